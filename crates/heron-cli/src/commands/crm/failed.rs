//! `heron crm failed`

use std::collections::HashSet;

use heron_data::Timestamp;
use heron_data::types::{CrmSyncEvent, CrmSyncResult, EndUserOrder, EndUserSummary, EndUsersSummaryParams};

use super::events::{Screen, message, row};
use crate::args::{Failed, Global};
use crate::client::Session;
use crate::error::Result;
use crate::exit::Exit;
use crate::output::{Output, plain, table};
use crate::progress::Progress;

/// How many end users are asked for at once.
const PAGE: i64 = 1000;

pub(super) fn run(arguments: &Failed, global: &Global, output: &Output) -> Result<Exit> {
    let session = Session::open(global)?;
    let screen = Screen::new(arguments.format, output);
    let progress = Progress::start("Asking for failed syncs:");
    let mut failed = all(&session)?;
    drop(progress);
    if let Some(since) = arguments.since {
        // One that does not say when it failed may have failed since.
        failed.retain(|end_user| occurred_at(end_user).is_none_or(|at| at.utc().timestamp() >= since.0));
    }
    if screen.is_text() {
        let rows: Vec<_> = failed.iter().map(cells).collect();
        match rows.len() {
            0 => output.line("No end user's last CRM sync failed.")?,
            count => {
                output.text(&table(&["END USER", "NAME", "FAILED AT", "WHAT", "WHY"], &rows))?;
                let end_users = if count == 1 { "1 end user".to_owned() } else { format!("{count} end users") };
                output.note(format_args!("{end_users}; try one again with: heron crm sync END_USER --wait"));
            }
        }
    } else {
        for end_user in &failed {
            let event = end_user.crm_sync_result.value().cloned();
            let mut row = row(&end_user.heron_id, &event.unwrap_or_else(|| CrmSyncEvent::new("")));
            if let Some(members) = row.as_object_mut() {
                members.insert("end_user_id".to_owned(), end_user.end_user_id.clone().into());
                members.insert("end_user_name".to_owned(), end_user.name.value().cloned().into());
            }
            output.line(row)?;
        }
    }
    Ok(if failed.is_empty() { Exit::Done } else { Exit::Findings })
}

/// Every end user whose last sync failed, over all pages, with the latest failure first.
pub(super) fn all(session: &Session) -> Result<Vec<EndUserSummary>> {
    let mut all = Vec::new();
    let mut seen = HashSet::new();
    for page in 1.. {
        // In an order that what happens meanwhile does not change.
        let params = EndUsersSummaryParams::new()
            .with_crm_sync_result(CrmSyncResult::Failure)
            .with_order_by(EndUserOrder::CreatedAsc)
            .with_page(page)
            .with_limit(PAGE);
        let list = session.call(session.heron.end_users().summary(&params))?;
        let end_users = list.end_users.unwrap_or_default();
        let pages = list.meta.as_ref().and_then(|meta| meta.pages);
        let is_full = i64::try_from(end_users.len()).is_ok_and(|count| count >= PAGE);
        let known = seen.len();
        // A server that ignores the filter must not make a failure of a success.
        let is_failed = |of: &EndUserSummary| {
            of.crm_sync_result
                .value()
                .is_none_or(|event| event.result.as_ref().is_none_or(|is| *is == CrmSyncResult::Failure))
        };
        for end_user in end_users {
            if seen.insert(end_user.heron_id.clone()) && is_failed(&end_user) {
                all.push(end_user);
            }
        }
        let is_last = pages.map_or(!is_full, |pages| page >= pages);
        if is_last || seen.len() == known {
            break;
        }
    }
    all.sort_by(|left, right| {
        let key = |of: &EndUserSummary| occurred_at(of).map(Timestamp::utc);
        key(right).cmp(&key(left)).then_with(|| left.heron_id.cmp(&right.heron_id))
    });
    Ok(all)
}

pub(super) fn occurred_at(end_user: &EndUserSummary) -> Option<&Timestamp> {
    end_user.crm_sync_result.value().and_then(|event| event.occurred_at.as_ref())
}

fn cells(end_user: &EndUserSummary) -> Vec<String> {
    let event = end_user.crm_sync_result.value();
    let name = end_user.name.value().or(end_user.end_user_id.as_ref());
    vec![
        plain(&end_user.heron_id),
        plain(name.map_or("?", String::as_str)),
        occurred_at(end_user).map_or("?".to_owned(), |at| plain(at.as_str())),
        plain(event.and_then(|event| event.name.as_deref()).unwrap_or("?")),
        plain(event.and_then(message).unwrap_or("?")),
    ]
}
