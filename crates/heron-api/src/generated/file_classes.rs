// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::file_classes::*;

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

/// Lists the groups of file classes that are enabled for the account.
#[inline]
pub fn file_class_groups_list(client: &Client) -> Call<Vec<String>> {
    client.call(Request::new(&FILE_CLASS_GROUPS_LIST))
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

/// Makes the account's classification use a file class, and lists those it uses.
#[inline]
pub fn file_classes_add(client: &Client, file_class_name: &str) -> Call<Vec<FileClass>> {
    client.call(Request::new(&FILE_CLASSES_ADD).path("file_class_name", file_class_name))
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

/// Lists the file classes that the account's classification uses.
#[inline]
pub fn file_classes_current(client: &Client) -> Call<Vec<FileClass>> {
    client.call(Request::new(&FILE_CLASSES_CURRENT))
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

/// Lists every file class that Heron knows.
#[inline]
pub fn file_classes_list(client: &Client) -> Call<Vec<FileClass>> {
    client.call(Request::new(&FILE_CLASSES_LIST))
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

/// Makes the account's classification leave a file class out, and lists those it uses.
#[inline]
pub fn file_classes_remove(
    client: &Client,
    file_class_name: &str,
) -> Call<Vec<FileClass>> {
    client
        .call(
            Request::new(&FILE_CLASSES_REMOVE).path("file_class_name", file_class_name),
        )
}
