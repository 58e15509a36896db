//! From an answer's bytes to a value.

use std::any::TypeId;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::operation::GivesFile;
use crate::{Operation, Response};

/// Why a body could not be read. The text shows no value of the body: a server may echo a credential.
#[derive(Debug, PartialEq)]
pub(crate) struct Unreadable {
    pub(crate) message: String,
    /// Where in the body, `config.value_mappings[0].name`; empty for the whole.
    pub(crate) path: String,
}

/// Reads `body`, or the value under `envelope` when the body is an object with that key.
///
/// `()` takes any body, and an empty body is read as `null`. Of a key that is there twice, the last one counts.
pub(crate) fn decode<T>(body: &[u8], envelope: Option<&'static str>) -> Result<T, Unreadable>
where
    T: DeserializeOwned + 'static,
{
    if TypeId::of::<T>() == TypeId::of::<()>() {
        return read(b"null", "");
    }
    if body.iter().all(u8::is_ascii_whitespace) {
        let message = "the answer is empty, but a value was expected".to_owned();
        return read(b"null", "").map_err(|_| Unreadable { message, path: String::new() });
    }
    match read_sound(body, envelope) {
        Some(value) => Ok(value),
        None => read_any(body, envelope),
    }
}

/// The file that is in `body` as base64, and its media type.
pub(crate) fn wrapped_file(body: &[u8], gives: &GivesFile) -> Result<(Bytes, Option<String>), Unreadable> {
    let members: BTreeMap<String, &RawValue> = read(body, "")?;
    let text = |key: &str| -> Result<Option<Cow<'_, str>>, Unreadable> {
        let Some(raw) = members.get(key).filter(|raw| raw.get() != "null") else { return Ok(None) };
        // Most texts have no escapes, and need no copy.
        match raw.get().strip_prefix('"').and_then(|raw| raw.strip_suffix('"')) {
            Some(plain) if !plain.contains('\\') => Ok(Some(Cow::Borrowed(plain))),
            _ => read::<String>(raw.get().as_bytes(), key).map(|text| Some(Cow::Owned(text))),
        }
    };
    let no_file = |message: &str| Unreadable { message: message.to_owned(), path: gives.field.to_owned() };
    let file = text(gives.field)?.ok_or_else(|| no_file("there is no file"))?;
    let file = match file.bytes().any(|b| b.is_ascii_whitespace()) {
        true => Cow::Owned(file.split_ascii_whitespace().collect()),
        false => file,
    };
    let content = ANY_PADDING.decode(file.as_bytes()).map_err(|_| no_file("the file is no base64"))?;
    let media_type = gives.media_type.map(text).transpose()?.flatten().map(Cow::into_owned);
    Ok((content.into(), media_type))
}

/// Base64 as it is read: with or without the padding at its end.
const ANY_PADDING: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

impl Response<Bytes> {
    /// What a call of `operation` would make of these bytes; `None` if it would be an error.
    ///
    /// For the benchmark, which measures decoding on its own.
    #[doc(hidden)]
    pub fn decoded<T: DeserializeOwned + 'static>(&self, operation: &Operation) -> Option<T> {
        decode(&self.value, operation.envelope).ok()
    }
}

/// Reads a sound body, as nearly all are: in one pass, and without the cost of knowing the path.
///
/// `None` is no verdict. What is wrong is left to [`read_any`], and so is what is merely rare: an envelope's key that is
/// there twice, bytes that are no UTF-8 under a key that nobody reads, and a value that is nested just as deep as
/// serde_json goes.
fn read_sound<T: DeserializeOwned>(body: &[u8], envelope: Option<&'static str>) -> Option<T> {
    // Checking all at once is cheaper than each string on its own.
    let body = std::str::from_utf8(body).ok()?;
    if let Some(key) = envelope
        && body.trim_start().starts_with('{')
    {
        let mut reader = serde_json::Deserializer::from_str(body);
        let found = reader.deserialize_map(Envelope { key, value: PhantomData }).ok()?;
        if found.is_some() {
            return reader.end().ok().and(found);
        }
    }
    serde_json::from_str(body).ok()
}

/// The value under a key of an object, wherever it stands, and nothing of the other keys.
struct Envelope<T> {
    key: &'static str,
    value: PhantomData<T>,
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Envelope<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Option<T>, A::Error> {
        let mut found = None;
        while let Some(is_key) = members.next_key_seed(Is(self.key))? {
            if !is_key {
                members.next_value::<IgnoredAny>()?;
            } else if found.is_none() {
                found = Some(members.next_value()?);
            } else {
                return Err(A::Error::custom("the key is there twice"));
            }
        }
        Ok(found)
    }
}

/// Whether a text is this one. No text is kept, unlike with a key that is read as a `String`.
struct Is(&'static str);

impl<'de> DeserializeSeed<'de> for Is {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(text == self.0)
    }
}

/// Reads any body, step by step: first where the value stands, then the value, with the path to what is wrong in it.
fn read_any<T: DeserializeOwned>(body: &[u8], envelope: Option<&'static str>) -> Result<T, Unreadable> {
    if let Some(key) = envelope {
        // Raw, because a number that passes through `Value` may lose digits.
        let members = serde_json::from_slice::<BTreeMap<String, &RawValue>>(body);
        if let Some(inner) = members.ok().and_then(|members| members.get(key).copied()) {
            return read(inner.get().as_bytes(), key);
        }
    }
    read(body, "")
}

