//! Visiting every object of a document, knowing what it is.

use serde_json::{Map, Value};

use super::{METHODS, Member, Node, Pointer, member};

/// The entries of an object, by key, whatever order the map keeps.
pub fn sorted(object: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut entries: Vec<_> = object.iter().collect();
    entries.sort_by_key(|(key, _)| *key);
    entries
}

fn sorted_mut(object: &mut Map<String, Value>) -> Vec<(&String, &mut Value)> {
    let mut entries: Vec<_> = object.iter_mut().collect();
    entries.sort_by_key(|(key, _)| *key);
    entries
}

/// Calls `visit` with `value`, which is a `node`, and then with everything below it, in the order of the keys.
pub fn walk<'a>(value: &'a Value, node: Node, at: &mut Pointer, visit: &mut dyn FnMut(Node, &Pointer, &'a Value)) {
    visit(node, at, value);
    let Value::Object(object) = value else { return };
    for (key, value) in sorted(object) {
        let mark = at.enter(key);
        match (member(node, key), value) {
            (Some(Member::One(node)), _) => walk(value, node, at, visit),
            (Some(Member::SchemaOrBool), Value::Object(_)) => walk(value, Node::Schema, at, visit),
            (Some(Member::List(node)), Value::Array(items)) => {
                for (i, item) in items.iter().enumerate() {
                    let mark = at.enter(&i.to_string());
                    walk(item, node, at, visit);
                    at.leave(mark);
                }
            }
            (Some(Member::Map(node)), Value::Object(entries)) => {
                for (name, entry) in sorted(entries) {
                    let mark = at.enter(name);
                    walk(entry, node, at, visit);
                    at.leave(mark);
                }
            }
            _ => {}
        }
        at.leave(mark);
    }
}

/// Like [`walk`], for changing things: what `visit` puts in place of a value is walked in turn.
pub fn walk_mut(value: &mut Value, node: Node, at: &mut Pointer, visit: &mut dyn FnMut(Node, &Pointer, &mut Value)) {
    visit(node, at, value);
    let Value::Object(object) = value else { return };
    for (key, value) in sorted_mut(object) {
        let mark = at.enter(key);
        match (member(node, key), value) {
            (Some(Member::One(node)), value) => walk_mut(value, node, at, visit),
            (Some(Member::SchemaOrBool), value @ Value::Object(_)) => walk_mut(value, Node::Schema, at, visit),
            (Some(Member::List(node)), Value::Array(items)) => {
                for (i, item) in items.iter_mut().enumerate() {
                    let mark = at.enter(&i.to_string());
                    walk_mut(item, node, at, visit);
                    at.leave(mark);
                }
            }
            (Some(Member::Map(node)), Value::Object(entries)) => {
                for (name, entry) in sorted_mut(entries) {
                    let mark = at.enter(name);
                    walk_mut(entry, node, at, visit);
                    at.leave(mark);
                }
            }
            _ => {}
        }
        at.leave(mark);
    }
}

/// The operations of a document, sorted by path and method, each under its call: `GET /api/crm_integrations`.
///
/// ```
/// use heron_contract::document::operations;
/// use serde_json::json;
///
/// let document = json!({"paths": {"/b": {"get": {}}, "/a": {"post": {}, "get": {}, "parameters": []}}});
/// let calls: Vec<_> = operations(&document).into_iter().map(|(call, _)| call).collect();
/// assert_eq!(calls, ["GET /a", "POST /a", "GET /b"]);
/// ```
pub fn operations(document: &Value) -> Vec<(String, &Value)> {
    let Some(paths) = document.get("paths").and_then(Value::as_object) else { return Vec::new() };
    let mut operations = Vec::new();
    for (path, item) in sorted(paths) {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                operations.push((format!("{} {path}", method.to_uppercase()), operation));
            }
        }
    }
    operations
}
