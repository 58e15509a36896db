//! `heron crm preview`

use heron_data::crm::{Attributes, preview};
use serde_json::json;

use crate::args::{Global, Preview};
use crate::client::Session;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::files::IntegrationFile;
use crate::findings;
use crate::output::Output;
use crate::source::Source;

pub(super) fn run(arguments: &Preview, global: &Global, output: &Output) -> Result<Exit> {
    let file = IntegrationFile::read(&arguments.file)?;
    let Some(config) = file.config() else {
        output.note(findings::text(&file, &file.check(), output.err_colour()).trim_end());
        return Ok(Exit::Findings);
    };
    let mut attributes = match (&arguments.attributes, &arguments.end_user) {
        (Some(path), _) => {
            let source = Source::read(path)?;
            Attributes::from_json(source.text.as_bytes()).map_err(|error| {
                Error::new("these are no company attributes")
                    .at(&source.name)
                    .because(error)
                    .help("write `{\"company_name\": \"Acme\"}`, or give --end-user")
            })?
        }
        (None, Some(end_user)) => {
            let session = Session::open(global)?;
            session.call(session.heron.end_users().company_attributes(end_user))?.iter().collect()
        }
        (None, None) => Attributes::default(),
    };
    if let Some(date) = &arguments.on {
        attributes = attributes.on(date);
    }
    let records = preview(config, &attributes);
    if output.is_json() {
        let records = serde_json::to_value(&records).unwrap_or_default();
        output.json(&json!({ "format": 1, "records": records }))?;
    } else {
        for record in &records {
            output.line(format_args!("{record}\n"))?;
        }
        if records.is_empty() {
            output.line("The configuration writes nothing.")?;
        }
    }
    Ok(Exit::Done)
}
