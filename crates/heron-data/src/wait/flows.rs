//! The forms in which work tells its end, each as a call.

use std::future::IntoFuture;
use std::time::Duration;

use heron_api::{Call, CallOptions, CallWithResponse, Client, Error, Response};

use super::engine::{self, Asked, Look, Next};
use super::news::{self, News, Quiet};
use super::{Wait, WaitOutcome, Waited};

/// What the last question may take, after the deadline.
const LAST_QUESTION: Duration = Duration::from_secs(30);
/// What is told where an answer has no state.
const NO_STATE: &str = "no state";

/// Which states an answer tells, one or one for each of its items, and which of them are ends.
pub(crate) struct Ends<A> {
    pub(crate) states: fn(&A) -> Vec<Option<String>>,
    pub(crate) done: &'static [&'static str],
    pub(crate) failed: &'static [&'static str],
}

impl<A> Ends<A> {
    /// It is over when each item is, and failed when one has.
    fn outcome(&self, states: &[Option<String>]) -> Option<WaitOutcome> {
        let is = |state: &Option<String>, ends: &[&str]| state.as_deref().is_some_and(|state| ends.contains(&state));
        let is_over = states.iter().all(|state| is(state, self.done) || is(state, self.failed));
        if states.is_empty() || !is_over {
            return None;
        }
        let has_failed = states.iter().any(|state| is(state, self.failed));
        Some(if has_failed { WaitOutcome::Failed } else { WaitOutcome::Done })
    }
}

#[allow(dead_code, reason = "which of the forms are used depends on the resources that are switched on")]
impl Wait {
    /// Until the states are ends.
    pub(crate) fn until_done<A: Send + 'static>(
        self,
        client: &Client,
        asked: Asked,
        ends: &'static Ends<A>,
        ask: impl FnMut(&Client) -> Call<A> + Send + 'static,
    ) -> Call<Waited<A>> {
        self.flow(client, asked, ask, move |look| {
            let Look { answer, polls, took, .. } = look;
            let response = answer?;
            let states = (ends.states)(&response.value);
            match ends.outcome(&states) {
                Some(outcome) => waited(response, polls, took, outcome, |value| value).map(Next::Over),
                None => Ok(again(states.into_iter().map(|state| state.unwrap_or_else(|| NO_STATE.to_owned())))),
            }
        })
    }

    /// Until a condition holds.
    pub(crate) fn until<A: Send + 'static>(
        self,
        client: &Client,
        asked: Asked,
        mut is_over: impl FnMut(&A) -> bool + Send + 'static,
        ask: impl FnMut(&Client) -> Call<A> + Send + 'static,
    ) -> Call<Waited<A>> {
        self.flow(client, asked, ask, move |look| {
            let Look { answer, polls, took, .. } = look;
            let response = answer?;
            if is_over(&response.value) {
                return waited(response, polls, took, WaitOutcome::Done, |value| value).map(Next::Over);
            }
            Ok(again([]))
        })
    }

    /// Until the answer is 404.
    pub(crate) fn until_gone<A: Send + 'static>(
        self,
        client: &Client,
        asked: Asked,
        ask: impl FnMut(&Client) -> Call<A> + Send + 'static,
    ) -> Call<Waited<Option<A>>> {
        let mut seen = None;
        self.flow(client, asked, ask, move |look| {
            let Look { answer, polls, took, .. } = look;
            match answer {
                Ok(response) => {
                    seen = Some(response.value);
                    Ok(again(["still there".to_owned()]))
                }
                Err(error) if error.is_not_found() => {
                    let response = error.into_response(seen.take())?;
                    waited(response, polls, took, WaitOutcome::Gone, |seen| seen).map(Next::Over)
                }
                Err(error) => Err(error),
            }
        })
    }

    /// Until the list has items that are not among those before, and no more come.
    pub(crate) fn until_new<T: Clone + Send + 'static>(
        self,
        client: &Client,
        asked: Asked,
        before: &[T],
        id: fn(&T) -> Option<&str>,
        ask: impl FnMut(&Client) -> Call<Vec<T>> + Send + 'static,
    ) -> Call<Waited<Vec<T>>> {
        let whole = self.whole();
        let news = News::since(before.to_vec(), id, |_, _| false);
        Call::new(client, move |client, options| async move {
            news::until_quiet(&self, &asked, (&client, &options), news, Quiet::AnError, ask).await
        })
        .timeout(whole)
    }

    /// How long a call may take that is nothing but this wait.
    pub(crate) fn whole(&self) -> Duration {
        self.deadline.saturating_add(LAST_QUESTION)
    }

    fn flow<A: Send + 'static, R: Send + 'static>(
        self,
        client: &Client,
        asked: Asked,
        ask: impl FnMut(&Client) -> Call<A> + Send + 'static,
        judge: impl FnMut(Look<Response<A>>) -> Result<Next<Response<R>>, Error> + Send + 'static,
    ) -> Call<R> {
        let whole = self.whole();
        Call::new(client, move |client, options| async move {
            engine::run(&self, &asked, options.remaining(), asked_with(&client, &options, ask), judge).await
        })
        .timeout(whole)
    }
}

/// A question as a step of a call.
pub(super) fn asked_with<A: Send + 'static>(
    client: &Client,
    options: &CallOptions,
    mut ask: impl FnMut(&Client) -> Call<A>,
) -> impl FnMut() -> <CallWithResponse<A> as IntoFuture>::IntoFuture {
    move || ask(client).with_options(*options).with_response().into_future()
}

fn again<R>(states: impl IntoIterator<Item = String>) -> Next<R> {
    Next::Again { states: states.into_iter().collect(), within: None }
}

/// The answer that a wait ended with.
pub(super) fn waited<A, T>(
    response: Response<A>,
    polls: u32,
    took: Duration,
    outcome: WaitOutcome,
    value: impl FnOnce(A) -> T,
) -> Result<Response<Waited<T>>, Error> {
    response.try_map(|answer| Ok(Waited { value: value(answer), outcome, polls, took }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDS: Ends<()> = Ends { states: |()| Vec::new(), done: &["succeeded", "approved"], failed: &["failed"] };

    fn outcome(states: &[&str]) -> Option<WaitOutcome> {
        let state = |state: &&str| Some(*state).filter(|state| !state.is_empty()).map(str::to_owned);
        ENDS.outcome(&states.iter().map(state).collect::<Vec<_>>())
    }

    #[test]
    fn it_is_over_when_each_item_is_and_failed_when_one_has() {
        assert_eq!(outcome(&["succeeded", "approved"]), Some(WaitOutcome::Done));
        assert_eq!(outcome(&["succeeded", "failed"]), Some(WaitOutcome::Failed));
        assert_eq!(outcome(&["failed", "processing"]), None);
    }

    #[test]
    fn an_empty_list_a_missing_state_and_an_unknown_one_are_no_end() {
        for states in [&[][..], &[""], &["succeeded", ""], &["succeeded", "brand_new"]] {
            assert_eq!(outcome(states), None, "{states:?}");
        }
    }
}
