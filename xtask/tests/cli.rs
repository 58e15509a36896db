//! What the commands say, as people read it.

#![allow(clippy::unwrap_used)] // A test fails by unwrapping.

use std::path::Path;
use std::process::Command;

#[test]
fn import_says_what_is_wrong_where_and_what_to_do() {
    trycmd::TestCases::new().case("tests/import.trycmd");
}

#[test]
fn drift_says_what_differs_whom_it_concerns_and_what_to_do() {
    trycmd::TestCases::new().env("NO_COLOR", "1").case("tests/drift.trycmd");
}

/// The tests that `check` runs are not its own, so `true` stands for cargo.
#[test]
#[cfg(unix)]
fn the_gate_names_what_holds_and_what_does_not() {
    let cases = trycmd::TestCases::new();
    cases.env("NO_COLOR", "1").env("CARGO", "true").env("HERON_OPENAPI_URL", "").case("tests/check.trycmd");
}

#[test]
fn a_report_of_drift_is_written_to_a_file_as_a_whole() {
    let page = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drift/page.html");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir("tests/drift.in")
        .args(["drift", "--base", "notes.json", "--against", "changed.json", "--format", "html", "-o"])
        .arg(&page)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let html = std::fs::read_to_string(&page).unwrap();
    assert!(html.starts_with("<!doctype html>") && html.ends_with("</html>\n"));
    for forbidden in ["<script", "http://", "src=", "<link", "@import", "url("] {
        assert!(!html.contains(forbidden), "the page needs nothing else: {forbidden}");
    }
}
