// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field};
use serde_json::{Map, Value};
use crate::{

    Call, Client, Download, FileForm, Form, GivesFile, Method, Operation, Request,
    RetryClass, TakesFile, Upload,
};
use super::shared::{

    Deleted, EndUserFileDetails, EndUserFilePageClasses, ParsedEndUserFile,
};

/// What to change about a file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserFileUpdate {
    /// The class of the file, such as `bank_statement`.
    pub file_class: Option<String>,
    /// The class of each page, by page.
    pub page_classes: Field<BTreeMap<String, EndUserFilePageClasses>>,
    /// The Heron id of the file that this one is a part of.
    pub parent_heron_id: Field<String>,
    /// Your own id for it.
    pub reference_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserFileUpdate
    must {}
    null {}
    may {
        0 file_class "file_class" None
        1 page_classes "page_classes" Field::Absent
        2 parent_heron_id "parent_heron_id" Field::Absent
        3 reference_id "reference_id" None
    }
    shown {}
}

impl Default for EndUserFileUpdate {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserFileUpdate {
    /// A `EndUserFileUpdate` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_class`.
    #[must_use]
    pub fn with_file_class(mut self, value: impl Into<String>) -> Self {
        self.file_class = Some(value.into());
        self
    }

    /// Sets `page_classes`.
    #[must_use]
    pub fn with_page_classes(
        mut self,
        value: impl Into<Field<BTreeMap<String, EndUserFilePageClasses>>>,
    ) -> Self {
        self.page_classes = value.into();
        self
    }

    /// Sets `parent_heron_id`.
    #[must_use]
    pub fn with_parent_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.parent_heron_id = value.into();
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
}

/// A file to upload.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserFileUpload {
    /// The class of the file, such as `bank_statement`.
    pub file_class: Field<String>,
    /// The Heron id of the file that this one is a part of.
    pub parent_file_heron_id: Field<String>,
    /// Your own id for it.
    pub reference_id: Field<String>,
    /// Whether processing starts with this upload. Yes when not sent.
    pub trigger_downstream_processing: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserFileUpload
    must {}
    null {}
    may {
        0 file_class "file_class" Field::Absent
        1 parent_file_heron_id "parent_file_heron_id" Field::Absent
        2 reference_id "reference_id" Field::Absent
        3 trigger_downstream_processing "trigger_downstream_processing" None
    }
    shown {}
}

impl Default for EndUserFileUpload {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserFileUpload {
    /// A `EndUserFileUpload` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_class`.
    #[must_use]
    pub fn with_file_class(mut self, value: impl Into<Field<String>>) -> Self {
        self.file_class = value.into();
        self
    }

    /// Sets `parent_file_heron_id`.
    #[must_use]
    pub fn with_parent_file_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.parent_file_heron_id = value.into();
        self
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.reference_id = value.into();
        self
    }

    /// Sets `trigger_downstream_processing`.
    #[must_use]
    pub fn with_trigger_downstream_processing(mut self, value: bool) -> Self {
        self.trigger_downstream_processing = Some(value);
        self
    }
}

/// A rule for naming files.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileRenameRule {
    /// The file class that the rule is for.
    pub end_user_file_class: Option<String>,
    /// How files are named: text with variables.
    pub file_name_template: Option<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether it is switched on.
    pub is_enabled: Option<bool>,
    /// The variables that the name uses.
    pub variables: Option<Vec<VariableDefinition>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FileRenameRule
    must {}
    null {}
    may {
        0 end_user_file_class "end_user_file_class" None
        1 file_name_template "file_name_template" None
        2 heron_id "heron_id" None
        3 is_enabled "is_enabled" None
        4 variables "variables" None
    }
    shown {}
}

impl Default for FileRenameRule {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FileRenameRule {
    /// A `FileRenameRule` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_user_file_class`.
    #[must_use]
    pub fn with_end_user_file_class(mut self, value: impl Into<String>) -> Self {
        self.end_user_file_class = Some(value.into());
        self
    }

