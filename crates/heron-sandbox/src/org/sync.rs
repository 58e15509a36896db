//! One sync of one integration: its configuration, carried out.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::check::accept;
use super::config::{Config, ObjectConfig, ObjectId};
use super::lookup::find;
use super::records::{New, Origin};
use super::state::{CrmState, Who, Write, WriteResult};
use super::values::Given;
use crate::world::{IsLive, ObjectOrder, Setup};

/// What a sync is about.
pub(crate) struct Syncing<'a> {
    pub(crate) world: &'a Setup,
    /// The integration, as it is stored.
    pub(crate) integration: &'a Map<String, Value>,
    pub(crate) end_user: Who<'a>,
    pub(crate) run: u64,
    /// The time, as this world writes it.
    pub(crate) now: String,
}

impl Syncing<'_> {
    fn text(&self, member: &str) -> &str {
        self.integration.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    /// Where a person finds a record.
    fn url(&self, id: &str) -> String {
        format!("{}/{id}", self.text("instance_url").trim_end_matches('/'))
    }
}

/// What a sync has to tell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) provider: Value,
    pub(crate) ending: Ending,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ending {
    Success { message: String, url: Option<String> },
    Failure { message: String },
    NotAttempted { message: String },
}

/// Carries out an integration's configuration for one end user.
pub(crate) fn sync(syncing: &Syncing<'_>, crm: &mut CrmState) -> Vec<Event> {
    let one = |ending| vec![event(syncing, "CRM sync", ending)];
    let live = syncing.integration.get("is_live") != Some(&Value::Bool(false));
    if !live && syncing.world.is_live == IsLive::DoesNotWrite {
        return one(Ending::NotAttempted { message: "The integration is not live".to_owned() });
    }
    let config = match syncing.integration.get("config").map(Config::read) {
        Some(Ok(config)) => config,
        Some(Err(message)) => return one(Ending::Failure { message }),
        None => Config::default(),
    };
    let attributes = crm.attributes.values(syncing.end_user, &syncing.world.attributes);
    let mut run =
        Run { syncing, config: &config, crm, attributes, written: Vec::new(), stopped: None, events: Vec::new() };
    run.all();
    if run.events.is_empty() {
        return one(Ending::Success { message: "There was nothing to write".to_owned(), url: None });
    }
    run.events
}

fn event(syncing: &Syncing<'_>, name: &str, ending: Ending) -> Event {
    let provider = syncing.integration.get("provider").cloned().unwrap_or_default();
    Event { name: name.to_owned(), provider, ending }
}

struct Run<'a> {
    syncing: &'a Syncing<'a>,
    config: &'a Config,
    crm: &'a mut CrmState,
    attributes: BTreeMap<String, Value>,
    /// What was attempted, in that order.
    written: Vec<Attempt>,
    /// The key of the object whose failure ended the sync.
    stopped: Option<String>,
    events: Vec<Event>,
}

/// What became of one object.
struct Attempt {
    object: String,
    key: String,
    /// The record's id; none when it was not written.
    id: Option<String>,
}

/// An object with its place, and the bank account that it is written for.
#[derive(Clone, Copy)]
struct Task<'a> {
    object: &'a ObjectConfig,
    pointer: &'a str,
    account: Option<usize>,
}

