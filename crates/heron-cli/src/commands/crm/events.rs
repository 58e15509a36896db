//! `heron crm events`

use std::collections::HashMap;
use std::io::{self, IsTerminal as _};
use std::time::Instant;

use heron_data::types::{CrmSyncEvent, CrmSyncResult};
use serde_json::{Value, json};

use crate::args::{EventFormat, Events, Global};
use crate::client::Session;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::{Output, plain};

pub(super) fn run(arguments: &Events, global: &Global, output: &Output) -> Result<Exit> {
    let session = Session::open(global)?;
    let screen = Screen::new(arguments.format, output);
    let id = &arguments.end_user;
    let start = Instant::now();
    let mut events = session.call(session.heron.end_users().sync_events(id)).map_err(|error| of_end_user(error, id))?;
    if events.is_empty() && screen.is_text() {
        let next = format!("heron crm sync {}", plain(id));
        output.note(format_args!("No sync of {} is known yet. Start one with: {next}", plain(id)));
    }
    if arguments.follow && screen.is_text() && io::stderr().is_terminal() {
        output.note("Following; Ctrl-C stops.");
    }
    let mut seen: HashMap<String, CrmSyncEvent> = HashMap::new();
    loop {
        sort(&mut events);
        for event in &events {
            // Heron may write into an event that it told before.
            if seen.get(&event.heron_id) != Some(event) {
                screen.event(id, event)?;
                seen.insert(event.heron_id.clone(), event.clone());
            }
        }
        let left = arguments.lasts.map(|lasts| lasts.saturating_sub(start.elapsed()));
        if !arguments.follow || left.is_some_and(|left| left.is_zero()) {
            return Ok(Exit::Done);
        }
        std::thread::sleep(
            arguments.every.max(std::time::Duration::from_millis(100)).min(left.unwrap_or(arguments.every)),
        );
        events = match session.call(session.heron.end_users().sync_events(id)) {
            Ok(events) => events,
            // The sync goes on, whether or not we can look.
            Err(error) if is_passing(&error) => {
                output.warning(format_args!("one look failed, and the next follows: {error}"));
                Vec::new()
            }
            Err(error) => return Err(error.into()),
        };
    }
}

fn is_passing(error: &heron_data::Error) -> bool {
    error.is_timeout()
        || error.is_connect()
        || error.is_rate_limited()
        || error.status().is_some_and(|status| status.is_server_error())
}

/// An error about an end user says which id is meant.
pub(super) fn of_end_user(error: heron_data::Error, id: &str) -> Error {
    let is_unknown = error.is_not_found();
    let told = Error::from(error);
    if !is_unknown {
        return told;
    }
    told.help(format!(
        "is `{}` the Heron id (eus_…) and not one of your own? `heron api GET end_users -f end_user_id=YOURS` finds it",
        plain(id)
    ))
}

/// Oldest first, as far as they say when.
pub(super) fn sort(events: &mut [CrmSyncEvent]) {
    events.sort_by_key(|event| event.occurred_at.as_ref().map(heron_data::Timestamp::utc));
}

/// How events are written: for people, or a JSON object on each line.
pub(super) struct Screen<'a> {
    output: &'a Output,
    is_text: bool,
}

impl<'a> Screen<'a> {
    pub(super) fn new(format: Option<EventFormat>, output: &'a Output) -> Self {
        let is_text = match format {
            Some(format) => format == EventFormat::Text && !output.is_json(),
            None => !output.is_json() && io::stdout().is_terminal(),
        };
        Self { output, is_text }
    }

    pub(super) fn is_text(&self) -> bool {
        self.is_text
    }

    pub(super) fn event(&self, end_user: &str, event: &CrmSyncEvent) -> Result<()> {
        if self.is_text { self.output.line(self.line(event)) } else { self.output.line(row(end_user, event)) }
    }

    /// One event in one line: when, what came of it, what it is about, and what is said of it.
    fn line(&self, event: &CrmSyncEvent) -> String {
        let time = event.occurred_at.as_ref().map_or("?".to_owned(), |time| plain(time.as_str()));
        let (mark, colour) = match &event.result {
            Some(CrmSyncResult::Success) => ("ok    ", "\u{1b}[32m"),
            Some(CrmSyncResult::Failure) => ("failed", "\u{1b}[1;31m"),
            Some(CrmSyncResult::NoSyncAttempted) => ("none  ", "\u{1b}[33m"),
            _ => ("?     ", "\u{1b}[33m"),
        };
        let mark = if self.output.colour() { format!("{colour}{mark}\u{1b}[0m") } else { mark.to_owned() };
        let name = plain(event.name.as_deref().unwrap_or("?"));
        let mut line = format!("{time}  {mark}  {name}");
        for more in [message(event), event.crm_record_url.value().map(String::as_str)].into_iter().flatten() {
            line.push_str(&format!("  {}", plain(more)));
        }
        line
    }
}

/// What Heron says of it: of a failure the error first.
pub(super) fn message(event: &CrmSyncEvent) -> Option<&str> {
    let [error, success] = [&event.error_message, &event.success_message].map(|message| message.value());
    error.or(success).map(String::as_str).filter(|message| !message.is_empty())
}

/// Unknown keys are left out, as everywhere: a server may echo a credential under one.
pub(super) fn row(end_user: &str, event: &CrmSyncEvent) -> Value {
    json!({
        "end_user": end_user,
        "event": event.heron_id,
        "name": event.name,
        "provider": event.provider.value(),
        "result": event.result.as_ref().map(CrmSyncResult::as_str),
        "message": message(event),
        "crm_record_url": event.crm_record_url.value(),
        "occurred_at": event.occurred_at.as_ref().map(heron_data::Timestamp::as_str),
    })
}
