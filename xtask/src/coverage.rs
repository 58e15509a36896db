//! `cargo xtask coverage`: how much of the API the client has.

use std::process::ExitCode;

use heron_contract::artifacts::{CONTRACT, EXERCISES, OPERATIONS};
use heron_contract::generate::exercised;
use heron_contract::operations::Operations;
use heron_contract::scope::{Scope, scope};
use heron_contract::{Problem, Problems, document};

use crate::files;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// As JSON, for programs.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let scope = match read() {
        Ok(scope) => scope,
        Err(problems) => {
            eprintln!("{problems}");
            return ExitCode::FAILURE;
        }
    };
    if args.json {
        println!("{}", serde_json::json!(scope));
    } else {
        print!("{scope}");
    }
    if scope.missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Every operation stands in a row or is left out with a reason.
pub(crate) fn complete() -> Result<(), Problems> {
    let scope = read()?;
    if scope.missing.is_empty() {
        return Ok(());
    }
    Err(Problem::error(format!("{} operations are in no row: {}", scope.missing.len(), scope.missing.join(", ")))
        .at(OPERATIONS, "")
        .help("give each a row, or leave it out with a reason; `cargo xtask codegen` prints rows to paste")
        .into())
}

fn read() -> Result<Scope, Problems> {
    let contract = document::parse(CONTRACT, &files::read_own(CONTRACT)?)?;
    let operations = Operations::parse(OPERATIONS, &files::read_own(OPERATIONS)?)?;
    // Before the first `codegen` there is none.
    let exercises = files::read_own(EXERCISES).unwrap_or_default();
    Ok(scope(&contract, &operations, &exercised(&exercises)))
}
