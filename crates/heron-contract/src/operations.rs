//! `operations.toml`: which operations the client has, what they are called, and what may be sent twice.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{Problem, Problems};

/// The parsed file.
#[derive(Clone, Debug, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Operations {
    /// The operations that the client has.
    #[serde(default, rename = "operation")]
    pub operations: Vec<Row>,
    /// The operations that it does not have, each with a reason.
    #[serde(default, rename = "leave_out")]
    pub left_out: Vec<LeftOut>,
    /// One rule for all operations in no row: not yet, and why.
    #[serde(default)]
    pub not_yet: Option<NotYet>,
    /// Our name for a schema of the contract, by the name it has in `heron.json`.
    #[serde(default)]
    pub schemas: BTreeMap<String, SchemaName>,
    /// Our name for an inline enum, by `Schema.property` or `METHOD /path ?parameter`.
    #[serde(default)]
    pub enums: BTreeMap<String, String>,
    /// Response properties that the client relies on though the contract does not require them.
    #[serde(default)]
    pub always_present: Vec<AlwaysPresent>,
}

/// An operation that the client has.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Method and path, exactly as in the contract: `GET /api/crm_integrations`.
    pub call: String,
    /// Its name in snake case; part of the public API, so never changed lightly.
    pub id: String,
    /// The resource, and so the file and the feature, that it belongs to.
    pub resource: String,
    /// What it does, in our words.
    pub summary: String,
    /// What may be sent twice.
    pub retry: RetryClass,
    /// The key under which a response may hold its value: `{"crm_integration": {…}}`.
    #[serde(default)]
    pub envelope: Option<String>,
    /// The key under which the request body is sent: `{"end_user": {…}}`.
    #[serde(default)]
    pub request_envelope: Option<String>,
    /// Our name for an inline response object.
    #[serde(default)]
    pub response: Option<String>,
    /// Why the body is written by hand (foreign JSON, multipart, XML) and no function is generated.
    #[serde(default)]
    pub by_hand: Option<String>,
}

impl Row {
    /// The method, in capitals, and the path.
    pub fn method_and_path(&self) -> (&str, &str) {
        self.call.split_once(' ').unwrap_or(("", &self.call))
    }
}

/// What may be sent twice (RFC 9110, section 9.2).
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum RetryClass {
    /// Changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// Twice may make two.
    NonIdempotent,
}

/// An operation that the client does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Method and path, exactly as in the contract.
    pub call: String,
    /// Why.
    pub reason: String,
}

/// One rule for all operations in no row.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotYet {
    /// Why.
    pub reason: String,
}

/// Our name, or one per direction where the schema is split.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(untagged)]
pub enum SchemaName {
    /// One name for both directions.
    Both(String),
    /// A name per direction.
    Split(SplitName),
}

/// The names of a schema that differs by direction.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct SplitName {
    /// As it is sent.
    pub request: Option<String>,
    /// As it is received.
    pub response: Option<String>,
}

/// A response property that the client relies on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlwaysPresent {
    /// The schema, as in `heron.json`.
    pub schema: String,
    /// The property.
    pub property: String,
    /// Why the client cannot do without it.
    pub reason: String,
}

impl Operations {
    /// Parses the file's text; `file` names it in errors.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| text[..span.start].matches('\n').count() + 1);
            Problem::error(error.message().to_owned())
                .at(format!("{file}:{line}"), "")
                .help("the rows are described at the top of the file")
                .into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_without_a_retry_class_does_not_generate() {
        let row = "[[operation]]\ncall = \"GET /api/things\"\nid = \"things_list\"\nresource = \"things\"\nsummary = \"Lists.\"\n";
        let problem =
            |text: &str| Operations::parse("operations.toml", text).err().map(|problems| problems.to_string());
        let without = problem(row).unwrap();
        assert!(without.contains("missing field `retry`"), "{without}");
        let strange = problem(&format!("{row}retry = \"perhaps\"\n")).unwrap();
        assert!(strange.contains("perhaps"), "{strange}");
    }
}
