//! Heron, offline: a local server that keeps state and obeys the contract.
//!
//! [`Sandbox::start`] serves the Heron Data API on a free port of this machine. What is created can be listed and
//! changed, requests are checked against the contract and refused in Heron's own error form, and an operation without
//! state answers with made-up values of the form that the contract gives them.
//!
//! ```
//! use heron_sandbox::Sandbox;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let heron = Sandbox::start().await?;
//!
//! // Point any client at it, with the key as its `x-api-key`.
//! println!("{} {}", heron.base_url(), heron.key());
//! assert!(heron.requests().is_empty());
//!
//! heron.shutdown().await;
//! # Ok(()) })
//! # }
//! ```
//!
//! Where Heron's behaviour is not documented, the sandbox lives in one reading of it, and a switch on the
//! [`Builder`] picks another.

mod answer;
mod builder;
pub mod conform;
#[cfg(test)]
mod conformance;
mod contract;
mod error_form;
mod heron;
mod instance;
mod journal;
mod request;
mod resources;
mod sandbox;
mod server;
mod world;

pub use builder::{Builder, StartError};
pub use instance::Share;
pub use journal::RecordedRequest;
pub use sandbox::Sandbox;
pub use world::{ConfigPatch, PatchAnswer, SyncOutcome, UnknownKeys};
