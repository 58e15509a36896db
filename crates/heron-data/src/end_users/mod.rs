//! End users: the companies that Heron knows of.

mod sync;

use heron_api::types::{
    CompanyAttributeValue, CrmSyncEvent, CrmSyncTrigger, EndUser, EndUserCreate, EndUserList, EndUserSummaryList,
    EndUserUpdate, EndUsersListParams, EndUsersSummaryParams, WorkflowStarted,
};
use heron_api::{Call, Client};

pub use self::sync::{SyncOutcome, SyncReport, SyncWait};

/// End users, their workflow, and their sync to the CRM. From [`Heron::end_users`](crate::Heron::end_users).
///
/// An end user has a Heron id (`eus_…`), given by Heron, and an `end_user_id`, given by you. Where an argument is
/// called `id`, Heron takes either; where it is called `heron_id`, only Heron's is documented.
#[derive(Clone, Copy, Debug)]
pub struct EndUsers<'a> {
    client: &'a Client,
}

impl<'a> EndUsers<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists end users, a page at a time: 1000 on a page unless said otherwise, 10,000 at most.
    ///
    /// ```
    /// use heron_data::types::{EndUserStatus, EndUsersListParams};
    ///
    /// # async fn example(heron: heron_data::Heron) -> Result<(), heron_data::Error> {
    /// let processed = EndUsersListParams::new().with_status(EndUserStatus::Processed).with_limit(50);
    /// let page = heron.end_users().list(&processed).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, params: &EndUsersListParams) -> Call<EndUserList> {
        self.client.end_users_list(params)
    }

    /// Lists end users with their deal, files, policy results and last CRM sync.
    ///
    /// With `with_crm_sync_result` this finds what failed to reach the CRM. `page` and `limit` go together or not at all.
    pub fn summary(&self, params: &EndUsersSummaryParams) -> Call<EndUserSummaryList> {
        self.client.end_users_summary(params)
    }

    /// Gets an end user by its Heron id or by yours.
    ///
    /// An id of yours that is also a word of Heron's (`summary`, `statistics`, `balance`, `forecast`) cannot be used.
    pub fn get(&self, id: &str) -> Call<EndUser> {
        self.client.end_users_get(id)
    }

    /// Creates an end user with an id of yours, of 1 to 140 characters.
    pub fn create(&self, end_user: impl Into<EndUserCreate>) -> Call<EndUser> {
        self.client.end_users_create(&end_user.into())
    }

    /// Changes an end user, found by your id in the body. The status `ready` starts processing.
    pub fn update(&self, end_user: impl Into<EndUserUpdate>) -> Call<EndUser> {
        self.client.end_users_update(&end_user.into())
    }

    /// Lists the attributes that Heron computed for an end user. CRM field mappings name them by label.
    pub fn company_attributes(&self, heron_id: &str) -> Call<Vec<CompanyAttributeValue>> {
        self.client.end_users_company_attributes(heron_id)
    }

    /// Starts the account's workflow for an end user.
    pub fn start_workflow(&self, id: &str) -> Call<WorkflowStarted> {
        self.client.end_users_start_workflow(id)
    }

    /// Asks Heron to write an end user to the CRM. `crm_sync_triggered` may be `false`: that is no error.
    pub fn sync(&self, heron_id: &str) -> Call<CrmSyncTrigger> {
        self.client.end_users_crm_sync(heron_id)
    }

    /// Lists what happened when an end user was written to the CRM. Order and age limit are not documented.
    pub fn sync_events(&self, heron_id: &str) -> Call<Vec<CrmSyncEvent>> {
        self.client.end_users_crm_sync_events(heron_id)
    }

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
        sync::sync_and_wait(self.client, heron_id, wait)
    }
}
