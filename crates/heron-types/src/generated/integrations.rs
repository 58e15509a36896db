// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Secret, Timestamp};
use serde_json::Value;

/// Which links were refreshed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssetsReportsRefreshed {
    /// The item ids of links that were not refreshed.
    pub failed_links: Option<Vec<String>>,
    /// How many links were refreshed.
    pub processed_links: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AssetsReportsRefreshed
    must {}
    null {}
    may {
        0 failed_links "failed_links" None
        1 processed_links "processed_links" None
    }
    shown {}
}

impl Default for AssetsReportsRefreshed {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AssetsReportsRefreshed {
    /// A `AssetsReportsRefreshed` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `failed_links`.
    #[must_use]
    pub fn with_failed_links(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.failed_links = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `processed_links`.
    #[inline]
    #[must_use]
    pub fn with_processed_links(mut self, value: i64) -> Self {
        self.processed_links = Some(value);
        self
    }
}

/// What the cash flow report is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinicityRequestCashflowReport {
    /// Whether the applicant answers for the loan in person.
    pub applicant_is_personal_guarantor: bool,
    /// Whether the report is for a consumer reporting agency.
    pub for_cra_purpose: bool,
    /// Whether a report is about a person or a business.
    pub user_type: FinicityRequestCashflowReportUserType,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FinicityRequestCashflowReport
    must {
        0 applicant_is_personal_guarantor "applicant_is_personal_guarantor"
        1 for_cra_purpose "for_cra_purpose"
        2 user_type "user_type"
    }
    null {}
    may {}
    shown {}
}

impl FinicityRequestCashflowReport {
    /// A `FinicityRequestCashflowReport` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        applicant_is_personal_guarantor: bool,
        for_cra_purpose: bool,
        user_type: impl Into<FinicityRequestCashflowReportUserType>,
    ) -> Self {
        Self {
            applicant_is_personal_guarantor,
            for_cra_purpose,
            user_type: user_type.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `applicant_is_personal_guarantor`.
    #[inline]
    #[must_use]
    pub fn with_applicant_is_personal_guarantor(mut self, value: bool) -> Self {
        self.applicant_is_personal_guarantor = value;
        self
    }

    /// Sets `for_cra_purpose`.
    #[inline]
    #[must_use]
    pub fn with_for_cra_purpose(mut self, value: bool) -> Self {
        self.for_cra_purpose = value;
        self
    }

    /// Sets `user_type`.
    #[must_use]
    pub fn with_user_type(
        mut self,
        value: impl Into<FinicityRequestCashflowReportUserType>,
    ) -> Self {
        self.user_type = value.into();
        self
    }
}

heron_core::open_enum! {
    /// Whether a report is about a person or a business.
    pub enum FinicityRequestCashflowReportUserType {
        /// `business`
        Business = "business",
        /// `personal`
        Personal = "personal",
    }
}

/// Which statements to order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinicityRequestStatementReports {
    /// The last statement to order, counted back from the latest one. 24 when not sent.
    pub max_statement_index: Option<i64>,
    /// The first statement to order, counted back from the latest one. 1 when not sent.
    pub min_statement_index: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FinicityRequestStatementReports
    must {}
    null {}
    may {
        0 max_statement_index "max_statement_index" None
        1 min_statement_index "min_statement_index" None
    }
    shown {}
}

impl Default for FinicityRequestStatementReports {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FinicityRequestStatementReports {
    /// A `FinicityRequestStatementReports` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `max_statement_index`.
    #[inline]
    #[must_use]
    pub fn with_max_statement_index(mut self, value: i64) -> Self {
        self.max_statement_index = Some(value);
        self
    }

    /// Sets `min_statement_index`.
    #[inline]
    #[must_use]
    pub fn with_min_statement_index(mut self, value: i64) -> Self {
        self.min_statement_index = Some(value);
        self
    }
}

/// What the report on employment is to cover.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinicityRequestVoeTransactionsReport {
    /// When to begin.
    pub from_date: Option<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FinicityRequestVoeTransactionsReport
    must {}
    null {}
    may {
        0 from_date "from_date" None
    }
    shown {}
}

impl Default for FinicityRequestVoeTransactionsReport {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FinicityRequestVoeTransactionsReport {
    /// A `FinicityRequestVoeTransactionsReport` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from_date`.
    #[must_use]
    pub fn with_from_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.from_date = Some(value.into());
        self
    }
}

/// An integration with a service such as Plaid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Integration {
    /// Where the service is. For Google Drive, `root_dir_path` in `client_auth` takes its place.
    pub base_url: Field<String>,
    /// The account's id with the service. Plaid and others need it.
    pub client_id: Field<String>,
    /// The account's secret with the service. A credential.
    pub client_secret: Field<Secret<String>>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// What an integration is used for, where the service has several.
    pub resource: Option<IntegrationResource>,
    /// Which service it is with.
    pub type_: Option<String>,
    /// Where Heron passes on what the service tells it.
    pub webhook_url: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Integration
    must {}
    null {}
    may {
        0 base_url "base_url" Field::Absent
        1 client_id "client_id" Field::Absent
        2 client_secret "client_secret" Field::Absent
        3 heron_id "heron_id" None
        4 name "name" None
        5 resource "resource" None
        6 type_ "type" None
        7 webhook_url "webhook_url" Field::Absent
    }
    shown {
        "type" "type_"
    }
}

