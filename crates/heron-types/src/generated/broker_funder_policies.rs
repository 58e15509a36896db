// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Timestamp};
use serde_json::{Map, Value};
use super::shared::{FunderBrief, FunderChannel, FunderSubmissionStatus};

/// A funder as a broker works with it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerFunderLink {
    /// Heron's number for the broker's account.
    pub broker_user_id: Option<i64>,
    /// The broker's own instructions in place of the funder's `classification_instructions`.
    pub classification_instructions_override: Field<String>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The broker's number with the funder.
    pub external_reference_id: Field<i64>,
    /// The broker's own instructions in place of the funder's `extraction_instructions`.
    pub extraction_instructions_override: Field<String>,
    /// The Heron id of the funder.
    pub funder_heron_id: Option<String>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// The broker's own figures for working out an offer. The form is not documented.
    pub offer_calculation_constants_override: Field<Map<String, Value>>,
    /// The broker's own instructions in place of the funder's `offer_email_instructions`.
    pub offer_email_instructions_override: Field<String>,
    /// The broker's own instructions in place of the funder's `offer_portal_instructions`.
    pub offer_portal_instructions_override: Field<String>,
    /// Where the broker gets the funder's offers from, in place of `offer_source`.
    pub offer_source_override: Field<FunderChannel>,
    /// Heron's number for the integration with the funder's system for trials.
    pub staging_submission_integration_id: Field<i64>,
    /// Who gets a copy of deals by email.
    pub submission_cc_email_addresses: Field<Vec<String>>,
    /// How this broker's deals reach the funder, in place of `submission_channel`.
    pub submission_channel_override: Field<FunderChannel>,
    /// Where deals are sent by email.
    pub submission_email_address: Field<String>,
    /// Heron's number for the integration with the funder.
    pub submission_integration_id: Field<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerFunderLink
    must {}
    null {}
    may {
        0 broker_user_id "broker_user_id" None
        1 classification_instructions_override "classification_instructions_override" Field::Absent
        2 created "created" None
        3 external_reference_id "external_reference_id" Field::Absent
        4 extraction_instructions_override "extraction_instructions_override" Field::Absent
        5 funder_heron_id "funder_heron_id" None
        6 last_updated "last_updated" None
        7 offer_calculation_constants_override "offer_calculation_constants_override" Field::Absent
        8 offer_email_instructions_override "offer_email_instructions_override" Field::Absent
        9 offer_portal_instructions_override "offer_portal_instructions_override" Field::Absent
        10 offer_source_override "offer_source_override" Field::Absent
        11 staging_submission_integration_id "staging_submission_integration_id" Field::Absent
        12 submission_cc_email_addresses "submission_cc_email_addresses" Field::Absent
        13 submission_channel_override "submission_channel_override" Field::Absent
        14 submission_email_address "submission_email_address" Field::Absent
        15 submission_integration_id "submission_integration_id" Field::Absent
    }
    shown {}
}

impl Default for BrokerFunderLink {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerFunderLink {
    /// A `BrokerFunderLink` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `broker_user_id`.
    #[inline]
    #[must_use]
    pub fn with_broker_user_id(mut self, value: i64) -> Self {
        self.broker_user_id = Some(value);
        self
    }

