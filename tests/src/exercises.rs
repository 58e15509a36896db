//! Every operation of the client, called as a program calls it, with values made from the contract.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::ops::Deref;
use std::pin::Pin;

use bytes::Bytes;
use heron_api::{Call, Client, Download, Error, Response, Upload, WithStatus};
use heron_contract::operations::Row;
use heron_data::Heron;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::contract::{Contract, Direction};
use crate::maker::{Maker, Share};

/// A call of an operation, whatever it takes and gives.
#[derive(Clone, Copy)]
pub struct Exercise {
    /// The operation's id.
    pub id: &'static str,
    /// Makes the call with what is given.
    pub run: fn(&Clients, &Given) -> Running,
}

/// What a program calls operations with.
#[derive(Clone, Debug)]
pub struct Clients {
    /// The operations' functions.
    pub client: Client,
    /// What depends on them.
    pub heron: Heron,
}

impl Deref for Clients {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

/// A call under way.
pub type Running = Pin<Box<dyn Future<Output = Result<Outcome, Error>>>>;

/// What came of a call.
#[derive(Debug)]
pub struct Outcome {
    /// The status.
    pub status: u16,
    /// The body of the answer, as it came.
    pub body: Bytes,
    /// What the client made of it.
    pub made: Made,
}

/// What the client made of an answer.
#[derive(Debug, PartialEq)]
pub enum Made {
    /// A value, written again as JSON.
    Value(Value),
    /// A file.
    File(Bytes),
}

impl Exercise {
    fn new(id: &'static str, run: fn(&Clients, &Given) -> Running) -> Self {
        Self { id, run }
    }
}

impl fmt::Debug for Exercise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exercise").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A call that gives a value.
fn answer<T: Serialize + Send + 'static>(call: Call<T>) -> Running {
    told(call, |value| Made::Value(serde_json::to_value(value).unwrap()))
}

/// A call that gives a value, and says which of several successes it was.
fn answer_of_several<T: Serialize + Send + 'static>(call: Call<WithStatus<T>>) -> Running {
    told(call, |several| Made::Value(serde_json::to_value(several.value).unwrap()))
}

/// A call that gives a file.
fn file(download: Download) -> Running {
    told(download.bytes(), Made::File)
}

fn told<T: Send + 'static>(call: Call<T>, make: fn(T) -> Made) -> Running {
    let call = call.with_response();
    Box::pin(async move {
        let Response { value, status, body, .. } = call.into_future().await?;
        Ok(Outcome { status: status.as_u16(), body, made: make(value) })
    })
}

/// What a call is given: values by their names on the wire.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// Parameters of the path and the query, and the fields of a form.
    pub values: Map<String, Value>,
    /// The body without its envelope.
    pub body: Value,
}

impl Given {
    /// What the contract takes for an operation, made by a seed.
    #[must_use]
    pub fn made(maker: &Maker, row: &Row, seed: u64) -> Self {
        let contract = &maker.contract;
        let operation = contract.operation(row);
        let mut given = Self::default();
        let listed = operation["parameters"].as_array().cloned().unwrap_or_default();
        let pages = row.paging.as_ref().filter(|paging| paging.both).map(|paging| [&paging.at, &paging.size]);
        let all_pages = maker.drawn(seed, &json!({ "type": "boolean" })) == true;
        for (index, parameter) in listed.iter().enumerate() {
            let name = parameter["name"].as_str().unwrap().to_owned();
            let of_pages = pages.is_some_and(|pages| pages.contains(&&name));
            let seed = seed.wrapping_mul(1000).wrapping_add(index as u64);
            let there = match maker.optional {
                _ if parameter["required"] == true => true,
                Share::Always => true,
                Share::Never => false,
                Share::Some if of_pages => all_pages,
                Share::Some => maker.drawn(seed, &json!({ "type": "boolean" })) == true,
            };
            if !there {
                continue;
            }
            let schema = contract.converted(&parameter["schema"], Direction::Request);
            let value = match parameter["in"].as_str().unwrap() {
                // What a program has for an id: never empty, and no dots, which are steps in a path.
                "path" if schema["type"] == "string" && schema.get("enum").is_none() => {
                    maker.drawn(seed, &json!({ "type": "string", "pattern": "[a-zA-Z][a-zA-Z0-9_ %/?#+é-]{0,12}" }))
                }
                _ => maker.drawn(seed, &schema),
            };
            given.values.insert(name, value);
        }
        for pointer in contract.bodies(row, Direction::Request) {
            let schema = contract.schema(&pointer, Direction::Request);
            // The client always sends the envelope, also where the contract lets it be absent.
            let inner = row.request_envelope.as_ref().and_then(|key| schema["properties"].get(key));
            given.body = maker.drawn(seed, inner.unwrap_or(&schema));
        }
        if let Some(form) = form(contract, row) {
            let schema = contract.converted(form, Direction::Request);
            let fields = maker.drawn(seed, &schema);
            given.values.extend(fields.as_object().cloned().unwrap_or_default());
        }
        given
    }

    fn get<T: DeserializeOwned>(&self, name: &str) -> T {
        self.maybe(name).unwrap_or_else(|| panic!("`{name}` is not given: {:?}", self.values))
    }

    fn maybe<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let value = self.values.get(name).filter(|value| !value.is_null())?;
        Some(serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("`{name}` from {value}: {error}")))
    }

    fn text(&self, name: &str) -> String {
        self.get(name)
    }

    fn body<T: DeserializeOwned>(&self) -> T {
        let read = serde_json::from_value(self.body.clone());
        read.unwrap_or_else(|error| panic!("a body from {}: {error}", self.body))
    }

    fn file(&self, name: &str) -> Upload {
        Upload::from_bytes(format!("<content of=\"{name}\"/>")).with_file_name(format!("{name}.pdf"))
    }

    fn files(&self, name: &str) -> Vec<Upload> {
        self.maybe_files(name).unwrap_or_default()
    }

    #[allow(dead_code)] // Whether a form has a file that may be left out is the contract's affair.
    fn maybe_file(&self, name: &str) -> Option<Upload> {
        self.values.contains_key(name).then(|| self.file(name))
    }

    fn maybe_files(&self, name: &str) -> Option<Vec<Upload>> {
        let several = self.values.get(name)?.as_array()?;
        Some(several.iter().map(|_| self.file(name)).collect())
    }
}

/// The schema of an operation's form.
fn form<'a>(contract: &'a Contract, row: &Row) -> Option<&'a Value> {
    contract.operation(row).pointer("/requestBody/content/multipart~1form-data/schema")
}

/// The operations whose body is written by hand, and for which no function is generated.
mod by_hand {
    use super::{Clients, Given, Running, answer};

    pub(super) fn crm_ingest(clients: &Clients, given: &Given) -> Running {
        answer(clients.heron.crm().ingest(&given.text("crm_integration_heron_id"), given.body.to_string()))
    }
}

#[rustfmt::skip]
#[path = "generated/exercises.rs"]
mod generated;

pub use generated::exercises;
