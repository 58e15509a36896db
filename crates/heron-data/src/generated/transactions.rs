// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, PageAnswer, Paged, PagedBy, Paging};
use heron_api::types::{
    Category, CategoryFeedbackGiven, EndUserBulkCategoryFeedback,
    EndUserBulkMerchantFeedback, EndUserMerchantFeedbackRevert, EndUserTransactionList,
    EndUserTransactionsListParams, MerchantFeedbackGiven, MerchantFeedbackReverted,
    Notice, Transaction, TransactionEnriched, TransactionFeedback, TransactionList,
    TransactionsCreate, TransactionsDeleteParams, TransactionsEnriched,
    TransactionsListParams, TransactionsStored, TransactionsToEnrich,
};
use crate::Heron;

impl Heron {
    /// Transactions, their categories, and what you tell Heron about its reading of them.
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    #[must_use]
    pub fn transactions(&self) -> Transactions<'_> {
        Transactions { heron: self }
    }
}

/// Transactions, their categories, and what you tell Heron about its reading of them.
///
/// From [`Heron::transactions`](crate::Heron::transactions).
///
#[doc = include_str!("../../resources/transactions.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
#[derive(Clone, Copy, Debug)]
pub struct Transactions<'a> {
    pub(crate) heron: &'a Heron,
}

impl Transactions<'_> {
    /// Lists the categories that transactions fall into.
    ///
    /// `GET /api/categories`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn categories_list(&self) -> Call<Vec<Category>> {
        heron_api::transactions::categories_list(&self.heron.client)
    }

    /// Tells Heron which category transactions of an end user have in truth.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/bulk_category_feedback`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn category_feedback_create(
        &self,
        end_user_id_or_heron_id: &str,
        high_priority: Option<bool>,
        body: impl Borrow<EndUserBulkCategoryFeedback>,
    ) -> Call<CategoryFeedbackGiven> {
        heron_api::transactions::category_feedback_create(
            &self.heron.client,
            end_user_id_or_heron_id,
            high_priority,
            body.borrow(),
        )
    }

    /// Stores transactions of an end user; they are processed once its status is `ready`.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/transactions`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<TransactionsCreate>,
    ) -> Call<TransactionsStored> {
        heron_api::transactions::end_user_transactions_create(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Lists the transactions of an end user, one page at a time, each once.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/transactions`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        params: &EndUserTransactionsListParams,
    ) -> Call<EndUserTransactionList> {
        heron_api::transactions::end_user_transactions_list(
            &self.heron.client,
            end_user_id_or_heron_id,
            params,
        )
    }

    /// Tells Heron which merchant transactions of an end user are with in truth.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/merchant_feedback`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn merchant_feedback_create(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<EndUserBulkMerchantFeedback>,
    ) -> Call<MerchantFeedbackGiven> {
        heron_api::transactions::merchant_feedback_create(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Takes feedback on merchants back.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/merchant_feedback/revert`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn merchant_feedback_revert(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<EndUserMerchantFeedbackRevert>,
    ) -> Call<MerchantFeedbackReverted> {
        heron_api::transactions::merchant_feedback_revert(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Tells Heron which category or merchant a transaction has in truth.
    ///
    /// `PUT /api/transactions/{heron_id}/feedback`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn feedback_create(
        &self,
        heron_id: &str,
        body: impl Borrow<TransactionFeedback>,
    ) -> Call<()> {
        heron_api::transactions::transaction_feedback_create(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }

    /// Starts to delete transactions, and answers before that is done; needs at least transactions, a request or an end user.
    ///
    /// Only webhooks tell its end, with `transactions.deleted`; there is nothing to ask.
    ///
    /// `DELETE /api/transactions`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(&self, params: &TransactionsDeleteParams) -> Call<Notice> {
        heron_api::transactions::transactions_delete(&self.heron.client, params)
    }

    /// Enriches transactions and answers with the outcome.
    ///
    /// `POST /api/transactions`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn enrich(
        &self,
        body: impl Borrow<TransactionsToEnrich>,
    ) -> Call<TransactionsEnriched> {
        heron_api::transactions::transactions_enrich(&self.heron.client, body.borrow())
    }

    /// Gets a transaction by its Heron id or by your own id for it.
    ///
    /// `GET /api/transactions/{reference_id_or_heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(&self, reference_id_or_heron_id: &str) -> Call<TransactionEnriched> {
        heron_api::transactions::transactions_get(
            &self.heron.client,
            reference_id_or_heron_id,
        )
    }

    /// Lists transactions, one page at a time; needs at least an end user, a transaction or a request to look for.
    ///
    /// `GET /api/transactions`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self, params: &TransactionsListParams) -> Call<TransactionList> {
        heron_api::transactions::transactions_list(&self.heron.client, params)
    }

    /// Lists the transactions of an end user, one page at a time, each once.
    ///
    /// All pages of [`list_for_end_user`](Self::list_for_end_user), one request at a time: from `page` on if it is set, with `per_page` items on a page.
    #[inline]
    pub fn list_for_end_user_all(
        &self,
        end_user_id_or_heron_id: &str,
        params: &EndUserTransactionsListParams,
    ) -> Paged<TransactionEnriched> {
        static PAGING: Paging = Paging {
            by: PagedBy::Number,
            first: 1i64,
            default_size: Some(100i64),
            max_size: Some(50000i64),
            both: false,
        };
        let end_user_id_or_heron_id = end_user_id_or_heron_id.to_owned();
        let mut params = params.clone();
        let start = (params.page, params.per_page);
        let ask = move |client: &Client, at: i64, size: Option<i64>| {
            params.page = Some(at);
            params.per_page = size;
            heron_api::transactions::end_user_transactions_list(
                client,
                &end_user_id_or_heron_id,
                &params,
            )
        };
        let read = |answer: EndUserTransactionList| PageAnswer {
            page: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.page.as_ref())
                .copied(),
            pages: None,
            total: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.num_results.as_ref())
                .copied(),
            more: Some(
                Some(&answer)
                    .and_then(|at| at.meta.as_ref())
                    .and_then(|at| at.next_url.value())
                    .is_some(),
            ),
            items: answer.transactions_enriched.unwrap_or_default(),
        };
        Paged::new(
            &self.heron.client,
            ("end_user_transactions_list", &PAGING),
            start,
            ask,
            read,
        )
    }

    /// Lists transactions, one page at a time; needs at least an end user, a transaction or a request to look for.
    ///
    /// All pages of [`list`](Self::list), one request at a time: from `page` on if it is set, with `limit` items on a page.
    #[inline]
    pub fn list_all(&self, params: &TransactionsListParams) -> Paged<Transaction> {
        static PAGING: Paging = Paging {
            by: PagedBy::Number,
            first: 1i64,
            default_size: Some(1000i64),
            max_size: Some(10000i64),
            both: false,
        };
        let mut params = params.clone();
        let start = (params.page, params.limit);
        let ask = move |client: &Client, at: i64, size: Option<i64>| {
            params.page = Some(at);
            params.limit = size;
            heron_api::transactions::transactions_list(client, &params)
        };
        let read = |answer: TransactionList| PageAnswer {
            page: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.page.as_ref())
                .copied(),
            pages: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.pages.as_ref())
                .copied(),
            total: Some(&answer)
                .and_then(|at| at.summary.as_ref())
                .and_then(|at| at.transactions.as_ref())
                .copied(),
            more: None,
            items: answer.transactions.unwrap_or_default(),
        };
        Paged::new(&self.heron.client, ("transactions_list", &PAGING), start, ask, read)
    }
}
