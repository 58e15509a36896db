//! End users: what the generated handle does not know.

mod sync;

use heron_api::Call;

pub use self::sync::{SyncOutcome, SyncReport};
use crate::{EndUsers, Wait};

impl EndUsers<'_> {
    /// Asks Heron to write an end user to the CRM, and waits for what comes of it.
    ///
    /// Heron says neither which events belong to a trigger nor when the last one has come. So events that were there before
    /// the trigger do not count, and a sync is over when nothing new has come for the wait's
    /// [`quiet_period`](Wait::quiet_period). Nothing at all before the deadline is no error: it is
    /// [`StillQuiet`](SyncOutcome::StillQuiet).
    ///
    /// ```
    /// use heron_data::{SyncOutcome, Wait};
    ///
    /// # async fn example(heron: heron_data::Heron) -> Result<(), heron_data::Error> {
    /// let report = heron.end_users().sync_and_wait("eus_…", Wait::new()).await?;
    /// if report.outcome != SyncOutcome::Succeeded {
    ///     for event in report.events {
    ///         eprintln!("{:?}: {:?}", event.name, event.error_message.value());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sync_and_wait(&self, heron_id: &str, wait: Wait) -> Call<SyncReport> {
        sync::sync_and_wait(&self.heron.client, heron_id, wait)
    }
}
