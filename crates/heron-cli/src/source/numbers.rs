//! What a text without quotes is in YAML 1.2, and where that surprises.

use serde_json::{Number, Value};

pub(crate) fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// The core schema of YAML 1.2. What JSON cannot say (`.inf`, `.nan`) stays a text.
pub(crate) fn core(text: &str) -> Value {
    if is_null(text) {
        return Value::Null;
    }
    if let Some(value) = boolean(text) {
        return Value::Bool(value);
    }
    number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number)
}

/// The number that a text is.
pub(crate) fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let is_all = !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix));
            return is_all.then(|| u64::from_str_radix(digits, radix).ok().map(Number::from)).flatten();
        }
    }
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let unsigned = text.strip_prefix('+').unwrap_or(text);
        if let Ok(number) = unsigned.parse::<u64>() {
            return Some(number.into());
        }
        // JSON's own text of `-0` is a float.
        if let Ok(number) = unsigned.parse::<i64>()
            && number != 0
        {
            return Some(number.into());
        }
    }
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (digits, None),
    };
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let has_digits = !(whole.is_empty() && part.is_empty());
    let is_exponent = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !digits.is_empty() && is_digits(digits)
    });
    if !(is_digits(whole) && is_digits(part) && has_digits && is_exponent) {
        return None;
    }
    text.parse::<f64>().ok().and_then(Number::from_f64)
}

/// Why a value without quotes may not be what was meant, where anything may stand. It does not show the value.
pub(crate) fn surprise(text: &str) -> Option<&'static str> {
    const ONCE_BOOLEAN: [&str; 6] = ["y", "yes", "n", "no", "on", "off"];
    if ONCE_BOOLEAN.iter().any(|word| text.eq_ignore_ascii_case(word)) {
        return Some("without quotes this is a text here, but true or false to older readers of YAML");
    }
    if let Some(number) = number(text) {
        return (number.to_string() != text)
            .then_some("without quotes this is a number, which is sent in another form");
    }
    // Old YAML reads these as numbers: 1_000, 12:30:45.
    let is_old_number = text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains(['_', ':'])
        && text.chars().all(|c| c.is_ascii_digit() || "_:.".contains(c));
    is_old_number.then_some("without quotes this is a text here, but a number to older readers of YAML")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_text_without_quotes_is_what_yaml_1_2_says() {
        for (text, value) in [
            ("no", json!("no")),
            ("1e3", json!(1000.0)),
            ("0o14", json!(12)),
            ("012", json!(12)),
            ("0x1F", json!(31)),
            ("-1", json!(-1)),
            ("+1", json!(1)),
            (".5", json!(0.5)),
            ("1.", json!(1.0)),
            ("1.10", json!(1.1)),
            ("18446744073709551615", json!(u64::MAX)),
            ("-9223372036854775808", json!(i64::MIN)),
            ("~", json!(null)),
            ("1e999", json!("1e999")),
            (".inf", json!(".inf")),
            ("1_000", json!("1_000")),
            ("-", json!("-")),
            (".", json!(".")),
            ("1e", json!("1e")),
            ("2024-01-01", json!("2024-01-01")),
            ("-0", json!(-0.0)),
            ("1-2", json!("1-2")),
        ] {
            assert_eq!(core(text), value, "{text}");
        }
    }

    #[test]
    fn what_would_be_read_otherwise_is_told() {
        for text in ["no", "Yes", "ON", "y", "1e3", "012", "0o14", "1.10", "+5", "1_000", "12:30:45"] {
            assert!(surprise(text).is_some(), "{text}");
        }
        for text in ["true", "Nora", "12", "1.5", "-3", "2024-01-01", "a:b", "null", "yes please"] {
            assert_eq!(surprise(text), None, "{text}");
        }
    }
}
