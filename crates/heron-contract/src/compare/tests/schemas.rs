use serde_json::json;

use super::*;

#[test]
fn types_are_generalized_specialized_or_changed() {
    schema(json!({"type": "string"}), json!({"type": "integer"}), &[("type-changed", BREAKS, BREAKS)]);
    schema(json!({"type": "integer"}), json!({"type": "number"}), &[("type-generalized", SAFE, BREAKS)]);
    schema(json!({}), json!({"type": "string"}), &[("type-specialized", BREAKS, SAFE)]);
    schema(json!({"type": "string"}), json!({"nullable": true}), &[("type-generalized", SAFE, BREAKS)]);
    schema(
        json!({"type": "array", "items": {"type": "string"}}),
        json!({"type": "array"}),
        &[("[]: type-generalized", SAFE, BREAKS)],
    );
}

#[test]
fn null_comes_and_goes() {
    let plain = json!({"type": "string"});
    schema(plain.clone(), json!({"type": "string", "nullable": true}), &[("became-nullable", SAFE, BREAKS)]);
    schema(json!({"enum": ["a", null]}), json!({"enum": ["a"]}), &[("became-not-nullable", BREAKS, SAFE)]);
    schema(
        json!({"anyOf": [plain, {"enum": [null], "nullable": true, "type": "object"}]}),
        json!({"type": "string"}),
        &[("became-not-nullable", BREAKS, SAFE)],
    );
}

#[test]
fn values_of_an_enum_come_and_go_one_by_one() {
    schema(
        json!({"type": "string", "enum": ["a", "b"]}),
        json!({"type": "string", "enum": ["b", "c"]}),
        &[("enum-value-removed", BREAKS, SAFE), ("enum-value-added", SAFE, BREAKS)],
    );
    schema(json!({"type": "string"}), json!({"type": "string", "enum": ["a"]}), &[("became-enum", BREAKS, SAFE)]);
    schema(json!({"enum": [1, 2]}), json!({"type": "integer"}), &[("became-not-enum", SAFE, BREAKS)]);
    schema(
        json!({"enum": ["1"]}),
        json!({"enum": [1]}),
        &[("enum-value-removed", BREAKS, SAFE), ("enum-value-added", SAFE, BREAKS)],
    );
    schema(json!({}), json!({"enum": ["a"]}), &[("became-enum", BREAKS, SAFE)]);
}

#[test]
fn values_of_several_types_are_neither_more_nor_less_than_one_of_the_types() {
    let values = json!({"enum": ["a", 1]});
    schema(values.clone(), json!({"type": "string"}), &[("type-changed", BREAKS, BREAKS)]);
    schema(json!({"type": "integer"}), values, &[("type-changed", BREAKS, BREAKS)]);
}

#[test]
fn a_new_text_value_in_a_response_is_safe_for_this_client_only() {
    let old = both_ways(&json!({"type": "string", "enum": ["a"]}));
    let new = both_ways(&json!({"type": "string", "enum": ["a", "b"]}));
    let found = compare(&old, &new).unwrap();
    let response = found.changes.iter().find(|change| change.place == "response 200").unwrap();
    assert_eq!((response.wire, response.wire_for_client), (BREAKS, SAFE));
    assert_eq!(response.id, "response-mediatype-enum-value-added");
    assert_eq!(response.after, Some(json!("b")));
    let numbers = compare(&both_ways(&json!({"enum": [1]})), &both_ways(&json!({"enum": [1, 2]}))).unwrap();
    assert!(numbers.changes.iter().any(|change| change.wire_for_client == BREAKS));
}

#[test]
fn bounds_move_come_and_go() {
    let number = |keys: Value| {
        let mut schema = json!({"type": "number"});
        schema.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
        schema
    };
    for (old, new, kind, request, response) in [
        (json!({}), json!({"maximum": 5}), "max-set", BREAKS, SAFE),
        (json!({"maximum": 5}), json!({"maximum": 7}), "max-increased", SAFE, BREAKS),
        (json!({"minimum": 5}), json!({"minimum": 7}), "min-increased", BREAKS, SAFE),
        (json!({}), json!({"minimum": 5, "exclusiveMinimum": true}), "exclusive-min-set", BREAKS, SAFE),
        (json!({"maximum": 5}), json!({"maximum": 5, "exclusiveMaximum": true}), "exclusive-max-set", BREAKS, SAFE),
        (
            json!({"maximum": 5, "exclusiveMaximum": true}),
            json!({"maximum": 7, "exclusiveMaximum": true}),
            "exclusive-max-increased",
            SAFE,
            BREAKS,
        ),
        (json!({"maximum": 5, "exclusiveMaximum": true}), json!({"maximum": 7}), "max-increased", SAFE, BREAKS),
        (json!({}), json!({"multipleOf": 2}), "multiple-of-set", BREAKS, SAFE),
        (json!({"multipleOf": 2}), json!({"multipleOf": 4}), "multiple-of-specialized", BREAKS, SAFE),
        (json!({"multipleOf": 2}), json!({"multipleOf": 3}), "multiple-of-changed", BREAKS, BREAKS),
    ] {
        schema(number(old), number(new), &[(kind, request, response)]);
    }
}

