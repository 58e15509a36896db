// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Money};
use serde_json::Value;
use super::shared::MetricDateRange;

/// Settings of the account. What is not sent stays as it is, as far as is known.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountSettings {
    /// Which categories make each part of the balance sheet.
    pub balance_sheet_categories: Option<BalanceSheetCategories>,
    /// Whether nothing can be exported.
    pub disable_data_export: Option<bool>,
    /// The metrics of the combined financials, by name.
    pub financials_metrics: Option<BTreeMap<String, MetricSpec>>,
    /// Whether industries are named by NAICS codes.
    pub industry_naics_enabled: Option<bool>,
    /// Below which balance a day counts as low.
    pub low_balance_days_threshold: Option<Money>,
    /// Which categories make each part of profit and loss.
    pub pnl_categories: Option<PnLCategories>,
    /// The reports from queries, tab by tab.
    pub query_reports: Option<Vec<QueryReportTabGroup>>,
    /// The revenue that a month must have.
    pub required_revenue_per_month: Option<i64>,
    /// Industries that are not financed.
    pub restricted_industries: Option<Vec<RestrictedIndustry>>,
    /// Whether people review transactions.
    pub transactions_review_enabled: Option<bool>,
    /// Whether the dashboard shows companies in its new layout.
    pub use_new_company_layout: Option<bool>,
    /// Whether the dashboard shows its new table of summaries.
    pub use_new_end_user_summary_table: Option<bool>,
    /// Whether the dashboard shows its new table of end users.
    pub use_new_end_user_table: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AccountSettings
    must {}
    null {}
    may {
        0 balance_sheet_categories "balance_sheet_categories" None
        1 disable_data_export "disable_data_export" None
        2 financials_metrics "financials_metrics" None
        3 industry_naics_enabled "industry_naics_enabled" None
        4 low_balance_days_threshold "low_balance_days_threshold" None
        5 pnl_categories "pnl_categories" None
        6 query_reports "query_reports" None
        7 required_revenue_per_month "required_revenue_per_month" None
        8 restricted_industries "restricted_industries" None
        9 transactions_review_enabled "transactions_review_enabled" None
        10 use_new_company_layout "use_new_company_layout" None
        11 use_new_end_user_summary_table "use_new_end_user_summary_table" None
        12 use_new_end_user_table "use_new_end_user_table" None
    }
    shown {}
}

impl Default for AccountSettings {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AccountSettings {
    /// A `AccountSettings` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `balance_sheet_categories`.
    #[must_use]
    pub fn with_balance_sheet_categories(
        mut self,
        value: impl Into<BalanceSheetCategories>,
    ) -> Self {
        self.balance_sheet_categories = Some(value.into());
        self
    }

    /// Sets `disable_data_export`.
    #[inline]
    #[must_use]
    pub fn with_disable_data_export(mut self, value: bool) -> Self {
        self.disable_data_export = Some(value);
        self
    }

