// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, PageAnswer, Paged, PagedBy, Paging};
use heron_api::types::{
    CompanyAttributeValue, CrmSyncEvent, CrmSyncTrigger, DealLinkEntry,
    DuplicateEndUsers, EndUser, EndUserAddressLocation, EndUserCreate, EndUserDeletion,
    EndUserInformation, EndUserInformationUpdate, EndUserList, EndUserProcessingStatus,
    EndUserSummary, EndUserSummaryList, EndUserUpdate, EndUsersListParams,
    EndUsersSummaryParams, EnrichPriority, ParsedEndUserSubmission, WorkflowStarted,
};
use crate::Heron;
use crate::wait::{Asked, Ends, Wait, Waited};

impl Heron {
    /// The companies and people that apply to you: created, found, described, processed, written to the CRM, deleted.
    #[must_use]
    pub fn end_users(&self) -> EndUsers<'_> {
        EndUsers { heron: self }
    }
}

/// The companies and people that apply to you: created, found, described, processed, written to the CRM, deleted.
///
/// From [`Heron::end_users`](crate::Heron::end_users).
///
#[doc = include_str!("../../resources/end_users.md")]
#[derive(Clone, Copy, Debug)]
pub struct EndUsers<'a> {
    pub(crate) heron: &'a Heron,
}

