// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::Merchant;
pub use heron_types::merchants::*;

/// `POST /api/merchants/extract`: Finds the merchant in the description of a transaction.
pub static MERCHANTS_EXTRACT: Operation = Operation {
    id: "merchants_extract",
    method: Method::Post,
    path: "/api/merchants/extract",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Finds the merchant in the description of a transaction.
#[inline]
pub fn merchants_extract(
    client: &Client,
    body: &MerchantExtraction,
) -> Call<ExtractedMerchant> {
    client.call(Request::new(&MERCHANTS_EXTRACT).json(body))
}

/// `GET /api/merchants/{heron_id}`: Gets a merchant.
pub static MERCHANTS_GET: Operation = Operation {
    id: "merchants_get",
    method: Method::Get,
    path: "/api/merchants/{heron_id}",
    retry: RetryClass::Safe,
    envelope: Some("merchant"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets a merchant.
#[inline]
pub fn merchants_get(client: &Client, heron_id: &str) -> Call<Merchant> {
    client.call(Request::new(&MERCHANTS_GET).path("heron_id", heron_id))
}

/// `GET /api/merchants/groups`: Lists the groups of merchants.
pub static MERCHANTS_GROUPS: Operation = Operation {
    id: "merchants_groups",
    method: Method::Get,
    path: "/api/merchants/groups",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the groups of merchants.
#[inline]
pub fn merchants_groups(client: &Client) -> Call<Vec<MerchantGroup>> {
    client.call(Request::new(&MERCHANTS_GROUPS))
}

/// `GET /api/merchants/list`: Lists merchants by their id, one page at a time.
pub static MERCHANTS_LIST: Operation = Operation {
    id: "merchants_list",
    method: Method::Get,
    path: "/api/merchants/list",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/merchants/list`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantsListParams {
    /// Only this group of merchants.
    pub group_id: Option<String>,
    /// How many merchants a page holds, from 1 to 200. 50 when not sent.
    pub limit: Option<i64>,
    /// What the name contains.
    pub name: Option<String>,
    /// How many to pass over. None when not sent.
    pub offset: Option<i64>,
}

impl MerchantsListParams {
    /// `MerchantsListParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn with_offset(mut self, value: impl Into<i64>) -> Self {
        self.offset = Some(value.into());
        self
    }
}

/// Lists merchants by their id, one page at a time.
#[inline]
pub fn merchants_list(
    client: &Client,
    params: &MerchantsListParams,
) -> Call<MerchantPage> {
    client
        .call(
            Request::new(&MERCHANTS_LIST)
                .query("group_id", &params.group_id)
                .query("limit", &params.limit)
                .query("name", &params.name)
                .query("offset", &params.offset),
        )
}

/// `GET /api/merchants/search`: Searches merchants by name.
pub static MERCHANTS_SEARCH: Operation = Operation {
    id: "merchants_search",
    method: Method::Get,
    path: "/api/merchants/search",
    retry: RetryClass::Safe,
    envelope: Some("merchants"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Searches merchants by name.
#[inline]
pub fn merchants_search(
    client: &Client,
    name: &str,
    only_priority: Option<bool>,
) -> Call<Vec<Merchant>> {
    client
        .call(
            Request::new(&MERCHANTS_SEARCH)
                .query("name", name)
                .query("only_priority", &only_priority),
        )
}

/// `PATCH /api/merchants/{merchant_heron_id}/user_merchant_group`: Puts a merchant into another group, for this account only.
pub static MERCHANTS_USER_MERCHANT_GROUP_UPDATE: Operation = Operation {
    id: "merchants_user_merchant_group_update",
    method: Method::Patch,
    path: "/api/merchants/{merchant_heron_id}/user_merchant_group",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Puts a merchant into another group, for this account only.
#[inline]
pub fn merchants_user_merchant_group_update(
    client: &Client,
    merchant_heron_id: &str,
    body: &MerchantGroupChoice,
) -> Call<UserMerchantGroup> {
    client
        .call(
            Request::new(&MERCHANTS_USER_MERCHANT_GROUP_UPDATE)
                .path("merchant_heron_id", merchant_heron_id)
                .json(body),
        )
}

/// `GET /api/user_merchant_groups`: Lists the account's own groups of merchants: pending, custom, and rejected.
pub static USER_MERCHANT_GROUPS_LIST: Operation = Operation {
    id: "user_merchant_groups_list",
    method: Method::Get,
    path: "/api/user_merchant_groups",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the account's own groups of merchants: pending, custom, and rejected.
#[inline]
pub fn user_merchant_groups_list(
    client: &Client,
    group_id: Option<&str>,
) -> Call<UserMerchantGroups> {
    client.call(Request::new(&USER_MERCHANT_GROUPS_LIST).query("group_id", &group_id))
}
