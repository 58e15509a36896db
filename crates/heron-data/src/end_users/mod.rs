//! End users: what the generated handle does not know.

mod sync;

use heron_api::Call;

pub use self::sync::{SyncOutcome, SyncReport, SyncWait};
use crate::EndUsers;

impl EndUsers<'_> {
    /// Asks Heron to write an end user to the CRM, and waits for what comes of it.
    ///
    /// ```
    /// use heron_data::{SyncOutcome, SyncWait};
    ///
    /// # async fn example(heron: heron_data::Heron) -> Result<(), heron_data::Error> {
    /// let report = heron.end_users().sync_and_wait("eus_…", SyncWait::new()).await?;
    /// if report.outcome != SyncOutcome::Succeeded {
    ///     for event in report.events {
    ///         eprintln!("{:?}: {:?}", event.name, event.error_message.value());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_and_wait(&self, heron_id: &str, wait: SyncWait) -> Call<SyncReport> {
        sync::sync_and_wait(&self.heron.client, heron_id, wait)
    }
}
