//! Changes of what few documents have.

use heron_contract::compare::Wire;
use serde_json::{Value, json};

use super::super::edit::{Edit, escape};
use super::super::sites::{Document, keys};
use super::operations::{one, operations, overall, said};
use super::{Kind, Mutant, SAFE};

const UNSURE: [Wire; 2] = [Wire::Unproven; 2];
const BREAKS: [Wire; 2] = [Wire::Breaks, Wire::Safe];
const BREAKS_BACK: [Wire; 2] = [Wire::Safe, Wire::Breaks];
const BROKEN: [Wire; 2] = [Wire::Breaks; 2];

fn root(_: &Document) -> Vec<String> {
    vec![String::new()]
}

fn schemes(document: &Document) -> Vec<String> {
    let names = keys(&document.value, "/components/securitySchemes");
    names.iter().map(|name| format!("/components/securitySchemes/{}", escape(name))).collect()
}

/// A text at a pointer within a security scheme becomes another.
fn text(document: &Document, at: &str, below: &str, id: &'static str, wire: [Wire; 2]) -> Option<Mutant> {
    let place = format!("{at}{below}");
    document.at(&place).as_str()?;
    let edits = vec![Edit::replace(&place, json!("https://elsewhere.example/other"))];
    Some(Mutant { place, edits, expected: vec![overall(at, [id, id], wire)] })
}

/// The one media type of a body in an operation goes by a name that includes it.
fn generalised(document: &Document, at: &str, body: &str, id: [&str; 2], wire: [Wire; 2]) -> Option<Mutant> {
    let place = format!("{at}{body}");
    let content = document.at(&place).get("content")?.as_object().filter(|content| content.len() == 1)?;
    let media = content.get("application/json")?;
    let edits = vec![Edit::set(&place, "content", json!({"application/*": media}))];
    let mut expected = said(document, at, id, wire);
    expected.at.clone_from(&place);
    Some(Mutant { place, edits, expected: vec![expected] })
}

/// A change of a member of an operation, found within it.
fn within(
    document: &Document,
    at: &str,
    below: &str,
    key: &str,
    value: Option<Value>,
    id: [&str; 2],
    wire: [Wire; 2],
) -> Option<Mutant> {
    let object = format!("{at}{below}");
    document.at(&object).as_object()?;
    let edits = vec![Edit { object, key: key.to_owned(), value }];
    Some(Mutant { place: format!("{at}{below}/{key}"), edits, expected: vec![said(document, at, id, wire)] })
}

fn own_servers(
    document: &Document,
    at: &str,
    change: impl FnOnce(&mut Vec<Value>),
    id: [&str; 2],
    wire: [Wire; 2],
) -> Option<Mutant> {
    let mut servers = document.at(at).get("servers")?.as_array().filter(|servers| servers.len() > 1)?.clone();
    change(&mut servers);
    one(document, at, "servers", Some(servers.into()), id, wire)
}

fn callback() -> Value {
    json!({"{$request.body#/url}": {"post": {"responses": {"200": {"description": "OK"}}}}})
}

fn of_operations() -> Vec<Kind> {
    vec![
        Kind::other("a callback is added", operations, |document, at| {
            document.at(at).get("callbacks").is_none().then_some(())?;
            let callbacks = Some(json!({"onSomething": callback()}));
            one(document, at, "callbacks", callbacks, ["callback-added", "callback-removed"], UNSURE)
        }),
        Kind::other("a callback sends something else", operations, |document, at| {
            let callbacks = document.at(at).get("callbacks")?.as_object()?;
            let name = callbacks.keys().next()?;
            let below = format!("/callbacks/{}", escape(name));
            let url = keys(&document.value, &format!("{at}{below}")).into_iter().next()?;
            within(document, at, &below, &url, Some(json!({})), ["callback-changed"; 2], UNSURE)
        }),
        Kind::other("a link is added", operations, |document, at| {
            let mut response = document.at(at)["responses"].as_object()?.iter();
            let (status, response) = response.rfind(|(_, response)| response.get("$ref").is_none())?;
            response.get("links").is_none().then_some(())?;
            let below = format!("/responses/{status}");
            let links = Some(json!({"next": {"operationId": "something"}}));
            let wire = [Wire::Safe, Wire::Unproven];
            within(document, at, &below, "links", links, ["response-link-added", "response-link-removed"], wire)
        }),
        Kind::other("a request body's media type becomes a range", operations, |document, at| {
            let id = ["request-body-media-type-name-generalized", "request-body-media-type-name-specialized"];
            generalised(document, at, "/requestBody", id, BREAKS_BACK)
        }),
        Kind::other("a response's media type becomes a range", operations, |document, at| {
            let id = ["response-media-type-name-generalized", "response-media-type-name-specialized"];
            generalised(document, at, "/responses/200", id, BREAKS)
        }),
        Kind::other("a part of a form is written otherwise", operations, |document, at| {
            let below = "/requestBody/content/multipart~1form-data/encoding/file";
            let id = ["request-body-part-encoding-changed"; 2];
            within(document, at, below, "contentType", Some(json!("image/jpeg")), id, UNSURE)
        }),
        Kind::other("an operation's own server is added", operations, |document, at| {
            let id = ["api-server-added", "api-server-removed"];
            let add = |servers: &mut Vec<Value>| servers.push(json!({"url": "https://third.example"}));
            own_servers(document, at, add, id, BREAKS_BACK)
        }),
        Kind::other("an operation's own servers change places", operations, |document, at| {
            own_servers(document, at, |servers| servers.reverse(), ["api-server-order-changed"; 2], UNSURE)
        }),
        Kind::other("servers change places", root, |document, _| {
            let mut servers = document.at("/servers").as_array().filter(|servers| servers.len() > 1)?.clone();
            servers.reverse();
            let edits = vec![Edit::set("", "servers", servers.into())];
            let expected = vec![overall("/servers", ["api-global-server-order-changed"; 2], UNSURE)];
            Some(Mutant { place: "/servers".to_owned(), edits, expected })
        }),
    ]
}

fn of_schemes() -> Vec<Kind> {
    vec![
        Kind::other("a token is written otherwise", schemes, |document, at| {
            text(document, at, "/bearerFormat", "api-security-component-bearer-format-changed", SAFE)
        }),
        Kind::other("OpenID Connect is found elsewhere", schemes, |document, at| {
            text(document, at, "/openIdConnectUrl", "api-security-component-openid-url-changed", BROKEN)
        }),
        Kind::other("permission is asked for elsewhere", schemes, |document, at| {
            let below = "/flows/authorizationCode/authorizationUrl";
            text(document, at, below, "api-security-component-oauth-url-changed", BROKEN)
        }),
        Kind::other("a token is renewed elsewhere", schemes, |document, at| {
            let below = "/flows/authorizationCode/refreshUrl";
            text(document, at, below, "api-security-component-oauth-refresh-url-changed", BROKEN)
        }),
        Kind::other("there is another way to get a token", schemes, |document, at| {
            let flows = document.at(at).get("flows")?;
            flows.get("password").is_none().then_some(())?;
            let flow = json!({"tokenUrl": "https://zoo.example/password", "scopes": {}});
            let id = ["api-security-component-oauth-flow-added", "api-security-component-oauth-flow-removed"];
            let edits = vec![Edit::set(&format!("{at}/flows"), "password", flow)];
            Some(Mutant { place: at.to_owned(), edits, expected: vec![overall(at, id, BREAKS_BACK)] })
        }),
    ]
}

pub(super) fn kinds() -> Vec<Kind> {
    of_operations().into_iter().chain(of_schemes()).collect()
}
