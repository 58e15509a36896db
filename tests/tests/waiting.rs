//! Waiting for work that Heron does after it has answered: each form in which an operation tells the end.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use heron_data::crm::{FieldMapping, Integration, Object};
use heron_data::types::{
    CalculationsScorecardParams, EndUserCreate, EndUserFileDetails, FilesParsedResultsParams, FunderSubmissionStatus,
    Scorecard,
};
use heron_data::webhooks::WebhookEvent;
use heron_data::{Bell, Heron, Retry, SyncOutcome, Wait, WaitOutcome, WaitProgress};
use heron_sandbox::{Fault, Sandbox, SyncOutcome as Ends};
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::{Value, json};

/// A server that gives its answers one after the other, and the last one for ever; and what it was asked for.
struct Server {
    server: MockServer,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn new(answers: impl IntoIterator<Item = (u16, Value)>) -> Self {
        let answers: Vec<(u16, Value)> = answers.into_iter().collect();
        let (server, asked) = (MockServer::start_async().await, Arc::new(Mutex::new(Vec::new())));
        let (written, next): (Arc<Mutex<Vec<String>>>, _) = (Arc::clone(&asked), AtomicUsize::new(0));
        let respond = move |request: &HttpMockRequest| {
            let index = next.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1);
            let target = request.uri().path_and_query().map_or("", |target| target.as_str()).to_owned();
            written.lock().unwrap().push(format!("{} {target}", request.method_str()));
            let (status, body) = &answers[index];
            let builder = HttpMockResponse::builder().status(*status).header("content-type", "application/json");
            let builder = if *status == 429 { builder.header("retry-after", "1") } else { builder };
            builder.body(body.to_string()).build()
        };
        server.mock_async(|_, then| drop(then.respond_with(respond))).await;
        Self { server, asked }
    }

    fn heron(&self) -> Heron {
        Heron::builder("key_xxxxxxxxx").base_url(self.server.base_url()).retry(Retry::never()).build().unwrap()
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn ok(body: Value) -> (u16, Value) {
    (200, body)
}

/// As often as it can be.
fn often() -> Wait {
    let ms = Duration::from_millis;
    Wait::new().deadline(Duration::from_secs(60)).pauses(ms(10), ms(10)).quiet_period(ms(50))
}

/// Only the first question and the last, unless a bell rings.
fn seldom() -> Wait {
    let hour = Duration::from_secs(3600);
    Wait::new().deadline(24 * hour).pauses(hour, hour)
}

fn noted(wait: Wait) -> (Wait, Arc<Mutex<Vec<WaitProgress>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    (wait.on_progress(move |progress| heard.lock().unwrap().push(progress)), told)
}

fn event(topic: &str, heron_id: &str) -> WebhookEvent {
    let body = json!({"topic": topic, "created": "2026-03-01T12:30:00+00:00", "data": {"heron_id": heron_id}});
    WebhookEvent::from_unverified(body.to_string().as_bytes()).unwrap()
}

#[tokio::test]
async fn a_state_is_waited_for_until_it_is_one_that_is_done() {
    let submission = |status: Value| ok(json!({"heron_id": "fs_1", "status": status}));
    let states = ["pending", "in_progress", "brand_new"].map(|state| submission(json!(state)));
    let server = Server::new(states.into_iter().chain([submission(Value::Null), submission(json!("approved"))])).await;
    let (wait, told) = noted(often());
    let waited = server.heron().funder_submissions().get_until_done("fs_1", wait).await.unwrap();
    assert_eq!((waited.outcome, waited.polls, waited.is_failed()), (WaitOutcome::Done, 5, false));
    assert_eq!(waited.value.status.value(), Some(&FunderSubmissionStatus::Approved));
    let told: Vec<String> = told.lock().unwrap().iter().flat_map(|progress| progress.states.clone()).collect();
    assert_eq!(told, ["pending", "in_progress", "brand_new", "no state"]);
    assert_eq!(server.asked(), ["GET /api/funder_submissions/fs_1/"; 5]);
}

#[tokio::test]
async fn each_item_of_a_list_is_waited_for_and_one_that_fails_fails_it() {
    let results = |states: &[&str]| {
        ok(states.iter().map(|state| json!({"heron_id": "pef_1", "parsing_status": state})).collect())
    };
    let answers =
        [results(&[]), results(&["processing"]), results(&["failed", "processing"]), results(&["failed", "succeeded"])];
    let server = Server::new(answers).await;
    let params = FilesParsedResultsParams::new().with_version_number(2);
    let (wait, told) = noted(often());
    let waited = server.heron().files().parsed_results_until_done("euf_1", &params, wait).await.unwrap();
    assert_eq!((waited.outcome, waited.polls, waited.value.len()), (WaitOutcome::Failed, 4, 2));
    assert!(waited.is_failed());
    let told: Vec<usize> = told.lock().unwrap().iter().map(|progress| progress.states.len()).collect();
    assert_eq!(told, [0, 1, 2]);
    assert_eq!(server.asked(), ["GET /api/end_user_files/euf_1/parsed_results?version_number=2"; 4]);
}

#[tokio::test]
async fn a_state_in_an_envelope_is_waited_for() {
    let pdf = |status: &str| ok(json!({"pdf": {"heron_id": "pdf_1", "status": status}}));
    let server = Server::new([pdf("parsing"), pdf("rejected")]).await;
    let waited = server.heron().pdfs().get_until_done("pdf_1", None, often()).await.unwrap();
    assert_eq!((waited.outcome, waited.polls), (WaitOutcome::Failed, 2));
}

#[tokio::test]
async fn what_is_deleted_is_waited_for_until_it_is_gone() {
    let here = || ok(json!({"end_user": {"heron_id": "eus_1", "end_user_id": "mine"}}));
    let server = Server::new([here(), here(), (404, json!({}))]).await;
    let call = server.heron().end_users().get_until_gone("eus_1", often()).with_response();
    let response = call.await.unwrap();
    assert_eq!(response.status.as_u16(), 404);
    let waited = response.value;
    assert_eq!((waited.outcome, waited.polls), (WaitOutcome::Gone, 3));
    assert_eq!(waited.value.unwrap().end_user_id.as_deref(), Some("mine"));

    let server = Server::new([(404, json!({}))]).await;
    let waited = server.heron().end_users().get_until_gone("eus_1", often()).await.unwrap();
    assert_eq!((waited.value, waited.polls), (None, 1));
}

#[tokio::test]
async fn new_items_are_those_that_were_not_there_before_until_no_more_come() {
    let files = |ids: &[&str]| ok(ids.iter().map(|id| json!({"heron_id": id})).collect());
    let server = Server::new([
        files(&["euf_1"]),
        files(&["euf_1"]),
        files(&["euf_1", "euf_2"]),
        (500, json!({})),
        files(&["euf_3", "euf_2"]),
    ])
    .await;
    let heron = server.heron();
    let before = heron.files().list_for_end_user("eus_1").await.unwrap();
    let (wait, told) = noted(often().quiet_period(Duration::from_millis(300)));
    let waited = heron.files().list_for_end_user_until_new("eus_1", &before, wait).await.unwrap();
    assert_eq!(waited.outcome, WaitOutcome::NewItem);
    let ids = |files: &[EndUserFileDetails]| files.iter().filter_map(|file| file.heron_id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&waited.value), ["euf_2", "euf_3"]);
    let told = told.lock().unwrap();
    assert_eq!((told[0].states[0].as_str(), told[1].states[0].as_str()), ("0 new", "1 new"));
    assert!(told[2].trouble.as_ref().is_some_and(|trouble| trouble.contains("500")) && told[2].states == ["1 new"]);
}

