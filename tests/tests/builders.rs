//! What the builders build keeps the contract, and reaches every property of it.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;

use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ObjectId, PolicyResults, ValueMapping};
use heron_data::types::{CrmIntegrationCreate, SortOrder, StaticValueKey};
use heron_tests::contract::{Contract, Direction};
use serde_json::{Value, json};

const CREATE: &str = "/paths/~1api~1crm_integrations/post/requestBody/content/application~1json/schema";

fn new() -> Integration {
    Integration::new("salesforce", "https://crm.example", [("token", "t")], "s")
}

/// Every method of every builder, once.
fn everything() -> Integration {
    let mapping = FieldMapping::new("Name")
        .attribute("company_name")
        .static_value("Heron")
        .static_value_key(StaticValueKey::DateToday)
        .object_id("Account")
        .mapped_by("stages")
        .regex_remove("[^0-9]")
        .max_length(80)
        .value_type("Text")
        .required(true)
        .only_on_create()
        .lookup_as("Name");
    let lookup = Lookup::all_of(["EIN__c"]).and_any_of(["Name"]).sorted_by("CreatedDate", SortOrder::Asc);
    let object = Object::new("account", "Account")
        .description("The company")
        .find_existing(lookup)
        .field(mapping)
        .needs(ObjectId::new("Lead").alias("first"))
        .static_data("Status", json!({ "any": ["JSON", 1, null] }))
        .may_fail(true);
    new()
        .object(object.clone())
        .data_source_accounts(object)
        .default_id(ObjectId::new("Account"))
        .policy_results(PolicyResults::on("Account").result("Result__c").reason("Reason__c"))
        .value_mapping(ValueMapping::new("stages").map("new", 1).otherwise("x").partial_match(true).description("d"))
        .sync_files("emails", false)
        .filter_child_files(false)
        .filter_small_files(true)
        .download_legacy_attachments(true)
        .enabled(false)
        .live(false)
        .notify_failures("#crm")
}

/// The shortest form of everything, with lists and maps that are set and empty.
fn least() -> Vec<Integration> {
    let object = || Object::new("a", "A");
    vec![
        new(),
        new().notify_nobody().objects([]).value_mappings([]).sync_file_classes(Vec::<(String, bool)>::new()),
        new().object(object()).value_mapping(ValueMapping::new("n")).policy_results(PolicyResults::on("A")),
        new().object(object().fields([]).needs_ids([]).find_existing(Lookup::new())).default_id(ObjectId::new("A")),
        new().object(object().field(FieldMapping::from_attribute("f", "l")).field(FieldMapping::constant("f", "v"))),
        new().object(object().field(FieldMapping::today("f")).field(FieldMapping::id_of("f", "A"))),
        new().object(object().find_existing(Lookup::any_of(["x"]).newest_first("y"))),
        new().extra("later", true).object(object().extra("later", json!({}))),
        Integration::salesforce("", Vec::<(String, Value)>::new(), ""),
    ]
}

/// The properties that a value has, by the component that declares them; and all that those components declare.
fn properties(contract: &Contract, value: &Value) -> (BTreeSet<String>, BTreeSet<String>) {
    let definitions = contract.definitions(Direction::Request);
    let (mut there, mut declared) = (BTreeSet::new(), BTreeSet::new());
    let mut waiting = vec![(contract.schema(CREATE, Direction::Request), String::new(), value.clone())];
    while let Some((schema, name, value)) = waiting.pop() {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let name = target.strip_prefix("#/$defs/").unwrap();
            waiting.push((definitions[name].clone(), name.to_owned(), value));
        } else if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            waiting.push((branches[0].clone(), name, value));
        } else if let (Some(items), Some(values)) = (schema.get("items"), value.as_array()) {
            waiting.extend(values.iter().map(|value| (items.clone(), name.clone(), value.clone())));
        } else if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            for (property, schema) in properties {
                let place = format!("{name}.{property}");
                if let Some(value) = value.get(property) {
                    there.insert(place.clone());
                    waiting.push((schema.clone(), place.clone(), value.clone()));
                }
                declared.insert(place);
            }
        }
    }
    (there, declared)
}

#[test]
fn every_property_of_an_integration_has_a_builder() {
    let body = serde_json::to_value(everything().build()).unwrap();
    let (there, declared) = properties(&Contract::effective(), &body);
    assert_eq!(there, declared, "add a method to a builder in crates/heron-data/src/crm");
    for name in ["CrmIntegrationSchema.auth", "CrmFieldMapping.max_length", "CrmExternalLookupConfig.sort_order"] {
        assert!(declared.contains(name), "{name}");
    }
}

#[test]
fn what_the_builders_build_keeps_the_contract_and_can_be_read_again() {
    let contract = Contract::effective();
    let validator = contract.validator(CREATE, Direction::Request);
    for integration in least().into_iter().chain([everything()]) {
        let built = integration.build();
        let body = serde_json::to_value(&built).unwrap();
        let valid = validator.validate(&body).map_err(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!(valid, Ok(()), "{body}");
        assert_eq!(serde_json::from_value::<CrmIntegrationCreate>(body).unwrap(), built);
    }
}

#[test]
fn what_no_method_sets_is_not_sent() {
    let body = serde_json::to_value(new().build()).unwrap();
    let expected = json!({
        "provider": "salesforce",
        "instance_url": "https://crm.example",
        "auth": { "token": "t" },
        "secret": "s",
        "config": {},
    });
    assert_eq!(body, expected);
}
