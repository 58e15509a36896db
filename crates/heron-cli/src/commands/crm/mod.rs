//! `heron crm`

mod check;

use crate::args::{Crm, Global};
use crate::error::Result;
use crate::exit::Exit;
use crate::output::Output;

pub(super) fn run(command: Crm, global: &Global, output: &mut Output) -> Result<Exit> {
    match command {
        Crm::Check(arguments) => check::run(&arguments, output),
        _ => todo(),
    }
}
fn todo() -> Result<Exit> { Err(crate::error::Error::new("not yet")) }
