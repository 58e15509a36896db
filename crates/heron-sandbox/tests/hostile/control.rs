//! What is asked under `/_sandbox`, and the page.

use crate::support::{Heron, integration, raw, reply};
use heron_sandbox::{RateLimit, Sandbox};
use reqwest::Method;
use reqwest::header::{ACCEPT, HOST, ORIGIN};
use serde_json::{Value, json};

async fn control(heron: &Heron, method: Method, path: &str, body: Value) -> Value {
    let (status, answer) = heron.send(method.clone(), path, &body).await;
    assert_eq!(status, 200, "{method} {path}: {answer}");
    answer
}

async fn refused(heron: &Heron, method: Method, path: &str, body: Value) -> (u16, String) {
    let (status, answer) = heron.send(method, path, &body).await;
    (status, answer["description"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn it_lists_what_can_be_asked_and_every_operation() {
    let heron = Heron::start().await;
    let index = heron.get("/_sandbox").await.1;
    assert_eq!(index["base_url"], heron.sandbox.base_url());
    assert!(index["endpoints"].as_array().unwrap().iter().any(|endpoint| endpoint["path"] == "/_sandbox/faults"));
    let operations = heron.get("/_sandbox/operations").await.1;
    let operations = operations["operations"].as_array().unwrap();
    assert_eq!(operations.len(), heron.sandbox.operations().len());
    let keeps = |id: &str| operations.iter().find(|one| one["id"] == id).unwrap()["keeps_state"].clone();
    assert_eq!(
        (keeps("crm_integrations_create"), keeps("file_classes_list"), keeps("GET /api/workflow/nodes")),
        (json!(true), json!(false), json!(false))
    );
}

#[tokio::test]
async fn the_journal_can_be_read_chosen_from_and_forgotten() {
    let heron = Heron::start().await;
    heron.get("/api/hello_world").await;
    heron.post("/api/crm_integrations", &integration(json!({}))).await;
    heron.get("/api/hello_world").await;
    let all = heron.get("/_sandbox/requests").await.1;
    assert_eq!((&all["count"], &all["evicted"]), (&json!(3), &json!(0)), "asking is not in it");
    assert_eq!(all["requests"][1]["body"]["secret"], "***");
    let some = heron.get("/_sandbox/requests?operation=hello_world_get&status=200&latest=1").await.1;
    assert_eq!((&some["count"], &some["requests"][0]["number"]), (&json!(2), &json!(3)));
    assert_eq!(heron.get("/_sandbox/requests/2").await.1["operation"], "crm_integrations_create");
    assert_eq!(heron.get("/_sandbox/requests/9").await.0, 404);
    control(&heron, Method::DELETE, "/_sandbox/requests", json!(null)).await;
    assert!(heron.sandbox.requests().is_empty());
}

#[tokio::test]
async fn faults_can_be_scripted_from_outside() {
    let heron = Heron::start().await;
    let path = "/_sandbox/faults";
    let fault = json!({ "fault": "status=503", "operation": "hello_world_get", "times": 2 });
    let told = control(&heron, Method::POST, path, fault).await;
    assert_eq!(told["queue"], json!([{ "fault": "status=503", "operation": "hello_world_get", "times": 2 }]));
    assert_eq!(heron.get("/api/hello_world").await.0, 503);
    assert_eq!(heron.get(path).await.1["queue"][0]["times"], 1);
    control(&heron, Method::POST, path, json!({ "probability": 1, "faults": ["status=500"] })).await;
    assert_eq!(heron.get("/api/end_users").await.0, 500);
    assert_eq!(heron.get("/_sandbox/health").await.0, 200, "what controls faults is not struck by them");
    assert_eq!(control(&heron, Method::DELETE, path, json!(null)).await, json!({ "queue": [], "random": null }));
    for (body, told) in [
        (json!({ "fault": "oops" }), "the fault `oops` is not known"),
        (json!({ "fault": "reset", "operation": "oops" }), "there is no operation `oops`"),
        (json!({ "fault": "reset", "times": "often" }), "\"always\""),
        (json!({ "probability": 2, "faults": ["reset"] }), "out of range"),
        (json!({ "faultt": "reset" }), "The body is not what is taken here"),
    ] {
        let (status, description) = refused(&heron, Method::POST, path, body).await;
        assert!(status == 400 && description.contains(told), "{description}");
    }
}

#[tokio::test]
async fn the_clock_can_be_held_and_moved() {
    let heron = Heron::of(Sandbox::builder().rate_limit(RateLimit::per_minute(1))).await;
    let path = "/_sandbox/clock";
    let told = control(&heron, Method::POST, path, json!({ "hold": "2026-01-31T12:00:00Z" })).await;
    assert_eq!(told, json!({ "time": "2026-01-31T12:00:00.000000", "held": true }));
    assert_eq!((heron.get("/api/end_users").await.0, heron.get("/api/end_users").await.0), (200, 429));
    let told = control(&heron, Method::POST, path, json!({ "advance": "1m" })).await;
    assert_eq!(told["time"], "2026-01-31T12:01:00.000000");
    assert_eq!(heron.get("/api/end_users").await.0, 200);
    assert_eq!(heron.get("/_sandbox/rate-limit").await.1["refused"], 1);
    control(&heron, Method::DELETE, "/_sandbox/rate-limit", json!(null)).await;
    assert_eq!(heron.get("/api/end_users").await.0, 200);
    assert_eq!(control(&heron, Method::POST, path, json!({ "hold": false })).await["held"], false);
    for body in
        [json!({ "hold": "yesterday" }), json!({ "hold": 1 }), json!({ "advance": "-5s" }), json!({ "holdd": true })]
    {
        assert_eq!(refused(&heron, Method::POST, path, body).await.0, 400);
    }
}

#[tokio::test]
async fn the_state_can_be_taken_brought_back_and_forgotten() {
    let heron = Heron::start().await;
    heron.end_user("e1").await;
    let snapshot = heron.get("/_sandbox/state").await.1;
    assert!(!snapshot.to_string().contains("canary"));
    let second = heron.end_user("e2").await;
    control(&heron, Method::PUT, "/_sandbox/state", snapshot).await;
    assert_eq!((heron.get("/api/end_users/e1").await.0, heron.get("/api/end_users/e2").await.0), (200, 404));
    assert_eq!(heron.end_user("e2").await, second, "ids go on from where they were");
    control(&heron, Method::POST, "/_sandbox/reset", json!(null)).await;
    assert_eq!(heron.get("/api/end_users/e1").await.0, 404);
    let (status, told) =
        refused(&heron, Method::PUT, "/_sandbox/state", json!({ "heron_sandbox": 1, "state": {} })).await;
    assert_eq!(status, 400);
    assert!(told.contains("missing field `ids`") && told.contains("/state"), "{told}");
}

#[tokio::test]
async fn a_snapshot_goes_to_another_sandbox() {
    let (one, other) = (Heron::start().await, Heron::start().await);
    let id = one.integration(&integration(json!({}))).await;
    other.sandbox.restore(&one.sandbox.snapshot()).unwrap();
    assert_eq!(other.get("/api/crm_integrations").await.1["crm_integrations"][0]["heron_id"], id.as_str());
    other.sandbox.clock().hold();
    assert!(!one.sandbox.clock().is_held(), "they share no clock");
}

#[tokio::test]
async fn only_programs_of_this_machine_may_ask() {
    let heron = Heron::start().await;
    let ask = async |path: &str, headers: &[(reqwest::header::HeaderName, &str)]| {
        let mut request = heron.request(Method::GET, path);
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        reply(request).await.0
    };
    let site = reqwest::header::HeaderName::from_static("sec-fetch-site");
    let own = heron.sandbox.base_url();
    assert_eq!(ask("/_sandbox", &[]).await, 200);
    assert_eq!(ask("/_sandbox", &[(HOST, "localhost:1")]).await, 200);
    assert_eq!(ask("/_sandbox", &[(ORIGIN, own)]).await, 200);
    assert_eq!(ask("/_sandbox", &[(site.clone(), "none")]).await, 200);
    for headers in [
        vec![(HOST, "rebound.example")],
        vec![(HOST, "127.0.0.1.example")],
        vec![(HOST, "192.168.1.7")],
        vec![(ORIGIN, "http://elsewhere.example")],
        vec![(ORIGIN, "null")],
        vec![(ORIGIN, "http://127.0.0.1:1")],
        vec![(site.clone(), "cross-site")],
        vec![(site, "same-site")],
    ] {
        assert_eq!(ask("/_sandbox/requests", &headers).await, 403, "{headers:?}");
        assert_eq!(ask("/api/hello_world", &headers).await, 200, "the API is no different");
    }
    let without = raw(&heron.sandbox, "GET /_sandbox HTTP/1.0\r\n\r\n");
    assert!(without.text.starts_with("HTTP/1.0 403 "), "{}", without.text);
}

#[tokio::test]
async fn what_cannot_be_asked_is_not_found_or_not_allowed() {
    let heron = Heron::start().await;
    assert_eq!(heron.get("/_sandbox/nothing").await.0, 404);
    assert_eq!(heron.get("/_sandboxes").await.0, 404);
    let response = heron.request(Method::PATCH, "/_sandbox/faults").send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.headers()["allow"].to_str().unwrap()), (405, "GET, POST, DELETE"));
}

#[tokio::test]
async fn a_browser_gets_a_page_in_which_everything_is_escaped() {
    let heron = Heron::of(Sandbox::builder().rate_limit(RateLimit::per_minute(100))).await;
    let name = "<script>alert(1)</script>";
    heron.post("/api/end_users", &json!({ "end_user": { "end_user_id": name, "name": name } })).await;
    heron.get("/api/end_users?name=%3Cb%3E&x='\"").await;
    heron.post("/_sandbox/faults", &json!({ "fault": "status=500, body=\"<script>\"" })).await;
    let browser = heron.request(Method::GET, "/").header(ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");
    let response = browser.send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    assert!(response.headers()["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
    let page = response.text().await.unwrap();
    assert!(!page.contains("<script"), "{page}");
    for part in ["&lt;script&gt;alert(1)", "end_users_create", "crm_integrations_create", "100 a minute", "status=500"]
    {
        assert!(page.contains(part), "the page lacks {part}");
    }
    heron.sandbox.faults().clear();
    let rebound = heron.request(Method::GET, "/").header(ACCEPT, "text/html").header(HOST, "rebound.example");
    assert_eq!(rebound.send().await.unwrap().status(), 403);
    assert_eq!(heron.get("/").await.0, 404, "other clients do not ask for it");
}

#[tokio::test]
async fn with_a_held_clock_and_a_seed_the_same_requests_give_the_same_bytes() {
    let run = async || {
        let heron = Heron::of(Sandbox::builder().seed(5).sync_delay(std::time::Duration::ZERO)).await;
        let start = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_800_000_000);
        heron.sandbox.clock().hold_at(start);
        let id = heron.integration(&integration(json!({ "object_configs": [] }))).await;
        heron.post(&format!("/api/ingestion/crm/{id}"), &json!({ "Name": "Acme" })).await;
        let user = heron.end_user("e1").await;
        heron.post(&format!("/api/end_users/{user}/crm_sync"), &Value::Null).await;
        let mut told = heron.sandbox.snapshot().to_json().to_owned();
        for path in ["/api/end_users", "/api/crm_integrations", &format!("/api/end_users/{user}/crm_sync")] {
            let answer = raw(&heron.sandbox, crate::support::get(path, &[])).text;
            told.push_str(&answer.replace(heron.sandbox.base_url(), "BASE"));
        }
        told
    };
    let one = run().await;
    assert!(one.contains("date: Fri, 15 Jan 2027 08:00:00 GMT"), "{one}");
    assert_eq!(one, run().await);
}
