//! Whatever is thrown at the importer, it answers with a contract or with problems.

use heron_contract::document::to_text;
use heron_contract::import::{Input, read};
use heron_contract::overlay::Overlay;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

const KEYS: &[&str] = &[
    "$defs",
    "$ref",
    "/a",
    "200",
    "A",
    "A1",
    "A12",
    "additionalProperties",
    "allOf",
    "anyOf",
    "application/json",
    "callbacks",
    "const",
    "content",
    "default",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMinimum",
    "format",
    "get",
    "headers",
    "in",
    "items",
    "mapping",
    "maximum",
    "name",
    "not",
    "nullable",
    "oneOf",
    "parameters",
    "post",
    "properties",
    "propertyName",
    "required",
    "requestBody",
    "responses",
    "schema",
    "security",
    "tags",
    "title",
    "type",
    "x-hidden",
    "x-webhooks",
];
const TEXTS: &[&str] = &[
    "#",
    "#/components/parameters/P",
    "#/components/responses/R",
    "#/components/schemas/A",
    "#/components/schemas/A/items",
    "#/components/schemas/A1",
    "#/components/schemas/A12",
    "#/components/schemas/%41",
    "#/nowhere",
    "#/paths/~1a",
    "#/x-webhooks/A/get",
    "A",
    "array",
    "b.json",
    "null",
    "object",
    "path",
    "query",
    "string",
    "",
];

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-5.0..5.0f64).prop_map(Value::from),
        select(TEXTS).prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, |inner| {
        prop_oneof![
            3 => vec((select(KEYS), inner.clone()), 0..6)
                .prop_map(|members| members.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Map<_, _>>().into()),
            1 => vec(inner, 0..4).prop_map(Value::from),
        ]
    })
}

fn schema() -> impl Strategy<Value = Value> {
    let name = select(&["A", "A1", "A12", "B"][..]);
    let leaf = prop_oneof![
        name.prop_map(|name| json!({"$ref": format!("#/components/schemas/{name}")})),
        select(&["string", "integer", "object"][..]).prop_map(|type_| json!({"type": type_})),
        Just(json!({"enum": ["b", null, "a"], "nullable": true})),
        Just(json!({"type": "string", "default": {"description": 1}})),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone())
                .prop_map(|(a, b)| json!({"type": "object", "properties": {"x": a, "enum": b}})),
            inner.clone().prop_map(|items| json!({"type": "array", "items": items})),
            (inner, any::<bool>())
                .prop_map(|(one, nothing)| json!({"allOf": [one], "nullable": nothing, "description": "d"})),
        ]
    })
}

fn document(version: &str, answer: &Value, schemas: [&Value; 4]) -> Value {
    json!({
        "openapi": version,
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {
            "description": "d", "content": {"application/json": {"schema": answer}}
        }}}}},
        "components": {"schemas": {"A": schemas[0], "A1": schemas[1], "A12": schemas[2], "B": schemas[3]}},
    })
}

/// Reads `text`; a contract that comes out must be read back as itself.
fn check(text: &str) -> Result<bool, TestCaseError> {
    let Ok(import) = read(&[Input { name: "doc", text }], None) else { return Ok(false) };
    let once = to_text(&import.contract);
    let again = read(&[Input { name: "doc", text: &once }], Some(&import.contract));
    prop_assert_eq!(to_text(&again.map_err(|told| TestCaseError::fail(told.to_string()))?.contract), once);
    Ok(true)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_is_answered(text in any::<String>()) {
        check(&text)?;
        let _ = Overlay::parse("overlay", &text);
    }

    #[test]
    fn arbitrary_json_in_the_places_of_a_document_is_answered(
        values in vec(json(), 8),
        version in select(&["3.0.3", "3.1.0", "3.2.0"][..]),
    ) {
        let [item, answer, a, a1, a12, b, parameter, response] = &values[..] else { unreachable!() };
        let mut whole = document(version, answer, [a, a1, a12, b]);
        whole["paths"]["/b"] = item.clone();
        whole["components"]["parameters"] = json!({"P": parameter});
        whole["components"]["responses"] = json!({"R": response});
        check(&whole.to_string())?;
        check(&document(version, answer, [a, a1, a12, b]).to_string())?;
    }

    #[test]
    fn documents_that_are_sound_come_out_as_contracts(schemas in vec(schema(), 5)) {
        let [answer, a, a1, a12, b] = &schemas[..] else { unreachable!() };
        let text = document("3.0.3", answer, [a, a1, a12, b]).to_string();
        match read(&[Input { name: "doc", text: &text }], None) {
            Ok(_) => prop_assert!(check(&text)?),
            Err(told) => prop_assert!(told.0.iter().all(|told| told.what.starts_with("made of nothing")), "{}", told),
        }
    }

    #[test]
    fn arbitrary_overlays_are_answered(action in json(), mut target in json()) {
        let overlay = json!({
            "overlay": "1.1.0",
            "info": {"title": "t", "version": "1"},
            "actions": [
                {"target": "$..properties", "x-why": "w", "update": action},
                {"target": "$..[?@.type]", "x-why": "w", "remove": true},
                {"target": "$..items", "x-why": "w", "copy": "$"},
            ],
        });
        let overlay = Overlay::parse("overlay", &overlay.to_string());
        prop_assert!(overlay.is_ok());
        if let Ok(overlay) = overlay {
            overlay.apply(&mut target);
        }
    }
}
