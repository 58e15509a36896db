//! One file for each command.

mod api;
mod auth;
mod completions;
mod crm;
mod ping;
mod sandbox;

use crate::args::{Cli, Command};
use crate::error::Result;
use crate::exit::{self, Exit};
use crate::output::Output;

/// Runs what was asked for.
pub(crate) fn run(cli: Cli, output: &mut Output) -> Result<Exit> {
    let Cli { global, command } = cli;
    match command {
        Command::Crm(command) => crm::run(command, &global, output),
        Command::Api(arguments) => api::run(&arguments, &global, output),
        Command::Sandbox(arguments) => sandbox::run(arguments, output),
        Command::Ping => ping::run(&global, output),
        Command::Auth(command) => auth::run(&command, &global, output),
        Command::Completions { shell } => completions::run(shell, output),
        Command::ExitCodes => output.line(exit::TABLE).map(|()| Exit::Done),
    }
}

#[cfg(test)]
pub(crate) use crm::{export_file, with_config};
