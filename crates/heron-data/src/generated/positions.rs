// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_api::Call;
use heron_api::types::{
    EndUserPositions, EndUserPositionsListParams, PositionTransactions,
};
use crate::Heron;

impl Heron {
    /// Positions that an end user has with funders, as its transactions show them.
    #[cfg_attr(docsrs, doc(cfg(feature = "positions")))]
    #[must_use]
    pub fn positions(&self) -> Positions<'_> {
        Positions { heron: self }
    }
}

/// Positions that an end user has with funders, as its transactions show them.
///
/// From [`Heron::positions`](crate::Heron::positions).
///
#[doc = include_str!("../../resources/positions.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "positions")))]
#[derive(Clone, Copy, Debug)]
pub struct Positions<'a> {
    pub(crate) heron: &'a Heron,
}

impl Positions<'_> {
    /// Lists the positions of an end user with their metrics.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/positions`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
        params: &EndUserPositionsListParams,
    ) -> Call<EndUserPositions> {
        heron_api::positions::end_user_positions_list(
            &self.heron.client,
            end_user_id_or_heron_id,
            params,
        )
    }

    /// Lists the transactions of a position: money taken in, and repayments.
    ///
    /// `GET /api/positions/{position_heron_id}/transactions`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn transactions(&self, position_heron_id: &str) -> Call<PositionTransactions> {
        heron_api::positions::positions_transactions(
            &self.heron.client,
            position_heron_id,
        )
    }
}
