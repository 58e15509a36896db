// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_core::{Extra, Field, Money, Timestamp};
use serde_json::Value;
use super::shared::{
    AnalyticsGroup, CategoryRef, Merchant, PaymentProcessor, RequestSummary,
};

/// The category of a transaction, and who gave it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Annotation {
    /// Who gave the category.
    pub annotator: Option<Annotator>,
    /// The category that it falls into.
    pub category: Option<CategoryRef>,
    /// How sure it is, from 0 to 1.
    pub confidence: Option<f64>,
    /// The version of the model that gave the category.
    pub model_version: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Annotation
    must {}
    null {}
    may {
        0 annotator "annotator" None
        1 category "category" None
        2 confidence "confidence" None
        3 model_version "model_version" None
    }
    shown {}
}

impl Default for Annotation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Annotation {
    /// A `Annotation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `annotator`.
    #[must_use]
    pub fn with_annotator(mut self, value: impl Into<Annotator>) -> Self {
        self.annotator = Some(value.into());
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: impl Into<CategoryRef>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `confidence`.
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, value: f64) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets `model_version`.
    #[must_use]
    pub fn with_model_version(mut self, value: impl Into<String>) -> Self {
        self.model_version = Some(value.into());
        self
    }
}

/// Who, or what, gave a category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Annotator {
    /// In which circumstances it is used.
    pub context: Option<AnnotatorContext>,
    /// Which kind of annotator it is, and so whose word counts.
    pub priority_type: Option<AnnotatorPriority>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Annotator
    must {}
    null {}
    may {
        0 context "context" None
        1 priority_type "priority_type" None
    }
    shown {}
}

impl Default for Annotator {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Annotator {
    /// A `Annotator` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, value: impl Into<AnnotatorContext>) -> Self {
        self.context = Some(value.into());
        self
    }

    /// Sets `priority_type`.
    #[must_use]
    pub fn with_priority_type(mut self, value: impl Into<AnnotatorPriority>) -> Self {
        self.priority_type = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// In which circumstances it is used.
    pub enum AnnotatorContext {
        /// `async_`
        Async = "async_",
        /// `manual`
        Manual = "manual",
        /// `sync`
        Sync = "sync",
        /// `undetermined`
        Undetermined = "undetermined",
    }
}

heron_core::open_enum! {
    /// Which kind of annotator it is, and so whose word counts.
    pub enum AnnotatorPriority {
        /// `classifier`
        Classifier = "classifier",
        /// `client_feedback`
        ClientFeedback = "client_feedback",
        /// `gold_standard`
        GoldStandard = "gold_standard",
        /// `heuristic`
        Heuristic = "heuristic",
        /// `positions_detection`
        PositionsDetection = "positions_detection",
        /// `reconcile`
        Reconcile = "reconcile",
        /// `tagging_ui`
        TaggingUi = "tagging_ui",
        /// `undetermined`
        Undetermined = "undetermined",
    }
}

/// A category that transactions fall into.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// The group that a category is counted to.
    pub analytics_group: Field<AnalyticsGroup>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// What it says of itself, for people.
    pub description: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Category
    must {}
    null {}
    may {
        0 analytics_group "analytics_group" Field::Absent
        1 created "created" None
        2 description "description" None
        3 heron_id "heron_id" None
        4 label "label" None
    }
    shown {}
}

impl Default for Category {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Category {
    /// A `Category` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `analytics_group`.
    #[must_use]
    pub fn with_analytics_group(
        mut self,
        value: impl Into<Field<AnalyticsGroup>>,
    ) -> Self {
        self.analytics_group = value.into();
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

/// What became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryFeedbackGiven {
    /// The category that it falls into.
    pub category: Option<CategoryFeedbackGivenCategory>,
    /// How many transactions got the feedback.
    pub num_annotations: Option<i64>,
    /// The Heron ids of the transactions.
    pub transaction_heron_ids: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CategoryFeedbackGiven
    must {}
    null {}
    may {
        0 category "category" None
        1 num_annotations "num_annotations" None
        2 transaction_heron_ids "transaction_heron_ids" None
    }
    shown {}
}

impl Default for CategoryFeedbackGiven {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CategoryFeedbackGiven {
    /// A `CategoryFeedbackGiven` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(
        mut self,
        value: impl Into<CategoryFeedbackGivenCategory>,
    ) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `num_annotations`.
    #[inline]
    #[must_use]
    pub fn with_num_annotations(mut self, value: i64) -> Self {
        self.num_annotations = Some(value);
        self
    }

    /// Sets `transaction_heron_ids`.
    #[must_use]
    pub fn with_transaction_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_heron_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The category that it falls into.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryFeedbackGivenCategory {
    /// What it says of itself, for people.
    pub description: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CategoryFeedbackGivenCategory
    must {}
    null {}
    may {
        0 description "description" None
        1 heron_id "heron_id" None
        2 label "label" None
    }
    shown {}
}

impl Default for CategoryFeedbackGivenCategory {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CategoryFeedbackGivenCategory {
    /// A `CategoryFeedbackGivenCategory` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

/// The right category of transactions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserBulkCategoryFeedback {
    /// The category that it falls into.
    pub category: CategoryRef,
    /// Who gives the feedback, in up to 120 characters of your own.
    pub source: Field<String>,
    /// The Heron ids of the transactions.
    pub transaction_heron_ids: Option<Vec<String>>,
    /// Your own ids for the transactions.
    pub transaction_reference_ids: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserBulkCategoryFeedback
    must {
        0 category "category"
    }
    null {}
    may {
        1 source "source" Field::Absent
        2 transaction_heron_ids "transaction_heron_ids" None
        3 transaction_reference_ids "transaction_reference_ids" None
    }
    shown {}
}

impl EndUserBulkCategoryFeedback {
    /// A `EndUserBulkCategoryFeedback` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(category: impl Into<CategoryRef>) -> Self {
        Self {
            category: category.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: impl Into<CategoryRef>) -> Self {
        self.category = value.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }

