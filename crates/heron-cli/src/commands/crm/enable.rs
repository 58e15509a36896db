//! `heron crm enable` and `disable`

use serde_json::json;

use crate::args::Global;
use crate::client::Session;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::{Output, plain};

pub(super) fn run(id: &str, is_enabled: bool, global: &Global, output: &Output) -> Result<Exit> {
    let session = Session::open(global)?;
    let crm = session.heron.crm();
    let before = session.call(crm.get(id))?;
    let state = if is_enabled { "enabled" } else { "disabled" };
    let was_so = before.is_enabled.unwrap_or(true) == is_enabled;
    if !was_so {
        session.call(if is_enabled { crm.enable(id) } else { crm.disable(id) })?;
        let after = session.call(crm.get(id))?;
        if after.is_enabled.unwrap_or(true) != is_enabled {
            return Err(Error::new(format!("Heron accepted it, but {} is not {state}", plain(id)))
                .help("run it again; if it stays so, ask Heron"));
        }
    }
    if output.is_json() {
        output.json(&json!({ "heron_id": id, "is_enabled": is_enabled, "is_changed": !was_so }))?;
    } else {
        let how = if was_so { "already" } else { "now" };
        output.line(format_args!("{} is {how} {state}", plain(id)))?;
    }
    Ok(Exit::Done)
}
