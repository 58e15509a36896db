//! Repairs that any reader of the contract needs, because the published document does not mean what it says.
//!
//! One repair, one function, one test, one count. A repair that finds nothing to do is reported: either the document
//! changed or the repair is no longer needed.
//!
//! What is wrong only in Heron's document, such as its security requirements, is mended in `openapi/overlay.yaml`.
//! So are paths that differ only in the name of a parameter, which OpenAPI forbids: which name stays is a choice.

use serde_json::{Map, Value, json};

use crate::document::{Node, Pointer, walk_mut};

/// How often each rule matched, in the order in which they ran.
pub type Counts = Vec<(&'static str, usize)>;

/// A repair.
pub struct Repair {
    /// What it does, in a few words.
    pub name: &'static str,
    /// What is wrong without it.
    pub why: &'static str,
    apply: fn(&mut Value) -> usize,
}

/// Every repair, in the order in which they run.
pub const REPAIRS: &[Repair] = &[
    Repair {
        name: "wrap references that have neighbours",
        why: "beside `$ref` nothing counts, so `nullable` there is lost",
        apply: wrap_references,
    },
    Repair {
        name: "give nullable compositions a null branch",
        why: "`nullable` counts only beside `type`, and `allOf` would refuse null all the same",
        apply: add_null_branches,
    },
    Repair {
        name: "give enums their type and their null",
        why: "without a type most tools cannot read the values; null is valid only if listed, whatever `nullable` says",
        apply: settle_enums,
    },
    Repair { name: "empty 204 responses", why: "a response with status 204 has no body", apply: empty_no_content },
];

/// Runs every repair.
pub fn repair(document: &mut Value) -> Counts {
    REPAIRS.iter().map(|repair| (repair.name, (repair.apply)(document))).collect()
}

/// The schema in a "null or this", as [`repair`] writes it; [`nullable`] is the way there.
///
/// ```
/// use heron_contract::repair::{nullable, nullable_inner};
/// use serde_json::json;
///
/// let reference = json!({"$ref": "#/components/schemas/CrmConfig"});
/// assert_eq!(nullable_inner(&nullable(reference.clone())), Some(&reference));
/// assert_eq!(nullable_inner(&reference), None);
/// ```
pub fn nullable_inner(schema: &Value) -> Option<&Value> {
    match schema.get("anyOf")?.as_array()?.as_slice() {
        [inner, null] if *null == null_schema() => Some(inner),
        _ => None,
    }
}

/// A schema for `schema` or null that strict readers of OpenAPI 3.0.3 understand.
///
/// There, `nullable` only widens the `type` beside it. So `allOf` with `nullable` still refuses null; the null must be
/// a branch of its own, and such a branch can only be said as a nullable type whose one value is null.
pub fn nullable(schema: Value) -> Value {
    json!({"anyOf": [schema, null_schema()]})
}

fn null_schema() -> Value {
    json!({"enum": [null], "nullable": true, "type": "object"})
}

fn each_schema(document: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>) -> bool) -> usize {
    let mut count = 0;
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        if let (Node::Schema, Value::Object(schema)) = (node, value) {
            count += usize::from(change(schema));
        }
    });
    count
}

/// `{$ref, nullable}` becomes `{allOf: [{$ref}], nullable}`.
pub(crate) fn wrap_references(document: &mut Value) -> usize {
    each_schema(document, &mut |schema| {
        if schema.len() < 2 {
            return false;
        }
        let Some(reference) = schema.remove("$ref") else { return false };
        let wrapped = json!({"$ref": reference});
        match schema.get_mut("allOf") {
            Some(Value::Array(all)) => all.insert(0, wrapped),
            _ => {
                schema.insert("allOf".to_owned(), json!([wrapped]));
            }
        }
        true
    })
}

/// Keywords that say something about a place and not about the values there.
const ABOUT_THE_PLACE: [&str; 7] =
    ["default", "deprecated", "description", "example", "externalDocs", "readOnly", "writeOnly"];

/// `{allOf: [X], nullable}` becomes `{anyOf: [X, null]}`.
fn add_null_branches(document: &mut Value) -> usize {
    each_schema(document, &mut |schema| {
        let composed = ["allOf", "anyOf", "oneOf"].iter().any(|key| schema.contains_key(*key));
        if !composed || schema.get("nullable") != Some(&Value::Bool(true)) {
            return false;
        }
        schema.remove("nullable");
        let (about, mut inner): (Map<_, _>, Map<_, _>) =
            std::mem::take(schema).into_iter().partition(|(key, _)| ABOUT_THE_PLACE.contains(&key.as_str()));
        if inner.len() == 1
            && let Some(Value::Array(all)) = inner.get_mut("allOf")
            && all.len() == 1
            && let Some(Value::Object(only)) = all.pop()
        {
            inner = only;
        }
        *schema = about;
        if let Value::Object(branches) = nullable(inner.into()) {
            schema.extend(branches);
        }
        true
    })
}

