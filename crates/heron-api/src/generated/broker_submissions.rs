// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, FileForm, Form, Method, Operation, Partial, Request, RetryClass,
    TakesFile, Upload, WithStatus,
};
use heron_types::shared::{EndUserInformation, EndUserInformationUpdate};
pub use heron_types::broker_submissions::*;

/// `POST /api/broker_submissions/`: Creates a submission to the funder that gave the broker its key.
pub static BROKER_SUBMISSIONS_CREATE: Operation = Operation {
    id: "broker_submissions_create",
    method: Method::Post,
    path: "/api/broker_submissions/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates a submission to the funder that gave the broker its key.
#[inline]
pub fn broker_submissions_create(
    client: &Client,
    body: &BrokerSubmissionCreate,
) -> Call<BrokerSubmissionCreated> {
    client.call(Request::new(&BROKER_SUBMISSIONS_CREATE).json(body))
}

/// `POST /api/broker_submissions/{submission_heron_id}/update_information`: Adds details of the company and its owners to a submission.
pub static BROKER_SUBMISSIONS_UPDATE_INFORMATION: Operation = Operation {
    id: "broker_submissions_update_information",
    method: Method::Post,
    path: "/api/broker_submissions/{submission_heron_id}/update_information",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Adds details of the company and its owners to a submission.
#[inline]
pub fn broker_submissions_update_information(
    client: &Client,
    submission_heron_id: &str,
    body: &EndUserInformationUpdate,
) -> Call<EndUserInformation> {
    client
        .call(
            Request::new(&BROKER_SUBMISSIONS_UPDATE_INFORMATION)
                .path("submission_heron_id", submission_heron_id)
                .json(body),
        )
}

/// `POST /api/broker_submissions/{submission_heron_id}/files`: Uploads PDFs of a submission, at most twelve at once; each file is accepted or refused by itself.
pub static BROKER_SUBMISSIONS_UPLOAD_FILES: Operation = Operation {
    id: "broker_submissions_upload_files",
    method: Method::Post,
    path: "/api/broker_submissions/{submission_heron_id}/files",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::Form,
        field: "files",
        name: None,
        needs_name: false,
        max_files: 12,
        media_types: &["application/pdf"],
    }),
    partial: &[Partial { status: 400, keys: &[] }],
    ..Operation::PLAIN
};

/// The form of `POST /api/broker_submissions/{submission_heron_id}/files`.
#[derive(Debug)]
#[non_exhaustive]
pub struct BrokerSubmissionsUploadFilesForm {
    /// The files. PDFs only, at most twelve.
    pub files: Vec<Upload>,
    /// Whether processing starts with this upload. Yes when not sent; say no for all batches but the last.
    pub downstream_processing: Option<bool>,
    /// The class of all files; Heron finds out when not sent.
    pub file_class: Option<String>,
}

impl BrokerSubmissionsUploadFilesForm {
    /// A `BrokerSubmissionsUploadFilesForm` with what is required, and nothing else set.
    #[must_use]
    pub fn new(files: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(),
            downstream_processing: None,
            file_class: None,
        }
    }

    /// Sets `downstream_processing`.
    #[must_use]
    pub fn with_downstream_processing(mut self, value: bool) -> Self {
        self.downstream_processing = Some(value);
        self
    }

    /// Sets `file_class`.
    #[must_use]
    pub fn with_file_class(mut self, value: impl Into<String>) -> Self {
        self.file_class = Some(value.into());
        self
    }
}

impl From<BrokerSubmissionsUploadFilesForm> for Form {
    fn from(form: BrokerSubmissionsUploadFilesForm) -> Self {
        let mut fields = Self::new();
        fields.files("files", form.files);
        if let Some(value) = form.downstream_processing {
            fields.text("downstream_processing", if value { "true" } else { "false" });
        }
        if let Some(value) = form.file_class {
            fields.text("file_class", value);
        }
        fields
    }
}

/// Uploads PDFs of a submission, at most twelve at once; each file is accepted or refused by itself.
#[inline]
pub fn broker_submissions_upload_files(
    client: &Client,
    submission_heron_id: &str,
    form: BrokerSubmissionsUploadFilesForm,
) -> Call<WithStatus<Vec<BrokerFileOutcome>>> {
    client
        .call_with_status(
            Request::new(&BROKER_SUBMISSIONS_UPLOAD_FILES)
                .path("submission_heron_id", submission_heron_id)
                .form(form.into()),
        )
}
