//! Objects are read, written, shown and described as serde's derives, `Debug`'s and schemars' would.

use std::fmt::Debug;

use heron_core::{Field, open_enum};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

open_enum! {
    /// Which record wins a lookup.
    pub enum SortOrder {
        /// The oldest.
        Asc = "ASC",
    }
}

/// What generated structs were, if serde and schemars derived what they need.
mod derived {
    use std::collections::BTreeMap;

    use heron_core::{Extra, Field, Money, Secret, Timestamp};
    use serde_json::{Map, Value};

    use super::SortOrder;

    #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub(super) struct Thing {
        pub(super) name: String,
        #[serde(deserialize_with = "heron_core::empty_if_null")]
        pub(super) list: Vec<i64>,
        #[serde(deserialize_with = "heron_core::empty_if_null")]
        pub(super) auth: BTreeMap<String, Secret<Value>>,
        pub(super) inner: Box<Inner>,
        pub(super) any: Value,
        pub(super) note: Option<String>,
        pub(super) maybe_list: Option<Vec<i64>>,
        #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
        pub(super) type_: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(super) number: Option<f64>,
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "heron_core::some_empty_if_null")]
        pub(super) things: Option<Vec<Thing>>,
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "heron_core::some_empty_if_null")]
        pub(super) free: Option<Map<String, Value>>,
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        pub(super) channel: Field<String>,
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        pub(super) value: Field<Value>,
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        pub(super) texts: Field<Vec<String>>,
        #[serde(flatten)]
        pub(super) extra: Extra,
    }

    #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub(super) struct Inner {
        pub(super) is_live: bool,
        pub(super) order: SortOrder,
        pub(super) count: i64,
        pub(super) token: Secret<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(super) at: Option<Timestamp>,
        #[serde(default, skip_serializing_if = "Field::is_absent")]
        pub(super) amount: Field<Money>,
        #[serde(flatten)]
        pub(super) extra: Extra,
    }
}

/// The same, as they are.
mod object {
    use std::collections::BTreeMap;

    use heron_core::{Extra, Field, Money, Secret, Timestamp};
    use serde_json::{Map, Value};

    use super::SortOrder;

    #[derive(Clone, PartialEq)]
    pub(super) struct Thing {
        pub(super) name: String,
        pub(super) list: Vec<i64>,
        pub(super) auth: BTreeMap<String, Secret<Value>>,
        pub(super) inner: Box<Inner>,
        pub(super) any: Value,
        pub(super) note: Option<String>,
        pub(super) maybe_list: Option<Vec<i64>>,
        pub(super) type_: Option<String>,
        pub(super) number: Option<f64>,
        pub(super) things: Option<Vec<Thing>>,
        pub(super) free: Option<Map<String, Value>>,
        pub(super) channel: Field<String>,
        pub(super) value: Field<Value>,
        pub(super) texts: Field<Vec<String>>,
        pub(super) extra: Extra,
    }

    heron_core::object! {
        Thing
        must {
            0 name "name"
            1 list "list"
            2 auth "auth"
            3 inner "inner"
            4 any "any"
        }
        null {
            5 note "note"
            6 maybe_list "maybe_list"
        }
        may {
            7 type_ "type" None
            8 number "number" None
            9 things "things" None
            10 free "free" None
            11 channel "channel" Field::Absent
            12 value "value" Field::Absent
            13 texts "texts" Field::Absent
        }
        shown {
            "type" "type_"
        }
    }

    #[derive(Clone, PartialEq)]
    pub(super) struct Inner {
        pub(super) is_live: bool,
        pub(super) order: SortOrder,
        pub(super) count: i64,
        pub(super) token: Secret<String>,
        pub(super) at: Option<Timestamp>,
        pub(super) amount: Field<Money>,
        pub(super) extra: Extra,
    }

    heron_core::object! {
        Inner
        must {
            0 is_live "is_live"
            1 order "order"
            2 count "count"
            3 token "token"
        }
        null {}
        may {
            4 at "at" None
            5 amount "amount" Field::Absent
        }
        shown {}
    }
}

