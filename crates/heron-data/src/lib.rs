//! A client for the whole [Heron Data API](https://docs.herondata.io), with CRM integrations first.
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
//! | to | there is |
//! |---|---|
//! | set up a client: key, address, limits, retries | [`Heron`], [`HeronBuilder`], [`Retry`], [`RotatingKey`] |
//! | call the API | a handle for each resource, such as [`Heron::crm`] and [`Heron::end_users`]: see [`resources`] |
//! | call what this version does not know | [`Heron::raw`] |
//! | limit a call, or see status, headers and rate limit | [`Call`], [`Response`] |
//! | know what went wrong, and what to do | [`Error`] |
//! | read lists over all their pages | [`Paged`], from the methods that end with `_all` |
//! | send and fetch files | [`Upload`], [`Download`] |
//! | wait for what Heron does after it has answered | [`Wait`], for the methods with `_until_`; [`Bell`], with webhooks |
//! | build, check, foresee, plan and change a CRM integration | [`crm`] |
//! | verify and read webhooks | the module `webhooks` |
//! | act for a broker, with the key that a funder gave it | `HeronBroker` |
//! | do without `async` | the feature `blocking`: `.wait()` on calls and lists |
//! | test offline | [`heron-sandbox`](https://docs.rs/heron-sandbox) |
//!
//! Every call is a value that does nothing until it is awaited. What is safe to send again is sent again, within limits that
//! a client or a call can set; nothing else is.
//!
//! The types are generated from Heron's OpenAPI document and live in [`types`]. They keep what the document does not
//! know: unknown keys are in `extra` and sent again, unknown enum values keep their text, and a nullable property is a
//! [`Field`], which tells absent from `null`. A credential is a [`Secret`], which prints as `[redacted]`.
//!
//! # Features
//!
#![doc = include_str!("../features.md")]
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
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub use heron_api::{WaitedItems, WaitedPages};
pub use resources::{EndUsers, FileClasses};
pub use wait::{Bell, Wait, WaitOutcome, WaitProgress, Waited};

/// The handles: a type for each resource of the API, with a method for each of its operations.
///
/// A handle is got from a [`Heron`], costs nothing, and lends the client. Its methods describe calls; each does nothing
/// before it is awaited.
pub mod resources {
    pub use crate::generated::*;
}
