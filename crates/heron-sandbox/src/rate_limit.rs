//! The rate limit, by Heron's rules: how many requests of a key are answered in a minute.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDateTime;
use http::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use serde_json::{Value, json};

use crate::resources::clock::Clock;
use crate::world::{RateLimitScope, RateLimitWindow, World};

/// The headers that tell of it, beside `retry-after`.
pub(crate) const RATE_HEADERS: [HeaderName; 3] = [
    HeaderName::from_static("x-ratelimit-limit"),
    HeaderName::from_static("x-ratelimit-remaining"),
    HeaderName::from_static("x-ratelimit-reset"),
];

/// A minute in microseconds.
const MINUTE: i64 = 60_000_000;
/// How many budgets are kept. When there are more, the one that was used the longest ago is forgotten.
const BUDGETS: usize = 1000;

/// How many requests a minute are answered. Over what time they are counted, and what shares a budget, is up to the
/// switches `rate_limit_window` and `rate_limit_scope` of the [`World`].
///
/// ```
/// use heron_sandbox::{RateLimit, Sandbox};
///
/// let builder = Sandbox::builder().rate_limit(RateLimit::per_minute(100)).switch("rate_limit_window", "fixed-minute");
/// assert_eq!("100/min".parse::<RateLimit>()?, RateLimit::per_minute(100));
/// # let _ = builder;
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a rate limit holds only when it is given to `Builder::rate_limit`"]
pub struct RateLimit {
    per_minute: u32,
}

impl RateLimit {
    /// So many requests a minute; 0 refuses all.
    pub fn per_minute(requests: u32) -> Self {
        Self { per_minute: requests }
    }
}

impl std::str::FromStr for RateLimit {
    type Err = String;

    /// Reads `100`, `100/min` or `100/minute`.
    fn from_str(text: &str) -> Result<Self, String> {
        let (number, unit) = text.split_once('/').unwrap_or((text, "min"));
        match (number.trim().parse(), unit.trim()) {
            (Ok(requests), "min" | "minute") => Ok(Self::per_minute(requests)),
            _ => Err("write it as a number of requests a minute, such as 100/min".to_owned()),
        }
    }
}

/// Whose requests are counted together: a digest of the key, since keys are not kept, and the operation where each has
/// its own budget.
type Owner = (u64, Option<usize>);

/// Counts requests.
pub(crate) struct Limiter {
    limit: Option<RateLimit>,
    window: RateLimitWindow,
    scope: RateLimitScope,
    digests: RandomState,
    budgets: Mutex<Budgets>,
}

#[derive(Default)]
struct Budgets {
    /// When the requests of an owner came, in microseconds, the oldest first.
    times: HashMap<Owner, VecDeque<i64>>,
    refused: u64,
}

/// What is left to one request's owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Budget {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// When it is larger again, as a Unix time.
    pub(crate) reset: i64,
    /// How long that is, in whole seconds, and so a little less at times.
    pub(crate) retry_after: i64,
    pub(crate) refused: bool,
}

impl Limiter {
    pub(crate) fn new(limit: Option<RateLimit>, world: &World) -> Self {
        let (window, scope) = (world.rate_limit_window, world.rate_limit_scope);
        Self { limit, window, scope, digests: RandomState::new(), budgets: Mutex::default() }
    }

    /// Takes a request from the budget of its key, if there is a limit. One that is refused takes nothing.
    pub(crate) fn take(&self, headers: &HeaderMap, operation: usize, clock: &Clock) -> Option<Budget> {
        let limit = self.limit?;
        let key = self.digests.hash_one(headers.get("x-api-key").map(HeaderValue::as_bytes));
        let owner = (key, (self.scope == RateLimitScope::Endpoint).then_some(operation));
        let now = clock.peek();
        let mut budgets = self.budgets.lock().unwrap_or_else(PoisonError::into_inner);
        let budget = budgets.take(limit, self.window, owner, now);
        budgets.refused += u64::from(budget.refused);
        Some(budget)
    }

    pub(crate) fn clear(&self) {
        *self.budgets.lock().unwrap_or_else(PoisonError::into_inner) = Budgets::default();
    }

    pub(crate) fn told(&self) -> Value {
        let Some(limit) = self.limit else { return Value::Null };
        let refused = self.budgets.lock().unwrap_or_else(PoisonError::into_inner).refused;
        let (window, scope) = (self.window.as_str(), self.scope.as_str());
        json!({ "per_minute": limit.per_minute, "window": window, "scope": scope, "refused": refused })
    }
}

