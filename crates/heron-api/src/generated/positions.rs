// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::positions::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/positions`: Lists the positions of an end user with their metrics.
pub static END_USER_POSITIONS_LIST: Operation = Operation {
    id: "end_user_positions_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/positions",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_id_or_heron_id}/positions`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EndUserPositionsListParams {
    /// Only these accounts, by your own ids for them. All when not sent.
    pub account_ids: Option<Vec<String>>,
    /// Whether the transactions of each position come as well. No when not sent.
    pub include_transactions: Option<bool>,
}

impl EndUserPositionsListParams {
    /// `EndUserPositionsListParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_ids`.
    #[must_use]
    pub fn with_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `include_transactions`.
    #[must_use]
    pub fn with_include_transactions(mut self, value: impl Into<bool>) -> Self {
        self.include_transactions = Some(value.into());
        self
    }
}

/// Lists the positions of an end user with their metrics.
#[inline]
pub fn end_user_positions_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
    params: &EndUserPositionsListParams,
) -> Call<EndUserPositions> {
    client
        .call(
            Request::new(&END_USER_POSITIONS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("account_ids", &params.account_ids)
                .query("include_transactions", &params.include_transactions),
        )
}

/// `GET /api/positions/{position_heron_id}/transactions`: Lists the transactions of a position: money taken in, and repayments.
pub static POSITIONS_TRANSACTIONS: Operation = Operation {
    id: "positions_transactions",
    method: Method::Get,
    path: "/api/positions/{position_heron_id}/transactions",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the transactions of a position: money taken in, and repayments.
#[inline]
pub fn positions_transactions(
    client: &Client,
    position_heron_id: &str,
) -> Call<PositionTransactions> {
    client
        .call(
            Request::new(&POSITIONS_TRANSACTIONS)
                .path("position_heron_id", position_heron_id),
        )
}
