//! Changes of the keywords that bound a value.

use heron_contract::compare::Wire;
use serde_json::{Map, Value, json};

use super::super::edit::Edit;
use super::super::sites::Role;
use super::Effect::{self, Both, Narrows, Nothing, Unknown, Widens};
use super::{Kind, Say, Step};
use crate::contract::Direction;

type Schema = Map<String, Value>;

/// Whether a schema has this type and no list of values.
fn is(schema: &Schema, type_: &str) -> bool {
    schema.get("type").is_some_and(|found| found == type_) && !schema.contains_key("enum")
}

fn is_number(schema: &Schema) -> bool {
    is(schema, "integer") || is(schema, "number")
}

fn count(schema: &Schema, key: &str) -> Option<u64> {
    schema.get(key).and_then(Value::as_u64)
}

fn number(schema: &Schema, key: &str) -> Option<i64> {
    schema.get(key).and_then(Value::as_f64).map(|number| number as i64)
}

/// An inclusive bound.
fn inclusive(schema: &Schema, key: &str, exclusive: &str) -> Option<i64> {
    number(schema, key).filter(|_| is_number(schema) && schema.get(exclusive) != Some(&json!(true)))
}

/// An exclusive bound.
fn exclusive(schema: &Schema, key: &str, exclusive: &str) -> Option<i64> {
    number(schema, key).filter(|_| is_number(schema) && schema.get(exclusive) == Some(&json!(true)))
}

fn set(at: &str, key: &str, value: impl Into<Value>) -> Vec<Edit> {
    vec![Edit::set(at, key, value.into())]
}

fn remove(at: &str, key: &str) -> Vec<Edit> {
    vec![Edit::remove(at, key)]
}

/// Changes of an upper bound that counts something.
macro_rules! upper {
    ($what:literal, $type_:literal, $key:literal, $lower:literal, $stem:literal) => {
        [
            Kind::schema(concat!($what, " gets an upper bound"), |_, at, schema| {
                let fits = is(schema, $type_) && count(schema, $key).is_none();
                let value = count(schema, $lower).unwrap_or(0) + 7;
                fits.then_some(())?;
                Step::named(set(at, $key, value), Narrows, concat!($stem, "-set"), concat!($stem, "-unset"))
            }),
            Kind::schema(concat!($what, " gets a lesser upper bound"), |_, at, schema| {
                let value = count(schema, $key).filter(|_| is(schema, $type_))?;
                (value > count(schema, $lower).unwrap_or(0)).then_some(())?;
                let edits = set(at, $key, value - 1);
                Step::named(edits, Narrows, concat!($stem, "-decreased"), concat!($stem, "-increased"))
            }),
            Kind::schema(concat!($what, " gets a greater upper bound"), |_, at, schema| {
                let value = count(schema, $key).filter(|_| is(schema, $type_))?;
                let edits = set(at, $key, value + 5);
                Step::named(edits, Widens, concat!($stem, "-increased"), concat!($stem, "-decreased"))
            }),
            Kind::schema(concat!($what, " loses its upper bound"), |_, at, schema| {
                count(schema, $key).filter(|_| is(schema, $type_))?;
                Step::named(remove(at, $key), Widens, concat!($stem, "-unset"), concat!($stem, "-set"))
            }),
        ]
    };
}

/// Changes of a lower bound that counts something; zero says nothing.
macro_rules! lower {
    ($what:literal, $type_:literal, $key:literal, $upper:literal, $stem:literal) => {
        [
            Kind::schema(concat!($what, " gets a lower bound"), |_, at, schema| {
                let fits = is(schema, $type_) && count(schema, $key).is_none_or(|value| value == 0);
                (fits && count(schema, $upper).is_none_or(|upper| upper > 2)).then_some(())?;
                Step::named(set(at, $key, 2), Narrows, concat!($stem, "-set"), concat!($stem, "-unset"))
            }),
            Kind::schema(concat!($what, " gets a greater lower bound"), |_, at, schema| {
                let value = count(schema, $key).filter(|value| *value > 0 && is(schema, $type_))?;
                count(schema, $upper).is_none_or(|upper| upper > value).then_some(())?;
                let edits = set(at, $key, value + 1);
                Step::named(edits, Narrows, concat!($stem, "-increased"), concat!($stem, "-decreased"))
            }),
            Kind::schema(concat!($what, " gets a lesser lower bound"), |_, at, schema| {
                let value = count(schema, $key).filter(|value| *value > 1 && is(schema, $type_))?;
                let edits = set(at, $key, value - 1);
                Step::named(edits, Widens, concat!($stem, "-decreased"), concat!($stem, "-increased"))
            }),
            Kind::schema(concat!($what, " loses its lower bound"), |_, at, schema| {
                count(schema, $key).filter(|value| *value > 0 && is(schema, $type_))?;
                Step::named(remove(at, $key), Widens, concat!($stem, "-unset"), concat!($stem, "-set"))
            }),
        ]
    };
}

