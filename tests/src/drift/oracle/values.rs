//! Values that a schema allows, and that lie where schemas differ.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::random::Random;
use super::super::sites::{resolved, visible};
use crate::contract::Direction;

/// Texts of every known format, and some that are of none.
const TEXTS: [&str; 16] = [
    "",
    "a",
    "ab",
    "abc",
    "x",
    "something_new",
    "A1",
    "none",
    "2024-02-29",
    "2024-02-29T12:00:00Z",
    "a@b.example",
    "0b2ad5a2-9d3c-4a6d-8a3e-0a4f3f1c2b1a",
    "https://b.example/c",
    "192.0.2.1",
    "2001:db8::1",
    "b.example",
];

/// The depth at which values end.
const END: i32 = -4;

/// Makes values for the schemas of a document.
pub struct Maker<'a> {
    document: &'a Value,
    direction: Direction,
    /// What bounds and lists of values the schemas name: values lie at them.
    numbers: Vec<f64>,
    listed: Vec<Value>,
    names: Vec<String>,
}

impl<'a> Maker<'a> {
    /// A maker; `schemas` are those whose differences matter.
    #[must_use]
    pub fn new(document: &'a Value, direction: Direction, schemas: &[&Value]) -> Self {
        let mut maker =
            Self { document, direction, numbers: vec![0.0, 1.0, 2.5], listed: Vec::new(), names: Vec::new() };
        for schema in schemas {
            maker.note(schema, 6);
        }
        maker.numbers.sort_by(f64::total_cmp);
        maker.numbers.dedup();
        maker.names.sort();
        maker.names.dedup();
        maker
    }

    fn note(&mut self, schema: &Value, depth: usize) {
        let document = self.document;
        let schema = resolved(document, schema);
        if depth == 0 {
            return;
        }
        for key in [
            "minimum",
            "maximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
        ] {
            self.numbers.extend(schema[key].as_f64());
        }
        self.listed.extend(schema["enum"].as_array().cloned().unwrap_or_default());
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            self.names.push(name.clone());
            self.note(property, depth - 1);
        }
        for key in ["items", "additionalProperties", "not"] {
            if schema[key].is_object() {
                self.note(&schema[key], depth - 1);
            }
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            for branch in schema[key].as_array().into_iter().flatten() {
                self.note(branch, depth - 1);
            }
        }
    }

    /// A value that the schema probably allows.
    #[must_use]
    pub fn value(&self, schema: &Value, random: &mut Random) -> Value {
        self.below(schema, 6, random)
    }

    /// Below depth zero only what is required is made, and below [`END`] nothing: a required member may lead to itself.
    fn below(&self, schema: &Value, depth: i32, random: &mut Random) -> Value {
        if depth < END {
            return Value::Null;
        }
        let target = resolved(self.document, schema);
        let may_be_null = schema["nullable"] == true || target["nullable"] == true;
        if may_be_null && random.one_in(4) {
            return Value::Null;
        }
        if let Some(values) = target["enum"].as_array().filter(|values| !values.is_empty()) {
            return random.pick(values).clone();
        }
        for key in ["anyOf", "oneOf"] {
            if let Some(branches) = target[key].as_array().filter(|branches| !branches.is_empty()) {
                let branch = self.below(random.pick(branches), depth - i32::from(depth <= 0), random);
                return self.with_own(branch, target, depth, random);
            }
        }
        if let Some(branches) = target["allOf"].as_array().filter(|branches| !branches.is_empty()) {
            let mut made: Vec<Value> =
                branches.iter().map(|branch| self.below(branch, depth - i32::from(depth <= 0), random)).collect();
            if made.iter().all(Value::is_object) {
                let merged: Map<String, Value> =
                    made.into_iter().filter_map(|value| value.as_object().cloned()).flatten().collect();
                return self.with_own(merged.into(), target, depth, random);
            }
            let one = random.below(made.len());
            return made.swap_remove(one);
        }
        let kinds = ["null", "boolean", "integer", "number", "string", "array", "object"];
        match target["type"].as_str().unwrap_or_else(|| *random.pick(&kinds)) {
            "boolean" => json!(random.one_in(2)),
            "integer" => json!(self.number(random).floor() as i64),
            "number" => json!(self.number(random)),
            "string" => self.text(target, random),
            "array" => {
                let count = if depth <= 0 { 0 } else { self.count(target, "minItems", random).min(5) };
                (0..count).map(|_| self.below(&target["items"], depth - 1, random)).collect()
            }
            "object" => self.object(target, depth, random).into(),
            _ => Value::Null,
        }
    }

    /// An object gets the members that its own schema names beside a choice.
    fn with_own(&self, value: Value, schema: &Value, depth: i32, random: &mut Random) -> Value {
        match value {
            Value::Object(mut members) if schema["properties"].is_object() => {
                for (name, member) in self.object(schema, depth, random) {
                    members.entry(name).or_insert(member);
                }
                members.into()
            }
            other => other,
        }
    }

    fn number(&self, random: &mut Random) -> f64 {
        let near = *random.pick(&self.numbers);
        let step = *random.pick(&[0.0, 0.0, 1.0, -1.0, 0.5, -0.5, 10.0, -10.0, 1e10]);
        near + step
    }

    fn count(&self, schema: &Value, key: &str, random: &mut Random) -> usize {
        let least = schema[key].as_u64().unwrap_or(0) as usize;
        least + *random.pick(&[0, 0, 1, 1, 2, 3])
    }

    fn text(&self, schema: &Value, random: &mut Random) -> Value {
        let listed: Vec<&Value> = self.listed.iter().filter(|value| value.is_string()).collect();
        match random.below(4) {
            0 if !listed.is_empty() => (*random.pick(&listed)).clone(),
            1 => {
                let near = *random.pick(&self.numbers);
                let length = (near + *random.pick(&[0.0, 1.0, -1.0])).clamp(0.0, 300.0) as usize;
                json!("q".repeat(length))
            }
            _ if schema["format"].is_string() && random.one_in(2) => json!(match schema["format"].as_str() {
                Some("date") => TEXTS[8],
                Some("date-time") => TEXTS[9],
                Some("email") => TEXTS[10],
                Some("uuid") => TEXTS[11],
                Some("uri") => TEXTS[12],
                Some("ipv4") => TEXTS[13],
                Some("ipv6") => TEXTS[14],
                _ => TEXTS[1],
            }),
            _ => json!(random.pick(&TEXTS)),
        }
    }

    fn object(&self, schema: &Value, depth: i32, random: &mut Random) -> Map<String, Value> {
        let required: BTreeSet<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut members = Map::new();
        // Sometimes all there is, sometimes as little as there may be.
        let rate = *random.pick(&[1, 2, 2, 4]);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let wanted = required.contains(name.as_str()) || (depth > 0 && random.one_in(rate));
            if wanted && visible(self.document, property, self.direction) {
                members.insert(name.clone(), self.below(property, depth - 1, random));
            }
        }
        // Members that no property describes are sent where the schema says what they are.
        let described = schema["additionalProperties"].as_object().filter(|described| !described.is_empty());
        if let Some(described) = described.filter(|_| depth > 0) {
            for _ in 0..self.count(schema, "minProperties", random) {
                let fallback = vec!["other".to_owned()];
                let names = if self.names.is_empty() || random.one_in(3) { &fallback } else { &self.names };
                let described = Value::Object(described.clone());
                members
                    .entry(format!("{}{}", random.pick(names), if random.one_in(3) { "_" } else { "" }))
                    .or_insert_with(|| self.below(&described, depth - 1, random));
            }
        }
        members
    }
}
