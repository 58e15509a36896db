//! Every open question about Heron is a switch that can be answered.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;

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
fn the_sandbox_lives_by_the_defaults() {
    let default = |name: &str| {
        let found = assumptions().into_iter().find(|assumption| assumption.name == name);
        found.unwrap_or_else(|| panic!("no assumption `{name}`")).default
    };
    let sandbox = format!("{:?}", heron_sandbox::Sandbox::builder()).to_lowercase();
    for (assumption, switch) in [
        ("patch_config_depth", "config_patch"),
        ("patch_response_envelope", "patch_answer"),
        ("unknown_nested_keys", "unknown_keys"),
    ] {
        let expected = format!("{switch}: {}", default(assumption));
        assert!(sandbox.contains(&expected), "{expected} is not in {sandbox}");
    }
}
