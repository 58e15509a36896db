// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use chrono::NaiveDate;
use heron_core::{Extra, Field, Money, Timestamp};
use serde_json::Value;
use super::shared::{
    Availability, BankStatementSummaryRow, CategoryRef, CurrencyAmount,
    DataSourceAccount, Frequency, MerchantCategory, MerchantGroupId, Metric,
    MetricDateRange, Rule,
};

/// A span of time, and whether an account's data sources agree in it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountDataSourceReconciliationRange {
    /// The last day.
    pub end_date: Option<NaiveDate>,
    /// The figures of each data source, by day.
    pub reconciliation_report_by_date: Option<
        BTreeMap<String, Vec<DataSourceAccountDateReconciliationMetrics>>,
    >,
    /// Whether data sources agree.
    pub reconciliation_status: Option<
        AccountDataSourceReconciliationRangeReconciliationStatus,
    >,
    /// The first day.
    pub start_date: Option<NaiveDate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AccountDataSourceReconciliationRange
    must {}
    null {}
    may {
        0 end_date "end_date" None
        1 reconciliation_report_by_date "reconciliation_report_by_date" None
        2 reconciliation_status "reconciliation_status" None
        3 start_date "start_date" None
    }
    shown {}
}

impl Default for AccountDataSourceReconciliationRange {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AccountDataSourceReconciliationRange {
    /// A `AccountDataSourceReconciliationRange` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn with_end_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `reconciliation_report_by_date`.
    #[must_use]
    pub fn with_reconciliation_report_by_date(
        mut self,
        value: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl Into<Vec<DataSourceAccountDateReconciliationMetrics>>,
            ),
        >,
    ) -> Self {
        self.reconciliation_report_by_date = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `reconciliation_status`.
    #[must_use]
    pub fn with_reconciliation_status(
        mut self,
        value: impl Into<AccountDataSourceReconciliationRangeReconciliationStatus>,
    ) -> Self {
        self.reconciliation_status = Some(value.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn with_start_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.start_date = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// Whether data sources agree.
    pub enum AccountDataSourceReconciliationRangeReconciliationStatus {
        /// `no_data`
        NoData = "no_data",
        /// `reconciled`
        Reconciled = "reconciled",
        /// `single_source`
        SingleSource = "single_source",
        /// `unreconciled`
        Unreconciled = "unreconciled",
    }
}

/// Whether the data sources of an account agree.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountDataSourcesReconciliation {
    /// The number of the account.
    pub account_number: Option<String>,
    /// Whether enabled data sources overlap and contradict each other.
    pub has_unreconciled_enabled_overlap: Option<bool>,
    /// The spans of time, one by one.
    pub ranges: Option<Vec<AccountDataSourceReconciliationRange>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AccountDataSourcesReconciliation
    must {}
    null {}
    may {
        0 account_number "account_number" None
        1 has_unreconciled_enabled_overlap "has_unreconciled_enabled_overlap" None
        2 ranges "ranges" None
    }
    shown {}
}

impl Default for AccountDataSourcesReconciliation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AccountDataSourcesReconciliation {
    /// A `AccountDataSourcesReconciliation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `has_unreconciled_enabled_overlap`.
    #[inline]
    #[must_use]
    pub fn with_has_unreconciled_enabled_overlap(mut self, value: bool) -> Self {
        self.has_unreconciled_enabled_overlap = Some(value);
        self
    }

    /// Sets `ranges`.
    #[must_use]
    pub fn with_ranges(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccountDataSourceReconciliationRange>>,
    ) -> Self {
        self.ranges = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which days of an account are covered.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTransactionDataCoverage {
    /// The number of the account.
    pub account_number: Option<String>,
    /// What kind of data source it is.
    pub data_source_type: Option<String>,
    /// The spans of time, one by one.
    pub ranges: Option<Vec<AccountTransactionDataCoverageRange>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AccountTransactionDataCoverage
    must {}
    null {}
    may {
        0 account_number "account_number" None
        1 data_source_type "data_source_type" None
        2 ranges "ranges" None
    }
    shown {}
}

impl Default for AccountTransactionDataCoverage {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AccountTransactionDataCoverage {
    /// A `AccountTransactionDataCoverage` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_number`.
    #[must_use]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }

    /// Sets `data_source_type`.
    #[must_use]
    pub fn with_data_source_type(mut self, value: impl Into<String>) -> Self {
        self.data_source_type = Some(value.into());
        self
    }

    /// Sets `ranges`.
    #[must_use]
    pub fn with_ranges(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccountTransactionDataCoverageRange>>,
    ) -> Self {
        self.ranges = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A span of time, and whether an account has data for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTransactionDataCoverageRange {
    /// The bank account that covers the span.
    pub data_source_account: Field<DataSourceAccount>,
    /// The last day.
    pub end_date: Option<NaiveDate>,
    /// Whether there is data for the span.
    pub has_coverage: Option<bool>,
    /// Whether it is switched on.
    pub is_enabled: Field<bool>,
    /// The first day.
    pub start_date: Option<NaiveDate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AccountTransactionDataCoverageRange
    must {}
    null {}
    may {
        0 data_source_account "data_source_account" Field::Absent
        1 end_date "end_date" None
        2 has_coverage "has_coverage" None
        3 is_enabled "is_enabled" Field::Absent
        4 start_date "start_date" None
    }
    shown {}
}

impl Default for AccountTransactionDataCoverageRange {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AccountTransactionDataCoverageRange {
    /// A `AccountTransactionDataCoverageRange` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data_source_account`.
    #[must_use]
    pub fn with_data_source_account(
        mut self,
        value: impl Into<Field<DataSourceAccount>>,
    ) -> Self {
        self.data_source_account = value.into();
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn with_end_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `has_coverage`.
    #[inline]
    #[must_use]
    pub fn with_has_coverage(mut self, value: bool) -> Self {
        self.has_coverage = Some(value);
        self
    }

    /// Sets `is_enabled`.
    #[must_use]
    pub fn with_is_enabled(mut self, value: impl Into<Field<bool>>) -> Self {
        self.is_enabled = value.into();
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn with_start_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.start_date = Some(value.into());
        self
    }
}

/// A transaction that is unusual.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Anomaly {
    /// The amount of the transaction.
    pub amount: Option<Money>,
    /// How unusual the transaction is, from 0 to 1.
    pub anomaly_score: Option<f64>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Your own id for it.
    pub reference_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Anomaly
    must {}
    null {}
    may {
        0 amount "amount" None
        1 anomaly_score "anomaly_score" None
        2 currency "currency" None
        3 heron_id "heron_id" None
        4 reference_id "reference_id" None
    }
    shown {}
}

impl Default for Anomaly {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Anomaly {
    /// A `Anomaly` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `anomaly_score`.
    #[inline]
    #[must_use]
    pub fn with_anomaly_score(mut self, value: f64) -> Self {
        self.anomaly_score = Some(value);
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// Why there are no balances.
    pub enum BalanceWarning {
        /// `no_transactions_present`
        NoTransactionsPresent = "no_transactions_present",
        /// `transactions_enriched_but_no_balance_data`
        TransactionsEnrichedButNoBalanceData = "transactions_enriched_but_no_balance_data",
        /// `transactions_present_but_not_enriched`
        TransactionsPresentButNotEnriched = "transactions_present_but_not_enriched",
    }
}

heron_core::open_enum! {
    /// What the rows are grouped by.
    pub enum BankStatementGrouping {
        /// `by_data_source_account_heron_id`
        ByDataSourceAccountHeronId = "by_data_source_account_heron_id",
        /// `by_month`
        ByMonth = "by_month",
        /// `by_month_by_account`
        ByMonthByAccount = "by_month_by_account",
        /// `by_month_by_data_source_account_heron_id`
        ByMonthByDataSourceAccountHeronId = "by_month_by_data_source_account_heron_id",
        /// `rolling_30_days_from_last_txn`
        Rolling30DaysFromLastTxn = "rolling_30_days_from_last_txn",
        /// `rolling_30_days_from_today`
        Rolling30DaysFromToday = "rolling_30_days_from_today",
    }
}

heron_core::open_enum! {
    /// Something that is wrong with data.
    pub enum DataQualityIssue {
        /// `confidence_too_low`
        ConfidenceTooLow = "confidence_too_low",
        /// `ctg_coverage_too_low`
        CtgCoverageTooLow = "ctg_coverage_too_low",
        /// `data_not_fresh`
        DataNotFresh = "data_not_fresh",
        /// `data_volume_too_low`
        DataVolumeTooLow = "data_volume_too_low",
        /// `date_range_too_low`
        DateRangeTooLow = "date_range_too_low",
        /// `transactions_without_timestamps`
        TransactionsWithoutTimestamps = "transactions_without_timestamps",
    }
}

/// The figures of one data source on a day.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAccountDateReconciliationMetrics {
    /// The Heron id of the bank account.
    pub data_source_account_heron_id: Field<Value>,
    /// The day that it is about.
    pub date: Option<NaiveDate>,
    /// The figures.
    pub metrics: Option<Vec<DataSourceAccountReconciliationMetric>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DataSourceAccountDateReconciliationMetrics
    must {}
    null {}
    may {
        0 data_source_account_heron_id "data_source_account_heron_id" Field::Absent
        1 date "date" None
        2 metrics "metrics" None
    }
    shown {}
}

impl Default for DataSourceAccountDateReconciliationMetrics {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DataSourceAccountDateReconciliationMetrics {
    /// A `DataSourceAccountDateReconciliationMetrics` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data_source_account_heron_id`.
    #[must_use]
    pub fn with_data_source_account_heron_id(
        mut self,
        value: impl Into<Field<Value>>,
    ) -> Self {
        self.data_source_account_heron_id = value.into();
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `metrics`.
    #[must_use]
    pub fn with_metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSourceAccountReconciliationMetric>>,
    ) -> Self {
        self.metrics = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A figure that data sources are compared by.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAccountReconciliationMetric {
    /// The label of the category.
    pub category_label: Option<String>,
    /// The metric that it is about.
    pub metric: Option<ReconciliationMetric>,
    /// The value.
    pub value: Option<CurrencyAmount>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DataSourceAccountReconciliationMetric
    must {}
    null {}
    may {
        0 category_label "category_label" None
        1 metric "metric" None
        2 value "value" None
    }
    shown {}
}

impl Default for DataSourceAccountReconciliationMetric {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DataSourceAccountReconciliationMetric {
    /// A `DataSourceAccountReconciliationMetric` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `category_label`.
    #[must_use]
    pub fn with_category_label(mut self, value: impl Into<String>) -> Self {
        self.category_label = Some(value.into());
        self
    }

    /// Sets `metric`.
    #[must_use]
    pub fn with_metric(mut self, value: impl Into<ReconciliationMetric>) -> Self {
        self.metric = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The balance of an account at a moment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserAccountBalance {
    /// The account, by the id that its source gave it.
    pub account_id: Option<String>,
    /// What is known of the account.
    pub account_info: Option<EndUserAccountInfo>,
    /// The balance of the account afterwards.
    pub balance: Option<Money>,
    /// The balance in the currency that was asked for.
    pub balance_converted: Option<Money>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// The currency that was converted to, as an ISO 4217 code.
    pub currency_converted: Field<String>,
    /// A name of the account for display, such as the end of its number.
    pub display_account_id: Field<String>,
    /// Whether the balance is carried forward from an earlier day.
    pub is_computed: Option<bool>,
    /// Whether it is the latest balance that is not carried forward.
    pub is_latest: Option<bool>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Option<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserAccountBalance
    must {}
    null {}
    may {
        0 account_id "account_id" None
        1 account_info "account_info" None
        2 balance "balance" None
        3 balance_converted "balance_converted" None
        4 currency "currency" Field::Absent
        5 currency_converted "currency_converted" Field::Absent
        6 display_account_id "display_account_id" Field::Absent
        7 is_computed "is_computed" None
        8 is_latest "is_latest" None
        9 timestamp "timestamp" None
    }
    shown {}
}

impl Default for EndUserAccountBalance {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserAccountBalance {
    /// A `EndUserAccountBalance` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `account_info`.
    #[must_use]
    pub fn with_account_info(mut self, value: impl Into<EndUserAccountInfo>) -> Self {
        self.account_info = Some(value.into());
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Money>) -> Self {
        self.balance = Some(value.into());
        self
    }

    /// Sets `balance_converted`.
    #[must_use]
    pub fn with_balance_converted(mut self, value: impl Into<Money>) -> Self {
        self.balance_converted = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `currency_converted`.
    #[must_use]
    pub fn with_currency_converted(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency_converted = value.into();
        self
    }

    /// Sets `display_account_id`.
    #[must_use]
    pub fn with_display_account_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.display_account_id = value.into();
        self
    }

    /// Sets `is_computed`.
    #[inline]
    #[must_use]
    pub fn with_is_computed(mut self, value: bool) -> Self {
        self.is_computed = Some(value);
        self
    }

    /// Sets `is_latest`.
    #[inline]
    #[must_use]
    pub fn with_is_latest(mut self, value: bool) -> Self {
        self.is_latest = Some(value);
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
}

/// The balances that are expected of an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserAccountBalanceForecast {
    /// The account, by the id that its source gave it.
    pub account_id: Option<String>,
    /// The balances, one by one.
    pub balances: Option<Vec<EndUserBalanceForecast>>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserAccountBalanceForecast
    must {}
    null {}
    may {
        0 account_id "account_id" None
        1 balances "balances" None
        2 currency "currency" None
    }
    shown {}
}

impl Default for EndUserAccountBalanceForecast {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserAccountBalanceForecast {
    /// A `EndUserAccountBalanceForecast` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `balances`.
    #[must_use]
    pub fn with_balances(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserBalanceForecast>>,
    ) -> Self {
        self.balances = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
}

/// What is known of an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserAccountInfo {
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What the bank is called.
    pub institution_name: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// The number of the account, or of the telephone.
    pub number: Option<String>,
    /// Who owns the account.
    pub owner_name: Option<String>,
    /// What kind of account it is, as its source says it.
    pub type_: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserAccountInfo
    must {}
    null {}
    may {
        0 currency "currency" Field::Absent
        1 heron_id "heron_id" None
        2 institution_name "institution_name" None
        3 name "name" None
        4 number "number" None
        5 owner_name "owner_name" None
        6 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for EndUserAccountInfo {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserAccountInfo {
    /// A `EndUserAccountInfo` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `institution_name`.
    #[must_use]
    pub fn with_institution_name(mut self, value: impl Into<String>) -> Self {
        self.institution_name = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }

    /// Sets `owner_name`.
    #[must_use]
    pub fn with_owner_name(mut self, value: impl Into<String>) -> Self {
        self.owner_name = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// The balance that is expected on a day.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserBalanceForecast {
    /// The day that it is about.
    pub date: Option<String>,
    /// How much is expected.
    pub predicted: Option<Money>,
    /// How much is expected at least.
    pub predicted_lower: Option<Money>,
    /// How much is expected at most.
    pub predicted_upper: Option<Money>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserBalanceForecast
    must {}
    null {}
    may {
        0 date "date" None
        1 predicted "predicted" None
        2 predicted_lower "predicted_lower" None
        3 predicted_upper "predicted_upper" None
    }
    shown {}
}

impl Default for EndUserBalanceForecast {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserBalanceForecast {
    /// A `EndUserBalanceForecast` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `predicted`.
    #[must_use]
    pub fn with_predicted(mut self, value: impl Into<Money>) -> Self {
        self.predicted = Some(value.into());
        self
    }

    /// Sets `predicted_lower`.
    #[must_use]
    pub fn with_predicted_lower(mut self, value: impl Into<Money>) -> Self {
        self.predicted_lower = Some(value.into());
        self
    }

    /// Sets `predicted_upper`.
    #[must_use]
    pub fn with_predicted_upper(mut self, value: impl Into<Money>) -> Self {
        self.predicted_upper = Some(value.into());
        self
    }
}

/// The balances of an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserBalances {
    /// The balances day by day.
    pub daily_balances: Option<Vec<EndUserDailyBalance>>,
    /// The balances that are expected. Empty unless asked for.
    pub forecasted: Option<Vec<EndUserAccountBalanceForecast>>,
    /// The whole in short.
    pub summary: Option<EndUserDailyBalance>,
    /// Why there are no balances. Empty where there are some.
    pub warnings: Option<Vec<BalanceWarning>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserBalances
    must {}
    null {}
    may {
        0 daily_balances "daily_balances" None
        1 forecasted "forecasted" None
        2 summary "summary" None
        3 warnings "warnings" None
    }
    shown {}
}

impl Default for EndUserBalances {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserBalances {
    /// A `EndUserBalances` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `daily_balances`.
    #[must_use]
    pub fn with_daily_balances(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserDailyBalance>>,
    ) -> Self {
        self.daily_balances = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `forecasted`.
    #[must_use]
    pub fn with_forecasted(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserAccountBalanceForecast>>,
    ) -> Self {
        self.forecasted = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `summary`.
    #[must_use]
    pub fn with_summary(mut self, value: impl Into<EndUserDailyBalance>) -> Self {
        self.summary = Some(value.into());
        self
    }

    /// Sets `warnings`.
    #[must_use]
    pub fn with_warnings(
        mut self,
        value: impl IntoIterator<Item = impl Into<BalanceWarning>>,
    ) -> Self {
        self.warnings = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The bank statements of an end user in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserBankStatementSummary {
    /// The average over the spans of time.
    pub average: Option<BankStatementSummaryRow>,
    /// Summaries by the Heron id of the bank account.
    pub by_data_source_account_heron_id: Option<
        BTreeMap<String, Option<BankStatementSummaryRow>>,
    >,
    /// Summaries by the first day of the month. Filled when grouped by month.
    pub by_month: Option<BTreeMap<String, Option<BankStatementSummaryRow>>>,
    /// Summaries by the first day of the month, then by account.
    pub by_month_by_account: Option<
        BTreeMap<String, BTreeMap<String, Option<BankStatementSummaryRow>>>,
    >,
    /// Summaries by the first day of the month, then by the Heron id of the bank account.
    pub by_month_by_data_source_account_heron_id: Option<
        BTreeMap<String, BTreeMap<String, Option<BankStatementSummaryRow>>>,
    >,
    /// What the rows were grouped by.
    pub grouping: Option<String>,
    /// Summaries of thirty days each, counted back from the last transaction.
    pub rolling_30_days_from_last_txn: Option<
        BTreeMap<String, Option<BankStatementSummaryRow>>,
    >,
    /// Summaries of thirty days each, counted back from today.
    pub rolling_30_days_from_today: Option<
        BTreeMap<String, Option<BankStatementSummaryRow>>,
    >,
    /// The summary over the whole time.
    pub total: Option<BankStatementSummaryRow>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserBankStatementSummary
    must {}
    null {}
    may {
        0 average "average" None
        1 by_data_source_account_heron_id "by_data_source_account_heron_id" None
        2 by_month "by_month" None
        3 by_month_by_account "by_month_by_account" None
        4 by_month_by_data_source_account_heron_id "by_month_by_data_source_account_heron_id" None
        5 grouping "grouping" None
        6 rolling_30_days_from_last_txn "rolling_30_days_from_last_txn" None
        7 rolling_30_days_from_today "rolling_30_days_from_today" None
        8 total "total" None
    }
    shown {}
}

impl Default for EndUserBankStatementSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserBankStatementSummary {
    /// A `EndUserBankStatementSummary` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `average`.
    #[must_use]
    pub fn with_average(mut self, value: impl Into<BankStatementSummaryRow>) -> Self {
        self.average = Some(value.into());
        self
    }

    /// Sets `by_data_source_account_heron_id`.
    #[must_use]
    pub fn with_by_data_source_account_heron_id(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Option<BankStatementSummaryRow>>),
        >,
    ) -> Self {
        self.by_data_source_account_heron_id = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `by_month`.
    #[must_use]
    pub fn with_by_month(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Option<BankStatementSummaryRow>>),
        >,
    ) -> Self {
        self.by_month = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `by_month_by_account`.
    #[must_use]
    pub fn with_by_month_by_account(
        mut self,
        value: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl Into<BTreeMap<String, Option<BankStatementSummaryRow>>>,
            ),
        >,
    ) -> Self {
        self.by_month_by_account = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `by_month_by_data_source_account_heron_id`.
    #[must_use]
    pub fn with_by_month_by_data_source_account_heron_id(
        mut self,
        value: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl Into<BTreeMap<String, Option<BankStatementSummaryRow>>>,
            ),
        >,
    ) -> Self {
        self.by_month_by_data_source_account_heron_id = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `grouping`.
    #[must_use]
    pub fn with_grouping(mut self, value: impl Into<String>) -> Self {
        self.grouping = Some(value.into());
        self
    }

    /// Sets `rolling_30_days_from_last_txn`.
    #[must_use]
    pub fn with_rolling_30_days_from_last_txn(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Option<BankStatementSummaryRow>>),
        >,
    ) -> Self {
        self.rolling_30_days_from_last_txn = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `rolling_30_days_from_today`.
    #[must_use]
    pub fn with_rolling_30_days_from_today(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Option<BankStatementSummaryRow>>),
        >,
    ) -> Self {
        self.rolling_30_days_from_today = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `total`.
    #[must_use]
    pub fn with_total(mut self, value: impl Into<BankStatementSummaryRow>) -> Self {
        self.total = Some(value.into());
        self
    }
}

/// The balances of a day.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserDailyBalance {
    /// The accounts, one by one.
    pub accounts: Option<Vec<EndUserAccountBalance>>,
    /// The accounts in their own currencies.
    pub accounts_not_converted: Option<Vec<EndUserAccountBalance>>,
    /// The balance of the account afterwards.
    pub balance: Option<Money>,
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// The day that it is about.
    pub date: Option<NaiveDate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserDailyBalance
    must {}
    null {}
    may {
        0 accounts "accounts" None
        1 accounts_not_converted "accounts_not_converted" None
        2 balance "balance" None
        3 currency "currency" Field::Absent
        4 date "date" None
    }
    shown {}
}

impl Default for EndUserDailyBalance {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserDailyBalance {
    /// A `EndUserDailyBalance` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accounts`.
    #[must_use]
    pub fn with_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserAccountBalance>>,
    ) -> Self {
        self.accounts = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `accounts_not_converted`.
    #[must_use]
    pub fn with_accounts_not_converted(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserAccountBalance>>,
    ) -> Self {
        self.accounts_not_converted = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: impl Into<Money>) -> Self {
        self.balance = Some(value.into());
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
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }
}

/// What is expected of a span of time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserForecast {
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// The day that the span of time begins.
    pub date: Option<String>,
    /// How much is expected.
    pub predicted: Option<Money>,
    /// How much is expected at least.
    pub predicted_lower: Option<Money>,
    /// How much is expected at most.
    pub predicted_upper: Option<Money>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserForecast
    must {}
    null {}
    may {
        0 currency "currency" Field::Absent
        1 date "date" None
        2 predicted "predicted" None
        3 predicted_lower "predicted_lower" None
        4 predicted_upper "predicted_upper" None
    }
    shown {}
}

impl Default for EndUserForecast {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserForecast {
    /// A `EndUserForecast` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `predicted`.
    #[must_use]
    pub fn with_predicted(mut self, value: impl Into<Money>) -> Self {
        self.predicted = Some(value.into());
        self
    }

    /// Sets `predicted_lower`.
    #[must_use]
    pub fn with_predicted_lower(mut self, value: impl Into<Money>) -> Self {
        self.predicted_lower = Some(value.into());
        self
    }

    /// Sets `predicted_upper`.
    #[must_use]
    pub fn with_predicted_upper(mut self, value: impl Into<Money>) -> Self {
        self.predicted_upper = Some(value.into());
        self
    }
}

/// The transactions with a merchant or counterparty.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserGroupedTransactionsReport {
    /// Who the transaction is with, where that is known.
    pub counterparty: Option<String>,
    /// The merchant.
    pub merchant: Option<GroupedTransactionMerchant>,
    /// The transactions, group by group.
    pub transaction_groups: Option<Vec<EndUserTransactionGroup>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserGroupedTransactionsReport
    must {}
    null {}
    may {
        0 counterparty "counterparty" None
        1 merchant "merchant" None
        2 transaction_groups "transaction_groups" None
    }
    shown {}
}

impl Default for EndUserGroupedTransactionsReport {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserGroupedTransactionsReport {
    /// A `EndUserGroupedTransactionsReport` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `counterparty`.
    #[must_use]
    pub fn with_counterparty(mut self, value: impl Into<String>) -> Self {
        self.counterparty = Some(value.into());
        self
    }

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(
        mut self,
        value: impl Into<GroupedTransactionMerchant>,
    ) -> Self {
        self.merchant = Some(value.into());
        self
    }

    /// Sets `transaction_groups`.
    #[must_use]
    pub fn with_transaction_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserTransactionGroup>>,
    ) -> Self {
        self.transaction_groups = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The transactions of an end user by merchant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserMerchantSummary {
    /// A row for each merchant.
    pub by_merchant_summary: Option<Vec<MerchantSummaryRow>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserMerchantSummary
    must {}
    null {}
    may {
        0 by_merchant_summary "by_merchant_summary" None
    }
    shown {}
}

impl Default for EndUserMerchantSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserMerchantSummary {
    /// A `EndUserMerchantSummary` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `by_merchant_summary`.
    #[must_use]
    pub fn with_by_merchant_summary(
        mut self,
        value: impl IntoIterator<Item = impl Into<MerchantSummaryRow>>,
    ) -> Self {
        self.by_merchant_summary = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A transaction that recurs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserRecurringTransaction {
    /// The amount. Money that came in is above zero, money that went out below.
    pub amount: Option<CurrencyAmount>,
    /// How sure Heron is of the category, from 0 to 1.
    pub category_confidence: Option<f64>,
    /// The Heron id of the category.
    pub category_heron_id: Option<String>,
    /// The label of the category.
    pub category_label: Option<String>,
    /// Who the transaction is with, where that is known.
    pub counterparty: Option<String>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// The group that the merchant belongs to.
    pub merchant_group_id: Option<String>,
    /// The Heron id of the merchant.
    pub merchant_heron_id: Option<String>,
    /// What the merchant is called.
    pub merchant_name: Option<String>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Option<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserRecurringTransaction
    must {}
    null {}
    may {
        0 amount "amount" None
        1 category_confidence "category_confidence" None
        2 category_heron_id "category_heron_id" None
        3 category_label "category_label" None
        4 counterparty "counterparty" None
        5 description "description" None
        6 heron_id "heron_id" None
        7 merchant_group_id "merchant_group_id" None
        8 merchant_heron_id "merchant_heron_id" None
        9 merchant_name "merchant_name" None
        10 timestamp "timestamp" None
    }
    shown {}
}

impl Default for EndUserRecurringTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserRecurringTransaction {
    /// A `EndUserRecurringTransaction` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `category_confidence`.
    #[inline]
    #[must_use]
    pub fn with_category_confidence(mut self, value: f64) -> Self {
        self.category_confidence = Some(value);
        self
    }

    /// Sets `category_heron_id`.
    #[must_use]
    pub fn with_category_heron_id(mut self, value: impl Into<String>) -> Self {
        self.category_heron_id = Some(value.into());
        self
    }

    /// Sets `category_label`.
    #[must_use]
    pub fn with_category_label(mut self, value: impl Into<String>) -> Self {
        self.category_label = Some(value.into());
        self
    }

    /// Sets `counterparty`.
    #[must_use]
    pub fn with_counterparty(mut self, value: impl Into<String>) -> Self {
        self.counterparty = Some(value.into());
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

    /// Sets `merchant_group_id`.
    #[must_use]
    pub fn with_merchant_group_id(mut self, value: impl Into<String>) -> Self {
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

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
}

/// Transactions that recur with a merchant or counterparty.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserRecurringTransactionsReport {
    /// The average amount.
    pub avg_amount: Option<CurrencyAmount>,
    /// How sure Heron is on average, from 0 to 1.
    pub avg_confidence: Option<f64>,
    /// Who the transaction is with, where that is known.
    pub counterparty: Option<String>,
    /// How often it recurs.
    pub frequency: Option<Frequency>,
    /// The group that the merchant belongs to.
    pub merchant_group_id: Option<String>,
    /// The Heron id of the merchant.
    pub merchant_heron_id: Option<String>,
    /// What the merchant is called.
    pub merchant_name: Option<String>,
    /// The transactions.
    pub transactions: Option<Vec<EndUserRecurringTransaction>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserRecurringTransactionsReport
    must {}
    null {}
    may {
        0 avg_amount "avg_amount" None
        1 avg_confidence "avg_confidence" None
        2 counterparty "counterparty" None
        3 frequency "frequency" None
        4 merchant_group_id "merchant_group_id" None
        5 merchant_heron_id "merchant_heron_id" None
        6 merchant_name "merchant_name" None
        7 transactions "transactions" None
    }
    shown {}
}

impl Default for EndUserRecurringTransactionsReport {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserRecurringTransactionsReport {
    /// A `EndUserRecurringTransactionsReport` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `avg_amount`.
    #[must_use]
    pub fn with_avg_amount(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.avg_amount = Some(value.into());
        self
    }

    /// Sets `avg_confidence`.
    #[inline]
    #[must_use]
    pub fn with_avg_confidence(mut self, value: f64) -> Self {
        self.avg_confidence = Some(value);
        self
    }

    /// Sets `counterparty`.
    #[must_use]
    pub fn with_counterparty(mut self, value: impl Into<String>) -> Self {
        self.counterparty = Some(value.into());
        self
    }

    /// Sets `frequency`.
    #[must_use]
    pub fn with_frequency(mut self, value: impl Into<Frequency>) -> Self {
        self.frequency = Some(value.into());
        self
    }

    /// Sets `merchant_group_id`.
    #[must_use]
    pub fn with_merchant_group_id(mut self, value: impl Into<String>) -> Self {
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

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserRecurringTransaction>>,
    ) -> Self {
        self.transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Sums of transactions in a span of time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserStatistics {
    /// The currency, as an ISO 4217 code.
    pub currency: Field<String>,
    /// The day that the span of time begins.
    pub dt: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// The figures.
    pub metrics: Option<EndUserStatisticsFlows>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserStatistics
    must {}
    null {}
    may {
        0 currency "currency" Field::Absent
        1 dt "dt" None
        2 heron_id "heron_id" None
        3 label "label" None
        4 metrics "metrics" None
    }
    shown {}
}

impl Default for EndUserStatistics {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserStatistics {
    /// A `EndUserStatistics` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<Field<String>>) -> Self {
        self.currency = value.into();
        self
    }

    /// Sets `dt`.
    #[must_use]
    pub fn with_dt(mut self, value: impl Into<String>) -> Self {
        self.dt = Some(value.into());
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

    /// Sets `metrics`.
    #[must_use]
    pub fn with_metrics(mut self, value: impl Into<EndUserStatisticsFlows>) -> Self {
        self.metrics = Some(value.into());
        self
    }
}

/// The sum of some transactions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserStatisticsFlow {
    /// The sum of the transactions.
    pub amount: Option<Money>,
    /// The average amount.
    pub avg_amount: Option<Money>,
    /// How many transactions there are.
    pub n: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserStatisticsFlow
    must {}
    null {}
    may {
        0 amount "amount" None
        1 avg_amount "avg_amount" None
        2 n "n" None
    }
    shown {}
}

impl Default for EndUserStatisticsFlow {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserStatisticsFlow {
    /// A `EndUserStatisticsFlow` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<Money>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `avg_amount`.
    #[must_use]
    pub fn with_avg_amount(mut self, value: impl Into<Money>) -> Self {
        self.avg_amount = Some(value.into());
        self
    }

    /// Sets `n`.
    #[inline]
    #[must_use]
    pub fn with_n(mut self, value: i64) -> Self {
        self.n = Some(value);
        self
    }
}

/// Sums of transactions, in and out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserStatisticsFlows {
    /// Money that came in.
    pub inflow: Option<EndUserStatisticsFlow>,
    /// Money that came in, less money that went out.
    pub net: Option<EndUserStatisticsFlow>,
    /// Money that went out.
    pub outflow: Option<EndUserStatisticsFlow>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserStatisticsFlows
    must {}
    null {}
    may {
        0 inflow "inflow" None
        1 net "net" None
        2 outflow "outflow" None
    }
    shown {}
}

impl Default for EndUserStatisticsFlows {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserStatisticsFlows {
    /// A `EndUserStatisticsFlows` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `inflow`.
    #[must_use]
    pub fn with_inflow(mut self, value: impl Into<EndUserStatisticsFlow>) -> Self {
        self.inflow = Some(value.into());
        self
    }

    /// Sets `net`.
    #[must_use]
    pub fn with_net(mut self, value: impl Into<EndUserStatisticsFlow>) -> Self {
        self.net = Some(value.into());
        self
    }

    /// Sets `outflow`.
    #[must_use]
    pub fn with_outflow(mut self, value: impl Into<EndUserStatisticsFlow>) -> Self {
        self.outflow = Some(value.into());
        self
    }
}

/// Which days the transactions of an end user cover.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserTransactionDataCoverage {
    /// The same by account number.
    pub by_account: Option<BTreeMap<String, Vec<AccountTransactionDataCoverage>>>,
    /// Heron ids of bank accounts that are there twice, by account number.
    pub duplicate_data_source_accounts_by_account: Field<BTreeMap<String, Vec<String>>>,
    /// The Heron id of the end user.
    pub end_user_heron_id: Field<Value>,
    /// Whether the data sources of an account agree, by account number.
    pub reconciliation_by_account: Option<
        BTreeMap<String, AccountDataSourcesReconciliation>,
    >,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserTransactionDataCoverage
    must {}
    null {}
    may {
        0 by_account "by_account" None
        1 duplicate_data_source_accounts_by_account "duplicate_data_source_accounts_by_account" Field::Absent
        2 end_user_heron_id "end_user_heron_id" Field::Absent
        3 reconciliation_by_account "reconciliation_by_account" None
    }
    shown {}
}

impl Default for EndUserTransactionDataCoverage {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserTransactionDataCoverage {
    /// A `EndUserTransactionDataCoverage` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `by_account`.
    #[must_use]
    pub fn with_by_account(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Vec<AccountTransactionDataCoverage>>),
        >,
    ) -> Self {
        self.by_account = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `duplicate_data_source_accounts_by_account`.
    #[must_use]
    pub fn with_duplicate_data_source_accounts_by_account(
        mut self,
        value: impl Into<Field<BTreeMap<String, Vec<String>>>>,
    ) -> Self {
        self.duplicate_data_source_accounts_by_account = value.into();
        self
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<Field<Value>>) -> Self {
        self.end_user_heron_id = value.into();
        self
    }

    /// Sets `reconciliation_by_account`.
    #[must_use]
    pub fn with_reconciliation_by_account(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<AccountDataSourcesReconciliation>),
        >,
    ) -> Self {
        self.reconciliation_by_account = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// Transactions that recur together.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserTransactionGroup {
    /// How often it recurs.
    pub frequency: Option<Frequency>,
    /// The transactions.
    pub transactions: Option<Vec<GroupedTransaction>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserTransactionGroup
    must {}
    null {}
    may {
        0 frequency "frequency" None
        1 transactions "transactions" None
    }
    shown {}
}

impl Default for EndUserTransactionGroup {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserTransactionGroup {
    /// A `EndUserTransactionGroup` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `frequency`.
    #[must_use]
    pub fn with_frequency(mut self, value: impl Into<Frequency>) -> Self {
        self.frequency = Some(value.into());
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GroupedTransaction>>,
    ) -> Self {
        self.transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A figure of a span of time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinancialsFigure {
    /// What it is called on screen.
    pub label: Option<String>,
    /// The span of time, by name.
    pub time_period_label: Option<String>,
    /// The value.
    pub value: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FinancialsFigure
    must {}
    null {}
    may {
        0 label "label" None
        1 time_period_label "time_period_label" None
        2 value "value" None
    }
    shown {}
}

impl Default for FinancialsFigure {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FinancialsFigure {
    /// A `FinancialsFigure` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `time_period_label`.
    #[must_use]
    pub fn with_time_period_label(mut self, value: impl Into<String>) -> Self {
        self.time_period_label = Some(value.into());
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// What the rows were grouped by.
    pub enum FinancialsGrouping {
        /// `by_month`
        ByMonth = "by_month",
        /// `by_quarter`
        ByQuarter = "by_quarter",
        /// `by_year`
        ByYear = "by_year",
    }
}

/// Profit and loss and the balance sheet from documents.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinancialsSummary {
    /// The figures by category.
    pub by_category: Option<Vec<FinancialsFigure>>,
    /// The figures by part of a category.
    pub by_sub_category: Option<Vec<FinancialsFigure>>,
    /// The currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// What the rows were grouped by.
    pub grouping: Option<FinancialsGrouping>,
    /// The figures.
    pub metrics: Option<Vec<FinancialsFigure>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FinancialsSummary
    must {}
    null {}
    may {
        0 by_category "by_category" None
        1 by_sub_category "by_sub_category" None
        2 currency "currency" None
        3 grouping "grouping" None
        4 metrics "metrics" None
    }
    shown {}
}

impl Default for FinancialsSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FinancialsSummary {
    /// A `FinancialsSummary` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `by_category`.
    #[must_use]
    pub fn with_by_category(
        mut self,
        value: impl IntoIterator<Item = impl Into<FinancialsFigure>>,
    ) -> Self {
        self.by_category = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `by_sub_category`.
    #[must_use]
    pub fn with_by_sub_category(
        mut self,
        value: impl IntoIterator<Item = impl Into<FinancialsFigure>>,
    ) -> Self {
        self.by_sub_category = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `grouping`.
    #[must_use]
    pub fn with_grouping(mut self, value: impl Into<FinancialsGrouping>) -> Self {
        self.grouping = Some(value.into());
        self
    }

    /// Sets `metrics`.
    #[must_use]
    pub fn with_metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<FinancialsFigure>>,
    ) -> Self {
        self.metrics = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

heron_core::open_enum! {
    /// How long the spans of time are that are summed up.
    pub enum ForecastGranularity {
        /// `month`
        Month = "month",
        /// `week`
        Week = "week",
    }
}

/// A transaction, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupedTransaction {
    /// The amount. Money that came in is above zero, money that went out below.
    pub amount: Option<CurrencyAmount>,
    /// The category that it falls into.
    pub category: Option<CategoryRef>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// When the transaction was.
    pub timestamp: Option<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    GroupedTransaction
    must {}
    null {}
    may {
        0 amount "amount" None
        1 category "category" None
        2 description "description" None
        3 heron_id "heron_id" None
        4 timestamp "timestamp" None
    }
    shown {}
}

impl Default for GroupedTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl GroupedTransaction {
    /// A `GroupedTransaction` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: impl Into<CategoryRef>) -> Self {
        self.category = Some(value.into());
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

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
}

/// A merchant, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupedTransactionMerchant {
    /// The categories, one by one.
    pub categories: Option<Vec<MerchantCategory>>,
    /// The group that a merchant belongs to.
    pub group_id: Field<MerchantGroupId>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Where a small picture of it is.
    pub icon_url: Option<String>,
    /// Where the logo is.
    pub logo_url: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    GroupedTransactionMerchant
    must {}
    null {}
    may {
        0 categories "categories" None
        1 group_id "group_id" Field::Absent
        2 heron_id "heron_id" None
        3 icon_url "icon_url" None
        4 logo_url "logo_url" None
        5 name "name" None
    }
    shown {}
}

impl Default for GroupedTransactionMerchant {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl GroupedTransactionMerchant {
    /// A `GroupedTransactionMerchant` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<MerchantCategory>>,
    ) -> Self {
        self.categories = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<Field<MerchantGroupId>>) -> Self {
        self.group_id = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `icon_url`.
    #[must_use]
    pub fn with_icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }

    /// Sets `logo_url`.
    #[must_use]
    pub fn with_logo_url(mut self, value: impl Into<String>) -> Self {
        self.logo_url = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// Heron's score of an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HeronScore {
    /// What is wrong with the data that the score stands on.
    pub data_quality_issues: Option<Vec<DataQualityIssue>>,
    /// How much each group of features gave to the score.
    pub feature_groups_contributions: Option<
        BTreeMap<String, HeronScoreFeatureGroupContribution>,
    >,
    /// When the score was made.
    pub predicted_at: Option<Timestamp>,
    /// The moment that the score is about: the last transaction, unless another was asked for.
    pub reference_timestamp: Option<Timestamp>,
    /// Whether there is a score.
    pub status: Option<Availability>,
    /// The score.
    pub value: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    HeronScore
    must {}
    null {}
    may {
        0 data_quality_issues "data_quality_issues" None
        1 feature_groups_contributions "feature_groups_contributions" None
        2 predicted_at "predicted_at" None
        3 reference_timestamp "reference_timestamp" None
        4 status "status" None
        5 value "value" None
    }
    shown {}
}

impl Default for HeronScore {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl HeronScore {
    /// A `HeronScore` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data_quality_issues`.
    #[must_use]
    pub fn with_data_quality_issues(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataQualityIssue>>,
    ) -> Self {
        self.data_quality_issues = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `feature_groups_contributions`.
    #[must_use]
    pub fn with_feature_groups_contributions(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<HeronScoreFeatureGroupContribution>),
        >,
    ) -> Self {
        self.feature_groups_contributions = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `predicted_at`.
    #[must_use]
    pub fn with_predicted_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.predicted_at = Some(value.into());
        self
    }

    /// Sets `reference_timestamp`.
    #[must_use]
    pub fn with_reference_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.reference_timestamp = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<Availability>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
}

/// How much a group of features gave to the score.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HeronScoreFeatureGroupContribution {
    /// How much the group gave, relative to the others.
    pub relative_contribution: Option<f64>,
    /// How much it gives on average over all end users.
    pub relative_population_avg: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    HeronScoreFeatureGroupContribution
    must {}
    null {}
    may {
        0 relative_contribution "relative_contribution" None
        1 relative_population_avg "relative_population_avg" None
    }
    shown {}
}

impl Default for HeronScoreFeatureGroupContribution {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl HeronScoreFeatureGroupContribution {
    /// A `HeronScoreFeatureGroupContribution` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `relative_contribution`.
    #[inline]
    #[must_use]
    pub fn with_relative_contribution(mut self, value: f64) -> Self {
        self.relative_contribution = Some(value);
        self
    }

    /// Sets `relative_population_avg`.
    #[inline]
    #[must_use]
    pub fn with_relative_population_avg(mut self, value: f64) -> Self {
        self.relative_population_avg = Some(value);
        self
    }
}

/// The transactions with one merchant in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantSummaryRow {
    /// The group that it belongs to.
    pub group: Field<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Figures on money that came in.
    pub inflow_metrics: Option<MerchantSummaryRowMetrics>,
    /// What it is called.
    pub name: Option<String>,
    /// Figures on money that came in, less money that went out.
    pub net_metrics: Option<MerchantSummaryRowMetrics>,
    /// Figures on money that went out.
    pub outflow_metrics: Option<MerchantSummaryRowMetrics>,
    /// The transactions.
    pub transactions: Option<Vec<GroupedTransaction>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantSummaryRow
    must {}
    null {}
    may {
        0 group "group" Field::Absent
        1 heron_id "heron_id" None
        2 inflow_metrics "inflow_metrics" None
        3 name "name" None
        4 net_metrics "net_metrics" None
        5 outflow_metrics "outflow_metrics" None
        6 transactions "transactions" None
    }
    shown {}
}

impl Default for MerchantSummaryRow {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantSummaryRow {
    /// A `MerchantSummaryRow` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<Field<String>>) -> Self {
        self.group = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `inflow_metrics`.
    #[must_use]
    pub fn with_inflow_metrics(
        mut self,
        value: impl Into<MerchantSummaryRowMetrics>,
    ) -> Self {
        self.inflow_metrics = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `net_metrics`.
    #[must_use]
    pub fn with_net_metrics(
        mut self,
        value: impl Into<MerchantSummaryRowMetrics>,
    ) -> Self {
        self.net_metrics = Some(value.into());
        self
    }

    /// Sets `outflow_metrics`.
    #[must_use]
    pub fn with_outflow_metrics(
        mut self,
        value: impl Into<MerchantSummaryRowMetrics>,
    ) -> Self {
        self.outflow_metrics = Some(value.into());
        self
    }

    /// Sets `transactions`.
    #[must_use]
    pub fn with_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GroupedTransaction>>,
    ) -> Self {
        self.transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Figures on the transactions with a merchant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MerchantSummaryRowMetrics {
    /// The sum of the transactions.
    pub amount: Option<CurrencyAmount>,
    /// Whether the amounts changed in the last 90 days.
    pub changed_in_last_90_days: Option<bool>,
    /// How many there are.
    pub count: Option<i64>,
    /// How many days lie between the first and the last.
    pub duration_days: Option<i64>,
    /// What a month comes to, by estimate.
    pub estimated_monthly_amount: Field<CurrencyAmount>,
    /// How often it recurs.
    pub frequency: Field<Frequency>,
    /// Whether it is in use.
    pub is_active: Option<bool>,
    /// The largest amount.
    pub max_amount: Option<CurrencyAmount>,
    /// When the latest one was.
    pub max_timestamp: Option<Timestamp>,
    /// The average amount.
    pub mean_amount: Option<CurrencyAmount>,
    /// How many days lie between two of them on average.
    pub mean_interval_days: Field<f64>,
    /// Heron fills this no more.
    pub median_amount: Field<CurrencyAmount>,
    /// The smallest amount.
    pub min_amount: Option<CurrencyAmount>,
    /// When the earliest one was.
    pub min_timestamp: Option<Timestamp>,
    /// Heron fills this no more.
    pub mode_amount: Field<CurrencyAmount>,
    /// How many days most often lie between two of them.
    pub mode_interval_days: Field<i64>,
    /// The standard deviation of the amounts.
    pub std_dev_amount: Field<CurrencyAmount>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MerchantSummaryRowMetrics
    must {}
    null {}
    may {
        0 amount "amount" None
        1 changed_in_last_90_days "changed_in_last_90_days" None
        2 count "count" None
        3 duration_days "duration_days" None
        4 estimated_monthly_amount "estimated_monthly_amount" Field::Absent
        5 frequency "frequency" Field::Absent
        6 is_active "is_active" None
        7 max_amount "max_amount" None
        8 max_timestamp "max_timestamp" None
        9 mean_amount "mean_amount" None
        10 mean_interval_days "mean_interval_days" Field::Absent
        11 median_amount "median_amount" Field::Absent
        12 min_amount "min_amount" None
        13 min_timestamp "min_timestamp" None
        14 mode_amount "mode_amount" Field::Absent
        15 mode_interval_days "mode_interval_days" Field::Absent
        16 std_dev_amount "std_dev_amount" Field::Absent
    }
    shown {}
}

impl Default for MerchantSummaryRowMetrics {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MerchantSummaryRowMetrics {
    /// A `MerchantSummaryRowMetrics` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `changed_in_last_90_days`.
    #[inline]
    #[must_use]
    pub fn with_changed_in_last_90_days(mut self, value: bool) -> Self {
        self.changed_in_last_90_days = Some(value);
        self
    }

    /// Sets `count`.
    #[inline]
    #[must_use]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets `duration_days`.
    #[inline]
    #[must_use]
    pub fn with_duration_days(mut self, value: i64) -> Self {
        self.duration_days = Some(value);
        self
    }

    /// Sets `estimated_monthly_amount`.
    #[must_use]
    pub fn with_estimated_monthly_amount(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.estimated_monthly_amount = value.into();
        self
    }

    /// Sets `frequency`.
    #[must_use]
    pub fn with_frequency(mut self, value: impl Into<Field<Frequency>>) -> Self {
        self.frequency = value.into();
        self
    }

    /// Sets `is_active`.
    #[inline]
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }

    /// Sets `max_amount`.
    #[must_use]
    pub fn with_max_amount(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.max_amount = Some(value.into());
        self
    }

    /// Sets `max_timestamp`.
    #[must_use]
    pub fn with_max_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.max_timestamp = Some(value.into());
        self
    }

    /// Sets `mean_amount`.
    #[must_use]
    pub fn with_mean_amount(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.mean_amount = Some(value.into());
        self
    }

    /// Sets `mean_interval_days`.
    #[must_use]
    pub fn with_mean_interval_days(mut self, value: impl Into<Field<f64>>) -> Self {
        self.mean_interval_days = value.into();
        self
    }

    /// Sets `median_amount`.
    #[must_use]
    pub fn with_median_amount(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.median_amount = value.into();
        self
    }

    /// Sets `min_amount`.
    #[must_use]
    pub fn with_min_amount(mut self, value: impl Into<CurrencyAmount>) -> Self {
        self.min_amount = Some(value.into());
        self
    }

    /// Sets `min_timestamp`.
    #[must_use]
    pub fn with_min_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.min_timestamp = Some(value.into());
        self
    }

    /// Sets `mode_amount`.
    #[must_use]
    pub fn with_mode_amount(mut self, value: impl Into<Field<CurrencyAmount>>) -> Self {
        self.mode_amount = value.into();
        self
    }

    /// Sets `mode_interval_days`.
    #[must_use]
    pub fn with_mode_interval_days(mut self, value: impl Into<Field<i64>>) -> Self {
        self.mode_interval_days = value.into();
        self
    }

    /// Sets `std_dev_amount`.
    #[must_use]
    pub fn with_std_dev_amount(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.std_dev_amount = value.into();
        self
    }
}

/// How a metric compares with that of others.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricBenchmarks {
    /// The span of time that it covers.
    pub date_range: Option<MetricDateRange>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// How many of the others are behind it, in percent.
    pub percentile: Field<f64>,
    /// The place in the order, the best first.
    pub rank: Field<i64>,
    /// How many end users it was compared with.
    pub sample_size: Option<i64>,
    /// Whose end users are compared: the account's, or all of Heron's.
    pub scope: Option<MetricBenchmarksScope>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricBenchmarks
    must {}
    null {}
    may {
        0 date_range "date_range" None
        1 label "label" None
        2 percentile "percentile" Field::Absent
        3 rank "rank" Field::Absent
        4 sample_size "sample_size" None
        5 scope "scope" None
    }
    shown {}
}

impl Default for MetricBenchmarks {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MetricBenchmarks {
    /// A `MetricBenchmarks` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `date_range`.
    #[must_use]
    pub fn with_date_range(mut self, value: impl Into<MetricDateRange>) -> Self {
        self.date_range = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `percentile`.
    #[must_use]
    pub fn with_percentile(mut self, value: impl Into<Field<f64>>) -> Self {
        self.percentile = value.into();
        self
    }

    /// Sets `rank`.
    #[must_use]
    pub fn with_rank(mut self, value: impl Into<Field<i64>>) -> Self {
        self.rank = value.into();
        self
    }

    /// Sets `sample_size`.
    #[inline]
    #[must_use]
    pub fn with_sample_size(mut self, value: i64) -> Self {
        self.sample_size = Some(value);
        self
    }

    /// Sets `scope`.
    #[must_use]
    pub fn with_scope(mut self, value: impl Into<MetricBenchmarksScope>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// Whose end users are compared: the account's, or all of Heron's.
    pub enum MetricBenchmarksScope {
        /// `heron`
        Heron = "heron",
        /// `user`
        User = "user",
    }
}

/// A date that has a name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamedDate {
    /// The day that it is about.
    pub date: Field<NaiveDate>,
    /// What it is called.
    pub name: Option<NamedDateName>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    NamedDate
    must {}
    null {}
    may {
        0 date "date" Field::Absent
        1 name "name" None
    }
    shown {}
}

impl Default for NamedDate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl NamedDate {
    /// A `NamedDate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<Field<NaiveDate>>) -> Self {
        self.date = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<NamedDateName>) -> Self {
        self.name = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What it is called.
    pub enum NamedDateName {
        /// `custom_date`
        CustomDate = "custom_date",
        /// `end_user_created`
        EndUserCreated = "end_user_created",
        /// `end_user_last_enriched`
        EndUserLastEnriched = "end_user_last_enriched",
        /// `end_user_last_updated`
        EndUserLastUpdated = "end_user_last_updated",
        /// `last_data_source_end_date_or_transaction_timestamp`
        LastDataSourceEndDateOrTransactionTimestamp = "last_data_source_end_date_or_transaction_timestamp",
        /// `last_transaction`
        LastTransaction = "last_transaction",
    }
}

/// A row of profit and loss.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PnlMetric {
    /// How sure it is, from 0 to 1.
    pub confidence: Field<f64>,
    /// How far its name is indented on screen.
    pub indent: Option<i64>,
    /// Whether it is a ratio.
    pub is_ratio: Option<bool>,
    /// What it is called.
    pub name: Option<String>,
    /// The values, one by one.
    pub values: Option<Vec<Option<f64>>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PnlMetric
    must {}
    null {}
    may {
        0 confidence "confidence" Field::Absent
        1 indent "indent" None
        2 is_ratio "is_ratio" None
        3 name "name" None
        4 values "values" None
    }
    shown {}
}

impl Default for PnlMetric {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PnlMetric {
    /// A `PnlMetric` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `confidence`.
    #[must_use]
    pub fn with_confidence(mut self, value: impl Into<Field<f64>>) -> Self {
        self.confidence = value.into();
        self
    }

    /// Sets `indent`.
    #[inline]
    #[must_use]
    pub fn with_indent(mut self, value: i64) -> Self {
        self.indent = Some(value);
        self
    }

    /// Sets `is_ratio`.
    #[inline]
    #[must_use]
    pub fn with_is_ratio(mut self, value: bool) -> Self {
        self.is_ratio = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `values`.
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<Option<f64>>>,
    ) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// What a ratio is made of.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PnlMetricFractionTerm {
    /// The labels of the categories.
    pub labels: Option<Vec<String>>,
    /// The sections, one by one.
    pub sections: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PnlMetricFractionTerm
    must {}
    null {}
    may {
        0 labels "labels" None
        1 sections "sections" None
    }
    shown {}
}

impl Default for PnlMetricFractionTerm {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PnlMetricFractionTerm {
    /// A `PnlMetricFractionTerm` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sections`.
    #[must_use]
    pub fn with_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sections = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// How a row of profit and loss is worked out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PnlMetricLayout {
    /// What a ratio is divided by; 1 for what is no ratio.
    pub denominator: Field<PnlMetricFractionTerm>,
    /// How far its name is indented on screen.
    pub indent: Option<i64>,
    /// Whether growth over time is shown, in percent.
    pub is_growth: Option<bool>,
    /// What it is called.
    pub name: Option<String>,
    /// What is divided.
    pub numerator: Option<PnlMetricFractionTerm>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PnlMetricLayout
    must {}
    null {}
    may {
        0 denominator "denominator" Field::Absent
        1 indent "indent" None
        2 is_growth "is_growth" None
        3 name "name" None
        4 numerator "numerator" None
    }
    shown {}
}

impl Default for PnlMetricLayout {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PnlMetricLayout {
    /// A `PnlMetricLayout` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `denominator`.
    #[must_use]
    pub fn with_denominator(
        mut self,
        value: impl Into<Field<PnlMetricFractionTerm>>,
    ) -> Self {
        self.denominator = value.into();
        self
    }

    /// Sets `indent`.
    #[inline]
    #[must_use]
    pub fn with_indent(mut self, value: i64) -> Self {
        self.indent = Some(value);
        self
    }

    /// Sets `is_growth`.
    #[inline]
    #[must_use]
    pub fn with_is_growth(mut self, value: bool) -> Self {
        self.is_growth = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `numerator`.
    #[must_use]
    pub fn with_numerator(mut self, value: impl Into<PnlMetricFractionTerm>) -> Self {
        self.numerator = Some(value.into());
        self
    }
}

/// A section of profit and loss.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PnlSection {
    /// The figures.
    pub metrics: Option<Vec<PnlMetric>>,
    /// What it is called.
    pub name: Option<String>,
    /// The name in a form for addresses.
    pub slug: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PnlSection
    must {}
    null {}
    may {
        0 metrics "metrics" None
        1 name "name" None
        2 slug "slug" None
    }
    shown {}
}

impl Default for PnlSection {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PnlSection {
    /// A `PnlSection` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `metrics`.
    #[must_use]
    pub fn with_metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<PnlMetric>>,
    ) -> Self {
        self.metrics = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
}

/// What a section of profit and loss is made of.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PnlSectionLayout {
    /// The labels of the categories.
    pub labels: Option<Vec<String>>,
    /// The figures.
    pub metrics: Option<Vec<PnlMetricLayout>>,
    /// What it is called.
    pub name: Option<String>,
    /// The name in a form for addresses.
    pub slug: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PnlSectionLayout
    must {}
    null {}
    may {
        0 labels "labels" None
        1 metrics "metrics" None
        2 name "name" None
        3 slug "slug" None
    }
    shown {}
}

impl Default for PnlSectionLayout {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PnlSectionLayout {
    /// A `PnlSectionLayout` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `metrics`.
    #[must_use]
    pub fn with_metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<PnlMetricLayout>>,
    ) -> Self {
        self.metrics = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
}

/// The profit and loss of an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfitAndLoss {
    /// The days that the columns stand for, in order.
    pub dates: Option<Vec<NaiveDate>>,
    /// The sections, one by one.
    pub sections: Option<Vec<PnlSection>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ProfitAndLoss
    must {}
    null {}
    may {
        0 dates "dates" None
        1 sections "sections" None
    }
    shown {}
}

impl Default for ProfitAndLoss {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ProfitAndLoss {
    /// A `ProfitAndLoss` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dates`.
    #[must_use]
    pub fn with_dates(
        mut self,
        value: impl IntoIterator<Item = impl Into<NaiveDate>>,
    ) -> Self {
        self.dates = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sections`.
    #[must_use]
    pub fn with_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<PnlSection>>,
    ) -> Self {
        self.sections = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// How profit and loss are worked out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfitAndLossLayout {
    /// The sections, one by one.
    pub sections: Option<Vec<PnlSectionLayout>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ProfitAndLossLayout
    must {}
    null {}
    may {
        0 sections "sections" None
    }
    shown {}
}

impl Default for ProfitAndLossLayout {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ProfitAndLossLayout {
    /// A `ProfitAndLossLayout` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sections`.
    #[must_use]
    pub fn with_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<PnlSectionLayout>>,
    ) -> Self {
        self.sections = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which categories to move to which section.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfitAndLossLayoutUpdate {
    /// The labels of the categories to move.
    pub category_labels: Vec<String>,
    /// The section to move the categories to.
    pub section_slug: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ProfitAndLossLayoutUpdate
    must {
        0 category_labels "category_labels"
        1 section_slug "section_slug"
    }
    null {}
    may {}
    shown {}
}

impl ProfitAndLossLayoutUpdate {
    /// A `ProfitAndLossLayoutUpdate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        category_labels: impl IntoIterator<Item = impl Into<String>>,
        section_slug: impl Into<String>,
    ) -> Self {
        Self {
            category_labels: category_labels.into_iter().map(Into::into).collect(),
            section_slug: section_slug.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `category_labels`.
    #[must_use]
    pub fn with_category_labels(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_labels = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `section_slug`.
    #[must_use]
    pub fn with_section_slug(mut self, value: impl Into<String>) -> Self {
        self.section_slug = value.into();
        self
    }
}

heron_core::open_enum! {
    /// The metric that it is about.
    pub enum ReconciliationMetric {
        /// `amount__sum`
        AmountSum = "amount__sum",
        /// `amount_inflow__max`
        AmountInflowMax = "amount_inflow__max",
        /// `amount_inflow__min`
        AmountInflowMin = "amount_inflow__min",
        /// `amount_inflow__sum`
        AmountInflowSum = "amount_inflow__sum",
        /// `amount_inflow_squared__sum`
        AmountInflowSquaredSum = "amount_inflow_squared__sum",
        /// `amount_outflow__max`
        AmountOutflowMax = "amount_outflow__max",
        /// `amount_outflow__min`
        AmountOutflowMin = "amount_outflow__min",
        /// `amount_outflow__sum`
        AmountOutflowSum = "amount_outflow__sum",
        /// `amount_outflow_squared__sum`
        AmountOutflowSquaredSum = "amount_outflow_squared__sum",
        /// `confidence_x_amount_inflow__sum`
        ConfidenceXAmountInflowSum = "confidence_x_amount_inflow__sum",
        /// `confidence_x_amount_outflow__sum`
        ConfidenceXAmountOutflowSum = "confidence_x_amount_outflow__sum",
        /// `num_ambiguous_od_nsf_fee_units`
        NumAmbiguousOdNsfFeeUnits = "num_ambiguous_od_nsf_fee_units",
        /// `num_inflow_txns`
        NumInflowTxns = "num_inflow_txns",
        /// `num_nsf_fee_units`
        NumNsfFeeUnits = "num_nsf_fee_units",
        /// `num_outflow_txns`
        NumOutflowTxns = "num_outflow_txns",
        /// `num_overdraft_fee_units`
        NumOverdraftFeeUnits = "num_overdraft_fee_units",
        /// `num_txns`
        NumTxns = "num_txns",
        /// `num_txns_with_balance`
        NumTxnsWithBalance = "num_txns_with_balance",
        /// `num_txns_with_negative_balance`
        NumTxnsWithNegativeBalance = "num_txns_with_negative_balance",
    }
}

/// A rule that an end user breaks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleViolation {
    /// The metric that it is about.
    pub metric: Option<Metric>,
    /// The rule.
    pub rule: Option<Rule>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    RuleViolation
    must {}
    null {}
    may {
        0 metric "metric" None
        1 rule "rule" None
    }
    shown {}
}

impl Default for RuleViolation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl RuleViolation {
    /// A `RuleViolation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `metric`.
    #[must_use]
    pub fn with_metric(mut self, value: impl Into<Metric>) -> Self {
        self.metric = Some(value.into());
        self
    }

    /// Sets `rule`.
    #[must_use]
    pub fn with_rule(mut self, value: impl Into<Rule>) -> Self {
        self.rule = Some(value.into());
        self
    }
}

/// The scorecard of an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Scorecard {
    /// The figures.
    pub metrics: Option<Vec<Metric>>,
    /// The rules that the end user breaks.
    pub rule_violations: Option<Vec<RuleViolation>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Scorecard
    must {}
    null {}
    may {
        0 metrics "metrics" None
        1 rule_violations "rule_violations" None
    }
    shown {}
}

impl Default for Scorecard {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Scorecard {
    /// A `Scorecard` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `metrics`.
    #[must_use]
    pub fn with_metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<Metric>>,
    ) -> Self {
        self.metrics = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `rule_violations`.
    #[must_use]
    pub fn with_rule_violations(
        mut self,
        value: impl IntoIterator<Item = impl Into<RuleViolation>>,
    ) -> Self {
        self.rule_violations = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

heron_core::open_enum! {
    /// How long the spans of time are that are summed up.
    pub enum StatisticsGranularity {
        /// `day`
        Day = "day",
        /// `month`
        Month = "month",
        /// `quarter`
        Quarter = "quarter",
        /// `week`
        Week = "week",
        /// `year`
        Year = "year",
    }
}

heron_core::open_enum! {
    /// Whether the sums are by merchant or by category.
    pub enum StatisticsGrouping {
        /// `category`
        Category = "category",
        /// `merchant`
        Merchant = "merchant",
    }
}

heron_core::open_enum! {
    /// The currency to convert to, as an ISO 4217 code.
    pub enum TargetCurrency {
        /// `AUD`
        Aud = "AUD",
        /// `CAD`
        Cad = "CAD",
        /// `EUR`
        Eur = "EUR",
        /// `GBP`
        Gbp = "GBP",
        /// `USD`
        Usd = "USD",
    }
}
