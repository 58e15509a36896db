//! The effective contract as the sandbox carries it: what is checked and answered by, without the words.
//! Paths that differ only in the names of their parameters are one path to a server, and here too.
//!
//! Each path and each schema has a line of its own, so that a change to the contract is a readable one here too.

use serde_json::{Map, Value};

use crate::document::{Node, Pointer, walk_mut};
use crate::one_path;

/// What only people read.
const WORDS: [&str; 4] = ["description", "example", "externalDocs", "title"];

/// The text of the sandbox's copy.
///
/// ```
/// use heron_contract::sandbox_copy::to_text;
/// use serde_json::json;
///
/// let contract = json!({
///     "openapi": "3.0.3",
///     "components": {"schemas": {"Tag": {"type": "string", "description": "Words."}}},
/// });
/// assert_eq!(to_text(&contract), r#"{
/// "components":{
/// "schemas":{
/// "Tag":{"type":"string"}}},
/// "openapi":"3.0.3"}
/// "#);
/// ```
pub fn to_text(effective: &Value) -> String {
    let mut document = effective.clone();
    one_path::join(&mut document);
    walk_mut(&mut document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        let silent =
            matches!(node, Node::Schema | Node::Parameter | Node::Response | Node::RequestBody | Node::Operation);
        if let (true, Value::Object(members)) = (silent, value) {
            members.retain(|name, _| !WORDS.contains(&name.as_str()));
        }
    });
    let mut text = written(&document, 0);
    text.push('\n');
    text
}

/// Compact, with lines down to the members of `paths` and `components/*`.
fn written(value: &Value, depth: usize) -> String {
    let Value::Object(members) = value else { return value.to_string() };
    let lines: Vec<String> = sorted(members)
        .into_iter()
        .map(|(name, member)| {
            let opens = match depth {
                0 => matches!(name.as_str(), "components" | "paths"),
                1 => name == "schemas",
                _ => false,
            };
            let member = if opens { written(member, depth + 1) } else { compact(member) };
            format!("\n{}:{member}", Value::from(name.as_str()))
        })
        .collect();
    format!("{{{}}}", lines.join(","))
}

fn compact(value: &Value) -> String {
    let mut value = value.clone();
    value.sort_all_objects();
    value.to_string()
}

fn sorted(members: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(name, _)| *name);
    members
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_property_called_description_stays() {
        let contract = json!({"components": {"schemas": {"Tag": {
            "description": "Words.",
            "properties": {"description": {"description": "Words.", "example": "x", "type": "string"}},
        }}}});
        let copy: Value = serde_json::from_str(&to_text(&contract)).unwrap();
        let tag = json!({"properties": {"description": {"type": "string"}}});
        assert_eq!(copy["components"]["schemas"]["Tag"], tag);
    }
}
