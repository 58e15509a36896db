//! `auth` and `secret`: placeholders in the file, secrets only on their way to Heron.

use std::path::Path;

use heron_data::Secret;
use heron_data::crm::Level;
use serde_json::{Map, Value};

use super::placeholder::Placeholder;
use super::{Found, FoundFinding, IntegrationFile};
use crate::error::{Error, Result};
use crate::source::{Kind, Node, Place};

/// The credentials of an integration, in the clear.
pub(crate) struct Credentials {
    pub(crate) auth: Option<Vec<(String, Secret<Value>)>>,
    pub(crate) secret: Option<Secret<String>>,
}

/// What stands for credentials where only their being there matters.
const HIDDEN: &str = "${env:HIDDEN}";

/// Parts of names that hold what nobody may read.
const NAMES: [&str; 6] = ["secret", "password", "passwd", "token", "private", "key"];

/// Finds literal credentials, and those that are missing.
pub(super) fn check(tree: &Node, has_id: bool, findings: &mut Vec<Found>) {
    let mut add = |id, level, pointer: String, place, message: &str, help: &str| {
        let finding = FoundFinding { id, level, pointer, message: message.to_owned(), help: help.to_owned() };
        findings.push(Found { finding, place });
    };
    for name in ["auth", "secret"] {
        if tree.get(name).is_none_or(Node::is_null) && !has_id {
            let message = format!("`{name}` is missing, and an integration cannot be created without it");
            let help = format!("add `{name}: ${{env:NAME}}`, or the `heron_id` of an integration that exists");
            add("file/missing", Level::Error, String::new(), tree.head(), &message, &help);
        }
    }
    let help = "write `${env:NAME}` or `${file:PATH}`, and change the credential if others have seen the file";
    if let Some(secret) = tree.get("secret")
        && is_literal(secret)
    {
        let message = "the secret is written out in the file";
        add("file/literal-secret", Level::Error, "/secret".to_owned(), secret.at, message, help);
    }
    let mut of_auth = |pointer: String, name: &str, node: &Node| {
        let name: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        let (level, message) = if NAMES.iter().any(|part| name.contains(part)) {
            (Level::Error, "a credential is written out in the file")
        } else {
            (Level::Warning, "this is written out in the file, and may be a credential")
        };
        add("file/literal-secret", level, pointer, node.at, message, help);
    };
    if let Some(auth) = tree.get("auth") {
        walk("/auth", "auth-is-secret", auth, &mut of_auth);
    }
}

fn walk(pointer: &str, name: &str, node: &Node, found: &mut dyn FnMut(String, &str, &Node)) {
    match &node.kind {
        Kind::Map(entries) => {
            for entry in entries {
                let segment = entry.key.replace('~', "~0").replace('/', "~1");
                walk(&format!("{pointer}/{segment}"), &entry.key, &entry.value, found);
            }
        }
        Kind::List(elements) => {
            for (index, element) in elements.iter().enumerate() {
                walk(&format!("{pointer}/{index}"), name, element, found);
            }
        }
        _ if is_literal(node) => found(pointer.to_owned(), name, node),
        _ => {}
    }
}

/// A text or number that is no placeholder. Nobody's secret is `true`.
fn is_literal(node: &Node) -> bool {
    match node.to_value() {
        Value::String(text) => Placeholder::of(&text).is_none() && !text.is_empty(),
        Value::Number(_) => true,
        _ => false,
    }
}

/// Everything in `auth` and `secret` that is no placeholder: nothing may draw it.
pub(crate) fn literals(tree: &Node) -> Vec<(Place, String)> {
    let mut scalars = Vec::new();
    for name in ["auth", "secret"] {
        if let Some(node) = tree.get(name) {
            node.scalars(&mut scalars);
        }
    }
    let literals = scalars.into_iter().filter(|node| is_literal(node));
    literals
        .map(|node| match &node.kind {
            Kind::Text(text) | Kind::Plain(text) => (node.at, text.clone()),
            _ => (node.at, node.to_value().to_string()),
        })
        .collect()
}

