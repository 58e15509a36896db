//! Parameters, wherever they are sent.

use std::collections::BTreeMap;

use serde_json::Value;

use super::brief::describe;
use super::doc::{At, Conj, Doc};
use super::engine::{Engine, Null, Way};
use super::expand::{Found, PARAMETER};
use super::operations::Call;
use super::types::Types;
use super::{CompareError, Wire};

/// One parameter of an operation.
#[derive(Clone, Copy, Debug)]
struct Parameter<'d> {
    at: At<'d>,
    name: &'d str,
    location: &'d str,
    required: bool,
    deprecated: bool,
    style: &'d str,
    explode: bool,
    allow_reserved: bool,
    allow_empty_value: bool,
    media_type: Option<&'d str>,
    schema: Conj,
    has_default: bool,
    types: Types,
}

/// What tells parameters apart: where they are sent, and their name, or their turn in the path.
type Key = (String, String);

impl<'d> Engine<'d> {
    pub(super) fn parameters(&mut self, old: &Call<'d>, new: &Call<'d>, found: &mut Found) -> Result<(), CompareError> {
        let mut before = parameters(&mut self.old, old)?;
        let mut after = parameters(&mut self.new, new)?;
        let common: Vec<Key> = before.keys().filter(|key| after.contains_key(*key)).cloned().collect();
        for key in common {
            if let (Some(old), Some(new)) = (before.remove(&key), after.remove(&key)) {
                self.parameter(&old, &new, found)?;
            }
        }
        self.old.spend(before.len() * (before.len() + after.len()))?;
        let moved: Vec<(Key, Key)> = before
            .iter()
            .filter_map(|(key, old)| {
                let mut same = after.iter().filter(|(_, new)| new.name == old.name);
                let first = same.next()?;
                let alone = before.values().filter(|other| other.name == old.name).count() == 1;
                (alone && same.next().is_none()).then(|| (key.clone(), first.0.clone()))
            })
            .collect();
        for (old, new) in moved {
            if let (Some(old), Some(new)) = (before.remove(&old), after.remove(&new)) {
                let place = format!("parameter {}", new.name);
                found
                    .tell("request-parameter-location-changed", place, (Some(old.at.place), Some(new.at.place)))
                    .values(Some(old.location.into()), Some(new.location.into()));
                self.parameter_schema(&old, &new, found)?;
            }
        }
        for parameter in before.values() {
            let id = match (parameter.location, parameter.deprecated, parameter.required, parameter.has_default) {
                ("path", ..) => "request-path-parameter-removed",
                (_, true, ..) => "request-parameter-removed-with-deprecation",
                (_, _, true, true) => "required-request-default-parameter-removed",
                (_, _, true, false) => "required-request-parameter-removed",
                (_, _, false, true) => "optional-request-default-parameter-removed",
                (_, _, false, false) => "request-parameter-removed",
            };
            let told = parameter.describe();
            found.tell(id, parameter.place(), (Some(parameter.at.place), None)).values(Some(told), None);
        }
        for parameter in after.values() {
            let id = match (parameter.location, parameter.deprecated, parameter.required, parameter.has_default) {
                ("path", ..) => "new-request-path-parameter",
                (_, true, ..) => "new-deprecated-request-parameter",
                (_, _, true, true) => "new-required-request-default-parameter-to-existing-path",
                (_, _, true, false) => "new-required-request-parameter",
                (_, _, false, true) => "new-optional-request-default-parameter-to-existing-path",
                (_, _, false, false) => "new-optional-request-parameter",
            };
            let wire = if parameter.required { Wire::Breaks } else { Wire::Safe };
            let told = parameter.describe();
            found.tell(id, parameter.place(), (None, Some(parameter.at.place))).values(None, Some(told)).wire(wire);
        }
        Ok(())
    }

    fn parameter(&mut self, old: &Parameter<'d>, new: &Parameter<'d>, found: &mut Found) -> Result<(), CompareError> {
        let place = new.place();
        let at = (Some(old.at.place), Some(new.at.place));
        let required =
            |parameter: &Parameter<'_>| Some(Value::from(if parameter.required { "required" } else { "optional" }));
        if old.required != new.required {
            let id =
                if new.required { "request-parameter-became-required" } else { "request-parameter-became-optional" };
            found.tell(id, &*place, at).values(required(old), required(new));
        }
        if old.deprecated != new.deprecated {
            let id = if new.deprecated { "request-parameter-deprecated" } else { "request-parameter-reactivated" };
            found.tell(id, &*place, at).values(Some(old.deprecated.into()), Some(new.deprecated.into()));
        }
        let flags = [
            (
                old.allow_reserved,
                new.allow_reserved,
                "request-parameter-allow-reserved-set",
                "request-parameter-allow-reserved-unset",
            ),
            (
                old.allow_empty_value,
                new.allow_empty_value,
                "request-parameter-allow-empty-value-set",
                "request-parameter-allow-empty-value-unset",
            ),
        ];
        for (before, after, set, unset) in flags {
            if before != after {
                found
                    .tell(if after { set } else { unset }, &*place, at)
                    .values(Some(before.into()), Some(after.into()));
            }
        }
        if old.media_type != new.media_type {
            found
                .tell("request-parameter-media-type-changed", &*place, at)
                .values(old.media_type.map(Value::from), new.media_type.map(Value::from));
        } else if old.media_type.is_none() {
            if old.style != new.style {
                found
                    .tell("request-parameter-style-changed", &*place, at)
                    .values(Some(old.style.into()), Some(new.style.into()));
            } else if old.explode != new.explode && (old.several() || new.several()) {
                found
                    .tell("request-parameter-explode-changed", &*place, at)
                    .values(Some(old.explode.into()), Some(new.explode.into()));
            }
        }
        self.parameter_schema(old, new, found)
    }

