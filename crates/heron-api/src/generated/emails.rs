// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Download, Method, Operation, Request, RetryClass};
use heron_types::shared::Email;
pub use heron_types::emails::*;

/// `GET /api/end_user_emails/{heron_id}/export`: Fetches an email as an EML file, without its attachments.
pub static EMAILS_EXPORT: Operation = Operation {
    id: "emails_export",
    method: Method::Get,
    path: "/api/end_user_emails/{heron_id}/export",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Fetches an email as an EML file, without its attachments.
#[inline]
pub fn emails_export(client: &Client, heron_id: &str) -> Download {
    client
        .download(
            Request::new(&EMAILS_EXPORT)
                .path("heron_id", heron_id)
                .accept("message/rfc822"),
        )
}

/// `GET /api/end_user_emails`: Lists the emails of all end users, one page at a time.
pub static EMAILS_LIST: Operation = Operation {
    id: "emails_list",
    method: Method::Get,
    path: "/api/end_user_emails",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the emails of all end users, one page at a time.
#[inline]
pub fn emails_list(client: &Client, limit: i64, page: i64) -> Call<EmailList> {
    client.call(Request::new(&EMAILS_LIST).query("limit", &limit).query("page", &page))
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/emails`: Lists the emails of an end user.
pub static END_USER_EMAILS_LIST: Operation = Operation {
    id: "end_user_emails_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/emails",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the emails of an end user.
#[inline]
pub fn end_user_emails_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<Email>> {
    client
        .call(
            Request::new(&END_USER_EMAILS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}
