//! Every type has a name that we chose.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use super::Draft;
use super::calls::hoist;
use super::direction::REQUEST_MARK;
use super::walk::{
    Direction, each_operation_mut, each_operation_schema_mut, each_schema_of_document_mut, escape, reference,
    referenced, schemas, schemas_mut,
};
use crate::operations::SchemaName;

/// Whether the schema is an object with properties, and so a type of its own.
fn is_struct(schema: &Value) -> bool {
    schema.get("properties").and_then(Value::as_object).is_some_and(|properties| !properties.is_empty())
}

/// Takes an inline schema out of the place where it stands and leaves a reference.
fn take(schema: &mut Value, name: &str, hoisted: &mut Vec<(String, Value)>) {
    let mut inner = schema.take();
    let mut left = reference(name);
    if let (Some(left), Some(inner)) = (left.as_object_mut(), inner.as_object_mut()) {
        // What is said about the place stays at the place.
        if let Some(words) = inner.get("description") {
            left.insert("description".to_owned(), words.clone());
        }
        for keyword in ["readOnly", "writeOnly", "nullable", "default"] {
            if let Some(value) = inner.remove(keyword) {
                let keyword = if keyword == "nullable" { "x-nullable" } else { keyword };
                left.insert(keyword.to_owned(), value);
            }
        }
    }
    hoisted.push((name.to_owned(), inner));
    *schema = left;
}

/// Inline objects become components.
pub(super) fn name_inline_objects(draft: &mut Draft<'_>) -> usize {
    let mut hoisted = Vec::new();
    let rows = &draft.rows;
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let Some(row) = rows.get(&format!("{method} {path}")) else { return };
        each_operation_schema_mut(operation, |direction, parameter, schema| {
            if parameter.is_some() {
                return;
            }
            let name = match (direction, &row.response) {
                (Direction::Response, Some(name)) => name.clone(),
                (Direction::Response, None) => format!("{}Response", row.id.to_upper_camel_case()),
                (Direction::Request, _) => format!("{}Body", row.id.to_upper_camel_case()),
            };
            name_within(schema, &name, &BTreeMap::new(), &mut hoisted);
        });
    });
    let ours: BTreeMap<String, String> = draft
        .operations
        .schemas
        .iter()
        .filter_map(|(place, name)| match name {
            SchemaName::Both(name) if place.contains('.') => Some((place.clone(), name.clone())),
            _ => None,
        })
        .collect();
    let Some(components) = schemas_mut(&mut draft.document) else { return 0 };
    let mut clashes = Vec::new();
    let mut count = 0;
    let mut queue: Vec<String> = components.keys().cloned().collect();
    queue.sort();
    loop {
        for (name, schema) in hoisted.drain(..) {
            count += 1;
            match components.get(&name) {
                Some(same) if without_words(same) == without_words(&schema) => {}
                Some(_) => clashes.push(name),
                None => {
                    queue.push(name.clone());
                    hoist(components, &name, schema);
                }
            }
        }
        if queue.is_empty() {
            break;
        }
        for owner in std::mem::take(&mut queue) {
            let Some(schema) = components.get_mut(&owner) else { continue };
            super::walk::each_child_mut(schema, |child_pointer, child| {
                let property = child_pointer.rsplit('/').next().unwrap_or_default();
                let place = format!("{owner}.{property}");
                let name =
                    ours.get(&place).cloned().unwrap_or_else(|| format!("{owner}{}", property.to_upper_camel_case()));
                name_within(child, &name, &ours, &mut hoisted);
            });
        }
    }
    for name in clashes {
        draft.problem(
            format!("two different objects would both be called `{name}`"),
            format!("/components/schemas/{}", escape(&name)),
            "name one of them: `response = \"…\"` on its row, or an entry `\"Parent.property\" = \"…\"` in `[schemas]` of openapi/operations.toml",
        );
    }
    count
}

/// Names the schema if it is a struct, and the structs in its arrays and maps.
fn name_within(schema: &mut Value, name: &str, ours: &BTreeMap<String, String>, hoisted: &mut Vec<(String, Value)>) {
    if is_struct(schema) {
        take(schema, name, hoisted);
        return;
    }
    super::walk::each_child_mut(schema, |child_pointer, child| {
        let suffix = if child_pointer == "/items" { "Item" } else { "Value" };
        let name = ours.get(&format!("{name}{suffix}")).cloned().unwrap_or_else(|| format!("{name}{suffix}"));
        name_within(child, &name, ours, hoisted);
    });
}

