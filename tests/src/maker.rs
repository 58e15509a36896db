//! Values made from the contract, at random and by a seed.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use serde_json::{Value, json};

use crate::contract::{Contract, Direction};
use crate::described::Described;

/// What may be in a value besides what the contract says.
#[derive(Clone, Copy, Debug)]
pub struct Oddities {
    /// Keys that the contract does not name.
    pub unknown_keys: bool,
    /// Enum values that the contract does not list.
    pub unknown_enum_values: bool,
    /// `null` where the contract does not allow it.
    pub stray_nulls: bool,
}

/// None of them.
pub const NONE: Oddities = Oddities { unknown_keys: false, unknown_enum_values: false, stray_nulls: false };
/// What a later version of the API may bring.
pub const LATER_VERSION: Oddities = Oddities { unknown_keys: true, unknown_enum_values: true, stray_nulls: false };
/// What a careless server may send.
pub const STRAY_NULLS: Oddities = Oddities { unknown_keys: false, unknown_enum_values: false, stray_nulls: true };

/// How often something that may be there, is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Not once.
    Never,
    /// Here and there.
    Some,
    /// Every time.
    Always,
}

/// One side of an operation.
#[derive(Debug)]
pub struct Side {
    /// The operation's id.
    pub id: String,
    /// The place of its schema in the contract.
    pub pointer: String,
    /// Its schema, for the direction.
    pub schema: Value,
    /// The key that it is wrapped in.
    pub envelope: Option<String>,
    /// The client's type of it.
    pub described: Described,
}

/// How deep objects may nest; lists are empty below.
const DEPTH: usize = 6;

/// Makes values for one direction.
#[derive(Debug)]
pub struct Maker {
    /// What they are made from.
    pub contract: Contract,
    definitions: Value,
    direction: Direction,
    oddities: Oddities,
    /// How often a property is there that may be left out.
    pub optional: Share,
}

impl Maker {
    /// Makes values for a direction, with these oddities.
    pub fn new(direction: Direction, oddities: Oddities) -> Self {
        let contract = Contract::effective();
        Self { definitions: contract.definitions(direction), contract, direction, oddities, optional: Share::Some }
    }

    /// What every operation has on this side.
    pub fn sides(&self) -> Vec<Side> {
        let typed = crate::described::operations();
        let mut sides = Vec::new();
        for row in self.contract.rows() {
            let described = typed.iter().find(|typed| typed.id == row.id).and_then(|typed| typed.side(self.direction));
            let Some(described) = described else { continue };
            let envelope = if self.direction == Direction::Request { &row.request_envelope } else { &row.envelope };
            for pointer in self.contract.bodies(row, self.direction) {
                let schema = self.contract.schema(&pointer, self.direction);
                let envelope = envelope.clone().filter(|key| schema["properties"].get(key).is_some());
                let (id, described) = (row.id.clone(), described.clone());
                sides.push(Side { id, pointer, schema, envelope, described });
            }
        }
        assert!(!sides.is_empty());
        sides
    }

    /// Tries values of each side.
    pub fn try_all(&self, cases: u32, test: impl Fn(&Side, &Value) -> TestCaseResult) {
        for side in self.sides() {
            let config = Config { cases, failure_persistence: None, ..Config::default() };
            let schema = match &side.envelope {
                Some(key) => {
                    json!({ "type": "object", "properties": { key: side.schema["properties"][key] }, "required": [key] })
                }
                None => side.schema.clone(),
            };
            let outcome = TestRunner::new(config).run(&self.value(&schema, None, 0), |value| test(&side, &value));
            outcome.unwrap_or_else(|error| panic!("{}: {error}", side.id));
        }
    }

    /// A value of a schema, drawn by a seed.
    pub fn drawn(&self, seed: u64, schema: &Value) -> Value {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let random = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        let mut runner = TestRunner::new_with_rng(Config::default(), random);
        self.value(schema, None, 0).new_tree(&mut runner).unwrap().current()
    }

