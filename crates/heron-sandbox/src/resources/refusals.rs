//! What a configuration is refused for besides the contract, in the worlds that look so closely.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::org::{Config, ObjectConfig};
use crate::world::{DanglingNames, DuplicateObjectKey, NoSource, SourcePrecedence, World};

/// Refuses what this world refuses of `config`: a 422 with the place of each fault.
pub(super) fn refuse(world: &World, config: Option<&Value>) -> Result<(), Answer> {
    let Some(config) = config else { return Ok(()) };
    let mut tree = Tree::default();
    if world.duplicate_object_key == DuplicateObjectKey::Refuse {
        duplicate_keys(config, &mut tree);
    }
    let looks_at_sources = world.no_source == NoSource::Refuse || world.source_precedence == SourcePrecedence::Refuse;
    let looks_at_names = world.dangling_names == DanglingNames::Refuse;
    // What keeps the contract can be read.
    if (looks_at_sources || looks_at_names)
        && let Ok(config) = Config::read(config)
    {
        let objects = config.object_configs.iter().enumerate();
        let objects = objects.map(|(index, object)| (vec!["object_configs".to_owned(), index.to_string()], object));
        let accounts = config.data_source_accounts_config.iter();
        let objects: Vec<(Vec<String>, &ObjectConfig)> =
            objects.chain(accounts.map(|object| (vec!["data_source_accounts_config".to_owned()], object))).collect();
        for (place, object) in &objects {
            sources(world, place, object, &mut tree);
        }
        if looks_at_names {
            dangling(&config, &objects, &mut tree);
        }
    }
    if tree.0.is_empty() {
        return Ok(());
    }
    Err(Answer::unprocessable(json!({ "json": { "config": tree.0 } })))
}

fn duplicate_keys(config: &Value, tree: &mut Tree) {
    let objects = config.get("object_configs").and_then(Value::as_array);
    let mut known = BTreeSet::new();
    for (index, object) in objects.into_iter().flatten().enumerate() {
        if !known.insert(key_of(object)) {
            tree.add(&["object_configs", &index.to_string(), "key"], "Must be unique within the integration.");
        }
    }
    let accounts = config.get("data_source_accounts_config").filter(|accounts| accounts.is_object());
    if accounts.is_some_and(|accounts| known.contains(key_of(accounts))) {
        tree.add(&["data_source_accounts_config", "key"], "Must be unique within the integration.");
    }
}

fn key_of(object: &Value) -> &str {
    object.get("key").and_then(Value::as_str).unwrap_or_default()
}

fn sources(world: &World, place: &[String], object: &ObjectConfig, tree: &mut Tree) {
    for (index, field) in object.field_mappings.iter().enumerate() {
        let message = match field.sources().len() {
            0 if world.no_source == NoSource::Refuse => "One source is required.",
            2.. if world.source_precedence == SourcePrecedence::Refuse => "Only one source is allowed.",
            _ => continue,
        };
        let index = index.to_string();
        tree.add(&path(place, &["field_mappings", &index, "_schema"]), message);
    }
}

fn dangling(config: &Config, objects: &[(Vec<String>, &ObjectConfig)], tree: &mut Tree) {
    let has_object = |name: &str| config.object_configs.iter().any(|object| object.external_name == name);
    let has_table = |name: &str| config.value_mappings.iter().any(|table| table.name == name);
    for (place, object) in objects {
        for (index, field) in object.field_mappings.iter().enumerate() {
            let index = index.to_string();
            if field.value_mapping_name.as_deref().is_some_and(|name| !has_table(name)) {
                let at = path(place, &["field_mappings", &index, "value_mapping_name"]);
                tree.add(&at, "No value mapping has this name.");
            }
            if field.external_object_name_for_id.as_deref().is_some_and(|name| !has_object(name)) {
                let at = path(place, &["field_mappings", &index, "external_object_name_for_id"]);
                tree.add(&at, "No object has this name.");
            }
        }
        for (index, needed) in object.required_ids.iter().enumerate() {
            if !has_object(&needed.external_name) {
                let index = index.to_string();
                tree.add(&path(place, &["required_ids", &index, "external_name"]), "No object has this name.");
            }
        }
    }
    if config.default_id.as_ref().is_some_and(|id| !has_object(&id.external_name)) {
        tree.add(&["default_id", "external_name"], "No object has this name.");
    }
    if config.policy_evaluation_config.as_ref().is_some_and(|policy| !has_object(&policy.external_object_name)) {
        tree.add(&["policy_evaluation_config", "external_object_name"], "No object has this name.");
    }
}

fn path<'a>(place: &'a [String], rest: &[&'a str]) -> Vec<&'a str> {
    place.iter().map(String::as_str).chain(rest.iter().copied()).collect()
}

/// Messages by their place, in Heron's form.
#[derive(Default)]
struct Tree(Map<String, Value>);

impl Tree {
    fn add(&mut self, path: &[&str], message: &str) {
        let Some((last, outer)) = path.split_last() else { return };
        let mut node = &mut self.0;
        for step in outer {
            let next = node.entry((*step).to_owned()).or_insert_with(|| json!({}));
            if !next.is_object() {
                *next = json!({});
            }
            let Value::Object(next) = next else { return };
            node = next;
        }
        node.insert((*last).to_owned(), json!([message]));
    }
}
