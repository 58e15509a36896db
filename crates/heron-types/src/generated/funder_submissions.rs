// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Timestamp};
use serde_json::{Map, Value};
use super::shared::FunderSubmissionStatus;

/// A funder, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderRef {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderRef
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 name "name" None
    }
    shown {}
}

impl Default for FunderRef {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderRef {
    /// A `FunderRef` with nothing set.
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

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// A deal that is sent to a funder.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderSubmission {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The Heron id of the end user.
    pub end_user_heron_id: Option<String>,
    /// The funder.
    pub funder: Option<FunderRef>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// How far a submission to a funder is.
    pub status: Field<FunderSubmissionStatus>,
    /// What the funder answered. The form is not documented.
    pub submission_result: Field<Map<String, Value>>,
    /// When it was sent; `null` before that.
    pub submitted_at: Field<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderSubmission
    must {}
    null {}
    may {
        0 created "created" None
        1 end_user_heron_id "end_user_heron_id" None
        2 funder "funder" None
        3 heron_id "heron_id" None
        4 status "status" Field::Absent
        5 submission_result "submission_result" Field::Absent
        6 submitted_at "submitted_at" Field::Absent
    }
    shown {}
}

impl Default for FunderSubmission {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderSubmission {
    /// A `FunderSubmission` with nothing set.
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
    pub fn with_funder(mut self, value: impl Into<FunderRef>) -> Self {
        self.funder = Some(value.into());
        self
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

    /// Sets `submission_result`.
    #[must_use]
    pub fn with_submission_result(
        mut self,
        value: impl Into<Field<Map<String, Value>>>,
    ) -> Self {
        self.submission_result = value.into();
        self
    }

    /// Sets `submitted_at`.
    #[must_use]
    pub fn with_submitted_at(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.submitted_at = value.into();
        self
    }
}

/// The end user and the funder.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderSubmissionCreate {
    /// The Heron id of the end user.
    pub end_user_heron_id: String,
    /// The Heron id of the funder.
    pub funder_heron_id: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderSubmissionCreate
    must {
        0 end_user_heron_id "end_user_heron_id"
        1 funder_heron_id "funder_heron_id"
    }
    null {}
    may {}
    shown {}
}

impl FunderSubmissionCreate {
    /// A `FunderSubmissionCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        end_user_heron_id: impl Into<String>,
        funder_heron_id: impl Into<String>,
    ) -> Self {
        Self {
            end_user_heron_id: end_user_heron_id.into(),
            funder_heron_id: funder_heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = value.into();
        self
    }

    /// Sets `funder_heron_id`.
    #[must_use]
    pub fn with_funder_heron_id(mut self, value: impl Into<String>) -> Self {
        self.funder_heron_id = value.into();
        self
    }
}

/// How to send a deal.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderSubmissionSend {
    /// Whether it goes to the funder's system for trials.
    pub use_sandbox: bool,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderSubmissionSend
    must {
        0 use_sandbox "use_sandbox"
    }
    null {}
    may {}
    shown {}
}

impl FunderSubmissionSend {
    /// A `FunderSubmissionSend` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(use_sandbox: bool) -> Self {
        Self {
            use_sandbox,
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `use_sandbox`.
    #[inline]
    #[must_use]
    pub fn with_use_sandbox(mut self, value: bool) -> Self {
        self.use_sandbox = value;
        self
    }
}

/// The submission that is being sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderSubmissionSending {
    /// The Heron id of the submission.
    pub submission_heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderSubmissionSending
    must {}
    null {}
    may {
        0 submission_heron_id "submission_heron_id" None
    }
    shown {}
}

impl Default for FunderSubmissionSending {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderSubmissionSending {
    /// A `FunderSubmissionSending` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `submission_heron_id`.
    #[must_use]
    pub fn with_submission_heron_id(mut self, value: impl Into<String>) -> Self {
        self.submission_heron_id = Some(value.into());
        self
    }
}
