//! A `multipart/form-data` body as the object that the contract describes.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::{Contract, typed};

/// What a form holds: its fields by their names, where a file is an empty text, and its files.
pub(crate) type Form<'b> = (Map<String, Value>, Vec<Part<'b>>);

/// A file in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part<'b> {
    pub(crate) field: String,
    pub(crate) name: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) content: &'b [u8],
}

/// Reads a form. Of a field that is sent several times but is no list, the first counts.
///
/// # Errors
/// What is wrong with its form, without anything of its content.
pub(crate) fn read<'b>(
    contract: &Contract,
    schema: &Value,
    content_type: &str,
    body: &'b [u8],
) -> Result<Form<'b>, &'static str> {
    let boundary = boundary(content_type).ok_or("The content type of a form needs its `boundary`")?;
    let schema = contract.resolve(schema);
    let (mut form, mut files) = (Map::new(), Vec::new());
    for part in parts(&boundary, body)? {
        let (head, content) = split_once(part, b"\r\n\r\n").ok_or("A part of the form has no end of its headers")?;
        let Head { name, file_name, media_type } = Head::read(head).ok_or("A part of the form has no name")?;
        let is_file = file_name.is_some();
        let declared = schema.get("properties").and_then(|properties| properties.get(&name));
        let declared = declared.map(|declared| contract.resolve(declared));
        let is_list = declared.and_then(|declared| declared.get("type")).is_some_and(|kind| kind == "array");
        let item = if is_list { declared.and_then(|declared| declared.get("items")) } else { declared };
        let wants_file = item.is_some_and(|item| is_binary(contract, item));
        let value = match (wants_file, is_file) {
            (true, true) => {
                let file_name = file_name.filter(|name| !name.is_empty());
                files.push(Part { field: name.clone(), name: file_name, media_type, content });
                Value::String(String::new())
            }
            // A file is no text and a text is no file: what is asked for is missing.
            (true, false) | (false, true) if item.is_some() => continue,
            _ => {
                let text = String::from_utf8_lossy(content).into_owned();
                item.map_or_else(|| Value::String(text.clone()), |item| typed(contract, item, text.clone()))
            }
        };
        if is_list {
            if let Value::Array(items) = form.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
                items.push(value);
            }
        } else {
            form.entry(name).or_insert(value);
        }
    }
    Ok((form, files))
}

/// Whether a field is a file, or a list of files.
pub(crate) fn is_binary(contract: &Contract, schema: &Value) -> bool {
    let schema = contract.resolve(schema);
    schema.get("format").is_some_and(|format| format == "binary")
        || schema.get("items").is_some_and(|items| is_binary(contract, items))
}

fn boundary(content_type: &str) -> Option<String> {
    let (_, parameters) = content_type.split_once(';')?;
    let boundary = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim().trim_matches('"').to_owned())
    })?;
    (!boundary.is_empty()).then_some(boundary)
}

/// What stands between the boundaries: each part's headers and content.
fn parts<'b>(boundary: &str, body: &'b [u8]) -> Result<Vec<&'b [u8]>, &'static str> {
    let opening = format!("--{boundary}");
    let between = format!("\r\n--{boundary}");
    // The first boundary may stand at the very beginning, or after a preamble.
    let mut rest = match body.strip_prefix(opening.as_bytes()) {
        Some(rest) => rest,
        None => split_once(body, between.as_bytes()).ok_or("The form does not have the boundary that it names")?.1,
    };
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        let line_end = split_once(rest, b"\r\n").ok_or("The form ends too early")?;
        let (part, next) = split_once(line_end.1, between.as_bytes()).ok_or("The form ends too early")?;
        parts.push(part);
        rest = next;
    }
}

/// What the headers of a part say.
struct Head {
    /// The name of the field.
    name: String,
    /// That of the file, which makes it one.
    file_name: Option<String>,
    media_type: Option<String>,
}

