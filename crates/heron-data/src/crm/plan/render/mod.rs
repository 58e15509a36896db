//! A plan for people and for programs.

mod json;
mod markdown;
mod text;

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::change::{Assumption, Change, ChangeKind};
use super::normalise::Kind;
use super::path::{self, quoted, word};
use super::{Plan, PlanAction};

/// How many paths are listed in a note.
const MAX_PATHS: usize = 5;

/// A line about a change, with its sign.
struct Line {
    sign: char,
    text: String,
}

impl Plan {
    /// In one line: what it does, to what, and how much.
    fn headline(&self, integration: &str) -> String {
        let count = |kinds: &[ChangeKind]| self.changes.iter().filter(|change| kinds.contains(&change.kind)).count();
        let counts = [
            (count(&[ChangeKind::Add]), "to add"),
            (count(&[ChangeKind::Update, ChangeKind::Reorder]), "to change"),
            (count(&[ChangeKind::Remove]), "to remove"),
        ];
        let counts: Vec<_> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        let counts = counts.join(", ");
        let unchanged = |how: &str| match self.unchanged {
            0 => String::new(),
            1 => format!("; 1 setting {how}"),
            some => format!("; {some} settings {how}"),
        };
        match self.action() {
            PlanAction::Nothing => {
                format!("Nothing to change in CRM integration {integration}{}", unchanged("as desired"))
            }
            PlanAction::Create if self.changes.is_empty() => "Create a CRM integration".to_owned(),
            PlanAction::Create => format!("Create a CRM integration: {counts}"),
            PlanAction::Update => format!("Update CRM integration {integration}: {counts}{}", unchanged("unchanged")),
        }
    }

    /// What the changes rest on, in the order of the numbers that refer to them.
    fn assumptions(&self) -> Vec<Assumption> {
        let mut assumptions = Vec::new();
        for assumption in self.changes.iter().flat_map(|change| &change.assumptions) {
            if !assumptions.contains(assumption) {
                assumptions.push(*assumption);
            }
        }
        assumptions
    }

    fn lines(&self) -> Vec<Line> {
        let assumptions = self.assumptions();
        let mut lines = Vec::new();
        for change in &self.changes {
            let sign = match change.kind {
                ChangeKind::Add => '+',
                ChangeKind::Remove => '-',
                ChangeKind::Update | ChangeKind::Reorder => '~',
            };
            let mut text = change.summary();
            for (index, assumption) in assumptions.iter().enumerate() {
                if change.assumptions.contains(assumption) {
                    _ = write!(text, " ({})", index + 1);
                }
            }
            lines.push(Line { sign, text });
            lines.extend(change.outline().into_iter().map(|text| Line { sign, text: format!("    {text}") }));
        }
        lines
    }

    /// What else there is to know; `code` sets off a path.
    fn notes(&self, code: fn(&str) -> String) -> Vec<String> {
        let mut notes = Vec::new();
        if !self.missing.is_empty() {
            notes.push(format!("It cannot be created without {}: give what is missing.", names(&self.missing)));
        }
        for (index, assumption) in self.assumptions().iter().enumerate() {
            let Assumption { name, value, otherwise } = assumption;
            notes.push(format!(
                "({}) Not certain: it rests on `{name}` being `{value}`. Otherwise {otherwise}.",
                index + 1
            ));
        }
        if !self.sent_again.is_empty() {
            let flags = if self.sent_again.len() == 1 { "is" } else { "are" };
            notes.push(format!(
                "{} {flags} sent again as `false`, in case a PATCH resets what it leaves out (`patch_defaults`).",
                names(&self.sent_again)
            ));
        }
        if !self.kept.is_empty() {
            let mut paths: Vec<_> = self.kept.iter().take(MAX_PATHS).map(|path| code(path)).collect();
            if self.kept.len() > MAX_PATHS {
                paths.push(format!("and {} more", self.kept.len() - MAX_PATHS));
            }
            notes.push(format!("Kept, though the contract does not know them: {}.", paths.join(", ")));
        }
        match self.not_compared.as_slice() {
            [] => {}
            [one] => notes.push(format!("`{one}` is neither compared nor sent: Heron never tells it.")),
            _ => notes
                .push(format!("{} are neither compared nor sent: Heron never tells them.", names(&self.not_compared))),
        }
        notes
    }
}

