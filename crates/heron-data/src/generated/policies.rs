// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, Timestamp};
use heron_api::types::{
    DeclineAnalytics, EndUserChoice, Outcome, Policy, PolicyEvaluation,
};
use crate::Heron;
use crate::wait::{Asked, Wait, Waited};

impl Heron {
    /// Credit policies, how they judged end users, and how often their checks failed.
    #[cfg_attr(docsrs, doc(cfg(feature = "policies")))]
    #[must_use]
    pub fn policies(&self) -> Policies<'_> {
        Policies { heron: self }
    }
}

/// Credit policies, how they judged end users, and how often their checks failed.
///
/// From [`Heron::policies`](crate::Heron::policies).
///
#[doc = include_str!("../../resources/policies.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "policies")))]
#[derive(Clone, Copy, Debug)]
pub struct Policies<'a> {
    pub(crate) heron: &'a Heron,
}

impl Policies<'_> {
    /// Tells how many end users were declined in a span of time, and which checks failed.
    ///
    /// `GET /api/analytics/decline`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn analytics_decline(
        &self,
        end_date: &Timestamp,
        start_date: &Timestamp,
    ) -> Call<DeclineAnalytics> {
        heron_api::policies::analytics_decline(&self.heron.client, end_date, start_date)
    }

    /// Lists every policy of the account.
    ///
    /// `GET /api/policies`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<Policy>> {
        heron_api::policies::policies_list(&self.heron.client)
    }

    /// Starts the policy workflow of an end user.
    ///
    /// What its end looks like is not documented: `policies().evaluations_list_until` asks until you say so; webhooks tell it with `end_user.policy_workflow_finished` or `end_user.policy_workflow_failed`.
    ///
    /// `POST /api/policies/progress`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn progress(&self, body: impl Borrow<EndUserChoice>) -> Call<Outcome> {
        heron_api::policies::policies_progress(&self.heron.client, body.borrow())
    }

    /// Judges an end user by the account's policies, at once.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/policy_evaluations`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn evaluations_list(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<PolicyEvaluation>> {
        heron_api::policies::policy_evaluations_list(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Asks [`evaluations_list`](Self::evaluations_list) until a condition of yours holds: what the end looks like is not documented.
    ///
    /// What starts such work: `policies().progress`.
    /// A [`Bell`](crate::Bell) rings for it with `end_user.policy_workflow_finished` or `end_user.policy_workflow_failed`.
    #[inline]
    pub fn evaluations_list_until(
        &self,
        end_user_id_or_heron_id: &str,
        is_over: impl FnMut(&Vec<PolicyEvaluation>) -> bool + Send + 'static,
        wait: Wait,
    ) -> Call<Waited<Vec<PolicyEvaluation>>> {
        let end_user_id_or_heron_id = end_user_id_or_heron_id.to_owned();
        let asked = Asked::new(
            "policy_evaluations_list",
            &["end_user.policy_workflow_finished", "end_user.policy_workflow_failed"],
            &[&end_user_id_or_heron_id],
        );
        let ask = move |client: &Client| heron_api::policies::policy_evaluations_list(
            client,
            &end_user_id_or_heron_id,
        );
        wait.until(&self.heron.client, asked, is_over, ask)
    }
}
