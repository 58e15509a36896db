//! A preview asks only what `openapi/assumptions.toml` leaves open, and shows no secret.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use heron_data::crm::preview::switches;
use heron_data::crm::{Attributes, FieldMapping, Integration, Object, preview};
use heron_data::types::CrmIntegrationCreate;
use heron_tests::workspace_file;
use serde_json::Value;

#[test]
fn every_assumption_of_a_preview_is_a_switch_with_the_same_values_and_the_default_first() {
    let written: Value = toml::from_str(&workspace_file("openapi/assumptions.toml")).unwrap();
    let written = written["assumption"].as_array().unwrap();
    assert!(!switches().is_empty());
    for assumption in switches() {
        let name = assumption.name;
        let switch = written.iter().find(|switch| switch["name"] == name);
        let switch = switch.unwrap_or_else(|| panic!("`{name}` is not in openapi/assumptions.toml"));
        let sorted = |mut values: Vec<String>| {
            values.sort();
            values
        };
        let ours = sorted(assumption.values.iter().map(|value| (*value).to_owned()).collect());
        let theirs = sorted(serde_json::from_value(switch["values"].clone()).unwrap());
        assert_eq!(ours, theirs, "{name}");
        assert_eq!(
            Some(&switch["default"]),
            assumption.values.first().map(|value| Value::from(*value)).as_ref(),
            "{name}"
        );
    }
}

#[test]
fn the_documentation_pages_configuration_is_foreseen_as_far_as_it_says_enough() {
    let text = workspace_file("openapi/fixtures/create-crm-integration.request.json");
    let integration: CrmIntegrationCreate = serde_json::from_str(&text).unwrap();
    let attributes = Attributes::from_iter([("owner_1_first_name", "Ada")]).on("2026-03-01");
    let records = preview(&integration.config, &attributes);
    let names: Vec<(&str, usize)> =
        records.iter().map(|record| (record.external_name.as_str(), record.fields.len())).collect();
    // The one field has every source and names a value mapping that is not there, so nothing about it is certain.
    assert_eq!(names, [("Account", 2), ("Opportunity", 2)]);
    assert_eq!(records[0].fields[0].certain(), None);
    assert!(records[0].fields[1].certain().is_some());
    let refused = serde_json::to_value(&records[0].fields[0]).unwrap();
    let results: Vec<&Value> = refused["outcomes"].as_array().unwrap().iter().map(|one| &one["result"]).collect();
    assert!(results.contains(&&Value::from("refused")), "{refused:#}");
}

#[test]
fn no_secret_is_in_a_preview() {
    let integration = Integration::salesforce("https://crm.example", [("token", "canary-1")], "canary-2")
        .object(Object::new("a", "Account").field(FieldMapping::from_attribute("Name", "name")).extra("x", "canary-3"))
        .build();
    let records = preview(&integration.config, &Attributes::from_iter([("name", "Acme")]));
    let mut shown = format!("{records:?}{}", serde_json::to_string(&records).unwrap());
    records.iter().for_each(|record| shown.push_str(&record.to_string()));
    assert!(shown.contains("Acme") && !shown.contains("canary"), "{shown}");
}
