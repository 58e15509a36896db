//! A client for the [Heron Data API](https://docs.herondata.io): CRM integrations, ingestion, CRM sync, and end users.
//!
//! ```no_run
//! use heron_data::{Heron, crm::{FieldMapping, Integration, Object}};
//!
//! # async fn example() -> Result<(), heron_data::Error> {
//! let heron = Heron::from_env()?;
//! let integration = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "…")
//!     .object(Object::new("account", "Account").field(FieldMapping::from_attribute("Name", "company_name")));
//! let created = heron.crm().create(integration).await?;
//! println!("created {}", created.heron_id);
//! # Ok(())
//! # }
//! ```
//!
//! Every call is a value that does nothing until it is awaited: [`Call`] has `.timeout(…)` for the whole call and
//! `.with_response()` for status, headers and rate limit. Every failure is one [`Error`], which can be asked what it is.
//! What is safe to send again is sent again, within limits that a client or a call can set ([`Retry`]).
//!
//! The types are generated from Heron's OpenAPI document and live in [`types`]. They keep what the document does not
//! know: unknown keys are in `extra` and sent again, unknown enum values keep their text, and a nullable property is a
//! [`Field`], which tells absent from `null`. A credential is a [`Secret`], which prints as `[redacted]`.
//!
//! The resources of the API are handles: [`Heron::crm`], [`Heron::end_users`] and so on, each with a type in [`resources`]
//! that says what it is for. Each is a feature of this crate, of the same name, but for those that are always there; `full`
//! switches on all of them. What a broker does at a funder's has a client of its own, for its own kind of key, under the
//! feature `broker-submissions`.
//!
//! Work that goes on after the answer is waited for with a [`Wait`], until it is done, failed or gone; a [`Bell`] lets
//! webhooks shorten the wait.
//!
//! What Heron sends to you is verified and read by the module `webhooks`; the feature of that name is on by default.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "broker-submissions")]
mod broker;
pub mod crm;
mod end_users;
#[rustfmt::skip]
mod generated;
mod heron;
mod wait;
#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(feature = "broker-submissions")]
#[cfg_attr(docsrs, doc(cfg(feature = "broker-submissions")))]
pub use broker::HeronBroker;
pub use chrono::NaiveDate;
pub use end_users::{SyncOutcome, SyncReport};
pub use heron::{Heron, HeronBuilder};
pub use heron_api::{
    ApiKeyFuture, ApiKeyProvider, Attempt, Call, CallWithResponse, ClientBuilder, Download, DownloadStream, Error,
    Extra, Field, FileInfo, Form, Hook, Method, Money, Outcome, Page, Paged, Pages, Progress, RateLimit, RawCall,
    Response, Retry, RetryAdvice, RotatingKey, Secret, Timestamp, Upload, ValidationError, WithStatus, reqwest, types,
};
pub use resources::{EndUsers, FileClasses};
pub use wait::{Bell, Wait, WaitOutcome, WaitProgress, Waited};

/// The handles: a type for each resource of the API, with a method for each of its operations.
///
/// A handle is got from a [`Heron`], costs nothing, and lends the client. Its methods describe calls; each does nothing
/// before it is awaited.
pub mod resources {
    pub use crate::generated::*;
}
