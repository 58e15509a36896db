//! Every open question about Heron is a switch that can be answered.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;

use heron_sandbox::World;
use heron_tests::workspace_file;

#[derive(serde::Deserialize)]
struct File {
    assumption: Vec<Assumption>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Assumption {
    name: String,
    question: String,
    values: Vec<String>,
    default: String,
    evidence: String,
    probe: String,
}

fn assumptions() -> Vec<Assumption> {
    let file: File = toml::from_str(&workspace_file("openapi/assumptions.toml")).unwrap();
    file.assumption
}

#[test]
fn every_assumption_has_two_answers_a_default_among_them_and_a_way_to_find_out() {
    let mut names = BTreeSet::new();
    for assumption in assumptions() {
        let name = &assumption.name;
        let values: BTreeSet<_> = assumption.values.iter().collect();
        assert!(names.insert(name.clone()), "{name} is there twice");
        assert!(values.len() >= 2 && values.len() == assumption.values.len(), "{name}: {:?}", assumption.values);
        assert!(values.contains(&assumption.default), "{name}: `{}` is none of its values", assumption.default);
        for text in [&assumption.question, &assumption.evidence, &assumption.probe] {
            assert!(text.ends_with(['.', '?']), "{name}: `{text}` is no sentence");
        }
    }
}

#[test]
fn every_assumption_is_a_switch_of_the_sandbox_with_the_same_answers_and_the_same_default() {
    let written: Vec<_> = assumptions()
        .into_iter()
        .map(|one| {
            let others = one.values.iter().filter(|value| **value != one.default).cloned();
            let values: Vec<String> = [one.default.clone()].into_iter().chain(others).collect();
            (one.name, one.question, values)
        })
        .collect();
    let ours: Vec<_> = World::switches()
        .iter()
        .map(|switch| {
            let values: Vec<String> = switch.values.iter().map(|value| (*value).to_owned()).collect();
            (switch.name.to_owned(), switch.question.to_owned(), values)
        })
        .collect();
    assert_eq!(ours, written);
    let defaults: Vec<(String, String)> =
        World::default().answers().into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    assert_eq!(defaults, assumptions().into_iter().map(|one| (one.name, one.default)).collect::<Vec<_>>());
}
