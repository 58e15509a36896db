//! Components go by other names, are divided, or stand elsewhere.

use std::collections::BTreeMap;

use heron_contract::document::{Node, Pointer, SCHEMA_REF, schema_ref, walk_mut};
use serde_json::{Map, Value, json};

use super::super::random::Random;
use super::super::sites::{keys, visible};
use super::{Rewriting, each_schema};
use crate::contract::Direction;

pub(super) fn all() -> Vec<Rewriting> {
    vec![
        Rewriting::new("components are renamed", rename),
        Rewriting::new("numbered components are numbered anew", renumber),
        Rewriting::new("schemas are divided by direction", divide),
        Rewriting::new("schemas become components", hoist),
        Rewriting::new("responses, parameters and bodies become components", hoist_others),
        Rewriting::new("components that nothing uses come and go", unused),
    ]
}

/// Gives schemas other names, and the references to them.
fn with_names(document: &mut Value, names: &BTreeMap<String, String>) {
    let renamed = |reference: &str| {
        let name = reference.strip_prefix(SCHEMA_REF)?;
        names.get(name).map(|name| json!(format!("{SCHEMA_REF}{name}")))
    };
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| match node {
        Node::Schema => {
            if let Some(new) = schema_ref(value).and_then(|name| renamed(&format!("{SCHEMA_REF}{name}"))) {
                value["$ref"] = new;
            }
        }
        Node::Discriminator => {
            for target in value.get_mut("mapping").and_then(Value::as_object_mut).into_iter().flatten() {
                if let Some(new) = target.1.as_str().and_then(renamed) {
                    *target.1 = new;
                }
            }
        }
        _ => {}
    });
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        let all = std::mem::take(schemas);
        schemas.extend(all.into_iter().map(|(name, schema)| (names.get(&name).cloned().unwrap_or(name), schema)));
    }
}

fn rename(document: &mut Value, random: &mut Random) {
    let mut names = keys(document, "/components/schemas");
    let old = names.clone();
    random.shuffle(&mut names);
    let names = old.into_iter().zip(names.into_iter().enumerate()).map(|(old, (number, new))| {
        (old, if number % 3 == 0 { format!("{new}Renamed") } else { format!("Other{number}") })
    });
    let names = names.collect();
    with_names(document, &names);
}

/// `EndUser1` and `EndUser2` change their numbers, as they do whenever the vendor's tool runs.
fn renumber(document: &mut Value, random: &mut Random) {
    let mut families: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in keys(document, "/components/schemas") {
        families.entry(name.trim_end_matches(|last: char| last.is_ascii_digit()).to_owned()).or_default().push(name);
    }
    let mut names = BTreeMap::new();
    for members in families.into_values().filter(|members| members.len() > 1) {
        let mut shuffled = members.clone();
        random.shuffle(&mut shuffled);
        names.extend(members.into_iter().zip(shuffled));
    }
    with_names(document, &names);
}

/// What goes one way of a schema, without the marks that say so.
fn one_way(document: &Value, schema: &Value, direction: Direction) -> Value {
    let mut holder = json!({"components": {"schemas": {"It": schema}}});
    each_schema(&mut holder, |schema| {
        let Value::Object(object) = schema else { return };
        let mut gone = Vec::new();
        if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
            properties.retain(|name, property| {
                let stays = visible(document, property, direction);
                if !stays {
                    gone.push(name.clone());
                }
                stays
            });
        }
        if let Some(names) = object.get_mut("required").and_then(Value::as_array_mut) {
            names.retain(|name| name.as_str().is_none_or(|name| !gone.iter().any(|gone| gone == name)));
            if names.is_empty() {
                object.remove("required");
            }
        }
        object.remove("readOnly");
        object.remove("writeOnly");
        if direction == Direction::Request
            && let Some(name) = schema_ref(schema)
        {
            schema["$ref"] = json!(format!("{SCHEMA_REF}{name}Request"));
        }
    });
    holder["components"]["schemas"]["It"].take()
}

