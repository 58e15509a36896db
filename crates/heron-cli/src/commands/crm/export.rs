//! `heron crm export`

use std::collections::BTreeSet;
use std::path::Path;

use heron_data::types::CrmIntegration;
use serde_json::{Map, Value, json};

use super::schema;
use crate::args::{Export, Global};
use crate::client::Session;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::files::IntegrationFile;
use crate::output::Output;
use crate::source::{Source, edit, write};

/// Keys that a file uses for something else, or that hold credentials, whatever a server tells under them.
const NOT_TOLD: [&str; 6] = ["auth", "extends", "heron_id", "secret", "secret_version", "secret_version_sent"];

pub(super) fn run(arguments: &Export, global: &Global, output: &Output) -> Result<Exit> {
    let session = Session::open(global)?;
    let integrations = match &arguments.id {
        Some(id) => vec![session.call(session.heron.crm().get(id))?],
        None => session.call(session.heron.crm().list())?,
    };
    let names = names(&integrations);
    let files: Vec<_> = integrations.iter().zip(names).map(|(of, name)| (file(of, &name), name)).collect();
    let Some(directory) = &arguments.output else {
        for (text, _) in &files {
            output.text(text)?;
        }
        return Ok(Exit::Done);
    };
    if files.is_empty() && !output.is_json() {
        output.line("There is no CRM integration to export.")?;
        return Ok(Exit::Done);
    }
    std::fs::create_dir_all(directory).map_err(|error| Error::file("create", directory, &error))?;
    let there: Vec<_> = files.iter().map(|(_, name)| directory.join(name)).filter(|path| path.exists()).collect();
    if let (false, [first, ..]) = (arguments.force, there.as_slice()) {
        let more = if there.len() > 1 { format!(", and {} more", there.len() - 1) } else { String::new() };
        return Err(Error::new(format!("{}{more} would be overwritten, and nothing was written", first.display()))
            .help("export to another directory, or give --force"));
    }
    schema::write(directory)?;
    for (text, name) in &files {
        let path = directory.join(name);
        edit::replace(&path, text)?;
        warn(text, &path, output)?;
        if !output.is_json() {
            output.line(path.display())?;
        }
    }
    if output.is_json() {
        let paths: Vec<_> = files.iter().map(|(_, name)| directory.join(name).display().to_string()).collect();
        output.json(&json!({ "format": 1, "files": paths }))?;
    } else {
        output.note(
            "Heron never tells credentials: each file names variables for them. Nothing is sent before they are set.",
        );
    }
    Ok(Exit::Done)
}

/// Says where Heron tells what is probably a credential, now that it is in a file.
fn warn(text: &str, path: &Path, output: &Output) -> Result<()> {
    let source = Source::of(path.display().to_string(), Some(path.to_owned()), text.as_bytes().to_vec())?;
    let file = IntegrationFile::of(source)?;
    for found in file.check().iter().filter(|found| found.finding.id == "crm/credential-text") {
        output.warning(format_args!(
            "Heron tells what is probably a credential, and it is in the file now: {}",
            file.place(found.place)
        ));
    }
    Ok(())
}

/// A file that plans as "no change".
pub(crate) fn file(of: &CrmIntegration, name: &str) -> String {
    let stem: String = name
        .trim_end_matches(".yaml")
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' })
        .collect();
    let stem = if stem.starts_with(|c: char| c.is_ascii_digit()) { format!("_{stem}") } else { stem };
    let mut text = String::from(schema::LINE);
    text.push_str(&write::member("heron_id", &of.heron_id.as_str().into(), 0));
    text.push_str("# Heron never tells these. `auth` is a JSON object here; name its keys one by one if you like.\n");
    text.push_str(&format!("auth: ${{env:{stem}_AUTH}}\nsecret: ${{env:{stem}_SECRET}}\n"));
    text.push_str(&body(of));
    text
}

/// Everything that Heron tells, without what is the same as nothing.
pub(super) fn body(of: &CrmIntegration) -> String {
    let mut text = String::new();
    let told = match told(of) {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    let first = ["provider", "instance_url", "is_enabled", "is_live", "failure_notification_channel"];
    let others = told.keys().map(String::as_str).filter(|name| !first.contains(name) && *name != "config");
    for name in first.into_iter().chain(others) {
        let value = told.get(name);
        let is_default = match name {
            "is_enabled" | "is_live" => value == Some(&Value::Bool(true)),
            "failure_notification_channel" => value == Some(&Value::Null),
            "heron_id" => true,
            _ => false,
        };
        if let Some(value) = value.filter(|_| !is_default) {
            text.push_str(&write::member(name, value, 0));
        }
    }
    let config = of.config.as_ref().map(heron_data::crm::without_defaults).unwrap_or_default();
    text.push_str(&write::member("config", &config, 0));
    text
}

/// What Heron tells, without what it never should.
pub(super) fn told(of: &CrmIntegration) -> Value {
    let mut told = serde_json::to_value(of).unwrap_or_default();
    if let Some(members) = told.as_object_mut() {
        members.retain(|name, _| name == "heron_id" || !NOT_TOLD.contains(&name.as_str()));
    }
    told
}

/// `salesforce-acme.yaml`, by the provider and the first part of the host.
fn names(integrations: &[CrmIntegration]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut names = Vec::new();
    for of in integrations {
        let url = of.instance_url.as_deref().unwrap_or_default();
        let host =
            url.split_once("://").map_or(url, |(_, rest)| rest).split(['.', '/', ':', '?']).next().unwrap_or_default();
        let plain = |text: &str| -> String {
            let text =
                text.chars().take(40).map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
            text.collect::<String>().trim_matches('-').to_owned()
        };
        let parts = [plain(of.provider.as_deref().unwrap_or_default()), plain(host)];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let stem = if parts.is_empty() { "integration".to_owned() } else { parts.join("-") };
        let mut name = format!("{stem}.yaml");
        let mut number = 1;
        while !taken.insert(name.clone()) {
            number += 1;
            name = format!("{stem}-{number}.yaml");
        }
        names.push(name);
    }
    names
}