/// Changes of a string's, a list's or a map's size.
fn sizes() -> Vec<Kind> {
    let mut kinds = Vec::new();
    kinds.extend(upper!("a text's length", "string", "maxLength", "minLength", "max-length"));
    kinds.extend(lower!("a text's length", "string", "minLength", "maxLength", "min-length"));
    kinds.extend(upper!("a list's length", "array", "maxItems", "minItems", "max-items"));
    kinds.extend(lower!("a list's length", "array", "minItems", "maxItems", "min-items"));
    kinds.extend(upper!("an object's size", "object", "maxProperties", "minProperties", "max-properties"));
    kinds.extend(lower!("an object's size", "object", "minProperties", "maxProperties", "min-properties"));
    kinds
}

fn numbers() -> Vec<Kind> {
    vec![
        Kind::schema("a number gets a maximum", |_, at, schema| {
            (is_number(schema) && number(schema, "maximum").is_none()).then_some(())?;
            let edits = set(at, "maximum", number(schema, "minimum").unwrap_or(0) + 100);
            Step::named(edits, Narrows, "max-set", "max-unset")
        }),
        Kind::schema("a number gets a lesser maximum", |_, at, schema| {
            let value = inclusive(schema, "maximum", "exclusiveMaximum")?;
            number(schema, "minimum").is_none_or(|minimum| minimum < value).then_some(())?;
            Step::named(set(at, "maximum", value - 1), Narrows, "max-decreased", "max-increased")
        }),
        Kind::schema("a number gets a greater maximum", |_, at, schema| {
            let value = inclusive(schema, "maximum", "exclusiveMaximum")?;
            Step::named(set(at, "maximum", value + 10), Widens, "max-increased", "max-decreased")
        }),
        Kind::schema("a number loses its maximum", |_, at, schema| {
            number(schema, "maximum").filter(|_| is_number(schema))?;
            (schema.get("exclusiveMaximum") != Some(&json!(true))).then_some(())?;
            Step::named(remove(at, "maximum"), Widens, "max-unset", "max-set")
        }),
        Kind::schema("a number gets a minimum", |_, at, schema| {
            (is_number(schema) && number(schema, "minimum").is_none()).then_some(())?;
            let edits = set(at, "minimum", number(schema, "maximum").unwrap_or(0) - 100);
            Step::named(edits, Narrows, "min-set", "min-unset")
        }),
        Kind::schema("a number gets a greater minimum", |_, at, schema| {
            let value = inclusive(schema, "minimum", "exclusiveMinimum")?;
            number(schema, "maximum").is_none_or(|maximum| value + 1 < maximum).then_some(())?;
            Step::named(set(at, "minimum", value + 1), Narrows, "min-increased", "min-decreased")
        }),
        Kind::schema("a number gets a lesser minimum", |_, at, schema| {
            let value = inclusive(schema, "minimum", "exclusiveMinimum")?;
            Step::named(set(at, "minimum", value - 10), Widens, "min-decreased", "min-increased")
        }),
        Kind::schema("a number loses its minimum", |_, at, schema| {
            number(schema, "minimum").filter(|_| is_number(schema))?;
            (schema.get("exclusiveMinimum") != Some(&json!(true))).then_some(())?;
            Step::named(remove(at, "minimum"), Widens, "min-unset", "min-set")
        }),
        Kind::schema("a number gets an exclusive maximum", |_, at, schema| {
            (is_number(schema) && number(schema, "maximum").is_none()).then_some(())?;
            let value = number(schema, "minimum").unwrap_or(0) + 100;
            let edits = vec![Edit::set(at, "maximum", json!(value)), Edit::set(at, "exclusiveMaximum", json!(true))];
            Step::named(edits, Narrows, "exclusive-max-set", "exclusive-max-unset")
        }),
        Kind::schema("a number gets an exclusive minimum", |_, at, schema| {
            (is_number(schema) && number(schema, "minimum").is_none()).then_some(())?;
            let value = number(schema, "maximum").unwrap_or(0) - 100;
            let edits = vec![Edit::set(at, "minimum", json!(value)), Edit::set(at, "exclusiveMinimum", json!(true))];
            Step::named(edits, Narrows, "exclusive-min-set", "exclusive-min-unset")
        }),
        Kind::schema("a maximum becomes exclusive", |_, at, schema| {
            number(schema, "maximum").filter(|_| is(schema, "number"))?;
            (schema.get("exclusiveMaximum") != Some(&json!(true))).then_some(())?;
            Step::named(set(at, "exclusiveMaximum", true), Narrows, "exclusive-max-set", "exclusive-max-unset")
        }),
        Kind::schema("a minimum becomes exclusive", |_, at, schema| {
            number(schema, "minimum").filter(|_| is(schema, "number"))?;
            (schema.get("exclusiveMinimum") != Some(&json!(true))).then_some(())?;
            Step::named(set(at, "exclusiveMinimum", true), Narrows, "exclusive-min-set", "exclusive-min-unset")
        }),
        Kind::schema("a number gets a lesser exclusive maximum", |_, at, schema| {
            let value = exclusive(schema, "maximum", "exclusiveMaximum")?;
            let edits = set(at, "maximum", value - 1);
            Step::named(edits, Narrows, "exclusive-max-decreased", "exclusive-max-increased")
        }),
        Kind::schema("a number gets a greater exclusive maximum", |_, at, schema| {
            let value = exclusive(schema, "maximum", "exclusiveMaximum")?;
            let edits = set(at, "maximum", value + 1);
            Step::named(edits, Widens, "exclusive-max-increased", "exclusive-max-decreased")
        }),
        Kind::schema("a number gets a greater exclusive minimum", |_, at, schema| {
            let value = exclusive(schema, "minimum", "exclusiveMinimum")?;
            let edits = set(at, "minimum", value + 1);
            Step::named(edits, Narrows, "exclusive-min-increased", "exclusive-min-decreased")
        }),
        Kind::schema("a number gets a lesser exclusive minimum", |_, at, schema| {
            let value = exclusive(schema, "minimum", "exclusiveMinimum")?;
            let edits = set(at, "minimum", value - 1);
            Step::named(edits, Widens, "exclusive-min-decreased", "exclusive-min-increased")
        }),
        Kind::schema("a number must be a multiple of less", |_, at, schema| {
            let value = number(schema, "multipleOf").filter(|value| value % 2 == 0 && is_number(schema))?;
            let edits = set(at, "multipleOf", value / 2);
            Step::named(edits, Widens, "multiple-of-generalized", "multiple-of-specialized")
        }),
        Kind::schema("a number must be a multiple of more", |_, at, schema| {
            let value = number(schema, "multipleOf").filter(|_| is_number(schema))?;
            let edits = set(at, "multipleOf", value * 3);
            Step::named(edits, Narrows, "multiple-of-specialized", "multiple-of-generalized")
        }),
        Kind::schema("a number must be a multiple", |_, at, schema| {
            (is_number(schema) && !schema.contains_key("multipleOf")).then_some(())?;
            Step::named(set(at, "multipleOf", 5), Narrows, "multiple-of-set", "multiple-of-unset")
        }),
        Kind::schema("a number must be a multiple of another number", |_, at, schema| {
            let value = number(schema, "multipleOf").filter(|value| *value > 1 && is_number(schema))?;
            Step::named(set(at, "multipleOf", value + 1), Both, "multiple-of-changed", "multiple-of-changed")
        }),
    ]
}