    /// Sets `transaction_heron_ids`.
    #[must_use]
    pub fn with_transaction_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_heron_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `transaction_reference_ids`.
    #[must_use]
    pub fn with_transaction_reference_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_reference_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The right merchant of transactions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserBulkMerchantFeedback {
    /// The merchant.
    pub merchant: MerchantChoice,
    /// The Heron ids of the transactions.
    pub transaction_heron_ids: Vec<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserBulkMerchantFeedback
    must {
        0 merchant "merchant"
        1 transaction_heron_ids "transaction_heron_ids"
    }
    null {}
    may {}
    shown {}
}

impl EndUserBulkMerchantFeedback {
    /// A `EndUserBulkMerchantFeedback` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        merchant: impl Into<MerchantChoice>,
        transaction_heron_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            merchant: merchant.into(),
            transaction_heron_ids: transaction_heron_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(mut self, value: impl Into<MerchantChoice>) -> Self {
        self.merchant = value.into();
        self
    }

    /// Sets `transaction_heron_ids`.
    #[must_use]
    pub fn with_transaction_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_heron_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The transactions whose feedback to take back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserMerchantFeedbackRevert {
    /// The Heron ids of the transactions.
    pub transaction_heron_ids: Vec<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserMerchantFeedbackRevert
    must {
        0 transaction_heron_ids "transaction_heron_ids"
    }
    null {}
    may {}
    shown {}
}

impl EndUserMerchantFeedbackRevert {
    /// A `EndUserMerchantFeedbackRevert` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        transaction_heron_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            transaction_heron_ids: transaction_heron_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `transaction_heron_ids`.
    #[must_use]
    pub fn with_transaction_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_heron_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// One page of transactions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserTransactionList {
    /// Which page this is, and how many there are.
    pub meta: Option<Pagination>,
    /// The transactions of the page.
    pub transactions_enriched: Option<Vec<TransactionEnriched>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserTransactionList
    must {}
    null {}
    may {
        0 meta "_meta" None
        1 transactions_enriched "transactions_enriched" None
    }
    shown {
        "_meta" "meta"
    }
}

impl Default for EndUserTransactionList {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserTransactionList {
    /// A `EndUserTransactionList` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Pagination>) -> Self {
        self.meta = Some(value.into());
        self
    }

    /// Sets `transactions_enriched`.
    #[must_use]
    pub fn with_transactions_enriched(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransactionEnriched>>,
    ) -> Self {
        self.transactions_enriched = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

heron_core::open_enum! {
    /// What comes first.
    pub enum EndUserTransactionOrder {
        /// `abs_amount_asc`
        AbsAmountAsc = "abs_amount_asc",
        /// `abs_amount_desc`
        AbsAmountDesc = "abs_amount_desc",
        /// `amount_asc`
        AmountAsc = "amount_asc",
        /// `amount_desc`
        AmountDesc = "amount_desc",
        /// `confidence_asc`
        ConfidenceAsc = "confidence_asc",
        /// `confidence_desc`
        ConfidenceDesc = "confidence_desc",
        /// `created_asc`
        CreatedAsc = "created_asc",
        /// `created_desc`
        CreatedDesc = "created_desc",
        /// `description_asc`
        DescriptionAsc = "description_asc",
        /// `description_desc`
        DescriptionDesc = "description_desc",
        /// `id_asc`
        IdAsc = "id_asc",
        /// `id_desc`
        IdDesc = "id_desc",
        /// `timestamp_asc`
        TimestampAsc = "timestamp_asc",
        /// `timestamp_desc`
        TimestampDesc = "timestamp_desc",
    }
}

/// The latest balance of an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LatestAccountBalance {
    /// The account, by your own id for it, as its transactions have it.
    pub account_id: String,
    /// The balance after the last transaction of the batch.
    pub batch_closing_balance: Money,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    LatestAccountBalance
    must {
        0 account_id "account_id"
        1 batch_closing_balance "batch_closing_balance"
    }
    null {}
    may {}
    shown {}
}

impl LatestAccountBalance {
    /// A `LatestAccountBalance` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        batch_closing_balance: impl Into<Money>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            batch_closing_balance: batch_closing_balance.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `batch_closing_balance`.
    #[must_use]
    pub fn with_batch_closing_balance(mut self, value: impl Into<Money>) -> Self {
        self.batch_closing_balance = value.into();
        self
    }
}

/// The merchant that is right.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantChoice {
    /// The group that the merchant belongs to.
    pub merchant_group_id: Option<MerchantFeedbackGroup>,
    /// The Heron id of the merchant.
    pub merchant_heron_id: Option<String>,
    /// What the merchant is called.
    pub merchant_name: Option<String>,
    /// The merchant's website, in up to 2000 characters.
    pub merchant_url: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantChoice
    must {}
    null {}
    may {
        0 merchant_group_id "merchant_group_id" None
        1 merchant_heron_id "merchant_heron_id" None
        2 merchant_name "merchant_name" None
        3 merchant_url "merchant_url" None
    }
    shown {}
}

impl Default for MerchantChoice {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantChoice {
    /// A `MerchantChoice` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `merchant_group_id`.
    #[must_use]
    pub fn with_merchant_group_id(
        mut self,
        value: impl Into<MerchantFeedbackGroup>,
    ) -> Self {
        self.merchant_group_id = Some(value.into());
        self
    }

