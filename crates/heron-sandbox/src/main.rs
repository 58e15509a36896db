//! Starts a sandbox and keeps it until Ctrl-C.

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;
use heron_sandbox::cli;

/// Heron, offline: a local server that keeps state and obeys the contract
///
/// The first line on standard output is the base URL. Without --state, all state is gone when the sandbox stops.
#[derive(Parser)]
#[command(name = "heron-sandbox", version)]
struct Arguments {
    #[command(flatten)]
    sandbox: cli::Args,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let run = runtime.map_err(cli::RunError::from).and_then(|runtime| runtime.block_on(cli::run(arguments.sandbox)));
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut source = error.source();
            while let Some(cause) = source {
                eprintln!("  because: {cause}");
                source = cause.source();
            }
            ExitCode::FAILURE
        }
    }
}
