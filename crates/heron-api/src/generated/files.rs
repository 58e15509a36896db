// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, Download, FileForm, Form, GivesFile, Method, Operation, Request,
    RetryClass, TakesFile, Upload,
};
use heron_types::shared::{Deleted, EndUserFileDetails, ParsedEndUserFile};
pub use heron_types::files::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/files/download`: Fetches all files of an end user as one ZIP archive.
pub static END_USER_FILES_DOWNLOAD: Operation = Operation {
    id: "end_user_files_download",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/files/download",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Fetches all files of an end user as one ZIP archive.
#[inline]
pub fn end_user_files_download(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Download {
    client
        .download(
            Request::new(&END_USER_FILES_DOWNLOAD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .accept("application/zip"),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/files`: Lists the files of an end user.
pub static END_USER_FILES_LIST: Operation = Operation {
    id: "end_user_files_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/files",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the files of an end user.
#[inline]
pub fn end_user_files_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<EndUserFileDetails>> {
    client
        .call(
            Request::new(&END_USER_FILES_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/files/parsed_results/xlsx`: Fetches what was parsed from the files of an end user as an Excel workbook.
pub static END_USER_FILES_PARSED_RESULTS_XLSX: Operation = Operation {
    id: "end_user_files_parsed_results_xlsx",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/files/parsed_results/xlsx",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Fetches what was parsed from the files of an end user as an Excel workbook.
#[inline]
pub fn end_user_files_parsed_results_xlsx(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Download {
    client
        .download(
            Request::new(&END_USER_FILES_PARSED_RESULTS_XLSX)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .accept(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/files/v2`: Uploads a file of an end user.
pub static END_USER_FILES_UPLOAD: Operation = Operation {
    id: "end_user_files_upload",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/files/v2",
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

/// The form of `POST /api/end_users/{end_user_id_or_heron_id}/files/v2`.
#[derive(Debug)]
#[non_exhaustive]
pub struct EndUserFilesUploadForm {
    /// The file.
    pub file: Upload,
    /// The class of the file, such as `bank_statement`.
    pub file_class: Option<String>,
    /// Your own id for it.
    pub reference_id: Option<String>,
}

impl EndUserFilesUploadForm {
    /// A `EndUserFilesUploadForm` with what is required, and nothing else set.
    #[must_use]
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file: file.into(),
            file_class: None,
            reference_id: None,
        }
    }

    /// Sets `file_class`.
    #[must_use]
    pub fn with_file_class(mut self, value: impl Into<String>) -> Self {
        self.file_class = Some(value.into());
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
}

impl From<EndUserFilesUploadForm> for Form {
    fn from(form: EndUserFilesUploadForm) -> Self {
        let mut fields = Self::new();
        fields.file("file", form.file);
        if let Some(value) = form.file_class {
            fields.text("file_class", value);
        }
        if let Some(value) = form.reference_id {
            fields.text("reference_id", value);
        }
        fields
    }
}

/// Uploads a file of an end user.
#[inline]
pub fn end_user_files_upload(
    client: &Client,
    end_user_id_or_heron_id: &str,
    form: EndUserFilesUploadForm,
) -> Call<EndUserFileDetails> {
    client
        .call(
            Request::new(&END_USER_FILES_UPLOAD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .form(form.into()),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/files`: Uploads a file of an end user as base64 in JSON; Heron advises against it and has `end_user_files_upload` in its place.
pub static END_USER_FILES_UPLOAD_BASE64: Operation = Operation {
    id: "end_user_files_upload_base64",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/files",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::Base64,
        field: "file_base64",
        name: Some("filename"),
        needs_name: true,
        max_files: 1,
        media_types: &[],
    }),
    ..Operation::PLAIN
};

/// Uploads a file of an end user as base64 in JSON; Heron advises against it and has `end_user_files_upload` in its place.
#[deprecated(note = "Heron advises against it: use `end_user_files_upload`")]
#[inline]
pub fn end_user_files_upload_base64(
    client: &Client,
    end_user_id_or_heron_id: &str,
    file: impl Into<Upload>,
    body: &EndUserFileUpload,
) -> Call<EndUserFileDetails> {
    client
        .call(
            Request::new(&END_USER_FILES_UPLOAD_BASE64)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .file_in(file, body),
        )
}

/// `POST /api/end_user_files/rename_rules`: Creates a rule for naming files.
pub static FILE_RENAME_RULES_CREATE: Operation = Operation {
    id: "file_rename_rules_create",
    method: Method::Post,
    path: "/api/end_user_files/rename_rules",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates a rule for naming files.
#[inline]
pub fn file_rename_rules_create(
    client: &Client,
    body: &FileRenameRuleCreate,
) -> Call<FileRenameRule> {
    client.call(Request::new(&FILE_RENAME_RULES_CREATE).json(body))
}

/// `GET /api/end_user_files/rename_rules`: Lists the account's rules for naming files.
pub static FILE_RENAME_RULES_LIST: Operation = Operation {
    id: "file_rename_rules_list",
    method: Method::Get,
    path: "/api/end_user_files/rename_rules",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the account's rules for naming files.
#[inline]
pub fn file_rename_rules_list(client: &Client) -> Call<Vec<FileRenameRule>> {
    client.call(Request::new(&FILE_RENAME_RULES_LIST))
}

/// `GET /api/end_user_files/rename_rules/slugs`: Lists the variables that a rule for naming files may use.
pub static FILE_RENAME_RULES_SLUGS: Operation = Operation {
    id: "file_rename_rules_slugs",
    method: Method::Get,
    path: "/api/end_user_files/rename_rules/slugs",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the variables that a rule for naming files may use.
#[inline]
pub fn file_rename_rules_slugs(client: &Client) -> Call<Vec<String>> {
    client.call(Request::new(&FILE_RENAME_RULES_SLUGS))
}

/// `PATCH /api/end_user_files/rename_rules/{heron_id}`: Changes a rule for naming files.
pub static FILE_RENAME_RULES_UPDATE: Operation = Operation {
    id: "file_rename_rules_update",
    method: Method::Patch,
    path: "/api/end_user_files/rename_rules/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes a rule for naming files.
#[inline]
pub fn file_rename_rules_update(
    client: &Client,
    heron_id: &str,
    body: &FileRenameRuleUpdate,
) -> Call<FileRenameRule> {
    client
        .call(
            Request::new(&FILE_RENAME_RULES_UPDATE).path("heron_id", heron_id).json(body),
        )
}

/// `GET /api/end_user_files/{heron_id}/file`: Fetches the content of a file.
pub static FILES_CONTENT: Operation = Operation {
    id: "files_content",
    method: Method::Get,
    path: "/api/end_user_files/{heron_id}/file",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    gives: Some(GivesFile {
        field: "file_b64",
        media_type: Some("mime_type"),
    }),
    ..Operation::PLAIN
};

/// Fetches the content of a file.
#[inline]
pub fn files_content(client: &Client, heron_id: &str) -> Download {
    client.download(Request::new(&FILES_CONTENT).path("heron_id", heron_id))
}

/// `DELETE /api/end_user_files/{heron_id}`: Deletes a file.
pub static FILES_DELETE: Operation = Operation {
    id: "files_delete",
    method: Method::Delete,
    path: "/api/end_user_files/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes a file.
#[inline]
pub fn files_delete(client: &Client, heron_id: &str) -> Call<Deleted> {
    client.call(Request::new(&FILES_DELETE).path("heron_id", heron_id))
}

/// `GET /api/end_user_files/{heron_id}`: Gets a file, without its content.
pub static FILES_GET: Operation = Operation {
    id: "files_get",
    method: Method::Get,
    path: "/api/end_user_files/{heron_id}",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets a file, without its content.
#[inline]
pub fn files_get(client: &Client, heron_id: &str) -> Call<EndUserFileDetails> {
    client.call(Request::new(&FILES_GET).path("heron_id", heron_id))
}

/// `GET /api/end_user_files`: Lists every file of the account, without what was parsed from them.
pub static FILES_LIST: Operation = Operation {
    id: "files_list",
    method: Method::Get,
    path: "/api/end_user_files",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists every file of the account, without what was parsed from them.
#[inline]
pub fn files_list(client: &Client) -> Call<Vec<EndUserFileDetails>> {
    client.call(Request::new(&FILES_LIST))
}

/// `POST /api/end_user_files/{heron_id}/parse_file`: Starts to parse a file, and answers before that is done.
pub static FILES_PARSE_FILE: Operation = Operation {
    id: "files_parse_file",
    method: Method::Post,
    path: "/api/end_user_files/{heron_id}/parse_file",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts to parse a file, and answers before that is done.
#[inline]
pub fn files_parse_file(client: &Client, heron_id: &str, body: &ParseFile) -> Call<()> {
    client.call(Request::new(&FILES_PARSE_FILE).path("heron_id", heron_id).json(body))
}

/// `GET /api/end_user_files/{heron_id}/parsed_results`: Lists what was parsed from a file.
pub static FILES_PARSED_RESULTS: Operation = Operation {
    id: "files_parsed_results",
    method: Method::Get,
    path: "/api/end_user_files/{heron_id}/parsed_results",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_user_files/{heron_id}/parsed_results`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FilesParsedResultsParams {
    /// Only what this parser read.
    pub parser_id: Option<String>,
    /// Only this version.
    pub version_number: Option<i64>,
}

impl FilesParsedResultsParams {
    /// `FilesParsedResultsParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `parser_id`.
    #[must_use]
    pub fn with_parser_id(mut self, value: impl Into<String>) -> Self {
        self.parser_id = Some(value.into());
        self
    }

    /// Sets `version_number`.
    #[must_use]
    pub fn with_version_number(mut self, value: impl Into<i64>) -> Self {
        self.version_number = Some(value.into());
        self
    }
}

/// Lists what was parsed from a file.
#[inline]
pub fn files_parsed_results(
    client: &Client,
    heron_id: &str,
    params: &FilesParsedResultsParams,
) -> Call<Vec<ParsedEndUserFile>> {
    client
        .call(
            Request::new(&FILES_PARSED_RESULTS)
                .path("heron_id", heron_id)
                .query("parser_id", &params.parser_id)
                .query("version_number", &params.version_number),
        )
}

/// `PATCH /api/end_user_files/{parsed_end_user_file_id}/parsed_results`: Changes what was parsed from a file.
pub static FILES_PARSED_RESULTS_UPDATE: Operation = Operation {
    id: "files_parsed_results_update",
    method: Method::Patch,
    path: "/api/end_user_files/{parsed_end_user_file_id}/parsed_results",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes what was parsed from a file.
#[inline]
pub fn files_parsed_results_update(
    client: &Client,
    parsed_end_user_file_id: i64,
    body: &ParsedResultUpdate,
) -> Call<ParsedEndUserFile> {
    client
        .call(
            Request::new(&FILES_PARSED_RESULTS_UPDATE)
                .path("parsed_end_user_file_id", parsed_end_user_file_id)
                .json(body),
        )
}

/// `POST /api/end_user_files/process_standalone`: Classifies and parses a file that Heron does not keep; a webhook brings the result.
pub static FILES_PROCESS_STANDALONE: Operation = Operation {
    id: "files_process_standalone",
    method: Method::Post,
    path: "/api/end_user_files/process_standalone",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::Base64,
        field: "file_content_base64",
        name: Some("filename"),
        needs_name: true,
        max_files: 1,
        media_types: &[],
    }),
    ..Operation::PLAIN
};

/// Classifies and parses a file that Heron does not keep; a webhook brings the result.
#[inline]
pub fn files_process_standalone(
    client: &Client,
    file: impl Into<Upload>,
    body: &StandaloneProcessFile,
) -> Call<StandaloneProcessing> {
    client.call(Request::new(&FILES_PROCESS_STANDALONE).file_in(file, body))
}

/// `GET /api/end_user_files/recent_by_file_class`: Lists the newest files of a class.
pub static FILES_RECENT_BY_FILE_CLASS: Operation = Operation {
    id: "files_recent_by_file_class",
    method: Method::Get,
    path: "/api/end_user_files/recent_by_file_class",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the newest files of a class.
#[inline]
pub fn files_recent_by_file_class(
    client: &Client,
    file_class: &str,
    limit: Option<i64>,
) -> Call<Vec<EndUserFileDetails>> {
    client
        .call(
            Request::new(&FILES_RECENT_BY_FILE_CLASS)
                .query("file_class", file_class)
                .query("limit", &limit),
        )
}

/// `POST /api/end_user_files/{heron_id}/trigger_rename`: Renames a file by the account's rule for its class.
pub static FILES_TRIGGER_RENAME: Operation = Operation {
    id: "files_trigger_rename",
    method: Method::Post,
    path: "/api/end_user_files/{heron_id}/trigger_rename",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Renames a file by the account's rule for its class.
#[inline]
pub fn files_trigger_rename(
    client: &Client,
    heron_id: &str,
) -> Call<EndUserFileDetails> {
    client.call(Request::new(&FILES_TRIGGER_RENAME).path("heron_id", heron_id))
}

/// `POST /api/end_user_files/{heron_id}/trigger_split`: Splits a combined file into files of its own, by the classes of its pages.
pub static FILES_TRIGGER_SPLIT: Operation = Operation {
    id: "files_trigger_split",
    method: Method::Post,
    path: "/api/end_user_files/{heron_id}/trigger_split",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Splits a combined file into files of its own, by the classes of its pages.
#[inline]
pub fn files_trigger_split(
    client: &Client,
    heron_id: &str,
) -> Call<Vec<EndUserFileDetails>> {
    client.call(Request::new(&FILES_TRIGGER_SPLIT).path("heron_id", heron_id))
}

/// `PATCH /api/end_user_files/{heron_id}`: Changes the class of a file, which is then processed again.
pub static FILES_UPDATE: Operation = Operation {
    id: "files_update",
    method: Method::Patch,
    path: "/api/end_user_files/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes the class of a file, which is then processed again.
#[inline]
pub fn files_update(
    client: &Client,
    heron_id: &str,
    body: &EndUserFileUpdate,
) -> Call<EndUserFileDetails> {
    client.call(Request::new(&FILES_UPDATE).path("heron_id", heron_id).json(body))
}
