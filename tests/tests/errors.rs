//! Every form in which Heron, or what stands before it, says no, and what the client makes of it.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::time::{Duration, Instant};

use heron_data::types::CrmIntegrationUpdate;
use heron_data::{Error, Heron, Retry, RetryAdvice};
use heron_tests::mocks::MockServerExt;
use heron_tests::recorder::{Recorder, builder, heron};
use httpmock::MockServer;
use serde_json::{Value, json};

/// The error of an update that is answered with this.
async fn refused(status: u16, body: impl Into<String>) -> Error {
    let server = Recorder::answering(status, body).await;
    let error = server.heron().crm().update("a", CrmIntegrationUpdate::new()).await.unwrap_err();
    assert_eq!((error.operation(), error.attempts()), (Some("crm_integrations_update"), 1));
    assert_eq!(error.status().unwrap().as_u16(), status);
    assert_eq!(server.take().len(), 1, "nothing is sent twice");
    error
}

/// Which predicates are true of it.
fn is(error: &Error) -> Vec<&'static str> {
    let all = [
        (error.is_api(), "api"),
        (error.is_ambiguous(), "ambiguous"),
        (error.is_conflict(), "conflict"),
        (error.is_connect(), "connect"),
        (error.is_decode(), "decode"),
        (error.is_invalid_request(), "invalid request"),
        (error.is_not_found(), "not found"),
        (error.is_rate_limited(), "rate limited"),
        (error.is_timeout(), "timeout"),
        (error.is_unauthorized(), "unauthorized"),
        (error.is_validation(), "validation"),
    ];
    all.into_iter().filter_map(|(is, name)| is.then_some(name)).collect()
}

