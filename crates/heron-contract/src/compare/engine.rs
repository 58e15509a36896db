//! The comparison under way: pairs of schemas, each compared once, and what was found between them.

use std::collections::HashMap;

use serde_json::Value;

use super::doc::{Conj, Doc, Node, Place};
use super::shape::{Branch, Shape};
use super::{CompareError, Wire};

/// How many pairs of schemas are compared.
const MAX_PAIRS: usize = 1_000_000;

/// Which way values go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Way {
    Request,
    Response,
}

/// Whether null counts: what an alternative says of it is compared where the alternatives stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Null {
    Counts,
    Ignored,
}

/// Two schemas under comparison, as an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Pair(u32);

impl Pair {
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A step from a schema to one below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label<'d> {
    Member(&'d str),
    Items,
    Others,
    Branch(String),
}

/// A verdict that may depend on how other pairs end.
#[derive(Clone, Debug)]
pub(super) struct Verdict {
    /// What it is at least.
    pub(super) least: Wire,
    /// No better than these, in the way that they were compared.
    pub(super) pairs: Vec<Pair>,
}

impl From<Wire> for Verdict {
    fn from(least: Wire) -> Self {
        Self { least, pairs: Vec::new() }
    }
}

/// A difference between two schemas, wherever they are used.
#[derive(Clone, Debug)]
pub(super) struct Finding<'d> {
    pub(super) kind: &'static str,
    /// The member that it is about, when that is not the schema itself.
    pub(super) label: Option<Label<'d>>,
    pub(super) old: Option<Place>,
    pub(super) new: Option<Place>,
    pub(super) before: Option<Value>,
    pub(super) after: Option<Value>,
    pub(super) wire: Verdict,
    /// Where it differs from `wire`.
    pub(super) client: Option<Wire>,
    /// Counts only when these differ.
    pub(super) when: Option<Pair>,
}

/// The way to a pair below.
#[derive(Clone, Debug)]
pub(super) struct Edge<'d> {
    pub(super) label: Label<'d>,
    pub(super) to: Pair,
    /// What is safe below is unproved here: one alternative may have come to overlap another.
    pub(super) clouded: bool,
}

#[derive(Debug)]
pub(super) struct PairState<'d> {
    pub(super) old: Conj,
    pub(super) new: Conj,
    pub(super) way: Way,
    pub(super) null: Null,
    pub(super) findings: Vec<Finding<'d>>,
    pub(super) edges: Vec<Edge<'d>>,
}

pub(super) struct Engine<'d> {
    pub(super) old: Doc<'d>,
    pub(super) new: Doc<'d>,
    pub(super) pairs: Vec<PairState<'d>>,
    pair_of: HashMap<(Conj, Conj, Way, Null), Pair>,
    done: usize,
}

impl<'d> Engine<'d> {
    pub(super) fn new(old: Doc<'d>, new: Doc<'d>) -> Self {
        Self { old, new, pairs: Vec::new(), pair_of: HashMap::new(), done: 0 }
    }

    /// The comparison of two schemas, now or later.
    pub(super) fn pair(&mut self, old: Conj, new: Conj, way: Way, null: Null) -> Result<Pair, CompareError> {
        if let Some(pair) = self.pair_of.get(&(old, new, way, null)) {
            return Ok(*pair);
        }
        if self.pairs.len() >= MAX_PAIRS {
            return Err(CompareError::TooMuch { what: "pairs of schemas", limit: MAX_PAIRS });
        }
        let pair = Pair(u32::try_from(self.pairs.len()).unwrap_or(u32::MAX));
        self.pair_of.insert((old, new, way, null), pair);
        self.pairs.push(PairState { old, new, way, null, findings: Vec::new(), edges: Vec::new() });
        Ok(pair)
    }

    /// The comparison of two lists of schemas that hold together.
    pub(super) fn pair_of_nodes(&mut self, old: &[Node], new: &[Node], way: Way) -> Result<Pair, CompareError> {
        let (old, new) = (self.old.conj(old), self.new.conj(new));
        self.pair(old, new, way, Null::Counts)
    }

    /// Compares all pairs that are waiting, and those that they lead to.
    pub(super) fn run(&mut self) -> Result<(), CompareError> {
        while self.done < self.pairs.len() {
            let pair = Pair(u32::try_from(self.done).unwrap_or(u32::MAX));
            self.done += 1;
            self.compare_pair(pair)?;
        }
        Ok(())
    }

    fn compare_pair(&mut self, pair: Pair) -> Result<(), CompareError> {
        let state = &self.pairs[pair.index()];
        let (old, new, way, null) = (state.old, state.new, state.way, state.null);
        let old_shape = self.old.conj_shape(old)?;
        let new_shape = self.new.conj_shape(new)?;
        let mut work = Work {
            engine: self,
            conjs: (old, new),
            old: &old_shape,
            new: &new_shape,
            way,
            null,
            findings: Vec::new(),
            edges: Vec::new(),
            matched: Vec::new(),
        };
        work.values()?;
        let Work { findings, edges, .. } = work;
        let state = &mut self.pairs[pair.index()];
        state.findings = findings;
        state.edges = edges;
        Ok(())
    }

