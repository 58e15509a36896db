//! Check-back: what the client's types say and do, against what the effective contract declares.
//!
//! For every operation of the client, the JSON Schema that schemars derives from the body's type (as it is written) and
//! from the answer's type (as it is read) is compared with the contract's schema for that direction. schemars cannot
//! tell `Option` from `Field`, so what a type makes of `null` is tried out.
//!
//! What only annotates is not compared: descriptions, defaults, bounds, patterns, and formats other than those that have
//! a type of their own. An enum of the client takes any string, which its schema does not say.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod allowed;
mod compare;
mod mutations;
mod view;

use std::collections::BTreeSet;

use heron_tests::contract::Contract;
use heron_tests::workspace_file;

use allowed::Allowed;
use compare::{Client, compare};

#[test]
fn the_clients_types_are_what_the_contract_declares() {
    let compared = compare(&Contract::effective(), &Client::new());
    let told = Allowed::committed().unless(&compared.differences);
    assert!(told.is_empty(), "\n{}", told.join("\n\n"));
}

#[test]
fn every_operation_of_the_client_is_compared() {
    let contract = Contract::effective();
    let listed: BTreeSet<&str> = contract.rows().iter().map(|row| row.id.as_str()).collect();
    let typed: BTreeSet<&str> = heron_tests::described::operations().iter().map(|typed| typed.id).collect();
    assert_eq!(typed, listed, "tests/src/described.rs and openapi/operations.toml list other operations");
}

#[test]
fn every_struct_of_the_client_is_compared() {
    let client = Client::new();
    let objects = regex::Regex::new(r"heron_core::object! \{\s*(\w+)").unwrap();
    let mut generated = BTreeSet::new();
    let resources = workspace_file("crates/heron-types/src/generated/mod.rs");
    for resource in regex::Regex::new(r"(?m)^pub mod (\w+);").unwrap().captures_iter(&resources) {
        let source = workspace_file(&format!("crates/heron-types/src/generated/{}.rs", &resource[1]));
        generated.extend(objects.captures_iter(&source).map(|found| found[1].to_owned()));
    }
    let described: BTreeSet<String> = client.struct_names().into_iter().map(str::to_owned).collect();
    assert_eq!(described, generated, "tests/src/described.rs and crates/heron-types/src/generated have other structs");
    let met = compare(&Contract::effective(), &client).structs;
    assert_eq!(described, met, "a struct of the client stands in no operation");
}

#[test]
fn no_type_writes_what_was_not_set() {
    let client = Client::new();
    for name in client.struct_names() {
        let least = client.least(name);
        let mut written = client.again(name, least.clone()).unwrap();
        // What is required and may be `null` is sent as that.
        let sent = client.sent_as_null(name);
        let nulls = written.as_object_mut().unwrap();
        nulls.retain(|property, value| least.contains_key(property) || !value.is_null() || !sent.contains(property));
        assert_eq!(written, serde_json::Value::Object(least), "{name}");
    }
}
