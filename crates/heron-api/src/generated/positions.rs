// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_core::{Extra, Field, Money, Timestamp};
use crate::{Call, Client, Method, Operation, Request, RetryClass};
use super::shared::{CurrencyAmount, Frequency};

/// The positions of an end user.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserPositions {
    /// What a language model makes of it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub llm_summary: Field<String>,
    /// The positions.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub positions: Option<Vec<PositionSummary>>,
    /// What is to be repaid on all positions in a month, in percent of monthly revenue.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub total_holdback_percentage: Field<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserPositions {
    /// A `EndUserPositions` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PositionInflowMetrics {
    /// How many there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The largest amount.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub max_amount: Field<CurrencyAmount>,
    /// When the latest one was.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub max_timestamp: Field<Timestamp>,
    /// The smallest amount.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub min_amount: Field<CurrencyAmount>,
    /// When the earliest one was.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub min_timestamp: Field<Timestamp>,
    /// How much it is in all.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub total_amount: Field<CurrencyAmount>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PositionInflowMetrics {
    /// A `PositionInflowMetrics` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `count`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PositionOutflowMetrics {
    /// Whether the amounts changed in the last 90 days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_in_last_90_days: Option<bool>,
    /// Why the estimate is as sure as it is, for programs.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub confidence_reasons: Option<Vec<String>>,
    /// How many there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// How many days lie between the first and the last.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub duration_days: Field<i64>,
    /// How sure the estimate of money going out is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub estimated_confidence: Field<EstimateConfidence>,
    /// What a month comes to, by estimate.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub estimated_monthly_amount: Field<CurrencyAmount>,
    /// What is still to be repaid, by estimate.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub estimated_remaining_balance: Field<CurrencyAmount>,
    /// How much the funder has bought, by estimate.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub estimated_right_to_receive_amount: Field<CurrencyAmount>,
    /// What a month comes to by the latest repayment, where the estimate is not sure.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub fallback_estimated_monthly_amount: Field<CurrencyAmount>,
    /// How often it recurs.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub frequency: Field<Frequency>,
    /// Whether the terms of repayment were changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_repayment_modifications: Option<bool>,
    /// What a month comes to by the latest repayments, by estimate.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub latest_estimated_monthly_amount: Field<CurrencyAmount>,
    /// How much was repaid last.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub latest_repayment_amount: Field<CurrencyAmount>,
    /// How often it is repaid, by the latest repayments.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub latest_repayment_frequency: Field<Frequency>,
    /// The largest amount.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub max_amount: Field<CurrencyAmount>,
    /// When the latest one was.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub max_timestamp: Field<Timestamp>,
    /// The average amount.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub mean_amount: Field<CurrencyAmount>,
    /// How many days lie between two of them on average.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub mean_interval_days: Field<f64>,
    /// The smallest amount.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub min_amount: Field<CurrencyAmount>,
    /// When the earliest one was.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub min_timestamp: Field<Timestamp>,
    /// How many days most often lie between two of them.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub mode_interval_days: Field<i64>,
    /// How many repayments a month has.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub payments_per_month: Field<f64>,
    /// In how many days it will be repaid, by estimate.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub remaining_repayment_duration_days: Field<i64>,
    /// The standard deviation of the amounts.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub std_dev_amount: Field<CurrencyAmount>,
    /// How much it is in all.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub total_amount: Field<CurrencyAmount>,
    /// How many days repayment takes in all, by estimate.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub total_expected_duration_days: Field<i64>,
    /// How many repayments there should have been by now.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub total_expected_payments_to_date: Field<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PositionOutflowMetrics {
    /// A `PositionOutflowMetrics` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `changed_in_last_90_days`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PositionSummary {
    /// What is to be repaid to the funder in a month, in percent of monthly revenue.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub funder_holdback_percentage: Field<f64>,
    /// The group that it belongs to.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub group: Field<String>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// What is to be repaid in a month, in percent of monthly revenue.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub holdback_percentage: Field<f64>,
    /// Figures on money that came in.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub inflow_metrics: Field<PositionInflowMetrics>,
    /// Money that the funder paid out. Present when asked for.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub investment_transactions: Field<Vec<PositionTransaction>>,
    /// Whether it is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Whether an earlier advance was renewed by it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub is_renewal: Field<bool>,
    /// What a language model makes of it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub llm_summary: Field<String>,
    /// The merchant.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub merchant: Field<String>,
    /// The days on which a repayment was due and did not come.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub missed_payments: Field<Vec<NaiveDate>>,
    /// Fees for want of funds that belong to the position.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub nsf_fees: Field<Vec<RelatedPayment>>,
    /// Figures on money that went out.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub outflow_metrics: Field<PositionOutflowMetrics>,
    /// The Heron id of the position that was renewed.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub parent_position_heron_id: Field<String>,
    /// What kind of financing it is.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub product_type: Field<PositionSummaryProductType>,
    /// Money that was repaid. Present when asked for.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub repayment_transactions: Field<Vec<PositionTransaction>>,
    /// Repayments that were returned. Present when asked for.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub reversal_transactions: Field<Vec<PositionTransaction>>,
    /// Repayments that were returned.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub reversals: Field<Vec<RelatedPayment>>,
    /// Fees that the funder took.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub servicing_fees: Field<Vec<RelatedPayment>>,
    /// How far it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PositionSummaryStatus>,
    /// Repayments that were stopped.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub stop_payments: Field<Vec<RelatedPayment>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PositionSummary {
    /// A `PositionSummary` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PositionTransaction {
    /// The amount. Money that came in is above zero, money that went out below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<CurrencyAmount>,
    /// What the bank says of the transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// When it was. Taken as UTC where Heron sends no offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PositionTransaction {
    /// A `PositionTransaction` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PositionTransactions {
    /// Money that the funder paid out. Present when asked for.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub investment_transactions: Option<Vec<PositionTransaction>>,
    /// The Heron id of the position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position_heron_id: Option<String>,
    /// Money that was repaid. Present when asked for.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub repayment_transactions: Option<Vec<PositionTransaction>>,
    /// Repayments that were returned. Present when asked for.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub reversal_transactions: Option<Vec<PositionTransaction>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PositionTransactions {
    /// A `PositionTransactions` with nothing set.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RelatedPayment {
    /// How much: money that came in is above zero, money that went out below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The day that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The merchant.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub merchant: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RelatedPayment {
    /// A `RelatedPayment` with nothing set.
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