    /// Sets `merchant_heron_id`.
    #[must_use]
    pub fn with_merchant_heron_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_heron_id = Some(value.into());
        self
    }

    /// Sets `merchant_name`.
    #[must_use]
    pub fn with_merchant_name(mut self, value: impl Into<String>) -> Self {
        self.merchant_name = Some(value.into());
        self
    }

    /// Sets `merchant_url`.
    #[must_use]
    pub fn with_merchant_url(mut self, value: impl Into<String>) -> Self {
        self.merchant_url = Some(value.into());
        self
    }
}

/// The merchant that is right, or that Heron found it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantFeedback {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether the merchant that Heron found is right. No when not sent.
    pub is_correct: Option<bool>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantFeedback
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 is_correct "is_correct" None
        2 name "name" None
    }
    shown {}
}

impl Default for MerchantFeedback {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantFeedback {
    /// A `MerchantFeedback` with nothing set.
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

    /// Sets `is_correct`.
    #[inline]
    #[must_use]
    pub fn with_is_correct(mut self, value: bool) -> Self {
        self.is_correct = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// What became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantFeedbackGiven {
    /// How many transactions got the feedback.
    pub num_annotations: Option<i64>,
    /// The Heron ids of the transactions.
    pub transaction_heron_ids: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantFeedbackGiven
    must {}
    null {}
    may {
        0 num_annotations "num_annotations" None
        1 transaction_heron_ids "transaction_heron_ids" None
    }
    shown {}
}

impl Default for MerchantFeedbackGiven {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantFeedbackGiven {
    /// A `MerchantFeedbackGiven` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `num_annotations`.
    #[inline]
    #[must_use]
    pub fn with_num_annotations(mut self, value: i64) -> Self {
        self.num_annotations = Some(value);
        self
    }

