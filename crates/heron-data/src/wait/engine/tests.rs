use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::{pending, ready};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use super::*;
use crate::Bell;

const SECOND: Duration = Duration::from_secs(1);
const TOPIC: &str = "pdf.failed";

fn asked() -> Asked {
    Asked::new("pdfs_get", &[TOPIC], &["pdf_1"])
}

/// An answer of each question, in turn: a state, or an error.
struct Answers(RefCell<VecDeque<Result<&'static str, Error>>>);

impl Answers {
    fn new(answers: impl IntoIterator<Item = Result<&'static str, Error>>) -> Self {
        Self(RefCell::new(answers.into_iter().collect()))
    }

    fn states<const N: usize>(states: [&'static str; N]) -> Self {
        Self::new(states.map(Ok))
    }

    /// The next answer, or the state `processing` for ever.
    fn next(&self) -> Result<&'static str, Error> {
        self.0.borrow_mut().pop_front().unwrap_or(Ok("processing"))
    }
}

/// Over at `done`, with how many questions it took and how long.
fn judge(look: Look<&'static str>) -> Result<Next<(u32, Duration)>, Error> {
    match look.answer? {
        "done" => Ok(Next::Over((look.polls, look.took))),
        state => Ok(Next::Again { states: vec![state.to_owned()], within: None }),
    }
}

async fn run_on(answers: &Answers, wait: &Wait) -> Result<(u32, Duration), Error> {
    run(wait, &asked(), Duration::MAX, || ready(answers.next()), judge).await
}

fn rings(bell: &Bell) {
    bell.ring_with(TOPIC, &serde_json::json!({"heron_id": "pdf_1"}));
}

#[tokio::test(start_paused = true)]
async fn the_first_question_is_asked_at_once() {
    assert_eq!(run_on(&Answers::states(["done"]), &Wait::new()).await.unwrap(), (1, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn progress_tells_each_question_but_the_last_and_pauses_grow_to_the_longest() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let (heard, clock) = (Arc::clone(&told), Instant::now());
    let wait = Wait::new().pauses(SECOND, 2 * SECOND).on_progress(move |progress| {
        assert_eq!(progress.elapsed, clock.elapsed());
        heard.lock().unwrap().push(progress);
    });
    let answers = Answers::states(["new", "processing", "processing", "odd", "done"]);
    let (polls, took) = run_on(&answers, &wait).await.unwrap();
    let told = told.lock().unwrap();
    assert_eq!((polls, told.len()), (5, 4));
    let mut elapsed = Duration::ZERO;
    for (index, (progress, longest)) in told.iter().zip([1.0, 1.5, 2.0, 2.0]).enumerate() {
        let state = ["new", "processing", "processing", "odd"][index];
        assert_eq!((progress.polls, progress.states.as_slice()), (index as u32 + 1, [state.to_owned()].as_slice()));
        assert_eq!(progress.trouble, None);
        // A timer of tokio's has milliseconds.
        assert!(progress.elapsed.abs_diff(elapsed) < Duration::from_millis(10), "{progress:?} {elapsed:?}");
        let pause = progress.next.as_secs_f64();
        assert!((longest * 0.75..=longest).contains(&pause), "{progress:?}");
        elapsed += progress.next;
    }
    assert!(took.abs_diff(elapsed) < Duration::from_millis(10));
}

#[tokio::test(start_paused = true)]
async fn no_setting_makes_a_busy_loop() {
    let wait = Wait::new().deadline(SECOND).pauses(Duration::ZERO, Duration::ZERO);
    let count = RefCell::new(0);
    let ask = || {
        *count.borrow_mut() += 1;
        ready(Ok("processing"))
    };
    assert!(run(&wait, &asked(), Duration::MAX, ask, judge).await.is_err());
    assert!((50..=102).contains(&*count.borrow()), "{count:?}");
}

#[tokio::test(start_paused = true)]
async fn when_the_deadline_has_passed_a_timeout_tells_the_last_states() {
    let started = Instant::now();
    let wait = Wait::new().deadline(60 * SECOND);
    let many = |look: Look<&'static str>| -> Result<Next<()>, Error> {
        let states = ["succeeded", "processing", "processing", look.answer?];
        Ok(Next::Again { states: states.map(str::to_owned).to_vec(), within: None })
    };
    let error = run(&wait, &asked(), Duration::MAX, || ready(Ok("brand\nnew")), many).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_ambiguous(), "{error:?}");
    assert_eq!(error.operation(), Some("pdfs_get"));
    let text = error.to_string();
    assert!(text.starts_with("pdfs_get: not over after 60.0 s and "), "{text}");
    assert!(text.contains("; last told: brand new, processing (2), succeeded; it may still end: "), "{text}");
    // The last question is asked at the deadline, not a pause before it.
    assert_eq!(started.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn what_ends_at_the_deadline_is_no_timeout() {
    let wait = Wait::new().deadline(SECOND).pauses(3600 * SECOND, 3600 * SECOND);
    let (polls, took) = run_on(&Answers::states(["processing", "done"]), &wait).await.unwrap();
    assert_eq!((polls, took.as_secs()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_the_call_is_a_deadline_too() {
    let started = Instant::now();
    let answers = Answers::states([]);
    let error = run(&Wait::new(), &asked(), 5 * SECOND, || ready(answers.next()), judge).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("last told: processing"), "{error}");
    assert_eq!(started.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_question_that_fails_for_now_is_asked_again_and_told() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let wait = Wait::new().on_progress(move |progress| heard.lock().unwrap().push(progress));
    let answers = Answers::new([Ok("processing"), Err(Error::timeout("nothing came")), Ok("done")]);
    assert_eq!(run_on(&answers, &wait).await.unwrap().0, 3);
    let told = told.lock().unwrap();
    assert_eq!(told[1].states, ["processing"]);
    assert_eq!((told[0].trouble.as_deref(), told[1].trouble.as_deref()), (None, Some("nothing came")));
}

#[tokio::test(start_paused = true)]
async fn a_question_that_fails_for_good_ends_the_wait_and_one_that_fails_for_now_does_so_at_the_deadline() {
    let answers = Answers::new([Ok("processing"), Err(Error::not_found("nobody there"))]);
    assert!(run_on(&answers, &Wait::new()).await.unwrap_err().is_not_found());

    let wait = Wait::new().deadline(SECOND).pauses(SECOND, SECOND);
    let failing = || ready(Err(Error::timeout("nothing came")));
    let error = run(&wait, &asked(), Duration::MAX, failing, judge).await.unwrap_err();
    let text = error.to_string();
    assert!(error.is_timeout() && text.contains("no state; the last question failed: nothing came; "), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_bell_ends_a_pause_and_the_pauses_are_short_again() {
    let (bell, hour) = (Bell::new(), 3600 * SECOND);
    let told = Arc::new(Mutex::new(Vec::new()));
    let (heard, rung) = (Arc::clone(&told), bell.clone());
    let wait = Wait::new().deadline(24 * hour).pauses(SECOND, hour).bell(&bell).on_progress(move |progress| {
        heard.lock().unwrap().push(progress.next);
        if progress.polls == 20 {
            let bell = rung.clone();
            tokio::spawn(async move {
                tokio::time::sleep(SECOND).await;
                rings(&bell);
            });
        }
    });
    let mut states = ["processing"; 22];
    states[21] = "done";
    run_on(&Answers::states(states), &wait).await.unwrap();
    let told = told.lock().unwrap();
    assert!(told[19] > 1000 * SECOND && told[20] <= SECOND, "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn what_rings_for_others_does_not_end_a_pause() {
    let bell = Bell::new();
    let rung = bell.clone();
    let wait = Wait::new().pauses(100 * SECOND, 100 * SECOND).bell(&bell).on_progress(move |_| {
        rung.ring_with("pdf.parsed", &serde_json::json!({"heron_id": "pdf_1"}));
        rung.ring_with(TOPIC, &serde_json::json!({"heron_id": "pdf_2"}));
    });
    let (polls, took) = run_on(&Answers::states(["processing", "done"]), &wait).await.unwrap();
    assert!(polls == 2 && took >= 75 * SECOND, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_bell_that_rings_before_the_first_question_is_not_lost() {
    let bell = Bell::new();
    let wait = Wait::new().bell(&bell);
    rings(&bell);
    assert_eq!(run_on(&Answers::states(["processing", "done"]), &wait).await.unwrap(), (2, Duration::ZERO));
    // Nor by a clone, nor twice by one wait.
    let (polls, took) = run_on(&Answers::states(["processing", "processing", "done"]), &wait.clone()).await.unwrap();
    assert!(polls == 3 && took > Duration::ZERO, "{took:?}");
    // What rang before the wait had the bell is of the past.
    let (_, took) = run_on(&Answers::states(["processing", "done"]), &Wait::new().bell(&bell)).await.unwrap();
    assert!(took > Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_bell_that_rings_while_an_answer_is_on_its_way_is_not_lost() {
    let bell = Bell::new();
    let wait = Wait::new().pauses(3600 * SECOND, 3600 * SECOND).bell(&bell);
    let answers = Answers::states(["processing", "done"]);
    let ask = || async {
        let answer = answers.next();
        tokio::time::sleep(SECOND).await;
        rings(&bell);
        answer
    };
    let (polls, took) = run(&wait, &asked(), Duration::MAX, ask, judge).await.unwrap();
    // Each question takes a second, and there is no pause between them.
    assert_eq!((polls, took.as_secs()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn several_waits_hear_one_ring() {
    let (bell, hour) = (Bell::new(), 3600 * SECOND);
    let wait = Wait::new().deadline(24 * hour).pauses(hour, hour).bell(&bell);
    let (one, two) = (Answers::states(["processing", "done"]), Answers::states(["processing", "done"]));
    let ring = async {
        tokio::time::sleep(SECOND).await;
        rings(&bell);
    };
    let (one, two, ()) = tokio::join!(run_on(&one, &wait), run_on(&two, &wait), ring);
    assert_eq!((one.unwrap().1.as_secs(), two.unwrap().1.as_secs()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_dropped_asks_no_more_and_holds_nothing() {
    let held = Arc::new(());
    let count = Arc::new(Mutex::new(0));
    {
        let (held, count) = (Arc::clone(&held), Arc::clone(&count));
        let wait = Wait::new();
        let asked = asked();
        let ask = move || {
            let _held = &held;
            *count.lock().unwrap() += 1;
            ready(Ok("processing"))
        };
        let mut waiting = pin!(run(&wait, &asked, Duration::MAX, ask, judge));
        assert!(waiting.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    tokio::time::sleep(3600 * SECOND).await;
    assert_eq!((*count.lock().unwrap(), Arc::strong_count(&held)), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_dropped_in_a_question_drops_it() {
    let held = Arc::new(());
    let (wait, asked) = (Wait::new(), asked());
    let ask = || {
        let held = Arc::clone(&held);
        async move {
            let _held = held;
            pending::<Result<&'static str, Error>>().await
        }
    };
    {
        let mut waiting = pin!(run(&wait, &asked, Duration::MAX, ask, judge));
        assert_eq!(waiting.as_mut().poll(&mut Context::from_waker(Waker::noop())).map(|_| ()), Poll::Pending);
        assert_eq!(Arc::strong_count(&held), 2);
    }
    assert_eq!(Arc::strong_count(&held), 1);
}