    /// Sets `financials_metrics`.
    #[must_use]
    pub fn with_financials_metrics(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<MetricSpec>)>,
    ) -> Self {
        self.financials_metrics = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `industry_naics_enabled`.
    #[inline]
    #[must_use]
    pub fn with_industry_naics_enabled(mut self, value: bool) -> Self {
        self.industry_naics_enabled = Some(value);
        self
    }

    /// Sets `low_balance_days_threshold`.
    #[must_use]
    pub fn with_low_balance_days_threshold(mut self, value: impl Into<Money>) -> Self {
        self.low_balance_days_threshold = Some(value.into());
        self
    }

    /// Sets `pnl_categories`.
    #[must_use]
    pub fn with_pnl_categories(mut self, value: impl Into<PnLCategories>) -> Self {
        self.pnl_categories = Some(value.into());
        self
    }

    /// Sets `query_reports`.
    #[must_use]
    pub fn with_query_reports(
        mut self,
        value: impl IntoIterator<Item = impl Into<QueryReportTabGroup>>,
    ) -> Self {
        self.query_reports = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `required_revenue_per_month`.
    #[inline]
    #[must_use]
    pub fn with_required_revenue_per_month(mut self, value: i64) -> Self {
        self.required_revenue_per_month = Some(value);
        self
    }

    /// Sets `restricted_industries`.
    #[must_use]
    pub fn with_restricted_industries(
        mut self,
        value: impl IntoIterator<Item = impl Into<RestrictedIndustry>>,
    ) -> Self {
        self.restricted_industries = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `transactions_review_enabled`.
    #[inline]
    #[must_use]
    pub fn with_transactions_review_enabled(mut self, value: bool) -> Self {
        self.transactions_review_enabled = Some(value);
        self
    }

    /// Sets `use_new_company_layout`.
    #[inline]
    #[must_use]
    pub fn with_use_new_company_layout(mut self, value: bool) -> Self {
        self.use_new_company_layout = Some(value);
        self
    }

    /// Sets `use_new_end_user_summary_table`.
    #[inline]
    #[must_use]
    pub fn with_use_new_end_user_summary_table(mut self, value: bool) -> Self {
        self.use_new_end_user_summary_table = Some(value);
        self
    }

    /// Sets `use_new_end_user_table`.
    #[inline]
    #[must_use]
    pub fn with_use_new_end_user_table(mut self, value: bool) -> Self {
        self.use_new_end_user_table = Some(value);
        self
    }
}

/// An app that the account can use.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// What to click.
    pub cta: Option<Cta>,
    /// What it says of itself, for people.
    pub description: Option<String>,
    /// The file classes that the app is about.
    pub file_classes: Option<Vec<AppFileClass>>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Where a picture of it is.
    pub image: Option<String>,
    /// The integrations that the app needs.
    pub integrations: Option<Vec<String>>,
    /// Whether it is switched on.
    pub is_enabled: Option<bool>,
    /// What it is called.
    pub name: Option<String>,
    /// The place in the order of display.
    pub priority: Option<i64>,
    /// The tags, by Heron id.
    pub tags: Option<Vec<String>>,
    /// What kind of app it is.
    pub type_: Option<AppType>,
    /// What the app is for.
    pub use_cases: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    App
    must {}
    null {}
    may {
        0 cta "cta" None
        1 description "description" None
        2 file_classes "file_classes" None
        3 heron_id "heron_id" None
        4 image "image" None
        5 integrations "integrations" None
        6 is_enabled "is_enabled" None
        7 name "name" None
        8 priority "priority" None
        9 tags "tags" None
        10 type_ "type" None
        11 use_cases "use_cases" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for App {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl App {
    /// A `App` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cta`.
    #[must_use]
    pub fn with_cta(mut self, value: impl Into<Cta>) -> Self {
        self.cta = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `file_classes`.
    #[must_use]
    pub fn with_file_classes(
        mut self,
        value: impl IntoIterator<Item = impl Into<AppFileClass>>,
    ) -> Self {
        self.file_classes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn with_image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }

    /// Sets `integrations`.
    #[must_use]
    pub fn with_integrations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.integrations = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn with_priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<AppType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets `use_cases`.
    #[must_use]
    pub fn with_use_cases(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.use_cases = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A file class that an app is about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppFileClass {
    /// What it says of itself, for people.
    pub description: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AppFileClass
    must {}
    null {}
    may {
        0 description "description" None
        1 name "name" None
    }
    shown {}
}

impl Default for AppFileClass {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AppFileClass {
    /// A `AppFileClass` with nothing set.
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

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What kind of app it is.
    pub enum AppType {
        /// `analytics`
        Analytics = "analytics",
        /// `check`
        Check = "check",
        /// `enricher`
        Enricher = "enricher",
        /// `ingestion`
        Ingestion = "ingestion",
        /// `integration`
        Integration = "integration",
        /// `parser`
        Parser = "parser",
        /// `workflow`
        Workflow = "workflow",
    }
}

/// The apps that the account can use.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Apps {
    /// The apps.
    pub applications: Option<Vec<App>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Apps
    must {}
    null {}
    may {
        0 applications "applications" None
    }
    shown {}
}

impl Default for Apps {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Apps {
    /// A `Apps` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `applications`.
    #[must_use]
    pub fn with_applications(
        mut self,
        value: impl IntoIterator<Item = impl Into<App>>,
    ) -> Self {
        self.applications = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which categories make each part of the balance sheet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BalanceSheetCategories {
    /// What makes the current assets.
    pub current_assets: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the current liabilities.
    pub current_liabilities: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the equity.
    pub equity: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the fixed assets.
    pub fixed_assets: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the non-current liabilities.
    pub non_current_liabilities: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the other assets.
    pub other_assets: Option<BTreeMap<String, Vec<String>>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BalanceSheetCategories
    must {}
    null {}
    may {
        0 current_assets "current_assets" None
        1 current_liabilities "current_liabilities" None
        2 equity "equity" None
        3 fixed_assets "fixed_assets" None
        4 non_current_liabilities "non_current_liabilities" None
        5 other_assets "other_assets" None
    }
    shown {}
}

impl Default for BalanceSheetCategories {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BalanceSheetCategories {
    /// A `BalanceSheetCategories` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `current_assets`.
    #[must_use]
    pub fn with_current_assets(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.current_assets = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `current_liabilities`.
    #[must_use]
    pub fn with_current_liabilities(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.current_liabilities = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `equity`.
    #[must_use]
    pub fn with_equity(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.equity = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `fixed_assets`.
    #[must_use]
    pub fn with_fixed_assets(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.fixed_assets = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `non_current_liabilities`.
    #[must_use]
    pub fn with_non_current_liabilities(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.non_current_liabilities = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `other_assets`.
    #[must_use]
    pub fn with_other_assets(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.other_assets = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// A group of widgets on the company overview.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyOverviewLayout {
    /// What the group is called.
    pub group_name: String,
    /// Its id.
    pub id: String,
    /// What is shown.
    pub widgets: Vec<Widget>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CompanyOverviewLayout
    must {
        0 group_name "group_name"
        1 id "id"
        2 widgets "widgets"
    }
    null {}
    may {}
    shown {}
}

impl CompanyOverviewLayout {
    /// A `CompanyOverviewLayout` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        group_name: impl Into<String>,
        id: impl Into<String>,
        widgets: impl IntoIterator<Item = impl Into<Widget>>,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            id: id.into(),
            widgets: widgets.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `group_name`.
    #[must_use]
    pub fn with_group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = value.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Sets `widgets`.
    #[must_use]
    pub fn with_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<Widget>>,
    ) -> Self {
        self.widgets = value.into_iter().map(Into::into).collect();
        self
    }
}

/// What an app asks one to click.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cta {
    /// What it says.
    pub text: Option<String>,
    /// Where it is on the web.
    pub url: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Cta
    must {}
    null {}
    may {
        0 text "text" None
        1 url "url" None
    }
    shown {}
}

impl Default for Cta {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Cta {
    /// A `Cta` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

/// The logo that was stored.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Logo {
    /// What the file is called.
    pub filename: Option<String>,
    /// Heron's id for the account.
    pub user_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Logo
    must {}
    null {}
    may {
        0 filename "filename" None
        1 user_id "user_id" None
    }
    shown {}
}

impl Default for Logo {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Logo {
    /// A `Logo` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

/// A formula. One of its kinds is set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormula {
    /// Which of the formulas it is.
    pub type_: String,
    /// A sum of two.
    pub add: Option<MetricFormulaAdd>,
    /// An aggregate over a dimension.
    pub aggregation: Option<MetricFormulaAggregation>,
    /// One divided by another.
    pub div: Option<MetricFormulaDiv>,
    /// The metric that it is about.
    pub metric: Option<MetricFormulaMetric>,
    /// A product of two.
    pub mult: Option<MetricFormulaMult>,
    /// A number.
    pub scalar: Option<MetricFormulaScalar>,
    /// A metric over filtered transactions.
    pub simple_metric: Option<MetricFormulaSimpleMetric>,
    /// One less another.
    pub sub: Option<MetricFormulaSub>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormula
    must {
        0 type_ "type"
    }
    null {}
    may {
        1 add "add" None
        2 aggregation "aggregation" None
        3 div "div" None
        4 metric "metric" None
        5 mult "mult" None
        6 scalar "scalar" None
        7 simple_metric "simple_metric" None
        8 sub "sub" None
    }
    shown {
        "type" "type_"
    }
}

impl MetricFormula {
    /// A `MetricFormula` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `add`.
    #[must_use]
    pub fn with_add(mut self, value: impl Into<MetricFormulaAdd>) -> Self {
        self.add = Some(value.into());
        self
    }

    /// Sets `aggregation`.
    #[must_use]
    pub fn with_aggregation(
        mut self,
        value: impl Into<MetricFormulaAggregation>,
    ) -> Self {
        self.aggregation = Some(value.into());
        self
    }

    /// Sets `div`.
    #[must_use]
    pub fn with_div(mut self, value: impl Into<MetricFormulaDiv>) -> Self {
        self.div = Some(value.into());
        self
    }

    /// Sets `metric`.
    #[must_use]
    pub fn with_metric(mut self, value: impl Into<MetricFormulaMetric>) -> Self {
        self.metric = Some(value.into());
        self
    }

    /// Sets `mult`.
    #[must_use]
    pub fn with_mult(mut self, value: impl Into<MetricFormulaMult>) -> Self {
        self.mult = Some(value.into());
        self
    }

    /// Sets `scalar`.
    #[must_use]
    pub fn with_scalar(mut self, value: impl Into<MetricFormulaScalar>) -> Self {
        self.scalar = Some(value.into());
        self
    }

    /// Sets `simple_metric`.
    #[must_use]
    pub fn with_simple_metric(
        mut self,
        value: impl Into<MetricFormulaSimpleMetric>,
    ) -> Self {
        self.simple_metric = Some(value.into());
        self
    }

    /// Sets `sub`.
    #[must_use]
    pub fn with_sub(mut self, value: impl Into<MetricFormulaSub>) -> Self {
        self.sub = Some(value.into());
        self
    }
}

/// A sum of two.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaAdd {
    /// The first part of the sum.
    pub addend_1: Box<MetricFormula>,
    /// The second part of the sum.
    pub addend_2: Box<MetricFormula>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaAdd
    must {
        0 addend_1 "addend_1"
        1 addend_2 "addend_2"
    }
    null {}
    may {}
    shown {}
}

impl MetricFormulaAdd {
    /// A `MetricFormulaAdd` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        addend_1: impl Into<Box<MetricFormula>>,
        addend_2: impl Into<Box<MetricFormula>>,
    ) -> Self {
        Self {
            addend_1: addend_1.into(),
            addend_2: addend_2.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `addend_1`.
    #[must_use]
    pub fn with_addend_1(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.addend_1 = value.into();
        self
    }

    /// Sets `addend_2`.
    #[must_use]
    pub fn with_addend_2(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.addend_2 = value.into();
        self
    }
}

/// An aggregate over a dimension.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaAggregation {
    /// The formula.
    pub formula: Box<MetricFormula>,
    /// What is done.
    pub op: String,
    /// The dimension to aggregate over.
    pub by: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaAggregation
    must {
        0 formula "formula"
        1 op "op"
    }
    null {}
    may {
        2 by "by" None
    }
    shown {}
}

impl MetricFormulaAggregation {
    /// A `MetricFormulaAggregation` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(formula: impl Into<Box<MetricFormula>>, op: impl Into<String>) -> Self {
        Self {
            formula: formula.into(),
            op: op.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `formula`.
    #[must_use]
    pub fn with_formula(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.formula = value.into();
        self
    }

    /// Sets `op`.
    #[must_use]
    pub fn with_op(mut self, value: impl Into<String>) -> Self {
        self.op = value.into();
        self
    }

    /// Sets `by`.
    #[must_use]
    pub fn with_by(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.by = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// One divided by another.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaDiv {
    /// What is divided.
    pub dividend: Box<MetricFormula>,
    /// What it is divided by.
    pub divisor: Box<MetricFormula>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaDiv
    must {
        0 dividend "dividend"
        1 divisor "divisor"
    }
    null {}
    may {}
    shown {}
}

impl MetricFormulaDiv {
    /// A `MetricFormulaDiv` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        dividend: impl Into<Box<MetricFormula>>,
        divisor: impl Into<Box<MetricFormula>>,
    ) -> Self {
        Self {
            dividend: dividend.into(),
            divisor: divisor.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `dividend`.
    #[must_use]
    pub fn with_dividend(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.dividend = value.into();
        self
    }

    /// Sets `divisor`.
    #[must_use]
    pub fn with_divisor(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.divisor = value.into();
        self
    }
}

/// A metric within a formula.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaMetric {
    /// The metric, by name.
    pub metric_name: String,
    /// The span of time that it covers.
    pub date_range: Field<String>,
    /// Which transactions count, all of the filters together.
    pub filters: Field<Vec<MetricFormulaSimpleMetricFilter>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaMetric
    must {
        0 metric_name "metric_name"
    }
    null {}
    may {
        1 date_range "date_range" Field::Absent
        2 filters "filters" Field::Absent
    }
    shown {}
}

impl MetricFormulaMetric {
    /// A `MetricFormulaMetric` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(metric_name: impl Into<String>) -> Self {
        Self {
            metric_name: metric_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `metric_name`.
    #[must_use]
    pub fn with_metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = value.into();
        self
    }

    /// Sets `date_range`.
    #[must_use]
    pub fn with_date_range(mut self, value: impl Into<Field<String>>) -> Self {
        self.date_range = value.into();
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn with_filters(
        mut self,
        value: impl Into<Field<Vec<MetricFormulaSimpleMetricFilter>>>,
    ) -> Self {
        self.filters = value.into();
        self
    }
}

/// A product of two.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaMult {
    /// What is multiplied.
    pub multiplicand: Box<MetricFormula>,
    /// What it is multiplied by.
    pub multiplier: Box<MetricFormula>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaMult
    must {
        0 multiplicand "multiplicand"
        1 multiplier "multiplier"
    }
    null {}
    may {}
    shown {}
}

impl MetricFormulaMult {
    /// A `MetricFormulaMult` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        multiplicand: impl Into<Box<MetricFormula>>,
        multiplier: impl Into<Box<MetricFormula>>,
    ) -> Self {
        Self {
            multiplicand: multiplicand.into(),
            multiplier: multiplier.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `multiplicand`.
    #[must_use]
    pub fn with_multiplicand(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.multiplicand = value.into();
        self
    }

    /// Sets `multiplier`.
    #[must_use]
    pub fn with_multiplier(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.multiplier = value.into();
        self
    }
}

/// A number within a formula.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaScalar {
    /// The number itself.
    pub value: i64,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaScalar
    must {
        0 value "value"
    }
    null {}
    may {}
    shown {}
}

impl MetricFormulaScalar {
    /// A `MetricFormulaScalar` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self {
            value,
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: i64) -> Self {
        self.value = value;
        self
    }
}

/// A metric over filtered transactions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaSimpleMetric {
    /// The metric, by name.
    pub metric_name: String,
    /// The span of time that it covers.
    pub date_range: Field<String>,
    /// Which transactions count.
    pub filter: Field<MetricFormulaSimpleMetricFilter>,
    /// Which transactions count, all of the filters together.
    pub filters: Field<Vec<MetricFormulaSimpleMetricFilter>>,
    /// The value where the metric has none; any JSON.
    pub value_if_unavailable: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaSimpleMetric
    must {
        0 metric_name "metric_name"
    }
    null {}
    may {
        1 date_range "date_range" Field::Absent
        2 filter "filter" Field::Absent
        3 filters "filters" Field::Absent
        4 value_if_unavailable "value_if_unavailable" Field::Absent
    }
    shown {}
}

impl MetricFormulaSimpleMetric {
    /// A `MetricFormulaSimpleMetric` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(metric_name: impl Into<String>) -> Self {
        Self {
            metric_name: metric_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `metric_name`.
    #[must_use]
    pub fn with_metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = value.into();
        self
    }

    /// Sets `date_range`.
    #[must_use]
    pub fn with_date_range(mut self, value: impl Into<Field<String>>) -> Self {
        self.date_range = value.into();
        self
    }

    /// Sets `filter`.
    #[must_use]
    pub fn with_filter(
        mut self,
        value: impl Into<Field<MetricFormulaSimpleMetricFilter>>,
    ) -> Self {
        self.filter = value.into();
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn with_filters(
        mut self,
        value: impl Into<Field<Vec<MetricFormulaSimpleMetricFilter>>>,
    ) -> Self {
        self.filters = value.into();
        self
    }

    /// Sets `value_if_unavailable`.
    #[must_use]
    pub fn with_value_if_unavailable(mut self, value: impl Into<Field<Value>>) -> Self {
        self.value_if_unavailable = value.into();
        self
    }
}

/// Which transactions count.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaSimpleMetricFilter {
    /// Which property of transactions is looked at.
    pub dimension: String,
    /// What to compare with; any JSON.
    pub value: String,
    /// How it is compared.
    pub operator: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaSimpleMetricFilter
    must {
        0 dimension "dimension"
        1 value "value"
    }
    null {}
    may {
        2 operator "operator" None
    }
    shown {}
}

impl MetricFormulaSimpleMetricFilter {
    /// A `MetricFormulaSimpleMetricFilter` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(dimension: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            dimension: dimension.into(),
            value: value.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `dimension`.
    #[must_use]
    pub fn with_dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = value.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `operator`.
    #[must_use]
    pub fn with_operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
}

/// One less another.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFormulaSub {
    /// What is subtracted from.
    pub minuend: Box<MetricFormula>,
    /// What is subtracted.
    pub subtrahend: Box<MetricFormula>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricFormulaSub
    must {
        0 minuend "minuend"
        1 subtrahend "subtrahend"
    }
    null {}
    may {}
    shown {}
}

impl MetricFormulaSub {
    /// A `MetricFormulaSub` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        minuend: impl Into<Box<MetricFormula>>,
        subtrahend: impl Into<Box<MetricFormula>>,
    ) -> Self {
        Self {
            minuend: minuend.into(),
            subtrahend: subtrahend.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `minuend`.
    #[must_use]
    pub fn with_minuend(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.minuend = value.into();
        self
    }

    /// Sets `subtrahend`.
    #[must_use]
    pub fn with_subtrahend(mut self, value: impl Into<Box<MetricFormula>>) -> Self {
        self.subtrahend = value.into();
        self
    }
}

/// A metric of the account's own.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricSpec {
    /// In which circumstances it is used.
    pub context: String,
    /// The spans of time that it can cover.
    pub date_ranges: Vec<String>,
    /// What it says of itself, for people.
    pub description: String,
    /// The group that it belongs to.
    pub group: String,
    /// What the figure counts.
    pub unit: String,
    /// The expression that is computed.
    pub expression: Option<String>,
    /// The formula.
    pub formula: Option<MetricFormula>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricSpec
    must {
        0 context "context"
        1 date_ranges "date_ranges"
        2 description "description"
        3 group "group"
        4 unit "unit"
    }
    null {}
    may {
        5 expression "expression" None
        6 formula "formula" None
    }
    shown {}
}

impl MetricSpec {
    /// A `MetricSpec` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        context: impl Into<String>,
        date_ranges: impl IntoIterator<Item = impl Into<String>>,
        description: impl Into<String>,
        group: impl Into<String>,
        unit: impl Into<String>,
    ) -> Self {
        Self {
            context: context.into(),
            date_ranges: date_ranges.into_iter().map(Into::into).collect(),
            description: description.into(),
            group: group.into(),
            unit: unit.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, value: impl Into<String>) -> Self {
        self.context = value.into();
        self
    }

    /// Sets `date_ranges`.
    #[must_use]
    pub fn with_date_ranges(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.date_ranges = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<String>) -> Self {
        self.group = value.into();
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<String>) -> Self {
        self.unit = value.into();
        self
    }

    /// Sets `expression`.
    #[must_use]
    pub fn with_expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }

    /// Sets `formula`.
    #[must_use]
    pub fn with_formula(mut self, value: impl Into<MetricFormula>) -> Self {
        self.formula = Some(value.into());
        self
    }
}

/// Which categories make each part of profit and loss.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PnLCategories {
    /// What makes the cost of goods sold.
    pub cogs: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the income.
    pub income: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the operating expenses.
    pub operating_expenses: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the other expenses.
    pub other_expenses: Option<BTreeMap<String, Vec<String>>>,
    /// What makes the other income.
    pub other_income: Option<BTreeMap<String, Vec<String>>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PnLCategories
    must {}
    null {}
    may {
        0 cogs "cogs" None
        1 income "income" None
        2 operating_expenses "operating_expenses" None
        3 other_expenses "other_expenses" None
        4 other_income "other_income" None
    }
    shown {}
}

impl Default for PnLCategories {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PnLCategories {
    /// A `PnLCategories` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cogs`.
    #[must_use]
    pub fn with_cogs(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.cogs = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `income`.
    #[must_use]
    pub fn with_income(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.income = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `operating_expenses`.
    #[must_use]
    pub fn with_operating_expenses(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.operating_expenses = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `other_expenses`.
    #[must_use]
    pub fn with_other_expenses(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.other_expenses = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `other_income`.
    #[must_use]
    pub fn with_other_income(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.other_income = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// A tab of a report from queries.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryReportTab {
    /// What the tab is called.
    pub tab_name: String,
    /// What is shown.
    pub widgets: Vec<QueryReportWidget>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    QueryReportTab
    must {
        0 tab_name "tab_name"
        1 widgets "widgets"
    }
    null {}
    may {}
    shown {}
}

impl QueryReportTab {
    /// A `QueryReportTab` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        tab_name: impl Into<String>,
        widgets: impl IntoIterator<Item = impl Into<QueryReportWidget>>,
    ) -> Self {
        Self {
            tab_name: tab_name.into(),
            widgets: widgets.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `tab_name`.
    #[must_use]
    pub fn with_tab_name(mut self, value: impl Into<String>) -> Self {
        self.tab_name = value.into();
        self
    }

    /// Sets `widgets`.
    #[must_use]
    pub fn with_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<QueryReportWidget>>,
    ) -> Self {
        self.widgets = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A group of tabs of reports from queries.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryReportTabGroup {
    /// What the group of tabs is called.
    pub tab_group: String,
    /// The tabs.
    pub tabs: Vec<QueryReportTab>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    QueryReportTabGroup
    must {
        0 tab_group "tab_group"
        1 tabs "tabs"
    }
    null {}
    may {}
    shown {}
}

impl QueryReportTabGroup {
    /// A `QueryReportTabGroup` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        tab_group: impl Into<String>,
        tabs: impl IntoIterator<Item = impl Into<QueryReportTab>>,
    ) -> Self {
        Self {
            tab_group: tab_group.into(),
            tabs: tabs.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `tab_group`.
    #[must_use]
    pub fn with_tab_group(mut self, value: impl Into<String>) -> Self {
        self.tab_group = value.into();
        self
    }

    /// Sets `tabs`.
    #[must_use]
    pub fn with_tabs(
        mut self,
        value: impl IntoIterator<Item = impl Into<QueryReportTab>>,
    ) -> Self {
        self.tabs = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A query of a report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryReportWidget {
    /// The query, by name.
    pub query_name: String,
    /// What it is headed.
    pub title: String,
    /// What it says of itself, for people.
    pub description: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    QueryReportWidget
    must {
        0 query_name "query_name"
        1 title "title"
    }
    null {}
    may {
        2 description "description" Field::Absent
    }
    shown {}
}

impl QueryReportWidget {
    /// A `QueryReportWidget` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(query_name: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            query_name: query_name.into(),
            title: title.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `query_name`.
    #[must_use]
    pub fn with_query_name(mut self, value: impl Into<String>) -> Self {
        self.query_name = value.into();
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }
}

/// An industry that is not financed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedIndustry {
    /// What it says of itself, for people.
    pub description: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    RestrictedIndustry
    must {}
    null {}
    may {
        0 description "description" None
        1 name "name" None
    }
    shown {}
}

impl Default for RestrictedIndustry {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl RestrictedIndustry {
    /// A `RestrictedIndustry` with nothing set.
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

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// Something that is shown on the company overview.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Widget {
    /// Its id.
    pub id: String,
    /// What kind of widget it is.
    pub type_: WidgetType,
    /// The span of time of the scorecard's metric.
    pub scorecard_metric_date_range: Option<MetricDateRange>,
    /// The metric of the scorecard, by label.
    pub scorecard_metric_label: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Widget
    must {
        0 id "id"
        1 type_ "type"
    }
    null {}
    may {
        2 scorecard_metric_date_range "scorecard_metric_date_range" None
        3 scorecard_metric_label "scorecard_metric_label" None
    }
    shown {
        "type" "type_"
    }
}

impl Widget {
    /// A `Widget` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, type_: impl Into<WidgetType>) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<WidgetType>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `scorecard_metric_date_range`.
    #[must_use]
    pub fn with_scorecard_metric_date_range(
        mut self,
        value: impl Into<MetricDateRange>,
    ) -> Self {
        self.scorecard_metric_date_range = Some(value.into());
        self
    }

    /// Sets `scorecard_metric_label`.
    #[must_use]
    pub fn with_scorecard_metric_label(mut self, value: impl Into<String>) -> Self {
        self.scorecard_metric_label = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What kind of widget it is.
    pub enum WidgetType {
        /// `deposit_trends_ratio`
        DepositTrendsRatio = "deposit_trends_ratio",
        /// `heron_score`
        HeronScore = "heron_score",
        /// `loan_revenue_ratio`
        LoanRevenueRatio = "loan_revenue_ratio",
        /// `scorecard_metric`
        ScorecardMetric = "scorecard_metric",
    }
}
