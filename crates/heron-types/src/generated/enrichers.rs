// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Timestamp};
use serde_json::{Map, Value};

/// The fields of an enricher.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnricherFields {
    /// What kind of enricher it is.
    pub enricher_type: Option<String>,
    /// The fields, by name.
    pub fields: Option<Vec<String>>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EnricherFields
    must {}
    null {}
    may {
        0 enricher_type "enricher_type" None
        1 fields "fields" None
        2 name "name" None
    }
    shown {}
}

impl Default for EnricherFields {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EnricherFields {
    /// A `EnricherFields` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enricher_type`.
    #[must_use]
    pub fn with_enricher_type(mut self, value: impl Into<String>) -> Self {
        self.enricher_type = Some(value.into());
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// What an enricher found.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnricherResult {
    /// When the enricher ran.
    pub enriched_at: Option<Timestamp>,
    /// The enricher, by name.
    pub enricher_name: Option<String>,
    /// What the enricher found. The form is not documented.
    pub result: Option<Map<String, Value>>,
    /// How far an enricher is.
    pub status: Option<EnricherResultStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EnricherResult
    must {}
    null {}
    may {
        0 enriched_at "enriched_at" None
        1 enricher_name "enricher_name" None
        2 result "result" None
        3 status "status" None
    }
    shown {}
}

impl Default for EnricherResult {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EnricherResult {
    /// A `EnricherResult` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enriched_at`.
    #[must_use]
    pub fn with_enriched_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.enriched_at = Some(value.into());
        self
    }

    /// Sets `enricher_name`.
    #[must_use]
    pub fn with_enricher_name(mut self, value: impl Into<String>) -> Self {
        self.enricher_name = Some(value.into());
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
    pub fn with_status(mut self, value: impl Into<EnricherResultStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How far an enricher is.
    pub enum EnricherResultStatus {
        /// `failed`
        Failed = "failed",
        /// `missing_input_data`
        MissingInputData = "missing_input_data",
        /// `processing`
        Processing = "processing",
        /// `succeeded`
        Succeeded = "succeeded",
    }
}

/// What the operation takes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnricherRun {
    /// The enricher, by name.
    pub enricher_name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EnricherRun
    must {
        0 enricher_name "enricher_name"
    }
    null {}
    may {}
    shown {}
}

impl EnricherRun {
    /// A `EnricherRun` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(enricher_name: impl Into<String>) -> Self {
        Self {
            enricher_name: enricher_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `enricher_name`.
    #[must_use]
    pub fn with_enricher_name(mut self, value: impl Into<String>) -> Self {
        self.enricher_name = value.into();
        self
    }
}

/// Which enricher was started.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnricherStarted {
    /// Heron's number for the end user.
    pub end_user_id: Option<i64>,
    /// The enricher, by name.
    pub enricher_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EnricherStarted
    must {}
    null {}
    may {
        0 end_user_id "end_user_id" None
        1 enricher_name "enricher_name" None
    }
    shown {}
}

impl Default for EnricherStarted {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EnricherStarted {
    /// A `EnricherStarted` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_user_id`.
    #[inline]
    #[must_use]
    pub fn with_end_user_id(mut self, value: i64) -> Self {
        self.end_user_id = Some(value);
        self
    }

    /// Sets `enricher_name`.
    #[must_use]
    pub fn with_enricher_name(mut self, value: impl Into<String>) -> Self {
        self.enricher_name = Some(value.into());
        self
    }
}