/// As they stand in the file, with one text for every placeholder, for the library to check.
pub(super) fn for_checks(tree: &Node) -> (Vec<(String, Secret<Value>)>, Secret<String>) {
    fn hidden(value: Value) -> Value {
        match value {
            Value::String(text) if Placeholder::of(&text).is_some() => HIDDEN.into(),
            Value::Array(elements) => elements.into_iter().map(hidden).collect(),
            Value::Object(members) => members.into_iter().map(|(name, value)| (name, hidden(value))).collect(),
            other => other,
        }
    }
    let auth = match tree.get("auth").map(Node::to_value) {
        Some(Value::Object(members)) => {
            members.into_iter().map(|(name, value)| (name, Secret::from(hidden(value)))).collect()
        }
        // A placeholder for all of them, or none in a file that only changes.
        _ => vec![("all".to_owned(), Secret::from(Value::from(HIDDEN)))],
    };
    let secret = match tree.get("secret").map(Node::to_value).map(hidden) {
        Some(Value::String(text)) => text,
        _ => HIDDEN.to_owned(),
    };
    (auth, Secret::from(secret))
}

/// With texts instead of secrets, to see what would change.
pub(crate) fn unresolved(file: &IntegrationFile) -> Credentials {
    let (auth, secret) = for_checks(&file.tree);
    let is_there = |name| file.tree.get(name).is_some_and(|node| !node.is_null());
    Credentials { auth: is_there("auth").then_some(auth), secret: is_there("secret").then_some(secret) }
}

/// In the clear, to be sent.
///
/// # Errors
/// When one cannot be had. The error says which, and never shows another.
pub(crate) fn resolved(file: &IntegrationFile) -> Result<Credentials> {
    let auth = match file.tree.get("auth").filter(|node| !node.is_null()) {
        Some(node) => Some(auth(file, node)?),
        None => None,
    };
    let secret = match file.tree.get("secret").filter(|node| !node.is_null()) {
        Some(node) => match resolve(file, node)? {
            Value::String(text) => Some(Secret::from(text)),
            _ => return Err(Error::new("`secret` is no text").at(file.place(node.at)).help("write `${env:NAME}`")),
        },
        None => None,
    };
    Ok(Credentials { auth, secret })
}

fn auth(file: &IntegrationFile, node: &Node) -> Result<Vec<(String, Secret<Value>)>> {
    let no_object = || {
        Error::new("what `auth` stands for is no JSON object")
            .at(file.place(node.at))
            .help("let it hold a JSON object, such as {\"client_id\": \"…\"}; the keys are the CRM's")
    };
    let members: Map<String, Value> = match resolve(file, node)? {
        Value::Object(members) => members,
        // What serde_json says of it might quote it.
        Value::String(text) => serde_json::from_str(&text).map_err(|_| no_object())?,
        _ => return Err(no_object()),
    };
    Ok(members.into_iter().map(|(name, value)| (name, Secret::from(value))).collect())
}

fn resolve(file: &IntegrationFile, node: &Node) -> Result<Value> {
    Ok(match &node.kind {
        Kind::Map(entries) => {
            let mut members = Map::new();
            for entry in entries {
                members.insert(entry.key.clone(), resolve(file, &entry.value)?);
            }
            Value::Object(members)
        }
        Kind::List(elements) => {
            Value::Array(elements.iter().map(|element| resolve(file, element)).collect::<Result<_>>()?)
        }
        _ => match node.to_value() {
            Value::String(text) => match Placeholder::of(&text) {
                Some(placeholder) => {
                    // Relative to the file that it stands in, which may be one that is extended.
                    let source = file.sources.get(node.at.file).and_then(|source| source.path.as_deref());
                    let directory = source.and_then(Path::parent).unwrap_or(Path::new(""));
                    placeholder.resolve(directory).map_err(|error| error.at(file.place(node.at)))?.into()
                }
                None if text.starts_with("${") => {
                    return Err(Error::new("this placeholder is not understood, and is not sent as it stands")
                        .at(file.place(node.at))
                        .help("write `${env:NAME}`, with letters, digits and `_`, or `${file:PATH}`"));
                }
                None => text.into(),
            },
            value => value,
        },
    })
}
