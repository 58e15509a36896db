//! The examples of heron-data: each journey runs as a user would run it.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread;

use heron_sandbox::{Fault, Sandbox, SyncOutcome};
use heron_tests::workspace_file;
use serde_json::Value;

/// What an example is run with, beside nothing.
const ARGUMENTS: [(&str, &str); 1] = [("iso_scrub", "--order-reports")];

/// The programs, by the names of their examples.
fn programs() -> &'static BTreeMap<String, PathBuf> {
    static PROGRAMS: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    PROGRAMS.get_or_init(build)
}

/// With the features of the whole workspace, so that nothing is built that the tests of the workspace have not built.
fn build() -> BTreeMap<String, PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["build", "--quiet", "--locked", "--workspace", "--examples", "--message-format=json-render-diagnostics"])
        .current_dir(root)
        .stderr(Stdio::inherit());
    // What cargo says to a test is nothing to a build, and would make it build everything anew.
    for (variable, _) in std::env::vars_os() {
        let name = variable.to_string_lossy();
        if name == "CARGO"
            || ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_PRIMARY_"].iter().any(|own| name.starts_with(own))
        {
            cargo.env_remove(&variable);
        }
    }
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "the examples do not build");
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    messages
        .filter(|message| message["target"]["kind"][0] == "example" && message["executable"].is_string())
        .filter(|message| {
            Path::new(message["manifest_path"].as_str().unwrap()).starts_with(root.join("crates/heron-data"))
        })
        .map(|message| {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            (text(&message["target"]["name"]), text(&message["executable"]).into())
        })
        .collect()
}

fn run(name: &str, server: Option<(&str, &str)>) -> Output {
    let mut command = Command::new(&programs()[name]);
    // What the tests were started with is no part of it.
    for (variable, _) in std::env::vars_os().filter(|(variable, _)| variable.to_string_lossy().starts_with("HERON_")) {
        command.env_remove(variable);
    }
    if let Some((base_url, key)) = server {
        command.env("HERON_BASE_URL", base_url).env("HERON_API_KEY", key);
    }
    let arguments = ARGUMENTS.iter().filter(|(example, _)| *example == name).map(|(_, argument)| argument);
    command.args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// What is wrong with how each of the examples ended, each with its name.
fn wrong(is_right: impl Fn(&Output) -> bool + Sync, server: Option<(&str, &str)>) -> String {
    let is_right = &is_right;
    thread::scope(|scope| {
        let running: Vec<_> = programs()
            .keys()
            .map(|name| {
                scope.spawn(move || {
                    let output = run(name, server);
                    let (told, failed) =
                        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
                    (!is_right(&output)).then(|| format!("== {name}: {}\n{told}{failed}", output.status))
                })
            })
            .collect();
        running.into_iter().filter_map(|thread| thread.join().unwrap()).collect()
    })
}

#[test]
fn every_journey_runs_against_a_sandbox_and_says_what_it_does() {
    let wrong = wrong(|output| output.status.success() && output.stdout.len() > 100, None);
    assert!(wrong.is_empty(), "these examples failed:\n{wrong}");
}

#[test]
fn every_journey_ends_with_an_error_where_there_is_no_server() {
    let nowhere = Some(("http://127.0.0.1:1", "key_of_this_test"));
    let wrong = wrong(|output| output.status.code() == Some(1) && !output.stderr.is_empty(), nowhere);
    assert!(wrong.is_empty(), "these examples took no server for one:\n{wrong}");
}

#[tokio::test]
async fn a_broker_is_told_which_files_are_refused_if_some_are_and_if_all_are() {
    let sandbox = Sandbox::start().await.unwrap();
    let some =
        r#"[{"file":"june.pdf","status":"uploaded"},{"file":"july.pdf","status":"error","reason":"it is empty"}]"#;
    let none = r#"[{"file":"august.pdf","status":"error","reason":"it is locked"}]"#;
    for (status, body) in [(207, some), (400, none)] {
        let answer = Fault::status(status).body(body).on("broker_submissions_upload_files");
        sandbox.faults().next(answer).unwrap();
    }
    let (base_url, key) = (sandbox.base_url().to_owned(), sandbox.key().to_owned());
    let output = tokio::task::spawn_blocking(move || run("broker_access", Some((&base_url, &key)))).await.unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    for line in ["207: some", "june.pdf is uploaded", "july.pdf is refused: it is empty", "400: none", "it is locked"] {
        assert!(told.contains(line), "{line} is missing in\n{told}");
    }
}

#[tokio::test]
async fn a_journey_ends_with_an_error_where_something_is_not_as_it_should_be() {
    let sandbox = Sandbox::builder().sync_outcome(SyncOutcome::Failure).start().await.unwrap();
    let (base_url, key) = (sandbox.base_url().to_owned(), sandbox.key().to_owned());
    let output = tokio::task::spawn_blocking(move || run("lender", Some((&base_url, &key)))).await.unwrap();
    let failed = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{failed}");
    assert!(failed.contains("the CRM takes it"), "{failed}");
}

#[test]
fn every_feature_has_a_line_in_the_list_that_the_readme_and_the_front_page_have() {
    let list = workspace_file("crates/heron-data/features.md");
    assert!(workspace_file("crates/heron-data/README.md").contains(&list), "README.md has another list of features");
    let manifest: toml::Table = workspace_file("crates/heron-data/Cargo.toml").parse().unwrap();
    for feature in manifest["features"].as_table().unwrap().keys().filter(|feature| *feature != "default") {
        assert!(list.contains(&format!("\n| `{feature}`")), "features.md says nothing of {feature}");
    }
}

#[test]
fn the_readme_has_the_command_of_every_example() {
    let readme = workspace_file("README.md");
    for name in programs().keys() {
        assert!(readme.contains(&format!("--example {name}")), "README.md does not say how to run {name}");
    }
}