/// `GET /api/end_users/{end_user_id_or_heron_id}/positions`: Lists the positions of an end user with their metrics.
pub static END_USER_POSITIONS_LIST: Operation = Operation {
    id: "end_user_positions_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/positions",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_id_or_heron_id}/positions`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EndUserPositionsListParams {
    /// Only these accounts, by your own ids for them. All when not sent.
    pub account_ids: Option<Vec<String>>,
    /// Whether the transactions of each position come as well. No when not sent.
    pub include_transactions: Option<bool>,
}

impl EndUserPositionsListParams {
    /// `EndUserPositionsListParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `include_transactions`.
    #[must_use]
    pub fn with_include_transactions(mut self, value: impl Into<bool>) -> Self {
        self.include_transactions = Some(value.into());
        self
    }
}

impl Client {
    /// Lists the positions of an end user with their metrics.
    #[doc(hidden)]
    pub fn end_user_positions_list(
        &self,
        end_user_id_or_heron_id: &str,
        params: &EndUserPositionsListParams,
    ) -> Call<EndUserPositions> {
        self.call(
            Request::new(&END_USER_POSITIONS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("account_ids", &params.account_ids)
                .query("include_transactions", &params.include_transactions),
        )
    }
}

/// `GET /api/positions/{position_heron_id}/transactions`: Lists the transactions of a position: money taken in, and repayments.
pub static POSITIONS_TRANSACTIONS: Operation = Operation {
    id: "positions_transactions",
    method: Method::Get,
    path: "/api/positions/{position_heron_id}/transactions",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the transactions of a position: money taken in, and repayments.
    #[doc(hidden)]
    pub fn positions_transactions(
        &self,
        position_heron_id: &str,
    ) -> Call<PositionTransactions> {
        self.call(
            Request::new(&POSITIONS_TRANSACTIONS)
                .path("position_heron_id", position_heron_id),
        )
    }
}
