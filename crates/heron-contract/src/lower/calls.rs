//! Operations: what they are called, what they take, what they answer.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use super::transfers::{Transfer, covers, or_nothing, partial};
use super::walk::{each_operation_mut, each_schema_mut, reference, references, schemas, schemas_mut};
use super::{Draft, Lowered};
use crate::document::{self, METHODS, Node, Pointer};
use crate::naming;
use crate::operations::{Ends, Key, Operations, Paging, RetryClass, Row};
use crate::repair::nullable_inner;

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
    /// The id of the operation that Heron recommends in its place.
    pub deprecated: Option<String>,
    /// What it sends or answers that is not JSON.
    pub transfer: Transfer,
    /// The name of its method on the handle of its resource.
    pub handle_method: String,
    /// Why that method is written by hand, if it is.
    pub wrapped: Option<String>,
    /// What else the documentation of that method says.
    pub notes: Option<String>,
    /// Which kind of key it takes, if not the account's.
    pub key: Option<Key>,
    /// How its list comes in pages.
    pub paging: Option<Paging>,
    /// The errors that are told as the answer is: their statuses, and the keys that such an object has.
    pub partial: Vec<(u16, Vec<String>)>,
    /// Whether it succeeds with more than one status.
    pub several: bool,
    /// How one learns the end of what it starts.
    pub ends: Option<Ends>,
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
    let mut ids: BTreeSet<String> = listed.values().map(|row| row.id.clone()).collect();
    let mut rows = BTreeMap::new();
    for (call, _) in document::operations(document) {
        let row = listed.get(call.as_str()).map_or_else(
            || {
                let mut row = stand_in(&call);
                while !ids.insert(row.id.clone()) {
                    row.id.push_str("_too");
                }
                row
            },
            |row| (*row).clone(),
        );
        rows.insert(call, row);
    }
    rows
}

/// The name, resource and retry class that an unlisted operation would be proposed.
fn stand_in(call: &str) -> Row {
    let (method, path) = call.split_once(' ').unwrap_or(("", call));
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
        call: call.to_owned(),
        id,
        resource: segments.first().map_or_else(|| "shared".to_owned(), |segment| segment.to_snake_case()),
        summary: String::new(),
        retry: match method {
            "GET" | "HEAD" => RetryClass::Safe,
            "PUT" | "DELETE" => RetryClass::Idempotent,
            _ => RetryClass::NonIdempotent,
        },
        ..Row::default()
    }
}

/// Only successes reach the generator.
pub(super) fn drop_error_responses(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    let components = schemas(&draft.document).cloned().unwrap_or_default();
    let noted = &mut draft.partial;
    each_operation_mut(&mut draft.document, |method, path, operation| {
        if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
            let partial = partial(responses, &components);
            if !partial.is_empty() {
                noted.insert(format!("{method} {path}"), partial);
            }
            let before = responses.len();
            responses.retain(|status, _| status.starts_with('2'));
            count += before - responses.len();
        }
    });
    count
}

/// One success per operation: the content that covers what the others have; one without content makes it optional.
pub(super) fn settle_success(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    let mut strangers = Vec::new();
    let several = &mut draft.several;
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
        if responses.len() < 2 {
            return;
        }
        several.insert(format!("{method} {path}"));
        let schema = |response: &Value| {
            let content = response.get("content")?.as_object()?;
            content.values().next().map(|media| media["schema"].clone())
        };
        let mut statuses: Vec<(String, Option<Value>)> =
            responses.iter().map(|(status, response)| (status.clone(), schema(response))).collect();
        statuses.sort_by(|(a, _), (b, _)| a.cmp(b));
        let contents: Vec<&Value> = statuses.iter().filter_map(|(_, schema)| schema.as_ref()).collect();
        let all_covered = |schema: &Value| contents.iter().all(|other| covers(schema, other));
        let with_content = || statuses.iter().filter_map(|(status, schema)| Some((status, schema.as_ref()?)));
        let chosen = with_content().find(|(_, schema)| all_covered(schema)).or_else(|| with_content().next());
        if chosen.is_some_and(|(_, schema)| !all_covered(schema)) {
            strangers.push((
                format!("`{method} {path}` succeeds with contents of which none covers the others"),
                path.to_owned(),
            ));
        }
        let empty = contents.len() < statuses.len();
        let keep = chosen.map_or_else(|| statuses[0].0.clone(), |(status, _)| status.clone());
        responses.retain(|status, _| *status == keep);
        if let (true, Some(media)) = (empty, responses.get_mut(&keep).and_then(|kept| kept.get_mut("content"))) {
            for (_, media) in media.as_object_mut().into_iter().flatten() {
                media["schema"] = or_nothing(&media["schema"]);
            }
        }
        count += 1;
    });
    for (what, path) in strangers {
        let at = Pointer::root().child("paths").child(path);
        draft.problem(what, at, "say in openapi/overlay.yaml what one type for them is");
    }
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

/// A nullable query parameter is an optional one, and a list in a query has no place for a null.
pub(super) fn omit_null_parameters(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_operation_mut(&mut draft.document, |_, _, operation| {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let Some(schema) = parameter.get_mut("schema") else { continue };
            let may_be_null = may_be_null(schema);
            let mut changed = false;
            each_schema_mut(schema, Node::Schema, &mut |schema| {
                if let Some(inner) = nullable_inner(schema) {
                    *schema = inner.clone();
                    changed = true;
                }
                let Some(schema) = schema.as_object_mut() else { return };
                changed |= schema.remove("nullable").is_some();
                if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
                    values.retain(|value| !value.is_null());
                }
            });
            count += usize::from(changed);
            if may_be_null
                && parameter["in"] == "query"
                && let Some(parameter) = parameter.as_object_mut()
            {
                parameter.remove("required");
            }
        }
    });
    count
}

fn may_be_null(schema: &Value) -> bool {
    schema.get("nullable") == Some(&json!(true)) || nullable_inner(schema).is_some()
}

/// What the generated functions look like, for every operation.
pub(super) fn plan(draft: &mut Draft<'_>) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut undeclared = Vec::new();
    let (rows, transfers) = (&draft.rows, &draft.transfers);
    let (noted, several) = (&draft.partial, &draft.several);
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let call = format!("{method} {path}");
        let Some(row) = rows.get(&call) else { return };
        operation.insert("operationId".to_owned(), json!(row.id));
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
        let path_parameters: Vec<String> = path
            .split('/')
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .map(str::to_owned)
            .collect();
        let is_declared =
            |name: &String| parameters.iter().any(|parameter| parameter["in"] == "path" && parameter["name"] == **name);
        for name in path_parameters.iter().filter(|name| !is_declared(name)) {
            undeclared.push((format!("`{call}` does not declare the parameter `{name}` of its path"), path.to_owned()));
        }
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
            deprecated: row.deprecated.clone(),
            transfer: transfers.get(&call).cloned().unwrap_or_default(),
            handle_method: naming::method_of(row),
            wrapped: row.wrapped.clone(),
            notes: row.notes.clone(),
            key: row.key,
            paging: row.paging.clone(),
            partial: noted.get(&call).cloned().unwrap_or_default(),
            several: several.contains(&call),
            ends: row.ends.clone(),
        });
    });
    for (what, path) in undeclared {
        let at = Pointer::root().child("paths").child(path);
        draft.problem(what, at, "declare it in openapi/overlay.yaml");
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
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
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
    Lowered { document, calls, ..lowered.clone() }
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

#[cfg(test)]
mod tests;
