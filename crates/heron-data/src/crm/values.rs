//! Value mappings, and where policy results go.

use heron_api::Field;
use heron_api::types::{CrmPolicyEvaluationConfig, CrmValueMapping};
use serde_json::Value;

/// Builds a table that translates values on their way to the CRM.
///
/// ```
/// use heron_data::crm::ValueMapping;
///
/// let states = ValueMapping::new("state").map("CA", "California").otherwise("Other").build();
/// assert_eq!(states.mapping["CA"], "California");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a builder does nothing until it is sent"]
pub struct ValueMapping(CrmValueMapping);

impl ValueMapping {
    /// An empty table with the name that field mappings refer to.
    pub fn new(name: impl Into<String>) -> Self {
        Self(CrmValueMapping::new(std::iter::empty::<(String, Value)>(), name))
    }

    /// Translates `from` to `to`, which may be any JSON.
    pub fn map(mut self, from: impl Into<String>, to: impl Into<Value>) -> Self {
        self.0.mapping.insert(from.into(), to.into());
        self
    }

    /// Sets the value for what matches nothing.
    pub fn otherwise(mut self, value: impl Into<String>) -> Self {
        self.0.default_value = Field::Value(value.into());
        self
    }

    /// Says whether a part of the value may match. Heron's default: it may not. How parts match is not documented.
    pub fn partial_match(mut self, partial: bool) -> Self {
        self.0.use_partial_match = Some(partial);
        self
    }

    /// Describes the table for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Field::Value(description.into());
        self
    }

    /// Sets a key that the contract does not know.
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.extra.insert(key, value);
        self
    }

    /// The table as it is sent.
    #[must_use]
    pub fn build(self) -> CrmValueMapping {
        self.0
    }
}

impl From<ValueMapping> for CrmValueMapping {
    fn from(mapping: ValueMapping) -> Self {
        mapping.build()
    }
}

/// Says where in the CRM the result of a policy evaluation is written.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a builder does nothing until it is sent"]
pub struct PolicyResults(CrmPolicyEvaluationConfig);

impl PolicyResults {
    /// On the object with this exact name in the CRM.
    pub fn on(external_object_name: impl Into<String>) -> Self {
        Self(CrmPolicyEvaluationConfig::new(external_object_name))
    }

    /// The field that takes the result.
    pub fn result(mut self, field_name: impl Into<String>) -> Self {
        self.0.result_external_name = Some(field_name.into());
        self
    }

    /// The field that takes the reason of a failure.
    pub fn reason(mut self, field_name: impl Into<String>) -> Self {
        self.0.failure_reason_external_name = Some(field_name.into());
        self
    }

    /// Sets a key that the contract does not know.
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.extra.insert(key, value);
        self
    }

    /// Where it is written, as it is sent.
    #[must_use]
    pub fn build(self) -> CrmPolicyEvaluationConfig {
        self.0
    }
}

impl From<PolicyResults> for CrmPolicyEvaluationConfig {
    fn from(results: PolicyResults) -> Self {
        results.build()
    }
}
