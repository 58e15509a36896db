//! Bodies and answers that are not JSON: forms, files, XML.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::Draft;
use super::walk::{each_operation_mut, schemas, schemas_mut};
use crate::document::{Pointer, schema_ref};
use crate::operations::{Download, Form, Upload};

/// What an operation sends or answers that is not JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transfer {
    /// What it sends.
    pub sends: Option<Sent>,
    /// The media types that it answers with, as an `Accept` header.
    pub answers: Option<String>,
    /// How it takes a file.
    pub takes: Option<Takes>,
    /// How it gives a file within JSON.
    pub gives: Option<Gives>,
}

/// How an operation takes a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Takes {
    /// In which form.
    pub how: Form,
    /// The part or property that has it; empty where it is the body.
    pub field: String,
    /// The property that has its name.
    pub name: Option<String>,
    /// Whether that must be given.
    pub needs_name: bool,
    /// How many files may be sent at once.
    pub max_files: u32,
    /// The media types that are taken; any, where there are none.
    pub media_types: Vec<String>,
}

/// The properties of a JSON answer that have a file, and its media type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gives {
    /// The property that has it, as base64.
    pub field: String,
    /// The property that has its media type.
    pub media_type: Option<String>,
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
    let mut wrong = Vec::new();
    // What is sent of a schema once its file is out, by the schema's name.
    let mut without = BTreeMap::new();
    let components = schemas(&draft.document).cloned().unwrap_or_default();
    let (rows, transfers) = (&draft.rows, &mut draft.transfers);
    each_operation_mut(&mut draft.document, |method, path, operation| {
        let call = format!("{method} {path}");
        let row = rows.get(&call);
        let by_hand = row.is_some_and(|row| row.by_hand.is_some());
        let mut transfer = Transfer::default();
        let mut refuse = |what: &str| wrong.push((format!("{what} of `{call}`"), path.to_owned()));
        if let Some((media, schema)) = operation.get("requestBody").and_then(other_than_json)
            && !by_hand
        {
            let upload = row.and_then(|row| row.upload.as_ref());
            transfer.takes = whole_body(media, schema, upload).unwrap_or_else(|what| {
                refuse(what);
                None
            });
            transfer.sends = Some(if media == FORM { Sent::Form(parts(schema)) } else { Sent::Bytes(media.clone()) });
            operation.remove("requestBody");
            count += 1;
        } else if let Some(upload) = row.and_then(|row| row.upload.as_ref()).filter(|_| !by_hand) {
            match take_out(operation, upload, &components, &mut without) {
                Ok(takes) => (transfer.takes, count) = (Some(takes), count + 1),
                Err(what) => refuse(what),
            }
        }
        if let Some(download) = row.and_then(|row| row.download.as_ref()).filter(|download| download.how != Form::Bytes)
        {
            match give_out(operation, download, &components) {
                Ok(gives) => (transfer.gives, count) = (Some(gives), count + 1),
                Err(what) => refuse(what),
            }
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
    if let Some(components) = schemas_mut(&mut draft.document) {
        components.extend(without);
    }
    for (what, path) in wrong {
        let at = Pointer::root().child("paths").child(path);
        draft.problem(what, at, "make `upload` and `download` in openapi/operations.toml say what the contract says");
    }
    count
}

/// How a body that is not JSON takes a file.
fn whole_body(media: &str, schema: &Value, upload: Option<&Upload>) -> Result<Option<Takes>, &'static str> {
    let stated = upload.map(|upload| upload.how);
    if media != FORM {
        if stated.is_some_and(|how| how != Form::Bytes) {
            return Err("the file is the body");
        }
        let media_types = Vec::from([media.to_owned()]);
        let takes =
            Takes { how: Form::Bytes, field: String::new(), name: None, needs_name: false, max_files: 1, media_types };
        return Ok(Some(takes));
    }
    let Some(upload) = upload else { return Ok(None) };
    if upload.how != Form::Multipart {
        return Err("the file is a part of a form");
    }
    let field = upload.field.clone().unwrap_or_default();
    let Some(part) = schema["properties"].get(&field) else { return Err("no part has the name of the file") };
    if part.get("maxItems").and_then(Value::as_u64).is_some_and(|most| upload.max_files.map(u64::from) != Some(most)) {
        return Err("another number of files may be sent with one request");
    }
    let (max_files, media_types) = (upload.max_files.unwrap_or(1), upload.media_types.clone());
    Ok(Some(Takes { how: Form::Multipart, field, name: None, needs_name: false, max_files, media_types }))
}

/// The schema, or the component that it refers to, with that one's name.
fn resolved<'a>(schema: &'a Value, components: &'a Map<String, Value>) -> (Option<&'a str>, &'a Value) {
    match schema_ref(schema) {
        Some(name) => (Some(name), &components[name]),
        None => (None, schema),
    }
}

