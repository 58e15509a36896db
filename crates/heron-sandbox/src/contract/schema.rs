//! From a schema of OpenAPI 3.0 to a JSON Schema for one direction.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::{Map, Value, json};

use super::Contract;
use crate::world::UnknownKeys;

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Side {
    /// To the sandbox: `readOnly` members may be there, with any value, and count for nothing.
    Request,
    /// From the sandbox: `writeOnly` members must not be there.
    Response,
}

/// Keywords that mean the same in both dialects.
const SAME: [&str; 13] = [
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "minItems",
    "minLength",
    "minProperties",
    "multipleOf",
    "pattern",
    "required",
    "type",
    "uniqueItems",
    "enum",
];

/// A self-contained JSON Schema (2020-12) of `schema`, with all it refers to under `$defs`.
pub(super) fn json_schema(contract: &Contract, schema: &Value, side: Side, unknown_keys: UnknownKeys) -> Value {
    let mut conversion = Conversion { side, unknown_keys, waiting: Vec::new() };
    let mut root = conversion.convert(schema);
    let mut definitions = BTreeMap::new();
    while let Some(reference) = conversion.waiting.pop() {
        if let Entry::Vacant(definition) = definitions.entry(definition_name(&reference)) {
            let target = reference.strip_prefix('#').and_then(|pointer| contract.document.pointer(pointer));
            // An undefined reference stays undefined, so that building the validator reports it.
            if let Some(target) = target {
                definition.insert(conversion.convert(target));
            }
        }
    }
    if let Some(root) = root.as_object_mut() {
        root.insert("$defs".to_owned(), definitions.into_iter().collect::<Map<_, _>>().into());
    }
    root
}

/// Whether a schema allows `null`, in either spelling: the mark `nullable`, or a choice that has null as a member.
pub(crate) fn is_nullable(contract: &Contract, schema: &Value) -> bool {
    let schema = contract.resolve(schema);
    is_marked(schema, "nullable")
        || ["anyOf", "oneOf"].into_iter().filter_map(|keyword| members(schema, keyword)).flatten().any(is_null)
        || members(schema, "allOf")
            .is_some_and(|all| !all.is_empty() && all.iter().all(|one| is_nullable(contract, one)))
}

/// Whether a member of a choice stands for `null` and nothing else.
pub(crate) fn is_null(schema: &Value) -> bool {
    let Some(schema) = schema.as_object() else { return false };
    schema.get("type").is_some_and(|kind| kind == "null")
        || schema.get("enum") == Some(&json!([null]))
        || (schema.len() == 1 && schema.get("nullable") == Some(&Value::Bool(true)))
}

pub(crate) fn is_marked(schema: &Value, mark: &str) -> bool {
    schema.get(mark).and_then(Value::as_bool).unwrap_or(false)
}

pub(crate) fn members<'a>(schema: &'a Value, keyword: &str) -> Option<&'a Vec<Value>> {
    schema.get(keyword).and_then(Value::as_array)
}

fn definition_name(reference: &str) -> String {
    reference.trim_start_matches("#/").replace('/', ".").replace('~', "-")
}

struct Conversion {
    side: Side,
    unknown_keys: UnknownKeys,
    /// References met on the way.
    waiting: Vec<String>,
}

impl Conversion {
    fn convert(&mut self, schema: &Value) -> Value {
        let Some(object) = schema.as_object() else { return schema.clone() };
        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            self.waiting.push(reference.to_owned());
            return json!({ "$ref": format!("#/$defs/{}", definition_name(reference)) });
        }
        let mut nullable = is_marked(schema, "nullable");
        let mut out = Map::new();
        for keyword in SAME {
            if let Some(value) = object.get(keyword) {
                out.insert(keyword.to_owned(), value.clone());
            }
        }
        limits(object, &mut out);
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let Some(all) = members(schema, keyword) else { continue };
            let rest: Vec<&Value> = all.iter().filter(|member| keyword == "allOf" || !is_null(member)).collect();
            nullable |= rest.len() < all.len();
            // A choice of one is no choice, and as `allOf` its errors stay readable.
            let keyword = if rest.len() == 1 { "allOf" } else { keyword };
            let rest: Vec<Value> = rest.into_iter().map(|member| self.convert(member)).collect();
            if !rest.is_empty() {
                out.insert(keyword.to_owned(), rest.into());
            }
        }
        for keyword in ["items", "not", "additionalProperties"] {
            if let Some(value) = object.get(keyword) {
                let value = self.convert(value);
                out.insert(keyword.to_owned(), value);
            }
        }
        if let Some(properties) = object.get("properties").and_then(Value::as_object) {
            self.properties(properties, &mut out);
        }
        if nullable { or_null(out) } else { out.into() }
    }

    fn properties(&mut self, properties: &Map<String, Value>, out: &mut Map<String, Value>) {
        let (mark, instead) = match self.side {
            Side::Request => ("readOnly", true),
            Side::Response => ("writeOnly", false),
        };
        let one_way: Vec<&String> =
            properties.iter().filter(|(_, schema)| is_marked(schema, mark)).map(|(name, _)| name).collect();
        if let Some(required) = out.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| !one_way.iter().any(|other| name == other.as_str()));
        }
        let converted: Map<String, Value> = properties
            .iter()
            .map(|(name, schema)| {
                let schema = if one_way.contains(&name) { Value::Bool(instead) } else { self.convert(schema) };
                (name.clone(), schema)
            })
            .collect();
        out.insert("properties".to_owned(), converted.into());
        if self.unknown_keys == UnknownKeys::Refuse && !out.contains_key("additionalProperties") {
            out.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
    }
}

