//! Where a schema of a document is used: by which operations, which way, and as what.
//!
//! This is written without the engine, so that one can convict the other. A component that both a request and a response
//! reach is used twice; one that nothing reaches is not used at all, and what happens to it changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use heron_contract::document::{METHODS, schema_ref};
use serde_json::{Map, Value};

use super::edit::escape;
use crate::contract::Direction;

/// A method and a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Operation {
    /// In small letters.
    pub method: String,
    /// The path's template.
    pub path: String,
}

impl Operation {
    /// Where it stands in the document.
    #[must_use]
    pub fn pointer(&self) -> String {
        format!("/paths/{}/{}", escape(&self.path), self.method)
    }

    /// The operation, before a change and after it.
    #[must_use]
    pub fn both_ways(&self) -> [Option<Self>; 2] {
        [Some(self.clone()), Some(self.clone())]
    }
}

/// What a schema is of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The whole of a request's body.
    RequestBody,
    /// Something within a request's body.
    RequestProperty,
    /// The whole of a parameter.
    Parameter,
    /// Something within a parameter.
    ParameterProperty,
    /// The whole of a response's body.
    ResponseBody,
    /// Something within a response's body.
    ResponseProperty,
    /// The whole of a response's header.
    Header,
    /// Something within a response's header.
    HeaderProperty,
}

impl Role {
    /// What stands below it.
    #[must_use]
    pub fn below(self) -> Self {
        match self {
            Self::RequestBody | Self::RequestProperty => Self::RequestProperty,
            Self::Parameter | Self::ParameterProperty => Self::ParameterProperty,
            Self::ResponseBody | Self::ResponseProperty => Self::ResponseProperty,
            Self::Header | Self::HeaderProperty => Self::HeaderProperty,
        }
    }

    /// Which way it goes.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::RequestBody | Self::RequestProperty | Self::Parameter | Self::ParameterProperty => Direction::Request,
            _ => Direction::Response,
        }
    }

    /// The beginning of the names of its rules.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::RequestBody => "request-body",
            Self::RequestProperty => "request-property",
            Self::Parameter => "request-parameter",
            Self::ParameterProperty => "request-parameter-property",
            Self::ResponseBody => "response-body",
            Self::ResponseProperty => "response-property",
            Self::Header => "response-header",
            Self::HeaderProperty => "response-header-property",
        }
    }
}

/// One use of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Use {
    /// The operation's number in [`Document::operations`].
    pub operation: usize,
    /// What it is there.
    pub role: Role,
    /// Whether null is allowed here whatever the schema says.
    pub or_null: bool,
    /// Whether it is a branch of something that other branches have a say in.
    pub hazy: bool,
}

/// A document and where its schemas are used.
#[derive(Clone, Debug)]
pub struct Document {
    /// The document.
    pub value: Value,
    /// Its operations.
    pub operations: Vec<Operation>,
    /// The uses of every schema that is used, by its pointer. References are followed: what they point at has the uses.
    pub uses: BTreeMap<String, BTreeSet<Use>>,
    /// The schemas that only a callback or a webhook reaches, and those that it shares.
    pub called_back: BTreeSet<String>,
}

impl Document {
    /// Finds out about a document.
    #[must_use]
    pub fn new(value: Value) -> Self {
        let mut operations = Vec::new();
        for (path, item) in members(&value, "/paths") {
            for method in METHODS {
                if item.get(method).is_some_and(Value::is_object) {
                    operations.push(Operation { method: method.to_owned(), path: path.clone() });
                }
            }
        }
        let mut finder = Finder::new(&value);
        let mut called_back = Finder::new(&value);
        for (number, operation) in operations.iter().enumerate() {
            finder.operation(number, &operation.pointer());
            finder.parameters(number, &format!("/paths/{}/parameters", escape(&operation.path)));
            for (name, callback) in members(&value, &format!("{}/callbacks", operation.pointer())) {
                for (url, item) in callback.as_object().into_iter().flatten() {
                    for method in item.as_object().into_iter().flatten().map(|(method, _)| method) {
                        let (name, url) = (escape(name), escape(url));
                        called_back
                            .operation(number, &format!("{}/callbacks/{name}/{url}/{method}", operation.pointer()));
                    }
                }
            }
        }
        let (uses, called_back) = (finder.uses, called_back.uses.into_keys().collect());
        Self { operations, uses, called_back, value }
    }

    /// The value at a pointer.
    #[must_use]
    pub fn at(&self, pointer: &str) -> &Value {
        self.value.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// A schema, or what it refers to.
    #[must_use]
    pub fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        resolved(&self.value, schema)
    }

    /// Whether a property is part of what goes one way.
    #[must_use]
    pub fn visible(&self, property: &Value, direction: Direction) -> bool {
        visible(&self.value, property, direction)
    }
}

/// The members of the object at a pointer.
pub(super) fn members<'a>(value: &'a Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value.pointer(pointer).and_then(Value::as_object).into_iter().flatten()
}

/// A schema, or what it refers to.
pub(super) fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..32 {
        let Some(name) = schema_ref(schema) else { return schema };
        let Some(target) = document["components"]["schemas"].get(name) else { return schema };
        schema = target;
    }
    schema
}

