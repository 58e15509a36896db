//! Operations: what they are called, what they take, what they answer.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use super::walk::{
    METHODS, each_operation, each_operation_mut, each_operation_schema_mut, reference, referenced, references, schemas,
    schemas_mut,
};
use super::{Draft, Lowered};
use crate::operations::{Operations, RetryClass, Row};

/// An operation as the client has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its name in snake case.
    pub id: String,
    /// `GET`, `POST`, …
    pub method: String,
    /// The path template, as in the contract.
    pub path: String,
    /// The file and feature that it belongs to.
    pub resource: String,
    /// What it does, in our words.
    pub summary: String,
    /// What may be sent twice.
    pub retry: RetryClass,
    /// The key under which a response may hold its value.
    pub envelope: Option<String>,
    /// The key under which the request body is sent.
    pub request_envelope: Option<String>,
    /// The names of the path parameters, in the order of the path.
    pub path_parameters: Vec<String>,
    /// The query parameters, by name.
    pub query: Vec<QueryParameter>,
    /// Why no function is generated, if none is.
    pub by_hand: Option<String>,
}

/// A query parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryParameter {
    /// Its name on the wire.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
    /// What it does, in our words.
    pub description: Option<String>,
}

/// A row for every operation: the listed ones, and stand-ins that keep the whole document going.
pub(super) fn rows(document: &Value, operations: &Operations) -> BTreeMap<String, Row> {
    let listed: BTreeMap<&str, &Row> = operations.operations.iter().map(|row| (row.call.as_str(), row)).collect();
    let mut rows = BTreeMap::new();
    each_operation(document, |method, path, _| {
        let call = format!("{method} {path}");
        let row = listed.get(call.as_str()).map_or_else(|| stand_in(method, path), |row| (*row).clone());
        rows.insert(call, row);
    });
    rows
}

/// The name, resource and retry class that an unlisted operation would be proposed.
fn stand_in(method: &str, path: &str) -> Row {
    let segments: Vec<_> = path.trim_matches('/').split('/').skip_while(|segment| *segment == "api").collect();
    let id = segments
        .iter()
        .map(|segment| {
            segment
                .strip_prefix('{')
                .map_or(segment.to_snake_case(), |parameter| format!("by_{}", parameter.to_snake_case()))
        })
        .chain([method.to_lowercase()])
        .collect::<Vec<_>>()
        .join("_");
    Row {
        call: format!("{method} {path}"),
        id,
        resource: segments.first().map_or_else(|| "shared".to_owned(), |segment| segment.to_snake_case()),
        summary: String::new(),
        retry: match method {
            "GET" | "HEAD" => RetryClass::Safe,
            "PUT" | "DELETE" => RetryClass::Idempotent,
            _ => RetryClass::NonIdempotent,
        },
        envelope: None,
        request_envelope: None,
        response: None,
        by_hand: None,
    }
}

/// Only successes reach the generator.
pub(super) fn drop_error_responses(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_operation_mut(&mut draft.document, |_, _, operation| {
        if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
            let before = responses.len();
            responses.retain(|status, _| status.starts_with('2'));
            count += before - responses.len();
        }
    });
    count
}

/// One success per operation: the first with content, or the first.
pub(super) fn settle_success(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_operation_mut(&mut draft.document, |_, _, operation| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
        if let Some(no_content) = responses.get_mut("204").and_then(Value::as_object_mut) {
            count += usize::from(no_content.remove("content").is_some());
        }
        if responses.len() > 1 {
            let mut statuses: Vec<_> = responses.keys().cloned().collect();
            statuses.sort_by_key(|status| (responses[status].get("content").is_none(), status.clone()));
            responses.retain(|status, _| *status == statuses[0]);
            count += 1;
        }
    });
    count
}

/// Callbacks are calls of Heron's, not of the client's.
pub(super) fn drop_callbacks(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_operation_mut(&mut draft.document, |_, _, operation| {
        count += usize::from(operation.remove("callbacks").is_some());
    });
    count
}

/// A nullable query parameter is an optional one.
pub(super) fn omit_null_parameters(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_operation_mut(&mut draft.document, |_, _, operation| {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            let Some(schema) = parameter.get_mut("schema").and_then(Value::as_object_mut) else { continue };
            let nullable = schema.remove("nullable").is_some();
            if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
                values.retain(|value| !value.is_null());
            }
            count += usize::from(nullable);
        }
    });
    count
}

/// The key and value of an inline object whose sole property holds an entity or a list.
fn sole_entity(schema: &Value) -> Option<(String, Value)> {
    let properties = schema.get("properties")?.as_object()?;
    let (key, value) = properties.iter().next().filter(|_| properties.len() == 1)?;
    let entity = referenced(value).is_some() || value.get("type").is_some_and(|kind| kind == "array");
    entity.then(|| (key.clone(), value.clone()))
}

