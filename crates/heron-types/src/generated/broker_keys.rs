// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Secret};

/// The key of a broker.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerKey {
    /// The broker's key itself; it starts with `bft_`. A credential.
    pub broker_funder_token: Option<Secret<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerKey
    must {}
    null {}
    may {
        0 broker_funder_token "broker_funder_token" None
    }
    shown {}
}

impl Default for BrokerKey {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerKey {
    /// A `BrokerKey` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `broker_funder_token`.
    #[must_use]
    pub fn with_broker_funder_token(mut self, value: impl Into<Secret<String>>) -> Self {
        self.broker_funder_token = Some(value.into());
        self
    }
}

/// The broker to create a key for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerKeyCreate {
    /// An email address of the broker, whose domain says who it is.
    pub email: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerKeyCreate
    must {
        0 email "email"
    }
    null {}
    may {}
    shown {}
}

impl BrokerKeyCreate {
    /// A `BrokerKeyCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
}

/// A broker's key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerKeyEntry {
    /// What the broker is called.
    pub broker: Option<String>,
    /// The Heron id of the broker's key.
    pub broker_funder_api_key_heron_id: Option<String>,
    /// The broker's key itself. A credential.
    pub broker_funder_api_key_token: Option<Secret<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    BrokerKeyEntry
    must {}
    null {}
    may {
        0 broker "broker" None
        1 broker_funder_api_key_heron_id "broker_funder_api_key_heron_id" None
        2 broker_funder_api_key_token "broker_funder_api_key_token" None
    }
    shown {}
}

impl Default for BrokerKeyEntry {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl BrokerKeyEntry {
    /// A `BrokerKeyEntry` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `broker`.
    #[must_use]
    pub fn with_broker(mut self, value: impl Into<String>) -> Self {
        self.broker = Some(value.into());
        self
    }

    /// Sets `broker_funder_api_key_heron_id`.
    #[must_use]
    pub fn with_broker_funder_api_key_heron_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.broker_funder_api_key_heron_id = Some(value.into());
        self
    }

    /// Sets `broker_funder_api_key_token`.
    #[must_use]
    pub fn with_broker_funder_api_key_token(
        mut self,
        value: impl Into<Secret<String>>,
    ) -> Self {
        self.broker_funder_api_key_token = Some(value.into());
        self
    }
}
