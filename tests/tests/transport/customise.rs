//! What a program sets on the HTTP client below against what keeps a request safe does not stick.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use heron_data::reqwest::{self, ClientBuilder};
use heron_fault_server::{Answer, FaultServer, Script};

use super::*;

fn customised(server: &FaultServer, change: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static) -> Heron {
    builder(server.url()).client(|client| client.customise_http(change)).build().unwrap()
}

#[tokio::test]
async fn redirects_are_not_followed_by_the_http_client() {
    let elsewhere = FaultServer::always(good());
    let away = elsewhere.url();
    let server = FaultServer::start(move |_| Script::answer(Answer::empty(307).header("location", &away)));
    let heron = customised(&server, |http| http.redirect(reqwest::redirect::Policy::limited(10)).referer(true));
    for method in [Method::Get, Method::Post] {
        let error = heron.raw(method, "/api/things").bytes().await.unwrap_err();
        assert!(error.is_redirect(), "{error:?}");
    }
    assert_eq!((server.count(), elsewhere.connections()), (2, 0));
}

#[tokio::test]
async fn nothing_is_sent_again_by_the_http_client() {
    let server = FaultServer::always(Answer::empty(503));
    let heron = customised(&server, |http| {
        let again = reqwest::retry::for_host("127.0.0.1").classify_fn(|attempt| match attempt.status() {
            Some(status) if status.is_server_error() => attempt.retryable(),
            _ => attempt.success(),
        });
        http.retry(again.no_budget())
    });
    let error = post(&heron, 1).await.unwrap_err();
    assert_eq!((error.attempts(), server.count()), (1, 1));
}

#[tokio::test]
async fn nothing_is_asked_for_or_unpacked_that_is_compressed() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(b"{\"heron_id\":\"thg_1\"}").unwrap();
    let packed = packed.finish().unwrap();
    let answer = Answer::bytes(200, "application/json", packed.clone()).header("content-encoding", "gzip");
    let server = FaultServer::always(answer);
    let heron = customised(&server, |http| http.gzip(true));
    let error = get(&heron).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("compressed"), "{error}");
    let raw = heron.raw(Method::Get, "/api/things").bytes().await.unwrap();
    assert_eq!(raw, packed, "as it came");
    assert!(server.requests().iter().all(|seen| seen.header("accept-encoding").is_none()));
}

#[tokio::test]
async fn the_user_agent_and_the_limits_stay() {
    let server = FaultServer::in_order([Script::answer(good()), Script::new().stall()]);
    let heron = customised(&server, |http| http.user_agent("acme/1").timeout(LONG).connect_timeout(LONG));
    get(&heron).await.unwrap();
    let error = get(&heron).retry(Retry::never()).attempt_timeout(millis(50)).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(server.requests().iter().all(|seen| seen.header("user-agent").unwrap().starts_with("heron-data/")));
}
