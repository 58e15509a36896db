//! What holds for every request.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use heron_sandbox::{Sandbox, StartError};
use reqwest::Method;
use reqwest::header::{ALLOW, CONTENT_TYPE};
use serde_json::json;
use support::{Heron, reply};

#[tokio::test]
async fn a_key_is_needed_and_any_will_do() {
    let heron = Heron::start().await;
    let path = "/api/hello_world/authenticated";
    let unauthorized =
        (401, json!({ "code": 401, "name": "Unauthorized", "description": "Missing or invalid API key" }));
    assert_eq!(reply(heron.request(Method::GET, path)).await, unauthorized);
    assert_eq!(reply(heron.request(Method::GET, path).header("x-api-key", "")).await, unauthorized);
    assert_eq!(reply(heron.request(Method::GET, path).header("x-api-key", "any")).await.0, 200);
    assert_eq!(heron.get(path).await, (200, json!({ "hello": "world" })));
}

#[tokio::test]
async fn with_keys_configured_others_are_refused() {
    let heron = Heron::of(Sandbox::builder().key("key_a").key("key_b")).await;
    let status =
        async |key: &str| reply(heron.request(Method::GET, "/api/crm_integrations").header("x-api-key", key)).await.0;
    assert_eq!(heron.sandbox.key(), "key_a");
    assert_eq!(status("key_a").await, 200);
    assert_eq!(status("key_b").await, 200);
    assert_eq!(status("key_c").await, 401);
}

#[tokio::test]
async fn the_open_probe_needs_no_key() {
    let heron = Heron::of(Sandbox::builder().key("key_a")).await;
    assert_eq!(reply(heron.request(Method::GET, "/api/hello_world")).await, (200, json!({ "hello": "world" })));
}

#[tokio::test]
async fn an_unknown_path_is_not_found_and_a_slash_makes_another_path() {
    let heron = Heron::start().await;
    for path in ["/", "/api/nothing", "/api/crm_integrations/", "/api/end_users//crm_sync"] {
        let (status, error) = heron.get(path).await;
        assert_eq!((status, &error["code"], &error["name"]), (404, &json!(404), &json!("Not Found")), "{path}");
    }
}

#[tokio::test]
async fn another_method_is_not_allowed() {
    let heron = Heron::start().await;
    let response = heron.request(Method::DELETE, "/api/crm_integrations").send().await.unwrap();
    assert_eq!(response.status(), 405);
    assert_eq!(response.headers()[ALLOW], "GET, POST");
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    let body: serde_json::Value = response.json().await.unwrap();
    assert_eq!((&body["code"], &body["name"]), (&json!(405), &json!("Method Not Allowed")));
}

#[tokio::test]
async fn a_body_that_is_not_json_is_a_bad_request() {
    let heron = Heron::start().await;
    let post = || heron.request(Method::POST, "/api/crm_integrations").header("x-api-key", heron.sandbox.key());
    let broken = post().header(CONTENT_TYPE, "application/json").body(r#"{"secret": "canary"#);
    let empty = post().header(CONTENT_TYPE, "application/json").body("");
    let unmarked = post().body("{}");
    for request in [broken, empty, unmarked] {
        let (status, error) = reply(request).await;
        assert_eq!((status, &error["name"]), (400, &json!("Bad Request")));
        assert!(!error.to_string().contains("canary"));
    }
    let marked = post().header(CONTENT_TYPE, "application/json; charset=utf-8").body("[]");
    let (status, error) = reply(marked).await;
    assert_eq!(status, 422);
    assert_eq!(error["description"], json!({ "json": { "_schema": ["Invalid input type."] } }));
}

#[tokio::test]
async fn a_body_over_32_mebibytes_is_too_large() {
    let heron = Heron::start().await;
    let request = heron
        .request(Method::POST, "/api/crm_integrations")
        .header("x-api-key", heron.sandbox.key())
        .header(CONTENT_TYPE, "application/json")
        .body(vec![b' '; 32 * 1024 * 1024 + 1]);
    let (status, error) = reply(request).await;
    assert_eq!((status, &error["code"]), (413, &json!(413)));
}

#[tokio::test]
async fn keys_are_not_shown() {
    let builder = Sandbox::builder().key("canary");
    assert!(!format!("{builder:?}").contains("canary"));
    let sandbox = builder.start().await.unwrap();
    assert!(!format!("{sandbox:?}").contains("canary"));
}

#[tokio::test]
async fn sandboxes_know_nothing_of_each_other() {
    let (one, other) = (Heron::start().await, Heron::start().await);
    one.end_user("e1").await;
    assert_eq!(other.get("/api/end_users/e1").await.0, 404);
}

fn port_of(sandbox: &Sandbox) -> u16 {
    sandbox.base_url().rsplit(':').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_port_in_use_is_told() {
    let first = Sandbox::start().await.unwrap();
    let port = port_of(&first);
    let error = Sandbox::builder().port(port).start().await.unwrap_err();
    assert!(matches!(error, StartError::PortInUse { port: told } if told == port));
    assert!(error.to_string().starts_with(&format!("port {port} is already in use")));
}

#[tokio::test]
async fn shutdown_and_drop_free_the_port() {
    let heron = Heron::start().await;
    assert_eq!(heron.get("/api/crm_integrations").await.0, 200);
    let port = port_of(&heron.sandbox);
    heron.sandbox.shutdown().await;
    let again = Sandbox::builder().port(port).start().await.unwrap();
    drop(again);
    Sandbox::builder().port(port).start().await.unwrap().shutdown().await;
}

#[tokio::test(start_paused = true)]
async fn a_paused_clock_does_not_stall_it() {
    let heron = Heron::start().await;
    assert_eq!(heron.get("/api/crm_integrations").await.0, 200);
}
