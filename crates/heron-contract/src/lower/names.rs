//! Every type has a name that we chose.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use super::Draft;
use super::calls::hoist;
use super::direction::{REQUEST_MARK, reach};
use super::origins::ORIGIN;
use super::walk::{
    Direction, Step, each_child_mut, each_operation_mut, each_operation_schema_mut, each_schema_mut, point_at,
    reference, schemas, schemas_mut,
};
use crate::document::{Node, Pointer, schema_ref};
use crate::operations::{Row, SchemaName};

/// Where a schema stands, as `operations.toml` writes it, and what it is called unless that file names it.
#[derive(Clone)]
struct Place {
    place: String,
    name: String,
}

impl Place {
    fn component(name: &str) -> Self {
        Self { place: name.to_owned(), name: without_suffix(name).to_owned() }
    }

    /// What stands directly in an operation.
    fn operation(row: &Row, direction: Direction, parameter: Option<&str>) -> Self {
        let (call, id) = (&row.call, row.id.to_upper_camel_case());
        let (place, name) = match (parameter, direction) {
            (Some(name), _) => (format!("{call} ?{name}"), format!("{id}{}", name.to_upper_camel_case())),
            (None, Direction::Request) => (format!("{call} request"), format!("{id}Body")),
            (None, Direction::Response) => {
                (format!("{call} response"), row.response.clone().unwrap_or_else(|| format!("{id}Response")))
            }
        };
        Self { place, name }
    }

    fn below(&self, step: Step<'_>) -> Self {
        let Self { place, name } = self;
        match step {
            Step::Property(property) => {
                Self { place: format!("{place}.{property}"), name: format!("{name}{}", property.to_upper_camel_case()) }
            }
            Step::Items => Self { place: format!("{place}[]"), name: format!("{name}Item") },
            Step::Values => Self { place: format!("{place}{{}}"), name: format!("{name}Value") },
            Step::Branch(keyword, i) => {
                Self { place: format!("{place}/{keyword}/{i}"), name: format!("{name}{}", i + 1) }
            }
        }
    }
}

/// Heron's tool calls a schema `…Schema` where its author did; a type is not called so.
fn without_suffix(name: &str) -> &str {
    name.strip_suffix("Schema").filter(|rest| !rest.is_empty()).unwrap_or(name)
}

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
        for keyword in ["description", ORIGIN] {
            if let Some(value) = inner.get(keyword) {
                left.insert(keyword.to_owned(), value.clone());
            }
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
    let ours = &draft.operations.schemas;
    let (rows, used) = (&draft.rows, &mut draft.named);
    let mut hoisted = Vec::new();
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let Some(row) = rows.get(&format!("{method} {path}")) else { return };
        each_operation_schema_mut(operation, |direction, parameter, schema| {
            if parameter.is_none() {
                hoist_objects(schema, &Place::operation(row, direction, None), ours, used, &mut hoisted);
            }
        });
    });
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
            let owner = Place::component(&owner);
            each_child_mut(schema, |step, child| hoist_objects(child, &owner.below(step), ours, used, &mut hoisted));
        }
    }
    for name in clashes {
        draft.problem(
            format!("two different objects would both be called `{name}`"),
            Pointer::root().child("components").child("schemas").child(&name),
            "name one of them: `response = \"…\"` on its row, or an entry `\"Parent.property\" = \"…\"` in `[schemas]` of openapi/operations.toml",
        );
    }
    count
}

/// Takes out the schema if it is a struct, and the structs in its arrays and maps.
fn hoist_objects(
    schema: &mut Value,
    at: &Place,
    ours: &BTreeMap<String, SchemaName>,
    used: &mut BTreeSet<String>,
    hoisted: &mut Vec<(String, Value)>,
) {
    let mut at = at.clone();
    if let Some(SchemaName::Both(name)) = ours.get(&at.place) {
        used.insert(at.place.clone());
        at.name.clone_from(name);
    }
    if is_struct(schema) {
        take(schema, &at.name, hoisted);
    } else {
        each_child_mut(schema, |step, child| hoist_objects(child, &at.below(step), ours, used, hoisted));
    }
}

