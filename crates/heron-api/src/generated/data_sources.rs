// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_core::{Extra, Field, Money, Timestamp};
use crate::{Call, Client, Method, Operation, Request, RetryClass};
use super::shared::{

    BankStatementSummaryRow, DataSourceAccount, DataSourceStatus, DataSourceType,
};

/// A bank account in short.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceAccountSummary {
    /// The bank account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<DataSourceAccount>,
    /// The whole in short.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub summary: Field<BankStatementSummaryRow>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceAccountSummary {
    /// A `DataSourceAccountSummary` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account`.
    #[must_use]
    pub fn with_account(mut self, value: impl Into<DataSourceAccount>) -> Self {
        self.account = Some(value.into());
        self
    }

    /// Sets `summary`.
    #[must_use]
    pub fn with_summary(
        mut self,
        value: impl Into<Field<BankStatementSummaryRow>>,
    ) -> Self {
        self.summary = value.into();
        self
    }
}

/// The bank accounts of an end user in short.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceAccountSummaryPublic {
    /// Each bank account with its summary.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub data_source_account_summaries: Option<Vec<DataSourceAccountSummary>>,
    /// The end user that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_user: Option<EndUserBrief>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceAccountSummaryPublic {
    /// A `DataSourceAccountSummaryPublic` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data_source_account_summaries`.
    #[must_use]
    pub fn with_data_source_account_summaries(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSourceAccountSummary>>,
    ) -> Self {
        self.data_source_account_summaries = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `end_user`.
    #[must_use]
    pub fn with_end_user(mut self, value: impl Into<EndUserBrief>) -> Self {
        self.end_user = Some(value.into());
        self
    }
}

/// Where to take the account number from.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceAccountUpdateNumber {
    /// The Heron id of the bank account that has the right number.
    pub source_dsa_heron_id: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceAccountUpdateNumber {
    /// A `DataSourceAccountUpdateNumber` with what is required, and nothing else set.
    #[must_use]
    pub fn new(source_dsa_heron_id: impl Into<String>) -> Self {
        Self {
            source_dsa_heron_id: source_dsa_heron_id.into(),
            extra: Extra::default(),
        }
    }

    /// Sets `source_dsa_heron_id`.
    #[must_use]
    pub fn with_source_dsa_heron_id(mut self, value: impl Into<String>) -> Self {
        self.source_dsa_heron_id = value.into();
        self
    }
}

/// More about a data source.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceMetadata {
    /// The currency, as an ISO 4217 code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// What the file is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The Heron id of the integration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_heron_id: Option<String>,
    /// The item id of the integration link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_item_id: Option<String>,
    /// When new data last came in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_successful_sync: Option<Timestamp>,
    /// Notes for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The version that the data source was parsed with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parsing_version: Option<String>,
    /// The kind within the kind, such as which service a link is with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_type: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceMetadata {
    /// A `DataSourceMetadata` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }

    /// Sets `integration_heron_id`.
    #[must_use]
    pub fn with_integration_heron_id(mut self, value: impl Into<String>) -> Self {
        self.integration_heron_id = Some(value.into());
        self
    }

    /// Sets `integration_item_id`.
    #[must_use]
    pub fn with_integration_item_id(mut self, value: impl Into<String>) -> Self {
        self.integration_item_id = Some(value.into());
        self
    }

    /// Sets `last_successful_sync`.
    #[must_use]
    pub fn with_last_successful_sync(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_successful_sync = Some(value.into());
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets `parsing_version`.
    #[must_use]
    pub fn with_parsing_version(mut self, value: impl Into<String>) -> Self {
        self.parsing_version = Some(value.into());
        self
    }

    /// Sets `sub_type`.
    #[must_use]
    pub fn with_sub_type(mut self, value: impl Into<String>) -> Self {
        self.sub_type = Some(value.into());
        self
    }
}

/// What to change about a data source or a bank account.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceUpdate {
    /// Whether it is switched on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataSourceUpdate {
    /// A `DataSourceUpdate` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `is_enabled`.
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
}

/// An end user, in short.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserBrief {
    /// Your own id for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_user_id: Option<String>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserBrief {
    /// A `EndUserBrief` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }
}

