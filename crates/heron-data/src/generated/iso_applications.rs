// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, Upload};
use heron_api::types::{
    EndUserFileDetails, EndUserIsoApplicationsUploadForm, IsoApplication,
    IsoApplicationReceipt, IsoApplicationUpload, IsoApplicationsReprocessed,
    IsoApplicationsUploadForm,
};
use crate::Heron;
use crate::wait::{Asked, Ends, Wait, Waited};

impl Heron {
    /// Application forms of brokers (ISOs), read by Heron.
    #[cfg_attr(docsrs, doc(cfg(feature = "iso-applications")))]
    #[must_use]
    pub fn iso_applications(&self) -> IsoApplications<'_> {
        IsoApplications { heron: self }
    }
}

/// Application forms of brokers (ISOs), read by Heron.
///
/// From [`Heron::iso_applications`](crate::Heron::iso_applications).
///
#[doc = include_str!("../../resources/iso_applications.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "iso-applications")))]
#[derive(Clone, Copy, Debug)]
pub struct IsoApplications<'a> {
    pub(crate) heron: &'a Heron,
}

impl IsoApplications<'_> {
    /// Lists the application forms of an end user.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/iso_applications`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<IsoApplication>> {
        heron_api::iso_applications::end_user_iso_applications_list(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Uploads an application form of an end user as a PDF.
    ///
    /// Only webhooks tell its end, with `iso_application.processed` or `iso_application.failed`; there is nothing to ask.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/iso_application_form`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        form: EndUserIsoApplicationsUploadForm,
    ) -> Call<EndUserFileDetails> {
        heron_api::iso_applications::end_user_iso_applications_upload(
            &self.heron.client,
            end_user_id_or_heron_id,
            form,
        )
    }

    /// Gets what was read from an application form.
    ///
    /// `GET /api/iso_applications/{heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(&self, heron_id: &str) -> Call<IsoApplication> {
        heron_api::iso_applications::iso_applications_get(&self.heron.client, heron_id)
    }

    /// Reads an application form anew.
    ///
    /// `iso_applications().get_until_done` waits for its end; webhooks tell it with `iso_application.processed` or `iso_application.failed`.
    ///
    /// `POST /api/iso_applications/reprocess/{heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn reprocess(&self, heron_id: &str) -> Call<IsoApplicationsReprocessed> {
        heron_api::iso_applications::iso_applications_reprocess(
            &self.heron.client,
            heron_id,
        )
    }

    /// Uploads an application form as a PDF.
    ///
    /// `iso_applications().get_until_done` waits for its end; webhooks tell it with `iso_application.processed` or `iso_application.failed`.
    ///
    /// `POST /api/iso_applications/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload(
        &self,
        form: IsoApplicationsUploadForm,
    ) -> Call<IsoApplicationReceipt> {
        heron_api::iso_applications::iso_applications_upload(&self.heron.client, form)
    }

    /// Uploads an application form as a PDF, as base64 in JSON.
    ///
    /// `iso_applications().get_until_done` waits for its end; webhooks tell it with `iso_application.processed` or `iso_application.failed`.
    ///
    /// `POST /api/iso_applications/base64`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload_base64(
        &self,
        file: impl Into<Upload>,
        body: impl Borrow<IsoApplicationUpload>,
    ) -> Call<IsoApplicationReceipt> {
        heron_api::iso_applications::iso_applications_upload_base64(
            &self.heron.client,
            file,
            body.borrow(),
        )
    }

    /// Asks [`get`](Self::get) until the work is over: done with `processed`; failed with `failed`.
    ///
    /// What starts such work: `iso_applications().reprocess`, `iso_applications().upload` and `iso_applications().upload_base64`.
    /// A [`Bell`](crate::Bell) rings for it with `iso_application.processed` or `iso_application.failed`.
    #[inline]
    pub fn get_until_done(
        &self,
        heron_id: &str,
        wait: Wait,
    ) -> Call<Waited<IsoApplication>> {
        static ENDS: Ends<IsoApplication> = Ends {
            states: |answer| {
                vec![
                    Some(answer).and_then(| at | at.processing_status.as_ref())
                    .map(ToString::to_string)
                ]
            },
            done: &["processed"],
            failed: &["failed"],
        };
        let heron_id = heron_id.to_owned();
        let asked = Asked::new(
            "iso_applications_get",
            &["iso_application.processed", "iso_application.failed"],
            &[&heron_id],
        );
        let ask = move |client: &Client| heron_api::iso_applications::iso_applications_get(
            client,
            &heron_id,
        );
        wait.until_done(&self.heron.client, asked, &ENDS, ask)
    }
}
