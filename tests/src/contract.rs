//! The effective contract, cut down to the operations that the client has.

use std::collections::BTreeSet;

use heron_contract::operations::{Form, Operations, Row};
use serde_json::{Map, Value, json};

use crate::workspace_file;

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// To Heron.
    Request,
    /// From Heron.
    Response,
}

impl Direction {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Request, Self::Response];

    /// The mark of a property that does not go this way.
    #[must_use]
    pub fn absent_mark(self) -> &'static str {
        match self {
            Self::Request => "readOnly",
            Self::Response => "writeOnly",
        }
    }
}

/// The effective contract, cut down to the operations that the client has.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The document, OpenAPI 3.0.
    pub document: Value,
    /// `operations.toml`.
    pub operations: Operations,
}

impl Contract {
    /// The committed one.
    #[must_use]
    pub fn effective() -> Self {
        let document: Value = serde_json::from_str(&workspace_file("openapi/effective.json")).unwrap();
        let operations = Operations::parse("operations.toml", &workspace_file("openapi/operations.toml")).unwrap();
        Self { document, operations }.cut()
    }

    /// The same, for the operations of these ids only.
    #[must_use]
    pub fn only(mut self, ids: &[&str]) -> Self {
        self.operations.operations.retain(|row| ids.contains(&row.id.as_str()));
        self.cut()
    }

    /// Drops what no row needs.
    fn cut(self) -> Self {
        let Self { document, operations } = self;
        let mut paths = Map::new();
        for row in &operations.operations {
            let (method, path) = row.method_and_path();
            let operation = &document["paths"][path][method.to_lowercase()];
            assert!(
                operation.is_object(),
                "openapi/operations.toml lists `{}`, which is not in the contract",
                row.call
            );
            paths.entry(path).or_insert_with(|| json!({}))[method.to_lowercase()] = operation.clone();
        }
        let mut all = document["components"]["schemas"].as_object().unwrap().clone();
        for row in &operations.operations {
            let (method, path) = row.method_and_path();
            take_file_out(row, &mut paths[path][method.to_lowercase()], &mut all);
        }
        let mut schemas = Map::new();
        let mut waiting = BTreeSet::new();
        for path in paths.values() {
            references(path, &mut waiting);
        }
        while let Some(name) = waiting.pop_first() {
            if let Some(schema) = all.get(&name).filter(|_| !schemas.contains_key(&name)) {
                references(schema, &mut waiting);
                schemas.insert(name, schema.clone());
            }
        }
        Self { document: json!({ "paths": paths, "components": { "schemas": schemas } }), operations }
    }

    /// The rows of the client's operations.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.operations.operations
    }

    /// The operation of a row.
    #[must_use]
    pub fn operation(&self, row: &Row) -> &Value {
        let (method, path) = row.method_and_path();
        &self.document["paths"][path][method.to_lowercase()]
    }

    /// The pointers to the schemas of what an operation sends as JSON, or answers with success.
    #[must_use]
    pub fn bodies(&self, row: &Row, direction: Direction) -> Vec<String> {
        let (method, path) = row.method_and_path();
        let operation = format!("/paths/{}/{}", escape(path), method.to_lowercase());
        let holders = match direction {
            Direction::Request => vec![format!("{operation}/requestBody")],
            // It is given as a file.
            Direction::Response if row.download.is_some() => Vec::new(),
            Direction::Response => {
                let statuses = self.operation(row)["responses"].as_object().into_iter().flat_map(Map::keys);
                let success = statuses.filter(|status| status.starts_with('2'));
                let with_content =
                    success.filter(|status| self.operation(row)["responses"][status.as_str()].get("content").is_some());
                // Of several, the last one has what the others have: 201 tells of what went well, 207 of all.
                with_content.max().map(|status| format!("{operation}/responses/{status}")).into_iter().collect()
            }
        };
        let mut pointers = Vec::new();
        for holder in holders {
            let content = self.document.pointer(&format!("{holder}/content")).and_then(Value::as_object);
            for media in content.into_iter().flat_map(Map::keys).filter(|media| *media == "application/json") {
                pointers.push(format!("{holder}/content/{}/schema", escape(media)));
            }
        }
        pointers
    }

    /// Whether an operation may succeed with no content, though it has some otherwise.
    #[must_use]
    pub fn may_be_empty(&self, row: &Row, direction: Direction) -> bool {
        let responses = self.operation(row)["responses"].as_object().into_iter().flatten();
        let mut success = responses.filter(|(status, _)| status.starts_with('2'));
        direction == Direction::Response && success.any(|(_, response)| response.get("content").is_none())
    }

    /// The components for one direction, as JSON Schemas of 2020-12: what `$defs` holds.
    #[must_use]
    pub fn definitions(&self, direction: Direction) -> Value {
        let schemas = self.document["components"]["schemas"].as_object().into_iter().flatten();
        schemas.map(|(name, schema)| (name.clone(), json_schema(schema, direction))).collect::<Map<_, _>>().into()
    }

    /// The schema at a pointer for one direction, as a JSON Schema of 2020-12 without its `$defs`.
    #[must_use]
    pub fn schema(&self, pointer: &str, direction: Direction) -> Value {
        json_schema(self.document.pointer(pointer).unwrap_or(&Value::Null), direction)
    }

    /// A schema of the contract for one direction, as a JSON Schema of 2020-12 without its `$defs`.
    #[must_use]
    pub fn converted(&self, schema: &Value, direction: Direction) -> Value {
        json_schema(schema, direction)
    }

    /// A validator of the schema at a pointer.
    #[must_use]
    pub fn validator(&self, pointer: &str, direction: Direction) -> jsonschema::Validator {
        let schema = json!({ "allOf": [self.schema(pointer, direction)], "$defs": self.definitions(direction) });
        jsonschema::draft202012::new(&schema).unwrap()
    }
}