fn texts() -> Vec<Kind> {
    vec![
        Kind::schema("a text gets a pattern", |_, at, schema| {
            (is(schema, "string") && !schema.contains_key("pattern")).then_some(())?;
            Step::named(set(at, "pattern", "^[a-q]+$"), Narrows, "pattern-added", "pattern-removed")
        }),
        Kind::schema("a text gets another pattern", |_, at, schema| {
            (is(schema, "string") && schema.contains_key("pattern")).then_some(())?;
            Step::named(set(at, "pattern", "^[a-q]{3}$"), Unknown, "pattern-changed", "pattern-changed")
        }),
        Kind::schema("a text loses its pattern", |_, at, schema| {
            (is(schema, "string") && schema.contains_key("pattern")).then_some(())?;
            Step::named(remove(at, "pattern"), Widens, "pattern-removed", "pattern-added")
        }),
        Kind::schema("a text's pattern gives way to one that takes anything", |_, at, schema| {
            (is(schema, "string") && schema.contains_key("pattern")).then_some(())?;
            Step::named(set(at, "pattern", ".*"), Widens, "pattern-generalized", "pattern-specialized")
        }),
        Kind::schema("an integer's format becomes a wider one", |_, at, schema| {
            (schema.get("format") == Some(&json!("int32"))).then_some(())?;
            Step::named(set(at, "format", "int64"), Widens, "format-generalized", "format-specialized")
        }),
        Kind::schema("a text gets a format that nobody knows", |_, at, schema| {
            (is(schema, "string") && !schema.contains_key("format")).then_some(())?;
            let mut step = Step::named(set(at, "format", "strange"), Narrows, "format-added", "format-removed")?;
            step.say = Box::new(|role| {
                let id = ["format-added", "format-removed"].map(|name| format!("{}-{name}", role.prefix()));
                let mut say = Say::new(role, id, Narrows);
                let unsure = usize::from(role.direction() == Direction::Response);
                say.wire[unsure] = Wire::Unproven;
                say.client = say.wire;
                Some(say)
            });
            Some(step)
        }),
        Kind::schema("a text gets a format that restricts nothing", |_, at, schema| {
            (is(schema, "string") && !schema.contains_key("format")).then_some(())?;
            Step::named(set(at, "format", "password"), Nothing, "format-added", "format-removed")
        }),
        Kind::schema("a text gets a format", |_, at, schema| {
            (is(schema, "string") && !schema.contains_key("format")).then_some(())?;
            Step::named(set(at, "format", "date-time"), Narrows, "format-added", "format-removed")
        }),
        Kind::schema("a text gets another format", |_, at, schema| {
            let known = ["date", "date-time", "uuid", "email", "uri"];
            let format = schema.get("format").and_then(Value::as_str).filter(|format| known.contains(format))?;
            is(schema, "string").then_some(())?;
            let other = if format == "ipv4" { "date" } else { "ipv4" };
            Step::named(set(at, "format", other), Both, "format-changed", "format-changed")
        }),
        Kind::schema("a text loses its format", |_, at, schema| {
            let known = ["date", "date-time", "uuid", "email", "uri"];
            schema.get("format").and_then(Value::as_str).filter(|format| known.contains(format))?;
            is(schema, "string").then_some(())?;
            Step::named(remove(at, "format"), Widens, "format-removed", "format-added")
        }),
    ]
}

