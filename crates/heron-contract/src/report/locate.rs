//! From a pointer into a contract to the same place in the document that it was imported from.
//!
//! An import names families of schemas anew, copies what was referred to, and sorts lists; nothing else moves.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{METHODS, Pointer, SCHEMA_REF, schema_ref};

/// How many references in a row are followed.
const HOPS: usize = 32;

/// Finds places of a contract in its document.
pub(super) struct Locator<'a> {
    raw: &'a Value,
    contract: &'a Value,
    /// Where each named schema of the contract stands in the document.
    names: BTreeMap<String, String>,
    same: bool,
}

impl<'a> Locator<'a> {
    pub(super) fn new(raw: &'a Value, contract: &'a Value) -> Self {
        let same = std::ptr::eq(raw, contract);
        let mut locator = Self { raw, contract, names: BTreeMap::new(), same };
        if !same {
            locator.find_names();
        }
        locator
    }

    /// The pointer into the document, as far as it leads there.
    pub(super) fn locate(&self, pointer: &str) -> String {
        if self.same {
            return pointer.to_owned();
        }
        let steps = Pointer::tokens(pointer);
        let mut contract = Some(self.contract);
        let mut place = String::new();
        let mut rest = steps.as_slice();
        if let [components, schemas, name, below @ ..] = steps.as_slice()
            && components == "components"
            && schemas == "schemas"
        {
            contract = self.contract["components"]["schemas"].get(name);
            place = match self.names.get(name) {
                Some(place) => place.clone(),
                None => Pointer::root().child(components).child(schemas).child(name).as_str().to_owned(),
            };
            rest = below;
        }
        for step in rest {
            let inner = contract.and_then(|contract| child(contract, step));
            let Some(below) = self.below(&place, step, inner) else { break };
            place = below;
            contract = inner;
        }
        // A reference to a schema is a place of its own; any other stands for what it leads to.
        let reference = self.raw.pointer(&place).and_then(|value| value.get("$ref")).and_then(Value::as_str);
        match reference {
            Some(reference) if !reference.starts_with(SCHEMA_REF) => self.follow(&place).0,
            _ => place,
        }
    }

    /// The name in the contract of what stands at a pointer of the document.
    pub(super) fn names(&self) -> &BTreeMap<String, String> {
        &self.names
    }

    /// What stands at a pointer of the document, through references.
    fn follow(&self, pointer: &str) -> (String, Option<&'a Value>) {
        let mut at = pointer.to_owned();
        for _ in 0..HOPS {
            let value = self.raw.pointer(&at);
            match value.and_then(|value| value.get("$ref")).and_then(Value::as_str) {
                Some(reference) if reference.starts_with("#/") => at = decoded(&reference[1..]),
                _ => return (at, value),
            }
        }
        (pointer.to_owned(), None)
    }

    /// Where in the document that stands to which `step` leads in the contract, and which is `inner` there.
    fn below(&self, place: &str, step: &str, inner: Option<&Value>) -> Option<String> {
        let (at, value) = self.follow(place);
        let child = |token: &str| Some(Pointer::from_text(&at).child(token).as_str().to_owned());
        // What all operations of a path share, an import gives to each of them.
        let shared = || -> Option<String> {
            let (item, method) = at.trim_end_matches("/parameters").rsplit_once('/')?;
            METHODS.contains(&method).then(|| format!("{item}/parameters"))
        };
        match value? {
            Value::Object(members) if members.contains_key(step) => child(step),
            Value::Object(_) if step == "parameters" => shared().filter(|list| self.raw.pointer(list).is_some()),
            Value::Object(_) => None,
            Value::Array(items) => {
                if let Some(known) = inner.and_then(identity) {
                    let find = |list: &str, items: &[Value]| {
                        (0..items.len())
                            .map(|i| format!("{list}/{i}"))
                            .find(|place| self.follow(place).1.and_then(identity) == Some(known))
                    };
                    return find(&at, items).or_else(|| {
                        let list = shared()?;
                        find(&list, self.raw.pointer(&list)?.as_array()?)
                    });
                }
                match items.iter().position(|item| inner == Some(item)) {
                    Some(position) => child(&position.to_string()),
                    None => child(step).filter(|place| self.raw.pointer(place).is_some()),
                }
            }
            _ => None,
        }
    }

    /// Goes through both side by side, from the operations.
    fn find_names(&mut self) {
        let mut queue: Vec<(&Value, String)> = Vec::new();
        let paths = self.contract.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            queue.push((item, Pointer::root().child("paths").child(path).as_str().to_owned()));
        }
        while let Some((contract, place)) = queue.pop() {
            if let Some(name) = schema_ref(contract) {
                let reference = self.raw.pointer(&place).and_then(|value| value.get("$ref")).and_then(Value::as_str);
                let Some(reference) = reference.filter(|reference| reference.starts_with("#/")) else { continue };
                if !self.names.contains_key(name) {
                    let target = decoded(&reference[1..]);
                    self.names.insert(name.to_owned(), target.clone());
                    if let Some(schema) = self.contract["components"]["schemas"].get(name) {
                        queue.push((schema, target));
                    }
                }
                continue;
            }
            let mut visit = |step: &str, inner| {
                queue.extend(self.below(&place, step, Some(inner)).map(|below| (inner, below)));
            };
            match contract {
                Value::Object(members) => members.iter().for_each(|(key, inner)| visit(key, inner)),
                Value::Array(items) => items.iter().enumerate().for_each(|(i, inner)| visit(&i.to_string(), inner)),
                _ => {}
            }
        }
    }
}

