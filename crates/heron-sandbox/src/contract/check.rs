//! Values against the contract: requests into Heron's tree of messages, answers into a list of faults.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use http::StatusCode;
use jsonschema::{Draft, Validator};
use serde_json::Value;

use super::schema::{Side, json_schema};
use super::{Contract, Operation, tree};
use crate::world::UnknownKeys;

/// The validators of a contract, built when they are first needed.
#[derive(Default)]
pub(super) struct Cache(RwLock<HashMap<(usize, Part, UnknownKeys), Arc<Check>>>);

/// A contract's eye on what comes in and what goes out.
#[derive(Clone, Copy)]
pub(crate) struct Checks {
    contract: &'static Contract,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Path,
    Query,
    Headers,
    Body,
    Response(StatusCode),
}

struct Check {
    schema: Value,
    validator: Validator,
}

impl Checks {
    pub(crate) fn new(contract: &'static Contract) -> Self {
        Self { contract }
    }

    /// What is wrong with the path's parameters, as the tree under `path`.
    ///
    /// # Errors
    /// When the contract's own schema cannot be used.
    pub(crate) fn path(&self, operation: &Operation, path: &Value) -> Result<Option<Value>, String> {
        self.parameters(operation, Part::Path, operation.path_parameters.is_empty(), path)
    }

    /// What is wrong with the query of a request, as the tree under `query`.
    ///
    /// # Errors
    /// When the contract's own schema cannot be used.
    pub(crate) fn query(&self, operation: &Operation, query: &Value) -> Result<Option<Value>, String> {
        self.parameters(operation, Part::Query, operation.query.is_empty(), query)
    }

    /// What is wrong with the headers of a request, as the tree under `headers`.
    ///
    /// # Errors
    /// When the contract's own schema cannot be used.
    pub(crate) fn headers(&self, operation: &Operation, headers: &Value) -> Result<Option<Value>, String> {
        self.parameters(operation, Part::Headers, operation.headers.is_empty(), headers)
    }

    fn parameters(
        &self,
        operation: &Operation,
        part: Part,
        none: bool,
        values: &Value,
    ) -> Result<Option<Value>, String> {
        if none {
            return Ok(None);
        }
        let check = self.built(operation, part, UnknownKeys::Accept)?;
        Ok(check.tree(values))
    }

    /// What is wrong with the body of a request, as the tree under `json`, `form` or `files`.
    ///
    /// # Errors
    /// When the contract's own schema cannot be used.
    pub(crate) fn body(
        &self,
        operation: &Operation,
        unknown_keys: UnknownKeys,
        body: &Value,
    ) -> Result<Option<Value>, String> {
        let check = self.built(operation, Part::Body, unknown_keys)?;
        Ok(check.tree(body))
    }

    /// Where an answer breaks the contract: the places and keywords, no values.
    ///
    /// # Errors
    /// When it breaks it, or the contract's own schema cannot be used.
    pub(crate) fn response(
        &self,
        operation: &Operation,
        status: StatusCode,
        unknown_keys: UnknownKeys,
        body: &Value,
    ) -> Result<(), String> {
        let check = self.built(operation, Part::Response(status), unknown_keys)?;
        let faults: Vec<String> = check
            .validator
            .iter_errors(body)
            .map(|error| format!("`{}` at {}", error.kind().keyword(), error.instance_path()))
            .collect();
        if faults.is_empty() { Ok(()) } else { Err(faults.join(", ")) }
    }

    fn built(&self, operation: &Operation, part: Part, unknown_keys: UnknownKeys) -> Result<Arc<Check>, String> {
        let key = (operation.index, part, unknown_keys);
        let cache = &self.contract.cache.0;
        // A panic while this lock is held leaves at worst an entry out.
        if let Some(check) = cache.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(check));
        }
        let anything = Value::Bool(true);
        let (side, schema) = match part {
            Part::Path => (Side::Request, &operation.path_schema),
            Part::Query => (Side::Request, &*operation.query_schema),
            Part::Headers => (Side::Request, &operation.header_schema),
            Part::Body => (Side::Request, operation.body.as_ref().map_or(&anything, |body| &*body.schema)),
            Part::Response(status) => {
                (Side::Response, operation.response(status).map_or(&anything, |schema| &**schema))
            }
        };
        let schema = json_schema(self.contract, schema, side, unknown_keys);
        let validator = validator(&schema)
            .map_err(|error| format!("the contract's schema for {} cannot be used: {error}", operation.name()))?;
        let check = Arc::new(Check { schema, validator });
        let mut built = cache.write().unwrap_or_else(PoisonError::into_inner);
        built.insert(key, Arc::clone(&check));
        Ok(check)
    }
}

impl Check {
    fn tree(&self, value: &Value) -> Option<Value> {
        // The rule is that all is well, and that is told faster than what is not.
        if self.validator.is_valid(value) {
            return None;
        }
        tree::of_errors(&self.schema, self.validator.iter_errors(value))
    }
}

pub(super) fn validator(schema: &Value) -> Result<Validator, String> {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .offline()
        .should_validate_formats(true)
        .with_format("date-time", is_date_time)
        .with_format("url", is_url)
        .build(schema)
        .map_err(|error| error.to_string())
}

/// With an offset or without one, as Heron writes them both.
fn is_date_time(text: &str) -> bool {
    chrono::DateTime::parse_from_rfc3339(text).is_ok()
        || ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"]
            .iter()
            .any(|format| chrono::NaiveDateTime::parse_from_str(text, format).is_ok())
}

/// A scheme and something after it. CRMs hold odd addresses, and what Heron accepts of them is not documented.
fn is_url(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, rest)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && !rest.is_empty()
            && !text.contains(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_of_the_contract_can_be_used() {
        let contract = Contract::embedded().unwrap();
        let checks = Checks::new(contract);
        for operation in contract.operations() {
            for part in [Part::Path, Part::Query, Part::Headers] {
                checks.built(operation, part, UnknownKeys::Accept).unwrap();
            }
            checks.built(operation, Part::Body, UnknownKeys::Refuse).unwrap();
            for status in operation.responses.keys().filter_map(|status| status.parse().ok()) {
                checks.built(operation, Part::Response(status), UnknownKeys::Refuse).unwrap();
            }
        }
    }

    #[test]
    fn a_time_may_have_an_offset_or_none() {
        for text in ["2026-08-14T12:24:30.665119", "2026-08-14T12:24:30+00:00", "2026-08-14T12:24:30Z"] {
            assert!(is_date_time(text), "{text}");
        }
        assert!(!is_date_time("2026-08-14"));
    }

    #[test]
    fn an_address_needs_a_scheme_and_something_after_it() {
        assert!(is_url("https://sandbox.salesforce.com"));
        assert!(!is_url("sandbox.salesforce.com"));
        assert!(!is_url("https://"));
        assert!(!is_url("https://a b"));
    }
}
