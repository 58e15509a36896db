//! Whether what was said of a change is what had to be said.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use heron_contract::compare::{Change, Wire, compare, rule};
use serde_json::Value;

use super::edit::apply;
use super::kinds::{Expected, Mutant};
use super::places::leads_to;
use super::sites::Document;

/// What is compared of a change: operation, rule, and both verdicts.
type Said = (Option<(String, String)>, String, Wire, Wire);

fn expected_ones(expected: &[Expected], back: usize) -> BTreeSet<Said> {
    expected
        .iter()
        .map(|one| {
            let operation = one.operation[back].as_ref();
            let operation = operation.map(|operation| (operation.path.clone(), operation.method.to_uppercase()));
            (operation, one.id[back].clone(), one.wire[back], one.client[back])
        })
        .collect()
}

fn said(change: &Change) -> Said {
    let operation = change.operation.as_ref().map(|operation| (operation.path.clone(), operation.method.clone()));
    (operation, change.id.to_owned(), change.wire, change.wire_for_client)
}

fn show((operation, id, wire, client): &Said) -> String {
    let (path, method) = operation.clone().unwrap_or_default();
    format!("{method} {path} {id} {wire} (client: {client})")
}

/// Whether a pointer is at a place or below it.
fn is_within(pointer: Option<&String>, at: &str) -> bool {
    pointer.is_some_and(|pointer| {
        pointer.strip_prefix(at).is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || at.is_empty())
    })
}

/// What is wrong about what was said, one line each; nothing if all is right.
fn judge(changes: &[Change], expected: &[Expected], back: usize, old: &Value, new: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let wanted = expected_ones(expected, back);
    let found: BTreeSet<Said> = changes.iter().map(said).collect();
    for missing in wanted.difference(&found) {
        wrong.push(format!("not said: {}", show(missing)));
    }
    for extra in found.difference(&wanted) {
        let change = changes.iter().find(|change| said(change) == *extra).unwrap();
        wrong.push(format!(
            "said besides: {} at {} ({:?} → {:?})",
            show(extra),
            change.place,
            change.before,
            change.after
        ));
    }
    let places: BTreeSet<&str> = expected.iter().map(|one| one.at.as_str()).collect();
    let mut seen = BTreeSet::new();
    for change in changes {
        let near = places
            .iter()
            .any(|at| is_within(change.old_pointer.as_ref(), at) || is_within(change.new_pointer.as_ref(), at));
        if !near && wanted.contains(&said(change)) {
            wrong.push(format!(
                "said of another place: {} at {:?} and {:?}, not within {:?}",
                change.id, change.old_pointer, change.new_pointer, places
            ));
        }
        for (document, pointer) in [(old, &change.old_pointer), (new, &change.new_pointer)] {
            let (Some(operation), Some(pointer)) = (&change.operation, pointer) else { continue };
            if document.pointer(pointer).is_none() {
                wrong.push(format!("a pointer to nothing: {} at {pointer}", change.id));
            }
            if !leads_to(document, operation, &change.place, pointer) {
                wrong.push(format!("place and pointer differ: {} at {} and {pointer}", change.id, change.place));
            }
        }
        if !seen.insert((said(change), &change.place, &change.fingerprint)) {
            wrong.push(format!("said twice: {} at {}", show(&said(change)), change.place));
        }
    }
    let fingerprints: BTreeSet<&str> = changes.iter().map(|change| change.fingerprint.as_str()).collect();
    if fingerprints.len() != changes.len() && wrong.is_empty() {
        wrong.push("two changes have one fingerprint".to_owned());
    }
    wrong
}

/// Compares a document with its mutant, there and back. `working` is an equal document, and is so again afterwards.
///
/// Returns what is wrong, and the bytes that were compared for the report.
pub fn try_mutant(document: &Document, working: &mut Value, mutant: &Mutant) -> Result<usize, String> {
    let undo = apply(working, &mutant.edits);
    let forth = compare(&document.value, working);
    let back = compare(working, &document.value);
    let mut report = String::new();
    let mut count = 0;
    let ways = [(0, forth, "forth", &document.value, &*working), (1, back, "back", &*working, &document.value)];
    for (which, result, way, old, new) in ways {
        match result {
            Ok(found) => {
                count += found.changes.len();
                for line in judge(&found.changes, &mutant.expected, which, old, new) {
                    let _ = writeln!(report, "  {way}: {line}");
                }
            }
            Err(error) => {
                let _ = writeln!(report, "  {way}: {error}");
            }
        }
    }
    for one in &mutant.expected {
        let [forth, back] = &one.id;
        if rule(forth).is_none_or(|rule| rule.mirror != back) {
            let _ = writeln!(report, "  rules: {forth} is not mirrored by {back}");
        }
    }
    apply(working, &undo);
    if report.is_empty() { Ok(count) } else { Err(report) }
}
