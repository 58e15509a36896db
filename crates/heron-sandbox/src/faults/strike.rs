//! What a fault does to an answer.

use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER};

use super::{End, Fault, RateHeaders};
use crate::answer::Answer;
use crate::contract::{Contract, Operation};
use crate::rate_limit::RATE_HEADERS;
use crate::server::reply::{Ending, Reply};

/// A page as a load balancer sends it.
const PAGE: &str = "<html>\n<head><title>Sorry</title></head>\n<body><center><h1>Sorry</h1></center></body>\n</html>\n";

/// The reply that a fault makes of the one that would have been sent; of none, where the operation did not take effect.
pub(crate) fn reply_of(
    fault: &Fault,
    honest: Option<Reply>,
    contract: &'static Contract,
    operation: Option<&'static Operation>,
) -> Reply {
    let mut reply = match (honest, fault.replaces()) {
        (Some(honest), false) => honest,
        (honest, _) => {
            let status = fault.status.and_then(|status| StatusCode::from_u16(status).ok());
            let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let mut reply = Reply::of(Answer::error(status, "The sandbox was told to answer so"));
            // A reader of the rate limit sees it beside an error too.
            let kept = honest.map(|honest| honest.headers).unwrap_or_default();
            for name in RATE_HEADERS {
                if let Some(value) = kept.get(&name) {
                    reply.headers.insert(name, value.clone());
                }
            }
            reply
        }
    };
    if fault.html {
        reply.body = PAGE.into();
        reply.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    }
    if let Some(location) = fault.redirect.as_deref().and_then(|location| HeaderValue::from_str(location).ok()) {
        reply.status = StatusCode::TEMPORARY_REDIRECT;
        reply.headers.insert(LOCATION, location);
    }
    if !fault.drifts.is_empty()
        && let Ok(mut body) = serde_json::from_slice(&reply.body)
    {
        for drift in &fault.drifts {
            let schema = operation.and_then(|operation| operation.response(reply.status));
            super::drift(*drift, contract, schema.map(|schema| &**schema), &mut body);
        }
        reply.body = body.to_string().into();
    }
    if let Some(body) = &fault.body {
        reply.body = body.clone().into();
    }
    if fault.invalid_json {
        reply.body.truncate(reply.body.len() / 2);
    }
    spoil_headers(fault, &mut reply.headers);
    reply.ending = match fault.end {
        None => Ending::Whole,
        Some(End::Stall) => Ending::Stall,
        Some(End::Reset) => Ending::Cut { reset: true },
        Some(End::Close) => Ending::Cut { reset: false },
        Some(End::ResetInBody) => Ending::CutInBody { reset: true },
        Some(End::Truncate) => Ending::CutInBody { reset: false },
    };
    reply
}

fn spoil_headers(fault: &Fault, headers: &mut HeaderMap) {
    match fault.rate_limit {
        None => {}
        Some(RateHeaders::Drop) => RATE_HEADERS.iter().for_each(|name| {
            headers.remove(name);
        }),
        Some(RateHeaders::Nonsense) => {
            let nonsense = ["lots", "-3", "99999999999999999999"];
            for (name, value) in RATE_HEADERS.iter().zip(nonsense) {
                headers.insert(name, HeaderValue::from_static(value));
            }
            headers.insert(RETRY_AFTER, HeaderValue::from_static("soon"));
        }
    }
    if let Some(value) = fault.content_type.as_deref().and_then(|value| HeaderValue::from_str(value).ok()) {
        headers.insert(CONTENT_TYPE, value);
    }
    for (name, value) in &fault.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
    if let Ok(told) = HeaderValue::from_str(&fault.to_string()) {
        headers.insert(super::FAULT_HEADER, told);
    }
}
