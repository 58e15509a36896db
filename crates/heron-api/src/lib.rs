//! The typed client of the Heron Data API, generated from its contract: a function for each operation.
//!
//! Most programs want `heron-data`, which is built on this crate. Each resource has a module with its functions, and with
//! its types from `heron-types`; [`types`] has all of them in one place. A function takes the [`Client`] and gives a
//! [`Call`], which does nothing before it is awaited. What happens then is in `heron-http`, whose items are here too.
//!
//! ```
//! use heron_api::{Client, crm};
//!
//! # async fn example() -> Result<(), heron_api::Error> {
//! let client = Client::builder().api_key("key_xxxxxxxxx").build()?;
//! for integration in crm::crm_integrations_list(&client).await? {
//!     println!("{:?}", integration.heron_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//! `rustls-ring` (default) and `native-tls` choose the TLS; with both, rustls is used; with neither, only plain HTTP to
//! this machine works. Each resource of the API is a feature: `crm`, `end-users`, `file-classes` and `hello-world` are on
//! by default, and `full` switches all of them on. `blocking` lets calls be waited for without `async`. `schemars`
//! describes the types as JSON Schemas.

#[rustfmt::skip]
mod generated;

pub use generated::*;
pub use heron_http::*;

/// For heron-data; not for use by hand.
#[doc(hidden)]
pub use heron_http::__private;
