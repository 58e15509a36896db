//! A stored value as it is read: with the contract's defaults, and without what is never shown.

use serde_json::{Map, Value};

use super::Contract;
use super::shape::{Inner, Others, Property, Schema};

/// Which members are taken out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Those that only answers have.
    ReadOnly,
    /// Those that only requests have.
    WriteOnly,
}

/// Makes `value` what a reader sees: `writeOnly` members go, absent members get their default, and those that may be
/// null and have no default become null. This holds at every level, in lists and maps too.
pub(crate) fn complete(contract: &Contract, schema: &Schema, value: &mut Value) {
    each_object(contract, schema.inner(contract), value, &|properties, object| {
        for property in properties {
            if property.write_only {
                object.remove(&property.name);
            } else if let Some(absent) = &property.absent
                && !object.contains_key(&property.name)
            {
                object.insert(property.name.clone(), absent.clone());
            }
        }
    });
}

/// Takes out the members that the contract marks, at every level.
pub(crate) fn remove_marked(contract: &Contract, schema: &Schema, mark: Mark, value: &mut Value) {
    each_object(contract, schema.inner(contract), value, &|properties, object| {
        for property in properties {
            let marked = match mark {
                Mark::ReadOnly => property.read_only,
                Mark::WriteOnly => property.write_only,
            };
            if marked {
                object.remove(&property.name);
            }
        }
    });
}

/// Calls `visit` for every object in `value` that the contract describes, the outer ones first.
fn each_object(
    contract: &Contract,
    inner: &Inner,
    value: &mut Value,
    visit: &impl Fn(&[Property], &mut Map<String, Value>),
) {
    match value {
        Value::Array(items) => {
            let Some(inner) = &inner.shape(contract).items else { return };
            items.iter_mut().for_each(|item| each_object(contract, inner, item, visit));
        }
        Value::Object(object) => {
            let shape = inner.shape(contract);
            visit(&shape.properties, object);
            for property in shape.properties.iter().filter(|property| !property.inner.is_plain()) {
                if let Some(member) = object.get_mut(&property.name) {
                    each_object(contract, &property.inner, member, visit);
                }
            }
            if let Some(Others::Of(inner)) = &shape.others {
                let known = |name: &str| shape.properties.iter().any(|property| property.name == name);
                for (_, member) in object.iter_mut().filter(|(name, _)| !known(name)) {
                    each_object(contract, inner, member, visit);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn schema(name: &str) -> Schema {
        json!({ "$ref": format!("#/components/schemas/{name}") }).into()
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
        remove_marked(Contract::embedded().unwrap(), &schema("CrmIntegrationSchema"), Mark::ReadOnly, &mut value);
        assert_eq!(value, json!({"provider": "p", "auth": {}}));
    }
}
