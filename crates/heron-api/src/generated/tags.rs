// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field};
use crate::{Call, Client, Method, Operation, Request, RetryClass};
use super::shared::Tag;

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
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl TagUpdate {
    /// A `TagUpdate` with nothing set.
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

/// `POST /api/end_users/{end_user_id_or_heron_id}/tags`: Gives tags to an end user that keeps those it has; all of them must exist, or none is given.
pub static END_USER_TAGS_ADD: Operation = Operation {
    id: "end_user_tags_add",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/tags",
    retry: RetryClass::Idempotent,
    envelope: Some("tags"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Gives tags to an end user that keeps those it has; all of them must exist, or none is given.
    #[doc(hidden)]
    pub fn end_user_tags_add(
        &self,
        end_user_id_or_heron_id: &str,
        body: &EndUserTags,
    ) -> Call<Vec<Tag>> {
        self.call(
            Request::new(&END_USER_TAGS_ADD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
    }
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/tags`: Lists the tags of an end user by name.
pub static END_USER_TAGS_LIST: Operation = Operation {
    id: "end_user_tags_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/tags",
    retry: RetryClass::Safe,
    envelope: Some("tags"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the tags of an end user by name.
    #[doc(hidden)]
    pub fn end_user_tags_list(&self, end_user_id_or_heron_id: &str) -> Call<Vec<Tag>> {
        self.call(
            Request::new(&END_USER_TAGS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
    }
}

/// `DELETE /api/end_users/{end_user_id_or_heron_id}/tags/{tag_heron_id}`: Takes a tag off an end user, if it is on.
pub static END_USER_TAGS_REMOVE: Operation = Operation {
    id: "end_user_tags_remove",
    method: Method::Delete,
    path: "/api/end_users/{end_user_id_or_heron_id}/tags/{tag_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Takes a tag off an end user, if it is on.
    #[doc(hidden)]
    pub fn end_user_tags_remove(
        &self,
        end_user_id_or_heron_id: &str,
        tag_heron_id: &str,
    ) -> Call<()> {
        self.call(
            Request::new(&END_USER_TAGS_REMOVE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .path("tag_heron_id", tag_heron_id),
        )
    }
}

/// `PUT /api/end_users/{end_user_id_or_heron_id}/tags`: Gives an end user exactly these tags; an empty list takes all of them off.
pub static END_USER_TAGS_REPLACE: Operation = Operation {
    id: "end_user_tags_replace",
    method: Method::Put,
    path: "/api/end_users/{end_user_id_or_heron_id}/tags",
    retry: RetryClass::Idempotent,
    envelope: Some("tags"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Gives an end user exactly these tags; an empty list takes all of them off.
    #[doc(hidden)]
    pub fn end_user_tags_replace(
        &self,
        end_user_id_or_heron_id: &str,
        body: &EndUserTags,
    ) -> Call<Vec<Tag>> {
        self.call(
            Request::new(&END_USER_TAGS_REPLACE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
    }
}

/// `POST /api/tags`: Creates a tag; its name becomes lower case, and no other tag of the account may have it.
pub static TAGS_CREATE: Operation = Operation {
    id: "tags_create",
    method: Method::Post,
    path: "/api/tags",
    retry: RetryClass::NonIdempotent,
    envelope: Some("tag"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Creates a tag; its name becomes lower case, and no other tag of the account may have it.
    #[doc(hidden)]
    pub fn tags_create(&self, body: &TagCreate) -> Call<Tag> {
        self.call(Request::new(&TAGS_CREATE).json(body))
    }
}

/// `DELETE /api/tags/{heron_id}`: Deletes a tag, and takes it off everything that has it.
pub static TAGS_DELETE: Operation = Operation {
    id: "tags_delete",
    method: Method::Delete,
    path: "/api/tags/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Deletes a tag, and takes it off everything that has it.
    #[doc(hidden)]
    pub fn tags_delete(&self, heron_id: &str) -> Call<()> {
        self.call(Request::new(&TAGS_DELETE).path("heron_id", heron_id))
    }
}

/// `GET /api/tags/{heron_id}`: Gets a tag; a deleted one is not found.
pub static TAGS_GET: Operation = Operation {
    id: "tags_get",
    method: Method::Get,
    path: "/api/tags/{heron_id}",
    retry: RetryClass::Safe,
    envelope: Some("tag"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Gets a tag; a deleted one is not found.
    #[doc(hidden)]
    pub fn tags_get(&self, heron_id: &str) -> Call<Tag> {
        self.call(Request::new(&TAGS_GET).path("heron_id", heron_id))
    }
}

/// `GET /api/tags`: Lists every tag of the account.
pub static TAGS_LIST: Operation = Operation {
    id: "tags_list",
    method: Method::Get,
    path: "/api/tags",
    retry: RetryClass::Safe,
    envelope: Some("tags"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists every tag of the account.
    #[doc(hidden)]
    pub fn tags_list(&self) -> Call<Vec<Tag>> {
        self.call(Request::new(&TAGS_LIST))
    }
}

/// `PATCH /api/tags/{heron_id}`: Changes the given properties of a tag; `null` clears its description or colour.
pub static TAGS_UPDATE: Operation = Operation {
    id: "tags_update",
    method: Method::Patch,
    path: "/api/tags/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: Some("tag"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Changes the given properties of a tag; `null` clears its description or colour.
    #[doc(hidden)]
    pub fn tags_update(&self, heron_id: &str, body: &TagUpdate) -> Call<Tag> {
        self.call(Request::new(&TAGS_UPDATE).path("heron_id", heron_id).json(body))
    }
}
