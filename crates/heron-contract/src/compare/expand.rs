//! From what was found between schemas to changes at operations and places.

use std::collections::HashSet;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::brief::canonical;
use super::doc::Place;
use super::engine::{Engine, Finding, Label, Pair, Settled, Verdict};
use super::{Change, CompareError, OperationRef, Wire, rules};

/// How many steps are taken from one request or response to the places in it, before each pair of schemas is only told
/// at the first place where it stands.
const MAX_WALK: usize = 20_000;

/// How many changes are told.
const MAX_CHANGES: usize = 250_000;

/// What a schema is about: the first part of the names of the rules for it, and for what is below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    here: &'static str,
    below: &'static str,
}

pub(super) const BODY: Part = Part { here: "request-body", below: "request-property" };
pub(super) const PARAMETER: Part = Part { here: "request-parameter", below: "request-parameter-property" };
pub(super) const RESPONSE: Part = Part { here: "response-body", below: "response-property" };
pub(super) const HEADER: Part = Part { here: "response-header", below: "response-header-property" };

/// A schema that an operation uses.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) part: Part,
    pub(super) place: String,
    pub(super) pair: Pair,
}

/// A change that is not within a schema.
#[derive(Debug)]
pub(super) struct Direct {
    pub(super) id: &'static str,
    pub(super) place: String,
    pub(super) old: Option<Place>,
    pub(super) new: Option<Place>,
    pub(super) before: Option<Value>,
    pub(super) after: Option<Value>,
    pub(super) wire: Verdict,
    /// Counts only when one of these differs.
    pub(super) when: Option<Vec<Pair>>,
}

/// What was found at one operation, or at the document as a whole.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) operation: Option<OperationRef>,
    pub(super) direct: Vec<Direct>,
    pub(super) roots: Vec<Root>,
}

impl Found {
    pub(super) fn at(operation: OperationRef) -> Self {
        Self { operation: Some(operation), ..Self::default() }
    }

    /// Reports a change with the usual verdict of its rule.
    pub(super) fn tell(
        &mut self,
        id: &'static str,
        place: impl Into<String>,
        at: (Option<Place>, Option<Place>),
    ) -> &mut Direct {
        let wire = rules::rule(id).map_or(Wire::Breaks, |rule| rule.wire).into();
        let index = self.direct.len();
        self.direct.push(Direct {
            id,
            place: place.into(),
            old: at.0,
            new: at.1,
            before: None,
            after: None,
            wire,
            when: None,
        });
        &mut self.direct[index]
    }

    pub(super) fn root(&mut self, part: Part, place: impl Into<String>, pair: Pair) {
        self.roots.push(Root { part, place: place.into(), pair });
    }
}

impl Direct {
    pub(super) fn values(&mut self, before: Option<Value>, after: Option<Value>) -> &mut Self {
        self.before = before;
        self.after = after;
        self
    }

    pub(super) fn wire(&mut self, wire: impl Into<Verdict>) -> &mut Self {
        self.wire = wire.into();
        self
    }
}

