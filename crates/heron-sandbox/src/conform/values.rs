//! What can be changed about a value, and what the contract says of the change.

use serde_json::{Map, Value, json};

use super::Verdict;
use super::cases::Kind;
use crate::contract::{Contract, is_marked, is_null, is_nullable};

/// How deep objects are changed.
const DEEP: usize = 5;

/// A body with one change.
pub(super) struct Change {
    pub(super) kind: Kind,
    /// A JSON pointer.
    pub(super) place: String,
    pub(super) body: Value,
    pub(super) wanted: Wanted,
}

/// What the contract says of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Accepted,
    Refused,
    Undocumented,
}

/// Every change of a body that keeps the contract.
pub(super) fn changes(contract: &Contract, schema: &Value, body: &Value) -> Vec<Change> {
    let mut changer = Changer { contract, body, found: Vec::new() };
    changer.walk(schema, "", 0);
    changer.found
}

/// Every change of a query parameter: another value, or none at all.
pub(super) fn parameter_changes(
    contract: &Contract,
    schema: &Value,
    required: bool,
) -> Vec<(Kind, Option<Value>, Verdict)> {
    let mut found = Vec::new();
    if required {
        found.push((Kind::Missing, None, Verdict::Refused));
    }
    let resolved = solved(contract, schema);
    match resolved.get("type").and_then(Value::as_str) {
        Some("integer" | "number" | "boolean") => {
            found.push((Kind::OtherType, Some(json!("not-of-this-type")), Verdict::Refused));
        }
        Some("array") => return found,
        _ => {}
    }
    for (kind, value, wanted) in alternatives(resolved) {
        let verdict = if wanted == Wanted::Accepted { Verdict::Accepted } else { Verdict::Refused };
        found.push((kind, Some(value), verdict));
    }
    found
}

struct Changer<'a> {
    contract: &'a Contract,
    body: &'a Value,
    found: Vec<Change>,
}

impl Changer<'_> {
    fn walk(&mut self, schema: &Value, place: &str, depth: usize) {
        let schema = solved(self.contract, schema).clone();
        let Some(value) = self.body.pointer(place) else { return };
        match value {
            Value::Object(_) if depth < DEEP => self.object(&schema, place, depth),
            Value::Array(items) if !items.is_empty() => {
                if let Some(item) = schema.get("items") {
                    let place = format!("{place}/0");
                    self.value(item, &place);
                    self.walk(item, &place, depth + 1);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, schema: &Value, place: &str, depth: usize) {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let open = match schema.get("additionalProperties") {
            None => Some(Wanted::Undocumented),
            Some(Value::Bool(false)) => Some(Wanted::Refused),
            Some(Value::Bool(true)) => Some(Wanted::Accepted),
            Some(free) if free.as_object().is_some_and(Map::is_empty) => Some(Wanted::Accepted),
            // A key of a map that has a type is a key like any other.
            Some(_) => None,
        };
        if let Some(wanted) = open {
            self.set(Kind::UnknownKey, &format!("{place}/made_up_by_conform"), json!("x"), wanted);
        }
        for (name, property) in properties {
            if is_marked(property, "readOnly") {
                continue;
            }
            let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
            if self.body.pointer(&place).is_none() {
                continue;
            }
            let (kind, wanted) = if required.contains(&name.as_str()) {
                (Kind::Missing, Wanted::Refused)
            } else {
                (Kind::Absent, Wanted::Accepted)
            };
            self.remove(kind, &place, wanted);
            self.value(property, &place);
            self.walk(property, &place, depth + 1);
        }
    }

    /// Other values in the place of one.
    fn value(&mut self, schema: &Value, place: &str) {
        let inner = solved(self.contract, schema).clone();
        // A schema of no type takes anything.
        let Some(kind) = inner.get("type").and_then(Value::as_str) else { return };
        let nullable = is_nullable(self.contract, schema) || is_nullable(self.contract, &inner);
        self.set(Kind::Null, place, Value::Null, if nullable { Wanted::Accepted } else { Wanted::Refused });
        let other = match kind {
            "string" => json!(true),
            "object" | "array" => json!(7),
            _ => json!({}),
        };
        self.set(Kind::OtherType, place, other, Wanted::Refused);
        for (kind, value, wanted) in alternatives(&inner) {
            self.set(kind, place, value, wanted);
        }
    }

    fn set(&mut self, kind: Kind, place: &str, value: Value, wanted: Wanted) {
        let mut body = self.body.clone();
        let Some((parent, key)) = place.rsplit_once('/') else { return };
        let key = key.replace("~1", "/").replace("~0", "~");
        match body.pointer_mut(parent) {
            Some(Value::Object(members)) => {
                members.insert(key, value);
            }
            Some(Value::Array(items)) => {
                if let Some(item) = key.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                    *item = value;
                }
            }
            _ => return,
        }
        self.found.push(Change { kind, place: place.to_owned(), body, wanted });
    }

    fn remove(&mut self, kind: Kind, place: &str, wanted: Wanted) {
        let mut body = self.body.clone();
        let Some((parent, key)) = place.rsplit_once('/') else { return };
        let key = key.replace("~1", "/").replace("~0", "~");
        if let Some(Value::Object(members)) = body.pointer_mut(parent) {
            members.remove(&key);
            self.found.push(Change { kind, place: place.to_owned(), body, wanted });
        }
    }
}

/// A schema without the references and choices of one around it.
fn solved<'a>(contract: &'a Contract, schema: &'a Value) -> &'a Value {
    let schema = contract.resolve(schema);
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let choices = schema.get(keyword).and_then(Value::as_array);
        let mut rest = choices.into_iter().flatten().filter(|choice| !is_null(choice));
        if let (Some(only), None) = (rest.next(), rest.next()) {
            return solved(contract, only);
        }
    }
    schema
}

