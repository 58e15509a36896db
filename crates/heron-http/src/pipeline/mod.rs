//! One request's way: what concerns every request stands here and nowhere else.
//!
//! checked URL and headers → leave to send, by the rate limit → attempts, each with its own limit and within the call's
//! deadline → body read inside the attempt, capped → status → value or error.

mod attempt;
mod budget;
mod limit;
mod pacing;
mod trace;

use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;
use tokio::time::Instant;
use tracing::Instrument;

pub(crate) use self::budget::Budget;
pub(crate) use self::limit::Moving;
pub(crate) use self::pacing::Pacing;

use self::limit::Limit;
use self::pacing::{Pass, Patience};
use crate::call::{CallOptions, Limits, later};
use crate::decode::{Unreadable, decode, wrapped_file};
use crate::error::{Credentials, Fate, GivenUp, Origin, Received};
use crate::operation::GivesFile;
use crate::transfer::{FileInfo, Layout, Sink};
use crate::{Attempt, Client, Error, Method, Outcome, Request, Response, Retry, RetryClass};

/// Sends `request`, again where that is safe, and gives the answer if it is a success; everything else is an error.
///
/// What a success holds goes into `sink`, if there is one, and is kept as the answer's body otherwise.
pub(crate) fn send<'s>(
    client: Client,
    request: Request,
    options: CallOptions,
    sink: Option<&'s mut (dyn Sink + 's)>,
) -> impl Future<Output = Result<Answer, Error>> + Send {
    let span = trace::call(&request);
    // In a box, because a future that holds it twice is moved and kept in memory at twice the cost.
    let sending = Sending::new(client, request, options, sink).map(Box::new);
    async move {
        let mut sending = sending?;
        let outcome = pin!(sending.run()).instrument(span.clone()).await;
        let told = match outcome {
            Ok(received) => Ok(Answer::new(*sending, received)),
            Err(error) => Err(sending.told(error)),
        };
        match &told {
            Ok(answer) => trace::called(&span, answer.attempts, Some(answer.received.status), None),
            Err(error) => trace::called(&span, error.attempts(), error.status(), Some(error)),
        }
        told
    }
}

/// A request on its way, with all that its attempts share.
struct Sending<'s> {
    client: Client,
    request: Request,
    /// What is sent in place of a body, if it has files in it.
    layout: Option<Box<Layout>>,
    /// Where a success goes.
    sink: Option<&'s mut (dyn Sink + 's)>,
    origin: Origin,
    target: reqwest::Url,
    limits: Limits,
    retry: Retry,
    deadline: Instant,
    credentials: Credentials,
    /// What hooks want to send with the attempt.
    more: HeaderMap,
    started: Instant,
    attempts: u32,
    /// How long it has waited because of the rate limit.
    waited: Duration,
    /// The retries that the budget paid for.
    paid: u32,
    /// An earlier attempt may have taken effect.
    is_open: bool,
    /// A DELETE of which an earlier attempt did the work.
    already_gone: bool,
}

