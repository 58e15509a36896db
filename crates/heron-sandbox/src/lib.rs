//! Heron, offline: a local server that keeps state and obeys the contract, and misbehaves on demand.
//!
//! [`Sandbox::start`] serves the Heron Data API on a free port of this machine. What is created can be listed and
//! changed, requests are checked against the contract and refused in Heron's own error form, and an operation without
//! state answers with made-up values of the form that the contract gives them.
//!
//! ```
//! use heron_sandbox::{Fault, Sandbox};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let heron = Sandbox::start().await?;
//!
//! // Point any client at it, with the key as its `x-api-key`.
//! println!("{} {}", heron.base_url(), heron.key());
//! assert!(heron.requests().is_empty());
//!
//! // The next create takes effect, and its answer never arrives.
//! heron.faults().next(Fault::reset().after().on("crm_integrations_create"))?;
//!
//! heron.shutdown().await;
//! # Ok(()) })
//! # }
//! ```
//!
//! # Made-up answers
//!
//! An operation that keeps no state answers with an instance of the contract's schema: values that look like what their
//! names and formats say, plainly made up, and the same for the same seed, operation, path and query. What the path
//! names, the answer names too. Files come in the media type that the contract declares.
//!
//! [`Builder::seed`], [`Builder::nulls`] and [`Builder::optional`] set how they look. A request can wish for itself, with
//! the header `Prefer` (RFC 7240); `Preference-Applied` tells which wishes were heard:
//!
//! ```text
//! Prefer: code=404, seed=7, nulls=never, optional=some
//! ```
//!
//! - `code`: the status. Any from 400 on gives an error in the form that the operation declares; a success must be one
//!   that it declares. It holds for operations with state too, and leaves the state as it is.
//! - `seed`: a number.
//! - `nulls` and `optional`: `never`, `some` or `always`; whether a value is null where it may be, and whether a property
//!   is there that may be left out.
//!
//! A request is checked first: what breaks the contract is refused, whatever it wishes.
//!
//! # Worlds
//!
//! Where Heron's behaviour is not documented, the sandbox lives in one reading of it, and a switch on the
//! [`Builder`] picks another.

mod answer;
mod builder;
pub mod cli;
pub mod conform;
#[cfg(test)]
mod conformance;
mod contract;
mod control;
mod core;
mod error_form;
mod faults;
#[doc(hidden)]
pub mod fuzzing;
mod heron;
mod instance;
mod journal;
mod org;
mod page;
mod random;
mod rate_limit;
mod request;
mod resources;
mod sandbox;
mod secrets;
mod server;
mod snapshot;
mod state_file;
mod webhooks;
pub mod world;
pub mod worlds;

pub use builder::{Builder, StartError};
pub use core::OperationInfo;
pub use faults::{Drift, Fault, FaultError, Faults, PendingFault};
pub use instance::Share;
pub use journal::{RecordedRequest, Requests};
pub use org::{CompanyAttributes, Crm, Duplicate, EndUserFile, Org, OrgError, Write, WriteResult};
pub use rate_limit::RateLimit;
pub use resources::clock::Clock;
pub use sandbox::Sandbox;
pub use snapshot::{Snapshot, SnapshotError};
pub use state_file::SaveError;
pub use webhooks::{Delivery, DeliveryState, WebhookError, Webhooks};
pub use world::{ConfigPatch, PatchAnswer, Switch, SwitchError, SyncOutcome, UnknownKeys, World};
