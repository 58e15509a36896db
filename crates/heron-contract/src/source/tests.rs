//! The committed contract, changed in one place, and what becomes of its Rust items.

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::*;
use crate::document;

const CONTRACT: &str = include_str!("../../../../openapi/heron.json");
const OPERATIONS: &str = include_str!("../../../../openapi/operations.toml");
const OVERLAY: &str = include_str!("../../../../openapi/overlay.yaml");
const WORDS: &str = include_str!("../../../../openapi/words.toml");

fn contract() -> Value {
    document::parse("heron.json", CONTRACT).unwrap()
}

fn api(contract: &Value) -> Api {
    let operations = Operations::parse("operations.toml", OPERATIONS).unwrap();
    let ours = Ours {
        overlay: Input { name: "overlay.yaml", text: OVERLAY },
        words: Input { name: "words.toml", text: WORDS },
    };
    Api::of(contract, &operations, ours)
}

/// The items of the committed contract, made once: it is large.
static COMMITTED: LazyLock<Api> = LazyLock::new(|| api(&contract()));

/// What changing the contract does to the items: `+`, `-` or `~`, the step, the path, before and after.
fn changed(change: impl FnOnce(&mut Value)) -> (Vec<String>, Api, Api) {
    let old = contract();
    let mut new = old.clone();
    change(&mut new);
    assert_ne!(old, new, "the test changes something");
    let (old, new) = (COMMITTED.clone(), api(&new));
    assert!(old.problems.0.is_empty(), "{}", old.problems);
    let told = compare(&old, &new)
        .into_iter()
        .map(|change| {
            let sign = match change.change {
                ItemChangeKind::Added => '+',
                ItemChangeKind::Removed => '-',
                ItemChangeKind::Changed => '~',
            };
            let types = [change.before, change.after].into_iter().flatten().collect::<Vec<_>>().join(" → ");
            let with = if change.with.is_empty() { String::new() } else { format!(" (+{})", change.with.len()) };
            format!("{sign} {} {}: {types}{with}", change.step.as_str(), change.item)
        })
        .collect();
    (told, old, new)
}

const CONFIG: &str = "/components/schemas/CrmConfig/properties";

fn remove(contract: &mut Value, object: &str, key: &str) {
    assert!(contract.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(key).is_some(), "{object} {key}");
}

fn put(contract: &mut Value, object: &str, key: &str, value: Value) {
    contract.pointer_mut(object).unwrap().as_object_mut().unwrap().insert(key.to_owned(), value);
}

#[test]
fn the_same_contract_gives_the_same_items_and_nothing_to_mend() {
    let api = &*COMMITTED;
    assert!(api.len() > 300 && api.refused.is_empty(), "{}", api.len());
    assert_eq!(compare(api, api), []);
    assert_eq!(api.new_problems(api), []);
}

#[test]
fn a_new_property_is_a_new_field_and_asks_for_words_without_stopping_the_comparison() {
    let (told, old, new) = changed(|contract| put(contract, CONFIG, "page_limit", json!({"type": "integer"})));
    assert_eq!(told, ["+ minor heron_api::crm::CrmConfig::page_limit: Option<i64> (+1)"]);
    let problems = new.new_problems(&old);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].what, "`CrmConfig.page_limit` has no words");
    let places = new.places("heron_api::crm::CrmConfig::page_limit");
    assert_eq!(places[0], [format!("{CONFIG}/page_limit")]);
    assert!(places[1].contains(&"/components/schemas/CrmIntegrationSchema/properties/config".to_owned()), "{places:?}");
}

#[test]
fn a_field_that_is_gone_or_of_another_type_takes_its_setter_along() {
    let (told, ..) = changed(|contract| {
        remove(contract, CONFIG, "small_file_filtering_enabled");
        put(contract, CONFIG, "download_legacy_attachments", json!({"type": "string"}));
    });
    assert_eq!(
        told,
        [
            "~ major heron_api::crm::CrmConfig::download_legacy_attachments: Option<bool> → Option<String> (+1)",
            "- major heron_api::crm::CrmConfig::small_file_filtering_enabled: Option<bool> (+1)",
        ]
    );
}