impl Head {
    fn read(head: &[u8]) -> Option<Self> {
        let head = String::from_utf8_lossy(head);
        let header = |wanted: &str| {
            head.split("\r\n").find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.trim().eq_ignore_ascii_case(wanted).then_some(value.trim())
            })
        };
        let (mut name, mut file_name) = (None, None);
        for parameter in header("content-disposition")?.split(';').skip(1) {
            let Some((key, value)) = parameter.split_once('=') else { continue };
            let value = value.trim().trim_matches('"');
            match key.trim().to_ascii_lowercase().as_str() {
                "name" => name = Some(value.to_owned()),
                // Browsers write quotes and line ends so; a `filename*` is what they mean.
                "filename" => {
                    let plain = value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
                    file_name.get_or_insert(plain);
                }
                "filename*" => {
                    let encoded = value.rsplit('\'').next().unwrap_or_default();
                    file_name = Some(percent_decode_str(encoded).decode_utf8_lossy().into_owned());
                }
                _ => {}
            }
        }
        let media_type = header("content-type").map(str::to_owned);
        Some(Self { name: name?, file_name, media_type })
    }
}

fn split_once<'b>(bytes: &'b [u8], separator: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let first = *separator.first()?;
    let mut from = 0;
    loop {
        let found = from + bytes.get(from..)?.iter().position(|byte| *byte == first)?;
        let (before, rest) = bytes.split_at(found);
        if let Some(after) = rest.strip_prefix(separator) {
            return Some((before, after));
        }
        from = found + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const TYPE: &str = "multipart/form-data; boundary=x";

    fn form(body: &str) -> Result<Value, &'static str> {
        let schema = json!({"type": "object", "properties": {
            "files": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "downstream_processing": {"type": "boolean"},
            "file_class": {"type": "string"},
        }});
        read(Contract::embedded().unwrap(), &schema, TYPE, body.as_bytes()).map(|(fields, _)| Value::Object(fields))
    }

    #[test]
    fn files_are_listed_and_texts_take_their_type() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\
                    Content-Type: application/pdf\r\n\r\n%PDF\r\n--\r\n--x\r\n\
                    content-disposition: form-data; name=\"files\"; filename=\"b.pdf\"\r\n\r\n\r\n--x\r\n\
                    Content-Disposition: form-data; name=downstream_processing\r\n\r\nfalse\r\n--x--\r\n";
        assert_eq!(form(body), Ok(json!({"files": ["", ""], "downstream_processing": false})));
    }

    #[test]
    fn a_file_comes_with_its_name_its_media_type_and_its_bytes() {
        let schema = json!({"properties": {"file": {"type": "string", "format": "binary"}}});
        let read = |head: &str| {
            let body = format!("--x\r\nContent-Disposition: form-data; name=\"file\"; {head}\r\n\r\n\0--\r\n\r\n--x--");
            let (_, files) = read(Contract::embedded().unwrap(), &schema, TYPE, body.as_bytes()).unwrap();
            let file = files[0].clone();
            assert_eq!((file.field.as_str(), file.content), ("file", &b"\0--\r\n"[..]));
            (file.name, file.media_type)
        };
        let name = |name: &str| Some(name.to_owned());
        assert_eq!(read("filename=\"a.pdf\"\r\nContent-Type: a/b"), (name("a.pdf"), name("a/b")));
        assert_eq!(read("filename=\"a%22.pdf\""), (name("a\".pdf"), None));
        assert_eq!(read("filename=\"a.pdf\"; filename*=UTF-8''%C3%A9.pdf"), (name("é.pdf"), None));
        assert_eq!(read("filename=\"\""), (None, None));
    }

    #[test]
    fn a_text_in_the_place_of_a_file_is_no_file() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"files\"\r\n\r\ntext\r\n--x--";
        assert_eq!(form(body), Ok(json!({})));
    }

    #[test]
    fn a_form_that_is_cut_off_is_refused() {
        for body in ["", "--x", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb", "--y--"] {
            assert!(form(body).is_err(), "{body:?}");
        }
    }

    #[test]
    fn a_form_without_parts_is_empty() {
        assert_eq!(form("--x--\r\n"), Ok(json!({})));
    }

    #[test]
    fn a_form_needs_its_boundary() {
        let contract = Contract::embedded().unwrap();
        assert!(read(contract, &json!({}), "multipart/form-data", b"--x--").is_err());
        assert!(read(contract, &json!({}), "multipart/form-data; boundary=\"x\"", b"--x--").is_ok());
    }
}