    /// Sets `transaction_heron_ids`.
    #[must_use]
    pub fn with_transaction_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_heron_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

heron_core::open_enum! {
    /// The group that the merchant belongs to.
    pub enum MerchantFeedbackGroup {
        /// `Google`
        Google = "Google",
        /// `Intuit`
        Intuit = "Intuit",
        /// `Uber`
        Uber = "Uber",
        /// `debt.bank`
        DebtBank = "debt.bank",
        /// `debt.collections`
        DebtCollections = "debt.collections",
        /// `debt.equipment_and_auto_leasing`
        DebtEquipmentAndAutoLeasing = "debt.equipment_and_auto_leasing",
        /// `debt.mca_or_rbf`
        DebtMcaOrRbf = "debt.mca_or_rbf",
        /// `debt.mortgage`
        DebtMortgage = "debt.mortgage",
        /// `debt.non_bank_business`
        DebtNonBankBusiness = "debt.non_bank_business",
        /// `debt.other`
        DebtOther = "debt.other",
        /// `debt.personal_non_mortgage`
        DebtPersonalNonMortgage = "debt.personal_non_mortgage",
        /// `fuel_provider`
        FuelProvider = "fuel_provider",
        /// `gambling_and_betting`
        GamblingAndBetting = "gambling_and_betting",
        /// `invoice_factoring`
        InvoiceFactoring = "invoice_factoring",
    }
}

/// What became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantFeedbackReverted {
    /// The Heron ids of transactions whose feedback was taken back.
    pub reverted: Option<Vec<String>>,
    /// The Heron ids of transactions that were left as they are.
    pub skipped: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantFeedbackReverted
    must {}
    null {}
    may {
        0 reverted "reverted" None
        1 skipped "skipped" None
    }
    shown {}
}

impl Default for MerchantFeedbackReverted {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantFeedbackReverted {
    /// A `MerchantFeedbackReverted` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reverted`.
    #[must_use]
    pub fn with_reverted(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reverted = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `skipped`.
    #[must_use]
    pub fn with_skipped(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.skipped = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which page this is, and how many there are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// The address of the page after this one, where there is one.
    pub next_url: Field<String>,
    /// How many items match, over all pages.
    pub num_results: Option<i64>,
    /// Which page this is, counted from 1.
    pub page: Option<i64>,
    /// How many items a page holds at most.
    pub per_page: Option<i64>,
    /// The address of the page before this one, where there is one.
    pub prev_url: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Pagination
    must {}
    null {}
    may {
        0 next_url "next_url" Field::Absent
        1 num_results "num_results" None
        2 page "page" None
        3 per_page "per_page" None
        4 prev_url "prev_url" Field::Absent
    }
    shown {}
}

impl Default for Pagination {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Pagination {
    /// A `Pagination` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next_url`.
    #[must_use]
    pub fn with_next_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.next_url = value.into();
        self
    }

    /// Sets `num_results`.
    #[inline]
    #[must_use]
    pub fn with_num_results(mut self, value: i64) -> Self {
        self.num_results = Some(value);
        self
    }

    /// Sets `page`.
    #[inline]
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// Sets `per_page`.
    #[inline]
    #[must_use]
    pub fn with_per_page(mut self, value: i64) -> Self {
        self.per_page = Some(value);
        self
    }

    /// Sets `prev_url`.
    #[must_use]
    pub fn with_prev_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.prev_url = value.into();
        self
    }
}

/// A transaction, enriched.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// The account, by the id that its source gave it.
    pub account_id: Field<String>,
    /// The number of the account.
    pub account_number: Option<String>,
    /// The amount: above zero for money that came in, below zero for money that went out.
    pub amount: Option<Money>,
    /// The balance of the account afterwards.
    pub balance: Field<Money>,
    /// The categories, one by one.
    pub categories: Option<Vec<TransactionAnnotation>>,
    /// Who the transaction is with, where that is known.
    pub counterparty: Field<String>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// The Heron id of the bank account.
    pub data_source_account_heron_id: Option<String>,
    /// The Heron id of the data source.
    pub data_source_heron_id: Option<String>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// The description without what only machines need.
    pub description_clean: Option<String>,
    /// The Heron id of the transaction that this one repeats; `null` when it repeats none.
    pub duplicate_of_id: Field<Value>,
    /// Your own id for the end user.
    pub end_user_id: Field<String>,
    /// Whether it is one side of a transfer between the end user's own accounts.
    pub has_matching_transaction: Option<bool>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether there is another transaction much like it.
    pub is_potential_duplicate: Option<bool>,
    /// Whether it recurs. Needs the end user and the time to be known.
    pub is_recurring: Option<bool>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// The merchant.
    pub merchant: Option<Merchant>,
    /// Who handled the payment between the two.
    pub payment_processor: Option<PaymentProcessor>,
    /// Your own id for it.
    pub reference_id: Field<String>,
    /// The id of the request; what was sent together has the same.
    pub request_id: Field<String>,
    /// When the transaction was; counts before `date`. Taken as UTC where no offset is sent.
    pub timestamp: Field<Timestamp>,
    /// The code of the kind of transaction, in up to 140 characters.
    pub transaction_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Transaction
    must {}
    null {}
    may {
        0 account_id "account_id" Field::Absent
        1 account_number "account_number" None
        2 amount "amount" None
        3 balance "balance" Field::Absent
        4 categories "categories" None
        5 counterparty "counterparty" Field::Absent
        6 created "created" None
        7 currency "currency" Field::Absent
        8 data_source_account_heron_id "data_source_account_heron_id" None
        9 data_source_heron_id "data_source_heron_id" None
        10 description "description" None
        11 description_clean "description_clean" None
        12 duplicate_of_id "duplicate_of_id" Field::Absent
        13 end_user_id "end_user_id" Field::Absent
        14 has_matching_transaction "has_matching_transaction" None
        15 heron_id "heron_id" None
        16 is_potential_duplicate "is_potential_duplicate" None
        17 is_recurring "is_recurring" None
        18 last_updated "last_updated" None
        19 merchant "merchant" None
        20 payment_processor "payment_processor" None
        21 reference_id "reference_id" Field::Absent
        22 request_id "request_id" Field::Absent
        23 timestamp "timestamp" Field::Absent
        24 transaction_code "transaction_code" Field::Absent
    }
    shown {}
}

impl Default for Transaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Transaction {
    /// A `Transaction` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Field<Money>>) -> Self {
        self.balance = value.into();
        self
    }

    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransactionAnnotation>>,
    ) -> Self {
        self.categories = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `counterparty`.
    #[must_use]
    pub fn with_counterparty(mut self, value: impl Into<Field<String>>) -> Self {
        self.counterparty = value.into();
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `data_source_account_heron_id`.
    #[must_use]
    pub fn with_data_source_account_heron_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.data_source_account_heron_id = Some(value.into());
        self
    }

    /// Sets `data_source_heron_id`.
    #[must_use]
    pub fn with_data_source_heron_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_heron_id = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `description_clean`.
    #[must_use]
    pub fn with_description_clean(mut self, value: impl Into<String>) -> Self {
        self.description_clean = Some(value.into());
        self
    }

    /// Sets `duplicate_of_id`.
    #[must_use]
    pub fn with_duplicate_of_id(mut self, value: impl Into<Field<Value>>) -> Self {
        self.duplicate_of_id = value.into();
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.end_user_id = value.into();
        self
    }

    /// Sets `has_matching_transaction`.
    #[inline]
    #[must_use]
    pub fn with_has_matching_transaction(mut self, value: bool) -> Self {
        self.has_matching_transaction = Some(value);
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_potential_duplicate`.
    #[inline]
    #[must_use]
    pub fn with_is_potential_duplicate(mut self, value: bool) -> Self {
        self.is_potential_duplicate = Some(value);
        self
    }

    /// Sets `is_recurring`.
    #[inline]
    #[must_use]
    pub fn with_is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
        self.merchant = Some(value.into());
        self
    }

    /// Sets `payment_processor`.
    #[must_use]
    pub fn with_payment_processor(mut self, value: impl Into<PaymentProcessor>) -> Self {
        self.payment_processor = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.reference_id = value.into();
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.request_id = value.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.timestamp = value.into();
        self
    }

    /// Sets `transaction_code`.
    #[must_use]
    pub fn with_transaction_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.transaction_code = value.into();
        self
    }
}

/// A category that a transaction was given.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionAnnotation {
    /// Who gave the category.
    pub annotator: Option<String>,
    /// How sure it is, from 0 to 1.
    pub confidence: Option<f64>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// The version of the model that gave the category.
    pub model_version: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionAnnotation
    must {}
    null {}
    may {
        0 annotator "annotator" None
        1 confidence "confidence" None
        2 heron_id "heron_id" None
        3 label "label" None
        4 model_version "model_version" None
    }
    shown {}
}

impl Default for TransactionAnnotation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionAnnotation {
    /// A `TransactionAnnotation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `annotator`.
    #[must_use]
    pub fn with_annotator(mut self, value: impl Into<String>) -> Self {
        self.annotator = Some(value.into());
        self
    }

    /// Sets `confidence`.
    #[inline]
    #[must_use]
    pub fn with_confidence(mut self, value: f64) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `model_version`.
    #[must_use]
    pub fn with_model_version(mut self, value: impl Into<String>) -> Self {
        self.model_version = Some(value.into());
        self
    }
}

/// A transaction to store.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionCreate {
    /// The account, by the id that its source gave it.
    pub account_id: String,
    /// The amount: above zero for money that came in, below for money that went out. Plaid's signs are the reverse.
    pub amount: Money,
    /// The currency, as an ISO 4217 code.
    pub currency: String,
    /// What the bank says of the transaction.
    pub description: String,
    /// Your own id for it.
    pub reference_id: String,
    /// The balance of the account afterwards.
    pub balance: Field<Money>,
    /// The category that another source gave to the transaction.
    pub categories_default: Field<String>,
    /// The day of the transaction. `timestamp` counts before it; one of the two is needed.
    pub date: Field<NaiveDate>,
    /// The merchant category code that another source gave to the transaction.
    pub mcc_code: Field<String>,
    /// The place in the batch: the higher, the later.
    pub order: Field<i64>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Field<Timestamp>,
    /// The code of the kind of transaction, in up to 140 characters.
    pub transaction_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionCreate
    must {
        0 account_id "account_id"
        1 amount "amount"
        2 currency "currency"
        3 description "description"
        4 reference_id "reference_id"
    }
    null {}
    may {
        5 balance "balance" Field::Absent
        6 categories_default "categories_default" Field::Absent
        7 date "date" Field::Absent
        8 mcc_code "mcc_code" Field::Absent
        9 order "order" Field::Absent
        10 timestamp "timestamp" Field::Absent
        11 transaction_code "transaction_code" Field::Absent
    }
    shown {}
}

impl TransactionCreate {
    /// A `TransactionCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        amount: impl Into<Money>,
        currency: impl Into<String>,
        description: impl Into<String>,
        reference_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            amount: amount.into(),
            currency: currency.into(),
            description: description.into(),
            reference_id: reference_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = value.into();
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = value.into();
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Field<Money>>) -> Self {
        self.balance = value.into();
        self
    }

