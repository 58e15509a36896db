//! Which element of one list is which of the other.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::normalise::List;

/// The members of an element that tell it from others; `None` for one that is not set.
pub(super) type Key<'a> = [Option<&'a str>; 2];

/// An element that is on both sides, or on one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'a> {
    pub(super) key: Key<'a>,
    /// How many of the same key come before it: nothing keeps a list from holding two.
    pub(super) occurrence: usize,
    pub(super) current: Option<(usize, &'a Value)>,
    pub(super) desired: Option<(usize, &'a Value)>,
}

impl<'a> Pair<'a> {
    pub(super) fn current_value(&self) -> Option<&'a Value> {
        self.current.map(|(_, value)| value)
    }

    pub(super) fn desired_value(&self) -> Option<&'a Value> {
        self.desired.map(|(_, value)| value)
    }
}

impl List {
    fn key<'a>(&self, element: &'a Value) -> Key<'a> {
        let member = |index: usize| self.natural_key.get(index).and_then(|name| element.get(name)?.as_str());
        [member(0), member(1)]
    }

    /// Pairs the elements of two lists, in the order of their keys; where order may have a meaning, as they are desired
    /// and then as they are.
    pub(super) fn pairs<'a>(&self, current: &'a [Value], desired: &'a [Value]) -> Vec<Pair<'a>> {
        let mut pairs = pairs(|element| self.key(element), current, desired);
        if self.is_ordered {
            pairs.sort_by_key(|pair| {
                let index = |side: Option<(usize, _)>| side.map_or(usize::MAX, |(index, _)| index);
                (index(pair.desired), index(pair.current))
            });
        }
        pairs
    }
}

/// Pairs texts.
pub(super) fn texts<'a>(current: &'a [Value], desired: &'a [Value]) -> Vec<Pair<'a>> {
    pairs(|element| [element.as_str(), None], current, desired)
}

fn pairs<'a>(key: impl Fn(&'a Value) -> Key<'a>, current: &'a [Value], desired: &'a [Value]) -> Vec<Pair<'a>> {
    let mut pairs = BTreeMap::new();
    for (is_desired, side) in [(false, current), (true, desired)] {
        let mut counts: HashMap<Key<'a>, usize> = HashMap::new();
        for element in side.iter().enumerate() {
            let key = key(element.1);
            let count = counts.entry(key).or_default();
            let new = Pair { key, occurrence: *count, current: None, desired: None };
            let pair = pairs.entry((key, *count)).or_insert(new);
            *if is_desired { &mut pair.desired } else { &mut pair.current } = Some(element);
            *count += 1;
        }
    }
    pairs.into_values().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn elements_of_one_key_are_told_apart_by_their_number() {
        let (current, desired) = (json!(["b", "a", "b"]), json!(["b", "c"]));
        let pairs = texts(current.as_array().unwrap(), desired.as_array().unwrap());
        let index = |side: Option<(usize, _)>| side.map(|(index, _)| index);
        let pairs: Vec<_> = pairs
            .iter()
            .map(|pair| (pair.key[0].unwrap(), pair.occurrence, index(pair.current), index(pair.desired)))
            .collect();
        let expected =
            [("a", 0, Some(1), None), ("b", 0, Some(0), Some(0)), ("b", 1, Some(2), None), ("c", 0, None, Some(1))];
        assert_eq!(pairs, expected);
    }
}
