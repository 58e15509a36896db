//! From the published Heron OpenAPI document to a canonical contract and a typed client.

pub mod artifacts;
pub mod compare;
pub mod document;
pub mod editor_schema;
pub mod effective;
pub mod generate;
pub mod import;
pub mod lower;
pub mod operations;
pub mod overlay;
mod problem;
pub mod repair;
pub mod report;
pub mod source;

pub use compare::compare;
pub use effective::effective;
pub use import::{Import, Input, import};
pub use problem::{Problem, Problems, Severity};
