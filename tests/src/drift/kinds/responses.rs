//! Changes of statuses, the bodies of responses, and headers.

use heron_contract::compare::Wire;
use serde_json::{Value, json};

use super::super::edit::{Edit, escape, unescape};
use super::super::sites::{Document, keys};
use super::operations::{operation, operations};
use super::{Expected, Kind, Mutant, SAFE};

const BROKEN: [Wire; 2] = [Wire::Breaks; 2];
const BREAKS: [Wire; 2] = [Wire::Breaks, Wire::Safe];
const BREAKS_BACK: [Wire; 2] = [Wire::Safe, Wire::Breaks];

/// The responses that stand in operations themselves.
fn responses(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    for at in operations(document) {
        for status in keys(&document.value, &format!("{at}/responses")) {
            let at = format!("{at}/responses/{}", escape(&status));
            if document.at(&at).get("$ref").is_none() {
                all.push(at);
            }
        }
    }
    all
}

/// Their media types.
fn media_types(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    for at in responses(document).into_iter().filter(|at| !at.ends_with("/204")) {
        for media in keys(&document.value, &format!("{at}/content")) {
            all.push(format!("{at}/content/{}", escape(&media)));
        }
    }
    all
}

/// Their headers.
fn headers(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    for at in responses(document) {
        for name in keys(&document.value, &format!("{at}/headers")) {
            all.push(format!("{at}/headers/{}", escape(&name)));
        }
    }
    all.retain(|at| document.at(at).get("$ref").is_none());
    all
}

fn change(document: &Document, at: &str, edits: Vec<Edit>, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let owner = at.split("/responses").next()?;
    // Where something is gone, its neighbours are near enough.
    let place = at.split("/content/").next()?.split("/headers/").next()?;
    let expected = Expected {
        operation: operation(document, owner).both_ways(),
        id: id.map(str::to_owned),
        wire,
        client: wire,
        at: place.to_owned(),
    };
    Some(Mutant { place: at.to_owned(), edits, expected: vec![expected] })
}

