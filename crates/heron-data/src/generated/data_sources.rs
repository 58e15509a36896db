// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{
    DataSourceAccount, DataSourceAccountSummaryPublic, DataSourceAccountUpdateNumber,
    DataSourceAccountsDisableDuplicatesParams, DataSourceUpdate, EndUserDataSource,
    MissingAccount,
};
use crate::Heron;

impl Heron {
    /// Where an end user's transactions come from, and the bank accounts among them.
    #[cfg_attr(docsrs, doc(cfg(feature = "data-sources")))]
    #[must_use]
    pub fn data_sources(&self) -> DataSources<'_> {
        DataSources { heron: self }
    }
}

/// Where an end user's transactions come from, and the bank accounts among them.
///
/// From [`Heron::data_sources`](crate::Heron::data_sources).
///
#[doc = include_str!("../../resources/data_sources.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "data-sources")))]
#[derive(Clone, Copy, Debug)]
pub struct DataSources<'a> {
    pub(crate) heron: &'a Heron,
}

impl DataSources<'_> {
    /// Lists the bank accounts of an end user with what is known of each.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/data_source_account_summary`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn account_summary_get(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<DataSourceAccountSummaryPublic>> {
        heron_api::data_sources::data_source_account_summary_get(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Disables bank accounts of an end user that are there twice.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/data_source_accounts/disable_duplicates`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn accounts_disable_duplicates(
        &self,
        end_user_id_or_heron_id: &str,
        params: &DataSourceAccountsDisableDuplicatesParams,
    ) -> Call<()> {
        heron_api::data_sources::data_source_accounts_disable_duplicates(
            &self.heron.client,
            end_user_id_or_heron_id,
            params,
        )
    }

    /// Updates a bank account of a data source.
    ///
    /// `PUT /api/data_source_accounts/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn accounts_update(
        &self,
        heron_id: &str,
        body: impl Borrow<DataSourceUpdate>,
    ) -> Call<DataSourceAccount> {
        heron_api::data_sources::data_source_accounts_update(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }

    /// Changes the account number of a bank account.
    ///
    /// `POST /api/data_source_accounts/{dsa_heron_id_to_update}/update_number`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn accounts_update_number(
        &self,
        dsa_heron_id_to_update: &str,
        body: impl Borrow<DataSourceAccountUpdateNumber>,
    ) -> Call<DataSourceAccount> {
        heron_api::data_sources::data_source_accounts_update_number(
            &self.heron.client,
            dsa_heron_id_to_update,
            body.borrow(),
        )
    }

    /// Updates a data source.
    ///
    /// `PUT /api/data_sources/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn update(
        &self,
        heron_id: &str,
        body: impl Borrow<DataSourceUpdate>,
    ) -> Call<EndUserDataSource> {
        heron_api::data_sources::data_sources_update(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }

    /// Lists the data sources of an end user.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/data_sources`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<EndUserDataSource>> {
        heron_api::data_sources::end_user_data_sources_list(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Lists bank accounts that an end user seems to have and did not connect; in beta.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/missing_accounts`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn missing_accounts_list(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<MissingAccount>> {
        heron_api::data_sources::missing_accounts_list(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }
}
