//! Every single change of a contract is found, named, and judged as it must be, and so is its undoing.
//!
//! A sample is tried here; `DRIFT_MUTANTS=all cargo test -p heron-tests --release --test drift_mutants` tries every place
//! of every kind, and with `UPDATE_DRIFT_MUTANTS=1` writes the table. `DRIFT_DOCUMENT` names another document, and
//! `DRIFT_SEED` another sample.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heron_contract::compare::compare;
use heron_tests::drift::random::Random;
use heron_tests::drift::sites::Document;
use heron_tests::drift::verdict::try_mutant;
use heron_tests::drift::{gallery, kinds};
use heron_tests::workspace_file;

const TABLE: &str = "tests/data/drift-mutants.md";

/// The repository's contract, one that has what the former lacks, and one with every keyword in every part.
fn documents() -> [Document; 3] {
    let read = |path: &str| Document::new(serde_json::from_str(&workspace_file(path)).unwrap());
    [read("openapi/heron.json"), read("tests/data/drift/zoo.json"), Document::new(gallery::document())]
}

fn seed() -> u64 {
    std::env::var("DRIFT_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1)
}

/// How many places of each kind are tried.
fn per_kind(sampled: usize) -> usize {
    match std::env::var("DRIFT_MUTANTS").ok() {
        Some(value) if value == "all" => usize::MAX,
        Some(value) => value.parse().unwrap(),
        None => sampled,
    }
}

/// What became of the mutants of a kind.
#[derive(Clone, Copy, Default)]
struct Outcome {
    places: usize,
    tried: usize,
    right: usize,
    changes: usize,
}

/// Tries mutants of a document; only every so manieth kind, so that a sample is quick.
fn run(document: &Document, per_kind: usize, step: usize, report: &mut String) -> BTreeMap<&'static str, Outcome> {
    let only = std::env::var("DRIFT_KIND").ok();
    let mut working = document.value.clone();
    let mut random = Random::new(seed());
    let mut outcomes = BTreeMap::new();
    let offset = random.below(step);
    for (number, kind) in kinds::all().into_iter().enumerate() {
        let places = kind.places(document);
        let mut outcome = Outcome { places: places.len(), ..Outcome::default() };
        let chosen = only.as_ref().map_or(number % step == offset, |only| kind.name.contains(only.as_str()));
        let mut shown = 0;
        for place in if chosen { random.sample(places, per_kind) } else { Vec::new() } {
            let mutant = kind.mutant(document, &place);
            outcome.tried += 1;
            match try_mutant(document, &mut working, &mutant) {
                Ok(changes) => {
                    outcome.right += 1;
                    outcome.changes += changes;
                }
                Err(wrong) if shown < 3 => {
                    shown += 1;
                    let mut lines: Vec<&str> = wrong.lines().collect();
                    let more = lines.len().saturating_sub(6);
                    lines.truncate(6);
                    let _ = writeln!(report, "{}: {place}\n{}\n  … {more} more lines", kind.name, lines.join("\n"));
                }
                Err(_) => {}
            }
        }
        outcomes.insert(kind.name, outcome);
    }
    assert_eq!(working, document.value, "every change was undone");
    outcomes
}

#[test]
fn a_sample_of_single_changes_is_found_and_named_and_nothing_else_is_said() {
    let mut report = String::new();
    if let Ok(path) = std::env::var("DRIFT_DOCUMENT") {
        let document = match path.as_str() {
            "gallery" => Document::new(gallery::document()),
            path => Document::new(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()),
        };
        let outcomes = run(&document, per_kind(20), 1, &mut report);
        summarise(&outcomes);
    } else {
        let steps = if std::env::var_os("DRIFT_MUTANTS").is_some() { [1; 3] } else { [8, 1, 2] };
        let documents = documents();
        let mut outcomes = documents.iter().zip(steps).map(|(document, step)| {
            let outcomes = run(document, per_kind(1), step, &mut report);
            summarise(&outcomes);
            outcomes
        });
        let outcomes: [_; 3] = std::array::from_fn(|_| outcomes.next().unwrap());
        if std::env::var_os("UPDATE_DRIFT_MUTANTS").is_some() {
            settle_table(&outcomes);
        }
    }
    assert!(report.is_empty(), "{report}");
}

fn summarise(outcomes: &BTreeMap<&'static str, Outcome>) {
    let sum = |part: fn(&Outcome) -> usize| outcomes.values().map(part).sum::<usize>();
    let without = outcomes.values().filter(|outcome| outcome.places == 0).count();
    println!(
        "{} kinds ({without} without a place), {} places, {} tried, {} right, {} changes said",
        outcomes.len(),
        sum(|outcome| outcome.places),
        sum(|outcome| outcome.tried),
        sum(|outcome| outcome.right),
        sum(|outcome| outcome.changes),
    );
}