/// Inline enums become components; `null` among the values becomes a mark at the place.
pub(super) fn name_inline_enums(draft: &mut Draft<'_>) -> usize {
    let mut found: Vec<(String, String, Value)> = Vec::new();
    let ours = &draft.operations.enums;
    let mut used = BTreeSet::new();
    let rows = &draft.rows;

    let mut settle = |schema: &mut Value, at: &Place| {
        let named = ours.get(&at.place);
        if named.is_some() {
            used.insert(at.place.clone());
        }
        let name = named.unwrap_or(&at.name);
        let mut values: Vec<Value> = schema["enum"].as_array().cloned().unwrap_or_default();
        let nullable = values.iter().any(Value::is_null) || schema.get("nullable") == Some(&json!(true));
        values.retain(Value::is_string);
        let mut component = json!({ "type": "string", "enum": values });
        for keyword in ["description", ORIGIN] {
            if let Some(value) = schema.get(keyword) {
                component[keyword] = value.clone();
            }
        }
        take(schema, name, &mut Vec::new());
        if nullable && let Some(schema) = schema.as_object_mut() {
            schema.insert("x-nullable".to_owned(), json!(true));
        }
        found.push((name.clone(), at.place.clone(), component));
    };

    let mut names: Vec<String> = schemas(&draft.document).map(|all| all.keys().cloned().collect()).unwrap_or_default();
    names.sort();
    for owner in names {
        let Some(schema) = schemas_mut(&mut draft.document).and_then(|all| all.get_mut(&owner)) else { continue };
        if !is_enum(schema) {
            settle_enums(schema, &Place::component(&owner), &mut settle);
        }
    }
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let Some(row) = rows.get(&format!("{method} {path}")) else { return };
        describe_parameter_enums(operation);
        each_operation_schema_mut(operation, |direction, parameter, schema| {
            settle_enums(schema, &Place::operation(row, direction, parameter), &mut settle);
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
            Pointer::root().child("components").child("schemas").child(&name),
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

/// Whether the schema lists strings. Other values are left to their type, which is as open as an enum of ours.
fn is_enum(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| {
        values.iter().any(Value::is_string) && values.iter().all(|value| value.is_string() || value.is_null())
    })
}

/// Settles the schema if it is an enum, and each inline enum below it otherwise.
fn settle_enums(schema: &mut Value, at: &Place, settle: &mut impl FnMut(&mut Value, &Place)) {
    if is_enum(schema) {
        settle(schema, at);
        return;
    }
    if let Some(schema) = schema.as_object_mut() {
        schema.remove("enum");
    }
    each_child_mut(schema, |step, child| settle_enums(child, &at.below(step), settle));
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

/// What `[schemas]` calls a component that goes these ways, and the direction of the entry that says so.
fn given(name: &SchemaName, request: bool, response: bool) -> Option<(&str, Option<Direction>)> {
    match name {
        SchemaName::Both(name) => Some((name, None)),
        SchemaName::Split(split) if request && !response => {
            split.request.as_deref().map(|name| (name, Some(Direction::Request)))
        }
        SchemaName::Split(split) => split.response.as_deref().map(|name| (name, Some(Direction::Response))),
    }
}

/// Our names for schemas. Those given the same name must be the same, and become one type.
pub(super) fn collapse_twins(draft: &mut Draft<'_>) -> usize {
    let reached = reach(&mut draft.document);
    let Some(components) = schemas(&draft.document) else { return 0 };
    let ours = &draft.operations.schemas;
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    // A name for one direction fits only where the schema goes that way as a type of its own.
    let mut fit: BTreeSet<(&str, Option<Direction>)> = draft.named.iter().map(|key| (key.as_str(), None)).collect();
    for key in components.keys() {
        let base = key.strip_suffix(REQUEST_MARK).unwrap_or(key);
        let is_request_side = base.len() != key.len();
        // As the generator would write it: `CTA` is `Cta`.
        let own = without_suffix(base).to_upper_camel_case();
        let goes = |direction| reached[&direction].contains(key);
        let name = ours.get(base).and_then(|name| given(name, goes(Direction::Request), goes(Direction::Response)));
        if let Some((_, direction)) = name {
            fit.insert((base, direction));
        }
        names.insert(
            key.clone(),
            match (name, is_request_side) {
                (Some((name, None)), true) => format!("{name}Request"),
                (Some((name, _)), _) => name.to_owned(),
                (None, true) => format!("{own}Request"),
                (None, false) => own,
            },
        );
    }
    let mut unfit = Vec::new();
    for (key, name) in ours {
        let entries = match name {
            SchemaName::Both(_) => vec![(None, String::new())],
            SchemaName::Split(split) => [
                (Direction::Request, "as a request of its own", &split.request),
                (Direction::Response, "as a response of its own", &split.response),
            ]
            .into_iter()
            .filter(|(_, _, name)| name.is_some())
            .map(|(direction, what, _)| (Some(direction), format!(" {what}")))
            .collect(),
        };
        unfit.extend(
            entries
                .into_iter()
                .filter(|(direction, _)| !fit.contains(&(key.as_str(), *direction)))
                .map(|(_, what)| format!("`[schemas]` names `{key}`{what}, which is not in the contract")),
        );
    }

    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        if let Some(name) = schema_ref(schema).and_then(|name| names.get(name)) {
            point_at(schema, name);
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
            Pointer::root().child("components").child("schemas").child(&key),
            "they are no longer twins: give each its own name in `[schemas]` of openapi/operations.toml",
        );
    }
    for what in unfit {
        draft.problem(what, "", "remove the entry from openapi/operations.toml, or correct it");
    }
    twins
}

/// The schema without its descriptions and their places, which do not make a type.
fn without_words(schema: &Value) -> Value {
    let mut schema = schema.clone();
    each_schema_mut(&mut schema, Node::Schema, &mut |schema| {
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("description");
            schema.remove(ORIGIN);
        }
    });
    schema
}

#[cfg(test)]
mod tests;
