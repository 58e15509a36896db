//! `heron crm sync`

use heron_data::{SyncOutcome, Wait};
use serde_json::json;

use super::events::{Screen, of_end_user, sort};
use crate::args::{Global, Sync};
use crate::client::Session;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::{Output, plain};
use crate::progress::Progress;

pub(super) fn run(arguments: &Sync, global: &Global, output: &Output) -> Result<Exit> {
    let session = Session::open(global)?;
    let screen = Screen::new(arguments.format, output);
    let id = &arguments.end_user;
    let end_users = session.heron.end_users();
    if !arguments.wait {
        let triggered = session.call(end_users.sync(id)).map_err(|error| of_end_user(error, id))?;
        // What is not said is no "no".
        let is_triggered = triggered.crm_sync_triggered != Some(false);
        if !screen.is_text() {
            output.line(json!({ "end_user": id, "is_triggered": is_triggered }))?;
        }
        if !is_triggered {
            return Err(not_triggered());
        }
        if screen.is_text() {
            output.line(format_args!(
                "Heron began to sync {0}. See what comes: heron crm events {0} --follow",
                plain(id)
            ))?;
        }
        return Ok(Exit::Done);
    }
    let wait = Wait::new().deadline(arguments.timeout).quiet_period(arguments.quiet);
    let progress = Progress::start(&format!("Waiting for the sync of {id}:"));
    let report = session.call(end_users.sync_and_wait(id, wait)).map_err(|error| of_end_user(error, id));
    drop(progress);
    let mut report = report?;
    sort(&mut report.events);
    for event in &report.events {
        screen.event(id, event)?;
    }
    let outcome = report.outcome.to_string();
    if screen.is_text() && report.outcome == SyncOutcome::Succeeded {
        output.line(format_args!("The sync of {} {outcome}.", plain(id)))?;
    }
    if !screen.is_text() {
        output.line(json!({ "end_user": id, "outcome": outcome.replace(' ', "_"), "events": report.events.len() }))?;
    }
    match report.outcome {
        SyncOutcome::Succeeded => Ok(Exit::Done),
        SyncOutcome::NotTriggered => Err(not_triggered()),
        SyncOutcome::StillQuiet => {
            Err(Error::new(format!("nothing came within {} s, and it may still come", arguments.timeout.as_secs_f64()))
                .help(format!("look with `heron crm events {} --follow`, or wait longer with --timeout", plain(id))))
        }
        _ => Err(Error::new(format!("the sync of {} {outcome}", plain(id))).help(format!(
                "mend what the events above name, in the CRM or in the file, and sync again; of a value that is missing, `heron \
                 api GET end_users/{0}/company_attributes` shows what Heron has, and `heron crm preview FILE --end-user {0}` \
                 what each field would get",
                plain(id)
            ))),
    }
}

fn not_triggered() -> Error {
    Error::new("Heron did not start a sync").because("it does not say why").help(
        "see with `heron crm list` whether an integration is enabled; a sync that is under way may be another reason",
    )
}
