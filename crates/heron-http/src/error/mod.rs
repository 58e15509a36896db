//! Everything that can go wrong.

mod display;
mod told;

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use heron_core::__private::NotedSecrets;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::de::{DeserializeOwned, IgnoredAny};

pub use self::display::Shown;
pub use self::told::ValidationError;

use self::told::Told;
use crate::decode::{Unreadable, decode};
use crate::operation::Partial;
use crate::{RateLimit, Response, RetryAdvice, RetryClass};

/// How much of a body an error keeps.
pub(crate) const MAX_ERROR_BODY: usize = 64 << 10;

/// Everything that can go wrong with a call.
///
/// `Display` is one line that says what happened and, where it is known, what to do next. Neither it nor `Debug` nor
/// what Heron told shows the key, a [`Secret`](crate::Secret) that was sent, or the raw body; [`body`](Self::body) and
/// [`headers`](Self::headers) may, so take care where they go.
///
/// ```
/// # use heron_http::{Client, Error, Method};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let call = client.raw(Method::Get, "/api/end_users/{heron_id}").path("heron_id", "eus_123");
/// match call.decode::<serde_json::Value>().await {
///     Ok(end_user) => println!("{end_user}"),
///     Err(error) if error.is_not_found() => println!("there is none"),
///     Err(error) => {
///         for problem in error.validation_errors() {
///             eprintln!("{}: {}", problem.pointer, problem.message);
///         }
///         return Err(error);
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    /// What happened, in our words; empty for what a status says.
    message: String,
    origin: Option<Origin>,
    attempts: u32,
    elapsed: Duration,
    answer: Option<Answer>,
    told: Told,
    json_path: Option<String>,
    /// When to come back, where the server said so.
    retry_at: Option<DateTime<Utc>>,
    /// Why it was not sent again, although it might have been.
    given_up: Option<GivenUp>,
    /// What may have been made, when nobody can tell.
    candidates: Option<Vec<String>>,
    cannot_tell: &'static str,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    InvalidRequest,
    Connect {
        timed_out: bool,
    },
    Timeout,
    /// Out of time before the request left.
    NotInTime,
    Transport,
    TooLarge,
    Status,
    Decode,
    NotFound,
    /// A call of several steps found that somebody else was at work.
    Conflict,
    /// Not sent, because the rate limit is used up for longer than the call may wait.
    HeldBack,
    /// A file that was to be sent or stored.
    File,
}

/// Why a request was not sent again, although it might have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GivenUp {
    /// Too many retries of this client failed.
    Budget,
    /// The call would wait longer than it may.
    Wait,
    /// Its file comes from a reader, and some of that is gone.
    Spent,
    /// Some of the answer was handed on already.
    HandedOn,
}

/// What is known of a failed attempt's fate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It never left.
    NotSent,
    /// It was refused before anything was done.
    Refused,
    /// It may have taken effect, and may not.
    Open,
    /// Sending it again would give the same.
    Settled,
}

/// Which request an error is of.
#[derive(Clone, Copy)]
pub(crate) struct Origin {
    pub(crate) operation: &'static str,
    pub(crate) retry: RetryClass,
    pub(crate) partial: &'static [Partial],
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    rate_limit: RateLimit,
    body: Bytes,
    body_size: u64,
}

/// An answer as it came: the body is what was kept of it, and its size what was counted.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) rate_limit: RateLimit,
    pub(crate) body: Bytes,
    pub(crate) body_size: u64,
}

