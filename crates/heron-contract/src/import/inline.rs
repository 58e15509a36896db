//! Copies referenced parameters, responses, path items and the like to where they are used.
//!
//! Their names say nothing about the API, so a document that names a response and one that repeats it come out alike.
//! Schemas keep their references: their names are types, and they may refer to themselves.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::document::{Node, Pointer, SCHEMA_REF, walk, walk_mut};
use crate::{Problem, Problems};

/// How many references may lead from one to the next. Real documents need two or three.
const MAX_NESTED: usize = 8;
/// How many references are followed in all, so that a small text cannot become a huge document.
const MAX_INLINED: usize = 100_000;

/// The JSON pointer in a `$ref`.
///
/// # Errors
///
/// A sentence that says why it is none.
pub(super) fn local_pointer(reference: &str) -> Result<String, String> {
    let Some(fragment) = reference.strip_prefix('#') else {
        return Err(format!("`$ref` leads to another document: `{reference}`"));
    };
    if !fragment.starts_with('/') {
        return Err(format!("`$ref` is not a JSON pointer: `{reference}`"));
    }
    match percent_decode_str(fragment).decode_utf8() {
        Ok(pointer) => Ok(pointer.into_owned()),
        Err(_) => Err(format!("`$ref` is not UTF-8: `{reference}`")),
    }
}

/// The name in a reference to a named schema.
pub(super) fn named(reference: &str) -> Option<&str> {
    reference.strip_prefix(SCHEMA_REF).filter(|name| !name.contains(['/', '%']))
}

/// Replaces every reference that is not to a schema by what it refers to.
pub(super) fn inline(name: &str, document: &mut Value, problems: &mut Problems) {
    let source = document.clone();
    let mut trail: Vec<(String, String)> = Vec::new();
    let mut followed = 0;
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        trail.retain(|(from, _)| at.as_str().starts_with(from.as_str()));
        while node != Node::Schema
            && let Some(reference) = value.get("$ref").and_then(Value::as_str)
        {
            let mut fail = |what: String| problems.push(Problem::error(what).at(name, at));
            let target = match local_pointer(reference) {
                Ok(pointer) => pointer,
                Err(what) => {
                    fail(what);
                    break;
                }
            };
            followed += 1;
            if trail.iter().any(|(_, earlier)| *earlier == target) {
                fail(format!("`$ref` leads back to itself: `{reference}`"));
                break;
            }
            if trail.len() >= MAX_NESTED || followed > MAX_INLINED {
                fail(format!("too many references lead to `{reference}`"));
                break;
            }
            let Some(found) = source.pointer(&target) else {
                fail(format!("`$ref` leads to nothing: `{reference}`"));
                break;
            };
            let mut found = found.clone();
            if let (Node::PathItem, Value::Object(found), Value::Object(own)) = (node, &mut found, &mut *value) {
                own.remove("$ref");
                found.append(own);
            }
            trail.push((at.as_str().to_owned(), target));
            *value = found;
        }
        if problems.has_errors() && value.get("$ref").is_some() && node != Node::Schema {
            // Whatever was wrong has been told once; what lies below would only repeat it.
            *value = Value::Null;
        }
    });
}

/// The references between schemas that lead nowhere; `name` names the document.
pub(crate) fn dangling(name: &str, document: &Value) -> Problems {
    let mut problems = Problems::default();
    walk(document, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        let (Node::Schema, Some(reference)) = (node, value.get("$ref")) else { return };
        let Some(reference) = reference.as_str() else { return };
        let what = match local_pointer(reference) {
            Err(what) => what,
            Ok(pointer) if document.pointer(&pointer).is_none() => format!("`$ref` leads to nothing: `{reference}`"),
            Ok(_) if named(reference).is_some() => return,
            Ok(_) => format!("`$ref` leads to something that is not a named schema: `{reference}`"),
        };
        problems
            .push(Problem::error(what).at(name, at).help("every `$ref` must lead to `#/components/schemas/<name>`"));
    });
    problems
}
