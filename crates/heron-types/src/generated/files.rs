// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field};
use serde_json::{Map, Value};
use super::shared::EndUserFilePageClasses;

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
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserFileUpdate {
    /// A `EndUserFileUpdate` with nothing set.
    #[inline]
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
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserFileUpload {
    /// A `EndUserFileUpload` with nothing set.
    #[inline]
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
    #[inline]
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
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl FileRenameRule {
    /// A `FileRenameRule` with nothing set.
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ParseFile {
    /// A `ParseFile` with nothing set.
    #[inline]
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
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ParsedResultUpdate {
    /// A `ParsedResultUpdate` with nothing set.
    #[inline]
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
    #[inline]
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
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl StandaloneProcessing {
    /// A `StandaloneProcessing` with nothing set.
    #[inline]
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
    #[inline]
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
