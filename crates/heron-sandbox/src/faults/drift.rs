//! Answers as a later Heron might send them.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use serde_json::{Value, json};

use super::Drift;
use crate::contract::Contract;

/// How deep an answer is looked into.
const DEPTH: usize = 64;

/// Changes an answer that has this schema.
pub(crate) fn apply(drift: Drift, contract: &Contract, schema: Option<&Value>, body: &mut Value) {
    match drift {
        Drift::UnknownFields => each(body, &mut |value| {
            if let Value::Object(members) = value {
                members.insert("sandbox_unknown_field".to_owned(), json!({ "added": true }));
            }
        }),
        Drift::UnknownEnums => {
            if let Some(schema) = schema {
                unknown_enums(contract, schema, body, DEPTH);
            }
        }
        Drift::Nulls => each(body, &mut |value| {
            if let Value::Object(members) = value {
                for (name, member) in members {
                    let is_id = name == "id" || name.ends_with("_id");
                    if !is_id && !member.is_object() && !member.is_array() {
                        *member = Value::Null;
                    }
                }
            }
        }),
        Drift::NaiveTimes => each(body, &mut |value| {
            if let Some((time, _)) = value.as_str().and_then(read) {
                *value = time.format("%Y-%m-%dT%H:%M:%S%.6f").to_string().into();
            }
        }),
        Drift::OffsetTimes => each(body, &mut |value| {
            let offset = FixedOffset::east_opt(2 * 3600);
            if let (Some((time, _)), Some(offset)) = (value.as_str().and_then(read), offset) {
                let time = time.and_utc().with_timezone(&offset);
                *value = time.format("%Y-%m-%dT%H:%M:%S%.6f%:z").to_string().into();
            }
        }),
    }
}

/// Visits every value, the inner ones first, so that what is added is not visited.
fn each(value: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, visit)),
        Value::Object(members) => members.values_mut().for_each(|member| each(member, visit)),
        _ => {}
    }
    visit(value);
}

/// A timestamp in UTC, and whether it had an offset; one without is taken as UTC.
fn read(text: &str) -> Option<(NaiveDateTime, bool)> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some((time.naive_utc(), true));
    }
    let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
    Some((time, false))
}

/// Gives every text whose schema lists its values one that is not listed.
fn unknown_enums(contract: &Contract, schema: &Value, value: &mut Value, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let schema = contract.resolve(schema);
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in schema.get(keyword).and_then(Value::as_array).into_iter().flatten() {
            unknown_enums(contract, part, value, depth);
        }
    }
    match value {
        Value::String(text) if schema.get("enum").is_some_and(Value::is_array) => {
            *text = "sandbox_unknown_value".to_owned();
        }
        Value::Array(items) => {
            if let Some(schema) = schema.get("items") {
                items.iter_mut().for_each(|item| unknown_enums(contract, schema, item, depth));
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let declared = schema.get("properties").and_then(|properties| properties.get(name));
                if let Some(schema) = declared.or_else(|| schema.get("additionalProperties")) {
                    unknown_enums(contract, schema, member, depth);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drifted(drift: Drift, mut body: Value) -> Value {
        apply(drift, Contract::embedded().unwrap(), None, &mut body);
        body
    }

    #[test]
    fn every_object_gets_one_unknown_field() {
        let added = json!({ "added": true });
        let body = drifted(Drift::UnknownFields, json!({ "a": [{ "b": 1 }] }));
        assert_eq!(body, json!({ "a": [{ "b": 1, "sandbox_unknown_field": added }], "sandbox_unknown_field": added }));
    }

    #[test]
    fn all_but_ids_and_what_holds_others_becomes_null() {
        let body = drifted(Drift::Nulls, json!({ "heron_id": "a", "name": "b", "list": [1], "in": { "flag": true } }));
        assert_eq!(body, json!({ "heron_id": "a", "name": null, "list": [1], "in": { "flag": null } }));
    }

    #[test]
    fn a_timestamp_keeps_its_moment() {
        let times = || json!(["2026-08-14T12:24:30.665119", "2026-08-14T14:24:30+02:00", "2026-08-14", "no time"]);
        assert_eq!(
            drifted(Drift::NaiveTimes, times()),
            json!(["2026-08-14T12:24:30.665119", "2026-08-14T12:24:30.000000", "2026-08-14", "no time"])
        );
        assert_eq!(
            drifted(Drift::OffsetTimes, times()),
            json!(["2026-08-14T14:24:30.665119+02:00", "2026-08-14T14:24:30.000000+02:00", "2026-08-14", "no time"])
        );
    }

    #[test]
    fn only_what_the_contract_lists_becomes_unknown() {
        let contract = Contract::embedded().unwrap();
        let schema = json!({ "properties": { "kind": { "enum": ["a", "b"] }, "name": { "type": "string" } } });
        let mut body = json!({ "kind": "a", "name": "a" });
        apply(Drift::UnknownEnums, contract, Some(&schema), &mut body);
        assert_eq!(body, json!({ "kind": "sandbox_unknown_value", "name": "a" }));
    }
}
