//! Every screen that a person sees, and every command block of `docs/`, against a sandbox of its own.
//!
//! `TRYCMD=overwrite cargo test -p heron-cli --test screens` takes over what is new.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::fs;
use std::path::{Path, PathBuf};

use heron_sandbox::Sandbox;

const KEY: &str = "key_of_the_screens";

#[test]
fn screens() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    all_in(&here.join("tests/screens"), "trycmd");
}

#[test]
fn every_command_block_of_the_docs_runs() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    all_in(&here.join("../../docs"), "md");
}

/// Runs each case in a copy of its directory, so that commands may write.
fn all_in(directory: &Path, extension: &str) {
    let mut cases: Vec<PathBuf> = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|of_path| of_path == extension));
    cases.sort();
    assert!(!cases.is_empty(), "there is no case in {}", directory.display());
    for case in cases {
        if !fs::read_to_string(&case).unwrap().contains("\n$ heron") {
            continue;
        }
        one(&case);
    }
}

fn one(case: &Path) {
    let name = case.file_name().unwrap().to_str().unwrap();
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screens").join(name);
    _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(&copy).unwrap();
    let in_copy = copy.join(name);
    fs::copy(case, &in_copy).unwrap();
    let inputs = in_copy.with_extension("in");
    fs::create_dir_all(&inputs).unwrap();
    if case.with_extension("in").is_dir() {
        copy_all(&case.with_extension("in"), &inputs);
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime.block_on(Sandbox::builder().key(KEY).start()).unwrap();
    if let Ok(settings) = fs::read_to_string(inputs.join("heron.toml")) {
        fs::write(inputs.join("heron.toml"), settings.replace("SANDBOX_URL", sandbox.base_url())).unwrap();
    }
    {
        let cases = trycmd::TestCases::new();
        cases
            .register_bin("heron", Path::new(env!("CARGO_BIN_EXE_heron")))
            .register_bin("cat", Path::new("/bin/cat"))
            .register_bin("sed", Path::new("/bin/sed"))
            .env("HERON_BASE_URL", sandbox.base_url())
            .env("HERON_API_KEY", KEY)
            .env("ACME_KEY", KEY)
            .env("BYTE_KEY", KEY)
            .insert_var("[URL]", sandbox.base_url().to_owned())
            .unwrap()
            .case(&in_copy);
        // It runs when it is dropped.
    }
    if std::env::var_os("TRYCMD").is_some_and(|value| value == "overwrite") {
        fs::copy(&in_copy, case).unwrap();
    }
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() { copy_all(&entry.path(), &to) } else { _ = fs::copy(entry.path(), to).unwrap() }
    }
}
