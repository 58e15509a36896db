//! Heron, offline: a local server that keeps state and obeys the contract.
//!
//! [`Sandbox::start`] serves the Heron Data API on a free port of this machine. What is created can be listed and
//! changed, requests are checked against the contract and refused in Heron's own error form, and an operation that
//! the sandbox does not have yet says so with a 501.
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
#[cfg(test)]
mod conformance;
mod contract;
mod heron;
mod journal;
mod org;
mod resources;
mod sandbox;
mod server;
pub mod world;
pub mod worlds;

pub use builder::{Builder, StartError};
pub use journal::RecordedRequest;
pub use org::{CompanyAttributes, Crm, Duplicate, EndUserFile, Org, OrgError, Write, WriteResult};
pub use sandbox::Sandbox;
pub use world::{ConfigPatch, PatchAnswer, Switch, SwitchError, SyncOutcome, UnknownKeys, World};
