//! A DELETE that is sent again finds nothing left: that is what was asked for.

use heron_data::Response;
use heron_fault_server::{Answer, FaultServer, Script};
use serde::Deserialize;

use super::*;

fn gone() -> Answer {
    Answer::json(404, &json!({ "code": 404, "name": "Not Found", "description": "No such thing" }))
}

/// A server that loses its answer to the first request, and then has nothing any more.
fn loses_the_first(script: Script) -> FaultServer {
    FaultServer::in_order([script, Script::answer(gone())])
}

fn delete<T: serde::de::DeserializeOwned + Send + 'static>(heron: &Heron) -> Call<T> {
    heron.raw(Method::Delete, "/api/things/{heron_id}").path("heron_id", "thg_1").decode()
}

#[tokio::test]
async fn a_delete_whose_answer_was_lost_succeeds_when_there_is_nothing_left() {
    let half = Script::new().send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
    let lost = [
        (Script::new().reset(), LONG),
        (Script::new().close(), LONG),
        (half.close(), LONG),
        (Script::answer(Answer::empty(502)), LONG),
        (Script::new().stall(), millis(800)),
    ];
    for (script, limit) in lost {
        let server = loses_the_first(script.clone());
        let call = delete::<()>(&client(&server)).attempt_timeout(limit);
        let Response { already_gone, status, attempts, body, .. } = call.with_response().await.unwrap();
        assert_eq!((already_gone, status.as_u16(), attempts, server.count()), (true, 404, 2, 2), "{script:?}");
        assert!(body.starts_with(b"{"), "the answer as it came");
        delete::<()>(&client(&loses_the_first(script))).attempt_timeout(limit).await.unwrap();
    }
}

#[tokio::test]
async fn a_delete_that_finds_nothing_at_first_is_an_error() {
    let server = FaultServer::always(gone());
    let error = delete::<()>(&client(&server)).await.unwrap_err();
    assert!(error.is_not_found() && error.is_api() && server.count() == 1, "{error:?}");
}

#[tokio::test]
async fn a_delete_that_never_left_or_was_refused_before_is_an_error_when_it_finds_nothing() {
    let server = FaultServer::in_order([Answer::empty(429).header("retry-after", "0"), gone()].map(Script::answer));
    let error = delete::<()>(&client(&server)).await.unwrap_err();
    assert!(error.is_not_found() && error.attempts() == 2, "{error:?}");
}

#[tokio::test]
async fn another_method_that_is_sent_again_and_finds_nothing_is_an_error() {
    for method in [Method::Get, Method::Put] {
        let server = loses_the_first(Script::new().reset());
        let error = client(&server).raw(method, "/api/things").bytes().await.unwrap_err();
        assert!(error.is_not_found() && error.attempts() == 2, "{error:?}");
    }
}

#[derive(Debug, Deserialize)]
struct Thing {
    #[expect(dead_code, reason = "it is never there")]
    heron_id: String,
}

#[tokio::test]
async fn who_wants_something_of_what_is_gone_gets_the_error() {
    let server = loses_the_first(Script::new().reset());
    let error = delete::<Thing>(&client(&server)).await.unwrap_err();
    assert!(error.is_not_found() && error.is_api() && !error.is_decode(), "{error:?}");
    assert_eq!((error.attempts(), error.description()), (2, Some("No such thing")));
    let server = FaultServer::in_order([Script::new().reset(), Script::answer(Answer::empty(204))]);
    let response = delete::<()>(&client(&server)).with_response().await.unwrap();
    assert_eq!((response.already_gone, response.status.as_u16(), response.attempts), (false, 204, 2));
}
