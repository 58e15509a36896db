//! What the answers told of the rate limit, shared by all clones of a client.
//!
//! Each operation has a lane of its own, because Heron's two documents contradict each other: one limit for all, or one
//! for each endpoint. So no call is held up for another operation's sake. In a lane, as many requests may be unanswered
//! as the window has left, and none once it is used up, until it starts anew. What is not known is asked carefully: a few
//! requests go first, and their answers tell how many may follow.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use http::StatusCode;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use super::lock;
use crate::retry::random;
use crate::{Method, RateLimit};

/// How many requests go unanswered while nothing is known of the window.
const FIRST: u32 = 10;
/// How long the next one waits for such an answer, before it goes all the same.
const ASKING: Duration = Duration::from_secs(1);
/// What is added to a wait, at random, so that several programs do not come back in the same moment.
const JITTER: Duration = Duration::from_millis(500);
/// The longest that a lane stays closed: twice over what either document calls a window. Nonsense does no more harm.
const LONGEST_WINDOW: Duration = Duration::from_secs(150);
/// How many lanes are kept; raw calls make one for each path.
const MAX_LANES: usize = 1000;

/// All lanes of a client.
#[derive(Default)]
pub(crate) struct Pacing {
    by_method: Mutex<[Lanes; METHODS]>,
}

const METHODS: usize = Method::Options as usize + 1;

/// By their path, with its `{names}` unfilled.
type Lanes = HashMap<Box<str>, Arc<Lane>>;

/// How long a call may be held up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// When its budget of waiting is used up, if it starts to wait now.
    pub(super) budget: Instant,
    /// When the whole call is over.
    pub(super) deadline: Instant,
}

/// Why a request may not go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Refused {
    /// From when on it may go.
    pub(super) until: Instant,
}

impl Pacing {
    /// The lane of an operation, or of a raw path.
    pub(super) fn lane(&self, method: Method, path: &str) -> Arc<Lane> {
        let mut by_method = lock(&self.by_method);
        let lanes = &mut by_method[method as usize];
        if let Some(lane) = lanes.get(path) {
            return Arc::clone(lane);
        }
        if lanes.len() >= MAX_LANES {
            lanes.retain(|_, lane| Arc::strong_count(lane) > 1);
        }
        Arc::clone(lanes.entry(path.into()).or_default())
    }
}

/// What is known of one operation's window, and how many of its requests are unanswered.
#[derive(Default)]
pub(super) struct Lane {
    state: Mutex<State>,
    /// Held by the one that waits for the state to change; the others wait for it, in their order.
    turn: tokio::sync::Mutex<()>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    unanswered: u32,
    window: Window,
}

#[derive(Clone, Copy, Default, Debug, PartialEq)]
enum Window {
    /// No answer yet, or none since the window started anew.
    #[default]
    Unknown,
    /// The server does not tell.
    Untold,
    /// So many requests are left until then.
    Open { remaining: u64, reset: i64, until: Instant },
    /// The server refused a request, and said to come back then.
    Closed { until: Instant },
}

enum Admission {
    Go,
    /// When an answer has told of the window, or after a while all the same.
    AfterAsking,
    /// When an answer has made room, or at this moment.
    WhenThereIsRoom(Instant),
    /// Not before this moment.
    At(Instant),
}

impl State {
    fn admission(&mut self, now: Instant) -> Admission {
        if let Window::Open { until, .. } | Window::Closed { until } = self.window
            && until <= now
        {
            self.window = Window::Unknown;
        }
        match self.window {
            Window::Untold => Admission::Go,
            Window::Unknown if self.unanswered < FIRST => Admission::Go,
            Window::Unknown => Admission::AfterAsking,
            Window::Closed { until } => Admission::At(until),
            Window::Open { remaining: 0, until, .. } => Admission::At(until),
            Window::Open { remaining, .. } if u64::from(self.unanswered) < remaining => Admission::Go,
            Window::Open { until, .. } => Admission::WhenThereIsRoom(until),
        }
    }

