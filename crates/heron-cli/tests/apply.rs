//! What an apply says of a server that is not as the plan supposes.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use heron_data::Heron;
use heron_data::types::CrmIntegrationUpdate;
use heron_sandbox::{ConfigPatch, Sandbox, UnknownKeys};
use serde_json::Value;
use support::{Directory, KEY, code, file, said};

struct Account {
    sandbox: Sandbox,
    heron: Heron,
    directory: Directory,
}

impl Account {
    /// With one integration, applied from `acme.yaml`.
    async fn new(name: &str, config_patch: ConfigPatch) -> Self {
        let builder = Sandbox::builder().key(KEY).config_patch(config_patch).unknown_keys(UnknownKeys::Accept);
        let sandbox = builder.start().await.unwrap();
        let heron = Heron::builder(KEY).base_url(sandbox.base_url()).build().unwrap();
        let this = Self { sandbox, heron, directory: Directory::new(name) };
        let policy =
            "  policy_evaluation_config:\n    external_object_name: Account\n    result_external_name: Result__c\n";
        this.directory.write("acme.yaml", &file("acme", policy));
        assert_eq!(this.run(&["crm", "apply", "acme.yaml", "--yes"]).0, 0);
        this
    }

    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let mut command = self.directory.heron(self.sandbox.base_url());
        let output = command.env("AUTH", "a").env("SECRET", "s").args(arguments).output().unwrap();
        (code(&output), said(&output))
    }

    fn edit(&self, from: &str, to: &str) {
        let text = self.directory.read("acme.yaml");
        assert!(text.contains(from), "{text}");
        self.directory.write("acme.yaml", &text.replace(from, to));
    }

    async fn id(&self) -> String {
        self.heron.crm().list().await.unwrap().remove(0).heron_id
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_accepted_without_effect_is_told_as_partly_done() {
    let account = Account::new("partly", ConfigPatch::Merge).await;
    account.edit("    result_external_name: Result__c\n", "");
    account.edit("company_name\n", "company_name\n          max_length: 80\n");
    let (code, said) = account.run(&["crm", "apply", "acme.yaml", "--yes"]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("partly") && said.contains("not as desired: policy_evaluation_config.result_external_name"),
        "{said}"
    );
    let (_, said) = account.run(&["crm", "plan", "acme.yaml"]);
    assert!(said.contains("1 to remove") && !said.contains("max_length"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_plan_is_refused_when_anything_that_it_rests_on_changed() {
    let account = Account::new("saved", ConfigPatch::Replace).await;
    let id = account.id().await;
    account.edit("company_name\n", "company_name\n          max_length: 80\n");
    let save = ["crm", "plan", "acme.yaml", "-o", "saved.json"];
    let apply = ["crm", "apply", "--plan", "saved.json", "--yes"];
    assert_eq!(account.run(&save).0, 2);

    account.heron.crm().disable(&id).await.unwrap();
    let (code, said) = account.run(&apply);
    assert!(code == 1 && said.contains("was changed after the plan was saved"), "{said}");

    assert_eq!(account.run(&save).0, 2);
    account.edit("max_length: 80", "max_length: 81");
    let (code, said) = account.run(&apply);
    assert!(code == 1 && said.contains("acme.yaml was changed after the plan was saved"), "{said}");

    assert_eq!(account.run(&save).0, 2);
    let saved: Value = serde_json::from_str(&account.directory.read("saved.json")).unwrap();
    let mut names: Vec<_> = saved["integrations"][0].as_object().unwrap().keys().cloned().collect();
    names.sort();
    assert_eq!(names, ["action", "file", "file_digest", "heron_id", "server_digest"], "nothing else is kept");

    // What the file does not speak of, and a plan does not change, may change.
    let mut update = CrmIntegrationUpdate::new();
    update.extra.insert("later_last_seen", "now");
    account.heron.crm().update(&id, update).await.unwrap();
    let (code, said) = account.run(&apply);
    assert!(code == 0 && said.contains("Done: 1 updated."), "{said}");
    assert_eq!(account.heron.crm().get(&id).await.unwrap().is_enabled, Some(false), "what the file does not say stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn plans_of_equal_input_are_equal_and_another_key_cannot_use_them() {
    let account = Account::new("equal", ConfigPatch::Replace).await;
    account.edit("company_name\n", "company_name\n          max_length: 80\n");
    for name in ["one.json", "two.json"] {
        assert_eq!(account.run(&["crm", "plan", "acme.yaml", "-o", name]).0, 2);
    }
    assert_eq!(account.directory.read("one.json"), account.directory.read("two.json"));
    let other = Sandbox::builder().key("key_of_another_account").start().await.unwrap();
    let text = account.directory.read("one.json").replace(account.sandbox.base_url(), other.base_url());
    account.directory.write("other.json", &text);
    account.edit("heron_id: ", "# heron_id: ");
    let mut command = account.directory.heron(other.base_url());
    command.env("HERON_API_KEY", "key_of_another_account").args(["crm", "apply", "--plan", "other.json", "--yes"]);
    let output = command.output().unwrap();
    assert!(said(&output).contains("another API key") && code(&output) == 1, "{}", said(&output));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_written_does_not_lose_the_id() {
    let account = Account::new("unwritable", ConfigPatch::Replace).await;
    let text = file("odd", "");
    account.directory.write("anchor.yaml", &format!("--- &whole\n{text}"));
    let (code, said) = account.run(&["crm", "apply", "anchor.yaml", "--yes"]);
    let id = account.heron.crm().list().await.unwrap().pop().unwrap().heron_id;
    assert!(code == 0 && account.directory.read("anchor.yaml").contains(&format!("heron_id: {id}")), "{said}");

    // In front of a key that is marked as one, nothing can be set.
    let text = text.replace("odd", "marked").replace("provider: salesforce", "? provider\n: salesforce");
    account.directory.write("marked.yaml", &text);
    let (code, said) = account.run(&["crm", "apply", "marked.yaml", "--yes"]);
    let id = account.heron.crm().list().await.unwrap().pop().unwrap().heron_id;
    assert!(code == 1 && said.contains(&format!("add `heron_id: {id}` by hand")), "{said}");
    assert_eq!(account.directory.read("marked.yaml"), text, "nothing is half-written");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_throw_away_sandbox_leaves_no_id_behind() {
    let directory = Directory::new("throw-away");
    directory.write("acme.yaml", &file("acme", ""));
    let before = directory.read("acme.yaml");
    let mut command = directory.heron("http://127.0.0.1:1");
    command.env("AUTH", "a").env("SECRET", "s").args(["--sandbox", "crm", "apply", "acme.yaml", "--yes"]);
    let output = command.output().unwrap();
    assert!(said(&output).contains("Done: 1 created.") && code(&output) == 0, "{}", said(&output));
    assert_eq!(directory.read("acme.yaml"), before);
}
