//! From the published Heron OpenAPI document to a canonical contract and a typed client.

pub mod operations;
mod problem;

pub use problem::{Problem, Problems, Severity};