/// Whether a property is part of what goes one way. The mark may stand beside the reference, where it leads, or in a part.
pub(super) fn visible(document: &Value, property: &Value, direction: Direction) -> bool {
    fn marked(document: &Value, schema: &Value, mark: &str, depth: usize) -> bool {
        let target = resolved(document, schema);
        let parts = target["allOf"].as_array().into_iter().flatten();
        schema[mark] == true
            || target[mark] == true
            || (depth > 0 && parts.into_iter().any(|part| marked(document, part, mark, depth - 1)))
    }
    !marked(document, property, direction.absent_mark(), 8)
}

/// Whether a branch is the one that only null fits.
pub(super) fn is_null_branch(schema: &Value) -> bool {
    schema["enum"].as_array().is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

/// Whether a schema says nothing but this keyword, beside nullability and what is about the place.
fn says_only(schema: &Map<String, Value>, keyword: &str) -> bool {
    const ASIDE: [&str; 10] = [
        "nullable",
        "default",
        "deprecated",
        "description",
        "example",
        "externalDocs",
        "readOnly",
        "writeOnly",
        "title",
        "x-hidden",
    ];
    schema.keys().all(|key| key == keyword || ASIDE.contains(&key.as_str()))
}

struct Finder<'a> {
    document: &'a Value,
    uses: BTreeMap<String, BTreeSet<Use>>,
    /// The schemas that lead to where the finder is. One that leads to itself is used where it is first reached.
    way: Vec<(String, bool)>,
}

impl<'a> Finder<'a> {
    fn new(document: &'a Value) -> Self {
        Self { document, uses: BTreeMap::new(), way: Vec::new() }
    }

    fn operation(&mut self, number: usize, at: &str) {
        self.parameters(number, &format!("{at}/parameters"));
        let body = self.followed(&format!("{at}/requestBody"));
        self.content(number, &body, Role::RequestBody);
        for status in keys(self.document, &format!("{at}/responses")) {
            let response = self.followed(&format!("{at}/responses/{}", escape(&status)));
            // A response with this status has no body, whatever is written.
            if status != "204" {
                self.content(number, &response, Role::ResponseBody);
            }
            for name in keys(self.document, &format!("{response}/headers")) {
                let header = self.followed(&format!("{response}/headers/{}", escape(&name)));
                self.value(number, &header, Role::Header);
            }
        }
    }

    fn parameters(&mut self, number: usize, at: &str) {
        let count = self.document.pointer(at).and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..count {
            let parameter = self.followed(&format!("{at}/{index}"));
            self.value(number, &parameter, Role::Parameter);
        }
    }

    /// A parameter's or header's schema.
    fn value(&mut self, number: usize, at: &str, role: Role) {
        self.schema(&format!("{at}/schema"), Use { operation: number, role, or_null: false, hazy: false });
        self.content(number, at, role);
    }

    fn content(&mut self, number: usize, at: &str, role: Role) {
        for media in keys(self.document, &format!("{at}/content")) {
            let at = format!("{at}/content/{}/schema", escape(&media));
            self.schema(&at, Use { operation: number, role, or_null: false, hazy: false });
        }
    }

    /// Where a component that is no schema stands.
    fn followed(&self, at: &str) -> String {
        match self.document.pointer(at).and_then(|value| value["$ref"].as_str()) {
            Some(reference) => reference.trim_start_matches('#').to_owned(),
            None => at.to_owned(),
        }
    }

    fn schema(&mut self, at: &str, used: Use) {
        let Some(Value::Object(schema)) = self.document.pointer(at) else { return };
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = reference.trim_start_matches('#').to_owned();
            let or_null = used.or_null || schema.get("nullable") == Some(&Value::Bool(true));
            return self.schema(&target, Use { or_null, ..used });
        }
        // With null and without are two schemas.
        let here = (at.to_owned(), used.or_null);
        if self.way.contains(&here) || !self.uses.entry(at.to_owned()).or_default().insert(used) {
            return;
        }
        self.way.push(here);
        self.below(at, schema, used);
        self.way.pop();
    }

    fn below(&mut self, at: &str, schema: &Map<String, Value>, used: Use) {
        let below = Use { role: used.role.below(), or_null: false, ..used };
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if visible(self.document, property, used.role.direction()) {
                self.schema(&format!("{at}/properties/{}", escape(name)), below);
            }
        }
        self.schema(&format!("{at}/items"), below);
        self.schema(&format!("{at}/additionalProperties"), below);
        self.schema(&format!("{at}/not"), Use { hazy: true, ..used });
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let Some(branches) = schema.get(keyword).and_then(Value::as_array) else { continue };
            let nulls = branches.iter().filter(|branch| is_null_branch(branch)).count();
            let alone = says_only(schema, keyword) && branches.len() - nulls == 1 && (keyword != "allOf" || nulls == 0);
            let or_null = used.or_null || schema.get("nullable") == Some(&Value::Bool(true)) || nulls > 0;
            for (index, branch) in branches.iter().enumerate() {
                let hazy = used.hazy || !alone || is_null_branch(branch);
                self.schema(&format!("{at}/{keyword}/{index}"), Use { or_null, hazy, ..used });
            }
        }
    }
}

/// The keys of the object at a pointer.
pub(super) fn keys(document: &Value, at: &str) -> Vec<String> {
    members(document, at).map(|(key, _)| key.clone()).collect()
}
