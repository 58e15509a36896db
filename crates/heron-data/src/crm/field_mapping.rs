//! Field mappings: which value goes into a field of a CRM object, and how it is changed on its way.

use heron_api::Field;
use heron_api::types::{CrmFieldMapping, StaticValueKey};
use serde_json::Value;

/// Builds the mapping of one CRM field.
///
/// A field takes its value from a company attribute, a fixed text, today's date, or the id of another object. Heron
/// documents neither what happens with several sources nor in which order the changes are made.
///
/// ```
/// use heron_data::crm::FieldMapping;
///
/// let state = FieldMapping::from_attribute("BillingState", "owner_1_address_state")
///     .mapped_by("state")
///     .max_length(2)
///     .build();
/// assert_eq!(
///     serde_json::to_value(state)?,
///     serde_json::json!({
///         "field_name": "BillingState",
///         "heron_company_attribute_label": "owner_1_address_state",
///         "value_mapping_name": "state",
///         "max_length": 2,
///     })
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a builder does nothing until it is sent"]
pub struct FieldMapping(CrmFieldMapping);

impl FieldMapping {
    /// A field by its exact name in the CRM, without a source yet.
    pub fn new(field_name: impl Into<String>) -> Self {
        Self(CrmFieldMapping::new(field_name))
    }

    /// A field that takes the company attribute with this label.
    pub fn from_attribute(field_name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(field_name).attribute(label)
    }

    /// A field that takes a fixed text.
    pub fn constant(field_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new(field_name).static_value(value)
    }

    /// A field that takes the date of the sync.
    pub fn today(field_name: impl Into<String>) -> Self {
        Self::new(field_name).date_today()
    }

    /// A field that takes the id of another object of the same sync.
    pub fn id_of(field_name: impl Into<String>, object: impl Into<String>) -> Self {
        Self::new(field_name).object_id(object)
    }

    /// Takes the company attribute with this label.
    pub fn attribute(mut self, label: impl Into<String>) -> Self {
        self.0.heron_company_attribute_label = Field::Value(label.into());
        self
    }

    /// Takes a fixed text.
    pub fn static_value(mut self, value: impl Into<String>) -> Self {
        self.0.static_value = Field::Value(value.into());
        self
    }

    /// Takes the date of the sync.
    pub fn date_today(self) -> Self {
        self.static_value_key(StaticValueKey::DateToday)
    }

    /// Takes a value that Heron computes.
    pub fn static_value_key(mut self, key: StaticValueKey) -> Self {
        self.0.static_value_key = Field::Value(key);
        self
    }

    /// Takes the id of another object, by its name in the CRM.
    pub fn object_id(mut self, object: impl Into<String>) -> Self {
        self.0.external_object_name_for_id = Field::Value(object.into());
        self
    }

    /// Translates the value by the value mapping of this name.
    pub fn mapped_by(mut self, value_mapping: impl Into<String>) -> Self {
        self.0.value_mapping_name = Field::Value(value_mapping.into());
        self
    }

    /// Removes what a regular expression matches.
    pub fn regex_remove(mut self, pattern: impl Into<String>) -> Self {
        self.0.regex_remove = Field::Value(pattern.into());
        self
    }

    /// Cuts the text to this many characters; there is no error.
    pub fn max_length(mut self, characters: i64) -> Self {
        self.0.max_length = Field::Value(characters);
        self
    }

    /// Names the CRM's type of the field, such as `Text`.
    pub fn value_type(mut self, value_type: impl Into<String>) -> Self {
        self.0.value_type = Field::Value(value_type.into());
        self
    }

    /// Says whether the field must be there. Heron's default: it need not.
    pub fn required(mut self, required: bool) -> Self {
        self.0.required = Some(required);
        self
    }

    /// Says whether an update overwrites the field. Heron's default: it does.
    pub fn overwrite_on_update(mut self, overwrite: bool) -> Self {
        self.0.overwrite_on_update = Some(overwrite);
        self
    }

    /// Sets the field when its object is created, and never again.
    pub fn only_on_create(self) -> Self {
        self.overwrite_on_update(false)
    }

    /// Uses another field name when existing objects are looked up.
    pub fn lookup_as(mut self, field_name: impl Into<String>) -> Self {
        self.0.external_lookup_field_name = Field::Value(field_name.into());
        self
    }

    /// Sets a key that the contract does not know.
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.extra.insert(key, value);
        self
    }

    /// The mapping as it is sent.
    #[must_use]
    pub fn build(self) -> CrmFieldMapping {
        self.0
    }
}

impl From<FieldMapping> for CrmFieldMapping {
    fn from(mapping: FieldMapping) -> Self {
        mapping.build()
    }
}
