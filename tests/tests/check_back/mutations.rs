//! Check-back is shown to fail: the contract is changed in memory, one thing at a time, at every place.

use std::collections::{BTreeMap, BTreeSet};

use heron_tests::HANDLED;
use heron_tests::contract::{Contract, Direction, escape};
use serde_json::{Map, Value, json};

use super::allowed::Allowed;
use super::compare::{Client, Difference, compare};

/// A change of the contract that check-back must report.
struct Mutation {
    kind: &'static str,
    /// Where it must be reported.
    at: String,
    /// Where it must be reported at the latest: what is an envelope no longer is compared as a whole.
    or_at: Option<String>,
    /// What is changed.
    target: String,
    change: Box<dyn Fn(&mut Value)>,
    /// Why it makes no difference to the types.
    exception: Option<&'static str>,
}

/// An object of the contract, and the ways it travels in the client.
struct Object {
    pointer: String,
    ways: BTreeSet<Direction>,
    /// Whether it stands in an operation and not among the components.
    is_body: bool,
    by_hand: bool,
    is_envelope: bool,
}

const BY_HAND: &str = "the body is written by hand, so it has no type";
const NO_WAY: &str = "the property does not travel in a direction in which the client uses its schema";
const RECEIVED: &str = "what the client requires of an answer is decided by `[[always_present]]`, not by the contract";
const ENVELOPE: &str = "the envelope is always sent, and an answer is read with and without it";
const UNTYPED: &str = "a property without a type takes `null`, marked or not";
const EXCEPTIONS: [&str; 5] = [BY_HAND, NO_WAY, RECEIVED, ENVELOPE, UNTYPED];

