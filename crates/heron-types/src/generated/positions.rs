// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_core::{Extra, Field, Money, Timestamp};
use super::shared::{CurrencyAmount, Frequency};

/// The positions of an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserPositions {
    /// What a language model makes of it.
    pub llm_summary: Field<String>,
    /// The positions.
    pub positions: Option<Vec<PositionSummary>>,
    /// What is to be repaid on all positions in a month, in percent of monthly revenue.
    pub total_holdback_percentage: Field<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserPositions
    must {}
    null {}
    may {
        0 llm_summary "llm_summary" Field::Absent
        1 positions "positions" None
        2 total_holdback_percentage "total_holdback_percentage" Field::Absent
    }
    shown {}
}

impl Default for EndUserPositions {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserPositions {
    /// A `EndUserPositions` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `llm_summary`.
    #[must_use]
    pub fn with_llm_summary(mut self, value: impl Into<Field<String>>) -> Self {
        self.llm_summary = value.into();
        self
    }

    /// Sets `positions`.
    #[must_use]
    pub fn with_positions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PositionSummary>>,
    ) -> Self {
        self.positions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `total_holdback_percentage`.
    #[must_use]
    pub fn with_total_holdback_percentage(
        mut self,
        value: impl Into<Field<f64>>,
    ) -> Self {
        self.total_holdback_percentage = value.into();
        self
    }
}

heron_core::open_enum! {
    /// How sure the estimate of money going out is.
    pub enum EstimateConfidence {
        /// `high`
        High = "high",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `none`
        None = "none",
    }
}

/// Figures on the money that a funder paid out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PositionInflowMetrics {
    /// How many there are.
    pub count: Option<i64>,
    /// The largest amount.
    pub max_amount: Field<CurrencyAmount>,
    /// When the latest one was.
    pub max_timestamp: Field<Timestamp>,
    /// The smallest amount.
    pub min_amount: Field<CurrencyAmount>,
    /// When the earliest one was.
    pub min_timestamp: Field<Timestamp>,
    /// How much it is in all.
    pub total_amount: Field<CurrencyAmount>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PositionInflowMetrics
    must {}
    null {}
    may {
        0 count "count" None
        1 max_amount "max_amount" Field::Absent
        2 max_timestamp "max_timestamp" Field::Absent
        3 min_amount "min_amount" Field::Absent
        4 min_timestamp "min_timestamp" Field::Absent
        5 total_amount "total_amount" Field::Absent
    }
    shown {}
}

impl Default for PositionInflowMetrics {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PositionInflowMetrics {
    /// A `PositionInflowMetrics` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `count`.
    #[inline]
    #[must_use]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets `max_amount`.
    #[must_use]
    pub fn with_max_amount(mut self, value: impl Into<Field<CurrencyAmount>>) -> Self {
        self.max_amount = value.into();
        self
    }

    /// Sets `max_timestamp`.
    #[must_use]
    pub fn with_max_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.max_timestamp = value.into();
        self
    }

    /// Sets `min_amount`.
    #[must_use]
    pub fn with_min_amount(mut self, value: impl Into<Field<CurrencyAmount>>) -> Self {
        self.min_amount = value.into();
        self
    }

    /// Sets `min_timestamp`.
    #[must_use]
    pub fn with_min_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.min_timestamp = value.into();
        self
    }

    /// Sets `total_amount`.
    #[must_use]
    pub fn with_total_amount(mut self, value: impl Into<Field<CurrencyAmount>>) -> Self {
        self.total_amount = value.into();
        self
    }
}

