// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use chrono::NaiveDate;
use heron_core::{Extra, Field, Timestamp};
use serde_json::Value;
use crate::{Call, Client, Download, GivesFile, Method, Operation, Request, RetryClass};
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AffiliateSearch {
    /// The city of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub city: Field<String>,
    /// When the person was born.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub date_of_birth: Field<NaiveDate>,
    /// The telephone number.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub phone: Field<String>,
    /// The state.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub state: Field<String>,
    /// The street of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub street: Field<String>,
    /// The ZIP or postal code of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub zip_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AffiliateSearch {
    /// A `AffiliateSearch` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AffiliateSubject {
    /// What the application says of the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<BackgroundCheckApplication>,
    /// Those that come into question.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub candidates: Option<Vec<BackgroundCheckCandidate>>,
    /// A reference to a case; `null` in normal use.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub case_ref: Field<String>,
    /// How the winner was chosen; `null` when there was nothing to choose.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decision: Field<BackgroundCheckDecision>,
    /// The DUNS numbers of the business. A person has none.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub duns_numbers: Option<Vec<String>>,
    /// The name that programs know it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What kind it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<SubjectKind>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// Officers who are otherwise related to the deal.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub related_party_officers: Option<Vec<String>>,
    /// How it was settled who the subject is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<BackgroundCheckResolution>,
    /// The part that it plays.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub role: Field<String>,
    /// The searches, in the order in which they were made.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub searches: Option<Vec<SearchAttempt>>,
    /// The sections, one by one.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub sections: Option<Vec<BackgroundCheckSection>>,
    /// Officers whom the application does not name as owners. A person has none.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub unreported_officers: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AffiliateSubject {
    /// A `AffiliateSubject` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheck {
    /// The reports on affiliations that were ordered; `null` when none was.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub affiliations: Field<BackgroundCheckAffiliationsBlock>,
    /// The Heron id of the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_user_id: Option<String>,
    /// The result as a whole; `null` until there is one.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub overall: Field<BackgroundCheckOverall>,
    /// How the checks of the account's policy came out; `null` until they have.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub policy: Field<BackgroundCheckPolicy>,
    /// Which part of a background check is under way; `null` when none is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub processing_stage: Field<BackgroundCheckStage>,
    /// How far the background check, or the report, is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<BackgroundCheckStatus>,
    /// Those who are checked: the business and its owners.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub subjects: Option<Vec<BackgroundCheckSubject>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheck {
    /// A `BackgroundCheck` with nothing set.
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateConfirm {
    /// The source's id for the party.
    pub entity_id: String,
    /// The reference of the report, as given when it was ordered.
    #[serde(rename = "ref")]
    pub ref_: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliateConfirm {
    /// A `BackgroundCheckAffiliateConfirm` with what is required, and nothing else set.
    #[must_use]
    pub fn new(entity_id: impl Into<String>, ref_: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
            ref_: ref_.into(),
            extra: Extra::default(),
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateReport {
    /// What kind it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<SubjectKind>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The reference of the report, as given when it was ordered.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// How far the background check, or the report, is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<AffiliateReportStatus>,
    /// What was found on the affiliate, as for a subject; `null` when the search failed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub subject: Field<AffiliateSubject>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliateReport {
    /// A `BackgroundCheckAffiliateReport` with nothing set.
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateReportOrder {
    /// The affiliations to order reports on, at most 25.
    #[serde(deserialize_with = "heron_core::empty_if_null")]
    pub affiliates: Vec<BackgroundCheckAffiliateSelection>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliateReportOrder {
    /// A `BackgroundCheckAffiliateReportOrder` with what is required, and nothing else set.
    #[must_use]
    pub fn new(
        affiliates: impl IntoIterator<
            Item = impl Into<BackgroundCheckAffiliateSelection>,
        >,
    ) -> Self {
        Self {
            affiliates: affiliates.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliateReportsOrdered {
    /// The reports that were ordered, one for each affiliation.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub requests: Option<Vec<BackgroundCheckAffiliationReportState>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliateReportsOrdered {
    /// A `BackgroundCheckAffiliateReportsOrdered` with nothing set.
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub search_inputs: Field<AffiliateSearch>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliateSelection {
    /// A `BackgroundCheckAffiliateSelection` with what is required, and nothing else set.
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
            search_inputs: Field::Absent,
            extra: Extra::default(),
        }
    }

    /// Sets `index`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationPersonRow {
    /// The city and state of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub city_state: Field<String>,
    /// When the person was born.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub date_of_birth: Field<NaiveDate>,
    /// Whether the party is known already; a search comes first otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_entity_id: Option<bool>,
    /// Its place in the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// How the person is related to the owner, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub relationship: Field<String>,
    /// The report.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub report: Field<BackgroundCheckAffiliationReportState>,
    /// The subject whose report it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_key: Option<SubjectKey>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliationPersonRow {
    /// A `BackgroundCheckAffiliationPersonRow` with nothing set.
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
    #[must_use]
    pub fn with_has_entity_id(mut self, value: bool) -> Self {
        self.has_entity_id = Some(value);
        self
    }

    /// Sets `index`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationReportState {
    /// What kind it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<SubjectKind>,
    /// The reference of the report, as given when it was ordered.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// How far the background check, or the report, is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<AffiliateReportStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliationReportState {
    /// A `BackgroundCheckAffiliationReportState` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationRow {
    /// The address, on one line.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub address: Field<String>,
    /// The state of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub address_state: Field<String>,
    /// What the business is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_name: Field<String>,
    /// Its place in the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// The name of the business in law.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub legal_business_name: Field<String>,
    /// What kind of organisation the source calls it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub organization_type: Field<String>,
    /// The report.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub report: Field<BackgroundCheckAffiliationReportState>,
    /// What the owner is at the business, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub role: Field<String>,
    /// The parts that the owner plays at the business.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub roles: Option<Vec<String>>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub since_date: Field<NaiveDate>,
    /// Whether the affiliation holds, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub status: Field<String>,
    /// The subject whose report it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_key: Option<SubjectKey>,
    /// The year in which the business was established.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub year_established: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliationRow {
    /// A `BackgroundCheckAffiliationRow` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationsBlock {
    /// The reports on affiliated businesses, in the order in which they were ordered.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub business: Option<Vec<BackgroundCheckAffiliateReport>>,
    /// The reports on affiliated people, in the order in which they were ordered.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub person: Option<Vec<BackgroundCheckAffiliateReport>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliationsBlock {
    /// A `BackgroundCheckAffiliationsBlock` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckAffiliationsView {
    /// Businesses that the owners are affiliated with.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub businesses: Option<Vec<BackgroundCheckAffiliationRow>>,
    /// People associated with the owners.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub persons: Option<Vec<BackgroundCheckAffiliationPersonRow>>,
    /// How far the background check, or the report, is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<BackgroundCheckStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckAffiliationsView {
    /// A `BackgroundCheckAffiliationsView` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckApplication {
    /// The address, on one line.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub address: Field<String>,
    /// What the business is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_name: Field<String>,
    /// When the person was born.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub date_of_birth: Field<NaiveDate>,
    /// The employer's tax number (EIN).
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub ein: Field<String>,
    /// The email address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email: Field<String>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// The owner who was searched for with the business.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub owner: Field<String>,
    /// The telephone number.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub phone: Field<String>,
    /// The social security number, masked: no more than its first five digits.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub ssn: Field<String>,
    /// The state.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub state: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckApplication {
    /// A `BackgroundCheckApplication` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckCandidate {
    /// The address, on one line.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub address: Field<String>,
    /// Other names that the party is known by.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub aka_names: Option<Vec<String>>,
    /// Which search found the candidate.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub basis: Field<String>,
    /// The DUNS numbers of the business. A person has none.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub duns_numbers: Option<Vec<String>>,
    /// The source's id for the party.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub entity_id: Field<String>,
    /// The source's id for the group of records.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub group_id: Field<String>,
    /// The candidate's id: the source's for the party, or for its group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the source has little on the candidate; `null` when that is not known.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub is_limited: Field<bool>,
    /// The address that was found, where it is not the main one.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub matched_address: Field<String>,
    /// The other name that was found, where it is not the main one.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub matched_aka_name: Field<String>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// The place in the order, the best first.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub rank: Field<i64>,
    /// How well the source says that it fits.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub relevance: Field<i64>,
    /// The score and what made it; `null` when there is none.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub score: Field<CandidateScore>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckCandidate {
    /// A `BackgroundCheckCandidate` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckCandidateOverride {
    /// The candidate that is pinned for the business; `null` for none.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business: Field<String>,
    /// The candidate that is pinned for the first owner; `null` for none.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub owner_1: Field<String>,
    /// The candidate that is pinned for the second owner; `null` for none.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub owner_2: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckCandidateOverride {
    /// A `BackgroundCheckCandidateOverride` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckCheck {
    /// The group that the check is shown in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The group within the group; `null` when there is none.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub area_sub: Field<String>,
    /// Why Heron came to this result.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub auto_reason: Field<String>,
    /// What Heron came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_status: Option<CheckResult>,
    /// What the check looks at, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_text: Option<String>,
    /// The findings that led to the result, by subject.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub evidence_subjects: Option<Vec<BackgroundCheckEvidence>>,
    /// The id of the check: the subject and the signal, joined by a colon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A person's verdict in place of Heron's; `null` when there is none.
    #[serde(rename = "override", default, skip_serializing_if = "Field::is_absent")]
    pub override_: Field<BackgroundCheckOverride>,
    /// The rule.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub rule: Field<String>,
    /// The attribute that the check looks at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckCheck {
    /// A `BackgroundCheckCheck` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckCheckCounts {
    /// How many checks failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fail: Option<i64>,
    /// How many checks passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<i64>,
    /// How many checks need a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckCheckCounts {
    /// A `BackgroundCheckCheckCounts` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fail`.
    #[must_use]
    pub fn with_fail(mut self, value: i64) -> Self {
        self.fail = Some(value);
        self
    }

    /// Sets `pass`.
    #[must_use]
    pub fn with_pass(mut self, value: i64) -> Self {
        self.pass = Some(value);
        self
    }

    /// Sets `review`.
    #[must_use]
    pub fn with_review(mut self, value: i64) -> Self {
        self.review = Some(value);
        self
    }
}

/// How one of the candidates was chosen.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckDecision {
    /// The identifier that settled the match by itself; `null` when none did.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub anchored_by: Field<String>,
    /// How the best two compare; `null` when they are far apart.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub near_tie: Field<BackgroundCheckNearTie>,
    /// How many candidates were compared.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pooled_count: Field<i64>,
    /// What told the winner from the next one; `null` when there was nothing to tell.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub tie_break: Field<BackgroundCheckDecisionTieBreak>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckDecision {
    /// A `BackgroundCheckDecision` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckEvidence {
    /// Whether the records were chosen; an empty choice means that none fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filtered: Option<bool>,
    /// Which of the section's records they are, counted from 0.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub record_indices: Option<Vec<i64>>,
    /// The section of the report, by key; `null` when it is none.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub section: Field<String>,
    /// The subject whose report it is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub subject_key: Field<EvidenceSubject>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckEvidence {
    /// A `BackgroundCheckEvidence` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `filtered`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckNearTie {
    /// How many faults each candidate has, by the candidate's id; `null` when none was looked at.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub flag_counts: Field<BTreeMap<String, i64>>,
    /// How far apart the best two scores are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<f64>,
    /// Whether the reports on both were fetched and compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probed: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckNearTie {
    /// A `BackgroundCheckNearTie` with nothing set.
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
    #[must_use]
    pub fn with_gap(mut self, value: f64) -> Self {
        self.gap = Some(value);
        self
    }

    /// Sets `probed`.
    #[must_use]
    pub fn with_probed(mut self, value: bool) -> Self {
        self.probed = Some(value);
        self
    }
}

/// The result of a background check as a whole.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckOverall {
    /// How many checks came out how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_counts: Option<BackgroundCheckCheckCounts>,
    /// The result of all checks together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<PolicyResult>,
    /// How grave it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<RiskLevel>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckOverall {
    /// A `BackgroundCheckOverall` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckOverride {
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// The person whose verdict it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What the person decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<CheckResult>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckOverride {
    /// A `BackgroundCheckOverride` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckPolicy {
    /// The checks, one by one.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub checks: Option<Vec<BackgroundCheckCheck>>,
    /// The worst result of the checks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<PolicyResult>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckPolicy {
    /// A `BackgroundCheckPolicy` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckResolution {
    /// Other names that the party is known by.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub aka_names: Option<Vec<String>>,
    /// Whether nobody was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_not_found: Option<bool>,
    /// The score that a match needs; `null` in old records.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub match_threshold: Field<f64>,
    /// Which search settled it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub method: Field<String>,
    /// Whether the report was asked for twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_retry_attempted: Option<bool>,
    /// Whether the subject was found, but no report could be fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_unavailable: Option<bool>,
    /// The version of the scoring.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub score_version: Field<String>,
    /// How far the background check, or the report, is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<BackgroundCheckResolutionStatus>,
    /// The candidate that won; `null` when none did.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub winner_ref: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckResolution {
    /// A `BackgroundCheckResolution` with nothing set.
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
    #[must_use]
    pub fn with_report_retry_attempted(mut self, value: bool) -> Self {
        self.report_retry_attempted = Some(value);
        self
    }

    /// Sets `report_unavailable`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckSection {
    /// Known addresses. Only the section `profile` has any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub addresses: Option<Vec<ProfileAddress>>,
    /// Other names that the subject is known by. Only the section `profile` has any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub akas: Option<Vec<String>>,
    /// Contacts at the business. Only the section `profile` has any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub business_contacts: Option<Vec<BusinessContact>>,
    /// Profiles of the business. Only the section `profile` has any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub business_profile_details: Option<Vec<BusinessProfileRecord>>,
    /// Corporate filings of the business. Only the section `profile` has any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub corporate_records: Option<Vec<CorporateRecord>>,
    /// How many records the section has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Known email addresses. Only the section `profile` has any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub emails: Option<Vec<ProfileEmail>>,
    /// How many entries of the source were made into the records; `null` where none were combined.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub entry_count: Field<i64>,
    /// Whether a check found fault with the section; `null` when none looks at it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub flag: Field<BackgroundCheckSectionFlag>,
    /// The name that programs know it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<BackgroundCheckSectionKey>,
    /// What it is called on screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Known telephone numbers. Only the section `profile` has any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub phones: Option<Vec<ProfilePhone>>,
    /// The records; what is in them depends on the section. `profile` has none.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub records: Option<Vec<Value>>,
    /// How grave it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<RiskLevel>,
    /// How the social security number was issued. Only the section `profile` has it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub ssn_issuance: Field<ProfileSsnIssuance>,
    /// Businesses that the person works for. Only the section `affiliations` has any.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub work_affiliations: Option<Vec<WorkAffiliation>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckSection {
    /// A `BackgroundCheckSection` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackgroundCheckSubject {
    /// What the application says of the subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<BackgroundCheckApplication>,
    /// Those that come into question.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub candidates: Option<Vec<BackgroundCheckCandidate>>,
    /// A reference to a case; `null` in normal use.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub case_ref: Field<String>,
    /// How the winner was chosen; `null` when there was nothing to choose.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decision: Field<BackgroundCheckDecision>,
    /// The DUNS numbers of the business. A person has none.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub duns_numbers: Option<Vec<String>>,
    /// The name that programs know it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<SubjectKey>,
    /// What kind it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<SubjectKind>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// Officers who are otherwise related to the deal.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub related_party_officers: Option<Vec<String>>,
    /// How it was settled who the subject is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<BackgroundCheckResolution>,
    /// The part that it plays.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub role: Field<String>,
    /// The searches, in the order in which they were made.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub searches: Option<Vec<SearchAttempt>>,
    /// The sections, one by one.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub sections: Option<Vec<BackgroundCheckSection>>,
    /// Officers whom the application does not name as owners. A person has none.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub unreported_officers: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BackgroundCheckSubject {
    /// A `BackgroundCheckSubject` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BusinessContact {
    /// The department of the contact.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub department: Field<String>,
    /// Email addresses of the contact.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub emails: Option<Vec<String>>,
    /// How high the contact stands.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub job_level: Field<String>,
    /// The contact's page on LinkedIn.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub linkedin_url: Field<String>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// Where the contact works.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub organization: Field<String>,
    /// Where the contact's organisation is.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub organization_addresses: Option<Vec<BusinessContactAddress>>,
    /// Known telephone numbers.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub phones: Option<Vec<ProfilePhone>>,
    /// How risky the record is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<RiskLevel>,
    /// How grave it is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub severity: Field<Value>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub source: Field<String>,
    /// What it is headed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub title: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BusinessContact {
    /// A `BusinessContact` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BusinessContactAddress {
    /// The city of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub city: Field<String>,
    /// The country of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub country: Field<String>,
    /// The state.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub state: Field<String>,
    /// The street of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub street: Field<String>,
    /// The ZIP or postal code of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub zip_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BusinessContactAddress {
    /// A `BusinessContactAddress` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BusinessProfileRecord {
    /// Other names of the business.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub alternate_business_names: Option<Vec<String>>,
    /// What the business does.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_description: Field<String>,
    /// What the business is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_name: Field<String>,
    /// What kind of business the source calls it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_type: Field<String>,
    /// Who speaks for the company.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub company_contact: Field<String>,
    /// The title of who speaks for the company.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub contact_title: Field<String>,
    /// The status that the source gives the corporation.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub corporate_status: Field<String>,
    /// How many shares there are.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub current_outstanding_shares: Field<String>,
    /// When the business year ends.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub fiscal_year_end: Field<String>,
    /// When the business was incorporated.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub incorporation_date: Field<NaiveDate>,
    /// The day of the latest annual accounts.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub last_annual_financial_date: Field<NaiveDate>,
    /// The name of the business in law.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub legal_business_name: Field<String>,
    /// What kind of place of business it is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub location_type: Field<String>,
    /// Whether the business works for no profit.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub non_profit: Field<bool>,
    /// How many people the business employs, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub number_of_employees: Field<String>,
    /// Whether the business operates, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub operating_status: Field<String>,
    /// The company that the business belongs to.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub parent_company: Field<String>,
    /// The NAICS code of the main industry.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub primary_naics_code: Field<String>,
    /// What the NAICS code of the main industry stands for.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub primary_naics_desc: Field<String>,
    /// The SIC code of the main industry.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub primary_sic_code: Field<String>,
    /// What the SIC code of the main industry stands for.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub primary_sic_desc: Field<String>,
    /// Whether the business's shares are traded.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub public_company: Field<bool>,
    /// Who takes legal papers for the business.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub registered_agent: Field<String>,
    /// How risky the record is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<RiskLevel>,
    /// The NAICS codes of the other industries.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub secondary_naics_codes: Option<Vec<String>>,
    /// The SIC codes of the other industries.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub secondary_sic_codes: Option<Vec<String>>,
    /// How grave it is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub severity: Field<Value>,
    /// Who holds shares, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub shareholders: Field<String>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub source: Field<String>,
    /// In which state the business was incorporated.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub state_of_incorporation: Field<String>,
    /// Where the shares are traded.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub stock_exchange: Field<String>,
    /// The sign that the shares are traded under.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub stock_ticker: Field<String>,
    /// The website of the business.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub website: Field<String>,
    /// The year in which the business was established.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub year_established: Field<String>,
    /// The year in which the business began to operate.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub year_started: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BusinessProfileRecord {
    /// A `BusinessProfileRecord` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateAnchorTrace {
    /// The identifier that settled a match by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<CandidateAnchorTraceAnchor>,
    /// The field that had to agree with the anchor; `null` when none had to.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub guard_field: Field<CandidateAnchorTraceGuardField>,
    /// How well that field agreed; `null` when none had to.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub guard_strength: Field<f64>,
    /// Whether the anchor was let through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permitted: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CandidateAnchorTrace {
    /// A `CandidateAnchorTrace` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateCapTrace {
    /// The score that it was held to, as a fraction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap: Option<f64>,
    /// The contradiction that held the score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<CandidateCapTraceConflict>,
    /// The score before it was held, as a fraction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncapped_total: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CandidateCapTrace {
    /// A `CandidateCapTrace` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cap`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateFieldTrace {
    /// The strength before modifiers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<f64>,
    /// The parts that the strength is made of.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub components: Option<Vec<CandidateTraceComponent>>,
    /// How the strength was come by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<CandidateFieldTraceMode>,
    /// What changed the strength.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub modifiers: Option<Vec<CandidateTraceModifier>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CandidateFieldTrace {
    /// A `CandidateFieldTrace` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `base`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateScore {
    /// How the anchor settled it. Only the winner has this.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub anchor_trace: Field<CandidateAnchorTrace>,
    /// The identifier that settled the match by itself; `null` when none did.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub anchored_by: Field<String>,
    /// Why the score was held; `null` when it was not.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub cap_trace: Field<CandidateCapTrace>,
    /// What held the score; `null` when nothing did.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub capped_by: Field<String>,
    /// What each field gave to the score.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub contributions: Option<Vec<CandidateScoreContribution>>,
    /// How good a score is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<CandidateScoreTier>,
    /// The score, from 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// The version of the scoring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CandidateScore {
    /// A `CandidateScore` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateScoreContribution {
    /// How much of the highest score this could give, as a fraction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allocation: Option<f64>,
    /// What the application says, where that is not what stands in its own block.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub application_value: Field<String>,
    /// What the candidate says.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub candidate_value: Field<String>,
    /// Why there is nothing to compare; `null` where there is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub cause: Field<CandidateScoreContributionCause>,
    /// The field of the application that is compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Where the number came from that was searched for again.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub identifier_source: Field<CandidateScoreContributionIdentifierSource>,
    /// What kind it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<CandidateScoreContributionKind>,
    /// What it gave to the score, as a fraction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<f64>,
    /// How well the two agree, from -1 to 1; `null` where they cannot be compared.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub strength: Field<f64>,
    /// How the strength was come by; `null` where that is plain.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub trace: Field<CandidateFieldTrace>,
    /// How the two compare.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<CandidateScoreContributionVerdict>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CandidateScoreContribution {
    /// A `CandidateScoreContribution` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allocation`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateTraceComponent {
    /// The part of a field that is compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<CandidateTraceComponentPart>,
    /// How well the part agrees: yes or no, or a number from 0 to 1; `null` where it was not compared.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CandidateTraceComponent {
    /// A `CandidateTraceComponent` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CandidateTraceModifier {
    /// More about it, for people.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub detail: Field<String>,
    /// How much it changed the strength.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<f64>,
    /// What kind it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<CandidateTraceModifierKind>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CandidateTraceModifier {
    /// A `CandidateTraceModifier` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CorporateFilingHistoryEntry {
    /// The code of what was filed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub history_code: Field<String>,
    /// What was filed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub history_desc: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CorporateFilingHistoryEntry {
    /// A `CorporateFilingHistoryEntry` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CorporateRecord {
    /// When the annual report was received.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub annual_report_file_date: Field<NaiveDate>,
    /// How many businesses are in the same group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associated_business_count: Option<i64>,
    /// The DUNS number of the business that filed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_duns: Field<String>,
    /// The source's id for the group of businesses.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_group: Field<String>,
    /// What the business is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_name: Field<String>,
    /// What kind of business the source calls it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_type: Field<String>,
    /// Whether the corporation still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corp_status: Option<CorporateRecordCorpStatus>,
    /// The number that the filing office gave the corporation.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub corporation_number: Field<String>,
    /// What kind of corporation the source calls it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub corporation_type: Field<String>,
    /// How long the corporation is to exist, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub duration: Field<String>,
    /// The employer's tax number on the filing.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub federal_emp_id: Field<String>,
    /// When it was filed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub filing_date: Field<NaiveDate>,
    /// What was filed, in order.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub filing_history: Option<Vec<CorporateFilingHistoryEntry>>,
    /// The DUNS number of the filing.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub filing_office_duns: Field<String>,
    /// Where it was filed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub filing_office_name: Field<String>,
    /// The state where it was filed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub filing_state: Field<String>,
    /// The state where it was filed, in full.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub filing_state_name: Field<String>,
    /// Names that the business had before.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub former_names: Option<Vec<String>>,
    /// Whether the filing names officers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_officers: Option<bool>,
    /// When the business was incorporated.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub incorporation_date: Field<NaiveDate>,
    /// Whether the corporation's status is that of a failed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_failed: Option<bool>,
    /// The source's note on the filing.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub notes: Field<String>,
    /// How many officers the filing names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub officer_count: Option<i64>,
    /// The officers that the filing names.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub officer_names: Option<Vec<String>>,
    /// Whether the owner of the application is an officer of the corporation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_is_officer: Option<bool>,
    /// Whether officers changed from filing to filing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ownership_changed: Option<bool>,
    /// Who takes legal papers for the business.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub registered_agent: Field<String>,
    /// Where the registered agent is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub registered_agent_address: Field<String>,
    /// How risky the record is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<RiskLevel>,
    /// How grave it is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub severity: Field<Value>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub source: Field<String>,
    /// The number of the filing.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub state_filing_number: Field<String>,
    /// In which state the business was incorporated.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub state_of_incorporation: Field<String>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub status: Field<String>,
    /// When the source noted the status.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub status_date: Field<NaiveDate>,
    /// Since when the filing holds.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub status_effective_date: Field<NaiveDate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CorporateRecord {
    /// A `CorporateRecord` with nothing set.
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
    #[must_use]
    pub fn with_owner_is_officer(mut self, value: bool) -> Self {
        self.owner_is_officer = Some(value);
        self
    }

    /// Sets `ownership_changed`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileAddress {
    /// The address, on one line.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub address: Field<String>,
    /// The city and state of the address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub city_state: Field<String>,
    /// When it was first reported.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub first_reported_date: Field<NaiveDate>,
    /// Whether the address is a post-office box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_po_box: Option<bool>,
    /// When it was last reported.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub last_reported_date: Field<NaiveDate>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub source: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ProfileAddress {
    /// A `ProfileAddress` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileEmail {
    /// The email address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email: Field<String>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub source: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ProfileEmail {
    /// A `ProfileEmail` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfilePhone {
    /// The telephone company.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub carrier: Field<String>,
    /// The number of the account, or of the telephone.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub number: Field<String>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub source: Field<String>,
    /// What kind of telephone it is.
    #[serde(rename = "type", default, skip_serializing_if = "Field::is_absent")]
    pub type_: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ProfilePhone {
    /// A `ProfilePhone` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileSsnIssuance {
    /// When it expires.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub expiration_date: Field<String>,
    /// What the source says of how the number was issued.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub issuance_text: Field<String>,
    /// When the number was issued.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub issue_date: Field<String>,
    /// The state that issued the number.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub issue_state: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ProfileSsnIssuance {
    /// A `ProfileSsnIssuance` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchAttempt {
    /// How many candidates this search found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub candidate_count: Option<i64>,
    /// The candidates that this search found.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub candidate_refs: Option<Vec<SearchAttemptCandidateRef>>,
    /// What was searched for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<SearchInputs>,
    /// Whether this search settled who the subject is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_resolving_match: Option<bool>,
    /// The source's id for the group of records, for Heron's support.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub matched_group_id: Field<String>,
    /// What a search came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<SearchAttemptOutcome>,
    /// Why it came to that; `null` where nothing is known.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub outcome_reason: Field<SearchAttemptOutcomeReason>,
    /// Whether the search settled who the subject is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved: Option<bool>,
    /// How it was searched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_method: Option<String>,
    /// How well the best one fits, as the source says; `null` when nothing was found.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub top_relevance: Field<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SearchAttempt {
    /// A `SearchAttempt` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `candidate_count`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchAttemptCandidateRef {
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The address that was found, where it is not the main one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matched_address: Option<String>,
    /// The other name that was found, where it is not the main one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matched_aka_name: Option<String>,
    /// The place in the order, the best first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<i64>,
    /// How well the source says that it fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevance: Option<i64>,
    /// The score in this search, where it is another one than the candidate's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score_total: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SearchAttemptCandidateRef {
    /// A `SearchAttemptCandidateRef` with nothing set.
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
    #[must_use]
    pub fn with_rank(mut self, value: i64) -> Self {
        self.rank = Some(value);
        self
    }

    /// Sets `relevance`.
    #[must_use]
    pub fn with_relevance(mut self, value: i64) -> Self {
        self.relevance = Some(value);
        self
    }

    /// Sets `score_total`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchAttemptOutcomeReason {
    /// More about it, label by label.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub details: Option<Vec<SearchAttemptOutcomeReasonDetail>>,
    /// What it is called on screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SearchAttemptOutcomeReason {
    /// A `SearchAttemptOutcomeReason` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchAttemptOutcomeReasonDetail {
    /// What it is called on screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What stands under the label; `null` where nothing is known.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SearchAttemptOutcomeReasonDetail {
    /// A `SearchAttemptOutcomeReasonDetail` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchInputs {
    /// The address, on one line.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub address: Field<String>,
    /// Which address of the application was searched for.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub address_source: Field<SearchInputsUsedAddressSource>,
    /// What the business is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_name: Field<String>,
    /// Which of its names was searched for; `null` when a person was.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_name_source: Field<SearchInputsUsedBusinessNameSource>,
    /// The corporation's number that was searched for.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub corporation_id: Field<String>,
    /// When the person was born.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub date_of_birth: Field<NaiveDate>,
    /// The email address.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email: Field<String>,
    /// The state where it was filed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub filing_state: Field<String>,
    /// Whether the search also took what is only similar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fuzzy: Option<bool>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// The telephone number.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub phone: Field<String>,
    /// The social security number, masked: no more than its first five digits.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub ssn: Field<String>,
    /// The state.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub state: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SearchInputs {
    /// A `SearchInputs` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkAffiliation {
    /// The address, on one line.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub address: Field<String>,
    /// What the business is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub business_name: Field<String>,
    /// What the person is at the business, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub role: Field<String>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub since_date: Field<NaiveDate>,
    /// Whether the affiliation holds, as the source says it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub status: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl WorkAffiliation {
    /// A `WorkAffiliation` with nothing set.
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

/// `GET /api/end_users/{end_user_heron_id}/background_check/affiliations`: Lists the businesses and people that the background check of an end user connects it with.
pub static BACKGROUND_CHECK_AFFILIATIONS: Operation = Operation {
    id: "background_check_affiliations",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check/affiliations",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the businesses and people that the background check of an end user connects it with.
    #[doc(hidden)]
    pub fn background_check_affiliations(
        &self,
        end_user_heron_id: &str,
    ) -> Call<BackgroundCheckAffiliationsView> {
        self.call(
            Request::new(&BACKGROUND_CHECK_AFFILIATIONS)
                .path("end_user_heron_id", end_user_heron_id),
        )
    }
}

/// `POST /api/end_users/{end_user_heron_id}/background_check/affiliations/reports/confirm`: Says which of the parties that a search found an affiliation's report is about.
pub static BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CONFIRM: Operation = Operation {
    id: "background_check_affiliations_reports_confirm",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/background_check/affiliations/reports/confirm",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Says which of the parties that a search found an affiliation's report is about.
    #[doc(hidden)]
    pub fn background_check_affiliations_reports_confirm(
        &self,
        end_user_heron_id: &str,
        body: &BackgroundCheckAffiliateConfirm,
    ) -> Call<BackgroundCheckAffiliationReportState> {
        self.call(
            Request::new(&BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CONFIRM)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
    }
}

/// `POST /api/end_users/{end_user_heron_id}/background_check/affiliations/reports`: Orders reports on affiliations of an end user.
pub static BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CREATE: Operation = Operation {
    id: "background_check_affiliations_reports_create",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/background_check/affiliations/reports",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Orders reports on affiliations of an end user.
    #[doc(hidden)]
    pub fn background_check_affiliations_reports_create(
        &self,
        end_user_heron_id: &str,
        body: &BackgroundCheckAffiliateReportOrder,
    ) -> Call<BackgroundCheckAffiliateReportsOrdered> {
        self.call(
            Request::new(&BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CREATE)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
    }
}

/// `DELETE /api/end_users/{end_user_heron_id}/background_check/affiliations/reports/{ref}`: Takes the order for an affiliation's report back; what was fetched stays.
pub static BACKGROUND_CHECK_AFFILIATIONS_REPORTS_DELETE: Operation = Operation {
    id: "background_check_affiliations_reports_delete",
    method: Method::Delete,
    path: "/api/end_users/{end_user_heron_id}/background_check/affiliations/reports/{ref}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Takes the order for an affiliation's report back; what was fetched stays.
    #[doc(hidden)]
    pub fn background_check_affiliations_reports_delete(
        &self,
        end_user_heron_id: &str,
        ref_: &str,
    ) -> Call<()> {
        self.call(
            Request::new(&BACKGROUND_CHECK_AFFILIATIONS_REPORTS_DELETE)
                .path("end_user_heron_id", end_user_heron_id)
                .path("ref", ref_),
        )
    }
}

/// `GET /api/end_users/{end_user_heron_id}/background_check`: Gets the background check of an end user: its state, its subjects with their records, and the outcome of each check.
pub static BACKGROUND_CHECK_GET: Operation = Operation {
    id: "background_check_get",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_heron_id}/background_check`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckGetParams {
    /// Whether searches after which a person pinned someone are passed over. No when not sent.
    pub exclude_manual: Option<bool>,
    /// Whether each record comes with all that the source says of it. No when not sent.
    pub include_section_detail: Option<bool>,
}

impl BackgroundCheckGetParams {
    /// `BackgroundCheckGetParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `exclude_manual`.
    #[must_use]
    pub fn with_exclude_manual(mut self, value: impl Into<bool>) -> Self {
        self.exclude_manual = Some(value.into());
        self
    }

    /// Sets `include_section_detail`.
    #[must_use]
    pub fn with_include_section_detail(mut self, value: impl Into<bool>) -> Self {
        self.include_section_detail = Some(value.into());
        self
    }
}

impl Client {
    /// Gets the background check of an end user: its state, its subjects with their records, and the outcome of each check.
    #[doc(hidden)]
    pub fn background_check_get(
        &self,
        end_user_heron_id: &str,
        params: &BackgroundCheckGetParams,
    ) -> Call<BackgroundCheck> {
        self.call(
            Request::new(&BACKGROUND_CHECK_GET)
                .path("end_user_heron_id", end_user_heron_id)
                .query("exclude_manual", &params.exclude_manual)
                .query("include_section_detail", &params.include_section_detail),
        )
    }
}

/// `GET /api/end_users/{end_user_heron_id}/background_check/override`: Gets which candidate is pinned for each subject.
pub static BACKGROUND_CHECK_OVERRIDE: Operation = Operation {
    id: "background_check_override",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check/override",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Gets which candidate is pinned for each subject.
    #[doc(hidden)]
    pub fn background_check_override(
        &self,
        end_user_heron_id: &str,
    ) -> Call<BackgroundCheckCandidateOverride> {
        self.call(
            Request::new(&BACKGROUND_CHECK_OVERRIDE)
                .path("end_user_heron_id", end_user_heron_id),
        )
    }
}

/// `DELETE /api/end_users/{end_user_heron_id}/background_check/override`: Takes all pins away.
pub static BACKGROUND_CHECK_OVERRIDE_DELETE: Operation = Operation {
    id: "background_check_override_delete",
    method: Method::Delete,
    path: "/api/end_users/{end_user_heron_id}/background_check/override",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Takes all pins away.
    #[doc(hidden)]
    pub fn background_check_override_delete(&self, end_user_heron_id: &str) -> Call<()> {
        self.call(
            Request::new(&BACKGROUND_CHECK_OVERRIDE_DELETE)
                .path("end_user_heron_id", end_user_heron_id),
        )
    }
}

/// `POST /api/end_users/{end_user_heron_id}/background_check/override`: Pins a candidate for each subject, so that no search is needed; `null` takes a pin away.
pub static BACKGROUND_CHECK_OVERRIDE_SET: Operation = Operation {
    id: "background_check_override_set",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/background_check/override",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Pins a candidate for each subject, so that no search is needed; `null` takes a pin away.
    #[doc(hidden)]
    pub fn background_check_override_set(
        &self,
        end_user_heron_id: &str,
        body: &BackgroundCheckCandidateOverride,
    ) -> Call<BackgroundCheckCandidateOverride> {
        self.call(
            Request::new(&BACKGROUND_CHECK_OVERRIDE_SET)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
    }
}

/// `GET /api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/raw_report`: Fetches the raw report on a subject, as JSON.
pub static BACKGROUND_CHECK_SUBJECTS_RAW_REPORT: Operation = Operation {
    id: "background_check_subjects_raw_report",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/raw_report",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    gives: Some(GivesFile {
        field: "file_b64",
        media_type: None,
    }),
    ..Operation::PLAIN
};

impl Client {
    /// Fetches the raw report on a subject, as JSON.
    #[doc(hidden)]
    pub fn background_check_subjects_raw_report(
        &self,
        end_user_heron_id: &str,
        subject_key: SubjectKey,
    ) -> Download {
        self.download(
            Request::new(&BACKGROUND_CHECK_SUBJECTS_RAW_REPORT)
                .path("end_user_heron_id", end_user_heron_id)
                .path("subject_key", subject_key),
        )
    }
}

/// `GET /api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/records/{record_id}/mugshot`: Fetches the photograph of a criminal or arrest record.
pub static BACKGROUND_CHECK_SUBJECTS_RECORDS_MUGSHOT: Operation = Operation {
    id: "background_check_subjects_records_mugshot",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/records/{record_id}/mugshot",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Fetches the photograph of a criminal or arrest record.
    #[doc(hidden)]
    pub fn background_check_subjects_records_mugshot(
        &self,
        end_user_heron_id: &str,
        subject_key: SubjectKey,
        record_id: &str,
    ) -> Download {
        self.download(
            Request::new(&BACKGROUND_CHECK_SUBJECTS_RECORDS_MUGSHOT)
                .path("end_user_heron_id", end_user_heron_id)
                .path("subject_key", subject_key)
                .path("record_id", record_id)
                .accept("image/jpeg, image/png"),
        )
    }
}