/// Types are what is inside an envelope; the row remembers its key.
pub(super) fn unwrap_envelopes(draft: &mut Draft<'_>) -> usize {
    use super::walk::Direction;
    let mut count = 0;
    let mut wrong = Vec::new();
    let mut bare = Vec::new();
    let rows = &mut draft.rows;
    let listed: BTreeSet<_> = draft.operations.operations.iter().map(|row| row.call.as_str()).collect();
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let call = format!("{method} {path}");
        let Some(row) = rows.get_mut(&call) else { return };
        each_operation_schema_mut(operation, |direction, parameter, schema| {
            if parameter.is_some() {
                return;
            }
            let (field, named) = match direction {
                Direction::Request => ("request_envelope", &mut row.request_envelope),
                Direction::Response => ("envelope", &mut row.envelope),
            };
            match (sole_entity(schema), named.as_deref()) {
                (Some((key, inner)), said) => {
                    if listed.contains(call.as_str()) && said != Some(key.as_str()) {
                        wrong.push((
                            format!("`{call}` holds its value under `{key}`, which its row does not say"),
                            format!("add to its row in openapi/operations.toml:\n{field} = \"{key}\""),
                        ));
                    }
                    *named = Some(key);
                    *schema = inner;
                    count += 1;
                }
                (None, Some(key)) => {
                    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
                        let mut keys: Vec<_> = properties.keys().map(|key| format!("`{key}`")).collect();
                        keys.sort();
                        wrong.push((
                            format!("`{call}` no longer holds its value under `{key}` alone: it has {}", keys.join(", ")),
                            format!(
                                "take `{field}` out of its row in openapi/operations.toml and name the object:\nresponse = \"…\""
                            ),
                        ));
                    } else if let Some(name) = referenced(schema) {
                        bare.push((call.clone(), field, key.to_owned(), name.to_owned()));
                    }
                }
                (None, None) => {}
            }
        });
    });
    let has = |schema: &str, property: &str| {
        schemas(&draft.document).and_then(|all| all.get(schema)?.get("properties")?.get(property)).is_some()
    };
    bare.retain(|(_, _, key, schema)| has(schema, key));
    for (call, field, key, schema) in bare {
        wrong.push((
            format!("`{call}` cannot tell its envelope `{key}` from the property of that name in `{schema}`"),
            format!("take `{field}` out of its row in openapi/operations.toml"),
        ));
    }
    for (what, help) in wrong {
        draft.problem(what, "", help);
    }
    count
}

/// What the generated functions look like, for every operation.
pub(super) fn plan(draft: &mut Draft<'_>) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    let mut twice = Vec::new();
    let rows = &draft.rows;
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let call = format!("{method} {path}");
        let Some(row) = rows.get(&call) else { return };
        operation.insert("operationId".to_owned(), json!(row.id));
        if let Some(other) = ids.insert(row.id.clone(), call.clone()) {
            twice.push((row.id.clone(), call, other));
        }
        let parameters = operation.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        let query = parameters
            .iter()
            .filter(|parameter| parameter["in"] == "query")
            .map(|parameter| QueryParameter {
                name: parameter["name"].as_str().unwrap_or_default().to_owned(),
                required: parameter["required"] == true,
                description: parameter.get("description").and_then(Value::as_str).map(str::to_owned),
            })
            .collect();
        let path_parameters = path
            .split('/')
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .map(str::to_owned)
            .collect();
        calls.push(Call {
            id: row.id.clone(),
            method: method.to_owned(),
            path: path.to_owned(),
            resource: row.resource.clone(),
            summary: row.summary.clone(),
            retry: row.retry,
            envelope: row.envelope.clone(),
            request_envelope: row.request_envelope.clone(),
            path_parameters,
            query,
            by_hand: row.by_hand.clone(),
        });
    });
    for (id, call, other) in twice {
        draft.problem(
            format!("`{other}` and `{call}` are both called `{id}`"),
            "",
            "give one of them another id in openapi/operations.toml",
        );
    }
    calls.sort_by(|a, b| a.id.cmp(&b.id));
    calls
}

/// Keeps the operations for which `keep` says so, and the components that they reach.
///
/// An operation made by hand keeps what it answers and loses its body, which may be of a kind that the generator lacks.
#[must_use]
pub fn select(lowered: &Lowered, keep: impl Fn(&Call) -> bool) -> Lowered {
    let calls: Vec<Call> = lowered.calls.iter().filter(|call| keep(call)).cloned().collect();
    let kept: BTreeMap<(&str, &str), &Call> =
        calls.iter().map(|call| ((call.method.as_str(), call.path.as_str()), call)).collect();
    let mut document = lowered.document.clone();
    if let Some(paths) = document["paths"].as_object_mut() {
        for (path, item) in paths.iter_mut() {
            let Some(item) = item.as_object_mut() else { continue };
            for method in METHODS {
                match kept.get(&(method.to_uppercase().as_str(), path.as_str())) {
                    None => drop(item.remove(method)),
                    Some(call) if call.by_hand.is_some() => {
                        item.get_mut(method)
                            .and_then(Value::as_object_mut)
                            .map(|operation| operation.remove("requestBody"));
                    }
                    Some(_) => {}
                }
            }
        }
        paths.retain(|_, item| METHODS.iter().any(|method| item.get(method).is_some()));
    }
    prune(&mut document);
    Lowered { document, calls, counts: lowered.counts.clone() }
}

/// Drops the components that no operation reaches.
pub(super) fn prune(document: &mut Value) {
    let mut queue = Vec::new();
    references(&document["paths"], &mut queue);
    let mut queue = VecDeque::from(queue);
    let mut reached = BTreeSet::new();
    while let Some(name) = queue.pop_front() {
        if let Some(schema) = schemas(document).and_then(|schemas| schemas.get(&name))
            && reached.insert(name)
        {
            let mut found = Vec::new();
            references(schema, &mut found);
            queue.extend(found);
        }
    }
    if let Some(schemas) = schemas_mut(document) {
        schemas.retain(|name, _| reached.contains(name));
    }
}

/// Puts `schema` among the components and gives the reference to it.
pub(super) fn hoist(components: &mut Map<String, Value>, name: &str, schema: Value) -> Value {
    components.insert(name.to_owned(), schema);
    reference(name)
}