/// Schemas become two, as this project's own lowering does: what is sent and what is received.
fn divide(document: &mut Value, _: &mut Random) {
    let original = document.clone();
    // A discriminator's mapping names one of the two, which cannot be right for both.
    let mut discriminated = false;
    each_schema(document, |schema| discriminated |= schema.get("discriminator").is_some());
    if discriminated {
        return;
    }
    let mut divided = Map::new();
    for (name, schema) in original["components"]["schemas"].as_object().into_iter().flatten() {
        let mut whole = json!({"components": {"schemas": {"It": schema}}});
        each_schema(&mut whole, |schema| {
            if let Some(name) = schema_ref(schema) {
                schema["$ref"] = json!(format!("{SCHEMA_REF}{name}Whole"));
            }
        });
        divided.insert(format!("{name}Whole"), whole["components"]["schemas"]["It"].take());
        divided.insert(format!("{name}Request"), one_way(&original, schema, Direction::Request));
        divided.insert(name.clone(), one_way(&original, schema, Direction::Response));
    }
    // A schema stands in a request or in a response; a component of another kind likewise.
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        let direction = match node {
            Node::RequestBody | Node::Parameter => Direction::Request,
            Node::Response | Node::Header => Direction::Response,
            _ => return,
        };
        if at.as_str().contains("/callbacks/") {
            // What is called back goes the other way, and is left whole.
            let media = value.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten();
            for schema in media.filter_map(|(_, media)| media.get_mut("schema")) {
                let name = schema_ref(schema).map(str::to_owned);
                if let Some(name) = name {
                    schema["$ref"] = json!(format!("{SCHEMA_REF}{name}Whole"));
                }
            }
            return;
        }
        if let Some(schema) = value.get_mut("schema") {
            *schema = one_way(&original, schema, direction);
        }
        for (_, media) in value.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten() {
            if let Some(schema) = media.get_mut("schema") {
                *schema = one_way(&original, schema, direction);
            }
        }
    });
    if let Some(schemas) = document.pointer_mut("/components/schemas") {
        *schemas = divided.into();
    }
}

/// Schemas that stand in others become components.
fn hoist(document: &mut Value, random: &mut Random) {
    let mut hoisted = Map::new();
    let mut number = 0;
    let root = document["components"]["schemas"].as_object().cloned().unwrap_or_default();
    each_schema(document, |schema| {
        let Value::Object(object) = schema else { return };
        if object.contains_key("$ref") || root.values().any(|component| component.as_object() == Some(object)) {
            return;
        }
        if !random.one_in(5) || object.contains_key("readOnly") || object.contains_key("writeOnly") {
            return;
        }
        number += 1;
        let name = format!("Hoisted{number}");
        let reference = json!({"$ref": format!("{SCHEMA_REF}{name}")});
        hoisted.insert(name, std::mem::replace(schema, reference));
    });
    if document["components"]["schemas"].is_object()
        && let Some(schemas) = document["components"]["schemas"].as_object_mut()
    {
        schemas.extend(hoisted);
    }
}

fn hoist_others(document: &mut Value, random: &mut Random) {
    let mut hoisted: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    let mut number = 0;
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        let section = match node {
            Node::Response => "responses",
            Node::Parameter => "parameters",
            Node::RequestBody => "requestBodies",
            Node::Header => "headers",
            _ => return,
        };
        if value.get("$ref").is_some() || at.as_str().starts_with("/components") || !random.one_in(3) {
            return;
        }
        number += 1;
        let name = format!("Hoisted{number}");
        let reference = json!({"$ref": format!("#/components/{section}/{name}")});
        hoisted.entry(section).or_default().insert(name, std::mem::replace(value, reference));
    });
    for (section, hoisted) in hoisted {
        let section = &mut document["components"][section];
        if section.is_null() {
            *section = json!({});
        }
        if let Some(section) = section.as_object_mut() {
            section.extend(hoisted);
        }
    }
}

fn unused(document: &mut Value, random: &mut Random) {
    let mut used = Vec::new();
    each_schema(document, |schema| used.extend(schema_ref(schema).map(str::to_owned)));
    let mapped = document.to_string();
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| {
            used.contains(name) || mapped.contains(&format!("{SCHEMA_REF}{name}\"")) || random.one_in(2)
        });
        schemas.insert("NobodyUsesThis".to_owned(), json!({"type": "object", "required": ["a"]}));
    }
}
