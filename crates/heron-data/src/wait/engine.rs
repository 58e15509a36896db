//! What asks, waits, and asks again. It knows neither HTTP nor what is asked.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::{Duration, SystemTime};

use heron_api::__private::{Shown, random};
use heron_api::{Error, RetryAdvice};
use tokio::time::Instant;

use super::{Wait, WaitProgress};

/// What lies between two questions at least, so that no setting makes a busy loop of requests.
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);
/// No wait is longer: instants end somewhere.
const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
/// How many different states an error tells.
const MAX_STATES: usize = 6;

/// What is asked, for errors and bells.
pub(crate) struct Asked {
    operation: &'static str,
    /// The topics that tell the end.
    topics: &'static [&'static str],
    /// The ids that are asked about.
    about: Vec<String>,
}

impl Asked {
    pub(crate) fn new(operation: &'static str, topics: &'static [&'static str], about: &[&str]) -> Self {
        Self { operation, topics, about: about.iter().map(|id| (*id).to_owned()).collect() }
    }
}

/// An answer, and how far the wait is.
pub(super) struct Look<A> {
    pub(super) answer: Result<A, Error>,
    pub(super) polls: u32,
    pub(super) took: Duration,
    /// Whether the deadline has passed: there is no other question.
    pub(super) last: bool,
}

/// What comes after an answer.
pub(super) enum Next<R> {
    Over(R),
    Again {
        states: Vec<String>,
        /// When to ask at the latest, from now.
        within: Option<Duration>,
    },
}

/// Asks until `judge` says that it is over, the deadline passes, or a question fails for good. `limit` is what is left of
/// the call.
pub(super) async fn run<A, R, Fut>(
    wait: &Wait,
    asked: &Asked,
    limit: Duration,
    mut ask: impl FnMut() -> Fut,
    mut judge: impl FnMut(Look<A>) -> Result<Next<R>, Error>,
) -> Result<R, Error>
where
    Fut: Future<Output = Result<A, Error>>,
{
    let started = Instant::now();
    let whole = wait.deadline.min(limit).min(FAR);
    let (mut polls, mut states, mut pause) = (0_u32, Vec::new(), wait.first_pause);
    let mut ear = wait.ear.clone();
    loop {
        let last = started.elapsed() >= whole;
        // What rang before the first question may be ahead of what can be read: then there is a second one at once.
        if let Some(ear) = ear.as_mut().filter(|_| polls > 0) {
            ear.catch_up();
        }
        let answer = ask().await;
        polls = polls.saturating_add(1);
        let mut latest = None;
        let trouble = match judge(Look { answer, polls, took: started.elapsed(), last }) {
            Ok(Next::Over(result)) => return Ok(result),
            Ok(Next::Again { states: told, within }) => {
                (states, latest) = (told, within);
                None
            }
            Err(error) if is_passing(&error) => Some(error),
            Err(error) => return Err(error),
        };
        if last {
            return Err(too_late(asked, started.elapsed(), polls, &states, trouble.as_ref()));
        }
        let not_before = trouble.as_ref().and_then(Error::retry_at).and_then(|at| from_now(at.into()));
        let next = pause.mul_f64(1.0 - random() / 4.0).min(latest.unwrap_or(pause));
        let next = next.max(not_before.unwrap_or_default()).max(SHORTEST_PAUSE);
        let next = next.min(whole.saturating_sub(started.elapsed()));
        pause = pause.saturating_add(pause / 2).min(wait.longest_pause);
        if let Some(told) = &wait.on_progress {
            let trouble = trouble.map(|error| error.to_string());
            told(WaitProgress { elapsed: started.elapsed(), polls, states: states.clone(), trouble, next });
        }
        match &mut ear {
            // The end is near: what comes next comes soon.
            Some(ear) => {
                if tokio::time::timeout(next, ear.hear(asked.topics, &asked.about)).await.is_ok() {
                    pause = wait.first_pause;
                }
            }
            None => tokio::time::sleep(next).await,
        }
    }
}

/// Whether asking again may help: the work goes on whether or not one can look.
pub(super) fn is_passing(error: &Error) -> bool {
    matches!(error.retry_advice(), RetryAdvice::Later | RetryAdvice::At(_))
}

fn from_now(at: SystemTime) -> Option<Duration> {
    at.duration_since(SystemTime::now()).ok()
}

fn too_late(asked: &Asked, took: Duration, polls: u32, states: &[String], trouble: Option<&Error>) -> Error {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for state in states {
        *counts.entry(state).or_default() += 1;
    }
    let mut told: Vec<String> = counts
        .iter()
        .take(MAX_STATES)
        .map(|(state, count)| match count {
            1 => Shown(state).to_string(),
            _ => format!("{} ({count})", Shown(state)),
        })
        .collect();
    if counts.len() > MAX_STATES {
        told.push("…".to_owned());
    }
    let told = if told.is_empty() { "no state".to_owned() } else { told.join(", ") };
    let trouble = trouble.map(|error| format!("; the last question failed: {error}")).unwrap_or_default();
    let questions = if polls == 1 { "question" } else { "questions" };
    let message = format!(
        "not over after {:.1} s and {polls} {questions}; last told: {told}{trouble}; it may still end: wait again, or longer \
         with `Wait::deadline`",
        took.as_secs_f64()
    );
    Error::timeout(message).or_operation(Some(asked.operation))
}

#[cfg(test)]
mod tests;
