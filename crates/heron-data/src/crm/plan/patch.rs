//! The `config` that a PATCH sends: the same comes of it whether it replaces the old one or is merged into it.

use heron_api::types::CrmConfig;
use serde_json::{Map, Value};

use super::normalise::{CONFIG, Kind, Shape};

/// What is desired, with what the server has under keys that the contract does not know, and with the values that take
/// away what is set now and not desired.
pub(super) fn config(current: Option<&Map<String, Value>>, mut desired: Map<String, Value>) -> Option<CrmConfig> {
    if let Some(current) = current {
        complete(&CONFIG, current, &mut desired, false);
    }
    serde_json::from_value(Value::Object(desired)).ok()
}

fn complete(shape: &'static Shape, current: &Map<String, Value>, desired: &mut Map<String, Value>, in_list: bool) {
    for key in shape.unknown(current) {
        if let Some(value) = current.get(key)
            && !desired.contains_key(key)
        {
            desired.insert(key.to_owned(), value.clone());
        }
    }
    for (name, kind) in shape.members() {
        let Some(current) = kind.set(current.get(name)) else { continue };
        match (kind, current, desired.get_mut(name)) {
            (Kind::Object(shape), Value::Object(current), Some(Value::Object(desired))) => {
                complete(shape, current, desired, in_list);
            }
            (Kind::List(list), Value::Array(current), Some(Value::Array(desired))) => {
                let pairs = list.pairs(current, desired).into_iter();
                let both: Vec<_> = pairs.filter_map(|pair| Some((pair.current?.0, pair.desired?.0))).collect();
                for (of_current, of_desired) in both {
                    let pair = current.get(of_current).zip(desired.get_mut(of_desired));
                    if let Some((Value::Object(current), Value::Object(desired))) = pair {
                        complete(list.shape, current, desired, true);
                    }
                }
            }
            // A list is replaced as a whole under either reading: nothing in it has to be taken away.
            (_, _, None) if !in_list => {
                if let Some(clear) = kind.clear() {
                    desired.insert(name.to_owned(), clear);
                }
            }
            _ => {}
        }
    }
}
