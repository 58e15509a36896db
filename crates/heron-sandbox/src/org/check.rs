//! What the org refuses, and how it keeps what it takes.

use serde_json::{Map, Number, Value};

use super::records::Records;
use super::schema::{Field, Object};

/// The fields of a record as the org keeps them, or why it refuses.
///
/// `existing` is whether the record is there already.
///
/// # Errors
/// The first reason why the org refuses the record, in the form in which Salesforce tells it.
pub(super) fn accept(
    object: &Object,
    records: &Records,
    fields: &Map<String, Value>,
    existing: Option<&str>,
) -> Result<Map<String, Value>, String> {
    let (may, verb) = match existing {
        None => (object.createable, "created"),
        Some(_) => (object.updateable, "updated"),
    };
    if !may {
        return Err(format!("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: records of {} cannot be {verb}", object.name));
    }
    let mut kept = Map::new();
    for (name, value) in fields {
        let field = object.field(name)?;
        if !(if existing.is_some() { field.updateable } else { field.createable }) {
            return Err(format!("INVALID_FIELD_FOR_INSERT_UPDATE: {} of {} cannot be set", field.name, object.name));
        }
        let value = of_field(field, records, value).map_err(|why| format!("{why}: [{}]", field.name))?;
        if field.unique && !value.is_null() {
            let other = records.of(&object.name).find(|row| {
                Some(row.id.as_str()) != existing && row.get(&field.name).is_some_and(|own| same(own, &value))
            });
            if let Some(other) = other {
                return Err(format!(
                    "DUPLICATE_VALUE: {} duplicates value on record with id: {}",
                    field.name, other.id
                ));
            }
        }
        kept.insert(field.name.clone(), value);
    }
    let lacks = |field: &&Field| match (kept.get(&field.name), existing) {
        (Some(value), _) => value.is_null(),
        (None, None) => true,
        (None, Some(_)) => false,
    };
    let missing: Vec<&str> =
        object.fields().filter(|field| field.is_required()).filter(lacks).map(|field| field.name.as_str()).collect();
    if !missing.is_empty() {
        return Err(format!("REQUIRED_FIELD_MISSING: Required fields are missing: [{}]", missing.join(", ")));
    }
    Ok(kept)
}

/// Whether two values are one to a search of the CRM, which does not tell case apart.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one == other || one.to_lowercase() == other.to_lowercase(),
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::String(text), Value::Number(number)) | (Value::Number(number), Value::String(text)) => {
            text.parse::<f64>().ok() == number.as_f64()
        }
        (Value::String(text), Value::Bool(truth)) | (Value::Bool(truth), Value::String(text)) => {
            text.eq_ignore_ascii_case(if *truth { "true" } else { "false" })
        }
        _ => one == other,
    }
}

fn of_field(field: &Field, records: &Records, value: &Value) -> Result<Value, String> {
    if value.is_null() {
        return match field.kind.as_str() {
            "boolean" => Err("INVALID_TYPE_ON_FIELD_IN_RECORD: a boolean cannot be null".to_owned()),
            _ => Ok(Value::Null),
        };
    }
    match field.kind.as_str() {
        "int" | "long" => number(field, value, true),
        "double" | "currency" | "percent" => number(field, value, false),
        "boolean" => truth(value),
        "date" => text_like(value, "date", is_date).map(|text| text.get(..10).unwrap_or(&text).into()),
        "datetime" => text_like(value, "datetime", |text| is_date(text) || is_moment(text)).map(Value::from),
        "time" => text_like(value, "time", is_time).map(Value::from),
        "reference" | "id" => reference(field, records, value),
        "picklist" | "multipicklist" => picklist(field, value),
        "email" => {
            let text = short(field, value)?;
            match text.split_once('@') {
                Some((name, host)) if !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace) => {
                    Ok(text.into())
                }
                _ if text.is_empty() => Ok(Value::Null),
                _ => Err("INVALID_EMAIL_ADDRESS: this is no email address".to_owned()),
            }
        }
        "address" | "location" | "complexvalue" => {
            Err("INVALID_FIELD_FOR_INSERT_UPDATE: a compound field is set by its parts".to_owned())
        }
        "anyType" => Ok(value.clone()),
        // Text of any kind. The org keeps no empty text.
        _ => short(field, value).map(|text| if text.is_empty() { Value::Null } else { text.into() }),
    }
}

