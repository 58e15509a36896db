// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{EndUserTags, Tag, TagCreate, TagUpdate};
use crate::Heron;

impl Heron {
    /// Labels of the account, and the end users that have them.
    #[cfg_attr(docsrs, doc(cfg(feature = "tags")))]
    #[must_use]
    pub fn tags(&self) -> Tags<'_> {
        Tags { heron: self }
    }
}

/// Labels of the account, and the end users that have them.
///
/// From [`Heron::tags`](crate::Heron::tags).
///
#[doc = include_str!("../../resources/tags.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "tags")))]
#[derive(Clone, Copy, Debug)]
pub struct Tags<'a> {
    pub(crate) heron: &'a Heron,
}

impl Tags<'_> {
    /// Gives tags to an end user that keeps those it has; all of them must exist, or none is given.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/tags`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn add_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<EndUserTags>,
    ) -> Call<Vec<Tag>> {
        heron_api::tags::end_user_tags_add(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Lists the tags of an end user by name.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/tags`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(&self, end_user_id_or_heron_id: &str) -> Call<Vec<Tag>> {
        heron_api::tags::end_user_tags_list(&self.heron.client, end_user_id_or_heron_id)
    }

    /// Takes a tag off an end user, if it is on.
    ///
    /// `DELETE /api/end_users/{end_user_id_or_heron_id}/tags/{tag_heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn remove_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        tag_heron_id: &str,
    ) -> Call<()> {
        heron_api::tags::end_user_tags_remove(
            &self.heron.client,
            end_user_id_or_heron_id,
            tag_heron_id,
        )
    }

    /// Gives an end user exactly these tags; an empty list takes all of them off.
    ///
    /// `PUT /api/end_users/{end_user_id_or_heron_id}/tags`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn replace_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<EndUserTags>,
    ) -> Call<Vec<Tag>> {
        heron_api::tags::end_user_tags_replace(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Creates a tag; its name becomes lower case, and no other tag of the account may have it.
    ///
    /// `POST /api/tags`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<TagCreate>) -> Call<Tag> {
        heron_api::tags::tags_create(&self.heron.client, body.borrow())
    }

    /// Deletes a tag, and takes it off everything that has it.
    ///
    /// `DELETE /api/tags/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(&self, heron_id: &str) -> Call<()> {
        heron_api::tags::tags_delete(&self.heron.client, heron_id)
    }

    /// Gets a tag; a deleted one is not found.
    ///
    /// `GET /api/tags/{heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(&self, heron_id: &str) -> Call<Tag> {
        heron_api::tags::tags_get(&self.heron.client, heron_id)
    }

    /// Lists every tag of the account.
    ///
    /// `GET /api/tags`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<Tag>> {
        heron_api::tags::tags_list(&self.heron.client)
    }

    /// Changes the given properties of a tag; `null` clears its description or colour.
    ///
    /// `PATCH /api/tags/{heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update(&self, heron_id: &str, body: impl Borrow<TagUpdate>) -> Call<Tag> {
        heron_api::tags::tags_update(&self.heron.client, heron_id, body.borrow())
    }
}
