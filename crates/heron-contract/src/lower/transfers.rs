//! Bodies and answers that are not JSON: forms, files, XML.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Draft;
use super::walk::each_operation_mut;
use crate::document::schema_ref;

/// What an operation sends or answers that is not JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transfer {
    /// What it sends.
    pub sends: Option<Sent>,
    /// The media types that it answers with, as an `Accept` header.
    pub answers: Option<String>,
}

/// A body that is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The parts of `multipart/form-data`.
    Form(Vec<Part>),
    /// Bytes of this media type.
    Bytes(String),
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name on the wire.
    pub name: String,
    /// What it holds.
    pub kind: PartKind,
    /// Whether it must be given.
    pub required: bool,
    /// What it does, in our words.
    pub description: Option<String>,
}

/// What a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// A file.
    File,
    /// Several files, each in a part of its own.
    Files,
    /// `true` or `false`.
    Bool,
    /// A text.
    Text,
}

const FORM: &str = "multipart/form-data";

fn is_json(media: &str) -> bool {
    media.split(';').next().is_some_and(|media| media == "application/json" || media.ends_with("+json"))
}

/// Takes what is not JSON out of the document and notes it, because the generator has no form, no XML and no files.
pub(super) fn note_transfers(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    let (rows, transfers) = (&draft.rows, &mut draft.transfers);
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let call = format!("{method} {path}");
        let by_hand = rows.get(&call).is_some_and(|row| row.by_hand.is_some());
        let mut transfer = Transfer::default();
        if let Some((media, schema)) = operation.get("requestBody").and_then(other_than_json)
            && !by_hand
        {
            transfer.sends = Some(if media == FORM { Sent::Form(parts(schema)) } else { Sent::Bytes(media.clone()) });
            operation.remove("requestBody");
            count += 1;
        }
        let mut accept = BTreeSet::new();
        for (status, response) in operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten() {
            if status.starts_with('2') && other_than_json(response).is_some() {
                let content = response.as_object_mut().and_then(|response| response.remove("content"));
                accept.extend(content.as_ref().and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned());
            }
        }
        if !accept.is_empty() {
            transfer.answers = Some(accept.into_iter().collect::<Vec<_>>().join(", "));
            count += 1;
        }
        if transfer != Transfer::default() {
            transfers.insert(call, transfer);
        }
    });
    count
}

/// The first media type, and its schema, where none is JSON.
fn other_than_json(holder: &Value) -> Option<(&String, &Value)> {
    let content = holder.get("content")?.as_object()?;
    let all_other = content.keys().all(|media| !is_json(media));
    content.iter().next().filter(|_| all_other).map(|(media, value)| (media, &value["schema"]))
}

fn parts(schema: &Value) -> Vec<Part> {
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let is_file = |schema: &Value| schema["format"] == "binary";
    let part = |(name, schema): (&String, &Value)| {
        let kind = match schema["type"].as_str() {
            _ if is_file(schema) => PartKind::File,
            Some("array") if is_file(&schema["items"]) => PartKind::Files,
            Some("boolean") => PartKind::Bool,
            _ => PartKind::Text,
        };
        Part {
            name: name.clone(),
            kind,
            // A form without its file asks for nothing.
            required: required.contains(&name.as_str()) || kind == PartKind::File,
            description: schema.get("description").and_then(Value::as_str).map(str::to_owned),
        }
    };
    let mut parts: Vec<Part> = schema["properties"].as_object().into_iter().flatten().map(part).collect();
    parts.sort_by(|a, b| (!a.required, &a.name).cmp(&(!b.required, &b.name)));
    parts
}

/// Whether every property of `other` is one of `schema` too, at every level.
pub(super) fn covers(schema: &Value, other: &Value) -> bool {
    if let (Some(ours), Some(theirs)) = (schema_ref(schema), schema_ref(other)) {
        return ours == theirs;
    }
    match (schema.get("items"), other.get("items")) {
        (Some(schema), Some(other)) => return covers(schema, other),
        (None, None) => {}
        _ => return false,
    }
    let (Some(ours), Some(theirs)) = (schema["properties"].as_object(), other["properties"].as_object()) else {
        return schema == other;
    };
    theirs.keys().all(|key| ours.contains_key(key))
}

/// `schema`, or nothing at all.
pub(super) fn or_nothing(schema: &Value) -> Value {
    if schema == &json!({}) { json!({}) } else { crate::repair::nullable(schema.clone()) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::lower::gather;
    use crate::lower::testing::{api, row, stated};

    fn transfer(operation: Value) -> (Transfer, Value) {
        let document = api(json!({"/a": {"post": operation}}), json!({}));
        let (mut lowered, _) = gather(&document, &stated(&row("POST /a", "a", "")));
        (lowered.calls.remove(0).transfer, lowered.document["paths"]["/a"]["post"].take())
    }

    #[test]
    fn a_form_becomes_its_parts_and_leaves_no_body() {
        let file = json!({"type": "string", "format": "binary"});
        let schema = json!({"type": "object", "required": ["files"], "properties": {
            "note": {"type": "string", "description": "d"}, "file": file, "now": {"type": "boolean"},
            "files": {"type": "array", "items": file},
        }});
        let (transfer, operation) = transfer(json!({
            "requestBody": {"content": {FORM: {"schema": schema}}}, "responses": {"204": {"description": "d"}},
        }));
        let part = |name: &str, kind, required, description: Option<&str>| Part {
            name: name.to_owned(),
            kind,
            required,
            description: description.map(str::to_owned),
        };
        assert_eq!(
            transfer.sends,
            Some(Sent::Form(vec![
                part("file", PartKind::File, true, None),
                part("files", PartKind::Files, true, None),
                part("note", PartKind::Text, false, Some("d")),
                part("now", PartKind::Bool, false, None),
            ]))
        );
        assert_eq!((transfer.answers, operation.get("requestBody")), (None, None));
    }

    #[test]
    fn xml_is_bytes_and_files_are_asked_for_by_their_media_types() {
        let binary = json!({"schema": {"type": "string", "format": "binary"}});
        let (transfer, operation) = transfer(json!({
            "requestBody": {"content": {"application/xml": {"schema": {"type": "string"}}}},
            "responses": {"200": {"description": "d", "content": {"image/png": binary, "image/jpeg": binary}}},
        }));
        assert_eq!(transfer.sends, Some(Sent::Bytes("application/xml".to_owned())));
        assert_eq!(transfer.answers.as_deref(), Some("image/jpeg, image/png"));
        assert_eq!(operation["responses"]["200"].get("content"), None);
    }

    #[test]
    fn json_is_no_transfer() {
        let json = json!({"application/json": {"schema": {"type": "object"}}});
        let (transfer, operation) = transfer(json!({
            "requestBody": {"content": json}, "responses": {"200": {"description": "d", "content": json}},
        }));
        assert_eq!(transfer, Transfer::default());
        assert!(operation.get("requestBody").is_some());
    }
}
