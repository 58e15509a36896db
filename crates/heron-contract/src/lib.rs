//! From the published Heron OpenAPI document to a canonical contract and a typed client, and what differs between two
//! documents.
//!
//! [`compare()`] knows nothing of Heron: it takes any two OpenAPI 3.0 documents, and [`mod@compare`] has the rules by
//! which it judges.
//!
//! ```
//! use heron_contract::compare::{Wire, compare};
//! use serde_json::json;
//!
//! let pets = |status: serde_json::Value| json!({
//!     "openapi": "3.0.3",
//!     "info": {"title": "Pets", "version": "1"},
//!     "paths": {"/pets": {"get": {"responses": {"200": {
//!         "description": "OK",
//!         "content": {"application/json": {"schema": {"type": "object", "properties": {"status": status}}}}
//!     }}}}}
//! });
//! let found = compare(&pets(json!({"type": "string"})), &pets(json!({"type": "integer"})))?;
//! let change = &found.changes[0];
//! assert_eq!(change.id, "response-property-type-changed");
//! assert_eq!(change.operation.as_ref().map(ToString::to_string).as_deref(), Some("GET /pets"));
//! assert_eq!(change.place, "response 200 › status");
//! assert_eq!(change.wire, Wire::Breaks);
//! # Ok::<(), heron_contract::compare::CompareError>(())
//! ```
//!
//! [`report`] groups changes by their causes, adds the Rust items that [`source`] finds, and tells all of it as text,
//! JSON, Markdown, annotations or a page.

pub mod artifacts;
pub mod compare;
pub mod document;
pub mod editor_schema;
pub mod effective;
mod for_cli;
pub mod for_tools;
pub mod generate;
pub mod import;
pub mod lower;
pub mod naming;
pub mod one_path;
pub mod operations;
pub mod overlay;
mod problem;
pub mod repair;
pub mod report;
pub mod sandbox_copy;
pub mod scope;
pub mod source;
pub mod words;

pub use compare::compare;
pub use effective::effective;
pub use import::{Import, Input, import};
pub use problem::{Problem, Problems, Severity};