/// Figures on the money that is repaid to a funder.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PositionOutflowMetrics {
    /// Whether the amounts changed in the last 90 days.
    pub changed_in_last_90_days: Option<bool>,
    /// Why the estimate is as sure as it is, for programs.
    pub confidence_reasons: Option<Vec<String>>,
    /// How many there are.
    pub count: Option<i64>,
    /// How many days lie between the first and the last.
    pub duration_days: Field<i64>,
    /// How sure the estimate of money going out is.
    pub estimated_confidence: Field<EstimateConfidence>,
    /// What a month comes to, by estimate.
    pub estimated_monthly_amount: Field<CurrencyAmount>,
    /// What is still to be repaid, by estimate.
    pub estimated_remaining_balance: Field<CurrencyAmount>,
    /// How much the funder has bought, by estimate.
    pub estimated_right_to_receive_amount: Field<CurrencyAmount>,
    /// What a month comes to by the latest repayment, where the estimate is not sure.
    pub fallback_estimated_monthly_amount: Field<CurrencyAmount>,
    /// How often it recurs.
    pub frequency: Field<Frequency>,
    /// Whether the terms of repayment were changed.
    pub has_repayment_modifications: Option<bool>,
    /// What a month comes to by the latest repayments, by estimate.
    pub latest_estimated_monthly_amount: Field<CurrencyAmount>,
    /// How much was repaid last.
    pub latest_repayment_amount: Field<CurrencyAmount>,
    /// How often it is repaid, by the latest repayments.
    pub latest_repayment_frequency: Field<Frequency>,
    /// The largest amount.
    pub max_amount: Field<CurrencyAmount>,
    /// When the latest one was.
    pub max_timestamp: Field<Timestamp>,
    /// The average amount.
    pub mean_amount: Field<CurrencyAmount>,
    /// How many days lie between two of them on average.
    pub mean_interval_days: Field<f64>,
    /// The smallest amount.
    pub min_amount: Field<CurrencyAmount>,
    /// When the earliest one was.
    pub min_timestamp: Field<Timestamp>,
    /// How many days most often lie between two of them.
    pub mode_interval_days: Field<i64>,
    /// How many repayments a month has.
    pub payments_per_month: Field<f64>,
    /// In how many days it will be repaid, by estimate.
    pub remaining_repayment_duration_days: Field<i64>,
    /// The standard deviation of the amounts.
    pub std_dev_amount: Field<CurrencyAmount>,
    /// How much it is in all.
    pub total_amount: Field<CurrencyAmount>,
    /// How many days repayment takes in all, by estimate.
    pub total_expected_duration_days: Field<i64>,
    /// How many repayments there should have been by now.
    pub total_expected_payments_to_date: Field<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PositionOutflowMetrics
    must {}
    null {}
    may {
        0 changed_in_last_90_days "changed_in_last_90_days" None
        1 confidence_reasons "confidence_reasons" None
        2 count "count" None
        3 duration_days "duration_days" Field::Absent
        4 estimated_confidence "estimated_confidence" Field::Absent
        5 estimated_monthly_amount "estimated_monthly_amount" Field::Absent
        6 estimated_remaining_balance "estimated_remaining_balance" Field::Absent
        7 estimated_right_to_receive_amount "estimated_right_to_receive_amount" Field::Absent
        8 fallback_estimated_monthly_amount "fallback_estimated_monthly_amount" Field::Absent
        9 frequency "frequency" Field::Absent
        10 has_repayment_modifications "has_repayment_modifications" None
        11 latest_estimated_monthly_amount "latest_estimated_monthly_amount" Field::Absent
        12 latest_repayment_amount "latest_repayment_amount" Field::Absent
        13 latest_repayment_frequency "latest_repayment_frequency" Field::Absent
        14 max_amount "max_amount" Field::Absent
        15 max_timestamp "max_timestamp" Field::Absent
        16 mean_amount "mean_amount" Field::Absent
        17 mean_interval_days "mean_interval_days" Field::Absent
        18 min_amount "min_amount" Field::Absent
        19 min_timestamp "min_timestamp" Field::Absent
        20 mode_interval_days "mode_interval_days" Field::Absent
        21 payments_per_month "payments_per_month" Field::Absent
        22 remaining_repayment_duration_days "remaining_repayment_duration_days" Field::Absent
        23 std_dev_amount "std_dev_amount" Field::Absent
        24 total_amount "total_amount" Field::Absent
        25 total_expected_duration_days "total_expected_duration_days" Field::Absent
        26 total_expected_payments_to_date "total_expected_payments_to_date" Field::Absent
    }
    shown {}
}

