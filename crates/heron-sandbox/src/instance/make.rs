//! From a schema to a value that keeps it.

use serde_json::{Map, Number, Value};

use super::Share;
use super::seed::Seed;
use super::{names, texts};
use crate::contract::{Contract, Operation, is_marked, is_null, is_nullable};

/// How deep values go in lists of several; below that a list has one item, so that no answer grows without measure.
const BROAD: usize = 4;

/// Makes values for one answer.
pub(super) struct Maker<'a> {
    pub(super) contract: &'a Contract,
    pub(super) operation: &'a Operation,
    pub(super) path: &'a Map<String, Value>,
    pub(super) query: &'a Map<String, Value>,
    pub(super) nulls: Share,
    pub(super) optional: Share,
    /// The mark of what the other direction alone has.
    pub(super) without: &'static str,
}

/// Where in an answer a value stands.
#[derive(Clone, Copy)]
struct Place<'p> {
    seed: Seed,
    /// The property it is the value of, or of which it is an item.
    name: &'p str,
    /// What it is a property of: a schema's name, or a property's.
    thing: &'p str,
    /// How many properties and lists it is inside.
    depth: usize,
    /// The schemas that it is inside.
    open: Option<&'p Open<'p>>,
    /// Whether it is a property of the thing that the path names.
    of_resource: bool,
}

/// A schema that is being made, and those around it.
struct Open<'p> {
    reference: &'p str,
    around: Option<&'p Open<'p>>,
}

impl Open<'_> {
    fn has(&self, reference: &str) -> bool {
        self.reference == reference || self.around.is_some_and(|around| around.has(reference))
    }
}

impl Maker<'_> {
    /// The body of an answer.
    pub(super) fn answer(&self, schema: &Value, seed: Seed) -> Value {
        let segments = self.operation.path.rsplit('/').filter(|segment| !segment.starts_with('{'));
        let thing = segments.into_iter().find(|segment| !segment.is_empty()).unwrap_or_default();
        let place = Place { seed, name: "", thing, depth: 0, open: None, of_resource: true };
        self.value(schema, place).unwrap_or_default()
    }

    /// A value, or nothing where the schema is inside itself and has to end.
    fn value(&self, schema: &Value, place: Place<'_>) -> Option<Value> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if place.open.is_some_and(|open| open.has(reference)) {
                return None;
            }
            let open = Open { reference, around: place.open };
            let thing = reference.rsplit('/').next().unwrap_or_default();
            let target = self.contract.resolve(schema);
            return self.value(target, Place { thing, open: Some(&open), ..place });
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let choices = schema.get(keyword).and_then(Value::as_array);
            let choices: Vec<&Value> = choices.into_iter().flatten().filter(|choice| !is_null(choice)).collect();
            if let Some(choice) = place.seed.with(keyword).one_of(&choices) {
                return self.value(choice, place);
            }
        }
        if let Some(options) = schema.get("enum").and_then(Value::as_array) {
            let options: Vec<&Value> = options.iter().filter(|option| !option.is_null()).collect();
            return place.seed.one_of(&options).map(|option| (*option).clone());
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("object") => self.object(schema, place),
            Some("array") => self.list(schema, place),
            Some("string") => Some(texts::text(schema, place.name, place.thing, place.seed).into()),
            Some("integer") => Some(bounded(schema, names::integer(place.name, place.seed)).into()),
            Some("number") => Some(number(schema, names::number(place.name, place.seed))),
            Some("boolean") => Some(names::boolean(place.name, place.seed).into()),
            _ if schema.get("properties").is_some() => self.object(schema, place),
            // Anything may be here: a text says so without pretending to more.
            _ => Some(texts::text(schema, place.name, place.thing, place.seed).into()),
        }
    }

    /// Nothing, when something that must be in it has to end.
    fn object(&self, schema: &Value, place: Place<'_>) -> Option<Value> {
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| required.is_some_and(|required| required.iter().any(|one| one == name));
        // The one member of the outermost object holds what the path names.
        let is_envelope = place.depth == 0 && properties.is_some_and(|properties| properties.len() == 1);
        for (name, property) in properties.into_iter().flatten() {
            let seed = place.seed.with(name);
            if is_marked(property, self.without)
                || !(is_required(name) || holds(self.optional, seed.with("optional"), 2))
            {
                continue;
            }
            if let Some(echo) = self.echo(name, property, place) {
                object.insert(name.clone(), echo);
                continue;
            }
            let nullable = is_nullable(self.contract, property);
            let is_null =
                holds(self.nulls, seed.with("null"), 5) || (self.nulls != Share::Never && names::ends_paging(name));
            if nullable && is_null {
                object.insert(name.clone(), Value::Null);
                continue;
            }
            if !is_required(name) && names::ends_paging(name) {
                continue;
            }
            let thing = if place.name.is_empty() || place.open.is_some() { place.thing } else { place.name };
            let inside = Place { seed, name, thing, depth: place.depth + 1, of_resource: is_envelope, ..place };
            // For what the values inside are called by: an object's own name, unless its schema has one.
            let inside = if self.is_inline_object(property) { Place { thing: name, ..inside } } else { inside };
            match self.value(property, inside) {
                Some(value) => {
                    object.insert(name.clone(), value);
                }
                None if nullable => {
                    object.insert(name.clone(), Value::Null);
                }
                None if is_required(name) => return None,
                None => {}
            }
        }
        if let Some(values) = schema.get("additionalProperties").filter(|values| values.is_object()) {
            let some = if properties.is_some() { 0 } else { names::KEYS.len() };
            for key in names::KEYS.iter().take(some) {
                let inside = Place {
                    seed: place.seed.with(key),
                    name: key,
                    depth: place.depth + 1,
                    of_resource: false,
                    ..place
                };
                object.extend(self.value(values, inside).map(|value| ((*key).to_owned(), value)));
            }
        }
        Some(object.into())
    }

    fn is_inline_object(&self, schema: &Value) -> bool {
        schema.get("properties").is_some() || schema.get("items").is_some_and(|items| items.get("properties").is_some())
    }

    fn list(&self, schema: &Value, place: Place<'_>) -> Option<Value> {
        let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
        let usual = if place.depth < BROAD { 1 + place.seed.below(3) } else { 1 };
        let length = usual.max(limit("minItems").unwrap_or(0)).min(limit("maxItems").unwrap_or(u64::MAX));
        let Some(items) = schema.get("items") else { return Some(Value::Array(Vec::new())) };
        let length = usize::try_from(length).unwrap_or_default();
        let made: Vec<Value> = (0..length)
            .map_while(|index| {
                let inside = Place { seed: place.seed.at(index), depth: place.depth + 1, of_resource: false, ..place };
                self.value(items, inside)
            })
            .collect();
        let least = usize::try_from(limit("minItems").unwrap_or(0)).unwrap_or_default();
        (made.len() >= least).then_some(Value::Array(made))
    }

    /// What the path or the query says about a property, where it can be its value.
    fn echo(&self, name: &str, schema: &Value, place: Place<'_>) -> Option<Value> {
        let given = match name {
            "page" | "limit" | "per_page" | "offset" => self.query.get(name),
            _ => self.path.get(name),
        };
        let given = given.filter(|_| name != "heron_id" || place.of_resource);
        let given = given.or_else(|| self.own_id(name).filter(|_| place.of_resource))?;
        let resolved = self.contract.resolve(schema);
        let fits = match resolved.get("type").and_then(Value::as_str) {
            Some("string") => {
                let plain = ["enum", "format", "pattern"].iter().all(|keyword| resolved.get(keyword).is_none());
                given.as_str().is_some_and(|text| plain && texts::fits(resolved, text))
            }
            Some("integer") => given.as_i64().is_some_and(|number| bounded(resolved, number) == number),
            _ => false,
        };
        fits.then(|| given.clone())
    }

    /// The last parameter of a path that ends with one, when `name` is the kind of id that it holds.
    fn own_id(&self, name: &str) -> Option<&Value> {
        let parameter = &self.operation.path_parameters.last()?.name;
        if !self.operation.path.trim_end_matches('/').ends_with(&format!("{{{parameter}}}")) {
            return None;
        }
        let value = self.path.get(parameter)?;
        let either = parameter.strip_suffix("_or_heron_id");
        let is_herons =
            value.as_str().is_some_and(|text| text.split_once('_').is_some_and(|(_, rest)| rest.len() == 22));
        let fits = match either {
            Some(own) => name == if is_herons { "heron_id" } else { own },
            None => name == "heron_id" && parameter.ends_with("heron_id"),
        };
        fits.then_some(value)
    }
}