/// A value as a text that is not too long.
fn short(field: &Field, value: &Value) -> Result<String, String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) => return Err(unreadable("string", value)),
        plain => plain.to_string(),
    };
    let length = text.chars().count();
    if field.length > 0 && length > field.length {
        return Err(format!(
            "STRING_TOO_LONG: data value too large: {length} characters (max length={})",
            field.length
        ));
    }
    Ok(text)
}

fn number(field: &Field, value: &Value, whole: bool) -> Result<Value, String> {
    let kind = if whole { "int" } else { "double" };
    let number = match value {
        Value::Number(number) => number.clone(),
        Value::String(text) => {
            let text = text.trim();
            if text.is_empty() {
                return Ok(Value::Null);
            }
            let parsed = text.parse::<i64>().ok().map(Number::from);
            let parsed = parsed.or_else(|| text.parse::<f64>().ok().and_then(Number::from_f64));
            parsed.ok_or_else(|| unreadable(kind, value))?
        }
        _ => return Err(unreadable(kind, value)),
    };
    let size = number.as_f64().map_or(0.0, f64::abs);
    if whole && size.fract() != 0.0 {
        return Err(unreadable(kind, value));
    }
    let digits = i32::try_from(field.precision.saturating_sub(field.scale)).unwrap_or(i32::MAX);
    if field.precision > 0 && size >= 10_f64.powi(digits) {
        return Err(format!("NUMBER_OUTSIDE_VALID_RANGE: at most {digits} digits before the point"));
    }
    Ok(number.into())
}

fn truth(value: &Value) -> Result<Value, String> {
    match value {
        Value::Bool(truth) => Ok((*truth).into()),
        Value::String(text) if text.eq_ignore_ascii_case("true") || text == "1" => Ok(true.into()),
        Value::String(text) if text.eq_ignore_ascii_case("false") || text == "0" => Ok(false.into()),
        other => Err(unreadable("boolean", other)),
    }
}

fn text_like(value: &Value, kind: &str, fits: impl Fn(&str) -> bool) -> Result<String, String> {
    match value {
        Value::String(text) if fits(text) => Ok(text.clone()),
        other => Err(unreadable(kind, other)),
    }
}

fn is_date(text: &str) -> bool {
    chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok() && text.len() == 10 || is_moment(text)
}

fn is_moment(text: &str) -> bool {
    chrono::DateTime::parse_from_rfc3339(text).is_ok()
        || chrono::DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z").is_ok()
        || chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").is_ok()
}

fn is_time(text: &str) -> bool {
    chrono::NaiveTime::parse_from_str(text.trim_end_matches('Z'), "%H:%M:%S%.f").is_ok()
}

fn reference(field: &Field, records: &Records, value: &Value) -> Result<Value, String> {
    let Value::String(id) = value else { return Err(unreadable("reference", value)) };
    let formed = (id.len() == 15 || id.len() == 18) && id.chars().all(|one| one.is_ascii_alphanumeric());
    if !formed {
        return Err("MALFORMED_ID: this is no id".to_owned());
    }
    let row = records.with_id(id).ok_or("INVALID_CROSS_REFERENCE_KEY: no record has this id")?;
    let takes = &field.reference_to;
    if !takes.is_empty() && !takes.iter().any(|object| object.eq_ignore_ascii_case(&row.object)) {
        return Err(format!(
            "FIELD_INTEGRITY_EXCEPTION: it takes the id of {}, not of {}",
            takes.join(" or "),
            row.object
        ));
    }
    Ok(row.id.as_str().into())
}

fn picklist(field: &Field, value: &Value) -> Result<Value, String> {
    let text = short(field, value)?;
    let several = field.kind == "multipicklist";
    let unknown = |one: &&str| field.restricted_picklist && !one.is_empty() && !field.offers(one);
    let chosen: Vec<&str> = if several { text.split(';').collect() } else { vec![text.as_str()] };
    if chosen.iter().any(unknown) {
        return Err("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: bad value for restricted picklist field".to_owned());
    }
    Ok(if text.is_empty() { Value::Null } else { text.into() })
}

