//! Keeps what machines need to know, and checks that it has the shape that the standard gives it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::document::{METHODS, Member, Node, Pointer, member, sorted};
use crate::{Problem, Problems};

/// The title of every contract; the published one is prose.
const TITLE: &str = "Heron Data";

/// Strips `document`, whose problems name it `name`.
pub(super) fn strip(name: &str, document: &Value, problems: &mut Problems) -> Value {
    let mut stripper = Stripper { name, problems, dropped: BTreeMap::new() };
    let stripped = stripper.node(document, Node::Document, &mut Pointer::root());
    for ((key, extension), (count, first)) in stripper.dropped {
        let what = if extension {
            format!("the extension `{key}` is not known to bear on structure and is dropped, in {count} place(s)")
        } else {
            format!("OpenAPI 3.0 has no keyword `{key}` here; it is dropped, in {count} place(s)")
        };
        problems.push(Problem::warning(what).at(name, first));
    }
    stripped
}

struct Stripper<'a> {
    name: &'a str,
    problems: &'a mut Problems,
    /// What was dropped that is not prose: key, whether it is an extension, how often, and where first.
    dropped: BTreeMap<(String, bool), (usize, Pointer)>,
}

impl Stripper<'_> {
    fn error(&mut self, what: impl Into<String>, at: &Pointer) {
        self.problems.push(Problem::error(what).at(self.name, at));
    }

    fn node(&mut self, value: &Value, node: Node, at: &mut Pointer) -> Value {
        let Value::Object(object) = value else {
            self.error(format!("expected an object, found {}", kind(value)), at);
            return Value::Null;
        };
        let mut stripped = Map::new();
        for (key, value) in sorted(object) {
            let mark = at.enter(key);
            match member(node, key) {
                _ if is_extension(node, key) => self.drop(key, true, at),
                Some(Member::Prose | Member::Aside) => {}
                Some(member) => {
                    let value = self.member(value, member, at);
                    if !says_nothing(node, key, member, &value) {
                        stripped.insert(key.clone(), value);
                    }
                }
                None => self.drop(key, key.starts_with("x-"), at),
            }
            at.leave(mark);
        }
        self.complete(node, &mut stripped, at);
        Value::Object(stripped)
    }

    fn drop(&mut self, key: &str, extension: bool, at: &Pointer) {
        self.dropped.entry((key.to_owned(), extension)).or_insert_with(|| (0, at.clone())).0 += 1;
    }

    fn member(&mut self, value: &Value, member: Member, at: &mut Pointer) -> Value {
        let expected = match (member, value) {
            (Member::One(node), _) => return self.node(value, node, at),
            (Member::SchemaOrBool, Value::Object(_)) => return self.node(value, Node::Schema, at),
            (Member::List(node), Value::Array(items)) => {
                let items = items.iter().enumerate().map(|(i, item)| {
                    let mark = at.enter(&i.to_string());
                    let item = self.node(item, node, at);
                    at.leave(mark);
                    item
                });
                return items.collect();
            }
            (Member::Map(node), Value::Object(entries)) => {
                let mut kept = Map::new();
                for (name, entry) in sorted(entries) {
                    let mark = at.enter(name);
                    if name.starts_with("x-") && matches!(node, Node::PathItem | Node::Response) {
                        self.drop(name, true, at);
                    } else {
                        self.check_name(name, at);
                        kept.insert(name.clone(), self.node(entry, node, at));
                    }
                    at.leave(mark);
                }
                return kept.into();
            }
            (Member::Data | Member::Prose | Member::Aside, _)
            | (Member::SchemaOrBool | Member::Flag | Member::Bool, Value::Bool(_))
            | (Member::Text, Value::String(_))
            | (Member::Number, Value::Number(_)) => return value.clone(),
            (Member::Count, Value::Number(number)) if number.is_u64() => return value.clone(),
            (Member::Values, Value::Array(items)) if !items.is_empty() => return value.clone(),
            (Member::Texts, Value::Array(items)) if items.iter().all(Value::is_string) => return value.clone(),
            (Member::TextMap, Value::Object(map)) if map.values().all(Value::is_string) => return value.clone(),
            (Member::Security, Value::Array(items)) if items.iter().all(is_requirement) => return value.clone(),
            (Member::SchemaOrBool, _) => "a schema or a boolean",
            (Member::List(_), _) => "a list",
            (Member::Map(_), _) => "an object",
            (Member::Flag | Member::Bool, _) => "a boolean",
            (Member::Text, _) => "a text",
            (Member::Texts, _) => "a list of texts",
            (Member::TextMap, _) => "an object of texts",
            (Member::Number, _) => "a number",
            (Member::Count, _) => "a whole number",
            (Member::Values, _) => "a list that is not empty",
            (Member::Security, _) => "a list of security requirements",
        };
        self.error(format!("expected {expected}, found {}", kind(value)), at);
        Value::Null
    }

    /// Checks the names that the standard has rules for.
    fn check_name(&mut self, name: &str, at: &Pointer) {
        let tokens = Pointer::tokens(at.as_str());
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        match tokens.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["paths", _] if !name.starts_with('/') => self.error("a path must begin with `/`", at),
            ["components", _, _] if name.is_empty() || !name.chars().all(plain) => {
                self.error("a component's name may have letters, digits, `.`, `_` and `-`", at);
            }
            _ => {}
        }
    }

    /// Adds what the standard demands, in neutral words, and reports what only the document could have said.
    fn complete(&mut self, node: Node, object: &mut Map<String, Value>, at: &mut Pointer) {
        let demanded: &[&str] = match node {
            Node::Document => &["info", "paths"],
            Node::Info => &["version"],
            Node::Operation => &["responses"],
            Node::Parameter => &["in", "name"],
            Node::RequestBody => &["content"],
            Node::SecurityScheme => &["type"],
            Node::Server => &["url"],
            Node::ServerVariable => &["default"],
            Node::Discriminator => &["propertyName"],
            _ => &[],
        };
        for key in demanded {
            if !object.contains_key(*key) {
                self.error(format!("`{key}` is missing"), at);
            }
        }
        match node {
            Node::Document => {
                object.insert("openapi".to_owned(), "3.0.3".into());
            }
            Node::Info => {
                object.insert("title".to_owned(), TITLE.into());
            }
            Node::Response => {
                let tokens = Pointer::tokens(at.as_str());
                let status = tokens.last().map_or("", String::as_str);
                object.insert("description".to_owned(), reason_phrase(status).into());
            }
            Node::Parameter => {
                let place = object.get("in").and_then(Value::as_str);
                if place == Some("path") {
                    object.insert("required".to_owned(), true.into());
                } else if let Some(place) = place
                    && !["query", "header", "cookie"].contains(&place)
                {
                    self.error(format!("OpenAPI 3.0 has no parameters in `{place}`"), at);
                }
                if !object.contains_key("schema") && !object.contains_key("content") {
                    self.error("a parameter needs a `schema` or `content`", at);
                }
            }
            Node::Scopes => {
                for (name, value) in object.iter_mut() {
                    *value = name.as_str().into();
                }
            }
            Node::PathItem => spread(object),
            Node::Schema => self.schema(object, at),
            _ => {}
        }
    }

    fn schema(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        if let Some(type_) = object.get("type").and_then(Value::as_str)
            && !["array", "boolean", "integer", "number", "object", "string"].contains(&type_)
        {
            self.error(format!("OpenAPI 3.0 has no type `{type_}`"), at);
        }
        spell_out_mapping(object);
        // Authors wrap a reference in `allOf` to put a sentence beside it. A wrapper without anything else says no
        // more than what it wraps; a named schema keeps it, because a name for a name helps nobody.
        let named = at.as_str().starts_with("/components/schemas/") && at.as_str().matches('/').count() == 3;
        if object.len() == 1
            && !named
            && let Some(Value::Array(all)) = object.get_mut("allOf")
            && all.len() == 1
            && let Some(Value::Object(only)) = all.pop()
        {
            *object = only;
        }
    }
}

