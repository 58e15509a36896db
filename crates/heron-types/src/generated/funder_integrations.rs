// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Secret, Timestamp};

/// A field of a funder's form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormField {
    /// How a field of a form is shown: as plain text, or hidden like a password.
    pub field_type: Option<FormFieldFieldType>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Whether it must be filled in.
    pub required: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FormField
    must {}
    null {}
    may {
        0 field_type "field_type" None
        1 label "label" None
        2 name "name" None
        3 required "required" None
    }
    shown {}
}

impl Default for FormField {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FormField {
    /// A `FormField` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field_type`.
    #[must_use]
    pub fn with_field_type(mut self, value: impl Into<FormFieldFieldType>) -> Self {
        self.field_type = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `required`.
    #[inline]
    #[must_use]
    pub fn with_required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// How a field of a form is shown: as plain text, or hidden like a password.
    pub enum FormFieldFieldType {
        /// `password`
        Password = "password",
        /// `text`
        Text = "text",
    }
}

/// A funder that the broker can link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderCandidate {
    /// The Heron id of the funder.
    pub funder_heron_id: Option<String>,
    /// Where the funder's logo is.
    pub funder_logo_url: Field<String>,
    /// What the funder is called.
    pub funder_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderCandidate
    must {}
    null {}
    may {
        0 funder_heron_id "funder_heron_id" None
        1 funder_logo_url "funder_logo_url" Field::Absent
        2 funder_name "funder_name" None
    }
    shown {}
}

impl Default for FunderCandidate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderCandidate {
    /// A `FunderCandidate` with nothing set.
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

    /// Sets `funder_logo_url`.
    #[must_use]
    pub fn with_funder_logo_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.funder_logo_url = value.into();
        self
    }

    /// Sets `funder_name`.
    #[must_use]
    pub fn with_funder_name(mut self, value: impl Into<String>) -> Self {
        self.funder_name = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// The funder's system for trials, or the one for real deals.
    pub enum FunderEnvironment {
        /// `production`
        Production = "production",
        /// `staging`
        Staging = "staging",
    }
}

/// A funder that the broker is linked to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderIntegration {
    /// How deals reach the funder. Stays as it is when not sent or `null`.
    pub channel: Field<FunderIntegrationChannel>,
    /// What the funder's system needs to know.
    pub config: Field<FunderIntegrationConfig>,
    /// Where deals are sent by email in the end.
    pub effective_submission_email_address: Field<String>,
    /// The domains that the funder's emails come from.
    pub funder_email_domains: Option<Vec<String>>,
    /// The Heron id of the funder.
    pub funder_heron_id: Option<String>,
    /// Where the funder's logo is.
    pub funder_logo_url: Field<String>,
    /// What the funder is called.
    pub funder_name: Option<String>,
    /// The funder's system for real deals.
    pub production: Field<IntegrationEnvironment>,
    /// The address that emails to the funder come from.
    pub sender_address: Option<String>,
    /// The name in a form for addresses.
    pub slug: Field<String>,
    /// The funder's system for trials.
    pub staging: Field<IntegrationEnvironment>,
    /// How far the broker is with linking the funder.
    pub state: Option<FunderIntegrationState>,
    /// Who gets a copy of deals by email.
    pub submission_cc_email_addresses: Field<Vec<String>>,
    /// Where deals are sent by email.
    pub submission_email_address: Field<String>,
    /// Whether the funder has a system for trials.
    pub supports_staging: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderIntegration
    must {}
    null {}
    may {
        0 channel "channel" Field::Absent
        1 config "config" Field::Absent
        2 effective_submission_email_address "effective_submission_email_address" Field::Absent
        3 funder_email_domains "funder_email_domains" None
        4 funder_heron_id "funder_heron_id" None
        5 funder_logo_url "funder_logo_url" Field::Absent
        6 funder_name "funder_name" None
        7 production "production" Field::Absent
        8 sender_address "sender_address" None
        9 slug "slug" Field::Absent
        10 staging "staging" Field::Absent
        11 state "state" None
        12 submission_cc_email_addresses "submission_cc_email_addresses" Field::Absent
        13 submission_email_address "submission_email_address" Field::Absent
        14 supports_staging "supports_staging" None
    }
    shown {}
}

impl Default for FunderIntegration {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderIntegration {
    /// A `FunderIntegration` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `channel`.
    #[must_use]
    pub fn with_channel(
        mut self,
        value: impl Into<Field<FunderIntegrationChannel>>,
    ) -> Self {
        self.channel = value.into();
        self
    }

    /// Sets `config`.
    #[must_use]
    pub fn with_config(
        mut self,
        value: impl Into<Field<FunderIntegrationConfig>>,
    ) -> Self {
        self.config = value.into();
        self
    }