    /// A value of a schema. `name` is that of the component it stands in.
    pub fn value(&self, schema: &Value, name: Option<&str>, depth: usize) -> BoxedStrategy<Value> {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let name = name.strip_prefix("#/$defs/").unwrap();
            return self.value(&self.definitions[name], Some(name), depth);
        }
        if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            let branches: Vec<_> = branches.iter().map(|branch| self.value(branch, name, depth)).collect();
            return select(branches).prop_flat_map(|branch| branch).boxed();
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let known = select(values.clone());
            let unknown = prop_oneof![Just(String::new()), "[a-zA-Z_]{1,12}", "\\PC{1,6}"].prop_map(Value::from);
            return if self.oddities.unknown_enum_values { prop_oneof![known, unknown].boxed() } else { known.boxed() };
        }
        let kinds: Vec<&str> = match &schema["type"] {
            Value::String(kind) => vec![kind],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            // Properties without a type mean an object to whoever writes a contract, and to the client.
            _ if schema.get("properties").is_some() => vec!["object"],
            _ => return any_json().boxed(),
        };
        let kinds: Vec<_> = kinds.into_iter().map(|kind| self.of_kind(kind, schema, name, depth)).collect();
        select(kinds).prop_flat_map(|kind| kind).boxed()
    }

    fn of_kind(&self, kind: &str, schema: &Value, name: Option<&str>, depth: usize) -> BoxedStrategy<Value> {
        match kind {
            "null" => Just(Value::Null).boxed(),
            "boolean" => any::<bool>().prop_map(Value::from).boxed(),
            "integer" => {
                let bound = |keyword: &str| schema[keyword].as_f64().map(|bound| bound as i64);
                match (bound("minimum"), bound("maximum")) {
                    (None, None) => any::<i64>().prop_map(Value::from).boxed(),
                    (least, most) => {
                        (least.unwrap_or(i64::MIN)..=most.unwrap_or(i64::MAX)).prop_map(Value::from).boxed()
                    }
                }
            }
            "number" => match (schema["minimum"].as_f64(), schema["maximum"].as_f64()) {
                (None, None) => number().boxed(),
                (least, most) => (least.unwrap_or(-1e9)..=most.unwrap_or(1e9)).prop_map(Value::from).boxed(),
            },
            "string" if schema["format"] == "date-time" => timestamp().boxed(),
            "string" if schema["format"] == "date" => date().boxed(),
            "string" if schema["format"] == "email" => text_of("[a-z0-9]{1,8}(\\.[a-z]{1,4})?@[a-z]{1,8}\\.example"),
            "string" if schema["format"] == "url" => text_of("https://[a-z]{1,8}\\.example(/[a-z0-9._-]{0,6}){0,2}"),
            "string" if schema["pattern"].is_string() => {
                let pattern = schema["pattern"].as_str().unwrap();
                let (least, most) = (schema["minLength"].as_u64(), schema["maxLength"].as_u64());
                // JSON Schema's digits and letters are those of ASCII.
                let ascii = pattern.replace("\\d", "[0-9]").replace("\\w", "[A-Za-z0-9_]");
                proptest::string::string_regex(ascii.trim_start_matches('^').trim_end_matches('$'))
                    .unwrap_or_else(|error| panic!("{pattern}: {error}"))
                    .prop_filter("as long as it may be", move |text| {
                        let length = text.chars().count() as u64;
                        least.is_none_or(|least| length >= least) && most.is_none_or(|most| length <= most)
                    })
                    .prop_map(Value::from)
                    .boxed()
            }
            "string" => {
                let bound = |keyword: &str, default| schema[keyword].as_u64().unwrap_or(default).min(140);
                let (least, most) = (bound("minLength", 0), bound("maxLength", 20));
                proptest::string::string_regex(&format!("\\PC{{{least},{most}}}"))
                    .unwrap()
                    .prop_map(Value::from)
                    .boxed()
            }
            "array" if depth >= DEPTH => Just(json!([])).boxed(),
            "array" => {
                let least = schema["minItems"].as_u64().unwrap_or(0) as usize;
                vec(self.value(&schema["items"], None, depth + 1), least..least + 3).prop_map(Value::from).boxed()
            }
            "object" => self.object(schema, name, depth),
            other => panic!("no values of the type `{other}` can be made"),
        }
    }

    fn object(&self, schema: &Value, name: Option<&str>, depth: usize) -> BoxedStrategy<Value> {
        let properties = schema["properties"].as_object().cloned().unwrap_or_default();
        let mut members: Vec<BoxedStrategy<Option<(String, Value)>>> = Vec::new();
        for (property, schema_of_it) in &properties {
            let must = self.must_be_there(schema, name, property);
            if depth >= DEPTH && !must {
                continue;
            }
            let value = self.value(schema_of_it, None, depth + 1);
            let there = value.prop_map({
                let property = property.clone();
                move |value| Some((property.clone(), value))
            });
            let null = Just(Some((property.clone(), Value::Null)));
            let stray = self.oddities.stray_nulls && !is_nullable(schema_of_it);
            members.push(match (must, stray) {
                (true, _) => there.boxed(),
                _ if self.optional == Share::Always => there.boxed(),
                _ if self.optional == Share::Never => Just(None).boxed(),
                (false, true) => prop_oneof![Just(None), there, null].boxed(),
                (false, false) => prop_oneof![Just(None), there].boxed(),
            });
        }
        let others = if properties.is_empty() {
            let values = schema.get("additionalProperties").map(|values| self.value(values, None, depth + 1));
            btree_map("\\PC{0,8}", values.unwrap_or_else(|| any_json().boxed()), 0..4).boxed()
        } else if self.oddities.unknown_keys
            // A later Heron may answer with more than the contract says, but takes no more than it says.
            && (self.direction == Direction::Response || schema.get("additionalProperties") != Some(&json!(false)))
        {
            btree_map(unknown_key(), any_json(), 0..3).boxed()
        } else {
            Just(std::collections::BTreeMap::new()).boxed()
        };
        let merge = move |(others, members): (_, Vec<Option<(String, Value)>>)| {
            // Known members last, so that they win over an unknown key of the same name.
            let others: std::collections::BTreeMap<String, Value> = others;
            let others = others.into_iter().filter(|(key, _)| !properties.contains_key(key));
            Value::Object(others.chain(members.into_iter().flatten()).collect())
        };
        (others, members).prop_map(merge).boxed()
    }

    fn must_be_there(&self, schema: &Value, name: Option<&str>, property: &str) -> bool {
        let mut always = self.contract.operations.always_present.iter();
        let required = schema["required"].as_array().into_iter().flatten().any(|required| required == property);
        required || always.any(|row| Some(row.schema.as_str()) == name && row.property == property)
    }

    /// What a value becomes that has stray nulls.
    pub fn settled(&self, schema: &Value, value: &Value) -> Value {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            return self.settled(&self.definitions[name.strip_prefix("#/$defs/").unwrap()], value);
        }
        if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            let mut others = branches.iter().filter(|branch| branch.get("type") != Some(&json!("null")));
            return match (others.next(), others.next()) {
                (Some(only), None) if !value.is_null() => self.settled(only, value),
                // Any JSON to the client, and so is what is in it.
                _ => value.clone(),
            };
        }
        match value {
            Value::Array(items) => items.iter().map(|item| self.settled(&schema["items"], item)).collect(),
            Value::Object(members) => {
                let settle = |(name, value): (&String, &Value)| {
                    let Some(schema) = schema["properties"].get(name) else {
                        let of_a_map = schema.get("additionalProperties").filter(|values| values.is_object());
                        let value = of_a_map.map_or_else(|| value.clone(), |values| self.settled(values, value));
                        return Some((name.clone(), value));
                    };
                    if value.is_null() && !is_nullable(schema) {
                        return Some((name.clone(), empty(schema)?));
                    }
                    Some((name.clone(), self.settled(schema, value)))
                };
                Value::Object(members.iter().filter_map(settle).collect())
            }
            other => other.clone(),
        }
    }
}

