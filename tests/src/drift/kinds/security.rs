//! Changes of what a caller must show.

use heron_contract::compare::Wire;
use serde_json::{Value, json};

use super::super::edit::{Edit, escape};
use super::super::sites::{Document, keys};
use super::operations::{one, operations, overall};
use super::{Kind, Mutant, SAFE};

const BROKEN: [Wire; 2] = [Wire::Breaks; 2];

/// An operation's own alternatives: all of one scheme that the document knows, without scopes.
fn own(document: &Document, at: &str) -> Option<Vec<Value>> {
    let alternatives = document.at(at)["security"].as_array()?.clone();
    let plain = |one: &Value| {
        one.as_object().is_some_and(|one| one.len() == 1 && one.values().all(|scopes| *scopes == json!([])))
    };
    (!alternatives.is_empty() && alternatives.iter().all(plain)).then_some(alternatives)
}

fn schemes(document: &Document) -> Vec<String> {
    let names = keys(&document.value, "/components/securitySchemes");
    names.iter().map(|name| format!("/components/securitySchemes/{}", escape(name))).collect()
}

fn scheme(document: &Document, at: &str, type_: &str, key: &str, value: Value, id: &'static str) -> Option<Mutant> {
    let scheme = document.at(at);
    (scheme["type"] == type_ && scheme[key] != value).then_some(())?;
    let edits = vec![Edit::set(at, key, value)];
    Some(Mutant { place: at.to_owned(), edits, expected: vec![overall(at, [id, id], BROKEN)] })
}

fn flow(document: &Document, at: &str, key: &str, value: Value, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let flow = format!("{at}/flows/clientCredentials");
    document.at(&flow).as_object()?;
    let expected = vec![overall(at, id, wire)];
    Some(Mutant { place: at.to_owned(), edits: vec![Edit::set(&flow, key, value)], expected })
}

pub(super) fn kinds() -> Vec<Kind> {
    vec![
        Kind::other("another way to show who one is is taken too", operations, |document, at| {
            let mut alternatives = own(document, at)?;
            alternatives.push(json!({"SomethingNew": []}));
            let id = ["api-security-added", "api-security-removed"];
            one(document, at, "security", Some(alternatives.into()), id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other("it need not be shown any more who one is", operations, |document, at| {
            let mut alternatives = own(document, at)?;
            alternatives.push(json!({}));
            let id = ["api-security-anonymous-added", "api-security-anonymous-removed"];
            one(document, at, "security", Some(alternatives.into()), id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other("a scope is needed", operations, |document, at| {
            let alternatives = own(document, at).filter(|alternatives| alternatives.len() == 1)?;
            let name = alternatives[0].as_object()?.keys().next()?.clone();
            let id = ["api-security-scope-added", "api-security-scope-removed"];
            // A key or a password has no scopes, whatever is written there.
            let scheme = document.at(&format!("/components/securitySchemes/{}", escape(&name)));
            let wire = match scheme["type"].as_str() {
                Some("apiKey" | "http") => SAFE,
                _ => [Wire::Breaks, Wire::Safe],
            };
            one(document, at, "security", Some(json!([{name: ["write"]}])), id, wire)
        }),
        Kind::other("a key goes by another name", schemes, |document, at| {
            scheme(document, at, "apiKey", "name", json!("x-other"), "api-security-component-key-name-changed")
        }),
        Kind::other("a key goes into another place", schemes, |document, at| {
            scheme(document, at, "apiKey", "in", json!("query"), "api-security-component-key-location-changed")
        }),
        Kind::other("HTTP's own scheme becomes another", schemes, |document, at| {
            scheme(document, at, "http", "scheme", json!("digest"), "api-security-component-http-scheme-changed")
        }),
        Kind::other("a token comes from another address", schemes, |document, at| {
            flow(
                document,
                at,
                "tokenUrl",
                json!("https://elsewhere.example"),
                ["api-security-component-oauth-token-url-changed"; 2],
                BROKEN,
            )
        }),
        Kind::other("there is another scope to ask for", schemes, |document, at| {
            let mut scopes = document.at(at)["flows"]["clientCredentials"]["scopes"].as_object()?.clone();
            scopes.insert("something:new".to_owned(), json!("Something"));
            let id = ["api-security-component-oauth-scope-added", "api-security-component-oauth-scope-removed"];
            flow(document, at, "scopes", scopes.into(), id, [Wire::Safe, Wire::Breaks])
        }),
        Kind::other(
            "a scheme is defined",
            |_| vec![String::new()],
            |document, _| {
                document.at("/components/securitySchemes").as_object()?;
                let edits = vec![Edit::set(
                    "/components/securitySchemes",
                    "SomethingNew",
                    json!({"type": "http", "scheme": "basic"}),
                )];
                let id = ["api-security-component-added", "api-security-component-removed"];
                let at = "/components/securitySchemes/SomethingNew";
                // No operation takes it.
                Some(Mutant { place: String::new(), edits, expected: vec![overall(at, id, SAFE)] })
            },
        ),
        Kind::other("a scheme is of another type", schemes, |document, at| {
            (document.at(at)["type"] == "apiKey").then_some(())?;
            let (object, key) = at.rsplit_once('/')?;
            let edits = vec![Edit::set(object, key, json!({"type": "http", "scheme": "bearer"}))];
            let id = ["api-security-component-type-changed", "api-security-component-type-changed"];
            Some(Mutant { place: at.to_owned(), edits, expected: vec![overall(at, id, BROKEN)] })
        }),
    ]
}
