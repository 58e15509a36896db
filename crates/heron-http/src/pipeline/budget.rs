//! The retries that a client has in reserve, so that a failing service is not stormed.

use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;

/// What the bucket holds at first, and at most.
const FULL: u32 = 500;
/// What a retry costs.
const RETRY: u32 = 5;
/// What a success gives back, when it was no retry.
const SUCCESS: u32 = 1;

/// A bucket of tokens, shared by all clones of a client: a hundred retries, which come back as requests succeed.
///
/// A call that waited for the rate limit draws nothing: the server asked it to come back.
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Takes what a retry costs, if it is there.
    pub(super) fn take(&self) -> bool {
        self.0.fetch_update(Relaxed, Relaxed, |tokens| tokens.checked_sub(RETRY)).is_ok()
    }

    /// Gives back what a success is worth: all that its retries cost, or a little.
    pub(super) fn succeeded(&self, retries: u32) {
        let worth = retries.saturating_mul(RETRY).max(SUCCESS);
        // Most often it is full.
        let more = |tokens: u32| (tokens < FULL).then(|| tokens.saturating_add(worth).min(FULL));
        let _ = self.0.fetch_update(Relaxed, Relaxed, more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_retries_are_in_reserve_and_come_back_with_successes() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 100);
        (0..4).for_each(|_| budget.succeeded(0));
        assert!(!budget.take());
        budget.succeeded(0);
        assert!(budget.take() && !budget.take());
        budget.succeeded(2);
        assert!(budget.take() && budget.take() && !budget.take());
        budget.succeeded(u32::MAX);
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 100);
    }
}
