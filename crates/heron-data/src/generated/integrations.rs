// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{
    AssetsReportsRefreshed, FinicityRequestCashflowReport,
    FinicityRequestStatementReports, FinicityRequestVoeTransactionsReport, Integration,
    IntegrationInput, IntegrationLink, IntegrationLinkCreate, IntegrationLinkCreated,
    IntegrationLinkUpdate,
};
use crate::Heron;

impl Heron {
    /// Connections to banks through Plaid and Finicity, and the links of end users to them.
    #[cfg_attr(docsrs, doc(cfg(feature = "integrations")))]
    #[must_use]
    pub fn integrations(&self) -> Integrations<'_> {
        Integrations { heron: self }
    }
}

/// Connections to banks through Plaid and Finicity, and the links of end users to them.
///
/// From [`Heron::integrations`](crate::Heron::integrations).
///
#[doc = include_str!("../../resources/integrations.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "integrations")))]
#[derive(Clone, Copy, Debug)]
pub struct Integrations<'a> {
    pub(crate) heron: &'a Heron,
}

impl Integrations<'_> {
    /// Lists the integration links of an end user.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/integration_links`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn links_list_for_end_user(
        &self,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<IntegrationLink>> {
        heron_api::integrations::end_user_integration_links_list(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Sends an end user an email with which to connect banks through Finicity.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/finicity/connect`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn finicity_connect(&self, end_user_id_or_heron_id: &str) -> Call<()> {
        heron_api::integrations::finicity_connect(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Orders a cash flow report from Finicity; it arrives as a file of the end user.
    ///
    /// `files().list_for_end_user_until_new` waits for its end.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/finicity/request_cashflow_report`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn finicity_request_cashflow_report(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<FinicityRequestCashflowReport>,
    ) -> Call<()> {
        heron_api::integrations::finicity_request_cashflow_report(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Orders bank statements from Finicity; they arrive as files of the end user.
    ///
    /// `files().list_for_end_user_until_new` waits for its end.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/finicity/request_statement_reports`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn finicity_request_statement_reports(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<FinicityRequestStatementReports>,
    ) -> Call<()> {
        heron_api::integrations::finicity_request_statement_reports(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Orders a report on employment (VOE) from Finicity; it arrives as a file of the end user.
    ///
    /// `files().list_for_end_user_until_new` waits for its end.
    ///
    /// `POST /api/end_users/{end_user_id_or_heron_id}/finicity/request_voe_transactions_report`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn finicity_request_voe_transactions_report(
        &self,
        end_user_id_or_heron_id: &str,
        body: impl Borrow<FinicityRequestVoeTransactionsReport>,
    ) -> Call<()> {
        heron_api::integrations::finicity_request_voe_transactions_report(
            &self.heron.client,
            end_user_id_or_heron_id,
            body.borrow(),
        )
    }

    /// Creates a link each time an end user connects a bank; with Plaid, after the public token was exchanged.
    ///
    /// `POST /api/integrations/{heron_id}/links`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn links_create(
        &self,
        heron_id: &str,
        body: impl Borrow<IntegrationLinkCreate>,
    ) -> Call<IntegrationLinkCreated> {
        heron_api::integrations::integration_links_create(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }

    /// Deletes a link of an end user, so that it is read no more.
    ///
    /// `DELETE /api/integrations/{heron_id}/links`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn links_delete(
        &self,
        heron_id: &str,
        end_user_id_or_heron_id: &str,
    ) -> Call<()> {
        heron_api::integrations::integration_links_delete(
            &self.heron.client,
            heron_id,
            end_user_id_or_heron_id,
        )
    }

    /// Lists the links of an integration to an end user.
    ///
    /// `GET /api/integrations/{heron_id}/links`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn links_list(
        &self,
        heron_id: &str,
        end_user_id_or_heron_id: &str,
    ) -> Call<Vec<IntegrationLink>> {
        heron_api::integrations::integration_links_list(
            &self.heron.client,
            heron_id,
            end_user_id_or_heron_id,
        )
    }

    /// Asks for new data through a link.
    ///
    /// `POST /api/integrations/{heron_id}/links/{link_item_id}/refresh`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn links_refresh(
        &self,
        heron_id: &str,
        link_item_id: &str,
    ) -> Call<IntegrationLink> {
        heron_api::integrations::integration_links_refresh(
            &self.heron.client,
            heron_id,
            link_item_id,
        )
    }

    /// Asks Plaid for new assets reports of an end user.
    ///
    /// `PUT /api/integrations/{heron_id}/links`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn links_refresh_assets(
        &self,
        heron_id: &str,
        end_user_id_or_heron_id: Option<&str>,
    ) -> Call<AssetsReportsRefreshed> {
        heron_api::integrations::integration_links_refresh_assets(
            &self.heron.client,
            heron_id,
            end_user_id_or_heron_id,
        )
    }

    /// Gives an integration link a new access token.
    ///
    /// `PUT /api/integration_links/{item_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn links_update(
        &self,
        item_id: &str,
        body: impl Borrow<IntegrationLinkUpdate>,
    ) -> Call<IntegrationLink> {
        heron_api::integrations::integration_links_update(
            &self.heron.client,
            item_id,
            body.borrow(),
        )
    }

    /// Creates an integration with a service such as Plaid.
    ///
    /// `POST /api/integrations`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<IntegrationInput>) -> Call<Integration> {
        heron_api::integrations::integrations_create(&self.heron.client, body.borrow())
    }

    /// Lists the account's integrations with services such as Plaid.
    ///
    /// `GET /api/integrations`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<Integration>> {
        heron_api::integrations::integrations_list(&self.heron.client)
    }

    /// Updates an integration.
    ///
    /// `PUT /api/integrations/{heron_id}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn update(
        &self,
        heron_id: &str,
        body: impl Borrow<IntegrationInput>,
    ) -> Call<Integration> {
        heron_api::integrations::integrations_update(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }
}