    /// What an answer says of the window.
    fn learn(&mut self, status: StatusCode, told: &RateLimit, now: Instant) {
        let soon = |wait: Duration| now + wait.min(LONGEST_WINDOW) + JITTER.mul_f64(random());
        if status == StatusCode::TOO_MANY_REQUESTS {
            self.window = match (told.wait(), self.window) {
                (Some(wait), Window::Closed { until }) => Window::Closed { until: until.max(soon(wait)) },
                (Some(wait), _) => Window::Closed { until: soon(wait) },
                (None, closed @ Window::Closed { .. }) => closed,
                // It contradicts what we knew, and does not say more.
                (None, _) => Window::Unknown,
            };
            return;
        }
        let open = match (told.remaining, told.reset, told.reset_in) {
            (Some(remaining), Some(reset), Some(wait)) if !wait.is_zero() && wait <= LONGEST_WINDOW => {
                Some((remaining, reset.timestamp(), soon(wait)))
            }
            _ => None,
        };
        self.window = match (self.window, open) {
            // It may have been on its way when the window was closed.
            (closed @ Window::Closed { .. }, _) => closed,
            (_, None) => Window::Untold,
            // An answer that took longer tells of an older window.
            (known @ Window::Open { reset: newer, .. }, Some((_, reset, _))) if reset < newer => known,
            // Answers come in any order; the least that is left is the latest word. The moments differ by the rounding of
            // the server's clock, which only makes them later.
            (Window::Open { remaining: least, reset: same, until: first }, Some((remaining, reset, until)))
                if reset == same =>
            {
                Window::Open { remaining: remaining.min(least), reset, until: until.min(first) }
            }
            (_, Some((remaining, reset, until))) => Window::Open { remaining, reset, until },
        };
    }
}

impl Lane {
    /// The leave to send at once, if nobody is in line and nothing is known that speaks against it.
    pub(super) fn try_enter(self: &Arc<Self>, now: Instant) -> Option<Pass> {
        let _turn = self.turn.try_lock().ok()?;
        let mut state = lock(&self.state);
        matches!(state.admission(now), Admission::Go).then(|| self.pass(&mut state))
    }

    /// Waits until a request may go, in the order of asking. It is refused at once when it would have to wait too long.
    pub(super) async fn enter(self: &Arc<Self>, patience: Patience) -> Result<Pass, Refused> {
        let end = patience.budget.min(patience.deadline);
        let _turn = match self.turn.try_lock() {
            Ok(turn) => turn,
            Err(_) => {
                let admission = lock(&self.state).admission(Instant::now());
                if let Admission::At(until) = admission
                    && until > end
                {
                    return Err(Refused { until });
                }
                match timeout_at(end, self.turn.lock()).await {
                    Ok(turn) => turn,
                    Err(_) => return self.enter_or_leave(),
                }
            }
        };
        let asking_ends = end.min(Instant::now() + ASKING);
        loop {
            // Made before the look, so that no change goes unseen in between.
            let changed = self.changed.notified();
            let now = Instant::now();
            let admission = lock(&self.state).admission(now);
            let wake = match admission {
                Admission::AfterAsking if now < asking_ends => asking_ends,
                Admission::WhenThereIsRoom(until) if now < end => until.min(end),
                Admission::At(until) if until <= end => until,
                _ => return self.enter_or_leave(),
            };
            // Either is a reason to look again.
            let _ = timeout_at(wake, changed).await;
        }
    }

    /// What there is to do when there is no more time to wait: only what is known to be too much is refused.
    fn enter_or_leave(self: &Arc<Self>) -> Result<Pass, Refused> {
        let mut state = lock(&self.state);
        match state.admission(Instant::now()) {
            Admission::At(until) | Admission::WhenThereIsRoom(until) => Err(Refused { until }),
            Admission::Go | Admission::AfterAsking => Ok(self.pass(&mut state)),
        }
    }

    /// One request less is unanswered.
    fn has_room(&self, mut state: MutexGuard<'_, State>) {
        state.unanswered = state.unanswered.saturating_sub(1);
        drop(state);
        self.changed.notify_one();
    }

    fn pass(self: &Arc<Self>, state: &mut State) -> Pass {
        state.unanswered += 1;
        Pass { lane: Arc::clone(self), answered: false }
    }
}

/// The leave to send one request, until its answer comes.
pub(super) struct Pass {
    lane: Arc<Lane>,
    answered: bool,
}

impl Pass {
    /// Takes in what the answer says.
    pub(super) fn answered(mut self, status: StatusCode, told: &RateLimit) {
        self.answered = true;
        let mut state = lock(&self.lane.state);
        state.learn(status, told, Instant::now());
        self.lane.has_room(state);
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        if self.answered {
            return;
        }
        let mut state = lock(&self.lane.state);
        if let Window::Open { remaining, .. } = &mut state.window {
            // It may have counted.
            *remaining = remaining.saturating_sub(1);
        }
        self.lane.has_room(state);
    }
}

#[cfg(test)]
mod tests;
