//! Small documents, what differs between them, and that undoing it is its mirror.

mod choices;
mod documents;
mod equal;
mod hostile;
mod mirror;
mod schemas;

use serde_json::{Value, json};

use super::*;

/// A document with one operation that sends and receives one schema.
fn both_ways(schema: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "paths": {"/a": {"post": {
            "requestBody": {"required": true, "content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
        }}}
    })
}

/// A change in short: its id, its place and its verdict.
type Told = (String, String, Wire);

fn told(comparison: &Comparison) -> Vec<Told> {
    comparison.changes.iter().map(|change| (change.id.to_owned(), change.place.clone(), change.wire)).collect()
}

/// Compares both ways round; what is found the other way must be the mirror, at the same places.
#[track_caller]
fn differ(old: &Value, new: &Value) -> Comparison {
    let there = compare(old, new).unwrap();
    let back = compare(new, old).unwrap();
    let mut mirrored: Vec<(String, String)> = there
        .changes
        .iter()
        .map(|change| (change.rule().expect("a rule").mirror.to_owned(), change.place.clone()))
        .collect();
    let mut found: Vec<(String, String)> =
        back.changes.iter().map(|change| (change.id.to_owned(), change.place.clone())).collect();
    mirrored.sort();
    found.sort();
    assert_eq!(found, mirrored, "the way back");
    for document in [old, new] {
        // The extension means nothing, and keeps operations from being skipped as equal to the letter.
        let mut other = (*document).clone();
        for item in other["paths"].as_object_mut().unwrap().values_mut() {
            for operation in item.as_object_mut().unwrap().values_mut().filter(|operation| operation.is_object()) {
                operation["x-told"] = true.into();
            }
        }
        assert_eq!(compare(document, &other).unwrap().changes, [], "a document does not differ from itself");
    }
    there
}

#[track_caller]
fn same(old: &Value, new: &Value) {
    assert_eq!(told(&differ(old, new)), []);
}

/// The kinds of change of a schema, and the verdicts in a request and in a response.
#[track_caller]
fn schema(old: Value, new: Value, expected: &[(&str, Wire, Wire)]) {
    let found = differ(&both_ways(&old), &both_ways(&new));
    let mut wanted = Vec::new();
    for (kind, request, response) in expected {
        // `text: type-changed` is about the member `text`.
        let (member, kind) = kind.split_once(": ").map_or(("", *kind), |(member, kind)| (member, kind));
        let place = |root: &str| match member {
            "" => root.to_owned(),
            "[]" => format!("{root}[]"),
            member if member.starts_with('(') => format!("{root} {member}"),
            member => format!("{root} › {member}"),
        };
        let inner = !member.is_empty() && !member.starts_with('(');
        let parts = if inner { ["request-property", "response-property"] } else { ["request-body", "response-body"] };
        let id = |part, kind: &str| {
            rules()
                .iter()
                .find(|rule| rule.key == (part, kind))
                .unwrap_or_else(|| panic!("{part} {kind}"))
                .id
                .to_owned()
        };
        wanted.push((id(parts[0], kind), place("request"), *request));
        wanted.push((id(parts[1], kind), place("response 200"), *response));
    }
    let mut found = told(&found);
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted, "{old} -> {new}");
}

const SAFE: Wire = Wire::Safe;
const BREAKS: Wire = Wire::Breaks;
const UNPROVEN: Wire = Wire::Unproven;
