//! What the sandbox remembers of requests.

use crate::support::{Heron, integration, reply};
use heron_sandbox::Sandbox;
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn the_journal_tells_what_was_asked_and_answered() {
    let heron = Heron::start().await;
    heron.get("/api/crm_integrations?x=1").await;
    heron.post("/api/crm_integrations", &json!({ "provider": "salesforce" })).await;
    heron.get("/api/workflow/nodes").await;
    let requests = heron.sandbox.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|one| (one.number, one.operation.as_str(), one.method.as_str(), one.path.as_str(), one.status))
        .collect();
    assert_eq!(seen[0], (1, "crm_integrations_list", "GET", "/api/crm_integrations", 200));
    assert_eq!(seen[1], (2, "crm_integrations_create", "POST", "/api/crm_integrations", 422));
    assert_eq!((seen[2].1, seen[2].2), ("GET /api/workflow/nodes", "GET"));
    assert_eq!(requests[0].query.as_deref(), Some("x=1"));
    assert_eq!(requests[1].json(), Some(json!({ "provider": "salesforce" })));
    assert_eq!(requests[1].header("Content-Type"), Some("application/json"));
    assert!(requests[1].answer.as_deref().unwrap().contains("Missing data for required field."));
}

#[tokio::test]
async fn no_secret_gets_into_it() {
    let heron = Heron::of(Sandbox::builder().key("canary-key-of-mine")).await;
    heron.post("/api/crm_integrations?token=canary", &integration(json!({ "note": "canary-key-of-mine" }))).await;
    let post = heron.request(Method::POST, "/api/crm_integrations").header("x-api-key", "canary-other-key");
    reply(post.header("content-type", "application/json").body(r#"{"secret": "canary"#)).await;
    let told = format!("{:?}", heron.sandbox.requests());
    assert!(!told.contains("canary"), "{told}");
    assert_eq!(heron.sandbox.requests()[0].json().unwrap()["secret"], "***");
    assert_eq!(heron.sandbox.requests()[1].body.as_deref(), Some("[not JSON, 18 bytes]"));
}

#[tokio::test]
async fn it_counts_by_operation_and_status() {
    let heron = Heron::start().await;
    heron.integration(&integration(json!({}))).await;
    heron.post("/api/crm_integrations", &json!({})).await;
    heron.get("/api/crm_integrations").await;
    let creates = heron.sandbox.requests().to("crm_integrations_create");
    creates.assert_count(2);
    assert_eq!(creates.last().unwrap().status, 422);
    assert_eq!(creates.clone().with_status(201).count(), 1);
    assert_eq!(heron.sandbox.requests().into_iter().filter(|request| request.method == "GET").count(), 1);
}

#[tokio::test]
#[should_panic(
    expected = "expected 2 requests to crm_integrations_list, found 1\n     1  GET /api/crm_integrations -> 200"
)]
async fn a_wrong_count_is_shown_with_what_there_was() {
    let heron = Heron::start().await;
    heron.get("/api/crm_integrations").await;
    heron.sandbox.requests().to("crm_integrations_list").assert_count(2);
}

#[tokio::test]
async fn older_requests_make_room_and_are_counted() {
    let heron = Heron::of(Sandbox::builder().journal(3)).await;
    for _ in 0..5 {
        heron.get("/api/hello_world").await;
    }
    let requests = heron.sandbox.requests();
    assert_eq!((requests.count(), requests[0].number, requests.evicted()), (3, 3, 2));
    let counted = std::panic::catch_unwind(|| requests.assert_count(3));
    assert!(counted.is_err(), "what made room cannot be counted");
}

#[tokio::test]
async fn a_large_body_is_cut() {
    let heron = Heron::start().await;
    heron.post("/api/crm_integrations", &json!({ "provider": "é".repeat(20_000) })).await;
    let body = heron.sandbox.requests()[0].body.clone().unwrap();
    assert!(body.len() < 9000 && body.ends_with("bytes]"), "{} bytes", body.len());
    heron.post("/api/crm_integrations", &json!({ "provider": "e".repeat(100_000) })).await;
    assert_eq!(heron.sandbox.requests()[1].body.as_deref(), Some("[100015 bytes]"));
}

#[tokio::test]
async fn a_fault_and_no_answer_are_told() {
    let heron = Heron::start().await;
    let struck = heron.request(Method::GET, "/api/hello_world").header("x-sandbox-fault", "close");
    assert!(struck.send().await.is_err());
    let requests = heron.sandbox.requests();
    assert_eq!((requests[0].status, requests[0].fault.as_deref()), (0, Some("close")));
}
