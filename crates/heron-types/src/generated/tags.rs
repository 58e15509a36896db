// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field};

/// The tags to give to an end user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserTags {
    /// The tags, by Heron id.
    pub tags: Vec<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserTags
    must {
        0 tags "tags"
    }
    null {}
    may {}
    shown {}
}

impl EndUserTags {
    /// A `EndUserTags` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A label that can be put on end users.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagCreate {
    /// Its name, of up to 140 lower-case letters, digits, and the characters `_`, `-` and `:`. No other tag of the account has it.
    pub name: String,
    /// Its colour on screen, six hexadecimal digits after a number sign, in lower case; `null` for none.
    pub color: Field<String>,
    /// A note for people; `null` for none.
    pub description: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TagCreate
    must {
        0 name "name"
    }
    null {}
    may {
        1 color "color" Field::Absent
        2 description "description" Field::Absent
    }
    shown {}
}

impl TagCreate {
    /// A `TagCreate` with what is required, and nothing else set.
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

    /// Sets `color`.
    #[must_use]
    pub fn with_color(mut self, value: impl Into<Field<String>>) -> Self {
        self.color = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }
}

/// What to change about a tag.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagUpdate {
    /// The colour on screen, six hexadecimal digits after a number sign; `null` takes it away.
    pub color: Field<String>,
    /// What it says of itself, for people.
    pub description: Field<String>,
    /// What it is called.
    pub name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    TagUpdate
    must {}
    null {}
    may {
        0 color "color" Field::Absent
        1 description "description" Field::Absent
        2 name "name" None
    }
    shown {}
}

impl Default for TagUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TagUpdate {
    /// A `TagUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `color`.
    #[must_use]
    pub fn with_color(mut self, value: impl Into<Field<String>>) -> Self {
        self.color = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
