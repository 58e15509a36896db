//! Where a readable place leads, to see that it leads to where the pointer does.

use std::collections::BTreeSet;

use heron_contract::compare::OperationRef;
use serde_json::Value;

use super::edit::escape;

/// The schemas at a place of an operation, as pointers; nothing if the place is not in a schema.
fn schemas(document: &Value, operation: &OperationRef, place: &[&str]) -> Option<BTreeSet<String>> {
    let operation_at = format!("/paths/{}/{}", escape(&operation.path), operation.method.to_lowercase());
    document.pointer(&operation_at)?;
    let (first, rest) = place.split_first()?;
    if rest.first().is_some_and(|segment| segment.starts_with("link ")) {
        return None;
    }
    let (name, steps) = steps(first);
    let mut rest = rest;
    let mut found = BTreeSet::new();
    if name == "request" {
        content(document, &followed(document, &format!("{operation_at}/requestBody")), &mut found);
    } else if let Some(status) = name.strip_prefix("response ") {
        let response = followed(document, &format!("{operation_at}/responses/{}", escape(status)));
        match rest.split_first() {
            Some((header, others)) if header.starts_with("header ") => {
                let (header, below) = self::steps(header.strip_prefix("header ")?);
                let headers = document.pointer(&format!("{response}/headers"))?.as_object()?;
                let (name, _) = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(&header))?;
                let header = followed(document, &format!("{response}/headers/{}", escape(name)));
                value(document, &header, &mut found);
                rest = others;
                found = walk(document, found, &below);
            }
            _ => content(document, &response, &mut found),
        }
    } else {
        let (location, parameter) = name.split_once(" parameter ")?;
        let path = operation_at.rsplit_once('/')?.0;
        for list in [&operation_at, path].map(|at| format!("{at}/parameters")) {
            for index in 0..document.pointer(&list).and_then(Value::as_array).map_or(0, Vec::len) {
                let at = followed(document, &format!("{list}/{index}"));
                let it = document.pointer(&at)?;
                if it["in"] == location && it["name"].as_str().is_some_and(|name| name.eq_ignore_ascii_case(parameter))
                {
                    value(document, &at, &mut found);
                }
            }
        }
    }
    found = walk(document, found, &steps);
    for segment in rest {
        let (name, steps) = self::steps(segment);
        let key =
            if name == "*" { "/additionalProperties".to_owned() } else { format!("/properties/{}", escape(&name)) };
        found = below(document, &found, &key);
        found = walk(document, found, &steps);
    }
    Some(found)
}

/// A segment without what follows a name, and how many lists that is.
fn steps(segment: &str) -> (String, usize) {
    let (mut name, mut lists) = (segment, 0);
    loop {
        if let Some(shorter) = name.strip_suffix("[]") {
            (name, lists) = (shorter, lists + 1);
        } else if let Some((shorter, _)) = name.strip_suffix(')').and_then(|name| name.rsplit_once(" (")) {
            name = shorter;
        } else {
            return (name.to_owned(), lists);
        }
    }
}

fn walk(document: &Value, mut found: BTreeSet<String>, lists: &usize) -> BTreeSet<String> {
    for _ in 0..*lists {
        found = below(document, &found, "/items");
    }
    found
}

fn below(document: &Value, found: &BTreeSet<String>, key: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for at in found {
        close(document, &format!("{at}{key}"), &mut all);
    }
    all
}

/// A schema, what it refers to, and its branches.
fn close(document: &Value, at: &str, found: &mut BTreeSet<String>) {
    let Some(Value::Object(schema)) = document.pointer(at) else { return };
    if !found.insert(at.to_owned()) {
        return;
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        close(document, reference.trim_start_matches('#'), found);
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for index in 0..schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len) {
            close(document, &format!("{at}/{keyword}/{index}"), found);
        }
    }
}

fn content(document: &Value, at: &str, found: &mut BTreeSet<String>) {
    for media in super::sites::keys(document, &format!("{at}/content")) {
        close(document, &format!("{at}/content/{}/schema", escape(&media)), found);
    }
}

fn value(document: &Value, at: &str, found: &mut BTreeSet<String>) {
    close(document, &format!("{at}/schema"), found);
    content(document, at, found);
}

fn followed(document: &Value, at: &str) -> String {
    let reference = document.pointer(at).and_then(|value| value["$ref"].as_str());
    reference.map_or_else(|| at.to_owned(), |reference| reference.trim_start_matches('#').to_owned())
}

/// Whether a place leads to a pointer, or to what holds it. A place that is in no schema leads anywhere.
#[must_use]
pub fn leads_to(document: &Value, operation: &OperationRef, place: &str, pointer: &str) -> bool {
    let segments: Vec<&str> = place.split(" › ").collect();
    let Some(found) = schemas(document, operation, &segments) else { return true };
    let within =
        |one: &str, other: &str| one.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    // A parameter or a body as a whole holds its schema.
    let holds = |found: &BTreeSet<String>| found.iter().any(|at| within(pointer, at) || within(at, pointer));
    if holds(&found) {
        return true;
    }
    // A media type that lost its schema.
    if pointer.rsplit_once("/content/").is_some_and(|(_, media)| !media.contains('/')) {
        return true;
    }
    // What is not there is known by what would hold it.
    found.is_empty()
        && (segments.len() == 1
            || schemas(document, operation, &segments[..segments.len() - 1]).is_some_and(|found| holds(&found)))
}
