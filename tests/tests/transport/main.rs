//! What the transport promises, seen from a program that uses it: one question a file, all on real sockets.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod cancel;
mod customise;
mod deadlines;
mod deletes;
mod errors;
mod hooks;
mod keys;
mod limits;
mod never_left;
mod rate_limit;
mod retry_budget;
mod stalls;

use std::time::Duration;

use heron_data::{Call, Heron, HeronBuilder, Method, Retry};
use heron_fault_server::{Answer, FaultServer};
use serde_json::{Value, json};

const KEY: &str = "key_of_this_test";

/// Longer than anything here should take, also where others build.
const LONG: Duration = Duration::from_secs(20);

const fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// Pauses that cost no time.
fn quick() -> Retry {
    Retry::new().backoff(millis(1), millis(10))
}

fn builder(url: impl Into<String>) -> HeronBuilder {
    Heron::builder(KEY).base_url(url).retry(quick())
}

fn client(server: &FaultServer) -> Heron {
    builder(server.url()).build().unwrap()
}

fn get(heron: &Heron) -> Call<Value> {
    heron.raw(Method::Get, "/api/things").decode()
}

/// A POST that a server can tell from all others.
fn post(heron: &Heron, id: impl ToString) -> Call<Value> {
    heron.raw(Method::Post, "/api/things").json(&json!({ "id": id.to_string() })).decode()
}

fn good() -> Answer {
    Answer::json(200, &json!({ "heron_id": "thg_1" }))
}

/// What [`post`] called itself, request by request.
fn ids(server: &FaultServer) -> Vec<String> {
    server.requests().iter().filter_map(|seen| Some(seen.json()?["id"].as_str()?.to_owned())).collect()
}

/// How often each id was seen is never more than once.
fn none_is_seen_twice(server: &FaultServer) {
    let mut ids = ids(server);
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "a request was seen twice");
}

/// Waits for something that no server tells of.
async fn comes_true(what: &str, condition: impl Fn() -> bool) {
    let end = tokio::time::Instant::now() + LONG;
    while !condition() {
        assert!(tokio::time::Instant::now() < end, "{what} never came true");
        tokio::time::sleep(millis(2)).await;
    }
}

async fn until(server: &FaultServer, what: &str, condition: impl Fn(&FaultServer) -> bool) {
    assert!(server.until(condition, LONG).await, "{what} never came true");
}
