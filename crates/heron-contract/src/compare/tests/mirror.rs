use proptest::prelude::*;
use serde_json::{Map, json};

use super::*;

/// Schemas of every keyword, small enough to collide.
fn any_schema() -> impl Strategy<Value = Value> {
    let leaf = (any_keywords(), Just(Map::new())).prop_map(|(keywords, _)| Value::Object(keywords));
    leaf.prop_recursive(3, 16, 3, |inner| {
        let list = prop::collection::vec(inner.clone(), 1..4);
        (
            any_keywords(),
            prop::option::weighted(0.4, prop::collection::btree_map("[a-c]", inner.clone(), 1..3)),
            prop::option::weighted(0.3, prop::collection::vec("[a-c]", 1..3)),
            prop::option::weighted(0.2, inner.clone()),
            prop::option::weighted(0.2, prop_oneof![Just(json!(true)), Just(json!(false)), inner.clone()]),
            prop::option::weighted(0.3, (prop::sample::select(vec!["allOf", "anyOf", "oneOf"]), list)),
            prop::option::weighted(0.1, inner),
        )
            .prop_map(|(mut schema, properties, required, items, others, choice, not)| {
                schema.extend(properties.map(|members| ("properties".to_owned(), json!(members))));
                schema.extend(required.map(|names| ("required".to_owned(), json!(names))));
                schema.extend(items.map(|items| ("items".to_owned(), items)));
                schema.extend(others.map(|others| ("additionalProperties".to_owned(), others)));
                schema.extend(choice.map(|(key, branches)| (key.to_owned(), branches.into())));
                schema.extend(not.map(|not| ("not".to_owned(), not)));
                Value::Object(schema)
            })
    })
}

fn any_keywords() -> impl Strategy<Value = Map<String, Value>> {
    let types = vec!["string", "integer", "number", "boolean", "array", "object"];
    let keyword = prop_oneof![
        4 => prop::sample::select(types).prop_map(|kind| ("type", json!(kind))),
        1 => prop::collection::vec(prop::sample::select(vec![json!("a"), json!("b"), json!(1), json!(null)]), 1..3)
            .prop_map(|values| ("enum", json!(values))),
        1 => any::<bool>().prop_map(|value| ("nullable", json!(value))),
        1 => any::<bool>().prop_map(|value| ("readOnly", json!(value))),
        1 => any::<bool>().prop_map(|value| ("writeOnly", json!(value))),
        1 => any::<bool>().prop_map(|value| ("deprecated", json!(value))),
        1 => any::<bool>().prop_map(|value| ("exclusiveMaximum", json!(value))),
        1 => any::<bool>().prop_map(|value| ("uniqueItems", json!(value))),
        1 => (0..4).prop_map(|value| ("maximum", json!(value))),
        1 => (0..4).prop_map(|value| ("minimum", json!(value))),
        1 => (1..4).prop_map(|value| ("multipleOf", json!(value))),
        1 => (0..4).prop_map(|value| ("maxLength", json!(value))),
        1 => (0..4).prop_map(|value| ("minItems", json!(value))),
        1 => (0..4).prop_map(|value| ("minProperties", json!(value))),
        1 => prop::sample::select(vec!["^a", "^b", ".*"]).prop_map(|value| ("pattern", json!(value))),
        1 => prop::sample::select(vec!["date", "int32", "int64", "odd"]).prop_map(|value| ("format", json!(value))),
        1 => prop::sample::select(vec!["a", "b"]).prop_map(|value| ("default", json!(value))),
    ];
    prop::collection::vec(keyword, 0..4)
        .prop_map(|keywords| keywords.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn one_way(schema: &Value, response: bool) -> Value {
    let content = json!({"content": {"application/json": {"schema": schema}}});
    let operation = if response {
        json!({"responses": {"200": content}})
    } else {
        json!({"requestBody": content, "responses": {}})
    };
    json!({"openapi": "3.0.3", "paths": {"/a": {"post": operation}}})
}

fn both_directions(schema: Value) -> Value {
    match schema {
        Value::Object(members) => {
            let kept = members.into_iter().filter(|(key, _)| key != "readOnly" && key != "writeOnly");
            Value::Object(kept.map(|(key, value)| (key, both_directions(value))).collect())
        }
        Value::Array(items) => items.into_iter().map(both_directions).collect(),
        scalar => scalar,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_any_change_is_its_mirror_at_the_same_place(old in any_schema(), new in any_schema()) {
        differ(&both_ways(&old), &both_ways(&new));
    }

    #[test]
    fn a_request_differs_where_the_response_differs_the_other_way(
        old in any_schema(),
        new in any_schema(),
    ) {
        // Without members that go one way, a schema says the same both ways.
        let (old, new) = (both_directions(old), both_directions(new));
        let request = compare(&one_way(&old, false), &one_way(&new, false)).unwrap();
        let response = compare(&one_way(&new, true), &one_way(&old, true)).unwrap();
        let places = |found: &Comparison, root: &str| -> Vec<String> {
            let places = found.changes.iter().map(|change| change.place.replacen(root, "", 1));
            let mut places: Vec<String> = places.collect();
            places.sort();
            places
        };
        prop_assert_eq!(places(&request, "request"), places(&response, "response 200"));
    }
}
