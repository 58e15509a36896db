//! A plan for programs.

use serde_json::{Map, Value, json};

use super::super::change::{Assumption, Change, ChangeKind};
use super::super::{Plan, PlanAction};

impl Plan {
    /// The plan as JSON, without anything secret. `format` grows when a reader would have to change.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let count = |kind| self.changes.iter().filter(|change| change.kind == kind).count();
        json!({
            "format": 1,
            "action": match self.action() {
                PlanAction::Nothing => "nothing",
                PlanAction::Create => "create",
                PlanAction::Update => "update",
            },
            "heron_id": self.heron_id,
            "is_certain": self.is_certain(),
            "counts": {
                "add": count(ChangeKind::Add),
                "update": count(ChangeKind::Update),
                "remove": count(ChangeKind::Remove),
                "reorder": count(ChangeKind::Reorder),
                "unchanged": self.unchanged,
            },
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
            "kept": self.kept,
            "sent_again": self.sent_again,
            "not_compared": self.not_compared,
            "missing": self.missing,
        })
    }
}

/// A value that is not there, or not shown, has no key: `null` is a value.
fn change(change: &Change) -> Value {
    let mut members = Map::new();
    let kind = match change.kind {
        ChangeKind::Add => "add",
        ChangeKind::Update => "update",
        ChangeKind::Remove => "remove",
        ChangeKind::Reorder => "reorder",
    };
    members.insert("kind".to_owned(), kind.into());
    members.insert("path".to_owned(), change.path.as_str().into());
    members.insert("pointer".to_owned(), change.pointer.as_str().into());
    members.insert("is_shown".to_owned(), change.is_shown.into());
    for (name, value) in [("before", &change.before), ("after", &change.after)] {
        if let Some(value) = value {
            members.insert(name.to_owned(), value.clone());
        }
    }
    let assumption = |assumption: &Assumption| json!({ "name": assumption.name, "value": assumption.value });
    members.insert("assumptions".to_owned(), change.assumptions.iter().map(assumption).collect());
    Value::Object(members)
}
