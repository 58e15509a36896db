//! A `multipart/form-data` body as the object that the contract describes.

use serde_json::{Map, Value};

use super::{Contract, typed};

/// What a form holds, by the names of its fields. Files are there by name alone: nothing looks into them.
pub(crate) type Form = Map<String, Value>;

/// Reads a form. Of a field that is sent several times but is no list, the first counts.
///
/// # Errors
/// What is wrong with its form, without anything of its content.
pub(crate) fn read(contract: &Contract, schema: &Value, content_type: &str, body: &[u8]) -> Result<Form, &'static str> {
    let boundary = boundary(content_type).ok_or("The content type of a form needs its `boundary`")?;
    let schema = contract.resolve(schema);
    let mut form = Form::new();
    for part in parts(&boundary, body)? {
        let (head, content) = split_once(part, b"\r\n\r\n").ok_or("A part of the form has no end of its headers")?;
        let (name, is_file) = disposition(head).ok_or("A part of the form has no name")?;
        let declared = schema.get("properties").and_then(|properties| properties.get(&name));
        let declared = declared.map(|declared| contract.resolve(declared));
        let is_list = declared.and_then(|declared| declared.get("type")).is_some_and(|kind| kind == "array");
        let item = if is_list { declared.and_then(|declared| declared.get("items")) } else { declared };
        let wants_file = item.is_some_and(|item| is_binary(contract, item));
        let value = match (wants_file, is_file) {
            (true, true) => Value::String(String::new()),
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
    Ok(form)
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

/// The name of a field, and whether it is a file.
fn disposition(head: &[u8]) -> Option<(String, bool)> {
    let head = String::from_utf8_lossy(head);
    let line = head.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then_some(value)
    })?;
    let mut name = None;
    let mut is_file = false;
    for parameter in line.split(';').skip(1) {
        let Some((key, value)) = parameter.split_once('=') else { continue };
        match key.trim().to_ascii_lowercase().as_str() {
            "name" => name = Some(value.trim().trim_matches('"').to_owned()),
            "filename" | "filename*" => is_file = true,
            _ => {}
        }
    }
    Some((name?, is_file))
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
        read(Contract::embedded().unwrap(), &schema, TYPE, body.as_bytes()).map(Value::Object)
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
