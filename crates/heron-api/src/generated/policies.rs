// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_core::{Extra, Field, Timestamp};
use serde_json::{Map, Value};
use crate::{Call, Client, Method, Operation, Request, RetryClass};
use super::shared::{CheckResult, EndUserChoice, Outcome, PolicyResult, PolicyUseCase};

/// What the value of an attribute was taken from.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttributeEvidence {
    /// Which of the section's records they are, counted from 0.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub record_indices: Field<Vec<i64>>,
    /// The section that the value was taken from.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub section: Field<String>,
    /// The source's own id.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub source_id: Field<String>,
    /// What kind of source it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_type: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AttributeEvidence {
    /// A `AttributeEvidence` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `record_indices`.
    #[must_use]
    pub fn with_record_indices(mut self, value: impl Into<Field<Vec<i64>>>) -> Self {
        self.record_indices = value.into();
        self
    }

    /// Sets `section`.
    #[must_use]
    pub fn with_section(mut self, value: impl Into<Field<String>>) -> Self {
        self.section = value.into();
        self
    }

    /// Sets `source_id`.
    #[must_use]
    pub fn with_source_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.source_id = value.into();
        self
    }

    /// Sets `source_type`.
    #[must_use]
    pub fn with_source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
}

/// A check of a yes or no.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BooleanCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pass_description: Field<String>,
    /// What the value must be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BooleanCheck {
    /// A `BooleanCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[must_use]
    pub fn with_auto_decline(mut self, value: bool) -> Self {
        self.auto_decline = Some(value);
        self
    }

    /// Sets `decline_description`.
    #[must_use]
    pub fn with_decline_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_description = value.into();
        self
    }

    /// Sets `email_template_name`.
    #[must_use]
    pub fn with_email_template_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_template_name = value.into();
        self
    }

    /// Sets `ignore_metric_availability`.
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn with_is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(mut self, value: impl Into<OnFailure>) -> Self {
        self.on_failure = Some(value.into());
        self
    }

    /// Sets `pass_description`.
    #[must_use]
    pub fn with_pass_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.pass_description = value.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: bool) -> Self {
        self.value = Some(value);
        self
    }
}

/// A check of a policy. One of its kinds is set.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Check {
    /// The label of the attribute.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub attribute_label: Field<String>,
    /// A check of a yes or no.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub boolean_check: Field<BooleanCheck>,
    /// Several checks in one.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub composite_check: Field<CompositeCheck>,
    /// A check of a date.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub date_check: Field<DateCheck>,
    /// A check of how long ago a date was.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub date_delta_to_now_check: Field<DateDeltaToNowCheck>,
    /// A check of a query's result, with a comparison.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub enhanced_sql_check: Field<EnhancedSqlCheck>,
    /// The group that it belongs to.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub group: Field<String>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub name: Field<String>,
    /// A check of a number.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub numeric_check: Field<NumericCheck>,
    /// A check of a query's result.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub sql_check: Field<SqlCheck>,
    /// A check of a text.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub string_check: Field<StringCheck>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Check {
    /// A `Check` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_label`.
    #[must_use]
    pub fn with_attribute_label(mut self, value: impl Into<Field<String>>) -> Self {
        self.attribute_label = value.into();
        self
    }

    /// Sets `boolean_check`.
    #[must_use]
    pub fn with_boolean_check(mut self, value: impl Into<Field<BooleanCheck>>) -> Self {
        self.boolean_check = value.into();
        self
    }

    /// Sets `composite_check`.
    #[must_use]
    pub fn with_composite_check(
        mut self,
        value: impl Into<Field<CompositeCheck>>,
    ) -> Self {
        self.composite_check = value.into();
        self
    }

    /// Sets `date_check`.
    #[must_use]
    pub fn with_date_check(mut self, value: impl Into<Field<DateCheck>>) -> Self {
        self.date_check = value.into();
        self
    }

    /// Sets `date_delta_to_now_check`.
    #[must_use]
    pub fn with_date_delta_to_now_check(
        mut self,
        value: impl Into<Field<DateDeltaToNowCheck>>,
    ) -> Self {
        self.date_delta_to_now_check = value.into();
        self
    }

    /// Sets `enhanced_sql_check`.
    #[must_use]
    pub fn with_enhanced_sql_check(
        mut self,
        value: impl Into<Field<EnhancedSqlCheck>>,
    ) -> Self {
        self.enhanced_sql_check = value.into();
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<Field<String>>) -> Self {
        self.group = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `numeric_check`.
    #[must_use]
    pub fn with_numeric_check(mut self, value: impl Into<Field<NumericCheck>>) -> Self {
        self.numeric_check = value.into();
        self
    }

    /// Sets `sql_check`.
    #[must_use]
    pub fn with_sql_check(mut self, value: impl Into<Field<SqlCheck>>) -> Self {
        self.sql_check = value.into();
        self
    }

    /// Sets `string_check`.
    #[must_use]
    pub fn with_string_check(mut self, value: impl Into<Field<StringCheck>>) -> Self {
        self.string_check = value.into();
        self
    }
}

