use serde_json::json;

use super::*;

fn cat() -> Value {
    json!({"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["cat"]}, "lives": {"type": "integer"}}})
}

fn dog() -> Value {
    json!({"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["dog"]}, "tricks": {"type": "integer"}}})
}

fn bird() -> Value {
    json!({"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["bird"]}, "song": {"type": "string"}}})
}

#[test]
fn alternatives_come_and_go() {
    schema(
        json!({"anyOf": [cat(), dog()]}),
        json!({"anyOf": [dog(), cat(), bird()]}),
        &[("(anyOf 3): any-of-added", SAFE, BREAKS)],
    );
    schema(
        json!({"oneOf": [cat(), dog()]}),
        json!({"oneOf": [cat(), dog(), bird()]}),
        &[("(oneOf 3): one-of-added", SAFE, BREAKS)],
    );
}

#[test]
fn an_alternative_that_may_overlap_another_is_not_proved_safe() {
    let loose = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    schema(
        json!({"oneOf": [cat(), dog()]}),
        json!({"oneOf": [cat(), dog(), loose]}),
        &[("(oneOf 3): one-of-added", UNPROVEN, BREAKS)],
    );
    let clear = |old: Value, new: Value| differ(&both_ways(&old), &both_ways(&new)).worst();
    let lives = |cat: Value| {
        let mut cat = cat;
        cat["properties"]["lives"] = json!({"type": "number"});
        cat
    };
    let request = |schema: Value| {
        json!({"openapi": "3.0.3", "paths": {"/a": {"post": {"responses": {},
            "requestBody": {"content": {"application/json": {"schema": schema}}}}}}})
    };
    let wire = |old: Value, new: Value| compare(&request(old), &request(new)).unwrap().worst();
    assert_eq!(wire(json!({"oneOf": [cat(), dog()]}), json!({"oneOf": [lives(cat()), dog()]})), SAFE);
    assert_eq!(wire(json!({"oneOf": [cat(), loose]}), json!({"oneOf": [lives(cat()), loose]})), UNPROVEN);
    assert_eq!(clear(json!({"oneOf": [cat(), dog()]}), json!({"anyOf": [dog(), cat()]})), SAFE);
}

#[test]
fn one_becomes_several() {
    schema(
        json!({"type": "string"}),
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        &[("wrapped-in-one-of", SAFE, BREAKS)],
    );
    schema(
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        json!({"type": "integer"}),
        &[("unwrapped-from-any-of", BREAKS, SAFE)],
    );
}

#[test]
fn null_that_comes_with_an_alternative_is_told() {
    schema(
        json!({"type": "string"}),
        json!({"anyOf": [{"type": "string", "nullable": true}, {"type": "string", "maxLength": 3}]}),
        &[("wrapped-in-any-of", SAFE, SAFE), ("became-nullable", SAFE, BREAKS)],
    );
}

#[test]
fn alternatives_beside_a_type_are_one_more_condition() {
    schema(
        json!({"type": "object"}),
        json!({"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
        &[("any-of-set", BREAKS, SAFE)],
    );
}

#[test]
fn exclusions_are_not_decided_unless_they_are_equal() {
    let not = |excluded: Value| json!({"type": "string", "not": excluded});
    schema(json!({"type": "string"}), not(json!({"enum": ["a"]})), &[("not-added", UNPROVEN, SAFE)]);
    schema(not(json!({"enum": ["a"]})), not(json!({"enum": ["b"]})), &[("not-changed", UNPROVEN, UNPROVEN)]);
    same(
        &both_ways(&not(json!({"enum": ["a", "b"]}))),
        &both_ways(&not(json!({"type": "string", "enum": ["b", "a"]}))),
    );
}

fn pets(name: &str, mapping: Value) -> Value {
    let mut document = both_ways(&json!({
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": name, "mapping": mapping}
    }));
    document["components"] = json!({"schemas": {"Cat": cat(), "Dog": dog()}});
    document
}

#[test]
fn the_member_that_tells_alternatives_apart_is_compared() {
    let one = |old: Value, new: Value| told(&differ(&old, &new));
    let found = one(pets("kind", json!({})), pets("sort", json!({})));
    assert_eq!(found[0].0, "request-body-discriminator-property-name-changed");
    assert_eq!(found.len(), 2);
    let (cat, dog) = ("#/components/schemas/Cat", "#/components/schemas/Dog");
    let found = one(pets("kind", json!({"c": cat})), pets("kind", json!({"c": cat, "d": dog})));
    assert_eq!(found[0], ("request-body-discriminator-mapping-added".to_owned(), "request".to_owned(), SAFE));
    let found = one(pets("kind", json!({"c": cat})), pets("kind", json!({"c": dog})));
    assert_eq!(found[0].0, "request-body-discriminator-mapping-changed");
    same(&pets("kind", json!({"c": "Cat"})), &pets("kind", json!({"c": cat})));
}

#[test]
fn a_name_is_the_value_of_a_discriminator_that_has_no_mapping() {
    let pets = |first: &str, kind: Value| {
        let pet = |member: &str| {
            json!({"type": "object", "required": ["kind"],
            "properties": {"kind": kind, (member): {"type": "string"}}})
        };
        let mut document = both_ways(&json!({
            "oneOf": [{"$ref": format!("#/components/schemas/{first}")}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind"}
        }));
        document["components"]["schemas"] = json!({(first): pet("lives"), "Dog": pet("tricks")});
        document
    };
    let found = differ(&pets("Cat", json!({"type": "string"})), &pets("Lion", json!({"type": "string"})));
    assert_eq!(found.changes[0].id, "request-body-discriminator-mapping-changed");
    assert_eq!(found.changes.len(), 2);
    same(&pets("Cat", json!({"enum": ["cat"]})), &pets("Lion", json!({"enum": ["cat"]})));
}

#[test]
fn conditions_may_be_reordered() {
    let one = json!({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]});
    let other = json!({"anyOf": [{"required": ["c"]}, {"required": ["d"]}]});
    same(&both_ways(&json!({"allOf": [one, other]})), &both_ways(&json!({"allOf": [other, one]})));
}
