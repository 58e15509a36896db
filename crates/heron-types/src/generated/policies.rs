// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_core::{Extra, Field};
use serde_json::{Map, Value};
use super::shared::{CheckResult, PolicyResult, PolicyUseCase};

/// What the value of an attribute was taken from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttributeEvidence {
    /// Which of the section's records they are, counted from 0.
    pub record_indices: Field<Vec<i64>>,
    /// The section that the value was taken from.
    pub section: Field<String>,
    /// The source's own id.
    pub source_id: Field<String>,
    /// What kind of source it is.
    pub source_type: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AttributeEvidence
    must {}
    null {}
    may {
        0 record_indices "record_indices" Field::Absent
        1 section "section" Field::Absent
        2 source_id "source_id" Field::Absent
        3 source_type "source_type" None
    }
    shown {}
}

impl Default for AttributeEvidence {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AttributeEvidence {
    /// A `AttributeEvidence` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    pub pass_description: Field<String>,
    /// What the value must be.
    pub value: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BooleanCheck
    must {}
    null {}
    may {
        0 auto_decline "auto_decline" None
        1 decline_description "decline_description" Field::Absent
        2 email_template_name "email_template_name" Field::Absent
        3 ignore_metric_availability "ignore_metric_availability" None
        4 is_mandatory "is_mandatory" None
        5 on_failure "on_failure" None
        6 pass_description "pass_description" Field::Absent
        7 value "value" None
    }
    shown {}
}

impl Default for BooleanCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BooleanCheck {
    /// A `BooleanCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: bool) -> Self {
        self.value = Some(value);
        self
    }
}

/// A check of a policy. One of its kinds is set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Check {
    /// The label of the attribute.
    pub attribute_label: Field<String>,
    /// A check of a yes or no.
    pub boolean_check: Field<BooleanCheck>,
    /// Several checks in one.
    pub composite_check: Field<CompositeCheck>,
    /// A check of a date.
    pub date_check: Field<DateCheck>,
    /// A check of how long ago a date was.
    pub date_delta_to_now_check: Field<DateDeltaToNowCheck>,
    /// A check of a query's result, with a comparison.
    pub enhanced_sql_check: Field<EnhancedSqlCheck>,
    /// The group that it belongs to.
    pub group: Field<String>,
    /// What it is called.
    pub name: Field<String>,
    /// A check of a number.
    pub numeric_check: Field<NumericCheck>,
    /// A check of a query's result.
    pub sql_check: Field<SqlCheck>,
    /// A check of a text.
    pub string_check: Field<StringCheck>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Check
    must {}
    null {}
    may {
        0 attribute_label "attribute_label" Field::Absent
        1 boolean_check "boolean_check" Field::Absent
        2 composite_check "composite_check" Field::Absent
        3 date_check "date_check" Field::Absent
        4 date_delta_to_now_check "date_delta_to_now_check" Field::Absent
        5 enhanced_sql_check "enhanced_sql_check" Field::Absent
        6 group "group" Field::Absent
        7 name "name" Field::Absent
        8 numeric_check "numeric_check" Field::Absent
        9 sql_check "sql_check" Field::Absent
        10 string_check "string_check" Field::Absent
    }
    shown {}
}

