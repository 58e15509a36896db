//! The one place where an answer is made.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::ACCEPT;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use crate::answer::{Answer, Content};
use crate::contract::{self, Checks, Contract, Operation, Route};
use crate::error_form;
use crate::instance::{Instance, Wishes};
use crate::request::Asked;
use crate::resources::clock::Clock;
use crate::resources::{self, Call, Payload, State};
use crate::world::{NullMembers, Setup, UnknownKeys};

/// The body of a request, as far as it came.
pub(crate) enum Sent {
    /// All of it.
    Whole(Whole),
    /// More than is read.
    TooLarge {
        /// How many bytes are read.
        limit: usize,
    },
    /// The connection broke before its end.
    Broken,
}

/// A body that is all there, read as JSON once for all who look at it.
pub(crate) struct Whole {
    bytes: Bytes,
    json: Mutex<Option<Value>>,
}

impl Sent {
    pub(crate) fn whole(bytes: impl Into<Bytes>) -> Self {
        Self::Whole(Whole { bytes: bytes.into(), json: Mutex::new(None) })
    }
}

impl Whole {
    pub(crate) fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Looks at the body as JSON, if it is that.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Value) -> T) -> Option<T> {
        let mut json = lock(&self.json);
        if json.is_none() {
            *json = serde_json::from_slice(&self.bytes).ok();
        }
        json.as_ref().map(look)
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Result<Value, serde_json::Error> {
        let known = lock(&self.json).take();
        known.map_or_else(|| serde_json::from_slice(&self.bytes), Ok)
    }
}

/// Heron: the contract, the world it lives in, and its state.
pub(crate) struct Heron {
    contract: &'static Contract,
    checks: Checks,
    world: Setup,
    base_url: String,
    clock: Clock,
    state: Mutex<State>,
    /// Whether something happened, or will, that others are to be told.
    has_news: AtomicBool,
}

impl Heron {
    pub(crate) fn new(contract: &'static Contract, world: Setup, base_url: String) -> Self {
        let (clock, mut state) = (Clock::default(), State::new(world.seed));
        state.live_by(&clock);
        let (checks, state) = (Checks::new(contract), Mutex::new(state));
        Self { contract, checks, world, base_url, clock, state, has_news: AtomicBool::new(false) }
    }

    pub(crate) fn contract(&self) -> &'static Contract {
        self.contract
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(crate) fn world(&self) -> &Setup {
        &self.world
    }

    /// Gives the state to be looked at, or to be replaced.
    pub(crate) fn with_state<T>(&self, act: impl FnOnce(&mut State, &Setup) -> T) -> T {
        act(&mut lock(&self.state), &self.world)
    }

    /// Whether, since this was asked last, something happened that others are to be told, or may still happen by itself.
    pub(crate) fn take_news(&self) -> bool {
        self.has_news.swap(false, Ordering::Relaxed)
    }

    /// Where a request belongs.
    pub(crate) fn route(&self, head: &Parts) -> Route<'static> {
        self.contract.route(&head.method, head.uri.path())
    }

    /// Answers a request that was routed.
    pub(crate) fn answer(&self, route: Route<'static>, head: &Parts, sent: &Sent) -> Answer {
        match route {
            Route::Unknown => Answer::error(StatusCode::NOT_FOUND, "The contract has no such path"),
            Route::OtherMethods(methods) => Answer::method_not_allowed(methods),
            Route::Found(operation, values) => {
                let answer = self.operate(operation, values, head, sent).unwrap_or_else(|refusal| refusal);
                self.finish(operation, answer)
            }
        }
    }

    fn operate(&self, operation: &Operation, path: Vec<String>, head: &Parts, sent: &Sent) -> Result<Answer, Answer> {
        if !operation.public && !self.accepts(&head.headers) {
            return Err(Answer::unauthorized());
        }
        let stateful = resources::find(operation);
        let payload = stateful.map_or(Payload::Declared, |stateful| stateful.payload);
        let asked = Asked {
            contract: self.contract,
            checks: self.checks,
            unknown_keys: self.world.unknown_nested_keys,
            returned_keys: &|| lock(&self.state).returned_keys().clone(),
        };
        let request = asked.read(operation, payload, &path, head, sent)?;
        let wishes = Wishes::of(&head.headers)?;
        let Some(stateful) = stateful.filter(|_| wishes.code.is_none()) else {
            let accept = head.headers.get(ACCEPT).and_then(|accept| accept.to_str().ok());
            let (path, query) = (&request.path, &request.query);
            return Instance { contract: self.contract, operation, path, query, accept, world: &self.world }
                .make(&wishes);
        };
        let mut state = lock(&self.state);
        state.settle(&self.world);
        let mut answer = (stateful.handler)(&mut Call {
            world: &self.world,
            contract: self.contract,
            operation,
            base_url: &self.base_url,
            uri: &head.uri,
            state: &mut state,
            path,
            query: request.query,
            body: request.body,
            files: request.files,
        })?;
        if state.has_news() {
            self.has_news.store(true, Ordering::Relaxed);
        }
        drop(state);
        if answer.status.is_success()
            && let Some(schema) = operation.response(answer.status)
        {
            contract::complete(self.contract, schema, &mut answer.body);
            if self.world.null_members == NullMembers::Absent {
                contract::remove_nulls(self.contract, schema, &mut answer.body);
            }
        }
        Ok(answer)
    }

    pub(crate) fn accepts(&self, headers: &HeaderMap) -> bool {
        let Some(key) = headers.get("x-api-key").map(http::HeaderValue::as_bytes) else { return false };
        let keys = &self.world.keys;
        !key.is_empty() && (keys.is_empty() || keys.iter().any(|accepted| accepted.as_bytes() == key))
    }

    /// Gives an error the form that its operation declares, and holds every answer against the contract in debug builds.
    fn finish(&self, operation: &Operation, mut answer: Answer) -> Answer {
        error_form::fit(self.contract, operation, &mut answer);
        if cfg!(debug_assertions)
            && answer.content == Content::Json
            && let Err(fault) = self.checks.response(operation, answer.status, self.told_keys(), &answer.body)
        {
            let status = answer.status.as_u16();
            return Answer::fault(format!(
                "The sandbox's own answer {status} to {} breaks the contract: {fault}",
                operation.name()
            ));
        }
        if let Some(key) = answer.under {
            answer.body = Value::Object(Map::from_iter([(key.to_owned(), answer.body)]));
        }
        answer
    }
}

impl Heron {
    /// Which keys an answer may have: a state that was filled in a more open world still shows what it holds.
    fn told_keys(&self) -> UnknownKeys {
        if lock(&self.state).returned_keys().is_empty() { self.world.unknown_nested_keys } else { UnknownKeys::Accept }
    }
}

/// A handler that panicked has been reported; what it left behind is still the best state there is.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