/// The value of an attribute that was checked.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CheckAttributeValue {
    /// The label of the attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_label: Option<String>,
    /// What the value was taken from.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub evidence: Field<AttributeEvidence>,
    /// The value; any JSON, of the attribute's type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CheckAttributeValue {
    /// A `CheckAttributeValue` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_label`.
    #[must_use]
    pub fn with_attribute_label(mut self, value: impl Into<String>) -> Self {
        self.attribute_label = Some(value.into());
        self
    }

    /// Sets `evidence`.
    #[must_use]
    pub fn with_evidence(mut self, value: impl Into<Field<AttributeEvidence>>) -> Self {
        self.evidence = value.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// How a check came out.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CheckEvaluation {
    /// The value that was checked.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub attribute_value: Field<CheckAttributeValue>,
    /// The check.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub check: Field<Check>,
    /// How the checks within this one went.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub evaluations: Field<Vec<CheckEvaluation>>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<CheckResult>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CheckEvaluation {
    /// A `CheckEvaluation` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_value`.
    #[must_use]
    pub fn with_attribute_value(
        mut self,
        value: impl Into<Field<CheckAttributeValue>>,
    ) -> Self {
        self.attribute_value = value.into();
        self
    }

    /// Sets `check`.
    #[must_use]
    pub fn with_check(mut self, value: impl Into<Field<Check>>) -> Self {
        self.check = value.into();
        self
    }

    /// Sets `evaluations`.
    #[must_use]
    pub fn with_evaluations(
        mut self,
        value: impl Into<Field<Vec<CheckEvaluation>>>,
    ) -> Self {
        self.evaluations = value.into();
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<CheckResult>) -> Self {
        self.result = Some(value.into());
        self
    }
}

/// Several checks in one.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompositeCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_decline: Option<bool>,
    /// The checks, one by one.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub checks: Option<Vec<Check>>,
    /// What people are told when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pass_description: Field<String>,
    /// Whether all of the checks must pass, or one of them.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<CompositeCheckType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CompositeCheck {
    /// A `CompositeCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[must_use]
    pub fn with_auto_decline(mut self, value: bool) -> Self {
        self.auto_decline = Some(value);
        self
    }

    /// Sets `checks`.
    #[must_use]
    pub fn with_checks(
        mut self,
        value: impl IntoIterator<Item = impl Into<Check>>,
    ) -> Self {
        self.checks = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `decline_description`.
    #[must_use]
    pub fn with_decline_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_description = value.into();
        self
    }

    /// Sets `email_template_name`.
    #[must_use]
    pub fn with_email_template_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_template_name = value.into();
        self
    }

    /// Sets `ignore_metric_availability`.
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn with_is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(mut self, value: impl Into<OnFailure>) -> Self {
        self.on_failure = Some(value.into());
        self
    }

    /// Sets `pass_description`.
    #[must_use]
    pub fn with_pass_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.pass_description = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<CompositeCheckType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// Whether all of the checks must pass, or one of them.
    pub enum CompositeCheckType {
        /// `AND`
        And = "AND",
        /// `OR`
        Or = "OR",
    }
}

