//! From text to a JSON value, losing nothing on the way.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::numbers;
use crate::{Problem, Problems};

/// The largest document that is read: 64 MiB, a hundred times the published one.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Reads JSON or YAML; `name` names the text in errors.
///
/// # Errors
///
/// Text that is neither, that is HTML, that is larger than [`MAX_BYTES`], that names a key twice, or that holds what
/// JSON cannot: integers beyond 64 bits, not-a-number, keys that are not scalars. The error names the line.
///
/// ```
/// use heron_contract::document::parse;
///
/// assert_eq!(parse("a.json", r#"{"a": 1}"#), parse("a.yaml", "a: 1"));
/// let error = parse("a.json", "{\n\"a\": 1,\n\"a\": 2\n}").unwrap_err();
/// assert!(error.to_string().starts_with("error: the key `a` stands twice in one object\n  --> a.json:3"));
/// ```
pub fn parse(name: &str, text: &str) -> Result<Value, Problems> {
    if text.len() > MAX_BYTES {
        let what = format!("the document has {} bytes; at most {MAX_BYTES} are read", text.len());
        return Err(Problem::error(what).at(name, "").help("check that this is an OpenAPI document").into());
    }
    let text = text.trim_start_matches('\u{feff}');
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Problem::error("the document is empty").at(name, "").into());
    }
    if start.starts_with('<') {
        return Err(Problem::error("this is HTML or XML, not an OpenAPI document")
            .at(name, "")
            .help("give the address of the JSON or YAML file itself, not of the page that shows it")
            .into());
    }
    let place = |line: usize| if line == 0 { name.to_owned() } else { format!("{name}:{line}") };
    if start.starts_with(['{', '[', '"']) {
        if let Some(line) = numbers::first_too_large(text) {
            return Err(Problem::error("an integer does not fit in 64 bits").at(place(line), "").into());
        }
        return serde_json::from_str::<Strict>(text).map(|strict| strict.0).map_err(|error| {
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
            let what = if error.is_data() { message } else { format!("this is not JSON: {message}") };
            Problem::error(what).at(place(error.line()), "").into()
        });
    }
    serde_norway::from_str::<Strict>(text).map(|strict| strict.0).map_err(|error| {
        let line = error.location().map_or(0, |location| location.line());
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or(&message);
        Problem::error(format!("this is not YAML that can be said in JSON: {message}")).at(place(line), "").into()
    })
}

/// A JSON value that refuses what [`Value`] would swallow.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Strict)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: de::Error>(self, _: i128) -> Result<Value, E> {
        Err(E::custom("an integer does not fit in 64 bits"))
    }

    fn visit_u128<E: de::Error>(self, _: u128) -> Result<Value, E> {
        Err(E::custom("an integer does not fit in 64 bits"))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom(format!("{value} is not a JSON number")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            array.push(item);
        }
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key == "<<" {
                return Err(de::Error::custom("the YAML merge key `<<` is not read; write the members out"));
            }
            if object.contains_key(&key) {
                return Err(de::Error::custom(format!("the key `{key}` stands twice in one object")));
            }
            let Strict(value) = entries.next_value()?;
            object.insert(key, value);
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn error(text: &str) -> String {
        parse("doc", text).unwrap_err().to_string()
    }

    #[test]
    fn yaml_status_codes_are_keys_and_dates_are_text() {
        let value = parse("doc", "responses:\n  200: {}\nversion: 2021-07-19\non: 1\n").unwrap();
        assert_eq!(value, json!({"responses": {"200": {}}, "version": "2021-07-19", "on": 1}));
    }

    #[test]
    fn a_key_named_twice_is_an_error_in_both_languages() {
        assert!(error("{\"a\": 1,\n \"a\": 1}").contains("twice"));
        assert!(error("a: 1\nb: 2\na: 1\n").contains("twice"));
    }

    #[test]
    fn integers_beyond_64_bits_are_errors_with_their_line() {
        assert!(error("{\n\"maximum\": 12345678901234567890123}").contains("--> doc:2"));
        assert!(error("a: 1\nmaximum: 12345678901234567890123\n").contains("64 bits"));
    }

    #[test]
    fn odd_yaml_is_refused() {
        for text in ["? [a, b]\n: 1\n", "a: .nan\n", "a: !tag x\n", "a: &x {b: 1}\nc:\n  <<: *x\n", "a: 1\n---\nb: 2\n"]
        {
            assert!(parse("doc", text).is_err(), "{text}");
        }
    }

    #[test]
    fn html_is_named_as_such() {
        assert!(error("\n<!DOCTYPE html><html></html>").contains("HTML"));
    }

    #[test]
    fn broken_json_names_its_line() {
        let error = error("{\n  \"a\": 1,\n  b\n}");
        assert!(error.contains("this is not JSON") && error.contains("--> doc:3"), "{error}");
    }

    #[test]
    fn nesting_without_end_is_an_error_and_not_a_crash() {
        assert!(parse("doc", &"[".repeat(100_000)).is_err());
        assert!(parse("doc", &format!("a: {}", "[".repeat(1_000))).is_err());
    }

    #[test]
    fn a_document_that_is_too_large_is_refused() {
        assert!(error(&" ".repeat(MAX_BYTES + 1)).contains("at most"));
    }
}
