//! Changes of how schemas are put together.

use serde_json::{Map, Value, json};

use super::super::edit::Edit;
use super::super::sites::is_null_branch;
use super::Effect::{Both, Narrows, Unknown, Widens};
use super::{Kind, Say, Step};
use crate::contract::Direction;

type Schema = Map<String, Value>;

/// A text about which nothing else is said.
fn is_plain_text(schema: &Schema) -> bool {
    schema.get("type").is_some_and(|found| found == "string")
        && schema.keys().all(|key| key == "type" || key == "format")
}

/// The branches of a choice, without null, if they are all that is said.
fn branches<'a>(schema: &'a Schema, keyword: &str) -> Option<&'a Vec<Value>> {
    let branches = schema.get(keyword)?.as_array()?;
    let several = branches.iter().filter(|branch| !is_null_branch(branch)).count() > 1;
    // Only of branches of different types it is plain what one more or one less does to `oneOf`.
    let mut types: Vec<&str> = branches.iter().filter_map(|branch| branch["type"].as_str()).collect();
    types.sort_unstable();
    types.dedup();
    let plain = keyword != "oneOf" || types.len() == branches.len();
    (several && plain && !schema.contains_key("discriminator") && !schema.contains_key("type")).then_some(branches)
}

fn wrapped(at: &str, schema: &Schema, keyword: &str) -> Option<Vec<Edit>> {
    is_plain_text(schema).then(|| vec![Edit::replace(at, json!({keyword: [schema, {"type": "boolean"}]}))])
}

fn with_branch(at: &str, schema: &Schema, keyword: &str) -> Option<Vec<Edit>> {
    let mut all = branches(schema, keyword)?.clone();
    // A list fits none of the others: whoever adds it to a choice with lists would have to know more.
    (!all.iter().any(|branch| branch["type"] == "array" || branch.as_object().is_none_or(Map::is_empty)))
        .then_some(())?;
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
        Kind::schema("another value is excluded", |_, at, schema| {
            schema.get("not").filter(|not| not.get("enum").is_some())?;
            let edits = vec![Edit::set(at, "not", json!({"pattern": "^[a-z]+$", "type": "string"}))];
            Step::named(edits, Unknown, "not-changed", "not-changed")
        }),
        Kind::schema("oneOf becomes anyOf", |_, at, schema| {
            // Branches that exclude each other are the same choice in both; these do not.
            let all = schema.get("oneOf")?.as_array()?;
            (all.iter().all(|branch| branch["type"] == "string")).then_some(())?;
            let edits = vec![Edit::remove(at, "oneOf"), Edit::set(at, "anyOf", all.clone().into())];
            let mut step = Step::named(edits, Widens, "one-of-became-any-of", "any-of-became-one-of")?;
            step.say = Box::new(|role| {
                let id = ["one-of-became-any-of", "any-of-became-one-of"];
                let mut say = Say::new(role, id.map(|name| format!("{}-{name}", role.prefix())), Widens);
                let unsure = usize::from(role.direction() == Direction::Request);
                say.wire[unsure] = heron_contract::compare::Wire::Unproven;
                say.client = say.wire;
                Some(say)
            });
            Some(step)
        }),
        Kind::schema("branches get a name that tells them apart", |_, at, schema| {
            let all = schema.get("oneOf")?.as_array().filter(|_| !schema.contains_key("discriminator"))?;
            all.iter().all(|branch| branch.get("$ref").is_some()).then_some(())?;
            let edits = vec![Edit::set(at, "discriminator", json!({"propertyName": "type"}))];
            Step::named(edits, Unknown, "discriminator-added", "discriminator-removed")
        }),
        Kind::schema("another property tells branches apart", |_, at, schema| {
            schema.get("discriminator")?;
            let edits = vec![Edit::set(&format!("{at}/discriminator"), "propertyName", json!("sort"))];
            let id = "discriminator-property-name-changed";
            Step::named(edits, Both, id, id)
        }),
        Kind::schema("another value names a branch too", |_, at, schema| {
            let mapping = schema.get("discriminator")?.get("mapping")?;
            let target = mapping.as_object()?.values().next()?.clone();
            let edits = vec![Edit::set(&format!("{at}/discriminator/mapping"), "other", target)];
            Step::named(edits, Widens, "discriminator-mapping-added", "discriminator-mapping-deleted")
        }),
        Kind::schema("two branches change their names", |_, at, schema| {
            let mapping = schema.get("discriminator")?.get("mapping")?.as_object()?;
            let (names, mut targets): (Vec<_>, Vec<_>) = mapping.clone().into_iter().unzip();
            (targets.len() == 2).then_some(())?;
            targets.reverse();
            let swapped: Map<String, Value> = names.into_iter().zip(targets).collect();
            let edits = vec![Edit::set(&format!("{at}/discriminator"), "mapping", swapped.into())];
            let id = "discriminator-mapping-changed";
            Step::named(edits, Both, id, id)
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
