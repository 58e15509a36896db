//! All of it in virtual time: tokio's clock stands still, and jumps when everything waits.

use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

use super::*;

const OK: StatusCode = StatusCode::OK;
const REFUSED: StatusCode = StatusCode::TOO_MANY_REQUESTS;

fn told(remaining: u64, reset: i64, reset_in: u64) -> RateLimit {
    RateLimit {
        remaining: Some(remaining),
        reset: chrono::DateTime::from_timestamp(1_786_710_000 + reset, 0),
        reset_in: Some(Duration::from_secs(reset_in)),
        ..RateLimit::default()
    }
}

fn come_back(seconds: u64) -> RateLimit {
    RateLimit { retry_after: Some(Duration::from_secs(seconds)), ..RateLimit::default() }
}

fn patience(seconds: u64) -> Patience {
    let budget = Instant::now() + Duration::from_secs(seconds);
    Patience { budget, deadline: budget + Duration::from_secs(1000) }
}

/// How long a request waits for its leave; it is answered at once, and tells nothing.
async fn wait(lane: &Arc<Lane>) -> Duration {
    let asked = Instant::now();
    let pass = lane.enter(patience(600)).await.unwrap();
    pass.answered(OK, &RateLimit::default());
    asked.elapsed()
}

fn seconds(wait: Duration, from: f64, to: f64) {
    assert!((from..=to).contains(&wait.as_secs_f64()), "{wait:?} is not from {from} to {to} s");
}

