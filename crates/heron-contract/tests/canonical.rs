//! Whatever the vendor's tool shuffles, renumbers or rewords, the same facts give the same bytes.

use std::collections::BTreeMap;

use heron_contract::document::{self, Member, Node, Pointer, member, to_text, walk_mut};
use heron_contract::import::{Input, read};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

/// A document with everything that is easy to get wrong: families of names, keywords as names, recursion, callbacks.
fn sample() -> Value {
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let answer =
        |name: &str| json!({"200": {"description": "", "content": {"application/json": {"schema": to(name)}}}});
    json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://example.invalid"}],
        "security": [{"Key": ["scope"]}],
        "paths": {
            "/api/a/{id}": {
                "parameters": [{"in": "path", "name": "id", "required": true, "schema": {"type": "string"}}],
                "get": {"tags": ["b", "a"], "responses": answer("EndUser1"), "x-hidden": true},
                "put": {
                    "requestBody": {"content": {"application/json": {"schema": to("EndUser")}}},
                    "responses": answer("EndUser12"),
                    "callbacks": {"onData": {"{$request.body#/url}": {"post": {"responses": answer("Event")}}}},
                },
            },
            "/api/b": {"get": {
                "parameters": [
                    {"in": "query", "name": "z", "schema": {"type": "string", "enum": ["b", "a"]}},
                    {"in": "query", "name": "description", "schema": {"type": "array", "items": {"type": "integer"}}},
                ],
                "responses": answer("Odd"),
            }},
        },
        "components": {
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "x-api-key"}},
            "schemas": {
                "EndUser": {"type": "object", "required": ["b", "a"], "properties": {
                    "a": {"type": "string"}, "b": {"type": "integer"}, "next": to("EndUser"), "other": to("EndUser2"),
                }},
                "EndUser1": {"type": "object", "properties": {"a": {"type": "boolean"}}},
                "EndUser2": {"type": "object", "properties": {"a": {"type": "boolean"}}},
                "EndUser12": {"type": "object", "properties": {"up": {"allOf": [to("EndUser1")], "nullable": true}}},
                "EndUser3": {"type": "object", "properties": {"nobody": {"type": "string"}}},
                "Event": {"oneOf": [to("EndUser2"), to("Odd")]},
                "Odd": {"type": "object", "required": ["description"], "properties": {
                    "description": {"type": "string", "default": "example"},
                    "example": {"type": "object", "default": {"title": 1, "description": {"enum": [2, 1]}}},
                    "properties": {"type": "object", "properties": {"summary": {"enum": ["title", null], "nullable": true}}},
                    "x-hidden": {"type": "string"},
                }},
                "Sha256": {"type": "string"},
            },
        },
    })
}

fn imported(text: &str) -> String {
    to_text(&read(&[Input { name: "doc", text }], None).unwrap_or_else(|problems| panic!("{problems}")).contract)
}

/// The same document with its families renumbered, other words, and lists without an order shuffled.
fn scrambled(document: &Value, rng: &mut TestRng) -> Value {
    let mut document = document.clone();
    renumber(&mut document, rng);
    walk_mut(&mut document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        let Value::Object(object) = value else { return };
        let refers = object.contains_key("$ref");
        for key in ["description", "summary", "title", "example", "examples", "externalDocs", "operationId", "x-words"]
        {
            let words = matches!(member(node, key), Some(Member::Prose | Member::Aside)) || key == "x-words";
            if words && node != Node::Callback && !refers && rng.next_u32().is_multiple_of(2) {
                object.insert(key.to_owned(), json!({"type": rng.next_u32(), "$ref": "words"}));
            }
        }
        for (key, value) in object {
            let unordered = matches!(member(node, key), Some(Member::Texts | Member::Values | Member::Security))
                || member(node, key) == Some(Member::List(Node::Parameter));
            if let Value::Array(items) = value
                && unordered
            {
                shuffle(items, rng);
            }
        }
    });
    document
}

fn shuffle<T>(items: &mut [T], rng: &mut TestRng) {
    items.sort_by_cached_key(|_| rng.next_u64());
}

