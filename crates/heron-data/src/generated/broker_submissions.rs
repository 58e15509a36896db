// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, WithStatus};
use heron_api::types::{
    BrokerFileOutcome, BrokerSubmissionCreate, BrokerSubmissionCreated,
    BrokerSubmissionsUploadFilesForm, EndUserInformation, EndUserInformationUpdate,
};
use crate::HeronBroker;

impl HeronBroker {
    /// What a broker sends to a funder, with a broker's key.
    #[cfg_attr(docsrs, doc(cfg(feature = "broker-submissions")))]
    #[must_use]
    pub fn broker_submissions(&self) -> BrokerSubmissions<'_> {
        BrokerSubmissions { heron: self }
    }
}

/// What a broker sends to a funder, with a broker's key.
///
/// From [`HeronBroker::broker_submissions`](crate::HeronBroker::broker_submissions).
///
#[doc = include_str!("../../resources/broker_submissions.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "broker-submissions")))]
#[derive(Clone, Copy, Debug)]
pub struct BrokerSubmissions<'a> {
    pub(crate) heron: &'a HeronBroker,
}

impl BrokerSubmissions<'_> {
    /// Creates a submission to the funder that gave the broker its key.
    ///
    /// `POST /api/broker_submissions/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(
        &self,
        body: impl Borrow<BrokerSubmissionCreate>,
    ) -> Call<BrokerSubmissionCreated> {
        heron_api::broker_submissions::broker_submissions_create(
            &self.heron.client,
            body.borrow(),
        )
    }

    /// Adds details of the company and its owners to a submission.
    ///
    /// `POST /api/broker_submissions/{submission_heron_id}/update_information`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update_information(
        &self,
        submission_heron_id: &str,
        body: impl Borrow<EndUserInformationUpdate>,
    ) -> Call<EndUserInformation> {
        heron_api::broker_submissions::broker_submissions_update_information(
            &self.heron.client,
            submission_heron_id,
            body.borrow(),
        )
    }

    /// Uploads PDFs of a submission, at most twelve at once; each file is accepted or refused by itself.
    ///
    /// `POST /api/broker_submissions/{submission_heron_id}/files`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload_files(
        &self,
        submission_heron_id: &str,
        form: BrokerSubmissionsUploadFilesForm,
    ) -> Call<WithStatus<Vec<BrokerFileOutcome>>> {
        heron_api::broker_submissions::broker_submissions_upload_files(
            &self.heron.client,
            submission_heron_id,
            form,
        )
    }
}
