// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use chrono::NaiveDate;
use heron_core::{Extra, Field, Timestamp};
use serde_json::Value;
use super::shared::{CheckResult, PolicyResult};

heron_core::open_enum! {
    /// How far the background check, or the report, is.
    pub enum AffiliateReportStatus {
        /// `failed`
        Failed = "failed",
        /// `not_found`
        NotFound = "not_found",
        /// `pending`
        Pending = "pending",
        /// `succeeded`
        Succeeded = "succeeded",
    }
}

/// What to search an affiliate by.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AffiliateSearch {
    /// The city of the address.
    pub city: Field<String>,
    /// When the person was born.
    pub date_of_birth: Field<NaiveDate>,
    /// The telephone number.
    pub phone: Field<String>,
    /// The state.
    pub state: Field<String>,
    /// The street of the address.
    pub street: Field<String>,
    /// The ZIP or postal code of the address.
    pub zip_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AffiliateSearch
    must {}
    null {}
    may {
        0 city "city" Field::Absent
        1 date_of_birth "date_of_birth" Field::Absent
        2 phone "phone" Field::Absent
        3 state "state" Field::Absent
        4 street "street" Field::Absent
        5 zip_code "zip_code" Field::Absent
    }
    shown {}
}

impl Default for AffiliateSearch {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AffiliateSearch {
    /// A `AffiliateSearch` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<Field<String>>) -> Self {
        self.city = value.into();
        self
    }

    /// Sets `date_of_birth`.
    #[must_use]
    pub fn with_date_of_birth(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.date_of_birth = value.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<Field<String>>) -> Self {
        self.phone = value.into();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.state = value.into();
        self
    }

    /// Sets `street`.
    #[must_use]
    pub fn with_street(mut self, value: impl Into<Field<String>>) -> Self {
        self.street = value.into();
        self
    }

    /// Sets `zip_code`.
    #[must_use]
    pub fn with_zip_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.zip_code = value.into();
        self
    }
}

/// What a background check found on an affiliate.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AffiliateSubject {
    /// What the application says of the subject.
    pub application: Option<BackgroundCheckApplication>,
    /// Those that come into question.
    pub candidates: Option<Vec<BackgroundCheckCandidate>>,
    /// A reference to a case; `null` in normal use.
    pub case_ref: Field<String>,
    /// How the winner was chosen; `null` when there was nothing to choose.
    pub decision: Field<BackgroundCheckDecision>,
    /// The DUNS numbers of the business. A person has none.
    pub duns_numbers: Option<Vec<String>>,
    /// The name that programs know it by.
    pub key: Option<String>,
    /// What kind it is of.
    pub kind: Option<SubjectKind>,
    /// What it is called.
    pub name: Field<String>,
    /// Officers who are otherwise related to the deal.
    pub related_party_officers: Option<Vec<String>>,
    /// How it was settled who the subject is.
    pub resolution: Option<BackgroundCheckResolution>,
    /// The part that it plays.
    pub role: Field<String>,
    /// The searches, in the order in which they were made.
    pub searches: Option<Vec<SearchAttempt>>,
    /// The sections, one by one.
    pub sections: Option<Vec<BackgroundCheckSection>>,
    /// Officers whom the application does not name as owners. A person has none.
    pub unreported_officers: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AffiliateSubject
    must {}
    null {}
    may {
        0 application "application" None
        1 candidates "candidates" None
        2 case_ref "case_ref" Field::Absent
        3 decision "decision" Field::Absent
        4 duns_numbers "duns_numbers" None
        5 key "key" None
        6 kind "kind" None
        7 name "name" Field::Absent
        8 related_party_officers "related_party_officers" None
        9 resolution "resolution" None
        10 role "role" Field::Absent
        11 searches "searches" None
        12 sections "sections" None
        13 unreported_officers "unreported_officers" None
    }
    shown {}
}

impl Default for AffiliateSubject {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AffiliateSubject {
    /// A `AffiliateSubject` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `application`.
    #[must_use]
    pub fn with_application(
        mut self,
        value: impl Into<BackgroundCheckApplication>,
    ) -> Self {
        self.application = Some(value.into());
        self
    }

    /// Sets `candidates`.
    #[must_use]
    pub fn with_candidates(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckCandidate>>,
    ) -> Self {
        self.candidates = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `case_ref`.
    #[must_use]
    pub fn with_case_ref(mut self, value: impl Into<Field<String>>) -> Self {
        self.case_ref = value.into();
        self
    }

    /// Sets `decision`.
    #[must_use]
    pub fn with_decision(
        mut self,
        value: impl Into<Field<BackgroundCheckDecision>>,
    ) -> Self {
        self.decision = value.into();
        self
    }

    /// Sets `duns_numbers`.
    #[must_use]
    pub fn with_duns_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.duns_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<SubjectKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `related_party_officers`.
    #[must_use]
    pub fn with_related_party_officers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.related_party_officers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `resolution`.
    #[must_use]
    pub fn with_resolution(
        mut self,
        value: impl Into<BackgroundCheckResolution>,
    ) -> Self {
        self.resolution = Some(value.into());
        self
    }

    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<Field<String>>) -> Self {
        self.role = value.into();
        self
    }

