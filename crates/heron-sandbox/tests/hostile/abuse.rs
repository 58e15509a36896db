//! Peers that are slow, greedy, old or wrong.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use heron_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::{Heron, connect, get, integration, raw, read_all};

/// A sandbox that gives up on peers soon.
async fn impatient() -> Heron {
    Heron::of(Sandbox::builder().patience(Duration::from_millis(200)).body_limit(1000).connection_limit(4)).await
}

#[tokio::test]
async fn a_head_that_does_not_end_is_cut_off() {
    let heron = impatient().await;
    for begun in ["", "G", "GET /api/hello_world HTTP/1.1\r\nhost: a\r\nx-slow: "] {
        let mut stream = connect(&heron.sandbox);
        stream.write_all(begun.as_bytes()).unwrap();
        let ended = read_all(&stream);
        assert!(ended.text.is_empty() || ended.text.starts_with("HTTP/1.1 408 "), "{}", ended.text);
    }
    assert_eq!(heron.get("/api/hello_world").await.0, 200);
}

#[tokio::test]
async fn a_body_that_does_not_end_is_refused_with_408() {
    let heron = impatient().await;
    let mut stream = connect(&heron.sandbox);
    let head = "POST /api/crm_integrations HTTP/1.1\r\nhost: a\r\nx-api-key: any\r\ncontent-length: 10\r\n\r\n{";
    stream.write_all(head.as_bytes()).unwrap();
    let ended = read_all(&stream);
    assert!(ended.text.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{}", ended.text);
    assert_eq!(serde_json::from_str::<Value>(ended.body()).unwrap()["code"], 408);
    assert_eq!(heron.sandbox.requests()[0].status, 408);
}

#[tokio::test]
async fn a_body_that_ends_too_early_is_noted_and_harms_nobody() {
    let heron = Heron::start().await;
    let mut stream = connect(&heron.sandbox);
    let head = "POST /api/crm_integrations HTTP/1.1\r\nhost: a\r\nx-api-key: any\r\ncontent-length: 10\r\n\r\n{";
    stream.write_all(head.as_bytes()).unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    read_all(&stream);
    assert_eq!(heron.get("/api/crm_integrations").await.0, 200);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_with_413() {
    let heron = impatient().await;
    let (status, error) = heron.post("/api/crm_integrations", &json!({ "provider": "a".repeat(2000) })).await;
    assert_eq!((status, &error["code"]), (413, &json!(413)));
    let (status, error) = heron.post("/_sandbox/faults", &json!({ "fault": "a".repeat(2000) })).await;
    assert_eq!((status, &error["code"]), (413, &json!(413)));
}

#[tokio::test]
async fn a_giant_head_is_refused_with_431() {
    let heron = Heron::start().await;
    let mut stream = connect(&heron.sandbox);
    // It is answered before all of it is read, so the rest may not get through.
    let _ = stream.write_all(get("/api/hello_world", &[("x-long", &"a".repeat(300 * 1024))]).as_bytes());
    let long = read_all(&stream);
    assert!(long.text.starts_with("HTTP/1.1 431 "), "{}", long.text);
    let many: Vec<_> = (0..200).map(|_| ("x-many", "a")).collect();
    let many = raw(&heron.sandbox, get("/api/hello_world", &many));
    assert!(many.text.starts_with("HTTP/1.1 431 "), "{}", many.text);
    assert_eq!(heron.get("/api/hello_world").await.0, 200);
}

#[tokio::test]
async fn idle_connections_make_room_for_those_that_ask() {
    let heron = Heron::of(Sandbox::builder().connection_limit(10)).await;
    let idle: Vec<TcpStream> = (0..300).map(|_| connect(&heron.sandbox)).collect();
    for _ in 0..20 {
        let answer = raw(&heron.sandbox, get("/api/hello_world", &[]));
        assert!(answer.text.starts_with("HTTP/1.1 200 "), "{}", answer.text);
    }
    let mut ended = 0;
    for mut stream in idle {
        stream.set_read_timeout(Some(Duration::from_millis(10))).unwrap();
        ended += usize::from(matches!(stream.read(&mut [0]), Ok(0)) || stream.take_error().unwrap().is_some());
    }
    assert!(ended >= 290, "{ended} were given up");
}

#[tokio::test]
async fn with_every_connection_busy_one_more_is_told_so() {
    let heron = Heron::of(Sandbox::builder().connection_limit(2)).await;
    let busy: Vec<TcpStream> = (0..2)
        .map(|_| {
            let mut stream = connect(&heron.sandbox);
            stream.write_all(get("/api/hello_world", &[("x-sandbox-fault", "stall")]).as_bytes()).unwrap();
            stream
        })
        .collect();
    while heron.sandbox.requests().count() < 2 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let refused = read_all(&connect(&heron.sandbox));
    assert!(refused.text.starts_with("HTTP/1.1 503 "), "{}", refused.text);
    drop(busy);
    let mut last = String::new();
    for _ in 0..200 {
        let mut stream = connect(&heron.sandbox);
        // One that has no place is answered without being read.
        let _ = stream.write_all(get("/api/hello_world", &[]).as_bytes());
        last = read_all(&stream).text;
        if last.starts_with("HTTP/1.1 200 ") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("no place came free: {last}");
}

#[tokio::test]
async fn an_answer_that_nobody_reads_is_given_up() {
    let heron = Heron::of(Sandbox::builder().patience(Duration::from_millis(200))).await;
    // Far more than the buffers of both sockets hold.
    let body = format!("body={}", "a".repeat(60_000));
    let mut stream = connect(&heron.sandbox);
    stream.set_write_timeout(Some(Duration::from_secs(2))).unwrap();
    let request = format!("GET /api/hello_world HTTP/1.1\r\nhost: a\r\nx-sandbox-fault: {body}\r\n\r\n");
    let mut sent = 0;
    while sent < 2000 && stream.write_all(request.as_bytes()).is_ok() {
        sent += 1;
    }
    assert!(sent < 2000, "it took requests without end from a peer that reads nothing");
    assert_eq!(heron.get("/api/hello_world").await.0, 200);
}

#[tokio::test]
async fn pipelined_requests_are_answered_in_their_order() {
    let heron = Heron::start().await;
    let one = "GET /api/hello_world HTTP/1.1\r\nhost: a\r\n\r\n";
    let answers = raw(
        &heron.sandbox,
        format!(
            "{}{}{}",
            one.repeat(3),
            one.replace("hello_world", "nothing"),
            get("/api/tags", &[("x-sandbox-fault", "status=418")])
        ),
    );
    let statuses: Vec<&str> = answers.text.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]).collect();
    assert_eq!(statuses, ["200", "200", "200", "404", "418"]);
}

#[tokio::test]
async fn http_1_0_is_answered_and_closed() {
    let heron = Heron::start().await;
    let answer = raw(&heron.sandbox, "GET /api/hello_world HTTP/1.0\r\n\r\n");
    assert!(answer.text.starts_with("HTTP/1.0 200 OK\r\n"), "{}", answer.text);
    assert_eq!(answer.body(), r#"{"hello":"world"}"#);
}

#[tokio::test]
async fn absurd_paths_and_bytes_are_answered_and_harm_nobody() {
    let heron = Heron::start().await;
    let long = format!("/{}", "a/".repeat(20_000));
    for path in [
        "/%",
        "/%zz",
        "/%00",
        "/api/end_users/%ff%fe",
        "//",
        "/../../etc/passwd",
        "*",
        "/api/%2e%2e/",
        "/?%ff=%fe&&==",
        &long,
    ] {
        let answer = raw(&heron.sandbox, get(path, &[]));
        let status: u16 = answer.text.get(9..12).and_then(|status| status.parse().ok()).unwrap_or_default();
        assert!((400..500).contains(&status), "{:.60}: {:.200}", path, answer.text);
    }
    for bytes in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"\0\0\0\0",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"POST /api/end_users HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\n{}",
        b"POST /api/end_users HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET /api/end_users/\xff\xfe HTTP/1.1\r\nhost: a\r\nx-api-key: \xff\r\n\r\n",
    ] {
        let mut stream = connect(&heron.sandbox);
        stream.write_all(bytes).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        let answer = read_all(&stream);
        assert!(!answer.text.contains(" 500 "), "{:?}: {}", String::from_utf8_lossy(bytes), answer.text);
    }
    assert_eq!(heron.get("/api/hello_world").await.0, 200);
}

#[tokio::test]
async fn a_deep_body_is_refused_and_not_followed_down() {
    let heron = Heron::start().await;
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let request = heron.request(reqwest::Method::POST, "/api/crm_integrations").header("x-api-key", "any");
    let (status, _) = crate::support::reply(request.header("content-type", "application/json").body(deep)).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn a_peer_that_leaves_in_the_middle_harms_nobody() {
    let heron = Heron::start().await;
    for _ in 0..50 {
        let mut stream = connect(&heron.sandbox);
        stream.write_all(b"POST /api/crm_integrations HTTP/1.1\r\nhost: a\r\nx-api-key: any\r\ncontent-le").unwrap();
    }
    heron.integration(&integration(json!({}))).await;
    assert_eq!(heron.get("/api/crm_integrations").await.0, 200);
}
