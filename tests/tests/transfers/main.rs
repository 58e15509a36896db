//! Files, sent and fetched, as a program meets them: on real sockets that cut, stall and refuse.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod answers;
mod downloads;
mod forms;
mod one_upload;
mod retries;
mod uploads;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use heron_api::{Client, ClientBuilder, Progress, Retry, Upload};
use heron_fault_server::{Answer, FaultServer, Script};
use serde_json::json;

/// Longer than anything here should take, also where others build.
const LONG: Duration = Duration::from_secs(20);

const fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn builder(url: impl Into<String>) -> ClientBuilder {
    let quick = Retry::new().backoff(millis(1), millis(10));
    Client::builder().api_key("key_of_this_test").base_url(url).retry(quick)
}

fn client(server: &FaultServer) -> Client {
    builder(server.url()).build().unwrap()
}

fn stored() -> Answer {
    Answer::json(201, &json!({ "heron_id": "euf_1" }))
}

/// Refused, and welcome again at once.
fn refused() -> Script {
    Script::answer(Answer::json(429, &json!({ "description": "slow down" })).header("retry-after", "0"))
}

/// An empty folder of this test's own.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("transfers-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// The names of what is in it.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// All that a callback was told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<Progress>>>);

impl Told {
    fn listener(&self) -> impl FnMut(Progress) + Send + 'static {
        let told = self.clone();
        move |progress| told.0.lock().unwrap().push(progress)
    }

    /// What was told of each attempt: it starts at nothing and grows. Gives the totals, and how far each attempt came.
    fn attempts(&self) -> Vec<(Option<u64>, u64)> {
        let told = self.0.lock().unwrap();
        let mut attempts: Vec<Vec<Progress>> = Vec::new();
        for progress in told.iter() {
            if attempts.last().is_none_or(|last| last[0].attempt != progress.attempt) {
                assert_eq!(progress.done, 0, "an attempt starts anew: {told:?}");
                attempts.push(Vec::new());
            }
            attempts.last_mut().unwrap().push(*progress);
        }
        for attempt in &attempts {
            assert!(attempt.is_sorted_by(|a, b| a.done < b.done && a.total == b.total), "{attempt:?}");
        }
        attempts.iter().map(|attempt| (attempt[0].total, attempt.last().unwrap().done)).collect()
    }
}
