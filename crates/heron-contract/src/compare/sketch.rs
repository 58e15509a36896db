//! How alike two schemas are, and whether they exclude each other.
//!
//! This only decides what is compared with what. Whatever is matched is compared in full.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use super::CompareError;
use super::doc::{Conj, Doc, Node};
use super::shape::{Shape, compare_numbers};
use super::types::Types;

/// How deep a sketch looks.
pub(super) const DEPTH: u8 = 3;

impl<'d> Doc<'d> {
    /// A number that is equal for schemas that look the same down to some depth, whatever they are called.
    pub(super) fn sketch(&mut self, conj: Conj, depth: u8) -> Result<u64, CompareError> {
        if let Some(sketch) = self.sketches.get(&(conj, depth)) {
            return Ok(*sketch);
        }
        let shape = self.conj_shape(conj)?;
        let mut hasher = DefaultHasher::new();
        sketch_scalars(&shape, &mut hasher);
        shape.required.hash(&mut hasher);
        shape.others.closed.hash(&mut hasher);
        for (name, member) in &shape.members {
            name.hash(&mut hasher);
            self.sketch_below(&member.nodes, depth, &mut hasher)?;
        }
        self.sketch_below(&shape.items, depth, &mut hasher)?;
        self.sketch_below(&shape.others.nodes, depth, &mut hasher)?;
        self.sketch_below(&shape.nots, depth, &mut hasher)?;
        for choice in &shape.choices {
            let mut branches = Vec::new();
            for branch in &choice.branches {
                let mut hasher = DefaultHasher::new();
                self.sketch_below(&[branch.node], depth, &mut hasher)?;
                branches.push(hasher.finish());
            }
            branches.sort_unstable();
            branches.hash(&mut hasher);
        }
        let sketch = hasher.finish();
        self.sketches.insert((conj, depth), sketch);
        Ok(sketch)
    }

    fn sketch_below(&mut self, nodes: &[Node], depth: u8, hasher: &mut DefaultHasher) -> Result<(), CompareError> {
        nodes.is_empty().hash(hasher);
        if depth > 0 && !nodes.is_empty() {
            let conj = self.conj(nodes);
            self.sketch(conj, depth - 1)?.hash(hasher);
        }
        Ok(())
    }

    /// Whether no value fits both, null aside, as far as can be seen.
    pub(super) fn exclusive(&mut self, a: &[Node], b: &[Node], depth: u8) -> Result<bool, CompareError> {
        self.spend(1)?;
        let (a, b) = (self.conj(a), self.conj(b));
        let (a, b) = (self.conj_shape(a)?, self.conj_shape(b)?);
        let common = a.types.and(b.types);
        if common == Types::NONE {
            return Ok(true);
        }
        if let (Some(a), Some(b)) = (&a.values, &b.values)
            && a.keys().all(|key| !b.contains_key(key))
        {
            return Ok(true);
        }
        if common == Types::INTEGER || common == Types::NUMBER {
            return Ok(apart(&a, &b) || apart(&b, &a));
        }
        if common != Types::OBJECT {
            return Ok(false);
        }
        for (a, b) in [(&a, &b), (&b, &a)] {
            if a.others.closed {
                for name in b.required.iter().filter(|name| !a.members.contains_key(*name)) {
                    if self.goes_both_ways(b, name)? {
                        return Ok(true);
                    }
                }
            }
        }
        if depth == 0 {
            return Ok(false);
        }
        for name in a.required.intersection(&b.required) {
            if self.goes_both_ways(&a, name)?
                && self.goes_both_ways(&b, name)?
                && let (Some(a), Some(b)) = (a.members.get(name), b.members.get(name))
                && self.exclusive_with_null(&a.nodes, &b.nodes, depth - 1)?
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a member is there both in requests and in responses.
    fn goes_both_ways(&mut self, shape: &Shape<'d>, name: &str) -> Result<bool, CompareError> {
        let Some(member) = shape.members.get(name) else { return Ok(true) };
        let conj = self.conj(&member.nodes);
        let member = self.conj_shape(conj)?;
        Ok(!member.read_only && !member.write_only)
    }

    fn exclusive_with_null(&mut self, a: &[Node], b: &[Node], depth: u8) -> Result<bool, CompareError> {
        let conjs = (self.conj(a), self.conj(b));
        Ok(!(self.conj_shape(conjs.0)?.null && self.conj_shape(conjs.1)?.null) && self.exclusive(a, b, depth)?)
    }
}

/// Whether all numbers that fit `a` are below those that fit `b`.
fn apart(a: &Shape<'_>, b: &Shape<'_>) -> bool {
    match (a.max, b.min) {
        (Some(max), Some(min)) => {
            let order = compare_numbers(max.number, min.number);
            order.is_lt() || order.is_eq() && (max.exclusive || min.exclusive)
        }
        _ => false,
    }
}

fn sketch_scalars(shape: &Shape<'_>, hasher: &mut DefaultHasher) {
    (shape.null, shape.types, shape.deprecated, shape.read_only, shape.write_only).hash(hasher);
    shape.values.as_ref().map(|values| values.keys().collect::<Vec<_>>()).hash(hasher);
    (&shape.formats, &shape.patterns).hash(hasher);
    for limit in [shape.max, shape.min] {
        limit.map(|limit| (limit.number.to_string(), limit.exclusive)).hash(hasher);
    }
    shape.multiple_of.keys().collect::<Vec<_>>().hash(hasher);
    (shape.max_length, shape.min_length, shape.max_items, shape.min_items, shape.unique_items).hash(hasher);
    (shape.max_properties, shape.min_properties).hash(hasher);
    shape.default.map(Value::to_string).hash(hasher);
}

/// How alike two schemas are: 0 is not at all, 1 is as far as a glance tells.
pub(super) fn likeness(a: &Shape<'_>, b: &Shape<'_>) -> f64 {
    if !a.types.meets(b.types) {
        return 0.0;
    }
    let mut score = if a.types == b.types { 0.4 } else { 0.2 };
    let names = |shape: &Shape<'_>| -> BTreeSet<String> {
        let values = shape.values.iter().flat_map(|values| values.keys());
        shape.members.keys().map(|name| (*name).to_owned()).chain(values.cloned()).collect()
    };
    let (a_names, b_names) = (names(a), names(b));
    let all = a_names.union(&b_names).count();
    score += if all == 0 {
        0.3 * f64::from(u8::from(a.formats == b.formats)) + 0.3 * f64::from(u8::from(a.patterns == b.patterns))
    } else {
        0.6 * share(a_names.intersection(&b_names).count(), all)
    };
    score
}

/// A part of a whole.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { count(part) / count(whole) }
}
