// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, Upload};
use heron_api::types::{
    Outcome, Pdf, PdfCurrencyUpdated, PdfDefaultCurrencyUpdate, PdfParsing,
    PdfStatementPatch, PdfUpdate, PdfUpdated, PdfUpload, PdfUploaded,
};
use crate::Heron;
use crate::wait::{Asked, Ends, Wait, Waited};

impl Heron {
    /// Bank statements as PDFs.
    #[cfg_attr(docsrs, doc(cfg(feature = "pdfs")))]
    #[must_use]
    pub fn pdfs(&self) -> Pdfs<'_> {
        Pdfs { heron: self }
    }
}

/// Bank statements as PDFs.
///
/// From [`Heron::pdfs`](crate::Heron::pdfs).
///
#[doc = include_str!("../../resources/pdfs.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "pdfs")))]
#[derive(Clone, Copy, Debug)]
pub struct Pdfs<'a> {
    pub(crate) heron: &'a Heron,
}

impl Pdfs<'_> {
    /// Lists the PDFs of an end user.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/pdfs`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        with_processed_results: Option<bool>,
    ) -> Call<Vec<Pdf>> {
        heron_api::pdfs::end_user_pdfs_list(
            &self.heron.client,
            end_user_id_or_heron_id,
            with_processed_results,
        )
    }

    /// Starts to parse the PDFs of an end user that are not being parsed yet.
    ///
    /// `pdfs().list_for_end_user_until_done` waits for its end; webhooks tell it with `pdf.transactions_loaded` or `pdf.failed`.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/pdfs/parse`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn parse_for_end_user(&self, end_user_id_or_heron_id: &str) -> Call<PdfParsing> {
        heron_api::pdfs::end_user_pdfs_parse(&self.heron.client, end_user_id_or_heron_id)
    }

    /// Uploads a bank statement of an end user as a PDF.
    ///
    /// `pdfs().get_until_done` waits for its end; webhooks tell it with `pdf.transactions_loaded` or `pdf.failed`.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/pdfs/v1`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        file: impl Into<Upload>,
        body: impl Borrow<PdfUpload>,
    ) -> Call<PdfUploaded> {
        heron_api::pdfs::end_user_pdfs_upload(
            &self.heron.client,
            end_user_id_or_heron_id,
            file,
            body.borrow(),
        )
    }

    /// Gets a PDF, without its content.
    ///
    /// `GET /api/integrations/pdfs/{heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(
        &self,
        heron_id: &str,
        with_processed_results: Option<bool>,
    ) -> Call<Pdf> {
        heron_api::pdfs::pdfs_get(&self.heron.client, heron_id, with_processed_results)
    }

    /// Changes transactions that were read from a statement of a PDF.
    ///
    /// `PATCH /api/integrations/pdfs/{heron_id}/processed`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn processed_update(
        &self,
        heron_id: &str,
        body: impl Borrow<PdfStatementPatch>,
    ) -> Call<Outcome> {
        heron_api::pdfs::pdfs_processed_update(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }

    /// Loads the transactions of a PDF again that were unloaded.
    ///
    /// `pdfs().get_until_done` waits for its end; webhooks tell it with `pdf.transactions_loaded` or `pdf.failed`.
    ///
    /// `POST /api/integrations/pdfs/{heron_id}/reload_transactions`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn reload_transactions(&self, heron_id: &str) -> Call<Outcome> {
        heron_api::pdfs::pdfs_reload_transactions(&self.heron.client, heron_id)
    }

    /// Deletes the transactions that were loaded from a PDF.
    ///
    /// `POST /api/integrations/pdfs/{heron_id}/unload_transactions`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn unload_transactions(&self, heron_id: &str) -> Call<Outcome> {
        heron_api::pdfs::pdfs_unload_transactions(&self.heron.client, heron_id)
    }

    /// Updates a PDF, its status included.
    ///
    /// `PUT /api/integrations/pdfs/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn update(
        &self,
        heron_id: &str,
        body: impl Borrow<PdfUpdate>,
    ) -> Call<PdfUpdated> {
        heron_api::pdfs::pdfs_update(&self.heron.client, heron_id, body.borrow())
    }

    /// Changes the currency of a PDF and its statements, whose transactions must be unloaded.
    ///
    /// `POST /api/integrations/pdfs/{heron_id}/update_currency`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update_currency(
        &self,
        heron_id: &str,
        body: impl Borrow<PdfDefaultCurrencyUpdate>,
    ) -> Call<PdfCurrencyUpdated> {
        heron_api::pdfs::pdfs_update_currency(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }

    /// Asks [`list_for_end_user`](Self::list_for_end_user) until the work is over for each item of a list that has any: done with `transactions_loaded`; failed with `failed` or `rejected`.
    ///
    /// What starts such work: `pdfs().parse_for_end_user`.
    /// A [`Bell`](crate::Bell) rings for it with `pdf.transactions_loaded` or `pdf.failed`.
    #[inline]
    pub fn list_for_end_user_until_done(
        &self,
        end_user_id_or_heron_id: &str,
        with_processed_results: Option<bool>,
        wait: Wait,
    ) -> Call<Waited<Vec<Pdf>>> {
        static ENDS: Ends<Vec<Pdf>> = Ends {
            states: |answer| {
                answer
                    .iter()
                    .map(|item| {
                        Some(item)
                            .and_then(|at| at.status.as_ref())
                            .map(ToString::to_string)
                    })
                    .collect()
            },
            done: &["transactions_loaded"],
            failed: &["failed", "rejected"],
        };
        let end_user_id_or_heron_id = end_user_id_or_heron_id.to_owned();
        let asked = Asked::new(
            "end_user_pdfs_list",
            &["pdf.transactions_loaded", "pdf.failed"],
            &[&end_user_id_or_heron_id],
        );
        let ask = move |client: &Client| heron_api::pdfs::end_user_pdfs_list(
            client,
            &end_user_id_or_heron_id,
            with_processed_results,
        );
        wait.until_done(&self.heron.client, asked, &ENDS, ask)
    }

    /// Asks [`get`](Self::get) until the work is over: done with `transactions_loaded`; failed with `failed` or `rejected`.
    ///
    /// What starts such work: `pdfs().upload_for_end_user` and `pdfs().reload_transactions`.
    /// A [`Bell`](crate::Bell) rings for it with `pdf.transactions_loaded` or `pdf.failed`.
    #[inline]
    pub fn get_until_done(
        &self,
        heron_id: &str,
        with_processed_results: Option<bool>,
        wait: Wait,
    ) -> Call<Waited<Pdf>> {
        static ENDS: Ends<Pdf> = Ends {
            states: |answer| {
                vec![
                    Some(answer).and_then(| at | at.status.as_ref())
                    .map(ToString::to_string)
                ]
            },
            done: &["transactions_loaded"],
            failed: &["failed", "rejected"],
        };
        let heron_id = heron_id.to_owned();
        let asked = Asked::new(
            "pdfs_get",
            &["pdf.transactions_loaded", "pdf.failed"],
            &[&heron_id],
        );
        let ask = move |client: &Client| heron_api::pdfs::pdfs_get(
            client,
            &heron_id,
            with_processed_results,
        );
        wait.until_done(&self.heron.client, asked, &ENDS, ask)
    }
}
