// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Money, Timestamp};
use super::shared::{
    BankStatementSummaryRow, DataSourceAccount, DataSourceStatus, DataSourceType,
};

/// A bank account in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAccountSummary {
    /// The bank account.
    pub account: Option<DataSourceAccount>,
    /// The whole in short.
    pub summary: Field<BankStatementSummaryRow>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DataSourceAccountSummary
    must {}
    null {}
    may {
        0 account "account" None
        1 summary "summary" Field::Absent
    }
    shown {}
}

impl Default for DataSourceAccountSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DataSourceAccountSummary {
    /// A `DataSourceAccountSummary` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAccountSummaryPublic {
    /// Each bank account with its summary.
    pub data_source_account_summaries: Option<Vec<DataSourceAccountSummary>>,
    /// The end user that it is about.
    pub end_user: Option<EndUserBrief>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DataSourceAccountSummaryPublic
    must {}
    null {}
    may {
        0 data_source_account_summaries "data_source_account_summaries" None
        1 end_user "end_user" None
    }
    shown {}
}

impl Default for DataSourceAccountSummaryPublic {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DataSourceAccountSummaryPublic {
    /// A `DataSourceAccountSummaryPublic` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAccountUpdateNumber {
    /// The Heron id of the bank account that has the right number.
    pub source_dsa_heron_id: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DataSourceAccountUpdateNumber
    must {
        0 source_dsa_heron_id "source_dsa_heron_id"
    }
    null {}
    may {}
    shown {}
}

impl DataSourceAccountUpdateNumber {
    /// A `DataSourceAccountUpdateNumber` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(source_dsa_heron_id: impl Into<String>) -> Self {
        Self {
            source_dsa_heron_id: source_dsa_heron_id.into(),
            ..heron_core::__private::Slot::blank()
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceMetadata {
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// What the file is called.
    pub filename: Option<String>,
    /// The Heron id of the integration.
    pub integration_heron_id: Option<String>,
    /// The item id of the integration link.
    pub integration_item_id: Option<String>,
    /// When new data last came in.
    pub last_successful_sync: Option<Timestamp>,
    /// Notes for people.
    pub notes: Option<String>,
    /// The version that the data source was parsed with.
    pub parsing_version: Option<String>,
    /// The kind within the kind, such as which service a link is with.
    pub sub_type: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DataSourceMetadata
    must {}
    null {}
    may {
        0 currency "currency" None
        1 filename "filename" None
        2 integration_heron_id "integration_heron_id" None
        3 integration_item_id "integration_item_id" None
        4 last_successful_sync "last_successful_sync" None
        5 notes "notes" None
        6 parsing_version "parsing_version" None
        7 sub_type "sub_type" None
    }
    shown {}
}

impl Default for DataSourceMetadata {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DataSourceMetadata {
    /// A `DataSourceMetadata` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceUpdate {
    /// Whether it is switched on.
    pub is_enabled: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DataSourceUpdate
    must {}
    null {}
    may {
        0 is_enabled "is_enabled" None
    }
    shown {}
}

impl Default for DataSourceUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DataSourceUpdate {
    /// A `DataSourceUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
}

/// An end user, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserBrief {
    /// Your own id for the end user.
    pub end_user_id: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called.
    pub name: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserBrief
    must {}
    null {}
    may {
        0 end_user_id "end_user_id" None
        1 heron_id "heron_id" None
        2 name "name" Field::Absent
    }
    shown {}
}

impl Default for EndUserBrief {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserBrief {
    /// A `EndUserBrief` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserDataSource {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The bank accounts of the data source.
    pub data_source_accounts: Option<Vec<DataSourceAccount>>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether it is switched on.
    pub is_enabled: Option<bool>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// More about the data source.
    pub metadata: Option<DataSourceMetadata>,
    /// Your own id for it, as its transactions have it.
    pub reference_id: Option<String>,
    /// How far it is.
    pub status: Option<DataSourceStatus>,
    /// What kind of data source it is.
    pub type_: Option<DataSourceType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserDataSource
    must {}
    null {}
    may {
        0 created "created" None
        1 data_source_accounts "data_source_accounts" None
        2 heron_id "heron_id" None
        3 is_enabled "is_enabled" None
        4 last_updated "last_updated" None
        5 metadata "metadata" None
        6 reference_id "reference_id" None
        7 status "status" None
        8 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for EndUserDataSource {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserDataSource {
    /// A `EndUserDataSource` with nothing set.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MissingAccount {
    /// What the account is called.
    pub account_name: Option<String>,
    /// The number of the account.
    pub account_number: Option<String>,
    /// The transactions.
    pub transactions: Option<Vec<TransactionBrief>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MissingAccount
    must {}
    null {}
    may {
        0 account_name "account_name" None
        1 account_number "account_number" None
        2 transactions "transactions" None
    }
    shown {}
}

impl Default for MissingAccount {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MissingAccount {
    /// A `MissingAccount` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionBrief {
    /// The account, by the id that its source gave it.
    pub account_id: Field<String>,
    /// The amount: above zero for money that came in, below zero for money that went out.
    pub amount: Option<Money>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// When the transaction was; counts before `date`. Taken as UTC where no offset is sent.
    pub timestamp: Field<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionBrief
    must {}
    null {}
    may {
        0 account_id "account_id" Field::Absent
        1 amount "amount" None
        2 currency "currency" Field::Absent
        3 description "description" None
        4 heron_id "heron_id" None
        5 timestamp "timestamp" Field::Absent
    }
    shown {}
}

impl Default for TransactionBrief {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionBrief {
    /// A `TransactionBrief` with nothing set.
    #[inline]
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
