// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::broker_keys::*;

/// `DELETE /api/broker_submissions/api_keys/{broker_funder_api_key_heron_id}`: Deletes the key of a broker.
pub static BROKER_KEYS_DELETE: Operation = Operation {
    id: "broker_keys_delete",
    method: Method::Delete,
    path: "/api/broker_submissions/api_keys/{broker_funder_api_key_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes the key of a broker.
#[inline]
pub fn broker_keys_delete(
    client: &Client,
    broker_funder_api_key_heron_id: &str,
) -> Call<()> {
    client
        .call(
            Request::new(&BROKER_KEYS_DELETE)
                .path("broker_funder_api_key_heron_id", broker_funder_api_key_heron_id),
        )
}

/// `POST /api/broker_submissions/api_keys/generate`: Creates the key of a broker, which is known by the domain of its email address.
pub static BROKER_KEYS_GENERATE: Operation = Operation {
    id: "broker_keys_generate",
    method: Method::Post,
    path: "/api/broker_submissions/api_keys/generate",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates the key of a broker, which is known by the domain of its email address.
#[inline]
pub fn broker_keys_generate(client: &Client, body: &BrokerKeyCreate) -> Call<BrokerKey> {
    client.call(Request::new(&BROKER_KEYS_GENERATE).json(body))
}

/// `GET /api/broker_submissions/api_keys`: Lists the keys that brokers have, whole.
pub static BROKER_KEYS_LIST: Operation = Operation {
    id: "broker_keys_list",
    method: Method::Get,
    path: "/api/broker_submissions/api_keys",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the keys that brokers have, whole.
#[inline]
pub fn broker_keys_list(client: &Client) -> Call<Vec<BrokerKeyEntry>> {
    client.call(Request::new(&BROKER_KEYS_LIST))
}
