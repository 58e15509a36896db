//! `heron crm list`

use heron_data::types::CrmIntegration;
use serde_json::{Value, json};

use crate::args::Global;
use crate::client::Session;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::{Output, plain, table};

pub(super) fn run(global: &Global, output: &Output) -> Result<Exit> {
    let session = Session::open(global)?;
    let integrations = session.call(session.heron.crm().list())?;
    if output.is_json() {
        output.json(&json!({ "format": 1, "integrations": integrations.iter().map(row).collect::<Vec<_>>() }))?;
    } else if integrations.is_empty() {
        output.line("There is no CRM integration yet. Start with: heron crm init")?;
    } else {
        let rows: Vec<_> = integrations.iter().map(cells).collect();
        output.text(&table(&["ID", "PROVIDER", "ADDRESS", "ENABLED", "LIVE", "OBJECTS"], &rows))?;
    }
    Ok(Exit::Done)
}

fn objects(of: &CrmIntegration) -> usize {
    of.config.as_ref().and_then(|config| config.object_configs.as_ref()).map_or(0, Vec::len)
}

/// Unknown keys are left out: a server may echo a credential under one.
fn row(of: &CrmIntegration) -> Value {
    json!({
        "heron_id": of.heron_id,
        "provider": of.provider,
        "instance_url": of.instance_url,
        "is_enabled": of.is_enabled,
        "is_live": of.is_live,
        "failure_notification_channel": of.failure_notification_channel.value(),
        "objects": objects(of),
    })
}

fn cells(of: &CrmIntegration) -> Vec<String> {
    let text = |text: &Option<String>| plain(text.as_deref().unwrap_or("?"));
    let flag = |flag: Option<bool>| flag.map_or("?", |flag| if flag { "yes" } else { "no" }).to_owned();
    vec![
        plain(&of.heron_id),
        text(&of.provider),
        text(&of.instance_url),
        flag(of.is_enabled),
        flag(of.is_live),
        objects(of).to_string(),
    ]
}
