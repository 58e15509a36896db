//! Walking an OpenAPI 3.0 document: every schema, with where it stands.

use serde_json::{Map, Value};

/// The methods that a path item may have, in the order in which operations are listed.
pub(crate) const METHODS: [&str; 8] = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

/// Calls `visit` with the method in capitals, the path, and each operation, in the order of path and method.
pub(crate) fn each_operation(document: &Value, mut visit: impl FnMut(&str, &str, &Value)) {
    let Some(paths) = document["paths"].as_object() else { return };
    let mut sorted: Vec<_> = paths.iter().collect();
    sorted.sort_by_key(|(path, _)| path.as_str());
    for (path, item) in sorted {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                visit(&method.to_uppercase(), path, operation);
            }
        }
    }
}

/// The same, with the operations to change.
pub(crate) fn each_operation_mut(document: &mut Value, mut visit: impl FnMut(&str, &str, &mut Map<String, Value>)) {
    let Some(paths) = document["paths"].as_object_mut() else { return };
    let mut sorted: Vec<_> = paths.iter_mut().collect();
    sorted.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (path, item) in sorted {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                visit(&method.to_uppercase(), path, operation);
            }
        }
    }
}

/// Which way a schema goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// Calls `visit` with each schema that stands directly in an operation.
pub(crate) fn each_operation_schema_mut(
    operation: &mut Map<String, Value>,
    mut visit: impl FnMut(Direction, Option<&str>, &mut Value),
) {
    if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
        for parameter in parameters {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            if let Some(schema) = parameter.get_mut("schema") {
                visit(Direction::Request, Some(&name), schema);
            }
        }
    }
    if let Some(content) = operation.get_mut("requestBody").and_then(|body| body.get_mut("content")) {
        for media in content.as_object_mut().into_iter().flat_map(Map::values_mut) {
            if let Some(schema) = media.get_mut("schema") {
                visit(Direction::Request, None, schema);
            }
        }
    }
    for response in operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
    {
        let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else { continue };
        for media in content.values_mut() {
            if let Some(schema) = media.get_mut("schema") {
                visit(Direction::Response, None, schema);
            }
        }
    }
}

/// Calls `visit` with each direct subschema and the pointer to it from its parent.
pub(crate) fn each_child_mut(schema: &mut Value, mut visit: impl FnMut(&str, &mut Value)) {
    let Some(schema) = schema.as_object_mut() else { return };
    for (keyword, value) in schema {
        match (keyword.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                for (name, property) in properties {
                    visit(&format!("/properties/{}", escape(name)), property);
                }
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(branches)) => {
                for (i, branch) in branches.iter_mut().enumerate() {
                    visit(&format!("/{keyword}/{i}"), branch);
                }
            }
            ("items" | "not" | "additionalProperties", child @ Value::Object(_)) => {
                visit(&format!("/{keyword}"), child)
            }
            _ => {}
        }
    }
}

/// Calls `visit` with the schema and all below it, parents first.
pub(crate) fn each_schema_mut(schema: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    visit(schema);
    each_child_mut(schema, |_, child| each_schema_mut(child, visit));
}

/// Calls `visit` with every schema of the document: components first, then operations.
pub(crate) fn each_schema_of_document_mut(document: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    if let Some(components) = schemas_mut(document) {
        for schema in components.values_mut() {
            each_schema_mut(schema, visit);
        }
    }
    each_operation_mut(document, |_, _, operation| {
        each_operation_schema_mut(operation, |_, _, schema| each_schema_mut(schema, visit));
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

/// The component that a reference names.
pub(crate) fn referenced(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

/// A reference to a component.
pub(crate) fn reference(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The names of all components that `schema` refers to, directly.
pub(crate) fn references(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            if let Some(name) = referenced(schema) {
                found.push(name.to_owned());
            }
            for value in map.values() {
                references(value, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// A JSON pointer segment.
pub(crate) fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Whether the schema says nothing about the value.
pub(crate) fn is_untyped(schema: &Value) -> bool {
    schema.as_object().is_some_and(|schema| {
        !["type", "$ref", "allOf", "oneOf", "anyOf", "not", "enum", "properties", "x-rust-type"]
            .iter()
            .any(|keyword| schema.contains_key(*keyword))
    })
}
