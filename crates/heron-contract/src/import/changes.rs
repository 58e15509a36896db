//! What an import would change, in short.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::document::{Pointer, operations};

/// An operation, a schema or another part of the contract that differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What happened to it.
    pub kind: ChangeKind,
    /// Where it stands in the contract; for something removed, where it stood.
    pub pointer: Pointer,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Only the new contract has it.
    Added,
    /// Only the old contract had it.
    Removed,
    /// Both have it, and they differ.
    Changed,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.kind {
            ChangeKind::Added => '+',
            ChangeKind::Removed => '-',
            ChangeKind::Changed => '~',
        };
        write!(f, "{sign} {}", self.pointer)
    }
}

/// The operations and schemas that two contracts do not share, then what else differs, each by its pointer.
pub fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let mut pointers: BTreeSet<Pointer> = BTreeSet::new();
    for document in [old, new] {
        for (call, _) in operations(document) {
            let (method, path) = call.split_once(' ').unwrap_or_default();
            pointers.insert(Pointer::root().child("paths").child(path).child(method.to_lowercase()));
        }
        let Some(document) = document.as_object() else { continue };
        for key in document.keys().filter(|key| *key != "paths" && *key != "components") {
            pointers.insert(Pointer::root().child(key));
        }
        let sections = document.get("components").and_then(Value::as_object).into_iter().flatten();
        for (section, entries) in sections {
            for name in entries.as_object().into_iter().flatten().map(|(name, _)| name) {
                pointers.insert(Pointer::root().child("components").child(section).child(name));
            }
        }
    }
    let mut changes: Vec<Change> = pointers
        .into_iter()
        .filter_map(|pointer| {
            let kind = match (old.pointer(pointer.as_str()), new.pointer(pointer.as_str())) {
                (None, Some(_)) => ChangeKind::Added,
                (Some(_), None) => ChangeKind::Removed,
                (Some(old), Some(new)) if old != new => ChangeKind::Changed,
                _ => return None,
            };
            Some(Change { kind, pointer })
        })
        .collect();
    changes.sort();
    changes
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_two_contracts_do_not_share_is_listed_by_pointer() {
        let old = json!({"openapi": "3.0.3", "paths": {"/a": {"get": {}, "post": {}}},
                         "components": {"schemas": {"A": {}, "B": {}}}});
        let new = json!({"openapi": "3.0.3", "paths": {"/a": {"get": {"tags": ["x"]}}, "/b": {"put": {}}},
                         "components": {"schemas": {"A": {}, "C": {}}}, "security": []});
        let changes: Vec<String> = changes(&old, &new).iter().map(ToString::to_string).collect();
        assert_eq!(
            changes,
            [
                "+ /components/schemas/C",
                "+ /paths/~1b/put",
                "+ /security",
                "- /components/schemas/B",
                "- /paths/~1a/post",
                "~ /paths/~1a/get"
            ]
        );
    }

    #[test]
    fn a_contract_does_not_differ_from_itself() {
        let contract = json!({"paths": {"/a": {"get": {}}}});
        assert_eq!(changes(&contract, &contract), []);
    }
}
