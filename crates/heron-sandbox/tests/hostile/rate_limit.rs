//! The rate limit, on a clock that stands still.

use std::time::{Duration, SystemTime};

use crate::support::Heron;
use heron_sandbox::{Builder, RateLimit, Sandbox};
use reqwest::Method;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

/// A moment twenty seconds past a full minute.
const START: u64 = 1_800_000_020;

fn limited(per_minute: u32) -> Builder {
    Sandbox::builder().rate_limit(RateLimit::per_minute(per_minute))
}

async fn start(builder: Builder) -> Heron {
    let heron = Heron::of(builder).await;
    heron.sandbox.clock().hold_at(SystemTime::UNIX_EPOCH + Duration::from_secs(START));
    heron
}

async fn ask(heron: &Heron, path: &str, key: &str) -> (u16, HeaderMap, Value) {
    let response = heron.request(Method::GET, path).header("x-api-key", key).send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    (status, headers, response.json().await.unwrap())
}

fn numbers(headers: &HeaderMap) -> [u64; 4] {
    ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after"]
        .map(|name| headers[name].to_str().unwrap().parse().unwrap())
}

#[tokio::test]
async fn too_many_requests_get_429_in_herons_form_until_the_reset() {
    let heron = start(limited(2)).await;
    let (status, headers, _) = ask(&heron, "/api/crm_integrations", "a").await;
    assert_eq!((status, numbers(&headers)), (200, [2, 1, START + 60, 60]));
    heron.sandbox.clock().advance(Duration::from_secs(10));
    let (status, headers, _) = ask(&heron, "/api/end_users", "a").await;
    assert_eq!((status, numbers(&headers)), (200, [2, 0, START + 60, 50]));
    let (status, headers, body) = ask(&heron, "/api/crm_integrations", "a").await;
    assert_eq!((status, numbers(&headers)), (429, [2, 0, START + 60, 50]));
    assert_eq!(body, json!({ "code": 429, "name": "Too Many Requests", "description": "2 per 1 minute" }));
    heron.sandbox.clock().advance(Duration::from_secs(50));
    assert_eq!(ask(&heron, "/api/crm_integrations", "a").await.0, 200);
    assert_eq!(ask(&heron, "/api/crm_integrations", "a").await.0, 429, "the second one has not left yet");
}

#[tokio::test]
async fn a_fixed_window_begins_anew_at_the_full_minute() {
    let heron = start(limited(1).switch("rate_limit_window", "fixed-minute")).await;
    let (_, headers, _) = ask(&heron, "/api/crm_integrations", "a").await;
    assert_eq!(numbers(&headers), [1, 0, START + 40, 40]);
    assert_eq!(ask(&heron, "/api/crm_integrations", "a").await.0, 429);
    heron.sandbox.clock().advance(Duration::from_secs(40));
    assert_eq!(ask(&heron, "/api/crm_integrations", "a").await.0, 200);
}

#[tokio::test]
async fn each_key_has_a_budget_of_its_own_and_a_key_that_is_not_accepted_has_none() {
    let heron = Heron::of(Sandbox::builder().key("a").key("b").rate_limit(RateLimit::per_minute(1))).await;
    heron.sandbox.clock().hold();
    assert_eq!(ask(&heron, "/api/crm_integrations", "a").await.0, 200);
    assert_eq!(ask(&heron, "/api/crm_integrations", "a").await.0, 429);
    assert_eq!(ask(&heron, "/api/crm_integrations", "b").await.0, 200);
    for _ in 0..3 {
        let (status, headers, _) = ask(&heron, "/api/crm_integrations", "c").await;
        assert_eq!((status, headers.contains_key("x-ratelimit-limit")), (401, false));
    }
}

#[tokio::test]
async fn a_scope_of_endpoints_counts_each_for_itself() {
    let heron = start(limited(1).switch("rate_limit_scope", "endpoint")).await;
    assert_eq!(ask(&heron, "/api/crm_integrations", "a").await.0, 200);
    assert_eq!(ask(&heron, "/api/end_users", "a").await.0, 200);
    assert_eq!(ask(&heron, "/api/end_users", "a").await.0, 429);
}

#[tokio::test]
async fn what_is_refused_was_not_processed() {
    let heron = start(limited(1)).await;
    heron.integration(&crate::support::integration(json!({}))).await;
    let (status, _) = heron.post("/api/crm_integrations", &crate::support::integration(json!({}))).await;
    assert_eq!(status, 429);
    assert_eq!(heron.sandbox.snapshot().to_value()["state"]["crm_integrations"]["all"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn without_a_limit_no_header_tells_of_one() {
    let heron = Heron::start().await;
    let (status, headers, _) = ask(&heron, "/api/crm_integrations", "a").await;
    assert_eq!(
        (status, headers.contains_key("x-ratelimit-limit"), headers.contains_key("retry-after")),
        (200, false, false)
    );
}

#[tokio::test]
async fn the_date_of_an_answer_is_that_of_the_clock() {
    let heron = start(limited(1)).await;
    let (_, headers, _) = ask(&heron, "/api/crm_integrations", "a").await;
    assert_eq!(headers["date"], "Fri, 15 Jan 2027 08:00:20 GMT");
}
