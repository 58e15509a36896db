//! CRM integrations over the wire.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use heron_sandbox::{ConfigPatch, PatchAnswer, Sandbox, UnknownKeys};
use reqwest::Method;
use serde_json::{Value, json};
use support::{Heron, integration, text};

const DOCUMENTED_REQUEST: &str = include_str!("data/create-crm-integration.request.json");
const DOCUMENTED_RESPONSE: &str = include_str!("data/create-crm-integration.response.json");

async fn patch(heron: &Heron, id: &str, body: &Value) -> support::Reply {
    heron.send(Method::PATCH, &format!("/api/crm_integrations/{id}"), body).await
}

#[tokio::test]
async fn the_documented_request_gets_the_documented_response() {
    let heron = Heron::start().await;
    let request: Value = serde_json::from_str(DOCUMENTED_REQUEST).unwrap();
    let (status, created) = heron.post("/api/crm_integrations", &request).await;
    assert_eq!(status, 201);

    let mut expected: Value = serde_json::from_str(DOCUMENTED_RESPONSE).unwrap();
    expected["crm_integration"]["heron_id"] = created["crm_integration"]["heron_id"].clone();
    // Defaults that the contract has gained since that page was written.
    expected["crm_integration"]["config"]["child_file_filtering_enabled"] = json!(true);
    expected["crm_integration"]["config"]["download_legacy_attachments"] = json!(false);
    expected["crm_integration"]["config"]["small_file_filtering_enabled"] = json!(false);
    assert_eq!(created, expected);
}

#[tokio::test]
async fn what_is_created_is_listed_in_the_order_of_creation() {
    let heron = Heron::start().await;
    assert_eq!(heron.get("/api/crm_integrations").await, (200, json!({ "crm_integrations": [] })));
    let first = heron.integration(&integration(json!({}))).await;
    let second = heron.integration(&integration(json!({}))).await;
    assert_ne!(first, second);

    let (status, listed) = heron.get("/api/crm_integrations").await;
    assert_eq!(status, 200);
    let ids: Vec<String> =
        listed["crm_integrations"].as_array().unwrap().iter().map(|one| text(&one["heron_id"])).collect();
    assert_eq!(ids, [first, second]);
}

#[tokio::test]
async fn defaults_and_nulls_are_read_back_and_sent_nulls_stay() {
    let heron = Heron::start().await;
    let config = json!({
        "default_id": null,
        "object_configs": [{
            "external_name": "Account",
            "key": "account",
            "external_lookup_config": {},
            "field_mappings": [{ "field_name": "Name", "max_length": null }],
        }],
    });
    heron.integration(&integration(config)).await;
    let (_, listed) = heron.get("/api/crm_integrations").await;
    let read = &listed["crm_integrations"][0];
    assert_eq!(read["is_enabled"], true);
    assert_eq!(read["is_live"], true);
    assert_eq!(read.get("failure_notification_channel"), Some(&Value::Null));
    assert_eq!(
        read["config"],
        json!({
            "child_file_filtering_enabled": true,
            "data_source_accounts_config": null,
            "default_id": null,
            "download_legacy_attachments": false,
            "object_configs": [{
                "description": null,
                "external_lookup_config": { "sort_field_name": "CreatedDate" },
                "external_name": "Account",
                "field_mappings": [{
                    "external_lookup_field_name": null,
                    "external_object_name_for_id": null,
                    "field_name": "Name",
                    "heron_company_attribute_label": null,
                    "max_length": null,
                    "overwrite_on_update": true,
                    "regex_remove": null,
                    "required": false,
                    "static_value": null,
                    "static_value_key": null,
                    "value_mapping_name": null,
                    "value_type": null,
                }],
                "is_optional": false,
                "key": "account",
            }],
            "policy_evaluation_config": null,
            "small_file_filtering_enabled": false,
            "sync_file_classes": {},
            "value_mappings": [],
        })
    );
}

#[tokio::test]
async fn a_patch_changes_what_it_sends_and_nothing_else() {
    let heron = Heron::start().await;
    let mut body = integration(json!({}));
    body["is_enabled"] = json!(false);
    let id = heron.integration(&body).await;

    let (status, patched) = patch(&heron, &id, &json!({ "failure_notification_channel": "#crm" })).await;
    assert_eq!(status, 200);
    assert_eq!(patched["heron_id"], id);
    assert_eq!(patched["failure_notification_channel"], "#crm");
    assert_eq!(patched["is_enabled"], false, "a default must not switch it on again");

    let (_, cleared) = patch(&heron, &id, &json!({ "failure_notification_channel": null })).await;
    assert_eq!(cleared["failure_notification_channel"], Value::Null);
    let (_, listed) = heron.get("/api/crm_integrations").await;
    assert_eq!(listed["crm_integrations"][0], cleared);
}

#[tokio::test]
async fn a_patched_config_takes_the_place_of_the_old_one() {
    let heron = Heron::start().await;
    let id = heron.integration(&integration(json!({ "sync_file_classes": { "emails": true } }))).await;
    let (_, patched) = patch(&heron, &id, &json!({ "config": { "small_file_filtering_enabled": true } })).await;
    assert_eq!(patched["config"]["sync_file_classes"], json!({}));
    assert_eq!(patched["config"]["small_file_filtering_enabled"], true);
}

#[tokio::test]
async fn a_patched_config_is_merged_where_the_world_says_so() {
    let heron = Heron::of(Sandbox::builder().config_patch(ConfigPatch::Merge)).await;
    let id = heron.integration(&integration(json!({ "sync_file_classes": { "emails": true } }))).await;
    let body = json!({ "config": { "sync_file_classes": { "tax_return": false }, "default_id": null } });
    let (_, patched) = patch(&heron, &id, &body).await;
    assert_eq!(patched["config"]["sync_file_classes"], json!({ "emails": true, "tax_return": false }));
}

