//! What the command costs: its start, a check of a large file, and its size. It fails above its aims.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A benchmark fails by unwrapping.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const FIELDS: usize = 2000;

fn main() {
    let heron = Path::new(env!("CARGO_BIN_EXE_heron"));
    let size = std::fs::metadata(heron).unwrap().len();
    let sound = file("sound.yaml", "company_name");
    // Each field has a finding, which is drawn as far as findings are.
    let broken = file("broken.yaml", "Company Name");
    let rows = [
        ("heron --version", median(heron, &["--version"]), Duration::from_millis(10)),
        (
            "heron crm check, sound",
            median(heron, &["crm", "check", sound.to_str().unwrap()]),
            Duration::from_millis(50),
        ),
        (
            "heron crm check, a finding in every field",
            median(heron, &["crm", "check", broken.to_str().unwrap()]),
            Duration::from_millis(50),
        ),
    ];
    println!("| what | median | aim |\n|---|---:|---:|");
    let mut is_met = size < 15_000_000;
    for (what, median, aim) in rows {
        is_met &= median < aim;
        println!("| {what} | {:.1} ms | {} ms |", median.as_secs_f64() * 1e3, aim.as_millis());
    }
    println!("| size of the program, stripped | {:.1} MB | 15 MB |", size as f64 / 1e6);
    assert!(is_met, "an aim is not met");
}

/// Of the whole process, from its start to its end.
fn median(heron: &Path, arguments: &[&str]) -> Duration {
    let run = || {
        let mut command = Command::new(heron);
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        let start = Instant::now();
        _ = command.status().unwrap();
        start.elapsed()
    };
    let mut times: Vec<_> = (0..60).map(|_| run()).collect();
    times.sort();
    times[times.len() / 2]
}

fn file(name: &str, label: &str) -> PathBuf {
    let mut text = String::from(
        "provider: salesforce\ninstance_url: https://acme.my.salesforce.com\nauth: ${env:AUTH}\nsecret: ${env:SECRET}\n\
         config:\n  object_configs:\n",
    );
    for object in 0..FIELDS / 50 {
        _ = write!(
            text,
            "    - key: object_{object}\n      external_name: Object_{object}__c\n      external_lookup_config:\n        \
             external_lookup_fields_or: [Field_0__c]\n        sort_order: DESC\n      field_mappings:\n"
        );
        for field in 0..50 {
            _ = write!(
                text,
                "        - field_name: Field_{field}__c\n          heron_company_attribute_label: {label}\n          max_length: 80\n"
            );
        }
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}
