//! Changes of how schemas are put together.

use serde_json::{Map, Value, json};

use super::super::edit::Edit;
use super::super::sites::is_null_branch;
use super::Effect::{Narrows, Unknown, Widens};
use super::{Kind, Say, Step};
use crate::contract::Direction;

type Schema = Map<String, Value>;

/// A text about which nothing else is said.
fn is_plain_text(schema: &Schema) -> bool {
    schema.get("type").is_some_and(|found| found == "string") && schema.keys().all(|key| key == "type" || key == "format")
}

/// The branches of a choice, without null, if they are all that is said.
fn branches<'a>(schema: &'a Schema, keyword: &str) -> Option<&'a Vec<Value>> {
    let branches = schema.get(keyword)?.as_array()?;
    let several = branches.iter().filter(|branch| !is_null_branch(branch)).count() > 1;
    (several && !schema.contains_key("discriminator") && !schema.contains_key("type")).then_some(branches)
}

fn wrapped(at: &str, schema: &Schema, keyword: &str) -> Option<Vec<Edit>> {
    is_plain_text(schema).then(|| vec![Edit::replace(at, json!({keyword: [schema, {"type": "boolean"}]}))])
}

fn with_branch(at: &str, schema: &Schema, keyword: &str) -> Option<Vec<Edit>> {
    let mut all = branches(schema, keyword)?.clone();
    // A list fits none of the others: whoever adds it to a choice with lists would have to know more.
    (!all.iter().any(|branch| branch["type"] == "array" || branch.as_object().is_none_or(Map::is_empty))).then_some(())?;
    all.push(json!({"type": "array", "items": {"type": "boolean"}}));
    Some(vec![Edit::set(at, keyword, all.into())])
}

fn without_branch(at: &str, schema: &Schema, keyword: &str) -> Option<Vec<Edit>> {
    let mut all = branches(schema, keyword)?.clone();
    (all.len() > 2).then_some(())?;
    all.remove(0);
    Some(vec![Edit::set(at, keyword, all.into())])
}

pub(super) fn kinds() -> Vec<Kind> {
    vec![
        Kind::schema("a text becomes one of two", |_, at, schema| {
            Step::named(wrapped(at, schema, "oneOf")?, Widens, "wrapped-in-one-of", "unwrapped-from-one-of")
        }),
        Kind::schema("a text becomes any of two", |_, at, schema| {
            Step::named(wrapped(at, schema, "anyOf")?, Widens, "wrapped-in-any-of", "unwrapped-from-any-of")
        }),
        Kind::schema("oneOf gets a branch", |_, at, schema| {
            Step::named(with_branch(at, schema, "oneOf")?, Widens, "one-of-added", "one-of-removed")
        }),
        Kind::schema("anyOf gets a branch", |_, at, schema| {
            Step::named(with_branch(at, schema, "anyOf")?, Widens, "any-of-added", "any-of-removed")
        }),
        Kind::schema("oneOf loses a branch", |_, at, schema| {
            Step::named(without_branch(at, schema, "oneOf")?, Narrows, "one-of-removed", "one-of-added")
        }),
        Kind::schema("anyOf loses a branch", |_, at, schema| {
            Step::named(without_branch(at, schema, "anyOf")?, Narrows, "any-of-removed", "any-of-added")
        }),
        Kind::schema("allOf adds an upper bound to a text", |_, at, schema| {
            is_plain_text(schema).then_some(())?;
            let edits = vec![Edit::replace(at, json!({"allOf": [schema, {"maxLength": 9}]}))];
            Step::named(edits, Narrows, "max-length-set", "max-length-unset")
        }),
        Kind::schema("a value is excluded", |_, at, schema| {
            is_plain_text(schema).then_some(())?;
            let edits = vec![Edit::set(at, "not", json!({"enum": ["x"]}))];
            let mut step = Step::named(edits, Unknown, "not-added", "not-removed")?;
            // `not` takes values away, or none: whoever loses nothing by that is safe.
            step.say = Box::new(|role| {
                let id = ["not-added", "not-removed"].map(|name| format!("{}-{name}", role.prefix()));
                let mut say = Say::new(role, id, Narrows);
                let unsure = usize::from(role.direction() == Direction::Response);
                say.wire[unsure] = heron_contract::compare::Wire::Unproven;
                say.client = say.wire;
                Some(say)
            });
            Some(step)
        }),
    ]
}