impl Default for PositionOutflowMetrics {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PositionOutflowMetrics {
    /// A `PositionOutflowMetrics` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `changed_in_last_90_days`.
    #[inline]
    #[must_use]
    pub fn with_changed_in_last_90_days(mut self, value: bool) -> Self {
        self.changed_in_last_90_days = Some(value);
        self
    }

    /// Sets `confidence_reasons`.
    #[must_use]
    pub fn with_confidence_reasons(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.confidence_reasons = Some(value.into_iter().map(Into::into).collect());
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
    #[must_use]
    pub fn with_duration_days(mut self, value: impl Into<Field<i64>>) -> Self {
        self.duration_days = value.into();
        self
    }

    /// Sets `estimated_confidence`.
    #[must_use]
    pub fn with_estimated_confidence(
        mut self,
        value: impl Into<Field<EstimateConfidence>>,
    ) -> Self {
        self.estimated_confidence = value.into();
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

    /// Sets `estimated_remaining_balance`.
    #[must_use]
    pub fn with_estimated_remaining_balance(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.estimated_remaining_balance = value.into();
        self
    }

    /// Sets `estimated_right_to_receive_amount`.
    #[must_use]
    pub fn with_estimated_right_to_receive_amount(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.estimated_right_to_receive_amount = value.into();
        self
    }

    /// Sets `fallback_estimated_monthly_amount`.
    #[must_use]
    pub fn with_fallback_estimated_monthly_amount(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.fallback_estimated_monthly_amount = value.into();
        self
    }

    /// Sets `frequency`.
    #[must_use]
    pub fn with_frequency(mut self, value: impl Into<Field<Frequency>>) -> Self {
        self.frequency = value.into();
        self
    }

    /// Sets `has_repayment_modifications`.
    #[inline]
    #[must_use]
    pub fn with_has_repayment_modifications(mut self, value: bool) -> Self {
        self.has_repayment_modifications = Some(value);
        self
    }

    /// Sets `latest_estimated_monthly_amount`.
    #[must_use]
    pub fn with_latest_estimated_monthly_amount(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.latest_estimated_monthly_amount = value.into();
        self
    }

    /// Sets `latest_repayment_amount`.
    #[must_use]
    pub fn with_latest_repayment_amount(
        mut self,
        value: impl Into<Field<CurrencyAmount>>,
    ) -> Self {
        self.latest_repayment_amount = value.into();
        self
    }

    /// Sets `latest_repayment_frequency`.
    #[must_use]
    pub fn with_latest_repayment_frequency(
        mut self,
        value: impl Into<Field<Frequency>>,
    ) -> Self {
        self.latest_repayment_frequency = value.into();
        self
    }

    /// Sets `max_amount`.
    #[must_use]
    pub fn with_max_amount(mut self, value: impl Into<Field<CurrencyAmount>>) -> Self {
        self.max_amount = value.into();
        self
    }

    /// Sets `max_timestamp`.
    #[must_use]
    pub fn with_max_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.max_timestamp = value.into();
        self
    }

    /// Sets `mean_amount`.
    #[must_use]
    pub fn with_mean_amount(mut self, value: impl Into<Field<CurrencyAmount>>) -> Self {
        self.mean_amount = value.into();
        self
    }

    /// Sets `mean_interval_days`.
    #[must_use]
    pub fn with_mean_interval_days(mut self, value: impl Into<Field<f64>>) -> Self {
        self.mean_interval_days = value.into();
        self
    }

    /// Sets `min_amount`.
    #[must_use]
    pub fn with_min_amount(mut self, value: impl Into<Field<CurrencyAmount>>) -> Self {
        self.min_amount = value.into();
        self
    }

    /// Sets `min_timestamp`.
    #[must_use]
    pub fn with_min_timestamp(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.min_timestamp = value.into();
        self
    }

    /// Sets `mode_interval_days`.
    #[must_use]
    pub fn with_mode_interval_days(mut self, value: impl Into<Field<i64>>) -> Self {
        self.mode_interval_days = value.into();
        self
    }

    /// Sets `payments_per_month`.
    #[must_use]
    pub fn with_payments_per_month(mut self, value: impl Into<Field<f64>>) -> Self {
        self.payments_per_month = value.into();
        self
    }

    /// Sets `remaining_repayment_duration_days`.
    #[must_use]
    pub fn with_remaining_repayment_duration_days(
        mut self,
        value: impl Into<Field<i64>>,
    ) -> Self {
        self.remaining_repayment_duration_days = value.into();
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

    /// Sets `total_amount`.
    #[must_use]
    pub fn with_total_amount(mut self, value: impl Into<Field<CurrencyAmount>>) -> Self {
        self.total_amount = value.into();
        self
    }

    /// Sets `total_expected_duration_days`.
    #[must_use]
    pub fn with_total_expected_duration_days(
        mut self,
        value: impl Into<Field<i64>>,
    ) -> Self {
        self.total_expected_duration_days = value.into();
        self
    }

    /// Sets `total_expected_payments_to_date`.
    #[must_use]
    pub fn with_total_expected_payments_to_date(
        mut self,
        value: impl Into<Field<i64>>,
    ) -> Self {
        self.total_expected_payments_to_date = value.into();
        self
    }
}

/// A position in short: an end user's financing by one funder.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PositionSummary {
    /// What is to be repaid to the funder in a month, in percent of monthly revenue.
    pub funder_holdback_percentage: Field<f64>,
    /// The group that it belongs to.
    pub group: Field<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What is to be repaid in a month, in percent of monthly revenue.
    pub holdback_percentage: Field<f64>,
    /// Figures on money that came in.
    pub inflow_metrics: Field<PositionInflowMetrics>,
    /// Money that the funder paid out. Present when asked for.
    pub investment_transactions: Field<Vec<PositionTransaction>>,
    /// Whether it is in use.
    pub is_active: Option<bool>,
    /// Whether an earlier advance was renewed by it.
    pub is_renewal: Field<bool>,
    /// What a language model makes of it.
    pub llm_summary: Field<String>,
    /// The merchant.
    pub merchant: Field<String>,
    /// The days on which a repayment was due and did not come.
    pub missed_payments: Field<Vec<NaiveDate>>,
    /// Fees for want of funds that belong to the position.
    pub nsf_fees: Field<Vec<RelatedPayment>>,
    /// Figures on money that went out.
    pub outflow_metrics: Field<PositionOutflowMetrics>,
    /// The Heron id of the position that was renewed.
    pub parent_position_heron_id: Field<String>,
    /// What kind of financing it is.
    pub product_type: Field<PositionSummaryProductType>,
    /// Money that was repaid. Present when asked for.
    pub repayment_transactions: Field<Vec<PositionTransaction>>,
    /// Repayments that were returned. Present when asked for.
    pub reversal_transactions: Field<Vec<PositionTransaction>>,
    /// Repayments that were returned.
    pub reversals: Field<Vec<RelatedPayment>>,
    /// Fees that the funder took.
    pub servicing_fees: Field<Vec<RelatedPayment>>,
    /// How far it is.
    pub status: Option<PositionSummaryStatus>,
    /// Repayments that were stopped.
    pub stop_payments: Field<Vec<RelatedPayment>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PositionSummary
    must {}
    null {}
    may {
        0 funder_holdback_percentage "funder_holdback_percentage" Field::Absent
        1 group "group" Field::Absent
        2 heron_id "heron_id" None
        3 holdback_percentage "holdback_percentage" Field::Absent
        4 inflow_metrics "inflow_metrics" Field::Absent
        5 investment_transactions "investment_transactions" Field::Absent
        6 is_active "is_active" None
        7 is_renewal "is_renewal" Field::Absent
        8 llm_summary "llm_summary" Field::Absent
        9 merchant "merchant" Field::Absent
        10 missed_payments "missed_payments" Field::Absent
        11 nsf_fees "nsf_fees" Field::Absent
        12 outflow_metrics "outflow_metrics" Field::Absent
        13 parent_position_heron_id "parent_position_heron_id" Field::Absent
        14 product_type "product_type" Field::Absent
        15 repayment_transactions "repayment_transactions" Field::Absent
        16 reversal_transactions "reversal_transactions" Field::Absent
        17 reversals "reversals" Field::Absent
        18 servicing_fees "servicing_fees" Field::Absent
        19 status "status" None
        20 stop_payments "stop_payments" Field::Absent
    }
    shown {}
}

impl Default for PositionSummary {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PositionSummary {
    /// A `PositionSummary` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `funder_holdback_percentage`.
    #[must_use]
    pub fn with_funder_holdback_percentage(
        mut self,
        value: impl Into<Field<f64>>,
    ) -> Self {
        self.funder_holdback_percentage = value.into();
        self
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

    /// Sets `holdback_percentage`.
    #[must_use]
    pub fn with_holdback_percentage(mut self, value: impl Into<Field<f64>>) -> Self {
        self.holdback_percentage = value.into();
        self
    }

    /// Sets `inflow_metrics`.
    #[must_use]
    pub fn with_inflow_metrics(
        mut self,
        value: impl Into<Field<PositionInflowMetrics>>,
    ) -> Self {
        self.inflow_metrics = value.into();
        self
    }

    /// Sets `investment_transactions`.
    #[must_use]
    pub fn with_investment_transactions(
        mut self,
        value: impl Into<Field<Vec<PositionTransaction>>>,
    ) -> Self {
        self.investment_transactions = value.into();
        self
    }

    /// Sets `is_active`.
    #[inline]
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }

