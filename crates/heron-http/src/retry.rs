//! When a request is sent again, and how long that may take.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use chrono::{DateTime, Utc};

/// When a request is sent again, and how long that may take.
///
/// Only what cannot do its work twice is sent again: a request that never left, one that Heron refused with 429, and,
/// after a failure that leaves its fate open (a cut connection, no answer in time, 408, 500, 502, 503, 504), one that is
/// safe or idempotent. See [`RetryClass`](crate::RetryClass).
///
/// Between two attempts lies a random pause ("full jitter") of at most half a second, doubled with each attempt up to
/// 8 seconds; after a 429, or an answer with `retry-after`, at least what Heron asks for.
///
/// ```
/// use std::time::Duration;
///
/// use heron_http::{Client, Retry};
///
/// let patient = Retry::new().max_attempts(5).max_wait(Duration::from_secs(180));
/// let client = Client::builder().api_key("key_xxxxxxxxx").retry(patient).build()?;
/// # Ok::<(), heron_http::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    pub(crate) max_attempts: u32,
    pub(crate) base: Duration,
    pub(crate) cap: Duration,
    pub(crate) max_wait: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(8),
            max_wait: Duration::from_secs(60),
        }
    }
}

impl Retry {
    /// At most 3 attempts, pauses of up to 0.5 to 8 seconds, and at most 60 seconds for the rate limit.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends once, whatever happens, and does not wait for the rate limit.
    #[must_use]
    pub fn never() -> Self {
        Self::new().max_attempts(1).max_wait(Duration::ZERO)
    }

    /// How often a request may be sent, the first time included; 3 by default. 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest pause after the first attempt, and the longest of all; 0.5 and 8 seconds by default.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        (self.base, self.cap) = (base, cap);
        self
    }

    /// How long a call may wait for the rate limit, all its waits together; 60 seconds by default.
    ///
    /// A longer wait is not begun: the call fails at once, and [`Error::retry_at`](crate::Error::retry_at) says when to
    /// come back.
    #[must_use]
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// How often a request may be sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// The longest pause after attempt number `attempt`, counted from 1.
    #[must_use]
    pub fn longest_pause(&self, attempt: u32) -> Duration {
        let doubled = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        self.base.saturating_mul(doubled).min(self.cap)
    }

    /// A pause after attempt number `attempt`: anything from nothing to the longest.
    pub(crate) fn pause(&self, attempt: u32) -> Duration {
        self.longest_pause(attempt).mul_f64(random())
    }
}

/// Whether sending a failed request again can help. From [`Error::retry_advice`](crate::Error::retry_advice).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAdvice {
    /// No: the request, the key, or the state of things must change first.
    No,
    /// Yes, after a while.
    Later,
    /// Yes, but not before this moment.
    At(DateTime<Utc>),
    /// Only after a look whether it took effect: it may do its work twice.
    LookFirst,
}

/// A number from 0 to 1, below 1. Not for secrets.
pub fn random() -> f64 {
    // std seeds each `RandomState` differently; 53 bits are what an `f64` holds.
    const BITS: u32 = 53;
    let bits = RandomState::new().hash_one(0_u8) >> (u64::BITS - BITS);
    bits as f64 / (1_u64 << BITS) as f64
}

/// A name that nobody else has, and nobody can guess.
pub(crate) fn random_name() -> String {
    let (one, two) = (RandomState::new().hash_one(0_u8), RandomState::new().hash_one(1_u8));
    format!("{one:016x}{two:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_pause_doubles_up_to_the_cap() {
        let longest = |attempt| Retry::new().longest_pause(attempt).as_millis();
        assert_eq!([1, 2, 3, 4, 5, 6, 40, u32::MAX].map(longest), [500, 1000, 2000, 4000, 8000, 8000, 8000, 8000]);
        let huge = Retry::new().backoff(Duration::MAX, Duration::MAX);
        assert_eq!(huge.longest_pause(9), Duration::MAX);
    }

    #[test]
    fn a_pause_is_anywhere_below_the_longest() {
        let pauses: Vec<_> = (0..1000).map(|_| Retry::new().pause(1)).collect();
        let within =
            |from: u64, to: u64| pauses.iter().filter(|pause| (from..to).contains(&(pause.as_micros() as u64))).count();
        assert_eq!(within(0, 500_000), 1000);
        // Each quarter has its share; one in 10^20 runs has less.
        for quarter in 0..4 {
            assert!(within(quarter * 125_000, (quarter + 1) * 125_000) > 120, "{pauses:?}");
        }
    }

    #[test]
    fn no_attempts_are_one() {
        assert_eq!(Retry::new().max_attempts(0), Retry::new().max_attempts(1));
        assert_eq!(Retry::never(), Retry::new().max_attempts(0).max_wait(Duration::ZERO));
    }
}
