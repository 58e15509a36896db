// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::hello_world::*;

/// `GET /api/hello_world/authenticated`: Asks whether Heron accepts the API key.
pub static HELLO_WORLD_AUTHENTICATED: Operation = Operation {
    id: "hello_world_authenticated",
    method: Method::Get,
    path: "/api/hello_world/authenticated",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Asks whether Heron accepts the API key.
#[inline]
pub fn hello_world_authenticated(client: &Client) -> Call<HelloWorld> {
    client.call(Request::new(&HELLO_WORLD_AUTHENTICATED))
}

/// `GET /api/hello_world`: Asks whether Heron can be reached; needs no key.
pub static HELLO_WORLD_GET: Operation = Operation {
    id: "hello_world_get",
    method: Method::Get,
    path: "/api/hello_world",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Asks whether Heron can be reached; needs no key.
#[inline]
pub fn hello_world_get(client: &Client) -> Call<HelloWorld> {
    client.call(Request::new(&HELLO_WORLD_GET))
}
