// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::email_templates::*;

/// `POST /api/email_templates`: Creates an email template.
pub static EMAIL_TEMPLATES_CREATE: Operation = Operation {
    id: "email_templates_create",
    method: Method::Post,
    path: "/api/email_templates",
    retry: RetryClass::NonIdempotent,
    envelope: Some("email_template"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates an email template.
#[inline]
pub fn email_templates_create(
    client: &Client,
    body: &EmailTemplateCreate,
) -> Call<EmailTemplate> {
    client.call(Request::new(&EMAIL_TEMPLATES_CREATE).json(body))
}

/// `GET /api/email_templates`: Lists every email template of the account.
pub static EMAIL_TEMPLATES_LIST: Operation = Operation {
    id: "email_templates_list",
    method: Method::Get,
    path: "/api/email_templates",
    retry: RetryClass::Safe,
    envelope: Some("rules"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists every email template of the account.
#[inline]
pub fn email_templates_list(client: &Client) -> Call<Vec<EmailTemplate>> {
    client.call(Request::new(&EMAIL_TEMPLATES_LIST))
}

/// `PATCH /api/email_templates/{heron_id}`: Changes an email template.
pub static EMAIL_TEMPLATES_UPDATE: Operation = Operation {
    id: "email_templates_update",
    method: Method::Patch,
    path: "/api/email_templates/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: Some("email_template"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes an email template.
#[inline]
pub fn email_templates_update(
    client: &Client,
    heron_id: &str,
    body: &EmailTemplateUpdate,
) -> Call<EmailTemplate> {
    client
        .call(
            Request::new(&EMAIL_TEMPLATES_UPDATE).path("heron_id", heron_id).json(body),
        )
}