impl<'s> Sending<'s> {
    fn new(
        client: Client,
        mut request: Request,
        options: CallOptions,
        sink: Option<&'s mut (dyn Sink + 's)>,
    ) -> Result<Self, Error> {
        let origin = Origin { operation: request.operation, retry: request.retry, partial: request.partial };
        let target = match request.problem.take() {
            Some(problem) => Err(problem),
            None => client.base().join(&request),
        };
        Ok(Self {
            target: target.map_err(|error| error.of(origin))?,
            credentials: Credentials::new(std::mem::take(&mut request.secrets)),
            retry: options.retry(&client),
            limits: *options.limits(),
            deadline: options.deadline(),
            client,
            request,
            layout: None,
            sink,
            origin,
            started: options.started(),
            more: HeaderMap::new(),
            attempts: 0,
            waited: Duration::ZERO,
            paid: 0,
            is_open: false,
            already_gone: false,
        })
    }

    fn limit(&self, now: Instant) -> Limit {
        let attempt = self.limits.attempt.unwrap_or(self.client.inner().attempt_timeout);
        match self.limits.stall {
            Some(stall) => Limit::stall(stall, self.deadline),
            None => Limit::whole(now, attempt, self.deadline),
        }
    }

    async fn run(&mut self) -> Result<Received, Error> {
        let mut failed = None;
        if let Some(plan) = self.request.plan.take() {
            let looking = Box::pin(plan.lay_out(self.request.takes));
            self.layout = Some(Box::new(self.limit(self.started).keep(pin!(looking)).await.map_err(Error::looking)??));
        }
        loop {
            let (pass, now) = self.leave(failed).await?;
            if now >= self.deadline {
                return Err(Error::timeout("the call was over before the request was sent"));
            }
            self.attempts += 1;
            let (error, pause) = match self.attempt(pass, now).await {
                Ok(received) => {
                    self.client.inner().budget.succeeded(self.paid);
                    return Ok(received);
                }
                Err((error, Some(pause))) => (error, pause),
                Err((error, None)) => return Err(error),
            };
            trace::waiting(&error, self.attempts, pause);
            tokio::time::sleep(pause).await;
            failed = Some(error);
        }
    }

    /// Waits for the leave to send, and says when it came. `failed` is why the last attempt failed, which says more than
    /// that there is no leave.
    async fn leave(&mut self, failed: Option<Error>) -> Result<(Pass, Instant), Error> {
        let asked = if self.attempts == 0 { self.started } else { Instant::now() };
        let lane = self.client.inner().pacing.lane(self.request.method, &self.request.template);
        if let Some(pass) = lane.try_enter(asked) {
            return Ok((pass, asked));
        }
        let budget = later(asked, self.retry.max_wait.saturating_sub(self.waited));
        let entered = lane.enter(Patience { budget, deadline: self.deadline }).await;
        let now = Instant::now();
        match entered {
            Ok(pass) => {
                self.waited += now - asked;
                Ok((pass, now))
            }
            Err(refused) => {
                let wait = refused.until.saturating_duration_since(now);
                let error = failed.unwrap_or_else(|| Error::held_back(self.origin, wait));
                Err(error.given_up(GivenUp::Wait))
            }
        }
    }

    /// One attempt: its answer, or why it failed and the pause before the next one, if there is to be one.
    async fn attempt(&mut self, pass: Pass, began: Instant) -> Result<Received, (Error, Option<Duration>)> {
        let client = self.client.clone();
        let hooks = &client.inner().hooks;
        let (operation, method, number) = (self.origin.operation, self.request.method, self.attempts);
        let path = self.request.template.clone();
        let info = Attempt { operation, method, path: &path, number };
        self.more.clear();
        hooks.iter().for_each(|hook| hook.before(&info, &mut self.more));

        let span = trace::attempt(self, number);
        let outcome = pin!(attempt::send(self, began, pass)).instrument(span.clone()).await;
        trace::attempted(&span, &outcome);
        // A hook is shown no more than the caller.
        let outcome = outcome.or_else(|error| self.judge(error.of(self.origin).without(&self.credentials)));

        for hook in hooks {
            let outcome = match &outcome {
                Ok(received) => Outcome {
                    status: Some(received.status),
                    rate_limit: received.rate_limit,
                    error: None,
                    elapsed: began.elapsed(),
                    again_in: None,
                },
                Err((error, again_in)) => Outcome {
                    status: error.status(),
                    rate_limit: error.rate_limit(),
                    error: Some(error),
                    elapsed: began.elapsed(),
                    again_in: *again_in,
                },
            };
            hook.after(&info, &outcome);
        }
        outcome
    }

    /// Whether a failed attempt is one after all, and if so, whether there is to be another and how much later.
    fn judge(&mut self, error: Error) -> Result<Received, (Error, Option<Duration>)> {
        if self.is_open && self.request.method == Method::Delete && error.is_api() && error.is_not_found() {
            self.already_gone = true;
            return error.into_received().map_err(|error| (error, None));
        }
        let fate = error.fate();
        let may_be_sent_again = match fate {
            Fate::NotSent | Fate::Refused => true,
            Fate::Open => self.origin.retry != RetryClass::NonIdempotent,
            Fate::Settled => false,
        };
        if !may_be_sent_again || self.attempts >= self.retry.max_attempts {
            return Err((error, None));
        }
        if let Some(why) = self.spent() {
            return Err((error.given_up(why), None));
        }
        let asked_for = error.rate_limit();
        let asked_for = match error.status() {
            Some(StatusCode::TOO_MANY_REQUESTS) => asked_for.wait(),
            Some(StatusCode::SERVICE_UNAVAILABLE) => asked_for.retry_after,
            _ => None,
        };
        let pause = self.retry.pause(self.attempts);
        // The first time it is refused, what Heron asks for is enough.
        let pause = match asked_for {
            Some(wait) if fate == Fate::Refused && self.attempts == 1 => wait,
            Some(wait) => wait.max(pause),
            None => pause,
        };
        let is_too_long = asked_for.is_some() && self.waited + pause > self.retry.max_wait;
        if is_too_long || Instant::now() + pause >= self.deadline {
            let error = if asked_for.is_some() { error.given_up(GivenUp::Wait) } else { error };
            return Err((error, None));
        }
        if fate != Fate::Refused {
            if !self.client.inner().budget.take() {
                return Err((error.given_up(GivenUp::Budget), None));
            }
            self.paid += 1;
        }
        if asked_for.is_some() {
            self.waited += pause;
        }
        self.is_open |= fate == Fate::Open;
        Err((error, Some(pause)))
    }

    /// Why there can be no other attempt, whatever came of this one.
    fn spent(&self) -> Option<GivenUp> {
        if self.layout.as_ref().is_some_and(|layout| layout.is_spent()) {
            Some(GivenUp::Spent)
        } else {
            self.sink.as_ref().is_some_and(|sink| sink.is_spent()).then_some(GivenUp::HandedOn)
        }
    }

    /// An error as the caller gets it.
    fn told(&self, error: Error) -> Error {
        error.of(self.origin).or_attempts(self.attempts, self.started.elapsed()).without(&self.credentials)
    }
}

