//! `cargo xtask effective`: from `openapi/heron.json`, the names and the overlay to `openapi/effective.json`.

use std::process::ExitCode;

use heron_contract::operations::Operations;
use heron_contract::repair::Counts;
use heron_contract::{Input, Problem, Problems, document};
use serde_json::Value;

use crate::files;

const OVERLAY: &str = "openapi/overlay.yaml";
const EFFECTIVE: &str = "openapi/effective.json";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; exit with 2 if the file would change.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args) -> ExitCode {
    attempt(args).unwrap_or_else(|problems| {
        eprintln!("{problems}\n\nNothing was written.");
        ExitCode::FAILURE
    })
}

/// The effective contract, from the committed files.
pub(crate) fn make() -> Result<(Value, Counts), Problems> {
    let contract = document::parse(files::CONTRACT, &files::read_own(files::CONTRACT)?)?;
    let operations = Operations::parse(files::OPERATIONS, &files::read_own(files::OPERATIONS)?)?;
    let overlay = files::read_own(OVERLAY)?;
    heron_contract::effective(&contract, &operations, &[Input { name: OVERLAY, text: &overlay }])
}

fn attempt(args: &Args) -> Result<ExitCode, Problems> {
    let (effective, counts) = make()?;
    for (name, count) in &counts {
        println!("{count:>5}  {name}");
    }
    let text = document::to_text(&effective);
    if files::read_own(EFFECTIVE).is_ok_and(|old| old == text) {
        println!("same   {EFFECTIVE} already says this");
    } else if args.check {
        let what = format!("{EFFECTIVE} is not what its sources make");
        eprintln!("{}", Problem::error(what).help("run `cargo xtask effective` and commit the file"));
        return Ok(ExitCode::from(2));
    } else {
        files::write_own(EFFECTIVE, &text)?;
        println!("wrote  {EFFECTIVE}");
    }
    Ok(ExitCode::SUCCESS)
}
