use serde_json::{Map, json};

use super::*;

const MANY: usize = 10_000;

fn reference(name: impl std::fmt::Display) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A document whose operation leads to the component `0`.
fn document(components: impl Iterator<Item = (String, Value)>) -> Value {
    let mut document = both_ways(&reference(0));
    document["components"] = json!({"schemas": components.collect::<Map<String, Value>>()});
    document
}

/// Components that each lead to the next.
fn chain(link: impl Fn(Value) -> Value, leaf: &str) -> Value {
    let links = (0..MANY).map(|index| (index.to_string(), link(reference(index + 1))));
    document(links.chain([(MANY.to_string(), json!({"type": leaf}))]))
}

#[test]
fn a_chain_of_ten_thousand_members_is_followed_to_its_end() {
    let link = |next: Value| json!({"type": "object", "properties": {"n": next}});
    let found = compare(&chain(link, "string"), &chain(link, "integer")).unwrap();
    assert_eq!(found.changes.len(), 2);
    assert_eq!(found.changes[0].place.matches(" › n").count(), MANY);
}

#[test]
fn schemas_that_stand_for_each_other_without_end_are_an_error() {
    let plain = chain(|next| next, "string");
    let error = compare(&plain, &chain(|next| next, "integer")).unwrap_err();
    assert!(matches!(error, CompareError::Reference { .. }), "{error}");
    let link = |next: Value| json!({"allOf": [next, {"type": "object"}]});
    let error = compare(&chain(link, "string"), &chain(link, "integer")).unwrap_err();
    assert!(matches!(error, CompareError::TooDeep { .. }), "{error}");
}

#[test]
fn ten_thousand_branches_are_compared() {
    for (key, last) in [("allOf", "request-property-type-changed"), ("oneOf", "request-property-type-changed")] {
        let of = |kind: &str| {
            let branches = (0..MANY).map(|index| {
                let kind = if index == MANY / 2 { kind } else { "string" };
                json!({"type": "object", "properties": {(format!("p{index}")): {"type": kind}}})
            });
            document([("0".to_owned(), json!({key: branches.collect::<Vec<_>>()}))].into_iter())
        };
        let found = compare(&of("string"), &of("integer")).unwrap();
        let ids: Vec<&str> = found.changes.iter().map(|change| change.id).collect();
        assert_eq!(ids, [last, "response-property-type-changed"], "{key}");
    }
}

#[test]
fn ten_thousand_branches_that_all_say_something_of_one_member_end() {
    let of = |length: usize| {
        let branches = (0..MANY).map(|index| {
            json!({"properties": {"a": {"maxLength": length + index}}, "additionalProperties": {"minLength": 1}})
        });
        document([("0".to_owned(), json!({"allOf": branches.collect::<Vec<_>>()}))].into_iter())
    };
    let ended = compare(&of(5), &of(6));
    assert!(matches!(ended, Ok(_) | Err(CompareError::TooMuch { .. })), "{ended:?}");
}
