//! Values in short, and values as text that is equal when they are.

use std::fmt::Write;

use serde_json::Value;

/// How long a text in a change may be.
const BRIEF: usize = 120;

/// The beginning of a text.
pub(super) fn brief_text(text: &str) -> String {
    match text.char_indices().nth(BRIEF) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A value in short: as it is, or the beginning of its text.
pub(super) fn brief(value: &Value) -> Value {
    match value {
        Value::String(text) => brief_text(text).into(),
        Value::Array(_) | Value::Object(_) => {
            let text = canonical(value);
            if text.chars().nth(BRIEF).is_none() { value.clone() } else { brief_text(&text).into() }
        }
        _ => value.clone(),
    }
}

/// A text that is equal for values that are equal in JSON: numbers by what they count, objects whatever their order.
pub(super) fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write_canonical(value, &mut text);
    text
}

fn write_canonical(value: &Value, out: &mut String) {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 9e15 => {
                // Minus zero is zero.
                let _ = write!(out, "{:.0}", float + 0.0);
            }
            _ => out.push_str(&number.to_string()),
        },
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_canonical(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(key, _)| key.as_str());
            out.push('{');
            for (index, (key, item)) in members.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&Value::String(key.clone()).to_string());
                out.push(':');
                write_canonical(item, out);
            }
            out.push('}');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

/// A schema in a few words.
pub(super) fn describe(schema: &Value) -> Value {
    fn words(schema: &Value, depth: usize) -> String {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        if let Some(reference) = text("$ref") {
            return reference.rsplit('/').next().unwrap_or(reference).to_owned();
        }
        match (text("type"), schema.get("items")) {
            (Some("array"), Some(items)) if depth < 4 => return format!("array of {}", words(items, depth + 1)),
            (Some(name), _) => {
                return text("format").map_or_else(|| name.to_owned(), |format| format!("{name} ({format})"));
            }
            _ => {}
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            match schema.get(key).and_then(Value::as_array).map(Vec::as_slice) {
                Some([one]) if depth < 4 => return words(one, depth + 1),
                Some(_) => return key.to_owned(),
                None => {}
            }
        }
        if schema.get("enum").is_some() { "enum".to_owned() } else { "any".to_owned() }
    }
    brief_text(&words(schema, 0)).into()
}
