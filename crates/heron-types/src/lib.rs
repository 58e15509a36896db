//! Generated types of the Heron Data API: what is sent to it, and what it answers. No HTTP.
//!
//! Each resource has a module, and [`shared`] has the types that several resources use. A struct has what it requires in
//! `new`, a `with_…` for every property, and `extra` for keys that this version does not know.
//!
//! ```
//! use heron_types::crm::CrmConfig;
//!
//! # fn main() -> Result<(), serde_json::Error> {
//! let config: CrmConfig = serde_json::from_str(r#"{ "download_legacy_attachments": true, "later": 1 }"#)?;
//! assert_eq!(config.extra.get("later"), Some(&1.into()));
//! assert_eq!(serde_json::to_value(config.with_download_legacy_attachments(false))?["download_legacy_attachments"], false);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//! Each resource of the API is a feature: `crm`, `end-users`, `file-classes` and `hello-world` are on by default, and
//! `full` switches all of them on. A type that several resources use is there with any of them. `schemars` describes the
//! types as JSON Schemas.

#[rustfmt::skip]
mod generated;

pub use generated::*;