fn child<'a>(value: &'a Value, step: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => members.get(step),
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    }
}

/// What tells the elements of a list apart: the place and name of a parameter, or the address of a server.
fn identity(value: &Value) -> Option<(&str, &str)> {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    match (text("in"), text("name"), text("url")) {
        (Some(place), Some(name), _) => Some((place, name)),
        (_, _, Some(url)) => Some(("url", url)),
        _ => None,
    }
}

/// A pointer as the fragment of a reference writes it, which may be percent-encoded.
fn decoded(fragment: &str) -> String {
    percent_encoding::percent_decode_str(fragment).decode_utf8_lossy().into_owned()
}

/// The operation that a pointer leads into.
pub(super) fn operation_of(pointer: &str) -> Option<String> {
    let steps = Pointer::tokens(pointer);
    match steps.as_slice() {
        [paths, path, method, ..] if paths == "paths" && METHODS.contains(&method.as_str()) => {
            Some(format!("{} {path}", method.to_uppercase()))
        }
        _ => None,
    }
}

/// A pointer as a person reads it: `CrmConfig › object_configs[] › key`.
pub(super) fn readable(pointer: &str) -> String {
    let steps = Pointer::tokens(pointer);
    let mut words: Vec<String> = Vec::new();
    let mut steps = steps.iter().map(String::as_str).peekable();
    while let Some(step) = steps.next() {
        match step {
            "components" => {
                steps.next();
            }
            "paths" => {
                let path = steps.next().unwrap_or_default();
                let method = steps.next_if(|step| METHODS.contains(step)).unwrap_or_default().to_uppercase();
                words.push(format!("{method} {path}").trim().to_owned());
            }
            "properties" => words.extend(steps.next().map(str::to_owned)),
            "items" | "additionalProperties" => {
                let suffix = if step == "items" { "[]" } else { "{}" };
                match words.last_mut() {
                    Some(last) => last.push_str(suffix),
                    None => words.push(suffix.to_owned()),
                }
            }
            "schema" | "schemas" => {}
            "requestBody" => words.push("request".to_owned()),
            "responses" => words.push(format!("response {}", steps.next().unwrap_or_default())),
            "content" => {
                steps.next();
            }
            other => words.push(other.to_owned()),
        }
    }
    words.join(" › ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::document::{Node, operations, walk};
    use crate::import::{Input, read};

    #[test]
    fn a_place_is_found_again_through_new_names_copies_and_sorted_lists() {
        let to = |name: &str| json!({"$ref": format!("#/components/{name}")});
        let raw = json!({
            "openapi": "3.0.0", "info": {"title": "t", "version": "1"},
            "paths": {"/a": {
                "parameters": [to("parameters/Page"), {"in": "query", "name": "b", "schema": {"type": "string", "enum": ["z", "a"]}}],
                "get": {"responses": {"200": to("responses/Ok")}},
            }},
            "components": {
                "parameters": {"Page": {"in": "query", "name": "page", "schema": {"type": "integer"}}},
                "responses": {"Ok": {"description": "", "content": {"application/json": {"schema": to("schemas/User2")}}}},
                "schemas": {
                    "User": {"type": "object", "properties": {"x": {"type": "string"}}},
                    "User2": {"type": "object", "properties": {"user": to("schemas/User"), "deep": to("schemas/User/properties/x")}},
                },
            },
        });
        let contract = read(&[Input { name: "a", text: &raw.to_string() }], None).unwrap().contract;
        let locator = Locator::new(&raw, &contract);
        let mut wrong = Vec::new();
        walk(&contract, Node::Document, &mut Pointer::root(), &mut |_, at, value| {
            let place = locator.locate(at.as_str());
            let found = raw.pointer(&place).unwrap_or(&Value::Null);
            for key in ["type", "in", "name"] {
                if value.get(key).is_some_and(|expected| expected.is_string() && found.get(key) != Some(expected)) {
                    wrong.push(format!("{at} → {place}"));
                }
            }
        });
        assert_eq!(wrong, [""; 0]);
        let schemas = contract["components"]["schemas"].as_object().unwrap();
        let outer = schemas.iter().find(|(_, schema)| schema["properties"].get("user").is_some()).unwrap().0;
        assert_eq!(
            locator.locate(&format!("/components/schemas/{outer}/properties/user")),
            "/components/schemas/User2/properties/user"
        );
        assert_eq!(locator.locate("/paths/~1a/get/responses/200/description"), "/components/responses/Ok/description");
        assert_eq!(operations(&contract).len(), 1);
    }

    #[test]
    fn pointers_read_as_places() {
        for (pointer, place) in [
            (
                "/components/schemas/CrmConfig/properties/object_configs/items/properties/key",
                "CrmConfig › object_configs[] › key",
            ),
            (
                "/paths/~1a~1b/get/responses/200/content/application~1json/schema/properties/x",
                "GET /a/b › response 200 › x",
            ),
            ("/paths/~1a/post/requestBody/content/application~1json/schema", "POST /a › request"),
            ("/servers/0", "servers › 0"),
            ("", ""),
        ] {
            assert_eq!(readable(pointer), place);
        }
    }
}
