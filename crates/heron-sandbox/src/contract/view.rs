//! A stored value as it is read: with the contract's defaults, and without what is never shown.
//!
//! Every request and every answer goes through here, so what the contract says of a named schema is worked out once.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use serde_json::{Map, Value};

use super::Contract;
use super::schema::{is_marked, is_null, is_nullable, members};

/// The shapes of the named schemas that were needed so far.
#[derive(Default)]
pub(super) struct Shapes(RwLock<HashMap<String, Arc<Shape>>>);

/// What a schema says about the values in a value of its kind, with all that holds together with it: what it refers
/// to, and the one member of a choice besides null.
#[derive(Default)]
struct Shape {
    properties: Vec<Property>,
    items: Inner,
    /// The values of a map.
    free: Inner,
}

struct Property {
    name: String,
    read_only: bool,
    write_only: bool,
    /// What stands for it where it is absent.
    absent: Option<Value>,
    inner: Inner,
}

/// The shape of an inner value.
#[derive(Default)]
enum Inner {
    /// It has nothing in it.
    #[default]
    Plain,
    /// That of a named schema, which may be one that it is in.
    Named(String),
    Own(Box<Shape>),
}

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
pub(crate) fn complete(contract: &Contract, schema: &Value, value: &mut Value) {
    each_object(contract, &Inner::of(contract, schema), value, &|properties, object| {
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
pub(crate) fn remove_marked(contract: &Contract, schema: &Value, mark: Mark, value: &mut Value) {
    each_object(contract, &Inner::of(contract, schema), value, &|properties, object| {
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
    if !(value.is_object() || value.is_array()) {
        return;
    }
    let named;
    let shape = match inner {
        Inner::Plain => return,
        Inner::Own(shape) => shape,
        Inner::Named(reference) => {
            named = Shape::named(contract, reference);
            &*named
        }
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each_object(contract, &shape.items, item, visit)),
        Value::Object(object) => {
            visit(&shape.properties, object);
            for property in &shape.properties {
                if !matches!(property.inner, Inner::Plain)
                    && let Some(member) = object.get_mut(&property.name)
                {
                    each_object(contract, &property.inner, member, visit);
                }
            }
            if !matches!(shape.free, Inner::Plain) {
                let known = |name: &str| shape.properties.iter().any(|property| property.name == name);
                for (_, member) in object.iter_mut().filter(|(name, _)| !known(name)) {
                    each_object(contract, &shape.free, member, visit);
                }
            }
        }
        _ => {}
    }
}

impl Shape {
    fn named(contract: &Contract, reference: &str) -> Arc<Self> {
        let shapes = &contract.shapes.0;
        // A panic while this lock is held leaves at worst an entry out.
        if let Some(shape) = shapes.read().unwrap_or_else(PoisonError::into_inner).get(reference) {
            return Arc::clone(shape);
        }
        let mut shape = Self::default();
        let target = reference.strip_prefix('#').and_then(|pointer| contract.document.pointer(pointer));
        shape.add(contract, target.unwrap_or(&Value::Null));
        let shape = Arc::new(shape);
        let mut known = shapes.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(reference.to_owned(), Arc::clone(&shape));
        shape
    }

    fn add(&mut self, contract: &Contract, schema: &Value) {
        let schema = contract.resolve(schema);
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            self.properties.extend(properties.iter().map(|(name, schema)| {
                let default = contract.resolve(schema).get("default").or_else(|| schema.get("default")).cloned();
                Property {
                    name: name.clone(),
                    read_only: is_marked(schema, "readOnly"),
                    write_only: is_marked(schema, "writeOnly"),
                    absent: default.or_else(|| is_nullable(contract, schema).then_some(Value::Null)),
                    inner: Inner::of(contract, schema),
                }
            }));
        }
        if let Some(items) = schema.get("items") {
            self.items = Inner::of(contract, items);
        }
        if let Some(free) = schema.get("additionalProperties") {
            self.free = Inner::of(contract, free);
        }
        for member in members(schema, "allOf").into_iter().flatten() {
            self.add(contract, member);
        }
        for keyword in ["anyOf", "oneOf"] {
            let mut rest = members(schema, keyword).into_iter().flatten().filter(|member| !is_null(member));
            if let (Some(only), None) = (rest.next(), rest.next()) {
                self.add(contract, only);
            }
        }
    }
}

impl Inner {
    fn of(contract: &Contract, schema: &Value) -> Self {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return Self::Named(reference.to_owned());
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let mut rest = members(schema, keyword).into_iter().flatten().filter(|member| !is_null(member));
            // The usual wrapping of a reference. Going into it here would not end where a schema is inside itself.
            if let (Some(only), None) = (rest.next(), rest.next()) {
                return Self::of(contract, only);
            }
        }
        let mut shape = Shape::default();
        shape.add(contract, schema);
        let plain = shape.properties.is_empty() && matches!((&shape.items, &shape.free), (Self::Plain, Self::Plain));
        if plain { Self::Plain } else { Self::Own(Box::new(shape)) }
    }
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
        remove_marked(Contract::embedded().unwrap(), &schema("CrmIntegrationSchema"), Mark::ReadOnly, &mut value);
        assert_eq!(value, json!({"provider": "p", "auth": {}}));
    }
}
