//! `heron crm`

mod apply;
mod check;
mod diff;
mod enable;
mod events;
mod export;
mod failed;
mod init;
mod list;
mod mapping;
mod plan;
mod preview;
mod promote;
mod report;
mod schema;
mod show;
mod sync;

use crate::args::{Crm, Global};
use crate::error::Result;
use crate::exit::Exit;
use crate::output::Output;

pub(super) fn run(command: Crm, global: &Global, output: &mut Output) -> Result<Exit> {
    match command {
        Crm::Check(arguments) => check::run(&arguments, global, output),
        Crm::Plan(arguments) => plan::run(&arguments, global, output),
        Crm::Apply(arguments) => apply::run(&arguments, global, output),
        Crm::Export(arguments) => export::run(&arguments, global, output),
        Crm::List => list::run(global, output),
        Crm::Show { id } => show::run(&id, global, output),
        Crm::Enable { id } => enable::run(&id, true, global, output),
        Crm::Disable { id } => enable::run(&id, false, global, output),
        Crm::Schema => schema::run(output),
        Crm::Init(arguments) => init::run(&arguments, output),
        Crm::Report(arguments) => report::run(&arguments, global, output),
        Crm::Mapping(command) => mapping::run(&command, output),
        Crm::Preview(arguments) => preview::run(&arguments, global, output),
        Crm::Diff(arguments) => diff::run(&arguments, global, output),
        Crm::Promote(arguments) => promote::run(&arguments, global, output),
        Crm::Sync(arguments) => sync::run(&arguments, global, output),
        Crm::Events(arguments) => events::run(&arguments, global, output),
        Crm::Failed(arguments) => failed::run(&arguments, global, output),
    }
}

#[cfg(test)]
pub(crate) use export::file as export_file;
#[cfg(test)]
pub(crate) use promote::with_config;
