//! How requests are read, the wrong ones too.

use std::time::Duration;

use heron_fault_server::{FaultServer, Seen};
use serde_json::json;

use crate::client::{Client, End, HELLO, LONG, comes_true, hello, notices_that_the_client_is_gone};

/// What the server saw of one request.
async fn seen(request: &[u8]) -> Seen {
    let server = FaultServer::always(hello());
    let mut client = Client::of(&server).await;
    client.send(request).await;
    client.expect(HELLO).await;
    assert_eq!(server.count(), 1);
    server.requests().remove(0)
}

#[tokio::test]
async fn a_request_is_seen_as_it_was_sent() {
    let head = "PATCH /a%20b?c=d HTTP/1.1\r\nHost: test\r\nX-Twice:  1 \r\nx-twice: 2\r\nContent-Length: 8\r\n\r\n";
    let seen = seen(&[head.as_bytes(), b"{\"a\": 1}"].concat()).await;
    assert_eq!((seen.method.as_str(), seen.target.as_str(), seen.path()), ("PATCH", "/a%20b?c=d", "/a%20b"));
    let headers: Vec<_> = seen.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(headers, [("host", "test"), ("x-twice", "1"), ("x-twice", "2"), ("content-length", "8")]);
    assert_eq!((seen.header("X-Twice"), seen.header("none")), (Some("1"), None));
    assert_eq!(seen.json(), Some(json!({"a": 1})));
    assert!(seen.at.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_chunked_body_is_put_together() {
    let head = b"POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n";
    let chunks = b"4\r\nabcd\r\nA;extension=1\r\n\r\n345678\r\n\r\n0\r\ntrailer: x\r\n\r\n";
    assert_eq!(&seen(&[head.as_slice(), chunks].concat()).await.body[..], b"abcd\r\n345678\r\n");
}

#[tokio::test]
async fn a_request_may_arrive_byte_by_byte() {
    let server = FaultServer::always(hello());
    let mut client = Client::of(&server).await;
    for byte in b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n" {
        client.send(&[*byte]).await;
        tokio::task::yield_now().await;
    }
    client.expect(HELLO).await;
    assert_eq!(&server.requests()[0].body[..], b"ab");
}

#[tokio::test]
async fn several_requests_may_arrive_at_once() {
    let server = FaultServer::always(hello());
    let mut client = Client::of(&server).await;
    client.send(b"POST /1 HTTP/1.1\r\ncontent-length: 2\r\n\r\nabGET /2 HTTP/1.1\r\n\r\n").await;
    client.expect([HELLO, HELLO].concat()).await;
    let requests = server.requests();
    assert_eq!((&requests[0].body[..], requests[1].target.as_str()), (&b"ab"[..], "/2"));
}

#[tokio::test]
async fn bytes_that_are_not_utf_8_are_replaced_in_headers_and_kept_in_the_body() {
    let seen = seen(b"POST /\xff HTTP/1.1\r\nx: \xe9\r\ncontent-length: 1\r\n\r\n\xff").await;
    assert_eq!((seen.target.as_str(), seen.header("x"), &seen.body[..]), ("/\u{fffd}", Some("\u{fffd}"), &b"\xff"[..]));
    assert_eq!(seen.json(), None);
}

#[tokio::test]
async fn what_is_no_request_is_answered_with_400_and_counted_as_broken() {
    let huge = "f".repeat(100);
    let chunked = "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n";
    let wrong = [
        "\r\n\r\n".to_owned(),
        "\0\u{fffd}\r\n\r\n".to_owned(),
        "GET /\r\n\r\n".to_owned(),
        "GET  HTTP/1.1\r\n\r\n".to_owned(),
        "GET / b HTTP/1.1\r\n\r\n".to_owned(),
        "GET / HTTP/2\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\nno colon\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\n: no name\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\ncontent-length: +1\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\ncontent-length: \r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\ncontent-length: 99999999999999999999\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\ntransfer-encoding: gzip\r\n\r\n".to_owned(),
        format!("{chunked}no number\r\n"),
        format!("{chunked}\r\n"),
        format!("{chunked}{huge}\r\n"),
        format!("{chunked}1\r\nab\r\n"),
        format!("{chunked}{}", "0".repeat(70_000)),
    ];
    for request in wrong {
        let server = FaultServer::always(hello());
        let mut client = Client::of(&server).await;
        client.send(request.as_bytes()).await;
        let (read, end) = client.rest().await;
        assert!(read.starts_with("HTTP/1.1 400 Bad Request\r\n") && end == End::Fin, "{request:?}: {read:?}");
        assert_eq!((server.count(), server.broken_requests(), server.cut_requests()), (0, 1, 0), "{request:?}");
    }
}

#[tokio::test]
async fn a_head_without_end_is_refused() {
    let server = FaultServer::always(hello());
    let mut client = Client::of(&server).await;
    client.send(&[b"GET / HTTP/1.1\r\nx: ".as_slice(), &[b'x'; 64 << 10]].concat()).await;
    let (read, end) = client.rest().await;
    assert!(read.starts_with("HTTP/1.1 431 ") && end == End::Fin, "{read}");
}

#[tokio::test]
async fn a_request_that_the_client_breaks_off_is_broken_and_not_seen() {
    let largest = format!("POST / HTTP/1.1\r\ncontent-length: {}\r\n\r\nabc", usize::MAX);
    for part in ["G", "POST / HTTP/1.1\r\ncontent-length: 4\r\n\r\nabc", largest.as_str()] {
        let server = FaultServer::always(hello());
        let mut client = Client::of(&server).await;
        client.send(part.as_bytes()).await;
        drop(client);
        comes_true(&server, |server| server.broken_requests() == 1).await;
        notices_that_the_client_is_gone(&server).await;
        assert_eq!((server.count(), server.cut_requests()), (0, 0));
    }
}

#[tokio::test]
async fn a_request_with_any_wrong_byte_is_seen_or_broken_and_never_a_panic() {
    let server = FaultServer::always(hello());
    let right = b"POST /a HTTP/1.1\r\nx: y\r\ntransfer-encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n";
    let known = |server: &FaultServer| server.count() + server.broken_requests();
    for (position, byte) in (0..right.len()).flat_map(|position| b"\0\xff\r\n :;9".map(|byte| (position, byte))) {
        let mut wrong = right.to_vec();
        wrong[position] = byte;
        let (before, mut client) = (known(&server), Client::of(&server).await);
        client.send(&wrong).await;
        client.finish().await;
        assert_ne!(client.rest().await.1, End::Silence, "{position} {byte}");
        // Had the connection's task panicked, its request would count as neither.
        assert!(server.until(|server| known(server) > before, LONG).await, "{position} {byte}");
    }
    comes_true(&server, |server| server.open_connections() == 0).await;
}

#[tokio::test]
async fn a_client_that_leaves_without_a_byte_broke_nothing() {
    let server = FaultServer::always(hello());
    drop(Client::of(&server).await);
    notices_that_the_client_is_gone(&server).await;
    assert_eq!((server.count(), server.broken_requests()), (0, 0));
}
