//! What is said to be safe, a validator finds to be safe.
//!
//! `DRIFT_CASES` says how many pairs of small schemas are tried, and `DRIFT_MUTANTS` how many mutants of a kind.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::cell::RefCell;
use std::collections::BTreeMap;

use heron_contract::compare::{Comparison, Direction as Way, Wire, compare};
use heron_tests::contract::Direction;
use heron_tests::drift::edit::apply;
use heron_tests::drift::kinds;
use heron_tests::drift::oracle::{change, changes, counterexample, schema};
use heron_tests::drift::random::Random;
use heron_tests::drift::sites::{Document, Operation};
use heron_tests::workspace_file;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

fn number(name: &str, or: usize) -> usize {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(or)
}

/// A document whose one operation takes and gives what the schema says.
fn document(schema: &Value) -> Value {
    let content = json!({"application/json": {"schema": schema}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "One", "version": "1"},
        "paths": {"/one": {"post": {
            "requestBody": {"required": true, "content": content},
            "responses": {"200": {"description": "OK", "content": content}},
        }}},
    })
}

fn way(direction: Direction) -> Way {
    match direction {
        Direction::Request => Way::Request,
        Direction::Response => Way::Response,
    }
}

/// The worst that is said of one way of an operation.
fn worst(found: &Comparison, operation: Option<&Operation>, direction: Direction) -> Wire {
    let of_it = found.changes.iter().filter(|change| {
        operation.is_none_or(|operation| {
            change
                .operation
                .as_ref()
                .is_some_and(|found| found.path == operation.path && found.method.to_lowercase() == operation.method)
        })
    });
    of_it
        .filter(|change| change.rule().unwrap().direction == way(direction))
        .map(|change| change.wire)
        .max()
        .unwrap_or(Wire::Safe)
}

/// How many verdicts there were of each, and of how many a counterexample was found.
type Tally = BTreeMap<(Direction, Wire), [usize; 2]>;

fn print(what: &str, tally: &Tally) {
    for ((direction, wire), [all, found]) in tally {
        println!("{what}: {direction:?} {wire}: {all}, a counterexample for {found}");
    }
}

#[test]
fn no_value_denies_that_a_change_of_a_small_schema_is_safe() {
    let cases = u32::try_from(number("DRIFT_CASES", 600)).unwrap();
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 4000, ..Config::default() };
    let mut seed = [7; 32];
    seed[0] = u8::try_from(number("DRIFT_SEED", 1) % 256).unwrap();
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    let tally = RefCell::new(Tally::new());
    let result = runner.run(&(schema(), changes(), any::<u64>()), |(old, changes, seed)| {
        let new = changes.iter().fold(old.clone(), |schema, which| change(&schema, *which));
        let (old_document, new_document) = (document(&old), document(&new));
        let found = compare(&old_document, &new_document).map_err(|error| TestCaseError::fail(error.to_string()))?;
        for direction in Direction::ALL {
            let mut random = Random::new(seed);
            let said = worst(&found, None, direction);
            let value = counterexample((&old_document, &old), (&new_document, &new), direction, 60, &mut random);
            let mut tally = tally.borrow_mut();
            let entry = tally.entry((direction, said)).or_default();
            entry[0] += 1;
            entry[1] += usize::from(value.is_some());
            if let (Some(value), Wire::Safe) = (value, said) {
                return Err(TestCaseError::fail(format!(
                    "{direction:?}: {value} denies that this is safe:\n{old}\n{new}\n{:?}",
                    found.changes.iter().map(|change| (change.id, change.wire)).collect::<Vec<_>>()
                )));
            }
        }
        Ok(())
    });
    print("small schemas", &tally.borrow());
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// The schemas of an operation's bodies, by media type and status.
fn bodies(document: &Document, operation: &Operation, direction: Direction) -> BTreeMap<String, Value> {
    let follow = |value: &Value| match value["$ref"].as_str() {
        Some(reference) => document.at(reference.trim_start_matches('#')).clone(),
        None => value.clone(),
    };
    let operation = document.at(&operation.pointer());
    let holders: Vec<(String, Value)> = match direction {
        Direction::Request => vec![(String::new(), follow(&operation["requestBody"]))],
        Direction::Response => {
            let all = operation["responses"].as_object().into_iter().flatten();
            all.map(|(status, response)| (status.clone(), follow(response))).collect()
        }
    };
    let mut all = BTreeMap::new();
    for (name, holder) in holders {
        for (media, content) in holder["content"].as_object().into_iter().flatten() {
            if let Some(schema) = content.get("schema") {
                all.insert(format!("{name} {media}"), schema.clone());
            }
        }
    }
    all
}

#[test]
fn no_value_denies_that_a_change_of_a_document_is_safe() {
    let mut tally = Tally::new();
    let mut denied = Vec::new();
    for (path, per_kind, step) in [("tests/data/drift/zoo.json", 1, 3), ("openapi/heron.json", 1, 30)] {
        let per_kind = number("DRIFT_MUTANTS", per_kind);
        let step = if std::env::var_os("DRIFT_MUTANTS").is_some() { 1 } else { step };
        let base = Document::new(serde_json::from_str(&workspace_file(path)).unwrap());
        let mut random = Random::new(number("DRIFT_SEED", 1) as u64);
        for kind in kinds::all().into_iter().skip(random.below(step)).step_by(step) {
            for place in random.sample(kind.places(&base), per_kind) {
                let mut mutant = kind.mutant(&base, &place);
                let mut changed = base.value.clone();
                apply(&mut changed, &mutant.edits);
                let mut changed = Document::new(changed);
                // Two changes at once may hide each other.
                let others = kinds::all();
                let other = random.pick(&others);
                if let Some(place) = random.sample(other.places(&changed), 1).first() {
                    let more = other.mutant(&changed, place);
                    let mut twice = changed.value.clone();
                    apply(&mut twice, &more.edits);
                    mutant.expected.extend(more.expected);
                    changed = Document::new(twice);
                }
                judge(&base, &changed, &mutant, &mut random, &mut tally, &mut denied);
            }
        }
    }
    print("documents", &tally);
    assert!(denied.is_empty(), "{}", denied.join("\n"));
}

fn judge(
    old: &Document,
    new: &Document,
    mutant: &kinds::Mutant,
    random: &mut Random,
    tally: &mut Tally,
    denied: &mut Vec<String>,
) {
    let found = compare(&old.value, &new.value).unwrap();
    let touched: Vec<&Operation> = mutant.expected.iter().filter_map(|one| one.operation[0].as_ref()).collect();
    for operation in random.sample(touched, 3) {
        for direction in Direction::ALL {
            let said = worst(&found, Some(operation), direction);
            let (before, after) = (bodies(old, operation, direction), bodies(new, operation, direction));
            for (name, schema) in &before {
                let Some(other) = after.get(name) else { continue };
                let value = counterexample((&old.value, schema), (&new.value, other), direction, 40, random);
                let entry = tally.entry((direction, said)).or_default();
                entry[0] += 1;
                entry[1] += usize::from(value.is_some());
                if let (Some(value), Wire::Safe) = (value, said) {
                    denied.push(format!("{operation:?} {direction:?} {name}, {}: {value}", mutant.place));
                }
            }
        }
    }
}
