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
    for option in [
        "--port",
        "--listen",
        "--key",
        "--seed",
        "--state",
        "--rate-limit",
        "--fault-probability",
        "--fault",
        "--webhook",
        "--world",
        "--org",
        "--attributes",
        "--journal",
    ] {
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

#[tokio::test]
async fn its_options_reach_the_sandbox() {
    let folder = std::env::temp_dir().join(format!("heron-sandbox-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let state = folder.join("state.json");
    let attributes = folder.join("attributes.json");
    let row = r#"[{"attribute": {"label": "amount_requested", "type": "decimal"}, "value": 7}]"#;
    std::fs::write(&attributes, row).unwrap();
    let options = ["--rate-limit", "3/min", "--world", "rate_limit_window=fixed-minute", "--seed", "7", "--attributes"];
    let mut running =
        Running(command().args(["--port", "0", "--state"]).arg(&state).args(options).arg(&attributes).spawn().unwrap());
    let mut first = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let base_url = first.trim_end().to_owned();
    let http = support::http_client();
    let told = async |path: &str| -> serde_json::Value {
        http.get(format!("{base_url}{path}")).send().await.unwrap().json().await.unwrap()
    };
    assert_eq!(told("/_sandbox/rate-limit").await["window"], "fixed-minute");
    assert_eq!(told("/_sandbox/rate-limit").await["per_minute"], 3);
    let created = http.post(format!("{base_url}/api/end_users")).header("x-api-key", "any");
    let created = created.json(&serde_json::json!({ "end_user": { "end_user_id": "e1" } })).send().await.unwrap();
    assert_eq!(created.status(), 201);
    let created: serde_json::Value = created.json().await.unwrap();
    let path = format!("/api/end_users/{}/company_attributes", created["end_user"]["heron_id"].as_str().unwrap());
    let listed = http.get(format!("{base_url}{path}")).header("x-api-key", "any").send().await.unwrap();
    let listed = listed.json::<serde_json::Value>().await.unwrap();
    let is_it = |row: &&serde_json::Value| row["attribute"]["label"] == "amount_requested";
    let row = listed.as_array().unwrap().iter().find(is_it).unwrap();
    assert_eq!((&row["value"], &row["attribute"]["type"]), (&7.into(), &"decimal".into()));
    Command::new("kill").args(["-TERM", &running.0.id().to_string()]).status().unwrap();
    assert!(running.0.wait().unwrap().success(), "a supervisor's signal ends it well");
    assert!(std::fs::read_to_string(&state).unwrap().contains("\"e1\""));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_cannot_be_is_said_with_what_can() {
    let wrong = std::env::temp_dir().join(format!("heron-sandbox-attributes-{}.json", std::process::id()));
    std::fs::write(&wrong, r#"[{"attribute": {"label": 1}}]"#).unwrap();
    for (arguments, told) in [
        (
            vec!["--world", "patch_config_depth=deep"],
            "error: the switch `patch_config_depth` has no answer `deep`\n  help: it is one of `replace`, `merge`",
        ),
        (vec!["--fault-probability", "2"], "error: the probability of faults is out of range"),
        (vec!["--fault-probability", "0.1", "--fault", "oops"], "error: the fault `oops` is not known"),
        (
            vec!["--webhook", "http://127.0.0.1:9/"],
            "error: webhooks need a secret to sign them\n  help: set HERON_SANDBOX_WEBHOOK_SECRET",
        ),
        (vec!["--rate-limit", "lots"], "error: invalid value 'lots'"),
        (
            vec!["--attributes", wrong.to_str().unwrap()],
            "error: these are no company attributes: /0/attribute/label: it is missing, or no text\n  --> ",
        ),
        (vec!["--attributes", "/no/such/file"], "error: cannot read /no/such/file"),
    ] {
        let mut command = command();
        let output = command.env_remove("HERON_SANDBOX_WEBHOOK_SECRET").args(["--port", "0"]).args(arguments).output();
        let output = output.unwrap();
        assert!(!output.status.success() && output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with(told), "{said}");
    }
    std::fs::remove_file(wrong).unwrap();
}

#[test]
fn it_warns_when_other_machines_can_reach_it() {
    let mut running = Running(command().args(["--port", "0", "--listen", "0.0.0.0"]).spawn().unwrap());
    let mut first = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with("http://127.0.0.1:"), "{first}");
    let mut warned = String::new();
    BufReader::new(running.0.stderr.take().unwrap()).read_line(&mut warned).unwrap();
    assert!(warned.starts_with("warning: other machines can reach it at 0.0.0.0"), "{warned}");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn it_serves_on_when_idle_connections_take_its_last_file_handles() {
    let mut limited = Command::new("sh");
    let run = format!("ulimit -n 40; exec {} --port 0", env!("CARGO_BIN_EXE_heron-sandbox"));
    limited.args(["-c", &run]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut running = Running(limited.spawn().unwrap());
    let mut first = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let base_url = first.trim_end();
    let address = base_url.strip_prefix("http://").unwrap();
    let idle: Vec<_> = (0..100).map(|_| std::net::TcpStream::connect(address).unwrap()).collect();
    for _ in 0..3 {
        let answered = support::http_client().get(format!("{base_url}/api/hello_world")).send().await.unwrap();
        assert_eq!(answered.status(), 200);
    }
    drop(idle);
}
