//! Small hand-made documents, and one rule run on them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

pub(crate) use super::walk::reference;
use super::walk::schemas;
use super::{Draft, RULES, apply};
use crate::Problem;
use crate::operations::{Operations, Row};

/// What a rule did.
pub(crate) struct Run {
    pub(crate) document: Value,
    pub(crate) count: usize,
    pub(crate) problems: Vec<Problem>,
    pub(crate) rows: BTreeMap<String, Row>,
}

impl Run {
    /// A component schema afterwards.
    pub(crate) fn schema(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    /// The names of the component schemas, sorted.
    pub(crate) fn names(&self) -> String {
        let mut names: Vec<_> = schemas(&self.document).unwrap().keys().map(String::as_str).collect();
        names.sort_unstable();
        names.join(" ")
    }

    /// The schema that the operation answers with.
    pub(crate) fn answer(&self, method: &str, path: &str) -> &Value {
        &self.document["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"]
    }

    /// The schema of the operation's body.
    pub(crate) fn body(&self, method: &str, path: &str) -> &Value {
        &self.document["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"]
    }

    /// What the problems say happened.
    pub(crate) fn told(&self) -> Vec<&str> {
        self.problems.iter().map(|problem| problem.what.as_str()).collect()
    }
}

/// Runs the rule of this name.
pub(crate) fn run(rule: &str, document: Value, rows: &str) -> Run {
    let operations = stated(rows);
    let mut draft = Draft::new(document, &operations);
    let rule = RULES.iter().find(|known| known.name == rule).expect("a rule of this name");
    let count = apply(rule, &mut draft);
    Run { document: draft.document, count, problems: draft.problems.0, rows: draft.rows }
}

/// Runs the rule on one schema, which is called `S` and which an operation answers with.
pub(crate) fn run_on_schema(rule: &str, schema: Value) -> (Value, usize) {
    let document = api(json!({"/s": {"get": answers(reference("S"))}}), json!({"S": schema}));
    let run = run(rule, document, "");
    (run.schema("S").clone(), run.count)
}

/// The text of an `operations.toml`, parsed.
pub(crate) fn stated(rows: &str) -> Operations {
    Operations::parse("operations.toml", rows).unwrap()
}

/// One row of `operations.toml`; `more` is further lines of it.
pub(crate) fn row(call: &str, id: &str, more: &str) -> String {
    format!(
        "[[operation]]\ncall = \"{call}\"\nid = \"{id}\"\nresource = \"things\"\nsummary = \"Does it.\"\n\
         retry = \"safe\"\n{more}\n"
    )
}

/// A document.
pub(crate) fn api(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn content(schema: Value) -> Value {
    json!({"application/json": {"schema": schema}})
}

/// An operation that answers with `schema`.
pub(crate) fn answers(schema: Value) -> Value {
    json!({"responses": {"200": {"description": "OK", "content": content(schema)}}})
}

/// An operation that takes one schema and answers with another.
pub(crate) fn sends(body: Value, answer: Value) -> Value {
    let mut operation = answers(answer);
    operation["requestBody"] = json!({"content": content(body), "required": true});
    operation
}

/// An operation with query parameters and no content.
pub(crate) fn asks(parameters: Value) -> Value {
    json!({"parameters": parameters, "responses": {"200": {"description": "OK"}}})
}
