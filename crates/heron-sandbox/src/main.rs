//! Starts a sandbox and keeps it until Ctrl-C.

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use heron_sandbox::cli;
use heron_sandbox::conform::Conform;

/// What one thread makes of a request another one often gives up: glibc's allocator has them wait for each other.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Heron, offline: a local server that keeps state and obeys the contract
///
/// The first line on standard output is the base URL. Without --state, all state is gone when the sandbox stops.
#[derive(Parser)]
#[command(name = "heron-sandbox", version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    sandbox: cli::Args,
}

#[derive(Subcommand)]
enum Command {
    Conform(Conform),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let run = runtime.map_err(Into::into).and_then(|runtime| match arguments.command {
        Some(Command::Conform(conform)) => runtime.block_on(compare(conform)),
        None => Ok(runtime.block_on(cli::run(arguments.sandbox)).map(|()| ExitCode::SUCCESS)?),
    });
    match run {
        Ok(code) => code,
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

/// Fails when the server differs from the sandbox.
async fn compare(conform: Conform) -> Result<ExitCode, Box<dyn Error>> {
    let report = conform.run().await?;
    write!(io::stdout(), "{report}")?;
    Ok(if report.differs() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
