//! `cargo xtask check`: the one gate for drift.

use std::process::ExitCode;

use heron_contract::artifacts::CONTRACT;
use heron_contract::import::{Input, read};
use heron_contract::{Problem, Problems, document};

use crate::{cargo, codegen, files};

type Check = fn() -> Result<(), Problems>;

pub(crate) fn run() -> ExitCode {
    let checks: [(&str, Check); 3] = [
        ("openapi/heron.json is canonical", canonical),
        ("every generated file is up to date", generated),
        (cargo::AGREES.what, || Ok(cargo::AGREES.run()?)),
    ];
    let mut failed = 0;
    for (what, check) in checks {
        match check() {
            Ok(()) => println!("ok      {what}"),
            Err(problems) => {
                failed += 1;
                println!("failed  {what}");
                eprintln!("\n{problems}\n");
            }
        }
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Importing the contract again gives the same bytes.
fn canonical() -> Result<(), Problems> {
    let text = files::read_own(CONTRACT)?;
    let again = read(&[Input { name: CONTRACT, text: &text }], None)?;
    if document::to_text(&again.contract) == text.replace("\r\n", "\n") {
        return Ok(());
    }
    Err(Problem::error("the contract is not what an import writes")
        .at(CONTRACT, "")
        .help("it is never edited by hand: put what must differ into openapi/overlay.yaml, and run\ncargo xtask import openapi/heron.json")
        .into())
}

fn generated() -> Result<(), Problems> {
    let stale = codegen::stale(&codegen::make()?)?;
    if stale.is_empty() {
        return Ok(());
    }
    for file in &stale {
        codegen::show(file, false);
    }
    Err(Problem::error(format!("{} generated files are out of date", stale.len()))
        .help("run `cargo xtask codegen` and commit what it writes")
        .into())
}
