//! CRM syncs: a trigger now, what it does a little later.

use chrono::NaiveDateTime;
use http::Method;
use serde_json::{Map, Value, json};

use super::clock::later;
use super::end_users::who;
use super::ids::Ids;
use super::stamp::stamp;
use super::{Call, State, Stateful, operation};
use crate::answer::Answer;
use crate::org::{Ending, Event as Happened, Syncing, sync};
use crate::world::{
    CrmSyncOwnId, CrmSyncTwice, CrmSyncWithoutIntegration, EventIds, EventOrder, EventRetention, Setup, SyncOutcome,
};

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/end_users/{}/crm_sync", list),
    operation(Method::POST, "/api/end_users/{}/crm_sync", trigger),
];

/// The syncs of all end users.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct CrmSyncs {
    /// What happened, in that order.
    events: Vec<Event>,
    /// What was triggered and has not happened yet, in the order in which it will.
    waiting: Vec<Waiting>,
    runs: u64,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Waiting {
    end_user: String,
    run: u64,
    at: NaiveDateTime,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Event {
    end_user: String,
    /// The integration that it is about.
    integration: String,
    run: u64,
    body: Value,
}

impl Event {
    fn failed(&self) -> bool {
        self.body.get("result").is_some_and(|result| result == "failure")
    }

    /// Whether a later sync tells of the same thing.
    fn is_of(&self, end_user: &str, integration: &str, name: &str) -> bool {
        self.end_user == end_user
            && self.integration == integration
            && self.body.get("name").is_some_and(|own| own == name)
    }
}

impl CrmSyncs {
    /// What happened to an end user, oldest first.
    fn of(&self, end_user: &str) -> impl DoubleEndedIterator<Item = &Event> {
        self.events.iter().filter(move |event| event.end_user == end_user)
    }

    /// The event that tells how the latest sync of an end user ended: a failure if there is one, else the last.
    pub(super) fn result(&self, end_user: &str) -> Option<&Value> {
        let last = self.of(end_user).next_back()?;
        let failure = self.of(end_user).rfind(|event| event.run == last.run && event.failed());
        Some(&failure.unwrap_or(last).body)
    }
}

/// The id of the end user that a call is about, as this world takes it.
fn end_user(call: &Call<'_>) -> Result<String, Answer> {
    let end_users = &call.state.end_users;
    let end_user = match call.world.crm_sync_own_id {
        CrmSyncOwnId::Refuse => end_users.by_heron_id(call.path(0))?,
        CrmSyncOwnId::Accept => end_users.by_either_id(call.path(0))?,
    };
    Ok(end_user.get("heron_id").and_then(Value::as_str).unwrap_or_default().to_owned())
}

fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = end_user(call)?;
    let syncs = &call.state.crm_syncs;
    let last = syncs.of(&end_user).map(|event| event.run).max();
    let kept = syncs.of(&end_user).filter(|event| match call.world.event_retention {
        EventRetention::All => true,
        EventRetention::LastSync => Some(event.run) == last,
    });
    let mut events: Vec<Value> = kept.map(|event| event.body.clone()).collect();
    if call.world.event_order == EventOrder::NewestFirst {
        events.reverse();
    }
    Ok(Answer::ok(Value::Array(events)))
}

fn trigger(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = end_user(call)?;
    let enabled = call.state.crm_integrations.enabled().next().is_some();
    let under_way = call.state.crm_syncs.waiting.iter().any(|waiting| waiting.end_user == end_user);
    let triggered = if !enabled {
        call.world.crm_sync_without_integration == CrmSyncWithoutIntegration::Triggered
    } else {
        !under_way || call.world.crm_sync_twice == CrmSyncTwice::RunsAgain
    };
    if enabled && triggered && call.world.sync_outcome != SyncOutcome::Quiet {
        let at = later(call.state.clock.now(), call.world.sync_delay);
        let syncs = &mut call.state.crm_syncs;
        syncs.runs += 1;
        syncs.waiting.push(Waiting { end_user: end_user.clone(), run: syncs.runs, at });
    }
    Ok(Answer::ok(json!({ "crm_sync_triggered": triggered, "heron_id": end_user })))
}

impl State {
    pub(super) fn has_waiting_syncs(&self) -> bool {
        !self.crm_syncs.waiting.is_empty()
    }