fn read<'de, T: Deserialize<'de>>(json: &'de [u8], outer: &str) -> Result<T, Unreadable> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let inner = error.path().to_string();
        let path = match (outer, inner.as_str()) {
            (outer, ".") => outer.to_owned(),
            ("", inner) => inner.to_owned(),
            (outer, inner) if inner.starts_with('[') => format!("{outer}{inner}"),
            (outer, inner) => format!("{outer}.{inner}"),
        };
        Unreadable { message: without_values(&error.into_inner().to_string()), path }
    })?;
    match reader.end() {
        Ok(()) => Ok(value),
        Err(error) => Err(Unreadable { message: without_values(&error.to_string()), path: String::new() }),
    }
}

/// serde's message without the values it quotes: `invalid type: string "x", expected u8` loses the `"x"`.
pub fn without_values(message: &str) -> String {
    let is_about_a_value = ["invalid type: ", "invalid value: ", "unknown variant ", "unknown field "]
        .iter()
        .any(|start| message.starts_with(start));
    if is_about_a_value && let Some((found, expected)) = message.rsplit_once(", expected ") {
        let kind = found.split(['`', '"']).next().unwrap_or_default().trim_end();
        return format!("{kind}, expected {expected}");
    }
    // A message of a type's own may quote its input.
    let mut parts = message.split('"');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    if let Some(last) = parts.next_back() {
        kept.push('…');
        kept.push_str(last);
    }
    kept
}

#[cfg(test)]
mod alike;

#[cfg(test)]
mod tests {
    use heron_core::Money;
    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Thing {
        heron_id: String,
        #[serde(default)]
        amounts: Vec<Money>,
    }

    fn thing(body: &str, envelope: Option<&'static str>) -> Result<Thing, Unreadable> {
        decode(body.as_bytes(), envelope)
    }

    #[test]
    fn wrapped_and_bare_bodies_read_alike_and_keep_their_digits() {
        let bare = r#"{"heron_id":"a","amounts":[12.10,"3.50"]}"#;
        let wrapped = format!("{{\"later\":1,\"thing\":{bare}}}");
        let read = thing(bare, Some("thing")).unwrap();
        assert_eq!(read.amounts[0].as_str(), "12.10");
        assert_eq!(thing(&wrapped, Some("thing")).unwrap(), read);
        assert_eq!(thing(bare, None).unwrap(), read);
        assert_eq!(decode::<Vec<u8>>(b"[1]", Some("thing")), Ok(vec![1]));
    }

    #[test]
    fn an_empty_body_is_unit_or_none_but_no_value() {
        for body in [b"".as_slice(), b" \r\n"] {
            assert_eq!(decode::<()>(body, None), Ok(()));
            assert_eq!(decode::<Option<u8>>(body, Some("thing")), Ok(None));
            let error = decode::<Thing>(body, Some("thing")).unwrap_err();
            assert_eq!(error.message, "the answer is empty, but a value was expected");
        }
    }

    #[test]
    fn unit_takes_any_body() {
        for body in [b"{}".as_slice(), b"OK", b"<html>", b"[1"] {
            assert_eq!(decode::<()>(body, None), Ok(()));
        }
    }

    #[test]
    fn the_path_leads_to_the_fault_through_the_envelope() {
        let path = |body: &str, envelope| thing(body, envelope).unwrap_err().path;
        let bad = r#"{"heron_id":"a","amounts":[1,"x"]}"#;
        assert_eq!(path(bad, None), "amounts[1]");
        assert_eq!(path(&format!("{{\"thing\":{bad}}}"), Some("thing")), "thing.amounts[1]");
        assert_eq!(path(r#"{"thing":null}"#, Some("thing")), "thing");
        assert_eq!(path("[]", None), "");
        let error = decode::<Vec<u8>>(br#"{"thing":["x"]}"#, Some("thing")).unwrap_err();
        assert_eq!(error.path, "thing[0]");
    }

    #[test]
    fn messages_say_what_was_expected_and_no_value() {
        let told = |body| thing(body, None).unwrap_err().message;
        assert_eq!(told(r#"{"heron_id":5}"#), "invalid type: integer, expected a string at line 1 column 13");
        assert_eq!(told(r#"{"heron_id":"a"} x"#), "trailing characters at line 1 column 18");
        assert_eq!(told(r#"{"amounts":[]}"#), "missing field `heron_id` at line 1 column 14");
        assert_eq!(told(r#"{"heron_id""#), "EOF while parsing an object at line 1 column 11");
        assert_eq!(
            told(r#"{"heron_id":"a","amounts":["canary"]}"#),
            "not a decimal number, such as -1234.50 at line 1 column 36"
        );
    }

    #[test]
    fn quoted_values_leave_messages() {
        let quoted = r#"invalid type: string "a, expected \" canary", expected u8 at line 1 column 2"#;
        assert_eq!(without_values(quoted), "invalid type: string, expected u8 at line 1 column 2");
        assert_eq!(without_values("invalid value: integer `5`, expected u8"), "invalid value: integer, expected u8");
        assert_eq!(without_values("unknown variant `canary`, expected `a`"), "unknown variant, expected `a`");
        assert_eq!(without_values(r#"bad "canary" and "canary" here"#), "bad … here");
        assert_eq!(without_values("invalid length 2, expected 3"), "invalid length 2, expected 3");
    }

    proptest! {
        #[test]
        fn no_bytes_panic(body in any::<Vec<u8>>()) {
            let _: Result<Thing, _> = decode(&body, Some("thing"));
        }

        #[test]
        fn no_string_value_is_repeated(value in "[a-z\"\\\\,` ]{0,20}canary[a-z\"\\\\,` ]{0,20}") {
            let body = serde_json::json!({ "heron_id": { &value: &value }, "amounts": [&value] }).to_string();
            for body in [body.replace("heron_id", "other"), format!("{{\"amounts\":{}}}", serde_json::json!(value))] {
                let error = thing(&body, None).unwrap_err();
                prop_assert!(!error.message.contains("canary"), "{}", error.message);
            }
        }
    }
}
