//! Nothing that belongs to a person is told, whatever happens: each of these words is in one place of the traffic.

use std::error::Error as _;
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use heron_data::crm::Integration;
use heron_data::reqwest::redirect::Policy;
use heron_data::types::CrmIntegrationUpdate;
use heron_data::{Attempt, Error, Form, Hook, Method, Outcome, Secret, Upload};
use heron_fault_server::{FaultServer, Script, Seen, refused_url};
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::capture::Capture;
use super::*;

const KEY: &str = "canary-key-0123456789";
const AUTH: &str = "canary-auth-0123456789";
const SECRET: &str = "canary-secret-0123456789";
const ID: &str = "canary-id-0123456789";
const QUERY: &str = "canary-query-0123456789";
const SENT: &str = "canary-sent-0123456789";
const BODY: &str = "canary-body-0123456789";
const HEADER: &str = "canary-header-0123456789";

/// All that a program may print, as text.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<String>>>);

impl Printed {
    fn add(&self, value: &impl Debug) {
        self.0.lock().unwrap().push(format!("{value:?} {value:#?}"));
    }

    /// An error with its causes, and the panic of who unwraps it.
    fn error(&self, error: Error) {
        self.0.lock().unwrap().push(format!("{error} {error:#} {error:?} {error:#?}"));
        let mut cause = error.source();
        while let Some(error) = cause {
            self.0.lock().unwrap().push(format!("{error} {error:?} {error:#?}"));
            cause = error.source();
        }
        let unwrap = |outcome: Result<(), Error>| outcome.unwrap();
        let panic = catch_unwind(AssertUnwindSafe(|| unwrap(Err(error)))).unwrap_err();
        let message = panic.downcast_ref::<String>().unwrap();
        assert!(message.starts_with("called `Result::unwrap()`"), "{message}");
        self.0.lock().unwrap().push(message.clone());
    }

    fn outcome(&self, outcome: Result<impl Debug, Error>) {
        match outcome {
            Ok(response) => self.add(&response),
            Err(error) => self.error(error),
        }
    }
}

impl Hook for Printed {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        self.add(&(attempt, headers));
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        self.add(&(attempt, outcome));
    }
}

/// An answer with a word in every place that a program is not shown by itself.
fn answer(status: u16, body: &Value) -> Answer {
    Answer::json(status, body).header("set-cookie", HEADER).header("x-echo", KEY).header("x-request-id", HEADER)
}

fn data() -> Value {
    json!({ "later": BODY, "deep": [{ BODY: BODY }] })
}

fn serve(seen: &Seen, number: usize) -> Script {
    let page = || Answer::html(502, format!("<html>{BODY} {KEY} {ID}</html>")).header("set-cookie", HEADER);
    let redirect = |location: &str| Script::answer(answer(307, &data()).header("location", location));
    match (seen.method.as_str(), seen.path().rsplit('/').next().unwrap_or_default()) {
        (_, "ok") => Script::answer(answer(200, &data())),
        (_, "retried") if number % 3 < 2 => Script::answer(answer(503, &data())),
        (_, "page") => Script::answer(page()),
        (_, "cut") => Script::new().send(answer(200, &data()).to_bytes().slice(..250)).close(),
        (_, "late") => Script::new().send(answer(200, &data()).head_bytes()).stall(),
        (_, "no-http") => Script::new().send(format!("{BODY} {KEY}\r\n\r\n")).close(),
        (_, "limited") => Script::answer(answer(429, &data()).header("retry-after", "300")),
        (_, "moved") => redirect(&format!("/api/{ID}/ok?token={SECRET}")),
        (_, "away") => redirect(&format!("https://{ID}:{SECRET}@other.example/api/{ID}/away?token={SECRET}#{KEY}")),
        (_, "echo") => {
            let all = format!("{KEY} {SECRET} {AUTH}");
            let tree = json!({ "json": { "secret": [all], all.as_str(): [all] } });
            Script::answer(answer(422, &json!({ "code": 422, "name": all, "description": tree })))
        }
        ("GET", "crm_integrations") => Script::answer(answer(200, &json!({ "crm_integrations": [] }))),
        ("POST", "crm_integrations") => Script::new().reset(),
        ("PATCH", _) => Script::answer(page()),
        _ => Script::answer(answer(200, &data())),
    }
}

/// Reads what the answers do not hold.
#[derive(Debug, Deserialize)]
struct Wanted {
    #[expect(dead_code, reason = "only reading it matters")]
    later: u8,
}

#[derive(Serialize)]
struct Sent {
    name: &'static str,
    secret: Secret,
}

