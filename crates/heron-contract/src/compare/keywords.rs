//! Types, null, enums, and the keywords about single values.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::brief::{brief, canonical};
use super::engine::{Effect, Way, Work};
use super::shape::{Limit, Shape, as_integer, compare_numbers};
use super::types::Types;
use super::{CompareError, Wire};

impl<'d> Work<'_, 'd> {
    /// Everything about two schemas, and the pairs below them.
    pub(super) fn values(&mut self) -> Result<(), CompareError> {
        if self.wrapped()? {
            self.nullability(false);
            self.annotations();
            return Ok(());
        }
        self.types_and_values();
        self.nullability(true);
        let common = self.old.types.and(self.new.types);
        if common.meets(Types::STRING) {
            self.texts();
        }
        if common.meets(Types::NUMBER) {
            self.numbers();
        }
        if common.meets(Types::STRING) || common.meets(Types::NUMBER) {
            self.formats();
        }
        if common.meets(Types::ARRAY) {
            self.arrays()?;
        }
        if common.meets(Types::OBJECT) {
            self.objects()?;
        }
        self.choices()?;
        self.nots()?;
        self.annotations();
        Ok(())
    }

    fn types_and_values(&mut self) {
        let (old, new) = (self.old, self.new);
        let types = match (&old.values, &new.values) {
            // The values tell.
            (Some(_), Some(_)) => None,
            (None, Some(_)) if old.types.includes(new.types) => {
                self.tell("became-enum", "enum", Effect::Narrows, None, Some(listed(new)));
                None
            }
            (Some(_), None) if new.types.includes(old.types) => {
                let open = self.way == Way::Response && old.types == Types::STRING && new.types == Types::STRING;
                self.tell("became-not-enum", "enum", Effect::Widens, Some(listed(old)), None);
                self.for_client(open);
                None
            }
            // Some of the values are of a type that the other side lacks, and it has values that are not listed.
            (Some(_), None) | (None, Some(_)) => Some(("type-changed", Effect::Both)),
            _ if old.types == new.types => None,
            _ if new.types.includes(old.types) => Some(("type-generalized", Effect::Widens)),
            _ if old.types.includes(new.types) => Some(("type-specialized", Effect::Narrows)),
            _ => Some(("type-changed", Effect::Both)),
        };
        if let Some((kind, effect)) = types {
            self.tell(kind, "type", effect, Some(old.types.describe()), Some(new.types.describe()));
        }
        if let (Some(before), Some(after)) = (&old.values, &new.values) {
            for (_, value) in before.iter().filter(|(key, _)| !after.contains_key(*key)) {
                self.tell("enum-value-removed", "enum", Effect::Narrows, Some(brief(value)), None);
            }
            for (_, value) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
                self.tell("enum-value-added", "enum", Effect::Widens, None, Some(brief(value)));
                self.for_client(self.way == Way::Response && value.is_string());
            }
        }
    }

    /// `typed`: a difference of types was told.
    fn nullability(&mut self, typed: bool) {
        let (old, new) = (self.old, self.new);
        // A schema without a type accepts null as one of all the values that it accepts.
        let implied = |all: &Shape<'_>, some: &Shape<'_>| {
            typed && all.null && all.types == Types::ALL && some.types != Types::ALL
        };
        let counts = self.null_counts();
        if counts && old.null != new.null && !implied(old, new) && !implied(new, old) {
            let (kind, effect) =
                if new.null { ("became-nullable", Effect::Widens) } else { ("became-not-nullable", Effect::Narrows) };
            self.tell(kind, "nullable", effect, Some(old.null.into()), Some(new.null.into()));
        }
    }

    /// What was told last is safe for a client that takes values that it does not know.
    fn for_client(&mut self, open: bool) {
        if open && let Some(finding) = self.findings.last_mut() {
            finding.client = Some(Wire::Safe);
        }
    }

    fn texts(&mut self) {
        let (old, new) = (self.old, self.new);
        self.most(
            ["max-length-set", "max-length-unset", "max-length-increased", "max-length-decreased"],
            "maxLength",
            old.max_length,
            new.max_length,
        );
        self.fewest(
            ["min-length-set", "min-length-unset", "min-length-increased", "min-length-decreased"],
            "minLength",
            old.min_length,
            new.min_length,
        );
        if old.patterns != new.patterns {
            let told = |shape: &Shape<'d>| match shape.patterns.len() {
                0 => None,
                1 => shape.patterns.first().map(|pattern| brief(&Value::from(*pattern))),
                _ => Some(shape.patterns.iter().copied().collect()),
            };
            // A pattern that fits every text is written out, but restricts nothing.
            let written = |work: &mut Self, new: bool| {
                let (doc, conj) =
                    if new { (&mut work.engine.new, work.conjs.1) } else { (&mut work.engine.old, work.conjs.0) };
                doc.spell(conj, "pattern")
            };
            let (before, after) = (told(old), told(new));
            let (kind, effect) = match (&before, &after) {
                (None, Some(_)) if written(self, false).is_some() => ("pattern-specialized", Effect::Narrows),
                (Some(_), None) if written(self, true).is_some() => ("pattern-generalized", Effect::Widens),
                (None, _) => ("pattern-added", Effect::Narrows),
                (_, None) => ("pattern-removed", Effect::Widens),
                _ if new.patterns.is_subset(&old.patterns) => ("pattern-changed", Effect::Widens),
                _ if old.patterns.is_subset(&new.patterns) => ("pattern-changed", Effect::Narrows),
                _ => ("pattern-changed", Effect::Unknown),
            };
            let before = before.or_else(|| written(self, false));
            let after = after.or_else(|| written(self, true));
            self.tell(kind, "pattern", effect, before, after);
        }
    }

    fn numbers(&mut self) {
        let (old, new) = (self.old, self.new);
        let whole = !old.types.includes(Types::NUMBER) && !new.types.includes(Types::NUMBER);
        self.limit(
            [
                ["max-set", "max-unset", "max-increased", "max-decreased"],
                ["exclusive-max-set", "exclusive-max-unset", "exclusive-max-increased", "exclusive-max-decreased"],
            ],
            "maximum",
            (old.max, new.max),
            whole,
            false,
        );
        self.limit(
            [
                ["min-set", "min-unset", "min-increased", "min-decreased"],
                ["exclusive-min-set", "exclusive-min-unset", "exclusive-min-increased", "exclusive-min-decreased"],
            ],
            "minimum",
            (old.min, new.min),
            whole,
            true,
        );
        self.multiples();
    }

    fn limit(
        &mut self,
        [inclusive, exclusive]: [[&'static str; 4]; 2],
        key: &str,
        (old, new): (Option<Limit<'d>>, Option<Limit<'d>>),
        whole: bool,
        lower: bool,
    ) {
        let told = |limit: Limit<'d>| Value::Number(limit.number.clone());
        let names = |a: bool| if a { exclusive } else { inclusive };
        let (name, effect) = match (old, new) {
            (None, None) => return,
            (None, Some(new)) => (names(new.exclusive)[0], Effect::Narrows),
            (Some(old), None) => (names(old.exclusive)[1], Effect::Widens),
            (Some(old), Some(new)) => {
                let written = compare_numbers(new.number, old.number);
                let order = match (innermost(old, whole, lower), innermost(new, whole, lower)) {
                    (Some(old), Some(new)) => new.cmp(&old),
                    // Of two bounds at one number, the exclusive one is nearer to the allowed values.
                    _ => written.then_with(|| {
                        let order = new.exclusive.cmp(&old.exclusive);
                        if lower { order } else { order.reverse() }
                    }),
                };
                let narrows = if lower { Ordering::Greater } else { Ordering::Less };
                let effect = match order {
                    Ordering::Equal => return,
                    _ if order == narrows => Effect::Narrows,
                    _ => Effect::Widens,
                };
                let name = match (old.exclusive, new.exclusive) {
                    (false, true) if written == Ordering::Equal => exclusive[0],
                    (true, false) if written == Ordering::Equal => exclusive[1],
                    (old, new) => {
                        let names = names(old && new);
                        if (effect == Effect::Widens) == lower { names[3] } else { names[2] }
                    }
                };
                (name, effect)
            }
        };
        let key = if name.starts_with("exclusive") && name.ends_with("set") {
            if lower { "exclusiveMinimum" } else { "exclusiveMaximum" }
        } else {
            key
        };
        self.tell(name, key, effect, old.map(told), new.map(told));
    }

    fn multiples(&mut self) {
        let (old, new) = (&self.old.multiple_of, &self.new.multiple_of);
        if old.keys().eq(new.keys()) {
            return;
        }
        // Of whole numbers, all are multiples of one.
        let told = |of: &std::collections::BTreeMap<String, &'d Number>| match of.len() {
            0 => None,
            1 => of.values().next().map(|number| Value::Number((*number).clone())),
            _ => Some(of.values().map(|number| Value::Number((*number).clone())).collect()),
        };
        let divides = |a: &Number, b: &Number| match (as_integer(a), as_integer(b)) {
            (Some(a), Some(b)) => a != 0 && b % a == 0,
            _ => false,
        };
        let implied = |of: &std::collections::BTreeMap<String, &'d Number>,
                       by: &std::collections::BTreeMap<String, &'d Number>| {
            of.values().all(|number| by.values().any(|other| divides(number, other) || canonical_eq(number, other)))
        };
        let (kind, effect) = match (old.is_empty(), new.is_empty()) {
            (true, _) => ("multiple-of-set", Effect::Narrows),
            (_, true) => ("multiple-of-unset", Effect::Widens),
            _ if implied(new, old) => ("multiple-of-generalized", Effect::Widens),
            _ if implied(old, new) => ("multiple-of-specialized", Effect::Narrows),
            _ => ("multiple-of-changed", Effect::Both),
        };
        let (before, after) = (told(old), told(new));
        self.tell(kind, "multipleOf", effect, before, after);
    }

    fn formats(&mut self) {
        let (old, new) = (&self.old.formats, &self.new.formats);
        if old == new || self.old.values.is_some() && self.new.values.is_some() {
            return;
        }
        let told = |formats: &std::collections::BTreeSet<&'d str>| match formats.len() {
            0 => None,
            1 => formats.first().map(|format| Value::from(*format)),
            _ => Some(formats.iter().copied().collect()),
        };
        let (before, after) = (told(old), told(new));
        let gone = old.difference(new).map(|format| reach(format)).max();
        let come = new.difference(old).map(|format| reach(format)).max();
        let (kind, effect) = match (gone, come) {
            (None, come) => ("format-added", come.map_or(Effect::Nothing, Reach::added)),
            (gone, None) => ("format-removed", gone.map_or(Effect::Nothing, Reach::removed)),
            (Some(gone), Some(come)) => {
                let pair = (old.first().copied().unwrap_or_default(), new.first().copied().unwrap_or_default());
                match (gone, come) {
                    _ if pair == ("int32", "int64") => ("format-generalized", Effect::Widens),
                    _ if pair == ("int64", "int32") => ("format-specialized", Effect::Narrows),
                    (Reach::Nothing, Reach::Nothing) => ("format-changed", Effect::Nothing),
                    (Reach::Unknown, _) | (_, Reach::Unknown) => ("format-changed", Effect::Unknown),
                    (Reach::Nothing, Reach::Values) => ("format-specialized", Effect::Narrows),
                    (Reach::Values, Reach::Nothing) => ("format-generalized", Effect::Widens),
                    (Reach::Values, Reach::Values) => ("format-changed", Effect::Both),
                }
            }
        };
        // A set of formats that lost some of several is still there.
        let kind = match kind {
            "format-added" if before.is_some() => "format-specialized",
            "format-removed" if after.is_some() => "format-generalized",
            kind => kind,
        };
        self.tell(kind, "format", effect, before, after);
    }

    fn annotations(&mut self) {
        let (old, new) = (self.old, self.new);
        let same = match (old.default, new.default) {
            (Some(old), Some(new)) => canonical(old) == canonical(new),
            (None, None) => true,
            _ => false,
        };
        if !same {
            let kind = match (old.default, new.default) {
                (None, _) => "default-value-added",
                (_, None) => "default-value-removed",
                _ => "default-value-changed",
            };
            let effect = if self.way == Way::Request { Effect::Unknown } else { Effect::Nothing };
            self.tell(kind, "default", effect, old.default.map(brief), new.default.map(brief));
        }
        if old.deprecated != new.deprecated {
            let kind = if new.deprecated { "deprecated" } else { "reactivated" };
            self.tell(kind, "deprecated", Effect::Nothing, Some(old.deprecated.into()), Some(new.deprecated.into()));
        }
    }

    /// A size that values may have at most.
    pub(super) fn most(&mut self, names: [&'static str; 4], key: &str, old: Option<u64>, new: Option<u64>) {
        let (kind, effect) = match (old, new) {
            (None, Some(_)) => (names[0], Effect::Narrows),
            (Some(_), None) => (names[1], Effect::Widens),
            (Some(old), Some(new)) if new > old => (names[2], Effect::Widens),
            (Some(old), Some(new)) if new < old => (names[3], Effect::Narrows),
            _ => return,
        };
        self.tell(kind, key, effect, old.map(Value::from), new.map(Value::from));
    }

    /// A size that values have at least; none is zero.
    pub(super) fn fewest(&mut self, names: [&'static str; 4], key: &str, old: u64, new: u64) {
        let (kind, effect) = match (old, new) {
            _ if old == new => return,
            (0, _) => (names[0], Effect::Narrows),
            (_, 0) => (names[1], Effect::Widens),
            _ if new > old => (names[2], Effect::Narrows),
            _ => (names[3], Effect::Widens),
        };
        let told = |size: u64| (size > 0).then(|| Value::from(size));
        self.tell(kind, key, effect, told(old), told(new));
    }
}

fn canonical_eq(a: &Number, b: &Number) -> bool {
    compare_numbers(a, b) == Ordering::Equal
}

/// The values of an enum.
fn listed(shape: &Shape<'_>) -> Value {
    brief(&shape.values.iter().flat_map(|values| values.values()).map(|value| (*value).clone()).collect())
}

/// The last whole number within a bound, if only whole numbers count.
fn innermost(limit: Limit<'_>, whole: bool, lower: bool) -> Option<i128> {
    if !whole {
        return None;
    }
    let (number, exact) = match as_integer(limit.number) {
        Some(number) => (number, true),
        None => {
            let float = limit.number.as_f64()?;
            if float.abs() > 1e15 {
                return None;
            }
            let rounded = if lower { float.ceil() } else { float.floor() };
            (format!("{rounded:.0}").parse().ok()?, rounded.total_cmp(&float) == Ordering::Equal)
        }
    };
    let shift = i128::from(limit.exclusive && exact);
    Some(if lower { number + shift } else { number - shift })
}

/// What a format does to values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// It is a hint.
    Nothing,
    /// It restricts them.
    Values,
    /// It is not known.
    Unknown,
}

impl Reach {
    fn added(self) -> Effect {
        match self {
            Self::Nothing => Effect::Nothing,
            Self::Values => Effect::Narrows,
            Self::Unknown => Effect::MayNarrow,
        }
    }

    fn removed(self) -> Effect {
        match self {
            Self::Nothing => Effect::Nothing,
            Self::Values => Effect::Widens,
            Self::Unknown => Effect::MayWiden,
        }
    }
}

fn reach(format: &str) -> Reach {
    match format {
        "double" | "password" => Reach::Nothing,
        "int32" | "int64" | "float" | "byte" | "binary" | "date" | "date-time" | "email" | "hostname" | "ipv4"
        | "ipv6" | "uri" | "uuid" => Reach::Values,
        _ => Reach::Unknown,
    }
}