impl Budgets {
    fn take(&mut self, limit: RateLimit, window: RateLimitWindow, owner: Owner, now: NaiveDateTime) -> Budget {
        let now = now.and_utc().timestamp_micros();
        if self.times.len() >= BUDGETS && !self.times.contains_key(&owner) {
            let oldest = self.times.iter().min_by_key(|(_, times)| times.back().copied()).map(|(owner, _)| *owner);
            oldest.map(|oldest| self.times.remove(&oldest));
        }
        let times = self.times.entry(owner).or_default();
        let since = match window {
            RateLimitWindow::RollingMinute => now - MINUTE,
            RateLimitWindow::FixedMinute => now - now.rem_euclid(MINUTE) - 1,
        };
        // What lies in the future was counted before the clock was set back.
        times.retain(|time| (since + 1..=now).contains(time));
        let most = usize::try_from(limit.per_minute).unwrap_or(usize::MAX);
        let refused = times.len() >= most;
        if !refused {
            times.push_back(now);
        }
        let free = match window {
            RateLimitWindow::RollingMinute => times.front().copied().unwrap_or(now) + MINUTE,
            RateLimitWindow::FixedMinute => now - now.rem_euclid(MINUTE) + MINUTE,
        };
        Budget {
            limit: limit.per_minute,
            remaining: u32::try_from(most.saturating_sub(times.len())).unwrap_or(u32::MAX),
            // Rounded up, so that it has come when it says so.
            reset: free.div_euclid(1_000_000) + i64::from(free.rem_euclid(1_000_000) > 0),
            retry_after: (free - now).div_euclid(1_000_000),
            refused,
        }
    }
}

impl Budget {
    /// Puts it into the headers of an answer.
    pub(crate) fn tell(&self, headers: &mut HeaderMap) {
        let [limit, remaining, reset] = RATE_HEADERS;
        headers.insert(limit, self.limit.into());
        headers.insert(remaining, self.remaining.into());
        headers.insert(reset, self.reset.into());
        headers.insert(RETRY_AFTER, self.retry_after.into());
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::resources::clock::later;

    /// A Monday, 30.5 seconds past a full minute.
    const START: i64 = 1_800_000_030;

    fn at(seconds: f64) -> NaiveDateTime {
        let start = chrono::DateTime::from_timestamp(START, 500_000_000).unwrap().naive_utc();
        later(start, Duration::from_secs_f64(seconds))
    }

    const ROLLING: RateLimitWindow = RateLimitWindow::RollingMinute;

    fn take(budgets: &mut Budgets, limit: RateLimit, seconds: f64) -> Budget {
        budgets.take(limit, ROLLING, (1, None), at(seconds))
    }

    #[test]
    fn a_rolling_minute_gives_back_one_by_one() {
        let limit = RateLimit::per_minute(2);
        let budgets = &mut Budgets::default();
        let first = take(budgets, limit, 0.0);
        assert_eq!(first, Budget { limit: 2, remaining: 1, reset: START + 61, retry_after: 60, refused: false });
        assert_eq!(take(budgets, limit, 20.0).remaining, 0);
        let refused = take(budgets, limit, 59.9);
        assert_eq!((refused.refused, refused.retry_after, refused.reset), (true, 0, START + 61));
        assert!(!take(budgets, limit, 60.0).refused, "the first one has left");
        assert!(take(budgets, limit, 79.0).refused);
        assert!(!take(budgets, limit, 80.0).refused);
    }

    #[test]
    fn a_fixed_minute_gives_all_back_at_once() {
        let mut budgets = Budgets::default();
        let mut take =
            |seconds| budgets.take(RateLimit::per_minute(2), RateLimitWindow::FixedMinute, (1, None), at(seconds));
        assert_eq!(take(0.0).reset, START + 30);
        assert!(!take(29.0).refused);
        let refused = take(29.4);
        assert_eq!((refused.refused, refused.retry_after), (true, 0));
        let next = take(29.5);
        assert_eq!((next.refused, next.remaining, next.retry_after), (false, 1, 60));
    }

    #[test]
    fn each_owner_has_a_budget() {
        let limit = RateLimit::per_minute(1);
        let budgets = &mut Budgets::default();
        for owner in [(1, None), (2, None), (1, Some(3))] {
            assert!(!budgets.take(limit, ROLLING, owner, at(0.0)).refused);
            assert!(budgets.take(limit, ROLLING, owner, at(1.0)).refused);
        }
    }

    #[test]
    fn budgets_are_forgotten_before_there_are_too_many() {
        let limit = RateLimit::per_minute(1);
        let budgets = &mut Budgets::default();
        for owner in 0..BUDGETS as u64 + 5 {
            budgets.take(limit, ROLLING, (owner, None), at(f64::from(u32::try_from(owner).unwrap()) / 100.0));
        }
        assert_eq!(budgets.times.len(), BUDGETS);
        assert!(!budgets.times.contains_key(&(0, None)));
    }

    #[test]
    fn a_clock_set_back_starts_anew() {
        let limit = RateLimit::per_minute(1);
        let budgets = &mut Budgets::default();
        assert!(!take(budgets, limit, 500.0).refused);
        assert!(!take(budgets, limit, 0.0).refused);
    }

    #[test]
    fn a_limit_of_none_refuses_all() {
        let refused = take(&mut Budgets::default(), RateLimit::per_minute(0), 0.0);
        assert_eq!((refused.refused, refused.remaining, refused.retry_after), (true, 0, 60));
    }

    #[test]
    fn a_limit_is_read_as_it_is_written() {
        assert_eq!("100".parse(), Ok(RateLimit::per_minute(100)));
        assert_eq!("100/minute".parse(), Ok(RateLimit::per_minute(100)));
        for wrong in ["", "a/min", "100/s", "-1/min"] {
            assert!(wrong.parse::<RateLimit>().is_err(), "{wrong}");
        }
    }
}