    /// Sets `is_renewal`.
    #[must_use]
    pub fn with_is_renewal(mut self, value: impl Into<Field<bool>>) -> Self {
        self.is_renewal = value.into();
        self
    }

    /// Sets `llm_summary`.
    #[must_use]
    pub fn with_llm_summary(mut self, value: impl Into<Field<String>>) -> Self {
        self.llm_summary = value.into();
        self
    }

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(mut self, value: impl Into<Field<String>>) -> Self {
        self.merchant = value.into();
        self
    }

    /// Sets `missed_payments`.
    #[must_use]
    pub fn with_missed_payments(
        mut self,
        value: impl Into<Field<Vec<NaiveDate>>>,
    ) -> Self {
        self.missed_payments = value.into();
        self
    }

    /// Sets `nsf_fees`.
    #[must_use]
    pub fn with_nsf_fees(
        mut self,
        value: impl Into<Field<Vec<RelatedPayment>>>,
    ) -> Self {
        self.nsf_fees = value.into();
        self
    }

    /// Sets `outflow_metrics`.
    #[must_use]
    pub fn with_outflow_metrics(
        mut self,
        value: impl Into<Field<PositionOutflowMetrics>>,
    ) -> Self {
        self.outflow_metrics = value.into();
        self
    }

    /// Sets `parent_position_heron_id`.
    #[must_use]
    pub fn with_parent_position_heron_id(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.parent_position_heron_id = value.into();
        self
    }

