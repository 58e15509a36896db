//! A schema of OpenAPI 3.0, one way, as JSON Schema 2020-12, by the rules that the engine's documentation states.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::sites::{resolved, visible};
use crate::contract::Direction;

/// How deep a schema is written out. Below that, anything is allowed, so that nothing is called a counterexample wrongly.
const DEPTH: usize = 9;

/// A validator for what goes one way; nothing if the schema cannot be one, such as with a pattern that cannot be read.
#[must_use]
pub fn validator(document: &Value, schema: &Value, direction: Direction) -> Option<jsonschema::Validator> {
    let converted = Converter { document, direction }.schema(schema, DEPTH, &BTreeSet::new());
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(&converted)
        .ok()
}

struct Converter<'a> {
    document: &'a Value,
    direction: Direction,
}

impl Converter<'_> {
    fn schema(&self, schema: &Value, depth: usize, hidden: &BTreeSet<String>) -> Value {
        let (Some(object), true) = (schema.as_object(), depth > 0) else { return json!(true) };
        // Which properties do not go this way is known only when all parts of the object are.
        let mut hidden = hidden.clone();
        self.hide(schema, depth, &mut hidden);
        let mut written = Map::new();
        let mut all = Vec::new();
        if object.contains_key("$ref") {
            all.push(self.schema(resolved(self.document, schema), depth - 1, &hidden));
        }
        for (key, value) in object {
            match key.as_str() {
                "type" | "multipleOf" | "maxLength" | "minLength" | "pattern" | "maxItems" | "minItems"
                | "uniqueItems" | "maxProperties" | "minProperties" | "enum" => {
                    written.insert(key.clone(), value.clone());
                }
                "maximum" | "minimum" => {
                    let exclusive = if key == "maximum" { "exclusiveMaximum" } else { "exclusiveMinimum" };
                    let key = if object.get(exclusive) == Some(&json!(true)) { exclusive } else { key };
                    written.insert(key.to_owned(), value.clone());
                }
                "required" => {
                    let names = value.as_array().into_iter().flatten();
                    let names: Vec<&Value> =
                        names.filter(|name| !name.as_str().is_some_and(|name| hidden.contains(name))).collect();
                    written.insert(key.clone(), json!(names));
                }
                "properties" => {
                    let properties = value.as_object().into_iter().flatten();
                    let shown = properties.filter(|(name, _)| !hidden.contains(*name));
                    let written_out = shown
                        .map(|(name, property)| (name.clone(), self.schema(property, depth - 1, &BTreeSet::new())));
                    written.insert(key.clone(), Value::Object(written_out.collect()));
                }
                "items" | "additionalProperties" => {
                    let below = match value {
                        Value::Bool(value) => json!(value),
                        schema => self.schema(schema, depth - 1, &BTreeSet::new()),
                    };
                    written.insert(key.clone(), below);
                }
                "allOf" => all.extend(self.branches(value, depth, &hidden)),
                "anyOf" | "oneOf" => {
                    written.insert(key.clone(), self.branches(value, depth, &hidden).into());
                }
                "not" => {
                    written.insert(key.clone(), self.schema(value, depth - 1, &hidden));
                }
                "format" => format(value.as_str().unwrap_or_default(), &mut all),
                _ => {}
            }
        }
        if !all.is_empty() {
            written.insert("allOf".to_owned(), all.into());
        }
        if object.get("nullable") == Some(&json!(true)) {
            return json!({"anyOf": [written, {"type": "null"}]});
        }
        written.into()
    }

    fn branches(&self, list: &Value, depth: usize, hidden: &BTreeSet<String>) -> Vec<Value> {
        list.as_array().into_iter().flatten().map(|branch| self.schema(branch, depth - 1, hidden)).collect()
    }

    /// Adds the names of the properties that do not go this way.
    fn hide(&self, schema: &Value, depth: usize, hidden: &mut BTreeSet<String>) {
        if depth == 0 {
            return;
        }
        let schema = resolved(self.document, schema);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if !visible(self.document, property, self.direction) {
                hidden.insert(name.clone());
            }
        }
        for branch in schema["allOf"].as_array().into_iter().flatten() {
            self.hide(branch, depth - 1, hidden);
        }
    }
}

/// What a format restricts. The validator knows those of texts by their names.
fn format(format: &str, all: &mut Vec<Value>) {
    match format {
        "int32" => all.push(json!({"minimum": i32::MIN, "maximum": i32::MAX})),
        "int64" => all.push(json!({"minimum": i64::MIN, "maximum": i64::MAX})),
        "date" | "date-time" | "email" | "hostname" | "ipv4" | "ipv6" | "uri" | "uuid" => {
            all.push(json!({ "format": format }));
        }
        _ => {}
    }
}
