//! The spans of a call and of its attempts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use heron_data::{Call, Method, Retry};
use heron_fault_server::{Answer, FaultServer, Script, refused_url};
use serde_json::Value;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::capture::{Capture, Span};
use super::*;

fn thing(heron: &Heron, template: &'static str) -> Call<Value> {
    heron.raw(Method::Get, template).path("heron_id", "thg_1").decode()
}

/// The span of the call with this path, and those of its attempts.
fn of_call(capture: &Capture, template: &str) -> (Span, Vec<Span>) {
    let spans = capture.spans();
    let is_ours = |span: &Span, name| span.name == name && span.field("url.template") == Some(template);
    let calls: Vec<_> = spans.iter().filter(|(_, span)| is_ours(span, "heron.call")).collect();
    assert_eq!(calls.len(), 1, "{calls:?}");
    let (id, call) = calls[0].clone();
    let attempts = spans.into_iter().map(|(_, span)| span).filter(|span| is_ours(span, "heron.attempt"));
    let attempts: Vec<_> = attempts.inspect(|attempt| assert_eq!(attempt.parent, Some(id))).collect();
    assert!(call.is_closed && attempts.iter().all(|attempt| attempt.is_closed));
    assert!(call.target == "heron_http" && attempts.iter().all(|attempt| attempt.target == "heron_http"));
    (call, attempts)
}

#[tokio::test]
async fn a_call_has_one_span_and_each_attempt_one_within_by_the_names_of_opentelemetry() {
    let capture = Capture::of_everything();
    let server = FaultServer::in_order([Answer::empty(503), Answer::empty(502), good()].map(Script::answer));
    let heron = builder("key_of_this_test", server.url()).build().unwrap();
    thing(&heron, "/api/spans/{heron_id}/retried").await.unwrap();
    let (call, attempts) = of_call(&capture, "/api/spans/{heron_id}/retried");
    for (name, value) in [
        ("otel.kind", "internal"),
        ("otel.name", "raw"),
        ("heron.operation", "raw"),
        ("heron.attempts", "3"),
        ("http.request.method", "GET"),
        ("http.response.status_code", "200"),
    ] {
        assert_eq!(call.field(name), Some(value), "{name}");
    }
    assert_eq!((call.field("error.type"), call.field("otel.status_code")), (None, None));
    let port = server.address().port().to_string();
    for attempt in &attempts {
        for (name, value) in [
            ("otel.kind", "client"),
            ("otel.name", "GET /api/spans/{heron_id}/retried"),
            ("http.request.method", "GET"),
            ("server.address", "127.0.0.1"),
            ("server.port", &port),
            ("url.scheme", "http"),
        ] {
            assert_eq!(attempt.field(name), Some(value), "{name}");
        }
    }
    let all = |name: &str| attempts.iter().map(|attempt| attempt.field(name)).collect::<Vec<_>>();
    assert_eq!(all("http.response.status_code"), [Some("503"), Some("502"), Some("200")]);
    assert_eq!(all("http.request.resend_count"), [None, Some("1"), Some("2")]);
    assert_eq!(all("error.type"), [Some("503"), Some("502"), None]);
    assert_eq!(all("otel.status_code"), [Some("ERROR"), Some("ERROR"), None]);
    let sizes = all("http.response.body.size");
    assert_eq!((sizes[0], sizes[2]), (Some("0"), Some("20")), "{sizes:?}");
}

#[tokio::test]
async fn a_call_that_fails_says_so_with_its_kind() {
    let capture = Capture::of_everything();
    let server = FaultServer::start(|seen| match seen.path().rsplit('/').next() {
        Some("missing") => Script::answer(Answer::empty(404)),
        Some("cut") => Script::new().reset(),
        _ => Script::new().stall(),
    });
    let heron = |url| builder("key_of_this_test", url).retry(Retry::never()).build().unwrap();
    let limit = Duration::from_millis(50);
    for (template, url, kind, status) in [
        ("/api/spans/{heron_id}/missing", server.url(), "404", Some("404")),
        ("/api/spans/{heron_id}/cut", server.url(), "transport", None),
        ("/api/spans/{heron_id}/late", server.url(), "timeout", None),
        ("/api/spans/{heron_id}/nobody", refused_url(), "connect", None),
    ] {
        let call = thing(&heron(url), template);
        let call = if kind == "timeout" { call.attempt_timeout(limit) } else { call };
        call.await.unwrap_err();
        let (call, attempts) = of_call(&capture, template);
        assert_eq!(attempts.len(), 1, "{template}");
        for span in [&call, &attempts[0]] {
            assert_eq!(span.field("error.type"), Some(kind), "{template}");
            assert_eq!(span.field("otel.status_code"), Some("ERROR"), "{template}");
            assert_eq!(span.field("http.response.status_code"), status, "{template}");
        }
    }
}

#[tokio::test]
async fn an_operation_is_told_by_its_name() {
    let capture = Capture::of_everything();
    let server = FaultServer::always(good());
    builder("key_of_this_test", server.url()).build().unwrap().ping().await.unwrap();
    let (call, attempts) = of_call(&capture, "/api/hello_world");
    assert_eq!(
        (call.field("otel.name"), call.field("heron.operation")),
        (Some("hello_world_get"), Some("hello_world_get"))
    );
    assert_eq!(attempts[0].field("otel.name"), Some("GET /api/hello_world"));
}

/// A subscriber that wants nothing, and counts what it is told all the same.
#[derive(Clone, Default)]
struct WantsNothing(Arc<AtomicUsize>);

impl Subscriber for WantsNothing {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        false
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        self.0.fetch_add(1, SeqCst);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {
        self.0.fetch_add(1, SeqCst);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {
        self.0.fetch_add(1, SeqCst);
    }

    fn enter(&self, _: &Id) {
        self.0.fetch_add(1, SeqCst);
    }

    fn exit(&self, _: &Id) {}
}

#[test]
fn where_nobody_listens_no_span_is_made() {
    let capture = Capture::of_everything();
    let nothing = WantsNothing::default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tracing::subscriber::with_default(nothing.clone(), || {
        runtime.block_on(async {
            let server = FaultServer::in_order([Answer::empty(503), good()].map(Script::answer));
            let heron = builder("key_of_this_test", server.url()).build().unwrap();
            thing(&heron, "/api/spans/{heron_id}/nobody-listens").await.unwrap();
        });
    });
    assert_eq!(nothing.0.load(SeqCst), 0);
    let is_ours = |span: &Span| span.field("url.template") == Some("/api/spans/{heron_id}/nobody-listens");
    assert!(!capture.spans().iter().any(|(_, span)| is_ours(span)));
}
