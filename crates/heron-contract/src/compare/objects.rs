//! Lists and objects.

use std::collections::BTreeSet;

use serde_json::Value;

use super::brief::describe;
use super::doc::{Conj, Doc, Node};
use super::engine::{Edge, Effect, Finding, Label, Null, Verdict, Way, Work};
use super::shape::Shape;
use super::{CompareError, Wire};

/// What the members that have no name may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Openness {
    Closed,
    Restricted,
    Open,
}

/// A member on one side.
#[derive(Clone, Debug)]
struct Side {
    nodes: Vec<Node>,
    required: bool,
    has_default: bool,
}

/// What a schema says of a member, one way.
#[derive(Clone, Debug)]
enum Member {
    /// Nothing.
    Absent,
    /// It is required and forbidden, so no object fits.
    Impossible,
    /// It only goes the other way.
    Away,
    Here(Side),
}

impl<'d> Work<'_, 'd> {
    pub(super) fn arrays(&mut self) -> Result<(), CompareError> {
        let (old, new) = (self.old, self.new);
        self.most(
            ["max-items-set", "max-items-unset", "max-items-increased", "max-items-decreased"],
            "maxItems",
            old.max_items,
            new.max_items,
        );
        self.fewest(
            ["min-items-set", "min-items-unset", "min-items-increased", "min-items-decreased"],
            "minItems",
            old.min_items,
            new.min_items,
        );
        if old.unique_items != new.unique_items {
            let (kind, effect) = if new.unique_items {
                ("unique-items-set", Effect::Narrows)
            } else {
                ("unique-items-unset", Effect::Widens)
            };
            self.tell(kind, "uniqueItems", effect, Some(old.unique_items.into()), Some(new.unique_items.into()));
        }
        if old.max_items != Some(0) && new.max_items != Some(0) && !(old.items.is_empty() && new.items.is_empty()) {
            self.edge(Label::Items, &old.items, &new.items)?;
        }
        Ok(())
    }

    pub(super) fn objects(&mut self) -> Result<(), CompareError> {
        let (old, new) = (self.old, self.new);
        self.most(
            ["max-properties-set", "max-properties-unset", "max-properties-increased", "max-properties-decreased"],
            "maxProperties",
            old.max_properties,
            new.max_properties,
        );
        self.fewest(
            ["min-properties-set", "min-properties-unset", "min-properties-increased", "min-properties-decreased"],
            "minProperties",
            old.min_properties,
            new.min_properties,
        );
        let open = (openness(&mut self.engine.old, old)?, openness(&mut self.engine.new, new)?);
        self.others(open)?;
        let names: BTreeSet<&'d str> =
            [old, new].into_iter().flat_map(|shape| shape.members.keys().chain(&shape.required)).copied().collect();
        for name in names {
            self.member(name, open)?;
        }
        Ok(())
    }

    fn others(&mut self, open: (Openness, Openness)) -> Result<(), CompareError> {
        let (old, new) = (self.old, self.new);
        let (kind, effect) = match open {
            (Openness::Restricted, Openness::Restricted) => {
                return self.edge(Label::Others, &old.others.nodes, &new.others.nodes);
            }
            (a, b) if a == b => return Ok(()),
            (_, Openness::Closed) => ("additional-properties-closed", Effect::Narrows),
            (Openness::Closed, _) => ("additional-properties-opened", Effect::Widens),
            (_, Openness::Restricted) => ("additional-properties-restricted", Effect::Narrows),
            _ => ("additional-properties-unrestricted", Effect::Widens),
        };
        let key = "additionalProperties";
        let before = self.engine.old.spell(self.conjs.0, key).unwrap_or(Value::Bool(true));
        let after = self.engine.new.spell(self.conjs.1, key).unwrap_or(Value::Bool(true));
        self.tell(kind, key, effect, Some(before), Some(after));
        Ok(())
    }

    fn member(&mut self, name: &'d str, open: (Openness, Openness)) -> Result<(), CompareError> {
        let old = side(&mut self.engine.old, self.old, name, self.way)?;
        let new = side(&mut self.engine.new, self.new, name, self.way)?;
        match (old, new) {
            (Member::Here(old), Member::Here(new)) => {
                if old.required != new.required {
                    let kind = became(&old, &new, self.way);
                    let effect = if new.required { Effect::Narrows } else { Effect::Widens };
                    self.tell_member(kind, name, effect.wire(self.way).into());
                }
                let to = self.engine.pair_of_nodes(&old.nodes, &new.nodes, self.way)?;
                self.edges.push(Edge { label: Label::Member(name), to, clouded: false });
            }
            (Member::Here(old), new) => {
                let kind = match (self.way, &new, old.required) {
                    (Way::Request, Member::Away, true) => "required-became-read-only",
                    (Way::Request, Member::Away, false) => "optional-became-read-only",
                    (Way::Response, Member::Away, true) => "required-became-write-only",
                    (Way::Response, Member::Away, false) => "optional-became-write-only",
                    (Way::Request, _, true) if old.has_default => "required-with-default-removed",
                    (_, _, true) => "required-removed",
                    (_, _, false) => "optional-removed",
                };
                let wire = self.removed(&old, open.1)?;
                self.tell_member(kind, name, wire);
            }
            (old, Member::Here(new)) => {
                let kind = match (self.way, &old, new.required) {
                    (Way::Request, Member::Away, true) => "required-became-not-read-only",
                    (Way::Request, Member::Away, false) => "optional-became-not-read-only",
                    (Way::Response, Member::Away, true) => "required-became-not-write-only",
                    (Way::Response, Member::Away, false) => "optional-became-not-write-only",
                    (Way::Request, _, true) if new.has_default => "required-with-default-added",
                    (_, _, true) => "required-added",
                    (_, _, false) => "optional-added",
                };
                let wire = self.added(&new, open.0)?;
                self.tell_member(kind, name, wire);
            }
            (Member::Impossible, Member::Impossible) => {}
            (Member::Impossible, _) => {
                self.tell_member("became-optional", name, Effect::Widens.wire(self.way).into());
            }
            (_, Member::Impossible) => {
                self.tell_member("became-required", name, Effect::Narrows.wire(self.way).into());
            }
            _ => {}
        }
        Ok(())
    }

    /// What the end of a member does, given what the new schema says of members that it does not name.
    fn removed(&mut self, old: &Side, open: Openness) -> Result<Verdict, CompareError> {
        let least = match (self.way, open) {
            (Way::Request, Openness::Closed) => Wire::Breaks,
            (Way::Request, _) => Wire::Unproven,
            (Way::Response, _) if old.required => Wire::Breaks,
            (Way::Response, _) => Wire::Safe,
        };
        let mut pairs = Vec::new();
        if open == Openness::Restricted {
            pairs.push(self.engine.pair_of_nodes(&old.nodes, &self.new.others.nodes, self.way)?);
        }
        Ok(Verdict { least, pairs })
    }

    /// What a new member does, given what the old schema says of members that it does not name.
    fn added(&mut self, new: &Side, open: Openness) -> Result<Verdict, CompareError> {
        let least = match (self.way, open) {
            (Way::Request, _) if new.required => Wire::Breaks,
            (Way::Response, Openness::Closed) => Wire::Breaks,
            _ => Wire::Safe,
        };
        let mut pairs = Vec::new();
        if open == Openness::Restricted {
            pairs.push(self.engine.pair_of_nodes(&self.old.others.nodes, &new.nodes, self.way)?);
        }
        Ok(Verdict { least, pairs })
    }

    fn tell_member(&mut self, kind: &'static str, name: &'d str, wire: Verdict) {
        let old = self.engine.old.member(self.conjs.0, name);
        let new = self.engine.new.member(self.conjs.1, name);
        let requiredness =
            |shape: &Shape<'_>| Some(Value::from(if shape.required.contains(name) { "required" } else { "optional" }));
        let (before, after) = if kind.contains("became-required") || kind.contains("became-optional") {
            (requiredness(self.old), requiredness(self.new))
        } else {
            (old.map(|at| describe(at.value)), new.map(|at| describe(at.value)))
        };
        // Where it is only required, the schema that requires it is the place.
        let place = |doc: &mut Doc<'d>, conj: Conj, shape: &Shape<'_>| {
            shape.required.contains(name).then(|| doc.holder(conj, "required")).flatten()
        };
        let old = old.map(|at| at.place).or_else(|| place(&mut self.engine.old, self.conjs.0, self.old));
        let new = new.map(|at| at.place).or_else(|| place(&mut self.engine.new, self.conjs.1, self.new));
        self.findings.push(Finding {
            kind,
            label: Some(Label::Member(name)),
            old,
            new,
            before,
            after,
            wire,
            client: None,
            when: None,
        });
    }
}

