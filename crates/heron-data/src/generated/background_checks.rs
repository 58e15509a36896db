// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, Download};
use heron_api::types::{
    BackgroundCheck, BackgroundCheckAffiliateConfirm,
    BackgroundCheckAffiliateReportOrder, BackgroundCheckAffiliateReportsOrdered,
    BackgroundCheckAffiliationReportState, BackgroundCheckAffiliationsView,
    BackgroundCheckCandidateOverride, BackgroundCheckGetParams, SubjectKey,
};
use crate::Heron;
use crate::wait::{Asked, Wait, Waited};

impl Heron {
    /// Background checks of a business, its owners, and those it is affiliated with.
    #[cfg_attr(docsrs, doc(cfg(feature = "background-checks")))]
    #[must_use]
    pub fn background_checks(&self) -> BackgroundChecks<'_> {
        BackgroundChecks { heron: self }
    }
}

/// Background checks of a business, its owners, and those it is affiliated with.
///
/// From [`Heron::background_checks`](crate::Heron::background_checks).
///
#[doc = include_str!("../../resources/background_checks.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "background-checks")))]
#[derive(Clone, Copy, Debug)]
pub struct BackgroundChecks<'a> {
    pub(crate) heron: &'a Heron,
}

impl BackgroundChecks<'_> {
    /// Lists the businesses and people that the background check of an end user connects it with.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/background_check/affiliations`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn affiliations(
        &self,
        end_user_heron_id: &str,
    ) -> Call<BackgroundCheckAffiliationsView> {
        heron_api::background_checks::background_check_affiliations(
            &self.heron.client,
            end_user_heron_id,
        )
    }

    /// Says which of the parties that a search found an affiliation's report is about.
    ///
    /// What its end looks like is not documented: `background_checks().affiliations_until` asks until you say so.
    ///
    /// `POST /api/end_users/{end_user_heron_id}/background_check/affiliations/reports/confirm`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn affiliations_reports_confirm(
        &self,
        end_user_heron_id: &str,
        body: impl Borrow<BackgroundCheckAffiliateConfirm>,
    ) -> Call<BackgroundCheckAffiliationReportState> {
        heron_api::background_checks::background_check_affiliations_reports_confirm(
            &self.heron.client,
            end_user_heron_id,
            body.borrow(),
        )
    }

    /// Orders reports on affiliations of an end user.
    ///
    /// What its end looks like is not documented: `background_checks().affiliations_until` asks until you say so.
    ///
    /// `POST /api/end_users/{end_user_heron_id}/background_check/affiliations/reports`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn affiliations_reports_create(
        &self,
        end_user_heron_id: &str,
        body: impl Borrow<BackgroundCheckAffiliateReportOrder>,
    ) -> Call<BackgroundCheckAffiliateReportsOrdered> {
        heron_api::background_checks::background_check_affiliations_reports_create(
            &self.heron.client,
            end_user_heron_id,
            body.borrow(),
        )
    }

    /// Takes the order for an affiliation's report back; what was fetched stays.
    ///
    /// `DELETE /api/end_users/{end_user_heron_id}/background_check/affiliations/reports/{ref}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn affiliations_reports_delete(
        &self,
        end_user_heron_id: &str,
        ref_: &str,
    ) -> Call<()> {
        heron_api::background_checks::background_check_affiliations_reports_delete(
            &self.heron.client,
            end_user_heron_id,
            ref_,
        )
    }

    /// Gets the background check of an end user: its state, its subjects with their records, and the outcome of each check.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/background_check`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(
        &self,
        end_user_heron_id: &str,
        params: &BackgroundCheckGetParams,
    ) -> Call<BackgroundCheck> {
        heron_api::background_checks::background_check_get(
            &self.heron.client,
            end_user_heron_id,
            params,
        )
    }

    /// Gets which candidate is pinned for each subject.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/background_check/override`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn pins(
        &self,
        end_user_heron_id: &str,
    ) -> Call<BackgroundCheckCandidateOverride> {
        heron_api::background_checks::background_check_override(
            &self.heron.client,
            end_user_heron_id,
        )
    }

    /// Takes all pins away.
    ///
    /// `DELETE /api/end_users/{end_user_heron_id}/background_check/override`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn pins_delete(&self, end_user_heron_id: &str) -> Call<()> {
        heron_api::background_checks::background_check_override_delete(
            &self.heron.client,
            end_user_heron_id,
        )
    }

    /// Pins a candidate for each subject, so that no search is needed; `null` takes a pin away.
    ///
    /// `POST /api/end_users/{end_user_heron_id}/background_check/override`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn pins_set(
        &self,
        end_user_heron_id: &str,
        body: impl Borrow<BackgroundCheckCandidateOverride>,
    ) -> Call<BackgroundCheckCandidateOverride> {
        heron_api::background_checks::background_check_override_set(
            &self.heron.client,
            end_user_heron_id,
            body.borrow(),
        )
    }

    /// Fetches the raw report on a subject, as JSON.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/raw_report`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn subjects_raw_report(
        &self,
        end_user_heron_id: &str,
        subject_key: SubjectKey,
    ) -> Download {
        heron_api::background_checks::background_check_subjects_raw_report(
            &self.heron.client,
            end_user_heron_id,
            subject_key,
        )
    }

    /// Fetches the photograph of a criminal or arrest record.
    ///
    /// `GET /api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/records/{record_id}/mugshot`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn subjects_records_mugshot(
        &self,
        end_user_heron_id: &str,
        subject_key: SubjectKey,
        record_id: &str,
    ) -> Download {
        heron_api::background_checks::background_check_subjects_records_mugshot(
            &self.heron.client,
            end_user_heron_id,
            subject_key,
            record_id,
        )
    }

    /// Asks [`affiliations`](Self::affiliations) until a condition of yours holds: what the end looks like is not documented.
    ///
    /// What starts such work: `background_checks().affiliations_reports_confirm` and `background_checks().affiliations_reports_create`.
    #[inline]
    pub fn affiliations_until(
        &self,
        end_user_heron_id: &str,
        is_over: impl FnMut(&BackgroundCheckAffiliationsView) -> bool + Send + 'static,
        wait: Wait,
    ) -> Call<Waited<BackgroundCheckAffiliationsView>> {
        let end_user_heron_id = end_user_heron_id.to_owned();
        let asked = Asked::new(
            "background_check_affiliations",
            &[],
            &[&end_user_heron_id],
        );
        let ask = move |client: &Client| heron_api::background_checks::background_check_affiliations(
            client,
            &end_user_heron_id,
        );
        wait.until(&self.heron.client, asked, is_over, ask)
    }
}
