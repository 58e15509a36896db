// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Secret};
use serde_json::Value;
use crate::{Call, Client, Method, Operation, Request, RetryClass};

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
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Webhook {
    /// A `Webhook` with nothing set.
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
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl WebhookInput {
    /// A `WebhookInput` with nothing set.
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

/// `POST /api/webhooks`: Creates a webhook for one topic.
pub static WEBHOOKS_CREATE: Operation = Operation {
    id: "webhooks_create",
    method: Method::Post,
    path: "/api/webhooks",
    retry: RetryClass::NonIdempotent,
    envelope: Some("webhook"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Creates a webhook for one topic.
    #[doc(hidden)]
    pub fn webhooks_create(&self, body: &WebhookInput) -> Call<Webhook> {
        self.call(Request::new(&WEBHOOKS_CREATE).json(body))
    }
}

/// `DELETE /api/webhooks/{heron_id}`: Deletes a webhook.
pub static WEBHOOKS_DELETE: Operation = Operation {
    id: "webhooks_delete",
    method: Method::Delete,
    path: "/api/webhooks/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Deletes a webhook.
    #[doc(hidden)]
    pub fn webhooks_delete(&self, heron_id: &str) -> Call<()> {
        self.call(Request::new(&WEBHOOKS_DELETE).path("heron_id", heron_id))
    }
}

/// `GET /api/webhooks`: Lists every webhook of the account.
pub static WEBHOOKS_LIST: Operation = Operation {
    id: "webhooks_list",
    method: Method::Get,
    path: "/api/webhooks",
    retry: RetryClass::Safe,
    envelope: Some("webhooks"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists every webhook of the account.
    #[doc(hidden)]
    pub fn webhooks_list(&self) -> Call<Vec<Webhook>> {
        self.call(Request::new(&WEBHOOKS_LIST))
    }
}

/// `GET /api/webhooks/topics`: Lists the topics that a webhook can be about.
pub static WEBHOOKS_TOPICS: Operation = Operation {
    id: "webhooks_topics",
    method: Method::Get,
    path: "/api/webhooks/topics",
    retry: RetryClass::Safe,
    envelope: Some("topics"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the topics that a webhook can be about.
    #[doc(hidden)]
    pub fn webhooks_topics(&self) -> Call<Vec<String>> {
        self.call(Request::new(&WEBHOOKS_TOPICS))
    }
}

/// `PUT /api/webhooks/{heron_id}`: Updates a webhook.
pub static WEBHOOKS_UPDATE: Operation = Operation {
    id: "webhooks_update",
    method: Method::Put,
    path: "/api/webhooks/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: Some("webhook"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Updates a webhook.
    #[doc(hidden)]
    pub fn webhooks_update(&self, heron_id: &str, body: &WebhookInput) -> Call<Webhook> {
        self.call(Request::new(&WEBHOOKS_UPDATE).path("heron_id", heron_id).json(body))
    }
}
