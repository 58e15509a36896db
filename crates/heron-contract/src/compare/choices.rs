//! Alternatives, exclusions, and the member that tells which alternative a value is.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::CompareError;
use super::Wire;
use super::brief::describe;
use super::doc::{Doc, Node};
use super::engine::{Edge, Effect, Finding, Label, Null, Verdict, Way, Work};
use super::shape::{Branch, Choice, Shape};
use super::sketch::{DEPTH, likeness};

/// Beyond so many alternatives it is not tried to prove that they exclude each other.
const MAX_PROVED: usize = 64;

/// Beyond so many pairs, alternatives that changed are only matched by name.
const MAX_MATCHED: usize = 40_000;

/// How alike alternatives must be to be taken for one that changed.
const ALIKE: f64 = 0.6;

impl<'d> Work<'_, 'd> {
    /// One schema became one of several alternatives, or the other way round. Whether that was so.
    pub(super) fn wrapped(&mut self) -> Result<bool, CompareError> {
        let (old, new) = (self.old, self.new);
        let only_choice = |shape: &Shape<'d>| match shape.choices.as_slice() {
            [_] => {
                let mut rest = shape.clone();
                rest.choices.clear();
                rest.is_any()
            }
            _ => false,
        };
        let (choice, wraps) = match (old.choices.len(), new.choices.len()) {
            (0, 1) if !old.is_any() && only_choice(new) => (&new.choices[0], true),
            (1, 0) if !new.is_any() && only_choice(old) => (&old.choices[0], false),
            _ => return Ok(false),
        };
        let plain = if wraps { old } else { new };
        let (plain_conj, plain_doc_is_old) = if wraps { (self.conjs.0, true) } else { (self.conjs.1, false) };
        let sketch = self.doc(plain_doc_is_old).sketch(plain_conj, DEPTH)?;
        let mut best: Option<(usize, f64)> = None;
        for (index, branch) in choice.branches.iter().enumerate() {
            let doc = self.doc(!plain_doc_is_old);
            let conj = doc.conj(&[branch.node]);
            let score = if doc.sketch(conj, DEPTH)? == sketch { 2.0 } else { likeness(plain, &*doc.conj_shape(conj)?) };
            if best.is_none_or(|(_, known)| score > known) {
                best = Some((index, score));
            }
        }
        let Some((best, score)) = best else { return Ok(false) };
        if score <= 0.0 {
            return Ok(false);
        }
        // Whatever fits the best alternative and another one does not fit a `oneOf`.
        let clear = !choice.exclusive || apart(self.doc(!plain_doc_is_old), &choice.branches)?[best];
        let plain_nodes = self.doc(plain_doc_is_old).conj_nodes(plain_conj);
        let mut pairs = Vec::new();
        let widens = if wraps { Way::Response } else { Way::Request };
        if self.way == widens {
            for branch in
                choice.branches.iter().enumerate().filter(|(index, _)| *index != best).map(|(_, branch)| branch)
            {
                let (old, new) = self.sides(wraps, &plain_nodes, branch.node);
                pairs.push(self.branch_pair(&old, &new)?);
            }
        }
        let least = if self.way != widens && !clear { Wire::Unproven } else { Wire::Safe };
        let kind = match (wraps, choice.exclusive) {
            (true, true) => "wrapped-in-one-of",
            (true, false) => "wrapped-in-any-of",
            (false, true) => "unwrapped-from-one-of",
            (false, false) => "unwrapped-from-any-of",
        };
        let told = Some(names(self.doc(!plain_doc_is_old), choice));
        let key = if choice.exclusive { "oneOf" } else { "anyOf" };
        let (before, after) = if wraps { (None, told) } else { (told, None) };
        self.tell(kind, key, Effect::Nothing, before, after);
        if let Some(finding) = self.findings.last_mut() {
            finding.wire = Verdict { least, pairs };
        }
        let (old, new) = self.sides(wraps, &plain_nodes, choice.branches[best].node);
        let to = self.branch_pair(&old, &new)?;
        let label = Label::Branch(label(choice.exclusive, choice.branches[best].name, best));
        self.edges.push(Edge { label, to, clouded: !clear });
        Ok(true)
    }

    fn doc(&mut self, old: bool) -> &mut Doc<'d> {
        if old { &mut self.engine.old } else { &mut self.engine.new }
    }

    fn sides(&self, plain_is_old: bool, plain: &[Node], branch: Node) -> (Vec<Node>, Vec<Node>) {
        if plain_is_old { (plain.to_vec(), vec![branch]) } else { (vec![branch], plain.to_vec()) }
    }

    fn branch_pair(&mut self, old: &[Node], new: &[Node]) -> Result<super::engine::Pair, CompareError> {
        let (old, new) = (self.engine.old.conj(old), self.engine.new.conj(new));
        self.engine.pair(old, new, self.way, Null::Ignored)
    }

    pub(super) fn choices(&mut self) -> Result<(), CompareError> {
        let (old, new) = (self.old, self.new);
        let mut left = Vec::new();
        let mut right = Vec::new();
        for choice in &new.choices {
            right.push((look(&mut self.engine.new, choice)?, choice));
        }
        // Those that look the same, then the others in their order.
        for choice in &old.choices {
            let sketch = look(&mut self.engine.old, choice)?;
            match right.iter().position(|(other, _)| *other == sketch) {
                Some(index) => self.choice(choice, right.remove(index).1)?,
                None => left.push(choice),
            }
        }
        let common = left.len().min(right.len());
        for (old, (_, new)) in left.drain(..common).zip(right.drain(..common)) {
            self.choice(old, new)?;
        }
        for choice in left {
            let told = Some(names(&self.engine.old, choice));
            let kind = if choice.exclusive { "one-of-unset" } else { "any-of-unset" };
            self.tell(kind, keyword(choice.exclusive), Effect::Widens, told, None);
        }
        for (_, choice) in right {
            let told = Some(names(&self.engine.new, choice));
            let kind = if choice.exclusive { "one-of-set" } else { "any-of-set" };
            self.tell(kind, keyword(choice.exclusive), Effect::Narrows, None, told);
        }
        if old.discriminator.is_none() && new.discriminator.is_none() {
            return Ok(());
        }
        self.discriminator()
    }

    fn choice(&mut self, old: &Choice<'d>, new: &Choice<'d>) -> Result<(), CompareError> {
        let old_apart = apart(&mut self.engine.old, &old.branches)?;
        let new_apart = apart(&mut self.engine.new, &new.branches)?;
        let all_apart = old_apart.iter().chain(&new_apart).all(|apart| *apart);
        if old.exclusive != new.exclusive && !all_apart {
            let (kind, effect) = if new.exclusive {
                ("any-of-became-one-of", Effect::MayNarrow)
            } else {
                ("one-of-became-any-of", Effect::MayWiden)
            };
            self.tell(
                kind,
                if new.exclusive { "oneOf" } else { "anyOf" },
                effect,
                Some(keyword(old.exclusive).into()),
                Some(keyword(new.exclusive).into()),
            );
        }
        let exclusive = old.exclusive && new.exclusive;
        let pairs = self.match_branches(old, new)?;
        let mut matched = (vec![false; old.branches.len()], vec![false; new.branches.len()]);
        for (i, j) in &pairs {
            self.matched.push((old.branches[*i], new.branches[*j]));
            matched.0[*i] = true;
            matched.1[*j] = true;
            let to = self.branch_pair(&[old.branches[*i].node], &[new.branches[*j].node])?;
            let name = old.branches[*i].name.filter(|name| new.branches[*j].name == Some(name));
            self.edges.push(Edge {
                label: Label::Branch(label(old.exclusive && new.exclusive, name, *i.min(j))),
                to,
                clouded: exclusive && !(old_apart[*i] && new_apart[*j]),
            });
        }
        let both = old.exclusive || new.exclusive;
        for (index, branch) in old.branches.iter().enumerate().filter(|(index, _)| !matched.0[*index]) {
            // Where one alternative excluded values that another one takes, its end lets them in.
            let effect = if exclusive && !old_apart[index] { Removal::Unclear } else { Removal::Clear };
            self.tell_branch(if both { "one-of-removed" } else { "any-of-removed" }, branch, true, effect, index);
        }
        for (index, branch) in new.branches.iter().enumerate().filter(|(index, _)| !matched.1[*index]) {
            let effect = if exclusive && !new_apart[index] { Removal::Unclear } else { Removal::Clear };
            self.tell_branch(if both { "one-of-added" } else { "any-of-added" }, branch, false, effect, index);
        }
        Ok(())
    }

    fn tell_branch(&mut self, kind: &'static str, branch: &Branch<'d>, gone: bool, clarity: Removal, index: usize) {
        let doc = self.doc(gone);
        let at = doc.at(branch.node);
        let told = Some(branch.name.map_or_else(|| describe(at.value), Value::from));
        let effect = if gone { Effect::Narrows } else { Effect::Widens };
        let wire = match (effect.wire(self.way), clarity) {
            (Wire::Safe, Removal::Unclear) => Wire::Unproven,
            (wire, _) => wire,
        };
        let here = Some(branch.place);
        let exclusive = kind.starts_with("one-of");
        self.findings.push(Finding {
            kind,
            label: Some(Label::Branch(label(exclusive, branch.name, index))),
            old: if gone { here } else { None },
            new: if gone { None } else { here },
            before: if gone { told.clone() } else { None },
            after: if gone { None } else { told },
            wire: wire.into(),
            client: None,
            when: None,
        });
    }

    /// Which alternatives are one and the same: those that look the same, then those of one name, then those alike.
    fn match_branches(&mut self, old: &Choice<'d>, new: &Choice<'d>) -> Result<Vec<(usize, usize)>, CompareError> {
        let mut pairs = Vec::new();
        let mut left: Vec<usize> = (0..old.branches.len()).collect();
        let mut right: Vec<usize> = (0..new.branches.len()).collect();
        let mut take = |left: &mut Vec<usize>, right: &mut Vec<usize>, found: Vec<(usize, usize)>| {
            let gone: (Vec<usize>, Vec<usize>) = found.iter().copied().unzip();
            let gone: (HashSet<_>, HashSet<_>) = (gone.0.into_iter().collect(), gone.1.into_iter().collect());
            left.retain(|index| !gone.0.contains(index));
            right.retain(|index| !gone.1.contains(index));
            pairs.extend(found);
        };
        let mut sketches: HashMap<u64, Vec<usize>> = HashMap::new();
        for index in right.iter().rev() {
            let conj = self.engine.new.conj(&[new.branches[*index].node]);
            sketches.entry(self.engine.new.sketch(conj, DEPTH)?).or_default().push(*index);
        }
        let mut found = Vec::new();
        for index in &left {
            let conj = self.engine.old.conj(&[old.branches[*index].node]);
            let sketch = self.engine.old.sketch(conj, DEPTH)?;
            if let Some(other) = sketches.get_mut(&sketch).and_then(Vec::pop) {
                found.push((*index, other));
            }
        }
        take(&mut left, &mut right, found);
        let mut named: HashMap<&str, usize> = HashMap::new();
        for index in &right {
            if let Some(name) = new.branches[*index].name {
                named.insert(name, *index);
            }
        }
        let found = left
            .iter()
            .filter_map(|index| Some((*index, named.remove(old.branches[*index].name?)?)))
            .collect::<Vec<_>>();
        take(&mut left, &mut right, found);
        if left.len() * right.len() <= MAX_MATCHED {
            let mut scores = Vec::new();
            for i in &left {
                let a = self.engine.old.shape(old.branches[*i].node)?;
                for j in &right {
                    let b = self.engine.new.shape(new.branches[*j].node)?;
                    scores.push((likeness(&a, &b), *i, *j));
                }
            }
            scores.retain(|(score, _, _)| *score >= ALIKE);
            scores.sort_by(|a, b| {
                b.0.total_cmp(&a.0).then((a.1 + a.2).cmp(&(b.1 + b.2))).then(a.1.min(a.2).cmp(&b.1.min(b.2)))
            });
            let mut used = (HashSet::new(), HashSet::new());
            let mut found = Vec::new();
            for (_, i, j) in scores {
                if !used.0.contains(&i) && !used.1.contains(&j) {
                    used.0.insert(i);
                    used.1.insert(j);
                    found.push((i, j));
                }
            }
            take(&mut left, &mut right, found);
        }
        // The one that is left in the same place of a list of the same length has changed altogether.
        if old.branches.len() == new.branches.len() {
            let found = left.iter().filter(|index| right.contains(index)).map(|index| (*index, *index)).collect();
            take(&mut left, &mut right, found);
        }
        pairs.sort_unstable();
        Ok(pairs)
    }

    pub(super) fn nots(&mut self) -> Result<(), CompareError> {
        let (old, new) = (self.old.nots.clone(), self.new.nots.clone());
        if old.is_empty() && new.is_empty() {
            return Ok(());
        }
        let mut right: Vec<(u64, Node)> = Vec::new();
        for node in &new {
            let conj = self.engine.new.conj(&[*node]);
            right.push((self.engine.new.sketch(conj, DEPTH)?, *node));
        }
        let mut left = Vec::new();
        let mut pairs = Vec::new();
        for node in &old {
            let conj = self.engine.old.conj(&[*node]);
            let sketch = self.engine.old.sketch(conj, DEPTH)?;
            match right.iter().position(|(other, _)| *other == sketch) {
                Some(index) => pairs.push((*node, right.remove(index).1)),
                None => left.push(*node),
            }
        }
        let common = left.len().min(right.len());
        pairs.extend(left.drain(..common).zip(right.drain(..common).map(|(_, node)| node)));
        for (a, b) in pairs {
            let when = self.branch_pair(&[a], &[b])?;
            let (before, after) = (describe(self.engine.old.at(a).value), describe(self.engine.new.at(b).value));
            self.tell("not-changed", "not", Effect::Unknown, Some(before), Some(after));
            if let Some(finding) = self.findings.last_mut() {
                finding.when = Some(when);
            }
        }
        for node in left {
            let told = describe(self.engine.old.at(node).value);
            self.tell("not-removed", "not", Effect::MayWiden, Some(told), None);
        }
        for (_, node) in right {
            let told = describe(self.engine.new.at(node).value);
            self.tell("not-added", "not", Effect::MayNarrow, None, Some(told));
        }
        Ok(())
    }
}