    /// Sets `categories_default`.
    #[must_use]
    pub fn with_categories_default(mut self, value: impl Into<Field<String>>) -> Self {
        self.categories_default = value.into();
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.date = value.into();
        self
    }

    /// Sets `mcc_code`.
    #[must_use]
    pub fn with_mcc_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.mcc_code = value.into();
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn with_order(mut self, value: impl Into<Field<i64>>) -> Self {
        self.order = value.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.timestamp = value.into();
        self
    }

    /// Sets `transaction_code`.
    #[must_use]
    pub fn with_transaction_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.transaction_code = value.into();
        self
    }
}

/// A transaction, enriched.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionEnriched {
    /// The account, by the id that its source gave it.
    pub account_id: Field<String>,
    /// The number of the account.
    pub account_number: Field<String>,
    /// The amount: above zero for money that came in, below zero for money that went out.
    pub amount: Option<Money>,
    /// Which category it was given, by whom and how surely.
    pub annotation: Option<Annotation>,
    /// The balance of the account afterwards.
    pub balance: Field<Money>,
    /// Who the transaction is with, where that is known.
    pub counterparty: Field<String>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// The Heron id of the bank account.
    pub data_source_account_heron_id: Field<String>,
    /// The Heron id of the data source.
    pub data_source_heron_id: Field<String>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// Your own id for the end user.
    pub end_user_id: Field<String>,
    /// What Heron computed about the transaction.
    pub features: Option<TransactionFeatures>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// The merchant.
    pub merchant: Option<Merchant>,
    /// Your own id for it.
    pub reference_id: Field<String>,
    /// The id of the request; what was sent together has the same.
    pub request_id: Field<String>,
    /// When the transaction was; counts before `date`. Taken as UTC where no offset is sent.
    pub timestamp: Field<Timestamp>,
    /// The code of the kind of transaction, in up to 140 characters.
    pub transaction_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionEnriched
    must {}
    null {}
    may {
        0 account_id "account_id" Field::Absent
        1 account_number "account_number" Field::Absent
        2 amount "amount" None
        3 annotation "annotation" None
        4 balance "balance" Field::Absent
        5 counterparty "counterparty" Field::Absent
        6 currency "currency" Field::Absent
        7 data_source_account_heron_id "data_source_account_heron_id" Field::Absent
        8 data_source_heron_id "data_source_heron_id" Field::Absent
        9 description "description" None
        10 end_user_id "end_user_id" Field::Absent
        11 features "features" None
        12 heron_id "heron_id" None
        13 last_updated "last_updated" None
        14 merchant "merchant" None
        15 reference_id "reference_id" Field::Absent
        16 request_id "request_id" Field::Absent
        17 timestamp "timestamp" Field::Absent
        18 transaction_code "transaction_code" Field::Absent
    }
    shown {}
}

impl Default for TransactionEnriched {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionEnriched {
    /// A `TransactionEnriched` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn with_account_number(mut self, value: impl Into<Field<String>>) -> Self {
        self.account_number = value.into();
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `annotation`.
    #[must_use]
    pub fn with_annotation(mut self, value: impl Into<Annotation>) -> Self {
        self.annotation = Some(value.into());
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Field<Money>>) -> Self {
        self.balance = value.into();
        self
    }

    /// Sets `counterparty`.
    #[must_use]
    pub fn with_counterparty(mut self, value: impl Into<Field<String>>) -> Self {
        self.counterparty = value.into();
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `data_source_account_heron_id`.
    #[must_use]
    pub fn with_data_source_account_heron_id(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.data_source_account_heron_id = value.into();
        self
    }

    /// Sets `data_source_heron_id`.
    #[must_use]
    pub fn with_data_source_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.data_source_heron_id = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.end_user_id = value.into();
        self
    }

    /// Sets `features`.
    #[must_use]
    pub fn with_features(mut self, value: impl Into<TransactionFeatures>) -> Self {
        self.features = Some(value.into());
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

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
        self.merchant = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.reference_id = value.into();
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.request_id = value.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.timestamp = value.into();
        self
    }