    fn parameter_schema(
        &mut self,
        old: &Parameter<'d>,
        new: &Parameter<'d>,
        found: &mut Found,
    ) -> Result<(), CompareError> {
        let pair = self.pair(old.schema, new.schema, Way::Request, Null::Counts)?;
        found.root(PARAMETER, new.place(), pair);
        Ok(())
    }
}

impl Parameter<'_> {
    fn place(&self) -> String {
        format!("{} parameter {}", self.location, self.name)
    }

    /// Whether it may be a list or an object; nothing else is written in more than one way.
    fn several(&self) -> bool {
        self.types.meets(Types::ARRAY.or(Types::OBJECT))
    }

    fn describe(&self) -> Value {
        match self.at.value.get("schema") {
            Some(schema) => describe(schema),
            None => self.media_type.unwrap_or("any").into(),
        }
    }
}

/// The parameters of an operation and of its path; the operation's own count.
fn parameters<'d>(doc: &mut Doc<'d>, call: &Call<'d>) -> Result<BTreeMap<Key, Parameter<'d>>, CompareError> {
    let turns: Vec<&str> = path_parameters(call.path);
    let mut found = BTreeMap::new();
    for owner in [call.item, call.at] {
        let list = doc.get(owner, "parameters");
        for at in doc.items(list)? {
            let at = doc.resolve(at)?;
            let (Some(name), Some(location)) = (doc.text(at, "name")?, doc.text(at, "in")?) else {
                return Err(doc.malformed(at.place, "a parameter with `name` and `in`"));
            };
            // OpenAPI leaves these headers to content types and security.
            let ignored = ["accept", "content-type", "authorization"];
            if location == "header" && ignored.contains(&name.to_lowercase().as_str()) {
                continue;
            }
            let key = match (location, turns.iter().position(|turn| *turn == name)) {
                ("path", Some(turn)) => (location.to_owned(), format!("{turn:05}")),
                ("header", _) => (location.to_owned(), name.to_lowercase()),
                _ => (location.to_owned(), name.to_owned()),
            };
            found.insert(key, parameter(doc, at, name, location)?);
        }
    }
    Ok(found)
}

fn parameter<'d>(
    doc: &mut Doc<'d>,
    at: At<'d>,
    name: &'d str,
    location: &'d str,
) -> Result<Parameter<'d>, CompareError> {
    let usual = if matches!(location, "path" | "header") { "simple" } else { "form" };
    let style = doc.text(at, "style")?.unwrap_or(usual);
    let (media_type, schema) = schema_of(doc, at)?;
    let shape = doc.conj_shape(schema)?;
    Ok(Parameter {
        at,
        name,
        location,
        required: location == "path" || doc.flag(at, "required", false),
        deprecated: doc.flag(at, "deprecated", false),
        style,
        explode: doc.flag(at, "explode", style == "form"),
        allow_reserved: doc.flag(at, "allowReserved", false),
        allow_empty_value: doc.flag(at, "allowEmptyValue", false),
        media_type,
        schema,
        has_default: shape.default.is_some(),
        types: shape.types,
    })
}

/// The schema of a parameter or header, given by itself or for a media type.
pub(super) fn schema_of<'d>(doc: &mut Doc<'d>, at: At<'d>) -> Result<(Option<&'d str>, Conj), CompareError> {
    let content = doc.get(at, "content");
    let (media_type, schema) = match doc.entries(content)?.first() {
        Some((media_type, content)) => (Some(*media_type), doc.get(*content, "schema")),
        None => (None, doc.get(at, "schema")),
    };
    let nodes = match schema {
        Some(schema) => vec![doc.node(schema)?],
        None => Vec::new(),
    };
    Ok((media_type, doc.conj(&nodes)))
}

/// The names in braces, in their order.
pub(super) fn path_parameters(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}