#[tokio::test]
async fn the_answer_to_a_patch_is_wrapped_where_the_world_says_so() {
    let heron = Heron::of(Sandbox::builder().patch_answer(PatchAnswer::Wrapped)).await;
    let id = heron.integration(&integration(json!({}))).await;
    let (status, patched) = patch(&heron, &id, &json!({ "is_live": false })).await;
    assert_eq!(status, 200);
    assert_eq!(patched["crm_integration"]["is_live"], false);
    assert_eq!(patched["crm_integration"]["config"]["value_mappings"], json!([]));
}

#[tokio::test]
async fn an_unknown_integration_is_not_found() {
    let heron = Heron::start().await;
    let (status, error) = patch(&heron, "crm_none", &json!({})).await;
    assert_eq!(status, 404);
    assert_eq!(error, json!({ "code": 404, "name": "Not Found", "description": "CRM integration not found" }));
}

#[tokio::test]
async fn what_does_not_fit_is_told_field_by_field() {
    let heron = Heron::start().await;
    let body = json!({
        "provider": 1,
        "instance_url": "crm.example",
        "auth": [],
        "config": {
            "default_id": { "external_name": null },
            "object_configs": [{ "external_name": "Account", "field_mappings": [{ "field_name": "a" }, {}], "kee": 1 }],
            "sync_file_classes": { "emails": "yes" },
            "policy_evaluation_config": "x",
        },
    });
    let (status, error) = heron.post("/api/crm_integrations", &body).await;
    assert_eq!(status, 422);
    assert_eq!(
        error,
        json!({
            "code": 422,
            "name": "Unprocessable Entity",
            "description": { "json": {
                "provider": ["Not a valid string."],
                "instance_url": ["Not a valid URL."],
                "auth": ["Not a valid mapping type."],
                "secret": ["Missing data for required field."],
                "config": {
                    "default_id": { "external_name": ["Field may not be null."] },
                    "object_configs": { "0": {
                        "key": ["Missing data for required field."],
                        "kee": ["Unknown field."],
                        "field_mappings": { "1": { "field_name": ["Missing data for required field."] } },
                    } },
                    "sync_file_classes": { "emails": { "value": ["Not a valid boolean."] } },
                    "policy_evaluation_config": { "_schema": ["Invalid input type."] },
                },
            } },
        })
    );
}

#[tokio::test]
async fn unknown_keys_are_kept_at_the_top_and_refused_below() {
    let heron = Heron::start().await;
    let mut body = integration(json!({}));
    body["new_switch"] = json!({ "on": true });
    let (status, created) = heron.post("/api/crm_integrations", &body).await;
    assert_eq!(status, 201);
    assert_eq!(created["crm_integration"]["new_switch"], json!({ "on": true }));

    let (status, error) = heron.post("/api/crm_integrations", &integration(json!({ "new_list": [] }))).await;
    assert_eq!(status, 422);
    assert_eq!(error["description"], json!({ "json": { "config": { "new_list": ["Unknown field."] } } }));
}

#[tokio::test]
async fn unknown_keys_below_are_kept_where_the_world_says_so() {
    let heron = Heron::of(Sandbox::builder().unknown_keys(UnknownKeys::Accept)).await;
    let (status, created) = heron.post("/api/crm_integrations", &integration(json!({ "new_list": [1] }))).await;
    assert_eq!(status, 201);
    assert_eq!(created["crm_integration"]["config"]["new_list"], json!([1]));
}

#[tokio::test]
async fn what_was_read_can_be_sent_back() {
    let heron = Heron::start().await;
    let request: Value = serde_json::from_str(DOCUMENTED_REQUEST).unwrap();
    let id = heron.integration(&request).await;
    let (_, listed) = heron.get("/api/crm_integrations").await;
    let mut read = listed["crm_integrations"][0].clone();
    assert_eq!(patch(&heron, &id, &read).await, (200, read.clone()));

    // An id in the body is Heron's to give: it changes nothing.
    read["heron_id"] = json!(17);
    let (status, patched) = patch(&heron, &id, &read).await;
    assert_eq!((status, &patched["heron_id"]), (200, &json!(id)));
}

#[tokio::test]
async fn credentials_are_in_no_answer() {
    let heron = Heron::start().await;
    let body = integration(json!({}));
    let (_, created) = heron.post("/api/crm_integrations", &body).await;
    let id = text(&created["crm_integration"]["heron_id"]);
    let wrong_type = json!({ "auth": "canary-auth", "secret": ["canary-secret"], "instance_url": "canary-secret" });
    let answers = [
        created,
        heron.get("/api/crm_integrations").await.1,
        patch(&heron, &id, &json!({ "auth": { "k": "canary-auth" }, "secret": "canary-secret" })).await.1,
        patch(&heron, &id, &wrong_type).await.1,
        heron.post("/api/crm_integrations", &wrong_type).await.1,
    ];
    for answer in answers {
        assert!(!answer.to_string().contains("canary"), "{answer}");
    }
    assert!(!format!("{:?}", heron.sandbox.requests()).contains("canary"));
}

#[tokio::test]
async fn the_seed_decides_the_ids() {
    let id = async |seed| Heron::of(Sandbox::builder().seed(seed)).await.integration(&integration(json!({}))).await;
    assert_eq!(id(1).await, id(1).await);
    assert_ne!(id(1).await, id(2).await);
    assert_eq!(id(1).await.split_once('_').unwrap().1.len(), 22);
}
