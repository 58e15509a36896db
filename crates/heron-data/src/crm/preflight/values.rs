//! Whether a value fits a field.

use serde_json::Value;

use super::metadata::{CrmField, Kind};

/// Why a value does not fit.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Misfit<'a> {
    /// It is none of the picklist's.
    NotInPicklist { value: String, restricted: bool, values: &'a [String] },
    /// It has more characters than the field.
    TooLong { characters: u64, length: u64 },
    /// It is of another type.
    WrongType,
}

/// Compares a value, as the configuration holds it, with a field. An empty value fits anywhere.
pub(super) fn misfit<'a>(value: &Value, field: &'a CrmField) -> Option<Misfit<'a>> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(_) | Value::Object(_) => return Some(Misfit::WrongType),
    };
    let fits = match field.kind {
        Kind::Picklist => return not_in_picklist(&text, field),
        Kind::Text => {
            let characters = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            let length = field.length.filter(|length| characters > *length)?;
            return Some(Misfit::TooLong { characters, length });
        }
        Kind::Number => text.parse::<f64>().is_ok_and(f64::is_finite),
        Kind::Boolean => matches!(text.to_ascii_lowercase().as_str(), "true" | "false"),
        Kind::Date => is_date(&text),
        // HubSpot and Salesforce take several forms: a date, with or without a time, and a count of milliseconds.
        Kind::DateTime => text.get(..10).is_some_and(is_date) || text.bytes().all(|byte| byte.is_ascii_digit()),
        Kind::Reference => matches!(text.len(), 15 | 18) && text.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        Kind::Other => true,
    };
    (!fits).then_some(Misfit::WrongType)
}

fn not_in_picklist<'a>(text: &str, field: &'a CrmField) -> Option<Misfit<'a>> {
    let picklist = field.picklist.as_ref()?;
    let known = |value: &str| picklist.values.iter().any(|known| known == value);
    let strange = match picklist.several {
        true => text.split(';').find(|part| !known(part)),
        false => Some(text).filter(|text| !known(text)),
    }?;
    Some(Misfit::NotInPicklist { value: strange.to_owned(), restricted: picklist.restricted, values: &picklist.values })
}

/// `2026-03-01`
fn is_date(text: &str) -> bool {
    let shape = text.bytes().enumerate().all(|(index, byte)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    shape && text.len() == 10
}

/// The kind that a `value_type` names; none if it is not a word that CRMs use.
pub(super) fn kind_of(value_type: &str) -> Option<Kind> {
    let plain: String = value_type.chars().filter(char::is_ascii_alphanumeric).collect();
    Some(match plain.to_ascii_lowercase().as_str() {
        "text" | "string" | "textarea" | "longtextarea" | "email" | "phone" | "phonenumber" | "url" => Kind::Text,
        "number" | "currency" | "percent" | "double" | "float" | "decimal" | "int" | "integer" | "long" => Kind::Number,
        "checkbox" | "boolean" | "bool" => Kind::Boolean,
        "date" => Kind::Date,
        "datetime" => Kind::DateTime,
        "picklist" | "multipicklist" | "enumeration" | "select" => Kind::Picklist,
        "lookup" | "reference" | "masterdetail" => Kind::Reference,
        _ => return None,
    })
}

/// Whether a field takes what a `value_type` names. A text is the form in which picklists and references travel too.
pub(super) fn takes(field: &CrmField, named: Kind) -> bool {
    match field.kind {
        Kind::Other => true,
        Kind::Picklist | Kind::Reference => named == field.kind || named == Kind::Text,
        Kind::Date | Kind::DateTime => matches!(named, Kind::Date | Kind::DateTime),
        kind => named == kind,
    }
}
