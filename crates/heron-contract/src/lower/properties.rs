//! Rules about single values.

use serde_json::{Value, json};

use super::Draft;
use super::walk::each_schema_mut;
use crate::document::Node;

/// Names of properties that hold a credential though nothing in the contract says so.
const CREDENTIALS: [&str; 10] = [
    "access_token",
    "api_key",
    "asset_report_token",
    "broker_funder_api_key_token",
    "broker_funder_token",
    "client_secret",
    "password",
    "public_token",
    "secret",
    "token",
];

/// Names of write-only texts that are none. Any other is taken for a credential.
const NO_CREDENTIALS: [&str; 5] = ["categories_default", "date", "end_user_id", "end_user_name", "mcc_code"];

/// Names of maps that hold credentials though nothing in the contract says so.
const CREDENTIAL_MAPS: [&str; 3] = ["client_auth", "form_values", "headers"];

/// Words in the names of numbers that are an amount of money.
const MONEY: [&str; 9] = ["amount", "available", "balance", "current", "fee", "limit", "predicted", "price", "revenue"];

/// Words in the names of numbers that are none, whatever else the names say.
const NO_MONEY: [&str; 4] = ["page", "percentage", "probability", "ratio"];

/// Whether a number of this name is an amount of money. What is only a `total` at the end is a score.
fn is_money(name: &str) -> bool {
    let words: Vec<&str> = name.split('_').map(|word| word.trim_end_matches('s')).collect();
    let total = words.len() > 1 && words.first() == Some(&"total");
    (total || words.iter().any(|word| MONEY.contains(word))) && !words.iter().any(|word| NO_MONEY.contains(word))
}

/// The type of heron-core that stands for a schema.
fn core_type(path: &str, parameters: &[Value]) -> Value {
    json!({ "crate": "heron-core", "version": "*", "path": format!("heron_core::{path}"), "parameters": parameters })
}

/// Write-only strings, write-only maps, and properties with a credential's name.
pub(super) fn mark_secrets(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
        for (name, property) in properties {
            let write_only = property.get("writeOnly") == Some(&json!(true));
            let kind = property.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
            let Some(object) = property.as_object_mut() else { continue };
            let is_secret = write_only && !NO_CREDENTIALS.contains(&name.as_str());
            if kind == "string" && (is_secret || CREDENTIALS.contains(&name.as_str())) {
                object.insert("x-rust-type".to_owned(), core_type("Secret", &[json!({ "type": "string" })]));
                count += 1;
            } else if kind == "object" && (write_only || CREDENTIAL_MAPS.contains(&name.as_str())) {
                let text = object.get("additionalProperties").is_some_and(|values| values["type"] == "string");
                let value = if text { json!({ "type": "string" }) } else { json!({}) };
                let secret = core_type("Secret", &[value]);
                object.insert("additionalProperties".to_owned(), json!({ "x-rust-type": secret }));
                count += 1;
            }
        }
    });
    count
}

/// `default` tells what the server does with an absent key; it is no value to send.
pub(super) fn strip_defaults(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        count += usize::from(schema.as_object_mut().is_some_and(|schema| schema.remove("default").is_some()));
    });
    count
}

/// Bounds, patterns, and formats that only annotate.
pub(super) fn drop_bounds(draft: &mut Draft<'_>) -> usize {
    const BOUNDS: [&str; 13] = [
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "pattern",
        "uniqueItems",
    ];
    let mut count = 0;
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        for bound in BOUNDS {
            count += usize::from(schema.remove(bound).is_some());
        }
        let annotates = |format: &Value| !matches!(format.as_str(), Some("date" | "date-time" | "binary"));
        if schema.get("format").is_some_and(annotates) {
            schema.remove("format");
            count += 1;
        }
    });
    count
}

/// `format: date-time`.
pub(super) fn mark_timestamps(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        if schema.get("format").is_some_and(|format| format == "date-time")
            && let Some(schema) = schema.as_object_mut()
        {
            schema.insert("x-rust-type".to_owned(), core_type("Timestamp", &[]));
            count += 1;
        }
    });
    count
}

