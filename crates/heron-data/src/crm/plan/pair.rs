//! Which element of one list is which of the other.

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

/// Sorts both sides by their keys, and goes along both at once.
fn pairs<'a>(key: impl Fn(&'a Value) -> Key<'a>, current: &'a [Value], desired: &'a [Value]) -> Vec<Pair<'a>> {
    let sorted = |side: &'a [Value]| {
        let mut elements: Vec<_> = side.iter().enumerate().map(|element| (key(element.1), element)).collect();
        // It is stable: elements of one key stay in their order.
        elements.sort_by_key(|(key, _)| *key);
        elements.into_iter().peekable()
    };
    let (mut current, mut desired) = (sorted(current), sorted(desired));
    let mut pairs: Vec<Pair<'a>> = Vec::with_capacity(current.len().max(desired.len()));
    while let Some(key) = [current.peek(), desired.peek()].into_iter().flatten().map(|(key, _)| *key).min() {
        let occurrence = pairs.last().filter(|last| last.key == key).map_or(0, |last| last.occurrence + 1);
        let current = current.next_if(|(own, _)| *own == key).map(|(_, element)| element);
        let desired = desired.next_if(|(own, _)| *own == key).map(|(_, element)| element);
        pairs.push(Pair { key, occurrence, current, desired });
    }
    pairs
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
