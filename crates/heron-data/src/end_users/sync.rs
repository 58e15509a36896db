//! Sync, and wait for what comes of it.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use heron_api::types::{CrmSyncEvent, CrmSyncResult};
use heron_api::{Call, CallOptions, Client, Error, Response};
use tokio::time::Instant;

/// What lies between two looks at least, so that no setting makes a busy loop of requests.
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);

/// How long to wait for a sync.
///
/// Heron says neither which events belong to a trigger nor when the last one has come. So events that were there before
/// the trigger do not count, and a sync is over when nothing new has come for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncWait {
    deadline: Duration,
    quiet_period: Duration,
    poll_every: Duration,
}

impl Default for SyncWait {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(120),
            quiet_period: Duration::from_secs(10),
            poll_every: Duration::from_secs(2),
        }
    }
}

impl SyncWait {
    /// At most 120 seconds, until 10 seconds are quiet, asking every 2 seconds.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long to wait in all, from the trigger on.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets how long nothing new must come, after the first event, before the sync counts as over.
    #[must_use]
    pub fn quiet_period(mut self, quiet_period: Duration) -> Self {
        self.quiet_period = quiet_period;
        self
    }

    /// Sets how often to ask: at most every 10 milliseconds.
    #[must_use]
    pub fn poll_every(mut self, poll_every: Duration) -> Self {
        self.poll_every = poll_every;
        self
    }
}

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
pub(super) fn sync_and_wait(client: &Client, heron_id: &str, wait: SyncWait) -> Call<SyncReport> {
    let heron_id = heron_id.to_owned();
    // The trigger and the note of what was there come on top of the wait.
    let whole = wait.deadline.saturating_add(Duration::from_secs(60));
    Call::new(client, move |client, options| async move {
        let before = events(&client, &heron_id, &options).await?.value.into_iter();
        let mut known: BTreeMap<String, CrmSyncEvent> = before.map(|event| (event.heron_id.clone(), event)).collect();
        let triggered = client.end_users_crm_sync(&heron_id).with_options(options).with_response().await?;
        if triggered.value.crm_sync_triggered == Some(false) {
            return triggered.try_map(|_| Ok(SyncReport::new(heron_id, SyncOutcome::NotTriggered, Vec::new())));
        }

        let start = Instant::now();
        let (mut new, mut last_news) = (Vec::<CrmSyncEvent>::new(), start);
        loop {
            let left = wait.deadline.saturating_sub(start.elapsed());
            options.sleep(wait.poll_every.max(SHORTEST_PAUSE).min(left)).await?;
            let over = start.elapsed() >= wait.deadline;
            let mut response = match events(&client, &heron_id, &options).await {
                Ok(response) => response,
                // The sync runs whether or not we can look: one failed look does not end the wait.
                Err(error) if !over && is_passing(&error) => continue,
                Err(error) => return Err(error),
            };
            // What was seen once is kept: Heron may drop events meanwhile. It may also write into an old one.
            for event in std::mem::take(&mut response.value) {
                if known.get(&event.heron_id) == Some(&event) {
                    continue;
                }
                known.insert(event.heron_id.clone(), event.clone());
                last_news = Instant::now();
                match new.iter_mut().find(|seen| seen.heron_id == event.heron_id) {
                    Some(seen) => *seen = event,
                    None => new.push(event),
                }
            }
            if over || !new.is_empty() && last_news.elapsed() >= wait.quiet_period {
                return response.try_map(|_| Ok(SyncReport::new(heron_id, outcome(&new), new)));
            }
        }
    })
    .timeout(whole)
}

async fn events(client: &Client, heron_id: &str, options: &CallOptions) -> Result<Response<Vec<CrmSyncEvent>>, Error> {
    client.end_users_crm_sync_events(heron_id).with_options(*options).with_response().await
}

/// Whether looking again may help.
fn is_passing(error: &Error) -> bool {
    error.is_timeout()
        || error.is_connect()
        || error.is_rate_limited()
        || error.status().is_some_and(|status| status.is_server_error())
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
