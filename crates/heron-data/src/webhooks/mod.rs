//! Webhooks: what Heron sends to you, verified and read. No I/O: any web framework will do.
//!
//! Heron signs the body with the webhook secret (`sec_…`, from the dashboard; it is not the API key) and puts the
//! signature into the header [`SIGNATURE_HEADER`]. [`WebhookVerifier`] checks it over the bytes as they were received, and
//! only then reads them as a [`WebhookEvent`].
//!
//! # What a signature does not say
//!
//! Neither a time nor an event id is signed on its own, so a signature cannot tell a replay: who has seen a delivery can
//! send it again. Compare [`created`](WebhookEvent::created) with the clock, and skip what you have seen by its
//! [`dedupe_key`](WebhookEvent::dedupe_key).
//!
//! Duplicates are normal: an answer other than 2xx makes Heron deliver again after 1, 5 and 15 minutes, unless your account
//! is set up otherwise, and then it gives up. A limit of the age must leave room for that, and for what is resent by hand.
//!
//! # Example
//!
//! The body must be the raw bytes: JSON that was parsed and written again has another signature.
//!
//! ```
//! use std::collections::HashSet;
//! use std::time::{Duration, SystemTime};
//!
//! use bytes::Bytes;
//! use heron_data::webhooks::{SIGNATURE_HEADER, WebhookError, WebhookTopic, WebhookVerifier};
//! use http::{HeaderMap, StatusCode};
//!
//! const OLDEST: Duration = Duration::from_secs(60 * 60);
//!
//! struct App {
//!     verifier: WebhookVerifier,
//!     seen: HashSet<String>, // In your database, written together with what the event changes.
//! }
//!
//! // With axum, an `async` function that takes `State`, `HeaderMap` and `Bytes`, in this order.
//! fn receive(app: &mut App, headers: HeaderMap, body: Bytes) -> StatusCode {
//!     let event = match app.verifier.verify(&body, headers.get(SIGNATURE_HEADER)) {
//!         Ok(event) => event,
//!         Err(error) => {
//!             eprintln!("{error}");
//!             return if error.is_signature() { StatusCode::UNAUTHORIZED } else { StatusCode::UNPROCESSABLE_ENTITY };
//!         }
//!     };
//!     // An event from the future is as good as new: clocks differ.
//!     let age = SystemTime::now().duration_since(event.created.utc().into()).unwrap_or_default();
//!     let is_new = event.dedupe_key().is_none_or(|key| app.seen.insert(key));
//!     if age > OLDEST || !is_new {
//!         return StatusCode::NO_CONTENT; // Anything but 2xx would bring it again.
//!     }
//!     if event.topic == WebhookTopic::EndUserProcessed
//!         && let Ok(Some(end_user)) = event.end_user()
//!     {
//!         println!("{:?} was processed", end_user.heron_id); // Heron sends little: fetch the rest by this id.
//!     }
//!     StatusCode::NO_CONTENT
//! }
//!
//! # fn main() -> Result<(), WebhookError> {
//! let mut app = App { verifier: WebhookVerifier::new("sec_made_up")?, seen: HashSet::new() };
//! let body = Bytes::from_static(
//!     br#"{"topic":"end_user.processed","created":"2026-03-01T12:30:00.250000+00:00","data":{"heron_id":"eus_1","end_user_id":"acme","status":"processed"},"meta":null}"#,
//! );
//! let mut headers = HeaderMap::new();
//! assert_eq!(receive(&mut app, headers.clone(), body.clone()), StatusCode::UNAUTHORIZED);
//! headers.insert("Heron-Signature", "e0g387d2cDvNZ2eIvzhm9UrtpIdfB8eMWZCGfCz+/0s=".parse().unwrap());
//! assert_eq!(receive(&mut app, headers, body), StatusCode::NO_CONTENT);
//! assert_eq!(app.seen.len(), 1);
//! # Ok(())
//! # }
//! ```

mod error;
mod event;
mod verifier;

pub use error::WebhookError;
pub use event::{EndUserWebhookData, WebhookEvent};
pub use heron_api::types::WebhookTopic;
pub use verifier::{SIGNATURE_HEADER, WebhookVerifier};
