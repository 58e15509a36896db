//! The main job, on the API's own documentation page: its request from the builders, its response decoded.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use heron_data::types::CrmIntegration;
use heron_tests::workspace_file;
use serde_json::{Value, json};

#[path = "../../crates/heron-data/examples/crm_integration/documented_request.rs"]
mod documented_request;

use documented_request::documented_request;

fn fixture(name: &str) -> Value {
    serde_json::from_str(&workspace_file(&format!("openapi/fixtures/create-crm-integration.{name}.json"))).unwrap()
}

#[test]
fn the_builders_make_exactly_the_documented_request() {
    let sent = serde_json::to_value(documented_request()).unwrap();
    assert_eq!(sent, fixture("request"));
}

#[test]
fn the_documented_response_decodes_and_serialises_to_equal_values() {
    let inner = fixture("response")["crm_integration"].clone();
    let integration: CrmIntegration = serde_json::from_value(inner.clone()).unwrap();
    assert_eq!(integration.heron_id, "<string>");
    assert!(integration.failure_notification_channel.is_null());
    assert_eq!(serde_json::to_value(&integration).unwrap(), inner);
}

#[tokio::test]
async fn the_documented_journey_runs_on_the_documented_bytes() {
    let server = httpmock::MockServer::start_async().await;
    let create = server
        .mock_async(|when, then| {
            when.method("POST")
                .path("/api/crm_integrations")
                .header("x-api-key", "key_of_this_test")
                .json_body(fixture("request"));
            then.status(201).json_body(fixture("response"));
        })
        .await;
    let list = server
        .mock_async(|when, then| {
            when.method("GET").path("/api/crm_integrations");
            then.status(200).json_body(json!({ "crm_integrations": [fixture("response")["crm_integration"]] }));
        })
        .await;
    let heron = heron_data::Heron::builder("key_of_this_test").base_url(server.base_url()).build().unwrap();
    let created = heron.crm().create(documented_request()).await.unwrap();
    let found = heron.crm().get("<string>").await.unwrap();
    assert_eq!(created, found);
    assert!(heron.crm().get("crm_other").await.unwrap_err().is_not_found());
    create.assert_async().await;
    // Creating looks first.
    list.assert_calls_async(3).await;
}

#[tokio::test]
async fn the_sandbox_answers_the_documented_request_with_the_documented_response_and_later_defaults() {
    let sandbox = heron_sandbox::Sandbox::start().await.unwrap();
    let heron = heron_data::Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    let created = heron.crm().create(documented_request()).await.unwrap();
    let mut expected = fixture("response")["crm_integration"].clone();
    expected["heron_id"] = json!(created.heron_id);
    let config = expected["config"].as_object_mut().unwrap();
    // Added to the contract after the page was written.
    config.insert("child_file_filtering_enabled".into(), json!(true));
    config.insert("small_file_filtering_enabled".into(), json!(false));
    config.insert("download_legacy_attachments".into(), json!(false));
    assert_eq!(serde_json::to_value(&created).unwrap(), expected);
}
