// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_core::Timestamp;
use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::Notice;
pub use heron_types::transactions::*;

/// `GET /api/categories`: Lists the categories that transactions fall into.
pub static CATEGORIES_LIST: Operation = Operation {
    id: "categories_list",
    method: Method::Get,
    path: "/api/categories",
    retry: RetryClass::Safe,
    envelope: Some("categories"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the categories that transactions fall into.
#[inline]
pub fn categories_list(client: &Client) -> Call<Vec<Category>> {
    client.call(Request::new(&CATEGORIES_LIST))
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/bulk_category_feedback`: Tells Heron which category transactions of an end user have in truth.
pub static CATEGORY_FEEDBACK_CREATE: Operation = Operation {
    id: "category_feedback_create",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/bulk_category_feedback",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Tells Heron which category transactions of an end user have in truth.
#[inline]
pub fn category_feedback_create(
    client: &Client,
    end_user_id_or_heron_id: &str,
    high_priority: Option<bool>,
    body: &EndUserBulkCategoryFeedback,
) -> Call<CategoryFeedbackGiven> {
    client
        .call(
            Request::new(&CATEGORY_FEEDBACK_CREATE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("high_priority", &high_priority)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/transactions`: Stores transactions of an end user; they are processed once its status is `ready`.
pub static END_USER_TRANSACTIONS_CREATE: Operation = Operation {
    id: "end_user_transactions_create",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/transactions",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Stores transactions of an end user; they are processed once its status is `ready`.
#[inline]
pub fn end_user_transactions_create(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &TransactionsCreate,
) -> Call<TransactionsStored> {
    client
        .call(
            Request::new(&END_USER_TRANSACTIONS_CREATE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/transactions`: Lists the transactions of an end user, one page at a time, each once.
pub static END_USER_TRANSACTIONS_LIST: Operation = Operation {
    id: "end_user_transactions_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/transactions",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_id_or_heron_id}/transactions`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EndUserTransactionsListParams {
    /// Only these accounts, by your own ids for them. All when not sent.
    pub account_ids: Option<Vec<String>>,
    /// The category, by its Heron id.
    pub category_heron_id: Option<Vec<String>>,
    /// Only what changed after this moment.
    pub last_updated_min: Option<Timestamp>,
    /// What comes first.
    pub order_by: Option<EndUserTransactionOrder>,
    /// Which page, counted from 1. The first when not sent.
    pub page: Option<i64>,
    /// How many a page holds, at most 50000. 100 when not sent.
    pub per_page: Option<i64>,
}

impl EndUserTransactionsListParams {
    /// `EndUserTransactionsListParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `category_heron_id`.
    #[must_use]
    pub fn with_category_heron_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_heron_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `last_updated_min`.
    #[must_use]
    pub fn with_last_updated_min(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated_min = Some(value.into());
        self
    }

    /// Sets `order_by`.
    #[must_use]
    pub fn with_order_by(mut self, value: impl Into<EndUserTransactionOrder>) -> Self {
        self.order_by = Some(value.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// Sets `per_page`.
    #[must_use]
    pub fn with_per_page(mut self, value: impl Into<i64>) -> Self {
        self.per_page = Some(value.into());
        self
    }
}

/// Lists the transactions of an end user, one page at a time, each once.
#[inline]
pub fn end_user_transactions_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
    params: &EndUserTransactionsListParams,
) -> Call<EndUserTransactionList> {
    client
        .call(
            Request::new(&END_USER_TRANSACTIONS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("account_ids", &params.account_ids)
                .query("category_heron_id", &params.category_heron_id)
                .query("last_updated_min", &params.last_updated_min)
                .query("order_by", &params.order_by)
                .query("page", &params.page)
                .query("per_page", &params.per_page),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/merchant_feedback`: Tells Heron which merchant transactions of an end user are with in truth.
pub static MERCHANT_FEEDBACK_CREATE: Operation = Operation {
    id: "merchant_feedback_create",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/merchant_feedback",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Tells Heron which merchant transactions of an end user are with in truth.
#[inline]
pub fn merchant_feedback_create(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &EndUserBulkMerchantFeedback,
) -> Call<MerchantFeedbackGiven> {
    client
        .call(
            Request::new(&MERCHANT_FEEDBACK_CREATE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/merchant_feedback/revert`: Takes feedback on merchants back.
pub static MERCHANT_FEEDBACK_REVERT: Operation = Operation {
    id: "merchant_feedback_revert",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/merchant_feedback/revert",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Takes feedback on merchants back.
#[inline]
pub fn merchant_feedback_revert(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &EndUserMerchantFeedbackRevert,
) -> Call<MerchantFeedbackReverted> {
    client
        .call(
            Request::new(&MERCHANT_FEEDBACK_REVERT)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `PUT /api/transactions/{heron_id}/feedback`: Tells Heron which category or merchant a transaction has in truth.
pub static TRANSACTION_FEEDBACK_CREATE: Operation = Operation {
    id: "transaction_feedback_create",
    method: Method::Put,
    path: "/api/transactions/{heron_id}/feedback",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: Some("transaction"),
    ..Operation::PLAIN
};

/// Tells Heron which category or merchant a transaction has in truth.
#[inline]
pub fn transaction_feedback_create(
    client: &Client,
    heron_id: &str,
    body: &TransactionFeedback,
) -> Call<()> {
    client
        .call(
            Request::new(&TRANSACTION_FEEDBACK_CREATE)
                .path("heron_id", heron_id)
                .json(body),
        )
}

/// `DELETE /api/transactions`: Starts to delete transactions, and answers before that is done; needs at least transactions, a request or an end user.
pub static TRANSACTIONS_DELETE: Operation = Operation {
    id: "transactions_delete",
    method: Method::Delete,
    path: "/api/transactions",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `DELETE /api/transactions`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsDeleteParams {
    /// The account, by your own id for it.
    pub account_id: Option<String>,
    /// The end user, by your own id for it.
    pub end_user_id: Option<String>,
    /// The transaction, by its Heron id. `heron_ids` takes its place.
    pub heron_id: Option<String>,
    /// The transactions, by Heron id.
    pub heron_ids: Option<Vec<String>>,
    /// Whether only transactions go that are marked as duplicates.
    pub only_duplicates: Option<bool>,
    /// The transactions, by your own ids for them.
    pub reference_ids: Option<Vec<String>>,
    /// All transactions that were sent by this request.
    pub request_id: Option<String>,
}

impl TransactionsDeleteParams {
    /// `TransactionsDeleteParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `heron_ids`.
    #[must_use]
    pub fn with_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.heron_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `only_duplicates`.
    #[must_use]
    pub fn with_only_duplicates(mut self, value: impl Into<bool>) -> Self {
        self.only_duplicates = Some(value.into());
        self
    }

    /// Sets `reference_ids`.
    #[must_use]
    pub fn with_reference_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reference_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

/// Starts to delete transactions, and answers before that is done; needs at least transactions, a request or an end user.
#[inline]
pub fn transactions_delete(
    client: &Client,
    params: &TransactionsDeleteParams,
) -> Call<Notice> {
    client
        .call(
            Request::new(&TRANSACTIONS_DELETE)
                .query("account_id", &params.account_id)
                .query("end_user_id", &params.end_user_id)
                .query("heron_id", &params.heron_id)
                .query("heron_ids", &params.heron_ids)
                .query("only_duplicates", &params.only_duplicates)
                .query("reference_ids", &params.reference_ids)
                .query("request_id", &params.request_id),
        )
}

/// `POST /api/transactions`: Enriches transactions and answers with the outcome.
pub static TRANSACTIONS_ENRICH: Operation = Operation {
    id: "transactions_enrich",
    method: Method::Post,
    path: "/api/transactions",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Enriches transactions and answers with the outcome.
#[inline]
pub fn transactions_enrich(
    client: &Client,
    body: &TransactionsToEnrich,
) -> Call<TransactionsEnriched> {
    client.call(Request::new(&TRANSACTIONS_ENRICH).json(body))
}

/// `GET /api/transactions/{reference_id_or_heron_id}`: Gets a transaction by its Heron id or by your own id for it.
pub static TRANSACTIONS_GET: Operation = Operation {
    id: "transactions_get",
    method: Method::Get,
    path: "/api/transactions/{reference_id_or_heron_id}",
    retry: RetryClass::Safe,
    envelope: Some("transaction_enriched"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets a transaction by its Heron id or by your own id for it.
#[inline]
pub fn transactions_get(
    client: &Client,
    reference_id_or_heron_id: &str,
) -> Call<TransactionEnriched> {
    client
        .call(
            Request::new(&TRANSACTIONS_GET)
                .path("reference_id_or_heron_id", reference_id_or_heron_id),
        )
}

/// `GET /api/transactions`: Lists transactions, one page at a time; needs at least an end user, a transaction or a request to look for.
pub static TRANSACTIONS_LIST: Operation = Operation {
    id: "transactions_list",
    method: Method::Get,
    path: "/api/transactions",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/transactions`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionsListParams {
    /// Only these accounts, by your own ids for them. All when not sent.
    pub account_ids: Option<Vec<String>>,
    /// The category, by its Heron id.
    pub category_heron_id: Option<Vec<String>>,
    /// Only categories that Heron is at most so sure of, from 0 to 1.
    pub confidence_max: Option<f64>,
    /// Only categories that Heron is at least so sure of, from 0 to 1.
    pub confidence_min: Option<f64>,
    /// Only counterparties with this word. Capitals do not matter.
    pub counterparty_keyword: Option<String>,
    /// Only what Heron received up to this day.
    pub created_date_max: Option<NaiveDate>,
    /// Only what Heron received from this day on.
    pub created_date_min: Option<NaiveDate>,
    /// Only descriptions with this word. Capitals do not matter.
    pub description_keyword: Option<String>,
    /// Only descriptions that this regular expression matches.
    pub description_regex: Option<String>,
    /// The end user, by your own id for it.
    pub end_user_id: Option<String>,
    /// The first day.
    pub from_date: Option<NaiveDate>,
    /// Only transactions that are, or are not, one side of a transfer.
    pub has_matching_transaction: Option<bool>,
    /// Only transactions that have, or have not, a merchant.
    pub has_merchant: Option<bool>,
    /// Only this transaction, by its Heron id.
    pub heron_id: Option<String>,
    /// Whether transactions that are there twice come twice. No when not sent, unless `request_id` is.
    pub include_duplicates: Option<bool>,
    /// Only transactions that recur, or do not.
    pub is_recurring: Option<bool>,
    /// Only what changed before this moment.
    pub last_updated_max: Option<Timestamp>,
    /// Only what changed after this moment.
    pub last_updated_min: Option<Timestamp>,
    /// How many transactions a page holds, at most 10000. 1000 when not sent.
    pub limit: Option<i64>,
    /// Only amounts up to this one.
    pub max_amount: Option<f64>,
    /// Only balances up to this one.
    pub max_balance: Option<f64>,
    /// Only this group of merchants.
    pub merchant_group_id: Option<String>,
    /// Only transactions with this merchant, by its Heron id.
    pub merchant_heron_id: Option<String>,
    /// Only merchants with this word in their name. Capitals do not matter.
    pub merchant_name: Option<String>,
    /// Only amounts from this one on.
    pub min_amount: Option<f64>,
    /// Only balances from this one on.
    pub min_balance: Option<f64>,
    /// What comes first.
    pub order_by: Option<TransactionOrder>,
    /// Which page, counted from 1. The first when not sent.
    pub page: Option<i64>,
    /// Only this one, by your own id for it.
    pub reference_id: Option<String>,
    /// Only what was sent by this request.
    pub request_id: Option<String>,
    /// Only transactions up to this day.
    pub timestamp_date_max: Option<NaiveDate>,
    /// Only transactions from this day on.
    pub timestamp_date_min: Option<NaiveDate>,
    /// The last day.
    pub to_date: Option<NaiveDate>,
    /// Only transactions of this code.
    pub transaction_code: Option<String>,
}

impl TransactionsListParams {
    /// `TransactionsListParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `category_heron_id`.
    #[must_use]
    pub fn with_category_heron_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_heron_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `confidence_max`.
    #[must_use]
    pub fn with_confidence_max(mut self, value: impl Into<f64>) -> Self {
        self.confidence_max = Some(value.into());
        self
    }

    /// Sets `confidence_min`.
    #[must_use]
    pub fn with_confidence_min(mut self, value: impl Into<f64>) -> Self {
        self.confidence_min = Some(value.into());
        self
    }

    /// Sets `counterparty_keyword`.
    #[must_use]
    pub fn with_counterparty_keyword(mut self, value: impl Into<String>) -> Self {
        self.counterparty_keyword = Some(value.into());
        self
    }

    /// Sets `created_date_max`.
    #[must_use]
    pub fn with_created_date_max(mut self, value: impl Into<NaiveDate>) -> Self {
        self.created_date_max = Some(value.into());
        self
    }

    /// Sets `created_date_min`.
    #[must_use]
    pub fn with_created_date_min(mut self, value: impl Into<NaiveDate>) -> Self {
        self.created_date_min = Some(value.into());
        self
    }

    /// Sets `description_keyword`.
    #[must_use]
    pub fn with_description_keyword(mut self, value: impl Into<String>) -> Self {
        self.description_keyword = Some(value.into());
        self
    }

    /// Sets `description_regex`.
    #[must_use]
    pub fn with_description_regex(mut self, value: impl Into<String>) -> Self {
        self.description_regex = Some(value.into());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `from_date`.
    #[must_use]
    pub fn with_from_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.from_date = Some(value.into());
        self
    }

    /// Sets `has_matching_transaction`.
    #[must_use]
    pub fn with_has_matching_transaction(mut self, value: impl Into<bool>) -> Self {
        self.has_matching_transaction = Some(value.into());
        self
    }

    /// Sets `has_merchant`.
    #[must_use]
    pub fn with_has_merchant(mut self, value: impl Into<bool>) -> Self {
        self.has_merchant = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `include_duplicates`.
    #[must_use]
    pub fn with_include_duplicates(mut self, value: impl Into<bool>) -> Self {
        self.include_duplicates = Some(value.into());
        self
    }

    /// Sets `is_recurring`.
    #[must_use]
    pub fn with_is_recurring(mut self, value: impl Into<bool>) -> Self {
        self.is_recurring = Some(value.into());
        self
    }

    /// Sets `last_updated_max`.
    #[must_use]
    pub fn with_last_updated_max(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated_max = Some(value.into());
        self
    }

    /// Sets `last_updated_min`.
    #[must_use]
    pub fn with_last_updated_min(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated_min = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }

    /// Sets `max_amount`.
    #[must_use]
    pub fn with_max_amount(mut self, value: impl Into<f64>) -> Self {
        self.max_amount = Some(value.into());
        self
    }

    /// Sets `max_balance`.
    #[must_use]
    pub fn with_max_balance(mut self, value: impl Into<f64>) -> Self {
        self.max_balance = Some(value.into());
        self
    }

    /// Sets `merchant_group_id`.
    #[must_use]
    pub fn with_merchant_group_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_group_id = Some(value.into());
        self
    }

    /// Sets `merchant_heron_id`.
    #[must_use]
    pub fn with_merchant_heron_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_heron_id = Some(value.into());
        self
    }

    /// Sets `merchant_name`.
    #[must_use]
    pub fn with_merchant_name(mut self, value: impl Into<String>) -> Self {
        self.merchant_name = Some(value.into());
        self
    }

    /// Sets `min_amount`.
    #[must_use]
    pub fn with_min_amount(mut self, value: impl Into<f64>) -> Self {
        self.min_amount = Some(value.into());
        self
    }

    /// Sets `min_balance`.
    #[must_use]
    pub fn with_min_balance(mut self, value: impl Into<f64>) -> Self {
        self.min_balance = Some(value.into());
        self
    }

    /// Sets `order_by`.
    #[must_use]
    pub fn with_order_by(mut self, value: impl Into<TransactionOrder>) -> Self {
        self.order_by = Some(value.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }

    /// Sets `timestamp_date_max`.
    #[must_use]
    pub fn with_timestamp_date_max(mut self, value: impl Into<NaiveDate>) -> Self {
        self.timestamp_date_max = Some(value.into());
        self
    }

    /// Sets `timestamp_date_min`.
    #[must_use]
    pub fn with_timestamp_date_min(mut self, value: impl Into<NaiveDate>) -> Self {
        self.timestamp_date_min = Some(value.into());
        self
    }

    /// Sets `to_date`.
    #[must_use]
    pub fn with_to_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.to_date = Some(value.into());
        self
    }

    /// Sets `transaction_code`.
    #[must_use]
    pub fn with_transaction_code(mut self, value: impl Into<String>) -> Self {
        self.transaction_code = Some(value.into());
        self
    }
}

/// Lists transactions, one page at a time; needs at least an end user, a transaction or a request to look for.
#[inline]
pub fn transactions_list(
    client: &Client,
    params: &TransactionsListParams,
) -> Call<TransactionList> {
    client
        .call(
            Request::new(&TRANSACTIONS_LIST)
                .query("account_ids", &params.account_ids)
                .query("category_heron_id", &params.category_heron_id)
                .query("confidence_max", &params.confidence_max)
                .query("confidence_min", &params.confidence_min)
                .query("counterparty_keyword", &params.counterparty_keyword)
                .query("created_date_max", &params.created_date_max)
                .query("created_date_min", &params.created_date_min)
                .query("description_keyword", &params.description_keyword)
                .query("description_regex", &params.description_regex)
                .query("end_user_id", &params.end_user_id)
                .query("from_date", &params.from_date)
                .query("has_matching_transaction", &params.has_matching_transaction)
                .query("has_merchant", &params.has_merchant)
                .query("heron_id", &params.heron_id)
                .query("include_duplicates", &params.include_duplicates)
                .query("is_recurring", &params.is_recurring)
                .query("last_updated_max", &params.last_updated_max)
                .query("last_updated_min", &params.last_updated_min)
                .query("limit", &params.limit)
                .query("max_amount", &params.max_amount)
                .query("max_balance", &params.max_balance)
                .query("merchant_group_id", &params.merchant_group_id)
                .query("merchant_heron_id", &params.merchant_heron_id)
                .query("merchant_name", &params.merchant_name)
                .query("min_amount", &params.min_amount)
                .query("min_balance", &params.min_balance)
                .query("order_by", &params.order_by)
                .query("page", &params.page)
                .query("reference_id", &params.reference_id)
                .query("request_id", &params.request_id)
                .query("timestamp_date_max", &params.timestamp_date_max)
                .query("timestamp_date_min", &params.timestamp_date_min)
                .query("to_date", &params.to_date)
                .query("transaction_code", &params.transaction_code),
        )
}