/// An enum without a type gets the one that all its values have, and one that is nullable lists null.
fn settle_enums(document: &mut Value) -> usize {
    each_schema(document, &mut |schema| {
        let typed = ["type", "$ref", "allOf", "anyOf", "oneOf"].iter().any(|key| schema.contains_key(*key));
        let nullable = schema.get("nullable") == Some(&Value::Bool(true));
        let Some(Value::Array(values)) = schema.get_mut("enum") else { return false };
        let mut types: Vec<&str> = values.iter().filter_map(type_of).collect();
        types.sort_unstable();
        types.dedup();
        let type_ = match types.as_slice() {
            _ if typed => None,
            [only] => Some(*only),
            ["integer", "number"] => Some("number"),
            _ => None,
        };
        let lists_null = values.iter().any(Value::is_null);
        let lacks_null = nullable && !lists_null;
        if lacks_null {
            values.push(Value::Null);
        }
        if let Some(type_) = type_ {
            schema.insert("type".to_owned(), type_.into());
            if lists_null {
                schema.insert("nullable".to_owned(), true.into());
            }
        }
        lacks_null || type_.is_some()
    })
}

fn type_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::String(_) => Some("string"),
        Value::Array(_) => Some("array"),
        Value::Object(_) => Some("object"),
    }
}

/// A 204 response has no content.
fn empty_no_content(document: &mut Value) -> usize {
    let mut count = 0;
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
        if let (Node::Response, Value::Object(response)) = (node, value)
            && at.as_str().ends_with("/204")
        {
            count += usize::from(response.remove("content").is_some());
        }
    });
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schemas(schema: &Value) -> Value {
        json!({"components": {"schemas": {"S": schema}}})
    }

    #[track_caller]
    fn assert_repaired(apply: fn(&mut Value) -> usize, before: Value, after: Value) {
        let mut document = schemas(&before);
        let changed = before != after;
        assert_eq!(apply(&mut document), usize::from(changed));
        assert_eq!(document, schemas(&after));
        assert_eq!(apply(&mut document), 0, "a second run finds nothing");
    }

    #[test]
    fn a_reference_with_neighbours_is_wrapped() {
        assert_repaired(
            wrap_references,
            json!({"$ref": "#/components/schemas/A", "nullable": true}),
            json!({"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": true}),
        );
        assert_repaired(
            wrap_references,
            json!({"$ref": "#/components/schemas/A", "allOf": [{"type": "object"}]}),
            json!({"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object"}]}),
        );
        let alone = json!({"$ref": "#/components/schemas/A"});
        assert_repaired(wrap_references, alone.clone(), alone);
    }

    #[test]
    fn a_nullable_reference_gets_a_null_branch_and_keeps_what_is_about_its_place() {
        assert_repaired(
            add_null_branches,
            json!({"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": true, "readOnly": true}),
            json!({"anyOf": [
                {"$ref": "#/components/schemas/A"},
                {"enum": [null], "nullable": true, "type": "object"},
            ], "readOnly": true}),
        );
    }

    #[test]
    fn a_nullable_choice_becomes_a_branch_as_a_whole() {
        assert_repaired(
            add_null_branches,
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}),
            nullable(json!({"oneOf": [{"type": "string"}, {"type": "integer"}]})),
        );
    }

    #[test]
    fn nullable_beside_a_type_is_left_alone() {
        let plain = json!({"type": "string", "nullable": true});
        assert_repaired(add_null_branches, plain.clone(), plain);
    }

    #[test]
    fn an_enum_gets_the_type_of_its_values() {
        assert_repaired(settle_enums, json!({"enum": ["a", "b"]}), json!({"enum": ["a", "b"], "type": "string"}));
        assert_repaired(settle_enums, json!({"enum": [1, 2.5]}), json!({"enum": [1, 2.5], "type": "number"}));
        assert_repaired(
            settle_enums,
            json!({"enum": ["a", null]}),
            json!({"enum": ["a", null], "type": "string", "nullable": true}),
        );
        for left in [json!({"enum": ["a", 1]}), json!({"enum": [null]}), json!({"enum": ["a"], "type": "string"})] {
            assert_repaired(settle_enums, left.clone(), left);
        }
    }

    #[test]
    fn a_nullable_enum_lists_null() {
        assert_repaired(
            settle_enums,
            json!({"enum": ["a"], "type": "string", "nullable": true}),
            json!({"enum": ["a", null], "type": "string", "nullable": true}),
        );
        let complete = json!({"enum": ["a", null], "type": "string", "nullable": true});
        assert_repaired(settle_enums, complete.clone(), complete);
    }

    #[test]
    fn a_204_loses_its_body_and_a_200_does_not() {
        let content = json!({"application/json": {"schema": {}}});
        let mut document = json!({"paths": {"/a": {"delete": {"responses": {
            "200": {"description": "OK", "content": content},
            "204": {"description": "No Content", "content": content},
        }}}}});
        assert_eq!(empty_no_content(&mut document), 1);
        let responses = &document["paths"]["/a"]["delete"]["responses"];
        assert!(responses["200"]["content"].is_object() && responses["204"]["content"].is_null());
    }
}
