//! A call that is dropped leaves nothing running, and nothing in the way of the next one.

use std::time::Duration;

use heron_data::Call;
use heron_fault_server::{Accept, Answer, FaultServer, Script};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::*;

fn tasks() -> usize {
    Handle::current().metrics().num_alive_tasks()
}

/// Pauses that no test waits for.
fn slow() -> Retry {
    let hour = Duration::from_secs(3600);
    Retry::new().backoff(hour, hour)
}

/// Cancels a call, and sees to it that nothing of it is left but what was there before.
async fn cancel<T: 'static>(call: JoinHandle<T>, server: &FaultServer, before: usize) {
    let seen = server.count();
    call.abort();
    assert!(call.await.is_err_and(|error| error.is_cancelled()));
    until(server, "the end of all connections", |server| server.open_connections() == 0).await;
    // The server's own tasks end with their connections.
    comes_true("the end of all tasks", || tasks() <= before).await;
    assert_eq!(server.count(), seen, "nothing more was sent");
}

/// A server that does this to the first request, and answers every other one without keeping its connection.
fn first(script: Script) -> FaultServer {
    FaultServer::in_order([script, Script::answer(good()).close()])
}

#[tokio::test]
async fn while_it_connects() {
    let server = FaultServer::builder().accept(|_| Accept::Stall).always(good());
    let heron = builder(server.url().replace("http:", "https:")).build().unwrap();
    let before = tasks();
    let call = tokio::spawn(post(&heron, 1).into_future());
    until(&server, "a connection", |server| server.connections() == 1).await;
    cancel(call, &server, before).await;
}

#[tokio::test]
async fn while_it_waits_for_the_answer() {
    let server = first(Script::new().stall());
    let heron = client(&server);
    let before = tasks();
    let call = tokio::spawn(post(&heron, 1).into_future());
    until(&server, "the request", |server| server.count() == 1).await;
    cancel(call, &server, before).await;
    post(&heron, 2).await.unwrap();
    assert_eq!(ids(&server), ["1", "2"]);
}

