// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Secret, Timestamp};

/// An API key, without its token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether it is in use.
    pub is_active: Option<bool>,
    /// When the key was last used; `null` when that is not known.
    pub last_used: Field<Timestamp>,
    /// What it is called.
    pub name: Option<String>,
    /// The first eight characters of the key.
    pub token_prefix: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ApiKey
    must {}
    null {}
    may {
        0 created "created" None
        1 heron_id "heron_id" None
        2 is_active "is_active" None
        3 last_used "last_used" Field::Absent
        4 name "name" None
        5 token_prefix "token_prefix" None
    }
    shown {}
}

impl Default for ApiKey {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ApiKey {
    /// A `ApiKey` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_active`.
    #[inline]
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }

    /// Sets `last_used`.
    #[must_use]
    pub fn with_last_used(mut self, value: impl Into<Field<Timestamp>>) -> Self {
        self.last_used = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `token_prefix`.
    #[must_use]
    pub fn with_token_prefix(mut self, value: impl Into<String>) -> Self {
        self.token_prefix = Some(value.into());
        self
    }
}

/// A new API key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCreate {
    /// What the key is called, in up to 128 characters.
    pub name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ApiKeyCreate
    must {
        0 name "name"
    }
    null {}
    may {}
    shown {}
}

impl ApiKeyCreate {
    /// A `ApiKeyCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

/// An API key that was just created, with its token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCreated {
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether it is in use.
    pub is_active: Option<bool>,
    /// What it is called.
    pub name: Option<String>,
    /// The whole key, told this once. A credential.
    pub token: Option<Secret<String>>,
    /// The first eight characters of the key.
    pub token_prefix: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ApiKeyCreated
    must {}
    null {}
    may {
        0 created "created" None
        1 heron_id "heron_id" None
        2 is_active "is_active" None
        3 name "name" None
        4 token "token" None
        5 token_prefix "token_prefix" None
    }
    shown {}
}

impl Default for ApiKeyCreated {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ApiKeyCreated {
    /// A `ApiKeyCreated` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_active`.
    #[inline]
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `token`.
    #[must_use]
    pub fn with_token(mut self, value: impl Into<Secret<String>>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// Sets `token_prefix`.
    #[must_use]
    pub fn with_token_prefix(mut self, value: impl Into<String>) -> Self {
        self.token_prefix = Some(value.into());
        self
    }
}

/// Whether an API key works.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyStatus {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether it is in use.
    pub is_active: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ApiKeyStatus
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 is_active "is_active" None
    }
    shown {}
}

impl Default for ApiKeyStatus {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ApiKeyStatus {
    /// A `ApiKeyStatus` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_active`.
    #[inline]
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
}
