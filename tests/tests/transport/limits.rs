//! An answer of any size and shape is an error at most, and costs what it may cost.

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use heron_data::Error;
use heron_fault_server::{Answer, FaultServer, Script};

use super::*;

/// An answer is refused: neither read as JSON, nor told as something that may not have happened.
async fn too_large(heron: &Heron) -> Error {
    let error = post(heron, 1).await.unwrap_err();
    assert!(!error.is_decode() && !error.is_ambiguous() && !error.is_timeout(), "{error:?}");
    assert!(error.to_string().contains("raise `max_body` of the client"), "{error}");
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (200, 1));
    error
}

#[tokio::test]
async fn a_gibibyte_that_is_announced_is_refused_before_it_is_read() {
    // It never comes: whoever waited for its first byte would wait for ever.
    let server = FaultServer::always(Script::new().send(good().content_length(1 << 30).head_bytes()).stall());
    let start = Instant::now();
    let error = too_large(&client(&server)).await;
    assert!(start.elapsed() < Duration::from_secs(8));
    assert_eq!((error.body(), error.body_size()), (Some(&b""[..]), Some(1 << 30)));
    until(&server, "the end of the connection", |server| server.open_connections() == 0).await;
}

#[tokio::test]
async fn the_cap_can_be_set_and_holds_for_what_is_not_announced() {
    let body = "x".repeat(100_000);
    let server = FaultServer::always(Answer::text(200, &*body).until_close());
    let capped = |bytes| builder(server.url()).client(|client| client.max_body(bytes)).build().unwrap();
    let error = too_large(&capped(1000)).await;
    assert_eq!(error.body().unwrap().len(), 1000);
    assert!(error.to_string().starts_with("raw: the answer is larger than 1000 bytes"), "{error}");
    too_large(&capped(99_999)).await;
    let fits = capped(100_000).raw(Method::Get, "/api/things").bytes().await.unwrap();
    assert_eq!(fits.len(), body.len());
}

#[tokio::test]
async fn an_error_keeps_64_kib_of_its_body_and_counts_all() {
    let body = "x".repeat(1_000_000);
    for answer in [Answer::text(500, &*body), Answer::text(500, &*body).until_close()] {
        let error = post(&client(&FaultServer::always(answer)), 1).await.unwrap_err();
        assert!(error.is_api() && error.attempts() == 1, "{error:?}");
        assert_eq!((error.body().unwrap().len(), error.body_size()), (64 << 10, Some(1_000_000)));
    }
}

/// Runs a call where a recursion over what came would soon be at the stack's end.
fn on_a_small_stack(status: u16, body: String) -> Result<Value, Error> {
    let run = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = FaultServer::always(Answer::bytes(status, "application/json", body));
            post(&client(&server), 1).await
        })
    };
    std::thread::Builder::new().stack_size(1 << 20).spawn(run).unwrap().join().unwrap()
}

#[test]
fn a_million_levels_of_json_are_an_error_on_a_small_stack_too() {
    const DEEP: usize = 1_000_000;
    let arrays = "[".repeat(DEEP) + &"]".repeat(DEEP);
    let objects = "{\"description\":".repeat(DEEP) + "0" + &"}".repeat(DEEP);
    let hidden = format!("{{\"heron_id\":\"thg_1\",\"later\":{arrays}}}");
    for body in [arrays, objects, hidden] {
        let error = on_a_small_stack(200, body.clone()).unwrap_err();
        assert!(error.is_decode() && !error.is_ambiguous(), "{error:?}");
        for status in [404, 422, 500] {
            let error = on_a_small_stack(status, body.clone()).unwrap_err();
            assert!(error.is_api() && error.status().unwrap().as_u16() == status, "{error:?}");
        }
    }
}

#[tokio::test]
async fn what_unpacks_to_a_thousand_times_its_size_is_refused_and_not_unpacked() {
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    let block = vec![b' '; 1 << 20];
    (0..100).for_each(|_| bomb.write_all(&block).unwrap());
    let bomb = bomb.finish().unwrap();
    assert!(bomb.len() < 200_000);
    for status in [200, 500] {
        let answer = Answer::bytes(status, "application/json", bomb.clone()).header("content-encoding", "gzip");
        let server = FaultServer::always(answer);
        let error = post(&client(&server), 1).await.unwrap_err();
        assert_eq!((error.is_decode(), error.is_api()), (status == 200, status == 500), "{error:?}");
        assert_eq!(error.body_size(), Some(bomb.len() as u64));
        assert!(bomb.starts_with(error.body().unwrap()), "as it came");
    }
}

#[tokio::test]
async fn too_many_or_too_long_headers_are_an_error() {
    let many = (0..1000).fold(good(), |answer, number| answer.header(format!("x-{number}"), "1"));
    let long = good().header("x-long", "x".repeat(1 << 20));
    let name = good().header("x".repeat(70_000), "1");
    for answer in [many, long, name] {
        let server = FaultServer::always(answer);
        let error = post(&client(&server), 1).await.unwrap_err();
        assert!(error.is_ambiguous() && !error.is_api() && !error.is_connect(), "{error:?}");
        assert_eq!((error.attempts(), server.count()), (1, 1));
        assert!(format!("{error} {error:?} {error:#?}").len() < 2000);
    }
}

#[tokio::test]
async fn headers_as_servers_send_them_are_read() {
    let many = (0..60).fold(good(), |answer, number| answer.header(format!("x-{number}"), "x".repeat(1000)));
    let server = FaultServer::always(many.header("x-not-text", b"\xff\xfe"));
    let response = post(&client(&server), 1).with_response().await.unwrap();
    assert_eq!((response.headers.len(), response.headers["x-not-text"].as_bytes()), (63, &b"\xff\xfe"[..]));
}
