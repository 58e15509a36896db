//! A client that fails and fails does not storm the service with its retries.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use heron_data::Error;
use heron_fault_server::{Answer, FaultServer, Script};

use super::*;

/// What the reserve of a client pays for.
const RESERVE: usize = 100;

async fn all(calls: usize, heron: &Heron) -> Vec<Result<Value, Error>> {
    let calls: Vec<_> = (0..calls).map(|_| tokio::spawn(get(heron).into_future())).collect();
    let mut outcomes = Vec::new();
    for call in calls {
        outcomes.push(call.await.unwrap());
    }
    outcomes
}

/// Whether it was the reserve that ended it.
fn is_given_up(error: &Error) -> bool {
    error.to_string().contains("too many retries of this client failed")
}

#[tokio::test]
async fn a_failing_service_gets_a_hundred_retries_of_a_client_and_its_clones_and_no_more() {
    let server = FaultServer::always(Answer::empty(503));
    let heron = client(&server);
    let (first, second) = (all(100, &heron).await, all(100, &heron.clone()).await);
    assert_eq!(server.count(), 200 + RESERVE);
    let errors: Vec<_> = first.into_iter().chain(second).map(Result::unwrap_err).collect();
    assert!(errors.iter().all(|error| error.status().unwrap() == 503));
    let whole = errors.iter().filter(|error| error.attempts() == 3).count();
    let given_up = errors.iter().filter(|error| is_given_up(error)).count();
    assert_eq!(whole.max(given_up), given_up, "{whole} {given_up}");
    assert!(errors.iter().all(|error| error.attempts() == 3 || is_given_up(error)));
    let another = client(&server);
    assert_eq!(get(&another).await.unwrap_err().attempts(), 3, "each client has a reserve of its own");
}

#[tokio::test]
async fn retries_come_back_as_requests_succeed() {
    let works = Arc::new(AtomicBool::new(false));
    let server = FaultServer::start({
        let works = Arc::clone(&works);
        move |_| Script::answer(if works.load(SeqCst) { good() } else { Answer::empty(503) })
    });
    let heron = client(&server);
    all(100, &heron).await;
    assert_eq!(get(&heron).await.unwrap_err().attempts(), 1, "the reserve is used up");
    works.store(true, SeqCst);
    // Five successes pay for a retry.
    assert!(all(10, &heron).await.iter().all(Result::is_ok));
    works.store(false, SeqCst);
    assert_eq!(get(&heron).await.unwrap_err().attempts(), 3);
    assert_eq!(get(&heron).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_retry_that_succeeds_costs_nothing() {
    let server =
        FaultServer::start(|seen| Script::answer(if seen.number % 2 == 0 { Answer::empty(503) } else { good() }));
    let heron = client(&server);
    for _ in 0..2 * RESERVE {
        get(&heron).await.unwrap();
    }
    assert_eq!(server.count(), 4 * RESERVE);
}

/// Each on an operation of its own, because the refusals of one would make its others wait.
#[tokio::test]
async fn refusals_by_the_rate_limit_draw_nothing() {
    let server = FaultServer::start(|seen| {
        let is_limited = seen.path().starts_with("/api/limited");
        Script::answer(if is_limited { Answer::empty(429).header("retry-after", "0") } else { Answer::empty(503) })
    });
    let heron = client(&server);
    let calls: Vec<_> = (0..RESERVE)
        .map(|number| tokio::spawn(heron.raw(Method::Get, format!("/api/limited/{number}")).bytes().into_future()))
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap_err().attempts(), 3);
    }
    assert_eq!(server.count(), 3 * RESERVE);
    all(100, &heron).await;
    assert_eq!(server.count(), 3 * RESERVE + 100 + RESERVE, "the whole reserve was there");
}
