//! Which key goes where, and where none goes.

use std::error::Error as _;
use std::time::{Duration, Instant};

use heron_data::{ApiKeyFuture, ApiKeyProvider, Attempt, Hook, Outcome, RotatingKey, Secret};
use heron_fault_server::{Answer, FaultServer, Script, Seen};

use super::*;

/// Every key that a request carried.
fn keys(seen: &Seen) -> Vec<&str> {
    seen.headers.iter().filter(|(name, _)| name == "x-api-key").map(|(_, value)| value.as_str()).collect()
}

/// Changes the key when an attempt has failed.
struct Rotates(RotatingKey);

impl Hook for Rotates {
    fn after(&self, _: &Attempt<'_>, outcome: &Outcome<'_>) {
        if outcome.error.is_some() {
            self.0.set("key_after_a_failure").unwrap();
        }
    }
}

#[tokio::test]
async fn a_key_that_changes_is_used_from_the_next_attempt_on() {
    let server = FaultServer::in_order([Answer::empty(503), good()].map(Script::answer));
    let key = RotatingKey::new("key_at_first").unwrap();
    let builder = Heron::builder_with(key.clone()).base_url(server.url()).retry(quick());
    let heron = builder.hook(Rotates(key.clone())).build().unwrap();
    get(&heron).await.unwrap();
    key.set("key_between_calls").unwrap();
    get(&heron).await.unwrap();
    get(&heron.clone()).await.unwrap();
    let seen = server.requests();
    let keys: Vec<_> = seen.iter().map(keys).collect();
    assert_eq!(keys, [["key_at_first"], ["key_after_a_failure"], ["key_between_calls"], ["key_between_calls"]]);
}

struct Fails;

impl ApiKeyProvider for Fails {
    fn api_key(&self) -> ApiKeyFuture<'_> {
        Box::pin(async { Err("the vault is sealed".into()) })
    }
}

#[tokio::test]
async fn a_provider_that_fails_is_the_errors_source_and_nothing_is_sent() {
    let server = FaultServer::always(good());
    let heron = Heron::builder_with(Fails).base_url(server.url()).build().unwrap();
    let error = post(&heron, 1).await.unwrap_err();
    assert!(error.is_invalid_request() && !error.is_ambiguous() && !error.is_connect(), "{error:?}");
    assert_eq!(error.source().unwrap().to_string(), "the vault is sealed");
    assert!(error.to_string().contains("the vault is sealed"), "{error}");
    assert_eq!(server.connections(), 0);
}

struct GivesWhatNoHeaderCarries;

impl ApiKeyProvider for GivesWhatNoHeaderCarries {
    fn api_key(&self) -> ApiKeyFuture<'_> {
        Box::pin(async { Ok(Secret::from("two\nlines")) })
    }
}

#[tokio::test]
async fn a_key_that_no_header_carries_is_not_sent_and_not_shown() {
    let server = FaultServer::always(good());
    let heron = Heron::builder_with(GivesWhatNoHeaderCarries).base_url(server.url()).build().unwrap();
    let error = post(&heron, 1).await.unwrap_err();
    assert!(error.is_invalid_request() && !format!("{error} {error:?}").contains("lines"), "{error:?}");
    assert_eq!(server.connections(), 0);
}

struct Takes(Duration);

impl ApiKeyProvider for Takes {
    fn api_key(&self) -> ApiKeyFuture<'_> {
        Box::pin(async {
            tokio::time::sleep(self.0).await;
            Ok(Secret::from("key_at_last"))
        })
    }
}

#[tokio::test]
async fn a_provider_that_takes_long_is_cut_by_the_limit_of_the_attempt() {
    let server = FaultServer::always(good());
    let heron = Heron::builder_with(Takes(LONG)).base_url(server.url()).build().unwrap();
    let call = get(&heron).retry(Retry::never()).attempt_timeout(millis(100));
    let start = Instant::now();
    let error = call.await.unwrap_err();
    assert!(error.is_timeout() && start.elapsed() < Duration::from_secs(8), "{error:?}");
    assert_eq!(server.connections(), 0);
    let heron = Heron::builder_with(Takes(millis(20))).base_url(server.url()).build().unwrap();
    get(&heron).await.unwrap();
    assert_eq!(keys(&server.requests()[0]), ["key_at_last"]);
}

/// Nothing was sent, so nothing can have taken effect.
#[tokio::test]
async fn a_post_whose_key_came_too_late_is_not_ambiguous() {
    let server = FaultServer::always(good());
    let heron = Heron::builder_with(Takes(LONG)).base_url(server.url()).retry(quick()).build().unwrap();
    let error = post(&heron, 1).attempt_timeout(millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_ambiguous(), "{error:?}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn the_key_is_there_once_whatever_the_http_client_adds_by_default() {
    let server = FaultServer::always(good());
    let others = http::HeaderMap::from_iter([
        (http::HeaderName::from_static("x-api-key"), http::HeaderValue::from_static("key_of_another")),
        (http::HeaderName::from_static("x-program"), http::HeaderValue::from_static("acme")),
    ]);
    let builder =
        builder(server.url()).client(|client| client.customise_http(move |http| http.default_headers(others.clone())));
    post(&builder.build().unwrap(), 1).await.unwrap();
    let seen = &server.requests()[0];
    assert_eq!((keys(seen), seen.header("x-program")), (vec![KEY], Some("acme")));
}

#[tokio::test]
async fn a_redirect_carries_the_key_within_the_host_and_never_beyond() {
    let elsewhere = FaultServer::always(good());
    let away = format!("{}/api/things/", elsewhere.url());
    let server = FaultServer::start(move |seen| match seen.path() {
        "/api/things" => Script::answer(Answer::empty(308).header("location", "/api/moved")),
        "/api/moved" => Script::answer(good()),
        _ => Script::answer(Answer::empty(307).header("location", &away)),
    });
    let heron = client(&server);
    get(&heron).await.unwrap();
    let seen = server.requests();
    assert_eq!(seen.iter().map(Seen::path).collect::<Vec<_>>(), ["/api/things", "/api/moved"]);
    assert!(seen.iter().all(|seen| keys(seen) == [KEY]));
    for method in [Method::Get, Method::Post, Method::Put, Method::Delete] {
        let error = heron.raw(method, "/api/away").bytes().await.unwrap_err();
        assert!(error.is_redirect(), "{error:?}");
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[test]
fn plain_http_to_another_machine_is_refused() {
    for url in ["http://heron.example", "http://10.0.0.1", "http://0.0.0.0:80"] {
        let error = Heron::builder(KEY).base_url(url).build().unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains("plain http"), "{error}");
    }
}