#[tokio::test]
async fn nothing_new_before_the_deadline_is_a_timeout_and_some_news_are_an_answer() {
    let ms = Duration::from_millis;
    let files = |ids: &[&str]| ok(ids.iter().map(|id| json!({"heron_id": id})).collect());
    let server = Server::new([files(&["euf_1"])]).await;
    let before = server.heron().files().list_for_end_user("eus_1").await.unwrap();
    let short = || often().deadline(ms(50)).quiet_period(Duration::from_secs(3600));
    let error = server.heron().files().list_for_end_user_until_new("eus_1", &before, short()).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("last told: 0 new"), "{error}");

    // Also when the last question has no answer.
    let server = Server::new([files(&["euf_1", "euf_2"]), (500, json!({}))]).await;
    let waited = server.heron().files().list_for_end_user_until_new("eus_1", &before, short()).await.unwrap();
    assert_eq!((waited.outcome, waited.value.len()), (WaitOutcome::NewItem, 1));
    // What is new is new whatever was not there.
    let waited = server.heron().files().list_for_end_user_until_new("eus_1", &[], short()).await;
    assert!(waited.unwrap_err().to_string().contains("500"));
}

#[tokio::test]
async fn what_nobody_documents_is_waited_for_until_a_condition_holds() {
    let metrics = |count: usize| ok(json!({"metrics": vec![json!({}); count], "rule_violations": []}));
    let server = Server::new([metrics(0), metrics(1), metrics(2)]).await;
    let params = CalculationsScorecardParams::new();
    let full = |scorecard: &Scorecard| scorecard.metrics.as_ref().is_some_and(|metrics| metrics.len() == 2);
    let waited = server.heron().calculations().scorecard_until("eus_1", &params, full, often()).await.unwrap();
    assert_eq!((waited.outcome, waited.polls), (WaitOutcome::Done, 3));
}

#[tokio::test]
async fn what_fails_for_good_ends_the_wait_with_its_own_error() {
    for status in [401, 404, 422] {
        let server = Server::new([ok(json!({"status": "processing"})), (status, json!({}))]).await;
        let error = server.heron().end_users().processing_status_until_done("eus_1", often()).await.unwrap_err();
        assert_eq!((error.status().map(|status| status.as_u16()), error.is_timeout()), (Some(status), false));
        assert_eq!((error.operation(), server.asked().len()), (Some("end_users_processing_status"), 2));
    }
}

