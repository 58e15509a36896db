//! `heron ping`

use serde_json::json;

use crate::args::Global;
use crate::client::Session;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::Output;

pub(super) fn run(global: &Global, output: &Output) -> Result<Exit> {
    let session = Session::open(global)?;
    session.call(session.heron.ping())?;
    if output.is_json() {
        output.json(&json!({ "base_url": session.heron.base_url(), "is_reached": true }))?;
    } else {
        output.line(format_args!("{} answers", session.heron.base_url()))?;
    }
    Ok(Exit::Done)
}
