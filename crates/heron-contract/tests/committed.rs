//! The committed contract and what is made of it.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

use std::collections::BTreeSet;

use heron_contract::document::{Node, Pointer, operations, parse, schema_ref, to_text, walk};
use heron_contract::import::{Input, read};
use heron_contract::operations::Operations;
use heron_contract::repair::nullable_inner;
use serde_json::Value;

const CONTRACT: &str = include_str!("../../../openapi/heron.json");
const ROWS: &str = include_str!("../../../openapi/operations.toml");
const OVERLAY: &str = include_str!("../../../openapi/overlay.yaml");
const WORDS: &str = include_str!("../../../openapi/words.toml");
const EFFECTIVE: &str = include_str!("../../../openapi/effective.json");

fn contract() -> Value {
    parse("heron.json", CONTRACT).unwrap()
}

fn rows() -> Operations {
    Operations::parse("operations.toml", ROWS).unwrap()
}

fn effective() -> Value {
    let overlays = [Input { name: "overlay.yaml", text: OVERLAY }];
    let words = Input { name: "words.toml", text: WORDS };
    heron_contract::effective(&contract(), &rows(), &overlays, words).unwrap_or_else(|problems| panic!("{problems}")).0
}

#[test]
fn importing_the_contract_changes_nothing() {
    let import = read(&[Input { name: "heron.json", text: CONTRACT }], Some(&contract())).unwrap();
    assert!(to_text(&import.contract) == CONTRACT.replace("\r\n", "\n"));
    assert_eq!(import.warnings.0, []);
}

#[test]
fn every_operation_is_accounted_for() {
    assert_eq!(heron_contract::import::coverage(&contract(), &rows()).0, []);
}

#[test]
fn the_effective_contract_is_what_its_sources_make() {
    assert!(
        to_text(&effective()) == EFFECTIVE.replace("\r\n", "\n"),
        "run `cargo xtask codegen` and commit the result"
    );
}

#[test]
fn the_effective_contract_reads_as_openapi_3_0() {
    let document: openapiv3::OpenAPI = serde_json::from_value(effective()).unwrap();
    assert_eq!(document.openapi, "3.0.3");
    assert_eq!(document.operations().count(), operations(&contract()).len());
}

#[test]
fn every_operation_can_fail_in_one_way() {
    let effective = effective();
    assert!(effective["components"]["schemas"]["HeronError"].is_object());
    for (call, operation) in operations(&effective) {
        let error = &operation["responses"]["default"]["content"]["application/json"]["schema"];
        assert_eq!(schema_ref(error), Some("HeronError"), "{call}");
    }
}

#[test]
fn operations_in_a_row_have_its_name_and_others_have_none() {
    let (effective, rows) = (effective(), rows());
    for (call, operation) in operations(&effective) {
        let row = rows.operations.iter().find(|row| row.call == call);
        assert_eq!(operation.get("operationId").and_then(Value::as_str), row.map(|row| row.id.as_str()), "{call}");
        assert_eq!(operation.get("summary").and_then(Value::as_str), row.map(|row| row.summary.as_str()), "{call}");
    }
}

#[test]
fn every_required_scheme_is_defined_and_no_key_has_scopes() {
    let effective = effective();
    let defined: BTreeSet<&String> = effective["components"]["securitySchemes"].as_object().unwrap().keys().collect();
    walk(&effective, Node::Document, &mut Pointer::root(), &mut |_, at, value| {
        for requirement in value.get("security").and_then(Value::as_array).into_iter().flatten() {
            for (scheme, scopes) in requirement.as_object().unwrap() {
                assert!(defined.contains(scheme), "{at}: {scheme}");
                assert_eq!(scopes.as_array().unwrap().len(), 0, "{at}");
            }
        }
    });
}

#[test]
fn null_is_said_so_that_strict_readers_understand_it() {
    let mut nullable = 0;
    walk(&effective(), Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        if node != Node::Schema {
            return;
        }
        nullable += usize::from(nullable_inner(value).is_some());
        let marked = value.get("nullable") == Some(&Value::Bool(true));
        let composed = ["$ref", "allOf", "anyOf", "oneOf"].iter().any(|key| value.get(key).is_some());
        assert!(!(marked && composed), "{at}");
        if let Some(values) = value.get("enum").and_then(Value::as_array) {
            assert!(value.get("type").is_some(), "{at}");
            assert_eq!(marked, values.contains(&Value::Null), "{at}");
        }
        if value.get("$ref").is_some() {
            assert_eq!(value.as_object().unwrap().len(), 1, "{at}");
        }
    });
    assert!(nullable > 0);
}
