//! CRM syncs: a trigger now, events a little later.

use chrono::NaiveDateTime;
use http::Method;
use serde_json::{Map, Value, json};

use super::clock::{later, written};
use super::ids::Ids;
use super::{Call, Stateful, operation};
use crate::answer::Answer;
use crate::world::SyncOutcome;

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/end_users/{}/crm_sync", list),
    operation(Method::POST, "/api/end_users/{}/crm_sync", trigger),
];

/// The events of all end users, in the order they were triggered.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct CrmSyncs {
    events: Vec<Event>,
    runs: u64,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Event {
    end_user: String,
    run: u64,
    /// When it happens; before that it is not to be seen.
    at: NaiveDateTime,
    body: Value,
}

impl Event {
    fn failed(&self) -> bool {
        self.body.get("result").is_some_and(|result| result == "failure")
    }
}

impl CrmSyncs {
    /// What happened to an end user, oldest first.
    fn seen(&self, end_user: &str, now: NaiveDateTime) -> impl DoubleEndedIterator<Item = &Event> {
        self.events.iter().filter(move |event| event.end_user == end_user && event.at <= now)
    }

    /// The event that tells how the latest sync of an end user ended: a failure if there is one, else the last.
    pub(super) fn result(&self, end_user: &str, now: NaiveDateTime) -> Option<&Value> {
        let last = self.seen(end_user, now).next_back()?;
        let failure = self.seen(end_user, now).rfind(|event| event.run == last.run && event.failed());
        Some(&failure.unwrap_or(last).body)
    }
}

fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    call.state.end_users.by_heron_id(call.path(0))?;
    let now = call.state.clock.now();
    let events = call.state.crm_syncs.seen(call.path(0), now).map(|event| event.body.clone());
    Ok(Answer::ok(Value::Array(events.collect())))
}

fn trigger(call: &mut Call<'_>) -> Result<Answer, Answer> {
    call.state.end_users.by_heron_id(call.path(0))?;
    let end_user = call.path(0).to_owned();
    let steps: Vec<Step> = call.state.crm_integrations.enabled().flat_map(steps).collect();
    let triggered = !steps.is_empty();
    if call.world.sync_outcome != SyncOutcome::Quiet {
        let state = &mut *call.state;
        state.crm_syncs.runs += 1;
        let last = steps.len().saturating_sub(1);
        for (index, step) in steps.iter().enumerate() {
            let failed = match call.world.sync_outcome {
                SyncOutcome::Failure => true,
                SyncOutcome::Partly => index == last,
                SyncOutcome::Success | SyncOutcome::Quiet => false,
            };
            let at = later(state.clock.now(), call.world.sync_delay);
            let body = step.event(failed, at, &mut state.ids);
            let run = state.crm_syncs.runs;
            state.crm_syncs.events.push(Event { end_user: end_user.clone(), run, at, body });
        }
    }
    Ok(Answer::ok(json!({ "crm_sync_triggered": triggered, "heron_id": end_user })))
}

/// One thing that a sync does in a CRM.
struct Step {
    name: String,
    provider: Value,
    instance_url: String,
}

/// A step for each object of an integration, or one when there are none.
fn steps(integration: &Map<String, Value>) -> Vec<Step> {
    let step = |name: &str| Step {
        name: name.to_owned(),
        provider: integration.get("provider").cloned().unwrap_or_default(),
        instance_url: integration.get("instance_url").and_then(Value::as_str).unwrap_or_default().to_owned(),
    };
    let objects = integration.get("config").and_then(|config| config.get("object_configs")).and_then(Value::as_array);
    let steps: Vec<Step> = objects
        .into_iter()
        .flatten()
        .map(|object| step(object.get("key").and_then(Value::as_str).unwrap_or_default()))
        .collect();
    if steps.is_empty() { vec![step("CRM sync")] } else { steps }
}

impl Step {
    fn event(&self, failed: bool, at: NaiveDateTime, ids: &mut Ids) -> Value {
        let mut event = json!({
            "heron_id": ids.next("cse"),
            "name": self.name,
            "provider": self.provider,
            "occurred_at": written(at),
        });
        let outcome = if failed {
            json!({ "result": "failure", "error_message": "The sandbox lets this sync fail" })
        } else {
            let record = format!("{}/{}", self.instance_url.trim_end_matches('/'), ids.next("record"));
            json!({ "result": "success", "success_message": "Synced", "crm_record_url": record })
        };
        if let (Some(event), Value::Object(outcome)) = (event.as_object_mut(), outcome) {
            event.extend(outcome);
        }
        event
    }
}
