//! No secret is ever seen: not in output, not in errors, not in files.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use heron_sandbox::Sandbox;
use support::{Directory, file, said};

const CANARY: &str = "canary";

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_shown_or_written_anywhere() {
    let sandbox = Sandbox::builder().key("key_canary_of_the_account").start().await.unwrap();
    let directory = Directory::new("secrets");
    directory.write("acme.yaml", &file("acme", ""));
    directory.write("file.yaml", &file("file", "").replace("${env:SECRET}", "${file:secret.txt}"));
    directory.write("whole.yaml", &file("whole", "").replace("auth:\n  client_id: ${env:AUTH}", "auth: ${env:WHOLE}"));
    directory.write("broken.yaml", &file("broken", "").replace("auth:\n  client_id: ${env:AUTH}", "auth: ${env:AUTH}"));
    // Written out, which is a finding.
    let literal =
        file("literal", "").replace("${env:SECRET}", "literal_canary_1").replace("${env:AUTH}", "literal_canary_2");
    directory.write("literal.yaml", &literal);
    directory.write("flow.json", &format!(
        "{{\"provider\":\"x\",\"instance_url\":\"https://x.example\",\"auth\":{{\"password\":\"literal_canary_1\",\"pin\":\"{CANARY}\"}},\
         \"secret\":\"literal_canary_2\",\"config\":{{\"object_configs\":[{{\"key\":\"\",\"external_name\":\"literal_canary_1\",\"is_optional\":3}}]}}}}"
    ));
    directory.write(
        "pin.yaml",
        &literal.replace("literal_canary_1", "[canary]").replace("literal_canary_2", "{a: canary_3}"),
    );
    directory.write("torn.yaml", "auth: {a: canary\nsecret: \"canary");
    directory.write("torn.json", "{\"secret\": \"canary}");
    directory.write("heron.toml", "key = \"key_canary\"");
    directory
        .write("clients/heron.toml", "[client.acme]\nkey = \"${env:ACME_KEY}\"\nbase_url = \"http://127.0.0.1:1\"");
    directory.write("secret.txt", "canary of a file\n");

    let commands: &[&[&str]] = &[
        &["crm", "check", "acme.yaml", "file.yaml", "whole.yaml", "literal.yaml", "flow.json", "pin.yaml", "--strict"],
        &["crm", "check", "literal.yaml", "flow.json", "pin.yaml", "--json"],
        &["crm", "check", "literal.yaml", "flow.json", "pin.yaml", "--format", "github"],
        &["crm", "check", "torn.yaml"],
        &["crm", "check", "torn.json", "--json"],
        &["crm", "plan", "acme.yaml", "file.yaml", "whole.yaml", "-o", "saved.json"],
        &["crm", "plan", "literal.yaml", "--json"],
        &["crm", "plan", "flow.json"],
        &["crm", "plan", "pin.yaml", "--format", "markdown"],
        &["crm", "apply", "literal.yaml", "--yes"],
        &["crm", "apply", "literal.yaml", "--yes", "--allow-findings", "-v"],
        &["crm", "apply", "broken.yaml", "--yes"],
        &["crm", "apply", "--plan", "saved.json", "--yes", "--verbose"],
        &["crm", "plan", "acme.yaml", "--resend-secrets", "--json"],
        &["crm", "apply", "acme.yaml", "whole.yaml", "--resend-secrets", "--yes", "--json"],
        &["crm", "export", "--all", "-o", "out"],
        &["crm", "list", "--json"],
        &["auth", "check", "-v"],
        &["ping", "-v", "--json"],
        &["crm", "list", "--config", "heron.toml"],
        &["crm", "list", "--config", "clients/heron.toml", "--client", "acme", "-v"],
    ];
    let mut ran = String::new();
    for arguments in commands {
        // Each works with the empty configuration, so that the one with a key in it is only read where it is asked for.
        let mut command = directory.heron(sandbox.base_url());
        if !arguments.contains(&"--config") {
            directory.write("empty.toml", "");
            command.args(["--config", "empty.toml"]);
        }
        command.env("HERON_API_KEY", "key_canary_of_the_account").env("ACME_KEY", "key_canary_of_acme");
        command
            .env("AUTH", "canary of auth")
            .env("SECRET", "canary of secret")
            .env("WHOLE", "{\"a\": {\"b\": [\"canary of all\"]}}");
        let output = command.args(*arguments).output().unwrap();
        let said = said(&output);
        assert!(!said.to_lowercase().contains(CANARY), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{arguments:?}: {said}");
        ran.push_str(&format!("{arguments:?}: {:?}\n", output.status.code()));
    }
    // That they did what they are here for.
    for done in [
        "\"-o\", \"saved.json\"]: Some(2)",
        "\"saved.json\", \"--yes\", \"--verbose\"]: Some(0)",
        "\"--allow-findings\", \"-v\"]: Some(0)",
        "\"literal.yaml\", \"--yes\"]: Some(3)",
        "\"broken.yaml\", \"--yes\"]: Some(1)",
        "\"--resend-secrets\", \"--yes\", \"--json\"]: Some(0)",
        "\"-o\", \"out\"]: Some(0)",
        "\"auth\", \"check\", \"-v\"]: Some(0)",
    ] {
        assert!(ran.contains(done), "{done} is not in\n{ran}");
    }
    let mut written = directory.read("saved.json");
    for entry in std::fs::read_dir(directory.path().join("out")).unwrap() {
        written.push_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    assert!(written.contains("heron_id") && !written.contains(CANARY), "{written}");
}