#[test]
fn every_mutation_of_the_contract_is_reported_at_its_place() {
    // The comparison is the same for every operation, and each mutation takes a whole one: these stand for all.
    let contract = Contract::effective().only(&HANDLED);
    let client = Client::new();
    let allowed = Allowed::committed();
    assert!(allowed.not_meant(&compare(&contract, &client).differences).is_empty(), "see the other test");

    let mut reported: BTreeMap<&str, usize> = BTreeMap::new();
    let mut excepted: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for mutation in mutations(&contract) {
        let mut changed = contract.clone();
        (mutation.change)(changed.document.pointer_mut(&mutation.target).unwrap());
        assert_ne!(changed.document, contract.document, "{} at {} changes nothing", mutation.kind, mutation.target);
        let compared = compare(&changed, &client);
        let told = allowed.not_meant(&compared.differences);
        let Mutation { kind, at, or_at, exception, .. } = mutation;
        let is_here = |difference: &&Difference| {
            is_within(&difference.pointer, &at) || or_at.as_deref().is_some_and(|at| is_within(&difference.pointer, at))
        };
        match (told.iter().copied().find(is_here), exception) {
            (Some(difference), None) => {
                assert!(difference.to_string().contains("run `cargo xtask codegen`"), "{difference}");
                *reported.entry(kind).or_default() += 1;
            }
            (None, Some(reason)) if told.is_empty() => *excepted.entry(reason).or_default() += 1,
            (_, Some(reason)) => wrong.push(format!("{kind} at {at} is reported, though {reason}")),
            (None, None) => wrong.push(format!("{kind} at {at} is not reported there; reported: {told:?}")),
        }
    }
    println!("reported: {reported:#?}\nwithout effect: {excepted:#?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(reported.keys().copied().collect::<BTreeSet<_>>(), KINDS.into(), "a kind of mutation was never tried");
    assert_eq!(excepted.keys().copied().collect::<BTreeSet<_>>(), EXCEPTIONS.into(), "an exception is not needed");
}

fn is_within(pointer: &str, place: &str) -> bool {
    pointer.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

const KINDS: [&str; 13] = [
    "enum value added",
    "enum value removed",
    "format removed",
    "item type changed",
    "nullable added",
    "nullable removed",
    "property added",
    "property removed",
    "readOnly flipped",
    "required flipped",
    "type changed",
    "value type changed",
    "writeOnly flipped",
];

fn mutations(contract: &Contract) -> Vec<Mutation> {
    let mut all = Vec::new();
    for object in objects(contract) {
        let schema = contract.document.pointer(&object.pointer).unwrap();
        let by_hand = object.by_hand.then_some(BY_HAND);
        let added = escape("added_later");
        all.push(Mutation {
            kind: "property added",
            at: format!("{}/properties/{added}", object.pointer),
            or_at: None,
            target: format!("{}/properties", object.pointer),
            change: Box::new(|properties| properties["added_later"] = json!({ "type": "string" })),
            exception: by_hand,
        });
        for (name, property) in schema["properties"].as_object().unwrap() {
            of_property(&object, name, property, &mut all);
        }
    }
    all
}

/// Every change of one property.
fn of_property(object: &Object, name: &str, property: &Value, all: &mut Vec<Mutation>) {
    let at = format!("{}/properties/{}", object.pointer, escape(name));
    let or_at = object.is_body.then(|| object.pointer.clone());
    let marked = |mark: &str| property.get(mark) == Some(&json!(true));
    let travels = |direction: Direction| object.ways.contains(&direction) && !marked(direction.absent_mark());
    let nowhere = (!Direction::ALL.into_iter().any(travels)).then_some(NO_WAY);
    let exception = object.by_hand.then_some(BY_HAND).or(nowhere);
    let mut push = |kind, target: &str, exception, change: Box<dyn Fn(&mut Value)>| {
        all.push(Mutation { kind, at: at.clone(), or_at: or_at.clone(), target: target.to_owned(), change, exception });
    };

    let owned = name.to_owned();
    push("property removed", &object.pointer, exception, Box::new(move |schema| remove(schema, &owned)));
    push("type changed", &at, exception, Box::new(change_type));
    let (kind, change): (_, fn(&mut Value)) =
        if is_nullable(property) { ("nullable removed", forbid_null) } else { ("nullable added", allow_null) };
    let untyped = is_untyped(property).then_some(UNTYPED);
    push(kind, &at, exception.or(untyped), Box::new(change));

    let owned = name.to_owned();
    let received = (!travels(Direction::Request)).then_some(RECEIVED);
    let envelope = object.is_envelope.then_some(ENVELOPE);
    push(
        "required flipped",
        &object.pointer,
        exception.or(envelope).or(received),
        Box::new(move |s| flip_required(s, &owned)),
    );

    for (kind, mark, way) in
        [("readOnly flipped", "readOnly", Direction::Request), ("writeOnly flipped", "writeOnly", Direction::Response)]
    {
        if object.ways.contains(&way) {
            let by_hand = object.by_hand.then_some(BY_HAND);
            let now = !marked(mark);
            push(kind, &at, by_hand, Box::new(move |property| property[mark] = json!(now)));
        }
    }
    if property.get("format") == Some(&json!("date-time")) {
        push("format removed", &at, exception, Box::new(|property| remove_key(property, "format")));
    }
    for (kind, keyword) in [("item type changed", "items"), ("value type changed", "additionalProperties")] {
        if property.get(keyword).is_some() {
            push(kind, &format!("{at}/{keyword}"), exception, Box::new(change_type));
        }
    }
    for holder in ["", "/items"] {
        let values = property.pointer(&format!("{holder}/enum")).and_then(Value::as_array);
        for value in values.into_iter().flatten().filter(|value| !value.is_null()) {
            let value = value.clone();
            let change = move |values: &mut Value| values.as_array_mut().unwrap().retain(|other| *other != value);
            push("enum value removed", &format!("{at}{holder}/enum"), exception, Box::new(change));
        }
        if values.is_some() {
            let change = |values: &mut Value| values.as_array_mut().unwrap().push(json!("added_later"));
            push("enum value added", &format!("{at}{holder}/enum"), exception, Box::new(change));
        }
    }
}

/// Every object with properties that the client's operations reach.
fn objects(contract: &Contract) -> Vec<Object> {
    let mut found = Vec::new();
    let mut ways: BTreeMap<String, BTreeSet<Direction>> = BTreeMap::new();
    for direction in Direction::ALL {
        let definitions = contract.definitions(direction);
        let mut waiting = Vec::new();
        for row in contract.rows() {
            let envelope = if direction == Direction::Request { &row.request_envelope } else { &row.envelope };
            for pointer in contract.bodies(row, direction) {
                references(&contract.schema(&pointer, direction), &mut waiting);
                let object = |pointer: String| Object {
                    is_envelope: pointer.ends_with("/schema") && envelope.is_some(),
                    by_hand: row.by_hand.is_some() && direction == Direction::Request,
                    is_body: true,
                    ways: BTreeSet::from([direction]),
                    pointer,
                };
                within(contract.document.pointer(&pointer).unwrap(), &pointer, &mut |at| found.push(object(at)));
            }
        }
        while let Some(name) = waiting.pop() {
            if ways.entry(name.clone()).or_default().insert(direction) {
                references(&definitions[&name], &mut waiting);
            }
        }
    }
    for (name, ways) in ways {
        let pointer = format!("/components/schemas/{}", escape(&name));
        let object =
            |pointer| Object { pointer, ways: ways.clone(), is_body: false, by_hand: false, is_envelope: false };
        within(&contract.document.pointer(&pointer).unwrap().clone(), &pointer, &mut |at| found.push(object(at)));
    }
    found
}

/// Visits every object with properties in a schema, without following references.
fn within(schema: &Value, pointer: &str, visit: &mut impl FnMut(String)) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        visit(pointer.to_owned());
        for (name, property) in properties {
            within(property, &format!("{pointer}/properties/{}", escape(name)), visit);
        }
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(child) = schema.get(keyword) {
            within(child, &format!("{pointer}/{keyword}"), visit);
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for (i, branch) in schema.get(keyword).and_then(Value::as_array).into_iter().flatten().enumerate() {
            within(branch, &format!("{pointer}/{keyword}/{i}"), visit);
        }
    }
}

fn references(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            found.extend(target.and_then(|target| target.strip_prefix("#/$defs/")).map(str::to_owned));
            members.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

fn object(schema: &mut Value) -> &mut Map<String, Value> {
    schema.as_object_mut().unwrap()
}

fn remove_key(schema: &mut Value, key: &str) {
    object(schema).remove(key);
}

fn remove(schema: &mut Value, name: &str) {
    object(&mut schema["properties"]).remove(name);
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|other| other != name);
    }
}