impl Default for Integration {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Integration {
    /// A `Integration` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `base_url`.
    #[must_use]
    pub fn with_base_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.base_url = value.into();
        self
    }

    /// Sets `client_id`.
    #[must_use]
    pub fn with_client_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.client_id = value.into();
        self
    }

    /// Sets `client_secret`.
    #[must_use]
    pub fn with_client_secret(
        mut self,
        value: impl Into<Field<Secret<String>>>,
    ) -> Self {
        self.client_secret = value.into();
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
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<IntegrationResource>) -> Self {
        self.resource = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets `webhook_url`.
    #[must_use]
    pub fn with_webhook_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.webhook_url = value.into();
        self
    }
}

/// An integration with a service such as Plaid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationInput {
    /// What it is called.
    pub name: String,
    /// What an integration is used for, where the service has several.
    pub resource: IntegrationResource,
    /// Which service it is with.
    pub type_: String,
    /// Where the service is. For Google Drive, `root_dir_path` in `client_auth` takes its place.
    pub base_url: Field<String>,
    /// What the service needs to let Heron in, by service. Credentials.
    pub client_auth: Option<BTreeMap<String, Secret<Value>>>,
    /// The account's id with the service. Plaid and others need it.
    pub client_id: Field<String>,
    /// The account's secret with the service. A credential.
    pub client_secret: Field<Secret<String>>,
    /// Where Heron passes on what the service tells it.
    pub webhook_url: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IntegrationInput
    must {
        0 name "name"
        1 resource "resource"
        2 type_ "type"
    }
    null {}
    may {
        3 base_url "base_url" Field::Absent
        4 client_auth "client_auth" None
        5 client_id "client_id" Field::Absent
        6 client_secret "client_secret" Field::Absent
        7 webhook_url "webhook_url" Field::Absent
    }
    shown {
        "type" "type_"
    }
}

impl IntegrationInput {
    /// A `IntegrationInput` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        resource: impl Into<IntegrationResource>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            resource: resource.into(),
            type_: type_.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<IntegrationResource>) -> Self {
        self.resource = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `base_url`.
    #[must_use]
    pub fn with_base_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.base_url = value.into();
        self
    }

    /// Sets `client_auth`.
    #[must_use]
    pub fn with_client_auth(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret<Value>>)>,
    ) -> Self {
        self.client_auth = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `client_id`.
    #[must_use]
    pub fn with_client_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.client_id = value.into();
        self
    }

    /// Sets `client_secret`.
    #[must_use]
    pub fn with_client_secret(
        mut self,
        value: impl Into<Field<Secret<String>>>,
    ) -> Self {
        self.client_secret = value.into();
        self
    }

    /// Sets `webhook_url`.
    #[must_use]
    pub fn with_webhook_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.webhook_url = value.into();
        self
    }
}

