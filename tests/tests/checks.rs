//! What the checks say of configurations, seen by a consumer.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use heron_data::crm::{Finding, Level, check, check_integration, checks};
use heron_data::types::CrmIntegrationCreate;
use heron_tests::contract::{Contract, Direction};
use heron_tests::mutations::{Harm, rules};
use heron_tests::{configurations, workspace_file};
use serde_json::{Value, json};

const CREATE: &str = "/paths/~1api~1crm_integrations/post/requestBody/content/application~1json/schema";

#[test]
fn the_configurations_have_no_finding_beyond_style() {
    for (name, integration) in configurations::all() {
        let found = check_integration(&integration);
        let beyond: Vec<_> =
            found.iter().filter(|finding| finding.level > Level::Info).map(ToString::to_string).collect();
        assert_eq!(beyond, Vec::<String>::new(), "{name}");
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Pinned {
    finding: Vec<PinnedFinding>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct PinnedFinding {
    line: String,
    why: String,
}

#[test]
fn the_findings_of_the_documentation_pages_request_are_known_and_each_is_justified() {
    let request = workspace_file("openapi/fixtures/create-crm-integration.request.json");
    let request: CrmIntegrationCreate = serde_json::from_str(&request).unwrap();
    let found: Vec<String> = check_integration(&request).iter().map(ToString::to_string).collect();
    let pinned: Pinned = toml::from_str(&workspace_file("tests/data/documented-request-findings.toml")).unwrap();
    let lines: Vec<String> = pinned.finding.iter().map(|finding| finding.line.clone()).collect();
    assert_eq!(found, lines, "tests/data/documented-request-findings.toml");
    assert!(pinned.finding.iter().all(|finding| finding.why.ends_with('.')));
}

/// How often each check has found something.
fn counts(found: &[Finding]) -> BTreeMap<(&'static str, Level), usize> {
    let mut counts = BTreeMap::new();
    for finding in found {
        *counts.entry((finding.id, finding.level)).or_default() += 1;
    }
    counts
}

/// What is found after a change, and was not before. What cannot be read as an integration at all is an error.
fn new_findings(before: &Value, after: &Value) -> BTreeSet<(&'static str, Level)> {
    let Ok(after) = serde_json::from_value::<CrmIntegrationCreate>(after.clone()) else {
        return BTreeSet::from([("unreadable", Level::Error)]);
    };
    let before = counts(&check_integration(&serde_json::from_value(before.clone()).unwrap()));
    let after = counts(&check_integration(&after));
    let is_new =
        |(key, count): (&(&'static str, Level), &usize)| (before.get(key).unwrap_or(&0) < count).then_some(*key);
    after.iter().filter_map(is_new).collect()
}

fn bodies() -> Vec<(&'static str, Value)> {
    configurations::all().into_iter().map(|(name, body)| (name, serde_json::to_value(body).unwrap())).collect()
}

#[test]
fn every_configuration_has_a_broken_twin_for_every_check() {
    let rules = rules();
    // What is a matter of style is broken here; it does no harm that could be counted.
    type Breaking = (&'static str, fn(&mut Value));
    let style: [Breaking; 3] = [
        ("crm/no-sort-order", |body| {
            body["config"]["object_configs"][0]["external_lookup_config"].as_object_mut().unwrap().remove("sort_order");
        }),
        ("crm/no-default-value", |body| {
            body["config"]["value_mappings"][0].as_object_mut().unwrap().remove("default_value");
        }),
        ("crm/id-without-required-id", |body| {
            body["config"]["object_configs"][1].as_object_mut().unwrap().remove("required_ids");
        }),
    ];
    let sound = |body: &Value| {
        let mut body = body.clone();
        let lookup =
            json!({ "external_lookup_fields_and": ["Name"], "sort_field_name": "CreatedDate", "sort_order": "ASC" });
        let field = |name: &str| json!({ "field_name": name, "heron_company_attribute_label": "company_name" });
        let mut state = field("State__c");
        state["value_mapping_name"] = json!("states");
        let first = json!({ "key": "first", "external_name": "First__c", "external_lookup_config": lookup,
            "field_mappings": [field("Name"), state] });
        let second = json!({ "key": "second", "external_name": "Second__c", "external_lookup_config": lookup,
            "required_ids": [{ "external_name": "First__c" }],
            "field_mappings": [field("Name"), { "field_name": "First__c", "external_object_name_for_id": "First__c" }] });
        let states = json!({ "name": "states", "mapping": { "CA": "California" }, "default_value": "Other" });
        for (list, new) in [("object_configs", vec![first, second]), ("value_mappings", vec![states])] {
            let old = body["config"][list].as_array().cloned().unwrap_or_default();
            body["config"][list] = new.into_iter().chain(old).collect();
        }
        body
    };
    let mut twins = 0;
    for check in checks() {
        for (name, body) in bodies() {
            let (before, after) = if let Some((_, breaks)) = style.iter().find(|(id, _)| *id == check.id) {
                let before = sound(&body);
                let mut after = before.clone();
                breaks(&mut after);
                (before, after)
            } else {
                let made_for = |rule: &&heron_tests::mutations::Rule| rule.check == Some(check.id);
                rules.iter().find(made_for).unwrap_or_else(|| panic!("no rule for {}", check.id)).apply(&body, 1)
            };
            let found = new_findings(&before, &after);
            assert!(found.iter().any(|(id, _)| *id == check.id), "{} in {name}: {found:?}", check.id);
            twins += 1;
        }
    }
    assert_eq!(twins, checks().len() * 10);
}

/// What was found of the changes of one kind.
#[derive(Clone, Copy, Default)]
struct Tally {
    all: usize,
    errors: usize,
    warnings: usize,
    schema: usize,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.schema += other.schema;
    }

    fn ours(self) -> usize {
        self.errors + self.warnings
    }

    fn percent(self, part: usize) -> f64 {
        100.0 * f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(self.all.max(1)).unwrap())
    }

    fn row(self, name: &str) -> String {
        format!(
            "| {name} | {} | {} | {} | {:.1} % | {:.1} % |\n",
            self.all,
            self.errors,
            self.warnings,
            self.percent(self.ours()),
            self.percent(self.schema)
        )
    }
}

const HEAD: &str = "| changes | errors | warnings | ours | JSON Schema |\n|---|---:|---:|---:|---:|---:|\n";

#[test]
fn of_harm_that_a_configuration_shows_nearly_all_is_found_and_of_no_harm_nothing() {
    let validator = Contract::effective().validator(CREATE, Direction::Request);
    let mut by_rule: BTreeMap<(Harm, usize), Tally> = BTreeMap::new();
    let rules = rules();
    for (name, body) in bodies() {
        // The largest has the most places, and takes the longest.
        let seeds = if name.starts_with("forty") { 0..1 } else { 0..3 };
        for seed in seeds {
            for (number, rule) in rules.iter().enumerate() {
                let (before, after) = rule.apply(&body, seed);
                assert!(validator.is_valid(&before), "{name}, {}: not sound before", rule.name);
                assert!(rule.harm == Harm::None || before != after, "{name}, {}: nothing has changed", rule.name);
                let worst = new_findings(&before, &after).into_iter().map(|(_, level)| level).max();
                by_rule.entry((rule.harm, number)).or_default().add(Tally {
                    all: 1,
                    errors: usize::from(worst == Some(Level::Error)),
                    warnings: usize::from(worst == Some(Level::Warning)),
                    schema: usize::from(!validator.is_valid(&after)),
                });
            }
        }
    }
    let mut totals: BTreeMap<Harm, Tally> = BTreeMap::new();
    for ((harm, _), tally) in &by_rule {
        totals.entry(*harm).or_default().add(*tally);
    }
    let mut report = format!(
        "# What is found of single changes\n\nMade by `tests/tests/checks.rs` out of the ten configurations; the columns say how many \
         changes there were, of how many\nthe worst that is found is an error or a warning, and what part is found by the checks, and by \
         validation against the\ncontract's JSON Schema.\n\n| the harm {HEAD}"
    );
    for (harm, name) in
        [(Harm::Visible, "can be seen"), (Harm::OutOfReach, "cannot be seen"), (Harm::None, "is none: false alarms")]
    {
        report.push_str(&totals[&harm].row(name));
    }
    for (harm, title) in [
        (Harm::Visible, "Harm that the configuration shows"),
        (Harm::OutOfReach, "Harm that takes metadata, attributes or a person to see"),
        (Harm::None, "No harm: what is found is a false alarm"),
    ] {
        write!(report, "\n## {title}\n\n| the change {HEAD}").unwrap();
        for ((_, number), tally) in by_rule.iter().filter(|((of, _), _)| *of == harm) {
            report.push_str(&tally.row(rules[*number].name));
        }
    }
    println!("{report}");
    let (visible, none) = (totals[&Harm::Visible], totals[&Harm::None]);
    assert!(totals.values().map(|tally| tally.all).sum::<usize>() >= 1_000);
    assert!(visible.percent(visible.ours()) >= 95.0);
    assert!(visible.percent(visible.schema) < 25.0, "JSON Schema has become as good as the checks");
    assert_eq!((none.errors, none.warnings, none.schema), (0, 0, 0));
    if std::env::var_os("UPDATE_MUTATIONS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/data/mutations.md"), &report).unwrap();
    }
    assert_eq!(
        workspace_file("tests/data/mutations.md"),
        report,
        "run this test with UPDATE_MUTATIONS=1, and read the change"
    );
}

#[test]
fn a_mistyped_key_of_the_contract_finds_the_one_that_is_meant() {
    let object = json!({ "key": "a", "external_name": "A", "external_lookup_config": {},
        "field_mappings": [{ "field_name": "F" }], "required_ids": [{ "external_name": "A" }],
        "static_data": [{ "key": "k", "value": 1 }] });
    let body = json!({ "auth": {}, "secret": "s", "provider": "salesforce", "instance_url": "https://crm.example", "config": {
        "object_configs": [object], "value_mappings": [{ "name": "m", "mapping": {} }],
        "policy_evaluation_config": { "external_object_name": "A" } } });
    let places = [
        ("CrmIntegrationSchema", ""),
        ("CrmConfig", "/config"),
        ("CrmObjectConfig", "/config/object_configs/0"),
        ("CrmExternalLookupConfig", "/config/object_configs/0/external_lookup_config"),
        ("CrmFieldMapping", "/config/object_configs/0/field_mappings/0"),
        ("CrmObjectId", "/config/object_configs/0/required_ids/0"),
        ("CrmStaticData", "/config/object_configs/0/static_data/0"),
        ("CrmPolicyEvaluationConfig", "/config/policy_evaluation_config"),
        ("CrmValueMapping", "/config/value_mappings/0"),
    ];
    let document = Contract::effective().document;
    for (schema, pointer) in places {
        for property in document["components"]["schemas"][schema]["properties"].as_object().unwrap().keys() {
            let mistyped = format!("{property}x");
            let mut body = body.clone();
            body.pointer_mut(pointer).unwrap()[&mistyped] = json!(1);
            let found = check_integration(&serde_json::from_value(body).unwrap());
            let place = format!("{pointer}/{mistyped}");
            let found = found.iter().find(|finding| finding.pointer == place).unwrap_or_else(|| panic!("{place}"));
            assert!(found.help.contains(&format!("`{property}`")), "add `{property}` to check/keys.rs: {found}");
        }
    }
}

/// Names of properties all over the contract are what labels look like.
#[test]
fn hardly_any_name_of_a_published_property_is_taken_for_a_mistyped_label() {
    let document: Value = serde_json::from_str(&workspace_file("openapi/effective.json")).unwrap();
    let mut labels = BTreeSet::new();
    for schema in document["components"]["schemas"].as_object().unwrap().values() {
        labels.extend(schema["properties"].as_object().into_iter().flat_map(|properties| properties.keys().cloned()));
    }
    labels.retain(|label| label.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'));
    labels.retain(|label| !label.starts_with('_'));
    let mut alarms = Vec::new();
    for label in &labels {
        let body = json!({ "object_configs": [{ "key": "a", "external_name": "A",
            "field_mappings": [{ "field_name": "F", "heron_company_attribute_label": label }] }] });
        let found = check(&serde_json::from_value(body).unwrap());
        alarms.extend(found.into_iter().filter(|finding| finding.id == "crm/mistyped-label"));
    }
    assert!(
        labels.len() > 500 && alarms.len() * 100 < labels.len(),
        "{} of {}: {alarms:#?}",
        alarms.len(),
        labels.len()
    );
}
