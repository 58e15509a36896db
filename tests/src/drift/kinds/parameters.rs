//! Changes of parameters and request bodies.

use heron_contract::compare::Wire;
use serde_json::{Value, json};

use super::super::edit::Edit;
use super::super::sites::Document;
use super::operations::{operation, operations};
use super::{Expected, Kind, Mutant, SAFE};

const NEEDED: [Wire; 2] = [Wire::Breaks, Wire::Unproven];
const OFFERED: [Wire; 2] = [Wire::Safe, Wire::Unproven];
const BREAKS: [Wire; 2] = [Wire::Breaks, Wire::Safe];
const BROKEN: [Wire; 2] = [Wire::Breaks; 2];

/// What is said of an operation, at a place in it.
fn expected(document: &Document, operation_at: &str, at: &str, id: [&str; 2], wire: [Wire; 2]) -> Expected {
    Expected {
        operation: operation(document, operation_at).both_ways(),
        id: id.map(str::to_owned),
        wire,
        client: wire,
        at: at.to_owned(),
    }
}

/// The parameters that stand in operations themselves.
fn parameters(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    for at in operations(document) {
        for index in 0..document.at(&at)["parameters"].as_array().map_or(0, Vec::len) {
            let at = format!("{at}/parameters/{index}");
            if document.at(&at).get("$ref").is_none() && document.at(&at).get("schema").is_some() {
                all.push(at);
            }
        }
    }
    all
}

/// The operation of a parameter, and the parameter's number.
fn owner(at: &str) -> (&str, usize) {
    let (operation, index) = at.rsplit_once("/parameters/").unwrap();
    (operation, index.parse().unwrap())
}

fn added(document: &Document, at: &str, parameter: Value, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let mut list = document.at(at)["parameters"].as_array().cloned().unwrap_or_default();
    list.push(parameter);
    let edits = vec![Edit::set(at, "parameters", list.into())];
    let place = format!("{at}/parameters");
    Some(Mutant { place: at.to_owned(), edits, expected: vec![expected(document, at, &place, id, wire)] })
}

fn removed(document: &Document, at: &str) -> Option<Mutant> {
    let parameter = document.at(at);
    let default = document.resolved(&parameter["schema"]).get("default").is_some();
    let id = match (parameter["required"] == true, default, parameter["deprecated"] == true) {
        _ if parameter["in"] == "path" => return None,
        (_, _, true) => ["request-parameter-removed-with-deprecation", "new-deprecated-request-parameter"],
        (true, false, _) => ["required-request-parameter-removed", "new-required-request-parameter"],
        (true, true, _) => {
            ["required-request-default-parameter-removed", "new-required-request-default-parameter-to-existing-path"]
        }
        (false, false, _) => ["request-parameter-removed", "new-optional-request-parameter"],
        (false, true, _) => {
            ["optional-request-default-parameter-removed", "new-optional-request-default-parameter-to-existing-path"]
        }
    };
    let back = if parameter["required"] == true { Wire::Breaks } else { Wire::Safe };
    let (operation, index) = owner(at);
    let mut list = document.at(operation)["parameters"].as_array()?.clone();
    list.remove(index);
    let edits = vec![Edit::set(operation, "parameters", list.into())];
    let place = format!("{operation}/parameters");
    let expected = vec![expected(document, operation, &place, id, [Wire::Unproven, back])];
    Some(Mutant { place: at.to_owned(), edits, expected })
}

/// A change of one member of a parameter.
fn change(
    document: &Document,
    at: &str,
    key: &str,
    value: Option<Value>,
    id: [&str; 2],
    wire: [Wire; 2],
) -> Option<Mutant> {
    (document.at(at).get(key) != value.as_ref()).then_some(())?;
    let edits = vec![Edit { object: at.to_owned(), key: key.to_owned(), value }];
    let place = format!("{}/parameters", owner(at).0);
    let expected = vec![expected(document, owner(at).0, &place, id, wire)];
    Some(Mutant { place: at.to_owned(), edits, expected })
}

/// Whether how several values are written matters.
fn has_several(document: &Document, at: &str) -> bool {
    let type_ = &document.resolved(&document.at(at)["schema"])["type"];
    type_ == "array" || type_ == "object"
}