    /// Sets `transaction_code`.
    #[must_use]
    pub fn with_transaction_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.transaction_code = value.into();
        self
    }
}

/// A transaction that was just enriched.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionEnrichment {
    /// The account, by the id that its source gave it.
    pub account_id: Field<String>,
    /// The amount: above zero for money that came in, below zero for money that went out.
    pub amount: Option<Money>,
    /// The balance of the account afterwards.
    pub balance: Field<Money>,
    /// The categories, one by one.
    pub categories: Option<Vec<TransactionAnnotation>>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// The description without what only machines need.
    pub description_clean: Option<String>,
    /// The Heron id of the transaction that this one repeats; `null` when it repeats none.
    pub duplicate_of_id: Field<Value>,
    /// Your own id for the end user.
    pub end_user_id: Field<String>,
    /// Whether it is one side of a transfer between the end user's own accounts.
    pub has_matching_transaction: Option<bool>,
    /// Whether there is another transaction much like it.
    pub is_potential_duplicate: Option<bool>,
    /// Whether it recurs. Needs the end user and the time to be known.
    pub is_recurring: Option<bool>,
    /// The merchant.
    pub merchant: Option<Merchant>,
    /// Who handled the payment between the two.
    pub payment_processor: Option<PaymentProcessor>,
    /// Your own id for it.
    pub reference_id: Field<String>,
    /// The id of the request; what was sent together has the same.
    pub request_id: Field<String>,
    /// When the transaction was; counts before `date`. Taken as UTC where no offset is sent.
    pub timestamp: Field<Timestamp>,
    /// The code of the kind of transaction, in up to 140 characters.
    pub transaction_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionEnrichment
    must {}
    null {}
    may {
        0 account_id "account_id" Field::Absent
        1 amount "amount" None
        2 balance "balance" Field::Absent
        3 categories "categories" None
        4 currency "currency" Field::Absent
        5 description "description" None
        6 description_clean "description_clean" None
        7 duplicate_of_id "duplicate_of_id" Field::Absent
        8 end_user_id "end_user_id" Field::Absent
        9 has_matching_transaction "has_matching_transaction" None
        10 is_potential_duplicate "is_potential_duplicate" None
        11 is_recurring "is_recurring" None
        12 merchant "merchant" None
        13 payment_processor "payment_processor" None
        14 reference_id "reference_id" Field::Absent
        15 request_id "request_id" Field::Absent
        16 timestamp "timestamp" Field::Absent
        17 transaction_code "transaction_code" Field::Absent
    }
    shown {}
}

impl Default for TransactionEnrichment {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionEnrichment {
    /// A `TransactionEnrichment` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Field<Money>>) -> Self {
        self.balance = value.into();
        self
    }

    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransactionAnnotation>>,
    ) -> Self {
        self.categories = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `description_clean`.
    #[must_use]
    pub fn with_description_clean(mut self, value: impl Into<String>) -> Self {
        self.description_clean = Some(value.into());
        self
    }

    /// Sets `duplicate_of_id`.
    #[must_use]
    pub fn with_duplicate_of_id(mut self, value: impl Into<Field<Value>>) -> Self {
        self.duplicate_of_id = value.into();
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.end_user_id = value.into();
        self
    }

    /// Sets `has_matching_transaction`.
    #[inline]
    #[must_use]
    pub fn with_has_matching_transaction(mut self, value: bool) -> Self {
        self.has_matching_transaction = Some(value);
        self
    }

    /// Sets `is_potential_duplicate`.
    #[inline]
    #[must_use]
    pub fn with_is_potential_duplicate(mut self, value: bool) -> Self {
        self.is_potential_duplicate = Some(value);
        self
    }

    /// Sets `is_recurring`.
    #[inline]
    #[must_use]
    pub fn with_is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
        self.merchant = Some(value.into());
        self
    }

    /// Sets `payment_processor`.
    #[must_use]
    pub fn with_payment_processor(mut self, value: impl Into<PaymentProcessor>) -> Self {
        self.payment_processor = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.reference_id = value.into();
        self
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.request_id = value.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.timestamp = value.into();
        self
    }

    /// Sets `transaction_code`.
    #[must_use]
    pub fn with_transaction_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.transaction_code = value.into();
        self
    }
}

/// What Heron computed about a transaction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionFeatures {
    /// The description without what only machines need.
    pub description_clean: Option<String>,
    /// The Heron id of the transaction that this one repeats; `null` when it repeats none.
    pub duplicate_of_id: Field<Value>,
    /// Whether it is one side of a transfer between the end user's own accounts.
    pub has_matching_transaction: Option<bool>,
    /// Whether there is another transaction much like it.
    pub is_potential_duplicate: Option<bool>,
    /// Whether it recurs. Needs the end user and the time to be known.
    pub is_recurring: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionFeatures
    must {}
    null {}
    may {
        0 description_clean "description_clean" None
        1 duplicate_of_id "duplicate_of_id" Field::Absent
        2 has_matching_transaction "has_matching_transaction" None
        3 is_potential_duplicate "is_potential_duplicate" None
        4 is_recurring "is_recurring" None
    }
    shown {}
}

impl Default for TransactionFeatures {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionFeatures {
    /// A `TransactionFeatures` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description_clean`.
    #[must_use]
    pub fn with_description_clean(mut self, value: impl Into<String>) -> Self {
        self.description_clean = Some(value.into());
        self
    }

    /// Sets `duplicate_of_id`.
    #[must_use]
    pub fn with_duplicate_of_id(mut self, value: impl Into<Field<Value>>) -> Self {
        self.duplicate_of_id = value.into();
        self
    }

