//! Webhooks, against the contract.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;

use heron_data::webhooks::{WebhookEvent, WebhookTopic};
use heron_tests::workspace_file;
use serde_json::{Value, json};

fn schema(name: &str) -> Value {
    let contract: Value = serde_json::from_str(&workspace_file("openapi/heron.json")).unwrap();
    let schema = contract["components"]["schemas"][name].clone();
    assert!(schema.is_object(), "openapi/heron.json has no schema `{name}`");
    schema
}

fn properties(name: &str) -> BTreeSet<String> {
    schema(name)["properties"].as_object().unwrap().keys().cloned().collect()
}

#[test]
fn the_topics_are_those_of_the_contract() {
    let known: BTreeSet<&str> = WebhookTopic::KNOWN.iter().copied().collect();
    assert_eq!(known.len(), WebhookTopic::KNOWN.len(), "a topic is there twice");
    for name in ["WebhookSchema", "WebhookUpdateSchema"] {
        let schema = schema(name);
        let contract: BTreeSet<&str> = schema["properties"]["topic"]["enum"]
            .as_array()
            .unwrap()
            .iter()
            .map(|topic| topic.as_str().unwrap())
            .collect();
        let new: Vec<_> = contract.difference(&known).collect();
        let gone: Vec<_> = known.difference(&contract).collect();
        assert!(new.is_empty(), "`heron_data::webhooks::WebhookTopic` lacks {new:?}, which `{name}` has");
        assert!(gone.is_empty(), "`heron_data::webhooks::WebhookTopic` has {gone:?}, which `{name}` lacks");
    }
}

#[test]
fn an_event_has_the_properties_of_the_contract() {
    let known = BTreeSet::from(["created", "data", "meta", "topic"].map(str::to_owned));
    for name in ["EndUserWebhookPayload", "TransactionDeleteWebhook"] {
        assert_eq!(properties(name), known, "the properties of `{name}`: does `WebhookEvent` have them?");
    }
}

#[test]
fn an_events_end_user_has_the_properties_of_the_contract() {
    let data: Value = properties("EndUserWebhookData").into_iter().map(|name| (name, json!("a"))).collect();
    let body = json!({ "topic": "end_user.created", "created": "2026-03-01T12:30:00Z", "data": data });
    let event = WebhookEvent::from_unverified(body.to_string().as_bytes()).unwrap();
    let end_user = event.end_user().unwrap().unwrap();
    assert!(end_user.extra.is_empty(), "`EndUserWebhookData` lacks {:?}", end_user.extra);
    let filled = [end_user.heron_id.is_some(), end_user.end_user_id.is_some(), end_user.status.is_some()];
    assert_eq!(filled, [true; 3], "`EndUserWebhookData` has what the contract lacks");
}
