// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field};
use serde_json::{Map, Value};
use super::shared::{Metric, MetricDateRange, Rule, RuleCondition, RuleGroup, RuleMetric};

/// A metric that a rule can be about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricDefinition {
    /// The span of time that it covers.
    pub date_range: Option<String>,
    /// What it says of itself, for people.
    pub description: Option<String>,
    /// The group that it belongs to.
    pub group: Option<String>,
    /// What it is called on screen.
    pub label: Option<String>,
    /// What the figure counts.
    pub unit: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MetricDefinition
    must {}
    null {}
    may {
        0 date_range "date_range" None
        1 description "description" None
        2 group "group" None
        3 label "label" None
        4 unit "unit" None
    }
    shown {}
}

impl Default for MetricDefinition {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MetricDefinition {
    /// A `MetricDefinition` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `date_range`.
    #[must_use]
    pub fn with_date_range(mut self, value: impl Into<String>) -> Self {
        self.date_range = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
}

/// Whether an end user meets a rule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleEvaluation {
    /// The metric that it is about.
    pub metric: Option<Metric>,
    /// What came of it.
    pub result: Option<RuleEvaluationResult>,
    /// The rule.
    pub rule: Option<Rule>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    RuleEvaluation
    must {}
    null {}
    may {
        0 metric "metric" None
        1 result "result" None
        2 rule "rule" None
    }
    shown {}
}

impl Default for RuleEvaluation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl RuleEvaluation {
    /// A `RuleEvaluation` with nothing set.
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

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<RuleEvaluationResult>) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets `rule`.
    #[must_use]
    pub fn with_rule(mut self, value: impl Into<Rule>) -> Self {
        self.rule = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// What came of it.
    pub enum RuleEvaluationResult {
        /// `FAIL`
        Fail = "FAIL",
        /// `NOT_AVAILABLE`
        NotAvailable = "NOT_AVAILABLE",
        /// `PASS`
        Pass = "PASS",
    }
}

/// What to change about a rule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleInput {
    /// How a metric is compared with the value.
    pub condition: Option<RuleCondition>,
    /// The span of time that it covers.
    pub date_range: Option<MetricDateRange>,
    /// The stage of underwriting that the rule is shown with.
    pub group: Field<RuleGroup>,
    /// Which metric a rule is about.
    pub metric_label: Option<RuleMetric>,
    /// What the rule says, in up to 140 characters. The webhook repeats it.
    pub name: Field<String>,
    /// Which end users the rule is for: keys and the values that they must have.
    pub selector: Option<Map<String, Value>>,
    /// The number to compare the metric with.
    pub value: Field<f64>,
    /// The text to compare with, for a metric that is one.
    pub value_str: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    RuleInput
    must {}
    null {}
    may {
        0 condition "condition" None
        1 date_range "date_range" None
        2 group "group" Field::Absent
        3 metric_label "metric_label" None
        4 name "name" Field::Absent
        5 selector "selector" None
        6 value "value" Field::Absent
        7 value_str "value_str" Field::Absent
    }
    shown {}
}

impl Default for RuleInput {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl RuleInput {
    /// A `RuleInput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `condition`.
    #[must_use]
    pub fn with_condition(mut self, value: impl Into<RuleCondition>) -> Self {
        self.condition = Some(value.into());
        self
    }

    /// Sets `date_range`.
    #[must_use]
    pub fn with_date_range(mut self, value: impl Into<MetricDateRange>) -> Self {
        self.date_range = Some(value.into());
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<Field<RuleGroup>>) -> Self {
        self.group = value.into();
        self
    }

    /// Sets `metric_label`.
    #[must_use]
    pub fn with_metric_label(mut self, value: impl Into<RuleMetric>) -> Self {
        self.metric_label = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `selector`.
    #[must_use]
    pub fn with_selector(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.selector = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<f64>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `value_str`.
    #[must_use]
    pub fn with_value_str(mut self, value: impl Into<Field<String>>) -> Self {
        self.value_str = value.into();
        self
    }
}