/// Values of a discriminator may be names of schemas without saying so; names change here, so it is said.
fn spell_out_mapping(object: &mut Map<String, Value>) {
    let named: Vec<String> = ["oneOf", "anyOf"]
        .iter()
        .filter_map(|key| object.get(*key)?.as_array())
        .flatten()
        .filter_map(|schema| crate::document::schema_ref(schema).map(str::to_owned))
        .collect();
    let Some(Value::Object(discriminator)) = object.get_mut("discriminator") else { return };
    let mapping = discriminator.entry("mapping").or_insert_with(|| json!({}));
    let Value::Object(mapping) = mapping else { return };
    for target in mapping.values_mut() {
        if let Value::String(text) = target
            && !text.starts_with('#')
        {
            *text = format!("{}{text}", crate::document::SCHEMA_REF);
        }
    }
    for name in named {
        let target = Value::from(format!("{}{name}", crate::document::SCHEMA_REF));
        if !mapping.values().any(|known| *known == target) {
            mapping.insert(name, target);
        }
    }
}

/// Moves what a path says for all its operations into each of them.
fn spread(item: &mut Map<String, Value>) {
    let parameters = item.remove("parameters");
    let servers = item.remove("servers");
    for method in METHODS {
        let Some(Value::Object(operation)) = item.get_mut(method) else { continue };
        if let Some(servers) = &servers {
            operation.entry("servers").or_insert_with(|| servers.clone());
        }
        if let Some(Value::Array(shared)) = &parameters
            && let Value::Array(own) = operation.entry("parameters").or_insert_with(|| json!([]))
        {
            let same = |a: &Value, b: &Value| a.get("in") == b.get("in") && a.get("name") == b.get("name");
            let missing: Vec<_> = shared.iter().filter(|s| !own.iter().any(|o| same(s, o))).cloned().collect();
            own.extend(missing);
        }
    }
}

/// Whether `key` is an extension that is not kept. Where any key is a name, only a path cannot begin with `x-`.
fn is_extension(node: Node, key: &str) -> bool {
    key.starts_with("x-") && (node == Node::Callback || member(node, key).is_none())
}

/// Whether leaving the member out says the same.
fn says_nothing(node: Node, key: &str, member: Member, value: &Value) -> bool {
    match (member, value) {
        (Member::Flag, Value::Bool(false)) => true,
        (Member::Security, _) => false,
        (Member::List(_) | Member::Texts | Member::TextMap, Value::Array(items)) => items.is_empty(),
        (Member::Map(_) | Member::TextMap, Value::Object(map)) => {
            map.is_empty() && !matches!((node, key), (Node::Document, "paths") | (Node::RequestBody, "content"))
        }
        _ => false,
    }
}

fn is_requirement(value: &Value) -> bool {
    let scopes = |scopes: &Value| scopes.as_array().is_some_and(|scopes| scopes.iter().all(Value::is_string));
    value.as_object().is_some_and(|schemes| schemes.values().all(scopes))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn reason_phrase(status: &str) -> &'static str {
    match status {
        "default" => "Any other status",
        "1XX" => "Informational",
        "2XX" => "Successful",
        "3XX" => "Redirection",
        "4XX" => "Client error",
        "5XX" => "Server error",
        _ => http::StatusCode::from_bytes(status.as_bytes())
            .ok()
            .and_then(|status| status.canonical_reason())
            .unwrap_or("Response"),
    }
}