fn told(error: &Error) -> Vec<String> {
    error.validation_errors().iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_validation_tree_is_told_place_by_place() {
    let tree = json!({
        "config": {
            "object_configs": { "0": { "field_mappings": { "10": { "field_name": ["Missing."] }, "2": { "max_length": ["Not an integer.", "Too small."] } } } },
            "sync_file_classes": { "emails": { "value": ["Not a boolean."] } },
        },
        "instance_url": "Not a URL.",
        "_schema": ["One of two is needed."],
    });
    let body = json!({ "code": 422, "name": "Unprocessable Entity", "description": { "json": tree, "query": { "page": ["Too small."] } } });
    let error = refused(422, body.to_string()).await;
    assert_eq!(is(&error), ["api", "validation"]);
    assert_eq!((error.name(), error.description()), (Some("Unprocessable Entity"), None));
    let mut places = told(&error);
    places.sort();
    assert_eq!(
        places,
        [
            "json /config/object_configs/0/field_mappings/10/field_name: Missing.",
            "json /config/object_configs/0/field_mappings/2/max_length: Not an integer.",
            "json /config/object_configs/0/field_mappings/2/max_length: Too small.",
            "json /config/sync_file_classes/emails/value: Not a boolean.",
            "json /instance_url: Not a URL.",
            "json: One of two is needed.",
            "query /page: Too small.",
        ]
    );
    assert_eq!(error.body(), Some(body.to_string().as_bytes()));
}

#[tokio::test]
async fn every_form_of_an_error_is_understood() {
    for (status, body, kinds, description, validation) in [
        (400, json!({ "code": 400, "name": "Bad Request", "description": "no" }), vec!["api"], Some("no"), vec![]),
        (401, json!({ "message": "no key" }), vec!["api", "unauthorized"], Some("no key"), vec![]),
        (404, json!({ "description": "none" }), vec!["api", "not found"], Some("none"), vec![]),
        (409, json!({ "description": "in use" }), vec!["api", "conflict"], Some("in use"), vec![]),
        (422, json!({ "description": "Tag exists" }), vec!["api", "validation"], Some("Tag exists"), vec![]),
        (422, json!({ "json": { "name": ["Long."] } }), vec!["api", "validation"], None, vec!["json /name: Long."]),
        (422, json!({ "errors": { "json": { "a": ["b"] } } }), vec!["api", "validation"], None, vec!["json /a: b"]),
        (
            400,
            json!([{ "file": "a.pdf", "reason": "torn" }]),
            vec!["api", "validation"],
            None,
            vec!["/0/file: a.pdf", "/0/reason: torn"],
        ),
        (500, json!({ "code": 500, "name": "Internal Server Error" }), vec!["api", "ambiguous"], None, vec![]),
        (503, json!("later"), vec!["api", "ambiguous"], Some("later"), vec![]),
        (418, Value::Null, vec!["api"], None, vec![]),
    ] {
        let error = refused(status, body.to_string()).await;
        assert_eq!(is(&error), kinds, "{status} {body}");
        assert_eq!(error.description(), description, "{status} {body}");
        assert_eq!(told(&error), validation, "{status} {body}");
        assert!(error.to_string().starts_with(&format!("crm_integrations_update: {status} ")), "{error}");
    }
}

#[tokio::test]
async fn what_is_no_json_is_kept_and_not_shown() {
    for (status, body) in
        [(502, "<html><h1>Bad gateway</h1></html>"), (500, "upstream timed out"), (504, ""), (400, "{\"code\":")]
    {
        let error = refused(status, body).await;
        assert!(error.is_api() && error.description().is_none() && told(&error).is_empty(), "{body}: {error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert!(body.is_empty() || !format!("{error} {error:?}").contains(body), "{error:?}");
    }
}

#[tokio::test]
async fn whether_a_failure_is_ambiguous_depends_on_what_was_asked() {
    let server = Recorder::answering(503, "{}").await;
    let heron = server.heron();
    assert!(heron.end_users().sync("a").await.unwrap_err().is_ambiguous());
    assert!(heron.crm().ingest("a", "{}").await.unwrap_err().is_ambiguous());
    assert!(!heron.end_users().get("a").await.unwrap_err().is_ambiguous());
    let put = heron.end_users().update(heron_data::types::EndUserUpdate::new("a")).await.unwrap_err();
    assert!(!put.is_ambiguous());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_429_says_when_to_come_back() {
    let server = MockServer::start();
    server.end_users_crm_sync(|_, then| {
        let then = then.into_inner().status(429).header("retry-after", "7").header("x-ratelimit-remaining", "0");
        then.json_body(json!({ "code": 429, "name": "Too Many Requests", "description": "500 per 1 minute" }));
    });
    let error = heron(&server).end_users().sync("a").retry(Retry::never()).await.unwrap_err();
    assert_eq!(is(&error), ["api", "rate limited"]);
    let limit = error.rate_limit();
    assert_eq!((limit.retry_after, limit.remaining), (Some(Duration::from_secs(7)), Some(0)));
    assert!(error.to_string().contains("500 per 1 minute; come back at 20"), "{error}");
    assert!(matches!(error.retry_advice(), RetryAdvice::At(at) if error.retry_at() == Some(at)), "{error:#?}");
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_names_the_place_and_not_the_value() {
    let body = json!({ "crm_integrations": [{ "heron_id": "a" }, { "heron_id": "b", "config": { "value_mappings": [{ "name": ["canary"] }] } }] });
    let server = Recorder::answering(200, body.to_string()).await;
    let error = server.heron().crm().list().await.unwrap_err();
    assert_eq!(is(&error), ["decode"]);
    assert_eq!(error.json_path(), Some("crm_integrations[1].config.value_mappings[0].name"));
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    assert_eq!(error.body(), Some(body.to_string().as_bytes()));
    for body in ["<html></html>", "", "[]", "{\"crm_integration\":null}", "{\"heron_id\":null}"] {
        let server = Recorder::answering(201, body).await;
        let error = server.heron().crm().update("a", CrmIntegrationUpdate::new()).await.unwrap_err();
        assert_eq!(is(&error), ["decode"], "{body}");
    }
}

#[tokio::test]
async fn an_id_that_no_list_has_is_not_found() {
    let server = Recorder::answering(200, r#"{"crm_integrations":[{"heron_id":"a"}]}"#).await;
    let error = server.heron().crm().get("b").await.unwrap_err();
    assert_eq!(is(&error), ["not found"]);
    assert_eq!((error.operation(), error.attempts()), (Some("crm_integrations_list"), 1));
}

/// A server that takes its time.
fn slow(server: &MockServer) {
    let integration = heron_data::types::CrmIntegration::new("a");
    server.crm_integrations_update(|_, then| drop(then.ok(&integration).into_inner().delay(Duration::from_secs(2))));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_comes_too_late_is_a_timeout() {
    let server = MockServer::start();
    slow(&server);
    let short = Duration::from_millis(100);
    let clients: [(Heron, Option<Duration>); 3] = [
        (heron(&server), Some(short)),
        (builder(&server).timeout(short).build().unwrap(), None),
        (builder(&server).client(|client| client.attempt_timeout(short)).build().unwrap(), None),
    ];
    for (heron, timeout) in clients {
        let started = Instant::now();
        let call = heron.crm().update("a", CrmIntegrationUpdate::new());
        let call = timeout.into_iter().fold(call, heron_data::Call::timeout);
        let error = call.await.unwrap_err();
        assert_eq!(is(&error), ["ambiguous", "timeout"]);
        assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    }
}

#[tokio::test]
async fn nobody_at_the_address_means_nothing_was_sent() {
    let heron = Heron::builder("key").base_url("http://127.0.0.1:1").build().unwrap();
    let error = heron.crm().update("a", CrmIntegrationUpdate::new()).await.unwrap_err();
    assert_eq!(is(&error), ["connect"]);
    assert!(error.status().is_none() && error.body().is_none() && error.headers().is_none());
}
