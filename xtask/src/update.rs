//! `cargo xtask update`: the whole chain after an API update, and one report of everything that it breaks.

use std::process::ExitCode;

use heron_contract::artifacts::CONTRACT;
use heron_contract::{Problem, Problems, Severity};

use crate::{cargo, codegen, files, import};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Files or addresses of the document: JSON or YAML, OpenAPI 3.0, 3.1 or 3.2. Several are merged.
    #[arg(required = true, value_name = "FILE|URL")]
    sources: Vec<String>,
}

pub(crate) fn run(args: &Args) -> ExitCode {
    match import(args) {
        Ok(()) => {}
        Err(problems) => {
            eprintln!("{problems}\n\nNothing was written.");
            return ExitCode::FAILURE;
        }
    }
    let found = follow();
    report(&found, args)
}

fn import(args: &Args) -> Result<(), Problems> {
    let mut reading = import::read_sources(&args.sources)?;
    if let Some(drift) = &mut reading.drift {
        // They come at the end, with whatever else is to mend.
        drift.mends.clear();
    }
    reading.tell();
    if let Some(text) = reading.news {
        files::write_own(CONTRACT, &text)?;
        println!("wrote    {CONTRACT}");
    }
    Ok(())
}

/// Generates, compiles and checks, as far as each step lets the next one go.
fn follow() -> Problems {
    let (artifacts, mut problems) = match codegen::gather() {
        Ok(gathered) => gathered,
        Err(problem) => return problem.into(),
    };
    let Some(artifacts) = artifacts else { return problems };
    let written = codegen::stale(&artifacts).and_then(|stale| codegen::put(&stale));
    if let Err(problem) = written {
        problems.push(problem);
        return problems;
    }
    for check in [cargo::COMPILES, cargo::AGREES] {
        println!("checking that {} …", check.what);
        if let Err(problem) = check.run() {
            problems.push(problem);
            break;
        }
    }
    problems
}

fn report(found: &Problems, args: &Args) -> ExitCode {
    let breakages: Vec<&Problem> = found.0.iter().filter(|problem| problem.severity == Severity::Error).collect();
    if breakages.is_empty() {
        println!("\nNothing breaks. Read `git diff`, run `cargo test --workspace`, and commit.");
        return ExitCode::SUCCESS;
    }
    eprintln!(
        "\n{} to mend:",
        if breakages.len() == 1 { "One thing".to_owned() } else { format!("{} things", breakages.len()) }
    );
    for (number, problem) in breakages.iter().enumerate() {
        eprintln!("\n{}. {}", number + 1, problem.to_string().replace('\n', "\n   "));
    }
    eprintln!(
        "\nMend these and run `cargo xtask update {}` again. `git restore .` takes all of it back.",
        args.sources.join(" ")
    );
    ExitCode::FAILURE
}