    /// Sets `has_matching_transaction`.
    #[inline]
    #[must_use]
    pub fn with_has_matching_transaction(mut self, value: bool) -> Self {
        self.has_matching_transaction = Some(value);
        self
    }

    /// Sets `is_potential_duplicate`.
    #[inline]
    #[must_use]
    pub fn with_is_potential_duplicate(mut self, value: bool) -> Self {
        self.is_potential_duplicate = Some(value);
        self
    }

    /// Sets `is_recurring`.
    #[inline]
    #[must_use]
    pub fn with_is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }
}

/// What is right about a transaction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionFeedback {
    /// The category that it falls into.
    pub category: Option<CategoryRef>,
    /// The merchant.
    pub merchant: Option<MerchantFeedback>,
    /// Who gives the feedback, in up to 120 characters of your own.
    pub source: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionFeedback
    must {}
    null {}
    may {
        0 category "category" None
        1 merchant "merchant" None
        2 source "source" Field::Absent
    }
    shown {}
}

impl Default for TransactionFeedback {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionFeedback {
    /// A `TransactionFeedback` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: impl Into<CategoryRef>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(mut self, value: impl Into<MerchantFeedback>) -> Self {
        self.merchant = Some(value.into());
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<Field<String>>) -> Self {
        self.source = value.into();
        self
    }
}

/// One page of transactions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionList {
    /// Which page this is, and how many there are.
    pub meta: Option<TransactionListMeta>,
    /// What is true of the whole answer.
    pub summary: Option<TransactionListSummary>,
    /// The transactions.
    pub transactions: Option<Vec<Transaction>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionList
    must {}
    null {}
    may {
        0 meta "_meta" None
        1 summary "_summary" None
        2 transactions "transactions" None
    }
    shown {
        "_meta" "meta" "_summary" "summary"
    }
}

impl Default for TransactionList {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionList {
    /// A `TransactionList` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<TransactionListMeta>) -> Self {
        self.meta = Some(value.into());
        self
    }

