//! What the sandbox remembers: a file for each resource, with its state and its operations.

mod agenda;
pub(crate) mod clock;
mod company_attributes;
mod crm_integrations;
mod crm_syncs;
mod end_users;
mod file_classes;
mod files;
mod hello;
pub(crate) mod ids;
mod information;
mod ingestion;
mod paging;
mod refusals;
mod stamp;
mod stored_file;
mod tags;
mod webhooks;

use std::collections::BTreeSet;

use http::{Method, Uri};
use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::contract::{Contract, Operation};
use crate::org::CrmState;
use crate::request::SentFile;
use crate::world::{Setup, World};

use agenda::Agenda;
use clock::Clock;
use crm_integrations::CrmIntegrations;
use crm_syncs::CrmSyncs;
use end_users::EndUsers;
use files::Files;
use ids::Ids;
use information::Information;
use tags::Tags;
pub(crate) use webhooks::Event;
use webhooks::Webhooks;

/// All that the sandbox remembers. It is written to snapshots and state files as it stands here; a part that is missing
/// there starts empty.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct State {
    #[serde(default)]
    clock: Clock,
    ids: Ids,
    #[serde(default)]
    crm_integrations: CrmIntegrations,
    #[serde(default)]
    crm_syncs: CrmSyncs,
    #[serde(default)]
    end_users: EndUsers,
    #[serde(default)]
    information: Information,
    #[serde(default)]
    files: Files,
    #[serde(default)]
    tags: Tags,
    #[serde(default)]
    webhooks: Webhooks,
    #[serde(default)]
    agenda: Agenda,
    #[serde(default)]
    crm: CrmState,
}

impl State {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            clock: Clock::default(),
            ids: Ids::new(seed),
            crm_integrations: CrmIntegrations::default(),
            crm_syncs: CrmSyncs::default(),
            end_users: EndUsers::default(),
            information: Information::default(),
            files: Files::default(),
            tags: Tags::default(),
            webhooks: Webhooks::default(),
            agenda: Agenda::default(),
            crm: CrmState::default(),
        }
    }

    /// Goes by this clock from now on, set to what this state's own clock showed.
    pub(crate) fn live_by(&mut self, clock: &Clock) {
        clock.set_like(&self.clock);
        self.clock = clock.clone();
    }
}

impl State {
    /// Keys that the contract does not name and that this state was returned with: see `Heron::forgive`.
    pub(crate) fn returned_keys(&self) -> &BTreeSet<String> {
        self.crm_integrations.returned_keys()
    }

    /// The CRM, and what is known of the companies.
    pub(crate) fn crm(&self) -> &CrmState {
        &self.crm
    }

    /// The CRM, to be changed.
    pub(crate) fn crm_mut(&mut self) -> &mut CrmState {
        &mut self.crm
    }

    /// Heron's id of the end user with this id, Heron's or the customer's own; the id itself while there is none.
    pub(crate) fn heron_id_of(&self, id: &str) -> String {
        let end_user = self.end_users.by_either_id(id).ok();
        end_user.map_or_else(|| id.to_owned(), |end_user| end_users::who(end_user).heron_id.to_owned())
    }

    /// The time, as this world writes it.
    pub(crate) fn now(&mut self, world: &World) -> String {
        stamp::stamp(world, self.clock.now())
    }
}

/// An operation that the sandbox has.
pub(crate) struct Stateful {
    method: Method,
    /// The contract's path with unnamed parameters.
    shape: &'static str,
    pub(crate) payload: Payload,
    pub(crate) handler: Handler,
}

/// Makes the answer to one request; an error is an answer too.
type Handler = fn(&mut Call<'_>) -> Result<Answer, Answer>;

/// What the body of a request is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payload {
    /// What the contract declares.
    Declared,
    /// Another system's own object, of which the contract names only the members that Heron reads.
    Foreign,
}

/// One request on its way through a handler: routed, let in, and checked against the contract.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a Setup,
    pub(crate) contract: &'a Contract,
    pub(crate) operation: &'a Operation,
    pub(crate) base_url: &'a str,
    pub(crate) uri: &'a Uri,
    pub(crate) state: &'a mut State,
    /// The values of the path parameters, in order.
    pub(crate) path: Vec<String>,
    /// The query parameters that the contract names, with its defaults; null when absent and allowed to be.
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
    /// The files of a form.
    pub(crate) files: Vec<SentFile>,
}

impl Call<'_> {
    /// The value of the path parameter at `index`.
    fn path(&self, index: usize) -> &str {
        self.path.get(index).map_or("", String::as_str)
    }

    /// The members of the body, for the handler to keep.
    fn take_body(&mut self) -> Map<String, Value> {
        into_object(self.body.take())
    }

    fn flag(&self, name: &str) -> bool {
        self.query.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.query.get(name).and_then(Value::as_u64)
    }
}

/// The members of an object; none of any other value.
fn into_object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// A row of a resource's table.
const fn operation(method: Method, shape: &'static str, handler: Handler) -> Stateful {
    Stateful { method, shape, payload: Payload::Declared, handler }
}

/// The tables of what reads or changes what the sandbox remembers.
const KEEPING_STATE: [&[Stateful]; 9] = [
    company_attributes::OPERATIONS,
    crm_integrations::OPERATIONS,
    crm_syncs::OPERATIONS,
    end_users::OPERATIONS,
    files::OPERATIONS,
    information::OPERATIONS,
    ingestion::OPERATIONS,
    tags::OPERATIONS,
    webhooks::OPERATIONS,
];

/// The tables of what is answered alike whatever happened before.
const WITHOUT_STATE: [&[Stateful]; 2] = [file_classes::OPERATIONS, hello::OPERATIONS];

fn all() -> impl Iterator<Item = &'static Stateful> {
    KEEPING_STATE.into_iter().chain(WITHOUT_STATE).flatten()
}

/// Whether an operation reads or changes what the sandbox remembers.
pub(crate) fn keeps_state(operation: &Operation) -> bool {
    KEEPING_STATE.into_iter().flatten().any(|row| row.method == operation.method && row.shape == operation.shape)
}

/// The CRM as JSON: its objects and duplicates, or the records of one object.
pub(crate) fn crm_json(state: &State, object: Option<&str>) -> Value {
    state.crm.records.json(object)
}

/// What the sandbox has for an operation of the contract.
pub(crate) fn find(operation: &Operation) -> Option<&'static Stateful> {
    all().find(|stateful| stateful.method == operation.method && stateful.shape == operation.shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_the_sandbox_is_in_the_contract() {
        let contract = Contract::embedded().unwrap();
        for stateful in all() {
            let declared = contract
                .operations()
                .iter()
                .any(|operation| operation.method == stateful.method && operation.shape == stateful.shape);
            assert!(declared, "{} {}", stateful.method, stateful.shape);
        }
    }
}
