// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::Extra;
use crate::{Call, Client, Method, Operation, Request, RetryClass};

/// A sign of life.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HelloWorld {
    /// A greeting. What it says is not documented.
    pub hello: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    HelloWorld
    must {}
    null {}
    may {
        0 hello "hello" None
    }
    shown {}
}

impl Default for HelloWorld {
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl HelloWorld {
    /// A `HelloWorld` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `hello`.
    #[must_use]
    pub fn with_hello(mut self, value: impl Into<String>) -> Self {
        self.hello = Some(value.into());
        self
    }
}

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

impl Client {
    /// Asks whether Heron accepts the API key.
    #[doc(hidden)]
    pub fn hello_world_authenticated(&self) -> Call<HelloWorld> {
        self.call(Request::new(&HELLO_WORLD_AUTHENTICATED))
    }
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

impl Client {
    /// Asks whether Heron can be reached; needs no key.
    #[doc(hidden)]
    pub fn hello_world_get(&self) -> Call<HelloWorld> {
        self.call(Request::new(&HELLO_WORLD_GET))
    }
}
