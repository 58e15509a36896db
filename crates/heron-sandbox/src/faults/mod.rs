//! What can go wrong with an answer, on demand.

mod drift;
mod grammar;
mod queue;
mod strike;

use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode};

pub(crate) use drift::apply as drift;
pub use grammar::FaultError;
pub(crate) use grammar::duration;
pub(crate) use queue::{Chance, FaultQueue};
pub use queue::{Faults, PendingFault};
pub(crate) use strike::reply_of;

/// The request header that holds a fault.
pub(crate) const FAULT_HEADER: HeaderName = HeaderName::from_static("x-sandbox-fault");

/// What goes wrong with an answer. Each method adds to what went wrong already; the text form is what the header
/// `x-sandbox-fault` and `/_sandbox/faults` take.
///
/// A fault that takes the place of the answer (`status`, `html`, `redirect`, `stall`, `reset`, `close`) strikes before
/// the operation: nothing happened. With [`after`](Self::after) the operation takes effect first, and only its answer is
/// lost. All others spoil the answer of an operation that took effect.
///
/// ```
/// use heron_sandbox::Fault;
/// use std::time::Duration;
///
/// let fault = Fault::status(503).header("retry-after", "2")?.delay(Duration::from_millis(250)).after();
/// assert_eq!(fault.to_string(), r#"delay=250ms, status=503, header="retry-after: 2", after"#);
/// assert_eq!("after, status=503, delay=250ms".parse::<Fault>()?, Fault::status(503).delay(Duration::from_millis(250)).after());
/// # Ok::<(), heron_sandbox::FaultError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "a fault strikes only when it is given to `Sandbox::faults`"]
pub struct Fault {
    pub(crate) delay: Duration,
    pub(crate) status: Option<u16>,
    pub(crate) body: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) redirect: Option<String>,
    pub(crate) html: bool,
    pub(crate) invalid_json: bool,
    pub(crate) rate_limit: Option<RateHeaders>,
    pub(crate) drifts: Vec<Drift>,
    pub(crate) end: Option<End>,
    pub(crate) after: bool,
    /// The operation that it waits for; any when there is none.
    pub(crate) operation: Option<String>,
    /// How often it strikes; without end when there is none. Only a fault in a queue has it.
    pub(crate) times: Times,
}

/// How often a fault strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Times {
    Some(u32),
    Always,
}

impl Default for Times {
    fn default() -> Self {
        Self::Some(1)
    }
}

/// How a connection ends before its answer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// It never answers.
    Stall,
    /// RST instead of an answer.
    Reset,
    /// FIN instead of an answer.
    Close,
    /// RST in the middle of the body.
    ResetInBody,
    /// FIN in the middle of the body: `content-length` promised more.
    Truncate,
}

/// What becomes of the headers that tell of the rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RateHeaders {
    /// They are not sent.
    Drop,
    /// They say what cannot be.
    Nonsense,
}

/// How an answer differs from the contract that its reader knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Drift {
    /// Every object has a member more.
    UnknownFields,
    /// Every member with a list of values has one that is not on it.
    UnknownEnums,
    /// Every text, number and boolean is null, but for ids.
    Nulls,
    /// Every timestamp loses its offset.
    NaiveTimes,
    /// Every timestamp has an offset, `+02:00`, and tells the same moment.
    OffsetTimes,
}

impl Fault {
    /// This status takes the place of the answer, in Heron's form of an error unless [`body`](Self::body) says
    /// otherwise. What is not a status between 200 and 599 becomes 500.
    pub fn status(status: u16) -> Self {
        Self { status: Some(usable(status)), ..Self::default() }
    }

    /// A page in HTML takes the place of the answer, as a load balancer sends it.
    pub fn html(status: u16) -> Self {
        Self { status: Some(usable(status)), html: true, ..Self::default() }
    }

    /// A 307 to `location` takes the place of the answer.
    ///
    /// # Errors
    /// When `location` cannot be a header's value.
    pub fn redirect(location: impl Into<String>) -> Result<Self, FaultError> {
        let location = location.into();
        HeaderValue::from_str(&location).map_err(|_| FaultError::header("location"))?;
        Ok(Self { redirect: Some(location), ..Self::default() })
    }