/// `a`, `b` and `c`
fn names(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

impl Change {
    /// The path, and the values where they fit on a line.
    fn summary(&self) -> String {
        let Self { path, .. } = self;
        if !self.is_shown {
            let what = if self.kind == ChangeKind::Remove { "not shown" } else { "set, not shown" };
            return format!("{path}: ({what})");
        }
        match (self.kind, &self.before, &self.after) {
            (ChangeKind::Reorder, Some(before), Some(after)) => {
                let (before, after) = orders(before, after);
                format!("{path}: order {before} -> {after}")
            }
            (_, Some(before), Some(after)) => format!("{path}: {} -> {}", inline(before), inline(after)),
            (_, None, Some(value)) | (_, Some(value), None) if !self.is_block() => format!("{path}: {}", inline(value)),
            _ => path.clone(),
        }
    }

    /// Whether the path says all, or the members follow on lines of their own.
    fn is_block(&self) -> bool {
        matches!(self.of, Kind::Object(_) | Kind::Texts)
    }

    /// The members of an object that comes or goes, a line for each.
    fn outline(&self) -> Vec<String> {
        let (Kind::Object(shape), Some(value), true) =
            (self.of, self.before.as_ref().xor(self.after.as_ref()), self.is_shown)
        else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        for (name, kind) in shape.members() {
            match (kind, value.get(name)) {
                (_, None) => {}
                (Kind::List(list), Some(Value::Array(elements))) => {
                    for pair in list.pairs(&[], elements) {
                        let key = path::element(list.natural_key, pair.key, pair.occurrence);
                        let rest = pair.desired.and_then(|(_, element)| element.as_object());
                        let rest = rest.map(|element| members(element, list.natural_key)).unwrap_or_default();
                        let colon = if rest.is_empty() { "" } else { ": " };
                        lines.push(format!("{name}[{key}]{colon}{rest}"));
                    }
                }
                (Kind::Map, Some(Value::Object(map))) => {
                    lines.extend(
                        sorted(map).into_iter().map(|(key, value)| format!("{name}[{}]: {}", word(key), inline(value))),
                    );
                }
                (Kind::Object(_), Some(Value::Object(object))) => {
                    lines.push(format!("{name}: {}", members(object, &[])))
                }
                _ if self.natural_key.contains(&name) => {}
                (_, Some(value)) => lines.push(format!("{name}: {}", inline(value))),
            }
        }
        if let Value::Object(object) = value {
            lines.extend(shape.unknown(object).into_iter().map(|name| format!("{}: (not shown)", word(name))));
        }
        lines
    }
}

/// `static_value: "x", max_length: 80`, without some.
fn members(object: &Map<String, Value>, without: &[&str]) -> String {
    let members = sorted(object).into_iter().filter(|(name, _)| !without.contains(name));
    members.map(|(name, value)| format!("{}: {}", word(name), inline(value))).collect::<Vec<_>>().join(", ")
}

/// JSON on one line, sorted, and without anything that a terminal obeys.
fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(elements) => format!("[{}]", elements.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(object) => {
            let members: Vec<_> = sorted(object)
                .into_iter()
                .map(|(name, value)| format!("{}: {}", quoted(name), inline(value)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
        other => other.to_string(),
    }
}

/// The order of an object's keys depends on a feature of serde_json.
fn sorted(object: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut members: Vec<_> = object.iter().map(|(name, value)| (name.as_str(), value)).collect();
    members.sort_unstable_by_key(|(name, _)| *name);
    members
}

/// Two orders of the same names, without those at the beginning and the end that stay.
fn orders(before: &Value, after: &Value) -> (String, String) {
    let names = |order: &Value| -> Vec<String> {
        order.as_array().into_iter().flatten().filter_map(|name| Some(name.as_str()?.to_owned())).collect()
    };
    let (before, after) = (names(before), names(after));
    let is_same = |(one, other): &(&String, &String)| one == other;
    let first = before.iter().zip(&after).take_while(is_same).count();
    let last = before.iter().rev().zip(after.iter().rev()).take_while(is_same).count();
    let middle = |order: &[String]| {
        let names = order.get(first..order.len().saturating_sub(last)).unwrap_or_default();
        let mut text = names.join(", ");
        if first > 0 {
            text.insert_str(0, "…, ");
        }
        if last > 0 {
            text.push_str(", …");
        }
        text
    };
    (middle(&before), middle(&after))
}
