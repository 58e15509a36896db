//! Everything that can go wrong.

mod display;
mod made;
mod told;

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};
use serde::de::{DeserializeOwned, IgnoredAny};

pub use self::display::Shown;
pub(crate) use self::made::{Credentials, Received};
pub use self::told::ValidationError;

use self::told::Told;
use crate::decode::decode;
use crate::operation::Partial;
use crate::{RateLimit, RetryAdvice, RetryClass};

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

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
