//! `heron crm report`: a page to look at. `gather` finds what is on it, `html` writes it.

mod gather;
mod graph;
mod html;
mod overview;
mod page;
mod picture;
mod section;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use heron_data::crm::{Attributes, PlanAction};
use serde_json::json;

use self::page::{Failed, FailedSync, Group, Page, Planned};
use super::export;
use crate::args::{Global, Report};
use crate::client::{self, Session};
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::files::{self, IntegrationFile};
use crate::output::Output;
use crate::planning;
use crate::source::{Source, edit};

/// How many failed syncs are shown.
const MOST_FAILED: usize = 100;

pub(super) fn run(arguments: &Report, global: &Global, output: &Output) -> Result<Exit> {
    let mut page = Page::default();
    let mut exit = Exit::Done;
    if arguments.all_clients {
        let (attributes, examples) = attributes(arguments, None)?;
        page.examples = examples;
        for (client, session) in Session::open_all(global)? {
            let mut group = Group { client: Some(client), ..Group::default() };
            let filled = session.and_then(|session| {
                let files = read(&files::paths(&session.files)?)?;
                add(&mut page, &mut group, &files, attributes.as_ref());
                ask(&mut group, &session, &files, output);
                Ok(())
            });
            if let Err(error) = filled {
                group.errors.push(error.line());
            }
            // The page is worth having without what one account does not tell.
            for error in &group.errors {
                let client = group.client.as_deref().unwrap_or_default();
                output.warning(format_args!("{client}: {error}"));
                exit = exit.and(Exit::Error);
            }
            page.groups.push(group);
        }
    } else {
        let given = if arguments.of.is_empty() { client::files(global)? } else { arguments.of.clone() };
        let (paths, ids): (Vec<PathBuf>, Vec<PathBuf>) = given.into_iter().partition(|given| is_path(given));
        let mut files = if paths.is_empty() && !ids.is_empty() { Vec::new() } else { read(&files::paths(&paths)?)? };
        let is_asked = arguments.account || arguments.end_user.is_some() || !ids.is_empty();
        let session = if is_asked { Some(Session::open(global)?) } else { None };
        let (attributes, examples) = attributes(arguments, session.as_ref())?;
        page.examples = examples;
        let mut group = Group::default();
        if let Some(session) = &session {
            group.client.clone_from(&session.client);
            for id in &ids {
                files.push(of_account(session, &id.to_string_lossy())?);
            }
        }
        add(&mut page, &mut group, &files, attributes.as_ref());
        if let Some(session) = session.filter(|_| arguments.account) {
            ask(&mut group, &session, &files, output);
        }
        for error in &group.errors {
            output.warning(error);
            exit = exit.and(Exit::Error);
        }
        page.groups.push(group);
    }
    let html = html::render(&page);
    match &arguments.output {
        None => output.text(&html)?,
        Some(path) => {
            edit::replace(path, &html)?;
            if output.is_json() {
                output.json(&json!({ "format": 1, "files": [path.display().to_string()] }))?;
            } else {
                output.line(format_args!("Wrote {}. Open it in a browser.", path.display()))?;
            }
        }
    }
    Ok(exit)
}

/// Whether a file is meant, rather than the id of an integration.
fn is_path(given: &Path) -> bool {
    let text = given.to_string_lossy();
    given.exists() || text == "-" || text.contains(['/', '\\', '.'])
}

fn read(paths: &[PathBuf]) -> Result<Vec<IntegrationFile>> {
    paths.iter().map(|path| IntegrationFile::read(path)).collect()
}

/// An integration of the account, as `export` would write it.
fn of_account(session: &Session, id: &str) -> Result<IntegrationFile> {
    let integration = session.call(session.heron.crm().get(id))?;
    let text = export::file(&integration, id);
    IntegrationFile::of(Source::of(id.to_owned(), None, text.into_bytes())?)
}

/// Company attributes for the examples, and in words where they come from.
fn attributes(arguments: &Report, session: Option<&Session>) -> Result<(Option<Attributes>, String)> {
    let (mut attributes, from) = match (&arguments.attributes, &arguments.end_user, session) {
        (Some(path), _, _) => {
            let source = Source::read(path)?;
            let read = Attributes::from_json(source.text.as_bytes()).map_err(|error| {
                Error::new("these are no company attributes")
                    .at(&source.name)
                    .because(error)
                    .help("write `{\"company_name\": \"Acme\"}`, or give --end-user")
            })?;
            (read, format!("Examples are foreseen for the attributes in {}.", source.name))
        }
        (None, Some(end_user), Some(session)) => {
            let told = session.call(session.heron.end_users().company_attributes(end_user))?;
            (told.iter().collect(), format!("Examples are foreseen for the end user {end_user}."))
        }
        _ => {
            let how = "Fields that are filled from company attributes have no example: none were given.";
            return Ok((None, how.to_owned()));
        }
    };
    if let Some(date) = &arguments.on {
        attributes = attributes.on(date);
    }
    Ok((Some(attributes), from))
}

fn add(page: &mut Page, group: &mut Group, files: &[IntegrationFile], attributes: Option<&Attributes>) {
    for file in files {
        let hidden = gather::hidden(file);
        group.integrations.push(gather::integration(file, attributes, &hidden));
        page.hidden.extend(hidden);
    }
}

/// What the account says: what would change, and whose last sync failed. What it does not tell is noted.
fn ask(group: &mut Group, session: &Session, files: &[IntegrationFile], output: &Output) {
    // Only what is in files can be planned, and only if its form is right.
    let paths = files.iter().filter(|file| file.integration.is_some()).filter_map(|file| file.path.clone());
    let planned = read(&paths.collect::<Vec<_>>()).and_then(|files| planning::of(session, files, false, output));
    match planned {
        Ok(planning) => {
            for planned in &planning.planned {
                let of = group.integrations.iter_mut().find(|of| of.name == planned.file.name);
                let action = match planned.plan.action() {
                    PlanAction::Create => "create",
                    PlanAction::Update => "update",
                    _ => "no change",
                };
                if let Some(of) = of {
                    let text = planned.plan.to_text(false);
                    of.plan = Some(Planned { action, changes: planned.plan.changes().len(), text });
                }
            }
            let shown: Vec<_> = group.integrations.iter().filter_map(|of| of.heron_id.as_deref()).collect();
            let others = planning.not_in_files.iter().map(|known| known.heron_id.clone());
            group.not_in_files = others.filter(|id| !shown.contains(&id.as_str())).collect();
        }
        Err(error) => group.errors.push(error.line()),
    }
    match failed(session) {
        Ok(failed) => group.failed = Some(failed),
        Err(error) => group.errors.push(error.line()),
    }
}

fn failed(session: &Session) -> Result<Failed> {
    let all = super::failed::all(session)?;
    let first = all.iter().take(MOST_FAILED).map(|end_user| {
        let event = end_user.crm_sync_result.value();
        let text = |text: Option<&String>| text.cloned().unwrap_or_default();
        FailedSync {
            end_user: end_user.heron_id.clone(),
            name: text(end_user.name.value()),
            step: text(event.and_then(|event| event.name.as_ref())),
            at: super::failed::occurred_at(end_user).map(ToString::to_string).unwrap_or_default(),
            message: event.and_then(super::events::message).unwrap_or_default().to_owned(),
        }
    });
    Ok(Failed { first: first.collect(), total: all.len() })
}