/// What kind of failure it is. Several may be true at once.
impl Error {
    /// No complete answer came in time: connecting, an attempt, or the whole call.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout | Kind::NotInTime | Kind::Connect { timed_out: true })
    }

    /// No connection could be made, or it was closed before the request left; the request was not sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect { .. })
    }

    /// Heron answered with an error status.
    pub fn is_api(&self) -> bool {
        self.0.kind == Kind::Status
    }

    /// 429: too many requests. Heron did not process this one; [`retry_at`](Self::retry_at) says when to come back.
    ///
    /// Also when the request was not sent at all ([`attempts`](Self::attempts) is 0), because earlier answers told that
    /// the limit is used up for longer than the call may wait.
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(429) || self.0.kind == Kind::HeldBack
    }

    /// A redirect, which is followed for a GET within the same host only: the key goes nowhere else.
    pub fn is_redirect(&self) -> bool {
        self.is_api() && self.status().is_some_and(|status| status.is_redirection())
    }

    /// 422, or a 400 that names what is wrong: see [`validation_errors`](Self::validation_errors).
    pub fn is_validation(&self) -> bool {
        self.is_status(422) || (self.is_status(400) && !self.validation_errors().is_empty())
    }

    /// 409: the request does not fit the state of things. Also when a call of several steps found that somebody else was at
    /// work meanwhile.
    pub fn is_conflict(&self) -> bool {
        self.is_status(409) || self.0.kind == Kind::Conflict
    }

    /// 404, or nothing with this id in a list. It may also exist and belong to another account.
    pub fn is_not_found(&self) -> bool {
        self.is_status(404) || self.0.kind == Kind::NotFound
    }

    /// 401: the key is missing, wrong or deactivated.
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(401)
    }

    /// Heron answered with success, but the body could not be read as the type that was asked for. The request did take
    /// effect.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// The request or the client could not be made; nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::InvalidRequest
    }

    /// The request may or may not have taken effect, and sending it again may do its work twice.
    ///
    /// That is a request that is not idempotent, for which the answer was cut off, came too late, or was 408 or 5xx.
    /// [`candidates`](Self::candidates) has what it may have made, if somebody looked.
    pub fn is_ambiguous(&self) -> bool {
        if self.0.candidates.is_some() {
            return true;
        }
        let unknown = match self.0.kind {
            Kind::Timeout | Kind::Transport => true,
            Kind::Status => self.status().is_some_and(|status| status == 408 || status.is_server_error()),
            _ => false,
        };
        unknown && self.0.origin.is_some_and(|origin| origin.retry == RetryClass::NonIdempotent) && self.attempts() > 0
    }

    /// A file could not be read, is not what the operation takes, or could not be stored. A request that was on its way was
    /// broken off, and did not take effect; an answer that could not be stored did.
    pub fn is_file(&self) -> bool {
        self.0.kind == Kind::File
    }

    fn is_status(&self, status: u16) -> bool {
        self.is_api() && self.status().is_some_and(|own| own == status)
    }
}

/// What is known of the failure.
impl Error {
    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// Heron's name for the error, most often the reason phrase of the status.
    pub fn name(&self) -> Option<&str> {
        self.0.told.name.as_deref()
    }

    /// Heron's description, when it is a text. A structured one is in [`validation_errors`](Self::validation_errors).
    pub fn description(&self) -> Option<&str> {
        self.0.told.description.as_deref()
    }

    /// What is wrong with the request, one entry for each message that Heron gave.
    pub fn validation_errors(&self) -> &[ValidationError] {
        &self.0.told.validation
    }

    /// What the answer says about the rate limit; empty without an answer.
    pub fn rate_limit(&self) -> RateLimit {
        self.0.answer.as_ref().map(|answer| answer.rate_limit).unwrap_or_default()
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the request took, with all its attempts and the waits between them.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// When to come back, where the server said so: with a 429, or a 503 that has `retry-after`.
    ///
    /// By this machine's clock, also where the server's is wrong.
    pub fn retry_at(&self) -> Option<DateTime<Utc>> {
        self.0.retry_at
    }

    /// Whether sending the request again can help. What the client could do by itself, it has done.
    ///
    /// ```
    /// # use heron_http::{Error, RetryAdvice};
    /// fn what_next(error: &Error) -> &'static str {
    ///     match error.retry_advice() {
    ///         RetryAdvice::Later | RetryAdvice::At(_) => "put it back into the queue",
    ///         RetryAdvice::LookFirst => "a person should look",
    ///         _ => "it will not work like this",
    ///     }
    /// }
    /// ```
    pub fn retry_advice(&self) -> RetryAdvice {
        match (self.is_ambiguous(), self.retry_at(), self.fate()) {
            (true, ..) => RetryAdvice::LookFirst,
            (_, Some(at), _) => RetryAdvice::At(at),
            (_, None, Fate::Settled) => RetryAdvice::No,
            (_, None, _) => RetryAdvice::Later,
        }
    }

    /// The Heron ids of what an [ambiguous](Self::is_ambiguous) request may have made. Empty if nobody looked, or nothing
    /// was to be seen.
    pub fn candidates(&self) -> &[String] {
        self.0.candidates.as_deref().unwrap_or_default()
    }

    /// The operation that failed, such as `crm_integrations_update`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.origin.map(|origin| origin.operation)
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The first 64 KiB of the answer's body, as they came. They may hold what you sent.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.answer.as_ref().map(|answer| answer.body.as_ref())
    }

