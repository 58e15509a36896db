//! CRM syncs over the wire.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use std::time::Duration;

use heron_sandbox::{Sandbox, SyncOutcome};
use serde_json::{Value, json};
use support::{Heron, integration, text};

fn two_objects() -> Value {
    integration(json!({ "object_configs": [
        { "external_name": "Account", "key": "account" },
        { "external_name": "Opportunity", "key": "deal" },
    ] }))
}

async fn at_once(outcome: SyncOutcome) -> Heron {
    Heron::of(Sandbox::builder().sync_delay(Duration::ZERO).sync_outcome(outcome)).await
}

/// Triggers a sync and lists the results with their names.
async fn synced(heron: &Heron, end_user: &str) -> Vec<(String, String)> {
    let path = format!("/api/end_users/{end_user}/crm_sync");
    let (status, triggered) = heron.post(&path, &json!({})).await;
    assert_eq!((status, triggered), (200, json!({ "crm_sync_triggered": true, "heron_id": end_user })));
    let (status, events) = heron.get(&path).await;
    assert_eq!(status, 200);
    events.as_array().unwrap().iter().map(|event| (text(&event["name"]), text(&event["result"]))).collect()
}

/// The end users in the summary with this result.
async fn summary(heron: &Heron, result: &str) -> usize {
    let (status, found) = heron.get(&format!("/api/end_users/summary?with_crm_sync_result={result}")).await;
    assert_eq!(status, 200);
    found["end_users"].as_array().unwrap().len()
}

#[tokio::test]
async fn nothing_is_triggered_without_an_enabled_integration() {
    let heron = at_once(SyncOutcome::Success).await;
    let mut disabled = two_objects();
    disabled["is_enabled"] = json!(false);
    heron.integration(&disabled).await;
    let end_user = heron.end_user("e1").await;
    let path = format!("/api/end_users/{end_user}/crm_sync");
    let (status, triggered) = heron.post(&path, &json!({})).await;
    assert_eq!((status, triggered), (200, json!({ "crm_sync_triggered": false, "heron_id": end_user })));
    assert_eq!(heron.get(&path).await, (200, json!([])));
}

#[tokio::test]
async fn nothing_is_seen_before_the_delay_is_over() {
    let heron = Heron::of(Sandbox::builder().sync_delay(Duration::MAX)).await;
    heron.integration(&two_objects()).await;
    let end_user = heron.end_user("e1").await;
    assert_eq!(synced(&heron, &end_user).await, []);
    assert_eq!(summary(&heron, "no_sync_attempted").await, 1);
}

#[tokio::test]
async fn an_event_for_each_object_appears_after_the_delay() {
    let heron = Heron::of(Sandbox::builder().sync_delay(Duration::from_millis(20))).await;
    heron.integration(&two_objects()).await;
    let end_user = heron.end_user("e1").await;
    synced(&heron, &end_user).await;
    let path = format!("/api/end_users/{end_user}/crm_sync");
    let mut events = Value::Null;
    while events.as_array().is_none_or(|events| events.len() < 2) {
        tokio::time::sleep(Duration::from_millis(5)).await;
        events = heron.get(&path).await.1;
    }

    assert_eq!((&events[0]["name"], &events[1]["name"]), (&json!("account"), &json!("deal")));
    let event = &events[0];
    assert_eq!(event["provider"], "salesforce");
    assert_eq!(event["result"], "success");
    assert_eq!(event["error_message"], Value::Null);
    assert!(text(&event["crm_record_url"]).starts_with("https://crm.example/"));
    assert_eq!(text(&event["occurred_at"]).len(), "2026-08-14T12:24:30.665119".len());
    assert_ne!(event["heron_id"], events[1]["heron_id"]);
}

#[tokio::test]
async fn an_integration_without_objects_has_one_event() {
    let heron = at_once(SyncOutcome::Success).await;
    heron.integration(&integration(json!({}))).await;
    let end_user = heron.end_user("e1").await;
    assert_eq!(synced(&heron, &end_user).await.len(), 1);
}

#[tokio::test]
async fn the_outcome_shows_in_the_events_and_in_the_summary() {
    let event = |name: &str, result: &str| (name.to_owned(), result.to_owned());
    for (outcome, events, in_summary) in [
        (SyncOutcome::Success, vec![event("account", "success"), event("deal", "success")], "success"),
        (SyncOutcome::Failure, vec![event("account", "failure"), event("deal", "failure")], "failure"),
        (SyncOutcome::Partly, vec![event("account", "success"), event("deal", "failure")], "failure"),
        (SyncOutcome::Quiet, vec![], "no_sync_attempted"),
    ] {
        let heron = at_once(outcome).await;
        heron.integration(&two_objects()).await;
        let end_user = heron.end_user("e1").await;
        assert_eq!(summary(&heron, "no_sync_attempted").await, 1);
        assert_eq!(synced(&heron, &end_user).await, events, "{outcome:?}");
        for result in ["success", "failure", "no_sync_attempted"] {
            assert_eq!(summary(&heron, result).await, usize::from(result == in_summary), "{outcome:?} {result}");
        }
    }
}

#[tokio::test]
async fn the_summary_shows_the_event_itself() {
    let heron = at_once(SyncOutcome::Partly).await;
    heron.integration(&two_objects()).await;
    let end_user = heron.end_user("e1").await;
    synced(&heron, &end_user).await;
    let (_, events) = heron.get(&format!("/api/end_users/{end_user}/crm_sync")).await;
    let (_, rows) = heron.get("/api/end_users/summary").await;
    assert_eq!(rows["end_users"][0]["crm_sync_result"], events[1]);
}

#[tokio::test]
async fn a_later_sync_adds_events() {
    let heron = at_once(SyncOutcome::Success).await;
    heron.integration(&two_objects()).await;
    let (first, second) = (heron.end_user("e1").await, heron.end_user("e2").await);
    assert_eq!(synced(&heron, &first).await.len(), 2);
    assert_eq!(synced(&heron, &first).await.len(), 4);
    assert_eq!(synced(&heron, &second).await.len(), 2);
}

#[tokio::test]
async fn only_ids_of_heron_are_taken() {
    let heron = Heron::start().await;
    heron.end_user("e1").await;
    assert_eq!(heron.get("/api/end_users/e1/crm_sync").await.0, 404);
    assert_eq!(heron.post("/api/end_users/e1/crm_sync", &json!({})).await.0, 404);
}