    /// Sets `effective_submission_email_address`.
    #[must_use]
    pub fn with_effective_submission_email_address(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.effective_submission_email_address = value.into();
        self
    }

    /// Sets `funder_email_domains`.
    #[must_use]
    pub fn with_funder_email_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.funder_email_domains = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `funder_heron_id`.
    #[must_use]
    pub fn with_funder_heron_id(mut self, value: impl Into<String>) -> Self {
        self.funder_heron_id = Some(value.into());
        self
    }

    /// Sets `funder_logo_url`.
    #[must_use]
    pub fn with_funder_logo_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.funder_logo_url = value.into();
        self
    }

    /// Sets `funder_name`.
    #[must_use]
    pub fn with_funder_name(mut self, value: impl Into<String>) -> Self {
        self.funder_name = Some(value.into());
        self
    }

    /// Sets `production`.
    #[must_use]
    pub fn with_production(
        mut self,
        value: impl Into<Field<IntegrationEnvironment>>,
    ) -> Self {
        self.production = value.into();
        self
    }

    /// Sets `sender_address`.
    #[must_use]
    pub fn with_sender_address(mut self, value: impl Into<String>) -> Self {
        self.sender_address = Some(value.into());
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<Field<String>>) -> Self {
        self.slug = value.into();
        self
    }

