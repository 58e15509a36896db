//! What is sent and what is received are two types where the contract says so.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::Draft;
use super::walk::{
    Direction, each_operation_mut, each_operation_schema_mut, each_schema_mut, point_at, references, schemas,
    schemas_mut,
};
use crate::document::{Node, schema_ref};

/// The mark on the name of a schema's request side, until it gets its own name.
pub(super) const REQUEST_MARK: &str = "~request";

/// The components that requests and responses reach.
pub(super) fn reach(document: &mut Value) -> BTreeMap<Direction, BTreeSet<String>> {
    let mut queues: BTreeMap<Direction, Vec<String>> = BTreeMap::new();
    each_operation_mut(document, |_, _, operation| {
        each_operation_schema_mut(operation, |direction, _, schema| {
            references(schema, queues.entry(direction).or_default());
        });
    });
    let mut reached: BTreeMap<Direction, BTreeSet<String>> =
        BTreeMap::from([(Direction::Request, BTreeSet::new()), (Direction::Response, BTreeSet::new())]);
    for (direction, mut queue) in queues {
        let found = reached.entry(direction).or_default();
        while let Some(name) = queue.pop() {
            if let Some(schema) = schemas(document).and_then(|schemas| schemas.get(&name))
                && found.insert(name)
            {
                references(schema, &mut queue);
            }
        }
    }
    reached
}

/// Whether a property goes one way only, and which it does not go.
fn absent_from(property: &Value) -> Option<Direction> {
    if property.get("readOnly") == Some(&json!(true)) {
        Some(Direction::Request)
    } else if property.get("writeOnly") == Some(&json!(true)) {
        Some(Direction::Response)
    } else {
        None
    }
}

/// Whether one of the schema's own properties goes one way only.
fn has_direction(schema: &Value) -> bool {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|properties| properties.values().any(|property| absent_from(property).is_some()))
}

/// Removes the properties that do not go this way, and the keywords that said so.
fn keep_direction(schema: &mut Value, direction: Direction) {
    let Some(object) = schema.as_object_mut() else { return };
    let mut gone = BTreeSet::new();
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        properties.retain(|name, property| {
            let keep = absent_from(property) != Some(direction);
            if !keep {
                gone.insert(name.clone());
            }
            keep
        });
    }
    if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| name.as_str().is_none_or(|name| !gone.contains(name)));
    }
    forget_direction(schema);
}

/// Removes the keywords.
fn forget_direction(schema: &mut Value) {
    each_schema_mut(schema, Node::Schema, &mut |schema| {
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("readOnly");
            schema.remove("writeOnly");
        }
    });
}

/// Points the references to split schemas at their request side.
fn point_at_request_side(schema: &mut Value, split: &BTreeSet<String>) {
    each_schema_mut(schema, Node::Schema, &mut |schema| {
        if let Some(name) = schema_ref(schema).filter(|name| split.contains(*name)) {
            point_at(schema, &format!("{name}{REQUEST_MARK}"));
        }
    });
}

/// Schemas that go both ways and hold, or lead to, a property that goes one way become two.
pub(super) fn split(draft: &mut Draft<'_>) -> usize {
    let reached = reach(&mut draft.document);
    let (requests, responses) = (&reached[&Direction::Request], &reached[&Direction::Response]);
    let Some(components) = schemas(&draft.document) else { return 0 };

    let mut leads: BTreeSet<String> =
        components.iter().filter(|(_, schema)| has_direction(schema)).map(|(name, _)| name.clone()).collect();
    let edges: BTreeMap<&String, Vec<String>> = components
        .iter()
        .map(|(name, schema)| {
            let mut found = Vec::new();
            references(schema, &mut found);
            (name, found)
        })
        .collect();
    loop {
        let before = leads.len();
        for (name, targets) in &edges {
            if targets.iter().any(|target| leads.contains(target)) {
                leads.insert((*name).clone());
            }
        }
        if leads.len() == before {
            break;
        }
    }
    let split: BTreeSet<String> =
        leads.iter().filter(|name| requests.contains(*name) && responses.contains(*name)).cloned().collect();

    let mut lowered = Map::new();
    for (name, schema) in components {
        if split.contains(name) {
            let mut request = schema.clone();
            keep_direction(&mut request, Direction::Request);
            point_at_request_side(&mut request, &split);
            lowered.insert(format!("{name}{REQUEST_MARK}"), request);
        }
        let mut schema = schema.clone();
        match (requests.contains(name) && !split.contains(name), responses.contains(name)) {
            (true, true) => forget_direction(&mut schema),
            (true, false) => {
                keep_direction(&mut schema, Direction::Request);
                point_at_request_side(&mut schema, &split);
            }
            (false, _) => keep_direction(&mut schema, Direction::Response),
        }
        lowered.insert(name.clone(), schema);
    }
    let count = split.len();
    if let Some(components) = schemas_mut(&mut draft.document) {
        *components = lowered;
    }
    each_operation_mut(&mut draft.document, |_, _, operation| {
        each_operation_schema_mut(operation, |direction, _, schema| {
            if direction == Direction::Request {
                point_at_request_side(schema, &split);
            }
        });
    });
    count
}

/// In what is only ever received, nothing is required but what the client keys on.
pub(super) fn relax_responses(draft: &mut Draft<'_>) -> usize {
    let reached = reach(&mut draft.document);
    let (requests, responses) = (&reached[&Direction::Request], &reached[&Direction::Response]);
    let mut keyed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in &draft.operations.always_present {
        keyed.entry(&row.schema).or_default().push(&row.property);
    }
    let mut count = 0;
    let mut unknown = Vec::new();
    if let Some(components) = schemas_mut(&mut draft.document) {
        for (name, properties) in &keyed {
            for property in properties {
                let known = components.get(*name).is_some_and(|schema| schema["properties"].get(property).is_some());
                if !known || requests.contains(*name) || !responses.contains(*name) {
                    unknown.push(format!("{name}.{property}"));
                }
            }
        }
        for (name, schema) in components.iter_mut() {
            if !responses.contains(name) || requests.contains(name) {
                continue;
            }
            let Some(object) = schema.as_object_mut().filter(|schema| schema.contains_key("properties")) else {
                continue;
            };
            let before = object.remove("required");
            if let Some(properties) = keyed.get(name.as_str()) {
                object.insert("required".to_owned(), json!(properties));
            }
            count += usize::from(object.get("required") != before.as_ref());
        }
    }
    for place in unknown {
        draft.problem(
            format!("`{place}` is said to be always present, but nothing that is only received has it"),
            "",
            "remove the `[[always_present]]` row from openapi/operations.toml, or correct its names",
        );
    }
    count
}

#[cfg(test)]
mod tests;
