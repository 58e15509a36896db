//! One request's way: what concerns every request stands here and nowhere else.
//!
//! checked URL and headers → attempts, each with its own timeout and within the call's deadline → body read inside the
//! attempt, capped → status → value or error.

mod attempt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::call::CallOptions;
use crate::decode::{Unreadable, decode};
use crate::error::{Credentials, Origin};
use crate::{Client, Error, RateLimit, Request, Response};

/// How often a request may be sent.
const MAX_ATTEMPTS: u32 = 1;

/// A 2xx answer.
pub(crate) struct Answer {
    origin: Origin,
    credentials: Credentials,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
}

/// Sends `request` and gives the 2xx answer; everything else is an error.
pub(crate) async fn send(client: Client, mut request: Request, options: CallOptions) -> Result<Answer, Error> {
    let origin = Origin { operation: request.operation, retry: request.retry };
    let target = match request.problem.take() {
        Some(problem) => Err(problem),
        None => client.base().join(&request),
    };
    let target = target.map_err(|error| error.of(origin))?;
    let deadline = options.deadline();
    let credentials = Credentials::new(&client.inner().key, std::mem::take(&mut request.secrets));
    let mut attempts = 0;
    loop {
        if Instant::now() >= deadline {
            let error = Error::timeout("the call was over before the request was sent");
            return Err(error.of(origin).or_attempts(attempts));
        }
        attempts += 1;
        let message = attempt::message(&client, &request, target.clone());
        match attempt::send(&client, origin, message, deadline).await {
            Ok((status, headers, body)) => return Ok(Answer { origin, credentials, status, headers, body, attempts }),
            Err(error) if attempts >= MAX_ATTEMPTS => {
                return Err(error.or_attempts(attempts).without(&credentials));
            }
            Err(_) => {}
        }
    }
}

impl Answer {
    /// The value, which may stand under `envelope`. A 204 has no body, whatever the server sends.
    pub(crate) fn decode<T>(self, envelope: Option<&'static str>) -> Result<Response<T>, Error>
    where
        T: DeserializeOwned + 'static,
    {
        let body = if self.status == StatusCode::NO_CONTENT { &[] } else { self.body.as_ref() };
        match decode(body, envelope) {
            Ok(value) => Ok(self.with(value)),
            Err(unreadable) => Err(self.unreadable(unreadable)),
        }
    }

    fn unreadable(self, unreadable: Unreadable) -> Error {
        Error::decode(self.origin, unreadable, &self.body)
            .or_answer(self.status, self.headers, &self.body)
            .or_attempts(self.attempts)
            .without(&self.credentials)
    }

    pub(crate) fn into_bytes(self) -> Response<Bytes> {
        let body = self.body.clone();
        self.with(body)
    }

    fn with<T>(self, value: T) -> Response<T> {
        let Self { status, headers, body, attempts, .. } = self;
        Response { value, status, rate_limit: RateLimit::from_headers(&headers), headers, body, attempts }
    }
}