impl Run<'_> {
    fn all(&mut self) {
        let config = self.config;
        for index in order(self.syncing.world.object_order, &config.object_configs) {
            if let Some(object) = config.object_configs.get(index) {
                let pointer = format!("/object_configs/{index}");
                self.object(Task { object, pointer: &pointer, account: None });
            }
        }
        if let Some(object) = &config.data_source_accounts_config {
            let company = self.attributes.clone();
            let accounts = self.syncing.end_user.find(&self.crm.accounts).cloned().unwrap_or_default();
            for (index, own) in accounts.into_iter().enumerate() {
                self.attributes.extend(own);
                let pointer = "/data_source_accounts_config";
                self.object(Task { object, pointer, account: Some(index) });
                self.attributes.clone_from(&company);
            }
        }
        self.policy();
        self.files();
    }

    fn tell(&mut self, name: &str, ending: Ending) {
        self.events.push(event(self.syncing, name, ending));
    }

    /// The id of the record that was written last for an object of this name; an alias picks by the key.
    fn id_of(&self, name: &str, alias: Option<&str>) -> Option<String> {
        let mut named = self.written.iter().rev().filter(|attempt| attempt.object == name);
        let by_alias = named.clone().find(|attempt| alias.is_some_and(|alias| attempt.key == alias));
        by_alias.map_or_else(|| named.find_map(|attempt| attempt.id.clone()), |attempt| attempt.id.clone())
    }

    fn object(&mut self, task: Task<'_>) {
        let Task { object, pointer, .. } = task;
        let mut values = Map::new();
        let (result, ending, id) = match self.wait(object) {
            Err(message) => (WriteResult::Skipped, Ending::NotAttempted { message }, None),
            Ok(()) => match self.write(task, &mut values) {
                Ok((id, result)) => {
                    let did = if result == WriteResult::Created { "Created" } else { "Updated" };
                    let message = format!("{did} {}", object.external_name);
                    (result, Ending::Success { message, url: Some(self.syncing.url(&id)) }, Some(id))
                }
                Err(message) => {
                    if !object.is_optional {
                        self.stopped.get_or_insert_with(|| object.key.clone());
                    }
                    (WriteResult::Failed, Ending::Failure { message }, None)
                }
            },
        };
        let error = match &ending {
            Ending::Success { .. } => None,
            Ending::Failure { message } | Ending::NotAttempted { message } => Some(message.clone()),
        };
        self.crm.note(Write {
            run: self.syncing.run,
            end_user: self.syncing.end_user.heron_id.to_owned(),
            integration: self.syncing.text("heron_id").to_owned(),
            object: object.external_name.clone(),
            pointer: pointer.to_owned(),
            result,
            values,
            record_id: id.clone(),
            error,
        });
        self.written.push(Attempt { object: object.external_name.clone(), key: object.key.clone(), id });
        self.tell(&object.key, ending);
    }

    /// Whether an object is attempted at all.
    ///
    /// # Errors
    /// Why it is not: the sync has ended, or a record that it needs the id of could not be written.
    fn wait(&self, object: &ObjectConfig) -> Result<(), String> {
        if let Some(key) = &self.stopped {
            return Err(format!("Not attempted: {key} failed"));
        }
        let required =
            object.required_ids.iter().map(|needed| (needed.external_name.as_str(), needed.alias.as_deref()));
        let mapped = object.field_mappings.iter().filter_map(|field| field.external_object_name_for_id.as_deref());
        for (name, alias) in required.chain(mapped.map(|name| (name, None))) {
            let failed = self.written.iter().any(|attempt| attempt.object == name && attempt.id.is_none());
            if failed && self.id_of(name, alias).is_none() {
                return Err(format!("Not attempted: {name} was not written"));
            }
        }
        Ok(())
    }

    fn write(&mut self, task: Task<'_>, values: &mut Map<String, Value>) -> Result<(String, WriteResult), String> {
        let Task { object, account, .. } = task;
        self.has_required(object)?;
        let ids = |name: &str| self.id_of(name, None);
        let given = Given {
            world: self.syncing.world,
            attributes: &self.attributes,
            tables: &self.config.value_mappings,
            today: self.syncing.now.get(..10).unwrap_or_default(),
            ids: &ids,
        };
        let mut on_update = Map::new();
        for field in &object.field_mappings {
            if let Some(value) = given.fill(field)? {
                if field.overwrite_on_update {
                    on_update.insert(field.field_name.clone(), value.clone());
                }
                values.insert(field.field_name.clone(), value);
            }
        }
        for data in &object.static_data {
            on_update.insert(data.key.clone(), data.value.clone());
            values.insert(data.key.clone(), data.value.clone());
        }

        let org = &self.syncing.world.org;
        let found = find(self.syncing.world, (org, &self.crm.records), object, values)?;
        if found.is_some() {
            *values = on_update;
        }
        let described = org.object(&object.external_name)?;
        let kept = match described {
            Some(described) => accept(described, &self.crm.records, values, found.as_deref())?,
            None => values.clone(),
        };
        let now = self.syncing.now.clone();
        Ok(match found {
            Some(id) => {
                if let Some(row) = self.crm.records.with_id_mut(&id) {
                    row.fields.extend(kept);
                    row.fields.insert("LastModifiedDate".to_owned(), now.into());
                }
                (id, WriteResult::Updated)
            }
            None => {
                let end_user = self.syncing.end_user.heron_id.to_owned();
                let origin = Some(Origin { end_user, key: object.key.clone(), account });
                let prefix = described.and_then(|described| described.key_prefix.as_deref());
                let name = described.map_or(object.external_name.as_str(), |described| described.name.as_str());
                let id = self.crm.records.insert(name, prefix, New { fields: kept, now, origin });
                (id, WriteResult::Created)
            }
        })
    }

    /// Whether the ids that an object needs are there.
    fn has_required(&self, object: &ObjectConfig) -> Result<(), String> {
        for ObjectId { external_name, alias } in &object.required_ids {
            if self.id_of(external_name, alias.as_deref()).is_none() {
                let later = self.config.object_configs.iter().any(|other| other.external_name == *external_name);
                let why = if later { "which is not written yet" } else { "which no object writes" };
                return Err(format!("It needs the id of {external_name}, {why}"));
            }
        }
        Ok(())
    }

    /// Writes what the policy gave into the record that is named for it. Before there is a result nothing happens.
    fn policy(&mut self) {
        let Some(policy) = &self.config.policy_evaluation_config else { return };
        let Some((result, reason)) = self.syncing.end_user.find(&self.crm.policies).cloned() else { return };
        let fields = [
            policy.result_external_name.clone().map(|name| (name, Value::from(result))),
            policy.failure_reason_external_name.clone().map(|name| (name, reason.map_or(Value::Null, Value::from))),
        ];
        let fields: Map<String, Value> = fields.into_iter().flatten().collect();
        let name = policy.external_object_name.clone();
        let ending = match (&self.stopped, self.id_of(&name, None)) {
            (Some(key), _) => Ending::NotAttempted { message: format!("Not attempted: {key} failed") },
            (None, None) => Ending::Failure { message: format!("No record of {name} was written") },
            (None, Some(id)) => match self.update(&name, &id, fields) {
                Ok(()) => Ending::Success {
                    message: format!("Wrote the policy's result to {name}"),
                    url: Some(self.syncing.url(&id)),
                },
                Err(message) => Ending::Failure { message },
            },
        };
        self.tell("policy", ending);
    }

    fn update(&mut self, name: &str, id: &str, fields: Map<String, Value>) -> Result<(), String> {
        let kept = match self.syncing.world.org.object(name)? {
            Some(object) => accept(object, &self.crm.records, &fields, Some(id))?,
            None => fields,
        };
        if let Some(row) = self.crm.records.with_id_mut(id) {
            row.fields.extend(kept);
        }
        Ok(())
    }

    /// Attaches the end user's files to the record of `default_id`, or else to the first that was written. A file that
    /// is attached already is not sent again.
    fn files(&mut self) {
        let files = self.syncing.end_user.find(&self.crm.files).cloned().unwrap_or_default();
        let all = files.len();
        let sent: Vec<_> = files.into_iter().filter(|file| file.is_sent(self.syncing.world, self.config)).collect();
        if all == 0 {
            return;
        }
        let target = match &self.config.default_id {
            Some(id) => self.id_of(&id.external_name, id.alias.as_deref()),
            None => self.written.iter().find_map(|attempt| attempt.id.clone()),
        };
        let ending = match (&self.stopped, target) {
            (Some(key), _) => Ending::NotAttempted { message: format!("Not attempted: {key} failed") },
            (None, None) if !sent.is_empty() => {
                Ending::Failure { message: "There is no record to attach files to".to_owned() }
            }
            (None, target) => {
                let (number, left) = (sent.len(), all - sent.len());
                for file in sent {
                    self.attach(&file.name, &file.class, target.as_deref().unwrap_or_default());
                }
                let message = format!("Sent {number} of the files, left out {left}");
                Ending::Success { message, url: target.map(|id| self.syncing.url(&id)) }
            }
        };
        self.tell("files", ending);
    }

    fn attach(&mut self, name: &str, class: &str, record: &str) {
        let fields = Map::from_iter([
            ("Title".to_owned(), name.into()),
            ("Heron_Class".to_owned(), class.into()),
            ("FirstPublishLocationId".to_owned(), record.into()),
        ]);
        let known = self
            .crm
            .records
            .of("ContentVersion")
            .any(|row| fields.iter().all(|(name, own)| row.get(name) == Some(own)));
        if !known {
            let now = self.syncing.now.clone();
            self.crm.records.insert("ContentVersion", Some("068"), New { fields, now, origin: None });
        }
    }
}

