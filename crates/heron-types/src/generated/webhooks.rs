// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Secret};
use serde_json::Value;

/// A webhook: one topic, and where it is told.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Headers that Heron sends along with each event. May hold credentials.
    pub headers: Field<BTreeMap<String, Secret<Value>>>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether it is switched on.
    pub is_enabled: Option<bool>,
    /// What a webhook is told of.
    pub topic: Option<WebhookTopic>,
    /// Where it is on the web.
    pub url: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Webhook
    must {}
    null {}
    may {
        0 headers "headers" Field::Absent
        1 heron_id "heron_id" None
        2 is_enabled "is_enabled" None
        3 topic "topic" None
        4 url "url" None
    }
    shown {}
}

impl Default for Webhook {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Webhook {
    /// A `Webhook` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `headers`.
    #[must_use]
    pub fn with_headers(
        mut self,
        value: impl Into<Field<BTreeMap<String, Secret<Value>>>>,
    ) -> Self {
        self.headers = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `topic`.
    #[must_use]
    pub fn with_topic(mut self, value: impl Into<WebhookTopic>) -> Self {
        self.topic = Some(value.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

/// A webhook: one topic, and where it is told.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookInput {
    /// Headers that Heron sends along with each event. May hold credentials.
    pub headers: Field<BTreeMap<String, Secret<Value>>>,
    /// Whether it is switched on.
    pub is_enabled: Option<bool>,
    /// What a webhook is told of.
    pub topic: Option<WebhookTopic>,
    /// Where it is on the web.
    pub url: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    WebhookInput
    must {}
    null {}
    may {
        0 headers "headers" Field::Absent
        1 is_enabled "is_enabled" None
        2 topic "topic" None
        3 url "url" None
    }
    shown {}
}

impl Default for WebhookInput {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl WebhookInput {
    /// A `WebhookInput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `headers`.
    #[must_use]
    pub fn with_headers(
        mut self,
        value: impl Into<Field<BTreeMap<String, Secret<Value>>>>,
    ) -> Self {
        self.headers = value.into();
        self
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `topic`.
    #[must_use]
    pub fn with_topic(mut self, value: impl Into<WebhookTopic>) -> Self {
        self.topic = Some(value.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What a webhook is told of.
    pub enum WebhookTopic {
        /// `data_source.disabled`
        DataSourceDisabled = "data_source.disabled",
        /// `data_source.enabled`
        DataSourceEnabled = "data_source.enabled",
        /// `data_source_account_summary.created`
        DataSourceAccountSummaryCreated = "data_source_account_summary.created",
        /// `end_user.created`
        EndUserCreated = "end_user.created",
        /// `end_user.failed`
        EndUserFailed = "end_user.failed",
        /// `end_user.files_changed`
        EndUserFilesChanged = "end_user.files_changed",
        /// `end_user.files_classified`
        EndUserFilesClassified = "end_user.files_classified",
        /// `end_user.policy_workflow_failed`
        EndUserPolicyWorkflowFailed = "end_user.policy_workflow_failed",
        /// `end_user.policy_workflow_finished`
        EndUserPolicyWorkflowFinished = "end_user.policy_workflow_finished",
        /// `end_user.processed`
        EndUserProcessed = "end_user.processed",
        /// `end_user.review_required`
        EndUserReviewRequired = "end_user.review_required",
        /// `end_user.reviewed`
        EndUserReviewed = "end_user.reviewed",
        /// `end_user.transactions_updated`
        EndUserTransactionsUpdated = "end_user.transactions_updated",
        /// `end_user_email.failed`
        EndUserEmailFailed = "end_user_email.failed",
        /// `end_user_email.processed`
        EndUserEmailProcessed = "end_user_email.processed",
        /// `end_user_file.deleted`
        EndUserFileDeleted = "end_user_file.deleted",
        /// `end_user_file.parse_failed`
        EndUserFileParseFailed = "end_user_file.parse_failed",
        /// `end_user_file.parsed`
        EndUserFileParsed = "end_user_file.parsed",
        /// `end_user_file.processed_standalone`
        EndUserFileProcessedStandalone = "end_user_file.processed_standalone",
        /// `end_user_files.processing_failed`
        EndUserFilesProcessingFailed = "end_user_files.processing_failed",
        /// `end_user_information.updated`
        EndUserInformationUpdated = "end_user_information.updated",
        /// `enrich_workflow.finished`
        EnrichWorkflowFinished = "enrich_workflow.finished",
        /// `enricher.failed`
        EnricherFailed = "enricher.failed",
        /// `enricher.succeeded`
        EnricherSucceeded = "enricher.succeeded",
        /// `integration_link.erroring`
        IntegrationLinkErroring = "integration_link.erroring",
        /// `iso_application.created`
        IsoApplicationCreated = "iso_application.created",
        /// `iso_application.failed`
        IsoApplicationFailed = "iso_application.failed",
        /// `iso_application.processed`
        IsoApplicationProcessed = "iso_application.processed",
        /// `iso_application.processed_simple`
        IsoApplicationProcessedSimple = "iso_application.processed_simple",
        /// `pdf.approved`
        PdfApproved = "pdf.approved",
        /// `pdf.checks_failed`
        PdfChecksFailed = "pdf.checks_failed",
        /// `pdf.checks_passed`
        PdfChecksPassed = "pdf.checks_passed",
        /// `pdf.failed`
        PdfFailed = "pdf.failed",
        /// `pdf.human_reviewing`
        PdfHumanReviewing = "pdf.human_reviewing",
        /// `pdf.parsed`
        PdfParsed = "pdf.parsed",
        /// `pdf.processed`
        PdfProcessed = "pdf.processed",
        /// `pdf.transactions_loaded`
        PdfTransactionsLoaded = "pdf.transactions_loaded",
        /// `pricing_template.delivery_failed`
        PricingTemplateDeliveryFailed = "pricing_template.delivery_failed",
        /// `pricing_template.delivery_succeeded`
        PricingTemplateDeliverySucceeded = "pricing_template.delivery_succeeded",
        /// `pricing_template.generation_failed`
        PricingTemplateGenerationFailed = "pricing_template.generation_failed",
        /// `pricing_template.generation_succeeded`
        PricingTemplateGenerationSucceeded = "pricing_template.generation_succeeded",
        /// `transactions.deleted`
        TransactionsDeleted = "transactions.deleted",
        /// `transactions.updated`
        TransactionsUpdated = "transactions.updated",
        /// `workflow.event`
        WorkflowEvent = "workflow.event",
    }
}
