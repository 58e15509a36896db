//! `heron crm apply`

mod report;
mod steps;

use std::collections::BTreeSet;

use heron_data::crm::Level;
use heron_data::types::CrmIntegration;

use crate::args::{Apply, Global};
use crate::client::Session;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::files::credentials;
use crate::findings;
use crate::output::Output;
use crate::planning::saved::Saved;
use crate::planning::{self, Account, Planned};

pub(super) fn run(arguments: &Apply, global: &Global, output: &Output) -> Result<Exit> {
    let saved = arguments.plan.as_deref().map(Saved::read).transpose()?;
    let session = Session::open(global)?;
    let given = match &saved {
        Some(saved) => saved.files(),
        None if arguments.files.is_empty() => session.files.clone(),
        None => arguments.files.clone(),
    };
    if given.iter().any(|path| path.as_os_str() == "-") {
        return Err(Error::new("standard input cannot be applied: the id could not be written into it")
            .help("write the integration to a file"));
    }
    let resend = saved.as_ref().map_or(arguments.resend_secrets, |saved| saved.resend_secrets);
    let Some(files) = planning::read(&given, output)? else { return Ok(Exit::Findings) };
    let planning = planning::of(&session, files, resend, output)?;
    if let Some(saved) = &saved {
        saved.check(&planning, &session)?;
    }
    if !output.is_json() {
        output.text(&planning.text(output))?;
    }
    if !arguments.allow_findings && refused(&planning.planned, output) {
        return Ok(Exit::Findings);
    }
    // Before anybody is asked, and before anything is sent, all that is needed is there.
    let mut secrets = Vec::new();
    for planned in &planning.planned {
        let needed = planned.sends_credentials();
        secrets.push(if needed { Some(credentials::resolved(&planned.file)?) } else { None });
    }
    if !planning.is_empty() && !arguments.yes {
        let question = format!("Apply this at {}?", session.heron.base_url());
        if !output.confirm(&question)? {
            output.note("nothing was changed");
            return Ok(Exit::Pending);
        }
        // A person takes their time, and what is applied is what they saw.
        let now = session.call(session.heron.crm().list())?;
        let ids = |told: &[CrmIntegration]| told.iter().map(|known| known.heron_id.clone()).collect::<BTreeSet<_>>();
        let is_current = planning.planned.iter().all(|planned| planned.is_current(&now));
        if ids(&now) != ids(&planning.told) || !is_current {
            return Err(Error::new("the account was changed while you were asked, and nothing was sent")
                .help("run it again, and look at the new plan"));
        }
    }
    let applied = steps::apply(&session, planning, secrets);
    let account = Account { client: session.client.as_deref(), base_url: session.heron.base_url() };
    if output.is_json() {
        output.json(&report::to_json(&applied, &account))?;
    } else {
        output.text(&report::text(&applied))?;
    }
    Ok(if applied.iter().all(report::Applied::is_well) { Exit::Done } else { Exit::Error })
}

/// Whether a file that changes something has what may not be sent. Says what.
fn refused(planned: &[Planned], output: &Output) -> bool {
    let mut refused = false;
    for planned in planned.iter().filter(|planned| !planned.plan.is_empty()) {
        let stops = |level: Level, id: &str| level == Level::Error || id == "crm/placeholder";
        let mut found = planned.findings.clone();
        found.retain(|found| stops(found.finding.level, found.finding.id));
        if !found.is_empty() {
            refused = true;
            output.note(format_args!("\n{}", findings::text(&planned.file, &found, output.err_colour()).trim_end()));
        }
    }
    if refused {
        output.note("\nnothing was changed: mend these first, or give --allow-findings");
    }
    refused
}