#[test]
fn sizes_move_come_and_go() {
    let of = |kind: &str, key: &str, size: Option<u32>| match size {
        Some(size) => json!({"type": kind, key: size}),
        None => json!({"type": kind}),
    };
    for (kind, key, name) in
        [("string", "Length", "length"), ("array", "Items", "items"), ("object", "Properties", "properties")]
    {
        let (max, min) = (format!("max{key}"), format!("min{key}"));
        let rule = |bound: &str, what: &str| format!("{bound}-{name}-{what}");
        schema(of(kind, &max, None), of(kind, &max, Some(5)), &[(&rule("max", "set"), BREAKS, SAFE)]);
        schema(of(kind, &max, Some(5)), of(kind, &max, Some(7)), &[(&rule("max", "increased"), SAFE, BREAKS)]);
        schema(of(kind, &min, None), of(kind, &min, Some(5)), &[(&rule("min", "set"), BREAKS, SAFE)]);
        schema(of(kind, &min, Some(5)), of(kind, &min, Some(7)), &[(&rule("min", "increased"), BREAKS, SAFE)]);
    }
}

#[test]
fn patterns_and_formats_restrict() {
    let text = |key: &str, value: &str| json!({"type": "string", key: value});
    let plain = json!({"type": "string"});
    schema(plain.clone(), text("pattern", "^a"), &[("pattern-added", BREAKS, SAFE)]);
    schema(text("pattern", "^a"), text("pattern", "^b"), &[("pattern-changed", UNPROVEN, UNPROVEN)]);
    schema(text("pattern", "^a"), text("pattern", ".*"), &[("pattern-generalized", SAFE, BREAKS)]);
    schema(plain.clone(), text("format", "date"), &[("format-added", BREAKS, SAFE)]);
    schema(plain.clone(), text("format", "shoe-size"), &[("format-added", UNPROVEN, SAFE)]);
    schema(plain, text("format", "password"), &[("format-added", SAFE, SAFE)]);
    schema(text("format", "date"), text("format", "date-time"), &[("format-changed", BREAKS, BREAKS)]);
    let integer = |format: &str| json!({"type": "integer", "format": format});
    schema(integer("int32"), integer("int64"), &[("format-generalized", SAFE, BREAKS)]);
}

#[test]
fn annotations_are_told() {
    let text = json!({"type": "string"});
    schema(text.clone(), json!({"type": "string", "default": "a"}), &[("default-value-added", UNPROVEN, SAFE)]);
    schema(
        json!({"type": "string", "default": "a"}),
        json!({"type": "string", "default": "b"}),
        &[("default-value-changed", UNPROVEN, SAFE)],
    );
    schema(text, json!({"type": "string", "deprecated": true}), &[("deprecated", SAFE, SAFE)]);
}

#[test]
fn lists_differ_in_items_and_uniqueness() {
    schema(
        json!({"type": "array", "items": {"type": "string"}}),
        json!({"type": "array", "items": {"type": "string"}, "uniqueItems": true}),
        &[("unique-items-set", BREAKS, SAFE)],
    );
    schema(
        json!({"type": "array", "items": {"type": "string"}}),
        json!({"type": "array", "items": {"type": "boolean"}}),
        &[("[]: type-changed", BREAKS, BREAKS)],
    );
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required})
}

fn ids(old: &Value, new: &Value) -> Vec<Told> {
    told(&differ(&both_ways(old), &both_ways(new)))
}

#[test]
fn members_come_and_go() {
    let text = json!({"type": "string"});
    assert_eq!(
        ids(&object(json!({}), &[]), &object(json!({"a": text}), &[])),
        [
            ("new-optional-request-property".to_owned(), "request › a".to_owned(), SAFE),
            ("response-optional-property-added".to_owned(), "response 200 › a".to_owned(), SAFE),
        ]
    );
    assert_eq!(
        ids(&object(json!({}), &[]), &object(json!({"a": text}), &["a"])),
        [
            ("new-required-request-property".to_owned(), "request › a".to_owned(), BREAKS),
            ("response-required-property-added".to_owned(), "response 200 › a".to_owned(), SAFE),
        ]
    );
    assert_eq!(
        ids(&object(json!({"a": text}), &["a"]), &object(json!({}), &[])),
        [
            ("required-request-property-removed".to_owned(), "request › a".to_owned(), UNPROVEN),
            ("response-required-property-removed".to_owned(), "response 200 › a".to_owned(), BREAKS),
        ]
    );
    let defaulted = json!({"type": "string", "default": "x"});
    assert_eq!(
        ids(&object(json!({}), &[]), &object(json!({"a": defaulted}), &["a"])),
        [
            ("new-required-request-property-with-default".to_owned(), "request › a".to_owned(), BREAKS),
            ("response-required-property-added".to_owned(), "response 200 › a".to_owned(), SAFE),
        ]
    );
}