    /// Sets `product_type`.
    #[must_use]
    pub fn with_product_type(
        mut self,
        value: impl Into<Field<PositionSummaryProductType>>,
    ) -> Self {
        self.product_type = value.into();
        self
    }

    /// Sets `repayment_transactions`.
    #[must_use]
    pub fn with_repayment_transactions(
        mut self,
        value: impl Into<Field<Vec<PositionTransaction>>>,
    ) -> Self {
        self.repayment_transactions = value.into();
        self
    }

    /// Sets `reversal_transactions`.
    #[must_use]
    pub fn with_reversal_transactions(
        mut self,
        value: impl Into<Field<Vec<PositionTransaction>>>,
    ) -> Self {
        self.reversal_transactions = value.into();
        self
    }

    /// Sets `reversals`.
    #[must_use]
    pub fn with_reversals(
        mut self,
        value: impl Into<Field<Vec<RelatedPayment>>>,
    ) -> Self {
        self.reversals = value.into();
        self
    }

    /// Sets `servicing_fees`.
    #[must_use]
    pub fn with_servicing_fees(
        mut self,
        value: impl Into<Field<Vec<RelatedPayment>>>,
    ) -> Self {
        self.servicing_fees = value.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<PositionSummaryStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `stop_payments`.
    #[must_use]
    pub fn with_stop_payments(
        mut self,
        value: impl Into<Field<Vec<RelatedPayment>>>,
    ) -> Self {
        self.stop_payments = value.into();
        self
    }
}

heron_core::open_enum! {
    /// What kind of financing it is.
    pub enum PositionSummaryProductType {
        /// `line_of_credit`
        LineOfCredit = "line_of_credit",
        /// `mca`
        Mca = "mca",
        /// `revenue_share`
        RevenueShare = "revenue_share",
        /// `reverse_consolidation`
        ReverseConsolidation = "reverse_consolidation",
    }
}

heron_core::open_enum! {
    /// How far it is.
    pub enum PositionSummaryStatus {
        /// `active`
        Active = "active",
        /// `defaulted`
        Defaulted = "defaulted",
        /// `inactive`
        Inactive = "inactive",
        /// `likely_paid_off`
        LikelyPaidOff = "likely_paid_off",
        /// `new_position`
        NewPosition = "new_position",
        /// `none`
        None = "none",
        /// `potential_default`
        PotentialDefault = "potential_default",
        /// `renewal_active`
        RenewalActive = "renewal_active",
        /// `renewal_inactive`
        RenewalInactive = "renewal_inactive",
    }
}

/// A transaction of a position.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PositionTransaction {
    /// The amount. Money that came in is above zero, money that went out below.
    pub amount: Option<CurrencyAmount>,
    /// What the bank says of the transaction.
    pub description: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Option<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PositionTransaction
    must {}
    null {}
    may {
        0 amount "amount" None
        1 description "description" None
        2 heron_id "heron_id" None
        3 timestamp "timestamp" None
    }
    shown {}
}

impl Default for PositionTransaction {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PositionTransaction {
    /// A `PositionTransaction` with nothing set.
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

/// The transactions of a position.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PositionTransactions {
    /// Money that the funder paid out. Present when asked for.
    pub investment_transactions: Option<Vec<PositionTransaction>>,
    /// The Heron id of the position.
    pub position_heron_id: Option<String>,
    /// Money that was repaid. Present when asked for.
    pub repayment_transactions: Option<Vec<PositionTransaction>>,
    /// Repayments that were returned. Present when asked for.
    pub reversal_transactions: Option<Vec<PositionTransaction>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PositionTransactions
    must {}
    null {}
    may {
        0 investment_transactions "investment_transactions" None
        1 position_heron_id "position_heron_id" None
        2 repayment_transactions "repayment_transactions" None
        3 reversal_transactions "reversal_transactions" None
    }
    shown {}
}

impl Default for PositionTransactions {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PositionTransactions {
    /// A `PositionTransactions` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `investment_transactions`.
    #[must_use]
    pub fn with_investment_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PositionTransaction>>,
    ) -> Self {
        self.investment_transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `position_heron_id`.
    #[must_use]
    pub fn with_position_heron_id(mut self, value: impl Into<String>) -> Self {
        self.position_heron_id = Some(value.into());
        self
    }

    /// Sets `repayment_transactions`.
    #[must_use]
    pub fn with_repayment_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PositionTransaction>>,
    ) -> Self {
        self.repayment_transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `reversal_transactions`.
    #[must_use]
    pub fn with_reversal_transactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PositionTransaction>>,
    ) -> Self {
        self.reversal_transactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A payment that belongs to a position.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelatedPayment {
    /// How much: money that came in is above zero, money that went out below.
    pub amount: Option<Money>,
    /// The day that it is about.
    pub date: Option<NaiveDate>,
    /// The merchant.
    pub merchant: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    RelatedPayment
    must {}
    null {}
    may {
        0 amount "amount" None
        1 date "date" None
        2 merchant "merchant" Field::Absent
    }
    shown {}
}

impl Default for RelatedPayment {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl RelatedPayment {
    /// A `RelatedPayment` with nothing set.
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

    /// Sets `date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `merchant`.
    #[must_use]
    pub fn with_merchant(mut self, value: impl Into<Field<String>>) -> Self {
        self.merchant = value.into();
        self
    }
}
