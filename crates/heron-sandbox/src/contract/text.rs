//! Texts from paths, queries, headers and forms, as values of the type that the contract gives them.

use serde_json::{Number, Value};

use super::{Contract, is_nullable};

/// The value that `text` stands for. A text that is not of its type stays text, for the check to refuse.
pub(crate) fn typed(contract: &Contract, schema: &Value, text: String) -> Value {
    let resolved = contract.resolve(schema);
    let value = match resolved.get("type").and_then(Value::as_str) {
        Some("integer") => integer(&text),
        Some("number") => number(&text),
        Some("boolean") => boolean(&text),
        _ => None,
    };
    match value {
        Some(value) => value,
        // Null has no form as a text; where it may be and a text may not, it goes by its name.
        None if text == "null" && !takes_text(resolved) && is_nullable(contract, resolved) => Value::Null,
        None => Value::String(text),
    }
}

fn takes_text(schema: &Value) -> bool {
    schema.get("type").is_none_or(|kind| kind == "string") && schema.get("enum").is_none()
}

fn integer(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Beyond 64 bits it is what JSON makes of it too.
    text.parse::<i64>().map(Value::from).ok().or_else(|| number(text))
}

fn number(text: &str) -> Option<Value> {
    if !text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E')) {
        return None;
    }
    Number::from_f64(text.parse().ok()?).map(Value::Number)
}

/// As JSON writes it, or as Python does.
fn boolean(text: &str) -> Option<Value> {
    match text {
        "true" | "True" => Some(Value::Bool(true)),
        "false" | "False" => Some(Value::Bool(false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn value(kind: &str, text: &str) -> Value {
        typed(Contract::embedded().unwrap(), &json!({ "type": kind, "nullable": true }), text.to_owned())
    }

    #[test]
    fn a_text_takes_its_type_or_stays_text() {
        assert_eq!(value("integer", "-7"), json!(-7));
        assert_eq!(value("integer", "7.0"), json!("7.0"));
        assert_eq!(value("integer", "+7"), json!("+7"));
        assert_eq!(value("number", "1e3"), json!(1000.0));
        assert_eq!(value("number", "NaN"), json!("NaN"));
        assert_eq!(value("boolean", "True"), json!(true));
        assert_eq!(value("boolean", "on"), json!("on"));
        assert_eq!(value("string", "7"), json!("7"));
    }

    #[test]
    fn an_integer_beyond_64_bits_is_a_number_still() {
        assert_eq!(value("integer", "100000000000000000000"), json!(1e20));
    }

    #[test]
    fn null_goes_by_its_name_where_texts_may_not_be() {
        assert_eq!(value("integer", "null"), Value::Null);
        assert_eq!(value("integer", ""), json!(""));
        assert_eq!(value("string", "null"), json!("null"));
    }
}
