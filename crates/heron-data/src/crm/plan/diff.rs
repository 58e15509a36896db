//! The differences between what there is and what is desired.

use serde_json::{Map, Value};

use super::change::{Assumption, Change, ChangeKind};
use super::normalise::{Kind, List, Shape};
use super::pair::{self, Pair};
use super::path::{self, Step};

/// What stands for a value that is not shown.
const NOT_SHOWN: &str = "[not shown]";

/// Walks down both sides at once.
#[derive(Default)]
pub(super) struct Diff<'a> {
    steps: Vec<Step<'a>>,
    /// Whether the place is inside a list, which a PATCH replaces as a whole under either reading.
    in_list: bool,
    pub(super) changes: Vec<Change>,
    /// How many values are set, and the same on both sides.
    pub(super) unchanged: usize,
    /// The paths of keys that the contract does not know and that are not desired otherwise.
    pub(super) kept: Vec<String>,
    /// Whether what is desired, with what is kept, has a key that the contract does not know.
    has_unknown_keys: bool,
}

impl<'a> Diff<'a> {
    /// The differences between two `config`s.
    pub(super) fn of_config(current: Option<&'a Map<String, Value>>, desired: &'a Map<String, Value>) -> Self {
        let mut diff = Self { steps: vec![Step::Config], ..Self::default() };
        diff.object(&super::normalise::CONFIG, current, desired);
        if diff.has_unknown_keys {
            diff.changes.iter_mut().for_each(|change| change.assumptions.push(Assumption::UNKNOWN_KEYS));
        }
        diff
    }

    fn object(
        &mut self,
        shape: &'static Shape,
        current: Option<&'a Map<String, Value>>,
        desired: &'a Map<String, Value>,
    ) {
        for (name, kind) in shape.members() {
            let current = current.and_then(|current| current.get(name));
            self.down(Step::Member(name), |diff| diff.value(kind, current, desired.get(name)));
        }
        let mut unknown = shape.unknown(desired);
        if let Some(current) = current {
            unknown.extend(shape.unknown(current).into_iter().filter(|key| !desired.contains_key(*key)));
            unknown.sort_unstable();
        }
        for name in unknown {
            let current = current.and_then(|current| current.get(name));
            self.unknown(name, current, desired.get(name));
        }
    }

    /// A property or member by itself. Says whether it changes.
    pub(super) fn member(
        &mut self,
        name: &'a str,
        kind: Kind,
        current: Option<&Value>,
        desired: Option<&Value>,
    ) -> bool {
        self.down(Step::Member(name), |diff| diff.leaf(kind, kind.set(current), kind.set(desired)))
    }

    /// A value that may be secret comes, or takes the place of another.
    pub(super) fn secret(&mut self, name: &'a str, is_new: bool) {
        let kind = if is_new { ChangeKind::Add } else { ChangeKind::Update };
        self.down(Step::Member(name), |diff| diff.change(kind, Kind::Any, None, None).is_shown = false);
    }

    /// A key that the contract does not know. Says whether it changes.
    pub(super) fn unknown(&mut self, name: &'a str, current: Option<&'a Value>, desired: Option<&'a Value>) -> bool {
        self.has_unknown_keys = true;
        self.down(Step::Member(name), |diff| {
            if desired.is_none() {
                diff.kept.push(path::path(&diff.steps));
                return false;
            }
            let is_changed = diff.leaf(Kind::Nullable, Kind::Nullable.set(current), Kind::Nullable.set(desired));
            if is_changed && let Some(change) = diff.changes.last_mut() {
                (change.before, change.after, change.is_shown) = (None, None, false);
                if !diff.in_list && current.zip(desired).is_some_and(|(current, desired)| outlasts(current, desired)) {
                    change.assumptions.push(Assumption::DEPTH);
                }
            }
            is_changed
        })
    }

    fn value(&mut self, kind: Kind, current: Option<&'a Value>, desired: Option<&'a Value>) {
        let (current, desired) = (kind.set(current), kind.set(desired));
        match (kind, current, desired) {
            (Kind::Object(shape), Some(Value::Object(current)), Some(Value::Object(desired))) => {
                self.object(shape, Some(current), desired);
            }
            (Kind::List(list), ..) => self.list(list, elements(current), elements(desired)),
            (Kind::Texts, ..) => {
                for pair in pair::texts(elements(current), elements(desired)) {
                    let (current, desired) = (pair.current_value(), pair.desired_value());
                    self.down(Step::element(&[], &pair), |diff| diff.leaf(kind, current, desired));
                }
            }
            (Kind::Map, ..) => self.map(current.and_then(Value::as_object), desired.and_then(Value::as_object)),
            _ => _ = self.leaf(kind, current, desired),
        }
    }

    fn list(&mut self, list: &'static List, current: &'a [Value], desired: &'a [Value]) {
        let pairs = list.pairs(current, desired);
        if list.is_ordered {
            self.order(list, &pairs);
        }
        for pair in pairs {
            let outside = std::mem::replace(&mut self.in_list, true);
            let (step, kind) = (Step::element(list.natural_key, &pair), Kind::Object(list.shape));
            self.down(step, |diff| diff.value(kind, pair.current_value(), pair.desired_value()));
            self.in_list = outside;
        }
    }

