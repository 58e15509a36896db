//! The value of a call, with the answer that carried it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::Received;
use crate::{Error, RateLimit};

/// The value of a call, with the answer that carried it.
///
/// For a call of several requests, the answer is the last one's. `Debug` shows neither value, header values nor body.
#[non_exhaustive]
pub struct Response<T> {
    /// The value.
    pub value: T,
    /// The status: 2xx, or 404 when something was [already gone](Self::already_gone).
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// What the headers say about the rate limit.
    pub rate_limit: RateLimit,
    /// The body, as it came.
    pub body: Bytes,
    /// How many times the request was sent; at least one.
    pub attempts: u32,
    /// How long the request took, with all its attempts and the waits between them.
    pub elapsed: Duration,
    /// A DELETE was sent again because the first answer was lost, and there was nothing left to remove: an earlier attempt
    /// did the work.
    pub already_gone: bool,
}

impl<T> Response<T> {
    /// Changes the value, or fails; the answer stays, in the error too.
    ///
    /// # Errors
    /// What `change` gives.
    pub fn try_map<U>(self, change: impl FnOnce(T) -> Result<U, Error>) -> Result<Response<U>, Error> {
        let Self { value, status, headers, rate_limit, body, attempts, elapsed, already_gone } = self;
        match change(value) {
            Ok(value) => Ok(Response { value, status, headers, rate_limit, body, attempts, elapsed, already_gone }),
            Err(error) => {
                let body_size = body.len() as u64;
                let received = Received { status, headers, rate_limit, body, body_size };
                Err(error.or_answer(received).or_attempts(attempts, elapsed))
            }
        }
    }
}

impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("rate_limit", &self.rate_limit)
            .field("body_bytes", &self.body.len())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// The value of an operation that succeeds with more than one status, and which it was.
///
/// It can be used as the value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WithStatus<T> {
    /// The status, such as 201 for what was made and 200 for what was there.
    pub status: StatusCode,
    /// The value.
    pub value: T,
}

impl<T> WithStatus<T> {
    /// 201: something was made by this request.
    pub fn is_created(&self) -> bool {
        self.status == StatusCode::CREATED
    }

    /// 207: each part of the request has an outcome of its own, and some may have failed.
    pub fn is_mixed(&self) -> bool {
        self.status == StatusCode::MULTI_STATUS
    }
}

impl<T> std::ops::Deref for WithStatus<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
