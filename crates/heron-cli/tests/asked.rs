//! What happens between a question and its answer, on a terminal.

#![cfg(target_os = "linux")] // `script` of util-linux gives the command a terminal.
#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};

use heron_data::Heron;
use heron_data::types::{CrmIntegration, CrmIntegrationUpdate};
use heron_sandbox::Sandbox;
use support::{Directory, KEY, code, file, said};

struct Account {
    sandbox: Sandbox,
    heron: Heron,
    directory: Directory,
}

impl Account {
    /// With one integration, whose file differs from it since.
    async fn new(name: &str) -> Self {
        let sandbox = Sandbox::builder().key(KEY).start().await.unwrap();
        let heron = Heron::builder(KEY).base_url(sandbox.base_url()).build().unwrap();
        let this = Self { sandbox, heron, directory: Directory::new(name) };
        this.directory.write("acme.yaml", &file("acme", ""));
        let mut command = this.directory.heron(this.sandbox.base_url());
        let done = command.env("AUTH", "a").env("SECRET", "s").args(["crm", "apply", "acme.yaml", "--yes"]).output();
        assert_eq!(code(done.as_ref().unwrap()), 0, "{}", said(&done.unwrap()));
        let text = this.directory.read("acme.yaml");
        this.directory.write("acme.yaml", &format!("{text}          max_length: 80\n"));
        this
    }

    async fn told(&self) -> CrmIntegration {
        self.heron.crm().list().await.unwrap().remove(0)
    }

    /// Runs it on a terminal up to its question.
    fn asked(&self, arguments: &str) -> Asked {
        let mut child = Command::new("script")
            .args(["-qec", &format!("{} {arguments}", env!("CARGO_BIN_EXE_heron")), "/dev/null"])
            .current_dir(self.directory.path())
            .env("HERON_BASE_URL", self.sandbox.base_url())
            .env("HERON_API_KEY", KEY)
            .env("NO_COLOR", "1")
            .env("SHELL", "/bin/sh")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = Vec::new();
        let mut byte = [0];
        while !said.ends_with(b"[y/N] ") {
            let read = child.stdout.as_mut().unwrap().read(&mut byte).unwrap();
            assert!(read > 0, "{}", String::from_utf8_lossy(&said));
            said.push(byte[0]);
        }
        Asked(child)
    }
}

struct Asked(Child);

impl Asked {
    fn answered(mut self, answer: &str) -> (i32, String) {
        let mut stdin = self.0.stdin.take().unwrap();
        stdin.write_all(format!("{answer}\n").as_bytes()).unwrap();
        let mut said = String::new();
        self.0.stdout.as_mut().unwrap().read_to_string(&mut said).unwrap();
        (self.0.wait().unwrap().code().unwrap(), said)
    }
}

fn max_length(of: &CrmIntegration) -> Option<i64> {
    let config = serde_json::to_value(&of.config).unwrap();
    config.pointer("/object_configs/0/field_mappings/0/max_length").and_then(serde_json::Value::as_i64)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_applies_what_was_shown_and_anything_else_nothing() {
    let account = Account::new("asked").await;
    let (code, said) = account.asked("crm apply acme.yaml").answered("no");
    assert!(code == 2 && said.contains("nothing was changed"), "{said}");
    assert_eq!(max_length(&account.told().await), None);
    let (code, said) = account.asked("crm apply acme.yaml").answered("y");
    assert!(code == 0 && said.contains("Done: 1 updated."), "{said}");
    assert_eq!(max_length(&account.told().await), Some(80));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_to_what_the_server_no_longer_has_sends_nothing() {
    let account = Account::new("asked-changed").await;
    let id = account.told().await.heron_id;
    let asked = account.asked("crm apply acme.yaml");
    let url = "https://other.my.salesforce.com";
    account.heron.crm().update(&id, CrmIntegrationUpdate::new().with_instance_url(url)).await.unwrap();
    let before = account.told().await;
    let (code, said) = asked.answered("y");
    assert!(code == 1 && said.contains("was changed while you were asked, and nothing was sent"), "{said}");
    assert_eq!(account.told().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_after_somebody_created_another_integration_sends_nothing() {
    let account = Account::new("asked-created").await;
    let before = account.told().await;
    let asked = account.asked("crm apply acme.yaml");
    account.directory.write("other.yaml", &file("other", ""));
    let mut command = account.directory.heron(account.sandbox.base_url());
    let made = command.env("AUTH", "a").env("SECRET", "s").args(["crm", "apply", "other.yaml", "--yes"]).output();
    assert_eq!(code(&made.unwrap()), 0);
    let (code, said) = asked.answered("y");
    assert!(code == 1 && said.contains("was changed while you were asked"), "{said}");
    assert_eq!(account.told().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_to_a_promotion_whose_target_changed_meanwhile_sends_nothing() {
    let account = Account::new("asked-promote").await;
    let id = account.told().await.heron_id;
    let asked = account.asked(&format!("crm promote acme.yaml {id}"));
    account.heron.crm().disable(&id).await.unwrap();
    let before = account.told().await;
    let (code, said) = asked.answered("y");
    assert!(code == 1 && said.contains("somebody changed it meanwhile"), "{said}");
    assert_eq!(account.told().await, before);
}
