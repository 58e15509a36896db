//! What the client makes of the rate limit: it waits as long as it should, and asks for no more than there is.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use heron_fault_server::{Answer, FaultServer, Script, Seen};

use super::*;

fn http_date(date: DateTime<Utc>) -> String {
    date.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// A server that takes 100 requests in each second of the clock.
#[derive(Default)]
struct Seconds(Mutex<Counts>);

#[derive(Default)]
struct Counts {
    used: BTreeMap<i64, u64>,
    accepted: Vec<String>,
    refused: BTreeMap<i64, u64>,
}

const LIMIT: u64 = 100;

impl Seconds {
    fn start() -> (FaultServer, Arc<Self>) {
        let seconds = Arc::new(Self::default());
        let own = Arc::clone(&seconds);
        (FaultServer::start(move |seen| Script::answer(own.answer(seen))), seconds)
    }

    fn answer(&self, seen: &Seen) -> Answer {
        let now = Utc::now();
        let second = now.timestamp();
        let mut counts = self.0.lock().unwrap();
        let used = counts.used.entry(second).or_default();
        let is_accepted = *used < LIMIT;
        *used += u64::from(is_accepted);
        let remaining = (LIMIT - *used).to_string();
        let answer = if is_accepted {
            counts.accepted.push(seen.json().unwrap()["id"].as_str().unwrap().to_owned());
            good()
        } else {
            *counts.refused.entry(second).or_default() += 1;
            Answer::empty(429).header("retry-after", "1")
        };
        answer
            .header("date", http_date(now))
            .header("x-ratelimit-limit", LIMIT.to_string())
            .header("x-ratelimit-remaining", remaining)
            .header("x-ratelimit-reset", (second + 1).to_string())
    }

    /// How many were accepted, none of them twice, and the most that were refused in one second.
    fn outcome(&self) -> (usize, u64) {
        let counts = self.0.lock().unwrap();
        let mut accepted = counts.accepted.clone();
        accepted.sort();
        accepted.dedup();
        assert_eq!(accepted.len(), counts.accepted.len(), "a request was accepted twice");
        println!("used {:?}, refused {:?}", counts.used, counts.refused);
        (accepted.len(), counts.refused.values().copied().max().unwrap_or_default())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_at_once_on_clones_of_one_client_all_get_through_and_are_hardly_refused() {
    let (server, seconds) = Seconds::start();
    let heron = client(&server);
    let tasks: Vec<_> = (0..1000)
        .map(|id| {
            // The call holds a clone of its own.
            let heron = heron.clone();
            tokio::spawn(async move { post(&heron, id).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let (accepted, most_refused) = seconds.outcome();
    assert_eq!(accepted, 1000);
    assert!(most_refused <= 12, "{most_refused} were refused in one second");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_that_may_not_wait_so_long_fail_in_time_and_say_when_to_come_back() {
    let (server, seconds) = Seconds::start();
    let heron = builder(server.url()).retry(quick().max_wait(millis(1600))).build().unwrap();
    let tasks: Vec<_> = (0..600)
        .map(|id| {
            let heron = heron.clone();
            tokio::spawn(async move { post(&heron, id).with_response().await.map(|response| response.elapsed) })
        })
        .collect();
    let mut succeeded = 0;
    for task in tasks {
        let elapsed = match task.await.unwrap() {
            Ok(elapsed) => {
                succeeded += 1;
                elapsed
            }
            Err(error) => {
                assert!(error.is_rate_limited() && !error.is_ambiguous(), "{error:?}");
                let at = error.retry_at().expect("the server told");
                assert!(at <= Utc::now() + TimeDelta::seconds(3), "{at}");
                error.elapsed()
            }
        };
        assert!(elapsed < Duration::from_secs(8), "{elapsed:?}");
    }
    assert_eq!(seconds.outcome().0, succeeded);
    assert!((100..600).contains(&succeeded), "{succeeded}");
}

/// How long the second attempt comes after the first, which is answered with 429 and these headers.
async fn pause(headers: &[(&str, String)]) -> Duration {
    let refused = headers.iter().fold(Answer::empty(429), |answer, (name, value)| answer.header(name, value));
    let server = FaultServer::in_order([refused, good()].map(Script::answer));
    let response = post(&client(&server), 1).with_response().await.unwrap();
    assert_eq!((response.attempts, server.count()), (2, 2));
    let seen = server.requests();
    seen[1].at - seen[0].at
}

#[tokio::test]
async fn the_wait_after_a_refusal_is_the_later_of_the_two_hints_by_the_servers_own_clock() {
    let after = |seconds: u32| ("retry-after", seconds.to_string());
    let at = |clock: DateTime<Utc>, seconds: i64| {
        let reset = (clock + TimeDelta::seconds(seconds)).timestamp().to_string();
        [("date", http_date(clock)), ("x-ratelimit-reset", reset)]
    };
    let (now, long_ago, far_away) = (
        Utc::now(),
        DateTime::from_timestamp(1_010_000_000, 0).unwrap(),
        DateTime::from_timestamp(4_000_000_000, 0).unwrap(),
    );
    let until = |clock: DateTime<Utc>, seconds: i64| {
        let then = http_date(clock + TimeDelta::seconds(seconds));
        [("date", http_date(clock)), ("retry-after", then)]
    };
    let cells: [(u64, Vec<(&str, String)>); 8] = [
        (1, vec![after(1)]),
        (2, [&at(now, 2)[..], &[after(1)]].concat()),
        (2, [&at(now, 1)[..], &[after(2)]].concat()),
        (1, at(long_ago, 1).to_vec()),
        (2, at(far_away, 2).to_vec()),
        (1, until(now, 1).to_vec()),
        (1, until(long_ago, 1).to_vec()),
        (2, until(far_away, 2).to_vec()),
    ];
    let cells = cells.map(|(seconds, headers)| {
        tokio::spawn(async move {
            let pause = pause(&headers).await;
            // At most half a second is added, so that not all come back at once.
            let expected = Duration::from_secs(seconds);
            assert!(pause >= expected && pause < expected + Duration::from_secs(8), "{pause:?} after {headers:?}");
        })
    });
    for cell in cells {
        cell.await.unwrap();
    }
}

#[tokio::test]
async fn a_wait_beyond_the_budget_is_not_begun_and_the_error_says_when_to_come_back() {
    let date = Utc::now();
    let reset = (date + TimeDelta::seconds(300)).timestamp().to_string();
    for headers in [
        vec![("retry-after", "300".to_owned())],
        vec![
            ("date", http_date(date)),
            ("x-ratelimit-reset", reset),
            ("x-ratelimit-limit", "100".to_owned()),
            ("x-ratelimit-remaining", "0".to_owned()),
        ],
    ] {
        let refused = headers.iter().fold(Answer::empty(429), |answer, (name, value)| answer.header(name, value));
        let server = FaultServer::always(refused);
        let start = Instant::now();
        let error = post(&client(&server), 1).await.unwrap_err();
        assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
        assert!(error.is_rate_limited() && error.is_api() && error.attempts() == 1 && server.count() == 1);
        let wait = error.retry_at().unwrap() - Utc::now();
        assert!((285..=301).contains(&wait.num_seconds()), "{wait}");
        assert_eq!(error.rate_limit().limit.is_some(), headers.len() > 1);
        assert!(error.to_string().contains("come back at") && error.to_string().contains("max_wait"), "{error}");
    }
}

#[tokio::test]
async fn a_clone_learns_from_the_first_ones_refusal_and_sends_nothing() {
    let server = FaultServer::always(Answer::empty(429).header("retry-after", "300"));
    let heron = client(&server);
    post(&heron, 1).await.unwrap_err();
    let start = Instant::now();
    let error = post(&heron.clone(), 2).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
    assert!(error.is_rate_limited() && !error.is_api() && !error.is_ambiguous(), "{error:?}");
    assert_eq!((error.attempts(), server.count()), (0, 1));
    let wait = error.retry_at().unwrap() - Utc::now();
    // The most that the client believes is two and a half minutes: it then asks again.
    assert!((100..=301).contains(&wait.num_seconds()), "{wait}");
    // Another operation is not held up for this one's sake.
    let error = get(&heron).await.unwrap_err();
    assert_eq!((error.attempts(), server.count()), (1, 2));
}

#[tokio::test]
async fn the_rate_limit_can_be_read_off_a_response_and_off_an_error() {
    let now = Utc::now();
    let reset = now.timestamp() + 42;
    let told = |answer: Answer| {
        answer
            .header("date", http_date(now))
            .header("x-ratelimit-limit", "100")
            .header("x-ratelimit-remaining", "57")
            .header("x-ratelimit-reset", reset.to_string())
    };
    let server = FaultServer::in_order([told(good()), told(Answer::empty(404))].map(Script::answer));
    let heron = client(&server);
    let response = post(&heron, 1).with_response().await.unwrap().rate_limit;
    let error = post(&heron, 2).await.unwrap_err().rate_limit();
    assert_eq!(response, error);
    assert_eq!((error.limit, error.remaining, error.reset.unwrap().timestamp()), (Some(100), Some(57), reset));
    assert_eq!((error.reset_in, error.retry_after), (Some(Duration::from_secs(42)), None));
}
