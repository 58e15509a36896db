//! What a webhook may be about.

heron_api::heron_core::open_enum! {
    /// What a webhook is about. Heron adds topics without notice, so an unknown one keeps its text.
    ///
    /// ```
    /// use heron_data::webhooks::WebhookTopic;
    ///
    /// assert_eq!(WebhookTopic::from("end_user.processed"), WebhookTopic::EndUserProcessed);
    /// assert!(!WebhookTopic::from("end_user.renamed").is_known());
    /// ```
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
        /// `end_user.transactions_updated`; deprecated by Heron
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
