//! From a field mapping to the value that the CRM is given.

use std::collections::BTreeMap;

use serde_json::Value;

use super::config::{FieldMapping, Source, Table};
use super::pattern::{self, Dialect};
use crate::world::{
    EmptyText, MappingWithoutValue, MatchCase, MaxLengthUnit, MissingValue, NoMappingMatch, NoSource, PartialMatch,
    RegexDialect, RegexSource, RequiredWithoutValue, SourceFallback, SourcePrecedence, TransformOrder, World,
};

/// What values are made from.
pub(super) struct Given<'a> {
    pub(super) world: &'a World,
    pub(super) attributes: &'a BTreeMap<String, Value>,
    pub(super) tables: &'a [Table],
    pub(super) today: &'a str,
    /// The ids of the records that this sync has written, by the CRM's name of their object.
    pub(super) ids: &'a dyn Fn(&str) -> Option<String>,
}

/// A field's value; `None` leaves the field out, and null empties it.
pub(super) type Filled = Option<Value>;

impl Given<'_> {
    /// What the field of a mapping is given.
    ///
    /// # Errors
    /// The reason why the whole record cannot be written.
    pub(super) fn fill(&self, field: &FieldMapping) -> Result<Filled, String> {
        let sources = field.sources();
        let Some(first) = sources.first() else {
            return match self.world.no_source {
                NoSource::Null => Ok(Some(Value::Null)),
                NoSource::Nothing | NoSource::Refuse if field.required => self.missing(field),
                NoSource::Nothing | NoSource::Refuse => Ok(None),
            };
        };
        let winner = sources.iter().find(|source| self.wins(**source)).unwrap_or(first);
        let mut source = *winner;
        let mut value = self.value(source);
        if self.world.source_fallback == SourceFallback::NextSource && !self.counts(value.as_ref()) {
            let others = sources.iter().filter(|other| *other != winner);
            let next = others.map(|other| (*other, self.value(*other))).find(|(_, value)| self.counts(value.as_ref()));
            if let Some(next) = next {
                (source, value) = next;
            }
        }
        let value = self.changed(field, source, value)?;
        match value.filter(|value| self.counts(Some(value))) {
            Some(value) => Ok(Some(value)),
            None => self.missing(field),
        }
    }

    /// Whether this world prefers a source to the others.
    fn wins(&self, source: Source<'_>) -> bool {
        match self.world.source_precedence {
            SourcePrecedence::Attribute | SourcePrecedence::Refuse => matches!(source, Source::Attribute(_)),
            SourcePrecedence::StaticValue => matches!(source, Source::StaticValue(_)),
            SourcePrecedence::StaticValueKey => matches!(source, Source::StaticValueKey(_)),
            SourcePrecedence::ObjectId => matches!(source, Source::IdOf(_)),
        }
    }

    fn value(&self, source: Source<'_>) -> Option<Value> {
        match source {
            Source::Attribute(label) => self.attributes.get(label).cloned(),
            Source::StaticValue(text) => Some(text.into()),
            Source::StaticValueKey("date_today") => Some(self.today.into()),
            Source::StaticValueKey(_) => None,
            Source::IdOf(object) => (self.ids)(object).map(Value::from),
        }
    }

    /// Whether something is a value in this world.
    fn counts(&self, value: Option<&Value>) -> bool {
        match value {
            None | Some(Value::Null) => false,
            Some(Value::String(text)) if text.is_empty() => self.world.empty_text == EmptyText::Value,
            Some(_) => true,
        }
    }

    fn missing(&self, field: &FieldMapping) -> Result<Filled, String> {
        if field.required {
            return match self.world.required_without_value {
                RequiredWithoutValue::ObjectFails => Err(format!("{} is required and has no value", field.field_name)),
                RequiredWithoutValue::FieldLeftOut => Ok(None),
            };
        }
        Ok((self.world.missing_value == MissingValue::Null).then_some(Value::Null))
    }

    /// The value after what the mapping does to it, in the order of this world.
    fn changed(
        &self,
        field: &FieldMapping,
        source: Source<'_>,
        mut value: Option<Value>,
    ) -> Result<Option<Value>, String> {
        let order = match self.world.transform_order {
            TransformOrder::RemoveMapCut => [Change::Remove, Change::Map, Change::Cut],
            TransformOrder::MapRemoveCut => [Change::Map, Change::Remove, Change::Cut],
            TransformOrder::RemoveCutMap => [Change::Remove, Change::Cut, Change::Map],
        };
        for change in order {
            let held = value.take().filter(|value| !value.is_null());
            value = match (change, held) {
                (Change::Remove, Some(held)) => Some(self.remove(field, source, held)?),
                (Change::Cut, Some(Value::String(text))) => Some(self.cut(field, text).into()),
                (Change::Map, held) => self.map(field, held)?,
                (Change::Remove | Change::Cut, held) => held,
            };
        }
        Ok(value)
    }

    fn remove(&self, field: &FieldMapping, source: Source<'_>, value: Value) -> Result<Value, String> {
        let concerns = matches!(source, Source::Attribute(_)) || self.world.regex_source == RegexSource::Any;
        let Some(pattern) = field.regex_remove.as_deref().filter(|_| concerns) else { return Ok(value) };
        let dialect = match self.world.regex_dialect {
            RegexDialect::Python => Dialect::Python,
            RegexDialect::Javascript => Dialect::JavaScript,
        };
        let removed = pattern::remove(dialect, pattern, &text_of(&value));
        removed.map(Value::from).map_err(|why| format!("{}: regex_remove cannot be run: {why}", field.field_name))
    }

    fn cut(&self, field: &FieldMapping, mut text: String) -> String {
        let Some(most) = field.max_length else { return text };
        let end = match self.world.max_length_unit {
            MaxLengthUnit::Characters => text.char_indices().nth(most).map_or(text.len(), |(end, _)| end),
            // A character that would be cut through goes as a whole.
            MaxLengthUnit::Bytes => {
                (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0)
            }
        };
        text.truncate(end);
        text
    }

    fn map(&self, field: &FieldMapping, value: Option<Value>) -> Result<Option<Value>, String> {
        let Some(name) = &field.value_mapping_name else { return Ok(value) };
        let table = self.tables.iter().find(|table| table.name == *name);
        let table = table.ok_or_else(|| format!("{}: no value mapping is named {name}", field.field_name))?;
        let default = || table.default_value.clone().map(Value::from);
        let Some(value) = value.filter(|value| self.counts(Some(value))) else {
            return Ok(match self.world.mapping_without_value {
                MappingWithoutValue::NoValue => None,
                MappingWithoutValue::DefaultValue => default(),
            });
        };
        let text = text_of(&value);
        if let Some(found) = self.entry(table, &text) {
            return Ok(Some(found.clone()));
        }
        Ok(default().or(match self.world.no_mapping_match {
            NoMappingMatch::Nothing => None,
            NoMappingMatch::TheValue => Some(value),
        }))
    }

    /// The entry of a table that a text means: the one that is the same, or else the longest that fits in part.
    fn entry<'t>(&self, table: &'t Table, text: &str) -> Option<&'t Value> {
        let plain = |text: &str| match self.world.match_case {
            MatchCase::Matters => text.to_owned(),
            MatchCase::DoesNotMatter => text.to_lowercase(),
        };
        let text_plain = plain(text);
        let exact = table
            .mapping
            .get(text)
            .or_else(|| table.mapping.iter().find(|(key, _)| plain(key) == text_plain).map(|(_, value)| value));
        if exact.is_some() || !table.use_partial_match {
            return exact;
        }
        let fits = |key: &str| match self.world.partial_match {
            PartialMatch::ValueContainsKey => text_plain.contains(key),
            PartialMatch::KeyContainsValue => key.contains(&text_plain),
            PartialMatch::Either => text_plain.contains(key) || key.contains(&text_plain),
        };
        let fitting = table.mapping.iter().filter(|(key, _)| fits(&plain(key)));
        // The first of the longest ones, so that the order of the table decides nothing else.
        fitting.rev().max_by_key(|(key, _)| key.chars().count()).map(|(_, value)| value)
    }
}

#[derive(Clone, Copy)]
enum Change {
    Remove,
    Map,
    Cut,
}

/// A value as a text; what is no text is written as JSON.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
