//! Documents that are made to take long, or to go deep, end in an answer or a clear error.
//!
//! What bounds them is the engine; nothing here measures time. A failure is a test that does not end, or a stack that overflows.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;

use heron_contract::compare::{Comparison, compare};
use serde_json::{Map, Value, json};

fn document(schemas: Value) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Hostile", "version": "1"},
        "paths": {"/one": {"post": {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "OK", "content": content}},
        }}},
        "components": {"schemas": schemas},
    })
}

/// Compares there and back on a small stack. The documents are made and freed on a great one, since freeing a deep value is
/// serde_json's business and takes as much stack as the value is deep.
fn compared(make: impl Fn(i64) -> Value + Send + 'static) -> [Result<Comparison, String>; 2] {
    let both = move || {
        let (old, new) = (make(1), make(2));
        let ask = |one: &Value, other: &Value| {
            std::thread::scope(|scope| {
                let asked = std::thread::Builder::new()
                    .stack_size(2 << 20)
                    .spawn_scoped(scope, || compare(one, other).map_err(|error| error.to_string()));
                asked.unwrap().join().unwrap()
            })
        };
        let results = [ask(&old, &new), ask(&new, &old)];
        let same = ask(&old, &old);
        assert!(same.is_err() || same.is_ok_and(|found| found.changes.is_empty()));
        results
    };
    std::thread::Builder::new().stack_size(1 << 30).spawn(both).unwrap().join().unwrap()
}

/// Either the change is found or the error says what to do.
#[track_caller]
fn assert_answered(results: [Result<Comparison, String>; 2]) {
    for result in &results {
        match result {
            Ok(found) => assert!(!found.changes.is_empty()),
            Err(error) => assert!(error.contains("help: ") && error.len() < 2000, "{error}"),
        }
    }
    assert_eq!(results[0].is_ok(), results[1].is_ok(), "one way only");
}

fn reference(level: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/S{level}")})
}

/// `levels` schemas, each made of the next, and a text whose length changes at their end.
fn chain(levels: usize, end: i64, link: impl Fn(Value) -> Value) -> Value {
    let mut schemas = Map::new();
    for level in 0..levels {
        schemas.insert(format!("S{level}"), link(reference(level + 1)));
    }
    schemas.insert(format!("S{levels}"), json!({"type": "string", "maxLength": end}));
    document(schemas.into())
}

/// A schema `levels` deep in itself.
fn deep(levels: usize, end: i64, link: impl Fn(Value) -> Value) -> Value {
    let mut schema = json!({"type": "string", "maxLength": end});
    for _ in 0..levels {
        schema = link(schema);
    }
    with_schema(schema)
}

/// A document of one schema, which is moved into it.
fn with_schema(schema: Value) -> Value {
    let mut made = document(json!({}));
    if let Some(schemas) = made["components"]["schemas"].as_object_mut() {
        schemas.insert("S0".to_owned(), schema);
    }
    made
}

#[test]
fn references_in_circles_end() {
    for circle in [
        json!({"S0": {"$ref": "#/components/schemas/S0"}}),
        json!({"S0": reference(1), "S1": reference(0)}),
        json!({"S0": {"allOf": [reference(0)]}}),
        json!({"S0": {"allOf": [reference(1), {"type": "object"}]}, "S1": {"allOf": [reference(0)]}}),
        json!({"S0": {"anyOf": [reference(0), {"type": "string"}]}}),
        json!({"S0": {"oneOf": [reference(1)]}, "S1": {"oneOf": [reference(0)]}}),
        json!({"S0": {"not": reference(0)}}),
        json!({"S0": {"type": "array", "items": reference(0)}}),
        json!({"S0": {"type": "object", "additionalProperties": reference(0)}}),
    ] {
        let make = move |number: i64| {
            let mut made = document(circle.clone());
            made["info"]["version"] = json!(number.to_string());
            made
        };
        assert_answered(compared(make));
    }
}

#[test]
fn a_change_within_a_circle_is_found() {
    let make = |number: i64| {
        document(json!({
            "S0": {"type": "object", "properties": {"next": reference(1), "up": {"allOf": [reference(0)], "nullable": true}}},
            "S1": {"type": "object", "properties": {"back": {"type": "array", "items": reference(0)},
                   "text": {"type": "string", "maxLength": number}}},
        }))
    };
    for result in compared(make) {
        let found = result.unwrap();
        let ids: BTreeSet<&str> = found.changes.iter().map(|change| change.id).collect();
        assert_eq!(ids.len(), 2, "one of requests, one of responses: {ids:?}");
        assert!(found.changes.len() < 10, "{}", found.changes.len());
    }
}