/// What `null` reads as in a list or map.
fn empty(schema: &Value) -> Option<Value> {
    match schema["type"].as_str()? {
        "array" => Some(json!([])),
        "object" if schema.get("properties").is_none() => Some(json!({})),
        _ => None,
    }
}

fn is_nullable(schema: &Value) -> bool {
    let lists = |keyword: &str, null: Value| schema[keyword].as_array().is_some_and(|all| all.contains(&null));
    let says_nothing =
        ["type", "$ref", "anyOf", "enum", "properties"].into_iter().all(|keyword| schema.get(keyword).is_none());
    lists("type", json!("null")) || lists("anyOf", json!({ "type": "null" })) || says_nothing
}

/// Keys that a later version may bring, and some that a careless struct would trip over.
fn unknown_key() -> impl Strategy<Value = String> {
    prop_oneof![
        "later_[a-z]{1,4}",
        "\\PC{0,4}",
        select(vec!["extra", "type_", "$ref", "Extra"]).prop_map(str::to_owned)
    ]
}

fn number() -> impl Strategy<Value = Value> {
    let finite = any::<f64>().prop_filter("finite", |number| number.is_finite());
    prop_oneof![finite.prop_map(Value::from), any::<i32>().prop_map(Value::from)]
}

fn text_of(pattern: &str) -> BoxedStrategy<Value> {
    proptest::string::string_regex(pattern).unwrap().prop_map(Value::from).boxed()
}

fn date() -> impl Strategy<Value = Value> {
    (1970..2100, 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}").into())
}

/// With `Z`, with an offset, with none; with and without a fraction.
fn timestamp() -> impl Strategy<Value = Value> {
    let date = (1970..2100, 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"));
    let time = (0..24, 0..60, 0..60).prop_map(|(hour, minute, second)| format!("{hour:02}:{minute:02}:{second:02}"));
    let offset = prop_oneof![Just(String::new()), Just("Z".to_owned()), "[+-]0[0-9]:[03]0"];
    (date, time, "(\\.[0-9]{1,6})?", offset)
        .prop_map(|(date, time, fraction, offset)| format!("{date}T{time}{fraction}{offset}").into())
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        number(),
        "\\PC{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        let list = vec(inner.clone(), 0..3).prop_map(Value::from);
        prop_oneof![list, btree_map("\\PC{0,4}", inner, 0..3).prop_map(|map| Value::Object(map.into_iter().collect()))]
    })
}

/// Equal as JSON: `1` and `1.0` are the same number.
pub fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

impl Side {
    /// Reads the value into the client's type, and writes it again.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn again(&self, value: &Value) -> Result<Value, TestCaseError> {
        (self.described.again)(&value.to_string()).map_err(|error| {
            TestCaseError::fail(format!("{} cannot be read from {value}: {error}", self.described.name))
        })
    }

    /// What is inside the envelope.
    pub fn inner<'a>(&self, value: &'a Value) -> &'a Value {
        self.envelope.as_ref().map_or(value, |key| &value[key])
    }
}
