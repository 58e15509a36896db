//! One field, in one world.

use heron_api::types::{CrmConfig, CrmFieldMapping, CrmObjectConfig, CrmObjectId, StaticValueKey};
use serde_json::Value;

use super::assumptions::{
    DANGLING_NAMES, EMPTY_TEXT, MISSING_VALUE, NO_SOURCE, OBJECT_ORDER, REQUIRED_WITHOUT_VALUE, SOURCE_FALLBACK,
    SOURCE_PRECEDENCE,
};
use super::attributes::Attributes;
use super::record::{Foreseen, Step, ValueSource};
use super::steps::{self, Held};
use super::worlds::World;

/// Where a field stands.
pub(super) struct Place<'a> {
    pub(super) config: &'a CrmConfig,
    pub(super) attributes: &'a Attributes,
    /// The object, and its place in the list; none for the object of the bank accounts.
    pub(super) object: &'a CrmObjectConfig,
    pub(super) index: Option<usize>,
}

/// What happens to a field in one world.
#[derive(Clone, Debug)]
pub(super) struct Fate {
    pub(super) source: ValueSource,
    pub(super) steps: Vec<Step>,
    pub(super) result: Foreseen,
}

/// What the sources are called in `source_precedence`.
const NAMES: [&str; 4] = ["attribute", "static-value", "static-value-key", "object-id"];

pub(super) fn fate(field: &CrmFieldMapping, place: &Place<'_>, world: &mut World) -> Fate {
    // A configuration is refused for the names in it, whether or not a value would ever need them.
    if dangles(field, place) && world.ask(DANGLING_NAMES) == "refuse" {
        return Fate { source: ValueSource::Nothing, steps: Vec::new(), result: Foreseen::Refused };
    }
    let (source, held) = match chosen(field, place, world) {
        Ok(found) => found,
        Err((source, result)) => return Fate { source, steps: Vec::new(), result },
    };
    let tables = place.config.value_mappings.as_deref().unwrap_or_default();
    let from_attribute = matches!(source, ValueSource::Attribute { .. });
    let mut steps = Vec::new();
    let mut held = held;
    for change in steps::in_order(field, world) {
        match steps::make(&change, &held, from_attribute, tables, world) {
            Ok(Some(after)) => {
                steps.push(Step { change, before: held.shown(), after: after.shown() });
                held = after;
            }
            Ok(None) => {}
            Err(result) => return Fate { source, steps, result },
        }
    }
    let result = match held {
        Held::Later(foreseen) => foreseen,
        held if is_missing(&held, world) => without_value(field, world),
        held => Foreseen::Value(held.shown()),
    };
    Fate { source, steps, result }
}

/// Whether the field names a value mapping or an object that the configuration does not hold.
fn dangles(field: &CrmFieldMapping, place: &Place<'_>) -> bool {
    let tables = place.config.value_mappings.as_deref().unwrap_or_default();
    let objects = place.config.object_configs.as_deref().unwrap_or_default();
    let table = field.value_mapping_name.value();
    let object = field.external_object_name_for_id.value();
    table.is_some_and(|name| tables.iter().all(|table| table.name != *name))
        || object.is_some_and(|name| objects.iter().all(|object| object.external_name != *name))
}

/// What a field is given for which there is no value.
fn without_value(field: &CrmFieldMapping, world: &mut World) -> Foreseen {
    if field.required == Some(true) {
        return match world.ask(REQUIRED_WITHOUT_VALUE) {
            "object-fails" => Foreseen::ObjectFails,
            _ => Foreseen::LeftOut,
        };
    }
    match world.ask(MISSING_VALUE) {
        "null" => Foreseen::Value(Value::Null),
        _ => Foreseen::LeftOut,
    }
}

fn is_missing(held: &Held, world: &mut World) -> bool {
    match held {
        Held::Missing | Held::Json(Value::Null) => true,
        Held::Json(Value::String(text)) if text.is_empty() => world.ask(EMPTY_TEXT) == "no-value",
        Held::Json(_) | Held::Later(_) => false,
    }
}

type Sourced<T> = Result<(ValueSource, T), (ValueSource, Foreseen)>;

