//! A stored value as it is read: with the contract's defaults, and without what is never shown.

use serde_json::{Map, Value};

use super::Contract;
use super::schema::{is_marked, is_null, is_nullable, members};

/// Makes `value` what a reader sees: `writeOnly` members go, absent members get their default, and those that may be
/// null and have no default become null. This holds at every level, in lists and maps too.
pub(crate) fn complete(contract: &Contract, schema: &Value, value: &mut Value) {
    each_object(contract, schema, value, &mut |properties, object| {
        for (name, schema) in properties {
            if is_marked(schema, "writeOnly") {
                object.remove(name);
            } else if !object.contains_key(name) {
                let default = contract.resolve(schema).get("default").or_else(|| schema.get("default")).cloned();
                let absent = default.or_else(|| is_nullable(contract, schema).then_some(Value::Null));
                if let Some(absent) = absent {
                    object.insert(name.clone(), absent);
                }
            }
        }
    });
}

/// Takes out the members that the contract marks with `mark` (`readOnly` or `writeOnly`), at every level.
pub(crate) fn remove_marked(contract: &Contract, schema: &Value, mark: &str, value: &mut Value) {
    each_object(contract, schema, value, &mut |properties, object| {
        object.retain(|name, _| !properties.get(name).is_some_and(|schema| is_marked(schema, mark)));
    });
}

/// Calls `visit` for every object in `value` that the contract describes, the outer ones first.
fn each_object(
    contract: &Contract,
    schema: &Value,
    value: &mut Value,
    visit: &mut impl FnMut(&Map<String, Value>, &mut Map<String, Value>),
) {
    for part in parts(contract, schema) {
        match value {
            Value::Array(items) => {
                if let Some(schema) = part.get("items") {
                    items.iter_mut().for_each(|item| each_object(contract, schema, item, visit));
                }
            }
            Value::Object(object) => {
                let properties = part.get("properties").and_then(Value::as_object);
                if let Some(properties) = properties {
                    visit(properties, object);
                }
                let free = part.get("additionalProperties").filter(|schema| schema.is_object());
                for (name, member) in object.iter_mut() {
                    if let Some(schema) = properties.and_then(|properties| properties.get(name)).or(free) {
                        each_object(contract, schema, member, visit);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A schema and all that holds together with it: what it refers to, and the one member of a choice besides null.
pub(super) fn parts<'a>(contract: &'a Contract, schema: &'a Value) -> Vec<&'a Value> {
    let schema = contract.resolve(schema);
    let mut found = vec![schema];
    for member in members(schema, "allOf").into_iter().flatten() {
        found.extend(parts(contract, member));
    }
    for keyword in ["anyOf", "oneOf"] {
        let mut rest = members(schema, keyword).into_iter().flatten().filter(|member| !is_null(member));
        if let (Some(only), None) = (rest.next(), rest.next()) {
            found.extend(parts(contract, only));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn schema(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    fn completed(name: &str, mut value: Value) -> Value {
        complete(Contract::embedded().unwrap(), &schema(name), &mut value);
        value
    }

    #[test]
    fn defaults_and_nulls_appear_at_every_level() {
        let read = completed(
            "CrmConfig",
            json!({"object_configs": [{
                "external_name": "Account",
                "key": "Account",
                "external_lookup_config": {"external_lookup_fields_and": ["Name"]},
                "field_mappings": [{"field_name": "Name"}],
            }]}),
        );
        assert_eq!(read["default_id"], Value::Null);
        assert_eq!(read["child_file_filtering_enabled"], true);
        assert_eq!(read["value_mappings"], json!([]));
        let object = &read["object_configs"][0];
        assert_eq!(object["is_optional"], false);
        assert_eq!(object["description"], Value::Null);
        assert_eq!(object["external_lookup_config"]["sort_field_name"], "CreatedDate");
        assert_eq!(object["field_mappings"][0]["overwrite_on_update"], true);
        assert_eq!(object["field_mappings"][0]["static_value"], Value::Null);
        assert!(object.get("static_data").is_none());
    }

    #[test]
    fn a_null_that_was_sent_stays_and_is_not_filled() {
        assert_eq!(completed("CrmConfig", json!({"default_id": null}))["default_id"], Value::Null);
    }

    #[test]
    fn what_is_never_shown_goes() {
        let read = completed("CrmIntegrationSchema", json!({"auth": {"token": "t"}, "secret": "s", "other": 1}));
        assert!(read.get("auth").is_none() && read.get("secret").is_none());
        assert_eq!(read["other"], 1);
    }

    #[test]
    fn marked_members_are_taken_out() {
        let mut value = json!({"heron_id": "x", "provider": "p", "auth": {}});
        remove_marked(Contract::embedded().unwrap(), &schema("CrmIntegrationSchema"), "readOnly", &mut value);
        assert_eq!(value, json!({"provider": "p", "auth": {}}));
    }
}
