//! A validator's word on a verdict.
//!
//! Where a change is said to be safe, every request that the old document allows must satisfy the new one, and every response
//! of the new document the old one. Values are made, and the `jsonschema` crate is asked; it knows nothing of the engine.

use serde_json::Value;

use super::random::Random;
use crate::contract::Direction;

mod convert;
mod schemas;
mod values;

pub use convert::validator;
pub use schemas::{Change, change, changes, schema};
pub use values::Maker;

/// A value that one document allows and the other does not.
///
/// The first value of each pair is the document, the second the schema in it. In requests the old schema's values must
/// satisfy the new one; in responses the new one's must satisfy the old one.
#[must_use]
pub fn counterexample(
    old: (&Value, &Value),
    new: (&Value, &Value),
    direction: Direction,
    tries: usize,
    random: &mut Random,
) -> Option<Value> {
    let (from, to) = match direction {
        Direction::Request => (old, new),
        Direction::Response => (new, old),
    };
    let (sends, receives) = (validator(from.0, from.1, direction)?, validator(to.0, to.1, direction)?);
    let maker = Maker::new(from.0, direction, &[from.1, to.1]);
    (0..tries).map(|_| maker.value(from.1, random)).find(|value| sends.is_valid(value) && !receives.is_valid(value))
}