fn of_parameters() -> Vec<Kind> {
    vec![
        Kind::other("an optional parameter is added", operations, |document, at| {
            let parameter = json!({"in": "query", "name": "something_new", "schema": {"type": "string"}});
            added(document, at, parameter, ["new-optional-request-parameter", "request-parameter-removed"], OFFERED)
        }),
        Kind::other("a required parameter is added", operations, |document, at| {
            let parameter =
                json!({"in": "query", "name": "something_new", "required": true, "schema": {"type": "string"}});
            let id = ["new-required-request-parameter", "required-request-parameter-removed"];
            added(document, at, parameter, id, NEEDED)
        }),
        Kind::other("a required header is added to what is sent", operations, |document, at| {
            let parameter =
                json!({"in": "header", "name": "x-something", "required": true, "schema": {"type": "string"}});
            let id = ["new-required-request-parameter", "required-request-parameter-removed"];
            added(document, at, parameter, id, NEEDED)
        }),
        Kind::other("an optional cookie is added to what is sent", operations, |document, at| {
            let parameter = json!({"in": "cookie", "name": "something_new", "schema": {"type": "string"}});
            added(document, at, parameter, ["new-optional-request-parameter", "request-parameter-removed"], OFFERED)
        }),
        Kind::other("an optional parameter with a default is added", operations, |document, at| {
            let schema = json!({"type": "integer", "default": 3});
            let parameter = json!({"in": "query", "name": "something_new", "schema": schema});
            let id = [
                "new-optional-request-default-parameter-to-existing-path",
                "optional-request-default-parameter-removed",
            ];
            added(document, at, parameter, id, OFFERED)
        }),
        Kind::other("a required parameter with a default is added", operations, |document, at| {
            let schema = json!({"type": "integer", "default": 3});
            let parameter = json!({"in": "query", "name": "something_new", "required": true, "schema": schema});
            let id = [
                "new-required-request-default-parameter-to-existing-path",
                "required-request-default-parameter-removed",
            ];
            added(document, at, parameter, id, NEEDED)
        }),
        Kind::other("a parameter is removed", parameters, removed),
        Kind::other("a parameter becomes required", parameters, |document, at| {
            (document.at(at)["required"] != true).then_some(())?;
            let id = ["request-parameter-became-required", "request-parameter-became-optional"];
            change(document, at, "required", Some(json!(true)), id, BREAKS)
        }),
        Kind::other("a parameter becomes optional", parameters, |document, at| {
            let parameter = document.at(at);
            (parameter["required"] == true && parameter["in"] != "path").then_some(())?;
            let id = ["request-parameter-became-optional", "request-parameter-became-required"];
            change(document, at, "required", None, id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other("a parameter goes into another place", parameters, |document, at| {
            (document.at(at)["in"] == "query" && !has_several(document, at)).then_some(())?;
            let id = ["request-parameter-location-changed"; 2];
            change(document, at, "in", Some(json!("header")), id, BROKEN)
        }),
        Kind::other("a list is written in another style", parameters, |document, at| {
            let parameter = document.at(at);
            (parameter["in"] == "query" && has_several(document, at)).then_some(())?;
            let id = ["request-parameter-style-changed"; 2];
            change(document, at, "style", Some(json!("pipeDelimited")), id, BROKEN)
        }),
        Kind::other("a list is no longer spread", parameters, |document, at| {
            let parameter = document.at(at);
            let spread = parameter["in"] == "query" && parameter["explode"] != false;
            (spread && has_several(document, at)).then_some(())?;
            let id = ["request-parameter-explode-changed"; 2];
            change(document, at, "explode", Some(json!(false)), id, BROKEN)
        }),
        Kind::other("reserved characters may stand as they are", parameters, |document, at| {
            (document.at(at)["in"] == "query").then_some(())?;
            let id = ["request-parameter-allow-reserved-set", "request-parameter-allow-reserved-unset"];
            change(document, at, "allowReserved", Some(json!(true)), id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other("a parameter may be empty", parameters, |document, at| {
            (document.at(at)["in"] == "query").then_some(())?;
            let id = ["request-parameter-allow-empty-value-set", "request-parameter-allow-empty-value-unset"];
            change(document, at, "allowEmptyValue", Some(json!(true)), id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other("a parameter is deprecated", parameters, |document, at| {
            let id = ["request-parameter-deprecated", "request-parameter-reactivated"];
            change(document, at, "deprecated", Some(json!(true)), id, SAFE)
        }),
    ]
}

/// The bodies that stand in operations themselves.
fn bodies(document: &Document) -> Vec<String> {
    let own = |at: &String| document.at(at).is_object() && document.at(at).get("$ref").is_none();
    operations(document).into_iter().map(|at| format!("{at}/requestBody")).filter(own).collect()
}

fn body_change(document: &Document, at: &str, edits: Vec<Edit>, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let operation = at.split("/requestBody").next()?;
    let place = format!("{operation}/requestBody");
    let expected = vec![expected(document, operation, &place, id, wire)];
    Some(Mutant { place: at.to_owned(), edits, expected })
}

/// The media types of these bodies.
fn media_types(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    for at in bodies(document) {
        for media in super::super::sites::keys(&document.value, &format!("{at}/content")) {
            all.push(format!("{at}/content/{}", super::super::edit::escape(&media)));
        }
    }
    all
}

/// A body of JSON gets another media type instead.
fn renamed(document: &Document, at: &str, to: &str, said: &[([&str; 2], [Wire; 2])]) -> Option<Mutant> {
    let content = document.at(at)["content"].as_object().filter(|content| content.len() == 1)?;
    let edits = vec![Edit::set(at, "content", json!({to: content.get("application/json")?}))];
    let operation = at.strip_suffix("/requestBody")?;
    let expected = said.iter().map(|(id, wire)| expected(document, operation, at, *id, *wire)).collect();
    Some(Mutant { place: at.to_owned(), edits, expected })
}

fn with_new_body(document: &Document, at: &str, required: bool, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    document.at(at).get("requestBody").is_none().then_some(())?;
    (!at.ends_with("/get") && !at.ends_with("/delete")).then_some(())?;
    let content = json!({"application/json": {"schema": {"type": "object"}}});
    let edits = vec![Edit::set(at, "requestBody", json!({"required": required, "content": content}))];
    body_change(document, &format!("{at}/requestBody"), edits, id, wire)
}

fn of_bodies() -> Vec<Kind> {
    vec![
        Kind::other("an optional body is added", operations, |document, at| {
            with_new_body(document, at, false, ["request-body-added-optional", "request-body-removed"], BREAKS_BACK)
        }),
        Kind::other("a required body is added", operations, |document, at| {
            with_new_body(document, at, true, ["request-body-added-required", "request-body-required-removed"], BROKEN)
        }),
        Kind::other("a body is removed", bodies, |document, at| {
            let operation = at.strip_suffix("/requestBody")?;
            let (id, back) = if document.at(at)["required"] == true {
                (["request-body-required-removed", "request-body-added-required"], Wire::Breaks)
            } else {
                (["request-body-removed", "request-body-added-optional"], Wire::Safe)
            };
            body_change(document, at, vec![Edit::remove(operation, "requestBody")], id, [Wire::Breaks, back])
        }),
        Kind::other("a body becomes required", bodies, |document, at| {
            (document.at(at)["required"] != true).then_some(())?;
            let id = ["request-body-became-required", "request-body-became-optional"];
            body_change(document, at, vec![Edit::set(at, "required", json!(true))], id, BREAKS)
        }),
        Kind::other("a body becomes optional", bodies, |document, at| {
            (document.at(at)["required"] == true).then_some(())?;
            let id = ["request-body-became-optional", "request-body-became-required"];
            body_change(document, at, vec![Edit::remove(at, "required")], id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other("a body gets a media type", bodies, |document, at| {
            let content = document.at(at)["content"].as_object()?;
            let edits =
                vec![Edit::set(&format!("{at}/content"), "application/x-something", content.values().next()?.clone())];
            let id = ["request-body-media-type-added", "request-body-media-type-removed"];
            body_change(document, at, edits, id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other("a body loses a media type", media_types, |document, at| {
            let (content, media) = at.rsplit_once('/')?;
            (document.at(content).as_object()?.len() > 1).then_some(())?;
            let id = ["request-body-media-type-removed", "request-body-media-type-added"];
            let edits = vec![Edit::remove(content, &super::super::edit::unescape(media))];
            body_change(document, at, edits, id, BREAKS)
        }),
        Kind::other("a body's media type becomes another", bodies, |document, at| {
            renamed(
                document,
                at,
                "application/x-something",
                &[
                    (["request-body-media-type-removed", "request-body-media-type-added"], BREAKS),
                    (["request-body-media-type-added", "request-body-media-type-removed"], BREAKS_BACK),
                ],
            )
        }),
        Kind::other("a body's media type gets a parameter", bodies, |document, at| {
            let id = ["request-body-media-type-name-changed"; 2];
            renamed(document, at, "application/json; version=2", &[(id, [Wire::Unproven; 2])])
        }),
        Kind::other("a body loses its schema", media_types, |document, at| {
            document.at(at).get("schema")?;
            let id = ["request-body-media-type-schema-removed", "request-body-media-type-schema-added"];
            body_change(document, at, vec![Edit::remove(at, "schema")], id, [Wire::Safe, Wire::Breaks])
        }),
    ]
}

const BREAKS_BACK: [Wire; 2] = [Wire::Safe, Wire::Breaks];

pub(super) fn kinds() -> Vec<Kind> {
    of_parameters().into_iter().chain(of_bodies()).collect()
}