fn flip_required(schema: &mut Value, name: &str) {
    let required = object(schema).entry("required").or_insert_with(|| json!([])).as_array_mut().unwrap();
    let before = required.len();
    required.retain(|other| other != name);
    if required.len() == before {
        required.push(json!(name));
    }
}

/// Another type, with the same marks. An object of any kind becomes a string.
fn change_type(schema: &mut Value) {
    let other = if schema.get("type") == Some(&json!("string")) { "integer" } else { "string" };
    let nullable = is_nullable(schema) && !is_untyped(schema);
    let mut changed = Map::from_iter([("type".to_owned(), json!(other)), ("nullable".to_owned(), json!(nullable))]);
    for mark in ["readOnly", "writeOnly"] {
        changed.extend(schema.get(mark).map(|value| (mark.to_owned(), value.clone())));
    }
    *schema = changed.into();
}

fn is_untyped(schema: &Value) -> bool {
    !["type", "$ref", "allOf", "anyOf", "oneOf", "enum"].into_iter().any(|keyword| schema.get(keyword).is_some())
}

fn is_null_branch(schema: &Value) -> bool {
    schema.get("enum") == Some(&json!([null]))
}

fn is_nullable(schema: &Value) -> bool {
    let branches = schema.get("anyOf").and_then(Value::as_array);
    schema.get("nullable") == Some(&json!(true)) || branches.into_iter().flatten().any(is_null_branch)
}

fn forbid_null(schema: &mut Value) {
    remove_key(schema, "nullable");
    if let Some(branches) = schema.get_mut("anyOf").and_then(Value::as_array_mut) {
        branches.retain(|branch| !is_null_branch(branch));
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.retain(|value| !value.is_null());
    }
}

fn allow_null(schema: &mut Value) {
    if schema.get("type").is_some() || is_untyped(schema) {
        schema["nullable"] = json!(true);
    } else {
        *schema = json!({ "anyOf": [schema, { "enum": [null], "nullable": true, "type": "object" }] });
    }
}
