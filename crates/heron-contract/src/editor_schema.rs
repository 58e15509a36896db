//! A JSON Schema of the request that creates a CRM integration, for editors of configuration files.
//!
//! It is draft 7, which every editor reads; yaml-language-server among them.

use serde_json::{Map, Value, json};

use crate::Problem;
use crate::document::{SCHEMA_REF, schema_ref};
use crate::repair::nullable_inner;

/// The call whose request it is.
const CALL: (&str, &str) = ("/api/crm_integrations", "post");
/// Keywords that mean the same in OpenAPI 3.0 and in draft 7.
const SAME: [&str; 17] = [
    "default",
    "description",
    "enum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "title",
    "uniqueItems",
    "writeOnly",
];

/// The schema of a CRM integration, as it is created.
///
/// What only Heron sets is left out. Where the contract says nothing of unknown keys it takes none, so that an editor
/// shows a mistyped one; Heron may accept it all the same (`unknown_nested_keys` in `openapi/assumptions.toml`).
///
/// # Errors
///
/// When the contract has no such call, or it refers to a schema that is not there.
pub fn of_integration(effective: &Value) -> Result<Value, Problem> {
    let (path, method) = CALL;
    let pointer = format!("/paths/{}/{method}/requestBody/content/application~1json/schema", path.replace('/', "~1"));
    let root = effective.pointer(&pointer).ok_or_else(|| {
        Problem::error("there is no JSON schema of the request that creates a CRM integration")
            .at("openapi/effective.json", &pointer)
            .help("if the call has moved, say so in crates/heron-contract/src/editor_schema.rs")
    })?;
    let mut definitions = Map::new();
    let mut waiting = Vec::new();
    let named = |name: &str| {
        let place = format!("{}{name}", SCHEMA_REF.trim_start_matches('#'));
        effective
            .pointer(&place)
            .ok_or_else(|| Problem::error("the schema is not there").at("openapi/effective.json", place))
    };
    let root = match schema_ref(root) {
        Some(name) => named(name)?,
        None => root,
    };
    let mut schema = made(root, &mut waiting);
    while let Some(name) = waiting.pop() {
        if !definitions.contains_key(&name) {
            let definition = made(named(&name)?, &mut waiting);
            definitions.insert(name, definition);
        }
    }
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!("CRM integration of the Heron Data API");
    schema["definitions"] = definitions.into();
    Ok(schema)
}

