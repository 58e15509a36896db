//! CRM integrations. Credentials are checked for their form and then dropped: the sandbox never holds them.

use std::collections::BTreeSet;

use http::{Method, StatusCode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::refusals::refuse;
use super::{Call, Stateful, operation};
use crate::answer::Answer;
use crate::contract::{Mark, fill_defaults, foreign_keys, remove_marked};
use crate::world::{ConfigPatch, DuplicateProvider, PatchAnswer, PatchDefaults, UnknownKeys};

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/crm_integrations", list),
    operation(Method::POST, "/api/crm_integrations", create),
    operation(Method::PATCH, "/api/crm_integrations/{}", update),
];

/// The integrations, in the order they were created.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct CrmIntegrations {
    all: Vec<Integration>,
    /// The paths of keys below the top that the contract does not name and that were returned all the same.
    #[serde(default)]
    returned_keys: BTreeSet<String>,
}

/// An integration as it was sent, without credentials. It is kept as JSON, in a fifth of the room that its members take.
struct Integration {
    heron_id: String,
    text: Box<str>,
}

impl Integration {
    fn of(members: &Map<String, Value>) -> Self {
        let heron_id = members.get("heron_id").and_then(Value::as_str).unwrap_or_default().to_owned();
        // Members have a form in JSON, and it is read again as what it was written from.
        Self { heron_id, text: serde_json::to_string(members).unwrap_or_default().into() }
    }

    fn members(&self) -> Map<String, Value> {
        serde_json::from_str(&self.text).unwrap_or_default()
    }
}

impl Serialize for Integration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.members().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Integration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(|members| Self::of(&members))
    }
}

impl CrmIntegrations {
    pub(super) fn has(&self, heron_id: &str) -> bool {
        self.all.iter().any(|integration| integration.heron_id == heron_id)
    }

    /// The paths of unknown keys that an integration was returned with, so that it may be sent back as it was read.
    pub(super) fn returned_keys(&self) -> &BTreeSet<String> {
        &self.returned_keys
    }

    /// Each with its members.
    fn each(&self) -> impl Iterator<Item = Map<String, Value>> {
        self.all.iter().map(Integration::members)
    }

    /// Refuses what would be the second integration of its kind, where the world does so.
    fn refuse_second(&self, call: &Call<'_>, sent: &Map<String, Value>) -> Result<(), Answer> {
        let same = |one: Map<String, Value>| {
            one.get("heron_id") != sent.get("heron_id")
                && ["provider", "instance_url"].into_iter().all(|member| one.get(member) == sent.get(member))
        };
        if call.world.duplicate_provider == DuplicateProvider::Refuse && self.each().any(same) {
            let description = "A CRM integration with this provider and instance_url exists";
            return Err(Answer::error(StatusCode::CONFLICT, description));
        }
        Ok(())
    }

    /// Those that are switched on, which an integration is unless it says otherwise.
    pub(super) fn enabled(&self) -> impl Iterator<Item = Map<String, Value>> {
        self.each().filter(|integration| integration.get("is_enabled") != Some(&Value::Bool(false)))
    }
}

fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let all: Vec<Value> = call.state.crm_integrations.each().map(Value::Object).collect();
    Ok(Answer::ok(Map::from_iter([("crm_integrations".to_owned(), all.into())]).into()))
}

fn create(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let mut integration = without_credentials(call);
    refuse(call.world, integration.get("config"))?;
    call.state.crm_integrations.refuse_second(call, &integration)?;
    integration.insert("heron_id".to_owned(), call.state.ids.next("crm").into());
    note_foreign_keys(call, &integration);
    call.state.crm_integrations.all.push(Integration::of(&integration));
    // Moved: `json!` would write it anew.
    Ok(Answer::created(Map::from_iter([("crm_integration".to_owned(), integration.into())]).into()))
}

