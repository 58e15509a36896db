//! No output shows the key, what was sent, or what came back.

use heron_http::{Client, Method, Operation, Request, RetryClass};
use httpmock::prelude::*;
use serde_json::{Value, json};

static SECRETS: Operation = Operation {
    id: "secrets_create",
    method: Method::Post,
    path: "/api/secrets/{heron_id}",
    retry: RetryClass::NonIdempotent,
    ..Operation::PLAIN
};

#[tokio::test]
async fn a_canary_in_every_place_shows_up_in_no_output() {
    let canary = "canary-0123456789";
    let server = MockServer::start_async().await;
    let echo =
        json!({ "name": canary, "description": { "json": { canary: [format!("bad: {canary}")] } }, "later": canary });
    let html = format!("<html>{canary}</html>");
    for (path, status, body) in [
        ("/ok", 200, echo.to_string()),
        ("/decode", 200, format!("[{{\"{canary}\": \"{canary}\"}}]")),
        ("/tree", 422, echo.to_string()),
        ("/text", 401, json!({ "description": canary }).to_string()),
        ("/html", 502, html),
        ("/plain", 500, canary.to_owned()),
        ("/cut", 400, format!("{{\"description\": \"{canary}")),
    ] {
        server
            .mock_async(|when, then| {
                when.path(format!("/api{path}"));
                then.status(status).header("x-canary", canary).body(body);
            })
            .await;
    }

    let mut shown = Vec::new();
    let builder = Client::builder().api_key(canary).base_url(server.base_url());
    shown.push(format!("{builder:?} {builder:#?}"));
    let client = builder.build().unwrap();
    shown.push(format!("{client:?}"));
    let request =
        || Request::new(&SECRETS).path("heron_id", canary).query("q", canary).json(&json!({ "auth": canary }));
    shown.push(format!("{:?}", request()));
    let call = client.call::<Value>(request());
    shown.push(format!("{call:?} {:?}", client.call::<Value>(request()).with_response()));
    let raw = client.raw(Method::Post, "/api/ok").query("q", canary).json(canary);
    shown.push(format!("{raw:?}"));
    shown.push(format!("{:?}", raw.bytes().with_response().await.unwrap()));
    let decoded = client.raw(Method::Get, "/api/ok").decode::<Value>().with_response().await.unwrap();
    shown.push(format!("{decoded:?} {decoded:#?}"));

    type Map = std::collections::BTreeMap<String, u8>;
    let mut errors = vec![client.raw(Method::Get, "/api/decode").decode::<Vec<Map>>().await.unwrap_err()];
    for path in ["/tree", "/text", "/html", "/plain", "/cut", "/missing"] {
        errors.push(client.raw(Method::Post, format!("/api{path}")).json(canary).bytes().await.unwrap_err());
    }
    let nowhere = Client::builder().api_key(canary).base_url("http://127.0.0.1:1").build().unwrap();
    errors.push(nowhere.call::<Value>(request()).await.unwrap_err());
    for error in &errors {
        shown.push(format!("{error} {error:?} {error:#?} {:?}", std::error::Error::source(error)));
    }
    for text in &shown {
        assert!(!text.contains(canary), "{text}");
    }
    assert_eq!(shown.len(), 7 + errors.len());
    assert!(shown.iter().any(|text| text.contains("[redacted]")));
}
