//! Compares two OpenAPI documents: `cargo run -p heron-contract --example compare -- OLD NEW`.
//!
//! Prints how much was compared and how many changes there are of each verdict, and, with `--ids`, how many of each rule.

use std::collections::BTreeMap;
use std::process::ExitCode;

use heron_contract::compare::{Wire, compare};
use serde_json::Value;

fn read(path: &str) -> Result<Value, String> {
    let text = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    serde_json::from_slice(&text).map_err(|error| format!("{path}: {error}"))
}

fn run(old: &str, new: &str, ids: bool) -> Result<(), String> {
    let found = compare(&read(old)?, &read(new)?).map_err(|error| error.to_string())?;
    println!("{} operations in both documents", found.common_operations);
    for wire in [Wire::Breaks, Wire::Unproven, Wire::Safe] {
        println!("{wire}: {}", found.count(wire));
    }
    if ids {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for change in &found.changes {
            *counts.entry(change.id).or_default() += 1;
        }
        for (id, count) in counts {
            println!("{count:>6} {id}");
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    let (flags, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|word| word.starts_with("--"));
    let result = match files.as_slice() {
        [old, new] => run(old, new, flags.iter().any(|flag| flag == "--ids")),
        _ => Err("two documents are needed: compare OLD NEW [--ids]".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
