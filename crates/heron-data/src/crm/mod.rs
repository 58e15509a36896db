//! CRM integrations: which CRM, and how Heron's findings become its objects and fields.
//!
//! [`Crm`] makes the calls. [`Integration`] builds the request that creates an integration, out of [`Object`]s,
//! [`FieldMapping`]s, [`Lookup`]s and [`ValueMapping`]s.
//!
//! Before anything is sent, [`check_integration`] and [`check`] say what is wrong with it, [`preflight()`] compares it with
//! what the CRM's own tools export, [`preview()`] shows what each record would be given, and [`plan()`] says what has to
//! change for an integration to be as it is desired. None of them needs a network. [`INTEGRATION_SCHEMA`] gives a file
//! completion in an editor.

mod check;
mod create;
mod edit;
mod field_mapping;
mod finding;
mod integration;
mod nearest;
mod object;
mod payload;
mod plan;
pub mod preflight;
pub mod preview;
mod resource;
mod schema;
mod values;

pub use crate::resources::Crm;
pub use check::{check, check_integration, checks};
pub(crate) use create::Turn;
pub use field_mapping::FieldMapping;
pub use finding::{Check, Finding, Level};
pub use integration::Integration;
pub use object::{Lookup, Object, ObjectId};
pub use payload::Payload;
pub use plan::{Assumption, Change, ChangeKind, Desired, Plan, PlanAction, plan, without_defaults};
pub use preflight::{AttributeCatalog, CrmMetadata, preflight};
pub use preview::{Attributes, AttributesError, RecordPreview, preview};
pub use schema::{INTEGRATION_SCHEMA, integration_schema};
pub use values::{PolicyResults, ValueMapping};
