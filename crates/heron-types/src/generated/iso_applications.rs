// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Timestamp};
use super::shared::DocumentProcessingStatus;

/// An email that came in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailContent {
    /// Who got a copy.
    pub cc_addresses: Option<Vec<String>>,
    /// When the email was sent.
    pub date_sent: Option<Timestamp>,
    /// When the email was sent, as the email says it.
    pub date_sent_string: Option<String>,
    /// Who the email is from.
    pub from_address: Option<String>,
    /// The domain that the email is from.
    pub from_address_domain: Option<String>,
    /// What the sender is called.
    pub from_name: Option<String>,
    /// The text of the email, as HTML.
    pub html_body: Option<String>,
    /// The text of the email, as HTML where there is any.
    pub html_or_text_body: Option<String>,
    /// Who answers go to.
    pub reply_to: Field<String>,
    /// What the email is headed.
    pub subject: Option<String>,
    /// The text of the email, without markup.
    pub text_body: Option<String>,
    /// Who the email went to.
    pub to_addresses: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EmailContent
    must {}
    null {}
    may {
        0 cc_addresses "cc_addresses" None
        1 date_sent "date_sent" None
        2 date_sent_string "date_sent_string" None
        3 from_address "from_address" None
        4 from_address_domain "from_address_domain" None
        5 from_name "from_name" None
        6 html_body "html_body" None
        7 html_or_text_body "html_or_text_body" None
        8 reply_to "reply_to" Field::Absent
        9 subject "subject" None
        10 text_body "text_body" None
        11 to_addresses "to_addresses" None
    }
    shown {}
}

impl Default for EmailContent {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EmailContent {
    /// A `EmailContent` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cc_addresses`.
    #[must_use]
    pub fn with_cc_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cc_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `date_sent`.
    #[must_use]
    pub fn with_date_sent(mut self, value: impl Into<Timestamp>) -> Self {
        self.date_sent = Some(value.into());
        self
    }

    /// Sets `date_sent_string`.
    #[must_use]
    pub fn with_date_sent_string(mut self, value: impl Into<String>) -> Self {
        self.date_sent_string = Some(value.into());
        self
    }

    /// Sets `from_address`.
    #[must_use]
    pub fn with_from_address(mut self, value: impl Into<String>) -> Self {
        self.from_address = Some(value.into());
        self
    }

    /// Sets `from_address_domain`.
    #[must_use]
    pub fn with_from_address_domain(mut self, value: impl Into<String>) -> Self {
        self.from_address_domain = Some(value.into());
        self
    }

    /// Sets `from_name`.
    #[must_use]
    pub fn with_from_name(mut self, value: impl Into<String>) -> Self {
        self.from_name = Some(value.into());
        self
    }

    /// Sets `html_body`.
    #[must_use]
    pub fn with_html_body(mut self, value: impl Into<String>) -> Self {
        self.html_body = Some(value.into());
        self
    }

