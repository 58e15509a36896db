//! What a program may see, and add, at each attempt.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::{Error, Method, RateLimit};

/// What a program may see, and add, at each attempt: for metrics, for tracing headers, for tests.
///
/// It is called within the call and holds it up: be quick. It sees neither the key nor a body.
///
/// ```
/// use heron_http::{Attempt, Client, Hook, Outcome};
///
/// struct Slow;
///
/// impl Hook for Slow {
///     fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
///         if outcome.elapsed.as_secs() >= 5 {
///             eprintln!("{}: attempt {} took {:?}", attempt.operation, attempt.number, outcome.elapsed);
///         }
///     }
/// }
///
/// let client = Client::builder().api_key("key_xxxxxxxxx").hook(Slow).build()?;
/// # Ok::<(), heron_http::Error>(())
/// ```
pub trait Hook: Send + Sync + 'static {
    /// Before an attempt is sent. What is put into `headers` goes with it, but never in place of the client's own.
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// After an attempt, whatever came of it.
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let _ = (attempt, outcome);
    }
}

/// One sending of a request.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation, `crm_integrations_update`; `raw` for a raw call.
    pub operation: &'static str,
    /// The method.
    pub method: Method,
    /// The path with its `{names}` unfilled, so that it holds no ids.
    pub path: &'a str,
    /// Which attempt of its call it is, from 1.
    pub number: u32,
}

/// What came of an attempt.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The status, if an answer came.
    pub status: Option<StatusCode>,
    /// What the answer says about the rate limit; empty without an answer.
    pub rate_limit: RateLimit,
    /// Why it failed, if it did.
    pub error: Option<&'a Error>,
    /// How long it took, to the last byte.
    pub elapsed: Duration,
    /// How long until it is sent again, at least; `None` if this was the last attempt.
    pub again_in: Option<Duration>,
}