    /// Sets `classification_instructions_override`.
    #[must_use]
    pub fn with_classification_instructions_override(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.classification_instructions_override = value.into();
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `external_reference_id`.
    #[must_use]
    pub fn with_external_reference_id(mut self, value: impl Into<Field<i64>>) -> Self {
        self.external_reference_id = value.into();
        self
    }

    /// Sets `extraction_instructions_override`.
    #[must_use]
    pub fn with_extraction_instructions_override(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.extraction_instructions_override = value.into();
        self
    }

    /// Sets `funder_heron_id`.
    #[must_use]
    pub fn with_funder_heron_id(mut self, value: impl Into<String>) -> Self {
        self.funder_heron_id = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `offer_calculation_constants_override`.
    #[must_use]
    pub fn with_offer_calculation_constants_override(
        mut self,
        value: impl Into<Field<Map<String, Value>>>,
    ) -> Self {
        self.offer_calculation_constants_override = value.into();
        self
    }

    /// Sets `offer_email_instructions_override`.
    #[must_use]
    pub fn with_offer_email_instructions_override(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.offer_email_instructions_override = value.into();
        self
    }

    /// Sets `offer_portal_instructions_override`.
    #[must_use]
    pub fn with_offer_portal_instructions_override(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.offer_portal_instructions_override = value.into();
        self
    }

    /// Sets `offer_source_override`.
    #[must_use]
    pub fn with_offer_source_override(
        mut self,
        value: impl Into<Field<FunderChannel>>,
    ) -> Self {
        self.offer_source_override = value.into();
        self
    }

    /// Sets `staging_submission_integration_id`.
    #[must_use]
    pub fn with_staging_submission_integration_id(
        mut self,
        value: impl Into<Field<i64>>,
    ) -> Self {
        self.staging_submission_integration_id = value.into();
        self
    }

    /// Sets `submission_cc_email_addresses`.
    #[must_use]
    pub fn with_submission_cc_email_addresses(
        mut self,
        value: impl Into<Field<Vec<String>>>,
    ) -> Self {
        self.submission_cc_email_addresses = value.into();
        self
    }

    /// Sets `submission_channel_override`.
    #[must_use]
    pub fn with_submission_channel_override(
        mut self,
        value: impl Into<Field<FunderChannel>>,
    ) -> Self {
        self.submission_channel_override = value.into();
        self
    }

    /// Sets `submission_email_address`.
    #[must_use]
    pub fn with_submission_email_address(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.submission_email_address = value.into();
        self
    }

    /// Sets `submission_integration_id`.
    #[must_use]
    pub fn with_submission_integration_id(
        mut self,
        value: impl Into<Field<i64>>,
    ) -> Self {
        self.submission_integration_id = value.into();
        self
    }
}

/// The policies of funders to create or change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerFunderPoliciesUpdate {
    /// The policies of funders to create or change.
    pub policies: Vec<BrokerFunderPolicyUpdate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerFunderPoliciesUpdate
    must {
        0 policies "policies"
    }
    null {}
    may {}
    shown {}
}

impl BrokerFunderPoliciesUpdate {
    /// A `BrokerFunderPoliciesUpdate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        policies: impl IntoIterator<Item = impl Into<BrokerFunderPolicyUpdate>>,
    ) -> Self {
        Self {
            policies: policies.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `policies`.
    #[must_use]
    pub fn with_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<BrokerFunderPolicyUpdate>>,
    ) -> Self {
        self.policies = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Which deals a funder takes, as a broker keeps it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerFunderPolicy {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The funder.
    pub funder: Option<FunderBrief>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// The place in the order in which funders are tried.
    pub matching_priority: Field<i64>,
    /// What deals the funder takes. The form is not documented.
    pub policy: Field<Map<String, Value>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerFunderPolicy
    must {}
    null {}
    may {
        0 created "created" None
        1 funder "funder" None
        2 last_updated "last_updated" None
        3 matching_priority "matching_priority" Field::Absent
        4 policy "policy" Field::Absent
    }
    shown {}
}

impl Default for BrokerFunderPolicy {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerFunderPolicy {
    /// A `BrokerFunderPolicy` with nothing set.
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

    /// Sets `funder`.
    #[must_use]
    pub fn with_funder(mut self, value: impl Into<FunderBrief>) -> Self {
        self.funder = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `matching_priority`.
    #[must_use]
    pub fn with_matching_priority(mut self, value: impl Into<Field<i64>>) -> Self {
        self.matching_priority = value.into();
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(mut self, value: impl Into<Field<Map<String, Value>>>) -> Self {
        self.policy = value.into();
        self
    }
}

/// The policy of a funder to create or change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerFunderPolicyUpdate {
    /// The Heron id of the funder.
    pub funder_heron_id: String,
    /// The place in the order in which funders are tried.
    pub matching_priority: Field<i64>,
    /// What deals the funder takes. The form is not documented.
    pub policy: Field<Map<String, Value>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerFunderPolicyUpdate
    must {
        0 funder_heron_id "funder_heron_id"
    }
    null {}
    may {
        1 matching_priority "matching_priority" Field::Absent
        2 policy "policy" Field::Absent
    }
    shown {}
}

impl BrokerFunderPolicyUpdate {
    /// A `BrokerFunderPolicyUpdate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(funder_heron_id: impl Into<String>) -> Self {
        Self {
            funder_heron_id: funder_heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `funder_heron_id`.
    #[must_use]
    pub fn with_funder_heron_id(mut self, value: impl Into<String>) -> Self {
        self.funder_heron_id = value.into();
        self
    }

    /// Sets `matching_priority`.
    #[must_use]
    pub fn with_matching_priority(mut self, value: impl Into<Field<i64>>) -> Self {
        self.matching_priority = value.into();
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(mut self, value: impl Into<Field<Map<String, Value>>>) -> Self {
        self.policy = value.into();
        self
    }
}

/// An upload of policies, and how far it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerFunderPolicyUploadJob {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// How many policies could not be read.
    pub error_count: Option<i64>,
    /// More about what went wrong. The form is not documented.
    pub error_details: Field<Map<String, Value>>,
    /// What went wrong.
    pub error_message: Field<String>,
    /// What the file is called.
    pub filename: Field<String>,
    /// When it ended; `null` before that.
    pub finished_at: Field<Timestamp>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// How many policies were read so far.
    pub processed_count: Option<i64>,
    /// What came of the upload. The form is not documented.
    pub results_summary: Field<Map<String, Value>>,
    /// When it began; `null` before that.
    pub started_at: Field<Timestamp>,
    /// How far it is.
    pub status: Option<PolicyUploadStatus>,
    /// How many policies were stored.
    pub success_count: Option<i64>,
    /// How many policies there are.
    pub total_count: Field<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerFunderPolicyUploadJob
    must {}
    null {}
    may {
        0 created "created" None
        1 error_count "error_count" None
        2 error_details "error_details" Field::Absent
        3 error_message "error_message" Field::Absent
        4 filename "filename" Field::Absent
        5 finished_at "finished_at" Field::Absent
        6 heron_id "heron_id" None
        7 last_updated "last_updated" None
        8 processed_count "processed_count" None
        9 results_summary "results_summary" Field::Absent
        10 started_at "started_at" Field::Absent
        11 status "status" None
        12 success_count "success_count" None
        13 total_count "total_count" Field::Absent
    }
    shown {}
}

impl Default for BrokerFunderPolicyUploadJob {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerFunderPolicyUploadJob {
    /// A `BrokerFunderPolicyUploadJob` with nothing set.
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

    /// Sets `error_count`.
    #[inline]
    #[must_use]
    pub fn with_error_count(mut self, value: i64) -> Self {
        self.error_count = Some(value);
        self
    }

    /// Sets `error_details`.
    #[must_use]
    pub fn with_error_details(
        mut self,
        value: impl Into<Field<Map<String, Value>>>,
    ) -> Self {
        self.error_details = value.into();
        self
    }

    /// Sets `error_message`.
    #[must_use]
    pub fn with_error_message(mut self, value: impl Into<Field<String>>) -> Self {
        self.error_message = value.into();
        self
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, value: impl Into<Field<String>>) -> Self {
        self.filename = value.into();
        self
    }

    /// Sets `finished_at`.
    #[must_use]
    pub fn with_finished_at(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.finished_at = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `processed_count`.
    #[inline]
    #[must_use]
    pub fn with_processed_count(mut self, value: i64) -> Self {
        self.processed_count = Some(value);
        self
    }

    /// Sets `results_summary`.
    #[must_use]
    pub fn with_results_summary(
        mut self,
        value: impl Into<Field<Map<String, Value>>>,
    ) -> Self {
        self.results_summary = value.into();
        self
    }

    /// Sets `started_at`.
    #[must_use]
    pub fn with_started_at(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.started_at = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<PolicyUploadStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `success_count`.
    #[inline]
    #[must_use]
    pub fn with_success_count(mut self, value: i64) -> Self {
        self.success_count = Some(value);
        self
    }

    /// Sets `total_count`.
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<Field<i64>>) -> Self {
        self.total_count = value.into();
        self
    }
}

/// A funder that may be the one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderMatch {
    /// The Heron id of the funder.
    pub funder_heron_id: Option<String>,
    /// What the funder is called.
    pub funder_name: Option<String>,
    /// How alike the names are, from 0 to 1.
    pub similarity: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderMatch
    must {}
    null {}
    may {
        0 funder_heron_id "funder_heron_id" None
        1 funder_name "funder_name" None
        2 similarity "similarity" None
    }
    shown {}
}

impl Default for FunderMatch {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderMatch {
    /// A `FunderMatch` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `funder_heron_id`.
    #[must_use]
    pub fn with_funder_heron_id(mut self, value: impl Into<String>) -> Self {
        self.funder_heron_id = Some(value.into());
        self
    }

    /// Sets `funder_name`.
    #[must_use]
    pub fn with_funder_name(mut self, value: impl Into<String>) -> Self {
        self.funder_name = Some(value.into());
        self
    }

    /// Sets `similarity`.
    #[inline]
    #[must_use]
    pub fn with_similarity(mut self, value: f64) -> Self {
        self.similarity = Some(value);
        self
    }
}

/// How the policy of a funder judges an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderPolicyEvaluation {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The Heron id of the end user.
    pub end_user_heron_id: Option<String>,
    /// The funder.
    pub funder: Option<FunderBrief>,
    /// What the policy was judged on. The form is not documented.
    pub input_data: Field<Map<String, Value>>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// The submission to this funder, if there is one.
    pub linked_funder_submission: Field<LinkedFunderSubmission>,
    /// The place in the order in which funders are tried.
    pub matching_priority: Field<i64>,
    /// How the funder's policy judges the end user. The form is not documented.
    pub result: Field<Map<String, Value>>,
    /// How far it is.
    pub status: Option<FunderPolicyEvaluationStatus>,
    /// Whether deals can be sent to the funder.
    pub submission_configured: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderPolicyEvaluation
    must {}
    null {}
    may {
        0 created "created" None
        1 end_user_heron_id "end_user_heron_id" None
        2 funder "funder" None
        3 input_data "input_data" Field::Absent
        4 last_updated "last_updated" None
        5 linked_funder_submission "linked_funder_submission" Field::Absent
        6 matching_priority "matching_priority" Field::Absent
        7 result "result" Field::Absent
        8 status "status" None
        9 submission_configured "submission_configured" None
    }
    shown {}
}

impl Default for FunderPolicyEvaluation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderPolicyEvaluation {
    /// A `FunderPolicyEvaluation` with nothing set.
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

    /// Sets `funder`.
    #[must_use]
    pub fn with_funder(mut self, value: impl Into<FunderBrief>) -> Self {
        self.funder = Some(value.into());
        self
    }

    /// Sets `input_data`.
    #[must_use]
    pub fn with_input_data(
        mut self,
        value: impl Into<Field<Map<String, Value>>>,
    ) -> Self {
        self.input_data = value.into();
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `linked_funder_submission`.
    #[must_use]
    pub fn with_linked_funder_submission(
        mut self,
        value: impl Into<Field<LinkedFunderSubmission>>,
    ) -> Self {
        self.linked_funder_submission = value.into();
        self
    }

    /// Sets `matching_priority`.
    #[must_use]
    pub fn with_matching_priority(mut self, value: impl Into<Field<i64>>) -> Self {
        self.matching_priority = value.into();
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<Field<Map<String, Value>>>) -> Self {
        self.result = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<FunderPolicyEvaluationStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `submission_configured`.
    #[inline]
    #[must_use]
    pub fn with_submission_configured(mut self, value: bool) -> Self {
        self.submission_configured = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// How far it is.
    pub enum FunderPolicyEvaluationStatus {
        /// `error`
        Error = "error",
        /// `evaluating`
        Evaluating = "evaluating",
        /// `matched`
        Matched = "matched",
        /// `mismatched`
        Mismatched = "mismatched",
        /// `missing_data`
        MissingData = "missing_data",
        /// `not_evaluated`
        NotEvaluated = "not_evaluated",
    }
}

/// A submission to a funder, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkedFunderSubmission {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// How far a submission to a funder is.
    pub status: Field<FunderSubmissionStatus>,
    /// When it was sent; `null` before that.
    pub submitted_at: Field<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    LinkedFunderSubmission
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 status "status" Field::Absent
        2 submitted_at "submitted_at" Field::Absent
    }
    shown {}
}

impl Default for LinkedFunderSubmission {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl LinkedFunderSubmission {
    /// A `LinkedFunderSubmission` with nothing set.
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
    pub fn with_status(
        mut self,
        value: impl Into<Field<FunderSubmissionStatus>>,
    ) -> Self {
        self.status = value.into();
        self
    }

    /// Sets `submitted_at`.
    #[must_use]
    pub fn with_submitted_at(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.submitted_at = value.into();
        self
    }
}

/// A funder of an upload that a person must match.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PendingMatch {
    /// Those that come into question.
    pub candidates: Option<Vec<FunderMatch>>,
    /// Its place in the list.
    pub index: Option<i64>,
    /// The place in the order in which funders are tried.
    pub matching_priority: Field<i64>,
    /// What was read of the funder's policy. The form is not documented.
    pub policy: Field<Map<String, Value>>,
    /// The Heron id of the funder that was chosen; `null` before that.
    pub resolved_funder_heron_id: Field<String>,
    /// What the funder is called in what was uploaded.
    pub spreadsheet_name: Option<String>,
    /// How far it is.
    pub status: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PendingMatch
    must {}
    null {}
    may {
        0 candidates "candidates" None
        1 index "index" None
        2 matching_priority "matching_priority" Field::Absent
        3 policy "policy" Field::Absent
        4 resolved_funder_heron_id "resolved_funder_heron_id" Field::Absent
        5 spreadsheet_name "spreadsheet_name" None
        6 status "status" None
    }
    shown {}
}

impl Default for PendingMatch {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PendingMatch {
    /// A `PendingMatch` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `candidates`.
    #[must_use]
    pub fn with_candidates(
        mut self,
        value: impl IntoIterator<Item = impl Into<FunderMatch>>,
    ) -> Self {
        self.candidates = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn with_index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets `matching_priority`.
    #[must_use]
    pub fn with_matching_priority(mut self, value: impl Into<Field<i64>>) -> Self {
        self.matching_priority = value.into();
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(mut self, value: impl Into<Field<Map<String, Value>>>) -> Self {
        self.policy = value.into();
        self
    }

    /// Sets `resolved_funder_heron_id`.
    #[must_use]
    pub fn with_resolved_funder_heron_id(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.resolved_funder_heron_id = value.into();
        self
    }

    /// Sets `spreadsheet_name`.
    #[must_use]
    pub fn with_spreadsheet_name(mut self, value: impl Into<String>) -> Self {
        self.spreadsheet_name = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How far it is.
    pub enum PolicyUploadStatus {
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `processing`
        Processing = "processing",
        /// `queued`
        Queued = "queued",
    }
}