#[test]
fn members_become_required() {
    let text = json!({"type": "string"});
    assert_eq!(
        ids(&object(json!({"a": text}), &[]), &object(json!({"a": text}), &["a"])),
        [
            ("request-property-became-required".to_owned(), "request › a".to_owned(), BREAKS),
            ("response-property-became-required".to_owned(), "response 200 › a".to_owned(), SAFE),
        ]
    );
}

#[test]
fn what_goes_one_way_is_compared_that_way_only() {
    let read = json!({"type": "string", "readOnly": true});
    let read_changed = json!({"type": "integer", "readOnly": true});
    assert_eq!(
        ids(&object(json!({"a": read}), &["a"]), &object(json!({"a": read_changed}), &["a"])),
        [("response-property-type-changed".to_owned(), "response 200 › a".to_owned(), BREAKS)]
    );
    let write = json!({"type": "string", "writeOnly": true});
    let text = json!({"type": "string"});
    assert_eq!(
        ids(&object(json!({"a": text}), &[]), &object(json!({"a": read}), &[])),
        [("request-optional-property-became-read-only".to_owned(), "request › a".to_owned(), UNPROVEN)]
    );
    assert_eq!(
        ids(&object(json!({"a": text}), &["a"]), &object(json!({"a": write}), &["a"])),
        [("response-required-property-became-write-only".to_owned(), "response 200 › a".to_owned(), BREAKS)]
    );
}

#[test]
fn the_four_forms_of_additional_properties_differ_as_they_should() {
    let with = |others: Value| json!({"type": "object", "additionalProperties": others});
    schema(json!({"type": "object"}), with(json!(false)), &[("additional-properties-closed", BREAKS, SAFE)]);
    schema(with(json!(true)), with(json!({"type": "string"})), &[("additional-properties-restricted", BREAKS, SAFE)]);
    schema(with(json!(false)), with(json!({"type": "string"})), &[("additional-properties-opened", SAFE, BREAKS)]);
    schema(with(json!({"type": "string"})), with(json!({"type": "integer"})), &[("*: type-changed", BREAKS, BREAKS)]);
}

#[test]
fn a_new_member_must_fit_what_its_object_allowed_before() {
    let old = json!({"type": "object", "additionalProperties": {"type": "string"}});
    let fits =
        json!({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {"type": "string"}});
    let not =
        json!({"type": "object", "properties": {"a": {"type": "integer"}}, "additionalProperties": {"type": "string"}});
    assert!(ids(&old, &fits).iter().all(|(_, _, wire)| *wire == SAFE));
    assert!(ids(&old, &not).iter().all(|(_, _, wire)| *wire == BREAKS));
    let closed = json!({"type": "object", "additionalProperties": false});
    let closed_with = json!({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false});
    assert_eq!(
        ids(&closed, &closed_with),
        [
            ("new-optional-request-property".to_owned(), "request › a".to_owned(), SAFE),
            ("response-optional-property-added".to_owned(), "response 200 › a".to_owned(), BREAKS),
        ]
    );
    assert_eq!(ids(&closed_with, &closed)[0].2, BREAKS);
}

#[test]
fn a_closed_object_has_only_the_members_that_go_its_way() {
    let closed = |member: Value, required: Value| json!({"type": "object", "properties": {"a": member}, "required": required, "additionalProperties": false});
    let text = json!({"type": "string"});
    let written = json!({"type": "string", "writeOnly": true});
    let read = json!({"type": "string", "readOnly": true});
    assert_eq!(
        ids(&closed(written, json!([])), &closed(text.clone(), json!([]))),
        [("response-optional-property-became-not-write-only".to_owned(), "response 200 › a".to_owned(), BREAKS)]
    );
    assert_eq!(
        ids(&closed(text, json!([])), &closed(read, json!([]))),
        [("request-optional-property-became-read-only".to_owned(), "request › a".to_owned(), BREAKS)]
    );
}

#[test]
fn what_is_required_and_forbidden_fits_nothing() {
    let closed = |required: Value, members: Value| json!({"type": "object", "properties": members, "required": required, "additionalProperties": false});
    let impossible = closed(json!(["a"]), json!({}));
    let wires = |old: &Value, new: &Value| -> Vec<Wire> { ids(old, new).iter().map(|told| told.2).collect() };
    assert_eq!(wires(&closed(json!([]), json!({})), &impossible), [BREAKS, SAFE]);
    assert_eq!(wires(&impossible, &closed(json!([]), json!({}))), [SAFE, BREAKS]);
    assert_eq!(wires(&impossible, &closed(json!([]), json!({"a": {"type": "string"}}))), [SAFE, BREAKS]);
    same(&both_ways(&impossible), &both_ways(&impossible));
}