/// A check of a date.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DateCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pass_description: Field<String>,
    /// How the value is compared.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<DateCheckType>,
    /// The date to compare with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<NaiveDate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DateCheck {
    /// A `DateCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[must_use]
    pub fn with_auto_decline(mut self, value: bool) -> Self {
        self.auto_decline = Some(value);
        self
    }

    /// Sets `decline_description`.
    #[must_use]
    pub fn with_decline_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_description = value.into();
        self
    }

    /// Sets `email_template_name`.
    #[must_use]
    pub fn with_email_template_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_template_name = value.into();
        self
    }

    /// Sets `ignore_metric_availability`.
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn with_is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(mut self, value: impl Into<OnFailure>) -> Self {
        self.on_failure = Some(value.into());
        self
    }

    /// Sets `pass_description`.
    #[must_use]
    pub fn with_pass_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.pass_description = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DateCheckType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<NaiveDate>) -> Self {
        self.value = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How the value is compared.
    pub enum DateCheckType {
        /// `after`
        After = "after",
        /// `after_or_on`
        AfterOrOn = "after_or_on",
        /// `before`
        Before = "before",
        /// `before_or_on`
        BeforeOrOn = "before_or_on",
        /// `equal`
        Equal = "equal",
        /// `not_equal`
        NotEqual = "not_equal",
    }
}

/// A check of how long ago a date was.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DateDeltaToNowCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pass_description: Field<String>,
    /// Whether the check passes when there is no value. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass_if_value_missing: Option<bool>,
    /// How the value is compared.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<DateDeltaToNowCheckType>,
    /// The time to compare with, in days.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub value: Field<Map<String, Value>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DateDeltaToNowCheck {
    /// A `DateDeltaToNowCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[must_use]
    pub fn with_auto_decline(mut self, value: bool) -> Self {
        self.auto_decline = Some(value);
        self
    }

    /// Sets `decline_description`.
    #[must_use]
    pub fn with_decline_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_description = value.into();
        self
    }

    /// Sets `email_template_name`.
    #[must_use]
    pub fn with_email_template_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_template_name = value.into();
        self
    }

    /// Sets `ignore_metric_availability`.
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn with_is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(mut self, value: impl Into<OnFailure>) -> Self {
        self.on_failure = Some(value.into());
        self
    }

    /// Sets `pass_description`.
    #[must_use]
    pub fn with_pass_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.pass_description = value.into();
        self
    }

    /// Sets `pass_if_value_missing`.
    #[must_use]
    pub fn with_pass_if_value_missing(mut self, value: bool) -> Self {
        self.pass_if_value_missing = Some(value);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DateDeltaToNowCheckType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<Map<String, Value>>>) -> Self {
        self.value = value.into();
        self
    }
}

heron_core::open_enum! {
    /// How the value is compared.
    pub enum DateDeltaToNowCheckType {
        /// `greater_than`
        GreaterThan = "greater_than",
        /// `less_than`
        LessThan = "less_than",
    }
}

/// How often end users were declined, and by which checks.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeclineAnalytics {
    /// How each check went.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub check_analytics: Option<Vec<DeclinedCheck>>,
    /// How many end users failed at least one check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_declined: Option<i64>,
    /// How many end users were judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_end_users: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DeclineAnalytics {
    /// A `DeclineAnalytics` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `check_analytics`.
    #[must_use]
    pub fn with_check_analytics(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeclinedCheck>>,
    ) -> Self {
        self.check_analytics = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `total_declined`.
    #[must_use]
    pub fn with_total_declined(mut self, value: i64) -> Self {
        self.total_declined = Some(value);
        self
    }

    /// Sets `total_end_users`.
    #[must_use]
    pub fn with_total_end_users(mut self, value: i64) -> Self {
        self.total_end_users = Some(value);
        self
    }
}

