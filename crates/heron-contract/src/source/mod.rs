//! The source level of drift: which public Rust items a contract gives, and how two contracts' items differ.
//!
//! Nothing is guessed from the contracts' difference: both are lowered and generated as `cargo xtask codegen` does it,
//! and the items of what comes out are compared. What `operations.toml`, `overlay.yaml` or `words.toml` lack for a new contract does
//! not stop this; it is kept beside the items, as what a person has to mend before the new contract can be taken over.

mod items;
mod moved;
mod places;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use self::items::{Item, ItemKind};
use crate::artifacts::in_scope;
use crate::generate::{Generated, generate};
use crate::import::Input;
use crate::lower::{Call, Lowered, select};
use crate::operations::Operations;
use crate::{Problem, Problems, effective, lower};

/// What semantic versioning asks for, after a change of the public items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// No item differs.
    #[default]
    None,
    /// Only what an item does differs.
    Patch,
    /// There are new items, and what compiled still does.
    Minor,
    /// What compiled may not compile any more.
    Major,
}

impl Step {
    /// `none`, `patch`, `minor` or `major`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What happened to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemChangeKind {
    /// Only the new contract gives it.
    Added,
    /// Only the old contract gives it.
    Removed,
    /// Both give it, and its signature or value differs.
    Changed,
}

/// A public Rust item that differs between two contracts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ItemChange {
    /// Its path: `heron_api::crm::CrmConfig::download_legacy_attachments`.
    pub item: String,
    /// What happened to it.
    pub change: ItemChangeKind,
    /// Its type or signature in the old contract.
    pub before: Option<String>,
    /// Its type or signature in the new contract.
    pub after: Option<String>,
    /// What it asks for by itself.
    pub step: Step,
    /// Items that come, go or change with it: a field's setter, a type's members.
    pub with: Vec<String>,
}

/// What we say of the contract, beside the rows of `operations.toml`.
#[derive(Clone, Copy, Debug)]
pub struct Ours<'a> {
    /// `openapi/overlay.yaml`.
    pub overlay: Input<'a>,
    /// `openapi/words.toml`.
    pub words: Input<'a>,
}

/// The public items that a contract gives, and what stands in the way of generating it as it is.
#[derive(Clone, Debug, Default)]
pub struct Api {
    items: BTreeMap<String, Item>,
    /// What `operations.toml`, `overlay.yaml` and `words.toml` lack, or have too much, for this contract.
    pub problems: Problems,
    /// Operations that the generator refuses, so that their items are unknown: method and path.
    pub refused: BTreeSet<String>,
}

impl Api {
    /// Generates a contract, going on where codegen would stop.
    #[must_use]
    pub fn of(contract: &Value, operations: &Operations, ours: Ours<'_>) -> Self {
        let (effective, _, mut problems) = effective::gather(contract, operations, &[ours.overlay], ours.words);
        let (lowered, found) = lower::gather(&effective, operations);
        problems.0.extend(found.0);
        let mut lowered = in_scope(&lowered, operations);
        let mut refused = BTreeSet::new();
        let generated = match generate(&lowered) {
            Ok(generated) => generated,
            Err(found) => {
                refused = refused_calls(&lowered);
                lowered = select(&lowered, |call| !refused.contains(&name(call)));
                match generate(&lowered) {
                    // Operations that are refused alone: why they are is known now.
                    Ok(generated) => {
                        problems.0.extend(found.0);
                        generated
                    }
                    Err(found) => {
                        problems.0.extend(found.0);
                        refused.extend(lowered.calls.iter().map(name));
                        Generated::default()
                    }
                }
            }
        };
        problems.0.extend(generated.without_words.0.iter().cloned());
        match items::read(&generated, &lowered) {
            Ok(items) => Self { items, problems, refused },
            Err(problem) => {
                problems.push(problem);
                refused.extend(lowered.calls.iter().map(name));
                Self { items: BTreeMap::new(), problems, refused }
            }
        }
    }