/// The places of the objects in the order in which they are written.
fn order(order: ObjectOrder, objects: &[ObjectConfig]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..objects.len()).collect();
    if order == ObjectOrder::AsListed {
        return left;
    }
    let names = |index: &usize| objects.get(*index).map(|object| object.external_name.as_str());
    let mut placed = Vec::new();
    while !left.is_empty() {
        let is_free = |index: &usize| {
            let needs = objects.get(*index).into_iter().flat_map(|object| &object.required_ids);
            needs.into_iter().all(|needed| {
                !left.iter().any(|other| other != index && names(other) == Some(needed.external_name.as_str()))
            })
        };
        // In a circle nobody is free: then the first goes first.
        let next = left.iter().position(is_free).unwrap_or(0);
        placed.push(left.remove(next));
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn objects(all: &[(&str, &[&str])]) -> Vec<ObjectConfig> {
        let object = |(name, needs): &(&str, &[&str])| {
            let needs: Vec<Value> = needs.iter().map(|name| json!({ "external_name": name })).collect();
            serde_json::from_value(json!({ "external_name": name, "key": name, "required_ids": needs })).unwrap()
        };
        all.iter().map(object).collect()
    }

    #[test]
    fn an_object_comes_after_those_whose_ids_it_needs_and_else_keeps_its_place() {
        let all = objects(&[("c", &["b"]), ("x", &[]), ("b", &["a", "gone"]), ("a", &[]), ("a", &["a"])]);
        assert_eq!(order(ObjectOrder::AsListed, &all), [0, 1, 2, 3, 4]);
        assert_eq!(order(ObjectOrder::ByRequiredIds, &all), [1, 3, 4, 2, 0]);
        assert_eq!(order(ObjectOrder::ByRequiredIds, &objects(&[("a", &["b"]), ("b", &["a"])])), [0, 1]);
    }
}