fn others() -> Vec<Kind> {
    vec![
        Kind::schema("a list must have no value twice", |_, at, schema| {
            (is(schema, "array") && schema.get("uniqueItems") != Some(&json!(true))).then_some(())?;
            Step::named(set(at, "uniqueItems", true), Narrows, "unique-items-set", "unique-items-unset")
        }),
        Kind::schema("a schema is deprecated", |_, at, schema| {
            // A property or a parameter as a whole is deprecated by kinds of their own.
            let root = !at.contains("/properties/") && !at.contains("/parameters/") && at.starts_with("/paths/");
            (root && schema.contains_key("type") && schema.get("deprecated") != Some(&json!(true))).then_some(())?;
            (at.ends_with("/schema")).then_some(())?;
            Step::named(set(at, "deprecated", true), Nothing, "deprecated", "reactivated")
        }),
        Kind::schema("null becomes allowed", |_, at, schema| {
            (schema.contains_key("type") && !schema.contains_key("enum")).then_some(())?;
            (schema.get("nullable") != Some(&json!(true))).then_some(())?;
            let step = Step::named(set(at, "nullable", true), Widens, "became-nullable", "became-not-nullable")?;
            Some(Step { about_null: true, ..step })
        }),
        Kind::schema("null is no longer allowed", |_, at, schema| {
            (schema.contains_key("type") && !schema.contains_key("enum")).then_some(())?;
            (schema.get("nullable") == Some(&json!(true))).then_some(())?;
            let step = Step::named(remove(at, "nullable"), Narrows, "became-not-nullable", "became-nullable")?;
            Some(Step { about_null: true, ..step })
        }),
        Kind::schema("a default is added", |_, at, schema| {
            let value = match schema.get("type")?.as_str()? {
                _ if schema.contains_key("enum") => schema["enum"][0].clone(),
                "string" if schema.len() < 2 => json!("something"),
                "integer" if schema.len() < 2 => json!(3),
                "boolean" => json!(true),
                _ => return None,
            };
            (!schema.contains_key("default")).then_some(())?;
            default_step(set(at, "default", value), "default-value-added", "default-value-removed")
        }),
        Kind::schema("a default is removed", |_, at, schema| {
            schema.get("default")?;
            default_step(remove(at, "default"), "default-value-removed", "default-value-added")
        }),
        Kind::schema("a default changes", |_, at, schema| {
            let value = match schema.get("default")? {
                Value::Bool(value) => json!(!value),
                Value::Number(value) => json!(value.as_f64()? as i64 + 1),
                Value::String(value) if !schema.contains_key("enum") => json!(format!("{value}x")),
                _ => return None,
            };
            default_step(set(at, "default", value), "default-value-changed", "default-value-changed")
        }),
    ]
}