/// Nothing is changed until all of the patch is known to be accepted.
fn update(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let mut patch = Value::Object(without_credentials(call));
    let heron_id = call.path.first().map_or("", String::as_str);
    let all = &call.state.crm_integrations.all;
    let place = all.iter().position(|integration| integration.heron_id == heron_id);
    let place = place.ok_or_else(|| Answer::not_found("CRM integration"))?;
    let mut integration = all.get(place).map(Integration::members).unwrap_or_default();
    if let (PatchDefaults::Reset, Some(body)) = (call.world.patch_defaults, &call.operation.body) {
        fill_defaults(call.contract, &body.schema, &mut patch);
    }
    for (key, value) in super::into_object(patch) {
        match (call.world.patch_config_depth, integration.get_mut(&key)) {
            (ConfigPatch::Merge, Some(config)) if key == "config" => merge(config, value),
            _ => {
                integration.insert(key, value);
            }
        }
    }
    refuse(call.world, integration.get("config"))?;
    call.state.crm_integrations.refuse_second(call, &integration)?;
    note_foreign_keys(call, &integration);
    if let Some(stored) = call.state.crm_integrations.all.get_mut(place) {
        *stored = Integration::of(&integration);
    }
    let under = match call.world.patch_response_envelope {
        PatchAnswer::Bare => None,
        PatchAnswer::Wrapped => Some("crm_integration"),
    };
    Ok(Answer { under, ..Answer::ok(Value::Object(integration)) })
}

/// Remembers the keys of an integration that a stricter world would not take.
fn note_foreign_keys(call: &mut Call<'_>, integration: &Map<String, Value>) {
    if let (UnknownKeys::Accept, Some(body)) = (call.world.unknown_nested_keys, &call.operation.body) {
        let found = foreign_keys(call.contract, &body.schema, &Value::Object(integration.clone()));
        call.state.crm_integrations.returned_keys.extend(found);
    }
}

fn without_credentials(call: &mut Call<'_>) -> Map<String, Value> {
    if let Some(body) = &call.operation.body {
        remove_marked(call.contract, &body.schema, Mark::WriteOnly, &mut call.body);
    }
    call.take_body()
}

/// Objects key by key; anything else, null included, takes the place of what was there.
fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::Contract;
    use crate::heron::{Heron, Sent};
    use crate::resources::State;
    use crate::world::{Setup, World};

    #[test]
    fn a_merge_goes_into_objects_and_replaces_lists_and_nulls() {
        let mut into = json!({"a": {"b": 1, "c": [1, 2]}, "d": 1, "e": {"f": 1}});
        merge(&mut into, json!({"a": {"c": [3]}, "d": null, "g": {"h": 1}}));
        assert_eq!(into, json!({"a": {"b": 1, "c": [3]}, "d": null, "e": {"f": 1}, "g": {"h": 1}}));
    }

    fn ask(heron: &Heron, method: Method, path: &str, body: &Value) -> Answer {
        let request = http::Request::builder().method(method).uri(path).header("x-api-key", "k");
        let request = request.header("content-type", "application/json").body(()).unwrap();
        let (head, ()) = request.into_parts();
        heron.answer(heron.route(&head), &head, &Sent::whole(body.to_string()))
    }

    #[test]
    fn a_key_that_was_returned_is_taken_back_also_where_others_are_refused() {
        let start = |unknown_nested_keys| {
            let switches = World { unknown_nested_keys, ..World::default() };
            Heron::new(Contract::embedded().unwrap(), Setup { switches, ..Setup::default() }, String::new())
        };
        let [open, strict] = [UnknownKeys::Accept, UnknownKeys::Refuse].map(start);
        let object = json!({ "external_name": "A", "key": "a", "new": 1 });
        let body = json!({
            "provider": "p", "instance_url": "https://crm.example", "auth": {}, "secret": "s",
            "config": { "object_configs": [object] },
        });
        assert_eq!(ask(&strict, Method::POST, "/api/crm_integrations", &body).status, StatusCode::UNPROCESSABLE_ENTITY);
        let created = ask(&open, Method::POST, "/api/crm_integrations", &body);
        assert_eq!(created.status, StatusCode::CREATED);
        // As after a restart with the state that was kept.
        let kept = open.with_state(|state, _| std::mem::replace(state, State::new(0)));
        strict.with_state(|state, _| *state = kept);

        let listed = ask(&strict, Method::GET, "/api/crm_integrations", &Value::Null);
        let mut read = listed.body["crm_integrations"][0].clone();
        assert_eq!(read["config"]["object_configs"][0]["new"], 1);
        let path = format!("/api/crm_integrations/{}", read["heron_id"].as_str().unwrap());
        let patched = ask(&strict, Method::PATCH, &path, &read);
        assert_eq!((patched.status, &patched.body), (StatusCode::OK, &read));
        read["config"]["object_configs"][0]["newer"] = json!(1);
        let refused = ask(&strict, Method::PATCH, &path, &read);
        assert_eq!(
            refused.body["description"],
            json!({ "json": { "config": { "object_configs": { "0": { "newer": ["Unknown field."] } } } } })
        );
    }
}