/// How one check went.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeclinedCheck {
    /// What the check is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_name: Option<String>,
    /// How many end users failed the check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_failed: Option<i64>,
    /// For how many end users data was missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_missing_data: Option<i64>,
    /// How many end users passed the check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_passed: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DeclinedCheck {
    /// A `DeclinedCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `check_name`.
    #[must_use]
    pub fn with_check_name(mut self, value: impl Into<String>) -> Self {
        self.check_name = Some(value.into());
        self
    }

    /// Sets `total_failed`.
    #[must_use]
    pub fn with_total_failed(mut self, value: i64) -> Self {
        self.total_failed = Some(value);
        self
    }

    /// Sets `total_missing_data`.
    #[must_use]
    pub fn with_total_missing_data(mut self, value: i64) -> Self {
        self.total_missing_data = Some(value);
        self
    }

    /// Sets `total_passed`.
    #[must_use]
    pub fn with_total_passed(mut self, value: i64) -> Self {
        self.total_passed = Some(value);
        self
    }
}

/// A check of a query's result, with a comparison.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnhancedSqlCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_decline: Option<bool>,
    /// How a value is compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_type: Option<EnhancedSqlCheckCheckType>,
    /// The column of the query's result to look at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// What to compare with; any JSON.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub comparison_value: Field<Value>,
    /// What kind of values are compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_type: Option<EnhancedSqlCheckDataType>,
    /// What people are told when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pass_description: Field<String>,
    /// The query, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EnhancedSqlCheck {
    /// A `EnhancedSqlCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[must_use]
    pub fn with_auto_decline(mut self, value: bool) -> Self {
        self.auto_decline = Some(value);
        self
    }

    /// Sets `check_type`.
    #[must_use]
    pub fn with_check_type(
        mut self,
        value: impl Into<EnhancedSqlCheckCheckType>,
    ) -> Self {
        self.check_type = Some(value.into());
        self
    }

    /// Sets `column_name`.
    #[must_use]
    pub fn with_column_name(mut self, value: impl Into<String>) -> Self {
        self.column_name = Some(value.into());
        self
    }

    /// Sets `comparison_value`.
    #[must_use]
    pub fn with_comparison_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.comparison_value = value.into();
        self
    }

    /// Sets `data_type`.
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<EnhancedSqlCheckDataType>) -> Self {
        self.data_type = Some(value.into());
        self
    }

    /// Sets `decline_description`.
    #[must_use]
    pub fn with_decline_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_description = value.into();
        self
    }

    /// Sets `email_template_name`.
    #[must_use]
    pub fn with_email_template_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_template_name = value.into();
        self
    }

    /// Sets `ignore_metric_availability`.
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn with_is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(mut self, value: impl Into<OnFailure>) -> Self {
        self.on_failure = Some(value.into());
        self
    }

    /// Sets `pass_description`.
    #[must_use]
    pub fn with_pass_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.pass_description = value.into();
        self
    }

    /// Sets `query_name`.
    #[must_use]
    pub fn with_query_name(mut self, value: impl Into<String>) -> Self {
        self.query_name = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How a value is compared.
    pub enum EnhancedSqlCheckCheckType {
        /// `after`
        After = "after",
        /// `after_or_on`
        AfterOrOn = "after_or_on",
        /// `before`
        Before = "before",
        /// `before_or_on`
        BeforeOrOn = "before_or_on",
        /// `equal`
        Equal = "equal",
        /// `greater_than`
        GreaterThan = "greater_than",
        /// `greater_than_or_equal`
        GreaterThanOrEqual = "greater_than_or_equal",
        /// `is_in`
        IsIn = "is_in",
        /// `is_not_in`
        IsNotIn = "is_not_in",
        /// `less_than`
        LessThan = "less_than",
        /// `less_than_or_equal`
        LessThanOrEqual = "less_than_or_equal",
        /// `not_equal`
        NotEqual = "not_equal",
    }
}

heron_core::open_enum! {
    /// What kind of values are compared.
    pub enum EnhancedSqlCheckDataType {
        /// `date`
        Date = "date",
        /// `numeric`
        Numeric = "numeric",
        /// `string`
        String = "string",
    }
}

