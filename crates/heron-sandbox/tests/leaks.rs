//! A sandbox leaves nothing behind. Alone in its process, since it counts what the process holds.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use std::fs;

use heron_sandbox::Sandbox;
use serde_json::json;
use support::{get, raw};

fn handles() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}

/// Resident memory in KiB.
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// One test, so that nothing else happens meanwhile.
#[test]
fn a_thousand_sandboxes_and_twenty_thousand_requests_leave_nothing_behind() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let cycle = |number: usize| {
        let threads = if number.is_multiple_of(5) { 3 } else { 1 };
        let sandbox = runtime.block_on(Sandbox::builder().threads(threads).start()).unwrap();
        if number.is_multiple_of(10) {
            assert!(raw(&sandbox, get("/api/crm_integrations", &[])).text.starts_with("HTTP/1.1 200 "));
        }
        // Both ways to end.
        if number.is_multiple_of(2) { runtime.block_on(sandbox.shutdown()) } else { drop(sandbox) }
    };
    (0..100).for_each(cycle);
    let before = (handles(), threads(), memory());
    (0..1000).for_each(cycle);
    let after = (handles(), threads(), memory());
    assert_eq!((after.0, after.1), (before.0, before.1), "file handles and threads");
    assert!(after.2 < before.2 + 8 * 1024, "resident memory grew from {} to {} KiB", before.2, after.2);

    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    let body = json!({ "provider": "a".repeat(500), "secret": "b" }).to_string();
    // A pipeline of 100 requests, the last of which ends the connection; all are refused, so that no state grows.
    let request = |end: &str| {
        format!(
            "POST /api/crm_integrations HTTP/1.1\r\nhost: a\r\nx-api-key: any\r\ncontent-type: application/json\r\n\
             connection: {end}\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    let pipeline = format!("{}{}", request("keep-alive").repeat(99), request("close"));
    let hundred = || assert_eq!(raw(&sandbox, &pipeline).text.matches("HTTP/1.1 422 ").count(), 100);
    // The journal is full after that.
    (0..40).for_each(|_| hundred());
    let before = memory();
    (0..200).for_each(|_| hundred());
    let after = memory();
    assert!(after < before + 4 * 1024, "resident memory grew from {before} to {after} KiB");
    assert_eq!(sandbox.requests().evicted(), 24_000 - 1000);
}
