// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field};
use crate::{Call, Client, Method, Operation, Request, RetryClass};

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

/// `GET /api/users/file_class_groups`: Lists the groups of file classes that are enabled for the account.
pub static FILE_CLASS_GROUPS_LIST: Operation = Operation {
    id: "file_class_groups_list",
    method: Method::Get,
    path: "/api/users/file_class_groups",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the groups of file classes that are enabled for the account.
    #[doc(hidden)]
    pub fn file_class_groups_list(&self) -> Call<Vec<String>> {
        self.call(Request::new(&FILE_CLASS_GROUPS_LIST))
    }
}

/// `POST /api/users/file_classes/{file_class_name}`: Makes the account's classification use a file class, and lists those it uses.
pub static FILE_CLASSES_ADD: Operation = Operation {
    id: "file_classes_add",
    method: Method::Post,
    path: "/api/users/file_classes/{file_class_name}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Makes the account's classification use a file class, and lists those it uses.
    #[doc(hidden)]
    pub fn file_classes_add(&self, file_class_name: &str) -> Call<Vec<FileClass>> {
        self.call(
            Request::new(&FILE_CLASSES_ADD).path("file_class_name", file_class_name),
        )
    }
}

/// `GET /api/users/file_classes`: Lists the file classes that the account's classification uses.
pub static FILE_CLASSES_CURRENT: Operation = Operation {
    id: "file_classes_current",
    method: Method::Get,
    path: "/api/users/file_classes",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the file classes that the account's classification uses.
    #[doc(hidden)]
    pub fn file_classes_current(&self) -> Call<Vec<FileClass>> {
        self.call(Request::new(&FILE_CLASSES_CURRENT))
    }
}

/// `GET /api/end_user_files/file_classes`: Lists every file class that Heron knows.
pub static FILE_CLASSES_LIST: Operation = Operation {
    id: "file_classes_list",
    method: Method::Get,
    path: "/api/end_user_files/file_classes",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists every file class that Heron knows.
    #[doc(hidden)]
    pub fn file_classes_list(&self) -> Call<Vec<FileClass>> {
        self.call(Request::new(&FILE_CLASSES_LIST))
    }
}

/// `DELETE /api/users/file_classes/{file_class_name}`: Makes the account's classification leave a file class out, and lists those it uses.
pub static FILE_CLASSES_REMOVE: Operation = Operation {
    id: "file_classes_remove",
    method: Method::Delete,
    path: "/api/users/file_classes/{file_class_name}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Makes the account's classification leave a file class out, and lists those it uses.
    #[doc(hidden)]
    pub fn file_classes_remove(&self, file_class_name: &str) -> Call<Vec<FileClass>> {
        self.call(
            Request::new(&FILE_CLASSES_REMOVE).path("file_class_name", file_class_name),
        )
    }
}
