//! The `config` that a PATCH sends: the same comes of it whether it replaces the old one or is merged into it.

use serde_json::{Map, Value};

use super::normalise::{CONFIG, Kind, Shape};

/// Adds to what is desired what the server has under keys that the contract does not know, if there are any, and the
/// values that take away what is set now and not desired. Says whether there was something to add.
pub(super) fn complete(current: &Map<String, Value>, desired: &mut Map<String, Value>, has_unknown: bool) -> bool {
    Completion { has_unknown, in_list: false }.of(&CONFIG, current, desired)
}

#[derive(Clone, Copy)]
struct Completion {
    has_unknown: bool,
    in_list: bool,
}

impl Completion {
    fn of(self, shape: &'static Shape, current: &Map<String, Value>, desired: &mut Map<String, Value>) -> bool {
        let mut has_added = false;
        if self.has_unknown {
            for key in shape.unknown(current) {
                if let Some(value) = current.get(key)
                    && !desired.contains_key(key)
                {
                    desired.insert(key.to_owned(), value.clone());
                    has_added = true;
                }
            }
        }
        for (name, kind) in shape.members() {
            let Some(current) = kind.set(current.get(name)) else { continue };
            match (kind, current, desired.get_mut(name)) {
                (Kind::Object(shape), Value::Object(current), Some(Value::Object(desired))) => {
                    has_added |= self.of(shape, current, desired);
                }
                // A list is replaced as a whole under either reading: nothing in it has to be taken away.
                (Kind::List(list), Value::Array(current), Some(Value::Array(desired))) if self.has_unknown => {
                    let pairs = list.pairs(current, desired).into_iter();
                    let both: Vec<_> = pairs.filter_map(|pair| Some((pair.current?.0, pair.desired?.0))).collect();
                    for (of_current, of_desired) in both {
                        let pair = current.get(of_current).zip(desired.get_mut(of_desired));
                        if let Some((Value::Object(current), Value::Object(desired))) = pair {
                            has_added |= Self { in_list: true, ..self }.of(list.shape, current, desired);
                        }
                    }
                }
                (_, _, None) if !self.in_list => {
                    if let Some(clear) = kind.clear() {
                        desired.insert(name.to_owned(), clear);
                        has_added = true;
                    }
                }
                _ => {}
            }
        }
        has_added
    }
}
