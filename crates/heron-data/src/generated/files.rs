// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, Download, Upload};
use heron_api::types::{
    Deleted, EndUserFileDetails, EndUserFileUpdate, EndUserFileUpload,
    EndUserFilesUploadForm, FileRenameRule, FileRenameRuleCreate, FileRenameRuleUpdate,
    FilesParsedResultsParams, ParseFile, ParsedEndUserFile, ParsedResultUpdate,
    StandaloneProcessFile, StandaloneProcessing,
};
use crate::Heron;
use crate::wait::{Asked, Ends, Wait, Waited};

impl Heron {
    /// Documents of end users: uploaded, classified, parsed, renamed, split, and fetched again.
    #[cfg_attr(docsrs, doc(cfg(feature = "files")))]
    #[must_use]
    pub fn files(&self) -> Files<'_> {
        Files { heron: self }
    }
}

/// Documents of end users: uploaded, classified, parsed, renamed, split, and fetched again.
///
/// From [`Heron::files`](crate::Heron::files).
///
#[doc = include_str!("../../resources/files.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "files")))]
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) heron: &'a Heron,
}

impl Files<'_> {
    /// Fetches all files of an end user as one ZIP archive.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/files/download`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn download_for_end_user(&self, end_user_id_or_heron_id: &str) -> Download {
        heron_api::files::end_user_files_download(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Lists the files of an end user.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/files`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<EndUserFileDetails>> {
        heron_api::files::end_user_files_list(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Fetches what was parsed from the files of an end user as an Excel workbook.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/files/parsed_results/xlsx`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn parsed_results_xlsx_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Download {
        heron_api::files::end_user_files_parsed_results_xlsx(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Uploads a file of an end user.
    ///
    /// `files().parsed_results_until_done` waits for its end; webhooks tell it with `end_user_file.parsed`, `end_user_file.parse_failed` or `end_user.files_classified`.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/files/v2`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn upload_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        form: EndUserFilesUploadForm,
    ) -> Call<EndUserFileDetails> {
        heron_api::files::end_user_files_upload(
            &self.heron.client,
            end_user_id_or_heron_id,
            form,
        )
    }

    /// Uploads a file of an end user as base64 in JSON; Heron advises against it and has `end_user_files_upload` in its place.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/files`. It is not sent again once it may have taken effect.
    #[deprecated(note = "Heron advises against it: use `files().upload_for_end_user`")]
    #[allow(deprecated)]
    #[inline]
    pub fn upload_base64_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        file: impl Into<Upload>,
        body: impl Borrow<EndUserFileUpload>,
    ) -> Call<EndUserFileDetails> {
        heron_api::files::end_user_files_upload_base64(
            &self.heron.client,
            end_user_id_or_heron_id,
            file,
            body.borrow(),
        )
    }

    /// Creates a rule for naming files.
    ///
    /// `POST /api/end_user_files/rename_rules`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn rename_rules_create(
        &self,
        body: impl Borrow<FileRenameRuleCreate>,
    ) -> Call<FileRenameRule> {
        heron_api::files::file_rename_rules_create(&self.heron.client, body.borrow())
    }

    /// Lists the account's rules for naming files.
    ///
    /// `GET /api/end_user_files/rename_rules`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn rename_rules_list(&self) -> Call<Vec<FileRenameRule>> {
        heron_api::files::file_rename_rules_list(&self.heron.client)
    }

    /// Lists the variables that a rule for naming files may use.
    ///
    /// `GET /api/end_user_files/rename_rules/slugs`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn rename_rules_slugs(&self) -> Call<Vec<String>> {
        heron_api::files::file_rename_rules_slugs(&self.heron.client)
    }

    /// Changes a rule for naming files.
    ///
    /// `PATCH /api/end_user_files/rename_rules/{heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn rename_rules_update(
        &self,
        heron_id: &str,
        body: impl Borrow<FileRenameRuleUpdate>,
    ) -> Call<FileRenameRule> {
        heron_api::files::file_rename_rules_update(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }

    /// Fetches the content of a file.
    ///
    /// `GET /api/end_user_files/{heron_id}/file`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn content(&self, heron_id: &str) -> Download {
        heron_api::files::files_content(&self.heron.client, heron_id)
    }

    /// Deletes a file.
    ///
    /// `DELETE /api/end_user_files/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(&self, heron_id: &str) -> Call<Deleted> {
        heron_api::files::files_delete(&self.heron.client, heron_id)
    }

    /// Gets a file, without its content.
    ///
    /// `GET /api/end_user_files/{heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(&self, heron_id: &str) -> Call<EndUserFileDetails> {
        heron_api::files::files_get(&self.heron.client, heron_id)
    }

    /// Lists every file of the account, without what was parsed from them.
    ///
    /// `GET /api/end_user_files`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<EndUserFileDetails>> {
        heron_api::files::files_list(&self.heron.client)
    }

    /// Starts to parse a file, and answers before that is done.
    ///
    /// `files().parsed_results_until_done` waits for its end; webhooks tell it with `end_user_file.parsed` or `end_user_file.parse_failed`.
    ///
    /// `POST /api/end_user_files/{heron_id}/parse_file`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn parse_file(&self, heron_id: &str, body: impl Borrow<ParseFile>) -> Call<()> {
        heron_api::files::files_parse_file(&self.heron.client, heron_id, body.borrow())
    }

    /// Lists what was parsed from a file.
    ///
    /// `GET /api/end_user_files/{heron_id}/parsed_results`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn parsed_results(
        &self,
        heron_id: &str,
        params: &FilesParsedResultsParams,
    ) -> Call<Vec<ParsedEndUserFile>> {
        heron_api::files::files_parsed_results(&self.heron.client, heron_id, params)
    }

    /// Changes what was parsed from a file.
    ///
    /// `PATCH /api/end_user_files/{parsed_end_user_file_id}/parsed_results`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn parsed_results_update(
        &self,
        parsed_end_user_file_id: i64,
        body: impl Borrow<ParsedResultUpdate>,
    ) -> Call<ParsedEndUserFile> {
        heron_api::files::files_parsed_results_update(
            &self.heron.client,
            parsed_end_user_file_id,
            body.borrow(),
        )
    }

    /// Classifies and parses a file that Heron does not keep; a webhook brings the result.
    ///
    /// Only webhooks tell its end, with `end_user_file.processed_standalone`; there is nothing to ask.
    ///
    /// `POST /api/end_user_files/process_standalone`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn process_standalone(
        &self,
        file: impl Into<Upload>,
        body: impl Borrow<StandaloneProcessFile>,
    ) -> Call<StandaloneProcessing> {
        heron_api::files::files_process_standalone(
            &self.heron.client,
            file,
            body.borrow(),
        )
    }

    /// Lists the newest files of a class.
    ///
    /// `GET /api/end_user_files/recent_by_file_class`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn recent_by_file_class(
        &self,
        file_class: &str,
        limit: Option<i64>,
    ) -> Call<Vec<EndUserFileDetails>> {
        heron_api::files::files_recent_by_file_class(
            &self.heron.client,
            file_class,
            limit,
        )
    }

    /// Renames a file by the account's rule for its class.
    ///
    /// `POST /api/end_user_files/{heron_id}/trigger_rename`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn trigger_rename(&self, heron_id: &str) -> Call<EndUserFileDetails> {
        heron_api::files::files_trigger_rename(&self.heron.client, heron_id)
    }

    /// Splits a combined file into files of its own, by the classes of its pages.
    ///
    /// `POST /api/end_user_files/{heron_id}/trigger_split`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn trigger_split(&self, heron_id: &str) -> Call<Vec<EndUserFileDetails>> {
        heron_api::files::files_trigger_split(&self.heron.client, heron_id)
    }

    /// Changes the class of a file, which is then processed again.
    ///
    /// `PATCH /api/end_user_files/{heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update(
        &self,
        heron_id: &str,
        body: impl Borrow<EndUserFileUpdate>,
    ) -> Call<EndUserFileDetails> {
        heron_api::files::files_update(&self.heron.client, heron_id, body.borrow())
    }

    /// Asks [`list_for_end_user`](Self::list_for_end_user) until it has what is not among those before, and gives what is new.
    ///
    /// `before` is what [`list_for_end_user`](Self::list_for_end_user) answers before the work is started; with nothing in it, everything is new.
    ///
    /// What starts such work: `integrations().finicity_request_cashflow_report`, `integrations().finicity_request_statement_reports` and `integrations().finicity_request_voe_transactions_report`.
    #[inline]
    pub fn list_for_end_user_until_new(
        &self,
        end_user_id_or_heron_id: &str,
        before: &[EndUserFileDetails],
        wait: Wait,
    ) -> Call<Waited<Vec<EndUserFileDetails>>> {
        let end_user_id_or_heron_id = end_user_id_or_heron_id.to_owned();
        let asked = Asked::new("end_user_files_list", &[], &[&end_user_id_or_heron_id]);
        let ask = move |client: &Client| heron_api::files::end_user_files_list(
            client,
            &end_user_id_or_heron_id,
        );
        wait.until_new(
            &self.heron.client,
            asked,
            before,
            |item| Some(item).and_then(|at| at.heron_id.as_ref()).map(String::as_str),
            ask,
        )
    }

    /// Asks [`parsed_results`](Self::parsed_results) until the work is over for each item of a list that has any: done with `succeeded`; failed with `failed`.
    ///
    /// What starts such work: `files().upload_for_end_user` and `files().parse_file`.
    /// A [`Bell`](crate::Bell) rings for it with `end_user_file.parsed`, `end_user_file.parse_failed` or `end_user.files_classified`.
    #[inline]
    pub fn parsed_results_until_done(
        &self,
        heron_id: &str,
        params: &FilesParsedResultsParams,
        wait: Wait,
    ) -> Call<Waited<Vec<ParsedEndUserFile>>> {
        static ENDS: Ends<Vec<ParsedEndUserFile>> = Ends {
            states: |answer| {
                answer
                    .iter()
                    .map(|item| {
                        Some(item)
                            .and_then(|at| at.parsing_status.as_ref())
                            .map(ToString::to_string)
                    })
                    .collect()
            },
            done: &["succeeded"],
            failed: &["failed"],
        };
        let heron_id = heron_id.to_owned();
        let params = params.clone();
        let asked = Asked::new(
            "files_parsed_results",
            &[
                "end_user_file.parsed",
                "end_user_file.parse_failed",
                "end_user.files_classified",
            ],
            &[&heron_id],
        );
        let ask = move |client: &Client| heron_api::files::files_parsed_results(
            client,
            &heron_id,
            &params,
        );
        wait.until_done(&self.heron.client, asked, &ENDS, ask)
    }
}