    /// Sets `file_name_template`.
    #[must_use]
    pub fn with_file_name_template(mut self, value: impl Into<String>) -> Self {
        self.file_name_template = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `variables`.
    #[must_use]
    pub fn with_variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<VariableDefinition>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A new rule for naming files.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileRenameRuleCreate {
    /// The file class that the rule is for.
    pub end_user_file_class: String,
    /// How files are named: text with variables.
    pub file_name_template: String,
    /// Whether it is switched on.
    pub is_enabled: bool,
    /// The variables that the name uses.
    pub variables: Option<Vec<VariableDefinition>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FileRenameRuleCreate
    must {
        0 end_user_file_class "end_user_file_class"
        1 file_name_template "file_name_template"
        2 is_enabled "is_enabled"
    }
    null {}
    may {
        3 variables "variables" None
    }
    shown {}
}

impl FileRenameRuleCreate {
    /// A `FileRenameRuleCreate` with what is required, and nothing else set.
    #[must_use]
    pub fn new(
        end_user_file_class: impl Into<String>,
        file_name_template: impl Into<String>,
        is_enabled: bool,
    ) -> Self {
        Self {
            end_user_file_class: end_user_file_class.into(),
            file_name_template: file_name_template.into(),
            is_enabled,
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `end_user_file_class`.
    #[must_use]
    pub fn with_end_user_file_class(mut self, value: impl Into<String>) -> Self {
        self.end_user_file_class = value.into();
        self
    }

    /// Sets `file_name_template`.
    #[must_use]
    pub fn with_file_name_template(mut self, value: impl Into<String>) -> Self {
        self.file_name_template = value.into();
        self
    }

    /// Sets `is_enabled`.
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = value;
        self
    }

    /// Sets `variables`.
    #[must_use]
    pub fn with_variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<VariableDefinition>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// What to change about a rule for naming files.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileRenameRuleUpdate {
    /// How files are named: text with variables.
    pub file_name_template: String,
    /// Whether it is switched on.
    pub is_enabled: bool,
    /// The variables that the name uses.
    pub variables: Option<Vec<VariableDefinition>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FileRenameRuleUpdate
    must {
        0 file_name_template "file_name_template"
        1 is_enabled "is_enabled"
    }
    null {}
    may {
        2 variables "variables" None
    }
    shown {}
}

impl FileRenameRuleUpdate {
    /// A `FileRenameRuleUpdate` with what is required, and nothing else set.
    #[must_use]
    pub fn new(file_name_template: impl Into<String>, is_enabled: bool) -> Self {
        Self {
            file_name_template: file_name_template.into(),
            is_enabled,
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `file_name_template`.
    #[must_use]
    pub fn with_file_name_template(mut self, value: impl Into<String>) -> Self {
        self.file_name_template = value.into();
        self
    }

    /// Sets `is_enabled`.
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = value;
        self
    }

    /// Sets `variables`.
    #[must_use]
    pub fn with_variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<VariableDefinition>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which parser to use.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParseFile {
    /// The parser, by id.
    pub parser_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ParseFile
    must {}
    null {}
    may {
        0 parser_id "parser_id" Field::Absent
    }
    shown {}
}

impl Default for ParseFile {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ParseFile {
    /// A `ParseFile` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `parser_id`.
    #[must_use]
    pub fn with_parser_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.parser_id = value.into();
        self
    }
}

/// What the operation takes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParsedResultUpdate {
    /// What was read from the file, corrected; any JSON.
    pub parsed_result: Option<Map<String, Value>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ParsedResultUpdate
    must {}
    null {}
    may {
        0 parsed_result "parsed_result" None
    }
    shown {}
}

impl Default for ParsedResultUpdate {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ParsedResultUpdate {
    /// A `ParsedResultUpdate` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `parsed_result`.
    #[must_use]
    pub fn with_parsed_result(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.parsed_result = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// A file that Heron is not to keep.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StandaloneProcessFile {
    /// Your own id for it.
    pub reference_id: String,
    /// The file class that it should have, such as `bank_statement`.
    pub expected_file_class: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    StandaloneProcessFile
    must {
        0 reference_id "reference_id"
    }
    null {}
    may {
        1 expected_file_class "expected_file_class" Field::Absent
    }
    shown {}
}

impl StandaloneProcessFile {
    /// A `StandaloneProcessFile` with what is required, and nothing else set.
    #[must_use]
    pub fn new(reference_id: impl Into<String>) -> Self {
        Self {
            reference_id: reference_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = value.into();
        self
    }

    /// Sets `expected_file_class`.
    #[must_use]
    pub fn with_expected_file_class(mut self, value: impl Into<Field<String>>) -> Self {
        self.expected_file_class = value.into();
        self
    }
}

/// What the operation answers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StandaloneProcessing {
    /// Your own id for it.
    pub reference_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    StandaloneProcessing
    must {}
    null {}
    may {
        0 reference_id "reference_id" None
    }
    shown {}
}

impl Default for StandaloneProcessing {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl StandaloneProcessing {
    /// A `StandaloneProcessing` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reference_id`.
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
}

/// A variable in the names of files.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VariableDefinition {
    /// What it says of itself, for people.
    pub description: String,
    /// Values that it may have.
    pub examples: Vec<String>,
    /// The name that programs know it by.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    VariableDefinition
    must {
        0 description "description"
        1 examples "examples"
        2 key "key"
        3 name "name"
    }
    null {}
    may {}
    shown {}
}

impl VariableDefinition {
    /// A `VariableDefinition` with what is required, and nothing else set.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        examples: impl IntoIterator<Item = impl Into<String>>,
        key: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            examples: examples.into_iter().map(Into::into).collect(),
            key: key.into(),
            name: name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `examples`.
    #[must_use]
    pub fn with_examples(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.examples = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

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

impl Client {
    /// Fetches all files of an end user as one ZIP archive.
    #[doc(hidden)]
    pub fn end_user_files_download(&self, end_user_id_or_heron_id: &str) -> Download {
        self.download(
            Request::new(&END_USER_FILES_DOWNLOAD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .accept("application/zip"),
        )
    }
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

impl Client {
    /// Lists the files of an end user.
    #[doc(hidden)]
    pub fn end_user_files_list(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<EndUserFileDetails>> {
        self.call(
            Request::new(&END_USER_FILES_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
    }
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

impl Client {
    /// Fetches what was parsed from the files of an end user as an Excel workbook.
    #[doc(hidden)]
    pub fn end_user_files_parsed_results_xlsx(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Download {
        self.download(
            Request::new(&END_USER_FILES_PARSED_RESULTS_XLSX)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .accept(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ),
        )
    }
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

impl Client {
    /// Uploads a file of an end user.
    #[doc(hidden)]
    pub fn end_user_files_upload(
        &self,
        end_user_id_or_heron_id: &str,
        form: EndUserFilesUploadForm,
    ) -> Call<EndUserFileDetails> {
        self.call(
            Request::new(&END_USER_FILES_UPLOAD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .form(form.into()),
        )
    }
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

impl Client {
    /// Uploads a file of an end user as base64 in JSON; Heron advises against it and has `end_user_files_upload` in its place.
    #[deprecated(note = "Heron advises against it: use `end_user_files_upload`")]
    #[doc(hidden)]
    pub fn end_user_files_upload_base64(
        &self,
        end_user_id_or_heron_id: &str,
        file: impl Into<Upload>,
        body: &EndUserFileUpload,
    ) -> Call<EndUserFileDetails> {
        self.call(
            Request::new(&END_USER_FILES_UPLOAD_BASE64)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .file_in(file, body),
        )
    }
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

impl Client {
    /// Creates a rule for naming files.
    #[doc(hidden)]
    pub fn file_rename_rules_create(
        &self,
        body: &FileRenameRuleCreate,
    ) -> Call<FileRenameRule> {
        self.call(Request::new(&FILE_RENAME_RULES_CREATE).json(body))
    }
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

impl Client {
    /// Lists the account's rules for naming files.
    #[doc(hidden)]
    pub fn file_rename_rules_list(&self) -> Call<Vec<FileRenameRule>> {
        self.call(Request::new(&FILE_RENAME_RULES_LIST))
    }
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

impl Client {
    /// Lists the variables that a rule for naming files may use.
    #[doc(hidden)]
    pub fn file_rename_rules_slugs(&self) -> Call<Vec<String>> {
        self.call(Request::new(&FILE_RENAME_RULES_SLUGS))
    }
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

impl Client {
    /// Changes a rule for naming files.
    #[doc(hidden)]
    pub fn file_rename_rules_update(
        &self,
        heron_id: &str,
        body: &FileRenameRuleUpdate,
    ) -> Call<FileRenameRule> {
        self.call(
            Request::new(&FILE_RENAME_RULES_UPDATE).path("heron_id", heron_id).json(body),
        )
    }
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

impl Client {
    /// Fetches the content of a file.
    #[doc(hidden)]
    pub fn files_content(&self, heron_id: &str) -> Download {
        self.download(Request::new(&FILES_CONTENT).path("heron_id", heron_id))
    }
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

impl Client {
    /// Deletes a file.
    #[doc(hidden)]
    pub fn files_delete(&self, heron_id: &str) -> Call<Deleted> {
        self.call(Request::new(&FILES_DELETE).path("heron_id", heron_id))
    }
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

impl Client {
    /// Gets a file, without its content.
    #[doc(hidden)]
    pub fn files_get(&self, heron_id: &str) -> Call<EndUserFileDetails> {
        self.call(Request::new(&FILES_GET).path("heron_id", heron_id))
    }
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

impl Client {
    /// Lists every file of the account, without what was parsed from them.
    #[doc(hidden)]
    pub fn files_list(&self) -> Call<Vec<EndUserFileDetails>> {
        self.call(Request::new(&FILES_LIST))
    }
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

impl Client {
    /// Starts to parse a file, and answers before that is done.
    #[doc(hidden)]
    pub fn files_parse_file(&self, heron_id: &str, body: &ParseFile) -> Call<()> {
        self.call(Request::new(&FILES_PARSE_FILE).path("heron_id", heron_id).json(body))
    }
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

impl Client {
    /// Lists what was parsed from a file.
    #[doc(hidden)]
    pub fn files_parsed_results(
        &self,
        heron_id: &str,
        params: &FilesParsedResultsParams,
    ) -> Call<Vec<ParsedEndUserFile>> {
        self.call(
            Request::new(&FILES_PARSED_RESULTS)
                .path("heron_id", heron_id)
                .query("parser_id", &params.parser_id)
                .query("version_number", &params.version_number),
        )
    }
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

impl Client {
    /// Changes what was parsed from a file.
    #[doc(hidden)]
    pub fn files_parsed_results_update(
        &self,
        parsed_end_user_file_id: i64,
        body: &ParsedResultUpdate,
    ) -> Call<ParsedEndUserFile> {
        self.call(
            Request::new(&FILES_PARSED_RESULTS_UPDATE)
                .path("parsed_end_user_file_id", parsed_end_user_file_id)
                .json(body),
        )
    }
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

impl Client {
    /// Classifies and parses a file that Heron does not keep; a webhook brings the result.
    #[doc(hidden)]
    pub fn files_process_standalone(
        &self,
        file: impl Into<Upload>,
        body: &StandaloneProcessFile,
    ) -> Call<StandaloneProcessing> {
        self.call(Request::new(&FILES_PROCESS_STANDALONE).file_in(file, body))
    }
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

impl Client {
    /// Lists the newest files of a class.
    #[doc(hidden)]
    pub fn files_recent_by_file_class(
        &self,
        file_class: &str,
        limit: Option<i64>,
    ) -> Call<Vec<EndUserFileDetails>> {
        self.call(
            Request::new(&FILES_RECENT_BY_FILE_CLASS)
                .query("file_class", file_class)
                .query("limit", &limit),
        )
    }
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

impl Client {
    /// Renames a file by the account's rule for its class.
    #[doc(hidden)]
    pub fn files_trigger_rename(&self, heron_id: &str) -> Call<EndUserFileDetails> {
        self.call(Request::new(&FILES_TRIGGER_RENAME).path("heron_id", heron_id))
    }
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

impl Client {
    /// Splits a combined file into files of its own, by the classes of its pages.
    #[doc(hidden)]
    pub fn files_trigger_split(&self, heron_id: &str) -> Call<Vec<EndUserFileDetails>> {
        self.call(Request::new(&FILES_TRIGGER_SPLIT).path("heron_id", heron_id))
    }
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

impl Client {
    /// Changes the class of a file, which is then processed again.
    #[doc(hidden)]
    pub fn files_update(
        &self,
        heron_id: &str,
        body: &EndUserFileUpdate,
    ) -> Call<EndUserFileDetails> {
        self.call(Request::new(&FILES_UPDATE).path("heron_id", heron_id).json(body))
    }
}
