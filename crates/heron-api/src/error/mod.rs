//! Everything that can go wrong.

mod display;
mod told;

use std::error::Error as StdError;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

pub use self::told::ValidationError;

use self::told::Told;
use crate::decode::Unreadable;
use crate::{RateLimit, RetryClass};

/// How much of a body an error keeps.
pub(crate) const MAX_ERROR_BODY: usize = 64 << 10;

/// Everything that can go wrong with a call.
///
/// `Display` is one line that says what happened and, where it is known, what to do next. Neither it nor `Debug` nor
/// what Heron told shows the key, a [`Secret`](crate::Secret) that was sent, or the raw body; [`body`](Self::body) and
/// [`headers`](Self::headers) may, so take care where they go.
///
/// ```
/// # use heron_api::{Client, Error, Method};
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
    answer: Option<Answer>,
    told: Told,
    json_path: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    InvalidRequest,
    Connect { timed_out: bool },
    Timeout,
    Transport,
    TooLarge,
    Status,
    Decode,
    NotFound,
}

/// Which request an error is of.
#[derive(Clone, Copy)]
pub(crate) struct Origin {
    pub(crate) operation: &'static str,
    pub(crate) retry: RetryClass,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    rate_limit: RateLimit,
    body: Bytes,
}

/// What kind of failure it is. Several may be true at once.
impl Error {
    /// No complete answer came in time: connecting, an attempt, or the whole call.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout | Kind::Connect { timed_out: true })
    }

    /// No connection could be made; the request was not sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect { .. })
    }

    /// Heron answered with an error status.
    pub fn is_api(&self) -> bool {
        self.0.kind == Kind::Status
    }

    /// 429: too many requests. Heron did not process this one; [`rate_limit`](Self::rate_limit) says when to come back.
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(429)
    }

    /// 422, or a 400 that names what is wrong: see [`validation_errors`](Self::validation_errors).
    pub fn is_validation(&self) -> bool {
        self.is_status(422) || (self.is_status(400) && !self.validation_errors().is_empty())
    }

    /// 409: the request does not fit the state of things.
    pub fn is_conflict(&self) -> bool {
        self.is_status(409)
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
    pub fn is_ambiguous(&self) -> bool {
        let unknown = match self.0.kind {
            Kind::Timeout | Kind::Transport => true,
            Kind::Status => self.status().is_some_and(|status| status == 408 || status.is_server_error()),
            _ => false,
        };
        unknown && self.0.origin.is_some_and(|origin| origin.retry == RetryClass::NonIdempotent) && self.attempts() > 0
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

    /// The call ran out of time. `message` is shown: keep values out of it.
    pub fn timeout(message: impl Into<String>) -> Self {
        Self::new(Kind::Timeout, message)
    }
}

impl Error {
    fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            origin: None,
            attempts: 0,
            answer: None,
            told: Told::default(),
            json_path: None,
            source: None,
        }))
    }

    pub(crate) fn transport(origin: Origin, error: reqwest::Error) -> Self {
        // The URL holds ids, which belong in no log.
        let error = error.without_url();
        let (kind, message) = if error.is_connect() && error.is_timeout() {
            (Kind::Connect { timed_out: true }, "no connection in time")
        } else if error.is_connect() {
            (Kind::Connect { timed_out: false }, "no connection")
        } else {
            (Kind::Transport, "the connection broke before the answer was complete")
        };
        Self::new(kind, message).of(origin).caused_by(error)
    }

    pub(crate) fn too_large(origin: Origin, limit: usize) -> Self {
        let message = format!("the answer is larger than {limit} bytes: raise `max_body` of the client");
        Self::new(Kind::TooLarge, message).of(origin)
    }

    pub(crate) fn api(origin: Origin, status: StatusCode, headers: HeaderMap, body: &[u8]) -> Self {
        let mut error = Self::new(Kind::Status, "").of(origin).or_answer(status, headers, body);
        error.0.told = Told::read(body);
        error
    }

    pub(crate) fn decode(origin: Origin, unreadable: Unreadable, body: &[u8]) -> Self {
        let mut error = Self::new(Kind::Decode, unreadable.message).of(origin);
        error.0.told.is_web_page = told::is_web_page(body);
        error.0.json_path = Some(unreadable.path);
        error
    }

    pub(crate) fn of(mut self, origin: Origin) -> Self {
        self.0.origin = Some(origin);
        self
    }

    pub(crate) fn caused_by(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    /// Says of which operation it is, unless that is known. Nothing is ambiguous about an error that needs telling.
    pub(crate) fn or_operation(mut self, operation: Option<&'static str>) -> Self {
        let origin = operation.map(|operation| Origin { operation, retry: RetryClass::Safe });
        self.0.origin = self.0.origin.or(origin);
        self
    }

    pub(crate) fn or_attempts(mut self, attempts: u32) -> Self {
        if self.0.attempts == 0 {
            self.0.attempts = attempts;
        }
        self
    }

    pub(crate) fn or_answer(mut self, status: StatusCode, headers: HeaderMap, body: &[u8]) -> Self {
        self.0.answer.get_or_insert_with(|| Answer {
            status,
            rate_limit: RateLimit::from_headers(&headers),
            headers,
            // Copied, so that a small error does not keep a large body.
            body: Bytes::copy_from_slice(&body[..body.len().min(MAX_ERROR_BODY)]),
        });
        self
    }

    /// Takes credentials out of everything that is shown, should the server have echoed them.
    ///
    /// Shorter ones than four bytes are left, or no word would be safe.
    pub(crate) fn without(mut self, credentials: &Credentials) -> Self {
        let Inner { told, json_path, .. } = &mut *self.0;
        for text in told.texts().chain(json_path.as_mut()) {
            for credential in credentials.0.iter().filter(|credential| credential.len() >= 4) {
                if text.contains(credential) {
                    *text = text.replace(credential, "[redacted]");
                }
            }
        }
        self
    }
}

/// What was sent and must not be shown.
pub(crate) struct Credentials(Vec<String>);

impl Credentials {
    /// The API key, and the texts in the body's secrets.
    pub(crate) fn new(key: &HeaderValue, mut secrets: Vec<String>) -> Self {
        secrets.extend(key.to_str().map(str::to_owned));
        // The longest first: one may be a part of another.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Self(secrets)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
