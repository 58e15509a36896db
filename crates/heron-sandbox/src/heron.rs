//! The one place where an answer is made.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::contract::{self, Checks, Contract, Operation, Route};
use crate::journal::{Journal, RecordedRequest};
use crate::resources::{self, Call, Payload, State, Stateful};
use crate::world::{NullMembers, Setup, UnknownKeys};

/// The body of a request, as far as it came.
pub(crate) enum Sent {
    /// All of it.
    Whole(Bytes),
    /// More than is read.
    TooLarge {
        /// How many bytes are read.
        limit: usize,
    },
    /// The connection broke before its end.
    Broken,
}

/// Heron: the contract, the world it lives in, and its state.
pub(crate) struct Heron {
    contract: &'static Contract,
    checks: Checks,
    world: Setup,
    base_url: String,
    state: Mutex<State>,
    journal: Mutex<Journal>,
}

impl Heron {
    pub(crate) fn new(contract: &'static Contract, world: Setup, base_url: String) -> Self {
        let state = Mutex::new(State::new(world.seed));
        Self { contract, checks: Checks::new(contract), world, base_url, state, journal: Mutex::default() }
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.journal).latest()
    }

    /// Answers a request and notes that it did.
    pub(crate) fn answer(&self, head: &Parts, sent: &Sent) -> Answer {
        let path = head.uri.path();
        let answer = match self.contract.route(&head.method, path) {
            Route::Unknown => Answer::error(StatusCode::NOT_FOUND, "The contract has no such path"),
            Route::OtherMethods(methods) => Answer::method_not_allowed(methods),
            Route::Found(operation, values) => {
                let answer = self.operate(operation, values, head, sent).unwrap_or_else(|refusal| refusal);
                self.finish(operation, answer)
            }
        };
        lock(&self.journal).record(&head.method, path, answer.status);
        answer
    }

    fn operate(&self, operation: &Operation, path: Vec<String>, head: &Parts, sent: &Sent) -> Result<Answer, Answer> {
        if !operation.public && !self.accepts(&head.headers) {
            return Err(Answer::unauthorized());
        }
        let stateful = resources::find(operation).ok_or_else(|| {
            let description = format!("The sandbox does not have {} yet", operation.name());
            Answer::error(StatusCode::NOT_IMPLEMENTED, description)
        })?;
        let (query, body) = self.read(operation, stateful, head, sent)?;
        let mut state = lock(&self.state);
        (stateful.handler)(&mut Call {
            world: &self.world,
            contract: self.contract,
            operation,
            base_url: &self.base_url,
            uri: &head.uri,
            state: &mut state,
            path,
            query,
            body,
        })
    }

    fn accepts(&self, headers: &HeaderMap) -> bool {
        let Some(key) = headers.get("x-api-key").map(http::HeaderValue::as_bytes) else { return false };
        let keys = &self.world.keys;
        !key.is_empty() && (keys.is_empty() || keys.iter().any(|accepted| accepted.as_bytes() == key))
    }

    /// The query and the body of a request, checked, with the query's defaults and without `readOnly` members.
    fn read(
        &self,
        operation: &Operation,
        stateful: &Stateful,
        head: &Parts,
        sent: &Sent,
    ) -> Result<(Map<String, Value>, Value), Answer> {
        let mut tree = Map::new();
        let query = contract::parse_query(self.contract, operation, head.uri.query().unwrap_or_default());
        let mut query = Value::Object(query);
        if let Some(messages) = self.checks.query(operation, &query).map_err(Answer::fault)? {
            tree.insert("query".to_owned(), messages);
        }
        let mut body = Value::Null;
        if let Some(declared) = &operation.body
            && let Some(json) = json_body(&head.headers, sent, declared.required)?
        {
            body = json;
            let unknown_keys = match stateful.payload {
                Payload::Declared => self.world.unknown_nested_keys,
                Payload::Foreign if body.is_object() => UnknownKeys::Accept,
                Payload::Foreign => return Err(Answer::bad_request("The payload must be a JSON object")),
            };
            let messages = self.checks.body(operation, unknown_keys, &body).map_err(Answer::fault)?;
            let messages = match messages {
                // What was given away is taken back, so what is unknown may still be known to the state.
                Some(messages) => self.forgive(operation, unknown_keys, &declared.schema, &body, messages)?,
                None => None,
            };
            if let Some(messages) = messages {
                tree.insert("json".to_owned(), messages);
            }
            contract::remove_marked(self.contract, &declared.schema, "readOnly", &mut body);
        }
        if !tree.is_empty() {
            return Err(Answer::unprocessable(tree.into()));
        }
        contract::complete(self.contract, &contract::query_schema(operation), &mut query);
        let query = query.as_object_mut().map(std::mem::take).unwrap_or_default();
        Ok((query, body))
    }

    /// What is still wrong with a body when the keys that this sandbox itself has returned are let through.
    fn forgive(
        &self,
        operation: &Operation,
        unknown_keys: UnknownKeys,
        schema: &Value,
        body: &Value,
        messages: Value,
    ) -> Result<Option<Value>, Answer> {
        let returned = lock(&self.state).returned_keys().clone();
        if unknown_keys == UnknownKeys::Accept || returned.is_empty() {
            return Ok(Some(messages));
        }
        let mut body = body.clone();
        contract::remove_foreign(self.contract, schema, &returned, &mut body);
        self.checks.body(operation, unknown_keys, &body).map_err(Answer::fault)
    }

    /// Lets a part of the library look at the state and change it.
    pub(crate) fn with_state<T>(&self, act: impl FnOnce(&mut State, &Setup) -> T) -> T {
        act(&mut lock(&self.state), &self.world)
    }

    /// Makes an answer what a reader sees, and holds it against the contract in debug builds.
    fn finish(&self, operation: &Operation, mut answer: Answer) -> Answer {
        if answer.status.is_success()
            && let Some(schema) = operation.response(answer.status)
        {
            contract::complete(self.contract, schema, &mut answer.body);
            if self.world.null_members == NullMembers::Absent {
                contract::remove_nulls(self.contract, schema, &mut answer.body);
            }
        }
        if cfg!(debug_assertions)
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

/// The JSON that was sent, or nothing when nothing was sent and nothing is needed.
fn json_body(headers: &HeaderMap, sent: &Sent, required: bool) -> Result<Option<Value>, Answer> {
    let bytes = match sent {
        Sent::Whole(bytes) => bytes,
        Sent::TooLarge { limit } => {
            let description = format!("The body is larger than {limit} bytes");
            return Err(Answer::error(StatusCode::PAYLOAD_TOO_LARGE, description));
        }
        Sent::Broken => return Err(Answer::bad_request("The body ended too early")),
    };
    if bytes.is_empty() {
        return if required { Err(Answer::bad_request("A JSON body is required")) } else { Ok(None) };
    }
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if media_type != "application/json" && !media_type.ends_with("+json") {
        return Err(Answer::bad_request("The body must be sent with `content-type: application/json`"));
    }
    // The place only: the parser's own words may quote what was sent.
    serde_json::from_slice(bytes).map(Some).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        Answer::bad_request(&format!("The body is not valid JSON ({place})"))
    })
}

/// A handler that panicked has been reported; what it left behind is still the best state there is.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
