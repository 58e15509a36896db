//! Values against the contract: requests into Heron's tree of messages, answers into a list of faults.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use http::StatusCode;
use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use super::schema::{Side, json_schema};
use super::{Contract, Operation, tree};
use crate::world::UnknownKeys;

/// The validators of a contract, built when they are first needed.
pub(crate) struct Checks {
    contract: &'static Contract,
    built: Mutex<HashMap<(usize, Part, UnknownKeys), Arc<Check>>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Query,
    Body,
    Response(StatusCode),
}

struct Check {
    schema: Value,
    validator: Validator,
}

impl Checks {
    pub(crate) fn new(contract: &'static Contract) -> Self {
        Self { contract, built: Mutex::default() }
    }

    /// What is wrong with the query of a request, as the tree under `query`.
    ///
    /// # Errors
    /// When the contract's own schema cannot be used.
    pub(crate) fn query(&self, operation: &Operation, query: &Value) -> Result<Option<Value>, String> {
        let check = self.built(operation, Part::Query, UnknownKeys::Accept)?;
        Ok(tree::of_errors(&check.schema, check.validator.iter_errors(query)))
    }

    /// What is wrong with the body of a request, as the tree under `json`.
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
        Ok(tree::of_errors(&check.schema, check.validator.iter_errors(body)))
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
        // A panic while this lock is held leaves at worst an entry out.
        let mut built = self.built.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (operation.index, part, unknown_keys);
        if let Some(check) = built.get(&key) {
            return Ok(Arc::clone(check));
        }
        let (side, schema) = match part {
            Part::Query => (Side::Request, query_schema(operation)),
            Part::Body => {
                (Side::Request, operation.body.as_ref().map_or(Value::Bool(true), |body| body.schema.clone()))
            }
            Part::Response(status) => {
                (Side::Response, operation.response(status).cloned().unwrap_or(Value::Bool(true)))
            }
        };
        let schema = json_schema(self.contract, &schema, side, unknown_keys);
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .offline()
            .should_validate_formats(true)
            .with_format("date-time", is_date_time)
            .with_format("url", is_url)
            .build(&schema)
            .map_err(|error| format!("the contract's schema for {} cannot be used: {error}", operation.name()))?;
        let check = Arc::new(Check { schema, validator });
        built.insert(key, Arc::clone(&check));
        Ok(check)
    }
}

/// The query parameters as one object; what the contract does not name is let through.
pub(crate) fn query_schema(operation: &Operation) -> Value {
    let properties: Map<String, Value> =
        operation.query.iter().map(|parameter| (parameter.name.clone(), parameter.schema.clone())).collect();
    let required: Vec<&str> = operation
        .query
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| parameter.name.as_str())
        .collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": true })
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
            checks.built(operation, Part::Query, UnknownKeys::Accept).unwrap();
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
