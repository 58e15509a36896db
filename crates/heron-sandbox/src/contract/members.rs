//! Members of a value that the contract knows, does not know, or lets be absent.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Contract;
use super::schema::{is_null, is_nullable, members};

/// Takes out the members that are null, where the contract allows both null and absence.
pub(crate) fn remove_nulls(contract: &Contract, schema: &Value, value: &mut Value) {
    walk(contract, schema, value, "", &mut |part, object, _| {
        let Some(properties) = part.get("properties").and_then(Value::as_object) else { return };
        let required = |name: &str| members(part, "required").into_iter().flatten().any(|one| one == name);
        object.retain(|name, value| {
            let declared = properties.get(name);
            !(value.is_null() && declared.is_some_and(|schema| is_nullable(contract, schema)) && !required(name))
        });
    });
}

/// Gives absent members the default that the contract declares for them; members without one stay absent.
pub(crate) fn fill_defaults(contract: &Contract, schema: &Value, value: &mut Value) {
    walk(contract, schema, value, "", &mut |part, object, _| {
        for (name, schema) in part.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let default = contract.resolve(schema).get("default").or_else(|| schema.get("default"));
            if let (Some(default), false) = (default, object.contains_key(name)) {
                object.insert(name.clone(), default.clone());
            }
        }
    });
}

/// The keys that the contract does not name, in objects that it does not leave open: their paths, without indices.
pub(crate) fn foreign_keys(contract: &Contract, schema: &Value, value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(contract, schema, &mut value.clone(), "", &mut |part, object, path| {
        found.extend(object.keys().filter(|name| is_foreign(part, name)).map(|name| below(path, name)));
    });
    found
}

/// Takes out those of the keys at `paths` that the contract does not name.
pub(crate) fn remove_foreign(contract: &Contract, schema: &Value, paths: &BTreeSet<String>, value: &mut Value) {
    walk(contract, schema, value, "", &mut |part, object, path| {
        object.retain(|name, _| !(is_foreign(part, name) && paths.contains(&below(path, name))));
    });
}

fn is_foreign(part: &Value, name: &str) -> bool {
    part.get("additionalProperties").is_none()
        && part.get("properties").and_then(Value::as_object).is_some_and(|properties| !properties.contains_key(name))
}

fn below(path: &str, name: &str) -> String {
    format!("{path}/{name}")
}

/// A schema and all that holds together with it: what it refers to, and the one member of a choice besides null.
fn parts<'a>(contract: &'a Contract, schema: &'a Value) -> Vec<&'a Value> {
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

/// Calls `visit` for every object that the contract describes, the outer ones first, with its schema and its path.
fn walk(
    contract: &Contract,
    schema: &Value,
    value: &mut Value,
    path: &str,
    visit: &mut impl FnMut(&Value, &mut Map<String, Value>, &str),
) {
    for part in parts(contract, schema) {
        match value {
            Value::Array(items) => {
                if let Some(schema) = part.get("items") {
                    items.iter_mut().for_each(|item| walk(contract, schema, item, path, visit));
                }
            }
            Value::Object(object) => {
                visit(part, object, path);
                let properties = part.get("properties").and_then(Value::as_object);
                let free = part.get("additionalProperties").filter(|schema| schema.is_object());
                for (name, member) in object.iter_mut() {
                    if let Some(schema) = properties.and_then(|properties| properties.get(name)).or(free) {
                        walk(contract, schema, member, &below(path, name), visit);
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn config() -> Value {
        json!({ "$ref": "#/components/schemas/CrmConfig" })
    }

    #[test]
    fn nulls_go_where_absence_means_the_same_and_stay_where_the_value_is_free() {
        let mut value = json!({
            "default_id": null,
            "object_configs": [{
                "external_name": "a", "key": "a", "description": null,
                "static_data": [{ "key": "k", "value": null }],
            }],
            "value_mappings": [{ "name": "m", "mapping": { "x": null }, "default_value": null }],
        });
        remove_nulls(Contract::embedded().unwrap(), &config(), &mut value);
        assert_eq!(
            value,
            json!({
                "object_configs": [{ "external_name": "a", "key": "a", "static_data": [{ "key": "k", "value": null }] }],
                "value_mappings": [{ "name": "m", "mapping": { "x": null } }],
            })
        );
    }

    #[test]
    fn only_declared_defaults_are_filled_in() {
        let mut value = json!({ "object_configs": [{ "external_name": "a", "key": "a" }] });
        fill_defaults(Contract::embedded().unwrap(), &config(), &mut value);
        assert_eq!(value["value_mappings"], json!([]));
        assert_eq!(value["object_configs"][0], json!({ "external_name": "a", "key": "a", "is_optional": false }));
        assert!(value.get("default_id").is_none());
    }

    #[test]
    fn foreign_keys_are_told_without_indices_and_taken_out_by_their_path() {
        let contract = Contract::embedded().unwrap();
        let object = |key: &str| json!({ "external_name": "a", "key": "a", key: 1 });
        let mut value =
            json!({ "object_configs": [object("new"), object("newer")], "sync_file_classes": { "x": true } });
        let found = foreign_keys(contract, &config(), &value);
        assert_eq!(found.iter().collect::<Vec<_>>(), ["/object_configs/new", "/object_configs/newer"]);
        remove_foreign(contract, &config(), &BTreeSet::from(["/object_configs/new".to_owned()]), &mut value);
        assert_eq!(foreign_keys(contract, &config(), &value), BTreeSet::from(["/object_configs/newer".to_owned()]));
    }
}
