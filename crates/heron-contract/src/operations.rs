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
    /// The operations that it does not have, each group with a reason.
    #[serde(default, rename = "leave_out")]
    pub left_out: Vec<LeftOut>,
    /// What each resource is for, and which paths lead to it.
    #[serde(default)]
    pub resources: BTreeMap<String, Resource>,
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

/// A resource: a module of the client, and a feature.
#[derive(Clone, Debug, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// What it is for, in our words: a phrase that its module opens with.
    pub about: String,
    /// Whether it is there whatever features are on.
    #[serde(default)]
    pub always: bool,
    /// The noun that ids begin with, by the path that leads to it: after `/api`, with `{}` for each parameter.
    pub nouns: BTreeMap<String, String>,
}

/// An operation that the client has.
#[derive(Clone, Debug, Deserialize, Default)]
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
    /// Why the body is written by hand and no function is generated.
    #[serde(default)]
    pub by_hand: Option<String>,
    /// Why its method is written by hand: a person wraps what is generated.
    #[serde(default)]
    pub wrapped: Option<String>,
    /// The name of its method, where it is not the one that [`naming`](crate::naming) gives it.
    #[serde(default)]
    pub method: Option<MethodName>,
    /// What else the method's documentation says.
    #[serde(default)]
    pub notes: Option<String>,
    /// Why the id is not the one that [`naming`](crate::naming) gives it.
    #[serde(default)]
    pub exception: Option<String>,
    /// The id of the operation that Heron recommends in its place.
    #[serde(default)]
    pub deprecated: Option<String>,
    /// Which kind of key it takes, if not the account's.
    #[serde(default)]
    pub key: Option<Key>,
    /// How its list comes in pages.
    #[serde(default)]
    pub paging: Option<Paging>,
    /// How one learns the end of what it starts.
    #[serde(default)]
    pub ends: Option<Ends>,
    /// How it takes a file.
    #[serde(default)]
    pub upload: Option<Upload>,
    /// How it gives a file.
    #[serde(default)]
    pub download: Option<Download>,
}

impl Row {
    /// The method, in capitals, and the path.
    pub fn method_and_path(&self) -> (&str, &str) {
        self.call.split_once(' ').unwrap_or(("", &self.call))
    }
}

/// The name of a method, and why it is not the one of the rule.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct MethodName {
    /// The name.
    pub name: String,
    /// Why.
    pub exception: String,
}

/// The kinds of key that are not the account's.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    /// The key that a funder gave to a broker.
    Broker,
}

/// How a list comes in pages. Places in the answer are names of properties, joined by dots.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// The query parameter that says which page: a number counted from 1, or how many items to skip.
    pub by: PagedBy,
    /// Its name.
    pub at: String,
    /// The query parameter that says how many items a page holds.
    pub size: String,
    /// How many it holds when that is not sent, where Heron says so.
    #[serde(default)]
    pub default_size: Option<u32>,
    /// How many it may hold, where Heron says so.
    #[serde(default)]
    pub max_size: Option<u32>,
    /// The number of the first page, where it is not 1.
    #[serde(default)]
    pub first: Option<u32>,
    /// Whether there are pages only when both parameters are sent.
    #[serde(default)]
    pub both: bool,
    /// Where the answer has the items.
    pub items: String,
    /// Where it says which page this is.
    #[serde(default)]
    pub page: Option<String>,
    /// Where it says how many pages there are.
    #[serde(default)]
    pub pages: Option<String>,
    /// Where it says how many items there are, over all pages.
    #[serde(default)]
    pub total: Option<String>,
    /// Where it says whether there is more.
    #[serde(default)]
    pub more: Option<String>,
    /// Where it has the address of the next page.
    #[serde(default)]
    pub next_url: Option<String>,
}

/// What a page is asked for by.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum PagedBy {
    /// Its number, counted from 1.
    Number,
    /// How many items come before it.
    Offset,
}

/// How one learns the end of what an operation starts.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Ends {
    /// The id of the operation to ask.
    #[serde(default)]
    pub ask: Option<String>,
    /// Where its answer has the state: names of properties joined by dots, with `[]` for each item of a list.
    #[serde(default)]
    pub at: Option<String>,
    /// The states in which the work is done.
    #[serde(default)]
    pub done: Vec<String>,
    /// The states in which it failed.
    #[serde(default)]
    pub failed: Vec<String>,
    /// Whether it is done once the answer is 404.
    #[serde(default)]
    pub gone: bool,
    /// Whether it is done once the list has an item that it had not before.
    #[serde(default)]
    pub new_item: bool,
    /// The webhook topics that tell the end.
    #[serde(default)]
    pub topics: Vec<String>,
}

/// The form in which the answer of the operation that is asked tells the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending<'a> {
    /// By a state.
    States {
        /// Where the answer has it.
        at: &'a str,
        /// The states in which the work is done.
        done: &'a [String],
        /// The states in which it failed.
        failed: &'a [String],
    },
    /// By a 404.
    Gone,
    /// By an item that was not there before.
    NewItem,
    /// In a way that is not documented.
    Open,
}

impl Ends {
    /// The form in which the answer tells the end.
    #[must_use]
    pub fn ending(&self) -> Ending<'_> {
        match &self.at {
            _ if self.gone => Ending::Gone,
            _ if self.new_item => Ending::NewItem,
            Some(at) if !self.done.is_empty() => Ending::States { at, done: &self.done, failed: &self.failed },
            _ => Ending::Open,
        }
    }
}

/// How a file is taken.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Upload {
    /// In which form.
    pub how: Form,
    /// The property or part that has it, unless it is the whole body.
    #[serde(default)]
    pub field: Option<String>,
    /// The property that has its name.
    #[serde(default)]
    pub name: Option<String>,
    /// How many files may be sent at once, if more than one.
    #[serde(default)]
    pub max_files: Option<u32>,
    /// The media types that are taken, where Heron says so.
    #[serde(default)]
    pub media_types: Vec<String>,
}

/// How a file is given.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Download {
    /// In which form.
    pub how: Form,
    /// The property that has it, unless it is the whole body.
    #[serde(default)]
    pub field: Option<String>,
    /// The property that has its media type.
    #[serde(default)]
    pub media_type: Option<String>,
}

/// The form in which a file travels.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// As the body.
    Bytes,
    /// As a part of `multipart/form-data`.
    Multipart,
    /// As base64 in a property of JSON.
    Base64,
    /// As a `data:` URL in a property of JSON.
    DataUrl,
}

/// What may be sent twice (RFC 9110, section 9.2).
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum RetryClass {
    /// Changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// Twice may make two.
    #[default]
    NonIdempotent,
}

/// Operations that the client does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Methods and paths, exactly as in the contract.
    pub calls: Vec<String>,
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