/// A success.
pub(crate) struct Answer {
    origin: Origin,
    credentials: Credentials,
    received: Received,
    attempts: u32,
    elapsed: Duration,
    already_gone: bool,
}

impl Answer {
    fn new(sending: Sending<'_>, received: Received) -> Self {
        let Sending { origin, credentials, attempts, started, already_gone, .. } = sending;
        Self { origin, credentials, received, attempts, elapsed: started.elapsed(), already_gone }
    }

    /// The value, which may stand under `envelope`. A 204 has no body, whatever the server sends.
    pub(crate) fn decode<T>(self, envelope: Option<&'static str>) -> Result<Response<T>, Error>
    where
        T: DeserializeOwned + 'static,
    {
        let body = match self.received.status {
            _ if self.already_gone => &[],
            StatusCode::NO_CONTENT => &[],
            _ => self.received.body.as_ref(),
        };
        let value = match packed(&self.received.headers) {
            Some(packed) if !body.is_empty() => Err(packed),
            _ => decode(body, envelope),
        };
        match value {
            Ok(value) => Ok(self.with(value)),
            // The caller wants something of what is gone.
            Err(_) if self.already_gone => Err(self.failed(|answer| Error::api(answer.origin, answer.take()))),
            Err(unreadable) => Err(self.failed(|answer| {
                let error = Error::decode(answer.origin, unreadable, &answer.received.body);
                error.or_answer(answer.take())
            })),
        }
    }

    fn failed(mut self, error: impl FnOnce(&mut Self) -> Error) -> Error {
        error(&mut self).or_attempts(self.attempts, self.elapsed).without(&self.credentials)
    }

    fn take(&mut self) -> Received {
        let empty = Received::empty(self.received.status);
        std::mem::replace(&mut self.received, empty)
    }

    pub(crate) fn into_bytes(self) -> Response<Bytes> {
        let body = self.received.body.clone();
        self.with(body)
    }

    pub(crate) fn into_empty(self) -> Response<()> {
        self.with(())
    }

    /// The file that is in the JSON, and what is known of it.
    pub(crate) fn unwrap_file(self, gives: &GivesFile) -> Result<Response<(Bytes, FileInfo)>, Error> {
        let found = match packed(&self.received.headers) {
            Some(packed) => Err(packed),
            None => wrapped_file(&self.received.body, gives),
        };
        match found {
            Ok((content, media_type)) => {
                let size = Some(content.len() as u64);
                let info = FileInfo { media_type, ..FileInfo::of(&self.received.headers, size) };
                Ok(self.with((content, info)))
            }
            Err(unreadable) => Err(self.failed(|answer| {
                let error = Error::decode(answer.origin, unreadable, &answer.received.body);
                error.or_answer(answer.take())
            })),
        }
    }

    fn with<T>(self, value: T) -> Response<T> {
        let Self {
            received: Received { status, headers, rate_limit, body, .. }, attempts, elapsed, already_gone, ..
        } = self;
        Response { value, status, headers, rate_limit, body, attempts, elapsed, already_gone }
    }
}

/// Why a packed answer cannot be read.
fn packed(headers: &HeaderMap) -> Option<Unreadable> {
    let coding = headers.get(header::CONTENT_ENCODING).filter(|coding| *coding != "identity");
    coding.map(|_| Unreadable {
        message: "it is compressed, which was not asked for: check any proxy on the way".to_owned(),
        path: String::new(),
    })
}

/// A panic elsewhere leaves what is behind these locks whole: every change is one assignment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