/// Inline enums become components; `null` among the values becomes a mark at the place.
pub(super) fn name_inline_enums(draft: &mut Draft<'_>) -> usize {
    let mut found: Vec<(String, String, Value)> = Vec::new();
    let ours = &draft.operations.enums;
    let mut used = BTreeSet::new();
    let rows = &draft.rows;

    let mut settle = |schema: &mut Value, place: &str, default: String| {
        let named = ours.get(place);
        if named.is_some() {
            used.insert(place.to_owned());
        }
        let name = named.cloned().unwrap_or(default);
        let mut values: Vec<Value> = schema["enum"].as_array().cloned().unwrap_or_default();
        let nullable = values.iter().any(Value::is_null) || schema.get("nullable") == Some(&json!(true));
        values.retain(Value::is_string);
        let words = schema.get("description").cloned();
        take(schema, &name, &mut Vec::new());
        if nullable && let Some(schema) = schema.as_object_mut() {
            schema.insert("x-nullable".to_owned(), json!(true));
        }
        let mut named = json!({ "type": "string", "enum": values });
        if let Some(words) = words {
            named["description"] = words;
        }
        found.push((name, place.to_owned(), named));
    };

    let mut names: Vec<String> = schemas(&draft.document).map(|all| all.keys().cloned().collect()).unwrap_or_default();
    names.sort();
    for owner in names {
        let Some(schema) = schemas_mut(&mut draft.document).and_then(|all| all.get_mut(&owner)) else { continue };
        if schema.get("enum").is_some() {
            continue;
        }
        enums_below(schema, &owner, &owner, true, &mut settle);
    }
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let call = format!("{method} {path}");
        let Some(row) = rows.get(&call) else { return };
        let id = row.id.to_upper_camel_case();
        describe_parameter_enums(operation);
        each_operation_schema_mut(operation, |direction, parameter, schema| {
            let (place, default) = match (parameter, direction) {
                (Some(name), _) => (format!("{call} ?{name}"), format!("{id}{}", name.to_upper_camel_case())),
                (None, Direction::Request) => (format!("{call} request"), format!("{id}Body")),
                (None, Direction::Response) => (format!("{call} response"), format!("{id}Response")),
            };
            if schema.get("enum").is_some() {
                settle(schema, &place, default);
            } else {
                enums_below(schema, &place, &default, false, &mut settle);
            }
        });
    });

    let unused: Vec<_> = ours.keys().filter(|place| !used.contains(*place)).cloned().collect();
    let Some(components) = schemas_mut(&mut draft.document) else { return 0 };
    let count = found.len();
    let mut clashes = Vec::new();
    for (name, place, schema) in found {
        let same = |other: &Value| sorted_values(other) == sorted_values(&schema);
        match components.get(&name) {
            Some(other) if same(other) => {}
            Some(_) => clashes.push((name, place)),
            None => drop(hoist(components, &name, schema)),
        }
    }
    for (name, place) in clashes {
        draft.problem(
            format!("`{place}` would be called `{name}`, which has other values"),
            format!("/components/schemas/{}", escape(&name)),
            format!("name it in `[enums]` of openapi/operations.toml:\n\"{place}\" = \"…\""),
        );
    }
    for place in unused {
        draft.problem(
            format!("`[enums]` names `{place}`, where no enum stands"),
            "",
            "remove the entry from openapi/operations.toml, or correct its place",
        );
    }
    count
}

/// A parameter's words stand beside its schema; an enum made of it needs them too.
fn describe_parameter_enums(operation: &mut Map<String, Value>) {
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let words = parameter.get("description").cloned();
        if let (Some(words), Some(schema)) = (words, parameter.get_mut("schema").and_then(Value::as_object_mut))
            && schema.contains_key("enum")
        {
            schema.entry("description").or_insert(words);
        }
    }
}

fn sorted_values(schema: &Value) -> Vec<String> {
    let mut values: Vec<_> = schema["enum"].as_array().into_iter().flatten().map(ToString::to_string).collect();
    values.sort();
    values
}

