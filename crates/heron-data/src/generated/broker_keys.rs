// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{BrokerKey, BrokerKeyCreate, BrokerKeyEntry};
use crate::Heron;

impl Heron {
    /// The keys that a funder gives to brokers.
    #[cfg_attr(docsrs, doc(cfg(feature = "broker-keys")))]
    #[must_use]
    pub fn broker_keys(&self) -> BrokerKeys<'_> {
        BrokerKeys { heron: self }
    }
}

/// The keys that a funder gives to brokers.
///
/// From [`Heron::broker_keys`](crate::Heron::broker_keys).
///
#[doc = include_str!("../../resources/broker_keys.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "broker-keys")))]
#[derive(Clone, Copy, Debug)]
pub struct BrokerKeys<'a> {
    pub(crate) heron: &'a Heron,
}

impl BrokerKeys<'_> {
    /// Deletes the key of a broker.
    ///
    /// `DELETE /api/broker_submissions/api_keys/{broker_funder_api_key_heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(&self, broker_funder_api_key_heron_id: &str) -> Call<()> {
        heron_api::broker_keys::broker_keys_delete(
            &self.heron.client,
            broker_funder_api_key_heron_id,
        )
    }

    /// Creates the key of a broker, which is known by the domain of its email address.
    ///
    /// `POST /api/broker_submissions/api_keys/generate`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn generate(&self, body: impl Borrow<BrokerKeyCreate>) -> Call<BrokerKey> {
        heron_api::broker_keys::broker_keys_generate(&self.heron.client, body.borrow())
    }

    /// Lists the keys that brokers have, whole.
    ///
    /// `GET /api/broker_submissions/api_keys`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<BrokerKeyEntry>> {
        heron_api::broker_keys::broker_keys_list(&self.heron.client)
    }
}
