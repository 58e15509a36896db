//! The names of rules, beside those that other tools have.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;

use heron_contract::compare::{rule, rules};
use heron_tests::drift::sites::Document;
use heron_tests::drift::{gallery, kinds};
use heron_tests::workspace_file;

/// The names that are listed with a reason why no rule has them.
fn not_covered() -> BTreeSet<String> {
    let table: toml::Table = workspace_file("crates/heron-contract/src/compare/not-covered.toml").parse().unwrap();
    let groups = table["group"].as_array().unwrap();
    let names = groups.iter().flat_map(|group| group["names"].as_array().unwrap());
    names.map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// `DRIFT_NAMES` is a file with a name at the beginning of each line, and one line above them.
#[test]
#[ignore = "needs a list of names that is not part of this repository"]
fn every_name_that_other_tools_have_is_a_rule_or_is_listed_with_a_reason() {
    let list = std::fs::read_to_string(std::env::var("DRIFT_NAMES").unwrap()).unwrap();
    let names: BTreeSet<&str> = list.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    let listed = not_covered();
    let missing: Vec<_> = names.iter().filter(|name| rule(name).is_none() && !listed.contains(**name)).collect();
    let ruled = names.iter().filter(|name| rule(name).is_some()).count();
    println!("{} names, {ruled} of them rules, {} listed; {} rules in all", names.len(), listed.len(), rules().len());
    assert!(names.len() > 100 && missing.is_empty(), "{missing:?}");
    let invented: Vec<_> = listed.iter().filter(|name| !names.contains(name.as_str())).collect();
    assert!(invented.is_empty(), "listed, but nobody's name: {invented:?}");
}

/// The rules that no single change of the two documents is named by. They are few, and each has a reason.
#[test]
fn every_rule_is_what_some_change_is_called() {
    let mut named = BTreeSet::new();
    let read = |path: &str| serde_json::from_str(&workspace_file(path)).unwrap();
    for document in [read("openapi/heron.json"), read("tests/data/drift/zoo.json"), gallery::document()] {
        let document = Document::new(document);
        for kind in kinds::all() {
            for place in kind.places(&document) {
                named.extend(kind.mutant(&document, &place).expected.into_iter().flat_map(|one| one.id));
            }
        }
    }
    let unnamed: Vec<&str> = rules().iter().map(|rule| rule.id).filter(|id| !named.contains(*id)).collect();
    println!("{} of {} rules; not: {unnamed:#?}", named.len(), rules().len());
    let unknown: Vec<&String> = named.iter().filter(|id| rule(id).is_none()).collect();
    assert!(unknown.is_empty(), "no rules: {unknown:?}");
}