async fn learn(lane: &Arc<Lane>, status: StatusCode, told: &RateLimit) {
    lane.enter(patience(600)).await.unwrap().answered(status, told);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_held_back_by_a_server_that_tells_nothing() {
    let lane = Arc::new(Lane::default());
    let first = lane.enter(patience(0)).await.unwrap();
    first.answered(OK, &RateLimit::default());
    let passes: Vec<_> = (0..1000).map(|_| lane.enter(patience(0))).collect();
    let start = Instant::now();
    let mut held = Vec::new();
    for pass in passes {
        held.push(pass.await.unwrap());
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn before_the_first_answer_a_few_go_and_the_rest_follow_it_or_go_after_a_second() {
    let lane = Arc::new(Lane::default());
    let mut unanswered = Vec::new();
    for _ in 0..FIRST {
        unanswered.push(lane.enter(patience(0)).await.unwrap());
    }
    let start = Instant::now();
    let slow = lane.enter(patience(60)).await.unwrap();
    assert_eq!(start.elapsed(), ASKING);
    // Nothing says that it would be refused, so one that may not wait goes at once.
    let impatient = lane.enter(patience(0)).await.unwrap();
    assert_eq!(start.elapsed(), ASKING);
    let next = tokio::spawn({
        let lane = Arc::clone(&lane);
        async move { lane.enter(patience(60)).await.map(drop).is_ok() }
    });
    tokio::time::sleep(Duration::from_millis(10)).await;
    unanswered.pop().unwrap().answered(OK, &told(100, 60, 60));
    assert!(next.await.unwrap());
    assert_eq!(start.elapsed(), ASKING + Duration::from_millis(10));
    drop((slow, impatient));
}

#[tokio::test(start_paused = true)]
async fn a_used_up_window_holds_back_until_it_starts_anew_with_a_little_jitter() {
    let lane = Arc::new(Lane::default());
    learn(&lane, OK, &told(0, 42, 42)).await;
    seconds(wait(&lane).await, 42.0, 42.5);
}

#[tokio::test(start_paused = true)]
async fn no_more_go_unanswered_than_the_window_has_left() {
    let lane = Arc::new(Lane::default());
    learn(&lane, OK, &told(3, 42, 42)).await;
    let start = Instant::now();
    let mut held = Vec::new();
    for _ in 0..3 {
        held.push(lane.enter(patience(0)).await.unwrap());
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert!(lane.enter(patience(0)).await.is_err(), "the window has no room for it");
    // An answer makes room; what it says is not more than is known.
    held.pop().unwrap().answered(OK, &told(2, 42, 42));
    assert!(lane.enter(patience(0)).await.is_err(), "two are left, and two unanswered");
    held.pop().unwrap().answered(OK, &told(1, 42, 41));
    held.pop().unwrap().answered(OK, &told(9, 42, 41));
    drop(lane.enter(patience(0)).await.unwrap());
    let refused = lane.enter(patience(0)).await.err().unwrap();
    seconds(refused.until - start, 41.0, 42.5);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_never_came_may_have_counted() {
    let lane = Arc::new(Lane::default());
    learn(&lane, OK, &told(1, 42, 42)).await;
    drop(lane.enter(patience(0)).await.unwrap());
    assert!(lane.enter(patience(10)).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_refusal_closes_the_lane_for_all_until_the_latest_hint() {
    let lane = Arc::new(Lane::default());
    let (first, second) = (lane.enter(patience(0)).await.unwrap(), lane.enter(patience(0)).await.unwrap());
    let late = lane.enter(patience(0)).await.unwrap();
    first.answered(REFUSED, &come_back(30));
    second.answered(REFUSED, &come_back(20));
    // On its way when the lane was closed, so it opens nothing.
    late.answered(OK, &told(5, 42, 42));
    seconds(wait(&lane).await, 30.0, 30.5);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_without_a_hint_closes_nothing_but_is_believed() {
    let lane = Arc::new(Lane::default());
    learn(&lane, OK, &told(100, 42, 42)).await;
    learn(&lane, REFUSED, &RateLimit::default()).await;
    let start = Instant::now();
    let mut held = Vec::new();
    for _ in 0..=FIRST {
        held.push(lane.enter(patience(60)).await.unwrap());
    }
    assert_eq!(start.elapsed(), ASKING, "the window is unknown again");
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_budget_is_refused_at_once_with_the_time_to_come_back() {
    let lane = Arc::new(Lane::default());
    learn(&lane, REFUSED, &come_back(61)).await;
    let start = Instant::now();
    let refused = lane.enter(patience(60)).await.err().unwrap();
    assert_eq!(start.elapsed(), Duration::ZERO);
    seconds(refused.until - start, 61.0, 61.5);
    let short = Patience { budget: start + Duration::from_secs(90), deadline: start + Duration::from_secs(5) };
    assert!(lane.enter(short).await.is_err());
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn those_in_line_behind_a_patient_one_are_refused_at_once_too() {
    let lane = Arc::new(Lane::default());
    learn(&lane, REFUSED, &come_back(61)).await;
    let patient = tokio::spawn({
        let lane = Arc::clone(&lane);
        async move { wait(&lane).await }
    });
    tokio::task::yield_now().await;
    let start = Instant::now();
    assert!(lane.enter(patience(60)).await.is_err());
    assert_eq!(start.elapsed(), Duration::ZERO);
    seconds(patient.await.unwrap(), 61.0, 61.5);
}

#[tokio::test(start_paused = true)]
async fn nonsense_closes_nothing_for_long() {
    for hint in [1_000_000, u64::MAX / 2] {
        let lane = Arc::new(Lane::default());
        learn(&lane, REFUSED, &come_back(hint)).await;
        seconds(wait(&lane).await, 150.0, 150.5);
        let lane = Arc::new(Lane::default());
        learn(&lane, OK, &told(0, 42, hint)).await;
        assert_eq!(wait(&lane).await, Duration::ZERO);
    }
    let lane = Arc::new(Lane::default());
    learn(&lane, OK, &told(0, -42, 0)).await;
    assert_eq!(wait(&lane).await, Duration::ZERO, "the reset is past");
}

#[tokio::test(start_paused = true)]
async fn an_older_window_teaches_nothing() {
    let lane = Arc::new(Lane::default());
    let slow = lane.enter(patience(0)).await.unwrap();
    learn(&lane, OK, &told(100, 120, 60)).await;
    slow.answered(OK, &told(0, 60, 0));
    assert_eq!(wait(&lane).await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn operations_do_not_hold_each_other_up_and_clones_share_a_lane() {
    let pacing = Pacing::default();
    learn(&pacing.lane(Method::Get, "/a"), REFUSED, &come_back(60)).await;
    assert_eq!(wait(&pacing.lane(Method::Post, "/a")).await, Duration::ZERO);
    assert_eq!(wait(&pacing.lane(Method::Get, "/b")).await, Duration::ZERO);
    seconds(wait(&pacing.lane(Method::Get, "/a")).await, 60.0, 60.5);
}

#[tokio::test(start_paused = true)]
async fn lanes_that_nobody_uses_are_given_up_when_there_are_many() {
    let pacing = Pacing::default();
    let kept = pacing.lane(Method::Get, "/kept");
    for number in 0..5000 {
        pacing.lane(Method::Get, &format!("/{number}"));
    }
    let count = lock(&pacing.by_method)[Method::Get as usize].len();
    assert!(count <= MAX_LANES, "{count}");
    assert!(Arc::ptr_eq(&kept, &pacing.lane(Method::Get, "/kept")));
}

/// A server with a fixed window of `limit` requests.
struct Server {
    limit: u64,
    window: u64,
    start: Instant,
    count: Mutex<(u64, u64)>,
    refused: AtomicU64,
}

impl Server {
    fn asked(&self) -> (StatusCode, RateLimit) {
        let now = self.start.elapsed().as_secs();
        let window = now / self.window;
        let mut count = lock(&self.count);
        if count.0 != window {
            *count = (window, 0);
        }
        let reset = (window + 1) * self.window;
        let status = if count.1 < self.limit {
            count.1 += 1;
            OK
        } else {
            self.refused.fetch_add(1, SeqCst);
            REFUSED
        };
        (status, told(self.limit - count.1, i64::try_from(reset).unwrap(), reset - now))
    }
}

#[tokio::test(start_paused = true)]
async fn a_thousand_at_once_fill_each_window_and_are_hardly_ever_refused() {
    let lane = Arc::new(Lane::default());
    let server = Server { limit: 100, window: 60, start: Instant::now(), count: Mutex::default(), refused: 0.into() };
    let server = Arc::new(server);
    let tasks: Vec<_> = (0..1000)
        .map(|number| {
            let (lane, server) = (Arc::clone(&lane), Arc::clone(&server));
            tokio::spawn(async move {
                loop {
                    let pass = lane.enter(patience(3600)).await.unwrap();
                    tokio::time::sleep(Duration::from_millis(20 + number * 7 % 30)).await;
                    let (status, told) = server.asked();
                    tokio::time::sleep(Duration::from_millis(20 + number * 11 % 40)).await;
                    pass.answered(status, &told);
                    if status == OK {
                        return;
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(server.refused.load(SeqCst), 0);
    // Ten windows, the first of which starts at once.
    seconds(server.start.elapsed(), 540.0, 545.0);
}
