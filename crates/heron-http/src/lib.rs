//! The pipeline that every request to the Heron Data API passes. It knows no operation.
//!
//! Most programs want `heron-data`, which is built on this crate. Here is what it stands on:
//!
//! - [`Client`] and [`ClientBuilder`]: where Heron is, and with which key to ask.
//! - [`Request`]: one request, described but not sent; generated operations make them from an [`Operation`].
//! - [`Call`]: what every operation returns. Nothing happens before it is awaited, and dropping it cancels it.
//! - [`Paged`]: what an operation returns whose answer comes in pages, when all of them are wanted.
//! - [`Response`]: the value of a call with its status, headers and bytes.
//! - [`Upload`] and [`Download`]: files, whatever form they travel in.
//! - [`Error`]: everything that can go wrong.
//! - [`Retry`]: when a request is sent again; [`Hook`]: what a program may see of each attempt.
//!
//! ```
//! use heron_http::{Client, Method};
//!
//! # async fn example() -> Result<(), heron_http::Error> {
//! let client = Client::builder().api_key("key_xxxxxxxxx").build()?;
//! let reply: serde_json::Value = client.raw(Method::Get, "/api/hello_world").decode().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//! `rustls-ring` (default) and `native-tls` choose the TLS; with both, rustls is used; with neither, only plain HTTP to
//! this machine works. `blocking` lets calls be waited for without `async`.

#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod decode;
mod error;
mod form;
mod hook;
mod operation;
mod paging;
mod pipeline;
mod rate_limit;
mod raw;
mod request;
mod response;
mod retry;
mod transfer;

#[cfg(feature = "blocking")]
pub use blocking::{WaitedItems, WaitedPages};
pub use call::{Call, CallOptions, CallWithResponse};
pub use client::{ApiKeyFuture, ApiKeyProvider, Client, ClientBuilder, RotatingKey};
pub use error::{Error, ValidationError};
pub use form::Form;
pub use heron_core::{self, Extra, Field, Money, Secret, Timestamp};
pub use hook::{Attempt, Hook, Outcome};
pub use operation::{FileForm, GivesFile, Method, Operation, Partial, RetryClass, TakesFile};
pub use paging::{Page, PageAnswer, Paged, PagedBy, Pages, Paging};
pub use rate_limit::RateLimit;
pub use raw::RawCall;
pub use request::Request;
pub use reqwest;
pub use response::{Response, WithStatus};
pub use retry::{Retry, RetryAdvice};
pub use transfer::{Download, DownloadStream, FileInfo, Progress, Upload};

/// For heron-data, which reads webhooks and waits as the pipeline does; not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use crate::decode::without_values;
    pub use crate::error::Shown;
    pub use crate::retry::random;
}