impl Engine<'_> {
    /// Every change, in order.
    pub(super) fn expand(&mut self, found: Vec<Found>) -> Result<Vec<Change>, CompareError> {
        let settled = self.settle();
        let mut changes = Vec::new();
        for found in found {
            let mut here = Vec::new();
            for direct in found.direct {
                if direct.when.as_ref().is_some_and(|pairs| pairs.iter().all(|pair| !settled.dirty[pair.index()])) {
                    continue;
                }
                let wire = settled.verdict(&direct.wire);
                here.push(Change {
                    id: direct.id,
                    operation: found.operation.clone(),
                    old_pointer: direct.old.map(|place| self.old.pointer(place)),
                    new_pointer: direct.new.map(|place| self.new.pointer(place)),
                    place: direct.place,
                    before: direct.before,
                    after: direct.after,
                    wire,
                    wire_for_client: wire,
                    fingerprint: String::new(),
                });
            }
            for root in &found.roots {
                self.walk(root, found.operation.as_ref(), &settled, &mut here)?;
                if changes.len() + here.len() > MAX_CHANGES {
                    return Err(CompareError::TooMuch { what: "changes", limit: MAX_CHANGES });
                }
            }
            changes.append(&mut here);
        }
        for change in &mut changes {
            change.fingerprint = fingerprint(change);
        }
        changes.sort_by(|a, b| order(a).cmp(&order(b)));
        changes.dedup();
        Ok(changes)
    }

    fn walk(
        &self,
        root: &Root,
        operation: Option<&OperationRef>,
        settled: &Settled,
        changes: &mut Vec<Change>,
    ) -> Result<(), CompareError> {
        if !settled.dirty[root.pair.index()] {
            return Ok(());
        }
        let start = changes.len();
        if self.walk_paths(root, operation, settled, changes, false) {
            return Ok(());
        }
        changes.truncate(start);
        if self.walk_paths(root, operation, settled, changes, true) {
            Ok(())
        } else {
            Err(CompareError::TooMuch { what: "changes", limit: MAX_CHANGES })
        }
    }

    /// Goes every way that does not meet a pair twice; with `once`, goes to each pair once. Whether it came to an end.
    fn walk_paths(
        &self,
        root: &Root,
        operation: Option<&OperationRef>,
        settled: &Settled,
        changes: &mut Vec<Change>,
        once: bool,
    ) -> bool {
        let mut met = HashSet::new();
        let mut stack: Vec<(Pair, usize, bool)> = vec![(root.pair, 0, false)];
        let mut labels: Vec<&Label<'_>> = Vec::new();
        let mut steps = 0_usize;
        met.insert(root.pair);
        while let Some((pair, next, clouded)) = stack.pop() {
            let state = &self.pairs[pair.index()];
            if next == 0 {
                steps += state.findings.len();
                for finding in &state.findings {
                    if let Some(change) = self.change(root, operation, settled, &labels, finding, clouded) {
                        changes.push(change);
                    }
                }
            }
            let Some(edge) = state.edges.get(next) else {
                if !once {
                    met.remove(&pair);
                }
                labels.pop();
                continue;
            };
            stack.push((pair, next + 1, clouded));
            if settled.dirty[edge.to.index()] && met.insert(edge.to) {
                steps += 1;
                if steps > if once { MAX_CHANGES } else { MAX_WALK } {
                    return false;
                }
                labels.push(&edge.label);
                stack.push((edge.to, 0, clouded || edge.clouded));
            }
        }
        true
    }

    fn change(
        &self,
        root: &Root,
        operation: Option<&OperationRef>,
        settled: &Settled,
        labels: &[&Label<'_>],
        finding: &Finding<'_>,
        clouded: bool,
    ) -> Option<Change> {
        let below = labels.iter().copied().chain(&finding.label).any(|label| !matches!(label, Label::Branch(_)));
        let part = if below { root.part.below } else { root.part.here };
        let rule = rules::at(part, finding.kind).or_else(|| rules::at(part, plainer(finding.kind)?))?;
        let mut place = root.place.clone();
        for label in labels.iter().copied().chain(&finding.label) {
            match label {
                Label::Member(name) => {
                    place.push_str(" › ");
                    place.push_str(name);
                }
                Label::Items => place.push_str("[]"),
                Label::Others => place.push_str(" › *"),
                Label::Branch(branch) => {
                    place.push_str(" (");
                    place.push_str(branch);
                    place.push(')');
                }
            }
        }
        let wire = settled.verdict(&finding.wire);
        let cloud = |wire: Wire| if clouded { wire.max(Wire::Unproven) } else { wire };
        Some(Change {
            id: rule.id,
            operation: operation.cloned(),
            old_pointer: finding.old.map(|place| self.old.pointer(place)),
            new_pointer: finding.new.map(|place| self.new.pointer(place)),
            place,
            before: finding.before.clone(),
            after: finding.after.clone(),
            wire: cloud(wire),
            wire_for_client: cloud(finding.client.unwrap_or(wire)),
            fingerprint: String::new(),
        })
    }
}

/// The kind that a part has that does not tell so much apart.
fn plainer(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "required-with-default-added" | "required-became-not-read-only" | "required-became-not-write-only" => {
            "required-added"
        }
        "required-with-default-removed" | "required-became-read-only" | "required-became-write-only" => {
            "required-removed"
        }
        "optional-became-not-read-only" | "optional-became-not-write-only" => "optional-added",
        "optional-became-read-only" | "optional-became-write-only" => "optional-removed",
        "became-required-with-default" => "became-required",
        "became-optional-with-default" => "became-optional",
        _ => return None,
    })
}

fn order(change: &Change) -> (&Option<OperationRef>, &str, &str, &str) {
    (&change.operation, &change.place, change.id, &change.fingerprint)
}

fn fingerprint(change: &Change) -> String {
    let mut hasher = Sha256::new();
    let operation = change.operation.as_ref().map(ToString::to_string).unwrap_or_default();
    let value = |value: &Option<Value>| value.as_ref().map(canonical).unwrap_or_default();
    for text in [change.id, &operation, &change.place, &value(&change.before), &value(&change.after)] {
        hasher.update(text.as_bytes());
        hasher.update([0]);
    }
    hasher.finalize().iter().take(8).fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