/// In 3.0 `exclusiveMinimum` is a mark beside `minimum`; in JSON Schema it is a limit of its own.
fn limits(object: &Map<String, Value>, out: &mut Map<String, Value>) {
    for (inclusive, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if let Some(limit) = object.get(inclusive) {
            let strict = object.get(exclusive).and_then(Value::as_bool).unwrap_or(false);
            out.insert(if strict { exclusive } else { inclusive }.to_owned(), limit.clone());
        }
    }
}

fn or_null(mut out: Map<String, Value>) -> Value {
    if let Some(options) = out.get_mut("enum").and_then(Value::as_array_mut)
        && !options.contains(&Value::Null)
    {
        options.push(Value::Null);
    }
    let combined = ["allOf", "anyOf", "oneOf", "not"].iter().any(|keyword| out.contains_key(*keyword));
    if combined {
        // Not a choice: the errors of the value itself come out as they are.
        return json!({ "if": { "not": { "type": "null" } }, "then": out });
    }
    if let Some(Value::String(kind)) = out.get("type") {
        let kinds = json!([kind, "null"]);
        out.insert("type".to_owned(), kinds);
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(schema: Value, side: Side) -> Value {
        let mut conversion = Conversion { side, unknown_keys: UnknownKeys::Refuse, waiting: Vec::new() };
        conversion.convert(&schema)
    }

    #[test]
    fn a_nullable_type_takes_null_too() {
        assert_eq!(
            converted(json!({"type": "string", "nullable": true, "enum": ["a"]}), Side::Request),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
    }

    #[test]
    fn all_spellings_of_a_nullable_reference_mean_the_same() {
        let reference = json!({"$ref": "#/components/schemas/CrmObjectId"});
        let expected = json!({
            "if": {"not": {"type": "null"}},
            "then": {"allOf": [{"$ref": "#/$defs/components.schemas.CrmObjectId"}]},
        });
        for spelling in [
            json!({"allOf": [reference], "nullable": true}),
            json!({"anyOf": [reference, {"type": "object", "nullable": true, "enum": [null]}]}),
            json!({"oneOf": [{"enum": [null]}, reference]}),
            json!({"oneOf": [reference, {"nullable": true}]}),
        ] {
            assert_eq!(converted(spelling, Side::Response), expected);
        }
    }

    #[test]
    fn one_way_members_are_ignored_in_requests_and_forbidden_in_responses() {
        let schema = json!({
            "properties": {"heron_id": {"readOnly": true, "type": "string"}, "secret": {"writeOnly": true, "type": "string"}},
            "required": ["heron_id", "secret"],
        });
        let request = converted(schema.clone(), Side::Request);
        assert_eq!(request["properties"], json!({"heron_id": true, "secret": {"type": "string"}}));
        assert_eq!(request["required"], json!(["secret"]));
        let response = converted(schema, Side::Response);
        assert_eq!(response["properties"], json!({"heron_id": {"type": "string"}, "secret": false}));
        assert_eq!(response["required"], json!(["heron_id"]));
    }

    #[test]
    fn an_object_is_closed_unless_the_contract_opens_it() {
        let closed = converted(json!({"properties": {}}), Side::Request);
        assert_eq!(closed["additionalProperties"], false);
        let open = converted(json!({"properties": {}, "additionalProperties": true}), Side::Request);
        assert_eq!(open["additionalProperties"], true);
        let anything = converted(json!({"type": "object"}), Side::Request);
        assert_eq!(anything, json!({"type": "object"}));
    }

    #[test]
    fn no_schema_of_the_contract_joins_several_objects() {
        // Closing an object that is one of several in an `allOf` would refuse the keys of the others.
        fn check(node: &Value) {
            match node {
                Value::Object(object) => {
                    assert!(object.get("allOf").and_then(Value::as_array).is_none_or(|all| all.len() == 1));
                    object.values().for_each(check);
                }
                Value::Array(items) => items.iter().for_each(check),
                _ => {}
            }
        }
        check(&Contract::embedded().unwrap().document);
    }
}
