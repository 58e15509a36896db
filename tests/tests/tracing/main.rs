//! What is told to `tracing`, and to `log`: enough to follow a call, and nothing that belongs to a person.
//!
//! All of it at the most talkative level, for every crate below this client as well.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod canaries;
mod capture;
mod spans;

use std::time::Duration;

use heron_data::{Heron, HeronBuilder, Retry};
use heron_fault_server::Answer;
use serde_json::json;

fn builder(key: &str, url: impl Into<String>) -> HeronBuilder {
    let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(5));
    Heron::builder(key).base_url(url).retry(retry)
}

fn good() -> Answer {
    Answer::json(200, &json!({ "heron_id": "thg_1" }))
}