impl EndUsers<'_> {
    /// Gets what is known of an end user's company, its owners, and the loan it asks for.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/end_user_information`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn information_get(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<EndUserInformation> {
        heron_api::end_users::end_user_information_get(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Changes the given properties of what is known of an end user's company, owners and loan.
    ///
    /// `PATCH /api/end_users/{end_user_id_or_heron_id}/end_user_information`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn information_update(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<EndUserInformationUpdate>,
    ) -> Call<EndUserInformation> {
        heron_api::end_users::end_user_information_update(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Lists what Heron read from the submissions that came in for an end user.
    ///
    /// `GET /api/submission_parsers/{end_user_heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn parsed_submissions_list(
        &self,
        end_user_heron_id: &str,
    ) -> Call<Vec<ParsedEndUserSubmission>> {
        heron_api::end_users::end_user_parsed_submissions_list(
            &self.heron.client,
            end_user_heron_id,
        )
    }

    /// Lists the company attributes that Heron computed for an end user; a CRM field mapping names them by label.
    ///
    /// CRM field mappings name them by label.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/company_attributes`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn company_attributes(
        &self,
        end_user_heron_id: &str,
    ) -> Call<Vec<CompanyAttributeValue>> {
        heron_api::end_users::end_users_company_attributes(
            &self.heron.client,
            end_user_heron_id,
        )
    }

    /// Creates an end user.
    ///
    /// The id is yours, of 1 to 140 characters.
    ///
    /// `POST /api/end_users`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<EndUserCreate>) -> Call<EndUser> {
        heron_api::end_users::end_users_create(&self.heron.client, body.borrow())
    }

    /// Asks Heron to write an end user to the CRM; the outcome is read from the events.
    ///
    /// `crm_sync_triggered` may be `false`: that is no error. `sync_and_wait` waits for what comes of it.
    ///
    /// `end_users().sync_events_until_new` waits for its end.
    ///
    /// `POST /api/end_users/{heron_id}/crm_sync`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn sync(&self, heron_id: &str) -> Call<CrmSyncTrigger> {
        heron_api::end_users::end_users_crm_sync(&self.heron.client, heron_id)
    }

    /// Lists what happened when an end user was written to the CRM.
    ///
    /// Order and age limit are not documented.
    ///
    /// `GET /api/end_users/{heron_id}/crm_sync`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn sync_events(&self, heron_id: &str) -> Call<Vec<CrmSyncEvent>> {
        heron_api::end_users::end_users_crm_sync_events(&self.heron.client, heron_id)
    }

    /// Lists the end users that share one opportunity in the CRM: the submission, and one for each decision of a funder.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/deal_link/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn deal_link(&self, end_user_heron_id: &str) -> Call<Vec<DealLinkEntry>> {
        heron_api::end_users::end_users_deal_link(&self.heron.client, end_user_heron_id)
    }

    /// Starts to delete an end user with its transactions, and answers before that is done.
    ///
    /// `end_users().get_until_gone` waits for its end.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/delete`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn delete(&self, end_user_id_or_heron_id: &str) -> Call<EndUserDeletion> {
        heron_api::end_users::end_users_delete(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Deletes an end user with its transactions before it answers; Heron advises against it and has `end_users_delete` in its place.
    ///
    /// `DELETE /api/end_users/{end_user_id_or_heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[deprecated(note = "Heron advises against it: use `end_users().delete`")]
    #[allow(deprecated)]
    #[inline]
    pub fn delete_sync(&self, end_user_id_or_heron_id: &str) -> Call<()> {
        heron_api::end_users::end_users_delete_sync(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Finds other end users of the account with the same tax number, or else the same legal business name.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/duplicate_end_users`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn duplicates(&self, end_user_heron_id: &str) -> Call<DuplicateEndUsers> {
        heron_api::end_users::end_users_duplicates(&self.heron.client, end_user_heron_id)
    }

    /// Enriches the transactions of an end user.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/enrich`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn enrich(
        &self,
        end_user_id_or_heron_id: &str,
        priority: Option<EnrichPriority>,
    ) -> Call<EndUser> {
        heron_api::end_users::end_users_enrich(
            &self.heron.client,
            end_user_id_or_heron_id,
            priority,
        )
    }

    /// Gets an end user by its Heron id or by your own id for it.
    ///
    /// An id of yours that is also a word of Heron's (`summary`, `statistics`, `balance`, `forecast`) cannot be used.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(&self, end_user_id_or_heron_id: &str) -> Call<EndUser> {
        heron_api::end_users::end_users_get(&self.heron.client, end_user_id_or_heron_id)
    }

    /// Lists end users, one page at a time.
    ///
    /// 1000 on a page unless said otherwise, 10,000 at most.
    ///
    /// `GET /api/end_users`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self, params: &EndUsersListParams) -> Call<EndUserList> {
        heron_api::end_users::end_users_list(&self.heron.client, params)
    }

    /// Gets where on the map an end user's company is.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/location`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn location(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<EndUserAddressLocation> {
        heron_api::end_users::end_users_location(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Tells whether an end user is being processed or has been.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/processing_status`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn processing_status(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<EndUserProcessingStatus> {
        heron_api::end_users::end_users_processing_status(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Starts the account's workflow for an end user.
    ///
    /// `end_users().processing_status_until_done` waits for its end; webhooks tell it with `end_user.processed`, `end_user.policy_workflow_finished` or `end_user.policy_workflow_failed`.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/start_workflow`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn start_workflow(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<WorkflowStarted> {
        heron_api::end_users::end_users_start_workflow(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Lists end users with their files, policy results, and last CRM sync.
    ///
    /// With `with_crm_sync_result` this finds what failed to reach the CRM. `page` and `limit` go together or not at all.
    ///
    /// `GET /api/end_users/summary`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn summary(&self, params: &EndUsersSummaryParams) -> Call<EndUserSummaryList> {
        heron_api::end_users::end_users_summary(&self.heron.client, params)
    }

    /// Updates the end user that has the given `end_user_id`; the status `ready` starts processing.
    ///
    /// It is found by your id in the body. The status `ready` starts processing.
    ///
    /// `end_users().processing_status_until_done` waits for its end; webhooks tell it with `end_user.processed` or `end_user.failed`.
    ///
    /// `PUT /api/end_users`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn update(&self, body: impl Borrow<EndUserUpdate>) -> Call<EndUser> {
        heron_api::end_users::end_users_update(&self.heron.client, body.borrow())
    }

    /// Lists end users, one page at a time.
    ///
    /// All pages of [`list`](Self::list), one request at a time: from `page` on if it is set, with `limit` items on a page.
    #[inline]
    pub fn list_all(&self, params: &EndUsersListParams) -> Paged<EndUser> {
        static PAGING: Paging = Paging {
            by: PagedBy::Number,
            first: 1i64,
            default_size: Some(1000i64),
            max_size: Some(10000i64),
            both: false,
        };
        let mut params = params.clone();
        let start = (params.page, params.limit);
        let ask = move |client: &Client, at: i64, size: Option<i64>| {
            params.page = Some(at);
            params.limit = size;
            heron_api::end_users::end_users_list(client, &params)
        };
        let read = |answer: EndUserList| PageAnswer {
            page: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.page.as_ref())
                .copied(),
            pages: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.pages.as_ref())
                .copied(),
            total: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.total.as_ref())
                .copied(),
            more: None,
            items: answer.end_users.unwrap_or_default(),
        };
        Paged::new(&self.heron.client, ("end_users_list", &PAGING), start, ask, read)
    }

    /// Lists end users with their files, policy results, and last CRM sync.
    ///
    /// All pages of [`summary`](Self::summary), one request at a time: from `page` on if it is set, with `limit` items on a page.
    #[inline]
    pub fn summary_all(&self, params: &EndUsersSummaryParams) -> Paged<EndUserSummary> {
        static PAGING: Paging = Paging {
            by: PagedBy::Number,
            first: 1i64,
            default_size: None,
            max_size: Some(10000i64),
            both: true,
        };
        let mut params = params.clone();
        let start = (params.page, params.limit);
        let ask = move |client: &Client, at: i64, size: Option<i64>| {
            params.page = Some(at);
            params.limit = size;
            heron_api::end_users::end_users_summary(client, &params)
        };
        let read = |answer: EndUserSummaryList| PageAnswer {
            page: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.page.as_ref())
                .copied(),
            pages: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.pages.as_ref())
                .copied(),
            total: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.total.as_ref())
                .copied(),
            more: None,
            items: answer.end_users.unwrap_or_default(),
        };
        Paged::new(&self.heron.client, ("end_users_summary", &PAGING), start, ask, read)
    }

    /// Asks [`sync_events`](Self::sync_events) until it has what is not among those before, and gives what is new.
    ///
    /// `before` is what [`sync_events`](Self::sync_events) answers before the work is started; with nothing in it, everything is new.
    ///
    /// What starts such work: `end_users().sync`.
    #[inline]
    pub fn sync_events_until_new(
        &self,
        heron_id: &str,
        before: &[CrmSyncEvent],
        wait: Wait,
    ) -> Call<Waited<Vec<CrmSyncEvent>>> {
        let heron_id = heron_id.to_owned();
        let asked = Asked::new("end_users_crm_sync_events", &[], &[&heron_id]);
        let ask = move |client: &Client| heron_api::end_users::end_users_crm_sync_events(
            client,
            &heron_id,
        );
        wait.until_new(
            &self.heron.client,
            asked,
            before,
            |item| Some(item).map(|at| &at.heron_id).map(String::as_str),
            ask,
        )
    }

    /// Asks [`get`](Self::get) until there is nothing: its last answer is given, if there was any.
    ///
    /// What starts such work: `end_users().delete`.
    #[inline]
    pub fn get_until_gone(
        &self,
        end_user_id_or_heron_id: &str,
        wait: Wait,
    ) -> Call<Waited<Option<EndUser>>> {
        let end_user_id_or_heron_id = end_user_id_or_heron_id.to_owned();
        let asked = Asked::new("end_users_get", &[], &[&end_user_id_or_heron_id]);
        let ask = move |client: &Client| heron_api::end_users::end_users_get(
            client,
            &end_user_id_or_heron_id,
        );
        wait.until_gone(&self.heron.client, asked, ask)
    }

    /// Asks [`processing_status`](Self::processing_status) until the work is over: done with `processed`; no state tells a failure.
    ///
    /// What starts such work: `end_users().start_workflow` and `end_users().update`.
    /// A [`Bell`](crate::Bell) rings for it with `end_user.processed`, `end_user.policy_workflow_finished`, `end_user.policy_workflow_failed` or `end_user.failed`.
    #[inline]
    pub fn processing_status_until_done(
        &self,
        end_user_id_or_heron_id: &str,
        wait: Wait,
    ) -> Call<Waited<EndUserProcessingStatus>> {
        static ENDS: Ends<EndUserProcessingStatus> = Ends {
            states: |answer| {
                vec![
                    Some(answer).and_then(| at | at.status.as_ref())
                    .map(ToString::to_string)
                ]
            },
            done: &["processed"],
            failed: &[],
        };
        let end_user_id_or_heron_id = end_user_id_or_heron_id.to_owned();
        let asked = Asked::new(
            "end_users_processing_status",
            &[
                "end_user.processed",
                "end_user.policy_workflow_finished",
                "end_user.policy_workflow_failed",
                "end_user.failed",
            ],
            &[&end_user_id_or_heron_id],
        );
        let ask = move |client: &Client| heron_api::end_users::end_users_processing_status(
            client,
            &end_user_id_or_heron_id,
        );
        wait.until_done(&self.heron.client, asked, &ENDS, ask)
    }
}
