//! What a network and a broken server do to a request.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::time::{Duration, Instant};

use heron_api::{Client, ClientBuilder, Error, Method};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A server that answers each request with `answer`, byte for byte, and then closes, or stalls if told to.
async fn server(answer: impl Into<Vec<u8>>, stall: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let answer = answer.into();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(&answer).await;
            if stall {
                tokio::time::sleep(Duration::from_secs(60)).await;
            }
        }
    });
    format!("http://{address}")
}

fn builder(url: String) -> ClientBuilder {
    Client::builder().api_key("key_123").base_url(url)
}

async fn post(client: ClientBuilder) -> Error {
    client.build().unwrap().raw(Method::Post, "/api/things").json("x").bytes().await.unwrap_err()
}

#[tokio::test]
async fn a_refused_connection_was_never_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = post(builder(format!("http://{address}"))).await;
    assert!(error.is_connect() && !error.is_ambiguous() && !error.is_timeout() && error.status().is_none());
    assert!(error.to_string().starts_with("raw: no connection: Connection refused"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_answer_is_ambiguous() {
    let url = server("", false).await;
    let error = post(builder(url.clone())).await;
    assert!(error.is_ambiguous() && !error.is_connect() && !error.is_timeout(), "{error:?}");
    assert!(error.to_string().ends_with("look before you send it again"), "{error}");
    let read = builder(url).build().unwrap().raw(Method::Get, "/api/things").bytes().await.unwrap_err();
    assert!(!read.is_ambiguous(), "{read:?}");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_ambiguous_and_keeps_the_status() {
    let url = server("HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{\"thing\":", false).await;
    let error = post(builder(url)).await;
    assert!(error.is_ambiguous() && !error.is_api() && !error.is_decode(), "{error:?}");
    assert_eq!((error.status().unwrap().as_u16(), error.body()), (201, Some(b"{\"thing\":".as_slice())));
}

#[tokio::test]
async fn a_body_that_stalls_ends_with_the_attempt() {
    let url = server("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", true).await;
    let error = post(builder(url).attempt_timeout(Duration::from_millis(100))).await;
    assert!(error.is_timeout() && error.is_ambiguous() && error.attempts() == 1, "{error:?}");
    assert!(error.to_string().starts_with("raw: no complete answer within 100ms; "), "{error}");
}

#[tokio::test]
async fn a_call_ends_with_its_own_timeout() {
    let url = server("", true).await;
    let started = Instant::now();
    let call = builder(url).build().unwrap().raw(Method::Get, "/api/things").bytes();
    let error = call.timeout(Duration::from_millis(100)).await.unwrap_err();
    assert!(error.is_timeout() && started.elapsed() < Duration::from_secs(5), "{error:?}");
    assert_eq!(error.to_string(), "raw: no complete answer before the end of the call");
}

#[tokio::test]
async fn an_error_status_survives_a_body_that_breaks_off_or_stalls() {
    for stall in [false, true] {
        let url = server("HTTP/1.1 404 Not Found\r\ncontent-length: 100\r\n\r\n{\"code\": 404", stall).await;
        let error = post(builder(url).attempt_timeout(Duration::from_millis(200))).await;
        assert!(error.is_not_found(), "{error:?}");
        assert_eq!(error.body(), Some(b"{\"code\": 404".as_slice()));
    }
}

#[tokio::test]
async fn an_answer_over_the_cap_is_refused_and_an_error_body_is_cut() {
    let answer = |status: &str| format!("HTTP/1.1 {status}\r\nconnection: close\r\n\r\n{}", "x".repeat(100_000));
    let error = post(builder(server(answer("200 OK"), false).await).max_body(1000)).await;
    assert!(!error.is_decode() && !error.is_ambiguous() && error.status().unwrap() == 200);
    assert_eq!(error.to_string(), "raw: the answer is larger than 1000 bytes: raise `max_body` of the client");
    assert_eq!(error.body().unwrap().len(), 1000);
    let error = post(builder(server(answer("500 Oops"), false).await)).await;
    assert!(error.is_api() && error.body().unwrap().len() == 64 << 10);
}

#[tokio::test]
async fn what_is_no_http_is_an_error_and_no_panic() {
    let error = post(builder(server("SSH-2.0-OpenSSH_9.6\r\n\r\n", false).await)).await;
    assert!(!error.is_api() && error.is_ambiguous(), "{error:?}");
}

#[cfg(feature = "rustls-ring")]
#[tokio::test]
async fn a_handshake_that_fails_or_stalls_was_never_sent_and_sets_up_nothing_for_the_process() {
    let https = |url: String| builder(url.replace("http:", "https:")).connect_timeout(Duration::from_millis(100));
    let failed = post(https(server("no TLS here", false).await)).await;
    assert!(failed.is_connect() && !failed.is_timeout() && !failed.is_ambiguous(), "{failed:?}");
    let stalled = post(https(server("", true).await)).await;
    assert!(stalled.is_connect() && stalled.is_timeout() && !stalled.is_ambiguous(), "{stalled:?}");
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
