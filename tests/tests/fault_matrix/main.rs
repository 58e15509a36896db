//! What the client makes of every fault, for every method: `tests/data/fault-matrix.md` is the specification.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod faults;

use std::fmt::Write;
use std::time::Duration;

use heron_data::{Error, Heron, Method, Retry};
use heron_tests::workspace_file;
use serde_json::{Value, json};

use self::faults::{Fault, faults};

const METHODS: [Method; 5] = [Method::Get, Method::Put, Method::Delete, Method::Patch, Method::Post];

/// A client whose pauses are short, so that the whole table takes seconds.
fn client(url: &str) -> Heron {
    let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(20));
    let builder = Heron::builder("key_of_this_test").base_url(url).retry(retry);
    builder.client(|client| client.attempt_timeout(Duration::from_millis(1200)).max_body(4 << 20)).build().unwrap()
}

/// One cell: the requests that the server saw, the attempts that the client made, and what the caller got.
async fn cell(fault: &Fault, method: Method) -> String {
    let server = fault.serve();
    let heron = client(&server.url());
    if fault.warm_up {
        let _: Value = heron.raw(Method::Get, "/api/warm-up").decode().await.unwrap();
    }
    let seen = server.count();
    let mut call = heron.raw(method, "/api/things/{heron_id}").path("heron_id", "thg_1");
    if !matches!(method, Method::Get | Method::Delete) {
        call = call.json(&json!({ "name": "made up" }));
    }
    let (attempts, outcome) = match call.decode::<Value>().with_response().await {
        Ok(response) => (response.attempts, format!("ok {}", response.status.as_u16())),
        Err(error) => (error.attempts(), outcome(&error)),
    };
    format!("{}/{attempts} {outcome}", server.count() - seen)
}

/// What the caller can learn of an error, in a few words.
fn outcome(error: &Error) -> String {
    let mut words = String::new();
    if error.is_connect() {
        words.push_str("not sent");
    } else if error.is_timeout() {
        words.push_str("too late");
    } else if error.is_decode() {
        words.push_str("unreadable");
    } else if error.is_redirect() {
        words.push_str("redirect");
    } else if error.is_api() {
        words.push_str(error.status().unwrap().as_str());
    } else if error.to_string().contains("larger than") {
        words.push_str("too large");
    } else {
        words.push_str("cut");
    }
    if error.is_validation() {
        words.push_str(", validation");
    }
    if error.retry_at().is_some() {
        words.push_str(", come back");
    }
    if error.is_ambiguous() {
        words.push_str(", ambiguous");
    }
    words
}

/// The table as it came out.
async fn table() -> String {
    let rows: Vec<_> = faults()
        .into_iter()
        .map(|fault| {
            tokio::spawn(async move {
                let mut cells = vec![fault.name.to_owned()];
                for method in METHODS {
                    cells.push(cell(&fault, method).await);
                }
                cells
            })
        })
        .collect();
    let mut table = vec![["fault", "GET", "PUT", "DELETE", "PATCH", "POST"].map(str::to_owned).to_vec()];
    for row in rows {
        table.push(row.await.unwrap());
    }
    let width = |column: usize| table.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<_> = (0..=METHODS.len()).map(width).collect();
    let mut text = String::new();
    for (index, row) in table.iter().enumerate() {
        let cells: Vec<_> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        writeln!(text, "| {} |", cells.join(" | ")).unwrap();
        if index == 0 {
            let rule: Vec<_> = widths.iter().map(|width| "-".repeat(*width)).collect();
            writeln!(text, "| {} |", rule.join(" | ")).unwrap();
        }
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_gives_what_the_table_says() {
    let actual = table().await;
    let specification = workspace_file("tests/data/fault-matrix.md");
    let expected: String =
        specification.lines().filter(|line| line.starts_with('|')).map(|line| format!("{line}\n")).collect();
    assert!(actual == expected, "tests/data/fault-matrix.md says otherwise. This is what came out:\n\n{actual}");
}

/// A request that is not idempotent is seen twice only where the first one did nothing.
#[test]
fn the_table_itself_never_sends_a_post_twice_after_it_may_have_run() {
    let specification = workspace_file("tests/data/fault-matrix.md");
    let rows: Vec<Vec<&str>> = specification
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| fault") && !line.starts_with("| -"))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    assert!(rows.len() > 60);
    for row in rows {
        for cell in &row[5..=6] {
            let seen: u32 = cell.split('/').next().unwrap().parse().unwrap();
            assert!(seen <= 1 || row[1].starts_with("429"), "{}: {cell}", row[1]);
            assert!(!cell.contains("too late") || cell.contains("ambiguous"), "{}: {cell}", row[1]);
        }
    }
}
