//! A document with every keyword in every part of an operation.

use serde_json::{Map, Value, json};

/// Schemas that have each keyword, in a form that can be changed in every way.
fn specimens() -> Vec<(&'static str, Value)> {
    let discriminated = json!({
        "oneOf": [{"$ref": "#/components/schemas/Fed"}, {"$ref": "#/components/schemas/Ran"}],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"fed": "#/components/schemas/Fed", "ran": "#/components/schemas/Ran"},
        },
    });
    let branches = json!([{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]);
    vec![
        ("text", json!({"type": "string"})),
        ("length", json!({"type": "string", "minLength": 2, "maxLength": 9})),
        ("pattern", json!({"type": "string", "pattern": "^[a-z]+$"})),
        ("format", json!({"type": "string", "format": "date"})),
        ("values", json!({"type": "string", "enum": ["a", "b", "c"]})),
        ("value", json!({"enum": ["a", "b"]})),
        ("null", json!({"type": "string", "nullable": true})),
        ("number", json!({"type": "number"})),
        ("bounds", json!({"type": "number", "minimum": 2, "maximum": 40})),
        (
            "within",
            json!({"type": "number", "minimum": 2, "exclusiveMinimum": true, "maximum": 40, "exclusiveMaximum": true}),
        ),
        ("multiple", json!({"type": "integer", "multipleOf": 4})),
        ("integer", json!({"type": "integer"})),
        ("int32", json!({"type": "integer", "format": "int32"})),
        ("truth", json!({"type": "boolean", "default": false})),
        ("default", json!({"type": "integer", "default": 3})),
        ("deprecated", json!({"type": "string", "deprecated": true})),
        ("list", json!({"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 5})),
        ("set", json!({"type": "array", "items": {"type": "integer"}, "uniqueItems": true})),
        (
            "object",
            json!({
                "type": "object", "required": ["a"], "minProperties": 2, "maxProperties": 6,
                "properties": {
                    "a": {"type": "string"}, "b": {"type": "integer", "default": 1}, "c": {"type": "boolean"},
                    "d": {"type": "string", "readOnly": true}, "e": {"type": "string", "writeOnly": true},
                },
            }),
        ),
        ("closed", json!({"type": "object", "additionalProperties": false, "properties": {"a": {"type": "string"}}})),
        ("map", json!({"type": "object", "additionalProperties": {"type": "string"}})),
        ("one", json!({ "oneOf": branches })),
        ("any", json!({ "anyOf": branches })),
        ("both", json!({"oneOf": [{"type": "string", "maxLength": 4}, {"type": "string", "minLength": 2}]})),
        ("told apart", discriminated),
        (
            "not told apart",
            json!({"oneOf": [{"$ref": "#/components/schemas/Fed"}, {"$ref": "#/components/schemas/Ran"}]}),
        ),
        ("not", json!({"type": "string", "not": {"enum": ["x"]}})),
    ]
}

/// The document.
#[must_use]
pub fn document() -> Value {
    let mut paths = Map::new();
    for (name, schema) in specimens() {
        let within = json!({"type": "object", "properties": {"x": schema}});
        let body = |schema: &Value| json!({"application/json": {"schema": schema}});
        let operation = |schema: &Value| {
            json!({
                "parameters": [{"in": "query", "name": "p", "schema": schema}],
                "requestBody": {"required": true, "content": body(schema)},
                "responses": {"200": {
                    "description": "OK", "content": body(schema), "headers": {"X-It": {"schema": schema}},
                }},
            })
        };
        let item = json!({"post": operation(&within), "put": operation(&schema)});
        paths.insert(format!("/{}", name.replace(' ', "-")), item);
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Gallery", "version": "1.0.0"},
        "servers": [{"url": "https://gallery.example"}, {"url": "https://other.example"}],
        "paths": paths,
        "components": {"schemas": {
            "Fed": {"type": "object", "required": ["type"], "properties": {
                "type": {"type": "string", "enum": ["fed"]}, "grams": {"type": "integer"}}},
            "Ran": {"type": "object", "required": ["type"], "properties": {
                "type": {"type": "string", "enum": ["ran"]}, "metres": {"type": "number"}}},
            "Slept": {"type": "object", "required": ["type"], "properties": {
                "type": {"type": "string", "enum": ["slept"]}}},
        }},
    })
}
