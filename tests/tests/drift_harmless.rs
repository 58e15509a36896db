//! A contract that is written in another way is not another contract.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::fmt::Write as _;

use heron_contract::compare::compare;
use heron_tests::drift::harmless;
use heron_tests::workspace_file;
use serde_json::Value;

fn documents() -> Vec<(String, Value)> {
    let mut all: Vec<(String, Value)> = ["openapi/heron.json", "tests/data/drift/zoo.json"]
        .map(|path| (path.to_owned(), serde_json::from_str(&workspace_file(path)).unwrap()))
        .into();
    if let Ok(path) = std::env::var("DRIFT_DOCUMENT") {
        all = vec![(path.clone(), serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())];
    }
    all
}

fn seeds() -> std::ops::Range<u64> {
    let first = std::env::var("DRIFT_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let count = std::env::var("DRIFT_SEEDS").ok().and_then(|count| count.parse().ok()).unwrap_or(1);
    first..first + count
}

/// What is said of two documents, there and back.
fn differences(report: &mut String, what: &str, one: &Value, other: &Value) {
    for (old, new, way) in [(one, other, "forth"), (other, one, "back")] {
        match compare(old, new) {
            Ok(found) => {
                for change in found.changes.iter().take(4) {
                    let _ = writeln!(
                        report,
                        "{what} ({way}, {} in all): {} {} at {} ({:?}, {:?}): {:?} → {:?}",
                        found.changes.len(),
                        change.id,
                        change.operation.as_ref().map(ToString::to_string).unwrap_or_default(),
                        change.place,
                        change.old_pointer,
                        change.new_pointer,
                        change.before,
                        change.after
                    );
                }
            }
            Err(error) => {
                let _ = writeln!(report, "{what} ({way}): {error}");
            }
        }
    }
}

#[test]
fn a_document_in_other_words_says_the_same() {
    let only = std::env::var("DRIFT_KIND").unwrap_or_default();
    let mut report = String::new();
    for (name, document) in documents() {
        for rewriting in harmless::all().iter().filter(|rewriting| rewriting.name.contains(&only)) {
            for seed in seeds() {
                let other = rewriting.apply(&document, seed);
                differences(&mut report, &format!("{name}, seed {seed}: {}", rewriting.name), &document, &other);
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn a_document_in_all_other_words_at_once_says_the_same() {
    let mut report = String::new();
    for (name, document) in documents() {
        for seed in seeds() {
            let other = harmless::everything(&document, seed);
            differences(&mut report, &format!("{name}, seed {seed}: everything"), &document, &other);
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn every_rewriting_writes_one_of_the_documents_otherwise() {
    let documents = documents();
    for rewriting in harmless::all() {
        let differs = |document: &Value| (1..9).any(|seed| rewriting.apply(document, seed) != *document);
        // Maps are sorted, unless another crate of the build switches that off.
        let sorted = rewriting.name.contains("another order");
        assert!(sorted || documents.iter().any(|(_, document)| differs(document)), "{}", rewriting.name);
    }
}
