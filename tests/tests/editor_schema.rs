//! The JSON Schema for editors is the contract, with words.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use heron_data::crm::{
    FieldMapping, INTEGRATION_SCHEMA, Integration, Lookup, Object, ValueMapping, integration_schema,
};
use heron_tests::contract::{Contract, Direction};
use heron_tests::workspace_file;
use serde_json::{Map, Value, json};

const CREATE: &str = "/paths/~1api~1crm_integrations/post/requestBody/content/application~1json/schema";

fn fixture() -> Value {
    serde_json::from_str(&workspace_file("openapi/fixtures/create-crm-integration.request.json")).unwrap()
}

fn accepts(instance: &Value) -> bool {
    jsonschema::draft7::new(&integration_schema()).unwrap().is_valid(instance)
}

#[test]
fn the_documentation_pages_request_and_what_is_built_are_valid() {
    assert!(jsonschema::draft7::meta::is_valid(&integration_schema()));
    assert!(accepts(&fixture()));
    let object = Object::new("a", "Account")
        .find_existing(Lookup::any_of(["Name"]).newest_first("CreatedDate"))
        .field(FieldMapping::from_attribute("Name", "company_name").max_length(80));
    let built = Integration::salesforce("https://crm.example", [("token", "t")], "s")
        .object(object)
        .value_mapping(ValueMapping::new("t").map("a", json!([1])).otherwise("x"))
        .notify_nobody()
        .build();
    assert!(accepts(&serde_json::to_value(built).unwrap()));
}

#[test]
fn a_mistyped_key_or_value_is_not_valid_at_any_depth() {
    let account = "/config/data_source_accounts_config";
    for (place, key) in [
        ("/config".to_owned(), "object_config"),
        (account.to_owned(), "externalname"),
        (format!("{account}/external_lookup_config"), "sort_by"),
        (format!("{account}/field_mappings/0"), "static_values"),
        (format!("{account}/required_ids/0"), "aliases"),
        (format!("{account}/static_data/0"), "values"),
        ("/config/policy_evaluation_config".to_owned(), "result"),
    ] {
        let mut request = fixture();
        request.pointer_mut(&place).unwrap()[key] = json!(true);
        assert!(!accepts(&request), "{place}/{key}");
    }
    for (place, value) in [
        ("/provider".to_owned(), json!(1)),
        (format!("{account}/external_lookup_config/sort_order"), json!("asc")),
        (format!("{account}/field_mappings/0/max_length"), json!("255")),
        (format!("{account}/field_mappings/0/static_value_key"), json!("date")),
    ] {
        let mut request = fixture();
        *request.pointer_mut(&place).unwrap() = value;
        assert!(!accepts(&request), "{place}");
    }
    // The contract says that the integration itself may have more.
    let mut request = fixture();
    request["$schema"] = json!("crm-integration.json");
    assert!(accepts(&request));
}

/// What a schema accepts, without words, and without what it says of unknown keys. The definitions are reached by
/// their names in both, and a wrapper around a single schema is taken off.
fn bare(schema: &Value) -> Value {
    let Some(members) = schema.as_object() else { return schema.clone() };
    let each = |map: &Value| -> Value {
        let map = map.as_object().into_iter().flatten();
        map.map(|(name, schema)| (name.clone(), bare(schema))).collect::<Map<_, _>>().into()
    };
    let mut made = Map::new();
    for (key, value) in members {
        let value = match key.as_str() {
            "default" | "description" | "examples" | "title" | "writeOnly" | "$schema" | "definitions" | "$defs" => {
                continue;
            }
            "additionalProperties" if !value.is_object() || *value == json!({}) => continue,
            "required" if *value == json!([]) => continue,
            "properties" => each(value),
            "additionalProperties" | "items" => bare(value),
            "allOf" | "anyOf" | "oneOf" => value.as_array().unwrap().iter().map(bare).collect(),
            "$ref" => value.as_str().unwrap().rsplit('/').next().unwrap().into(),
            _ => value.clone(),
        };
        made.insert(key.clone(), value);
    }
    match made.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) if made.len() == 1 => only.clone(),
        _ => made.into(),
    }
}

#[test]
fn it_says_what_the_contract_says() {
    let contract = Contract::effective();
    let ours = integration_schema();
    let theirs = contract.definitions(Direction::Request);
    let root = contract.schema(CREATE, Direction::Request);
    let root = root["$ref"].as_str().map_or(root.clone(), |name| theirs[name.rsplit('/').next().unwrap()].clone());
    assert_eq!(bare(&ours), bare(&root));
    let definitions = ours["definitions"].as_object().unwrap();
    assert!(definitions.len() >= 7, "{:?}", definitions.keys());
    for (name, definition) in definitions {
        assert_eq!(bare(definition), bare(&theirs[name]), "{name}");
    }
}

#[test]
fn every_property_has_words_and_the_ones_that_are_typed_by_hand_have_examples() {
    let schema = integration_schema();
    let definitions = schema["definitions"].as_object().unwrap().values();
    let mut examples = 0;
    for object in definitions.chain([&schema]) {
        for (name, property) in object["properties"].as_object().unwrap() {
            assert!(property["description"].as_str().is_some_and(|words| words.ends_with('.')), "{name}");
            examples += usize::from(property["examples"].is_array());
        }
    }
    assert!(examples >= 15, "{examples}");
    assert!(INTEGRATION_SCHEMA.contains("\"default\": \"CreatedDate\""));
}
