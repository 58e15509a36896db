//! What fuzzing has found stays mended, and its seeds stay readable.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

#[path = "../../fuzz/sandbox.rs"]
mod sandbox;
#[path = "../../fuzz/targets.rs"]
mod targets;

use std::path::Path;

/// Runs a target on every file of its corpus.
fn replay(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(name);
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 5, "{} has few files", folder.display());
    for file in files {
        target(&std::fs::read(&file).unwrap());
    }
}

#[test]
fn no_configuration_that_was_found_harms_a_check() {
    replay("check", targets::check_target);
}

#[test]
fn no_documents_that_were_found_harm_a_plan() {
    replay("plan", targets::plan_target);
}

#[test]
fn no_export_that_was_found_harms_its_reader() {
    replay("metadata", targets::metadata_target);
}

#[test]
fn no_bytes_that_were_found_harm_the_sandbox() {
    replay("sandbox_http", sandbox::sandbox_http_target);
}

#[test]
fn no_contracts_that_were_found_harm_their_comparison() {
    replay("compare", targets::compare_target);
}