/// A link of an end user to an integration: a connection to a bank.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationLink {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The connection to a bank; Plaid calls it `item_id`.
    pub item_id: Option<String>,
    /// When new data last came in.
    pub last_successful_sync: Option<Timestamp>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// Whether the link works.
    pub status: Option<IntegrationLinkStatus>,
    /// What is wrong, where the status is `erroring`.
    pub status_message: Option<String>,
    /// Which service it is with.
    pub type_: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IntegrationLink
    must {}
    null {}
    may {
        0 created "created" None
        1 item_id "item_id" None
        2 last_successful_sync "last_successful_sync" None
        3 last_updated "last_updated" None
        4 status "status" None
        5 status_message "status_message" None
        6 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for IntegrationLink {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IntegrationLink {
    /// A `IntegrationLink` with nothing set.
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

    /// Sets `item_id`.
    #[must_use]
    pub fn with_item_id(mut self, value: impl Into<String>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `last_successful_sync`.
    #[must_use]
    pub fn with_last_successful_sync(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_successful_sync = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<IntegrationLinkStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `status_message`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// A link of an end user to an integration: a connection to a bank.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationLinkCreate {
    /// The token that gives access to the bank. A credential.
    pub access_token: Secret<String>,
    /// Your own id for the end user.
    pub end_user_id: String,
    /// The connection to a bank; Plaid calls it `item_id`.
    pub item_id: String,
    /// The token of a Plaid assets report that exists already, so that none is made. A credential.
    pub asset_report_token: Field<Secret<String>>,
    /// What the end user is called.
    pub end_user_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IntegrationLinkCreate
    must {
        0 access_token "access_token"
        1 end_user_id "end_user_id"
        2 item_id "item_id"
    }
    null {}
    may {
        3 asset_report_token "asset_report_token" Field::Absent
        4 end_user_name "end_user_name" None
    }
    shown {}
}

impl IntegrationLinkCreate {
    /// A `IntegrationLinkCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        access_token: impl Into<Secret<String>>,
        end_user_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            end_user_id: end_user_id.into(),
            item_id: item_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `access_token`.
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<Secret<String>>) -> Self {
        self.access_token = value.into();
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = value.into();
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn with_item_id(mut self, value: impl Into<String>) -> Self {
        self.item_id = value.into();
        self
    }

    /// Sets `asset_report_token`.
    #[must_use]
    pub fn with_asset_report_token(
        mut self,
        value: impl Into<Field<Secret<String>>>,
    ) -> Self {
        self.asset_report_token = value.into();
        self
    }

    /// Sets `end_user_name`.
    #[must_use]
    pub fn with_end_user_name(mut self, value: impl Into<String>) -> Self {
        self.end_user_name = Some(value.into());
        self
    }
}

/// A new link of an end user to an integration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationLinkCreated {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The Heron id of the data source.
    pub data_source_heron_id: Option<String>,
    /// The connection to a bank; Plaid calls it `item_id`.
    pub item_id: Option<String>,
    /// When new data last came in.
    pub last_successful_sync: Option<Timestamp>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// Whether the link works.
    pub status: Option<IntegrationLinkStatus>,
    /// What is wrong, where the status is `erroring`.
    pub status_message: Option<String>,
    /// Which service it is with.
    pub type_: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IntegrationLinkCreated
    must {}
    null {}
    may {
        0 created "created" None
        1 data_source_heron_id "data_source_heron_id" None
        2 item_id "item_id" None
        3 last_successful_sync "last_successful_sync" None
        4 last_updated "last_updated" None
        5 status "status" None
        6 status_message "status_message" None
        7 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for IntegrationLinkCreated {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IntegrationLinkCreated {
    /// A `IntegrationLinkCreated` with nothing set.
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

    /// Sets `data_source_heron_id`.
    #[must_use]
    pub fn with_data_source_heron_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_heron_id = Some(value.into());
        self
    }

    /// Sets `item_id`.
    #[must_use]
    pub fn with_item_id(mut self, value: impl Into<String>) -> Self {
        self.item_id = Some(value.into());
        self
    }

    /// Sets `last_successful_sync`.
    #[must_use]
    pub fn with_last_successful_sync(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_successful_sync = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<IntegrationLinkStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `status_message`.
    #[must_use]
    pub fn with_status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// Whether the link works.
    pub enum IntegrationLinkStatus {
        /// `active`
        Active = "active",
        /// `deleted_in_plaid`
        DeletedInPlaid = "deleted_in_plaid",
        /// `erroring`
        Erroring = "erroring",
        /// `pending`
        Pending = "pending",
        /// `sync_disabled`
        SyncDisabled = "sync_disabled",
        /// `syncing`
        Syncing = "syncing",
    }
}

/// The new access token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationLinkUpdate {
    /// The token that gives access to the bank. A credential.
    pub access_token: Secret<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IntegrationLinkUpdate
    must {
        0 access_token "access_token"
    }
    null {}
    may {}
    shown {}
}

impl IntegrationLinkUpdate {
    /// A `IntegrationLinkUpdate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(access_token: impl Into<Secret<String>>) -> Self {
        Self {
            access_token: access_token.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `access_token`.
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<Secret<String>>) -> Self {
        self.access_token = value.into();
        self
    }
}

heron_core::open_enum! {
    /// What an integration is used for, where the service has several.
    pub enum IntegrationResource {
        /// `assets_report`
        AssetsReport = "assets_report",
        /// `end_user_application`
        EndUserApplication = "end_user_application",
        /// `end_user_files`
        EndUserFiles = "end_user_files",
        /// `funder_decision`
        FunderDecision = "funder_decision",
        /// `invoice_factoring_processing`
        InvoiceFactoringProcessing = "invoice_factoring_processing",
        /// `transaction`
        Transaction = "transaction",
    }
}