/// Whether one of `share` is here; some are one in `among`.
fn holds(share: Share, seed: Seed, among: u64) -> bool {
    match share {
        Share::Never => false,
        Share::Some => seed.below(among) == 0,
        Share::Always => true,
    }
}

/// The nearest integer within the limits of the schema.
fn bounded(schema: &Value, value: i64) -> i64 {
    let exclusive = |keyword: &str| i64::from(is_marked(schema, keyword));
    let low = schema
        .get("minimum")
        .and_then(Value::as_f64)
        .map_or(i64::MIN, |low| low.ceil() as i64 + exclusive("exclusiveMinimum"));
    let high = schema
        .get("maximum")
        .and_then(Value::as_f64)
        .map_or(i64::MAX, |high| high.floor() as i64 - exclusive("exclusiveMaximum"));
    value.min(high).max(low)
}

/// The nearest number within the limits of the schema.
fn number(schema: &Value, value: f64) -> Value {
    let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let (low, high) = (limit("minimum").unwrap_or(f64::MIN), limit("maximum").unwrap_or(f64::MAX));
    let mut value = value.min(high).max(low);
    if is_marked(schema, "exclusiveMinimum") && value <= low {
        value = if high < f64::MAX { f64::midpoint(low, high) } else { low + 1.0 };
    }
    if is_marked(schema, "exclusiveMaximum") && value >= high {
        value = if low > f64::MIN { f64::midpoint(low, high) } else { high - 1.0 };
    }
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_stay_within_their_limits() {
        assert_eq!(bounded(&json!({"minimum": 5, "maximum": 9}), 100), 9);
        assert_eq!(bounded(&json!({"minimum": 5}), 1), 5);
        assert_eq!(bounded(&json!({"minimum": 5, "exclusiveMinimum": true}), 1), 6);
        assert_eq!(number(&json!({"maximum": 1}), 12.5), json!(1.0));
        assert_eq!(number(&json!({"minimum": 0, "maximum": 1, "exclusiveMaximum": true}), 12.5), json!(0.5));
    }

    #[test]
    fn a_schema_inside_itself_ends() {
        let contract = Contract::embedded().unwrap();
        let operation = &contract.operations()[0];
        let none = Map::new();
        let maker = Maker {
            contract,
            operation,
            path: &none,
            query: &none,
            nulls: Share::Never,
            optional: Share::Always,
            without: "writeOnly",
        };
        let check = maker.answer(&json!({"$ref": "#/components/schemas/CompositeCheck"}), Seed::new(1));
        assert!(check.as_object().is_some_and(|check| !check.is_empty()), "{check}");
    }
}
