//! `heron crm show`

use super::export;
use crate::args::Global;
use crate::client::Session;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::Output;

pub(super) fn run(id: &str, global: &Global, output: &Output) -> Result<Exit> {
    let session = Session::open(global)?;
    let integration = session.call(session.heron.crm().get(id))?;
    if output.is_json() {
        output.json(&export::told(&integration))?;
    } else {
        output.text(&export::body(&integration))?;
    }
    Ok(Exit::Done)
}