    /// Sets `staging`.
    #[must_use]
    pub fn with_staging(
        mut self,
        value: impl Into<Field<IntegrationEnvironment>>,
    ) -> Self {
        self.staging = value.into();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<FunderIntegrationState>) -> Self {
        self.state = Some(value.into());
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

    /// Sets `submission_email_address`.
    #[must_use]
    pub fn with_submission_email_address(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.submission_email_address = value.into();
        self
    }

    /// Sets `supports_staging`.
    #[inline]
    #[must_use]
    pub fn with_supports_staging(mut self, value: bool) -> Self {
        self.supports_staging = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// How deals reach the funder. Stays as it is when not sent or `null`.
    pub enum FunderIntegrationChannel {
        /// `email`
        Email = "email",
        /// `integration`
        Integration = "integration",
    }
}

/// What a funder's system needs to know.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderIntegrationConfig {
    /// The name for display.
    pub display_name: Option<String>,
    /// What the funder asks for, field by field.
    pub form_fields: Option<Vec<FormField>>,
    /// Whether the funder has a system for trials.
    pub supports_staging: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderIntegrationConfig
    must {}
    null {}
    may {
        0 display_name "display_name" None
        1 form_fields "form_fields" None
        2 supports_staging "supports_staging" None
    }
    shown {}
}

impl Default for FunderIntegrationConfig {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderIntegrationConfig {
    /// A `FunderIntegrationConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `form_fields`.
    #[must_use]
    pub fn with_form_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<FormField>>,
    ) -> Self {
        self.form_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `supports_staging`.
    #[inline]
    #[must_use]
    pub fn with_supports_staging(mut self, value: bool) -> Self {
        self.supports_staging = Some(value);
        self
    }
}

/// What a funder's system needs to know, filled in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderIntegrationSave {
    /// The funder's system for trials, or the one for real deals.
    pub environment: FunderEnvironment,
    /// What was entered, by the name of the field. May hold credentials.
    pub form_values: BTreeMap<String, Secret<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderIntegrationSave
    must {
        0 environment "environment"
        1 form_values "form_values"
    }
    null {}
    may {}
    shown {}
}

impl FunderIntegrationSave {
    /// A `FunderIntegrationSave` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        environment: impl Into<FunderEnvironment>,
        form_values: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Secret<String>>),
        >,
    ) -> Self {
        Self {
            environment: environment.into(),
            form_values: form_values
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `environment`.
    #[must_use]
    pub fn with_environment(mut self, value: impl Into<FunderEnvironment>) -> Self {
        self.environment = value.into();
        self
    }

    /// Sets `form_values`.
    #[must_use]
    pub fn with_form_values(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret<String>>)>,
    ) -> Self {
        self.form_values = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

heron_core::open_enum! {
    /// How far the broker is with linking the funder.
    pub enum FunderIntegrationState {
        /// `live`
        Live = "live",
        /// `not_available`
        NotAvailable = "not_available",
        /// `not_configured`
        NotConfigured = "not_configured",
        /// `production_configured`
        ProductionConfigured = "production_configured",
        /// `production_live`
        ProductionLive = "production_live",
        /// `staging_configured`
        StagingConfigured = "staging_configured",
        /// `staging_live`
        StagingLive = "staging_live",
    }
}

/// Which of a funder's systems to test.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderIntegrationTest {
    /// The funder's system for trials, or the one for real deals.
    pub environment: Option<FunderEnvironment>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderIntegrationTest
    must {}
    null {}
    may {
        0 environment "environment" None
    }
    shown {}
}

impl Default for FunderIntegrationTest {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderIntegrationTest {
    /// A `FunderIntegrationTest` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `environment`.
    #[must_use]
    pub fn with_environment(mut self, value: impl Into<FunderEnvironment>) -> Self {
        self.environment = Some(value.into());
        self
    }
}

/// The test that was begun.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderIntegrationTestStarted {
    /// The Heron id of the submission to ask about.
    pub funder_submission_heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderIntegrationTestStarted
    must {}
    null {}
    may {
        0 funder_submission_heron_id "funder_submission_heron_id" None
    }
    shown {}
}

impl Default for FunderIntegrationTestStarted {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderIntegrationTestStarted {
    /// A `FunderIntegrationTestStarted` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `funder_submission_heron_id`.
    #[must_use]
    pub fn with_funder_submission_heron_id(mut self, value: impl Into<String>) -> Self {
        self.funder_submission_heron_id = Some(value.into());
        self
    }
}

/// What to change about how deals reach a funder.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunderIntegrationUpdate {
    /// How deals reach the funder. Stays as it is when not sent or `null`.
    pub channel: Field<FunderIntegrationChannel>,
    /// Who gets a copy of deals by email.
    pub submission_cc_email_addresses: Field<Vec<String>>,
    /// Where deals are sent by email.
    pub submission_email_address: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FunderIntegrationUpdate
    must {}
    null {}
    may {
        0 channel "channel" Field::Absent
        1 submission_cc_email_addresses "submission_cc_email_addresses" Field::Absent
        2 submission_email_address "submission_email_address" Field::Absent
    }
    shown {}
}

impl Default for FunderIntegrationUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FunderIntegrationUpdate {
    /// A `FunderIntegrationUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `channel`.
    #[must_use]
    pub fn with_channel(
        mut self,
        value: impl Into<Field<FunderIntegrationChannel>>,
    ) -> Self {
        self.channel = value.into();
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

    /// Sets `submission_email_address`.
    #[must_use]
    pub fn with_submission_email_address(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.submission_email_address = value.into();
        self
    }
}

heron_core::open_enum! {
    /// How a funder's system did in the last test.
    pub enum FunderTestStatus {
        /// `failed`
        Failed = "failed",
        /// `in_progress`
        InProgress = "in_progress",
        /// `not_run`
        NotRun = "not_run",
        /// `succeeded`
        Succeeded = "succeeded",
    }
}

/// One of a funder's systems.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationEnvironment {
    /// Whether credentials are stored.
    pub has_credentials: Option<bool>,
    /// When it was last tested.
    pub last_test_attempted_at: Field<Timestamp>,
    /// The funder's id for the deal of the last test.
    pub last_test_deal_id: Field<String>,
    /// How a funder's system did in the last test.
    pub last_test_status: Option<FunderTestStatus>,
    /// What the last test said.
    pub last_test_status_message: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    IntegrationEnvironment
    must {}
    null {}
    may {
        0 has_credentials "has_credentials" None
        1 last_test_attempted_at "last_test_attempted_at" Field::Absent
        2 last_test_deal_id "last_test_deal_id" Field::Absent
        3 last_test_status "last_test_status" None
        4 last_test_status_message "last_test_status_message" Field::Absent
    }
    shown {}
}

impl Default for IntegrationEnvironment {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl IntegrationEnvironment {
    /// A `IntegrationEnvironment` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `has_credentials`.
    #[inline]
    #[must_use]
    pub fn with_has_credentials(mut self, value: bool) -> Self {
        self.has_credentials = Some(value);
        self
    }

    /// Sets `last_test_attempted_at`.
    #[must_use]
    pub fn with_last_test_attempted_at(
        mut self,
        value: impl Into<Field<Timestamp>>,
    ) -> Self {
        self.last_test_attempted_at = value.into();
        self
    }

    /// Sets `last_test_deal_id`.
    #[must_use]
    pub fn with_last_test_deal_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.last_test_deal_id = value.into();
        self
    }

    /// Sets `last_test_status`.
    #[must_use]
    pub fn with_last_test_status(mut self, value: impl Into<FunderTestStatus>) -> Self {
        self.last_test_status = Some(value.into());
        self
    }

    /// Sets `last_test_status_message`.
    #[must_use]
    pub fn with_last_test_status_message(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.last_test_status_message = value.into();
        self
    }
}
