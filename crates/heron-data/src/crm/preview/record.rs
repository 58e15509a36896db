//! What a preview consists of.

use serde::Serialize;
use serde_json::Value;

/// What one record of the CRM would be given.
///
/// Its [`Display`](std::fmt::Display) is a short text, and its JSON form has the same content.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordPreview {
    /// The CRM's name of the object.
    pub external_name: String,
    /// The key of the object configuration; none for policy results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The place in the configuration, as a JSON pointer: `/object_configs/0`.
    pub pointer: String,
    /// Its fields, in the order of the configuration.
    pub fields: Vec<FieldPreview>,
}

/// What one field would be given.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldPreview {
    /// The CRM's name of the field.
    pub field_name: String,
    /// The place in the configuration, as a JSON pointer: `/object_configs/0/field_mappings/2`.
    pub pointer: String,
    /// Whether an update leaves the field alone.
    pub only_on_create: bool,
    /// What would happen. Several outcomes rest on assumptions; the first one rests on those that this client goes by.
    pub outcomes: Vec<FieldOutcome>,
}

impl FieldPreview {
    /// The one thing that will happen, whatever Heron does where it documents nothing.
    #[must_use]
    pub fn certain(&self) -> Option<&Foreseen> {
        match self.outcomes.as_slice() {
            [only] if !matches!(only.result, Foreseen::Unforeseen { .. }) => Some(&only.result),
            _ => None,
        }
    }
}

/// What would happen to a field under some assumptions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldOutcome {
    /// The assumptions that it rests on, all of them; nothing when every world agrees.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<When>,
    /// Where the value comes from.
    pub source: ValueSource,
    /// What is done to it, in this order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// What the field is given in the end.
    pub result: Foreseen,
}

/// An assumption, with the answers under which an outcome is the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct When {
    /// Its name in `openapi/assumptions.toml`.
    pub assumption: &'static str,
    /// The answers.
    pub values: Vec<&'static str>,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ValueSource {
    /// A company attribute.
    Attribute {
        /// Its label.
        label: String,
        /// Its value, if the end user has one.
        value: Option<Value>,
    },
    /// The mapping's fixed text.
    StaticValue(String),
    /// A value that Heron computes, by its name: `date_today`.
    StaticValueKey(String),
    /// The id of another record.
    ObjectId {
        /// The CRM's name of its object.
        external_name: String,
    },
    /// A fixed value of the object.
    StaticData,
    /// The outcome of a policy.
    Policy,
    /// Nothing: the mapping names no source.
    Nothing,
}

/// One change of a value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// What is done.
    pub change: Change,
    /// The value before; `null` for none.
    pub before: Value,
    /// The value after; `null` for none.
    pub after: Value,
}

/// A change that a field mapping asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// What a regular expression matches is removed.
    RegexRemove(String),
    /// A value mapping of this name translates.
    ValueMapping(String),
    /// The text is cut to a length.
    MaxLength(i64),
}

/// What a field is given.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Foreseen {
    /// This value; `null` empties the field.
    Value(Value),
    /// The id of the record that the sync writes for this object.
    IdOf(String),
    /// The date of the sync, which the preview was not told.
    DateOfSync,
    /// Nothing: the field is left out.
    LeftOut,
    /// The record is not written at all.
    ObjectFails,
    /// Heron does not accept the configuration.
    Refused,
    /// What cannot be foreseen, and why.
    Unforeseen {
        /// Why not.
        because: String,
    },
}

impl Foreseen {
    pub(super) fn unforeseen(because: impl Into<String>) -> Self {
        Self::Unforeseen { because: because.into() }
    }
}