/// A response of JSON gets another media type instead.
fn renamed(document: &Document, at: &str, to: &str) -> Option<Vec<Edit>> {
    let has_body = !at.ends_with("/204");
    let content = document.at(at)["content"].as_object().filter(|content| has_body && content.len() == 1)?;
    Some(vec![Edit::set(at, "content", json!({to: content.get("application/json")?}))])
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn status_added(document: &Document, at: &str, status: &str, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let responses = document.at(at)["responses"].as_object()?;
    let range = format!("{}XX", &status[..1]);
    (!["default", status, &range].iter().any(|status| responses.contains_key(*status))).then_some(())?;
    let content = json!({"application/json": {"schema": {"type": "object"}}});
    let response = json!({"description": "Something", "content": content});
    let edits = vec![Edit::set(&format!("{at}/responses"), status, response)];
    change(document, &format!("{at}/responses/{status}"), edits, id, wire)
}

fn status_removed(document: &Document, at: &str, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let (responses, status) = at.rsplit_once('/')?;
    let all = document.at(responses).as_object()?;
    let range = format!("{}XX", &status[..1]);
    (status != "default" && !all.contains_key("default") && !all.contains_key(&range)).then_some(())?;
    change(document, at, vec![Edit::remove(responses, status)], id, wire)
}

fn header(required: bool) -> Value {
    json!({"required": required, "schema": {"type": "string"}})
}

fn header_added(document: &Document, at: &str, required: bool, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let mut headers = document.at(at).get("headers").cloned().unwrap_or_else(|| json!({}));
    headers["X-Something"] = header(required);
    change(document, at, vec![Edit::set(at, "headers", headers)], id, wire)
}

fn header_removed(document: &Document, at: &str, required: bool, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    ((document.at(at)["required"] == true) == required).then_some(())?;
    let (headers, name) = at.rsplit_once('/')?;
    change(document, at, vec![Edit::remove(headers, &unescape(name))], id, wire)
}

pub(super) fn kinds() -> Vec<Kind> {
    vec![
        Kind::other("a status that means success is added", operations, |document, at| {
            let id = ["response-success-status-added", "response-success-status-removed"];
            status_added(document, at, "206", id, BROKEN)
        }),
        Kind::other("a status that means success is removed", responses, |document, at| {
            is_success(at.rsplit_once('/')?.1).then_some(())?;
            let id = ["response-success-status-removed", "response-success-status-added"];
            status_removed(document, at, id, BROKEN)
        }),
        Kind::other("a status that means failure is added", operations, |document, at| {
            let id = ["response-non-success-status-added", "response-non-success-status-removed"];
            status_added(document, at, "418", id, SAFE)
        }),
        Kind::other("a status that means failure is removed", responses, |document, at| {
            (!is_success(at.rsplit_once('/')?.1)).then_some(())?;
            let id = ["response-non-success-status-removed", "response-non-success-status-added"];
            status_removed(document, at, id, SAFE)
        }),
        Kind::other("a response gets another media type", responses, |document, at| {
            let content = document.at(at)["content"].as_object().filter(|_| !at.ends_with("/204"))?;
            (!content.contains_key("*/*")).then_some(())?;
            let media = content.values().next()?.clone();
            let edits = vec![Edit::set(&format!("{at}/content"), "application/x-something", media)];
            let id = ["response-media-type-added", "response-media-type-removed"];
            change(document, at, edits, id, BROKEN)
        }),
        Kind::other("a response loses a media type", media_types, |document, at| {
            let (content, media) = at.rsplit_once('/')?;
            (document.at(content).as_object()?.len() > 1).then_some(())?;
            let id = ["response-media-type-removed", "response-media-type-added"];
            change(document, at, vec![Edit::remove(content, &unescape(media))], id, BROKEN)
        }),
        Kind::other("a response's media type becomes another", responses, |document, at| {
            let edits = renamed(document, at, "application/x-something")?;
            let mut mutant = change(
                document,
                at,
                edits.clone(),
                ["response-media-type-removed", "response-media-type-added"],
                BROKEN,
            )?;
            let added =
                change(document, at, edits, ["response-media-type-added", "response-media-type-removed"], BROKEN)?;
            mutant.expected.extend(added.expected);
            Some(mutant)
        }),
        Kind::other("a response's media type gets a parameter", responses, |document, at| {
            let edits = renamed(document, at, "application/json; version=2")?;
            change(document, at, edits, ["response-media-type-name-changed"; 2], [Wire::Unproven; 2])
        }),
        Kind::other("a response loses its schema", media_types, |document, at| {
            document.at(at).get("schema")?;
            let id = ["response-body-media-type-schema-removed", "response-body-media-type-schema-added"];
            change(document, at, vec![Edit::remove(at, "schema")], id, BREAKS)
        }),
        Kind::other("an optional header is added", responses, |document, at| {
            let id = ["response-header-added", "optional-response-header-removed"];
            header_added(document, at, false, id, SAFE)
        }),
        Kind::other("a required header is added", responses, |document, at| {
            let id = ["required-response-header-added", "required-response-header-removed"];
            header_added(document, at, true, id, BREAKS_BACK)
        }),
        Kind::other("an optional header is removed", headers, |document, at| {
            let id = ["optional-response-header-removed", "response-header-added"];
            header_removed(document, at, false, id, SAFE)
        }),
        Kind::other("a required header is removed", headers, |document, at| {
            let id = ["required-response-header-removed", "required-response-header-added"];
            header_removed(document, at, true, id, BREAKS)
        }),
        Kind::other("a header becomes optional", headers, |document, at| {
            (document.at(at)["required"] == true).then_some(())?;
            let id = ["response-header-became-optional", "response-header-became-required"];
            change(document, at, vec![Edit::remove(at, "required")], id, BREAKS)
        }),
        Kind::other("a header becomes required", headers, |document, at| {
            (document.at(at)["required"] != true).then_some(())?;
            let id = ["response-header-became-required", "response-header-became-optional"];
            change(document, at, vec![Edit::set(at, "required", json!(true))], id, BREAKS_BACK)
        }),
    ]
}