/// A check of a number.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NumericCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pass_description: Field<String>,
    /// How the value is compared.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<NumericCheckType>,
    /// The number to compare with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl NumericCheck {
    /// A `NumericCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[must_use]
    pub fn with_auto_decline(mut self, value: bool) -> Self {
        self.auto_decline = Some(value);
        self
    }

    /// Sets `decline_description`.
    #[must_use]
    pub fn with_decline_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_description = value.into();
        self
    }

    /// Sets `email_template_name`.
    #[must_use]
    pub fn with_email_template_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_template_name = value.into();
        self
    }

    /// Sets `ignore_metric_availability`.
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn with_is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(mut self, value: impl Into<OnFailure>) -> Self {
        self.on_failure = Some(value.into());
        self
    }

    /// Sets `pass_description`.
    #[must_use]
    pub fn with_pass_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.pass_description = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<NumericCheckType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How the value is compared.
    pub enum NumericCheckType {
        /// `equal`
        Equal = "equal",
        /// `greater_than`
        GreaterThan = "greater_than",
        /// `greater_than_or_equal`
        GreaterThanOrEqual = "greater_than_or_equal",
        /// `less_than`
        LessThan = "less_than",
        /// `less_than_or_equal`
        LessThanOrEqual = "less_than_or_equal",
        /// `not_equal`
        NotEqual = "not_equal",
    }
}

heron_core::open_enum! {
    /// What a failed check means for the end user.
    pub enum OnFailure {
        /// `fail`
        Fail = "fail",
        /// `review_required`
        ReviewRequired = "review_required",
    }
}

/// A credit policy: checks that an end user must pass.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Policy {
    /// The checks, one by one.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub checks: Option<Vec<Check>>,
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub display_order: Field<i64>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What a policy is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_case: Option<PolicyUseCase>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Policy {
    /// A `Policy` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `checks`.
    #[must_use]
    pub fn with_checks(
        mut self,
        value: impl IntoIterator<Item = impl Into<Check>>,
    ) -> Self {
        self.checks = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: impl Into<Field<i64>>) -> Self {
        self.display_order = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `use_case`.
    #[must_use]
    pub fn with_use_case(mut self, value: impl Into<PolicyUseCase>) -> Self {
        self.use_case = Some(value.into());
        self
    }
}

/// How a policy judged an end user.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyEvaluation {
    /// The checks that failed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub failed_checks: Option<Vec<CheckEvaluation>>,
    /// The checks for which data was missing.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub missing_data_checks: Option<Vec<CheckEvaluation>>,
    /// The checks that passed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub passed_checks: Option<Vec<CheckEvaluation>>,
    /// The policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// What the policies came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<PolicyResult>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PolicyEvaluation {
    /// A `PolicyEvaluation` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `failed_checks`.
    #[must_use]
    pub fn with_failed_checks(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckEvaluation>>,
    ) -> Self {
        self.failed_checks = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `missing_data_checks`.
    #[must_use]
    pub fn with_missing_data_checks(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckEvaluation>>,
    ) -> Self {
        self.missing_data_checks = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `passed_checks`.
    #[must_use]
    pub fn with_passed_checks(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckEvaluation>>,
    ) -> Self {
        self.passed_checks = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(mut self, value: impl Into<Policy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `result`.
    #[must_use]
    pub fn with_result(mut self, value: impl Into<PolicyResult>) -> Self {
        self.result = Some(value.into());
        self
    }
}

/// A check of a query's result.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SqlCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_decline: Option<bool>,
    /// The column of the query's result to look at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// What people are told when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pass_description: Field<String>,
    /// The query, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SqlCheck {
    /// A `SqlCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[must_use]
    pub fn with_auto_decline(mut self, value: bool) -> Self {
        self.auto_decline = Some(value);
        self
    }

    /// Sets `column_name`.
    #[must_use]
    pub fn with_column_name(mut self, value: impl Into<String>) -> Self {
        self.column_name = Some(value.into());
        self
    }

    /// Sets `decline_description`.
    #[must_use]
    pub fn with_decline_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_description = value.into();
        self
    }

    /// Sets `email_template_name`.
    #[must_use]
    pub fn with_email_template_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_template_name = value.into();
        self
    }

    /// Sets `ignore_metric_availability`.
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn with_is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(mut self, value: impl Into<OnFailure>) -> Self {
        self.on_failure = Some(value.into());
        self
    }

    /// Sets `pass_description`.
    #[must_use]
    pub fn with_pass_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.pass_description = value.into();
        self
    }

    /// Sets `query_name`.
    #[must_use]
    pub fn with_query_name(mut self, value: impl Into<String>) -> Self {
        self.query_name = Some(value.into());
        self
    }
}

