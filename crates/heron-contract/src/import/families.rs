//! Names that do not depend on the vendor's counters.
//!
//! The vendor's tool names a second `EndUser` `EndUser1`, a third `EndUser2`, in an order that changes from one build
//! to the next. Such a family is named anew, in the order in which the operations first reach its members. The order
//! comes from uses and not from contents, so that a new field does not shuffle names.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value};

use crate::document::{Node, Pointer, SCHEMA_REF, operations, sorted, walk, walk_mut};

/// The base of the family that `name` belongs to: the shortest existing name that is `name` without last digits.
pub(super) fn base(name: &str, exists: impl Fn(&str) -> bool) -> &str {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    (stem..name.len()).map(|end| &name[..end]).find(|prefix| exists(prefix)).unwrap_or(name)
}

/// The schemas that operations and webhooks reach, in the order in which they do: first what the operations name
/// themselves, then what those name, and so on.
pub(crate) fn reached(document: &Value) -> Vec<String> {
    let mut queue = VecDeque::new();
    let mut seen = BTreeSet::new();
    for (_, operation) in operations(document) {
        collect(operation, Node::Operation, &mut seen, &mut queue);
    }
    if let Some(Value::Object(webhooks)) = document.get(crate::document::WEBHOOKS) {
        for (_, item) in sorted(webhooks) {
            collect(item, Node::PathItem, &mut seen, &mut queue);
        }
    }
    let mut order = Vec::new();
    while let Some(name) = queue.pop_front() {
        if let Some(schema) = document["components"]["schemas"].get(&name) {
            collect(schema, Node::Schema, &mut seen, &mut queue);
            order.push(name);
        }
    }
    order
}

fn collect(value: &Value, node: Node, seen: &mut BTreeSet<String>, queue: &mut VecDeque<String>) {
    walk(value, node, &mut Pointer::root(), &mut |node, _, value| {
        for reference in references(node, value) {
            if let Some(name) = reference.strip_prefix(SCHEMA_REF)
                && seen.insert(name.to_owned())
            {
                queue.push_back(name.to_owned());
            }
        }
    });
}

/// The references that an object itself makes.
fn references(node: Node, value: &Value) -> Vec<&str> {
    match node {
        Node::Schema => value.get("$ref").and_then(Value::as_str).into_iter().collect(),
        Node::Discriminator => match value.get("mapping") {
            Some(Value::Object(mapping)) => {
                sorted(mapping).into_iter().filter_map(|(_, value)| value.as_str()).collect()
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Drops what no operation reaches, and names the families anew.
pub(super) fn settle(document: &mut Value) {
    let order = reached(document);
    let Some(Value::Object(components)) = document.get_mut("components") else { return };
    let Some(Value::Object(mut schemas)) = components.remove("schemas") else { return };
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for old in order {
        let base = base(&old, |name| schemas.contains_key(name));
        let size = sizes.entry(base.to_owned()).or_insert(0);
        *size += 1;
        let new = if *size == 1 { base.to_owned() } else { format!("{base}{size}") };
        names.insert(old, new);
    }
    let kept: Map<String, Value> =
        names.iter().filter_map(|(old, new)| Some((new.clone(), schemas.remove(old)?))).collect();
    if !kept.is_empty() {
        components.insert("schemas".to_owned(), kept.into());
    }
    rename(document, &names);
}

/// Makes every reference follow the new names.
pub(super) fn rename(document: &mut Value, names: &BTreeMap<String, String>) {
    let follow = |reference: &mut Value| {
        let new = reference.as_str().and_then(|text| names.get(text.strip_prefix(SCHEMA_REF)?));
        if let Some(new) = new {
            *reference = format!("{SCHEMA_REF}{new}").into();
        }
    };
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| match node {
        Node::Schema => {
            if let Some(reference) = value.get_mut("$ref") {
                follow(reference);
            }
        }
        Node::Discriminator => {
            if let Some(Value::Object(mapping)) = value.get_mut("mapping") {
                mapping.values_mut().for_each(follow);
            }
        }
        _ => {}
    });
}
