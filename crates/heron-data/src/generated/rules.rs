// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{MetricDefinition, Rule, RuleEvaluation, RuleInput};
use crate::Heron;

impl Heron {
    /// Rules on metrics that call for a person's review.
    #[cfg_attr(docsrs, doc(cfg(feature = "rules")))]
    #[must_use]
    pub fn rules(&self) -> Rules<'_> {
        Rules { heron: self }
    }
}

/// Rules on metrics that call for a person's review.
///
/// From [`Heron::rules`](crate::Heron::rules).
///
#[doc = include_str!("../../resources/rules.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "rules")))]
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    pub(crate) heron: &'a Heron,
}

impl Rules<'_> {
    /// Tells which rules an end user meets.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/evaluate_rules`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn evaluations_list(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<RuleEvaluation>> {
        heron_api::rules::rule_evaluations_list(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Creates a rule; an end user that meets it after processing causes the webhook `end_user.review_required`.
    ///
    /// `POST /api/rules/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<RuleInput>) -> Call<Rule> {
        heron_api::rules::rules_create(&self.heron.client, body.borrow())
    }

    /// Deletes a rule.
    ///
    /// `DELETE /api/rules/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(&self, heron_id: &str) -> Call<()> {
        heron_api::rules::rules_delete(&self.heron.client, heron_id)
    }

    /// Lists every rule of the account.
    ///
    /// `GET /api/rules/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<Rule>> {
        heron_api::rules::rules_list(&self.heron.client)
    }

    /// Lists the metrics that a rule can be about.
    ///
    /// `GET /api/rules/metrics`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn metrics(&self) -> Call<Vec<MetricDefinition>> {
        heron_api::rules::rules_metrics(&self.heron.client)
    }

    /// Updates a rule.
    ///
    /// `PUT /api/rules/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn update(&self, heron_id: &str, body: impl Borrow<RuleInput>) -> Call<Rule> {
        heron_api::rules::rules_update(&self.heron.client, heron_id, body.borrow())
    }
}