/// The source that wins, and its value.
fn chosen(field: &CrmFieldMapping, place: &Place<'_>, world: &mut World) -> Sourced<Held> {
    let all = [
        field.heron_company_attribute_label.value().map(|label| {
            let value = place.attributes.get(label).filter(|value| !value.is_null()).cloned();
            ValueSource::Attribute { label: label.clone(), value }
        }),
        field.static_value.value().cloned().map(ValueSource::StaticValue),
        field.static_value_key.value().map(|key| ValueSource::StaticValueKey(key.as_str().to_owned())),
        field.external_object_name_for_id.value().map(|name| ValueSource::ObjectId { external_name: name.clone() }),
    ];
    let mut sources: Vec<(&'static str, ValueSource)> =
        NAMES.into_iter().zip(all).filter_map(|(name, source)| Some((name, source?))).collect();
    match sources.len() {
        0 => {
            let result = match world.ask(NO_SOURCE) {
                "refuse" => Foreseen::Refused,
                "null" => Foreseen::Value(Value::Null),
                _ if field.required == Some(true) => without_value(field, world),
                _ => Foreseen::LeftOut,
            };
            return Err((ValueSource::Nothing, result));
        }
        1 => {}
        _ => {
            let mut offered: Vec<&'static str> = sources.iter().map(|(name, _)| *name).collect();
            offered.push("refuse");
            let winner = world.ask_among(SOURCE_PRECEDENCE, offered);
            if winner == "refuse" {
                return Err((ValueSource::Nothing, Foreseen::Refused));
            }
            // The others keep their order.
            sources.sort_by_key(|(name, _)| *name != winner);
        }
    }
    let several = sources.len() > 1;
    let mut first = None;
    for (_, source) in sources {
        let held = match value_of(&source, place, world) {
            Ok(held) => held,
            Err(result) => return Err((source, result)),
        };
        if !several || !is_missing(&held, world) {
            return Ok((source, held));
        }
        first.get_or_insert((source, held));
        if world.ask(SOURCE_FALLBACK) == "no-value" {
            break;
        }
    }
    Ok(first.unwrap_or((ValueSource::Nothing, Held::Missing)))
}

fn value_of(source: &ValueSource, place: &Place<'_>, world: &mut World) -> Result<Held, Foreseen> {
    Ok(match source {
        ValueSource::Attribute { value, .. } => value.clone().map_or(Held::Missing, Held::Json),
        ValueSource::StaticValue(text) => Held::Json(text.clone().into()),
        ValueSource::StaticValueKey(key) if key == StaticValueKey::DateToday.as_str() => {
            let today = place.attributes.today().map(|date| Held::Json(date.into()));
            today.unwrap_or(Held::Later(Foreseen::DateOfSync))
        }
        ValueSource::StaticValueKey(key) => {
            return Err(Foreseen::unforeseen(format!("what `{key}` stands for is not documented")));
        }
        ValueSource::ObjectId { external_name } => Held::Later(id_of(external_name, place, world)?),
        ValueSource::StaticData | ValueSource::Policy | ValueSource::Nothing => Held::Missing,
    })
}

/// The id of the record that another object configuration writes.
fn id_of(name: &str, place: &Place<'_>, world: &mut World) -> Result<Foreseen, Foreseen> {
    let objects = place.config.object_configs.as_deref().unwrap_or_default();
    let named = objects.iter().enumerate().filter(|(_, object)| object.external_name == name);
    let others: Vec<usize> = named.map(|(index, _)| index).filter(|index| Some(*index) != place.index).collect();
    let found = match others.as_slice() {
        [only] => *only,
        [] if place.object.external_name == name => {
            return Err(Foreseen::unforeseen(format!("no other object configuration writes `{name}`")));
        }
        [] => return Err(Foreseen::unforeseen(format!("no object configuration writes `{name}`"))),
        several => {
            return Err(Foreseen::unforeseen(format!(
                "{} object configurations write `{name}`, and which one is meant is not documented",
                several.len()
            )));
        }
    };
    if place.index.is_some_and(|index| found > index) {
        let needs = |id: &CrmObjectId| id.external_name == name;
        let needed = place.object.required_ids.as_deref().unwrap_or_default().iter().any(needs);
        if world.ask(OBJECT_ORDER) == "as-listed" || !needed {
            return Err(Foreseen::unforeseen(format!("`{name}` is listed after the object that takes its id")));
        }
    }
    Ok(Foreseen::IdOf(name.to_owned()))
}