    /// Which pairs differ, which findings count, and how bad each pair is.
    pub(super) fn settle(&mut self) -> Settled {
        let dirty = self.dirty();
        for state in &mut self.pairs {
            state.findings.retain(|finding| finding.when.is_none_or(|when| dirty[when.index()]));
        }
        let worst = self.worst(&dirty);
        Settled { dirty, worst }
    }

    fn dirty(&self) -> Vec<bool> {
        let mut above: Vec<Vec<usize>> = vec![Vec::new(); self.pairs.len()];
        let mut seeds = Vec::new();
        for (index, state) in self.pairs.iter().enumerate() {
            for edge in &state.edges {
                above[edge.to.index()].push(index);
            }
            for finding in &state.findings {
                match finding.when {
                    Some(when) => above[when.index()].push(index),
                    None => seeds.push(index),
                }
            }
        }
        let mut dirty = vec![false; self.pairs.len()];
        spread(seeds, &above, |index| !std::mem::replace(&mut dirty[index], true));
        dirty
    }

    /// The worst that is found in a pair and below it.
    fn worst(&self, dirty: &[bool]) -> Vec<Wire> {
        let mut above: Vec<Vec<usize>> = vec![Vec::new(); self.pairs.len()];
        let mut seeds: [Vec<usize>; 2] = [Vec::new(), Vec::new()];
        for (index, state) in self.pairs.iter().enumerate() {
            for edge in &state.edges {
                above[edge.to.index()].push(index);
                if edge.clouded && dirty[edge.to.index()] {
                    seeds[1].push(index);
                }
            }
            for finding in &state.findings {
                for pair in &finding.wire.pairs {
                    above[pair.index()].push(index);
                }
                match finding.wire.least {
                    Wire::Breaks => seeds[0].push(index),
                    Wire::Unproven => seeds[1].push(index),
                    Wire::Safe => {}
                }
            }
        }
        let mut worst = vec![Wire::Safe; self.pairs.len()];
        for (seeds, wire) in seeds.into_iter().zip([Wire::Breaks, Wire::Unproven]) {
            spread(seeds, &above, |index| {
                let better = worst[index] < wire;
                if better {
                    worst[index] = wire;
                }
                better
            });
        }
        worst
    }
}

/// Marks all from where the seeds are reached; `mark` says whether that was new.
fn spread(mut open: Vec<usize>, above: &[Vec<usize>], mut mark: impl FnMut(usize) -> bool) {
    while let Some(index) = open.pop() {
        if mark(index) {
            open.extend(&above[index]);
        }
    }
}

/// What is known once every pair is compared.
pub(super) struct Settled {
    pub(super) dirty: Vec<bool>,
    worst: Vec<Wire>,
}

impl Settled {
    /// The worst of a verdict's own and of what it depends on.
    pub(super) fn verdict(&self, verdict: &Verdict) -> Wire {
        verdict.pairs.iter().map(|pair| self.worst[pair.index()]).fold(verdict.least, Wire::max)
    }
}

/// The comparison of one pair.
pub(super) struct Work<'e, 'd> {
    pub(super) engine: &'e mut Engine<'d>,
    pub(super) conjs: (Conj, Conj),
    pub(super) old: &'e Shape<'d>,
    pub(super) new: &'e Shape<'d>,
    pub(super) way: Way,
    pub(super) null: Null,
    pub(super) findings: Vec<Finding<'d>>,
    pub(super) edges: Vec<Edge<'d>>,
    /// Alternatives that belong together.
    pub(super) matched: Vec<(Branch<'d>, Branch<'d>)>,
}

/// What a change does to the set of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Some no longer fit.
    Narrows,
    /// More fit.
    Widens,
    /// Some no longer fit and others now do.
    Both,
    /// None of this.
    Nothing,
    /// It is not known which.
    Unknown,
    /// Some may no longer fit.
    MayNarrow,
    /// More may fit.
    MayWiden,
}

impl Effect {
    pub(super) fn wire(self, way: Way) -> Wire {
        match (self, way) {
            (Self::Nothing, _)
            | (Self::Narrows | Self::MayNarrow, Way::Response)
            | (Self::Widens | Self::MayWiden, Way::Request) => Wire::Safe,
            (Self::Unknown | Self::MayNarrow | Self::MayWiden, _) => Wire::Unproven,
            (Self::Narrows | Self::Widens | Self::Both, _) => Wire::Breaks,
        }
    }
}

impl<'d> Work<'_, 'd> {
    /// Reports a change of a keyword.
    pub(super) fn tell(
        &mut self,
        kind: &'static str,
        key: &str,
        effect: Effect,
        before: Option<Value>,
        after: Option<Value>,
    ) {
        let old = self.engine.old.holder(self.conjs.0, key);
        let new = self.engine.new.holder(self.conjs.1, key);
        self.findings.push(Finding {
            kind,
            label: None,
            old,
            new,
            before,
            after,
            wire: effect.wire(self.way).into(),
            client: None,
            when: None,
        });
    }

    pub(super) fn edge(&mut self, label: Label<'d>, old: &[Node], new: &[Node]) -> Result<(), CompareError> {
        let to = self.engine.pair_of_nodes(old, new, self.way)?;
        self.edges.push(Edge { label, to, clouded: false });
        Ok(())
    }
}
