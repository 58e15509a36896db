//! What a request says, held against the contract before anything is done about it.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::contract::{self, Body, Checks, Contract, Operation};
use crate::heron::{Sent, Whole};
use crate::resources::Payload;
use crate::world::UnknownKeys;

/// Who reads a request, and how strictly.
pub(crate) struct Asked<'a> {
    pub(crate) contract: &'static Contract,
    pub(crate) checks: Checks,
    pub(crate) unknown_keys: UnknownKeys,
    /// The unknown keys that the state was returned with. What was given away is taken back.
    pub(crate) returned_keys: &'a dyn Fn() -> BTreeSet<String>,
}

/// A request that keeps the contract.
pub(crate) struct Request {
    /// The path's parameters, by name.
    pub(crate) path: Map<String, Value>,
    /// The query parameters that the contract names, with its defaults; null when absent and allowed to be.
    pub(crate) query: Map<String, Value>,
    /// The body without `readOnly` members; null when there is none.
    pub(crate) body: Value,
    /// The files of a form.
    pub(crate) files: Vec<SentFile>,
}

/// A file that was sent in a form.
pub(crate) struct SentFile {
    /// The name of its field.
    pub(crate) field: String,
    /// Its own name.
    pub(crate) name: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) content: Bytes,
}

impl Asked<'_> {
    /// Reads a request, and gathers all that is wrong with it into one refusal.
    pub(crate) fn read(
        &self,
        operation: &Operation,
        payload: Payload,
        path: &[String],
        head: &Parts,
        sent: &Sent,
    ) -> Result<Request, Answer> {
        let mut tree = Map::new();
        let mut note = |place: &str, messages: Result<Option<Value>, String>| {
            messages.map_err(Answer::fault).map(|messages| {
                tree.extend(messages.map(|messages| (place.to_owned(), messages)));
            })
        };
        let path = Value::Object(operation.path_values(self.contract, path));
        note("path", self.checks.path(operation, &path))?;
        let mut query = Value::Null;
        if !operation.query.is_empty() {
            let text = head.uri.query().unwrap_or_default();
            query = contract::parse_query(self.contract, operation, text).into();
            note("query", self.checks.query(operation, &query))?;
        }
        if !operation.headers.is_empty() {
            let headers = operation.header_values(self.contract, &head.headers);
            note("headers", self.checks.headers(operation, &headers.into()))?;
        }
        let (mut body, mut files) = (Value::Null, Vec::new());
        if let Some(declared) = &operation.body {
            body = self.body(operation, declared, payload, &head.headers, sent, (&mut tree, &mut files))?;
        }
        if !tree.is_empty() {
            return Err(Answer::unprocessable(tree.into()));
        }
        if !operation.query.is_empty() {
            contract::complete(self.contract, &operation.query_schema, &mut query);
        }
        Ok(Request { path: into_members(path), query: into_members(query), body, files })
    }

    fn body(
        &self,
        operation: &Operation,
        declared: &Body,
        payload: Payload,
        headers: &HeaderMap,
        sent: &Sent,
        (tree, files): (&mut Map<String, Value>, &mut Vec<SentFile>),
    ) -> Result<Value, Answer> {
        let whole = match sent {
            Sent::Whole(whole) => whole,
            Sent::TooLarge { limit } => {
                let description = format!("The body is larger than {limit} bytes");
                return Err(Answer::error(StatusCode::PAYLOAD_TOO_LARGE, description));
            }
            Sent::Broken => return Err(Answer::bad_request("The body ended too early")),
        };
        let (bytes, wanted) = (whole.bytes(), declared.media_type.as_str());
        if bytes.is_empty() {
            let what = if wanted == "application/json" { "JSON" } else { wanted };
            let refusal = format!("A {what} body is required");
            return if declared.required { Err(Answer::bad_request(&refusal)) } else { Ok(Value::Null) };
        }
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !is_of(content_type, wanted) {
            return Err(Answer::bad_request(&format!("The body must be sent with `content-type: {wanted}`")));
        }
        let mut body = match wanted {
            "multipart/form-data" => return self.form(operation, declared, content_type, bytes, (tree, files)),
            "application/json" => json(whole)?,
            _ => text(bytes)?.into(),
        };
        let unknown_keys = match payload {
            Payload::Declared => self.unknown_keys,
            Payload::Foreign if body.is_object() => UnknownKeys::Accept,
            Payload::Foreign => return Err(Answer::bad_request("The payload must be a JSON object")),
        };
        let mut messages = self.checks.body(operation, unknown_keys, &body).map_err(Answer::fault)?;
        if messages.is_some() && unknown_keys == UnknownKeys::Refuse {
            let returned_keys = (self.returned_keys)();
            if !returned_keys.is_empty() {
                let mut known = body.clone();
                contract::remove_foreign(self.contract, &declared.schema, &returned_keys, &mut known);
                messages = self.checks.body(operation, unknown_keys, &known).map_err(Answer::fault)?;
            }
        }
        tree.extend(messages.map(|messages| ("json".to_owned(), messages)));
        contract::remove_marked(self.contract, &declared.schema, contract::Mark::ReadOnly, &mut body);
        Ok(body)
    }

    /// A form's refusals are told under `form`, or under `files` for its files.
    fn form(
        &self,
        operation: &Operation,
        declared: &Body,
        content_type: &str,
        bytes: &Bytes,
        (tree, files): (&mut Map<String, Value>, &mut Vec<SentFile>),
    ) -> Result<Value, Answer> {
        let form = contract::read_form(self.contract, &declared.schema, content_type, bytes);
        let (form, parts) = form.map_err(Answer::bad_request)?;
        let form = Value::Object(form);
        files.extend(parts.into_iter().map(|part| SentFile {
            field: part.field,
            name: part.name,
            media_type: part.media_type,
            content: bytes.slice_ref(part.content),
        }));
        // What a browser adds to a form is no reason to refuse it.
        let messages = self.checks.body(operation, UnknownKeys::Accept, &form).map_err(Answer::fault)?;
        for (field, messages) in messages.map(into_members).unwrap_or_default() {
            let schema = self.contract.resolve(&declared.schema).get("properties").and_then(|all| all.get(&field));
            let is_file = schema.is_some_and(|schema| contract::is_binary(self.contract, schema));
            let place = tree.entry(if is_file { "files" } else { "form" }).or_insert_with(|| Map::new().into());
            if let Value::Object(place) = place {
                place.insert(field, messages);
            }
        }
        Ok(form)
    }
}

/// Whether a content type names the media type, or one that is read in the same way.
fn is_of(content_type: &str, wanted: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media_type == wanted
        || match wanted {
            "application/json" => media_type.ends_with("+json"),
            "application/xml" => media_type == "text/xml" || media_type.ends_with("+xml"),
            _ => false,
        }
}

/// Tells the place only: the parser's own words may quote what was sent.
fn json(body: &Whole) -> Result<Value, Answer> {
    body.json().map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        Answer::bad_request(&format!("The body is not valid JSON ({place})"))
    })
}

fn text(bytes: &[u8]) -> Result<String, Answer> {
    String::from_utf8(bytes.to_vec()).map_err(|error| {
        let place = error.utf8_error().valid_up_to() + 1;
        Answer::bad_request(&format!("The body is not valid UTF-8 (byte {place})"))
    })
}

fn into_members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_type_may_have_parameters_and_a_suffix() {
        assert!(is_of("application/json; charset=utf-8", "application/json"));
        assert!(is_of("application/merge-patch+json", "application/json"));
        assert!(is_of("text/xml", "application/xml"));
        assert!(!is_of("text/json", "application/json"));
        assert!(!is_of("", "multipart/form-data"));
    }
}
