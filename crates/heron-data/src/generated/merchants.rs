// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client, PageAnswer, Paged, PagedBy, Paging};
use heron_api::types::{
    ExtractedMerchant, Merchant, MerchantDetails, MerchantExtraction, MerchantGroup,
    MerchantGroupChoice, MerchantPage, MerchantsListParams, UserMerchantGroup,
    UserMerchantGroups,
};
use crate::Heron;

impl Heron {
    /// Merchants that transactions are with, and their groups.
    #[cfg_attr(docsrs, doc(cfg(feature = "merchants")))]
    #[must_use]
    pub fn merchants(&self) -> Merchants<'_> {
        Merchants { heron: self }
    }
}

/// Merchants that transactions are with, and their groups.
///
/// From [`Heron::merchants`](crate::Heron::merchants).
///
#[doc = include_str!("../../resources/merchants.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "merchants")))]
#[derive(Clone, Copy, Debug)]
pub struct Merchants<'a> {
    pub(crate) heron: &'a Heron,
}

impl Merchants<'_> {
    /// Finds the merchant in the description of a transaction.
    ///
    /// `POST /api/merchants/extract`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn extract(
        &self,
        body: impl Borrow<MerchantExtraction>,
    ) -> Call<ExtractedMerchant> {
        heron_api::merchants::merchants_extract(&self.heron.client, body.borrow())
    }

    /// Gets a merchant.
    ///
    /// `GET /api/merchants/{heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(&self, heron_id: &str) -> Call<Merchant> {
        heron_api::merchants::merchants_get(&self.heron.client, heron_id)
    }

    /// Lists the groups of merchants.
    ///
    /// `GET /api/merchants/groups`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn groups(&self) -> Call<Vec<MerchantGroup>> {
        heron_api::merchants::merchants_groups(&self.heron.client)
    }

    /// Lists merchants by their id, one page at a time.
    ///
    /// `GET /api/merchants/list`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self, params: &MerchantsListParams) -> Call<MerchantPage> {
        heron_api::merchants::merchants_list(&self.heron.client, params)
    }

    /// Searches merchants by name.
    ///
    /// `GET /api/merchants/search`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn search(
        &self,
        name: &str,
        only_priority: Option<bool>,
    ) -> Call<Vec<Merchant>> {
        heron_api::merchants::merchants_search(&self.heron.client, name, only_priority)
    }

    /// Puts a merchant into another group, for this account only.
    ///
    /// `PATCH /api/merchants/{merchant_heron_id}/user_merchant_group`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn user_merchant_group_update(
        &self,
        merchant_heron_id: &str,
        body: impl Borrow<MerchantGroupChoice>,
    ) -> Call<UserMerchantGroup> {
        heron_api::merchants::merchants_user_merchant_group_update(
            &self.heron.client,
            merchant_heron_id,
            body.borrow(),
        )
    }

    /// Lists the account's own groups of merchants: pending, custom, and rejected.
    ///
    /// `GET /api/user_merchant_groups`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn groups_list_for_user(
        &self,
        group_id: Option<&str>,
    ) -> Call<UserMerchantGroups> {
        heron_api::merchants::user_merchant_groups_list(&self.heron.client, group_id)
    }

    /// Lists merchants by their id, one page at a time.
    ///
    /// All pages of [`list`](Self::list), one request at a time: from `offset` on if it is set, with `limit` items on a page.
    #[inline]
    pub fn list_all(&self, params: &MerchantsListParams) -> Paged<MerchantDetails> {
        static PAGING: Paging = Paging {
            by: PagedBy::Offset,
            first: 0i64,
            default_size: Some(50i64),
            max_size: Some(200i64),
            both: false,
        };
        let mut params = params.clone();
        let start = (params.offset, params.limit);
        let ask = move |client: &Client, at: i64, size: Option<i64>| {
            params.offset = Some(at);
            params.limit = size;
            heron_api::merchants::merchants_list(client, &params)
        };
        let read = |answer: MerchantPage| PageAnswer {
            page: None,
            pages: None,
            total: Some(&answer).and_then(|at| at.total.as_ref()).copied(),
            more: Some(&answer).and_then(|at| at.has_more.as_ref()).copied(),
            items: answer.data.unwrap_or_default(),
        };
        Paged::new(&self.heron.client, ("merchants_list", &PAGING), start, ask, read)
    }
}
