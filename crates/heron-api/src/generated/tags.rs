// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::Tag;
pub use heron_types::tags::*;

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

/// Gives tags to an end user that keeps those it has; all of them must exist, or none is given.
#[inline]
pub fn end_user_tags_add(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &EndUserTags,
) -> Call<Vec<Tag>> {
    client
        .call(
            Request::new(&END_USER_TAGS_ADD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
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

/// Lists the tags of an end user by name.
#[inline]
pub fn end_user_tags_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<Tag>> {
    client
        .call(
            Request::new(&END_USER_TAGS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
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

/// Takes a tag off an end user, if it is on.
#[inline]
pub fn end_user_tags_remove(
    client: &Client,
    end_user_id_or_heron_id: &str,
    tag_heron_id: &str,
) -> Call<()> {
    client
        .call(
            Request::new(&END_USER_TAGS_REMOVE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .path("tag_heron_id", tag_heron_id),
        )
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

/// Gives an end user exactly these tags; an empty list takes all of them off.
#[inline]
pub fn end_user_tags_replace(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &EndUserTags,
) -> Call<Vec<Tag>> {
    client
        .call(
            Request::new(&END_USER_TAGS_REPLACE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
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

/// Creates a tag; its name becomes lower case, and no other tag of the account may have it.
#[inline]
pub fn tags_create(client: &Client, body: &TagCreate) -> Call<Tag> {
    client.call(Request::new(&TAGS_CREATE).json(body))
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

/// Deletes a tag, and takes it off everything that has it.
#[inline]
pub fn tags_delete(client: &Client, heron_id: &str) -> Call<()> {
    client.call(Request::new(&TAGS_DELETE).path("heron_id", heron_id))
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

/// Gets a tag; a deleted one is not found.
#[inline]
pub fn tags_get(client: &Client, heron_id: &str) -> Call<Tag> {
    client.call(Request::new(&TAGS_GET).path("heron_id", heron_id))
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

/// Lists every tag of the account.
#[inline]
pub fn tags_list(client: &Client) -> Call<Vec<Tag>> {
    client.call(Request::new(&TAGS_LIST))
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

/// Changes the given properties of a tag; `null` clears its description or colour.
#[inline]
pub fn tags_update(client: &Client, heron_id: &str, body: &TagUpdate) -> Call<Tag> {
    client.call(Request::new(&TAGS_UPDATE).path("heron_id", heron_id).json(body))
}