    /// The length of the whole body, as far as it was read or announced; [`body`](Self::body) is its beginning.
    pub fn body_size(&self) -> Option<u64> {
        self.0.answer.as_ref().map(|answer| answer.body_size)
    }

    /// The body as the operation's answer, for the errors that are told as such: a partial success, in which each part of
    /// the request has an outcome of its own. `T` is the type of the operation's answer.
    ///
    /// `None` for every other error, also one with the same status.
    ///
    /// ```
    /// # use heron_http::Error;
    /// # use serde::Deserialize;
    /// #[derive(Deserialize)]
    /// struct FileOutcome {
    ///     file: Option<String>,
    ///     reason: Option<String>,
    /// }
    ///
    /// fn report(error: &Error) {
    ///     for outcome in error.decoded::<Vec<FileOutcome>>().unwrap_or_default() {
    ///         println!("{:?}: {:?}", outcome.file, outcome.reason);
    ///     }
    /// }
    /// ```
    pub fn decoded<T: DeserializeOwned + 'static>(&self) -> Option<T> {
        let (origin, answer) = (self.0.origin.filter(|_| self.is_api())?, self.0.answer.as_ref()?);
        let partial = origin.partial.iter().find(|partial| answer.status == partial.status)?;
        let has = |members: BTreeMap<String, IgnoredAny>| partial.keys.iter().all(|key| members.contains_key(*key));
        let is_one = partial.keys.is_empty() || serde_json::from_slice(&answer.body).is_ok_and(has);
        // A body of which the end is missing is none.
        let is_whole = answer.body_size <= answer.body.len() as u64;
        (is_one && is_whole).then(|| decode(&answer.body, None).ok()).flatten()
    }

    /// Where in the body decoding failed, such as `config.value_mappings[0].name`; empty for the whole body.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }
}

/// For calls of several steps, which meet failures of their own.
impl Error {
    /// The request cannot be made. `message` is shown: keep values out of it.
    pub fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(Kind::InvalidRequest, message)
    }

    /// What was looked for is not in Heron's answer. `message` is shown: keep values out of it.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Kind::NotFound, message)
    }

    /// An answer is not what it should be, though it could be read. `message` is shown: keep values out of it.
    pub(crate) fn unexpected(message: impl Into<String>) -> Self {
        Self::new(Kind::Decode, message)
    }

    /// Somebody else was at work between two steps. `message` is shown: keep values out of it.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(Kind::Conflict, message)
    }

    /// The call ran out of time. `message` is shown: keep values out of it.
    pub fn timeout(message: impl Into<String>) -> Self {
        Self::new(Kind::Timeout, message)
    }

    /// Says that nobody can tell whether the request took effect, why, and which Heron ids it may have made.
    ///
    /// `why` is shown after what happened: keep values out of it. The error [is ambiguous](Self::is_ambiguous) from then on.
    #[must_use]
    pub fn or_cannot_tell(mut self, why: &'static str, candidates: Vec<String>) -> Self {
        self.0.cannot_tell = why;
        self.0.candidates = Some(candidates);
        self
    }
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
    fn new(kind: Kind, message: impl Into<String>) -> Self {
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

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
