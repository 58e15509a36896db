//! What is read: standard input, odd texts, and what is refused.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use std::io::Write as _;
use std::process::{Output, Stdio};

use support::{Directory, code, file, said};

fn check(directory: &Directory, text: &[u8]) -> Output {
    let mut command = directory.heron("http://127.0.0.1:1");
    command.args(["crm", "check", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // What is too large is not read to its end.
    _ = child.stdin.take().unwrap().write_all(text);
    child.wait_with_output().unwrap()
}

#[test]
fn standard_input_is_checked_as_a_file_is() {
    let directory = Directory::new("stdin");
    let output = check(&directory, file("acme", "  is_mistyped: 1\n").as_bytes());
    assert!(
        said(&output).contains("--> <stdin>:15:3") && said(&output).contains("crm/unknown-key"),
        "{}",
        said(&output)
    );
    let json = r#"{"provider": "x", "config": {}, "instance_url": "https://x.example", "heron_id": "crm_1", "is_live": "yes"}"#;
    let output = check(&directory, json.as_bytes());
    assert!(said(&output).contains("--> <stdin>:1:102") && code(&output) == 3, "{}", said(&output));
}

#[test]
fn line_breaks_of_windows_and_a_mark_of_the_byte_order_change_no_place() {
    let directory = Directory::new("marks");
    let text = file("acme", "  is_mistyped: 1\n").replace('\n', "\r\n");
    let output = check(&directory, format!("\u{feff}{text}").as_bytes());
    assert!(said(&output).contains("--> <stdin>:15:3"), "{}", said(&output));
}

#[test]
fn what_cannot_be_a_file_of_an_integration_is_refused() {
    let directory = Directory::new("refused");
    for (text, told) in [
        (b"a: \xff".to_vec(), "is no UTF-8: byte 3 is not"),
        (vec![b'a'; 9 << 20], "is larger than 8 MiB"),
        (b"".to_vec(), "the file is empty"),
        (b"# nothing".to_vec(), "the file is empty"),
        (b"{".to_vec(), "this is no JSON"),
        (format!("{{\"a\":{}", "[".repeat(100_000)).into_bytes(), "nested too deep"),
        (format!("a: {}", "{a: ".repeat(100_000)).into_bytes(), "nested too deep"),
    ] {
        let output = check(&directory, &text);
        assert!(said(&output).contains(told) && code(&output) == 1, "{}", said(&output));
    }
    std::fs::create_dir_all(directory.path().join("empty")).unwrap();
    directory.write("empty/_base.yaml", "a: 1");
    let output = directory.heron("http://127.0.0.1:1").args(["crm", "check", "empty"]).output().unwrap();
    assert!(said(&output).contains("there is no file of an integration in empty"), "{}", said(&output));
}

#[test]
fn findings_of_a_large_file_on_one_line_are_drawn_in_a_bounded_form() {
    let directory = Directory::new("one-line");
    let fields: Vec<_> = (0..2000).map(|number| format!("{{\"field_name\":\"F{number}\",\"later\":1}}")).collect();
    let text = format!(
        "{{\"heron_id\":\"crm_1\",\"provider\":\"salesforce\",\"instance_url\":\"https://x.example\",\"config\":{{\"object_configs\":\
         [{{\"key\":\"k\",\"external_name\":\"K\",\"field_mappings\":[{}]}}]}}}}",
        fields.join(",")
    );
    let output = check(&directory, text.as_bytes());
    let said = said(&output);
    assert!(said.contains("more in <stdin>; --json has all") && said.len() < 200_000, "{}", said.len());
}

#[test]
fn every_shell_has_completions() {
    let directory = Directory::new("completions");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = directory.heron("http://127.0.0.1:1").args(["completions", shell]).output().unwrap();
        assert!(code(&output) == 0 && said(&output).contains("allow-findings"), "{shell}");
    }
}

#[test]
fn a_wrong_command_line_is_an_error_and_help_is_none() {
    let directory = Directory::new("command-line");
    for (arguments, expected) in [
        (&["--no-such"][..], 1),
        (&["crm", "plan", "--format", "xml"], 1),
        (&["--sandbox", "--client", "a", "ping"], 1),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["crm", "apply", "--help"], 0),
    ] {
        let output = directory.heron("http://127.0.0.1:1").args(arguments).output().unwrap();
        assert_eq!(code(&output), expected, "{arguments:?}");
    }
}

#[test]
fn without_a_key_nothing_is_asked() {
    let directory = Directory::new("no-key");
    let output =
        directory.heron("http://127.0.0.1:1").env_remove("HERON_API_KEY").args(["crm", "list"]).output().unwrap();
    assert!(
        said(&output).contains("there is no API key\n  help: set HERON_API_KEY") && code(&output) == 1,
        "{}",
        said(&output)
    );
}
