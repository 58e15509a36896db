// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, Download, Upload, WithStatus};
use heron_api::types::{
    BrokerFunderLink, BrokerFunderPoliciesUpdate, BrokerFunderPolicy,
    BrokerFunderPolicyUploadJob, FunderChoice, FunderPolicyEvaluation, Notice,
    PendingMatch,
};
use crate::Heron;
use crate::wait::{Asked, Ends, Wait, Waited};

impl Heron {
    /// Which deals funders take, as a broker keeps it, and how end users fare by that.
    #[cfg_attr(docsrs, doc(cfg(feature = "broker-funder-policies")))]
    #[must_use]
    pub fn broker_funder_policies(&self) -> BrokerFunderPolicies<'_> {
        BrokerFunderPolicies {
            heron: self,
        }
    }
}

/// Which deals funders take, as a broker keeps it, and how end users fare by that.
///
/// From [`Heron::broker_funder_policies`](crate::Heron::broker_funder_policies).
///
#[doc = include_str!("../../resources/broker_funder_policies.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "broker-funder-policies")))]
#[derive(Clone, Copy, Debug)]
pub struct BrokerFunderPolicies<'a> {
    pub(crate) heron: &'a Heron,
}

impl BrokerFunderPolicies<'_> {
    /// Fetches the policies of funders as an Excel workbook, which can be uploaded again.
    ///
    /// `GET /api/broker_funder_policies/export/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn export(&self) -> Download {
        heron_api::broker_funder_policies::broker_funder_policies_export(
            &self.heron.client,
        )
    }

    /// Adds a funder to the broker's policies, or finds it there.
    ///
    /// `POST /api/broker_funder_policies/funders/`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn funders_create(
        &self,
        body: impl Borrow<FunderChoice>,
    ) -> Call<WithStatus<BrokerFunderLink>> {
        heron_api::broker_funder_policies::broker_funder_policies_funders_create(
            &self.heron.client,
            body.borrow(),
        )
    }

    /// Removes a funder from the broker's policies, unless deals are sent to it by an integration.
    ///
    /// `DELETE /api/broker_funder_policies/funders/{funder_heron_id}/`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn funders_delete(&self, funder_heron_id: &str) -> Call<Notice> {
        heron_api::broker_funder_policies::broker_funder_policies_funders_delete(
            &self.heron.client,
            funder_heron_id,
        )
    }

    /// Lists the broker's policies of funders, in the order in which they are tried.
    ///
    /// `GET /api/broker_funder_policies/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<BrokerFunderPolicy>> {
        heron_api::broker_funder_policies::broker_funder_policies_list(
            &self.heron.client,
        )
    }

    /// Creates or changes several policies of funders.
    ///
    /// `PATCH /api/broker_funder_policies/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update(
        &self,
        body: impl Borrow<BrokerFunderPoliciesUpdate>,
    ) -> Call<Vec<BrokerFunderPolicy>> {
        heron_api::broker_funder_policies::broker_funder_policies_update(
            &self.heron.client,
            body.borrow(),
        )
    }

    /// Uploads policies of funders as a spreadsheet or PDF, which is read afterwards; one upload at a time.
    ///
    /// `broker_funder_policies().upload_get_until_done` waits for its end.
    ///
    /// `POST /api/broker_funder_policies/upload/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload(&self, file: impl Into<Upload>) -> Call<BrokerFunderPolicyUploadJob> {
        heron_api::broker_funder_policies::broker_funder_policies_upload(
            &self.heron.client,
            file,
        )
    }

    /// Gets the state of an upload of policies.
    ///
    /// `GET /api/broker_funder_policies/upload/{job_heron_id}/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn upload_get(&self, job_heron_id: &str) -> Call<BrokerFunderPolicyUploadJob> {
        heron_api::broker_funder_policies::broker_funder_policies_upload_get(
            &self.heron.client,
            job_heron_id,
        )
    }

    /// Lists the funders of an upload that a person must match.
    ///
    /// `GET /api/broker_funder_policies/upload/{job_heron_id}/pending/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn upload_pending(&self, job_heron_id: &str) -> Call<Vec<PendingMatch>> {
        heron_api::broker_funder_policies::broker_funder_policies_upload_pending(
            &self.heron.client,
            job_heron_id,
        )
    }

    /// Says which funder an open match of an upload is, and stores its policy.
    ///
    /// `POST /api/broker_funder_policies/upload/{job_heron_id}/pending/{index}/resolve/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload_pending_resolve(
        &self,
        job_heron_id: &str,
        index: i64,
        body: impl Borrow<FunderChoice>,
    ) -> Call<PendingMatch> {
        heron_api::broker_funder_policies::broker_funder_policies_upload_pending_resolve(
            &self.heron.client,
            job_heron_id,
            index,
            body.borrow(),
        )
    }

    /// Leaves an open match of an upload out.
    ///
    /// `POST /api/broker_funder_policies/upload/{job_heron_id}/pending/{index}/skip/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload_pending_skip(
        &self,
        job_heron_id: &str,
        index: i64,
    ) -> Call<PendingMatch> {
        heron_api::broker_funder_policies::broker_funder_policies_upload_pending_skip(
            &self.heron.client,
            job_heron_id,
            index,
        )
    }

    /// Gets the state of the latest upload of policies.
    ///
    /// `GET /api/broker_funder_policies/upload/status/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn upload_status(&self) -> Call<BrokerFunderPolicyUploadJob> {
        heron_api::broker_funder_policies::broker_funder_policies_upload_status(
            &self.heron.client,
        )
    }

    /// Lists how the policies of funders judge an end user.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/funder_policy_evaluations/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn funder_policy_evaluations_list(
        &self,
        end_user_heron_id: &str,
    ) -> Call<Vec<FunderPolicyEvaluation>> {
        heron_api::broker_funder_policies::funder_policy_evaluations_list(
            &self.heron.client,
            end_user_heron_id,
        )
    }

    /// Asks [`upload_get`](Self::upload_get) until the work is over: done with `completed`; failed with `failed`.
    ///
    /// What starts such work: `broker_funder_policies().upload`.
    #[inline]
    pub fn upload_get_until_done(
        &self,
        job_heron_id: &str,
        wait: Wait,
    ) -> Call<Waited<BrokerFunderPolicyUploadJob>> {
        static ENDS: Ends<BrokerFunderPolicyUploadJob> = Ends {
            states: |answer| {
                vec![
                    Some(answer).and_then(| at | at.status.as_ref())
                    .map(ToString::to_string)
                ]
            },
            done: &["completed"],
            failed: &["failed"],
        };
        let job_heron_id = job_heron_id.to_owned();
        let asked = Asked::new(
            "broker_funder_policies_upload_get",
            &[],
            &[&job_heron_id],
        );
        let ask = move |client: &Client| heron_api::broker_funder_policies::broker_funder_policies_upload_get(
            client,
            &job_heron_id,
        );
        wait.until_done(&self.heron.client, asked, &ENDS, ask)
    }
}