async fn everything(printed: &Printed, server: &FaultServer) {
    let builder = builder(KEY, server.url()).hook(printed.clone()).client(|client| {
        printed.add(&client);
        // What would tell every byte, if it were let.
        client.customise_http(|http| http.connection_verbose(true).redirect(Policy::limited(5)))
    });
    printed.add(&builder);
    let heron = builder.build().unwrap();
    printed.add(&heron);
    let raw = |method, what: &str| {
        let call = heron.raw(method, format!("/api/{{id}}/{what}")).path("id", ID).query("q", QUERY);
        if method == Method::Get { call } else { call.json(&Sent { name: SENT, secret: SECRET.into() }) }
    };
    for what in ["ok", "retried", "page", "cut", "late", "no-http", "limited", "limited", "moved", "away"] {
        for method in [Method::Get, Method::Post, Method::Delete] {
            printed.add(&raw(method, what));
            let call = raw(method, what).decode::<Value>().attempt_timeout(Duration::from_millis(150));
            printed.add(&call);
            printed.outcome(call.with_response().await);
        }
        printed.outcome(
            raw(Method::Get, what).decode::<Wanted>().retry(Retry::never()).timeout(Duration::from_millis(300)).await,
        );
    }
    for what in ["ok", "retried", "cut", "page"] {
        let file = || Upload::from_bytes(format!("{SENT} {SECRET}")).with_file_name("a.txt");
        printed.add(&file());
        let upload = || heron.raw(Method::Post, format!("/api/{what}"));
        printed.add(&upload().file(file()));
        printed.outcome(upload().file(file()).bytes().with_response().await);
        let mut form = Form::new();
        form.text("note", SENT);
        form.file("file", file());
        printed.add(&form);
        printed.outcome(upload().form(form).bytes().with_response().await);
        let download = || raw(Method::Get, what).download();
        printed.add(&download());
        printed.outcome(download().stream().with_response().await);
        printed.outcome(download().to_writer(Vec::new()).await.map(|(_, info)| info));
    }
    let integration = || Integration::salesforce(format!("https://{SENT}.example"), [("token", AUTH)], SECRET);
    printed.outcome(heron.crm().create(integration()).with_response().await);
    let update = CrmIntegrationUpdate::new().with_secret(SECRET);
    printed.outcome(heron.crm().update(ID, update).with_response().await);
    let echo = heron.raw(Method::Post, "/api/echo").json(&[SECRET, AUTH].map(<Secret>::from));
    printed.outcome(echo.bytes().with_response().await);
    for url in [refused_url(), server.url().replace("http:", "https:")] {
        let nowhere = super::builder(KEY, url).hook(printed.clone()).build().unwrap();
        let call = nowhere.raw(Method::Post, "/api/{id}").path("id", ID).query("q", QUERY).json(SENT).bytes();
        printed.outcome(call.connect_timeout(Duration::from_millis(300)).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_key_no_secret_no_id_no_query_no_body_and_no_header_is_told_or_printed() {
    let capture = Capture::of_everything();
    let printed = Printed::default();
    let numbers = Mutex::new(std::collections::BTreeMap::<(String, String), usize>::new());
    let server = FaultServer::start(move |seen| {
        let mut numbers = numbers.lock().unwrap();
        let number = numbers.entry((seen.method.clone(), seen.path().to_owned())).or_default();
        *number += 1;
        serve(seen, *number - 1)
    });
    everything(&printed, &server).await;

    // All the words were there to be told.
    let traffic = format!("{:?}", server.requests());
    let bodies: Vec<_> =
        server.requests().iter().map(|seen| String::from_utf8_lossy(&seen.body).into_owned()).collect();
    for word in [KEY, ID, QUERY] {
        assert!(traffic.contains(word), "{word}");
    }
    for word in [AUTH, SECRET, SENT] {
        assert!(bodies.iter().any(|body| body.contains(word)), "{word}");
    }

    let mut told: Vec<String> = printed.0.lock().unwrap().clone();
    assert!(told.len() > 200, "{}", told.len());
    let (spans, events) = (capture.spans(), capture.events());
    for target in ["heron_http", "reqwest::connect", "hyper_util::client::legacy::pool"] {
        assert!(events.iter().any(|(own, _)| own == target), "nothing of {target} was captured");
    }
    for (name, field) in [
        ("heron.call", "heron.attempts"),
        ("heron.call", "error.type"),
        ("heron.attempt", "http.request.resend_count"),
        ("heron.attempt", "http.response.status_code"),
        ("heron.attempt", "server.address"),
    ] {
        let has = spans.iter().any(|(_, span)| span.name == name && span.field(field).is_some());
        assert!(has, "no {field} of {name} was captured");
    }
    assert!(events.iter().any(|(_, text)| text.contains("set-cookie: [redacted]")), "headers are told by their names");
    told.extend(spans.iter().map(|(_, span)| format!("{span:?}")));
    told.extend(events.iter().map(|(target, text)| format!("{target} {text}")));
    let leaks: Vec<_> = told.iter().filter(|text| text.to_lowercase().contains("canary")).collect();
    assert!(leaks.is_empty(), "{} leaks: {:#?}", leaks.len(), &leaks[..leaks.len().min(10)]);
}
