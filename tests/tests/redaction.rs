//! Credentials show up nowhere: not in what is printed of the client, not in its errors, not in the sandbox.
//!
//! What is not tested, because it is data: the known properties of an answer, and the names of unknown ones, are shown.
//! What shows everything, and says so: `Error::body`, `Error::headers`, `Response::body`, `Response::headers`, and
//! whatever is serialised.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::error::Error as _;
use std::fmt::{Debug, Display};

use heron_data::crm::{Integration, Object, Payload};
use heron_data::types::{CrmIntegration, CrmIntegrationCreate, CrmIntegrationUpdate};
use heron_data::{Error, Heron, Method, Secret};
use heron_sandbox::Sandbox;
use heron_tests::recorder::Recorder;
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::{Value, json};

const KEY: &str = "canary-key-0123456789";
const SECRET: &str = "canary-secret-0123456789";
const AUTH: &str = "canary-auth-0123456789";

/// All that was printed, with what it was.
#[derive(Default)]
struct Printed(Vec<(String, String)>);

impl Printed {
    fn debug(&mut self, what: &str, value: &impl Debug) {
        self.0.push((what.to_owned(), format!("{value:?} {value:#?}")));
    }

    fn display(&mut self, what: &str, value: &impl Display) {
        self.0.push((what.to_owned(), format!("{value} {value:#}")));
    }

    /// An error with all its causes, and what can be read off it.
    fn error(&mut self, what: &str, error: &Error) {
        self.debug(what, error);
        self.display(what, error);
        let mut cause = error.source();
        while let Some(error) = cause {
            self.0.push((format!("cause of {what}"), format!("{error} {error:?} {error:#?}")));
            cause = error.source();
        }
        self.debug(what, &(error.name(), error.description(), error.json_path(), error.operation()));
        for problem in error.validation_errors() {
            self.debug(what, problem);
            self.display(what, problem);
        }
    }

    fn has_no_canary(&self) {
        let leaks: Vec<_> = self.0.iter().filter(|(_, text)| text.to_lowercase().contains("canary")).collect();
        assert!(leaks.is_empty(), "{leaks:#?}");
        assert!(self.0.len() > 5);
    }
}

fn integration() -> Integration {
    Integration::salesforce("https://crm.example", [("token", AUTH)], SECRET)
        .object(Object::new("account", "Account").extra("later", AUTH))
        .extra("later", json!({ "deep": SECRET }))
}

fn update() -> CrmIntegrationUpdate {
    let auth = [("token".to_owned(), Secret::from(json!({ "nested": [AUTH] })))];
    CrmIntegrationUpdate::new().with_secret(SECRET).with_auth(auth)
}

fn client(base_url: impl Into<String>) -> Heron {
    Heron::builder(KEY).base_url(base_url).build().unwrap()
}

#[tokio::test]
async fn nothing_that_is_made_for_a_request_prints_a_credential() {
    let mut printed = Printed::default();
    let builder =
        Heron::builder(KEY).base_url("http://127.0.0.1:1").client(|client| client.user_agent_suffix("acme/1"));
    printed.debug("HeronBuilder", &builder);
    let heron = builder.build().unwrap();
    printed.debug("Heron", &heron);
    printed.debug("resources", &(heron.crm(), heron.end_users(), heron.file_classes()));
    printed.debug("Integration", &integration());
    printed.debug("CrmIntegrationCreate", &CrmIntegrationCreate::from(integration()));
    printed.debug("CrmIntegrationUpdate", &update());
    printed.debug("Payload", &Payload::json(&json!({ "token": AUTH })).start_workflow(true));
    printed.debug("Payload", &Payload::from(AUTH));
    printed.debug("Secret", &<Secret>::from(SECRET));
    printed.display("Secret", &<Secret>::from(SECRET));
    printed.debug("create", &heron.crm().create(integration()));
    printed.debug("update", &heron.crm().update("a", update()).with_response());
    printed.debug("ingest", &heron.crm().ingest("a", json!({ "token": AUTH })));
    printed.debug("raw", &heron.raw(Method::Post, "/api/{token}").path("token", AUTH).query("q", SECRET).json(AUTH));
    printed.debug("raw call", &heron.raw(Method::Post, "/api/x").json(AUTH).decode::<Value>());
    printed.has_no_canary();
}

