// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::Extra;

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
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl HelloWorld {
    /// A `HelloWorld` with nothing set.
    #[inline]
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
