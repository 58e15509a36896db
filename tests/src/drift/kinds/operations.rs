//! Changes of paths, methods, what is said about operations as a whole, and servers.

use heron_contract::compare::Wire;
use serde_json::{Value, json};

use super::super::edit::{Edit, escape};
use super::super::sites::{Document, Operation, keys};
use super::{Expected, Kind, Mutant, SAFE};

const REMOVED: [Wire; 2] = [Wire::Breaks, Wire::Safe];
const BROKEN: [Wire; 2] = [Wire::Breaks; 2];

/// The paths.
fn paths(document: &Document) -> Vec<String> {
    keys(&document.value, "/paths").iter().map(|path| format!("/paths/{}", escape(path))).collect()
}

/// The pointers of all operations.
pub(super) fn operations(document: &Document) -> Vec<String> {
    document.operations.iter().map(Operation::pointer).collect()
}

/// The operation at a pointer.
pub(super) fn operation<'a>(document: &'a Document, at: &str) -> &'a Operation {
    document.operations.iter().find(|operation| operation.pointer() == at).unwrap()
}

/// What is said of one operation as a whole.
pub(super) fn said(document: &Document, at: &str, id: [&str; 2], wire: [Wire; 2]) -> Expected {
    Expected {
        operation: operation(document, at).both_ways(),
        id: id.map(str::to_owned),
        wire,
        client: wire,
        at: at.to_owned(),
    }
}

/// What is said of the document as a whole.
pub(super) fn overall(at: &str, id: [&str; 2], wire: [Wire; 2]) -> Expected {
    Expected { operation: [None, None], id: id.map(str::to_owned), wire, client: wire, at: at.to_owned() }
}

/// A change of one member of an operation.
pub(super) fn one(
    document: &Document,
    at: &str,
    key: &str,
    value: Option<Value>,
    id: [&str; 2],
    wire: [Wire; 2],
) -> Option<Mutant> {
    let edits = vec![Edit { object: at.to_owned(), key: key.to_owned(), value }];
    Some(Mutant { place: at.to_owned(), edits, expected: vec![said(document, at, id, wire)] })
}

fn is_deprecated(document: &Document, at: &str) -> bool {
    document.at(at)["deprecated"] == true
}

fn removed_id(document: &Document, at: &str, with_path: bool) -> [&'static str; 2] {
    match (with_path, is_deprecated(document, at)) {
        (true, false) => ["api-path-removed-without-deprecation", "endpoint-added-with-path"],
        (true, true) => ["api-path-removed-with-deprecation", "endpoint-added-with-path-deprecated"],
        (false, false) => ["api-removed-without-deprecation", "endpoint-added"],
        (false, true) => ["api-removed-with-deprecation", "endpoint-added-deprecated"],
    }
}

fn of_path<'a>(document: &'a Document, at: &'a str) -> impl Iterator<Item = &'a Operation> {
    document.operations.iter().filter(move |operation| format!("/paths/{}", escape(&operation.path)) == at)
}