#[test]
fn more_ways_than_anyone_can_walk_end() {
    assert_answered(compared(|end| {
        chain(200, end, |next| json!({"type": "object", "properties": {"a": next, "b": next}}))
    }));
    assert_answered(compared(|end| {
        chain(200, end, |next| json!({"type": "object", "additionalProperties": next, "properties": {"b": next}}))
    }));
    for keyword in ["allOf", "anyOf", "oneOf"] {
        assert_answered(compared(move |end| chain(100, end, |next| json!({keyword: [next, {"allOf": [next]}]}))));
        assert_answered(compared(move |end| {
            chain(40, end, |next| {
                json!({keyword: [
                    {"type": "object", "properties": {"a": next}}, {"type": "object", "properties": {"a": next, "b": next}},
                ]})
            })
        }));
    }
    assert_answered(compared(|end| chain(100, end, |next| json!({"not": {"anyOf": [next, {"allOf": [next]}]}}))));
}

#[test]
fn a_schema_of_ten_thousand_parts_ends() {
    for keyword in ["allOf", "anyOf", "oneOf"] {
        assert_answered(compared(move |least| {
            let parts: Vec<Value> = (0..10_000)
                .map(|part| {
                    let member = json!({"type": "integer", "minimum": least});
                    json!({"type": "object", "properties": {format!("p{part}"): member}})
                })
                .collect();
            document(json!({"S0": {keyword: parts}}))
        }));
        // All the same, and all different.
        assert_answered(compared(move |least| {
            let parts: Vec<Value> = (0..10_000).map(|_| json!({"type": "integer", "minimum": least})).collect();
            document(json!({"S0": {keyword: parts}}))
        }));
        assert_answered(compared(move |least| {
            let parts: Vec<Value> =
                (0..10_000).map(|part| json!({"type": "integer", "minimum": part + least})).collect();
            document(json!({"S0": {keyword: parts}}))
        }));
    }
}

/// An object of one or two members; the value is moved, not copied, since copying a deep one takes long.
fn object(members: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

#[test]
fn ten_thousand_levels_end() {
    let links: [fn(Value) -> Value; 6] = [
        |inner| object([("type", json!("object")), ("properties", object([("a", inner)]))]),
        |inner| object([("type", json!("array")), ("items", inner)]),
        |inner| object([("type", json!("object")), ("additionalProperties", inner)]),
        |inner| object([("allOf", Value::Array(vec![inner, json!({"minLength": 1})]))]),
        |inner| object([("anyOf", Value::Array(vec![inner, json!({"type": "boolean"})]))]),
        |inner| object([("not", inner)]),
    ];
    for link in links {
        assert_answered(compared(move |end| deep(10_000, end, link)));
        assert_answered(compared(move |end| chain(10_000, end, link)));
    }
    // Below what is no schema.
    let data: [fn(Value) -> Value; 2] = [|value| Value::Array(vec![value]), |value| object([("a", value)])];
    for wrap in data {
        for key in ["default", "enum"] {
            assert_answered(compared(move |end| {
                let value = (0..10_000).fold(json!(end), |value, _| wrap(value));
                let value = if key == "enum" { Value::Array(vec![value]) } else { value };
                with_schema(object([(key, value)]))
            }));
        }
    }
}

#[test]
fn a_hundred_thousand_values_and_names_end() {
    assert_answered(compared(|first| {
        let values: Vec<String> = (first * 50_000..first * 50_000 + 100_000).map(|value| format!("v{value}")).collect();
        document(json!({"S0": {"type": "string", "enum": values}}))
    }));
    assert_answered(compared(|first| {
        let names: Vec<String> = (first * 5_000..first * 5_000 + 10_000).map(|value| format!("v{value}")).collect();
        let properties: Map<String, Value> =
            names.iter().map(|name| (name.clone(), json!({"type": "string"}))).collect();
        document(json!({"S0": {"type": "object", "required": names, "properties": properties}}))
    }));
}

#[test]
fn thousands_of_operations_that_went_and_came_end() {
    for same in [true, false] {
        assert_answered(compared(move |number| {
            let mut all = document(json!({"S0": {"type": "object", "properties": {"a": {"type": "string"}}}}));
            let one = all["paths"]["/one"].clone();
            let paths: Map<String, Value> = (0..3000)
                .map(|path| {
                    let mut item = one.clone();
                    if !same {
                        item["post"]["parameters"] =
                            json!([{"in": "query", "name": format!("q{path}"), "schema": {"type": "string"}}]);
                    }
                    (format!("/v{number}/{path}"), item)
                })
                .collect();
            all["paths"] = paths.into();
            all
        }));
    }
}
