// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{Webhook, WebhookInput};
use crate::Heron;

impl Heron {
    /// Webhooks: which topics Heron tells you of, and where.
    #[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
    #[must_use]
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks { heron: self }
    }
}

/// Webhooks: which topics Heron tells you of, and where.
///
/// From [`Heron::webhooks`](crate::Heron::webhooks).
///
#[doc = include_str!("../../resources/webhooks.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) heron: &'a Heron,
}

impl Webhooks<'_> {
    /// Creates a webhook for one topic.
    ///
    /// `POST /api/webhooks`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<WebhookInput>) -> Call<Webhook> {
        heron_api::webhooks::webhooks_create(&self.heron.client, body.borrow())
    }

    /// Deletes a webhook.
    ///
    /// `DELETE /api/webhooks/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(&self, heron_id: &str) -> Call<()> {
        heron_api::webhooks::webhooks_delete(&self.heron.client, heron_id)
    }

    /// Lists every webhook of the account.
    ///
    /// `GET /api/webhooks`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<Webhook>> {
        heron_api::webhooks::webhooks_list(&self.heron.client)
    }

    /// Lists the topics that a webhook can be about.
    ///
    /// `GET /api/webhooks/topics`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn topics(&self) -> Call<Vec<String>> {
        heron_api::webhooks::webhooks_topics(&self.heron.client)
    }

    /// Updates a webhook.
    ///
    /// `PUT /api/webhooks/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn update(
        &self,
        heron_id: &str,
        body: impl Borrow<WebhookInput>,
    ) -> Call<Webhook> {
        heron_api::webhooks::webhooks_update(&self.heron.client, heron_id, body.borrow())
    }
}