    /// Compares the order of the elements that are on both sides; `pairs` are in the desired order.
    fn order(&mut self, list: &List, pairs: &[Pair<'a>]) {
        let mut common: Vec<_> = pairs.iter().filter(|pair| pair.desired.is_some() && pair.current.is_some()).collect();
        let keys = |pairs: &[&Pair<'a>]| -> Value {
            let key = |pair: &&Pair<'a>| path::element(&[], pair.key, pair.occurrence);
            pairs.iter().map(key).collect()
        };
        if list.is_ordered && !common.is_sorted_by_key(|pair| pair.current.map(|(index, _)| index)) {
            let after = keys(&common);
            common.sort_by_key(|pair| pair.current.map(|(index, _)| index));
            let before = keys(&common);
            let change = self.change(ChangeKind::Reorder, Kind::Texts, Some(before), Some(after));
            change.assumptions.push(Assumption::ORDER);
        }
    }

    fn map(&mut self, current: Option<&'a Map<String, Value>>, desired: Option<&'a Map<String, Value>>) {
        let mut names: Vec<_> = current.into_iter().chain(desired).flat_map(Map::keys).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let value = |side: Option<&'a Map<String, Value>>| side.and_then(|side| side.get(name));
            self.down(Step::Entry(name), |diff| diff.leaf(Kind::Any, value(current), value(desired)));
        }
    }

    /// Compares two values as a whole. Says whether they differ.
    fn leaf(&mut self, kind: Kind, current: Option<&Value>, desired: Option<&Value>) -> bool {
        if current == desired {
            self.unchanged += usize::from(desired.is_some());
            return false;
        }
        let before = current.map(|value| shown(kind, value)).or(kind.default());
        let after = desired.map(|value| shown(kind, value)).or(kind.default());
        self.has_unknown_keys |= desired.is_some_and(|value| has_unknown_keys(kind, value));
        let stays = desired.is_none() && kind.clear().is_none() && !self.in_list;
        let what = match (&before, &after) {
            (None, _) => ChangeKind::Add,
            (_, None) => ChangeKind::Remove,
            _ => ChangeKind::Update,
        };
        let change = self.change(what, kind, before, after);
        if stays {
            change.assumptions.push(Assumption::DEPTH);
        }
        true
    }

    fn change(&mut self, kind: ChangeKind, of: Kind, before: Option<Value>, after: Option<Value>) -> &mut Change {
        let natural_key = match self.steps.last() {
            Some(Step::Element { names, .. }) => names,
            _ => &[][..],
        };
        let path = path::path(&self.steps);
        let pointer = path::pointer(&self.steps, kind != ChangeKind::Remove);
        let (is_shown, assumptions) = (true, Vec::new());
        self.changes.push(Change { kind, path, pointer, before, after, is_shown, assumptions, of, natural_key });
        let last = self.changes.len() - 1;
        &mut self.changes[last]
    }

    fn down<R>(&mut self, step: Step<'a>, walk: impl FnOnce(&mut Self) -> R) -> R {
        self.steps.push(step);
        let result = walk(self);
        self.steps.pop();
        result
    }
}

/// The elements of a list; none if there is no list.
pub(super) fn elements(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether something of `current` is still there after `desired` was merged into it.
fn outlasts(current: &Value, desired: &Value) -> bool {
    let (Value::Object(current), Value::Object(desired)) = (current, desired) else { return false };
    current.iter().any(|(key, current)| desired.get(key).is_none_or(|desired| outlasts(current, desired)))
}

/// The value without what is the same as nothing, without the values of keys that the contract does not know, and with
/// lists whose order has no meaning in order.
fn shown(kind: Kind, value: &Value) -> Value {
    match (kind, value) {
        (Kind::Object(shape), Value::Object(object)) => {
            let members = shape.members().filter_map(|(name, kind)| {
                kind.set(object.get(name)).map(|value| (name.to_owned(), shown(kind, value)))
            });
            let unknown = shape.unknown(object).into_iter().map(|name| (name.to_owned(), NOT_SHOWN.into()));
            members.chain(unknown).collect::<Map<_, _>>().into()
        }
        (Kind::List(list), Value::Array(elements)) => {
            let elements = list.pairs(&[], elements).into_iter().filter_map(|pair| pair.desired_value());
            elements.map(|element| shown(Kind::Object(list.shape), element)).collect()
        }
        (Kind::Texts, Value::Array(elements)) => {
            pair::texts(&[], elements).into_iter().filter_map(|pair| pair.desired_value().cloned()).collect()
        }
        _ => value.clone(),
    }
}

fn has_unknown_keys(kind: Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Object(shape), Value::Object(object)) => {
            !shape.unknown(object).is_empty()
                || shape
                    .members()
                    .any(|(name, kind)| object.get(name).is_some_and(|value| has_unknown_keys(kind, value)))
        }
        (Kind::List(list), Value::Array(elements)) => {
            elements.iter().any(|element| has_unknown_keys(Kind::Object(list.shape), element))
        }
        _ => false,
    }
}
