//! The maintainer's commands: a thin shell over `heron-contract`, which does the thinking and no input or output.

mod cargo;
mod check;
mod codegen;
mod coverage;
mod drift;
mod files;
mod import;
mod update;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Keeps the client in step with Heron's API.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read the published OpenAPI document into openapi/heron.json.
    Import(import::Args),
    /// Generate the client and everything else that follows from openapi/.
    Codegen(codegen::Args),
    /// Tell how much of the API the client has, and what it leaves out and why.
    Coverage(coverage::Args),
    /// Tell what differs between the contract and a published document, and whom it concerns.
    #[command(
        after_help = "Exits with 0 if nothing of that level differs, 2 if something does, 1 if nothing was compared."
    )]
    Drift(drift::Args),
    /// Run every check for drift: contract, published document, generated files, and the Rust types against the contract.
    Check(check::Args),
    /// Take over an API update: import, generate, compile, check; one report of everything it breaks.
    Update(update::Args),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(told) => {
            // Nothing can be done about a terminal that is gone.
            let _ = told.print();
            // clap's own code for a usage error is 2, which here means that the contract has drifted.
            return if told.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    match cli.command {
        Command::Import(args) => import::run(&args),
        Command::Codegen(args) => codegen::run(&args),
        Command::Coverage(args) => coverage::run(&args),
        Command::Drift(args) => drift::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Update(args) => update::run(&args),
    }
}