/// Gives the members of each family each other's names, and numbers that the vendor's counter might have had.
fn renumber(document: &mut Value, rng: &mut TestRng) {
    let Value::Object(schemas) = document["components"]["schemas"].take() else { panic!("no schemas") };
    let mut families: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in schemas.keys() {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let base = if schemas.contains_key(stem) { stem } else { name };
        families.entry(base.to_owned()).or_default().push(name.clone());
    }
    let mut names = BTreeMap::new();
    for (base, mut members) in families {
        shuffle(&mut members, rng);
        let mut number = 0;
        for (i, member) in members.into_iter().enumerate() {
            names.insert(member, if i == 0 { base.clone() } else { format!("{base}{number}") });
            number += 1 + rng.next_u32() % 400;
        }
    }
    let renamed: Map<String, Value> =
        schemas.into_iter().map(|(name, schema)| (names[&name].clone(), schema)).collect();
    document["components"]["schemas"] = renamed.into();
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        if node == Node::Schema
            && let Some(old) = document::schema_ref(value)
        {
            let new = format!("#/components/schemas/{}", names[old]);
            value["$ref"] = new.into();
        }
    });
}

/// JSON with the members of every object in a random order.
fn shuffled_text(value: &Value, rng: &mut TestRng) -> String {
    match value {
        Value::Object(object) => {
            let mut members: Vec<String> = object
                .iter()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), shuffled_text(value, rng)))
                .collect();
            shuffle(&mut members, rng);
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| shuffled_text(item, rng)).collect();
            format!("[{}]", items.join(","))
        }
        leaf => leaf.to_string(),
    }
}

#[test]
fn numbers_words_and_orders_do_not_matter() {
    let expected = imported(&sample().to_string());
    let config = ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&any::<[u8; 32]>(), |seed| {
            let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
            let document = scrambled(&sample(), &mut rng);
            prop_assert_eq!(&imported(&shuffled_text(&document, &mut rng)), &expected);
            Ok(())
        })
        .unwrap();
}

#[test]
fn numbers_words_and_orders_do_not_matter_in_the_committed_contract() {
    let text = include_str!("../../../openapi/heron.json").replace("\r\n", "\n");
    let contract: Value = serde_json::from_str(&text).unwrap();
    for seed in 0..3 {
        let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
        let document = scrambled(&contract, &mut rng);
        assert!(imported(&shuffled_text(&document, &mut rng)) == text, "seed {seed}");
    }
}

#[test]
fn importing_the_contract_gives_the_contract() {
    let once = imported(&sample().to_string());
    assert_eq!(imported(&once), once);
}

#[test]
fn members_of_a_family_are_named_in_the_order_of_their_uses() {
    let contract: Value = serde_json::from_str(&imported(&sample().to_string())).unwrap();
    let schemas = contract["components"]["schemas"].as_object().unwrap();
    let properties = |name: &str| schemas[name]["properties"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(properties("EndUser"), ["a"], "what the first operation answers");
    assert_eq!(properties("EndUser2"), ["a", "b", "next", "other"], "what the second takes");
    assert_eq!(properties("EndUser3"), ["up"], "what it answers");
    assert_eq!(properties("EndUser4"), ["a"], "what its callback leads to: equal to `EndUser`, not the same");
    assert!(!schemas.contains_key("EndUser5"), "nothing reaches it");
}

#[test]
fn a_new_field_does_not_shuffle_names() {
    let mut document = sample();
    document["components"]["schemas"]["EndUser1"]["properties"]["zzz"] = json!({"type": "string"});
    let mut expected: Value = serde_json::from_str(&imported(&sample().to_string())).unwrap();
    expected["components"]["schemas"]["EndUser"]["properties"]["zzz"] = json!({"type": "string"});
    assert_eq!(imported(&document.to_string()), to_text(&expected));
}

#[test]
fn no_word_of_the_document_is_in_the_contract() {
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut document = scrambled(&sample(), &mut rng);
    document["info"]["title"] = "words".into();
    document["tags"] = json!([{"name": "a", "description": "words"}]);
    document["paths"]["/api/b"]["get"]["responses"]["200"]["description"] = "words".into();
    assert!(!imported(&document.to_string()).contains("words"));
}

#[test]
fn a_wrapper_that_only_carried_words_is_the_same_as_none() {
    let mut document = sample();
    let property = &mut document["components"]["schemas"]["EndUser"]["properties"]["next"];
    *property = json!({"allOf": [property.take()], "description": "words"});
    assert_eq!(imported(&document.to_string()), imported(&sample().to_string()));
}
