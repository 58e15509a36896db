//! Rules about single values.

use serde_json::{Value, json};

use super::Draft;
use super::walk::{each_schema_mut, each_schema_of_document_mut, schemas_mut};

/// Names of properties that hold a credential though nothing in the contract says so.
const CREDENTIALS: [&str; 8] =
    ["access_token", "api_key", "broker_funder_token", "client_secret", "password", "public_token", "secret", "token"];

/// Words in the names of properties that hold an amount of money.
const MONEY: [&str; 5] = ["amount", "balance", "fee", "price", "total"];

/// The type of heron-core that stands for a schema.
fn core_type(path: &str, parameters: &[Value]) -> Value {
    json!({ "crate": "heron-core", "version": "*", "path": format!("heron_core::{path}"), "parameters": parameters })
}

/// Write-only strings, write-only maps, and properties with a credential's name.
pub(super) fn mark_secrets(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_of_document_mut(&mut draft.document, &mut |schema| {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
        for (name, property) in properties {
            let write_only = property.get("writeOnly") == Some(&json!(true));
            let kind = property.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
            let Some(object) = property.as_object_mut() else { continue };
            if kind == "string" && (write_only || CREDENTIALS.contains(&name.as_str())) {
                object.insert("x-rust-type".to_owned(), core_type("Secret", &[json!({ "type": "string" })]));
                count += 1;
            } else if kind == "object" && write_only {
                object.insert(
                    "additionalProperties".to_owned(),
                    json!({ "x-rust-type": core_type("Secret", &[json!({})]) }),
                );
                count += 1;
            }
        }
    });
    count
}

/// `default` tells what the server does with an absent key; it is no value to send.
pub(super) fn strip_defaults(draft: &mut Draft<'_>) -> usize {
    let mut count = 0;
    each_schema_of_document_mut(&mut draft.document, &mut |schema| {
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
    each_schema_of_document_mut(&mut draft.document, &mut |schema| {
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
    each_schema_of_document_mut(&mut draft.document, &mut |schema| {
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
    for schema in schemas_mut(&mut draft.document).into_iter().flat_map(|schemas| schemas.values_mut()) {
        each_schema_mut(schema, &mut |schema| {
            let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
            for (name, property) in properties {
                let money = name.split('_').any(|word| MONEY.contains(&word.trim_end_matches('s')));
                if money
                    && property.get("type").is_some_and(|kind| kind == "number")
                    && let Some(property) = property.as_object_mut()
                {
                    property.insert("x-rust-type".to_owned(), core_type("Money", &[]));
                    count += 1;
                }
            }
        });
    }
    count
}
