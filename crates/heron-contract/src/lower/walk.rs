//! Where the schemas of a document stand, as lowering needs to know it.

use serde_json::{Map, Value, json};

use crate::document::{Member, Node, Pointer, SCHEMA_REF, member, schema_ref, walk_mut};

/// Which way a schema goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// From a schema to one directly below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    Property(&'a str),
    Items,
    /// The values of a map.
    Values,
    /// A branch of a combination, or what is excluded.
    Branch(&'a str, usize),
}

/// The entries of an object to change, by key, whatever order the map keeps; none if it is no object.
fn entries_mut(object: Option<&mut Value>) -> Vec<(&String, &mut Value)> {
    let mut entries: Vec<_> = object.and_then(Value::as_object_mut).into_iter().flatten().collect();
    entries.sort_by_key(|(key, _)| *key);
    entries
}

/// Calls `visit` with the method in capitals, the path, and each operation, in the order of path and method.
pub(crate) fn each_operation_mut(document: &mut Value, mut visit: impl FnMut(&str, &str, &mut Map<String, Value>)) {
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        // Callbacks have operations too, further down.
        if let (Node::Operation, Value::Object(operation)) = (node, value)
            && let [paths, path, method] = Pointer::tokens(at.as_str()).as_slice()
            && paths == "paths"
        {
            visit(&method.to_uppercase(), path, operation);
        }
    });
}

/// Calls `visit` with each schema that stands directly in an operation, and the name of the parameter that it is of.
pub(crate) fn each_operation_schema_mut(
    operation: &mut Map<String, Value>,
    mut visit: impl FnMut(Direction, Option<&str>, &mut Value),
) {
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        if let Some(schema) = parameter.get_mut("schema") {
            visit(Direction::Request, Some(&name), schema);
        }
    }
    let mut visit_bodies = |direction, holder: &mut Value| {
        for (_, media) in entries_mut(holder.get_mut("content")) {
            if let Some(schema) = media.get_mut("schema") {
                visit(direction, None, schema);
            }
        }
    };
    if let Some(body) = operation.get_mut("requestBody") {
        visit_bodies(Direction::Request, body);
    }
    for (_, response) in entries_mut(operation.get_mut("responses")) {
        visit_bodies(Direction::Response, response);
    }
}

/// Calls `visit` with each schema directly below `schema`.
pub(crate) fn each_child_mut(schema: &mut Value, mut visit: impl FnMut(Step<'_>, &mut Value)) {
    for (keyword, value) in entries_mut(Some(schema)) {
        match (member(Node::Schema, keyword), value) {
            (Some(Member::Map(Node::Schema)), value) => {
                entries_mut(Some(value)).into_iter().for_each(|(name, child)| visit(Step::Property(name), child));
            }
            (Some(Member::List(Node::Schema)), Value::Array(branches)) => {
                branches.iter_mut().enumerate().for_each(|(i, child)| visit(Step::Branch(keyword, i), child));
            }
            (Some(Member::SchemaOrBool), child @ Value::Object(_)) => visit(Step::Values, child),
            (Some(Member::One(Node::Schema)), child) if keyword == "items" => visit(Step::Items, child),
            (Some(Member::One(Node::Schema)), child) => visit(Step::Branch(keyword, 0), child),
            _ => {}
        }
    }
}

/// Calls `visit` with every schema in `value`, which is a `node`, parents first.
pub(crate) fn each_schema_mut(value: &mut Value, node: Node, visit: &mut dyn FnMut(&mut Value)) {
    walk_mut(value, node, &mut Pointer::root(), &mut |node, _, value| {
        if node == Node::Schema {
            visit(value);
        }
    });
}

/// The component schemas.
pub(crate) fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    document.get("components")?.get("schemas")?.as_object()
}

/// The component schemas, to change.
pub(crate) fn schemas_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    document.get_mut("components")?.get_mut("schemas")?.as_object_mut()
}

/// A reference to a component.
pub(crate) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("{SCHEMA_REF}{name}") })
}

/// Points a reference at another component.
pub(crate) fn point_at(schema: &mut Value, name: &str) {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$ref".to_owned(), format!("{SCHEMA_REF}{name}").into());
    }
}

/// The names of all components that `schema` refers to, directly.
pub(crate) fn references(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            found.extend(schema_ref(schema).map(str::to_owned));
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// Whether the schema says nothing about the value.
pub(crate) fn is_untyped(schema: &Value) -> bool {
    schema.as_object().is_some_and(|schema| {
        !["type", "$ref", "allOf", "oneOf", "anyOf", "not", "enum", "properties", "x-rust-type"]
            .iter()
            .any(|keyword| schema.contains_key(*keyword))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_come_by_path_and_method_without_those_of_callbacks() {
        let callback = json!({"onData": {"$url": {"post": {}}}});
        let mut document = json!({"paths": {"/b": {"get": {}}, "/a": {"post": {"callbacks": callback}, "get": {}}}});
        let mut calls = Vec::new();
        each_operation_mut(&mut document, |method, path, _| calls.push(format!("{method} {path}")));
        assert_eq!(calls, ["GET /a", "POST /a", "GET /b"]);
    }

    #[test]
    fn the_schemas_of_an_operation_know_which_way_they_go() {
        let body = |name: &str| json!({"content": {"application/json": {"schema": reference(name)}}});
        let mut operation = json!({
            "parameters": [{"name": "limit", "schema": reference("A")}, {"name": "bare"}],
            "requestBody": body("B"),
            "responses": {"201": body("D"), "200": body("C")},
        });
        let mut seen = Vec::new();
        each_operation_schema_mut(operation.as_object_mut().unwrap(), |direction, parameter, schema| {
            seen.push((direction, parameter.map(str::to_owned), schema_ref(schema).unwrap().to_owned()));
        });
        assert_eq!(
            seen,
            [
                (Direction::Request, Some("limit".to_owned()), "A".to_owned()),
                (Direction::Request, None, "B".to_owned()),
                (Direction::Response, None, "C".to_owned()),
                (Direction::Response, None, "D".to_owned()),
            ]
        );
    }

    #[test]
    fn every_schema_directly_below_another_is_a_step_away() {
        let mut schema = json!({
            "properties": {"items": {"enum": ["a"]}},
            "items": {}, "additionalProperties": {}, "not": {}, "oneOf": [{}, {}],
            "default": {"items": {}}, "x-rust-type": {"items": {}},
        });
        let mut steps = Vec::new();
        each_child_mut(&mut schema, |step, _| steps.push(format!("{step:?}")));
        assert_eq!(
            steps,
            [
                "Values",
                "Items",
                "Branch(\"not\", 0)",
                "Branch(\"oneOf\", 0)",
                "Branch(\"oneOf\", 1)",
                "Property(\"items\")"
            ]
        );
        each_child_mut(&mut json!({"additionalProperties": true}), |_, _| panic!("a boolean is no schema to change"));
    }

    #[test]
    fn references_are_found_at_any_depth() {
        let mut found = Vec::new();
        references(&json!({"properties": {"a": reference("A"), "b": {"oneOf": [reference("B"), {}]}}}), &mut found);
        found.sort();
        assert_eq!(found, ["A", "B"]);
    }

    #[test]
    fn a_schema_that_only_describes_is_untyped() {
        assert!(is_untyped(&json!({"description": "d", "nullable": true})));
        assert!(!is_untyped(&json!({"type": "string"})) && !is_untyped(&reference("A")));
    }
}
