//! One of two integrations that are compared: in a file, or at Heron.

use std::path::Path;

use heron_data::crm::{Plan, plan};
use heron_data::types::{CrmConfig, CrmIntegration, CrmIntegrationUpdate};
use heron_data::{Extra, Field};
use serde_json::Value;

use crate::args::Global;
use crate::client::Session;
use crate::error::{Error, Result};
use crate::files::IntegrationFile;
use crate::findings;
use crate::output::{Output, plain};

/// One of two integrations.
pub(crate) struct Side {
    /// As it was given.
    pub(crate) name: String,
    pub(crate) of: Of,
    /// Everything that is compared: what is not said is at its default.
    pub(crate) integration: CrmIntegrationUpdate,
}

pub(crate) enum Of {
    File(Box<IntegrationFile>),
    Heron(Box<Session>, Box<CrmIntegration>),
    /// What does not exist yet.
    Nothing,
}

/// What is opened for it, and `None` if the file does not have the form of an integration: what is wrong was told.
pub(crate) fn read(given: &str, client: Option<&str>, global: &Global, output: &Output) -> Result<Option<Side>> {
    let path = Path::new(given);
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let is_file = path.exists() || ["yaml", "yml", "json"].contains(&extension) || given.contains('/');
    let (of, mut integration) = if is_file {
        let file = IntegrationFile::read(path)?;
        let Some(integration) = file.integration.clone() else {
            output.note(findings::text(&file, &file.check(), output.err_colour()).trim_end());
            return Ok(None);
        };
        (Of::File(Box::new(file)), integration)
    } else {
        let session = match client {
            Some(client) => Session::open(&Global { client: Some(client.to_owned()), ..global.clone() })?,
            None => Session::open(global)?,
        };
        let told = session.call(session.heron.crm().get(given)).map_err(|error| {
            let is_missing = error.is_not_found();
            let told = Error::from(error);
            if !is_missing {
                return told;
            }
            told.help(format!(
                "`{}` is neither a file nor an integration of this account: see `heron crm list`, and --client and --client-b",
                plain(given)
            ))
        })?;
        let integration = update_of(&told);
        (Of::Heron(Box::new(session), Box::new(told)), integration)
    };
    integration.auth = None;
    integration.secret = None;
    integration.is_enabled.get_or_insert(true);
    integration.is_live.get_or_insert(true);
    integration.config.get_or_insert_with(CrmConfig::new);
    if integration.failure_notification_channel.is_absent() {
        integration.failure_notification_channel = Field::Null;
    }
    Ok(Some(Side { name: given.to_owned(), of, integration }))
}

fn update_of(told: &CrmIntegration) -> CrmIntegrationUpdate {
    let mut update = CrmIntegrationUpdate::new();
    update.config = told.config.clone();
    update.failure_notification_channel = told.failure_notification_channel.clone();
    update.instance_url = told.instance_url.clone();
    update.is_enabled = told.is_enabled;
    update.is_live = told.is_live;
    update.provider = told.provider.clone();
    update
}

impl Side {
    pub(crate) fn config(&self) -> CrmConfig {
        self.integration.config.clone().unwrap_or_default()
    }

    /// As if Heron had told it.
    fn as_told(&self) -> CrmIntegration {
        let of = &self.integration;
        let mut told = CrmIntegration::new(self.name.as_str());
        told.config = of.config.clone();
        told.failure_notification_channel = of.failure_notification_channel.clone();
        told.instance_url = of.instance_url.clone();
        told.is_enabled = of.is_enabled;
        told.is_live = of.is_live;
        told.provider = of.provider.clone();
        told.extra = of.extra.clone();
        told
    }

    /// What makes the other of this one.
    pub(crate) fn to(&self, other: &Self) -> Plan {
        let mut desired = other.integration.clone();
        // What else Heron tells of an integration is its own, such as when it was made.
        let are_files = !matches!((&self.of, &other.of), (Of::Heron(..), _) | (_, Of::Heron(..)));
        let mut told = self.as_told();
        if !are_files {
            (desired.extra, told.extra) = (Extra::default(), Extra::default());
        }
        plan(Some(&told), desired)
    }
}

/// The changes of a plan alone: without what it rests on, which is about sending it.
pub(crate) fn lines(plan: &Plan, in_colour: bool) -> String {
    let text = plan.to_text(false);
    let mut lines = String::new();
    for line in text.lines().filter(|line| line.starts_with(['+', '-', '~'])) {
        let mut line = line;
        // `(1)` refers to an assumption; values are never bare numbers in parentheses.
        while let Some((before, number)) = line.strip_suffix(')').and_then(|line| line.rsplit_once(" (")) {
            if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
                break;
            }
            line = before;
        }
        push(&mut lines, line, in_colour);
    }
    for path in plan.kept() {
        push(&mut lines, &format!("- {}: (not shown)", plain(path)), in_colour);
    }
    lines
}

fn push(lines: &mut String, line: &str, in_colour: bool) {
    let colour = match line.as_bytes().first() {
        _ if !in_colour => "",
        Some(b'+') => "\u{1b}[32m",
        Some(b'-') => "\u{1b}[31m",
        _ => "\u{1b}[33m",
    };
    lines.push_str(&format!("{colour}{line}{}\n", if in_colour { "\u{1b}[0m" } else { "" }));
}

/// `2 differences; 9 settings are the same`
pub(crate) fn count(plan: &Plan) -> String {
    let some = |count: usize, one: &str, many: &str| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    };
    let differences = plan.changes().len() + plan.kept().len();
    let differences =
        if differences == 0 { "no difference".to_owned() } else { some(differences, "difference", "differences") };
    format!("{differences}; {}", some(plan.unchanged(), "setting is the same", "settings are the same"))
}

/// A plan for programs, without what it rests on.
pub(crate) fn to_json(plan: &Plan) -> Value {
    let mut json = plan.to_json();
    let mut changes = json.get_mut("changes").map(Value::take).unwrap_or_default();
    for change in changes.as_array_mut().into_iter().flatten() {
        if let Some(change) = change.as_object_mut() {
            change.remove("assumptions");
            change.remove("is_certain");
        }
    }
    changes
}