fn unreadable(kind: &str, value: &Value) -> String {
    let from = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    format!("INVALID_TYPE_ON_FIELD_IN_RECORD: cannot read a {kind} from {from} like this")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::org::schema::Org;
    use serde_json::json;

    fn told(object: &str, fields: Value) -> Result<Map<String, Value>, String> {
        let org = Org::built_in();
        let mut records = Records::default();
        let fields_of = |fields: Value| fields.as_object().cloned().unwrap();
        let row = super::super::records::New {
            fields: fields_of(json!({ "Name": "Acme", "EIN__c": "123456789" })),
            now: String::new(),
            origin: None,
        };
        let id = records.insert("Account", Some("001"), row);
        let mut fields = fields_of(fields);
        for value in fields.values_mut() {
            if value == "ID" {
                *value = id.as_str().into();
            }
        }
        accept(org.object(object).unwrap().unwrap(), &records, &fields, None)
    }

    #[test]
    fn the_org_refuses_with_the_reason_and_the_field() {
        for (object, fields, code) in [
            ("Account", json!({ "Nam": "x" }), "INVALID_FIELD: No such column 'Nam'"),
            ("Account", json!({ "Phone": "1" }), "REQUIRED_FIELD_MISSING: Required fields are missing: [Name]"),
            ("Account", json!({ "Name": null }), "REQUIRED_FIELD_MISSING"),
            ("Account", json!({ "Name": "" }), "REQUIRED_FIELD_MISSING"),
            ("Account", json!({ "Name": "x", "CreatedDate": "2026-01-01" }), "INVALID_FIELD_FOR_INSERT_UPDATE"),
            ("Account", json!({ "Name": "x".repeat(256) }), "STRING_TOO_LONG"),
            ("Account", json!({ "Name": "x", "AnnualRevenue": "much" }), "INVALID_TYPE_ON_FIELD_IN_RECORD"),
            ("Account", json!({ "Name": "x", "AnnualRevenue": 1e17 }), "NUMBER_OUTSIDE_VALID_RANGE"),
            ("Account", json!({ "Name": "x", "NumberOfEmployees": 1.5 }), "INVALID_TYPE_ON_FIELD_IN_RECORD"),
            ("Account", json!({ "Name": "x", "Started_On__c": "01/02/2026" }), "INVALID_TYPE_ON_FIELD_IN_RECORD"),
            ("Account", json!({ "Name": "x", "Is_Returning__c": "maybe" }), "INVALID_TYPE_ON_FIELD_IN_RECORD"),
            ("Account", json!({ "Name": "x", "Status__c": "Odd" }), "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
            ("Account", json!({ "Name": "x", "EIN__c": "123456789" }), "DUPLICATE_VALUE"),
            ("Account", json!({ "Name": "x", "ParentId": "7" }), "MALFORMED_ID"),
            ("Account", json!({ "Name": "x", "ParentId": "001000000000000" }), "INVALID_CROSS_REFERENCE_KEY"),
            ("Task", json!({ "WhoId": "ID" }), "FIELD_INTEGRITY_EXCEPTION"),
            ("Contact", json!({ "LastName": "x", "Email": "x" }), "INVALID_EMAIL_ADDRESS"),
        ] {
            let refused = told(object, fields.clone()).unwrap_err();
            assert!(refused.starts_with(code), "{fields}: {refused}");
        }
    }

    #[test]
    fn what_can_be_read_is_kept_in_the_fields_own_form() {
        let kept = told(
            "Account",
            json!({ "name": "Acme", "AnnualRevenue": "12.5", "Is_Returning__c": "TRUE", "Status__c": "New",
                "Started_On__c": "2026-01-02T00:00:00Z", "ParentId": "ID", "Industry": "of no list", "Phone": 5550100 }),
        );
        let kept = Value::Object(kept.unwrap());
        assert_eq!(kept["Name"], "Acme");
        assert_eq!(kept["AnnualRevenue"], 12.5);
        assert_eq!(kept["Is_Returning__c"], true);
        assert_eq!(kept["Started_On__c"], "2026-01-02");
        assert_eq!(kept["Phone"], "5550100");
    }
}
