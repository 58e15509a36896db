// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, FileForm, Form, Method, Operation, Request, RetryClass, TakesFile,
    Upload,
};
use heron_types::shared::EndUserFileDetails;
pub use heron_types::iso_applications::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/iso_applications`: Lists the application forms of an end user.
pub static END_USER_ISO_APPLICATIONS_LIST: Operation = Operation {
    id: "end_user_iso_applications_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/iso_applications",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the application forms of an end user.
#[inline]
pub fn end_user_iso_applications_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<IsoApplication>> {
    client
        .call(
            Request::new(&END_USER_ISO_APPLICATIONS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/iso_application_form`: Uploads an application form of an end user as a PDF.
pub static END_USER_ISO_APPLICATIONS_UPLOAD: Operation = Operation {
    id: "end_user_iso_applications_upload",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/iso_application_form",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::Form,
        field: "file",
        name: None,
        needs_name: false,
        max_files: 1,
        media_types: &[],
    }),
    ..Operation::PLAIN
};

/// The form of `POST /api/end_users/{end_user_id_or_heron_id}/iso_application_form`.
#[derive(Debug)]
#[non_exhaustive]
pub struct EndUserIsoApplicationsUploadForm {
    /// The file.
    pub file: Upload,
}

impl EndUserIsoApplicationsUploadForm {
    /// A `EndUserIsoApplicationsUploadForm` with what is required, and nothing else set.
    #[must_use]
    pub fn new(file: impl Into<Upload>) -> Self {
        Self { file: file.into() }
    }
}

impl From<EndUserIsoApplicationsUploadForm> for Form {
    fn from(form: EndUserIsoApplicationsUploadForm) -> Self {
        let mut fields = Self::new();
        fields.file("file", form.file);
        fields
    }
}

/// Uploads an application form of an end user as a PDF.
#[inline]
pub fn end_user_iso_applications_upload(
    client: &Client,
    end_user_id_or_heron_id: &str,
    form: EndUserIsoApplicationsUploadForm,
) -> Call<EndUserFileDetails> {
    client
        .call(
            Request::new(&END_USER_ISO_APPLICATIONS_UPLOAD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .form(form.into()),
        )
}

/// `GET /api/iso_applications/{heron_id}`: Gets what was read from an application form.
pub static ISO_APPLICATIONS_GET: Operation = Operation {
    id: "iso_applications_get",
    method: Method::Get,
    path: "/api/iso_applications/{heron_id}",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets what was read from an application form.
#[inline]
pub fn iso_applications_get(client: &Client, heron_id: &str) -> Call<IsoApplication> {
    client.call(Request::new(&ISO_APPLICATIONS_GET).path("heron_id", heron_id))
}

/// `POST /api/iso_applications/reprocess/{heron_id}`: Reads an application form anew.
pub static ISO_APPLICATIONS_REPROCESS: Operation = Operation {
    id: "iso_applications_reprocess",
    method: Method::Post,
    path: "/api/iso_applications/reprocess/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Reads an application form anew.
#[inline]
pub fn iso_applications_reprocess(
    client: &Client,
    heron_id: &str,
) -> Call<IsoApplicationsReprocessed> {
    client.call(Request::new(&ISO_APPLICATIONS_REPROCESS).path("heron_id", heron_id))
}

/// `POST /api/iso_applications/`: Uploads an application form as a PDF.
pub static ISO_APPLICATIONS_UPLOAD: Operation = Operation {
    id: "iso_applications_upload",
    method: Method::Post,
    path: "/api/iso_applications/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::Form,
        field: "file",
        name: None,
        needs_name: false,
        max_files: 1,
        media_types: &[],
    }),
    ..Operation::PLAIN
};

/// The form of `POST /api/iso_applications/`.
#[derive(Debug)]
#[non_exhaustive]
pub struct IsoApplicationsUploadForm {
    /// The file.
    pub file: Upload,
}

impl IsoApplicationsUploadForm {
    /// A `IsoApplicationsUploadForm` with what is required, and nothing else set.
    #[must_use]
    pub fn new(file: impl Into<Upload>) -> Self {
        Self { file: file.into() }
    }
}

impl From<IsoApplicationsUploadForm> for Form {
    fn from(form: IsoApplicationsUploadForm) -> Self {
        let mut fields = Self::new();
        fields.file("file", form.file);
        fields
    }
}

/// Uploads an application form as a PDF.
#[inline]
pub fn iso_applications_upload(
    client: &Client,
    form: IsoApplicationsUploadForm,
) -> Call<IsoApplicationReceipt> {
    client.call(Request::new(&ISO_APPLICATIONS_UPLOAD).form(form.into()))
}

/// `POST /api/iso_applications/base64`: Uploads an application form as a PDF, as base64 in JSON.
pub static ISO_APPLICATIONS_UPLOAD_BASE64: Operation = Operation {
    id: "iso_applications_upload_base64",
    method: Method::Post,
    path: "/api/iso_applications/base64",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::DataUrl,
        field: "file_base64",
        name: Some("filename"),
        needs_name: true,
        max_files: 1,
        media_types: &[],
    }),
    ..Operation::PLAIN
};

/// Uploads an application form as a PDF, as base64 in JSON.
#[inline]
pub fn iso_applications_upload_base64(
    client: &Client,
    file: impl Into<Upload>,
    body: &IsoApplicationUpload,
) -> Call<IsoApplicationReceipt> {
    client.call(Request::new(&ISO_APPLICATIONS_UPLOAD_BASE64).file_in(file, body))
}
