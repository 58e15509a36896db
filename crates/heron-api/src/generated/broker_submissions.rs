// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::Extra;
use crate::{

    Call, Client, FileForm, Form, Method, Operation, Partial, Request, RetryClass,
    TakesFile, Upload, WithStatus,
};
use super::shared::{EndUserInformation, EndUserInformationUpdate};

/// What became of a file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerFileOutcome {
    /// What the file is called.
    pub file: Option<String>,
    /// Why the file was refused. Present with the status `error`.
    pub reason: Option<String>,
    /// Whether a file was taken.
    pub status: Option<BrokerFileStatus>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerFileOutcome
    must {}
    null {}
    may {
        0 file "file" None
        1 reason "reason" None
        2 status "status" None
    }
    shown {}
}

impl Default for BrokerFileOutcome {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerFileOutcome {
    /// A `BrokerFileOutcome` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file`.
    #[must_use]
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<BrokerFileStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

heron_core::open_enum! {
    /// Whether a file was taken.
    pub enum BrokerFileStatus {
        /// `error`
        Error = "error",
        /// `uploaded`
        Uploaded = "uploaded",
    }
}

/// A new submission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerSubmissionCreate {
    /// What the end user is called, in at least ten characters.
    pub name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerSubmissionCreate
    must {
        0 name "name"
    }
    null {}
    may {}
    shown {}
}

impl BrokerSubmissionCreate {
    /// A `BrokerSubmissionCreate` with what is required, and nothing else set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

/// The submission that was created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerSubmissionCreated {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerSubmissionCreated
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
    }
    shown {}
}

impl Default for BrokerSubmissionCreated {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerSubmissionCreated {
    /// A `BrokerSubmissionCreated` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }
}

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

impl Client {
    /// Creates a submission to the funder that gave the broker its key.
    #[doc(hidden)]
    pub fn broker_submissions_create(
        &self,
        body: &BrokerSubmissionCreate,
    ) -> Call<BrokerSubmissionCreated> {
        self.call(Request::new(&BROKER_SUBMISSIONS_CREATE).json(body))
    }
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

impl Client {
    /// Adds details of the company and its owners to a submission.
    #[doc(hidden)]
    pub fn broker_submissions_update_information(
        &self,
        submission_heron_id: &str,
        body: &EndUserInformationUpdate,
    ) -> Call<EndUserInformation> {
        self.call(
            Request::new(&BROKER_SUBMISSIONS_UPDATE_INFORMATION)
                .path("submission_heron_id", submission_heron_id)
                .json(body),
        )
    }
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

impl Client {
    /// Uploads PDFs of a submission, at most twelve at once; each file is accepted or refused by itself.
    #[doc(hidden)]
    pub fn broker_submissions_upload_files(
        &self,
        submission_heron_id: &str,
        form: BrokerSubmissionsUploadFilesForm,
    ) -> Call<WithStatus<Vec<BrokerFileOutcome>>> {
        self.call_with_status(
            Request::new(&BROKER_SUBMISSIONS_UPLOAD_FILES)
                .path("submission_heron_id", submission_heron_id)
                .form(form.into()),
        )
    }
}
