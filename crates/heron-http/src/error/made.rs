//! How an error comes about: what happened, to which request, and what came back.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use heron_core::__private::NotedSecrets;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::told::{self, Told};
use super::{Answer, Error, Fate, GivenUp, Inner, Kind, MAX_ERROR_BODY, Origin};
use crate::decode::Unreadable;
use crate::{RateLimit, Response, RetryClass};

/// An answer as it came: the body is what was kept of it, and its size what was counted.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) rate_limit: RateLimit,
    pub(crate) body: Bytes,
    pub(crate) body_size: u64,
}

impl Received {
    #[cfg(test)]
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: &[u8]) -> Self {
        let (rate_limit, body_size) = (RateLimit::from_headers(&headers), body.len() as u64);
        Self { status, headers, rate_limit, body: Bytes::copy_from_slice(body), body_size }
    }

    /// In place of one that was given away.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), rate_limit: RateLimit::default(), body: Bytes::new(), body_size: 0 }
    }
}

impl Error {
    pub(super) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            origin: None,
            attempts: 0,
            elapsed: Duration::ZERO,
            answer: None,
            told: Told::default(),
            json_path: None,
            retry_at: None,
            given_up: None,
            candidates: None,
            cannot_tell: "",
            source: None,
        }))
    }

    /// A file could not be read or stored, or is not what is taken. `message` is shown: keep its content out of it.
    pub(crate) fn file(message: impl Into<String>) -> Self {
        Self::new(Kind::File, message)
    }

    pub(crate) fn transport(origin: Origin, error: reqwest::Error) -> Self {
        // The URL holds ids, which belong in no log.
        let error = error.without_url();
        let (kind, message) = if error.is_connect() && error.is_timeout() {
            (Kind::Connect { timed_out: true }, "no connection in time")
        } else if error.is_connect() {
            (Kind::Connect { timed_out: false }, "no connection")
        } else if is_unsent(&error) {
            (Kind::Connect { timed_out: false }, "the connection was closed before the request left")
        } else if error.is_timeout() {
            (Kind::Timeout, "no complete answer within a limit of the HTTP client")
        } else {
            (Kind::Transport, "the connection broke before the answer was complete")
        };
        Self::new(kind, message).of(origin).caused_by(error)
    }

    /// The limit ended it before there was a request to send.
    pub(crate) fn before_sending(mut self) -> Self {
        self.0.kind = Kind::NotInTime;
        self.0.message = format!("the API key did not come in time: {}", self.0.message);
        self
    }

    /// The limit ended it before the files were looked at.
    pub(crate) fn looking(mut self) -> Self {
        self.0.kind = Kind::NotInTime;
        self.0.message = format!("the files to send did not come in time: {}", self.0.message);
        self
    }

    pub(crate) fn too_large(origin: Origin, limit: usize) -> Self {
        let message = format!("the answer is larger than {limit} bytes: raise `max_body` of the client");
        Self::new(Kind::TooLarge, message).of(origin)
    }

    /// The rate limit is used up until then, which is longer than the call may wait.
    pub(crate) fn held_back(origin: Origin, wait: Duration) -> Self {
        let mut error = Self::new(Kind::HeldBack, "not sent, because the rate limit is used up").of(origin);
        error.0.retry_at = later(wait);
        error
    }

    pub(crate) fn api(origin: Origin, received: Received) -> Self {
        let mut error = Self::new(Kind::Status, "").of(origin);
        error.0.told = Told::read(&received.body, matches!(received.status.as_u16(), 400 | 422));
        let wait = match received.status {
            StatusCode::TOO_MANY_REQUESTS => received.rate_limit.wait(),
            StatusCode::SERVICE_UNAVAILABLE => received.rate_limit.retry_after,
            _ => None,
        };
        error.0.retry_at = wait.and_then(later);
        error.or_answer(received)
    }

    pub(crate) fn decode(origin: Origin, unreadable: Unreadable, body: &[u8]) -> Self {
        let mut error = Self::new(Kind::Decode, unreadable.message).of(origin);
        error.0.told.is_web_page = told::is_web_page(body);
        error.0.json_path = Some(unreadable.path);
        error
    }

    /// What is known of the request's fate, going by the last attempt.
    pub(crate) fn fate(&self) -> Fate {
        match self.0.kind {
            Kind::Connect { .. } | Kind::NotInTime => Fate::NotSent,
            Kind::HeldBack => Fate::Refused,
            Kind::Timeout | Kind::Transport => Fate::Open,
            Kind::Status => match self.status().map(|status| status.as_u16()) {
                Some(429) => Fate::Refused,
                Some(408 | 500 | 502 | 503 | 504) => Fate::Open,
                _ => Fate::Settled,
            },
            Kind::InvalidRequest | Kind::TooLarge | Kind::Decode | Kind::NotFound | Kind::Conflict | Kind::File => {
                Fate::Settled
            }
        }
    }

    /// What kind of failure it is, in a word: OpenTelemetry's `error.type`.
    pub(crate) fn type_name(&self) -> &str {
        match self.0.kind {
            Kind::InvalidRequest => "invalid_request",
            Kind::Connect { .. } => "connect",
            Kind::Timeout | Kind::NotInTime => "timeout",
            Kind::Transport => "transport",
            Kind::TooLarge => "too_large",
            Kind::Status => self.0.answer.as_ref().map_or("status", |answer| answer.status.as_str()),
            Kind::Decode => "decode",
            Kind::NotFound => "not_found",
            Kind::Conflict => "conflict",
            Kind::HeldBack => "rate_limit",
            Kind::File => "file",
        }
    }

    /// The answer that it tells of with a value of the caller's: for a call of several steps to which it is no failure.
    ///
    /// # Errors
    /// The error itself, if no answer came.
    #[doc(hidden)]
    pub fn into_response<T>(self, value: T) -> Result<Response<T>, Self> {
        let (attempts, elapsed) = (self.0.attempts, self.0.elapsed);
        let Received { status, headers, rate_limit, body, .. } = self.into_received()?;
        Ok(Response { value, status, headers, rate_limit, body, attempts, elapsed, already_gone: false })
    }

    /// The answer that it tells of, if there is one.
    pub(crate) fn into_received(mut self) -> Result<Received, Self> {
        match self.0.answer.take() {
            Some(Answer { status, headers, rate_limit, body, body_size }) => {
                Ok(Received { status, headers, rate_limit, body, body_size })
            }
            None => Err(self),
        }
    }

    pub(crate) fn given_up(mut self, why: GivenUp) -> Self {
        self.0.given_up = Some(why);
        self
    }

    pub(crate) fn of(mut self, origin: Origin) -> Self {
        self.0.origin = Some(origin);
        self
    }

    pub(crate) fn caused_by(self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.caused_by_boxed(Box::new(source))
    }

    pub(crate) fn caused_by_boxed(mut self, source: Box<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Says of which operation it is, unless that is known. Nothing is ambiguous about an error that needs telling.
    #[doc(hidden)]
    #[must_use]
    pub fn or_operation(mut self, operation: Option<&'static str>) -> Self {
        let origin = operation.map(|operation| Origin { operation, retry: RetryClass::Safe, partial: &[] });
        self.0.origin = self.0.origin.or(origin);
        self
    }

    /// Says how often the request was sent and how long that took, unless a step within has said so.
    pub(crate) fn or_attempts(mut self, attempts: u32, elapsed: Duration) -> Self {
        if self.0.attempts == 0 {
            (self.0.attempts, self.0.elapsed) = (attempts, elapsed);
        }
        self
    }

    pub(crate) fn or_answer(mut self, received: Received) -> Self {
        let Received { status, headers, rate_limit, body, body_size } = received;
        self.0.answer.get_or_insert_with(|| Answer {
            status,
            headers,
            rate_limit,
            // Copied, so that a small error does not keep a large body.
            body: Bytes::copy_from_slice(&body[..body.len().min(MAX_ERROR_BODY)]),
            body_size,
        });
        self
    }

    /// Takes credentials out of everything that is shown, should the server have echoed them.
    pub(crate) fn without(mut self, credentials: &Credentials) -> Self {
        let credentials = credentials.texts();
        let Inner { told, json_path, .. } = &mut *self.0;
        for text in told.texts().chain(json_path.as_mut()) {
            for credential in &credentials {
                if text.contains(credential.as_str()) {
                    *text = text.replace(credential.as_str(), "[redacted]");
                }
            }
        }
        self
    }
}

