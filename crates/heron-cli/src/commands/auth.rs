//! `heron auth`

use serde_json::json;

use crate::args::{Auth, Global};
use crate::client::Session;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::Output;

pub(super) fn run(command: &Auth, global: &Global, output: &Output) -> Result<Exit> {
    let Auth::Check = command;
    let session = Session::open(global)?;
    session.call(session.heron.verify())?;
    let base_url = session.heron.base_url();
    if output.is_json() {
        output.json(&json!({ "base_url": base_url, "client": session.client, "is_accepted": true }))?;
    } else {
        let whose = session.client.as_ref().map(|name| format!(" of `{name}`")).unwrap_or_default();
        output.line(format_args!("{base_url} accepts the key{whose}"))?;
    }
    Ok(Exit::Done)
}