    /// Sets `searches`.
    #[must_use]
    pub fn with_searches(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchAttempt>>,
    ) -> Self {
        self.searches = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sections`.
    #[must_use]
    pub fn with_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckSection>>,
    ) -> Self {
        self.sections = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `unreported_officers`.
    #[must_use]
    pub fn with_unreported_officers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unreported_officers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The background check of an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheck {
    /// The reports on affiliations that were ordered; `null` when none was.
    pub affiliations: Field<BackgroundCheckAffiliationsBlock>,
    /// The Heron id of the end user.
    pub end_user_id: Option<String>,
    /// The result as a whole; `null` until there is one.
    pub overall: Field<BackgroundCheckOverall>,
    /// How the checks of the account's policy came out; `null` until they have.
    pub policy: Field<BackgroundCheckPolicy>,
    /// Which part of a background check is under way; `null` when none is.
    pub processing_stage: Field<BackgroundCheckStage>,
    /// How far the background check, or the report, is.
    pub status: Option<BackgroundCheckStatus>,
    /// Those who are checked: the business and its owners.
    pub subjects: Option<Vec<BackgroundCheckSubject>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheck
    must {}
    null {}
    may {
        0 affiliations "affiliations" Field::Absent
        1 end_user_id "end_user_id" None
        2 overall "overall" Field::Absent
        3 policy "policy" Field::Absent
        4 processing_stage "processing_stage" Field::Absent
        5 status "status" None
        6 subjects "subjects" None
    }
    shown {}
}

impl Default for BackgroundCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheck {
    /// A `BackgroundCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `affiliations`.
    #[must_use]
    pub fn with_affiliations(
        mut self,
        value: impl Into<Field<BackgroundCheckAffiliationsBlock>>,
    ) -> Self {
        self.affiliations = value.into();
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `overall`.
    #[must_use]
    pub fn with_overall(
        mut self,
        value: impl Into<Field<BackgroundCheckOverall>>,
    ) -> Self {
        self.overall = value.into();
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(
        mut self,
        value: impl Into<Field<BackgroundCheckPolicy>>,
    ) -> Self {
        self.policy = value.into();
        self
    }

    /// Sets `processing_stage`.
    #[must_use]
    pub fn with_processing_stage(
        mut self,
        value: impl Into<Field<BackgroundCheckStage>>,
    ) -> Self {
        self.processing_stage = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<BackgroundCheckStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `subjects`.
    #[must_use]
    pub fn with_subjects(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckSubject>>,
    ) -> Self {
        self.subjects = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which party a report is about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateConfirm {
    /// The source's id for the party.
    pub entity_id: String,
    /// The reference of the report, as given when it was ordered.
    pub ref_: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliateConfirm
    must {
        0 entity_id "entity_id"
        1 ref_ "ref"
    }
    null {}
    may {}
    shown {
        "ref" "ref_"
    }
}

impl BackgroundCheckAffiliateConfirm {
    /// A `BackgroundCheckAffiliateConfirm` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(entity_id: impl Into<String>, ref_: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
            ref_: ref_.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `entity_id`.
    #[must_use]
    pub fn with_entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = value.into();
        self
    }

    /// Sets `ref`.
    #[must_use]
    pub fn with_ref(mut self, value: impl Into<String>) -> Self {
        self.ref_ = value.into();
        self
    }
}

/// A report on an affiliate.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateReport {
    /// What kind it is of.
    pub kind: Option<SubjectKind>,
    /// What it is called.
    pub name: Option<String>,
    /// The reference of the report, as given when it was ordered.
    pub ref_: Option<String>,
    /// How far the background check, or the report, is.
    pub status: Option<AffiliateReportStatus>,
    /// What was found on the affiliate, as for a subject; `null` when the search failed.
    pub subject: Field<AffiliateSubject>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliateReport
    must {}
    null {}
    may {
        0 kind "kind" None
        1 name "name" None
        2 ref_ "ref" None
        3 status "status" None
        4 subject "subject" Field::Absent
    }
    shown {
        "ref" "ref_"
    }
}

impl Default for BackgroundCheckAffiliateReport {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckAffiliateReport {
    /// A `BackgroundCheckAffiliateReport` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<SubjectKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `ref`.
    #[must_use]
    pub fn with_ref(mut self, value: impl Into<String>) -> Self {
        self.ref_ = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<AffiliateReportStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<Field<AffiliateSubject>>) -> Self {
        self.subject = value.into();
        self
    }
}

/// The affiliations to order reports on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateReportOrder {
    /// The affiliations to order reports on, at most 25.
    pub affiliates: Vec<BackgroundCheckAffiliateSelection>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliateReportOrder
    must {
        0 affiliates "affiliates"
    }
    null {}
    may {}
    shown {}
}

impl BackgroundCheckAffiliateReportOrder {
    /// A `BackgroundCheckAffiliateReportOrder` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        affiliates: impl IntoIterator<
            Item = impl Into<BackgroundCheckAffiliateSelection>,
        >,
    ) -> Self {
        Self {
            affiliates: affiliates.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `affiliates`.
    #[must_use]
    pub fn with_affiliates(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckAffiliateSelection>>,
    ) -> Self {
        self.affiliates = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The reports that were ordered.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateReportsOrdered {
    /// The reports that were ordered, one for each affiliation.
    pub requests: Option<Vec<BackgroundCheckAffiliationReportState>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliateReportsOrdered
    must {}
    null {}
    may {
        0 requests "requests" None
    }
    shown {}
}

impl Default for BackgroundCheckAffiliateReportsOrdered {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckAffiliateReportsOrdered {
    /// A `BackgroundCheckAffiliateReportsOrdered` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `requests`.
    #[must_use]
    pub fn with_requests(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckAffiliationReportState>>,
    ) -> Self {
        self.requests = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// An affiliation to order a report on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateSelection {
    /// Its place in the list.
    pub index: i64,
    /// What kind it is of.
    pub kind: SubjectKind,
    /// What the affiliation is called; Heron refuses it if the list has changed since.
    pub name: String,
    /// The subject whose report it is.
    pub subject_key: SubjectKey,
    /// What to search an officer by, where nothing but a name is known. Left aside otherwise.
    pub search_inputs: Field<AffiliateSearch>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliateSelection
    must {
        0 index "index"
        1 kind "kind"
        2 name "name"
        3 subject_key "subject_key"
    }
    null {}
    may {
        4 search_inputs "search_inputs" Field::Absent
    }
    shown {}
}

impl BackgroundCheckAffiliateSelection {
    /// A `BackgroundCheckAffiliateSelection` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        index: i64,
        kind: impl Into<SubjectKind>,
        name: impl Into<String>,
        subject_key: impl Into<SubjectKey>,
    ) -> Self {
        Self {
            index,
            kind: kind.into(),
            name: name.into(),
            subject_key: subject_key.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn with_index(mut self, value: i64) -> Self {
        self.index = value;
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<SubjectKind>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `subject_key`.
    #[must_use]
    pub fn with_subject_key(mut self, value: impl Into<SubjectKey>) -> Self {
        self.subject_key = value.into();
        self
    }

    /// Sets `search_inputs`.
    #[must_use]
    pub fn with_search_inputs(
        mut self,
        value: impl Into<Field<AffiliateSearch>>,
    ) -> Self {
        self.search_inputs = value.into();
        self
    }
}

/// A person that a background check connects with an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationPersonRow {
    /// The city and state of the address.
    pub city_state: Field<String>,
    /// When the person was born.
    pub date_of_birth: Field<NaiveDate>,
    /// Whether the party is known already; a search comes first otherwise.
    pub has_entity_id: Option<bool>,
    /// Its place in the list.
    pub index: Option<i64>,
    /// What it is called.
    pub name: Field<String>,
    /// How the person is related to the owner, as the source says it.
    pub relationship: Field<String>,
    /// The report.
    pub report: Field<BackgroundCheckAffiliationReportState>,
    /// The subject whose report it is.
    pub subject_key: Option<SubjectKey>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliationPersonRow
    must {}
    null {}
    may {
        0 city_state "city_state" Field::Absent
        1 date_of_birth "date_of_birth" Field::Absent
        2 has_entity_id "has_entity_id" None
        3 index "index" None
        4 name "name" Field::Absent
        5 relationship "relationship" Field::Absent
        6 report "report" Field::Absent
        7 subject_key "subject_key" None
    }
    shown {}
}

impl Default for BackgroundCheckAffiliationPersonRow {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckAffiliationPersonRow {
    /// A `BackgroundCheckAffiliationPersonRow` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city_state`.
    #[must_use]
    pub fn with_city_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.city_state = value.into();
        self
    }

    /// Sets `date_of_birth`.
    #[must_use]
    pub fn with_date_of_birth(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.date_of_birth = value.into();
        self
    }

    /// Sets `has_entity_id`.
    #[inline]
    #[must_use]
    pub fn with_has_entity_id(mut self, value: bool) -> Self {
        self.has_entity_id = Some(value);
        self
    }

    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn with_index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `relationship`.
    #[must_use]
    pub fn with_relationship(mut self, value: impl Into<Field<String>>) -> Self {
        self.relationship = value.into();
        self
    }

    /// Sets `report`.
    #[must_use]
    pub fn with_report(
        mut self,
        value: impl Into<Field<BackgroundCheckAffiliationReportState>>,
    ) -> Self {
        self.report = value.into();
        self
    }

    /// Sets `subject_key`.
    #[must_use]
    pub fn with_subject_key(mut self, value: impl Into<SubjectKey>) -> Self {
        self.subject_key = Some(value.into());
        self
    }
}

/// How far the report on an affiliation is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationReportState {
    /// What kind it is of.
    pub kind: Option<SubjectKind>,
    /// The reference of the report, as given when it was ordered.
    pub ref_: Option<String>,
    /// How far the background check, or the report, is.
    pub status: Option<AffiliateReportStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliationReportState
    must {}
    null {}
    may {
        0 kind "kind" None
        1 ref_ "ref" None
        2 status "status" None
    }
    shown {
        "ref" "ref_"
    }
}

impl Default for BackgroundCheckAffiliationReportState {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckAffiliationReportState {
    /// A `BackgroundCheckAffiliationReportState` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<SubjectKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `ref`.
    #[must_use]
    pub fn with_ref(mut self, value: impl Into<String>) -> Self {
        self.ref_ = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<AffiliateReportStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

/// A business that a background check connects with an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationRow {
    /// The address, on one line.
    pub address: Field<String>,
    /// The state of the address.
    pub address_state: Field<String>,
    /// What the business is called.
    pub business_name: Field<String>,
    /// Its place in the list.
    pub index: Option<i64>,
    /// The name of the business in law.
    pub legal_business_name: Field<String>,
    /// What kind of organisation the source calls it.
    pub organization_type: Field<String>,
    /// The report.
    pub report: Field<BackgroundCheckAffiliationReportState>,
    /// What the owner is at the business, as the source says it.
    pub role: Field<String>,
    /// The parts that the owner plays at the business.
    pub roles: Option<Vec<String>>,
    /// Since when.
    pub since_date: Field<NaiveDate>,
    /// Whether the affiliation holds, as the source says it.
    pub status: Field<String>,
    /// The subject whose report it is.
    pub subject_key: Option<SubjectKey>,
    /// The year in which the business was established.
    pub year_established: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliationRow
    must {}
    null {}
    may {
        0 address "address" Field::Absent
        1 address_state "address_state" Field::Absent
        2 business_name "business_name" Field::Absent
        3 index "index" None
        4 legal_business_name "legal_business_name" Field::Absent
        5 organization_type "organization_type" Field::Absent
        6 report "report" Field::Absent
        7 role "role" Field::Absent
        8 roles "roles" None
        9 since_date "since_date" Field::Absent
        10 status "status" Field::Absent
        11 subject_key "subject_key" None
        12 year_established "year_established" Field::Absent
    }
    shown {}
}

impl Default for BackgroundCheckAffiliationRow {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckAffiliationRow {
    /// A `BackgroundCheckAffiliationRow` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.address = value.into();
        self
    }

    /// Sets `address_state`.
    #[must_use]
    pub fn with_address_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.address_state = value.into();
        self
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_name = value.into();
        self
    }

    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn with_index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `legal_business_name`.
    #[must_use]
    pub fn with_legal_business_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.legal_business_name = value.into();
        self
    }

    /// Sets `organization_type`.
    #[must_use]
    pub fn with_organization_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.organization_type = value.into();
        self
    }

    /// Sets `report`.
    #[must_use]
    pub fn with_report(
        mut self,
        value: impl Into<Field<BackgroundCheckAffiliationReportState>>,
    ) -> Self {
        self.report = value.into();
        self
    }

    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<Field<String>>) -> Self {
        self.role = value.into();
        self
    }

    /// Sets `roles`.
    #[must_use]
    pub fn with_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.roles = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `since_date`.
    #[must_use]
    pub fn with_since_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.since_date = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<Field<String>>) -> Self {
        self.status = value.into();
        self
    }

    /// Sets `subject_key`.
    #[must_use]
    pub fn with_subject_key(mut self, value: impl Into<SubjectKey>) -> Self {
        self.subject_key = Some(value.into());
        self
    }

    /// Sets `year_established`.
    #[must_use]
    pub fn with_year_established(mut self, value: impl Into<Field<String>>) -> Self {
        self.year_established = value.into();
        self
    }
}

/// The reports on affiliations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationsBlock {
    /// The reports on affiliated businesses, in the order in which they were ordered.
    pub business: Option<Vec<BackgroundCheckAffiliateReport>>,
    /// The reports on affiliated people, in the order in which they were ordered.
    pub person: Option<Vec<BackgroundCheckAffiliateReport>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliationsBlock
    must {}
    null {}
    may {
        0 business "business" None
        1 person "person" None
    }
    shown {}
}

impl Default for BackgroundCheckAffiliationsBlock {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckAffiliationsBlock {
    /// A `BackgroundCheckAffiliationsBlock` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `business`.
    #[must_use]
    pub fn with_business(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckAffiliateReport>>,
    ) -> Self {
        self.business = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `person`.
    #[must_use]
    pub fn with_person(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckAffiliateReport>>,
    ) -> Self {
        self.person = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Everything that a background check connects with an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationsView {
    /// Businesses that the owners are affiliated with.
    pub businesses: Option<Vec<BackgroundCheckAffiliationRow>>,
    /// People associated with the owners.
    pub persons: Option<Vec<BackgroundCheckAffiliationPersonRow>>,
    /// How far the background check, or the report, is.
    pub status: Option<BackgroundCheckStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckAffiliationsView
    must {}
    null {}
    may {
        0 businesses "businesses" None
        1 persons "persons" None
        2 status "status" None
    }
    shown {}
}

impl Default for BackgroundCheckAffiliationsView {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckAffiliationsView {
    /// A `BackgroundCheckAffiliationsView` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `businesses`.
    #[must_use]
    pub fn with_businesses(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckAffiliationRow>>,
    ) -> Self {
        self.businesses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `persons`.
    #[must_use]
    pub fn with_persons(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckAffiliationPersonRow>>,
    ) -> Self {
        self.persons = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<BackgroundCheckStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

/// What an application says of a subject.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckApplication {
    /// The address, on one line.
    pub address: Field<String>,
    /// What the business is called.
    pub business_name: Field<String>,
    /// When the person was born.
    pub date_of_birth: Field<NaiveDate>,
    /// The employer's tax number (EIN).
    pub ein: Field<String>,
    /// The email address.
    pub email: Field<String>,
    /// What it is called.
    pub name: Field<String>,
    /// The owner who was searched for with the business.
    pub owner: Field<String>,
    /// The telephone number.
    pub phone: Field<String>,
    /// The social security number, masked: no more than its first five digits.
    pub ssn: Field<String>,
    /// The state.
    pub state: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckApplication
    must {}
    null {}
    may {
        0 address "address" Field::Absent
        1 business_name "business_name" Field::Absent
        2 date_of_birth "date_of_birth" Field::Absent
        3 ein "ein" Field::Absent
        4 email "email" Field::Absent
        5 name "name" Field::Absent
        6 owner "owner" Field::Absent
        7 phone "phone" Field::Absent
        8 ssn "ssn" Field::Absent
        9 state "state" Field::Absent
    }
    shown {}
}

impl Default for BackgroundCheckApplication {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckApplication {
    /// A `BackgroundCheckApplication` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.address = value.into();
        self
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_name = value.into();
        self
    }

    /// Sets `date_of_birth`.
    #[must_use]
    pub fn with_date_of_birth(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.date_of_birth = value.into();
        self
    }

    /// Sets `ein`.
    #[must_use]
    pub fn with_ein(mut self, value: impl Into<Field<String>>) -> Self {
        self.ein = value.into();
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<Field<String>>) -> Self {
        self.email = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn with_owner(mut self, value: impl Into<Field<String>>) -> Self {
        self.owner = value.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<Field<String>>) -> Self {
        self.phone = value.into();
        self
    }

    /// Sets `ssn`.
    #[must_use]
    pub fn with_ssn(mut self, value: impl Into<Field<String>>) -> Self {
        self.ssn = value.into();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.state = value.into();
        self
    }
}

/// A party that may be the subject.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckCandidate {
    /// The address, on one line.
    pub address: Field<String>,
    /// Other names that the party is known by.
    pub aka_names: Option<Vec<String>>,
    /// Which search found the candidate.
    pub basis: Field<String>,
    /// The DUNS numbers of the business. A person has none.
    pub duns_numbers: Option<Vec<String>>,
    /// The source's id for the party.
    pub entity_id: Field<String>,
    /// The source's id for the group of records.
    pub group_id: Field<String>,
    /// The candidate's id: the source's for the party, or for its group.
    pub id: Option<String>,
    /// Whether the source has little on the candidate; `null` when that is not known.
    pub is_limited: Field<bool>,
    /// The address that was found, where it is not the main one.
    pub matched_address: Field<String>,
    /// The other name that was found, where it is not the main one.
    pub matched_aka_name: Field<String>,
    /// What it is called.
    pub name: Field<String>,
    /// The place in the order, the best first.
    pub rank: Field<i64>,
    /// How well the source says that it fits.
    pub relevance: Field<i64>,
    /// The score and what made it; `null` when there is none.
    pub score: Field<CandidateScore>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckCandidate
    must {}
    null {}
    may {
        0 address "address" Field::Absent
        1 aka_names "aka_names" None
        2 basis "basis" Field::Absent
        3 duns_numbers "duns_numbers" None
        4 entity_id "entity_id" Field::Absent
        5 group_id "group_id" Field::Absent
        6 id "id" None
        7 is_limited "is_limited" Field::Absent
        8 matched_address "matched_address" Field::Absent
        9 matched_aka_name "matched_aka_name" Field::Absent
        10 name "name" Field::Absent
        11 rank "rank" Field::Absent
        12 relevance "relevance" Field::Absent
        13 score "score" Field::Absent
    }
    shown {}
}

impl Default for BackgroundCheckCandidate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckCandidate {
    /// A `BackgroundCheckCandidate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.address = value.into();
        self
    }

    /// Sets `aka_names`.
    #[must_use]
    pub fn with_aka_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.aka_names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `basis`.
    #[must_use]
    pub fn with_basis(mut self, value: impl Into<Field<String>>) -> Self {
        self.basis = value.into();
        self
    }

    /// Sets `duns_numbers`.
    #[must_use]
    pub fn with_duns_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.duns_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `entity_id`.
    #[must_use]
    pub fn with_entity_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.entity_id = value.into();
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.group_id = value.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `is_limited`.
    #[must_use]
    pub fn with_is_limited(mut self, value: impl Into<Field<bool>>) -> Self {
        self.is_limited = value.into();
        self
    }

    /// Sets `matched_address`.
    #[must_use]
    pub fn with_matched_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.matched_address = value.into();
        self
    }

    /// Sets `matched_aka_name`.
    #[must_use]
    pub fn with_matched_aka_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.matched_aka_name = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `rank`.
    #[must_use]
    pub fn with_rank(mut self, value: impl Into<Field<i64>>) -> Self {
        self.rank = value.into();
        self
    }

    /// Sets `relevance`.
    #[must_use]
    pub fn with_relevance(mut self, value: impl Into<Field<i64>>) -> Self {
        self.relevance = value.into();
        self
    }

    /// Sets `score`.
    #[must_use]
    pub fn with_score(mut self, value: impl Into<Field<CandidateScore>>) -> Self {
        self.score = value.into();
        self
    }
}

/// Which candidate is pinned for each subject.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckCandidateOverride {
    /// The candidate that is pinned for the business; `null` for none.
    pub business: Field<String>,
    /// The candidate that is pinned for the first owner; `null` for none.
    pub owner_1: Field<String>,
    /// The candidate that is pinned for the second owner; `null` for none.
    pub owner_2: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckCandidateOverride
    must {}
    null {}
    may {
        0 business "business" Field::Absent
        1 owner_1 "owner_1" Field::Absent
        2 owner_2 "owner_2" Field::Absent
    }
    shown {}
}

impl Default for BackgroundCheckCandidateOverride {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckCandidateOverride {
    /// A `BackgroundCheckCandidateOverride` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `business`.
    #[must_use]
    pub fn with_business(mut self, value: impl Into<Field<String>>) -> Self {
        self.business = value.into();
        self
    }

    /// Sets `owner_1`.
    #[must_use]
    pub fn with_owner_1(mut self, value: impl Into<Field<String>>) -> Self {
        self.owner_1 = value.into();
        self
    }

    /// Sets `owner_2`.
    #[must_use]
    pub fn with_owner_2(mut self, value: impl Into<Field<String>>) -> Self {
        self.owner_2 = value.into();
        self
    }
}

/// One check of a background check, and how it came out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckCheck {
    /// The group that the check is shown in.
    pub area: Option<String>,
    /// The group within the group; `null` when there is none.
    pub area_sub: Field<String>,
    /// Why Heron came to this result.
    pub auto_reason: Field<String>,
    /// What Heron came to.
    pub auto_status: Option<CheckResult>,
    /// What the check looks at, for people.
    pub check_text: Option<String>,
    /// The findings that led to the result, by subject.
    pub evidence_subjects: Option<Vec<BackgroundCheckEvidence>>,
    /// The id of the check: the subject and the signal, joined by a colon.
    pub id: Option<String>,
    /// A person's verdict in place of Heron's; `null` when there is none.
    pub override_: Field<BackgroundCheckOverride>,
    /// The rule.
    pub rule: Field<String>,
    /// The attribute that the check looks at.
    pub signal: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckCheck
    must {}
    null {}
    may {
        0 area "area" None
        1 area_sub "area_sub" Field::Absent
        2 auto_reason "auto_reason" Field::Absent
        3 auto_status "auto_status" None
        4 check_text "check_text" None
        5 evidence_subjects "evidence_subjects" None
        6 id "id" None
        7 override_ "override" Field::Absent
        8 rule "rule" Field::Absent
        9 signal "signal" None
    }
    shown {
        "override" "override_"
    }
}

impl Default for BackgroundCheckCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckCheck {
    /// A `BackgroundCheckCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `area`.
    #[must_use]
    pub fn with_area(mut self, value: impl Into<String>) -> Self {
        self.area = Some(value.into());
        self
    }

    /// Sets `area_sub`.
    #[must_use]
    pub fn with_area_sub(mut self, value: impl Into<Field<String>>) -> Self {
        self.area_sub = value.into();
        self
    }

    /// Sets `auto_reason`.
    #[must_use]
    pub fn with_auto_reason(mut self, value: impl Into<Field<String>>) -> Self {
        self.auto_reason = value.into();
        self
    }

    /// Sets `auto_status`.
    #[must_use]
    pub fn with_auto_status(mut self, value: impl Into<CheckResult>) -> Self {
        self.auto_status = Some(value.into());
        self
    }

    /// Sets `check_text`.
    #[must_use]
    pub fn with_check_text(mut self, value: impl Into<String>) -> Self {
        self.check_text = Some(value.into());
        self
    }

    /// Sets `evidence_subjects`.
    #[must_use]
    pub fn with_evidence_subjects(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckEvidence>>,
    ) -> Self {
        self.evidence_subjects = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `override`.
    #[must_use]
    pub fn with_override(
        mut self,
        value: impl Into<Field<BackgroundCheckOverride>>,
    ) -> Self {
        self.override_ = value.into();
        self
    }

    /// Sets `rule`.
    #[must_use]
    pub fn with_rule(mut self, value: impl Into<Field<String>>) -> Self {
        self.rule = value.into();
        self
    }

    /// Sets `signal`.
    #[must_use]
    pub fn with_signal(mut self, value: impl Into<String>) -> Self {
        self.signal = Some(value.into());
        self
    }
}

/// How many checks came out how.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckCheckCounts {
    /// How many checks failed.
    pub fail: Option<i64>,
    /// How many checks passed.
    pub pass: Option<i64>,
    /// How many checks need a person.
    pub review: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckCheckCounts
    must {}
    null {}
    may {
        0 fail "fail" None
        1 pass "pass" None
        2 review "review" None
    }
    shown {}
}

impl Default for BackgroundCheckCheckCounts {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckCheckCounts {
    /// A `BackgroundCheckCheckCounts` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fail`.
    #[inline]
    #[must_use]
    pub fn with_fail(mut self, value: i64) -> Self {
        self.fail = Some(value);
        self
    }

    /// Sets `pass`.
    #[inline]
    #[must_use]
    pub fn with_pass(mut self, value: i64) -> Self {
        self.pass = Some(value);
        self
    }

    /// Sets `review`.
    #[inline]
    #[must_use]
    pub fn with_review(mut self, value: i64) -> Self {
        self.review = Some(value);
        self
    }
}

/// How one of the candidates was chosen.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckDecision {
    /// The identifier that settled the match by itself; `null` when none did.
    pub anchored_by: Field<String>,
    /// How the best two compare; `null` when they are far apart.
    pub near_tie: Field<BackgroundCheckNearTie>,
    /// How many candidates were compared.
    pub pooled_count: Field<i64>,
    /// What told the winner from the next one; `null` when there was nothing to tell.
    pub tie_break: Field<BackgroundCheckDecisionTieBreak>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckDecision
    must {}
    null {}
    may {
        0 anchored_by "anchored_by" Field::Absent
        1 near_tie "near_tie" Field::Absent
        2 pooled_count "pooled_count" Field::Absent
        3 tie_break "tie_break" Field::Absent
    }
    shown {}
}

impl Default for BackgroundCheckDecision {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckDecision {
    /// A `BackgroundCheckDecision` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `anchored_by`.
    #[must_use]
    pub fn with_anchored_by(mut self, value: impl Into<Field<String>>) -> Self {
        self.anchored_by = value.into();
        self
    }

    /// Sets `near_tie`.
    #[must_use]
    pub fn with_near_tie(
        mut self,
        value: impl Into<Field<BackgroundCheckNearTie>>,
    ) -> Self {
        self.near_tie = value.into();
        self
    }

    /// Sets `pooled_count`.
    #[must_use]
    pub fn with_pooled_count(mut self, value: impl Into<Field<i64>>) -> Self {
        self.pooled_count = value.into();
        self
    }

    /// Sets `tie_break`.
    #[must_use]
    pub fn with_tie_break(
        mut self,
        value: impl Into<Field<BackgroundCheckDecisionTieBreak>>,
    ) -> Self {
        self.tie_break = value.into();
        self
    }
}

heron_core::open_enum! {
    /// What told the winner from the next one; `null` when there was nothing to tell.
    pub enum BackgroundCheckDecisionTieBreak {
        /// `flag_probe`
        FlagProbe = "flag_probe",
        /// `key_order`
        KeyOrder = "key_order",
        /// `score`
        Score = "score",
    }
}

/// The findings on a subject that led to a result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckEvidence {
    /// Whether the records were chosen; an empty choice means that none fits.
    pub filtered: Option<bool>,
    /// Which of the section's records they are, counted from 0.
    pub record_indices: Option<Vec<i64>>,
    /// The section of the report, by key; `null` when it is none.
    pub section: Field<String>,
    /// The subject whose report it is.
    pub subject_key: Field<EvidenceSubject>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckEvidence
    must {}
    null {}
    may {
        0 filtered "filtered" None
        1 record_indices "record_indices" None
        2 section "section" Field::Absent
        3 subject_key "subject_key" Field::Absent
    }
    shown {}
}

impl Default for BackgroundCheckEvidence {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckEvidence {
    /// A `BackgroundCheckEvidence` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `filtered`.
    #[inline]
    #[must_use]
    pub fn with_filtered(mut self, value: bool) -> Self {
        self.filtered = Some(value);
        self
    }

    /// Sets `record_indices`.
    #[must_use]
    pub fn with_record_indices(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.record_indices = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `section`.
    #[must_use]
    pub fn with_section(mut self, value: impl Into<Field<String>>) -> Self {
        self.section = value.into();
        self
    }

    /// Sets `subject_key`.
    #[must_use]
    pub fn with_subject_key(mut self, value: impl Into<Field<EvidenceSubject>>) -> Self {
        self.subject_key = value.into();
        self
    }
}

/// How the best two candidates compare.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckNearTie {
    /// How many faults each candidate has, by the candidate's id; `null` when none was looked at.
    pub flag_counts: Field<BTreeMap<String, i64>>,
    /// How far apart the best two scores are.
    pub gap: Option<f64>,
    /// Whether the reports on both were fetched and compared.
    pub probed: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckNearTie
    must {}
    null {}
    may {
        0 flag_counts "flag_counts" Field::Absent
        1 gap "gap" None
        2 probed "probed" None
    }
    shown {}
}

impl Default for BackgroundCheckNearTie {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckNearTie {
    /// A `BackgroundCheckNearTie` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `flag_counts`.
    #[must_use]
    pub fn with_flag_counts(
        mut self,
        value: impl Into<Field<BTreeMap<String, i64>>>,
    ) -> Self {
        self.flag_counts = value.into();
        self
    }

    /// Sets `gap`.
    #[inline]
    #[must_use]
    pub fn with_gap(mut self, value: f64) -> Self {
        self.gap = Some(value);
        self
    }

    /// Sets `probed`.
    #[inline]
    #[must_use]
    pub fn with_probed(mut self, value: bool) -> Self {
        self.probed = Some(value);
        self
    }
}

/// The result of a background check as a whole.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckOverall {
    /// How many checks came out how.
    pub check_counts: Option<BackgroundCheckCheckCounts>,
    /// The result of all checks together.
    pub result: Option<PolicyResult>,
    /// How grave it is.
    pub severity: Option<RiskLevel>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckOverall
    must {}
    null {}
    may {
        0 check_counts "check_counts" None
        1 result "result" None
        2 severity "severity" None
    }
    shown {}
}

impl Default for BackgroundCheckOverall {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckOverall {
    /// A `BackgroundCheckOverall` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `check_counts`.
    #[must_use]
    pub fn with_check_counts(
        mut self,
        value: impl Into<BackgroundCheckCheckCounts>,
    ) -> Self {
        self.check_counts = Some(value.into());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<PolicyResult>) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets `severity`.
    #[must_use]
    pub fn with_severity(mut self, value: impl Into<RiskLevel>) -> Self {
        self.severity = Some(value.into());
        self
    }
}

/// A person's verdict in place of Heron's.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckOverride {
    /// When it was done.
    pub at: Option<Timestamp>,
    /// The person whose verdict it is.
    pub by: Option<String>,
    /// What the person decided.
    pub status: Option<CheckResult>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckOverride
    must {}
    null {}
    may {
        0 at "at" None
        1 by "by" None
        2 status "status" None
    }
    shown {}
}

impl Default for BackgroundCheckOverride {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckOverride {
    /// A `BackgroundCheckOverride` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `at`.
    #[must_use]
    pub fn with_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.at = Some(value.into());
        self
    }

    /// Sets `by`.
    #[must_use]
    pub fn with_by(mut self, value: impl Into<String>) -> Self {
        self.by = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<CheckResult>) -> Self {
        self.status = Some(value.into());
        self
    }
}

/// How the checks of a policy came out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckPolicy {
    /// The checks, one by one.
    pub checks: Option<Vec<BackgroundCheckCheck>>,
    /// The worst result of the checks.
    pub result: Option<PolicyResult>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckPolicy
    must {}
    null {}
    may {
        0 checks "checks" None
        1 result "result" None
    }
    shown {}
}

impl Default for BackgroundCheckPolicy {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckPolicy {
    /// A `BackgroundCheckPolicy` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `checks`.
    #[must_use]
    pub fn with_checks(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckCheck>>,
    ) -> Self {
        self.checks = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<PolicyResult>) -> Self {
        self.result = Some(value.into());
        self
    }
}

/// How it was settled who a subject is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckResolution {
    /// Other names that the party is known by.
    pub aka_names: Option<Vec<String>>,
    /// Whether nobody was found.
    pub entity_not_found: Option<bool>,
    /// The score that a match needs; `null` in old records.
    pub match_threshold: Field<f64>,
    /// Which search settled it.
    pub method: Field<String>,
    /// Whether the report was asked for twice.
    pub report_retry_attempted: Option<bool>,
    /// Whether the subject was found, but no report could be fetched.
    pub report_unavailable: Option<bool>,
    /// The version of the scoring.
    pub score_version: Field<String>,
    /// How far the background check, or the report, is.
    pub status: Option<BackgroundCheckResolutionStatus>,
    /// The candidate that won; `null` when none did.
    pub winner_ref: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckResolution
    must {}
    null {}
    may {
        0 aka_names "aka_names" None
        1 entity_not_found "entity_not_found" None
        2 match_threshold "match_threshold" Field::Absent
        3 method "method" Field::Absent
        4 report_retry_attempted "report_retry_attempted" None
        5 report_unavailable "report_unavailable" None
        6 score_version "score_version" Field::Absent
        7 status "status" None
        8 winner_ref "winner_ref" Field::Absent
    }
    shown {}
}

impl Default for BackgroundCheckResolution {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckResolution {
    /// A `BackgroundCheckResolution` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `aka_names`.
    #[must_use]
    pub fn with_aka_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.aka_names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `entity_not_found`.
    #[inline]
    #[must_use]
    pub fn with_entity_not_found(mut self, value: bool) -> Self {
        self.entity_not_found = Some(value);
        self
    }

    /// Sets `match_threshold`.
    #[must_use]
    pub fn with_match_threshold(mut self, value: impl Into<Field<f64>>) -> Self {
        self.match_threshold = value.into();
        self
    }

    /// Sets `method`.
    #[must_use]
    pub fn with_method(mut self, value: impl Into<Field<String>>) -> Self {
        self.method = value.into();
        self
    }

    /// Sets `report_retry_attempted`.
    #[inline]
    #[must_use]
    pub fn with_report_retry_attempted(mut self, value: bool) -> Self {
        self.report_retry_attempted = Some(value);
        self
    }

    /// Sets `report_unavailable`.
    #[inline]
    #[must_use]
    pub fn with_report_unavailable(mut self, value: bool) -> Self {
        self.report_unavailable = Some(value);
        self
    }

    /// Sets `score_version`.
    #[must_use]
    pub fn with_score_version(mut self, value: impl Into<Field<String>>) -> Self {
        self.score_version = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<BackgroundCheckResolutionStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `winner_ref`.
    #[must_use]
    pub fn with_winner_ref(mut self, value: impl Into<Field<String>>) -> Self {
        self.winner_ref = value.into();
        self
    }
}

heron_core::open_enum! {
    /// How far the background check, or the report, is.
    pub enum BackgroundCheckResolutionStatus {
        /// `error`
        Error = "error",
        /// `found`
        Found = "found",
        /// `not_found`
        NotFound = "not_found",
    }
}

/// What a background check found of one kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckSection {
    /// Known addresses. Only the section `profile` has any.
    pub addresses: Option<Vec<ProfileAddress>>,
    /// Other names that the subject is known by. Only the section `profile` has any.
    pub akas: Option<Vec<String>>,
    /// Contacts at the business. Only the section `profile` has any.
    pub business_contacts: Option<Vec<BusinessContact>>,
    /// Profiles of the business. Only the section `profile` has any.
    pub business_profile_details: Option<Vec<BusinessProfileRecord>>,
    /// Corporate filings of the business. Only the section `profile` has any.
    pub corporate_records: Option<Vec<CorporateRecord>>,
    /// How many records the section has.
    pub count: Option<i64>,
    /// Known email addresses. Only the section `profile` has any.
    pub emails: Option<Vec<ProfileEmail>>,
    /// How many entries of the source were made into the records; `null` where none were combined.
    pub entry_count: Field<i64>,
    /// Whether a check found fault with the section; `null` when none looks at it.
    pub flag: Field<BackgroundCheckSectionFlag>,
    /// The name that programs know it by.
    pub key: Option<BackgroundCheckSectionKey>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// Known telephone numbers. Only the section `profile` has any.
    pub phones: Option<Vec<ProfilePhone>>,
    /// The records; what is in them depends on the section. `profile` has none.
    pub records: Option<Vec<Value>>,
    /// How grave it is.
    pub severity: Option<RiskLevel>,
    /// How the social security number was issued. Only the section `profile` has it.
    pub ssn_issuance: Field<ProfileSsnIssuance>,
    /// Businesses that the person works for. Only the section `affiliations` has any.
    pub work_affiliations: Option<Vec<WorkAffiliation>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckSection
    must {}
    null {}
    may {
        0 addresses "addresses" None
        1 akas "akas" None
        2 business_contacts "business_contacts" None
        3 business_profile_details "business_profile_details" None
        4 corporate_records "corporate_records" None
        5 count "count" None
        6 emails "emails" None
        7 entry_count "entry_count" Field::Absent
        8 flag "flag" Field::Absent
        9 key "key" None
        10 label "label" None
        11 phones "phones" None
        12 records "records" None
        13 severity "severity" None
        14 ssn_issuance "ssn_issuance" Field::Absent
        15 work_affiliations "work_affiliations" None
    }
    shown {}
}

impl Default for BackgroundCheckSection {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckSection {
    /// A `BackgroundCheckSection` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `addresses`.
    #[must_use]
    pub fn with_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProfileAddress>>,
    ) -> Self {
        self.addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `akas`.
    #[must_use]
    pub fn with_akas(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.akas = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `business_contacts`.
    #[must_use]
    pub fn with_business_contacts(
        mut self,
        value: impl IntoIterator<Item = impl Into<BusinessContact>>,
    ) -> Self {
        self.business_contacts = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `business_profile_details`.
    #[must_use]
    pub fn with_business_profile_details(
        mut self,
        value: impl IntoIterator<Item = impl Into<BusinessProfileRecord>>,
    ) -> Self {
        self.business_profile_details = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `corporate_records`.
    #[must_use]
    pub fn with_corporate_records(
        mut self,
        value: impl IntoIterator<Item = impl Into<CorporateRecord>>,
    ) -> Self {
        self.corporate_records = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `count`.
    #[inline]
    #[must_use]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets `emails`.
    #[must_use]
    pub fn with_emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProfileEmail>>,
    ) -> Self {
        self.emails = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `entry_count`.
    #[must_use]
    pub fn with_entry_count(mut self, value: impl Into<Field<i64>>) -> Self {
        self.entry_count = value.into();
        self
    }

    /// Sets `flag`.
    #[must_use]
    pub fn with_flag(
        mut self,
        value: impl Into<Field<BackgroundCheckSectionFlag>>,
    ) -> Self {
        self.flag = value.into();
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<BackgroundCheckSectionKey>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `phones`.
    #[must_use]
    pub fn with_phones(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProfilePhone>>,
    ) -> Self {
        self.phones = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `records`.
    #[must_use]
    pub fn with_records(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.records = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `severity`.
    #[must_use]
    pub fn with_severity(mut self, value: impl Into<RiskLevel>) -> Self {
        self.severity = Some(value.into());
        self
    }

    /// Sets `ssn_issuance`.
    #[must_use]
    pub fn with_ssn_issuance(
        mut self,
        value: impl Into<Field<ProfileSsnIssuance>>,
    ) -> Self {
        self.ssn_issuance = value.into();
        self
    }

    /// Sets `work_affiliations`.
    #[must_use]
    pub fn with_work_affiliations(
        mut self,
        value: impl IntoIterator<Item = impl Into<WorkAffiliation>>,
    ) -> Self {
        self.work_affiliations = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

heron_core::open_enum! {
    /// Whether a check found fault with the section; `null` when none looks at it.
    pub enum BackgroundCheckSectionFlag {
        /// `fail`
        Fail = "fail",
        /// `ok`
        Ok = "ok",
    }
}

heron_core::open_enum! {
    /// The name that programs know it by.
    pub enum BackgroundCheckSectionKey {
        /// `affiliations`
        Affiliations = "affiliations",
        /// `bankruptcy`
        Bankruptcy = "bankruptcy",
        /// `corporate`
        Corporate = "corporate",
        /// `criminal`
        Criminal = "criminal",
        /// `industry`
        Industry = "industry",
        /// `lawsuits`
        Lawsuits = "lawsuits",
        /// `liens`
        Liens = "liens",
        /// `marriage`
        Marriage = "marriage",
        /// `ofac`
        Ofac = "ofac",
        /// `profile`
        Profile = "profile",
        /// `ucc`
        Ucc = "ucc",
    }
}

heron_core::open_enum! {
    /// Which part of a background check is under way; `null` when none is.
    pub enum BackgroundCheckStage {
        /// `analysing`
        Analysing = "analysing",
        /// `pulling_reports`
        PullingReports = "pulling_reports",
        /// `searching`
        Searching = "searching",
    }
}

heron_core::open_enum! {
    /// How far the background check, or the report, is.
    pub enum BackgroundCheckStatus {
        /// `failed`
        Failed = "failed",
        /// `missing_input_data`
        MissingInputData = "missing_input_data",
        /// `never_run`
        NeverRun = "never_run",
        /// `processing`
        Processing = "processing",
        /// `succeeded`
        Succeeded = "succeeded",
    }
}

/// Someone who is checked, and what was found.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckSubject {
    /// What the application says of the subject.
    pub application: Option<BackgroundCheckApplication>,
    /// Those that come into question.
    pub candidates: Option<Vec<BackgroundCheckCandidate>>,
    /// A reference to a case; `null` in normal use.
    pub case_ref: Field<String>,
    /// How the winner was chosen; `null` when there was nothing to choose.
    pub decision: Field<BackgroundCheckDecision>,
    /// The DUNS numbers of the business. A person has none.
    pub duns_numbers: Option<Vec<String>>,
    /// The name that programs know it by.
    pub key: Option<SubjectKey>,
    /// What kind it is of.
    pub kind: Option<SubjectKind>,
    /// What it is called.
    pub name: Field<String>,
    /// Officers who are otherwise related to the deal.
    pub related_party_officers: Option<Vec<String>>,
    /// How it was settled who the subject is.
    pub resolution: Option<BackgroundCheckResolution>,
    /// The part that it plays.
    pub role: Field<String>,
    /// The searches, in the order in which they were made.
    pub searches: Option<Vec<SearchAttempt>>,
    /// The sections, one by one.
    pub sections: Option<Vec<BackgroundCheckSection>>,
    /// Officers whom the application does not name as owners. A person has none.
    pub unreported_officers: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BackgroundCheckSubject
    must {}
    null {}
    may {
        0 application "application" None
        1 candidates "candidates" None
        2 case_ref "case_ref" Field::Absent
        3 decision "decision" Field::Absent
        4 duns_numbers "duns_numbers" None
        5 key "key" None
        6 kind "kind" None
        7 name "name" Field::Absent
        8 related_party_officers "related_party_officers" None
        9 resolution "resolution" None
        10 role "role" Field::Absent
        11 searches "searches" None
        12 sections "sections" None
        13 unreported_officers "unreported_officers" None
    }
    shown {}
}

impl Default for BackgroundCheckSubject {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BackgroundCheckSubject {
    /// A `BackgroundCheckSubject` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `application`.
    #[must_use]
    pub fn with_application(
        mut self,
        value: impl Into<BackgroundCheckApplication>,
    ) -> Self {
        self.application = Some(value.into());
        self
    }

    /// Sets `candidates`.
    #[must_use]
    pub fn with_candidates(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckCandidate>>,
    ) -> Self {
        self.candidates = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `case_ref`.
    #[must_use]
    pub fn with_case_ref(mut self, value: impl Into<Field<String>>) -> Self {
        self.case_ref = value.into();
        self
    }

    /// Sets `decision`.
    #[must_use]
    pub fn with_decision(
        mut self,
        value: impl Into<Field<BackgroundCheckDecision>>,
    ) -> Self {
        self.decision = value.into();
        self
    }

    /// Sets `duns_numbers`.
    #[must_use]
    pub fn with_duns_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.duns_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<SubjectKey>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<SubjectKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `related_party_officers`.
    #[must_use]
    pub fn with_related_party_officers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.related_party_officers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `resolution`.
    #[must_use]
    pub fn with_resolution(
        mut self,
        value: impl Into<BackgroundCheckResolution>,
    ) -> Self {
        self.resolution = Some(value.into());
        self
    }

    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<Field<String>>) -> Self {
        self.role = value.into();
        self
    }

    /// Sets `searches`.
    #[must_use]
    pub fn with_searches(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchAttempt>>,
    ) -> Self {
        self.searches = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sections`.
    #[must_use]
    pub fn with_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackgroundCheckSection>>,
    ) -> Self {
        self.sections = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `unreported_officers`.
    #[must_use]
    pub fn with_unreported_officers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unreported_officers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A contact at a business.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessContact {
    /// The department of the contact.
    pub department: Field<String>,
    /// Email addresses of the contact.
    pub emails: Option<Vec<String>>,
    /// How high the contact stands.
    pub job_level: Field<String>,
    /// The contact's page on LinkedIn.
    pub linkedin_url: Field<String>,
    /// What it is called.
    pub name: Field<String>,
    /// Where the contact works.
    pub organization: Field<String>,
    /// Where the contact's organisation is.
    pub organization_addresses: Option<Vec<BusinessContactAddress>>,
    /// Known telephone numbers.
    pub phones: Option<Vec<ProfilePhone>>,
    /// How risky the record is.
    pub risk: Option<RiskLevel>,
    /// How grave it is.
    pub severity: Field<Value>,
    /// Where it comes from.
    pub source: Field<String>,
    /// What it is headed.
    pub title: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BusinessContact
    must {}
    null {}
    may {
        0 department "department" Field::Absent
        1 emails "emails" None
        2 job_level "job_level" Field::Absent
        3 linkedin_url "linkedin_url" Field::Absent
        4 name "name" Field::Absent
        5 organization "organization" Field::Absent
        6 organization_addresses "organization_addresses" None
        7 phones "phones" None
        8 risk "risk" None
        9 severity "severity" Field::Absent
        10 source "source" Field::Absent
        11 title "title" Field::Absent
    }
    shown {}
}

impl Default for BusinessContact {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BusinessContact {
    /// A `BusinessContact` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `department`.
    #[must_use]
    pub fn with_department(mut self, value: impl Into<Field<String>>) -> Self {
        self.department = value.into();
        self
    }

    /// Sets `emails`.
    #[must_use]
    pub fn with_emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `job_level`.
    #[must_use]
    pub fn with_job_level(mut self, value: impl Into<Field<String>>) -> Self {
        self.job_level = value.into();
        self
    }

    /// Sets `linkedin_url`.
    #[must_use]
    pub fn with_linkedin_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.linkedin_url = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `organization`.
    #[must_use]
    pub fn with_organization(mut self, value: impl Into<Field<String>>) -> Self {
        self.organization = value.into();
        self
    }

    /// Sets `organization_addresses`.
    #[must_use]
    pub fn with_organization_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<BusinessContactAddress>>,
    ) -> Self {
        self.organization_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `phones`.
    #[must_use]
    pub fn with_phones(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProfilePhone>>,
    ) -> Self {
        self.phones = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `risk`.
    #[must_use]
    pub fn with_risk(mut self, value: impl Into<RiskLevel>) -> Self {
        self.risk = Some(value.into());
        self
    }

    /// Sets `severity`.
    #[must_use]
    pub fn with_severity(mut self, value: impl Into<Field<Value>>) -> Self {
        self.severity = value.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<Field<String>>) -> Self {
        self.title = value.into();
        self
    }
}

/// Where a contact's organisation is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessContactAddress {
    /// The city of the address.
    pub city: Field<String>,
    /// The country of the address.
    pub country: Field<String>,
    /// The state.
    pub state: Field<String>,
    /// The street of the address.
    pub street: Field<String>,
    /// The ZIP or postal code of the address.
    pub zip_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BusinessContactAddress
    must {}
    null {}
    may {
        0 city "city" Field::Absent
        1 country "country" Field::Absent
        2 state "state" Field::Absent
        3 street "street" Field::Absent
        4 zip_code "zip_code" Field::Absent
    }
    shown {}
}

impl Default for BusinessContactAddress {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BusinessContactAddress {
    /// A `BusinessContactAddress` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<Field<String>>) -> Self {
        self.city = value.into();
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<Field<String>>) -> Self {
        self.country = value.into();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.state = value.into();
        self
    }

    /// Sets `street`.
    #[must_use]
    pub fn with_street(mut self, value: impl Into<Field<String>>) -> Self {
        self.street = value.into();
        self
    }

    /// Sets `zip_code`.
    #[must_use]
    pub fn with_zip_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.zip_code = value.into();
        self
    }
}

/// The profile of a business.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessProfileRecord {
    /// Other names of the business.
    pub alternate_business_names: Option<Vec<String>>,
    /// What the business does.
    pub business_description: Field<String>,
    /// What the business is called.
    pub business_name: Field<String>,
    /// What kind of business the source calls it.
    pub business_type: Field<String>,
    /// Who speaks for the company.
    pub company_contact: Field<String>,
    /// The title of who speaks for the company.
    pub contact_title: Field<String>,
    /// The status that the source gives the corporation.
    pub corporate_status: Field<String>,
    /// How many shares there are.
    pub current_outstanding_shares: Field<String>,
    /// When the business year ends.
    pub fiscal_year_end: Field<String>,
    /// When the business was incorporated.
    pub incorporation_date: Field<NaiveDate>,
    /// The day of the latest annual accounts.
    pub last_annual_financial_date: Field<NaiveDate>,
    /// The name of the business in law.
    pub legal_business_name: Field<String>,
    /// What kind of place of business it is.
    pub location_type: Field<String>,
    /// Whether the business works for no profit.
    pub non_profit: Field<bool>,
    /// How many people the business employs, as the source says it.
    pub number_of_employees: Field<String>,
    /// Whether the business operates, as the source says it.
    pub operating_status: Field<String>,
    /// The company that the business belongs to.
    pub parent_company: Field<String>,
    /// The NAICS code of the main industry.
    pub primary_naics_code: Field<String>,
    /// What the NAICS code of the main industry stands for.
    pub primary_naics_desc: Field<String>,
    /// The SIC code of the main industry.
    pub primary_sic_code: Field<String>,
    /// What the SIC code of the main industry stands for.
    pub primary_sic_desc: Field<String>,
    /// Whether the business's shares are traded.
    pub public_company: Field<bool>,
    /// Who takes legal papers for the business.
    pub registered_agent: Field<String>,
    /// How risky the record is.
    pub risk: Option<RiskLevel>,
    /// The NAICS codes of the other industries.
    pub secondary_naics_codes: Option<Vec<String>>,
    /// The SIC codes of the other industries.
    pub secondary_sic_codes: Option<Vec<String>>,
    /// How grave it is.
    pub severity: Field<Value>,
    /// Who holds shares, as the source says it.
    pub shareholders: Field<String>,
    /// Where it comes from.
    pub source: Field<String>,
    /// In which state the business was incorporated.
    pub state_of_incorporation: Field<String>,
    /// Where the shares are traded.
    pub stock_exchange: Field<String>,
    /// The sign that the shares are traded under.
    pub stock_ticker: Field<String>,
    /// The website of the business.
    pub website: Field<String>,
    /// The year in which the business was established.
    pub year_established: Field<String>,
    /// The year in which the business began to operate.
    pub year_started: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BusinessProfileRecord
    must {}
    null {}
    may {
        0 alternate_business_names "alternate_business_names" None
        1 business_description "business_description" Field::Absent
        2 business_name "business_name" Field::Absent
        3 business_type "business_type" Field::Absent
        4 company_contact "company_contact" Field::Absent
        5 contact_title "contact_title" Field::Absent
        6 corporate_status "corporate_status" Field::Absent
        7 current_outstanding_shares "current_outstanding_shares" Field::Absent
        8 fiscal_year_end "fiscal_year_end" Field::Absent
        9 incorporation_date "incorporation_date" Field::Absent
        10 last_annual_financial_date "last_annual_financial_date" Field::Absent
        11 legal_business_name "legal_business_name" Field::Absent
        12 location_type "location_type" Field::Absent
        13 non_profit "non_profit" Field::Absent
        14 number_of_employees "number_of_employees" Field::Absent
        15 operating_status "operating_status" Field::Absent
        16 parent_company "parent_company" Field::Absent
        17 primary_naics_code "primary_naics_code" Field::Absent
        18 primary_naics_desc "primary_naics_desc" Field::Absent
        19 primary_sic_code "primary_sic_code" Field::Absent
        20 primary_sic_desc "primary_sic_desc" Field::Absent
        21 public_company "public_company" Field::Absent
        22 registered_agent "registered_agent" Field::Absent
        23 risk "risk" None
        24 secondary_naics_codes "secondary_naics_codes" None
        25 secondary_sic_codes "secondary_sic_codes" None
        26 severity "severity" Field::Absent
        27 shareholders "shareholders" Field::Absent
        28 source "source" Field::Absent
        29 state_of_incorporation "state_of_incorporation" Field::Absent
        30 stock_exchange "stock_exchange" Field::Absent
        31 stock_ticker "stock_ticker" Field::Absent
        32 website "website" Field::Absent
        33 year_established "year_established" Field::Absent
        34 year_started "year_started" Field::Absent
    }
    shown {}
}

impl Default for BusinessProfileRecord {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BusinessProfileRecord {
    /// A `BusinessProfileRecord` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `alternate_business_names`.
    #[must_use]
    pub fn with_alternate_business_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alternate_business_names = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `business_description`.
    #[must_use]
    pub fn with_business_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_description = value.into();
        self
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_name = value.into();
        self
    }

    /// Sets `business_type`.
    #[must_use]
    pub fn with_business_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_type = value.into();
        self
    }

    /// Sets `company_contact`.
    #[must_use]
    pub fn with_company_contact(mut self, value: impl Into<Field<String>>) -> Self {
        self.company_contact = value.into();
        self
    }

    /// Sets `contact_title`.
    #[must_use]
    pub fn with_contact_title(mut self, value: impl Into<Field<String>>) -> Self {
        self.contact_title = value.into();
        self
    }

    /// Sets `corporate_status`.
    #[must_use]
    pub fn with_corporate_status(mut self, value: impl Into<Field<String>>) -> Self {
        self.corporate_status = value.into();
        self
    }

    /// Sets `current_outstanding_shares`.
    #[must_use]
    pub fn with_current_outstanding_shares(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.current_outstanding_shares = value.into();
        self
    }

    /// Sets `fiscal_year_end`.
    #[must_use]
    pub fn with_fiscal_year_end(mut self, value: impl Into<Field<String>>) -> Self {
        self.fiscal_year_end = value.into();
        self
    }

    /// Sets `incorporation_date`.
    #[must_use]
    pub fn with_incorporation_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.incorporation_date = value.into();
        self
    }

    /// Sets `last_annual_financial_date`.
    #[must_use]
    pub fn with_last_annual_financial_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.last_annual_financial_date = value.into();
        self
    }

    /// Sets `legal_business_name`.
    #[must_use]
    pub fn with_legal_business_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.legal_business_name = value.into();
        self
    }

    /// Sets `location_type`.
    #[must_use]
    pub fn with_location_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.location_type = value.into();
        self
    }

    /// Sets `non_profit`.
    #[must_use]
    pub fn with_non_profit(mut self, value: impl Into<Field<bool>>) -> Self {
        self.non_profit = value.into();
        self
    }

    /// Sets `number_of_employees`.
    #[must_use]
    pub fn with_number_of_employees(mut self, value: impl Into<Field<String>>) -> Self {
        self.number_of_employees = value.into();
        self
    }

    /// Sets `operating_status`.
    #[must_use]
    pub fn with_operating_status(mut self, value: impl Into<Field<String>>) -> Self {
        self.operating_status = value.into();
        self
    }

    /// Sets `parent_company`.
    #[must_use]
    pub fn with_parent_company(mut self, value: impl Into<Field<String>>) -> Self {
        self.parent_company = value.into();
        self
    }

    /// Sets `primary_naics_code`.
    #[must_use]
    pub fn with_primary_naics_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.primary_naics_code = value.into();
        self
    }

    /// Sets `primary_naics_desc`.
    #[must_use]
    pub fn with_primary_naics_desc(mut self, value: impl Into<Field<String>>) -> Self {
        self.primary_naics_desc = value.into();
        self
    }

    /// Sets `primary_sic_code`.
    #[must_use]
    pub fn with_primary_sic_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.primary_sic_code = value.into();
        self
    }

    /// Sets `primary_sic_desc`.
    #[must_use]
    pub fn with_primary_sic_desc(mut self, value: impl Into<Field<String>>) -> Self {
        self.primary_sic_desc = value.into();
        self
    }

    /// Sets `public_company`.
    #[must_use]
    pub fn with_public_company(mut self, value: impl Into<Field<bool>>) -> Self {
        self.public_company = value.into();
        self
    }

    /// Sets `registered_agent`.
    #[must_use]
    pub fn with_registered_agent(mut self, value: impl Into<Field<String>>) -> Self {
        self.registered_agent = value.into();
        self
    }

    /// Sets `risk`.
    #[must_use]
    pub fn with_risk(mut self, value: impl Into<RiskLevel>) -> Self {
        self.risk = Some(value.into());
        self
    }

    /// Sets `secondary_naics_codes`.
    #[must_use]
    pub fn with_secondary_naics_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_naics_codes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `secondary_sic_codes`.
    #[must_use]
    pub fn with_secondary_sic_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_sic_codes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `severity`.
    #[must_use]
    pub fn with_severity(mut self, value: impl Into<Field<Value>>) -> Self {
        self.severity = value.into();
        self
    }

    /// Sets `shareholders`.
    #[must_use]
    pub fn with_shareholders(mut self, value: impl Into<Field<String>>) -> Self {
        self.shareholders = value.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }

    /// Sets `state_of_incorporation`.
    #[must_use]
    pub fn with_state_of_incorporation(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.state_of_incorporation = value.into();
        self
    }

    /// Sets `stock_exchange`.
    #[must_use]
    pub fn with_stock_exchange(mut self, value: impl Into<Field<String>>) -> Self {
        self.stock_exchange = value.into();
        self
    }

    /// Sets `stock_ticker`.
    #[must_use]
    pub fn with_stock_ticker(mut self, value: impl Into<Field<String>>) -> Self {
        self.stock_ticker = value.into();
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn with_website(mut self, value: impl Into<Field<String>>) -> Self {
        self.website = value.into();
        self
    }

    /// Sets `year_established`.
    #[must_use]
    pub fn with_year_established(mut self, value: impl Into<Field<String>>) -> Self {
        self.year_established = value.into();
        self
    }

    /// Sets `year_started`.
    #[must_use]
    pub fn with_year_started(mut self, value: impl Into<Field<String>>) -> Self {
        self.year_started = value.into();
        self
    }
}

/// How an identifier settled a match by itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateAnchorTrace {
    /// The identifier that settled a match by itself.
    pub anchor: Option<CandidateAnchorTraceAnchor>,
    /// The field that had to agree with the anchor; `null` when none had to.
    pub guard_field: Field<CandidateAnchorTraceGuardField>,
    /// How well that field agreed; `null` when none had to.
    pub guard_strength: Field<f64>,
    /// Whether the anchor was let through.
    pub permitted: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CandidateAnchorTrace
    must {}
    null {}
    may {
        0 anchor "anchor" None
        1 guard_field "guard_field" Field::Absent
        2 guard_strength "guard_strength" Field::Absent
        3 permitted "permitted" None
    }
    shown {}
}

impl Default for CandidateAnchorTrace {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CandidateAnchorTrace {
    /// A `CandidateAnchorTrace` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `anchor`.
    #[must_use]
    pub fn with_anchor(mut self, value: impl Into<CandidateAnchorTraceAnchor>) -> Self {
        self.anchor = Some(value.into());
        self
    }

    /// Sets `guard_field`.
    #[must_use]
    pub fn with_guard_field(
        mut self,
        value: impl Into<Field<CandidateAnchorTraceGuardField>>,
    ) -> Self {
        self.guard_field = value.into();
        self
    }

    /// Sets `guard_strength`.
    #[must_use]
    pub fn with_guard_strength(mut self, value: impl Into<Field<f64>>) -> Self {
        self.guard_strength = value.into();
        self
    }

    /// Sets `permitted`.
    #[inline]
    #[must_use]
    pub fn with_permitted(mut self, value: bool) -> Self {
        self.permitted = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// The identifier that settled a match by itself.
    pub enum CandidateAnchorTraceAnchor {
        /// `corp_number_echo`
        CorpNumberEcho = "corp_number_echo",
        /// `ein`
        Ein = "ein",
    }
}

heron_core::open_enum! {
    /// The field that had to agree with the anchor; `null` when none had to.
    pub enum CandidateAnchorTraceGuardField {
        /// `address`
        Address = "address",
        /// `business_name`
        BusinessName = "business_name",
        /// `owner`
        Owner = "owner",
    }
}

/// Why a score was held down.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateCapTrace {
    /// The score that it was held to, as a fraction.
    pub cap: Option<f64>,
    /// The contradiction that held the score.
    pub conflict: Option<CandidateCapTraceConflict>,
    /// The score before it was held, as a fraction.
    pub uncapped_total: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CandidateCapTrace
    must {}
    null {}
    may {
        0 cap "cap" None
        1 conflict "conflict" None
        2 uncapped_total "uncapped_total" None
    }
    shown {}
}

impl Default for CandidateCapTrace {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CandidateCapTrace {
    /// A `CandidateCapTrace` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cap`.
    #[inline]
    #[must_use]
    pub fn with_cap(mut self, value: f64) -> Self {
        self.cap = Some(value);
        self
    }

    /// Sets `conflict`.
    #[must_use]
    pub fn with_conflict(mut self, value: impl Into<CandidateCapTraceConflict>) -> Self {
        self.conflict = Some(value.into());
        self
    }

    /// Sets `uncapped_total`.
    #[inline]
    #[must_use]
    pub fn with_uncapped_total(mut self, value: f64) -> Self {
        self.uncapped_total = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// The contradiction that held the score.
    pub enum CandidateCapTraceConflict {
        /// `zero_floor`
        ZeroFloor = "zero_floor",
    }
}

/// How the strength of an agreement was come by.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateFieldTrace {
    /// The strength before modifiers.
    pub base: Option<f64>,
    /// The parts that the strength is made of.
    pub components: Option<Vec<CandidateTraceComponent>>,
    /// How the strength was come by.
    pub mode: Option<CandidateFieldTraceMode>,
    /// What changed the strength.
    pub modifiers: Option<Vec<CandidateTraceModifier>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CandidateFieldTrace
    must {}
    null {}
    may {
        0 base "base" None
        1 components "components" None
        2 mode "mode" None
        3 modifiers "modifiers" None
    }
    shown {}
}

impl Default for CandidateFieldTrace {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CandidateFieldTrace {
    /// A `CandidateFieldTrace` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `base`.
    #[inline]
    #[must_use]
    pub fn with_base(mut self, value: f64) -> Self {
        self.base = Some(value);
        self
    }

    /// Sets `components`.
    #[must_use]
    pub fn with_components(
        mut self,
        value: impl IntoIterator<Item = impl Into<CandidateTraceComponent>>,
    ) -> Self {
        self.components = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn with_mode(mut self, value: impl Into<CandidateFieldTraceMode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Sets `modifiers`.
    #[must_use]
    pub fn with_modifiers(
        mut self,
        value: impl IntoIterator<Item = impl Into<CandidateTraceModifier>>,
    ) -> Self {
        self.modifiers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

heron_core::open_enum! {
    /// How the strength was come by.
    pub enum CandidateFieldTraceMode {
        /// `composite`
        Composite = "composite",
        /// `exact`
        Exact = "exact",
        /// `similarity`
        Similarity = "similarity",
        /// `stepped`
        Stepped = "stepped",
    }
}

/// How well a candidate fits, and why.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateScore {
    /// How the anchor settled it. Only the winner has this.
    pub anchor_trace: Field<CandidateAnchorTrace>,
    /// The identifier that settled the match by itself; `null` when none did.
    pub anchored_by: Field<String>,
    /// Why the score was held; `null` when it was not.
    pub cap_trace: Field<CandidateCapTrace>,
    /// What held the score; `null` when nothing did.
    pub capped_by: Field<String>,
    /// What each field gave to the score.
    pub contributions: Option<Vec<CandidateScoreContribution>>,
    /// How good a score is.
    pub tier: Option<CandidateScoreTier>,
    /// The score, from 0 to 1.
    pub total: Option<f64>,
    /// The version of the scoring.
    pub version: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CandidateScore
    must {}
    null {}
    may {
        0 anchor_trace "anchor_trace" Field::Absent
        1 anchored_by "anchored_by" Field::Absent
        2 cap_trace "cap_trace" Field::Absent
        3 capped_by "capped_by" Field::Absent
        4 contributions "contributions" None
        5 tier "tier" None
        6 total "total" None
        7 version "version" None
    }
    shown {}
}

impl Default for CandidateScore {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CandidateScore {
    /// A `CandidateScore` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `anchor_trace`.
    #[must_use]
    pub fn with_anchor_trace(
        mut self,
        value: impl Into<Field<CandidateAnchorTrace>>,
    ) -> Self {
        self.anchor_trace = value.into();
        self
    }

    /// Sets `anchored_by`.
    #[must_use]
    pub fn with_anchored_by(mut self, value: impl Into<Field<String>>) -> Self {
        self.anchored_by = value.into();
        self
    }

    /// Sets `cap_trace`.
    #[must_use]
    pub fn with_cap_trace(mut self, value: impl Into<Field<CandidateCapTrace>>) -> Self {
        self.cap_trace = value.into();
        self
    }

    /// Sets `capped_by`.
    #[must_use]
    pub fn with_capped_by(mut self, value: impl Into<Field<String>>) -> Self {
        self.capped_by = value.into();
        self
    }

    /// Sets `contributions`.
    #[must_use]
    pub fn with_contributions(
        mut self,
        value: impl IntoIterator<Item = impl Into<CandidateScoreContribution>>,
    ) -> Self {
        self.contributions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tier`.
    #[must_use]
    pub fn with_tier(mut self, value: impl Into<CandidateScoreTier>) -> Self {
        self.tier = Some(value.into());
        self
    }

    /// Sets `total`.
    #[inline]
    #[must_use]
    pub fn with_total(mut self, value: f64) -> Self {
        self.total = Some(value);
        self
    }

    /// Sets `version`.
    #[must_use]
    pub fn with_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

/// What one field gave to a score.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateScoreContribution {
    /// How much of the highest score this could give, as a fraction.
    pub allocation: Option<f64>,
    /// What the application says, where that is not what stands in its own block.
    pub application_value: Field<String>,
    /// What the candidate says.
    pub candidate_value: Field<String>,
    /// Why there is nothing to compare; `null` where there is.
    pub cause: Field<CandidateScoreContributionCause>,
    /// The field of the application that is compared.
    pub field: Option<String>,
    /// Where the number came from that was searched for again.
    pub identifier_source: Field<CandidateScoreContributionIdentifierSource>,
    /// What kind it is of.
    pub kind: Option<CandidateScoreContributionKind>,
    /// What it gave to the score, as a fraction.
    pub points: Option<f64>,
    /// How well the two agree, from -1 to 1; `null` where they cannot be compared.
    pub strength: Field<f64>,
    /// How the strength was come by; `null` where that is plain.
    pub trace: Field<CandidateFieldTrace>,
    /// How the two compare.
    pub verdict: Option<CandidateScoreContributionVerdict>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CandidateScoreContribution
    must {}
    null {}
    may {
        0 allocation "allocation" None
        1 application_value "application_value" Field::Absent
        2 candidate_value "candidate_value" Field::Absent
        3 cause "cause" Field::Absent
        4 field "field" None
        5 identifier_source "identifier_source" Field::Absent
        6 kind "kind" None
        7 points "points" None
        8 strength "strength" Field::Absent
        9 trace "trace" Field::Absent
        10 verdict "verdict" None
    }
    shown {}
}

impl Default for CandidateScoreContribution {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CandidateScoreContribution {
    /// A `CandidateScoreContribution` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allocation`.
    #[inline]
    #[must_use]
    pub fn with_allocation(mut self, value: f64) -> Self {
        self.allocation = Some(value);
        self
    }

    /// Sets `application_value`.
    #[must_use]
    pub fn with_application_value(mut self, value: impl Into<Field<String>>) -> Self {
        self.application_value = value.into();
        self
    }

    /// Sets `candidate_value`.
    #[must_use]
    pub fn with_candidate_value(mut self, value: impl Into<Field<String>>) -> Self {
        self.candidate_value = value.into();
        self
    }

    /// Sets `cause`.
    #[must_use]
    pub fn with_cause(
        mut self,
        value: impl Into<Field<CandidateScoreContributionCause>>,
    ) -> Self {
        self.cause = value.into();
        self
    }

    /// Sets `field`.
    #[must_use]
    pub fn with_field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }

    /// Sets `identifier_source`.
    #[must_use]
    pub fn with_identifier_source(
        mut self,
        value: impl Into<Field<CandidateScoreContributionIdentifierSource>>,
    ) -> Self {
        self.identifier_source = value.into();
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(
        mut self,
        value: impl Into<CandidateScoreContributionKind>,
    ) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `points`.
    #[inline]
    #[must_use]
    pub fn with_points(mut self, value: f64) -> Self {
        self.points = Some(value);
        self
    }

    /// Sets `strength`.
    #[must_use]
    pub fn with_strength(mut self, value: impl Into<Field<f64>>) -> Self {
        self.strength = value.into();
        self
    }

    /// Sets `trace`.
    #[must_use]
    pub fn with_trace(mut self, value: impl Into<Field<CandidateFieldTrace>>) -> Self {
        self.trace = value.into();
        self
    }

    /// Sets `verdict`.
    #[must_use]
    pub fn with_verdict(
        mut self,
        value: impl Into<CandidateScoreContributionVerdict>,
    ) -> Self {
        self.verdict = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// Why there is nothing to compare; `null` where there is.
    pub enum CandidateScoreContributionCause {
        /// `missing_application_value`
        MissingApplicationValue = "missing_application_value",
        /// `missing_candidate_value`
        MissingCandidateValue = "missing_candidate_value",
    }
}

heron_core::open_enum! {
    /// Where the number came from that was searched for again.
    pub enum CandidateScoreContributionIdentifierSource {
        /// `clear_filing`
        ClearFiling = "clear_filing",
        /// `sos_registry`
        SosRegistry = "sos_registry",
    }
}

heron_core::open_enum! {
    /// What kind it is of.
    pub enum CandidateScoreContributionKind {
        /// `corroboration`
        Corroboration = "corroboration",
        /// `field`
        Field = "field",
        /// `penalty`
        Penalty = "penalty",
        /// `quality`
        Quality = "quality",
    }
}

heron_core::open_enum! {
    /// How the two compare.
    pub enum CandidateScoreContributionVerdict {
        /// `absent`
        Absent = "absent",
        /// `agree`
        Agree = "agree",
        /// `diverge`
        Diverge = "diverge",
        /// `fuzzy`
        Fuzzy = "fuzzy",
    }
}

heron_core::open_enum! {
    /// How good a score is.
    pub enum CandidateScoreTier {
        /// `high`
        High = "high",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
    }
}

/// A part of a field that was compared.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateTraceComponent {
    /// The part of a field that is compared.
    pub part: Option<CandidateTraceComponentPart>,
    /// How well the part agrees: yes or no, or a number from 0 to 1; `null` where it was not compared.
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CandidateTraceComponent
    must {}
    null {}
    may {
        0 part "part" None
        1 value "value" Field::Absent
    }
    shown {}
}

impl Default for CandidateTraceComponent {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CandidateTraceComponent {
    /// A `CandidateTraceComponent` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `part`.
    #[must_use]
    pub fn with_part(mut self, value: impl Into<CandidateTraceComponentPart>) -> Self {
        self.part = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

heron_core::open_enum! {
    /// The part of a field that is compared.
    pub enum CandidateTraceComponentPart {
        /// `city`
        City = "city",
        /// `full_name_similarity`
        FullNameSimilarity = "full_name_similarity",
        /// `house`
        House = "house",
        /// `name_similarity`
        NameSimilarity = "name_similarity",
        /// `state`
        State = "state",
        /// `street`
        Street = "street",
        /// `zip`
        Zip = "zip",
        /// `zip4`
        Zip4 = "zip4",
        /// `zip5`
        Zip5 = "zip5",
    }
}

/// Something that changed the strength of an agreement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateTraceModifier {
    /// More about it, for people.
    pub detail: Field<String>,
    /// How much it changed the strength.
    pub effect: Option<f64>,
    /// What kind it is of.
    pub kind: Option<CandidateTraceModifierKind>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CandidateTraceModifier
    must {}
    null {}
    may {
        0 detail "detail" Field::Absent
        1 effect "effect" None
        2 kind "kind" None
    }
    shown {}
}

impl Default for CandidateTraceModifier {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CandidateTraceModifier {
    /// A `CandidateTraceModifier` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `detail`.
    #[must_use]
    pub fn with_detail(mut self, value: impl Into<Field<String>>) -> Self {
        self.detail = value.into();
        self
    }

    /// Sets `effect`.
    #[inline]
    #[must_use]
    pub fn with_effect(mut self, value: f64) -> Self {
        self.effect = Some(value);
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<CandidateTraceModifierKind>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What kind it is of.
    pub enum CandidateTraceModifierKind {
        /// `aka_lift`
        AkaLift = "aka_lift",
        /// `corroboration_admitted`
        CorroborationAdmitted = "corroboration_admitted",
        /// `dba_basis`
        DbaBasis = "dba_basis",
        /// `middle_initial_cap`
        MiddleInitialCap = "middle_initial_cap",
        /// `partial_agreement_floor`
        PartialAgreementFloor = "partial_agreement_floor",
        /// `premises_composite`
        PremisesComposite = "premises_composite",
    }
}

/// Something that was filed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CorporateFilingHistoryEntry {
    /// The code of what was filed.
    pub history_code: Field<String>,
    /// What was filed.
    pub history_desc: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CorporateFilingHistoryEntry
    must {}
    null {}
    may {
        0 history_code "history_code" Field::Absent
        1 history_desc "history_desc" Field::Absent
    }
    shown {}
}

impl Default for CorporateFilingHistoryEntry {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CorporateFilingHistoryEntry {
    /// A `CorporateFilingHistoryEntry` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `history_code`.
    #[must_use]
    pub fn with_history_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.history_code = value.into();
        self
    }

    /// Sets `history_desc`.
    #[must_use]
    pub fn with_history_desc(mut self, value: impl Into<Field<String>>) -> Self {
        self.history_desc = value.into();
        self
    }
}

/// A corporate filing.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CorporateRecord {
    /// When the annual report was received.
    pub annual_report_file_date: Field<NaiveDate>,
    /// How many businesses are in the same group.
    pub associated_business_count: Option<i64>,
    /// The DUNS number of the business that filed.
    pub business_duns: Field<String>,
    /// The source's id for the group of businesses.
    pub business_group: Field<String>,
    /// What the business is called.
    pub business_name: Field<String>,
    /// What kind of business the source calls it.
    pub business_type: Field<String>,
    /// Whether the corporation still exists.
    pub corp_status: Option<CorporateRecordCorpStatus>,
    /// The number that the filing office gave the corporation.
    pub corporation_number: Field<String>,
    /// What kind of corporation the source calls it.
    pub corporation_type: Field<String>,
    /// How long the corporation is to exist, as the source says it.
    pub duration: Field<String>,
    /// The employer's tax number on the filing.
    pub federal_emp_id: Field<String>,
    /// When it was filed.
    pub filing_date: Field<NaiveDate>,
    /// What was filed, in order.
    pub filing_history: Option<Vec<CorporateFilingHistoryEntry>>,
    /// The DUNS number of the filing.
    pub filing_office_duns: Field<String>,
    /// Where it was filed.
    pub filing_office_name: Field<String>,
    /// The state where it was filed.
    pub filing_state: Field<String>,
    /// The state where it was filed, in full.
    pub filing_state_name: Field<String>,
    /// Names that the business had before.
    pub former_names: Option<Vec<String>>,
    /// Whether the filing names officers.
    pub has_officers: Option<bool>,
    /// When the business was incorporated.
    pub incorporation_date: Field<NaiveDate>,
    /// Whether the corporation's status is that of a failed one.
    pub is_failed: Option<bool>,
    /// The source's note on the filing.
    pub notes: Field<String>,
    /// How many officers the filing names.
    pub officer_count: Option<i64>,
    /// The officers that the filing names.
    pub officer_names: Option<Vec<String>>,
    /// Whether the owner of the application is an officer of the corporation.
    pub owner_is_officer: Option<bool>,
    /// Whether officers changed from filing to filing.
    pub ownership_changed: Option<bool>,
    /// Who takes legal papers for the business.
    pub registered_agent: Field<String>,
    /// Where the registered agent is.
    pub registered_agent_address: Field<String>,
    /// How risky the record is.
    pub risk: Option<RiskLevel>,
    /// How grave it is.
    pub severity: Field<Value>,
    /// Where it comes from.
    pub source: Field<String>,
    /// The number of the filing.
    pub state_filing_number: Field<String>,
    /// In which state the business was incorporated.
    pub state_of_incorporation: Field<String>,
    /// How far it is.
    pub status: Field<String>,
    /// When the source noted the status.
    pub status_date: Field<NaiveDate>,
    /// Since when the filing holds.
    pub status_effective_date: Field<NaiveDate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CorporateRecord
    must {}
    null {}
    may {
        0 annual_report_file_date "annual_report_file_date" Field::Absent
        1 associated_business_count "associated_business_count" None
        2 business_duns "business_duns" Field::Absent
        3 business_group "business_group" Field::Absent
        4 business_name "business_name" Field::Absent
        5 business_type "business_type" Field::Absent
        6 corp_status "corp_status" None
        7 corporation_number "corporation_number" Field::Absent
        8 corporation_type "corporation_type" Field::Absent
        9 duration "duration" Field::Absent
        10 federal_emp_id "federal_emp_id" Field::Absent
        11 filing_date "filing_date" Field::Absent
        12 filing_history "filing_history" None
        13 filing_office_duns "filing_office_duns" Field::Absent
        14 filing_office_name "filing_office_name" Field::Absent
        15 filing_state "filing_state" Field::Absent
        16 filing_state_name "filing_state_name" Field::Absent
        17 former_names "former_names" None
        18 has_officers "has_officers" None
        19 incorporation_date "incorporation_date" Field::Absent
        20 is_failed "is_failed" None
        21 notes "notes" Field::Absent
        22 officer_count "officer_count" None
        23 officer_names "officer_names" None
        24 owner_is_officer "owner_is_officer" None
        25 ownership_changed "ownership_changed" None
        26 registered_agent "registered_agent" Field::Absent
        27 registered_agent_address "registered_agent_address" Field::Absent
        28 risk "risk" None
        29 severity "severity" Field::Absent
        30 source "source" Field::Absent
        31 state_filing_number "state_filing_number" Field::Absent
        32 state_of_incorporation "state_of_incorporation" Field::Absent
        33 status "status" Field::Absent
        34 status_date "status_date" Field::Absent
        35 status_effective_date "status_effective_date" Field::Absent
    }
    shown {}
}

impl Default for CorporateRecord {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CorporateRecord {
    /// A `CorporateRecord` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `annual_report_file_date`.
    #[must_use]
    pub fn with_annual_report_file_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.annual_report_file_date = value.into();
        self
    }

    /// Sets `associated_business_count`.
    #[inline]
    #[must_use]
    pub fn with_associated_business_count(mut self, value: i64) -> Self {
        self.associated_business_count = Some(value);
        self
    }

    /// Sets `business_duns`.
    #[must_use]
    pub fn with_business_duns(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_duns = value.into();
        self
    }

    /// Sets `business_group`.
    #[must_use]
    pub fn with_business_group(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_group = value.into();
        self
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_name = value.into();
        self
    }

    /// Sets `business_type`.
    #[must_use]
    pub fn with_business_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_type = value.into();
        self
    }

    /// Sets `corp_status`.
    #[must_use]
    pub fn with_corp_status(
        mut self,
        value: impl Into<CorporateRecordCorpStatus>,
    ) -> Self {
        self.corp_status = Some(value.into());
        self
    }

    /// Sets `corporation_number`.
    #[must_use]
    pub fn with_corporation_number(mut self, value: impl Into<Field<String>>) -> Self {
        self.corporation_number = value.into();
        self
    }

    /// Sets `corporation_type`.
    #[must_use]
    pub fn with_corporation_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.corporation_type = value.into();
        self
    }

    /// Sets `duration`.
    #[must_use]
    pub fn with_duration(mut self, value: impl Into<Field<String>>) -> Self {
        self.duration = value.into();
        self
    }

    /// Sets `federal_emp_id`.
    #[must_use]
    pub fn with_federal_emp_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.federal_emp_id = value.into();
        self
    }

    /// Sets `filing_date`.
    #[must_use]
    pub fn with_filing_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.filing_date = value.into();
        self
    }

    /// Sets `filing_history`.
    #[must_use]
    pub fn with_filing_history(
        mut self,
        value: impl IntoIterator<Item = impl Into<CorporateFilingHistoryEntry>>,
    ) -> Self {
        self.filing_history = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `filing_office_duns`.
    #[must_use]
    pub fn with_filing_office_duns(mut self, value: impl Into<Field<String>>) -> Self {
        self.filing_office_duns = value.into();
        self
    }

    /// Sets `filing_office_name`.
    #[must_use]
    pub fn with_filing_office_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.filing_office_name = value.into();
        self
    }

    /// Sets `filing_state`.
    #[must_use]
    pub fn with_filing_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.filing_state = value.into();
        self
    }

    /// Sets `filing_state_name`.
    #[must_use]
    pub fn with_filing_state_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.filing_state_name = value.into();
        self
    }

    /// Sets `former_names`.
    #[must_use]
    pub fn with_former_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.former_names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `has_officers`.
    #[inline]
    #[must_use]
    pub fn with_has_officers(mut self, value: bool) -> Self {
        self.has_officers = Some(value);
        self
    }

    /// Sets `incorporation_date`.
    #[must_use]
    pub fn with_incorporation_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.incorporation_date = value.into();
        self
    }

    /// Sets `is_failed`.
    #[inline]
    #[must_use]
    pub fn with_is_failed(mut self, value: bool) -> Self {
        self.is_failed = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, value: impl Into<Field<String>>) -> Self {
        self.notes = value.into();
        self
    }

    /// Sets `officer_count`.
    #[inline]
    #[must_use]
    pub fn with_officer_count(mut self, value: i64) -> Self {
        self.officer_count = Some(value);
        self
    }

    /// Sets `officer_names`.
    #[must_use]
    pub fn with_officer_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.officer_names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `owner_is_officer`.
    #[inline]
    #[must_use]
    pub fn with_owner_is_officer(mut self, value: bool) -> Self {
        self.owner_is_officer = Some(value);
        self
    }

    /// Sets `ownership_changed`.
    #[inline]
    #[must_use]
    pub fn with_ownership_changed(mut self, value: bool) -> Self {
        self.ownership_changed = Some(value);
        self
    }

    /// Sets `registered_agent`.
    #[must_use]
    pub fn with_registered_agent(mut self, value: impl Into<Field<String>>) -> Self {
        self.registered_agent = value.into();
        self
    }

    /// Sets `registered_agent_address`.
    #[must_use]
    pub fn with_registered_agent_address(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.registered_agent_address = value.into();
        self
    }

    /// Sets `risk`.
    #[must_use]
    pub fn with_risk(mut self, value: impl Into<RiskLevel>) -> Self {
        self.risk = Some(value.into());
        self
    }

    /// Sets `severity`.
    #[must_use]
    pub fn with_severity(mut self, value: impl Into<Field<Value>>) -> Self {
        self.severity = value.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }

    /// Sets `state_filing_number`.
    #[must_use]
    pub fn with_state_filing_number(mut self, value: impl Into<Field<String>>) -> Self {
        self.state_filing_number = value.into();
        self
    }

    /// Sets `state_of_incorporation`.
    #[must_use]
    pub fn with_state_of_incorporation(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.state_of_incorporation = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<Field<String>>) -> Self {
        self.status = value.into();
        self
    }

    /// Sets `status_date`.
    #[must_use]
    pub fn with_status_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.status_date = value.into();
        self
    }

    /// Sets `status_effective_date`.
    #[must_use]
    pub fn with_status_effective_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.status_effective_date = value.into();
        self
    }
}

heron_core::open_enum! {
    /// Whether the corporation still exists.
    pub enum CorporateRecordCorpStatus {
        /// `active`
        Active = "active",
        /// `dissolved`
        Dissolved = "dissolved",
        /// `failed`
        Failed = "failed",
        /// `inactive`
        Inactive = "inactive",
        /// `unknown`
        Unknown = "unknown",
    }
}

heron_core::open_enum! {
    /// The subject whose report it is.
    pub enum EvidenceSubject {
        /// `any_owner`
        AnyOwner = "any_owner",
        /// `business`
        Business = "business",
        /// `owner_1`
        Owner1 = "owner_1",
        /// `owner_2`
        Owner2 = "owner_2",
        /// `submission`
        Submission = "submission",
    }
}

/// A known address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfileAddress {
    /// The address, on one line.
    pub address: Field<String>,
    /// The city and state of the address.
    pub city_state: Field<String>,
    /// When it was first reported.
    pub first_reported_date: Field<NaiveDate>,
    /// Whether the address is a post-office box.
    pub is_po_box: Option<bool>,
    /// When it was last reported.
    pub last_reported_date: Field<NaiveDate>,
    /// Where it comes from.
    pub source: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ProfileAddress
    must {}
    null {}
    may {
        0 address "address" Field::Absent
        1 city_state "city_state" Field::Absent
        2 first_reported_date "first_reported_date" Field::Absent
        3 is_po_box "is_po_box" None
        4 last_reported_date "last_reported_date" Field::Absent
        5 source "source" Field::Absent
    }
    shown {}
}

impl Default for ProfileAddress {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ProfileAddress {
    /// A `ProfileAddress` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.address = value.into();
        self
    }

    /// Sets `city_state`.
    #[must_use]
    pub fn with_city_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.city_state = value.into();
        self
    }

    /// Sets `first_reported_date`.
    #[must_use]
    pub fn with_first_reported_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.first_reported_date = value.into();
        self
    }

    /// Sets `is_po_box`.
    #[inline]
    #[must_use]
    pub fn with_is_po_box(mut self, value: bool) -> Self {
        self.is_po_box = Some(value);
        self
    }

    /// Sets `last_reported_date`.
    #[must_use]
    pub fn with_last_reported_date(
        mut self,
        value: impl Into<Field<NaiveDate>>,
    ) -> Self {
        self.last_reported_date = value.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }
}

/// A known email address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfileEmail {
    /// The email address.
    pub email: Field<String>,
    /// Where it comes from.
    pub source: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ProfileEmail
    must {}
    null {}
    may {
        0 email "email" Field::Absent
        1 source "source" Field::Absent
    }
    shown {}
}

impl Default for ProfileEmail {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ProfileEmail {
    /// A `ProfileEmail` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<Field<String>>) -> Self {
        self.email = value.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }
}

/// A known telephone number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfilePhone {
    /// The telephone company.
    pub carrier: Field<String>,
    /// The number of the account, or of the telephone.
    pub number: Field<String>,
    /// Where it comes from.
    pub source: Field<String>,
    /// What kind of telephone it is.
    pub type_: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ProfilePhone
    must {}
    null {}
    may {
        0 carrier "carrier" Field::Absent
        1 number "number" Field::Absent
        2 source "source" Field::Absent
        3 type_ "type" Field::Absent
    }
    shown {
        "type" "type_"
    }
}

impl Default for ProfilePhone {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ProfilePhone {
    /// A `ProfilePhone` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `carrier`.
    #[must_use]
    pub fn with_carrier(mut self, value: impl Into<Field<String>>) -> Self {
        self.carrier = value.into();
        self
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<Field<String>>) -> Self {
        self.number = value.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.type_ = value.into();
        self
    }
}

/// How a social security number was issued.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfileSsnIssuance {
    /// When it expires.
    pub expiration_date: Field<String>,
    /// What the source says of how the number was issued.
    pub issuance_text: Field<String>,
    /// When the number was issued.
    pub issue_date: Field<String>,
    /// The state that issued the number.
    pub issue_state: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ProfileSsnIssuance
    must {}
    null {}
    may {
        0 expiration_date "expiration_date" Field::Absent
        1 issuance_text "issuance_text" Field::Absent
        2 issue_date "issue_date" Field::Absent
        3 issue_state "issue_state" Field::Absent
    }
    shown {}
}

impl Default for ProfileSsnIssuance {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ProfileSsnIssuance {
    /// A `ProfileSsnIssuance` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `expiration_date`.
    #[must_use]
    pub fn with_expiration_date(mut self, value: impl Into<Field<String>>) -> Self {
        self.expiration_date = value.into();
        self
    }

    /// Sets `issuance_text`.
    #[must_use]
    pub fn with_issuance_text(mut self, value: impl Into<Field<String>>) -> Self {
        self.issuance_text = value.into();
        self
    }

    /// Sets `issue_date`.
    #[must_use]
    pub fn with_issue_date(mut self, value: impl Into<Field<String>>) -> Self {
        self.issue_date = value.into();
        self
    }

    /// Sets `issue_state`.
    #[must_use]
    pub fn with_issue_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.issue_state = value.into();
        self
    }
}

heron_core::open_enum! {
    /// How risky the record is.
    pub enum RiskLevel {
        /// `high`
        High = "high",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `none`
        None = "none",
    }
}

/// A search for a subject.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchAttempt {
    /// How many candidates this search found.
    pub candidate_count: Option<i64>,
    /// The candidates that this search found.
    pub candidate_refs: Option<Vec<SearchAttemptCandidateRef>>,
    /// What was searched for.
    pub inputs: Option<SearchInputs>,
    /// Whether this search settled who the subject is.
    pub is_resolving_match: Option<bool>,
    /// The source's id for the group of records, for Heron's support.
    pub matched_group_id: Field<String>,
    /// What a search came to.
    pub outcome: Option<SearchAttemptOutcome>,
    /// Why it came to that; `null` where nothing is known.
    pub outcome_reason: Field<SearchAttemptOutcomeReason>,
    /// Whether the search settled who the subject is.
    pub resolved: Option<bool>,
    /// How it was searched.
    pub search_method: Option<String>,
    /// How well the best one fits, as the source says; `null` when nothing was found.
    pub top_relevance: Field<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    SearchAttempt
    must {}
    null {}
    may {
        0 candidate_count "candidate_count" None
        1 candidate_refs "candidate_refs" None
        2 inputs "inputs" None
        3 is_resolving_match "is_resolving_match" None
        4 matched_group_id "matched_group_id" Field::Absent
        5 outcome "outcome" None
        6 outcome_reason "outcome_reason" Field::Absent
        7 resolved "resolved" None
        8 search_method "search_method" None
        9 top_relevance "top_relevance" Field::Absent
    }
    shown {}
}

impl Default for SearchAttempt {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl SearchAttempt {
    /// A `SearchAttempt` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `candidate_count`.
    #[inline]
    #[must_use]
    pub fn with_candidate_count(mut self, value: i64) -> Self {
        self.candidate_count = Some(value);
        self
    }

    /// Sets `candidate_refs`.
    #[must_use]
    pub fn with_candidate_refs(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchAttemptCandidateRef>>,
    ) -> Self {
        self.candidate_refs = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `inputs`.
    #[must_use]
    pub fn with_inputs(mut self, value: impl Into<SearchInputs>) -> Self {
        self.inputs = Some(value.into());
        self
    }

    /// Sets `is_resolving_match`.
    #[inline]
    #[must_use]
    pub fn with_is_resolving_match(mut self, value: bool) -> Self {
        self.is_resolving_match = Some(value);
        self
    }

    /// Sets `matched_group_id`.
    #[must_use]
    pub fn with_matched_group_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.matched_group_id = value.into();
        self
    }

    /// Sets `outcome`.
    #[must_use]
    pub fn with_outcome(mut self, value: impl Into<SearchAttemptOutcome>) -> Self {
        self.outcome = Some(value.into());
        self
    }

    /// Sets `outcome_reason`.
    #[must_use]
    pub fn with_outcome_reason(
        mut self,
        value: impl Into<Field<SearchAttemptOutcomeReason>>,
    ) -> Self {
        self.outcome_reason = value.into();
        self
    }

    /// Sets `resolved`.
    #[inline]
    #[must_use]
    pub fn with_resolved(mut self, value: bool) -> Self {
        self.resolved = Some(value);
        self
    }

    /// Sets `search_method`.
    #[must_use]
    pub fn with_search_method(mut self, value: impl Into<String>) -> Self {
        self.search_method = Some(value.into());
        self
    }

    /// Sets `top_relevance`.
    #[must_use]
    pub fn with_top_relevance(mut self, value: impl Into<Field<i64>>) -> Self {
        self.top_relevance = value.into();
        self
    }
}

/// A candidate that a search found.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchAttemptCandidateRef {
    /// Its id.
    pub id: Option<String>,
    /// The address that was found, where it is not the main one.
    pub matched_address: Option<String>,
    /// The other name that was found, where it is not the main one.
    pub matched_aka_name: Option<String>,
    /// The place in the order, the best first.
    pub rank: Option<i64>,
    /// How well the source says that it fits.
    pub relevance: Option<i64>,
    /// The score in this search, where it is another one than the candidate's.
    pub score_total: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    SearchAttemptCandidateRef
    must {}
    null {}
    may {
        0 id "id" None
        1 matched_address "matched_address" None
        2 matched_aka_name "matched_aka_name" None
        3 rank "rank" None
        4 relevance "relevance" None
        5 score_total "score_total" None
    }
    shown {}
}

impl Default for SearchAttemptCandidateRef {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl SearchAttemptCandidateRef {
    /// A `SearchAttemptCandidateRef` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `matched_address`.
    #[must_use]
    pub fn with_matched_address(mut self, value: impl Into<String>) -> Self {
        self.matched_address = Some(value.into());
        self
    }

    /// Sets `matched_aka_name`.
    #[must_use]
    pub fn with_matched_aka_name(mut self, value: impl Into<String>) -> Self {
        self.matched_aka_name = Some(value.into());
        self
    }

    /// Sets `rank`.
    #[inline]
    #[must_use]
    pub fn with_rank(mut self, value: i64) -> Self {
        self.rank = Some(value);
        self
    }

    /// Sets `relevance`.
    #[inline]
    #[must_use]
    pub fn with_relevance(mut self, value: i64) -> Self {
        self.relevance = Some(value);
        self
    }

    /// Sets `score_total`.
    #[inline]
    #[must_use]
    pub fn with_score_total(mut self, value: f64) -> Self {
        self.score_total = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// What a search came to.
    pub enum SearchAttemptOutcome {
        /// `error`
        Error = "error",
        /// `matched`
        Matched = "matched",
        /// `multiple_candidates`
        MultipleCandidates = "multiple_candidates",
        /// `no_match`
        NoMatch = "no_match",
        /// `one_candidate`
        OneCandidate = "one_candidate",
        /// `verification_failed`
        VerificationFailed = "verification_failed",
    }
}

/// Why a search came out as it did.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchAttemptOutcomeReason {
    /// More about it, label by label.
    pub details: Option<Vec<SearchAttemptOutcomeReasonDetail>>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    SearchAttemptOutcomeReason
    must {}
    null {}
    may {
        0 details "details" None
        1 label "label" None
    }
    shown {}
}

impl Default for SearchAttemptOutcomeReason {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl SearchAttemptOutcomeReason {
    /// A `SearchAttemptOutcomeReason` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `details`.
    #[must_use]
    pub fn with_details(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchAttemptOutcomeReasonDetail>>,
    ) -> Self {
        self.details = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

/// A detail of why a search came out as it did.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchAttemptOutcomeReasonDetail {
    /// What it is called on screen.
    pub label: Option<String>,
    /// What stands under the label; `null` where nothing is known.
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    SearchAttemptOutcomeReasonDetail
    must {}
    null {}
    may {
        0 label "label" None
        1 value "value" Field::Absent
    }
    shown {}
}

impl Default for SearchAttemptOutcomeReasonDetail {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl SearchAttemptOutcomeReasonDetail {
    /// A `SearchAttemptOutcomeReasonDetail` with nothing set.
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

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

/// What was searched for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchInputs {
    /// The address, on one line.
    pub address: Field<String>,
    /// Which address of the application was searched for.
    pub address_source: Field<SearchInputsUsedAddressSource>,
    /// What the business is called.
    pub business_name: Field<String>,
    /// Which of its names was searched for; `null` when a person was.
    pub business_name_source: Field<SearchInputsUsedBusinessNameSource>,
    /// The corporation's number that was searched for.
    pub corporation_id: Field<String>,
    /// When the person was born.
    pub date_of_birth: Field<NaiveDate>,
    /// The email address.
    pub email: Field<String>,
    /// The state where it was filed.
    pub filing_state: Field<String>,
    /// Whether the search also took what is only similar.
    pub fuzzy: Option<bool>,
    /// What it is called.
    pub name: Field<String>,
    /// The telephone number.
    pub phone: Field<String>,
    /// The social security number, masked: no more than its first five digits.
    pub ssn: Field<String>,
    /// The state.
    pub state: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    SearchInputs
    must {}
    null {}
    may {
        0 address "address" Field::Absent
        1 address_source "address_source" Field::Absent
        2 business_name "business_name" Field::Absent
        3 business_name_source "business_name_source" Field::Absent
        4 corporation_id "corporation_id" Field::Absent
        5 date_of_birth "date_of_birth" Field::Absent
        6 email "email" Field::Absent
        7 filing_state "filing_state" Field::Absent
        8 fuzzy "fuzzy" None
        9 name "name" Field::Absent
        10 phone "phone" Field::Absent
        11 ssn "ssn" Field::Absent
        12 state "state" Field::Absent
    }
    shown {}
}

impl Default for SearchInputs {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl SearchInputs {
    /// A `SearchInputs` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.address = value.into();
        self
    }

    /// Sets `address_source`.
    #[must_use]
    pub fn with_address_source(
        mut self,
        value: impl Into<Field<SearchInputsUsedAddressSource>>,
    ) -> Self {
        self.address_source = value.into();
        self
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_name = value.into();
        self
    }

    /// Sets `business_name_source`.
    #[must_use]
    pub fn with_business_name_source(
        mut self,
        value: impl Into<Field<SearchInputsUsedBusinessNameSource>>,
    ) -> Self {
        self.business_name_source = value.into();
        self
    }

    /// Sets `corporation_id`.
    #[must_use]
    pub fn with_corporation_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.corporation_id = value.into();
        self
    }

    /// Sets `date_of_birth`.
    #[must_use]
    pub fn with_date_of_birth(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.date_of_birth = value.into();
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<Field<String>>) -> Self {
        self.email = value.into();
        self
    }

    /// Sets `filing_state`.
    #[must_use]
    pub fn with_filing_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.filing_state = value.into();
        self
    }

    /// Sets `fuzzy`.
    #[inline]
    #[must_use]
    pub fn with_fuzzy(mut self, value: bool) -> Self {
        self.fuzzy = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<Field<String>>) -> Self {
        self.phone = value.into();
        self
    }

    /// Sets `ssn`.
    #[must_use]
    pub fn with_ssn(mut self, value: impl Into<Field<String>>) -> Self {
        self.ssn = value.into();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<Field<String>>) -> Self {
        self.state = value.into();
        self
    }
}

heron_core::open_enum! {
    /// Which address of the application was searched for.
    pub enum SearchInputsUsedAddressSource {
        /// `company_billing_address`
        CompanyBillingAddress = "company_billing_address",
        /// `company_physical_address`
        CompanyPhysicalAddress = "company_physical_address",
    }
}

heron_core::open_enum! {
    /// Which of its names was searched for; `null` when a person was.
    pub enum SearchInputsUsedBusinessNameSource {
        /// `candidate_fallback`
        CandidateFallback = "candidate_fallback",
        /// `dba`
        Dba = "dba",
        /// `legal`
        Legal = "legal",
        /// `linked_address_fallback`
        LinkedAddressFallback = "linked_address_fallback",
    }
}

heron_core::open_enum! {
    /// The subject whose report it is.
    pub enum SubjectKey {
        /// `business`
        Business = "business",
        /// `owner_1`
        Owner1 = "owner_1",
        /// `owner_2`
        Owner2 = "owner_2",
    }
}

heron_core::open_enum! {
    /// What kind it is of.
    pub enum SubjectKind {
        /// `business`
        Business = "business",
        /// `person`
        Person = "person",
    }
}

/// A business that a person works for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkAffiliation {
    /// The address, on one line.
    pub address: Field<String>,
    /// What the business is called.
    pub business_name: Field<String>,
    /// What the person is at the business, as the source says it.
    pub role: Field<String>,
    /// Since when.
    pub since_date: Field<NaiveDate>,
    /// Whether the affiliation holds, as the source says it.
    pub status: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    WorkAffiliation
    must {}
    null {}
    may {
        0 address "address" Field::Absent
        1 business_name "business_name" Field::Absent
        2 role "role" Field::Absent
        3 since_date "since_date" Field::Absent
        4 status "status" Field::Absent
    }
    shown {}
}

impl Default for WorkAffiliation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl WorkAffiliation {
    /// A `WorkAffiliation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.address = value.into();
        self
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.business_name = value.into();
        self
    }

    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<Field<String>>) -> Self {
        self.role = value.into();
        self
    }

    /// Sets `since_date`.
    #[must_use]
    pub fn with_since_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.since_date = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<Field<String>>) -> Self {
        self.status = value.into();
        self
    }
}