impl Default for Check {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Check {
    /// A `Check` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckAttributeValue {
    /// The label of the attribute.
    pub attribute_label: Option<String>,
    /// What the value was taken from.
    pub evidence: Field<AttributeEvidence>,
    /// The value; any JSON, of the attribute's type.
    pub value: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CheckAttributeValue
    must {}
    null {}
    may {
        0 attribute_label "attribute_label" None
        1 evidence "evidence" Field::Absent
        2 value "value" None
    }
    shown {}
}

impl Default for CheckAttributeValue {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CheckAttributeValue {
    /// A `CheckAttributeValue` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckEvaluation {
    /// The value that was checked.
    pub attribute_value: Field<CheckAttributeValue>,
    /// The check.
    pub check: Field<Check>,
    /// How the checks within this one went.
    pub evaluations: Field<Vec<CheckEvaluation>>,
    /// What came of it.
    pub result: Option<CheckResult>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CheckEvaluation
    must {}
    null {}
    may {
        0 attribute_value "attribute_value" Field::Absent
        1 check "check" Field::Absent
        2 evaluations "evaluations" Field::Absent
        3 result "result" None
    }
    shown {}
}

impl Default for CheckEvaluation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CheckEvaluation {
    /// A `CheckEvaluation` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompositeCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    pub auto_decline: Option<bool>,
    /// The checks, one by one.
    pub checks: Option<Vec<Check>>,
    /// What people are told when the check fails.
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    pub pass_description: Field<String>,
    /// Whether all of the checks must pass, or one of them.
    pub type_: Option<CompositeCheckType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CompositeCheck
    must {}
    null {}
    may {
        0 auto_decline "auto_decline" None
        1 checks "checks" None
        2 decline_description "decline_description" Field::Absent
        3 email_template_name "email_template_name" Field::Absent
        4 ignore_metric_availability "ignore_metric_availability" None
        5 is_mandatory "is_mandatory" None
        6 on_failure "on_failure" None
        7 pass_description "pass_description" Field::Absent
        8 type_ "type" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for CompositeCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CompositeCheck {
    /// A `CompositeCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    pub pass_description: Field<String>,
    /// How the value is compared.
    pub type_: Option<DateCheckType>,
    /// The date to compare with.
    pub value: Option<NaiveDate>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DateCheck
    must {}
    null {}
    may {
        0 auto_decline "auto_decline" None
        1 decline_description "decline_description" Field::Absent
        2 email_template_name "email_template_name" Field::Absent
        3 ignore_metric_availability "ignore_metric_availability" None
        4 is_mandatory "is_mandatory" None
        5 on_failure "on_failure" None
        6 pass_description "pass_description" Field::Absent
        7 type_ "type" None
        8 value "value" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for DateCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DateCheck {
    /// A `DateCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateDeltaToNowCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    pub pass_description: Field<String>,
    /// Whether the check passes when there is no value. No when not sent.
    pub pass_if_value_missing: Option<bool>,
    /// How the value is compared.
    pub type_: Option<DateDeltaToNowCheckType>,
    /// The time to compare with, in days.
    pub value: Field<Map<String, Value>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DateDeltaToNowCheck
    must {}
    null {}
    may {
        0 auto_decline "auto_decline" None
        1 decline_description "decline_description" Field::Absent
        2 email_template_name "email_template_name" Field::Absent
        3 ignore_metric_availability "ignore_metric_availability" None
        4 is_mandatory "is_mandatory" None
        5 on_failure "on_failure" None
        6 pass_description "pass_description" Field::Absent
        7 pass_if_value_missing "pass_if_value_missing" None
        8 type_ "type" None
        9 value "value" Field::Absent
    }
    shown {
        "type" "type_"
    }
}

impl Default for DateDeltaToNowCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DateDeltaToNowCheck {
    /// A `DateDeltaToNowCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeclineAnalytics {
    /// How each check went.
    pub check_analytics: Option<Vec<DeclinedCheck>>,
    /// How many end users failed at least one check.
    pub total_declined: Option<i64>,
    /// How many end users were judged.
    pub total_end_users: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DeclineAnalytics
    must {}
    null {}
    may {
        0 check_analytics "check_analytics" None
        1 total_declined "total_declined" None
        2 total_end_users "total_end_users" None
    }
    shown {}
}

impl Default for DeclineAnalytics {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DeclineAnalytics {
    /// A `DeclineAnalytics` with nothing set.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_total_declined(mut self, value: i64) -> Self {
        self.total_declined = Some(value);
        self
    }

    /// Sets `total_end_users`.
    #[inline]
    #[must_use]
    pub fn with_total_end_users(mut self, value: i64) -> Self {
        self.total_end_users = Some(value);
        self
    }
}

/// How one check went.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeclinedCheck {
    /// What the check is called.
    pub check_name: Option<String>,
    /// How many end users failed the check.
    pub total_failed: Option<i64>,
    /// For how many end users data was missing.
    pub total_missing_data: Option<i64>,
    /// How many end users passed the check.
    pub total_passed: Option<i64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    DeclinedCheck
    must {}
    null {}
    may {
        0 check_name "check_name" None
        1 total_failed "total_failed" None
        2 total_missing_data "total_missing_data" None
        3 total_passed "total_passed" None
    }
    shown {}
}

impl Default for DeclinedCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl DeclinedCheck {
    /// A `DeclinedCheck` with nothing set.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_total_failed(mut self, value: i64) -> Self {
        self.total_failed = Some(value);
        self
    }

    /// Sets `total_missing_data`.
    #[inline]
    #[must_use]
    pub fn with_total_missing_data(mut self, value: i64) -> Self {
        self.total_missing_data = Some(value);
        self
    }

    /// Sets `total_passed`.
    #[inline]
    #[must_use]
    pub fn with_total_passed(mut self, value: i64) -> Self {
        self.total_passed = Some(value);
        self
    }
}

/// A check of a query's result, with a comparison.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnhancedSqlCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    pub auto_decline: Option<bool>,
    /// How a value is compared.
    pub check_type: Option<EnhancedSqlCheckCheckType>,
    /// The column of the query's result to look at.
    pub column_name: Option<String>,
    /// What to compare with; any JSON.
    pub comparison_value: Field<Value>,
    /// What kind of values are compared.
    pub data_type: Option<EnhancedSqlCheckDataType>,
    /// What people are told when the check fails.
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    pub pass_description: Field<String>,
    /// The query, by name.
    pub query_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EnhancedSqlCheck
    must {}
    null {}
    may {
        0 auto_decline "auto_decline" None
        1 check_type "check_type" None
        2 column_name "column_name" None
        3 comparison_value "comparison_value" Field::Absent
        4 data_type "data_type" None
        5 decline_description "decline_description" Field::Absent
        6 email_template_name "email_template_name" Field::Absent
        7 ignore_metric_availability "ignore_metric_availability" None
        8 is_mandatory "is_mandatory" None
        9 on_failure "on_failure" None
        10 pass_description "pass_description" Field::Absent
        11 query_name "query_name" None
    }
    shown {}
}

impl Default for EnhancedSqlCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EnhancedSqlCheck {
    /// A `EnhancedSqlCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumericCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    pub pass_description: Field<String>,
    /// How the value is compared.
    pub type_: Option<NumericCheckType>,
    /// The number to compare with.
    pub value: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    NumericCheck
    must {}
    null {}
    may {
        0 auto_decline "auto_decline" None
        1 decline_description "decline_description" Field::Absent
        2 email_template_name "email_template_name" Field::Absent
        3 ignore_metric_availability "ignore_metric_availability" None
        4 is_mandatory "is_mandatory" None
        5 on_failure "on_failure" None
        6 pass_description "pass_description" Field::Absent
        7 type_ "type" None
        8 value "value" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for NumericCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl NumericCheck {
    /// A `NumericCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Policy {
    /// The checks, one by one.
    pub checks: Option<Vec<Check>>,
    /// The place in the order of display.
    pub display_order: Field<i64>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// What a policy is for.
    pub use_case: Option<PolicyUseCase>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Policy
    must {}
    null {}
    may {
        0 checks "checks" None
        1 display_order "display_order" Field::Absent
        2 heron_id "heron_id" None
        3 name "name" None
        4 use_case "use_case" None
    }
    shown {}
}

impl Default for Policy {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Policy {
    /// A `Policy` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyEvaluation {
    /// The checks that failed.
    pub failed_checks: Option<Vec<CheckEvaluation>>,
    /// The checks for which data was missing.
    pub missing_data_checks: Option<Vec<CheckEvaluation>>,
    /// The checks that passed.
    pub passed_checks: Option<Vec<CheckEvaluation>>,
    /// The policy.
    pub policy: Option<Policy>,
    /// What the policies came to.
    pub result: Option<PolicyResult>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    PolicyEvaluation
    must {}
    null {}
    may {
        0 failed_checks "failed_checks" None
        1 missing_data_checks "missing_data_checks" None
        2 passed_checks "passed_checks" None
        3 policy "policy" None
        4 result "result" None
    }
    shown {}
}

impl Default for PolicyEvaluation {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl PolicyEvaluation {
    /// A `PolicyEvaluation` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SqlCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    pub auto_decline: Option<bool>,
    /// The column of the query's result to look at.
    pub column_name: Option<String>,
    /// What people are told when the check fails.
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    pub pass_description: Field<String>,
    /// The query, by name.
    pub query_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    SqlCheck
    must {}
    null {}
    may {
        0 auto_decline "auto_decline" None
        1 column_name "column_name" None
        2 decline_description "decline_description" Field::Absent
        3 email_template_name "email_template_name" Field::Absent
        4 ignore_metric_availability "ignore_metric_availability" None
        5 is_mandatory "is_mandatory" None
        6 on_failure "on_failure" None
        7 pass_description "pass_description" Field::Absent
        8 query_name "query_name" None
    }
    shown {}
}

impl Default for SqlCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl SqlCheck {
    /// A `SqlCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StringCheck {
    /// Whether a failure declines the end user without further ado. No when not sent.
    pub auto_decline: Option<bool>,
    /// What people are told when the check fails.
    pub decline_description: Field<String>,
    /// The email template to use when the check fails.
    pub email_template_name: Field<String>,
    /// Whether the check is made although data is missing. No when not sent.
    pub ignore_metric_availability: Option<bool>,
    /// Whether the end user fails as a whole when the check does. No when not sent.
    pub is_mandatory: Option<bool>,
    /// What a failed check means for the end user.
    pub on_failure: Option<OnFailure>,
    /// What people are told when the check passes.
    pub pass_description: Field<String>,
    /// How the value is compared.
    pub type_: Option<StringCheckType>,
    /// What to compare with.
    pub value: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    StringCheck
    must {}
    null {}
    may {
        0 auto_decline "auto_decline" None
        1 decline_description "decline_description" Field::Absent
        2 email_template_name "email_template_name" Field::Absent
        3 ignore_metric_availability "ignore_metric_availability" None
        4 is_mandatory "is_mandatory" None
        5 on_failure "on_failure" None
        6 pass_description "pass_description" Field::Absent
        7 type_ "type" None
        8 value "value" None
    }
    shown {
        "type" "type_"
    }
}

impl Default for StringCheck {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl StringCheck {
    /// A `StringCheck` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_decline`.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_ignore_metric_availability(mut self, value: bool) -> Self {
        self.ignore_metric_availability = Some(value);
        self
    }

    /// Sets `is_mandatory`.
    #[inline]
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
