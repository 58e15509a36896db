//! The command.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use heron_sandbox::Sandbox;

/// A running command, ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heron-sandbox"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[tokio::test]
async fn its_first_line_is_the_base_url_and_its_keys_are_not_shown() {
    let mut running = Running(command().args(["--port", "0", "--key", "canary", "--key", "key_b"]).spawn().unwrap());
    let mut first = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let base_url = first.trim_end();
    assert!(base_url.starts_with("http://127.0.0.1:"), "{base_url}");

    let listed = support::http_client()
        .get(format!("{base_url}/api/crm_integrations"))
        .header("x-api-key", "key_b")
        .send()
        .await;
    assert_eq!(listed.unwrap().status(), 200);

    running.0.kill().unwrap();
    let mut told = String::new();
    running.0.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert!(told.contains("/api/crm_integrations"), "{told}");
    assert!(!told.contains("canary"), "{told}");
}

#[tokio::test]
async fn a_port_in_use_ends_it_with_an_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.base_url().rsplit(':').next().unwrap();
    let output = command().args(["--port", port]).output().unwrap();
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.starts_with(&format!("error: port {port} is already in use")), "{told}");
}

#[test]
fn its_help_names_every_option() {
    let output = command().arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    for option in ["--port", "--key", "--seed"] {
        assert!(help.contains(option), "{help}");
    }
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_well() {
    let mut running = Running(command().args(["--port", "0"]).spawn().unwrap());
    let mut first = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut first).unwrap();
    Command::new("kill").args(["-INT", &running.0.id().to_string()]).status().unwrap();
    let ended = running.0.wait().unwrap();
    assert!(ended.success(), "{ended}");
}
