//! A CRM configuration as the executor reads it. What was stored keeps the contract, so every member has its form.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_json::Value;

#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub(crate) struct Config {
    pub(crate) object_configs: Vec<ObjectConfig>,
    pub(crate) default_id: Option<ObjectId>,
    pub(crate) data_source_accounts_config: Option<ObjectConfig>,
    pub(crate) policy_evaluation_config: Option<PolicyConfig>,
    pub(crate) value_mappings: Vec<Table>,
    pub(crate) sync_file_classes: BTreeMap<String, bool>,
    pub(crate) child_file_filtering_enabled: bool,
    pub(crate) small_file_filtering_enabled: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            object_configs: Vec::new(),
            default_id: None,
            data_source_accounts_config: None,
            policy_evaluation_config: None,
            value_mappings: Vec::new(),
            sync_file_classes: BTreeMap::new(),
            child_file_filtering_enabled: true,
            small_file_filtering_enabled: false,
        }
    }
}

impl Config {
    /// Reads a `config`.
    ///
    /// # Errors
    /// When it does not keep the contract.
    pub(crate) fn read(config: &Value) -> Result<Self, String> {
        // The parser's own words may quote a value, which has no place in an event.
        Self::deserialize(config).map_err(|_| "The configuration does not keep the contract".to_owned())
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ObjectConfig {
    pub(crate) external_name: String,
    pub(crate) key: String,
    pub(crate) is_optional: bool,
    pub(crate) external_lookup_config: Option<LookupConfig>,
    pub(crate) field_mappings: Vec<FieldMapping>,
    pub(crate) required_ids: Vec<ObjectId>,
    pub(crate) static_data: Vec<StaticData>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub(crate) struct LookupConfig {
    pub(crate) external_lookup_fields_and: Vec<String>,
    pub(crate) external_lookup_fields_or: Vec<String>,
    pub(crate) sort_field_name: String,
    pub(crate) sort_order: Option<String>,
}

impl Default for LookupConfig {
    fn default() -> Self {
        Self {
            external_lookup_fields_and: Vec::new(),
            external_lookup_fields_or: Vec::new(),
            sort_field_name: "CreatedDate".to_owned(),
            sort_order: None,
        }
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ObjectId {
    pub(crate) external_name: String,
    pub(crate) alias: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct StaticData {
    pub(crate) key: String,
    pub(crate) value: Value,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct PolicyConfig {
    pub(crate) external_object_name: String,
    pub(crate) result_external_name: Option<String>,
    pub(crate) failure_reason_external_name: Option<String>,
}

/// A value mapping.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) mapping: BTreeMap<String, Value>,
    pub(crate) default_value: Option<String>,
    pub(crate) use_partial_match: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub(crate) struct FieldMapping {
    pub(crate) field_name: String,
    pub(crate) heron_company_attribute_label: Option<String>,
    pub(crate) static_value: Option<String>,
    pub(crate) static_value_key: Option<String>,
    pub(crate) external_object_name_for_id: Option<String>,
    pub(crate) external_lookup_field_name: Option<String>,
    pub(crate) value_mapping_name: Option<String>,
    pub(crate) regex_remove: Option<String>,
    #[serde(deserialize_with = "length")]
    pub(crate) max_length: Option<usize>,
    pub(crate) required: bool,
    pub(crate) overwrite_on_update: bool,
}

impl Default for FieldMapping {
    fn default() -> Self {
        Self {
            field_name: String::new(),
            heron_company_attribute_label: None,
            static_value: None,
            static_value_key: None,
            external_object_name_for_id: None,
            external_lookup_field_name: None,
            value_mapping_name: None,
            regex_remove: None,
            max_length: None,
            required: false,
            overwrite_on_update: true,
        }
    }
}

/// Where a field mapping takes its value from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source<'a> {
    Attribute(&'a str),
    StaticValue(&'a str),
    StaticValueKey(&'a str),
    IdOf(&'a str),
}

impl FieldMapping {
    /// The sources that are set, in the order in which `source_precedence` lists them.
    pub(crate) fn sources(&self) -> Vec<Source<'_>> {
        let all = [
            self.heron_company_attribute_label.as_deref().map(Source::Attribute),
            self.static_value.as_deref().map(Source::StaticValue),
            self.static_value_key.as_deref().map(Source::StaticValueKey),
            self.external_object_name_for_id.as_deref().map(Source::IdOf),
        ];
        all.into_iter().flatten().collect()
    }
}

/// A length: any number that the contract takes; below zero leaves nothing, as zero does.
fn length<'de, D: Deserializer<'de>>(from: D) -> Result<Option<usize>, D::Error> {
    let number = Option::<serde_json::Number>::deserialize(from)?;
    Ok(number.map(|number| match (number.as_u64(), number.as_i64()) {
        (Some(length), _) => usize::try_from(length).unwrap_or(usize::MAX),
        (None, Some(_)) => 0,
        // A whole number too large for 64 bits, or written with a point.
        (None, None) => number.as_f64().map_or(0, |number| if number < 1.0 { 0 } else { usize::MAX }),
    }))
}
