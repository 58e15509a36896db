// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Timestamp};
use serde_json::{Map, Value};
use super::shared::{
    Availability, CompanyAttributeType, DataSourceStatus, DataSourceType, Metric,
    PolicyResult, PolicyUseCase, Tag,
};

/// A place on the map.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressLocation {
    /// The latitude, in degrees.
    pub lat: Option<f64>,
    /// The longitude, in degrees.
    pub lng: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AddressLocation
    must {}
    null {}
    may {
        0 lat "lat" None
        1 lng "lng" None
    }
    shown {}
}

impl Default for AddressLocation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AddressLocation {
    /// A `AddressLocation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lat`.
    #[inline]
    #[must_use]
    pub fn with_lat(mut self, value: f64) -> Self {
        self.lat = Some(value);
        self
    }

    /// Sets `lng`.
    #[inline]
    #[must_use]
    pub fn with_lng(mut self, value: f64) -> Self {
        self.lng = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// What broker intake took the email thread for. Missing for end users that are older than this property.
    pub enum BrokerClassification {
        /// `decision`
        Decision = "decision",
        /// `other`
        Other = "other",
        /// `submission`
        Submission = "submission",
    }
}

/// A company attribute, apart from its value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAttribute {
    /// The name that a CRM field mapping refers to it by.
    pub label: Option<String>,
    /// The type of a company attribute's values.
    pub type_: Option<CompanyAttributeType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CompanyAttribute
    must {}
    null {}
    may {
        0 label "label" None
        1 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for CompanyAttribute {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CompanyAttribute {
    /// A `CompanyAttribute` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<CompanyAttributeType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// What Heron knows of an end user under one label.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAttributeValue {
    /// Which attribute this is.
    pub attribute: Option<CompanyAttribute>,
    /// Whether Heron has the data to compute the value from.
    pub availability: Option<Availability>,
    /// The value; any JSON, of the type that the attribute names.
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CompanyAttributeValue
    must {}
    null {}
    may {
        0 attribute "attribute" None
        1 availability "availability" None
        2 value "value" Field::Absent
    }
    shown {}
}

impl Default for CompanyAttributeValue {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CompanyAttributeValue {
    /// A `CompanyAttributeValue` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute`.
    #[must_use]
    pub fn with_attribute(mut self, value: impl Into<CompanyAttribute>) -> Self {
        self.attribute = Some(value.into());
        self
    }

    /// Sets `availability`.
    #[must_use]
    pub fn with_availability(mut self, value: impl Into<Availability>) -> Self {
        self.availability = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

/// One thing that happened when an end user was written to the CRM.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmSyncEvent {
    /// The id that Heron gave the event.
    pub heron_id: String,
    /// A link to the record in the CRM.
    pub crm_record_url: Field<String>,
    /// Why it failed.
    pub error_message: Field<String>,
    /// What the event is about. Likely an object of the configuration or a step of the sync; it is not documented.
    pub name: Option<String>,
    /// When it happened. Taken as UTC where Heron sends no offset.
    pub occurred_at: Option<Timestamp>,
    /// The CRM that was written to.
    pub provider: Field<String>,
    /// How a CRM sync ended.
    pub result: Option<CrmSyncResult>,
    /// What was done.
    pub success_message: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmSyncEvent
    must {
        0 heron_id "heron_id"
    }
    null {}
    may {
        1 crm_record_url "crm_record_url" Field::Absent
        2 error_message "error_message" Field::Absent
        3 name "name" None
        4 occurred_at "occurred_at" None
        5 provider "provider" Field::Absent
        6 result "result" None
        7 success_message "success_message" Field::Absent
    }
    shown {}
}

impl CrmSyncEvent {
    /// A `CrmSyncEvent` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(heron_id: impl Into<String>) -> Self {
        Self {
            heron_id: heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = value.into();
        self
    }

    /// Sets `crm_record_url`.
    #[must_use]
    pub fn with_crm_record_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.crm_record_url = value.into();
        self
    }

    /// Sets `error_message`.
    #[must_use]
    pub fn with_error_message(mut self, value: impl Into<Field<String>>) -> Self {
        self.error_message = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `occurred_at`.
    #[must_use]
    pub fn with_occurred_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<Field<String>>) -> Self {
        self.provider = value.into();
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<CrmSyncResult>) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets `success_message`.
    #[must_use]
    pub fn with_success_message(mut self, value: impl Into<Field<String>>) -> Self {
        self.success_message = value.into();
        self
    }
}

heron_core::open_enum! {
    /// How a CRM sync ended.
    pub enum CrmSyncResult {
        /// `failure`
        Failure = "failure",
        /// `no_sync_attempted`
        NoSyncAttempted = "no_sync_attempted",
        /// `success`
        Success = "success",
    }
}

/// Whether a CRM sync was started.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmSyncTrigger {
    /// Whether Heron started a sync. Why it would not is undocumented; an account without an enabled integration may be a reason.
    pub crm_sync_triggered: Option<bool>,
    /// The Heron id of the end user.
    pub heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmSyncTrigger
    must {}
    null {}
    may {
        0 crm_sync_triggered "crm_sync_triggered" None
        1 heron_id "heron_id" None
    }
    shown {}
}

impl Default for CrmSyncTrigger {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CrmSyncTrigger {
    /// A `CrmSyncTrigger` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `crm_sync_triggered`.
    #[inline]
    #[must_use]
    pub fn with_crm_sync_triggered(mut self, value: bool) -> Self {
        self.crm_sync_triggered = Some(value);
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }
}

/// One source of an end user's data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSource {
    /// How far a data source is, for kinds that have a state, such as a PDF or a bank connection.
    pub status: Option<DataSourceStatus>,
    /// What kind of data source this is.
    pub type_: Option<DataSourceType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DataSource
    must {}
    null {}
    may {
        0 status "status" None
        1 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for DataSource {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DataSource {
    /// A `DataSource` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

/// An end user that shares an opportunity in the CRM.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DealLinkEntry {
    /// Why the funder declined.
    pub decline_reason: Field<String>,
    /// The Heron id of the funder.
    pub funder_heron_id: Field<String>,
    /// What the funder is called.
    pub funder_name: Field<String>,
    /// What it is called.
    pub name: Field<String>,
    /// Each time that it occurred.
    pub occurrences: Option<Vec<DealLinkOccurrence>>,
    /// The CRM's id for the opportunity.
    pub opportunity_id: Option<String>,
    /// What an end user is to its deal.
    pub role: Option<DealRole>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DealLinkEntry
    must {}
    null {}
    may {
        0 decline_reason "decline_reason" Field::Absent
        1 funder_heron_id "funder_heron_id" Field::Absent
        2 funder_name "funder_name" Field::Absent
        3 name "name" Field::Absent
        4 occurrences "occurrences" None
        5 opportunity_id "opportunity_id" None
        6 role "role" None
    }
    shown {}
}

impl Default for DealLinkEntry {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DealLinkEntry {
    /// A `DealLinkEntry` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `decline_reason`.
    #[must_use]
    pub fn with_decline_reason(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_reason = value.into();
        self
    }

    /// Sets `funder_heron_id`.
    #[must_use]
    pub fn with_funder_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.funder_heron_id = value.into();
        self
    }

    /// Sets `funder_name`.
    #[must_use]
    pub fn with_funder_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.funder_name = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `occurrences`.
    #[must_use]
    pub fn with_occurrences(
        mut self,
        value: impl IntoIterator<Item = impl Into<DealLinkOccurrence>>,
    ) -> Self {
        self.occurrences = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `opportunity_id`.
    #[must_use]
    pub fn with_opportunity_id(mut self, value: impl Into<String>) -> Self {
        self.opportunity_id = Some(value.into());
        self
    }

    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<DealRole>) -> Self {
        self.role = Some(value.into());
        self
    }
}

/// One end user of the deal.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DealLinkOccurrence {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Field<Timestamp>,
    /// The Heron id of the end user.
    pub end_user_heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DealLinkOccurrence
    must {}
    null {}
    may {
        0 created "created" Field::Absent
        1 end_user_heron_id "end_user_heron_id" None
    }
    shown {}
}

impl Default for DealLinkOccurrence {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DealLinkOccurrence {
    /// A `DealLinkOccurrence` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.created = value.into();
        self
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What an end user is to its deal.
    pub enum DealRole {
        /// `approval`
        Approval = "approval",
        /// `decline`
        Decline = "decline",
        /// `other`
        Other = "other",
        /// `submission`
        Submission = "submission",
        /// `unknown`
        Unknown = "unknown",
    }
}

heron_core::open_enum! {
    /// How far a broker's deal is: `ready` before anything was sent, `missing_docs` while an unsent deal is tagged so, `shopped` from the first send to a funder on, for good. Only brokers have it.
    pub enum DealStage {
        /// `missing_docs`
        MissingDocs = "missing_docs",
        /// `ready`
        Ready = "ready",
        /// `shopped`
        Shopped = "shopped",
    }
}

/// An end user that seems to be the same.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DuplicateEndUser {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The Heron id of the end user.
    pub end_user_heron_id: Option<String>,
    /// What it is called.
    pub name: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DuplicateEndUser
    must {}
    null {}
    may {
        0 created "created" None
        1 end_user_heron_id "end_user_heron_id" None
        2 name "name" Field::Absent
    }
    shown {}
}

impl Default for DuplicateEndUser {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DuplicateEndUser {
    /// A `DuplicateEndUser` with nothing set.
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

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }
}

/// End users that seem to be the same.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DuplicateEndUsers {
    /// The other end users.
    pub duplicates: Option<Vec<DuplicateEndUser>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DuplicateEndUsers
    must {}
    null {}
    may {
        0 duplicates "duplicates" None
    }
    shown {}
}

impl Default for DuplicateEndUsers {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DuplicateEndUsers {
    /// A `DuplicateEndUsers` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `duplicates`.
    #[must_use]
    pub fn with_duplicates(
        mut self,
        value: impl IntoIterator<Item = impl Into<DuplicateEndUser>>,
    ) -> Self {
        self.duplicates = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A company or person that applies to you, and whose data Heron processes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUser {
    /// The id that Heron gave the end user; it starts with `eus_`.
    pub heron_id: String,
    /// How sure Heron is of its reading of the transactions, from 0 to 1.
    pub confidence: Option<f64>,
    /// When Heron first stored the end user. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The metrics of the scorecard. A list fills it only when asked to.
    pub criteria: Option<Vec<Metric>>,
    /// Where the data comes from. A list fills it only when asked to.
    pub data_sources: Option<Vec<DataSource>>,
    /// Your own id for the end user, of 1 to 140 characters. Transactions refer to it.
    pub end_user_id: Option<String>,
    /// Whether the end user belongs to a lending portfolio.
    pub is_portfolio: Option<bool>,
    /// When processing last ended well. Taken as UTC where Heron sends no offset.
    pub last_processed_at: Option<Timestamp>,
    /// When the end user last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// Your own notes by key. At most 20 keys of up to 64 characters, values of up to 256 characters, and 4 KB in all. Webhooks repeat them.
    pub meta: Field<BTreeMap<String, String>>,
    /// What the end user is called, in up to 128 characters. Helps Heron to sort transactions.
    pub name: Field<String>,
    /// How the profit and loss account is laid out; any JSON. The form is not documented.
    pub profit_and_loss_layout: Field<Value>,
    /// How far the end user is. Setting `ready` asks for processing, and `review_requested` for a look by a person; the other states are Heron's to set.
    pub status: Option<EndUserStatus>,
    /// The tags that the end user has. Only some operations fill it.
    pub tags: Option<Vec<Tag>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUser
    must {
        0 heron_id "heron_id"
    }
    null {}
    may {
        1 confidence "confidence" None
        2 created "created" None
        3 criteria "criteria" None
        4 data_sources "data_sources" None
        5 end_user_id "end_user_id" None
        6 is_portfolio "is_portfolio" None
        7 last_processed_at "last_processed_at" None
        8 last_updated "last_updated" None
        9 meta "meta" Field::Absent
        10 name "name" Field::Absent
        11 profit_and_loss_layout "profit_and_loss_layout" Field::Absent
        12 status "status" None
        13 tags "tags" None
    }
    shown {}
}

impl EndUser {
    /// A `EndUser` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(heron_id: impl Into<String>) -> Self {
        Self {
            heron_id: heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = value.into();
        self
    }

    /// Sets `confidence`.
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, value: f64) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `criteria`.
    #[must_use]
    pub fn with_criteria(
        mut self,
        value: impl IntoIterator<Item = impl Into<Metric>>,
    ) -> Self {
        self.criteria = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `data_sources`.
    #[must_use]
    pub fn with_data_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSource>>,
    ) -> Self {
        self.data_sources = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `is_portfolio`.
    #[inline]
    #[must_use]
    pub fn with_is_portfolio(mut self, value: bool) -> Self {
        self.is_portfolio = Some(value);
        self
    }

    /// Sets `last_processed_at`.
    #[must_use]
    pub fn with_last_processed_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_processed_at = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<Field<BTreeMap<String, String>>>,
    ) -> Self {
        self.meta = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `profit_and_loss_layout`.
    #[must_use]
    pub fn with_profit_and_loss_layout(
        mut self,
        value: impl Into<Field<Value>>,
    ) -> Self {
        self.profit_and_loss_layout = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<EndUserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Where an end user is on the map.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserAddressLocation {
    /// Where the company is.
    pub company_physical_address: Field<AddressLocation>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserAddressLocation
    must {}
    null {}
    may {
        0 company_physical_address "company_physical_address" Field::Absent
    }
    shown {}
}

impl Default for EndUserAddressLocation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserAddressLocation {
    /// A `EndUserAddressLocation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `company_physical_address`.
    #[must_use]
    pub fn with_company_physical_address(
        mut self,
        value: impl Into<Field<AddressLocation>>,
    ) -> Self {
        self.company_physical_address = value.into();
        self
    }
}

/// A new end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserCreate {
    /// Your own id for the end user, of 1 to 140 characters. Transactions refer to it.
    pub end_user_id: String,
    /// Whether the end user belongs to a lending portfolio.
    pub is_portfolio: Option<bool>,
    /// Your own notes by key. At most 20 keys of up to 64 characters, values of up to 256 characters, and 4 KB in all. Webhooks repeat them.
    pub meta: Field<BTreeMap<String, String>>,
    /// What the end user is called, in up to 128 characters. Helps Heron to sort transactions.
    pub name: Field<String>,
    /// How the profit and loss account is laid out; any JSON. The form is not documented.
    pub profit_and_loss_layout: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserCreate
    must {
        0 end_user_id "end_user_id"
    }
    null {}
    may {
        1 is_portfolio "is_portfolio" None
        2 meta "meta" Field::Absent
        3 name "name" Field::Absent
        4 profit_and_loss_layout "profit_and_loss_layout" Field::Absent
    }
    shown {}
}

impl EndUserCreate {
    /// A `EndUserCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(end_user_id: impl Into<String>) -> Self {
        Self {
            end_user_id: end_user_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = value.into();
        self
    }

    /// Sets `is_portfolio`.
    #[inline]
    #[must_use]
    pub fn with_is_portfolio(mut self, value: bool) -> Self {
        self.is_portfolio = Some(value);
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<Field<BTreeMap<String, String>>>,
    ) -> Self {
        self.meta = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `profit_and_loss_layout`.
    #[must_use]
    pub fn with_profit_and_loss_layout(
        mut self,
        value: impl Into<Field<Value>>,
    ) -> Self {
        self.profit_and_loss_layout = value.into();
        self
    }
}

/// What became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserDeletion {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// How far it is.
    pub status: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserDeletion
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 status "status" None
    }
    shown {}
}

impl Default for EndUserDeletion {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserDeletion {
    /// A `EndUserDeletion` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

/// A file of an end user, in brief.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserFile {
    /// The class of the file; `null` while it has none.
    pub file_class: Field<String>,
    /// The name it came with.
    pub filename: Option<String>,
    /// The id that Heron gave the file.
    pub heron_id: Option<String>,
    /// The name that Heron's rename rules gave it.
    pub renamed_filename: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserFile
    must {}
    null {}
    may {
        0 file_class "file_class" Field::Absent
        1 filename "filename" None
        2 heron_id "heron_id" None
        3 renamed_filename "renamed_filename" None
    }
    shown {}
}

impl Default for EndUserFile {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserFile {
    /// A `EndUserFile` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_class`.
    #[must_use]
    pub fn with_file_class(mut self, value: impl Into<Field<String>>) -> Self {
        self.file_class = value.into();
        self
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `renamed_filename`.
    #[must_use]
    pub fn with_renamed_filename(mut self, value: impl Into<String>) -> Self {
        self.renamed_filename = Some(value.into());
        self
    }
}

/// One page of end users.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserList {
    /// The end users of the page.
    pub end_users: Option<Vec<EndUser>>,
    /// Which page this is, and how many there are. The summary list has it only when a page was asked for.
    pub meta: Option<PageMeta>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserList
    must {}
    null {}
    may {
        0 end_users "end_users" None
        1 meta "_meta" None
    }
    shown {
        "_meta" "meta"
    }
}

impl Default for EndUserList {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserList {
    /// A `EndUserList` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_users`.
    #[must_use]
    pub fn with_end_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUser>>,
    ) -> Self {
        self.end_users = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<PageMeta>) -> Self {
        self.meta = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What to sort end users by. The one updated last comes first when not sent.
    pub enum EndUserOrder {
        /// `created_asc`
        CreatedAsc = "created_asc",
        /// `created_desc`
        CreatedDesc = "created_desc",
        /// `last_updated_asc`
        LastUpdatedAsc = "last_updated_asc",
        /// `last_updated_desc`
        LastUpdatedDesc = "last_updated_desc",
    }
}

/// Whether an end user is being processed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserProcessingStatus {
    /// How far it is.
    pub status: Option<EndUserProcessingStatusStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserProcessingStatus
    must {}
    null {}
    may {
        0 status "status" None
    }
    shown {}
}

impl Default for EndUserProcessingStatus {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserProcessingStatus {
    /// A `EndUserProcessingStatus` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<EndUserProcessingStatusStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How far it is.
    pub enum EndUserProcessingStatusStatus {
        /// `processed`
        Processed = "processed",
        /// `processing`
        Processing = "processing",
    }
}

heron_core::open_enum! {
    /// How far the end user is. Setting `ready` asks for processing, and `review_requested` for a look by a person; the other states are Heron's to set.
    pub enum EndUserStatus {
        /// `failed`
        Failed = "failed",
        /// `new`
        New = "new",
        /// `processed`
        Processed = "processed",
        /// `ready`
        Ready = "ready",
        /// `review_requested`
        ReviewRequested = "review_requested",
        /// `reviewed`
        Reviewed = "reviewed",
    }
}

/// An end user with what a pipeline overview shows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserSummary {
    /// The id that Heron gave the end user; it starts with `eus_`.
    pub heron_id: String,
    /// What broker intake took the email thread for. Missing for end users that are older than this property.
    pub broker_classification: Option<BrokerClassification>,
    /// How sure Heron is of its reading of the transactions, from 0 to 1.
    pub confidence: Option<f64>,
    /// When Heron first stored the end user. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The metrics of the scorecard. A list fills it only when asked to.
    pub criteria: Option<Vec<Metric>>,
    /// How the CRM sync went; `null` where Heron has nothing to say. That it is the last one is our reading.
    pub crm_sync_result: Field<CrmSyncEvent>,
    /// Where the data comes from. A list fills it only when asked to.
    pub data_sources: Option<Vec<DataSource>>,
    /// How far a broker's deal is: `ready` before anything was sent, `missing_docs` while an unsent deal is tagged so, `shopped` from the first send to a funder on, for good. Only brokers have it.
    pub deal_stage: Option<DealStage>,
    /// Your own id for the end user, of 1 to 140 characters. Transactions refer to it.
    pub end_user_id: Option<String>,
    /// The files of the end user.
    pub files: Option<Vec<EndUserFile>>,
    /// Whether a document waits for a person to look at it.
    pub in_human_review: Option<bool>,
    /// Whether the end user belongs to a lending portfolio.
    pub is_portfolio: Option<bool>,
    /// When processing last ended well. Taken as UTC where Heron sends no offset.
    pub last_processed_at: Option<Timestamp>,
    /// When the end user last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// What the end user is called, in up to 128 characters. Helps Heron to sort transactions.
    pub name: Field<String>,
    /// The latest result for each use case.
    pub policy_evaluation_results: Option<Vec<PolicyEvaluationResult>>,
    /// Policy results alone, without their policies.
    pub policy_evaluations: Option<Vec<PolicyResult>>,
    /// How the profit and loss account is laid out; any JSON. The form is not documented.
    pub profit_and_loss_layout: Field<Value>,
    /// How far the end user is. Setting `ready` asks for processing, and `review_requested` for a look by a person; the other states are Heron's to set.
    pub status: Option<EndUserStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserSummary
    must {
        0 heron_id "heron_id"
    }
    null {}
    may {
        1 broker_classification "broker_classification" None
        2 confidence "confidence" None
        3 created "created" None
        4 criteria "criteria" None
        5 crm_sync_result "crm_sync_result" Field::Absent
        6 data_sources "data_sources" None
        7 deal_stage "deal_stage" None
        8 end_user_id "end_user_id" None
        9 files "files" None
        10 in_human_review "in_human_review" None
        11 is_portfolio "is_portfolio" None
        12 last_processed_at "last_processed_at" None
        13 last_updated "last_updated" None
        14 name "name" Field::Absent
        15 policy_evaluation_results "policy_evaluation_results" None
        16 policy_evaluations "policy_evaluations" None
        17 profit_and_loss_layout "profit_and_loss_layout" Field::Absent
        18 status "status" None
    }
    shown {}
}

impl EndUserSummary {
    /// A `EndUserSummary` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(heron_id: impl Into<String>) -> Self {
        Self {
            heron_id: heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = value.into();
        self
    }

    /// Sets `broker_classification`.
    #[must_use]
    pub fn with_broker_classification(
        mut self,
        value: impl Into<BrokerClassification>,
    ) -> Self {
        self.broker_classification = Some(value.into());
        self
    }

    /// Sets `confidence`.
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, value: f64) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `criteria`.
    #[must_use]
    pub fn with_criteria(
        mut self,
        value: impl IntoIterator<Item = impl Into<Metric>>,
    ) -> Self {
        self.criteria = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `crm_sync_result`.
    #[must_use]
    pub fn with_crm_sync_result(
        mut self,
        value: impl Into<Field<CrmSyncEvent>>,
    ) -> Self {
        self.crm_sync_result = value.into();
        self
    }

    /// Sets `data_sources`.
    #[must_use]
    pub fn with_data_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSource>>,
    ) -> Self {
        self.data_sources = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `deal_stage`.
    #[must_use]
    pub fn with_deal_stage(mut self, value: impl Into<DealStage>) -> Self {
        self.deal_stage = Some(value.into());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `files`.
    #[must_use]
    pub fn with_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserFile>>,
    ) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `in_human_review`.
    #[inline]
    #[must_use]
    pub fn with_in_human_review(mut self, value: bool) -> Self {
        self.in_human_review = Some(value);
        self
    }

    /// Sets `is_portfolio`.
    #[inline]
    #[must_use]
    pub fn with_is_portfolio(mut self, value: bool) -> Self {
        self.is_portfolio = Some(value);
        self
    }

    /// Sets `last_processed_at`.
    #[must_use]
    pub fn with_last_processed_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_processed_at = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `policy_evaluation_results`.
    #[must_use]
    pub fn with_policy_evaluation_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyEvaluationResult>>,
    ) -> Self {
        self.policy_evaluation_results = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `policy_evaluations`.
    #[must_use]
    pub fn with_policy_evaluations(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyResult>>,
    ) -> Self {
        self.policy_evaluations = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `profit_and_loss_layout`.
    #[must_use]
    pub fn with_profit_and_loss_layout(
        mut self,
        value: impl Into<Field<Value>>,
    ) -> Self {
        self.profit_and_loss_layout = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<EndUserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

/// End users in summary, all of them or one page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserSummaryList {
    /// The end users, all of them or those of the page.
    pub end_users: Option<Vec<EndUserSummary>>,
    /// Which page this is, and how many there are. The summary list has it only when a page was asked for.
    pub meta: Option<PageMeta>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserSummaryList
    must {}
    null {}
    may {
        0 end_users "end_users" None
        1 meta "_meta" None
    }
    shown {
        "_meta" "meta"
    }
}

impl Default for EndUserSummaryList {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserSummaryList {
    /// A `EndUserSummaryList` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_users`.
    #[must_use]
    pub fn with_end_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserSummary>>,
    ) -> Self {
        self.end_users = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<PageMeta>) -> Self {
        self.meta = Some(value.into());
        self
    }
}

/// A company or person that applies to you, and whose data Heron processes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserUpdate {
    /// Your own id for the end user, of 1 to 140 characters. Transactions refer to it.
    pub end_user_id: String,
    /// Whether the end user belongs to a lending portfolio.
    pub is_portfolio: Option<bool>,
    /// Your own notes by key. At most 20 keys of up to 64 characters, values of up to 256 characters, and 4 KB in all. Webhooks repeat them.
    pub meta: Field<BTreeMap<String, String>>,
    /// What the end user is called, in up to 128 characters. Helps Heron to sort transactions.
    pub name: Field<String>,
    /// How the profit and loss account is laid out; any JSON. The form is not documented.
    pub profit_and_loss_layout: Field<Value>,
    /// How far the end user is. Setting `ready` asks for processing, and `review_requested` for a look by a person; the other states are Heron's to set.
    pub status: Option<EndUserStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserUpdate
    must {
        0 end_user_id "end_user_id"
    }
    null {}
    may {
        1 is_portfolio "is_portfolio" None
        2 meta "meta" Field::Absent
        3 name "name" Field::Absent
        4 profit_and_loss_layout "profit_and_loss_layout" Field::Absent
        5 status "status" None
    }
    shown {}
}

impl EndUserUpdate {
    /// A `EndUserUpdate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(end_user_id: impl Into<String>) -> Self {
        Self {
            end_user_id: end_user_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = value.into();
        self
    }

    /// Sets `is_portfolio`.
    #[inline]
    #[must_use]
    pub fn with_is_portfolio(mut self, value: bool) -> Self {
        self.is_portfolio = Some(value);
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn with_meta(
        mut self,
        value: impl Into<Field<BTreeMap<String, String>>>,
    ) -> Self {
        self.meta = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `profit_and_loss_layout`.
    #[must_use]
    pub fn with_profit_and_loss_layout(
        mut self,
        value: impl Into<Field<Value>>,
    ) -> Self {
        self.profit_and_loss_layout = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<EndUserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How urgent it is; `high` is for some accounts only. Normal when not sent.
    pub enum EnrichPriority {
        /// `high`
        High = "high",
        /// `normal`
        Normal = "normal",
    }
}

/// Which page this is, and how many there are. The summary list has it only when a page was asked for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PageMeta {
    /// How many end users a page holds.
    pub limit: Option<i64>,
    /// The address of the page after this one, where there is one.
    pub next_url: Field<String>,
    /// Which page this is, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are.
    pub pages: Option<i64>,
    /// The address of the page before this one, where there is one.
    pub prev_url: Field<String>,
    /// How many end users match, over all pages.
    pub total: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PageMeta
    must {}
    null {}
    may {
        0 limit "limit" None
        1 next_url "next_url" Field::Absent
        2 page "page" None
        3 pages "pages" None
        4 prev_url "prev_url" Field::Absent
        5 total "total" None
    }
    shown {}
}

impl Default for PageMeta {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PageMeta {
    /// A `PageMeta` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    #[inline]
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets `next_url`.
    #[must_use]
    pub fn with_next_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.next_url = value.into();
        self
    }

    /// Sets `page`.
    #[inline]
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// Sets `pages`.
    #[inline]
    #[must_use]
    pub fn with_pages(mut self, value: i64) -> Self {
        self.pages = Some(value);
        self
    }

    /// Sets `prev_url`.
    #[must_use]
    pub fn with_prev_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.prev_url = value.into();
        self
    }

    /// Sets `total`.
    #[inline]
    #[must_use]
    pub fn with_total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }
}

/// What was read from a submission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParsedEndUserSubmission {
    /// The Heron id of the end user.
    pub end_user_heron_id: Option<String>,
    /// What was read from the submission; any JSON.
    pub result: Option<Map<String, Value>>,
    /// How far it is.
    pub status: Option<ParsedEndUserSubmissionStatus>,
    /// The parser that read it.
    pub submission_parser: Option<SubmissionParser>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ParsedEndUserSubmission
    must {}
    null {}
    may {
        0 end_user_heron_id "end_user_heron_id" None
        1 result "result" None
        2 status "status" None
        3 submission_parser "submission_parser" None
    }
    shown {}
}

impl Default for ParsedEndUserSubmission {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ParsedEndUserSubmission {
    /// A `ParsedEndUserSubmission` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = Some(value.into());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.result = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<ParsedEndUserSubmissionStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `submission_parser`.
    #[must_use]
    pub fn with_submission_parser(mut self, value: impl Into<SubmissionParser>) -> Self {
        self.submission_parser = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How far it is.
    pub enum ParsedEndUserSubmissionStatus {
        /// `failed`
        Failed = "failed",
        /// `success`
        Success = "success",
    }
}

/// How one policy judged an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyEvaluationResult {
    /// The id that Heron gave the policy.
    pub policy_heron_id: Option<String>,
    /// What the policy is called.
    pub policy_name: Option<String>,
    /// How the policy judged the end user.
    pub result: Option<PolicyResult>,
    /// What a policy is for; `null` in old results only.
    pub use_case: Field<PolicyUseCase>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PolicyEvaluationResult
    must {}
    null {}
    may {
        0 policy_heron_id "policy_heron_id" None
        1 policy_name "policy_name" None
        2 result "result" None
        3 use_case "use_case" Field::Absent
    }
    shown {}
}

impl Default for PolicyEvaluationResult {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PolicyEvaluationResult {
    /// A `PolicyEvaluationResult` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `policy_heron_id`.
    #[must_use]
    pub fn with_policy_heron_id(mut self, value: impl Into<String>) -> Self {
        self.policy_heron_id = Some(value.into());
        self
    }

    /// Sets `policy_name`.
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<PolicyResult>) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets `use_case`.
    #[must_use]
    pub fn with_use_case(mut self, value: impl Into<Field<PolicyUseCase>>) -> Self {
        self.use_case = value.into();
        self
    }
}

/// A parser of submissions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmissionParser {
    /// What it says of itself, for people.
    pub description: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// The name in a form for addresses.
    pub slug: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    SubmissionParser
    must {}
    null {}
    may {
        0 description "description" None
        1 heron_id "heron_id" None
        2 name "name" None
        3 slug "slug" None
    }
    shown {}
}

impl Default for SubmissionParser {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl SubmissionParser {
    /// A `SubmissionParser` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
}

/// Whether the workflow was started.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStarted {
    /// Whether the workflow was started.
    pub success: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    WorkflowStarted
    must {}
    null {}
    may {
        0 success "success" None
    }
    shown {}
}

impl Default for WorkflowStarted {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl WorkflowStarted {
    /// A `WorkflowStarted` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `success`.
    #[inline]
    #[must_use]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
}
