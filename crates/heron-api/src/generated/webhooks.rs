// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::webhooks::*;

/// `POST /api/webhooks`: Creates a webhook for one topic.
pub static WEBHOOKS_CREATE: Operation = Operation {
    id: "webhooks_create",
    method: Method::Post,
    path: "/api/webhooks",
    retry: RetryClass::NonIdempotent,
    envelope: Some("webhook"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates a webhook for one topic.
#[inline]
pub fn webhooks_create(client: &Client, body: &WebhookInput) -> Call<Webhook> {
    client.call(Request::new(&WEBHOOKS_CREATE).json(body))
}

/// `DELETE /api/webhooks/{heron_id}`: Deletes a webhook.
pub static WEBHOOKS_DELETE: Operation = Operation {
    id: "webhooks_delete",
    method: Method::Delete,
    path: "/api/webhooks/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes a webhook.
#[inline]
pub fn webhooks_delete(client: &Client, heron_id: &str) -> Call<()> {
    client.call(Request::new(&WEBHOOKS_DELETE).path("heron_id", heron_id))
}

/// `GET /api/webhooks`: Lists every webhook of the account.
pub static WEBHOOKS_LIST: Operation = Operation {
    id: "webhooks_list",
    method: Method::Get,
    path: "/api/webhooks",
    retry: RetryClass::Safe,
    envelope: Some("webhooks"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists every webhook of the account.
#[inline]
pub fn webhooks_list(client: &Client) -> Call<Vec<Webhook>> {
    client.call(Request::new(&WEBHOOKS_LIST))
}

/// `GET /api/webhooks/topics`: Lists the topics that a webhook can be about.
pub static WEBHOOKS_TOPICS: Operation = Operation {
    id: "webhooks_topics",
    method: Method::Get,
    path: "/api/webhooks/topics",
    retry: RetryClass::Safe,
    envelope: Some("topics"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the topics that a webhook can be about.
#[inline]
pub fn webhooks_topics(client: &Client) -> Call<Vec<String>> {
    client.call(Request::new(&WEBHOOKS_TOPICS))
}

/// `PUT /api/webhooks/{heron_id}`: Updates a webhook.
pub static WEBHOOKS_UPDATE: Operation = Operation {
    id: "webhooks_update",
    method: Method::Put,
    path: "/api/webhooks/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: Some("webhook"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Updates a webhook.
#[inline]
pub fn webhooks_update(
    client: &Client,
    heron_id: &str,
    body: &WebhookInput,
) -> Call<Webhook> {
    client.call(Request::new(&WEBHOOKS_UPDATE).path("heron_id", heron_id).json(body))
}
