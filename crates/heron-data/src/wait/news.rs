//! What is new in a list that is read again and again.

use std::collections::BTreeMap;
use std::time::Duration;

use heron_api::{Call, CallOptions, Client, Error, Response};
use tokio::time::Instant;

use super::engine::{self, Asked, Look, Next};
use super::flows::{asked_with, waited};
use super::{Wait, WaitOutcome, Waited};

/// What was there before, and what has come since.
pub(crate) struct News<T> {
    known: BTreeMap<String, T>,
    new: Vec<T>,
    last: Option<Instant>,
    id: fn(&T) -> Option<&str>,
    /// Whether an item that was seen before is news as it is now.
    is_changed: fn(&T, &T) -> bool,
}

/// What it is if nothing has come before the deadline.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Quiet {
    AnError,
    AnAnswer,
}

impl<T> News<T> {
    /// What has no id cannot be told from the rest, and is never new.
    pub(crate) fn since(before: Vec<T>, id: fn(&T) -> Option<&str>, is_changed: fn(&T, &T) -> bool) -> Self {
        let known = before.into_iter().filter_map(|item| Some((id(&item)?.to_owned(), item))).collect();
        Self { known, new: Vec::new(), last: None, id, is_changed }
    }

    /// What was seen once is kept: Heron may drop items meanwhile. It may also write into an old one.
    fn take(&mut self, items: Vec<T>) {
        for item in items {
            let Some(id) = (self.id)(&item) else { continue };
            if let Some(seen) = self.new.iter_mut().find(|seen| (self.id)(seen) == Some(id)) {
                if (self.is_changed)(seen, &item) {
                    self.last = Some(Instant::now());
                }
                *seen = item;
            } else if self.known.get(id).is_none_or(|known| (self.is_changed)(known, &item)) {
                self.new.push(item);
                self.last = Some(Instant::now());
            }
        }
    }

    /// How much is left of the quiet that follows the last of the news, if there are any.
    fn quiet_left(&self, period: Duration) -> Option<Duration> {
        self.last.map(|last| period.saturating_sub(last.elapsed()))
    }
}

/// Asks until something new has come and nothing else for a while.
pub(crate) async fn until_quiet<T: Send + 'static>(
    wait: &Wait,
    asked: &Asked,
    (client, options): (&Client, &CallOptions),
    mut news: News<T>,
    nothing: Quiet,
    ask: impl FnMut(&Client) -> Call<Vec<T>>,
) -> Result<Response<Waited<Vec<T>>>, Error> {
    // The answer that is given should the last question have none.
    let mut held: Option<Response<()>> = None;
    let judge = |look: Look<Response<Vec<T>>>| {
        let Look { answer, polls, took, last } = look;
        let response = match answer {
            Ok(mut response) => {
                news.take(std::mem::take(&mut response.value));
                response.try_map(|_| Ok(()))?
            }
            Err(error) => match held.take() {
                Some(held) if last && !news.new.is_empty() && engine::is_passing(&error) => held,
                kept => {
                    held = kept;
                    return Err(error);
                }
            },
        };
        let left = news.quiet_left(wait.quiet_period);
        let is_over = left.is_some_and(|left| left.is_zero() || last) || last && nothing == Quiet::AnAnswer;
        if is_over {
            let new = std::mem::take(&mut news.new);
            return waited(response, polls, took, WaitOutcome::NewItem, |()| new).map(Next::Over);
        }
        held = Some(response);
        Ok(Next::Again { states: vec![format!("{} new", news.new.len())], within: left })
    };
    engine::run(wait, asked, options.remaining(), asked_with(client, options, ask), judge).await
}
