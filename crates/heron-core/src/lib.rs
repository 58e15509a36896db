//! Value types of the Heron Data API: three-state fields, open enums, secrets, timestamps, money.
//!
//! No HTTP, no clock. Every type reads what the API may send, keeps what it does not know, and writes it back as it
//! came.
//!
//! | type | stands for |
//! |---|---|
//! | [`Field`] | a property that may be absent, `null` or a value |
//! | [`open_enum!`] | a string with known values, which may grow |
//! | [`Secret`] | a value that is never shown |
//! | [`Timestamp`] | an instant, with the literal that named it |
//! | [`Money`] | a decimal amount, digit for digit |
//! | [`Extra`] | the keys of an object that this version does not know |

mod collections;
mod extra;
mod field;
mod money;
mod object;
mod open_enum;
mod query;
mod secret;
mod timestamp;

pub use collections::{empty_if_null, some_empty_if_null};
pub use extra::Extra;
pub use field::Field;
pub use money::{Money, MoneyError};
pub use open_enum::UnknownValue;
pub use query::QueryValue;
pub use secret::Secret;
pub use timestamp::{Timestamp, TimestampError};

/// For [`open_enum!`] and the client; not for use by hand.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "schemars")]
    pub use crate::object::object_schema;
    pub use crate::object::{Described, Object, Shape, Sink, Slot, read, read_or_none, show, write};
    #[cfg(feature = "schemars")]
    pub use crate::open_enum::schema;
    pub use crate::open_enum::{string, unknown};
    pub use crate::secret::NotedSecrets;
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use serde;
    pub use serde::de::MapAccess;
}