/// Takes the file, and its name, out of a body in JSON: they are given as a file.
fn take_out(
    operation: &mut Map<String, Value>,
    upload: &Upload,
    components: &Map<String, Value>,
    without: &mut BTreeMap<String, Value>,
) -> Result<Takes, &'static str> {
    let body = operation.get_mut("requestBody").and_then(|body| body.pointer_mut("/content/application~1json/schema"));
    let body = body.ok_or("the body is no JSON")?;
    let (name, schema) = resolved(body, components);
    let mut rest = schema.clone();
    let field = upload.field.clone().unwrap_or_default();
    let required: BTreeSet<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let is_required = |key: &str| required.contains(key);
    let properties = rest["properties"].as_object_mut().ok_or("the body has no properties")?;
    let file = properties.remove(&field).ok_or("no property has the name of the file")?;
    let pattern = file["pattern"].as_str().unwrap_or_default();
    if pattern.starts_with("^data") != (upload.how == Form::DataUrl) {
        return Err("the pattern of the file fits another form");
    }
    if !matches!(upload.how, Form::Base64 | Form::DataUrl) || !is_required(&field) {
        return Err("the file is an optional property, or stands in no JSON");
    }
    if upload.name.as_ref().is_some_and(|name| properties.remove(name).is_none()) {
        return Err("no property has the name of the file's name");
    }
    let is_empty = properties.is_empty();
    let needs_name = upload.name.as_deref().is_some_and(is_required);
    let taken = |key: &Value| key == field.as_str() || upload.name.as_deref().is_some_and(|name| key == name);
    if let Some(required) = rest["required"].as_array_mut() {
        required.retain(|key| !taken(key));
    }
    match name {
        Some(name) if !is_empty => drop(without.insert(name.to_owned(), rest)),
        None if !is_empty => *body = rest,
        // The file is all there was.
        _ => drop(operation.remove("requestBody")),
    }
    let (how, name, max_files) = (upload.how, upload.name.clone(), upload.max_files.unwrap_or(1));
    Ok(Takes { how, field, name, needs_name, max_files, media_types: upload.media_types.clone() })
}

/// Takes the content out of answers in JSON that hold a file: they are given as a file.
fn give_out(
    operation: &mut Map<String, Value>,
    download: &Download,
    components: &Map<String, Value>,
) -> Result<Gives, &'static str> {
    let field = download.field.clone().unwrap_or_default();
    for (status, response) in operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten() {
        let schema = response.pointer("/content/application~1json/schema");
        let Some(schema) = schema.filter(|_| status.starts_with('2')) else { continue };
        let (_, schema) = resolved(schema, components);
        let has = |key: &str| schema["properties"].get(key).is_some();
        if !has(&field) || download.media_type.as_deref().is_some_and(|key| !has(key)) {
            return Err("the answer has no such property");
        }
        response.as_object_mut().map(|response| response.remove("content"));
    }
    Ok(Gives { field, media_type: download.media_type.clone() })
}

/// The errors that are told as the answer is, by the operation: their statuses, and the keys that such an object has.
pub(super) fn partial(responses: &Map<String, Value>, components: &Map<String, Value>) -> Vec<(u16, Vec<String>)> {
    let schema = |response: &Value| response.pointer("/content/application~1json/schema").cloned();
    let of = |is_success: bool| {
        let of_kind = move |(status, _): &(&String, &Value)| status.starts_with('2') == is_success;
        responses.iter().filter(of_kind).filter_map(move |(status, response)| Some((status, schema(response)?)))
    };
    let answers: Vec<Value> = of(true).map(|(_, schema)| schema).collect();
    let mut found = Vec::new();
    for (status, schema) in of(false) {
        let Ok(status) = status.parse() else { continue };
        let choices = ["anyOf", "oneOf"].iter().find_map(|key| schema.get(*key)?.as_array().cloned());
        for choice in choices.unwrap_or_else(|| Vec::from([schema])) {
            let (_, object) = resolved(&choice, components);
            let says = object.get("items").unwrap_or(object)["properties"].as_object().map_or(0, Map::len);
            if says > 0 && answers.iter().any(|answer| covers(answer, &choice)) {
                let keys = object["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
                found.push((status, keys.map(str::to_owned).collect()));
            }
        }
    }
    found
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
    fn a_row_that_says_another_form_than_the_contract_is_told() {
        let text = json!({"type": "string"});
        let url = json!({"type": "string", "pattern": "^data:"});
        let body = |file: &Value, media: &str| {
            let schema = json!({"type": "object", "required": ["file"], "properties": {"file": file, "note": text}});
            json!({"requestBody": {"content": {media: {"schema": schema}}}, "responses": {}})
        };
        let told = |operation: Value, row_has: &str| {
            let document = api(json!({"/a": {"post": operation}}), json!({}));
            let (_, problems) = gather(&document, &stated(&row("POST /a", "a", row_has)));
            let told: Vec<String> = problems.0.into_iter().map(|problem| problem.what).collect();
            told.into_iter().filter(|what| what.ends_with("of `POST /a`")).collect::<Vec<_>>()
        };
        let upload = |how: &str| format!("upload = {{ how = \"{how}\", field = \"file\" }}");
        let json = "application/json";
        assert_eq!(told(body(&text, json), &upload("base64")), [""; 0]);
        assert_eq!(told(body(&url, json), &upload("data-url")), [""; 0]);
        for (operation, row_has, what) in [
            (body(&text, json), upload("data-url"), "the pattern of the file fits another form"),
            (body(&url, json), upload("base64"), "the pattern of the file fits another form"),
            (body(&text, json), upload("multipart"), "the file is an optional property, or stands in no JSON"),
            (body(&text, FORM), upload("base64"), "the file is a part of a form"),
            (body(&text, "application/xml"), upload("base64"), "the file is the body"),
            (body(&text, json), upload("base64").replace("file", "none"), "no property has the name of the file"),
            (body(&text, FORM), upload("multipart").replace("file", "none"), "no part has the name of the file"),
            (
                body(&json!({"type": "array", "maxItems": 3, "items": {"type": "string", "format": "binary"}}), FORM),
                upload("multipart"),
                "another number of files may be sent with one request",
            ),
            (body(&text, json), "download = { how = \"base64\", field = \"x\" }".to_owned(), ""),
        ] {
            let told = told(operation, &row_has);
            let expected = if what.is_empty() { Vec::new() } else { Vec::from([format!("{what} of `POST /a`")]) };
            assert_eq!(told, expected, "{row_has}");
        }
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
