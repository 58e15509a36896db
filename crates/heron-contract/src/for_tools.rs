//! The effective contract for tools that have their own ideas of `nullable`.
//!
//! OpenAPI 3.0 lets null be said in two ways: the mark `nullable` beside a type, or null among the values of an `enum`
//! without one. Where a schema says both, a strict reader needs both, and others take the second for a repetition and
//! refuse the whole schema: Prism then validates nothing, without a word. Said in one way it means the same to all.
//! Paths that differ only in the names of their parameters are one here, as the standard asks for.

use serde_json::{Map, Value, json};

use crate::document::{Node, Pointer, walk_mut};
use crate::one_path;

/// The contract, with each null said once, and each path too.
///
/// ```
/// use heron_contract::for_tools::for_tools;
/// use serde_json::json;
///
/// let schemas = |schema| json!({"components": {"schemas": {"S": schema}}});
/// let contract = schemas(json!({"type": "string", "nullable": true, "enum": ["a", null]}));
/// assert_eq!(for_tools(&contract), schemas(json!({"enum": ["a", null]})));
/// ```
pub fn for_tools(effective: &Value) -> Value {
    let mut document = effective.clone();
    one_path::join(&mut document);
    walk_mut(&mut document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        if let (Node::Schema, Value::Object(schema)) = (node, value) {
            say_null_once(schema);
        }
    });
    document
}

fn say_null_once(schema: &mut Map<String, Value>) {
    if schema.get("nullable") != Some(&json!(true)) {
        return;
    }
    let lists_null = schema.get("enum").and_then(Value::as_array).is_some_and(|values| values.contains(&Value::Null));
    if lists_null {
        schema.remove("type");
    }
    // What has no type takes null anyway.
    if !schema.contains_key("type") {
        schema.remove("nullable");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(schema: Value) -> Value {
        let document = for_tools(&json!({"components": {"schemas": {"S": schema}}}));
        document["components"]["schemas"]["S"].clone()
    }

    #[test]
    fn a_null_branch_is_the_value_null() {
        let branch = json!({"enum": [null], "nullable": true, "type": "object"});
        assert_eq!(said(branch), json!({"enum": [null]}));
    }

    #[test]
    fn what_has_no_type_takes_null_without_being_told() {
        assert_eq!(said(json!({"nullable": true, "readOnly": true})), json!({"readOnly": true}));
    }

    #[test]
    fn a_nullable_type_stays() {
        let plain = json!({"type": "string", "nullable": true});
        assert_eq!(said(plain.clone()), plain);
        let open = json!({"type": "string", "enum": ["a"]});
        assert_eq!(said(open.clone()), open);
    }
}