#[tokio::test]
async fn a_refusal_is_not_asked_again_before_the_moment_that_it_names() {
    let processed = || ok(json!({"status": "processed"}));
    let server = Server::new([(429, json!({})), processed()]).await;
    let (wait, told) = noted(often());
    let waited = server.heron().end_users().processing_status_until_done("eus_1", wait).await.unwrap();
    assert_eq!((waited.outcome, server.asked().len()), (WaitOutcome::Done, 2));
    let told = told.lock().unwrap();
    assert!(told[0].next >= Duration::from_millis(900), "{told:?}");
    assert!(told[0].trouble.as_ref().is_some_and(|trouble| trouble.contains("429")), "{told:?}");
}

#[tokio::test]
async fn the_limit_of_the_call_is_a_deadline_that_tells_the_last_states() {
    let server = Server::new([ok(json!({"status": "processing"}))]).await;
    let call = server.heron().end_users().processing_status_until_done("eus_1", often());
    let error = call.timeout(Duration::from_millis(200)).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(error.to_string().contains("last told: processing"), "{error}");
}

#[tokio::test]
async fn a_webhook_makes_a_wait_ask_at_once() {
    let bell = Bell::new();
    let states = ["processing", "processing", "processed"].map(|state| ok(json!({"status": state})));
    let server = Server::new(states).await;
    let rung = bell.clone();
    // The first question's answer, and then the second's.
    let wait = seldom().bell(&bell).on_progress(move |progress| {
        rung.ring(&event("end_user.processed", "eus_2"));
        rung.ring(&event("pdf.processed", "eus_1"));
        rung.ring(&event(
            ["end_user.failed", "end_user.policy_workflow_finished"][progress.polls as usize - 1],
            "eus_1",
        ));
    });
    let waited = server.heron().end_users().processing_status_until_done("eus_1", wait).await.unwrap();
    assert_eq!((waited.outcome, waited.polls), (WaitOutcome::Done, 3));
}

#[tokio::test]
async fn a_wait_that_is_dropped_asks_no_more() {
    let server = Server::new([ok(json!({"status": "processing"}))]).await;
    let heron = server.heron();
    let (wait, told) = noted(often());
    let call = heron.end_users().processing_status_until_done("eus_1", wait);
    let waiting = tokio::spawn(async move { call.await.map(|_| ()) });
    while told.lock().unwrap().len() < 3 {
        tokio::task::yield_now().await;
    }
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    let asked = server.asked().len();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(server.asked().len() <= asked + 1);
}

#[tokio::test]
async fn an_end_user_of_the_sandbox_is_waited_for_through_its_faults() {
    let sandbox = Sandbox::start().await.unwrap();
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    let states = [r#"{"status":"processing"}"#, r#"{"status":"processed"}"#];
    sandbox.faults().next(Fault::status(503).on("end_users_processing_status")).unwrap();
    for state in states {
        sandbox.faults().next(Fault::status(200).body(state).on("end_users_processing_status")).unwrap();
    }
    let waited = heron.end_users().processing_status_until_done("eus_1", often()).await.unwrap();
    assert_eq!((waited.outcome, waited.polls), (WaitOutcome::Done, 2));
    sandbox.requests().to("end_users_processing_status").assert_count(3);
}

#[tokio::test]
async fn a_sync_of_the_sandbox_is_waited_for_while_its_clock_is_held_and_moved_on() {
    let hour = Duration::from_secs(3600);
    let sandbox = Sandbox::builder().sync_delay(hour).sync_outcome(Ends::Success).start().await.unwrap();
    let clock = sandbox.clock();
    clock.hold();
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    let account = Object::new("account", "Account").field(FieldMapping::from_attribute("Name", "company_name"));
    let integration = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "made-up")], "made-up");
    heron.crm().create(integration.object(account)).await.unwrap();
    let id = heron.end_users().create(EndUserCreate::new("mine")).await.unwrap().heron_id;
    sandbox.company_attributes(&id).set("company_name", "Acme Foods");

    let moved = clock.clone();
    let wait = often().on_progress(move |progress| {
        if progress.polls == 3 {
            moved.advance(hour);
        }
    });
    let before = heron.end_users().sync_events(&id).await.unwrap();
    heron.end_users().sync(&id).await.unwrap();
    let waited = heron.end_users().sync_events_until_new(&id, &before, wait).await.unwrap();
    assert_eq!((waited.outcome, waited.value.len()), (WaitOutcome::NewItem, 1));
    assert!(waited.polls >= 4, "{waited:?}");

    let wait = often().on_progress(move |progress| {
        if progress.polls == 3 {
            clock.advance(hour);
        }
    });
    let report = heron.end_users().sync_and_wait(&id, wait).await.unwrap();
    assert_eq!((report.outcome, report.events.len()), (SyncOutcome::Succeeded, 1));
}
