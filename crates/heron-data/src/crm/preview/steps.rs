//! The changes that a field mapping asks for, one at a time.

use heron_api::types::{CrmFieldMapping, CrmValueMapping};
use serde_json::Value;

use super::assumptions::{
    EMPTY_TEXT, MAPPING_WITHOUT_VALUE, MATCH_CASE, MAX_LENGTH_UNIT, NO_MAPPING_MATCH, PARTIAL_MATCH, REGEX_DIALECT,
    REGEX_SOURCE, TRANSFORM_ORDER,
};
use super::pattern::{self, Dialect};
use super::record::{Change, Foreseen};
use super::worlds::World;

/// What is known of a value on its way.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Held {
    Json(Value),
    /// Something that only the sync knows, and what a field is given if it stays as it is.
    Later(Foreseen),
    Missing,
}

impl Held {
    /// As a step shows it.
    pub(super) fn shown(&self) -> Value {
        match self {
            Self::Json(value) => value.clone(),
            Self::Later(_) | Self::Missing => Value::Null,
        }
    }
}

/// The changes of a mapping, in the order of this world.
pub(super) fn in_order(field: &CrmFieldMapping, world: &mut World) -> Vec<Change> {
    let remove = field.regex_remove.value().cloned().map(Change::RegexRemove);
    let map = field.value_mapping_name.value().cloned().map(Change::ValueMapping);
    let cut = field.max_length.value().copied().map(Change::MaxLength);
    if [remove.is_some(), map.is_some(), cut.is_some()].into_iter().filter(|set| *set).count() < 2 {
        return [remove, map, cut].into_iter().flatten().collect();
    }
    let order = match world.ask(TRANSFORM_ORDER) {
        "map-remove-cut" => [map, remove, cut],
        "remove-cut-map" => [remove, cut, map],
        _ => [remove, map, cut],
    };
    order.into_iter().flatten().collect()
}

/// Makes a change; `None` if it does not concern this value. An error is what happens to the field instead.
pub(super) fn make(
    change: &Change,
    held: &Held,
    from_attribute: bool,
    tables: &[CrmValueMapping],
    world: &mut World,
) -> Result<Option<Held>, Foreseen> {
    if matches!(change, Change::RegexRemove(_)) && !from_attribute && world.ask(REGEX_SOURCE) == "attribute" {
        return Ok(None);
    }
    let value = match held {
        Held::Missing => return without_value(change, tables, world),
        Held::Later(_) => {
            return Err(Foreseen::unforeseen("the value that is to be changed is known to the sync only"));
        }
        // An empty text that is no value cannot be translated either.
        Held::Json(Value::String(text))
            if text.is_empty() && matches!(change, Change::ValueMapping(_)) && world.ask(EMPTY_TEXT) == "no-value" =>
        {
            return Ok(Some(without_value(change, tables, world)?.unwrap_or(Held::Missing)));
        }
        Held::Json(value) => value,
    };
    let changed = match (change, value) {
        (Change::RegexRemove(pattern), Value::String(text)) => remove(pattern, text, world)?,
        (Change::ValueMapping(name), Value::String(text)) => return translate(name, text, tables, world).map(Some),
        (Change::MaxLength(most), Value::String(text)) => cut(*most, text, world)?,
        (Change::MaxLength(most), other)
            if i64::try_from(other.to_string().len()).is_ok_and(|length| length <= *most) =>
        {
            return Ok(None);
        }
        (_, other) => {
            return Err(Foreseen::unforeseen(format!(
                "the value is {}, and how Heron makes a text of it is not documented",
                kind(other)
            )));
        }
    };
    Ok(Some(Held::Json(changed.into())))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn without_value(change: &Change, tables: &[CrmValueMapping], world: &mut World) -> Result<Option<Held>, Foreseen> {
    let Change::ValueMapping(name) = change else { return Ok(None) };
    let table = table(name, tables)?;
    Ok(match table.default_value.value() {
        Some(text) if world.ask(MAPPING_WITHOUT_VALUE) == "default-value" => Some(Held::Json(text.clone().into())),
        _ => None,
    })
}

fn remove(pattern: &str, text: &str, world: &mut World) -> Result<String, Foreseen> {
    let [python, javascript] =
        [Dialect::Python, Dialect::JavaScript].map(|dialect| pattern::remove(dialect, pattern, text));
    // A question that changes nothing is not asked: each one doubles the worlds.
    let removed = match python == javascript || world.ask(REGEX_DIALECT) == "python" {
        true => python,
        false => javascript,
    };
    removed.map_err(Foreseen::unforeseen)
}

fn cut(most: i64, text: &str, world: &mut World) -> Result<String, Foreseen> {
    let most = usize::try_from(most).ok().filter(|most| *most > 0);
    let most = most.ok_or_else(|| Foreseen::unforeseen("`max_length` is under 1"))?;
    let alike = text.is_ascii() || text.len() <= most;
    if alike || world.ask(MAX_LENGTH_UNIT) == "characters" {
        return Ok(text.chars().take(most).collect());
    }
    let cut = text.get(..most).map(str::to_owned);
    cut.ok_or_else(|| Foreseen::unforeseen("the cut falls inside a character"))
}

fn table<'a>(name: &str, tables: &'a [CrmValueMapping]) -> Result<&'a CrmValueMapping, Foreseen> {
    let mut named = tables.iter().filter(|table| table.name == name);
    match (named.next(), named.next()) {
        (Some(only), None) => Ok(only),
        (Some(_), Some(_)) => Err(Foreseen::unforeseen(format!("several value mappings are named `{name}`"))),
        (None, _) => Err(Foreseen::unforeseen(format!("no value mapping is named `{name}`"))),
    }
}

fn translate(name: &str, text: &str, tables: &[CrmValueMapping], world: &mut World) -> Result<Held, Foreseen> {
    let table = table(name, tables)?;
    let any_case = world.ask(MATCH_CASE) == "does-not-matter";
    let partial = table.use_partial_match.unwrap_or(false).then(|| world.ask(PARTIAL_MATCH));
    let plain = |text: &str| if any_case { text.to_lowercase() } else { text.to_owned() };
    let value = plain(text);
    let accepts = |key: &str| {
        let key = plain(key);
        match partial {
            None => value == key,
            Some("value-contains-key") => value.contains(&key),
            Some("key-contains-value") => key.contains(&value),
            Some(_) => value.contains(&key) || key.contains(&value),
        }
    };
    let mut accepted: Vec<(&String, &Value)> = table.mapping.iter().filter(|(key, _)| accepts(key)).collect();
    accepted.sort_unstable_by_key(|(key, _)| *key);
    if let Some((_, given)) = accepted.first() {
        if accepted.iter().all(|(_, other)| other == given) {
            return Ok(Held::Json((*given).clone()));
        }
        let keys: Vec<String> = accepted.iter().map(|(key, _)| format!("`{key}`")).collect();
        return Err(Foreseen::unforeseen(format!("several entries of `{name}` match: {}", keys.join(", "))));
    }
    Ok(match table.default_value.value() {
        Some(text) => Held::Json(text.clone().into()),
        None if world.ask(NO_MAPPING_MATCH) == "the-value" => Held::Json(text.into()),
        None => Held::Missing,
    })
}
