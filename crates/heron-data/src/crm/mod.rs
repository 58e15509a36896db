//! CRM integrations: which CRM, and how Heron's findings become its objects and fields.
//!
//! [`Crm`] makes the calls. [`Integration`] builds the request that creates an integration, out of [`Object`]s,
//! [`FieldMapping`]s, [`Lookup`]s and [`ValueMapping`]s.

mod create;
mod field_mapping;
#[allow(dead_code, reason = "checks are to come")]
mod finding;
mod integration;
#[allow(dead_code, reason = "checks are to come")]
mod nearest;
mod object;
mod payload;
mod resource;
mod values;

pub(crate) use create::Turn;
pub use field_mapping::FieldMapping;
pub use finding::{Finding, Level};
pub use integration::Integration;
pub use object::{Lookup, Object, ObjectId};
pub use payload::Payload;
pub use resource::Crm;
pub use values::{PolicyResults, ValueMapping};