    /// The same for a contract in which operations have another call than their rows say: `moved` has their calls by
    /// the calls that the rows have.
    #[must_use]
    pub fn of_moved(
        contract: &Value,
        moved: &BTreeMap<String, String>,
        operations: &Operations,
        ours: Ours<'_>,
    ) -> Self {
        if moved.is_empty() {
            return Self::of(contract, operations, ours);
        }
        let back = moved::put_back(contract, moved);
        let mut api = Self::of(&back.contract, operations, ours);
        for place in api.items.values_mut().filter_map(|item| item.place.as_mut()) {
            for (here, there) in &back.places {
                let rest = place.strip_prefix(here.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/'));
                if let Some(rest) = rest {
                    *place = format!("{there}{rest}");
                    break;
                }
            }
        }
        api
    }

    /// How many public items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The places in the contract that an item comes from, as JSON pointers: the nearest first, then those of the
    /// items that use it.
    #[must_use]
    pub fn places(&self, item: &str) -> Vec<Vec<String>> {
        places::of(&self.items, item)
    }

    /// What is wrong here and was not wrong there.
    #[must_use]
    pub fn new_problems(&self, before: &Self) -> Vec<Problem> {
        let known: BTreeSet<String> = before.problems.0.iter().map(ToString::to_string).collect();
        self.problems.0.iter().filter(|problem| !known.contains(&problem.to_string())).cloned().collect()
    }
}

/// The calls that the generator refuses also when it gets nothing else.
fn refused_calls(lowered: &Lowered) -> BTreeSet<String> {
    let alone = |call: &&Call| generate(&select(lowered, |other| other.id == call.id)).is_err();
    lowered.calls.iter().filter(alone).map(name).collect()
}

fn name(call: &Call) -> String {
    format!("{} {}", call.method, call.path)
}

/// The items that differ, by their paths.
///
/// A type that is new or gone stands for its members, and a field for its setter. Of operations that the generator
/// refuses in one of the two contracts nothing is said.
#[must_use]
pub fn compare(old: &Api, new: &Api) -> Vec<ItemChange> {
    let paths: BTreeSet<&String> = old.items.keys().chain(new.items.keys()).collect();
    let mut changes: BTreeMap<&str, ItemChange> = BTreeMap::new();
    for path in paths {
        if is_unknown(path, old, new) {
            continue;
        }
        if let Some(change) = difference(path, old.items.get(path), new.items.get(path)) {
            changes.insert(path, change);
        }
    }
    let all = changes.clone();
    let head_of = |path: &str| {
        let item = new.items.get(path).or_else(|| old.items.get(path))?;
        let change = all.get(path)?.change;
        item.heads(path).iter().find_map(|head| {
            let (head, found) = all.get_key_value(head.as_str())?;
            // A change of a type is not one of its members; a change of a field is one of its setter.
            let stands_for_it = change != ItemChangeKind::Changed || item.follows();
            (found.change == change && stands_for_it).then_some(*head)
        })
    };
    let mut folded: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for path in all.keys() {
        let Some(mut head) = head_of(path) else { continue };
        while let Some(next) = head_of(head) {
            head = next;
        }
        changes.remove(path);
        folded.entry(head).or_default().push((*path).to_owned());
    }
    let mut changes: Vec<ItemChange> = changes.into_values().collect();
    for change in &mut changes {
        change.with = folded.remove(change.item.as_str()).unwrap_or_default();
    }
    changes
}

/// Whether an item may be missing on one side only because the generator refused an operation there.
fn is_unknown(path: &str, old: &Api, new: &Api) -> bool {
    let (has, lacks) = if old.items.contains_key(path) { (old, new) } else { (new, old) };
    let owner_is_known = || {
        let heads = has.items.get(path).map(|item| item.heads(path)).unwrap_or_default();
        heads.iter().any(|head| lacks.items.contains_key(head))
    };
    !lacks.items.contains_key(path) && !lacks.refused.is_empty() && !owner_is_known()
}

fn difference(path: &str, old: Option<&Item>, new: Option<&Item>) -> Option<ItemChange> {
    let (change, step) = match (old, new) {
        (None, Some(_)) => (ItemChangeKind::Added, Step::Minor),
        (Some(_), None) => (ItemChangeKind::Removed, Step::Major),
        (Some(old), Some(new)) if old.signature != new.signature => (ItemChangeKind::Changed, Step::Major),
        (Some(old), Some(new)) if old.value != new.value => (ItemChangeKind::Changed, Step::Patch),
        _ => return None,
    };
    let told = |item: Option<&Item>| {
        item.map(|item| match (&item.value, step) {
            (Some(value), Step::Patch) => value.clone(),
            _ => item.signature.clone(),
        })
    };
    let kind = |item: Option<&Item>| item.map(|item| item.kind);
    let moved = kind(old) != kind(new) && old.is_some() && new.is_some();
    Some(ItemChange {
        item: path.to_owned(),
        change,
        before: told(old),
        after: told(new),
        step: if moved { Step::Major } else { step },
        with: Vec::new(),
    })
}

#[cfg(test)]
mod tests;