/// Makes an answer of all that was sent.
type Form = fn(&Value) -> String;

/// A server that repeats all it was sent, with a status, in a form.
fn echo(server: &MockServer, path: &str, status: u16, form: Form) {
    server.mock(|when, then| {
        when.path(format!("/api{path}"));
        then.respond_with(move |request: &HttpMockRequest| {
            let headers: Vec<String> =
                request.headers_vec().iter().map(|(name, value)| format!("{name}: {value}")).collect();
            let body = String::from_utf8(request.body_vec()).unwrap();
            let all = json!(format!("{} {} {body}", request.uri_str(), headers.join(" ")));
            let answer = HttpMockResponse::builder().status(status).header("x-echo", KEY).header("set-cookie", SECRET);
            answer.header("content-type", "application/json").body(form(&all)).build()
        });
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_repeats_credentials_prints_none() {
    let server = MockServer::start();
    echo(&server, "/crm_integrations", 201, |all| {
        let config = json!({ "later": all, "object_configs": [{ "external_name": "a", "key": "b", "later": [all] }] });
        let integration =
            json!({ "heron_id": "a", "auth": { "token": AUTH }, "secret": SECRET, "config": config, "later": all });
        json!({ "crm_integration": integration, "crm_integrations": [integration], "later": all }).to_string()
    });
    let heron = client(server.base_url());
    let mut printed = Printed::default();
    let response = heron.crm().create(integration()).with_response().await.unwrap();
    printed.debug("Response", &response);
    printed.debug("CrmIntegration", &response.value);
    let kept: &CrmIntegration = &response.value;
    assert_eq!(kept.extra.get("secret"), Some(&json!(SECRET)), "what is not printed is still there");
    printed.debug("list", &heron.crm().list().await.unwrap());
    let raw = heron.raw(Method::Get, "/api/crm_integrations").bytes().with_response().await.unwrap();
    printed.debug("raw Response", &raw);
    printed.debug("rate limit", &raw.rate_limit);
    printed.error("not found", &heron.crm().get("b").await.unwrap_err());
    printed.has_no_canary();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_that_repeats_credentials_prints_none() {
    let forms: [(u16, Form); 10] = [
        (400, |all| json!({ "code": 400, "name": all, "description": all }).to_string()),
        (401, |all| json!({ "message": all }).to_string()),
        (404, |all| json!({ "error": all, "later": all }).to_string()),
        (409, |all| all.to_string()),
        (422, |all| {
            json!({ "description": { "json": { "secret": [all], "auth": { "token": { "value": [all] } } } } })
                .to_string()
        }),
        (422, |all| json!({ "description": { "json": { all.as_str().unwrap(): ["no"] } } }).to_string()),
        (500, |all| all.as_str().unwrap().to_owned()),
        (502, |all| format!("<html>{all}</html>")),
        (200, |all| json!([all]).to_string()),
        (200, |all| json!({ "heron_id": "a", "is_live": all }).to_string()),
    ];
    let mut printed = Printed::default();
    for (status, form) in forms {
        let server = MockServer::start();
        for path in ["/crm_integrations", "/crm_integrations/a", "/ingestion/crm/a"] {
            echo(&server, path, status, form);
        }
        let heron = client(server.base_url());
        let what = |call: &str| format!("{status} of {call}: {}", form(&json!("…")));
        printed.error(&what("create"), &heron.crm().create(integration()).await.unwrap_err());
        printed.error(&what("update"), &heron.crm().update("a", update()).await.unwrap_err());
    }
    printed.has_no_canary();
}

#[tokio::test]
async fn an_error_of_the_clients_own_prints_no_credential() {
    let mut printed = Printed::default();
    let nowhere = client("http://127.0.0.1:1");
    printed.error("connect", &nowhere.crm().create(integration()).await.unwrap_err());
    printed.error("payload", &nowhere.crm().ingest("a", format!("[\"{AUTH}\"]")).await.unwrap_err());
    printed.error("payload", &nowhere.crm().ingest("a", format!("{{\"a\": {AUTH}}}")).await.unwrap_err());
    printed.error("missing id", &nowhere.crm().update("", update()).await.unwrap_err());
    for (key, url) in [
        ("canary\nkey", "http://127.0.0.1:1".to_owned()),
        (KEY, format!("http://{SECRET}.example")),
        (KEY, format!("https://user:{SECRET}@app.herondata.io")),
        (KEY, format!("https://app.herondata.io?token={SECRET}")),
        (KEY, SECRET.to_owned()),
    ] {
        printed.error("builder", &Heron::builder(key).base_url(url).build().unwrap_err());
    }
    let server = Recorder::answering(200, "{}").await;
    let late = client(server.heron().base_url()).crm().create(integration()).timeout(std::time::Duration::ZERO).await;
    printed.error("timeout", &late.unwrap_err());
    printed.has_no_canary();
}

#[tokio::test]
async fn the_sandbox_answers_and_notes_no_credential() {
    let builder = Sandbox::builder().key(KEY);
    let mut printed = Printed::default();
    printed.debug("Builder", &builder);
    let sandbox = builder.start().await.unwrap();
    printed.debug("Sandbox", &sandbox);
    let heron = client(sandbox.base_url());
    let created = heron
        .crm()
        .create(Integration::salesforce("https://crm.example", [("token", AUTH)], SECRET))
        .with_response()
        .await
        .unwrap();
    let id = created.value.heron_id;
    let mut answers = vec![created.body];
    answers.push(heron.crm().update(&id, update()).with_response().await.unwrap().body);
    answers.push(heron.crm().list().with_response().await.unwrap().body);
    let ingested = heron.crm().ingest(&id, json!({ "auth": AUTH, "secret": SECRET, "api_key": KEY }));
    answers.push(ingested.with_response().await.unwrap().body);
    answers.push(heron.raw(Method::Get, "/api/end_users").bytes().await.unwrap());

    for (method, path, body) in [
        (Method::Post, "/api/crm_integrations", json!({ "secret": [SECRET], "auth": AUTH, "provider": { "a": KEY } })),
        (Method::Post, "/api/crm_integrations", json!(SECRET)),
        (Method::Patch, "/api/crm_integrations/{id}", json!({ "config": { "later": SECRET, "default_id": AUTH } })),
        (Method::Patch, "/api/crm_integrations/other", json!({ "secret": SECRET })),
        (Method::Post, "/api/ingestion/crm/{id}", json!([AUTH])),
        (Method::Post, "/api/nowhere", json!(AUTH)),
        (Method::Post, "/api/webhooks", json!(AUTH)),
    ] {
        let error = heron.raw(method, path.replace("{id}", &id)).json(&body).bytes().await.unwrap_err();
        answers.push(error.body().unwrap().to_vec().into());
        printed.error(path, &error);
    }
    let stranger = Heron::builder("canary-other-key").base_url(sandbox.base_url()).build().unwrap();
    let refused = stranger.verify().await.unwrap_err();
    assert!(refused.is_unauthorized());
    answers.push(refused.body().unwrap().to_vec().into());
    let broken =
        heron.raw(Method::Post, "/api/crm_integrations").body(format!("{{\"secret\": {SECRET}"), "application/json");
    answers.push(broken.bytes().await.unwrap_err().body().unwrap().to_vec().into());

    for answer in &answers {
        printed.display("an answer", &String::from_utf8_lossy(answer));
    }
    let journal = sandbox.requests();
    // Creating looks first.
    assert_eq!(journal.len(), answers.len() + 1);
    printed.debug("journal", &journal);
    printed.has_no_canary();
}
