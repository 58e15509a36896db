//! The JSON Schemas of the value types describe their wire forms.
#![cfg(feature = "schemars")]
#![allow(dead_code, reason = "the fields are only described")]

use std::collections::BTreeMap;

use heron_core::{Extra, Field, Money, Secret, Timestamp, open_enum};
use serde_json::{Value, json};

open_enum! {
    /// Which record wins a lookup.
    pub enum SortOrder {
        /// The oldest.
        Asc = "ASC",
        /// The newest.
        Desc = "DESC",
    }
}

#[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Everything {
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    field: Field<String>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    nullable_enum: Field<SortOrder>,
    order: SortOrder,
    at: Timestamp,
    amount: Money,
    secret: Secret,
    auth: Secret<BTreeMap<String, Value>>,
    #[serde(default, deserialize_with = "heron_core::empty_if_null")]
    list: Vec<String>,
    #[serde(default, deserialize_with = "heron_core::some_empty_if_null", skip_serializing_if = "Option::is_none")]
    optional_list: Option<Vec<String>>,
    #[serde(flatten)]
    extra: Extra,
}

#[test]
fn each_type_describes_its_wire_form() {
    let schema = schemars::schema_for!(Everything);
    let property = |name: &str| schema.pointer(&format!("/properties/{name}")).cloned().unwrap_or_default();
    assert_eq!(property("field"), json!({ "type": ["string", "null"] }));
    assert_eq!(property("nullable_enum"), json!({ "type": ["string", "null"], "enum": ["ASC", "DESC", null] }));
    assert_eq!(property("order"), json!({ "type": "string", "enum": ["ASC", "DESC"] }));
    assert_eq!(property("at"), json!({ "type": "string", "format": "date-time" }));
    assert_eq!(property("amount"), json!({ "anyOf": [{ "type": "number" }, { "type": "string" }] }));
    assert_eq!(property("secret"), json!({ "type": "string", "writeOnly": true }));
    assert_eq!(property("auth"), json!({ "type": "object", "additionalProperties": true, "writeOnly": true }));
    assert_eq!(schema.get("additionalProperties"), Some(&json!(true)));
    assert_eq!(schema.get("required"), Some(&json!(["order", "at", "amount", "secret", "auth"])));
}