/// What becomes of a JSON text: the value as it is shown and written, or the message and the path.
#[derive(Debug, PartialEq)]
enum Told {
    Value { shown: String, laid_out: String, written: String },
    Error { message: String, path: String },
}

fn told<T: Debug + Serialize>(read: Result<T, (String, String)>) -> Told {
    match read {
        Ok(value) => Told::Value {
            shown: format!("{value:?}"),
            laid_out: format!("{value:#?}"),
            written: serde_json::to_string(&value).unwrap_or_else(|error| panic!("{error}")),
        },
        Err((message, path)) => Told::Error { message, path },
    }
}

/// What is read from a text, with the path to what is wrong, and from a tree.
fn each_way<T: Debug + Serialize + DeserializeOwned>(json: &str) -> Vec<Told> {
    let pathless = |read: Result<T, serde_json::Error>| told(read.map_err(|error| (error.to_string(), String::new())));
    let mut reader = serde_json::Deserializer::from_slice(json.as_bytes());
    let traced = serde_path_to_error::deserialize::<_, T>(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        (error.into_inner().to_string(), path)
    });
    let mut ways =
        vec![told(traced), pathless(serde_json::from_str(json)), pathless(serde_json::from_reader(json.as_bytes()))];
    ways.extend(serde_json::from_str(json).ok().map(|tree| pathless(serde_json::from_value(tree))));
    ways
}

#[track_caller]
fn alike(json: &str) -> Vec<Told> {
    let object = each_way::<object::Thing>(json);
    assert_eq!(object, each_way::<derived::Thing>(json), "{json}");
    assert_eq!(each_way::<object::Inner>(json), each_way::<derived::Inner>(json), "{json}");
    object
}

fn inner() -> Value {
    json!({"is_live": true, "order": "ASC", "count": 3, "token": "canary"})
}

fn thing() -> Value {
    json!({"name": "a", "list": [1], "auth": {"token": "canary"}, "inner": inner(), "any": 1, "note": "n", "maybe_list": []})
}

#[test]
fn an_object_of_every_field_reads_and_writes_and_shows_like_a_derived_one() {
    let mut all = thing();
    let optional = json!({
        "type": "t", "number": 1.5, "things": [thing()], "free": {"a": [null]}, "channel": null, "value": {"b": 1},
        "texts": ["x"], "later": {"deep": [1, null]}, "earlier": 12345678901234567890123_f64,
    });
    all.as_object_mut().unwrap().extend(optional.as_object().unwrap().clone());
    for way in alike(&all.to_string()) {
        let Told::Value { shown, written, .. } = way else { panic!("{way:?}") };
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), all);
        assert!(shown.contains(r#"type_: Some("t")"#) && !shown.contains("canary"), "{shown}");
    }
}

#[test]
fn null_and_absence_mean_what_they_mean_to_a_derived_one() {
    let object = thing();
    for key in
        ["name", "list", "auth", "inner", "any", "note", "maybe_list", "type", "things", "free", "channel", "texts"]
    {
        let mut absent = object.clone();
        absent.as_object_mut().unwrap().remove(key);
        alike(&absent.to_string());
        let mut null = object.clone();
        null[key] = Value::Null;
        alike(&null.to_string());
    }
}

