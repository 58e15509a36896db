// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client};
use heron_api::types::{
    FunderSubmission, FunderSubmissionCreate, FunderSubmissionSend,
    FunderSubmissionSending,
};
use crate::Heron;
use crate::wait::{Asked, Ends, Wait, Waited};

impl Heron {
    /// A broker's deals, sent to funders.
    #[cfg_attr(docsrs, doc(cfg(feature = "funder-submissions")))]
    #[must_use]
    pub fn funder_submissions(&self) -> FunderSubmissions<'_> {
        FunderSubmissions { heron: self }
    }
}

/// A broker's deals, sent to funders.
///
/// From [`Heron::funder_submissions`](crate::Heron::funder_submissions).
///
#[doc = include_str!("../../resources/funder_submissions.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "funder-submissions")))]
#[derive(Clone, Copy, Debug)]
pub struct FunderSubmissions<'a> {
    pub(crate) heron: &'a Heron,
}

impl FunderSubmissions<'_> {
    /// Finds the submission of an end user to a funder, or creates it.
    ///
    /// `POST /api/funder_submissions/`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn create(
        &self,
        body: impl Borrow<FunderSubmissionCreate>,
    ) -> Call<FunderSubmission> {
        heron_api::funder_submissions::funder_submissions_create(
            &self.heron.client,
            body.borrow(),
        )
    }

    /// Gets the state of a submission.
    ///
    /// `GET /api/funder_submissions/{submission_heron_id}/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(&self, submission_heron_id: &str) -> Call<FunderSubmission> {
        heron_api::funder_submissions::funder_submissions_get(
            &self.heron.client,
            submission_heron_id,
        )
    }

    /// Starts to send one submission of an end user to its funder.
    ///
    /// `funder_submissions().get_until_done` waits for its end.
    ///
    /// `POST /api/end_users/{end_user_heron_id}/funder_submissions/{submission_heron_id}/submit_to_funder/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn submit_to_funder(
        &self,
        end_user_heron_id: &str,
        submission_heron_id: &str,
        body: impl Borrow<FunderSubmissionSend>,
    ) -> Call<FunderSubmissionSending> {
        heron_api::funder_submissions::funder_submissions_submit_to_funder(
            &self.heron.client,
            end_user_heron_id,
            submission_heron_id,
            body.borrow(),
        )
    }

    /// Starts to send a submission to its funder.
    ///
    /// `funder_submissions().get_until_done` waits for its end.
    ///
    /// `POST /api/funder_submissions/{submission_heron_id}/trigger/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn trigger(
        &self,
        submission_heron_id: &str,
        body: impl Borrow<FunderSubmissionSend>,
    ) -> Call<()> {
        heron_api::funder_submissions::funder_submissions_trigger(
            &self.heron.client,
            submission_heron_id,
            body.borrow(),
        )
    }

    /// Asks [`get`](Self::get) until the work is over: done with `submitted_to_funder`, `approved` or `declined`; failed with `invalid_data_for_funder` or `submission_failed`.
    ///
    /// What starts such work: `funder_integrations().test`, `funder_submissions().submit_to_funder` and `funder_submissions().trigger`.
    #[inline]
    pub fn get_until_done(
        &self,
        submission_heron_id: &str,
        wait: Wait,
    ) -> Call<Waited<FunderSubmission>> {
        static ENDS: Ends<FunderSubmission> = Ends {
            states: |answer| {
                vec![
                    Some(answer).and_then(| at | at.status.value())
                    .map(ToString::to_string)
                ]
            },
            done: &["submitted_to_funder", "approved", "declined"],
            failed: &["invalid_data_for_funder", "submission_failed"],
        };
        let submission_heron_id = submission_heron_id.to_owned();
        let asked = Asked::new("funder_submissions_get", &[], &[&submission_heron_id]);
        let ask = move |client: &Client| heron_api::funder_submissions::funder_submissions_get(
            client,
            &submission_heron_id,
        );
        wait.until_done(&self.heron.client, asked, &ENDS, ask)
    }
}
