//! References into the middle of something, such as `#/components/schemas/EndUser/properties/address`.
//!
//! What they lead to becomes a schema with a name, so that every reference is one to a named schema.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use serde_json::{Value, json};

use super::inline::{local_pointer, named};
use crate::document::{Node, Pointer, SCHEMA_REF, walk, walk_mut};

/// Steps of a pointer that say nothing about what it leads to.
const SILENT: [&str; 10] = [
    "components",
    "content",
    "items",
    "parameters",
    "paths",
    "properties",
    "requestBody",
    "responses",
    "schema",
    "schemas",
];

/// Gives a name to all that schemas refer to and that has none. References that lead to nothing stay.
pub(super) fn hoist(document: &mut Value) {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    loop {
        let mut targets = BTreeSet::new();
        walk(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
            if let Some(target) = unnamed(node, value)
                && document.pointer(&target).is_some()
            {
                targets.insert(target);
            }
        });
        if targets.is_empty() {
            return;
        }
        for target in targets.into_iter().filter(|target| !names.contains_key(target)).collect::<Vec<_>>() {
            let schema = document.pointer(&target).cloned().unwrap_or_default();
            let Value::Object(root) = &mut *document else { return };
            let components = root.entry("components").or_insert_with(|| json!({}));
            let Value::Object(components) = components else { return };
            let Value::Object(schemas) = components.entry("schemas").or_insert_with(|| json!({})) else { return };
            let name = free_name(&name_of(&target), |name| schemas.contains_key(name));
            schemas.insert(name.clone(), schema);
            names.insert(target, name);
        }
        walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
            if let Some(name) = unnamed(node, value).and_then(|target| names.get(&target)) {
                value["$ref"] = format!("{SCHEMA_REF}{name}").into();
            }
        });
    }
}

/// The pointer of a reference that a schema makes to something other than a named schema.
fn unnamed(node: Node, value: &Value) -> Option<String> {
    let reference = value.get("$ref")?.as_str()?;
    if node != Node::Schema || named(reference).is_some() {
        return None;
    }
    local_pointer(reference).ok().filter(|pointer| !pointer.is_empty())
}

fn name_of(pointer: &str) -> String {
    let tokens = Pointer::tokens(pointer);
    let (first, rest) = match tokens.iter().rposition(|token| token == "$defs" || token == "definitions") {
        Some(i) if i + 1 < tokens.len() => (tokens[i + 1].clone(), &tokens[i + 2..]),
        _ if pointer.starts_with("/components/schemas/") && tokens.len() > 2 => (tokens[2].clone(), &tokens[3..]),
        _ => (String::new(), &tokens[..]),
    };
    let said: Vec<&str> = rest.iter().map(String::as_str).filter(|token| !SILENT.contains(token)).collect();
    let name: String = (first + &said.join(" ").to_upper_camel_case())
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        .collect();
    if name.is_empty() { "Schema".to_owned() } else { name }
}

/// `name`, or `name` with the first number from 2 that is free.
pub(super) fn free_name(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|count| format!("{name}{count}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_definition_and_a_property_become_named_schemas() {
        let mut document = json!({"components": {"schemas": {
            "A": {"$defs": {"Part": {"properties": {"self": {"$ref": "#/components/schemas/A/$defs/Part"}}}},
                  "properties": {"part": {"$ref": "#/components/schemas/A/$defs/Part"}}},
            "B": {"properties": {"size": {"$ref": "#/components/schemas/C/properties/size"}}},
            "C": {"properties": {"size": {"type": "integer"}}},
        }}});
        hoist(&mut document);
        let schemas = &document["components"]["schemas"];
        let to = |name: &str| json!({"$ref": format!("{SCHEMA_REF}{name}")});
        assert_eq!(schemas["A"]["properties"]["part"], to("Part"));
        assert_eq!(schemas["Part"]["properties"]["self"], to("Part"));
        assert_eq!(schemas["B"]["properties"]["size"], to("CSize"));
        assert_eq!(schemas["CSize"], json!({"type": "integer"}));
    }

    #[test]
    fn a_name_that_is_taken_is_numbered() {
        assert_eq!(free_name("A", |name| name == "A" || name == "A2"), "A3");
    }

    #[test]
    fn a_reference_to_nothing_stays_for_the_check_that_tells_it() {
        let before = json!({"components": {"schemas": {"A": {"$ref": "#/nowhere"}, "B": {"$ref": "#"}}}});
        let mut document = before.clone();
        hoist(&mut document);
        assert_eq!(document, before);
    }
}