#[test]
fn what_is_wrong_is_told_as_for_a_derived_one() {
    let error = |json: &str| match alike(json).swap_remove(0) {
        Told::Error { message, path } => format!("{path}: {message}"),
        value => panic!("{value:?}"),
    };
    assert_eq!(error("[]"), ".: invalid type: sequence, expected struct Thing at line 1 column 0");
    assert_eq!(error("{}"), ".: missing field `name` at line 1 column 2");
    assert_eq!(error(r#"{"name":"a","name":"b"}"#), ".: duplicate field `name` at line 1 column 18");
    let text = thing().to_string().replace("\"count\":3", "\"count\":\"x\"");
    assert!(error(&text).starts_with("inner.count: invalid type: string \"x\", expected i64"), "{}", error(&text));
    let text = thing().to_string().replace("[1]", "[1,true]");
    assert!(error(&text).starts_with("list[1]: invalid type: boolean `true`, expected i64"), "{}", error(&text));
    let text = thing().to_string().replace("\"count\":3,", "");
    assert!(error(&text).starts_with("inner: missing field `count`"), "{}", error(&text));
}

#[test]
fn a_key_is_found_whatever_the_order_and_an_unknown_one_is_kept_as_it_came_last() {
    let backwards = r#"{"later":1,"any":0,"inner":{"token":"t","count":1,"order":"x","is_live":false},"auth":{},"list":[],
        "name":"a","later":2}"#;
    alike(backwards);
    let read: object::Thing = serde_json::from_str(backwards).unwrap();
    assert_eq!(read.extra.get("later"), Some(&json!(2)));
    assert_eq!((read.name.as_str(), read.inner.count, read.channel), ("a", 1, Field::Absent));
}

#[test]
fn nesting_ends_in_an_error_and_not_in_an_overflow() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(10_000), close.repeat(10_000));
    for json in [deep(r#"{"things":["#, "]}"), deep(r#"{"later":"#, "}"), deep(r#"{"value":["#, "]}")] {
        assert!(alike(&json).iter().all(|way| matches!(way, Told::Error { .. })));
    }
}

#[cfg(feature = "schemars")]
#[test]
fn its_schema_is_the_one_that_a_derived_one_has() {
    use schemars::JsonSchema;
    use schemars::generate::SchemaSettings;

    fn schema<T: JsonSchema>(settings: SchemaSettings) -> Value {
        let mut schema = Value::from(settings.into_generator().into_root_schema_for::<T>());
        for pointer in ["", "/$defs/Thing", "/$defs/Inner"] {
            if let Some(required) = schema.pointer_mut(pointer).and_then(|schema| schema["required"].as_array_mut()) {
                required.sort_by_key(Value::to_string);
            }
        }
        schema
    }
    for settings in [SchemaSettings::draft2020_12().for_serialize(), SchemaSettings::draft2020_12().for_deserialize()] {
        assert_eq!(schema::<object::Thing>(settings.clone()), schema::<derived::Thing>(settings));
    }
}

/// A value of any kind, in JSON; objects may hold a key twice.
fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        select(vec![
            "null",
            "true",
            "0",
            "-1",
            "2.5",
            "1e400",
            "12345678901234567890123",
            "\"\"",
            "\"a\"",
            "\"ASC\"",
            "[",
            "\"2026-08-14T12:24:30\""
        ])
        .prop_map(str::to_owned),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<String>().prop_map(|text| json!(text).to_string()),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(|items| format!("[{}]", items.join(","))),
            vec((key(), inner), 0..6).prop_map(|members| members_of(&members)),
        ]
    })
}

fn key() -> impl Strategy<Value = String> {
    let known = vec![
        "name",
        "list",
        "auth",
        "inner",
        "any",
        "note",
        "maybe_list",
        "type",
        "type_",
        "number",
        "things",
        "free",
        "channel",
        "value",
        "texts",
        "is_live",
        "order",
        "count",
        "token",
        "at",
        "amount",
        "extra",
        "later",
    ];
    prop_oneof![8 => select(known).prop_map(str::to_owned), 1 => any::<String>()]
}

fn members_of(members: &[(String, String)]) -> String {
    let members: Vec<_> = members.iter().map(|(key, value)| format!("{}:{value}", json!(key))).collect();
    format!("{{{}}}", members.join(","))
}

proptest! {
    #[test]
    fn any_text_gives_the_same_value_or_the_same_error(json in any_json()) {
        alike(&json);
    }

    #[test]
    fn an_object_with_anything_under_a_key_is_read_alike(changes in vec((key(), any_json()), 0..4), within in any::<bool>()) {
        let mut members: Vec<_> =
            if within { inner() } else { thing() }.as_object().unwrap().iter().map(|(k, v)| (k.clone(), v.to_string())).collect();
        for (key, value) in changes {
            match members.iter_mut().find(|(known, _)| *known == key) {
                Some(member) => member.1 = value,
                None => members.push((key, value)),
            }
        }
        let mut json = members_of(&members);
        if within {
            json = thing().to_string().replace(&inner().to_string(), &json);
        }
        alike(&json);
    }
}
