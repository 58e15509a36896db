//! `heron`: CRM configuration in git, and the Heron Data API at one's fingertips.
//!
//! heron-data does the thinking; this reads files, asks, and shows. `commands` has a file for each command.

mod args;
mod client;
mod commands;
mod config;
mod error;
mod exit;
mod files;
mod findings;
mod json_text;
mod output;
mod planning;
mod progress;
#[cfg(test)]
mod round_trip;
mod side;
mod source;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::Cli;
use crate::exit::Exit;
use crate::output::Output;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version go to standard output and are no error. clap would exit with 2, which means "changes pending".
            let exit = if error.use_stderr() { Exit::Error } else { Exit::Done };
            _ = error.print();
            return exit.into();
        }
    };
    let mut output = Output::new(cli.global.json);
    match commands::run(cli, &mut output) {
        Ok(exit) => exit.into(),
        // Whoever read the output has had enough of it: `heron crm list | head`.
        Err(error) if error.is_broken_pipe() => Exit::Done.into(),
        Err(error) => {
            output.error(&error);
            Exit::Error.into()
        }
    }
}