#[test]
fn a_new_enum_value_is_a_new_variant() {
    let (told, ..) = changed(|contract| {
        let enums = contract["components"]["schemas"].as_object_mut().unwrap();
        let order = enums.values_mut().find_map(|schema| {
            let properties = schema.get_mut("properties")?.as_object_mut()?;
            properties.values_mut().find_map(|property| {
                let values = property.get_mut("enum")?.as_array_mut()?;
                values.contains(&json!("DESC")).then_some(values)
            })
        });
        order.unwrap().insert(0, json!("AS_FOUND"));
    });
    assert_eq!(told, ["+ minor heron_api::crm::SortOrder::AsFound: "]);
}

#[test]
fn a_new_type_stands_for_its_members() {
    let inner = json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "boolean"}}});
    let (told, _, new) = changed(|contract| put(contract, CONFIG, "limits", inner));
    assert_eq!(told.len(), 2, "{told:#?}");
    assert_eq!(told[0], "+ minor heron_api::crm::CrmConfig::limits: Option<CrmConfigLimits> (+1)");
    assert!(told[1].starts_with("+ minor heron_api::crm::CrmConfigLimits: struct: Clone + "), "{told:#?}");
    assert!(told[1].ends_with("(+6)"), "{told:#?}");
    assert_eq!(new.places("heron_api::crm::CrmConfigLimits")[0], [format!("{CONFIG}/limits")]);
}

#[test]
fn a_new_query_parameter_changes_the_operations_function() {
    let parameter = json!({"name": "page", "in": "query", "schema": {"type": "integer"}});
    let list = "/paths/~1api~1crm_integrations/get";
    let (told, old, _) = changed(|contract| put(contract, list, "parameters", json!([parameter])));
    assert_eq!(
        told,
        ["~ major heron_api::crm::crm_integrations_list: fn(client: &Client) -> Call<Vec<CrmIntegration>> → \
          fn(client: &Client, page: Option<i64>) -> Call<Vec<CrmIntegration>>"]
    );
    assert_eq!(old.places("heron_api::crm::crm_integrations_list")[0], [list]);
}

#[test]
fn an_operation_that_is_gone_takes_its_items_along() {
    let (told, old, new) = changed(|contract| remove(contract, "/paths/~1api~1hello_world", "get"));
    assert!(told.iter().any(|line| line.starts_with("- major heron_api::hello_world::hello_world_get:")), "{told:#?}");
    assert!(told.iter().any(|line| line.starts_with("- major heron_api::hello_world::HELLO_WORLD_GET:")), "{told:#?}");
    let problems = new.new_problems(&old);
    assert!(
        problems.iter().any(|problem| problem.what == "the contract has no operation `GET /api/hello_world`"),
        "{problems:?}"
    );
}

#[test]
fn an_operation_that_the_generator_refuses_is_named_and_the_others_are_compared() {
    let (told, _, new) = changed(|contract| {
        let cookie = json!([{"name": "a", "in": "cookie", "schema": {"type": "string"}}]);
        put(contract, "/paths/~1api~1hello_world/get", "parameters", cookie);
        put(contract, CONFIG, "page_limit", json!({"type": "integer"}));
        put(contract, CONFIG, "download_legacy_attachments", json!({"type": "string"}));
    });
    assert_eq!(new.refused, BTreeSet::from(["GET /api/hello_world".to_owned()]));
    assert!(new.problems.to_string().contains("the generator refuses the contract"), "{}", new.problems);
    assert_eq!(
        told,
        [
            "~ major heron_api::crm::CrmConfig::download_legacy_attachments: Option<bool> → Option<String> (+1)",
            "+ minor heron_api::crm::CrmConfig::page_limit: Option<i64> (+1)"
        ]
    );
}

#[test]
fn a_contract_that_lost_nearly_everything_is_compared_too() {
    let (told, _, new) = changed(|contract| {
        contract["paths"].as_object_mut().unwrap().retain(|path, _| path == "/api/hello_world");
        contract["components"]["schemas"] = json!({});
    });
    assert!(told.len() > 50 && told.iter().all(|line| line.starts_with(['-', '~'])), "{told:#?}");
    assert!(new.problems.0.len() > 50);
}
