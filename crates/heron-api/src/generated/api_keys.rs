// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::api_keys::*;

/// `PUT /api/credentials/keys/{heron_id}/activate`: Makes a deactivated API key work again.
pub static API_KEYS_ACTIVATE: Operation = Operation {
    id: "api_keys_activate",
    method: Method::Put,
    path: "/api/credentials/keys/{heron_id}/activate",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Makes a deactivated API key work again.
#[inline]
pub fn api_keys_activate(client: &Client, heron_id: &str) -> Call<ApiKeyStatus> {
    client.call(Request::new(&API_KEYS_ACTIVATE).path("heron_id", heron_id))
}

/// `POST /api/credentials/keys`: Creates an API key; its token is told this once.
pub static API_KEYS_CREATE: Operation = Operation {
    id: "api_keys_create",
    method: Method::Post,
    path: "/api/credentials/keys",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates an API key; its token is told this once.
#[inline]
pub fn api_keys_create(client: &Client, body: &ApiKeyCreate) -> Call<ApiKeyCreated> {
    client.call(Request::new(&API_KEYS_CREATE).json(body))
}

/// `PUT /api/credentials/keys/{heron_id}/deactivate`: Stops an API key at once; it can be activated again.
pub static API_KEYS_DEACTIVATE: Operation = Operation {
    id: "api_keys_deactivate",
    method: Method::Put,
    path: "/api/credentials/keys/{heron_id}/deactivate",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Stops an API key at once; it can be activated again.
#[inline]
pub fn api_keys_deactivate(client: &Client, heron_id: &str) -> Call<ApiKeyStatus> {
    client.call(Request::new(&API_KEYS_DEACTIVATE).path("heron_id", heron_id))
}

/// `DELETE /api/credentials/keys/{heron_id}`: Deletes an API key for good.
pub static API_KEYS_DELETE: Operation = Operation {
    id: "api_keys_delete",
    method: Method::Delete,
    path: "/api/credentials/keys/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes an API key for good.
#[inline]
pub fn api_keys_delete(client: &Client, heron_id: &str) -> Call<()> {
    client.call(Request::new(&API_KEYS_DELETE).path("heron_id", heron_id))
}

/// `GET /api/credentials/keys`: Lists the API keys of the account; of each token only the beginning.
pub static API_KEYS_LIST: Operation = Operation {
    id: "api_keys_list",
    method: Method::Get,
    path: "/api/credentials/keys",
    retry: RetryClass::Safe,
    envelope: Some("keys"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the API keys of the account; of each token only the beginning.
#[inline]
pub fn api_keys_list(client: &Client) -> Call<Vec<ApiKey>> {
    client.call(Request::new(&API_KEYS_LIST))
}