fn became(old: &Side, new: &Side, way: Way) -> &'static str {
    match (new.required, way) {
        (true, Way::Request) if new.has_default => "became-required-with-default",
        (true, _) => "became-required",
        (false, Way::Request) if old.has_default => "became-optional-with-default",
        (false, _) => "became-optional",
    }
}

/// What a schema says of a member that it names or requires.
fn side<'d>(doc: &mut Doc<'d>, shape: &Shape<'d>, name: &'d str, way: Way) -> Result<Member, CompareError> {
    let required = shape.required.contains(name);
    let nodes = match shape.members.get(name) {
        Some(member) => member.nodes.clone(),
        None if required && shape.others.closed => return Ok(Member::Impossible),
        None if required => shape.others.nodes.clone(),
        None => return Ok(Member::Absent),
    };
    let conj = doc.conj(&nodes);
    let member = doc.conj_shape(conj)?;
    let away = match way {
        Way::Request => member.read_only,
        Way::Response => member.write_only,
    };
    if away {
        return Ok(Member::Away);
    }
    Ok(Member::Here(Side { nodes, required, has_default: member.default.is_some() }))
}

fn openness<'d>(doc: &mut Doc<'d>, shape: &Shape<'d>) -> Result<Openness, CompareError> {
    if shape.others.closed {
        return Ok(Openness::Closed);
    }
    let conj = doc.conj(&shape.others.nodes);
    let others = doc.conj_shape(conj)?;
    Ok(if others.null && others.is_any() { Openness::Open } else { Openness::Restricted })
}

impl Work<'_, '_> {
    /// Whether null is compared here.
    pub(super) fn null_counts(&self) -> bool {
        self.null == Null::Counts
    }
}
