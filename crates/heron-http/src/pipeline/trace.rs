//! What is told to `tracing`: a span for each call and one for each attempt, with OpenTelemetry's names for HTTP.
//!
//! Without a subscriber nothing is made. Neither spans nor events hold a key, a body, an id, or the value of a header that
//! is not on the list below.

use http::HeaderMap;
use tracing::field::Empty;
use tracing::{Span, debug, info_span, trace};

use super::Sending;
use crate::error::Received;
use crate::{Error, Request};

/// The headers whose values may be written down: about framing, timing and limits, never about a person or a secret.
const SHOWN: [&str; 14] = [
    "allow",
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "keep-alive",
    "retry-after",
    "server",
    "transfer-encoding",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
];

/// The span of a whole call.
pub(super) fn call(request: &Request) -> Span {
    info_span!(
        target: "heron_http",
        "heron.call",
        otel.kind = "internal",
        otel.name = request.operation,
        otel.status_code = Empty,
        heron.operation = request.operation,
        heron.attempts = Empty,
        http.request.method = request.method.as_str(),
        http.response.status_code = Empty,
        url.template = &*request.template,
        "error.type" = Empty,
    )
}

/// The span of one attempt.
pub(super) fn attempt(sending: &Sending<'_>, number: u32) -> Span {
    let (request, target) = (&sending.request, &sending.target);
    let span = info_span!(
        target: "heron_http",
        "heron.attempt",
        otel.kind = "client",
        otel.name = format_args!("{} {}", request.method.as_str(), &*request.template),
        otel.status_code = Empty,
        http.request.method = request.method.as_str(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        http.response.body.size = Empty,
        server.address = target.host_str(),
        server.port = target.port_or_known_default(),
        url.scheme = target.scheme(),
        url.template = &*request.template,
        "error.type" = Empty,
    );
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

/// What came of an attempt.
pub(super) fn attempted(span: &Span, outcome: &Result<Received, Error>) {
    let (status, headers, size) = match outcome {
        Ok(received) => (Some(received.status), Some(&received.headers), Some(received.body_size)),
        Err(error) => (error.status(), error.headers(), error.body_size()),
    };
    span.record("http.response.status_code", status.map(|status| status.as_u16()));
    span.record("http.response.body.size", size);
    if let Err(error) = outcome {
        failed(span, error);
    }
    if let Some(headers) = headers {
        trace!(target: "heron_http", parent: span, headers = %Shown(headers), "the answer's headers");
    }
}

/// What came of a call.
pub(super) fn called(span: &Span, attempts: u32, status: Option<http::StatusCode>, error: Option<&Error>) {
    span.record("heron.attempts", attempts);
    span.record("http.response.status_code", status.map(|status| status.as_u16()));
    if let Some(error) = error {
        failed(span, error);
    }
}

/// Why the next attempt comes later.
pub(super) fn waiting(error: &Error, attempt: u32, pause: std::time::Duration) {
    debug!(
        target: "heron_http",
        attempt,
        pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX),
        "error.type" = error.type_name(),
        "sent again after a pause",
    );
}

fn failed(span: &Span, error: &Error) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", error.type_name());
}

/// Headers with the values that may be shown, and only the names of the others.
struct Shown<'a>(&'a HeaderMap);

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, (name, value)) in self.0.iter().enumerate() {
            let value = value.to_str().ok().filter(|_| SHOWN.contains(&name.as_str()));
            write!(f, "{}{name}: {}", if index == 0 { "" } else { ", " }, value.unwrap_or("[redacted]"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn headers_are_shown_by_an_allow_list() {
        let header = |name, value| (HeaderName::from_static(name), HeaderValue::from_static(value));
        let headers: HeaderMap = [
            header("content-type", "application/json"),
            header("set-cookie", "canary"),
            header("x-api-key", "canary"),
            header("location", "canary"),
            header("x-ratelimit-reset", "1786710270"),
        ]
        .into_iter()
        .collect();
        let shown = Shown(&headers).to_string();
        assert!(shown.contains("content-type: application/json") && shown.contains("x-ratelimit-reset: 1786710270"));
        assert!(shown.contains("set-cookie: [redacted]") && !shown.contains("canary"), "{shown}");
    }
}
