//! The pipeline is built for the whole contract, not only for the operations that the client has today.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::catch_unwind;

use heron_contract::generate::generate;
use heron_contract::lower::{Lowered, lower, select};
use heron_contract::operations::Operations;
use heron_tests::workspace_file;

#[derive(serde::Deserialize)]
struct NotGenerated {
    #[serde(default)]
    operation: Vec<Row>,
}

#[derive(serde::Deserialize)]
struct Row {
    call: String,
    reason: String,
}

fn lowered() -> Lowered {
    let effective = serde_json::from_str(&workspace_file("openapi/effective.json")).unwrap();
    let operations = Operations::parse("operations.toml", &workspace_file("openapi/operations.toml")).unwrap();
    lower(&effective, &operations).unwrap_or_else(|problems| panic!("{problems}"))
}

fn listed() -> BTreeMap<String, String> {
    let list: NotGenerated = toml::from_str(&workspace_file("tests/data/not-generated.toml")).unwrap();
    list.operation.into_iter().map(|row| (row.call, row.reason)).collect()
}

/// How many operations are generated alone, beside those that are listed: each takes a second or two.
const SAMPLE: usize = 12;

/// Which operations are generated alone: a sample that the seed `HERON_SEED` chooses, or all if it is `all`.
fn sample(lowered: &Lowered) -> BTreeSet<String> {
    let mut ids: Vec<String> = lowered.calls.iter().map(|call| call.id.clone()).collect();
    let seed = std::env::var("HERON_SEED").unwrap_or_else(|_| "0".to_owned());
    if seed != "all" {
        ids.sort_by_key(|id| {
            let text = format!("{seed} {id}");
            // FNV-1a: the same everywhere, and in every release of Rust.
            text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
            })
        });
        ids.truncate(SAMPLE);
    }
    ids.into_iter().collect()
}

#[test]
fn operations_alone_are_generated_unless_they_are_listed_with_a_reason() {
    let lowered = lowered();
    let listed = listed();
    let sample = sample(&lowered);
    assert!(listed.values().all(|reason| !reason.trim().is_empty()), "a row lacks its reason");
    let mut wrong = Vec::new();
    for call in &lowered.calls {
        let name = format!("{} {}", call.method, call.path);
        if !sample.contains(&call.id) && !listed.contains_key(&name) {
            continue;
        }
        let alone = select(&lowered, |other| other.id == call.id);
        let outcome = catch_unwind(|| generate(&alone).map(drop));
        match (outcome, listed.get(&name)) {
            (Ok(Ok(())), None) | (Ok(Err(_)), Some(_)) => {}
            (Ok(Ok(())), Some(_)) => wrong.push(format!("{name} is generated: take it off the list")),
            (Ok(Err(problems)), None) => wrong.push(format!("{name} is not generated, and not listed:\n{problems}")),
            (Err(_), _) => wrong.push(format!("{name} makes the generator panic")),
        }
    }
    for call in listed.keys() {
        if !lowered.calls.iter().any(|known| format!("{} {}", known.method, known.path) == *call) {
            wrong.push(format!("{call} is listed, but not in the contract"));
        }
    }
    assert!(wrong.is_empty(), "tests/data/not-generated.toml is out of date:\n{}", wrong.join("\n"));
}

#[test]
fn all_that_can_be_generated_is_generated_together() {
    let lowered = lowered();
    let listed = listed();
    let all = select(&lowered, |call| !listed.contains_key(&format!("{} {}", call.method, call.path)));
    let generated = generate(&all).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(generated.counts["operations"], lowered.calls.len() - listed.len());
    assert!(generated.client.keys().any(|file| file == "crm.rs"));
    let again = generate(&all).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(
        again.client == generated.client && again.mocks == generated.mocks && again.described == generated.described,
        "a second run gives other bytes"
    );
}