/// The values of an enum and one that is none, or the limits and what is beyond them.
fn alternatives(schema: &Value) -> Vec<(Kind, Value, Wanted)> {
    let mut found = Vec::new();
    if let Some(options) = schema.get("enum").and_then(Value::as_array) {
        let options = options.iter().filter(|option| !option.is_null());
        found.extend(options.map(|option| (Kind::EnumValue, option.clone(), Wanted::Accepted)));
        found.push((Kind::NoEnumValue, json!("no-value-of-this-enum"), Wanted::Refused));
        return found;
    }
    let mut limit = |value: Value, wanted| found.push((Kind::Limit, value, wanted));
    let length =
        |keyword: &str| schema.get(keyword).and_then(Value::as_u64).and_then(|length| usize::try_from(length).ok());
    let plain = ["format", "pattern"].iter().all(|keyword| schema.get(keyword).is_none());
    match schema.get("type").and_then(Value::as_str) {
        Some("string") if plain => {
            if let Some(most) = length("maxLength") {
                limit("m".repeat(most).into(), Wanted::Accepted);
                limit("m".repeat(most + 1).into(), Wanted::Refused);
            }
            if let Some(least) = length("minLength").filter(|least| *least > 0) {
                limit("m".repeat(least).into(), Wanted::Accepted);
                limit("m".repeat(least - 1).into(), Wanted::Refused);
            }
        }
        Some("string") => {
            if let Some("date" | "date-time" | "url" | "email") = schema.get("format").and_then(Value::as_str) {
                found.push((Kind::OtherType, json!("not of this format"), Wanted::Refused));
            }
        }
        Some("integer") => {
            for (keyword, mark, step) in [("minimum", "exclusiveMinimum", -1), ("maximum", "exclusiveMaximum", 1)] {
                if let Some(bound) = schema.get(keyword).and_then(Value::as_i64) {
                    let inside = if is_marked(schema, mark) { bound - step } else { bound };
                    limit(inside.into(), Wanted::Accepted);
                    limit((inside + step).into(), Wanted::Refused);
                }
            }
        }
        Some("array") if length("minItems").is_some_and(|least| least > 0) => limit(json!([]), Wanted::Refused),
        _ => {}
    }
    found
}