/// A schema of OpenAPI 3.0 as one of draft 7; the names that it refers to are added to `waiting`.
fn made(schema: &Value, waiting: &mut Vec<String>) -> Value {
    if let Some(name) = schema_ref(schema) {
        waiting.push(name.to_owned());
        return json!({ "$ref": format!("#/definitions/{name}") });
    }
    let Some(members) = schema.as_object() else { return schema.clone() };
    let mut made_members = Map::new();
    for keyword in SAME {
        if let Some(value) = members.get(keyword) {
            made_members.insert(keyword.to_owned(), value.clone());
        }
    }
    if let Some(example) = members.get("example") {
        made_members.insert("examples".to_owned(), json!([example]));
    }
    if let Some(inner) = nullable_inner(schema) {
        made_members.insert("anyOf".to_owned(), json!([made(inner, waiting), { "type": "null" }]));
        return made_members.into();
    }
    if let Some(kind) = members.get("type") {
        let nullable = members.get("nullable") == Some(&Value::Bool(true));
        made_members.insert("type".to_owned(), if nullable { json!([kind, "null"]) } else { kind.clone() });
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        if let Some(all) = members.get(keyword).and_then(Value::as_array) {
            let all: Vec<Value> = all.iter().map(|branch| made(branch, waiting)).collect();
            made_members.insert(keyword.to_owned(), all.into());
        }
    }
    if let Some(items) = members.get("items") {
        made_members.insert("items".to_owned(), made(items, waiting));
    }
    let properties = members.get("properties").and_then(Value::as_object);
    if let Some(properties) = properties {
        let sent = properties.iter().filter(|(_, property)| property.get("readOnly") != Some(&Value::Bool(true)));
        let sent: Map<_, _> = sent.map(|(name, property)| (name.clone(), made(property, waiting))).collect();
        let required = members.get("required").and_then(Value::as_array).into_iter().flatten();
        let required: Vec<&Value> =
            required.filter(|name| name.as_str().is_some_and(|name| sent.contains_key(name))).collect();
        if !required.is_empty() {
            made_members.insert("required".to_owned(), json!(required));
        }
        made_members.insert("properties".to_owned(), sent.into());
    }
    match members.get("additionalProperties") {
        // Without a type, the schema of any value.
        Some(Value::Object(any)) if any.is_empty() => {}
        Some(other) => drop(made_members.insert("additionalProperties".to_owned(), made(other, waiting))),
        None if properties.is_some() => drop(made_members.insert("additionalProperties".to_owned(), false.into())),
        None => {}
    }
    made_members.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contract(schemas: &Value) -> Value {
        let body = json!({ "schema": { "$ref": "#/components/schemas/Create" } });
        json!({
            "paths": { CALL.0: { CALL.1: { "requestBody": { "content": { "application/json": body } } } } },
            "components": { "schemas": schemas },
        })
    }

    #[test]
    fn a_schema_keeps_what_it_says_and_leaves_out_what_only_heron_sets() {
        let create = json!({
            "type": "object",
            "additionalProperties": true,
            "required": ["heron_id", "config"],
            "properties": {
                "heron_id": { "type": "string", "readOnly": true },
                "channel": { "type": "string", "nullable": true, "description": "Where to.", "example": "#crm" },
                "config": { "allOf": [{ "$ref": "#/components/schemas/Config" }], "description": "What." },
            },
        });
        let config = json!({
            "type": "object",
            "properties": {
                "id": {
                    "anyOf": [
                        { "$ref": "#/components/schemas/Config" },
                        { "enum": [null], "nullable": true, "type": "object" },
                    ],
                    "description": "Or none.",
                },
                "classes": { "type": "object", "additionalProperties": { "type": "boolean" }, "default": {} },
                "any": { "type": "object", "additionalProperties": {} },
                "order": { "type": "string", "nullable": true, "enum": ["ASC", null] },
                "list": { "type": "array", "items": { "$ref": "#/components/schemas/Config" } },
            },
        });
        let made = of_integration(&contract(&json!({ "Create": create, "Config": config, "Other": {} }))).unwrap();
        assert_eq!(
            made,
            json!({
                "$schema": "http://json-schema.org/draft-07/schema#",
                "title": "CRM integration of the Heron Data API",
                "type": "object",
                "additionalProperties": true,
                "required": ["config"],
                "properties": {
                    "channel": { "type": ["string", "null"], "description": "Where to.", "examples": ["#crm"] },
                    "config": { "allOf": [{ "$ref": "#/definitions/Config" }], "description": "What." },
                },
                "definitions": {
                    "Config": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "id": {
                                "anyOf": [{ "$ref": "#/definitions/Config" }, { "type": "null" }],
                                "description": "Or none.",
                            },
                            "classes": { "type": "object", "additionalProperties": { "type": "boolean" }, "default": {} },
                            "any": { "type": "object" },
                            "order": { "type": ["string", "null"], "enum": ["ASC", null] },
                            "list": { "type": "array", "items": { "$ref": "#/definitions/Config" } },
                        },
                    },
                },
            })
        );
    }

    #[test]
    fn a_call_or_a_schema_that_is_not_there_is_told() {
        assert!(of_integration(&json!({})).unwrap_err().what.contains("no JSON schema of the request"));
        let dangling = contract(&json!({ "Create": { "properties": { "a": { "$ref": "#/components/schemas/B" } } } }));
        let problem = of_integration(&dangling).unwrap_err();
        assert!(problem.place.unwrap().ends_with("/components/schemas/B"));
    }
}
