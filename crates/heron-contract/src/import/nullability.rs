//! Null that an earlier contract allowed and a newer document forgot.
//!
//! A rewrite from OpenAPI 3.0 to 3.1 easily loses `nullable`, which 3.1 does not know. Heron has published such a
//! rewrite, so a loss is told even though it may be meant.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Node, Pointer, walk};
use crate::{Problem, Problems};

/// A warning for each schema of `contract` that `previous` lets be null at the same place.
pub(super) fn lost(previous: &Value, contract: &Value, problems: &mut Problems) {
    let mut nullable = BTreeSet::new();
    walk(previous, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        if node == Node::Schema && is_nullable(value) {
            nullable.insert(at.clone());
        }
    });
    walk(contract, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        if node == Node::Schema && nullable.contains(at) && !allows_null(value) {
            problems.push(
                Problem::warning("this was nullable and no longer is")
                    .at("openapi/heron.json", at)
                    .help("documents lose `nullable` on the way to OpenAPI 3.1; compare with a 3.0 document"),
            );
        }
    });
}

fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}

/// A schema that restricts nothing allows null as well.
fn allows_null(schema: &Value) -> bool {
    let restricted = ["$ref", "allOf", "anyOf", "enum", "oneOf", "type"].iter().any(|key| schema.get(key).is_some());
    is_nullable(schema) || !restricted
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_a_property_that_is_still_there_and_lost_its_null_is_told() {
        let contract = |a: Value, b: Value| json!({"components": {"schemas": {"S": {"properties": {"a": a, "b": b}}}}});
        let nullable = json!({"allOf": [{"$ref": "#/components/schemas/S"}], "nullable": true});
        let mut problems = Problems::default();
        let previous = contract(nullable.clone(), nullable.clone());
        lost(&previous, &contract(nullable, json!({"$ref": "#/components/schemas/S"})), &mut problems);
        assert_eq!(problems.0.len(), 1);
        assert_eq!(problems.0[0].place.as_deref(), Some("openapi/heron.json#/components/schemas/S/properties/b"));
        assert!(!problems.has_errors());
    }
}
