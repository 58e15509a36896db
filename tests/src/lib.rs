//! The consumer's view of the workspace: what is tested here, a user of the published crates could test too.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::path::Path;

pub mod configurations;
pub mod contract;
pub mod described;
pub mod drift;
pub mod mutations;
pub mod recorder;

/// Typed httpmock helpers, one for each operation.
#[allow(clippy::all, clippy::pedantic, clippy::unwrap_used, missing_docs, unreachable_pub)]
#[rustfmt::skip]
#[path = "generated/mocks.rs"]
pub mod mocks;

/// The operations that tests call one by one, with what is known of each.
pub const HANDLED: [&str; 17] = [
    "crm_ingest",
    "crm_integrations_create",
    "crm_integrations_list",
    "crm_integrations_update",
    "end_users_company_attributes",
    "end_users_create",
    "end_users_crm_sync",
    "end_users_crm_sync_events",
    "end_users_get",
    "end_users_list",
    "end_users_start_workflow",
    "end_users_summary",
    "end_users_update",
    "file_classes_current",
    "file_classes_list",
    "hello_world_authenticated",
    "hello_world_get",
];

/// The text of a file of this workspace.
///
/// # Panics
///
/// When the file cannot be read.
#[must_use]
pub fn workspace_file(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    match std::fs::read_to_string(root.join(path)) {
        Ok(text) => text,
        Err(error) => panic!("{path}: {error}"),
    }
}

/// The code in the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// So does that of the packages' own.
#[cfg(doctest)]
#[doc = include_str!("../../crates/heron-data/README.md")]
#[doc = include_str!("../../crates/heron-sandbox/README.md")]
pub struct PackageReadmes;