/// A check of a text.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StringCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub pass_description: Field<String>,
    /// How the value is compared.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<StringCheckType>,
    /// What to compare with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl StringCheck {
    /// A `StringCheck` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[must_use]
    pub fn with_auto_decline(mut self, value: bool) -> Self {
        self.auto_decline = Some(value);
        self
    }

    /// Sets `decline_description`.
    #[must_use]
    pub fn with_decline_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.decline_description = value.into();
        self
    }

    /// Sets `email_template_name`.
    #[must_use]
    pub fn with_email_template_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.email_template_name = value.into();
        self
    }

    /// Sets `ignore_metric_availability`.
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[must_use]
    pub fn with_is_mandatory(mut self, value: bool) -> Self {
        self.is_mandatory = Some(value);
        self
    }

    /// Sets `on_failure`.
    #[must_use]
    pub fn with_on_failure(mut self, value: impl Into<OnFailure>) -> Self {
        self.on_failure = Some(value.into());
        self
    }

    /// Sets `pass_description`.
    #[must_use]
    pub fn with_pass_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.pass_description = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<StringCheckType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// How the value is compared.
    pub enum StringCheckType {
        /// `contains`
        Contains = "contains",
        /// `does_not_contain`
        DoesNotContain = "does_not_contain",
        /// `does_not_start_with`
        DoesNotStartWith = "does_not_start_with",
        /// `does_not_start_with_any_of`
        DoesNotStartWithAnyOf = "does_not_start_with_any_of",
        /// `equal`
        Equal = "equal",
        /// `is_in`
        IsIn = "is_in",
        /// `is_not_in`
        IsNotIn = "is_not_in",
        /// `not_equal`
        NotEqual = "not_equal",
        /// `starts_with`
        StartsWith = "starts_with",
        /// `starts_with_any_of`
        StartsWithAnyOf = "starts_with_any_of",
    }
}

/// `GET /api/analytics/decline`: Tells how many end users were declined in a span of time, and which checks failed.
pub static ANALYTICS_DECLINE: Operation = Operation {
    id: "analytics_decline",
    method: Method::Get,
    path: "/api/analytics/decline",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Tells how many end users were declined in a span of time, and which checks failed.
    #[doc(hidden)]
    pub fn analytics_decline(
        &self,
        end_date: &Timestamp,
        start_date: &Timestamp,
    ) -> Call<DeclineAnalytics> {
        self.call(
            Request::new(&ANALYTICS_DECLINE)
                .query("end_date", end_date)
                .query("start_date", start_date),
        )
    }
}

/// `GET /api/policies`: Lists every policy of the account.
pub static POLICIES_LIST: Operation = Operation {
    id: "policies_list",
    method: Method::Get,
    path: "/api/policies",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists every policy of the account.
    #[doc(hidden)]
    pub fn policies_list(&self) -> Call<Vec<Policy>> {
        self.call(Request::new(&POLICIES_LIST))
    }
}

/// `POST /api/policies/progress`: Starts the policy workflow of an end user.
pub static POLICIES_PROGRESS: Operation = Operation {
    id: "policies_progress",
    method: Method::Post,
    path: "/api/policies/progress",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Starts the policy workflow of an end user.
    #[doc(hidden)]
    pub fn policies_progress(&self, body: &EndUserChoice) -> Call<Outcome> {
        self.call(Request::new(&POLICIES_PROGRESS).json(body))
    }
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/policy_evaluations`: Judges an end user by the account's policies, at once.
pub static POLICY_EVALUATIONS_LIST: Operation = Operation {
    id: "policy_evaluations_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/policy_evaluations",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Judges an end user by the account's policies, at once.
    #[doc(hidden)]
    pub fn policy_evaluations_list(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<PolicyEvaluation>> {
        self.call(
            Request::new(&POLICY_EVALUATIONS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
    }
}
