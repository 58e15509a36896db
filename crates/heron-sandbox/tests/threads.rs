//! A sandbox that serves its connections on several threads. That none is left of it, `leaks.rs` sees to.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

use std::time::Duration;

use heron_sandbox::{Fault, Sandbox};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const THREADS: usize = 4;

async fn start() -> Sandbox {
    Sandbox::builder().threads(THREADS).start().await.unwrap()
}

async fn connect(sandbox: &Sandbox) -> TcpStream {
    TcpStream::connect(sandbox.base_url().trim_start_matches("http://")).await.unwrap()
}

/// Sends a request, and reads until the answer holds `end`.
async fn ask(stream: &mut TcpStream, sandbox: &Sandbox, method: &str, path: &str, body: &str, end: &str) -> String {
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: a\r\nx-api-key: {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        sandbox.key(),
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !String::from_utf8_lossy(&answer).contains(end) {
        let count = tokio::time::timeout(Duration::from_secs(10), stream.read_buf(&mut answer)).await.unwrap().unwrap();
        assert_ne!(count, 0, "{}", String::from_utf8_lossy(&answer));
    }
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn connections_on_all_threads_share_one_state() {
    let sandbox = start().await;
    let mut connections = Vec::new();
    for number in 0..2 * THREADS {
        let mut connection = connect(&sandbox).await;
        let body = format!("{{\"name\": \"tag {number}\"}}");
        let made = ask(&mut connection, &sandbox, "POST", "/api/tags", &body, &format!("tag {number}")).await;
        assert!(made.starts_with("HTTP/1.1 201"), "{made}");
        connections.push(connection);
    }
    for mut connection in connections {
        let listed = ask(&mut connection, &sandbox, "GET", "/api/tags", "", "]").await;
        assert_eq!(listed.matches("\"tag ").count(), 2 * THREADS, "{listed}");
    }
    assert_eq!(sandbox.requests().count(), 4 * THREADS);
}

#[tokio::test]
async fn a_stop_is_for_the_connections_of_all_threads() {
    let sandbox = start().await;
    let mut connections = Vec::new();
    for _ in 0..2 * THREADS {
        let mut connection = connect(&sandbox).await;
        ask(&mut connection, &sandbox, "GET", "/api/hello_world", "", "hello").await;
        connections.push(connection);
    }
    sandbox.faults().next(Fault::stall().times(THREADS as u32)).unwrap();
    for connection in &mut connections[..THREADS] {
        connection.write_all(b"GET /api/hello_world HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    }
    tokio::time::timeout(Duration::from_secs(5), sandbox.shutdown()).await.unwrap();
    for mut connection in connections {
        let mut rest = Vec::new();
        let read = tokio::time::timeout(Duration::from_secs(5), connection.read_to_end(&mut rest)).await.unwrap();
        assert!(read.is_err() || rest.is_empty(), "{}", String::from_utf8_lossy(&rest));
    }
}
