//! What an error says to a program: how long it took, and whether to try again.

use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use heron_data::RetryAdvice;
use heron_fault_server::{Answer, FaultServer, LastChunk, Script, refused_url};

use super::*;

#[tokio::test]
async fn every_kind_of_failure_has_its_advice() {
    use RetryAdvice::{Later, LookFirst, No};

    let cut = || Script::new().reset();
    let too_large = Script::new().send(good().content_length(1 << 30).head_bytes()).stall();
    let cases: Vec<(&str, Script, RetryAdvice, RetryAdvice)> = vec![
        ("400", Script::answer(Answer::empty(400)), No, No),
        ("401", Script::answer(Answer::empty(401)), No, No),
        ("404", Script::answer(Answer::empty(404)), No, No),
        ("409", Script::answer(Answer::empty(409)), No, No),
        ("422", Script::answer(Answer::empty(422)), No, No),
        ("408", Script::answer(Answer::empty(408)), Later, LookFirst),
        ("429 without a hint", Script::answer(Answer::empty(429)), Later, Later),
        ("500", Script::answer(Answer::empty(500)), Later, LookFirst),
        ("501", Script::answer(Answer::empty(501)), No, LookFirst),
        ("503", Script::answer(Answer::empty(503)), Later, LookFirst),
        ("a redirect", Script::answer(Answer::empty(307)), No, No),
        ("a web page", Script::answer(Answer::html(200, "<html>")), No, No),
        ("broken JSON", Script::answer(Answer::bytes(200, "application/json", "{")), No, No),
        ("too large", too_large, No, No),
        ("a cut", cut(), Later, LookFirst),
        ("broken chunks", Script::answer(good().chunked(LastChunk::Broken)), Later, LookFirst),
        ("no answer in time", Script::new().stall(), Later, LookFirst),
    ];
    for (what, script, of_get, of_post) in cases {
        let server = FaultServer::always(script);
        let heron = builder(server.url()).retry(Retry::never()).build().unwrap();
        let limit = if what == "no answer in time" { millis(100) } else { LONG };
        let error = get(&heron).attempt_timeout(limit).await.unwrap_err();
        assert_eq!(error.retry_advice(), of_get, "{what} of a GET: {error:?}");
        let error = post(&heron, 1).attempt_timeout(limit).await.unwrap_err();
        assert_eq!(error.retry_advice(), of_post, "{what} of a POST: {error:?}");
        assert_eq!(error.is_ambiguous(), of_post == LookFirst, "{what}: {error:?}");
        assert!(error.candidates().is_empty());
    }
    let nobody = builder(refused_url()).retry(Retry::never()).build().unwrap();
    assert_eq!(post(&nobody, 1).await.unwrap_err().retry_advice(), Later);
    let nonsense = nobody.raw(Method::Get, "/api/{missing}").bytes().await.unwrap_err();
    assert_eq!(nonsense.retry_advice(), No);
}

#[tokio::test]
async fn an_error_that_says_when_to_come_back_advises_that_moment() {
    for (status, of_post_is_known) in [(429, true), (503, false)] {
        let server = FaultServer::always(Answer::empty(status).header("retry-after", "120"));
        let heron = client(&server);
        let error = get(&heron).await.unwrap_err();
        let RetryAdvice::At(at) = error.retry_advice() else { panic!("{:?}", error.retry_advice()) };
        assert_eq!(Some(at), error.retry_at());
        assert!((TimeDelta::seconds(100)..=TimeDelta::seconds(120)).contains(&(at - Utc::now())), "{at}");
        let advice = post(&heron, 1).await.unwrap_err().retry_advice();
        assert_eq!(matches!(advice, RetryAdvice::At(_)), of_post_is_known, "{advice:?}");
    }
}

#[tokio::test]
async fn the_time_that_a_call_took_has_all_its_attempts_and_pauses() {
    let slow = |status| Script::new().wait(millis(60)).send_answer(Answer::empty(status).header("retry-after", "1"));
    let server = FaultServer::in_order([slow(503), slow(404)]);
    let heron = client(&server);
    let start = Instant::now();
    let error = get(&heron).await.unwrap_err();
    let most = start.elapsed();
    assert_eq!(error.attempts(), 2);
    assert!(error.elapsed() >= Duration::from_millis(1120) && error.elapsed() <= most, "{:?}", error.elapsed());
    let server = FaultServer::in_order([slow(503), Script::answer(good())]);
    let start = Instant::now();
    let response = get(&client(&server)).with_response().await.unwrap();
    assert!(response.elapsed >= Duration::from_millis(1060) && response.elapsed <= start.elapsed());
    assert_eq!(response.attempts, 2);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_ambiguous_and_keeps_the_status_and_what_came() {
    let server =
        FaultServer::always(Script::new().send("HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{\"a\":").close());
    let error = post(&client(&server), 1).await.unwrap_err();
    assert!(error.is_ambiguous() && !error.is_api() && !error.is_decode() && !error.is_timeout(), "{error:?}");
    assert_eq!((error.status().unwrap().as_u16(), error.body()), (201, Some(b"{\"a\":".as_slice())));
}

#[tokio::test]
async fn an_error_status_survives_a_body_that_breaks_off_or_stalls() {
    let half = || Script::new().send("HTTP/1.1 404 Not Found\r\ncontent-length: 100\r\n\r\n{\"code\": 404");
    for script in [half().close(), half().stall(), half().wait(millis(30)).reset()] {
        let server = FaultServer::always(script);
        let error = post(&client(&server), 1).attempt_timeout(millis(300)).await.unwrap_err();
        assert!(error.is_not_found() && error.is_api() && !error.is_timeout(), "{error:?}");
        assert_eq!(error.body(), Some(b"{\"code\": 404".as_slice()));
    }
}
