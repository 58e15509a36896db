//! `heron crm check`

use std::path::Path;

use heron_data::crm::{CrmMetadata, Level, preflight};
use serde_json::{Value, json};

use crate::args::{Check, CheckFormat, Global};
use crate::client;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::files::{self, Found, IntegrationFile};
use crate::findings;
use crate::output::Output;
use crate::source::Source;

pub(super) fn run(arguments: &Check, global: &Global, output: &Output) -> Result<Exit> {
    let metadata = metadata(&arguments.describe)?;
    let format = arguments.format.unwrap_or(if output.is_json() { CheckFormat::Json } else { CheckFormat::Text });
    let mut exit = Exit::Done;
    let mut all = Vec::new();
    let mut unreadable = 0;
    let mut rows: Vec<Value> = Vec::new();
    let given = if arguments.files.is_empty() { &client::files(global)? } else { &arguments.files };
    let paths = files::paths(given)?;
    for path in &paths {
        // One file that cannot be read does not hide what is wrong with the others.
        let file = match IntegrationFile::read(path) {
            Ok(file) => file,
            Err(error) => {
                output.error(&error);
                exit = exit.and(Exit::Error);
                unreadable += 1;
                continue;
            }
        };
        let found = of_file(&file, metadata.as_ref());
        let worst = if arguments.strict { Level::Warning } else { Level::Error };
        if found.iter().any(|found| found.finding.level >= worst) {
            exit = exit.and(Exit::Findings);
        }
        match format {
            CheckFormat::Text => output.text(&findings::text(&file, &found, output.colour()))?,
            CheckFormat::Github => output.text(&findings::github(&file, &found))?,
            CheckFormat::Json => {
                if let Value::Array(of_file) = findings::to_json(&file, &found) {
                    rows.extend(of_file);
                }
            }
        }
        all.extend(found);
    }
    let files = if paths.len() == 1 { "1 file".to_owned() } else { format!("{} files", paths.len()) };
    match format {
        CheckFormat::Json => output.json(&json!({ "format": 1, "files": paths.len(), "findings": rows }))?,
        CheckFormat::Text => {
            let found = if all.is_empty() { "nothing found".to_owned() } else { findings::count(&all) };
            let but = if unreadable > 0 { format!("; {unreadable} could not be read") } else { String::new() };
            output.line(format_args!("{files}: {found}{but}"))?;
        }
        CheckFormat::Github => {}
    }
    Ok(exit)
}

/// What is wrong with a file, also beside what the CRM says.
fn of_file(file: &IntegrationFile, metadata: Option<&CrmMetadata>) -> Vec<Found> {
    let mut found = file.check();
    if let (Some(config), Some(metadata)) = (file.config(), metadata) {
        found.extend(preflight(config, metadata).into_iter().map(|finding| file.found_under("/config", finding)));
        files::sort(&mut found);
    }
    found
}

/// What the CRM exported: `account.json` of Salesforce, `deals=deals.json` of HubSpot.
pub(super) fn metadata(describes: &[std::path::PathBuf]) -> Result<Option<CrmMetadata>> {
    if describes.is_empty() {
        return Ok(None);
    }
    let mut metadata = CrmMetadata::new();
    for given in describes {
        let text = given.to_string_lossy();
        let (object, path) = match text.split_once('=') {
            Some((object, path)) if !given.exists() => (Some(object), Path::new(path)),
            _ => (None, given.as_path()),
        };
        let source = Source::read(path)?;
        let bytes = source.text.as_bytes();
        let added = match object {
            Some(object) => metadata.with_hubspot(object, bytes),
            None => metadata.with_salesforce(bytes),
        };
        metadata = added.map_err(|error| {
            Error::new("this is no export that can be read").at(path.display()).because(error).help(
                "give what `sf sobject describe --json` writes, or OBJECT=FILE with what HubSpot's properties API answers",
            )
        })?;
    }
    Ok(Some(metadata))
}
