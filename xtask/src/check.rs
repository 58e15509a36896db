//! `cargo xtask check`: the one gate for drift.

use std::path::PathBuf;
use std::process::ExitCode;

use heron_contract::artifacts::CONTRACT;
use heron_contract::import::{Input, read};
use heron_contract::report::Report;
use heron_contract::{Problem, Problems, document};

use crate::drift::{self, DRIFT, Fail};
use crate::{cargo, codegen, coverage, files};

/// The environment variable that holds the address of the published document.
const ADDRESS: &str = "HERON_OPENAPI_URL";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The published document [default: the environment variable HERON_OPENAPI_URL].
    #[arg(long, value_name = "FILE|URL")]
    against: Option<String>,
    /// The mildest level of drift for which to exit with 2.
    #[arg(long, value_enum, default_value_t = Fail::Any)]
    fail_on: Fail,
    /// Where to write the report of drift, as Markdown.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// How a check ended.
enum Outcome {
    Holds(String),
    Fails(String, Problems),
    Drifts(String),
    IsSkipped(String),
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let checks: [(&str, &dyn Fn() -> Outcome); 5] = [
        ("openapi/heron.json is canonical", &|| outcome(canonical())),
        ("openapi/heron.json says what Heron publishes", &|| published(args)),
        ("every operation is in scope, or left out with a reason", &|| outcome(coverage::complete())),
        ("every generated file is up to date", &|| outcome(generated())),
        (cargo::AGREES.what, &|| outcome(cargo::AGREES.run().map_err(Problems::from))),
    ];
    let (mut failed, mut drifted) = (0, false);
    for (what, check) in checks {
        match check() {
            Outcome::Holds(more) => println!("ok       {what}{more}"),
            Outcome::IsSkipped(why) => println!("skipped  {what}: {why}"),
            Outcome::Drifts(more) => {
                drifted = true;
                println!("drift    {what}{more}");
            }
            Outcome::Fails(more, problems) => {
                failed += 1;
                println!("failed   {what}{more}");
                eprintln!("\n{problems}\n");
            }
        }
    }
    match (failed, drifted) {
        (0, false) => ExitCode::SUCCESS,
        (0, true) => ExitCode::from(DRIFT),
        _ => ExitCode::FAILURE,
    }
}

fn outcome(result: Result<(), Problems>) -> Outcome {
    match result {
        Ok(()) => Outcome::Holds(String::new()),
        Err(problems) => Outcome::Fails(String::new(), problems),
    }
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

/// The contract against the published document.
fn published(args: &Args) -> Outcome {
    let address = std::env::var(ADDRESS).ok().filter(|address| !address.is_empty());
    let Some(source) = args.against.clone().or(address) else {
        return Outcome::IsSkipped(format!("give it with --against, or its address in {ADDRESS}"));
    };
    match compare(args, &source) {
        Ok(report) if report.unused_overrides.has_errors() => {
            Outcome::Fails(format!(" ({source})"), report.unused_overrides)
        }
        Ok(report) if report.fails(args.fail_on.into()) => {
            println!("{}", report.to_text(drift::shows_colour()));
            Outcome::Drifts(format!(" ({source}): it does not, as told above"))
        }
        Ok(report) => {
            let counts = (report.common_operations, report.base.operations);
            Outcome::Holds(format!(" ({source}, {} of {} operations compared)", counts.0, counts.1))
        }
        Err(problems) => Outcome::Fails(format!(" ({source})"), problems),
    }
}

fn compare(args: &Args, source: &str) -> Result<Report, Problems> {
    let base = drift::contract()?;
    let against = drift::published(source, Some(&base))?;
    let report = drift::ask_with_steps(&base, &against, source)?;
    if let Some(path) = &args.report {
        files::write(path, &report.to_markdown())?;
    }
    Ok(report)
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
