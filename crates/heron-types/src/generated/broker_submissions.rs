// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::Extra;

/// What became of a file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerFileOutcome {
    /// What the file is called.
    pub file: Option<String>,
    /// Why the file was refused. Present with the status `error`.
    pub reason: Option<String>,
    /// Whether a file was taken.
    pub status: Option<BrokerFileStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerFileOutcome
    must {}
    null {}
    may {
        0 file "file" None
        1 reason "reason" None
        2 status "status" None
    }
    shown {}
}

impl Default for BrokerFileOutcome {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerFileOutcome {
    /// A `BrokerFileOutcome` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file`.
    #[must_use]
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<BrokerFileStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// Whether a file was taken.
    pub enum BrokerFileStatus {
        /// `error`
        Error = "error",
        /// `uploaded`
        Uploaded = "uploaded",
    }
}

/// A new submission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerSubmissionCreate {
    /// What the end user is called, in at least ten characters.
    pub name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerSubmissionCreate
    must {
        0 name "name"
    }
    null {}
    may {}
    shown {}
}

impl BrokerSubmissionCreate {
    /// A `BrokerSubmissionCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

/// The submission that was created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerSubmissionCreated {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerSubmissionCreated
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
    }
    shown {}
}

impl Default for BrokerSubmissionCreated {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerSubmissionCreated {
    /// A `BrokerSubmissionCreated` with nothing set.
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
}
