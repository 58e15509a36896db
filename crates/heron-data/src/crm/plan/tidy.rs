//! A `config` without what is the same as nothing.

use heron_api::types::CrmConfig;
use serde_json::{Map, Value};

use super::normalise::{CONFIG, Kind, Shape};

/// A `config` as JSON, without what is the same as nothing: members that are `null`, empty, or at the contract's default.
///
/// Keys that the contract does not know stay. Read back as a `config`, it [plans](super::plan) as no change.
///
/// ```
/// use heron_data::crm::{FieldMapping, Object, Integration, without_defaults};
///
/// let name = FieldMapping::from_attribute("Name", "company_name").overwrite_on_update(true).required(true);
/// let integration = Integration::salesforce("https://a.example", [("token", "…")], "…")
///     .object(Object::new("account", "Account").field(name))
///     .filter_child_files(true)
///     .build();
/// assert_eq!(
///     without_defaults(&integration.config),
///     serde_json::json!({ "object_configs": [{
///         "key": "account",
///         "external_name": "Account",
///         "field_mappings": [
///             { "field_name": "Name", "heron_company_attribute_label": "company_name", "required": true }
///         ],
///     }]})
/// );
/// ```
#[must_use]
pub fn without_defaults(config: &CrmConfig) -> Value {
    Value::Object(super::tree(config).map(|config| object(&CONFIG, config)).unwrap_or_default())
}

fn object(shape: &'static Shape, mut of: Map<String, Value>) -> Map<String, Value> {
    for (name, kind) in shape.members() {
        let Some(value) = of.remove(name) else { continue };
        // A value mapping without entries still has to have them.
        let is_required = name == "mapping";
        if !is_required && kind.set(Some(&value)).is_none() {
            continue;
        }
        let value = match (kind, value) {
            (Kind::Object(shape), Value::Object(of)) => Value::Object(object(shape, of)),
            (Kind::List(list), Value::Array(elements)) => {
                let element = |element| match element {
                    Value::Object(of) => Value::Object(object(list.shape, of)),
                    other => other,
                };
                elements.into_iter().map(element).collect()
            }
            (_, value) => value,
        };
        of.insert(name.to_owned(), value);
    }
    of
}
