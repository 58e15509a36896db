//! One attempt: a message sent, and its answer read to the end.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use tokio::time::{Instant, timeout_at};

use crate::call::after;
use crate::error::{MAX_ERROR_BODY, Origin};
use crate::{Client, Error, Request};

/// The message on the wire, made anew for each attempt.
pub(super) fn message(client: &Client, request: &Request, target: reqwest::Url) -> reqwest::Request {
    let mut message = reqwest::Request::new(request.method.into(), target);
    let headers = message.headers_mut();
    headers.insert("x-api-key", client.inner().key.clone());
    headers.insert(header::USER_AGENT, client.inner().user_agent.clone());
    headers.insert(header::ACCEPT, request.accept.clone());
    if let Some((body, content_type)) = &request.body {
        headers.insert(header::CONTENT_TYPE, content_type.clone());
        *message.body_mut() = Some(body.clone().into());
    }
    message
}

/// Sends `message` and reads the whole answer, before the attempt's timeout and the call's `deadline`.
pub(super) async fn send(
    client: &Client,
    origin: Origin,
    message: reqwest::Request,
    deadline: Instant,
) -> Result<(StatusCode, HeaderMap, Bytes), Error> {
    let own = after(client.inner().attempt_timeout);
    let end = own.min(deadline);
    let too_late = || {
        Error::timeout(if own <= deadline {
            format!("no complete answer within {:?}", client.inner().attempt_timeout)
        } else {
            "no complete answer before the end of the call".to_owned()
        })
        .of(origin)
    };
    let mut answer = match timeout_at(end, client.inner().http.execute(message)).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(error)) => return Err(Error::transport(origin, error)),
        Err(_) => return Err(too_late()),
    };
    let status = answer.status();
    let headers = std::mem::take(answer.headers_mut());
    let limit = if status.is_success() { client.inner().max_body } else { MAX_ERROR_BODY };
    let mut body = Vec::new();
    let read = loop {
        match timeout_at(end, answer.chunk()).await {
            Ok(Ok(None)) => break Ok(()),
            Ok(Ok(Some(chunk))) if body.len() + chunk.len() > limit => {
                body.extend_from_slice(&chunk[..limit - body.len()]);
                break Err(Error::too_large(origin, limit));
            }
            Ok(Ok(Some(chunk))) => body.extend_from_slice(&chunk),
            Ok(Err(error)) => break Err(Error::transport(origin, error)),
            Err(_) => break Err(too_late()),
        }
    };
    let body = Bytes::from(body);
    if !status.is_success() {
        // The status says more than how the body ended: an error is told with what came of it.
        return Err(Error::api(origin, status, headers, &body));
    }
    match read {
        Ok(()) => Ok((status, headers, body)),
        Err(error) => Err(error.or_answer(status, headers, &body)),
    }
}