/// What was sent and must not be shown.
pub(crate) struct Credentials {
    key: Option<HeaderValue>,
    /// The keys of earlier attempts.
    older_keys: Vec<HeaderValue>,
    /// The secrets in the body.
    secrets: NotedSecrets,
}

impl Credentials {
    pub(crate) fn new(secrets: NotedSecrets) -> Self {
        Self { key: None, older_keys: Vec::new(), secrets }
    }

    /// Each attempt may have a key of its own.
    pub(crate) fn add_key(&mut self, key: &HeaderValue) {
        if self.key.as_ref() != Some(key) {
            self.older_keys.extend(self.key.replace(key.clone()));
        }
    }

    /// The longest first: one may be a part of another. Shorter ones than four bytes are left, or no word would be safe.
    fn texts(&self) -> Vec<String> {
        let keys = self.older_keys.iter().chain(&self.key).filter_map(|key| key.to_str().ok()).map(str::to_owned);
        let mut texts: Vec<_> = keys.chain(self.secrets.texts()).filter(|text| text.len() >= 4).collect();
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        texts
    }
}

/// Whether the connection was closed before it took the request: another request's end, or the server's, came first.
fn is_unsent(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.downcast_ref().is_some_and(hyper::Error::is_canceled) {
            return true;
        }
        cause = error.source();
    }
    false
}

/// A moment from now by this machine's clock; `None` if there is no such moment.
fn later(wait: Duration) -> Option<DateTime<Utc>> {
    Utc::now().checked_add_signed(chrono::TimeDelta::from_std(wait).ok()?)
}