    /// No answer ever comes; the connection stays open, for an hour at most.
    pub fn stall() -> Self {
        Self::ending(End::Stall)
    }

    /// The connection is reset (RST) instead of an answer.
    pub fn reset() -> Self {
        Self::ending(End::Reset)
    }

    /// The connection is closed (FIN) instead of an answer.
    pub fn close() -> Self {
        Self::ending(End::Close)
    }

    /// The connection is reset (RST) in the middle of the body.
    pub fn reset_in_body() -> Self {
        Self::ending(End::ResetInBody)
    }

    /// The connection is closed (FIN) in the middle of the body: `content-length` is more than comes.
    pub fn truncate() -> Self {
        Self::ending(End::Truncate)
    }

    /// The body is cut in half, in a message that is whole otherwise.
    pub fn invalid_json() -> Self {
        Self { invalid_json: true, ..Self::default() }
    }

    /// The answer is as it would be, with another `content-type`.
    ///
    /// # Errors
    /// When it cannot be a header's value.
    pub fn content_type(content_type: impl Into<String>) -> Result<Self, FaultError> {
        Self::default().of_type(content_type)
    }

    /// The headers that tell of the rate limit are not sent.
    pub fn without_rate_limit() -> Self {
        Self { rate_limit: Some(RateHeaders::Drop), ..Self::default() }
    }

    /// The headers that tell of the rate limit, and `retry-after`, say what cannot be.
    pub fn nonsense_rate_limit() -> Self {
        Self { rate_limit: Some(RateHeaders::Nonsense), ..Self::default() }
    }

    /// The answer differs from the contract.
    pub fn drift(drift: Drift) -> Self {
        Self::default().and_drift(drift)
    }

    /// Nothing but a wait; see [`delay`](Self::delay).
    pub fn late(delay: Duration) -> Self {
        Self::default().delay(delay)
    }

    /// Waits before the operation, or, with [`after`](Self::after), between the operation and its answer.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends this body instead.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sends this `content-type` instead.
    ///
    /// # Errors
    /// When it cannot be a header's value.
    pub fn of_type(mut self, content_type: impl Into<String>) -> Result<Self, FaultError> {
        let content_type = content_type.into();
        HeaderValue::from_str(&content_type).map_err(|_| FaultError::header("content-type"))?;
        self.content_type = Some(content_type);
        Ok(self)
    }

    /// Sends this header too, or instead of the one of its name.
    ///
    /// # Errors
    /// When it is no header, or one of those that frame the message.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Result<Self, FaultError> {
        let (name, value) = (name.into(), value.into());
        let framing = ["connection", "content-length", "transfer-encoding", "upgrade", "trailer"];
        let valid = HeaderName::from_bytes(name.as_bytes()).is_ok_and(|name| !framing.contains(&name.as_str()));
        if !valid || HeaderValue::from_str(&value).is_err() {
            return Err(FaultError::header(&name));
        }
        self.headers.push((name, value));
        Ok(self)
    }

    /// Differs from the contract in this way too.
    pub fn and_drift(mut self, drift: Drift) -> Self {
        self.drifts.push(drift);
        self
    }

    /// Strikes after the operation took effect: what a client sees as a failure has happened.
    pub fn after(mut self) -> Self {
        self.after = true;
        self
    }

    /// Strikes only requests of this operation: its id, such as `crm_integrations_create`, or `POST /api/webhooks` when
    /// it has none.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Strikes so many times. Without it, once.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Times::Some(times);
        self
    }

    /// Strikes every time, until the faults are cleared.
    pub fn always(mut self) -> Self {
        self.times = Times::Always;
        self
    }

    fn ending(end: End) -> Self {
        Self { end: Some(end), ..Self::default() }
    }

    /// Whether something else takes the place of the answer.
    pub(crate) fn replaces(&self) -> bool {
        let ended = matches!(self.end, Some(End::Stall | End::Reset | End::Close));
        self.status.is_some() || self.redirect.is_some() || ended
    }

    /// Whether the operation takes effect.
    pub(crate) fn lets_happen(&self) -> bool {
        self.after || !self.replaces()
    }
}

fn usable(status: u16) -> u16 {
    if (200..600).contains(&status) { status } else { StatusCode::INTERNAL_SERVER_ERROR.as_u16() }
}