    /// Sets `html_or_text_body`.
    #[must_use]
    pub fn with_html_or_text_body(mut self, value: impl Into<String>) -> Self {
        self.html_or_text_body = Some(value.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, value: impl Into<Field<String>>) -> Self {
        self.reply_to = value.into();
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `text_body`.
    #[must_use]
    pub fn with_text_body(mut self, value: impl Into<String>) -> Self {
        self.text_body = Some(value.into());
        self
    }

    /// Sets `to_addresses`.
    #[must_use]
    pub fn with_to_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// What was read from an application form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsoApplication {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The Heron id of the end user.
    pub end_user_heron_id: Option<String>,
    /// Your own id for the end user.
    pub end_user_id: Option<String>,
    /// How the values that were read stood up to validation.
    pub field_validations: Option<Vec<IsoApplicationFieldValidation>>,
    /// What the file is called.
    pub filename: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// How far the reading of an application form is.
    pub processing_status: Option<DocumentProcessingStatus>,
    /// Whether all that was read stood up to validation.
    pub quality_status: Field<IsoApplicationQuality>,
    /// What came of it.
    pub result: Option<BTreeMap<String, IsoApplicationFieldResult>>,
    /// The email that the form came with.
    pub source_email: Field<EmailContent>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IsoApplication
    must {}
    null {}
    may {
        0 created "created" None
        1 end_user_heron_id "end_user_heron_id" None
        2 end_user_id "end_user_id" None
        3 field_validations "field_validations" None
        4 filename "filename" None
        5 heron_id "heron_id" None
        6 processing_status "processing_status" None
        7 quality_status "quality_status" Field::Absent
        8 result "result" None
        9 source_email "source_email" Field::Absent
    }
    shown {}
}

impl Default for IsoApplication {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IsoApplication {
    /// A `IsoApplication` with nothing set.
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

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `field_validations`.
    #[must_use]
    pub fn with_field_validations(
        mut self,
        value: impl IntoIterator<Item = impl Into<IsoApplicationFieldValidation>>,
    ) -> Self {
        self.field_validations = Some(value.into_iter().map(Into::into).collect());
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

    /// Sets `processing_status`.
    #[must_use]
    pub fn with_processing_status(
        mut self,
        value: impl Into<DocumentProcessingStatus>,
    ) -> Self {
        self.processing_status = Some(value.into());
        self
    }

    /// Sets `quality_status`.
    #[must_use]
    pub fn with_quality_status(
        mut self,
        value: impl Into<Field<IsoApplicationQuality>>,
    ) -> Self {
        self.quality_status = value.into();
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<IsoApplicationFieldResult>),
        >,
    ) -> Self {
        self.result = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `source_email`.
    #[must_use]
    pub fn with_source_email(mut self, value: impl Into<Field<EmailContent>>) -> Self {
        self.source_email = value.into();
        self
    }
}

/// A field of an application form, as it was read.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsoApplicationFieldResult {
    /// What the field is called in the document.
    pub document_field_name: Option<String>,
    /// Whether nothing stands there.
    pub is_empty: Option<bool>,
    /// The value.
    pub value: Option<String>,
    /// How sure the reading is. The scale is not documented.
    pub value_confidence: Field<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IsoApplicationFieldResult
    must {}
    null {}
    may {
        0 document_field_name "document_field_name" None
        1 is_empty "is_empty" None
        2 value "value" None
        3 value_confidence "value_confidence" Field::Absent
    }
    shown {}
}

impl Default for IsoApplicationFieldResult {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IsoApplicationFieldResult {
    /// A `IsoApplicationFieldResult` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `document_field_name`.
    #[must_use]
    pub fn with_document_field_name(mut self, value: impl Into<String>) -> Self {
        self.document_field_name = Some(value.into());
        self
    }

    /// Sets `is_empty`.
    #[inline]
    #[must_use]
    pub fn with_is_empty(mut self, value: bool) -> Self {
        self.is_empty = Some(value);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `value_confidence`.
    #[must_use]
    pub fn with_value_confidence(mut self, value: impl Into<Field<f64>>) -> Self {
        self.value_confidence = value.into();
        self
    }
}

/// How a field of an application form stood up to validation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsoApplicationFieldValidation {
    /// Why it failed.
    pub failure_reason: Field<String>,
    /// The field, by name.
    pub field_name: Option<String>,
    /// What came of it.
    pub result: Option<IsoApplicationFieldValidationResult>,
    /// What was validated.
    pub validation_type: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IsoApplicationFieldValidation
    must {}
    null {}
    may {
        0 failure_reason "failure_reason" Field::Absent
        1 field_name "field_name" None
        2 result "result" None
        3 validation_type "validation_type" None
    }
    shown {}
}

impl Default for IsoApplicationFieldValidation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IsoApplicationFieldValidation {
    /// A `IsoApplicationFieldValidation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `failure_reason`.
    #[must_use]
    pub fn with_failure_reason(mut self, value: impl Into<Field<String>>) -> Self {
        self.failure_reason = value.into();
        self
    }

    /// Sets `field_name`.
    #[must_use]
    pub fn with_field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(
        mut self,
        value: impl Into<IsoApplicationFieldValidationResult>,
    ) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets `validation_type`.
    #[must_use]
    pub fn with_validation_type(mut self, value: impl Into<String>) -> Self {
        self.validation_type = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What came of it.
    pub enum IsoApplicationFieldValidationResult {
        /// `failed`
        Failed = "failed",
        /// `not_applicable`
        NotApplicable = "not_applicable",
        /// `passed`
        Passed = "passed",
    }
}

heron_core::open_enum! {
    /// Whether all that was read stood up to validation.
    pub enum IsoApplicationQuality {
        /// `fully_matched`
        FullyMatched = "fully_matched",
        /// `review_required`
        ReviewRequired = "review_required",
    }
}

/// What the operation answers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsoApplicationReceipt {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// How far it is.
    pub status: Option<IsoApplicationReceiptStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IsoApplicationReceipt
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 status "status" None
    }
    shown {}
}

impl Default for IsoApplicationReceipt {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IsoApplicationReceipt {
    /// A `IsoApplicationReceipt` with nothing set.
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
    pub fn with_status(mut self, value: impl Into<IsoApplicationReceiptStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How far it is.
    pub enum IsoApplicationReceiptStatus {
        /// `processing`
        Processing = "processing",
    }
}

/// An application form to upload.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsoApplicationUpload {
    /// Your own id for it.
    pub reference_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IsoApplicationUpload
    must {}
    null {}
    may {
        0 reference_id "reference_id" Field::Absent
    }
    shown {}
}

impl Default for IsoApplicationUpload {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IsoApplicationUpload {
    /// A `IsoApplicationUpload` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.reference_id = value.into();
        self
    }
}

/// What the operation answers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsoApplicationsReprocessed {
    /// The Heron ids of those that failed.
    pub failed: Option<Vec<String>>,
    /// The Heron ids of those that are read anew.
    pub succeeded: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IsoApplicationsReprocessed
    must {}
    null {}
    may {
        0 failed "failed" None
        1 succeeded "succeeded" None
    }
    shown {}
}

impl Default for IsoApplicationsReprocessed {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IsoApplicationsReprocessed {
    /// A `IsoApplicationsReprocessed` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `failed`.
    #[must_use]
    pub fn with_failed(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.failed = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `succeeded`.
    #[must_use]
    pub fn with_succeeded(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.succeeded = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