/// Numbers whose property is named for an amount.
pub(super) fn mark_money(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_mut(&mut draft.document, Node::Document, &mut |schema| {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
        for (name, property) in properties {
            if is_money(name)
                && property.get("type").is_some_and(|kind| kind == "number")
                && let Some(property) = property.as_object_mut()
            {
                property.insert("x-rust-type".to_owned(), core_type("Money", &[]));
                count += 1;
            }
        }
    });
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::testing::{api, asks, run, run_on_schema};

    fn secret(of: Value) -> Value {
        core_type("Secret", &[of])
    }

    #[test]
    fn write_only_texts_and_maps_and_what_is_named_like_a_credential_are_secret() {
        let text = json!({"type": "string"});
        let (schema, count) = run_on_schema(
            "mark secrets",
            json!({"properties": {
                "auth": {"type": "object", "writeOnly": true},
                "later": {"type": "string", "writeOnly": true, "nullable": true},
                "api_key": text,
                "end_user_id": text,
                "order": {"type": "integer", "writeOnly": true},
                "token": {"type": "integer"},
                "never": {"type": "string", "writeOnly": false},
                "client_auth": {"type": "object", "additionalProperties": {}},
                "form_values": {"type": "object", "additionalProperties": text},
                "end_user_name": {"type": "string", "writeOnly": true},
            }}),
        );
        assert_eq!(
            schema["properties"],
            json!({
                "auth": {"type": "object", "writeOnly": true, "additionalProperties": {"x-rust-type": secret(json!({}))}},
                "later": {"type": "string", "writeOnly": true, "nullable": true, "x-rust-type": secret(text.clone())},
                "api_key": {"type": "string", "x-rust-type": secret(text.clone())},
                "end_user_id": text,
                "order": {"type": "integer", "writeOnly": true},
                "token": {"type": "integer"},
                "never": {"type": "string", "writeOnly": false},
                "client_auth": {"type": "object", "additionalProperties": {"x-rust-type": secret(json!({}))}},
                "form_values": {"type": "object", "additionalProperties": {"x-rust-type": secret(text)}},
                "end_user_name": {"type": "string", "writeOnly": true},
            })
        );
        assert_eq!(count, 5);
    }

    #[test]
    fn no_default_is_left_and_a_property_of_that_name_is() {
        let (schema, count) = run_on_schema(
            "strip defaults",
            json!({"default": {}, "properties": {
                "default": {"type": "boolean", "default": true},
                "list": {"type": "array", "default": [], "items": {"type": "string", "default": "x"}},
            }}),
        );
        assert_eq!(
            schema,
            json!({"properties": {
                "default": {"type": "boolean"},
                "list": {"type": "array", "items": {"type": "string"}},
            }})
        );
        assert_eq!(count, 4);
    }

    #[test]
    fn parameters_have_no_defaults_either() {
        let limit = json!([{"name": "limit", "in": "query", "schema": {"type": "integer", "default": 10}}]);
        let run = run("strip defaults", api(json!({"/a": {"get": asks(limit)}}), json!({})), "");
        assert_eq!(run.document["paths"]["/a"]["get"]["parameters"][0]["schema"], json!({"type": "integer"}));
        assert_eq!(run.count, 1);
    }

    #[test]
    fn bounds_patterns_and_formats_go_unless_a_type_is_made_of_them() {
        let (schema, count) = run_on_schema(
            "drop bounds",
            json!({"properties": {
                "text": {"type": "string", "minLength": 1, "maxLength": 2, "pattern": "x"},
                "number": {"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 9, "multipleOf": 2},
                "list": {"type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": {}},
                "map": {"type": "object", "minProperties": 1, "maxProperties": 2},
                "url": {"type": "string", "format": "url"},
                "day": {"type": "string", "format": "date"},
                "time": {"type": "string", "format": "date-time"},
                "bytes": {"type": "string", "format": "binary"},
                "pattern": {"type": "string"},
            }}),
        );
        assert_eq!(
            schema["properties"],
            json!({
                "text": {"type": "string"},
                "number": {"type": "number"},
                "list": {"type": "array", "items": {}},
                "map": {"type": "object"},
                "url": {"type": "string"},
                "day": {"type": "string", "format": "date"},
                "time": {"type": "string", "format": "date-time"},
                "bytes": {"type": "string", "format": "binary"},
                "pattern": {"type": "string"},
            })
        );
        assert_eq!(count, 13);
    }

    #[test]
    fn times_are_timestamps_and_days_are_not() {
        let time = json!({"type": "string", "format": "date-time"});
        let (schema, count) = run_on_schema(
            "mark timestamps",
            json!({"properties": {
                "created": time,
                "times": {"type": "array", "items": time},
                "day": {"type": "string", "format": "date"},
            }}),
        );
        let marked = json!({"type": "string", "format": "date-time", "x-rust-type": core_type("Timestamp", &[])});
        assert_eq!(
            schema["properties"],
            json!({
                "created": marked,
                "times": {"type": "array", "items": marked},
                "day": {"type": "string", "format": "date"},
            })
        );
        assert_eq!(count, 2);
    }

    #[test]
    fn numbers_that_are_named_for_an_amount_are_money() {
        let names =
            ["amount", "net_amounts", "fee", "total_price", "balance_at_end", "balances", "total_debits", "revenue"];
        let others = [
            "feed",
            "amounted",
            "priceless",
            "score",
            "total",
            "uncapped_total",
            "total_pages",
            "total_holdback_percentage",
            "average_balance_to_revenue_ratio",
        ];
        let number = json!({"type": "number"});
        let properties: Value = names.iter().chain(&others).map(|name| (*name, number.clone())).collect();
        let (schema, count) = run_on_schema("mark money", json!({"properties": properties}));
        let money = json!({"type": "number", "x-rust-type": core_type("Money", &[])});
        assert!(names.iter().all(|name| schema["properties"][name] == money));
        assert!(others.iter().all(|name| schema["properties"][name] == number));
        assert_eq!(count, names.len());
    }

    #[test]
    fn a_count_and_a_text_are_no_money() {
        let schema = json!({"properties": {
            "total_count": {"type": "integer"}, "amount": {"type": "string"}, "fees": {"type": "array", "items": {}},
        }});
        assert_eq!(run_on_schema("mark money", schema.clone()), (schema, 0));
    }
}
