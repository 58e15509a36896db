//! Two integrations in two accounts.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use heron_sandbox::{Fault, Sandbox};
use support::{Directory, code, file, said};

async fn sandbox(key: &str, seed: u64) -> Sandbox {
    Sandbox::builder().key(key).seed(seed).start().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_accounts_are_compared_and_only_the_second_is_changed() {
    let (one, two) = (sandbox("key_of_one", 1).await, sandbox("key_of_two", 2).await);
    let directory = Directory::new("accounts");
    let toml =
        |name: &str, url: &str| format!("[client.{name}]\nkey = \"${{env:KEY_{name}}}\"\nbase_url = \"{url}\"\n");
    directory.write("heron.toml", &format!("{}{}", toml("one", one.base_url()), toml("two", two.base_url())));
    let run = |arguments: &[&str]| {
        let mut command = directory.heron("http://127.0.0.1:9");
        command.env("KEY_one", "key_of_one").env("KEY_two", "key_of_two").env("AUTH", "a").env("SECRET", "s");
        let output = command.args(arguments).output().unwrap();
        (code(&output), said(&output))
    };
    let id = |name: &str| {
        directory.read(name).lines().find_map(|line| line.strip_prefix("heron_id: ").map(str::to_owned)).unwrap()
    };
    directory.write("a.yaml", &file("acme", "          max_length: 80\n"));
    directory.write("b.yaml", &file("acme", ""));
    for (client, name) in [("one", "a.yaml"), ("two", "b.yaml")] {
        let (code, said) = run(&["--client", client, "crm", "apply", name, "--yes"]);
        assert_eq!(code, 0, "{said}");
    }
    let (a, b) = (id("a.yaml"), id("b.yaml"));
    assert_ne!(a, b);

    let both = ["--client", "one", "crm", "diff", &a, &b, "--client-b", "two"];
    let (code, said) = run(&both);
    assert!(
        code == 2 && said.contains("1 difference;") && said.contains("- object_configs[key=account].field_mappings"),
        "{said}"
    );
    let (code, said) = run(&["--client", "one", "crm", "diff", &a, &b]);
    assert!(code == 1 && said.contains("--client-b"), "{said}");

    let before = one.requests().len();
    let (code, said) = run(&["--client", "one", "crm", "promote", &a, &b, "--client-b", "two", "--yes"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(one.requests().len() - before, 1, "one look, and nothing is sent");
    let (code, said) = run(&both);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn a_file_that_extends_another_is_not_written() {
    let directory = Directory::new("extends");
    directory.write("from.yaml", &file("uat", "          max_length: 80\n"));
    directory.write("_base.yaml", &file("acme", ""));
    directory.write("to.yaml", "extends: _base.yaml\nsecret: ${env:OTHER}\n");
    let before = directory.read("to.yaml");
    let output = directory
        .heron("http://127.0.0.1:9")
        .args(["crm", "promote", "from.yaml", "to.yaml", "--yes"])
        .output()
        .unwrap();
    assert!(code(&output) == 1 && said(&output).contains("extends another file"), "{}", said(&output));
    assert_eq!(directory.read("to.yaml"), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_lost_is_settled_by_reading_back() {
    for (fault, expected, told) in [(Fault::reset().after(), 0, "read it back"), (Fault::reset(), 1, "run it again")] {
        let sandbox = sandbox(support::KEY, 1).await;
        let directory = Directory::new("lost");
        let run = |arguments: &[&str]| {
            let mut command = directory.heron(sandbox.base_url());
            let output = command.env("AUTH", "a").env("SECRET", "s").args(arguments).output().unwrap();
            (code(&output), said(&output))
        };
        directory.write("to.yaml", &file("acme", ""));
        directory.write("from.yaml", &file("uat", "          max_length: 80\n"));
        assert_eq!(run(&["crm", "apply", "to.yaml", "--yes"]).0, 0);
        let id = directory
            .read("to.yaml")
            .lines()
            .find_map(|line| line.strip_prefix("heron_id: ").map(str::to_owned))
            .unwrap();
        sandbox.faults().next(fault.on("PATCH /api/crm_integrations/{heron_id}")).unwrap();
        let (code, said) = run(&["crm", "promote", "from.yaml", &id, "--yes"]);
        assert!(code == expected && said.contains(told), "{code} {said}");
    }
}

#[test]
fn a_secret_that_is_written_out_is_never_shown_and_stays_where_it_is() {
    let directory = Directory::new("canary");
    let literal =
        |name: &str, more: &str| file(name, more).replace("${env:AUTH}", "canary").replace("${env:SECRET}", "canary");
    directory.write("from.yaml", &literal("uat", "          max_length: 80\n"));
    directory.write("to.yaml", &literal("acme", ""));
    for command in [&["diff", "from.yaml", "to.yaml"][..], &["promote", "from.yaml", "to.yaml", "--yes"]] {
        for format in [&[][..], &["--json"]] {
            let arguments = [&["crm"], command, format].concat();
            let output = directory.heron("http://127.0.0.1:9").args(arguments).output().unwrap();
            assert!(code(&output) != 1 && !said(&output).contains("canary"), "{}", said(&output));
        }
    }
    let written = directory.read("to.yaml");
    assert!(written.contains("secret: canary") && written.contains("max_length: 80"), "{written}");
}