#[tokio::test]
async fn in_the_middle_of_the_answer() {
    let server = first(Script::new().send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{").stall());
    let heron = client(&server);
    let before = tasks();
    let call = tokio::spawn(post(&heron, 1).into_future());
    until(&server, "the request", |server| server.count() == 1).await;
    // Time for the beginning of the answer to arrive.
    tokio::time::sleep(millis(30)).await;
    cancel(call, &server, before).await;
    post(&heron, 2).await.unwrap();
    assert_eq!(ids(&server), ["1", "2"]);
}

/// More than the kernel and the HTTP client have on their way at a time.
fn upload(heron: &Heron) -> Call<impl Send + 'static> {
    heron.raw(Method::Post, "/api/files").body(vec![b'x'; 24 << 20], "application/octet-stream").bytes()
}

/// It never becomes whole, so it never takes effect.
#[tokio::test]
async fn in_the_middle_of_the_request() {
    for is_stall_limited in [false, true] {
        let slowly = Accept::ReadSlowly { bytes: 1 << 20, pause: millis(20) };
        let server = FaultServer::builder().accept(move |_| slowly).always(good());
        let heron = client(&server);
        let before = tasks();
        let call = if is_stall_limited { upload(&heron).stall_timeout(LONG) } else { upload(&heron) };
        let call = tokio::spawn(call.into_future());
        until(&server, "a connection", |server| server.connections() == 1).await;
        tokio::time::sleep(millis(60)).await;
        cancel(call, &server, before).await;
        assert_eq!((server.count(), server.broken_requests()), (0, 1));
    }
}

/// What the HTTP client has written already is still to be delivered; the kernel gives up on a server that never reads.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn in_the_middle_of_a_request_that_is_not_read() {
    let server = FaultServer::builder().accept(|_| Accept::Stall).always(good());
    let heron = builder(server.url())
        .client(|client| client.customise_http(|http| http.tcp_user_timeout(millis(300))))
        .build()
        .unwrap();
    let before = tasks();
    let call = tokio::spawn(upload(&heron).into_future());
    until(&server, "a connection", |server| server.connections() == 1).await;
    tokio::time::sleep(millis(60)).await;
    call.abort();
    assert!(call.await.is_err());
    // The server's own task stays: it reads nothing, and so cannot see the end.
    comes_true("the end of the client's tasks", || tasks() <= before + 1).await;
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn in_the_pause_between_two_attempts() {
    let server = first(Script::answer(Answer::empty(503)).close());
    let heron = builder(server.url()).retry(slow()).timeout(Duration::from_secs(100_000)).build().unwrap();
    let before = tasks();
    let call = tokio::spawn(get(&heron).into_future());
    until(&server, "the first attempt's end", |server| server.count() == 1 && server.open_connections() == 0).await;
    tokio::time::sleep(millis(30)).await;
    assert!(!call.is_finished(), "it is in its pause");
    cancel(call, &server, before).await;
    get(&heron).await.unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn while_it_waits_for_the_rate_limit() {
    let refused = Answer::empty(429).header("retry-after", "2");
    let server = FaultServer::in_order([Script::answer(refused).close(), Script::answer(good()).close()]);
    let heron = client(&server);
    post(&heron, "first").retry(Retry::never()).await.unwrap_err();
    until(&server, "the end of the connection", |server| server.open_connections() == 0).await;
    comes_true("the end of its tasks", || tasks() == 1).await;
    let before = tasks();
    let calls: Vec<_> = (0..5).map(|id| tokio::spawn(post(&heron, id).into_future())).collect();
    tokio::time::sleep(millis(30)).await;
    assert!(calls.iter().all(|call| !call.is_finished()), "they are held back");
    for (waiting, call) in calls.into_iter().enumerate().rev() {
        cancel(call, &server, before + waiting).await;
    }
    // Another operation is not held up, and this one not for longer than the server asked for.
    get(&heron).await.unwrap();
    post(&heron, "next").await.unwrap();
    assert_eq!(ids(&server), ["first", "next"]);
}

/// The window has room for three. Two that are dropped may have counted; they are no longer unanswered.
#[tokio::test]
async fn its_place_in_the_window_is_free_again() {
    let reset = (chrono::Utc::now().timestamp() + 60).to_string();
    let told = move |remaining: &str| {
        Script::answer(good().header("x-ratelimit-remaining", remaining).header("x-ratelimit-reset", &reset))
    };
    let server = FaultServer::in_order([told("3"), Script::new().stall(), Script::new().stall(), told("0")]);
    let heron = builder(server.url()).retry(Retry::never()).build().unwrap();
    post(&heron, 0).await.unwrap();
    let calls: Vec<_> = (1..3).map(|id| tokio::spawn(post(&heron, id).into_future())).collect();
    until(&server, "both requests", |server| server.count() == 3).await;
    for call in calls {
        call.abort();
        assert!(call.await.is_err());
    }
    post(&heron, 3).await.unwrap();
    let error = post(&heron, 4).await.unwrap_err();
    assert!(error.is_rate_limited() && error.attempts() == 0, "the window is used up: {error:?}");
    assert_eq!(server.count(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_any_moment() {
    let server = FaultServer::start(|seen| match seen.number % 3 {
        0 => Script::new().wait(millis(seen.number as u64 % 17)).send_answer(good()).close(),
        1 => Script::answer(Answer::empty(503)).close(),
        _ => Script::new().send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{").wait(millis(9)).close(),
    });
    let heron = client(&server);
    let before = tasks();
    let calls: Vec<_> = (0..300_u64)
        .map(|number| {
            let call = get(&heron);
            tokio::spawn(async move {
                let _ = tokio::time::timeout(millis(number % 40), call.into_future()).await;
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    until(&server, "the end of all connections", |server| server.open_connections() == 0).await;
    // An answer that is read before its connection is closed makes the pool keep it for a moment, and watch over what it
    // keeps from then on: one task for all connections.
    comes_true("the end of the calls' tasks", || tasks() <= before + 1).await;
    drop(heron);
    comes_true("the end of all tasks", || tasks() <= before).await;
}
