//! Which operations matter: those of the client, and those that nobody has decided on yet.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use crate::compare::{Change, Wire};
use crate::document;
use crate::operations::Operations;

use super::locate::operation_of;

/// The client's operations, and the others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Scope {
    /// How many operations the client has.
    pub client: usize,
    /// How many there are that it does not have.
    pub outside: usize,
    /// Those of them that differ. What differs in them is not reported.
    pub changed_outside: Vec<Outside>,
    /// Operations that are new, and that no row of the table knows. They are reported.
    pub undecided: Vec<String>,
    /// Operations of the client that are gone. They are reported.
    pub gone: Vec<String>,
}

/// An operation that the client does not have, and that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Outside {
    /// Method and path.
    pub operation: String,
    /// Why the client does not have it.
    pub reason: String,
    /// In how many ways it differs.
    pub changes: usize,
    /// The worst of them.
    pub worst: Wire,
}

pub(super) struct Sorter<'a> {
    rows: BTreeSet<&'a str>,
    left_out: BTreeMap<&'a str, &'a str>,
    not_yet: Option<&'a str>,
    base: BTreeSet<String>,
    against: BTreeSet<String>,
    outside: BTreeMap<String, (usize, Wire)>,
}

impl<'a> Sorter<'a> {
    /// None if the table knows no operation of the base: then it is about something else.
    pub(super) fn new(operations: &'a Operations, base: &Value, against: &Value) -> Option<Self> {
        let calls = |document: &Value| document::operations(document).into_iter().map(|(call, _)| call).collect();
        let sorter = Self {
            rows: operations.operations.iter().map(|row| row.call.as_str()).collect(),
            left_out: operations
                .left_out
                .iter()
                .flat_map(|group| group.calls.iter().map(|call| (call.as_str(), group.reason.as_str())))
                .collect(),
            not_yet: operations.not_yet.as_ref().map(|rule| rule.reason.as_str()),
            base: calls(base),
            against: calls(against),
            outside: BTreeMap::new(),
        };
        let about_it = sorter.base.iter().any(|call| sorter.rows.contains(call.as_str()));
        about_it.then_some(sorter)
    }

    /// Whether a change is reported; those that are not are counted.
    pub(super) fn reports(&mut self, change: &Change) -> bool {
        let Some(now) = change.operation.as_ref().map(ToString::to_string) else { return true };
        let before = change.old_pointer.as_deref().and_then(operation_of);
        let ours = |call: &str| self.rows.contains(call);
        if ours(&now) || before.as_deref().is_some_and(ours) {
            return true;
        }
        if before.is_none() && self.is_undecided(&now) {
            return true;
        }
        let (count, worst) = self.outside.entry(now).or_insert((0, Wire::Safe));
        *count += 1;
        *worst = (*worst).max(change.wire_for_client);
        false
    }

    fn is_undecided(&self, call: &str) -> bool {
        !self.base.contains(call) && !self.rows.contains(call) && !self.left_out.contains_key(call)
    }

    /// Whether the client has this operation, or nobody has decided on it.
    pub(super) fn concerns(&self, call: &str) -> bool {
        self.rows.contains(call) || self.is_undecided(call)
    }

    /// `moved` are operations that have come from another path or method, and are not new.
    pub(super) fn finish(self, moved: &BTreeSet<String>) -> Scope {
        let all: BTreeSet<&String> = self.base.union(&self.against).collect();
        let has = |call: &&str| self.base.contains(*call) || self.against.contains(*call);
        let client = self.rows.iter().filter(|call| has(call)).count();
        let undecided = self.against.iter().filter(|call| self.is_undecided(call) && !moved.contains(*call));
        let gone = self.rows.iter().filter(|call| self.base.contains(**call) && !self.against.contains(**call));
        let reason = |call: &str| {
            let reason = self.left_out.get(call).copied().or(self.not_yet);
            reason.unwrap_or("it is in no row").to_owned()
        };
        Scope {
            client,
            outside: all.len().saturating_sub(client + moved.len()),
            undecided: undecided.cloned().collect(),
            gone: gone.map(|call| (*call).to_owned()).collect(),
            changed_outside: self
                .outside
                .iter()
                .map(|(call, (changes, worst))| Outside {
                    operation: call.clone(),
                    reason: reason(call),
                    changes: *changes,
                    worst: *worst,
                })
                .collect(),
        }
    }
}