/// What travels as a file within JSON is no part of a type: neither the file nor its name.
fn take_file_out(row: &Row, operation: &mut Value, schemas: &mut Map<String, Value>) {
    let Some(upload) = row.upload.as_ref().filter(|upload| matches!(upload.how, Form::Base64 | Form::DataUrl)) else {
        return;
    };
    let body = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str();
    let name = body.and_then(|reference| reference.rsplit('/').next()).unwrap_or_else(|| panic!("{}", row.call));
    let Some(schema) = schemas.get_mut(name) else { return };
    let is_file = |key: &str| upload.field.as_deref() == Some(key) || upload.name.as_deref() == Some(key);
    let properties = schema["properties"].as_object_mut().unwrap();
    properties.retain(|key, _| !is_file(key));
    let is_empty = properties.is_empty();
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|key| !is_file(key.as_str().unwrap_or_default()));
    }
    if is_empty {
        operation.as_object_mut().map(|operation| operation.remove("requestBody"));
    }
}

/// A segment of a JSON pointer.
#[must_use]
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            found.extend(target.and_then(|target| target.strip_prefix("#/components/schemas/")).map(str::to_owned));
            members.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// Keywords of OpenAPI 3.0 that mean the same in JSON Schema.
const SAME: [&str; 13] = [
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
    "uniqueItems",
];

/// From a schema of OpenAPI 3.0 to a JSON Schema for one direction: no property that goes the other way, `null` as a
/// type, and no wrapper around a single schema.
fn json_schema(schema: &Value, direction: Direction) -> Value {
    let Some(object) = schema.as_object() else { return schema.clone() };
    if let Some(name) = object.get("$ref").and_then(Value::as_str) {
        return json!({ "$ref": name.replace("#/components/schemas/", "#/$defs/") });
    }
    let mut nullable = object.get("nullable") == Some(&json!(true));
    let mut made = Map::new();
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let Some(all) = object.get(keyword).and_then(Value::as_array) else { continue };
        let rest: Vec<&Value> = all.iter().filter(|branch| keyword == "allOf" || !is_null(branch)).collect();
        nullable |= rest.len() < all.len();
        if let [only] = rest.as_slice() {
            let only = json_schema(only, direction);
            return if nullable { json!({ "anyOf": [only, { "type": "null" }] }) } else { only };
        }
        made.insert(keyword.to_owned(), rest.into_iter().map(|branch| json_schema(branch, direction)).collect());
    }
    for keyword in SAME {
        if let Some(value) = object.get(keyword) {
            made.insert(keyword.to_owned(), value.clone());
        }
    }
    if let Some(kind) = object.get("type") {
        made.insert("type".to_owned(), if nullable { json!([kind, "null"]) } else { kind.clone() });
    }
    if nullable
        && let Some(values) = made.get_mut("enum").and_then(Value::as_array_mut)
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    if let Some(properties) = object.get("properties").and_then(Value::as_object) {
        let goes = |property: &Value| property.get(direction.absent_mark()) != Some(&json!(true));
        let kept = properties.iter().filter(|(_, property)| goes(property));
        let kept: Map<_, _> = kept.map(|(name, property)| (name.clone(), json_schema(property, direction))).collect();
        let required = object.get("required").and_then(Value::as_array).into_iter().flatten();
        let required: Vec<&Value> =
            required.filter(|name| name.as_str().is_some_and(|name| kept.contains_key(name))).collect();
        made.insert("required".to_owned(), json!(required));
        made.insert("properties".to_owned(), kept.into());
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(value) = object.get(keyword) {
            made.insert(keyword.to_owned(), json_schema(value, direction));
        }
    }
    made.into()
}

/// A branch that stands for `null` and nothing else.
fn is_null(schema: &Value) -> bool {
    schema.get("enum") == Some(&json!([null])) || schema.get("type") == Some(&json!("null"))
}
