// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field};

/// A kind of document that Heron tells apart.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileClass {
    /// The name that programs know it by, and the key in `sync_file_classes`.
    pub name: String,
    /// What belongs to the class.
    pub description: Field<String>,
    /// The name of the group for display.
    pub display_group: Field<String>,
    /// The name of the class for display.
    pub display_name: Field<String>,
    /// The group that the class belongs to.
    pub group: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    FileClass
    must {
        0 name "name"
    }
    null {}
    may {
        1 description "description" Field::Absent
        2 display_group "display_group" Field::Absent
        3 display_name "display_name" Field::Absent
        4 group "group" Field::Absent
    }
    shown {}
}

impl FileClass {
    /// A `FileClass` with what is required, and nothing else set.
    #[inline]
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

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `display_group`.
    #[must_use]
    pub fn with_display_group(mut self, value: impl Into<Field<String>>) -> Self {
        self.display_group = value.into();
        self
    }

    /// Sets `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.display_name = value.into();
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<Field<String>>) -> Self {
        self.group = value.into();
        self
    }
}
