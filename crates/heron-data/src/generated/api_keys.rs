// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{ApiKey, ApiKeyCreate, ApiKeyCreated, ApiKeyStatus};
use crate::Heron;

impl Heron {
    /// The account's own API keys.
    #[cfg_attr(docsrs, doc(cfg(feature = "api-keys")))]
    #[must_use]
    pub fn api_keys(&self) -> ApiKeys<'_> {
        ApiKeys { heron: self }
    }
}

/// The account's own API keys.
///
/// From [`Heron::api_keys`](crate::Heron::api_keys).
///
#[doc = include_str!("../../resources/api_keys.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "api-keys")))]
#[derive(Clone, Copy, Debug)]
pub struct ApiKeys<'a> {
    pub(crate) heron: &'a Heron,
}

impl ApiKeys<'_> {
    /// Makes a deactivated API key work again.
    ///
    /// `PUT /api/credentials/keys/{heron_id}/activate`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn activate(&self, heron_id: &str) -> Call<ApiKeyStatus> {
        heron_api::api_keys::api_keys_activate(&self.heron.client, heron_id)
    }

    /// Creates an API key; its token is told this once.
    ///
    /// `POST /api/credentials/keys`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<ApiKeyCreate>) -> Call<ApiKeyCreated> {
        heron_api::api_keys::api_keys_create(&self.heron.client, body.borrow())
    }

    /// Stops an API key at once; it can be activated again.
    ///
    /// `PUT /api/credentials/keys/{heron_id}/deactivate`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn deactivate(&self, heron_id: &str) -> Call<ApiKeyStatus> {
        heron_api::api_keys::api_keys_deactivate(&self.heron.client, heron_id)
    }

    /// Deletes an API key for good.
    ///
    /// `DELETE /api/credentials/keys/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(&self, heron_id: &str) -> Call<()> {
        heron_api::api_keys::api_keys_delete(&self.heron.client, heron_id)
    }

    /// Lists the API keys of the account; of each token only the beginning.
    ///
    /// `GET /api/credentials/keys`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<ApiKey>> {
        heron_api::api_keys::api_keys_list(&self.heron.client)
    }
}
