//! What goes wrong on demand.

use std::time::{Duration, Instant};

use crate::support::{Heron, get, integration, raw};
use heron_sandbox::{Drift, Fault, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

/// A GET of the integrations that this fault strikes, over a bare socket.
fn struck(heron: &Heron, fault: &str) -> crate::support::Raw {
    raw(&heron.sandbox, get("/api/crm_integrations", &[("x-sandbox-fault", fault)]))
}

/// Creates an integration over a bare socket, which may be cut.
fn create(heron: &Heron, fault: &str) -> crate::support::Raw {
    let body = integration(json!({})).to_string();
    let request = format!(
        "POST /api/crm_integrations HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: any\r\nconnection: close\r\n\
         content-type: application/json\r\ncontent-length: {}\r\nx-sandbox-fault: {fault}\r\n\r\n{body}",
        body.len()
    );
    raw(&heron.sandbox, request)
}

async fn integrations(heron: &Heron) -> usize {
    heron.get("/api/crm_integrations").await.1["crm_integrations"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_header_asks_for_any_status_with_any_body() {
    let heron = Heron::start().await;
    let answer = struck(&heron, "status=503");
    assert!(answer.text.starts_with("HTTP/1.1 503 Service Unavailable\r\n"), "{}", answer.text);
    assert!(answer.text.contains("x-sandbox-fault: status=503\r\n"));
    let error: Value = serde_json::from_str(answer.body()).unwrap();
    assert_eq!((&error["code"], &error["name"]), (&json!(503), &json!("Service Unavailable")));

    let answer = struck(&heron, r#"status=418, body="short, and stout", type=text/plain, header="x-pot: tea""#);
    assert!(answer.text.starts_with("HTTP/1.1 418 "), "{}", answer.text);
    assert!(answer.text.contains("content-type: text/plain\r\n") && answer.text.contains("x-pot: tea\r\n"));
    assert_eq!(answer.body(), "short, and stout");
}

#[tokio::test]
async fn a_fault_that_is_none_is_a_bad_request_that_says_what_to_write() {
    let heron = Heron::start().await;
    let answer = struck(&heron, "statuss=503");
    assert!(answer.text.starts_with("HTTP/1.1 400 "));
    assert!(answer.body().contains("x-sandbox-fault: the fault `statuss` is not known; the faults are status=CODE"));
}

#[tokio::test]
async fn what_takes_the_place_of_an_answer_strikes_before_the_operation_or_after_it() {
    let heron = Heron::start().await;
    for fault in ["status=500", "html=502", "redirect=http://elsewhere.example/", "reset", "close"] {
        create(&heron, fault);
        assert_eq!(integrations(&heron).await, 0, "{fault}");
    }
    let faults = ["status=500, after", "html=502, after", "redirect=/a, after", "reset, after", "close, after"];
    for (index, fault) in faults.into_iter().enumerate() {
        create(&heron, fault);
        assert_eq!(integrations(&heron).await, index + 1, "{fault}");
    }
}

#[tokio::test]
async fn a_reset_is_a_reset_and_a_close_is_an_orderly_end() {
    let heron = Heron::start().await;
    for (fault, reset) in [("reset", true), ("reset, after", true), ("close", false), ("close, after", false)] {
        let answer = create(&heron, fault);
        assert_eq!((answer.text.as_str(), answer.reset), ("", reset), "{fault}");
    }
}

#[tokio::test]
async fn a_body_can_be_cut_in_its_middle() {
    let heron = Heron::start().await;
    let whole = struck(&heron, "delay=0ms").body().to_owned();
    for (fault, reset) in [("reset-in-body", true), ("truncate", false)] {
        let answer = struck(&heron, fault);
        assert!(answer.text.contains(&format!("content-length: {}\r\n", whole.len())), "{}", answer.text);
        assert_eq!((answer.body(), answer.reset), (&whole[..whole.len() / 2], reset), "{fault}");
    }
    let answer = create(&heron, "truncate");
    assert!(answer.text.starts_with("HTTP/1.1 201 "));
    assert_eq!(integrations(&heron).await, 1, "it took effect");
}

#[tokio::test]
async fn invalid_json_comes_in_a_message_that_is_whole() {
    let heron = Heron::start().await;
    let answer = struck(&heron, "invalid-json");
    assert!(answer.text.contains(&format!("content-length: {}\r\n", answer.body().len())));
    assert!(serde_json::from_str::<Value>(answer.body()).is_err());
}

#[tokio::test]
async fn a_page_and_another_content_type_are_not_what_a_client_expects() {
    let heron = Heron::start().await;
    let page = struck(&heron, "html=502");
    assert!(page.text.starts_with("HTTP/1.1 502 ") && page.text.contains("content-type: text/html\r\n"));
    assert!(page.body().starts_with("<html>"));
    let typed = struck(&heron, "type=text/plain");
    assert!(typed.text.starts_with("HTTP/1.1 200 ") && typed.text.contains("content-type: text/plain\r\n"));
    assert!(serde_json::from_str::<Value>(typed.body()).is_ok());
}

#[tokio::test]
async fn a_redirect_goes_elsewhere() {
    let heron = Heron::start().await;
    let answer = struck(&heron, "redirect=http://elsewhere.example/api");
    assert!(answer.text.starts_with("HTTP/1.1 307 "));
    assert!(answer.text.contains("location: http://elsewhere.example/api\r\n"));
}

#[tokio::test]
async fn a_stall_never_answers_and_does_not_hold_up_a_stop() {
    let heron = Heron::start().await;
    let stalled = heron
        .request(Method::GET, "/api/crm_integrations")
        .header("x-sandbox-fault", "stall")
        .timeout(Duration::from_millis(300))
        .send()
        .await;
    assert!(stalled.unwrap_err().is_timeout());
    let waiting =
        tokio::spawn(heron.request(Method::GET, "/api/hello_world").header("x-sandbox-fault", "stall").send());
    while heron.sandbox.requests().to("hello_world_get").is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    heron.sandbox.shutdown().await;
    assert!(waiting.await.unwrap().is_err());
}

#[tokio::test]
async fn a_delay_comes_before_the_operation_or_after_it() {
    let heron = Heron::start().await;
    let request = |fault: &str| {
        heron
            .request(Method::POST, "/api/crm_integrations")
            .header("x-api-key", "any")
            .header("x-sandbox-fault", fault)
            .json(&integration(json!({})))
    };
    let gives_up = async |fault: &str| {
        let answered = request(fault).timeout(Duration::from_millis(500)).send().await;
        assert!(answered.unwrap_err().is_timeout());
    };
    let started = Instant::now();
    assert_eq!(request("delay=50ms").send().await.unwrap().status(), 201);
    assert!(started.elapsed() >= Duration::from_millis(50));
    assert_eq!(integrations(&heron).await, 1);
    gives_up("delay=1h").await;
    assert_eq!(integrations(&heron).await, 1, "who gives up during the wait before it, gets nothing done");
    gives_up("delay=1h, after").await;
    while integrations(&heron).await < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn faults_wait_in_line_for_their_operation() {
    let heron = Heron::start().await;
    let faults = heron.sandbox.faults();
    faults.next(Fault::status(503).on("crm_integrations_list").times(2)).unwrap();
    faults.next(Fault::status(500)).unwrap();
    assert_eq!(faults.pending().len(), 2);
    let status = async |path: &str| heron.get(path).await.0;
    assert_eq!(status("/api/hello_world").await, 500, "the second is for any operation");
    assert_eq!(status("/api/hello_world").await, 200);
    assert_eq!(status("/api/crm_integrations").await, 503);
    assert_eq!(status("/api/crm_integrations").await, 503);
    assert_eq!(status("/api/crm_integrations").await, 200);
    assert!(faults.pending().is_empty());

    faults.next(Fault::status(500).always().on("GET /api/tags")).unwrap();
    for _ in 0..3 {
        assert_eq!(status("/api/tags").await, 500);
    }
    faults.clear();
    assert_ne!(status("/api/tags").await, 500);
}

#[tokio::test]
async fn a_fault_for_an_operation_that_does_not_exist_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let error = sandbox.faults().next(Fault::reset().on("crm_integration_create")).unwrap_err().to_string();
    assert!(error.starts_with("there is no operation `crm_integration_create`\n  help: "), "{error}");
}

#[tokio::test]
async fn random_faults_strike_the_same_requests_for_the_same_seed() {
    let run = async |seed| {
        let faults = [Fault::status(503), Fault::status(500).after()];
        let heron = Heron::of(Sandbox::builder().seed(seed).faults_at_random(0.4, faults)).await;
        let mut statuses = Vec::new();
        for _ in 0..40 {
            statuses.push(heron.get("/api/hello_world").await.0);
        }
        statuses
    };
    let one = run(1).await;
    assert_eq!(one, run(1).await);
    assert_ne!(one, run(2).await);
    assert!([200, 500, 503].iter().all(|status| one.contains(status)), "{one:?}");
}

#[tokio::test]
async fn an_answer_can_drift_from_the_contract() {
    let heron = Heron::start().await;
    heron.integration(&integration(json!({ "object_configs": [] }))).await;
    heron.end_user("e1").await;
    let drifted = async |path: &str, drift: Drift| {
        heron.sandbox.faults().next(Fault::drift(drift)).unwrap();
        heron.get(path).await.1
    };
    let body = drifted("/api/crm_integrations", Drift::UnknownFields).await;
    assert_eq!(body["crm_integrations"][0]["config"]["sandbox_unknown_field"], json!({ "added": true }));
    let body = drifted("/api/end_users/e1", Drift::UnknownEnums).await;
    assert_eq!(body["end_user"]["status"], "sandbox_unknown_value");
    let body = drifted("/api/end_users/e1", Drift::Nulls).await;
    assert_eq!((&body["end_user"]["status"], body["end_user"]["heron_id"].is_string()), (&Value::Null, true));
    let created = |body: &Value| body["end_user"]["created"].as_str().unwrap().to_owned();
    let offset = created(&drifted("/api/end_users/e1", Drift::OffsetTimes).await);
    assert!(offset.ends_with("+02:00"), "{offset}");
    let naive = created(&drifted("/api/end_users/e1", Drift::NaiveTimes).await);
    assert_eq!(naive.len(), "2026-08-14T12:24:30.665119".len());
    assert_eq!(created(&heron.get("/api/end_users/e1").await.1), naive, "the state is as it was");
}

#[tokio::test]
async fn headers_of_the_rate_limit_can_be_dropped_or_nonsense() {
    let limit = heron_sandbox::RateLimit::per_minute(100);
    let heron = Heron::of(Sandbox::builder().rate_limit(limit)).await;
    assert!(struck(&heron, "delay=0ms").text.contains("x-ratelimit-remaining: 99\r\n"));
    let dropped = struck(&heron, "rate-limit=drop");
    assert!(!dropped.text.contains("x-ratelimit"), "{}", dropped.text);
    let nonsense = struck(&heron, "rate-limit=nonsense");
    assert!(nonsense.text.contains("x-ratelimit-remaining: -3\r\n") && nonsense.text.contains("retry-after: soon\r\n"));
    let refused = struck(&heron, "status=503, after");
    assert!(refused.text.contains("x-ratelimit-remaining: 96\r\n"), "{}", refused.text);
}