    /// Lets every sync happen whose time has come.
    pub(super) fn settle_crm_syncs(&mut self, world: &Setup) {
        if !self.has_waiting_syncs() {
            return;
        }
        let now = self.clock.peek();
        let (due, waiting): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.crm_syncs.waiting).into_iter().partition(|waiting| waiting.at <= now);
        self.crm_syncs.waiting = waiting;
        for waiting in due {
            self.run(world, &waiting);
        }
    }

    fn run(&mut self, world: &Setup, waiting: &Waiting) {
        let integrations: Vec<Map<String, Value>> = self.crm_integrations.enabled().collect();
        let Ok(end_user) = self.end_users.by_heron_id(&waiting.end_user).cloned() else { return };
        let mut happened: Vec<(String, Happened)> = Vec::new();
        for integration in &integrations {
            let syncing = Syncing {
                world,
                integration,
                end_user: who(&end_user),
                run: waiting.run,
                now: stamp(world, waiting.at),
            };
            let events = match world.sync_outcome {
                SyncOutcome::Executed => sync(&syncing, &mut self.crm),
                _ => named(integration),
            };
            let id = integration.get("heron_id").and_then(Value::as_str).unwrap_or_default();
            happened.extend(events.into_iter().map(|event| (id.to_owned(), event)));
        }
        let last = happened.len().saturating_sub(1);
        for (index, (integration, mut event)) in happened.into_iter().enumerate() {
            let failed = match world.sync_outcome {
                SyncOutcome::Executed | SyncOutcome::Quiet => None,
                SyncOutcome::Success => Some(false),
                SyncOutcome::Failure => Some(true),
                SyncOutcome::Partly => Some(index == last),
            };
            if let Some(failed) = failed {
                event.ending = forced(failed, &integrations, &integration, &mut self.ids);
            }
            self.note(world, waiting, integration, (&event, u64::try_from(index).unwrap_or(u64::MAX)));
        }
    }

    /// Writes an event down, the `step`th of its sync.
    fn note(&mut self, world: &Setup, waiting: &Waiting, integration: String, (event, step): (&Happened, u64)) {
        let events = &mut self.crm_syncs.events;
        let old = match world.event_ids {
            EventIds::New => None,
            EventIds::Reused => events
                .iter()
                .position(|old| old.run != waiting.run && old.is_of(&waiting.end_user, &integration, &event.name)),
        };
        let id = old.map(|place| events.remove(place)).and_then(|old| old.body.get("heron_id").cloned());
        let mut body = json!({
            "heron_id": id.unwrap_or_else(|| self.ids.next("cse").into()),
            "name": event.name,
            "provider": event.provider,
            "occurred_at": stamp(world, later(waiting.at, std::time::Duration::from_micros(step))),
        });
        let ending = match &event.ending {
            Ending::Success { message, url } => {
                json!({ "result": "success", "success_message": message, "crm_record_url": url })
            }
            Ending::Failure { message } => json!({ "result": "failure", "error_message": message }),
            Ending::NotAttempted { message } => json!({ "result": "no_sync_attempted", "error_message": message }),
        };
        if let (Some(body), Value::Object(ending)) = (body.as_object_mut(), ending) {
            body.extend(ending);
        }
        events.push(Event { end_user: waiting.end_user.clone(), integration, run: waiting.run, body });
    }
}

/// An event for each object of an integration, or one when there are none, whose ending is still to be told.
fn named(integration: &Map<String, Value>) -> Vec<Happened> {
    let objects = integration.get("config").and_then(|config| config.get("object_configs")).and_then(Value::as_array);
    let keys = objects.into_iter().flatten().filter_map(|object| object.get("key")).filter_map(Value::as_str);
    let mut names: Vec<&str> = keys.collect();
    if names.is_empty() {
        names.push("CRM sync");
    }
    let provider = integration.get("provider").cloned().unwrap_or_default();
    let ending = Ending::NotAttempted { message: String::new() };
    let event = |name: &str| Happened { name: name.to_owned(), provider: provider.clone(), ending: ending.clone() };
    names.into_iter().map(event).collect()
}

fn forced(failed: bool, integrations: &[Map<String, Value>], integration: &str, ids: &mut Ids) -> Ending {
    if failed {
        return Ending::Failure { message: "The sandbox lets this sync fail".to_owned() };
    }
    let of = integrations.iter().find(|one| one.get("heron_id").is_some_and(|id| id == integration));
    let base = of.and_then(|one| one.get("instance_url")).and_then(Value::as_str).unwrap_or_default();
    let url = format!("{}/{}", base.trim_end_matches('/'), ids.next("record"));
    Ending::Success { message: "Synced".to_owned(), url: Some(url) }
}