#[test]
fn every_kind_of_change_has_a_place_in_one_of_the_documents() {
    let documents = documents();
    let kinds = kinds::all();
    let names: std::collections::BTreeSet<&str> = kinds.iter().map(|kind| kind.name).collect();
    assert!(kinds.len() >= 60 && names.len() == kinds.len(), "{} kinds, {} names", kinds.len(), names.len());
    for kind in kinds {
        assert!(documents.iter().any(|document| !kind.places(document).is_empty()), "{} has no place", kind.name);
    }
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for document in documents() {
        let found = compare(&document.value, &document.value).unwrap();
        assert!(found.changes.is_empty(), "{:?}", found.changes);
        assert!(found.common_operations > 0 && found.common_operations == found.old_operations);
    }
}

/// The numbers of places in the table are those of the documents as they are, and whatever was tried was right.
#[test]
fn the_table_of_kinds_is_up_to_date() {
    let table = workspace_file(TABLE);
    let rows: BTreeMap<&str, Vec<&str>> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"))
        .map(|line| line.split(" | ").collect::<Vec<_>>())
        .map(|cells| (cells[0], cells[1..].to_vec()))
        .collect();
    let documents = documents();
    let how = "DRIFT_MUTANTS=all UPDATE_DRIFT_MUTANTS=1 cargo test -p heron-tests --release --test drift_mutants";
    for kind in kinds::all() {
        let cells = rows.get(kind.name).unwrap_or_else(|| panic!("{TABLE} lacks {}: {how}", kind.name));
        for (number, document) in documents.iter().enumerate() {
            let [places, tried, right] = [0, 1, 2].map(|cell| cells[number * 3 + cell]);
            assert_eq!(places, kind.places(document).len().to_string(), "{}: {how}", kind.name);
            assert_eq!(tried, right, "{}", kind.name);
        }
    }
    assert_eq!(rows.len(), kinds::all().len() + 1, "{TABLE} has a kind too many: {how}");
}

fn settle_table(outcomes: &[BTreeMap<&'static str, Outcome>; 3]) {
    let total = |part: fn(&Outcome) -> usize| outcomes.iter().flat_map(BTreeMap::values).map(part).sum::<usize>();
    let mut table = String::from(
        "# Single changes of a contract, and what is found of them\n\n\
         Made by `tests/tests/drift_mutants.rs` out of `openapi/heron.json`; `tests/data/drift/zoo.json`, which has what the\n\
         former lacks; and a gallery with every keyword in every part of an operation. A change is right when all that had to\n\
         be said was said, with the verdicts that had to be, of the right operations and places, and nothing else; and the\n\
         same of its undoing, by the mirrored rules.\n\n",
    );
    let _ = writeln!(
        table,
        "{} kinds with {} places; {} changes were tried there and back, and {} were right.\n\n\
         | the change | heron.json | tried | right | zoo.json | tried | right | gallery | tried | right |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
        outcomes[0].len(),
        total(|outcome| outcome.places),
        total(|outcome| outcome.tried),
        total(|outcome| outcome.right)
    );
    for kind in kinds::all() {
        let cells = outcomes
            .each_ref()
            .map(|outcomes| outcomes[kind.name])
            .map(|outcome| format!("{} | {} | {}", outcome.places, outcome.tried, outcome.right));
        let _ = writeln!(table, "| {} | {} |", kind.name, cells.join(" | "));
    }
    std::fs::write(format!("{}/../{TABLE}", env!("CARGO_MANIFEST_DIR")), table).unwrap();
}

/// Writes one mutant of each kind into the folder that `DRIFT_EXPORT` names, for other tools: `scripts/drift-compare`.
#[test]
#[ignore = "writes files"]
fn write_a_sample_of_mutants() {
    let folder = std::path::PathBuf::from(std::env::var("DRIFT_EXPORT").unwrap());
    let [document, ..] = documents();
    let mut random = Random::new(seed());
    let mut list = Vec::new();
    std::fs::write(folder.join("old.json"), document.value.to_string()).unwrap();
    for kind in kinds::all() {
        let mutants = kind.places(&document).into_iter().map(|place| kind.mutant(&document, &place));
        let mutants = mutants.filter(|mutant| !mutant.expected.is_empty()).collect();
        for mutant in random.sample(mutants, 1) {
            let file = format!("new-{}.json", list.len());
            let mut new = document.value.clone();
            heron_tests::drift::edit::apply(&mut new, &mutant.edits);
            std::fs::write(folder.join(&file), new.to_string()).unwrap();
            let worst = mutant.expected.iter().map(|one| one.wire[0]).max().unwrap();
            let id = &mutant.expected[0].id[0];
            list.push(serde_json::json!({"file": file, "kind": kind.name, "id": id, "wire": worst.as_str()}));
        }
    }
    std::fs::write(folder.join("mutants.json"), serde_json::to_string_pretty(&list).unwrap()).unwrap();
}
