//! A server that reads a PATCH in one of the ways that are possible. It knows the contract, and nothing of plans.

use std::sync::LazyLock;

use heron_data::types::{CrmIntegration, CrmIntegrationUpdate};
use heron_tests::workspace_file;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The answers to the open questions that concern a PATCH.
#[derive(Clone, Copy, Debug)]
pub(crate) struct World {
    /// `patch_config_depth`
    pub(crate) merges: bool,
    /// `patch_defaults`
    pub(crate) resets: bool,
    /// `null_members`
    pub(crate) tells_null: bool,
    /// Whether answers have the defaults of what is not set.
    pub(crate) tells_defaults: bool,
}

pub(crate) fn world() -> impl Strategy<Value = World> {
    any::<(bool, bool, bool, bool)>().prop_map(|(merges, resets, tells_null, tells_defaults)| World {
        merges,
        resets,
        tells_null,
        tells_defaults,
    })
}

/// The contract's schemas.
pub(crate) struct Schemas(Value);

impl Schemas {
    pub(crate) fn get() -> &'static Self {
        static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| {
            let mut document: Value = serde_json::from_str(&workspace_file("openapi/effective.json")).unwrap();
            Schemas(document["components"]["schemas"].take())
        });
        &SCHEMAS
    }

    pub(crate) fn named(&self, name: &str) -> &Value {
        let schema = &self.0[name];
        assert!(schema.is_object(), "no schema `{name}`");
        schema
    }

    /// Follows references to the schema itself.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        if let Some(name) = schema["$ref"].as_str() {
            return self.resolve(self.named(name.rsplit('/').next().unwrap()));
        }
        match schema["allOf"].get(0).or(schema["anyOf"].get(0)) {
            Some(inner) => self.resolve(inner),
            None => schema,
        }
    }

    pub(crate) fn is_nullable(&self, schema: &Value) -> bool {
        schema["nullable"] == true
            || schema["anyOf"].as_array().is_some_and(|any| any.iter().any(|one| one["nullable"] == true))
    }

    /// Adds the defaults of what is not there, at every depth; says `null` for what is nullable, or does not.
    fn fill(&self, schema: &Value, value: &mut Value, defaults: bool, nulls: Option<bool>) {
        let schema = self.resolve(schema);
        if let Some(elements) = value.as_array_mut() {
            elements.iter_mut().for_each(|element| self.fill(&schema["items"], element, defaults, nulls));
        }
        let (Some(members), Some(properties)) = (value.as_object_mut(), schema["properties"].as_object()) else {
            return;
        };
        for (name, property) in properties {
            if !members.contains_key(name) {
                if defaults && property.get("default").is_some() {
                    members.insert(name.clone(), property["default"].clone());
                } else if nulls == Some(true) && self.is_nullable(property) {
                    members.insert(name.clone(), Value::Null);
                }
            }
            if nulls == Some(false) && members.get(name).is_some_and(Value::is_null) && self.is_nullable(property) {
                members.remove(name);
            }
            if let Some(member) = members.get_mut(name) {
                self.fill(property, member, defaults, nulls);
            }
        }
    }

    /// One spelling for what is the same: every default is there, no `null`, no empty list, and lists whose order has no
    /// meaning are sorted. Keys that are not in the contract go to `unknown`, with the element they are in.
    pub(crate) fn canonical(&self, config: &Value, unknown: &mut Vec<(String, Value)>) -> Value {
        let mut config = config.clone();
        let schema = self.named("CrmConfig");
        self.fill(schema, &mut config, true, Some(false));
        self.sort(schema, &mut config, "", unknown);
        config
    }

    fn sort(&self, schema: &Value, value: &mut Value, place: &str, unknown: &mut Vec<(String, Value)>) {
        let schema = self.resolve(schema);
        match value {
            Value::Object(members) => {
                let Some(properties) = schema["properties"].as_object() else { return };
                let strange: Vec<_> = members.keys().filter(|name| !properties.contains_key(*name)).cloned().collect();
                for name in strange {
                    unknown.push((format!("{place}/{name}"), members.remove(&name).unwrap()));
                }
                for (name, member) in members.iter_mut() {
                    self.sort(&properties[name], member, &format!("{place}/{name}"), unknown);
                }
                members.retain(|_, member| member.as_array().is_none_or(|list| !list.is_empty()));
            }
            Value::Array(elements) => {
                let key = |element: &Value| {
                    let members = ["key", "field_name", "name", "external_name", "alias"];
                    let of = |name: &&str| element.get(name).cloned().unwrap_or_default();
                    match element {
                        Value::Object(_) if element.get("key").is_some() => of(&"key").to_string(),
                        Value::Object(_) => members.iter().map(of).map(|value| value.to_string()).collect(),
                        other => other.to_string(),
                    }
                };
                if !place.ends_with("object_configs") {
                    elements.sort_by_key(key);
                }
                let mut seen = std::collections::BTreeMap::<String, usize>::new();
                for element in elements {
                    let key = key(element);
                    let count = seen.entry(key.clone()).or_default();
                    self.sort(&schema["items"], element, &format!("{place}/{key}#{count}"), unknown);
                    *count += 1;
                }
            }
            _ => {}
        }
    }
}

/// A server that holds one integration.
pub(crate) struct Server {
    world: World,
    held: Map<String, Value>,
}

impl Server {
    pub(crate) fn new(world: World, config: &Value, top: &[(&str, Value)]) -> Self {
        let mut held = Map::from_iter([("heron_id".to_owned(), json!("cri_1")), ("config".to_owned(), config.clone())]);
        held.extend(top.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        Self { world, held }
    }

    /// What it answers: without credentials.
    pub(crate) fn answer(&self) -> CrmIntegration {
        let mut answer = Value::Object(self.held.clone());
        for name in ["auth", "secret"] {
            answer.as_object_mut().unwrap().remove(name);
        }
        let World { tells_defaults, tells_null, .. } = self.world;
        Schemas::get().fill(
            Schemas::get().named("CrmIntegrationSchema"),
            &mut answer,
            tells_defaults,
            Some(tells_null),
        );
        serde_json::from_value(answer).unwrap()
    }

    pub(crate) fn config(&self) -> &Value {
        &self.held["config"]
    }

    pub(crate) fn patch(&mut self, update: &CrmIntegrationUpdate) {
        let mut body = serde_json::to_value(update).unwrap();
        if self.world.resets {
            Schemas::get().fill(Schemas::get().named("CrmIntegrationPatchSchema"), &mut body, true, None);
        }
        for (name, value) in body.as_object().unwrap() {
            match self.held.get_mut(name) {
                Some(held) if self.world.merges => merge(held, value),
                _ => _ = self.held.insert(name.clone(), value.clone()),
            }
        }
    }
}

fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}
