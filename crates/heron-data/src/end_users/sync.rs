//! Sync, and wait for what comes of it.

use std::fmt;
use std::time::Duration;

use heron_api::types::{CrmSyncEvent, CrmSyncResult};
use heron_api::{Call, Client};

use crate::wait::{Asked, News, Quiet, Wait, until_quiet};

/// What came of a sync.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncOutcome {
    /// Heron did not start a sync: it is off for the account, or there is nothing to write.
    NotTriggered,
    /// Every event since the trigger is a success.
    Succeeded,
    /// Some events since the trigger are a success, and some are not.
    PartlySucceeded,
    /// No event since the trigger is a success.
    Failed,
    /// Nothing came before the deadline. It may still come.
    StillQuiet,
}

impl fmt::Display for SyncOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotTriggered => "not triggered",
            Self::Succeeded => "succeeded",
            Self::PartlySucceeded => "partly succeeded",
            Self::Failed => "failed",
            Self::StillQuiet => "still quiet",
        })
    }
}

/// What came of a sync, and the events that tell so.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyncReport {
    /// The end user that was to be written.
    pub heron_id: String,
    /// What came of it.
    pub outcome: SyncOutcome,
    /// The events that were not there before the trigger, or were written anew since, in the order in which they were
    /// seen.
    pub events: Vec<CrmSyncEvent>,
}

impl SyncReport {
    fn new(heron_id: String, outcome: SyncOutcome, events: Vec<CrmSyncEvent>) -> Self {
        Self { heron_id, outcome, events }
    }
}

/// Notes the events that are there, triggers, and waits for others.
#[inline]
pub(super) fn sync_and_wait(client: &Client, heron_id: &str, wait: Wait) -> Call<SyncReport> {
    let heron_id = heron_id.to_owned();
    // The trigger and the note of what was there come on top of the wait.
    let whole = wait.whole().saturating_add(Duration::from_secs(60));
    Call::new(client, move |client, options| async move {
        let before = heron_api::end_users::end_users_crm_sync_events(&client, &heron_id).with_options(options).await?;
        let triggered =
            heron_api::end_users::end_users_crm_sync(&client, &heron_id).with_options(options).with_response().await?;
        if triggered.value.crm_sync_triggered == Some(false) {
            return triggered.try_map(|_| Ok(SyncReport::new(heron_id, SyncOutcome::NotTriggered, Vec::new())));
        }
        let asked = Asked::new("end_users_crm_sync_events", &[], &[&heron_id]);
        let news = News::since(before, |event| Some(&event.heron_id), |before, event| before != event);
        let ask = |client: &Client| heron_api::end_users::end_users_crm_sync_events(client, &heron_id);
        let waited = until_quiet(&wait, &asked, (&client, &options), news, Quiet::AnAnswer, ask).await?;
        waited.try_map(|waited| Ok(SyncReport::new(heron_id, outcome(&waited.value), waited.value)))
    })
    .timeout(whole)
}

fn outcome(events: &[CrmSyncEvent]) -> SyncOutcome {
    let successes = events.iter().filter(|event| event.result == Some(CrmSyncResult::Success)).count();
    match successes {
        _ if events.is_empty() => SyncOutcome::StillQuiet,
        0 => SyncOutcome::Failed,
        some if some == events.len() => SyncOutcome::Succeeded,
        _ => SyncOutcome::PartlySucceeded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(result: CrmSyncResult) -> CrmSyncEvent {
        CrmSyncEvent::new("evt").with_result(result)
    }

    #[test]
    fn the_outcome_is_told_by_the_events() {
        use CrmSyncResult::{Failure, NoSyncAttempted, Success};
        let outcome = |results: &[CrmSyncResult]| outcome(&results.iter().cloned().map(event).collect::<Vec<_>>());
        assert_eq!(outcome(&[]), SyncOutcome::StillQuiet);
        assert_eq!(outcome(&[Success, Success]), SyncOutcome::Succeeded);
        assert_eq!(outcome(&[Success, Failure]), SyncOutcome::PartlySucceeded);
        assert_eq!(outcome(&[Success, "new_to_us".into()]), SyncOutcome::PartlySucceeded);
        assert_eq!(outcome(&[Failure, NoSyncAttempted]), SyncOutcome::Failed);
    }

    #[test]
    fn an_event_without_a_result_is_no_success() {
        assert_eq!(outcome(&[CrmSyncEvent::new("evt")]), SyncOutcome::Failed);
    }
}
