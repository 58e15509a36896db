//! Operations that keep no state, as a client sees them.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use heron_sandbox::{Sandbox, Share};
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use serde_json::{Value, json};
use support::{Heron, reply};

const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async fn preferring(heron: &Heron, method: Method, path: &str, prefer: &str) -> (u16, Value) {
    reply(heron.request(method, path).header("x-api-key", heron.sandbox.key()).header("prefer", prefer)).await
}

#[tokio::test]
async fn an_operation_without_state_answers_from_the_contract() {
    let heron = Heron::start().await;
    let (status, made) = heron.get("/api/categories").await;
    assert_eq!(status, 200);
    assert!(!made["categories"].as_array().unwrap().is_empty(), "{made}");
    assert_eq!(heron.get("/api/categories").await, (200, made));
}

#[tokio::test]
async fn the_seed_of_the_sandbox_or_of_the_request_decides() {
    let (one, two) = (Heron::start().await, Heron::of(Sandbox::builder().seed(7)).await);
    let first = one.get("/api/categories").await;
    let second = two.get("/api/categories").await;
    assert_ne!(first, second);
    assert_eq!(preferring(&one, Method::GET, "/api/categories", "seed=7").await, second);
}

#[tokio::test]
async fn a_request_can_wish_for_an_error_and_nothing_else_happens() {
    let heron = Heron::start().await;
    let (status, error) = preferring(&heron, Method::GET, "/api/crm_integrations", "code=503").await;
    assert_eq!((status, &error["code"], &error["name"]), (503, &json!(503), &json!("Service Unavailable")));
    let integration: Value = serde_json::from_str(include_str!("data/create-crm-integration.request.json")).unwrap();
    let create = heron
        .request(Method::POST, "/api/crm_integrations")
        .header("x-api-key", heron.sandbox.key())
        .header("prefer", "code=409")
        .json(&integration);
    assert_eq!(reply(create).await.0, 409);
    assert_eq!(heron.get("/api/crm_integrations").await.1, json!({ "crm_integrations": [] }));
}

#[tokio::test]
async fn the_wishes_that_were_heard_are_told() {
    let heron = Heron::start().await;
    let request = heron
        .request(Method::GET, "/api/categories")
        .header("x-api-key", heron.sandbox.key())
        .header("prefer", "nulls=never, respond-async");
    assert_eq!(request.send().await.unwrap().headers()["preference-applied"], "nulls=never");
    let (status, error) = preferring(&heron, Method::GET, "/api/categories", "code=many").await;
    assert_eq!(status, 400);
    assert!(error["description"].as_str().unwrap().contains("`Prefer`"), "{error}");
}

#[tokio::test]
async fn the_builder_sets_what_every_answer_has() {
    let heron = Heron::of(Sandbox::builder().nulls(Share::Always).optional(Share::Always)).await;
    // What is asked for by its status is made up, also where the sandbox keeps state.
    let (_, file) = preferring(&heron, Method::GET, "/api/end_user_files/euf_1", "code=200").await;
    let members = file.as_object().unwrap();
    assert!(members.values().filter(|value| value.is_null()).count() > 1, "{file}");
    assert_eq!(file["heron_id"], "euf_1");
}

#[tokio::test]
async fn a_file_has_its_own_media_type() {
    let heron = Heron::start().await;
    let mugshot = "/api/end_users/eus_1/background_check/subjects/owner_1/records/1/mugshot";
    for (path, accept, media_type) in [
        ("/api/watermarks/logo", "*/*", "image/png"),
        (mugshot, "image/png", "image/png"),
        (mugshot, "*/*", "image/jpeg"),
        ("/api/end_users/eus_1/files/parsed_results/xlsx", "*/*", SHEET),
        ("/api/end_user_emails/eml_1/export", "*/*", "message/rfc822"),
    ] {
        let request =
            heron.request(Method::GET, path).header("x-api-key", heron.sandbox.key()).header("accept", accept);
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()[CONTENT_TYPE], media_type, "{path}");
        assert!(!response.bytes().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_answer_without_a_body_is_empty() {
    let heron = Heron::start().await;
    let request = heron.request(Method::DELETE, "/api/rules/rul_1").header("x-api-key", heron.sandbox.key());
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 204);
    assert!(response.headers().get(CONTENT_TYPE).is_none());
}

#[tokio::test]
async fn a_path_a_form_and_a_text_are_checked_too() {
    let heron = Heron::start().await;
    let post = |path: &str, content_type: &str, body: &str| {
        heron
            .request(Method::POST, path)
            .header("x-api-key", heron.sandbox.key())
            .header(CONTENT_TYPE, content_type)
            .body(body.to_owned())
    };
    let patch = heron
        .request(Method::PATCH, "/api/end_user_files/seventeen/parsed_results")
        .header("x-api-key", heron.sandbox.key())
        .json(&json!({ "parsed_result": {} }));
    let (status, error) = reply(patch).await;
    assert_eq!(status, 422);
    assert_eq!(error["description"]["path"], json!({ "heron_id": ["Not a valid integer."] }));

    heron.end_user("e1").await;
    let upload = "/api/end_users/e1/files/v2";
    let form = "multipart/form-data; boundary=x";
    let file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF\r\n--x--\r\n";
    assert!(reply(post(upload, form, file)).await.0 < 300);
    let (status, error) = reply(post(upload, form, "--x--\r\n")).await;
    assert_eq!(status, 422);
    assert_eq!(error["description"], json!({ "files": { "file": ["Missing data for required field."] } }));
    assert_eq!(reply(post(upload, "application/json", "{}")).await.0, 400);
    assert_eq!(reply(post(upload, form, "--x\r\n")).await.0, 400);

    let xml = "/api/end_users/eus_1/decision_logic";
    assert_eq!(reply(post(xml, "application/xml", "<report/>")).await.0, 201);
    assert_eq!(reply(post(xml, "application/json", "\"<report/>\"")).await.0, 400);
}
