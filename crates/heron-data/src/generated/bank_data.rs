// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Upload};
use heron_api::types::{
    BankDataReceipt, Inscribe, Ocrolus, PlaidAssets, PlaidTransactions, Yodlee,
};
use crate::Heron;

impl Heron {
    /// Bank data that other services gave you, handed to Heron: Plaid, Ocrolus, Inscribe, Yodlee, DecisionLogic.
    #[cfg_attr(docsrs, doc(cfg(feature = "bank-data")))]
    #[must_use]
    pub fn bank_data(&self) -> BankData<'_> {
        BankData { heron: self }
    }
}

/// Bank data that other services gave you, handed to Heron: Plaid, Ocrolus, Inscribe, Yodlee, DecisionLogic.
///
/// From [`Heron::bank_data`](crate::Heron::bank_data).
///
#[doc = include_str!("../../resources/bank_data.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "bank-data")))]
#[derive(Clone, Copy, Debug)]
pub struct BankData<'a> {
    pub(crate) heron: &'a Heron,
}

impl BankData<'_> {
    /// Stores transactions of an end user from a DecisionLogic XML report.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/decision_logic`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn decision_logic(
        &self,
        end_user_id_or_heron_id: &str,
        currency: Option<&str>,
        file: impl Into<Upload>,
    ) -> Call<BankDataReceipt> {
        heron_api::bank_data::bank_data_decision_logic(
            &self.heron.client,
            end_user_id_or_heron_id,
            currency,
            file,
        )
    }

    /// Stores transactions of an end user from Inscribe's JSON.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/inscribe`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn inscribe(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<Inscribe>,
    ) -> Call<BankDataReceipt> {
        heron_api::bank_data::bank_data_inscribe(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Stores transactions of an end user from Ocrolus's JSON.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/ocrolus`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn ocrolus(
        &self,
        end_user_id_or_heron_id: &str,
        skip_num_txns_check: Option<bool>,
        body: impl Borrow<Ocrolus>,
    ) -> Call<BankDataReceipt> {
        heron_api::bank_data::bank_data_ocrolus(
            &self.heron.client,
            end_user_id_or_heron_id,
            skip_num_txns_check,
            body.borrow(),
        )
    }

    /// Stores transactions of an end user from a Plaid assets report.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/plaid/assets`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn plaid_assets(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<PlaidAssets>,
    ) -> Call<BankDataReceipt> {
        heron_api::bank_data::bank_data_plaid_assets(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Stores transactions of an end user from Plaid's JSON.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/plaid/transactions`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn plaid_transactions(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<PlaidTransactions>,
    ) -> Call<BankDataReceipt> {
        heron_api::bank_data::bank_data_plaid_transactions(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Stores transactions of an end user from Yodlee's JSON.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/yodlee`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn yodlee(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<Yodlee>,
    ) -> Call<BankDataReceipt> {
        heron_api::bank_data::bank_data_yodlee(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }
}