/// A number that is equal for choices whose branches look the same, in any order.
fn look<'d>(doc: &mut Doc<'d>, choice: &Choice<'d>) -> Result<(bool, Vec<u64>), CompareError> {
    let mut sketches = Vec::new();
    for branch in &choice.branches {
        let conj = doc.conj(&[branch.node]);
        sketches.push(doc.sketch(conj, DEPTH)?);
    }
    sketches.sort_unstable();
    Ok((choice.exclusive, sketches))
}

/// Whether the verdict on an alternative that comes or goes is clear.
#[derive(Clone, Copy)]
enum Removal {
    Clear,
    Unclear,
}

/// For each alternative, whether it excludes all the others.
fn apart<'d>(doc: &mut Doc<'d>, branches: &[Branch<'d>]) -> Result<Vec<bool>, CompareError> {
    if branches.len() > MAX_PROVED {
        return Ok(vec![false; branches.len()]);
    }
    let mut result = vec![true; branches.len()];
    for i in 0..branches.len() {
        for j in i + 1..branches.len() {
            if !doc.exclusive(&[branches[i].node], &[branches[j].node], 2)? {
                result[i] = false;
                result[j] = false;
            }
        }
    }
    Ok(result)
}

fn keyword(exclusive: bool) -> &'static str {
    if exclusive { "oneOf" } else { "anyOf" }
}

fn label(exclusive: bool, name: Option<&str>, index: usize) -> String {
    match name {
        Some(name) => format!("{} {name}", keyword(exclusive)),
        None => format!("{} {}", keyword(exclusive), index + 1),
    }
}

fn names<'d>(doc: &Doc<'d>, choice: &Choice<'d>) -> Value {
    let names = choice.branches.iter().take(12).map(|branch| match branch.name {
        Some(name) => Value::from(name),
        None => describe(doc.at(branch.node).value),
    });
    super::brief::brief(&names.collect())
}