fn lists_of_values() -> Vec<Kind> {
    fn values(schema: &Schema) -> Option<&Vec<Value>> {
        schema.get("enum")?.as_array().filter(|values| values.iter().all(Value::is_string))
    }
    vec![
        Kind::schema("a value is added to a list of values", |_, at, schema| {
            let mut values = values(schema)?.clone();
            values.push(json!("something_new"));
            enum_step(set(at, "enum", values), Widens, "enum-value-added", "enum-value-removed")
        }),
        Kind::schema("a value is removed from a list of values", |_, at, schema| {
            let mut values = values(schema).filter(|values| values.len() > 1)?.clone();
            let gone = values.remove(values.len() / 2);
            (schema.get("default") != Some(&gone)).then_some(())?;
            enum_step(set(at, "enum", values), Narrows, "enum-value-removed", "enum-value-added")
        }),
        Kind::schema("a text gets a list of values", |_, at, schema| {
            let plain = is(schema, "string") && !schema.contains_key("format") && !schema.contains_key("pattern");
            (plain && !schema.contains_key("default") && !schema.contains_key("minLength")).then_some(())?;
            (!schema.contains_key("maxLength") && schema.get("nullable") != Some(&json!(true))).then_some(())?;
            enum_step(set(at, "enum", json!(["one", "two"])), Narrows, "became-enum", "became-not-enum")
        }),
    ]
}

/// Our client takes any value in a response, so that more of them do it no harm.
fn enum_step(edits: Vec<Edit>, effect: Effect, forth: &'static str, back: &'static str) -> Option<Step> {
    let say = move |role: Role| {
        let name = |kind: &str| match role {
            // Two rules whose names do not follow the others'.
            Role::ResponseBody if kind.starts_with("enum-value") => format!("response-mediatype-{kind}"),
            _ => format!("{}-{kind}", role.prefix()),
        };
        let mut say = Say::new(role, [name(forth), name(back)], effect);
        if role.direction() == Direction::Response {
            say.client = [Wire::Safe; 2];
        }
        Some(say)
    };
    Some(Step { edits, say: Box::new(say), about_null: false })
}

/// What a request leaves out gets another meaning, which no schema shows.
fn default_step(edits: Vec<Edit>, forth: &'static str, back: &'static str) -> Option<Step> {
    let say = move |role: Role| {
        let effect = if role.direction() == Direction::Request { Unknown } else { Nothing };
        Some(Say::new(role, [forth, back].map(|name| format!("{}-{name}", role.prefix())), effect))
    };
    Some(Step { edits, say: Box::new(say), about_null: false })
}

fn types() -> Vec<Kind> {
    fn plain(schema: &Schema, type_: &str) -> bool {
        is(schema, type_) && schema.keys().all(|key| matches!(key.as_str(), "type" | "description" | "nullable"))
    }
    vec![
        Kind::schema("an integer becomes a number", |_, at, schema| {
            plain(schema, "integer").then_some(())?;
            Step::named(set(at, "type", "number"), Widens, "type-generalized", "type-specialized")
        }),
        Kind::schema("a number becomes an integer", |_, at, schema| {
            plain(schema, "number").then_some(())?;
            Step::named(set(at, "type", "integer"), Narrows, "type-specialized", "type-generalized")
        }),
        Kind::schema("a text becomes an integer", |_, at, schema| {
            plain(schema, "string").then_some(())?;
            Step::named(set(at, "type", "integer"), Both, "type-changed", "type-changed")
        }),
        Kind::schema("a truth value becomes a text", |_, at, schema| {
            plain(schema, "boolean").then_some(())?;
            Step::named(set(at, "type", "string"), Both, "type-changed", "type-changed")
        }),
        Kind::schema("a list becomes a text", |_, at, schema| {
            (is(schema, "array") && !schema.contains_key("default")).then_some(())?;
            let edits = vec![Edit::set(at, "type", json!("string")), Edit::remove(at, "items")];
            Step::named(edits, Both, "type-changed", "type-changed")
        }),
        Kind::schema("a type is dropped", |_, at, schema| {
            // Of what an object takes beside its properties, this is said of the object.
            (plain(schema, "string") && !at.ends_with("/additionalProperties")).then_some(())?;
            Step::named(remove(at, "type"), Widens, "type-generalized", "type-specialized")
        }),
    ]
}

pub(super) fn kinds() -> Vec<Kind> {
    [sizes(), numbers(), texts(), others(), lists_of_values(), types()].into_iter().flatten().collect()
}
