//! Reading JSON with places.

use std::fmt;

use serde_json::Value;

/// An export that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetadataError {
    place: String,
    what: String,
    help: String,
}

impl MetadataError {
    pub(super) fn new(place: impl Into<String>, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into(), help: help.into() }
    }
}

/// One line: the place as a JSON pointer, what is wrong, and what to do.
impl fmt::Display for MetadataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() { "/" } else { &self.place };
        write!(f, "{place}: {}; {}", self.what, self.help)
    }
}

impl std::error::Error for MetadataError {}

/// The tree of some bytes, as a command may have redirected them to a file.
pub(super) fn tree(bytes: &[u8], help: &str) -> Result<Value, MetadataError> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        let help = "save it as UTF-8: Windows PowerShell does with `| Out-File -Encoding utf8`";
        return Err(MetadataError::new("", "the file is UTF-16", help));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes)
        .map_err(|error| MetadataError::new("", format!("this is not JSON: {error}"), help.to_owned()))
}

pub(super) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

/// The name of an entry of a list.
pub(super) fn name(value: &Value, place: &str, help: &str) -> Result<String, MetadataError> {
    match text(value, "name") {
        Some(name) => Ok(name.to_owned()),
        None => Err(MetadataError::new(place, "there is no `name`", help.to_owned())),
    }
}

/// A truth value, or what holds when it is not there.
pub(super) fn flag(value: &Value, key: &str, otherwise: bool) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(otherwise)
}

/// The texts under `key` of each entry of the list under `list`.
pub(super) fn texts<'a>(value: &'a Value, list: &str, key: &'a str) -> impl Iterator<Item = &'a str> {
    value.get(list).and_then(Value::as_array).into_iter().flatten().filter_map(move |entry| text(entry, key))
}