/// A data source of an end user.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserDataSource {
    /// When it was created. Taken as UTC where Heron sends no offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// The bank accounts of the data source.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub data_source_accounts: Option<Vec<DataSourceAccount>>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// Whether it is switched on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<Timestamp>,
    /// More about the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<DataSourceMetadata>,
    /// Your own id for it, as its transactions have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<DataSourceStatus>,
    /// What kind of data source it is.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<DataSourceType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserDataSource {
    /// A `EndUserDataSource` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `data_source_accounts`.
    #[must_use]
    pub fn with_data_source_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSourceAccount>>,
    ) -> Self {
        self.data_source_accounts = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<DataSourceMetadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<DataSourceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataSourceType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// A bank account that seems to be missing.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MissingAccount {
    /// What the account is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// The number of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// The transactions.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub transactions: Option<Vec<TransactionBrief>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl MissingAccount {
    /// A `MissingAccount` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_name`.
    #[must_use]
    pub fn with_account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransactionBrief>>,
    ) -> Self {
        self.transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A transaction, in short.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransactionBrief {
    /// The account, by the id that its source gave it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub account_id: Field<String>,
    /// The amount: above zero for money that came in, below zero for money that went out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The currency, as an ISO 4217 code.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub currency: Field<String>,
    /// What the bank says of the transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// When the transaction was; counts before `date`. Taken as UTC where no offset is sent.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub timestamp: Field<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TransactionBrief {
    /// A `TransactionBrief` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.timestamp = value.into();
        self
    }
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/data_source_account_summary`: Lists the bank accounts of an end user with what is known of each.
pub static DATA_SOURCE_ACCOUNT_SUMMARY_GET: Operation = Operation {
    id: "data_source_account_summary_get",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/data_source_account_summary",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the bank accounts of an end user with what is known of each.
    #[doc(hidden)]
    pub fn data_source_account_summary_get(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<DataSourceAccountSummaryPublic>> {
        self.call(
            Request::new(&DATA_SOURCE_ACCOUNT_SUMMARY_GET)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
    }
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/data_source_accounts/disable_duplicates`: Disables bank accounts of an end user that are there twice.
pub static DATA_SOURCE_ACCOUNTS_DISABLE_DUPLICATES: Operation = Operation {
    id: "data_source_accounts_disable_duplicates",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/data_source_accounts/disable_duplicates",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `POST /api/end_users/{end_user_id_or_heron_id}/data_source_accounts/disable_duplicates`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAccountsDisableDuplicatesParams {
    /// The last day.
    pub end_date: Option<NaiveDate>,
    /// The first day.
    pub start_date: Option<NaiveDate>,
}

impl DataSourceAccountsDisableDuplicatesParams {
    /// `DataSourceAccountsDisableDuplicatesParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn with_end_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn with_start_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.start_date = Some(value.into());
        self
    }
}

impl Client {
    /// Disables bank accounts of an end user that are there twice.
    #[doc(hidden)]
    pub fn data_source_accounts_disable_duplicates(
        &self,
        end_user_id_or_heron_id: &str,
        params: &DataSourceAccountsDisableDuplicatesParams,
    ) -> Call<()> {
        self.call(
            Request::new(&DATA_SOURCE_ACCOUNTS_DISABLE_DUPLICATES)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("end_date", &params.end_date)
                .query("start_date", &params.start_date),
        )
    }
}

/// `PUT /api/data_source_accounts/{heron_id}`: Updates a bank account of a data source.
pub static DATA_SOURCE_ACCOUNTS_UPDATE: Operation = Operation {
    id: "data_source_accounts_update",
    method: Method::Put,
    path: "/api/data_source_accounts/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Updates a bank account of a data source.
    #[doc(hidden)]
    pub fn data_source_accounts_update(
        &self,
        heron_id: &str,
        body: &DataSourceUpdate,
    ) -> Call<DataSourceAccount> {
        self.call(
            Request::new(&DATA_SOURCE_ACCOUNTS_UPDATE)
                .path("heron_id", heron_id)
                .json(body),
        )
    }
}

/// `POST /api/data_source_accounts/{dsa_heron_id_to_update}/update_number`: Changes the account number of a bank account.
pub static DATA_SOURCE_ACCOUNTS_UPDATE_NUMBER: Operation = Operation {
    id: "data_source_accounts_update_number",
    method: Method::Post,
    path: "/api/data_source_accounts/{dsa_heron_id_to_update}/update_number",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Changes the account number of a bank account.
    #[doc(hidden)]
    pub fn data_source_accounts_update_number(
        &self,
        dsa_heron_id_to_update: &str,
        body: &DataSourceAccountUpdateNumber,
    ) -> Call<DataSourceAccount> {
        self.call(
            Request::new(&DATA_SOURCE_ACCOUNTS_UPDATE_NUMBER)
                .path("dsa_heron_id_to_update", dsa_heron_id_to_update)
                .json(body),
        )
    }
}

/// `PUT /api/data_sources/{heron_id}`: Updates a data source.
pub static DATA_SOURCES_UPDATE: Operation = Operation {
    id: "data_sources_update",
    method: Method::Put,
    path: "/api/data_sources/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Updates a data source.
    #[doc(hidden)]
    pub fn data_sources_update(
        &self,
        heron_id: &str,
        body: &DataSourceUpdate,
    ) -> Call<EndUserDataSource> {
        self.call(
            Request::new(&DATA_SOURCES_UPDATE).path("heron_id", heron_id).json(body),
        )
    }
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/data_sources`: Lists the data sources of an end user.
pub static END_USER_DATA_SOURCES_LIST: Operation = Operation {
    id: "end_user_data_sources_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/data_sources",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the data sources of an end user.
    #[doc(hidden)]
    pub fn end_user_data_sources_list(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<EndUserDataSource>> {
        self.call(
            Request::new(&END_USER_DATA_SOURCES_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
    }
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/missing_accounts`: Lists bank accounts that an end user seems to have and did not connect; in beta.
pub static MISSING_ACCOUNTS_LIST: Operation = Operation {
    id: "missing_accounts_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/missing_accounts",
    retry: RetryClass::Safe,
    envelope: Some("missing_accounts"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists bank accounts that an end user seems to have and did not connect; in beta.
    #[doc(hidden)]
    pub fn missing_accounts_list(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<MissingAccount>> {
        self.call(
            Request::new(&MISSING_ACCOUNTS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
    }
}