/// A path with nameless parameters: what they are called makes no other path of it.
fn nameless(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// Whether the document has one path under several names.
fn has_twin(document: &Document, path: &str) -> bool {
    let alike = |other: &String| other != path && nameless(other) == nameless(path);
    keys(&document.value, "/paths").iter().any(alike)
}

fn path_moved(document: &Document, at: &str) -> Option<Mutant> {
    let path = super::super::edit::unescape(at.strip_prefix("/paths/")?);
    let new = format!("/version2{path}");
    // What has nothing to be known by is not known again.
    document.at(at).to_string().contains("\"schema\"").then_some(())?;
    let edits = vec![Edit::remove("/paths", &path), Edit::set("/paths", &new, document.at(at).clone())];
    let expected = of_path(document, at)
        .map(|operation| {
            let moved = Operation { path: new.clone(), ..operation.clone() };
            Expected {
                operation: [Some(moved), Some(operation.clone())],
                id: ["endpoint-moved", "endpoint-moved"].map(str::to_owned),
                wire: BROKEN,
                client: BROKEN,
                at: operation.pointer(),
            }
        })
        .collect();
    Some(Mutant { place: at.to_owned(), edits, expected })
}

fn method_changed(document: &Document, at: &str) -> Option<Mutant> {
    let operation = operation(document, at);
    let method = match operation.method.as_str() {
        "put" => "patch",
        "patch" => "put",
        _ => return None,
    };
    let path = format!("/paths/{}", escape(&operation.path));
    document.at(&path).get(method).is_none().then_some(())?;
    let edits = vec![Edit::remove(&path, &operation.method), Edit::set(&path, method, document.at(at).clone())];
    let moved = Operation { method: method.to_owned(), ..operation.clone() };
    let expected = vec![Expected {
        operation: [Some(moved), Some(operation.clone())],
        id: ["endpoint-moved", "endpoint-moved"].map(str::to_owned),
        wire: BROKEN,
        client: BROKEN,
        at: path,
    }];
    Some(Mutant { place: at.to_owned(), edits, expected })
}

fn root(_: &Document) -> Vec<String> {
    vec![String::new()]
}

fn version(document: &Document, version: &str, id: [&str; 2]) -> Option<Mutant> {
    document.at("/info/version").as_str()?;
    let edits = vec![Edit::set("/info", "version", json!(version))];
    Some(Mutant { place: "/info/version".to_owned(), edits, expected: vec![overall("/info", id, SAFE)] })
}

fn servers(document: &Document, servers: Value, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let edits = vec![Edit::set("", "servers", servers)];
    let _ = document;
    Some(Mutant { place: "/servers".to_owned(), edits, expected: vec![overall("/servers", id, wire)] })
}

pub(super) fn kinds() -> Vec<Kind> {
    vec![
        Kind::other("a path is removed", paths, |document, at| {
            let path = super::super::edit::unescape(at.strip_prefix("/paths/")?);
            let with_path = !has_twin(document, &path);
            let expected = of_path(document, at)
                .map(|operation| {
                    let at = operation.pointer();
                    said(document, &at, removed_id(document, &at, with_path), REMOVED)
                })
                .collect();
            Some(Mutant { place: at.to_owned(), edits: vec![Edit::remove("/paths", &path)], expected })
        }),
        Kind::other("a method is removed", operations, |document, at| {
            let (path, method) = at.rsplit_once('/')?;
            (of_path(document, path).count() > 1).then_some(())?;
            let expected = vec![said(document, at, removed_id(document, at, false), REMOVED)];
            Some(Mutant { place: at.to_owned(), edits: vec![Edit::remove(path, method)], expected })
        }),
        Kind::other("a path moves", paths, path_moved),
        Kind::other("a method becomes another", operations, method_changed),
        Kind::other("an operation is deprecated", operations, |document, at| {
            (!is_deprecated(document, at)).then_some(())?;
            one(document, at, "deprecated", Some(json!(true)), ["endpoint-deprecated", "endpoint-reactivated"], SAFE)
        }),
        Kind::other("an operation is no longer deprecated", operations, |document, at| {
            is_deprecated(document, at).then_some(())?;
            one(document, at, "deprecated", None, ["endpoint-reactivated", "endpoint-deprecated"], SAFE)
        }),
        Kind::other("an operation gets an id", operations, |document, at| {
            document.at(at).get("operationId").is_none().then_some(())?;
            let id = ["api-operation-id-added", "api-operation-id-removed"];
            one(document, at, "operationId", Some(json!("something_new")), id, SAFE)
        }),
        Kind::other("an operation's id changes", operations, |document, at| {
            document.at(at).get("operationId")?;
            let id = ["api-operation-id-changed", "api-operation-id-changed"];
            one(document, at, "operationId", Some(json!("something_new")), id, SAFE)
        }),
        Kind::other("an operation gets a tag", operations, |document, at| {
            let mut tags = document.at(at)["tags"].as_array().cloned().unwrap_or_default();
            tags.push(json!("something new"));
            one(document, at, "tags", Some(tags.into()), ["api-tag-added", "api-tag-removed"], SAFE)
        }),
        Kind::other("an operation loses a tag", operations, |document, at| {
            let mut tags = document.at(at)["tags"].as_array()?.clone();
            tags.pop()?;
            one(document, at, "tags", Some(tags.into()), ["api-tag-removed", "api-tag-added"], SAFE)
        }),
        Kind::other("the version rises", root, |document, _| {
            version(document, "9999-01-01", ["api-version-increased", "api-version-decreased"])
        }),
        Kind::other("the version falls", root, |document, _| {
            version(document, "0", ["api-version-decreased", "api-version-increased"])
        }),
        Kind::other("a server's address changes", root, |document, _| {
            let mut list = document.at("/servers").as_array().filter(|list| list.len() == 1)?.clone();
            list[0]["url"] = json!("https://elsewhere.example");
            let id = ["api-global-server-url-changed", "api-global-server-url-changed"];
            servers(document, list.into(), id, BROKEN)
        }),
        Kind::other("a server is added", root, |document, _| {
            let mut list = document.at("/servers").as_array()?.clone();
            list.push(json!({"url": "https://another.example"}));
            let id = ["api-global-server-added", "api-global-server-removed"];
            servers(document, list.into(), id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other("a server's variable gets another default", root, |document, _| {
            let mut list = document.at("/servers").as_array()?.clone();
            list[0].get("variables")?.get("stage")?;
            list[0]["variables"]["stage"]["default"] = json!("test");
            let id = ["api-global-server-variable-changed"; 2];
            servers(document, list.into(), id, [Wire::Unproven; 2])
        }),
        Kind::other("an operation gets a server of its own", operations, |document, at| {
            let one_above = document.at("/servers").as_array().is_some_and(|servers| servers.len() == 1);
            (one_above && document.at(at).get("servers").is_none()).then_some(())?;
            let own = Some(json!([{"url": "https://another.example"}]));
            one(document, at, "servers", own, ["api-server-url-changed", "api-server-url-changed"], BROKEN)
        }),
    ]
}
