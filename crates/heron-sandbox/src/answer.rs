//! An answer before it goes over the wire, and Heron's form of an error.

use http::{Method, StatusCode};
use serde_json::{Value, json};

/// A status and a JSON body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
    /// The methods that the path does have, beside a 405.
    pub(crate) allow: Vec<Method>,
    /// A key to put the finished body under, where the world has an envelope that the contract does not declare.
    pub(crate) under: Option<&'static str>,
}

impl Answer {
    pub(crate) fn new(status: StatusCode, body: Value) -> Self {
        Self { status, body, allow: Vec::new(), under: None }
    }

    pub(crate) fn ok(body: Value) -> Self {
        Self::new(StatusCode::OK, body)
    }

    pub(crate) fn created(body: Value) -> Self {
        Self::new(StatusCode::CREATED, body)
    }

    /// An error: the status, its name, and a sentence or, for a 422, a tree of messages.
    pub(crate) fn error(status: StatusCode, description: impl Into<Value>) -> Self {
        let body = json!({
            "code": status.as_u16(),
            "name": status.canonical_reason().unwrap_or("Error"),
            "description": description.into(),
        });
        Self::new(status, body)
    }

    pub(crate) fn bad_request(description: &str) -> Self {
        Self::error(StatusCode::BAD_REQUEST, description)
    }

    pub(crate) fn unauthorized() -> Self {
        Self::error(StatusCode::UNAUTHORIZED, "Missing or invalid API key")
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::error(StatusCode::NOT_FOUND, format!("{what} not found"))
    }

    pub(crate) fn method_not_allowed(allow: Vec<Method>) -> Self {
        let error = Self::error(StatusCode::METHOD_NOT_ALLOWED, "This path does not have this method");
        Self { allow, ..error }
    }

    /// A 422; `tree` is keyed by location (`json`, `query`), then by field, down to arrays of messages.
    pub(crate) fn unprocessable(tree: Value) -> Self {
        Self::error(StatusCode::UNPROCESSABLE_ENTITY, tree)
    }

    /// A fault of the sandbox itself.
    pub(crate) fn fault(description: String) -> Self {
        Self::error(StatusCode::INTERNAL_SERVER_ERROR, description)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_422_carries_the_name_that_heron_gives_it() {
        let answer = Answer::unprocessable(json!({ "json": { "provider": ["Not a valid string."] } }));
        assert_eq!(
            answer.body,
            json!({
                "code": 422,
                "name": "Unprocessable Entity",
                "description": { "json": { "provider": ["Not a valid string."] } },
            })
        );
    }
}
