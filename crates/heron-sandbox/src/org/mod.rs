//! The CRM behind Heron: an org in memory, and the execution of a configuration against it.
//!
//! Written from `openapi/assumptions.toml` and the contract alone, and shares nothing with the client's preview.
//!
//! Of what a configuration can say, three things are not executed, because nobody has told what they do: `value_type`
//! (any text), `description`, and `download_legacy_attachments` (it is about files that Heron fetches). An `alias` in
//! `required_ids` picks among several objects of one name the one with that `key`; elsewhere it means nothing.
//! `default_id` says which record files are attached to.

mod access;
mod attributes;
mod check;
mod config;
mod files;
mod lookup;
mod pattern;
mod records;
mod schema;
mod state;
mod sync;
mod values;

pub use access::{CompanyAttributes, Crm};
pub(crate) use attributes::{Attribute, read as read_attributes};
pub(crate) use config::{Config, ObjectConfig};
pub use files::EndUserFile;
pub use records::Duplicate;
pub use schema::{Org, OrgError};
pub(crate) use state::{CrmState, Who};
pub use state::{Write, WriteResult};
pub(crate) use sync::{Ending, Event, Syncing, sync};