/// Settles each inline enum below a schema.
fn enums_below(
    schema: &mut Value,
    place: &str,
    name: &str,
    top: bool,
    settle: &mut impl FnMut(&mut Value, &str, String),
) {
    super::walk::each_child_mut(schema, |child_pointer, child| {
        let last = child_pointer.rsplit('/').next().unwrap_or_default();
        let (place, name) = match child_pointer {
            "/items" => (format!("{place}[]"), format!("{name}Item")),
            "/additionalProperties" => (format!("{place}{{}}"), format!("{name}Value")),
            _ if child_pointer.starts_with("/properties/") && top => {
                (format!("{place}.{last}"), format!("{name}{}", last.to_upper_camel_case()))
            }
            _ => (format!("{place}{child_pointer}"), format!("{name}{}", last.to_upper_camel_case())),
        };
        if child.get("enum").is_some() {
            settle(child, &place, name);
        } else {
            enums_below(child, &place, &name, false, settle);
        }
    });
}

/// Our names for schemas. Those given the same name must be the same, and become one type.
pub(super) fn collapse_twins(draft: &mut Draft<'_>) -> usize {
    let Some(components) = schemas_mut(&mut draft.document) else { return 0 };
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut used: BTreeSet<&String> = BTreeSet::new();
    let has_request_side: BTreeSet<String> =
        components.keys().filter_map(|name| name.strip_suffix(REQUEST_MARK)).map(str::to_owned).collect();
    for key in components.keys() {
        let base = key.strip_suffix(REQUEST_MARK).unwrap_or(key);
        let is_request = base.len() != key.len();
        let row = draft.operations.schemas.get_key_value(base);
        // As the generator would write it: `CTA` is `Cta`.
        let own = base.to_upper_camel_case();
        if let Some((key, _)) = row {
            used.insert(key);
        }
        let name = match row.map(|(_, name)| name) {
            Some(SchemaName::Both(name)) if !is_request => name.clone(),
            Some(SchemaName::Both(name)) => format!("{name}Request"),
            Some(SchemaName::Split(split)) => {
                let response = split.response.clone();
                let request = split.request.clone();
                if is_request {
                    request.unwrap_or_else(|| format!("{}Request", response.unwrap_or(own)))
                } else if has_request_side.contains(base) {
                    response.unwrap_or(own)
                } else {
                    response.or(request).unwrap_or(own)
                }
            }
            None if is_request => format!("{own}Request"),
            None => own,
        };
        names.insert(key.clone(), name);
    }
    let unused: Vec<String> =
        draft.operations.schemas.keys().filter(|key| !key.contains('.') && !used.contains(*key)).cloned().collect();

    each_schema_of_document_mut(&mut draft.document, &mut |schema| {
        if let Some(name) = referenced(schema).and_then(|name| names.get(name)) {
            let target = format!("#/components/schemas/{name}");
            if let Some(schema) = schema.as_object_mut() {
                schema.insert("$ref".to_owned(), json!(target));
            }
        }
    });
    let Some(components) = schemas_mut(&mut draft.document) else { return 0 };
    let mut renamed = Map::new();
    let mut clashes = Vec::new();
    let mut twins = 0;
    let mut sorted: Vec<_> = std::mem::take(components).into_iter().collect();
    sorted.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (key, schema) in sorted {
        let name = names.get(&key).cloned().unwrap_or_else(|| key.clone());
        match renamed.get(&name) {
            None => drop(renamed.insert(name, schema)),
            Some(other) if without_words(other) == without_words(&schema) => twins += 1,
            Some(_) => clashes.push((key, name)),
        }
    }
    *components = renamed;
    for (key, name) in clashes {
        draft.problem(
            format!("`{key}` is to be called `{name}`, but differs from the other schema of that name"),
            format!("/components/schemas/{}", escape(&key)),
            "they are no longer twins: give each its own name in `[schemas]` of openapi/operations.toml",
        );
    }
    for key in unused {
        draft.problem(
            format!("`[schemas]` names `{key}`, which is not in the contract"),
            "",
            "remove the entry from openapi/operations.toml, or correct it",
        );
    }
    twins
}

/// The schema without its descriptions, which do not make a type.
fn without_words(schema: &Value) -> Value {
    let mut schema = schema.clone();
    super::walk::each_schema_mut(&mut schema, &mut |schema| {
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("description");
        }
    });
    schema
}
