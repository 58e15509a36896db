//! What a plan takes for the same is what the contract says.

use std::collections::BTreeSet;

use heron_data::crm::plan;
use heron_data::types::{CrmIntegration, CrmIntegrationUpdate};
use heron_tests::workspace_file;
use regex::Regex;
use serde_json::{Value, json};

use super::server::Schemas;
use super::{config, current};

/// A `config` that holds one of each, and where in it.
fn one_of_each() -> (Value, Vec<(&'static str, &'static str)>) {
    let object = json!({
        "key": "a", "external_name": "A",
        "external_lookup_config": { "later": 1 },
        "field_mappings": [{ "field_name": "F" }],
        "required_ids": [{ "external_name": "A" }],
        "static_data": [{ "key": "s", "value": 1 }],
    });
    let config = json!({
        "object_configs": [object],
        "value_mappings": [{ "name": "n", "mapping": { "a": 1 } }],
        "policy_evaluation_config": { "external_object_name": "A" },
    });
    let places = vec![
        ("CrmConfig", ""),
        ("CrmObjectConfig", "/object_configs/0"),
        ("CrmExternalLookupConfig", "/object_configs/0/external_lookup_config"),
        ("CrmFieldMapping", "/object_configs/0/field_mappings/0"),
        ("CrmObjectId", "/object_configs/0/required_ids/0"),
        ("CrmStaticData", "/object_configs/0/static_data/0"),
        ("CrmValueMapping", "/value_mappings/0"),
        ("CrmPolicyEvaluationConfig", "/policy_evaluation_config"),
    ];
    (config, places)
}

/// Values that a property can have.
fn samples(schemas: &Schemas, property: &Value) -> Vec<Value> {
    let schema = schemas.resolve(property);
    let text = ["x", "CreatedDate", "ASC", "date_today"].map(Value::from).to_vec();
    match schema["type"].as_str() {
        Some("boolean") => vec![json!(true), json!(false)],
        Some("integer") => vec![json!(0), json!(1)],
        Some("string") if schema.get("enum").is_some() => {
            schema["enum"].as_array().unwrap().iter().filter(|value| !value.is_null()).cloned().collect()
        }
        Some("string") => text,
        Some("array") => samples(schemas, &schema["items"]).into_iter().map(|item| json!([item])).collect(),
        Some("object") if schema.get("properties").is_none() => vec![json!({ "k": true })],
        Some("object") => {
            vec![json!({ "external_name": "A", "key": "k", "field_name": "F", "name": "n", "mapping": {},
            "value": 1, "external_object_name": "A" })]
        }
        _ => vec![json!("x"), json!(1), Value::Null],
    }
}

#[test]
fn every_kind_of_object_in_a_config_is_compared() {
    let schemas = Schemas::get();
    let (mut waiting, mut reached) = (vec!["CrmConfig".to_owned()], BTreeSet::new());
    let references = Regex::new(r"#/components/schemas/(\w+)").unwrap();
    while let Some(name) = waiting.pop() {
        let text = schemas.named(&name).to_string();
        waiting.extend(references.captures_iter(&text).map(|found| found[1].to_owned()));
        reached.insert(name);
    }
    let (_, places) = one_of_each();
    assert_eq!(reached, places.iter().map(|(name, _)| (*name).to_owned()).collect(), "teach plan/normalise.rs");
}

#[test]
fn a_default_is_the_same_as_nothing_and_every_other_value_is_not() {
    let schemas = Schemas::get();
    let (base, places) = one_of_each();
    let mut seen = 0;
    for (name, pointer) in places {
        for (property, schema) in schemas.named(name)["properties"].as_object().unwrap() {
            let place = format!("{name}.{property}");
            let with = |value: Option<Value>| {
                let mut config = base.clone();
                let object = config.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
                match value {
                    Some(value) => _ = object.insert(property.clone(), value),
                    None => _ = object.remove(property),
                }
                config
            };
            let changes = |before: &Value, after: &Value| {
                let plan = plan(Some(&current(before.clone())), config(after.clone()));
                plan.changes().iter().map(|change| (change.path().to_owned(), change.is_shown())).collect::<Vec<_>>()
            };
            let required = schemas.named(name)["required"].as_array().into_iter().flatten();
            let is_required = required.into_iter().any(|name| name.as_str() == Some(property));
            let nothing = (!is_required).then(|| with(None));
            for value in samples(schemas, schema) {
                let some = with(Some(value.clone()));
                let other = nothing.clone().unwrap_or_else(|| base.clone());
                for (before, after) in [(&some, &other), (&other, &some)] {
                    let changes = changes(before, after);
                    if schema["default"] == value && schema.get("default").is_some() || some == other {
                        assert_eq!(changes, [], "{place}: {value} is the default");
                    } else {
                        assert!(!changes.is_empty(), "{place}: {value} is not the default");
                        let all_shown = changes.iter().all(|(_, is_shown)| *is_shown);
                        assert!(all_shown, "{place} is taken for a key that the contract does not know: {changes:?}");
                    }
                    seen += 1;
                }
            }
            let same: Vec<_> = schema
                .get("default")
                .cloned()
                .into_iter()
                .chain(schemas.is_nullable(schema).then_some(Value::Null))
                .collect();
            for value in same {
                let nothing = nothing.as_ref().unwrap();
                assert_eq!(changes(nothing, &with(Some(value.clone()))), [], "{place}: {value} is nothing");
                assert_eq!(changes(&with(Some(value.clone())), nothing), [], "{place}: {value} is nothing");
            }
        }
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn every_property_of_an_integration_is_compared_and_sent() {
    let schemas = Schemas::get();
    let properties = schemas.named("CrmIntegrationPatchSchema")["properties"].as_object().unwrap();
    for (name, schema) in
        properties.iter().filter(|(_, schema)| schema["readOnly"] != true && schema["writeOnly"] != true)
    {
        for value in samples(schemas, schema) {
            let body = if name == "config" { json!({ "small_file_filtering_enabled": true }) } else { value.clone() };
            let desired: CrmIntegrationUpdate = serde_json::from_value(json!({ name: body })).unwrap();
            let plan = plan(Some(&CrmIntegration::new("cri_1")), desired.clone());
            if schema.get("default") == Some(&value) {
                assert!(plan.is_empty(), "{name}: {value} is the default");
            } else {
                assert_eq!(plan.update(), Some(&desired), "{name}: {value}");
                assert!(plan.changes().iter().all(heron_data::crm::Change::is_shown), "{name}");
            }
        }
    }
}

#[test]
fn every_assumption_that_a_plan_names_is_an_open_question_with_that_answer() {
    let file: toml::Table = toml::from_str(&workspace_file("openapi/assumptions.toml")).unwrap();
    let questions = file["assumption"].as_array().unwrap();
    let source = workspace_file("crates/heron-data/src/crm/plan/change.rs");
    let named = Regex::new(r#"name: "(\w+)",\s+value: "([\w-]+)""#).unwrap();
    let named: Vec<_> = named.captures_iter(&source).map(|found| (found[1].to_owned(), found[2].to_owned())).collect();
    assert_eq!(named.len(), source.matches("name: \"").count());
    assert!(named.len() >= 3, "{named:?}");
    for (name, value) in named.into_iter().chain([("patch_defaults".to_owned(), "reset".to_owned())]) {
        let question = questions.iter().find(|question| question["name"].as_str() == Some(&name));
        let values = question.unwrap_or_else(|| panic!("no assumption `{name}`"))["values"].as_array().unwrap();
        assert!(values.iter().any(|known| known.as_str() == Some(&value)), "{name} is never {value}");
    }
}
