//! An answer before it goes over the wire, and Heron's form of an error.

use std::io;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Method, Response, StatusCode};
use serde::Serialize as _;
use serde_json::ser::{CompactFormatter, Formatter};
use serde_json::{Value, json};

/// Says which wishes of a request were heard (RFC 7240).
const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// A status and a body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
    /// What is sent of the body.
    pub(crate) content: Content,
    /// The methods that the path does have, beside a 405.
    pub(crate) allow: Vec<Method>,
    /// A key to put the finished body under, where the world has an envelope that the contract does not declare.
    pub(crate) under: Option<&'static str>,
    /// The wishes that this answer was made by.
    pub(crate) applied: Option<String>,
}

/// What goes over the wire as the body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// The body, as JSON.
    Json,
    /// Nothing, and no content type.
    Nothing,
    /// These bytes, of this media type.
    Bytes(Box<(String, Bytes)>),
}

impl Answer {
    pub(crate) fn new(status: StatusCode, body: Value) -> Self {
        Self { status, body, content: Content::Json, allow: Vec::new(), under: None, applied: None }
    }

    /// An answer without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { content: Content::Nothing, ..Self::new(status, Value::Null) }
    }

    /// As it goes over the wire.
    pub(crate) fn into_response(self) -> Response<Bytes> {
        let Self { status, mut body, content, allow, applied, .. } = self;
        let (media_type, bytes) = match content {
            // A contentless status must not have a body.
            _ if status == StatusCode::NO_CONTENT => (None, Bytes::new()),
            Content::Nothing => (None, Bytes::new()),
            Content::Json => {
                body.sort_all_objects();
                let json = HeaderValue::from_static("application/json");
                (Some(json), written(&body).into())
            }
            Content::Bytes(file) => (HeaderValue::from_str(&file.0).ok(), file.1),
        };
        let mut response = Response::new(bytes);
        *response.status_mut() = status;
        let headers = response.headers_mut();
        if let Some(media_type) = media_type {
            headers.insert(CONTENT_TYPE, media_type);
        }
        if !allow.is_empty() {
            let methods: Vec<&str> = allow.iter().map(Method::as_str).collect();
            headers.extend(HeaderValue::from_str(&methods.join(", ")).ok().map(|methods| (ALLOW, methods)));
        }
        let applied = applied.and_then(|applied| HeaderValue::from_str(&applied).ok());
        headers.extend(applied.map(|applied| (PREFERENCE_APPLIED, applied)));
        response
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

/// A value as JSON. An integer that needs more than 64 bits is held as a float; it goes out as an integer again, since
/// many readers take `1e36` for none.
fn written(body: &Value) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1024);
    let mut writer = serde_json::Serializer::with_formatter(&mut bytes, WholeNumbers);
    // Writing a value to memory does not fail.
    body.serialize(&mut writer).unwrap_or_default();
    bytes
}

struct WholeNumbers;

impl Formatter for WholeNumbers {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        if value.abs() >= 1e16 && value.fract() == 0.0 {
            return write!(writer, "{value:.0}");
        }
        CompactFormatter.write_f64(writer, value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_integer_of_any_size_goes_out_as_an_integer() {
        let body: Value = serde_json::from_str("[-36893488147419103232, 18446744073709551615, 0.5, 1.0]").unwrap();
        let text = String::from_utf8(written(&body)).unwrap();
        assert_eq!(text, "[-36893488147419103232,18446744073709551615,0.5,1.0]");
    }

    #[test]
    fn an_answer_without_a_body_has_no_content_type() {
        for answer in [Answer::empty(StatusCode::ACCEPTED), Answer::new(StatusCode::NO_CONTENT, json!({}))] {
            let response = answer.into_response();
            assert!(!response.headers().contains_key(CONTENT_TYPE));
            assert!(response.body().is_empty());
        }
    }

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
