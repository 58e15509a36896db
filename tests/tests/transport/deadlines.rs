//! How long an attempt, a connection and a whole call may take.

use std::time::{Duration, Instant};

use heron_fault_server::{Accept, Answer, FaultServer, Script};

use super::*;

/// A server that never answers.
fn silent() -> FaultServer {
    FaultServer::always(Script::new().stall())
}

/// A TLS server that accepts, and says nothing.
fn stalls_in_the_handshake() -> (FaultServer, String) {
    let server = FaultServer::builder().accept(|_| Accept::Stall).always(good());
    let url = server.url().replace("http:", "https:");
    (server, url)
}

/// The limit ended it: not sooner, and not with any of the longer ones.
fn within(start: Instant, limit: Duration) {
    let took = start.elapsed();
    assert!(took >= limit && took < limit + Duration::from_secs(8), "{took:?} instead of {limit:?}");
}

#[tokio::test]
async fn an_attempt_ends_with_the_clients_limit_or_with_the_calls_own() {
    let server = silent();
    for (of_client, of_call, limit) in [(100, None, "100ms"), (15_000, Some(120), "120ms")] {
        let heron = builder(server.url()).client(|client| client.attempt_timeout(millis(of_client))).build().unwrap();
        let call = post(&heron, 1);
        let start = Instant::now();
        let error = match of_call {
            Some(limit) => call.attempt_timeout(millis(limit)).await.unwrap_err(),
            None => call.await.unwrap_err(),
        };
        within(start, millis(of_call.unwrap_or(of_client)));
        assert!(error.is_timeout() && error.is_ambiguous() && error.attempts() == 1, "{error:?}");
        assert!(error.to_string().starts_with(&format!("raw: no complete answer within {limit}; ")), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_stalls_ends_with_the_attempt_and_keeps_the_status() {
    let half = Script::new().send("HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{\"thing\":").stall();
    let server = FaultServer::always(half);
    let error = post(&client(&server), 1).attempt_timeout(millis(200)).await.unwrap_err();
    assert!(error.is_timeout() && error.is_ambiguous() && !error.is_api() && !error.is_decode(), "{error:?}");
    assert_eq!((error.status().unwrap().as_u16(), error.body()), (201, Some(b"{\"thing\":".as_slice())));
}

#[tokio::test]
async fn a_call_ends_with_the_clients_limit_or_with_its_own() {
    let server = silent();
    for (of_client, of_call) in [(100, None), (15_000, Some(120))] {
        let heron = builder(server.url()).timeout(millis(of_client)).build().unwrap();
        let start = Instant::now();
        let error = match of_call {
            Some(limit) => get(&heron).timeout(millis(limit)).await.unwrap_err(),
            None => get(&heron).await.unwrap_err(),
        };
        within(start, millis(of_call.unwrap_or(of_client)));
        assert!(error.is_timeout() && error.attempts() == 1, "{error:?}");
        assert_eq!(error.to_string(), "raw: no complete answer before the end of the call");
    }
}

#[tokio::test]
async fn connecting_ends_with_the_clients_limit_or_with_the_calls_own_handshake_included() {
    let (server, url) = stalls_in_the_handshake();
    for (of_client, of_call) in [(100, None), (15_000, Some(120))] {
        let heron = builder(&*url).client(|client| client.connect_timeout(millis(of_client))).build().unwrap();
        let call = post(&heron, 1).retry(Retry::never());
        let start = Instant::now();
        let error = match of_call {
            Some(limit) => call.connect_timeout(millis(limit)).await.unwrap_err(),
            None => call.await.unwrap_err(),
        };
        within(start, millis(of_call.unwrap_or(of_client)));
        assert!(error.is_connect() && error.is_timeout() && !error.is_ambiguous(), "{error:?}");
    }
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_call_does_not_pass_its_connect_limit_on_to_the_next_one() {
    let (_server, url) = stalls_in_the_handshake();
    let heron = builder(url).client(|client| client.connect_timeout(millis(400))).build().unwrap();
    let first = post(&heron, 1).retry(Retry::never()).connect_timeout(millis(50));
    let second = post(&heron, 2).retry(Retry::never());
    let start = Instant::now();
    let first = tokio::spawn(first.into_future());
    assert!(second.await.unwrap_err().is_timeout());
    within(start, millis(400));
    assert!(first.await.unwrap().unwrap_err().is_timeout());
}

#[tokio::test]
async fn no_attempt_begins_after_the_end_of_the_call() {
    let server = FaultServer::always(Answer::empty(503));
    let retry = Retry::new().max_attempts(1000).backoff(millis(40), millis(40));
    let heron = builder(server.url()).retry(retry).timeout(millis(300)).build().unwrap();
    let start = tokio::time::Instant::now();
    let error = get(&heron).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
    assert!(error.attempts() > 1 && error.attempts() < 1000 && (error.is_api() || error.is_timeout()), "{error:?}");
    assert_eq!(server.count(), error.attempts() as usize);
    // Whoever looks at the server again finds nothing new: what was sent last was sent within the call.
    get(&heron).retry(Retry::never()).await.unwrap_err();
    assert_eq!(server.count(), error.attempts() as usize + 1);
}

#[tokio::test]
async fn a_pause_that_would_end_after_the_call_is_not_begun() {
    let hours = Duration::from_secs(1_000_000);
    let busy = |after: &str| FaultServer::always(Answer::empty(503).header("retry-after", after));
    for (server, retry) in [
        (busy("30"), quick()),
        (busy("soon"), Retry::new().backoff(hours, hours)),
        (FaultServer::always(Answer::empty(429).header("retry-after", "30")), quick()),
    ] {
        let heron = builder(server.url()).retry(retry).timeout(Duration::from_secs(15)).build().unwrap();
        let start = Instant::now();
        let error = get(&heron).await.unwrap_err();
        assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
        assert!(error.is_api() && error.attempts() == 1 && server.count() == 1, "{error:?}");
    }
}

#[tokio::test]
async fn a_call_that_is_over_before_it_begins_sends_nothing() {
    let server = FaultServer::always(good());
    let error = post(&client(&server), 1).timeout(Duration::ZERO).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0 && !error.is_ambiguous(), "{error:?}");
    assert_eq!(server.connections(), 0);
}