    /// Sets `_summary`.
    #[must_use]
    pub fn with_summary(mut self, value: impl Into<TransactionListSummary>) -> Self {
        self.summary = Some(value.into());
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Transaction>>,
    ) -> Self {
        self.transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which page this is, and how many there are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionListMeta {
    /// The address of the page after this one, where there is one.
    pub next_url: Option<String>,
    /// Which page this is, counted from 1.
    pub page: Option<i64>,
    /// How many pages there are.
    pub pages: Option<i64>,
    /// How many transactions a page holds.
    pub per_page: Option<i64>,
    /// The address of the page before this one, where there is one.
    pub prev_url: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionListMeta
    must {}
    null {}
    may {
        0 next_url "next_url" None
        1 page "page" None
        2 pages "pages" None
        3 per_page "per_page" None
        4 prev_url "prev_url" None
    }
    shown {}
}

impl Default for TransactionListMeta {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionListMeta {
    /// A `TransactionListMeta` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next_url`.
    #[must_use]
    pub fn with_next_url(mut self, value: impl Into<String>) -> Self {
        self.next_url = Some(value.into());
        self
    }

    /// Sets `page`.
    #[inline]
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// Sets `pages`.
    #[inline]
    #[must_use]
    pub fn with_pages(mut self, value: i64) -> Self {
        self.pages = Some(value);
        self
    }

    /// Sets `per_page`.
    #[inline]
    #[must_use]
    pub fn with_per_page(mut self, value: i64) -> Self {
        self.per_page = Some(value);
        self
    }

    /// Sets `prev_url`.
    #[must_use]
    pub fn with_prev_url(mut self, value: impl Into<String>) -> Self {
        self.prev_url = Some(value.into());
        self
    }
}

/// What is true of the whole answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionListSummary {
    /// How many transactions this page has.
    pub returned_transactions: Option<i64>,
    /// How many transactions match, over all pages.
    pub transactions: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionListSummary
    must {}
    null {}
    may {
        0 returned_transactions "returned_transactions" None
        1 transactions "transactions" None
    }
    shown {}
}

impl Default for TransactionListSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionListSummary {
    /// A `TransactionListSummary` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `returned_transactions`.
    #[inline]
    #[must_use]
    pub fn with_returned_transactions(mut self, value: i64) -> Self {
        self.returned_transactions = Some(value);
        self
    }

    /// Sets `transactions`.
    #[inline]
    #[must_use]
    pub fn with_transactions(mut self, value: i64) -> Self {
        self.transactions = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// What comes first.
    pub enum TransactionOrder {
        /// `abs_amount_asc`
        AbsAmountAsc = "abs_amount_asc",
        /// `abs_amount_desc`
        AbsAmountDesc = "abs_amount_desc",
        /// `amount_asc`
        AmountAsc = "amount_asc",
        /// `amount_desc`
        AmountDesc = "amount_desc",
        /// `balance_asc`
        BalanceAsc = "balance_asc",
        /// `balance_desc`
        BalanceDesc = "balance_desc",
        /// `confidence_asc`
        ConfidenceAsc = "confidence_asc",
        /// `confidence_desc`
        ConfidenceDesc = "confidence_desc",
        /// `created_asc`
        CreatedAsc = "created_asc",
        /// `created_desc`
        CreatedDesc = "created_desc",
        /// `description_asc`
        DescriptionAsc = "description_asc",
        /// `description_desc`
        DescriptionDesc = "description_desc",
        /// `id_asc`
        IdAsc = "id_asc",
        /// `id_desc`
        IdDesc = "id_desc",
        /// `timestamp_asc`
        TimestampAsc = "timestamp_asc",
        /// `timestamp_desc`
        TimestampDesc = "timestamp_desc",
    }
}

/// A transaction to enrich.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionToEnrich {
    /// The amount: above zero for money that came in, below for money that went out. Plaid's signs are the reverse.
    pub amount: Money,
    /// What the bank says of the transaction.
    pub description: String,
    /// The account, by the id that its source gave it.
    pub account_id: Field<String>,
    /// The balance of the account afterwards.
    pub balance: Field<Money>,
    /// The category that another source gave to the transaction.
    pub categories_default: Field<String>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// The day of the transaction. `timestamp` counts before it; one of the two is needed.
    pub date: Field<NaiveDate>,
    /// Your own id for the end user.
    pub end_user_id: Field<String>,
    /// The merchant category code that another source gave to the transaction.
    pub mcc_code: Field<String>,
    /// The place in the batch: the higher, the later.
    pub order: Field<i64>,
    /// Your own id for it.
    pub reference_id: Field<String>,
    /// When the transaction was; counts before `date`. Taken as UTC where no offset is sent.
    pub timestamp: Field<Timestamp>,
    /// The code of the kind of transaction, in up to 140 characters.
    pub transaction_code: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionToEnrich
    must {
        0 amount "amount"
        1 description "description"
    }
    null {}
    may {
        2 account_id "account_id" Field::Absent
        3 balance "balance" Field::Absent
        4 categories_default "categories_default" Field::Absent
        5 currency "currency" Field::Absent
        6 date "date" Field::Absent
        7 end_user_id "end_user_id" Field::Absent
        8 mcc_code "mcc_code" Field::Absent
        9 order "order" Field::Absent
        10 reference_id "reference_id" Field::Absent
        11 timestamp "timestamp" Field::Absent
        12 transaction_code "transaction_code" Field::Absent
    }
    shown {}
}

impl TransactionToEnrich {
    /// A `TransactionToEnrich` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(amount: impl Into<Money>, description: impl Into<String>) -> Self {
        Self {
            amount: amount.into(),
            description: description.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.account_id = value.into();
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Field<Money>>) -> Self {
        self.balance = value.into();
        self
    }

    /// Sets `categories_default`.
    #[must_use]
    pub fn with_categories_default(mut self, value: impl Into<Field<String>>) -> Self {
        self.categories_default = value.into();
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.date = value.into();
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.end_user_id = value.into();
        self
    }

    /// Sets `mcc_code`.
    #[must_use]
    pub fn with_mcc_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.mcc_code = value.into();
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn with_order(mut self, value: impl Into<Field<i64>>) -> Self {
        self.order = value.into();
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.reference_id = value.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.timestamp = value.into();
        self
    }

    /// Sets `transaction_code`.
    #[must_use]
    pub fn with_transaction_code(mut self, value: impl Into<Field<String>>) -> Self {
        self.transaction_code = value.into();
        self
    }
}

/// Transactions to store.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionsCreate {
    /// The transactions.
    pub transactions: Vec<TransactionCreate>,
    /// The latest balance of each account.
    pub balances: Field<Vec<LatestAccountBalance>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionsCreate
    must {
        0 transactions "transactions"
    }
    null {}
    may {
        1 balances "balances" Field::Absent
    }
    shown {}
}

impl TransactionsCreate {
    /// A `TransactionsCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        transactions: impl IntoIterator<Item = impl Into<TransactionCreate>>,
    ) -> Self {
        Self {
            transactions: transactions.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransactionCreate>>,
    ) -> Self {
        self.transactions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `balances`.
    #[must_use]
    pub fn with_balances(
        mut self,
        value: impl Into<Field<Vec<LatestAccountBalance>>>,
    ) -> Self {
        self.balances = value.into();
        self
    }
}

/// What the operation answers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionsEnriched {
    /// What is true of the whole answer.
    pub summary: Option<RequestSummary>,
    /// The transactions.
    pub transactions: Option<Vec<TransactionEnrichment>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionsEnriched
    must {}
    null {}
    may {
        0 summary "_summary" None
        1 transactions "transactions" None
    }
    shown {
        "_summary" "summary"
    }
}

impl Default for TransactionsEnriched {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionsEnriched {
    /// A `TransactionsEnriched` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_summary`.
    #[must_use]
    pub fn with_summary(mut self, value: impl Into<RequestSummary>) -> Self {
        self.summary = Some(value.into());
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransactionEnrichment>>,
    ) -> Self {
        self.transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// What became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionsStored {
    /// The id of the request; what was sent together has the same.
    pub request_id: Option<String>,
    /// How many transactions were stored.
    pub transactions_loaded: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionsStored
    must {}
    null {}
    may {
        0 request_id "request_id" None
        1 transactions_loaded "transactions_loaded" None
    }
    shown {}
}

impl Default for TransactionsStored {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TransactionsStored {
    /// A `TransactionsStored` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }

    /// Sets `transactions_loaded`.
    #[inline]
    #[must_use]
    pub fn with_transactions_loaded(mut self, value: i64) -> Self {
        self.transactions_loaded = Some(value);
        self
    }
}

/// Transactions to enrich.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionsToEnrich {
    /// The transactions.
    pub transactions: Vec<TransactionToEnrich>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TransactionsToEnrich
    must {
        0 transactions "transactions"
    }
    null {}
    may {}
    shown {}
}

impl TransactionsToEnrich {
    /// A `TransactionsToEnrich` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        transactions: impl IntoIterator<Item = impl Into<TransactionToEnrich>>,
    ) -> Self {
        Self {
            transactions: transactions.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransactionToEnrich>>,
    ) -> Self {
        self.transactions = value.into_iter().map(Into::into).collect();
        self
    }
}
