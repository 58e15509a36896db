// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{
    FunderCandidate, FunderChoice, FunderIntegration, FunderIntegrationSave,
    FunderIntegrationTest, FunderIntegrationTestStarted, FunderIntegrationUpdate,
    FunderIntegrationsDeleteParams,
};
use crate::Heron;

impl Heron {
    /// How a broker's deals reach each funder.
    #[cfg_attr(docsrs, doc(cfg(feature = "funder-integrations")))]
    #[must_use]
    pub fn funder_integrations(&self) -> FunderIntegrations<'_> {
        FunderIntegrations { heron: self }
    }
}

/// How a broker's deals reach each funder.
///
/// From [`Heron::funder_integrations`](crate::Heron::funder_integrations).
///
#[doc = include_str!("../../resources/funder_integrations.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "funder-integrations")))]
#[derive(Clone, Copy, Debug)]
pub struct FunderIntegrations<'a> {
    pub(crate) heron: &'a Heron,
}

impl FunderIntegrations<'_> {
    /// Lists the funders that the broker can still link, by name.
    ///
    /// `GET /api/funder_integrations/candidates/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn candidates(&self) -> Call<Vec<FunderCandidate>> {
        heron_api::funder_integrations::funder_integrations_candidates(
            &self.heron.client,
        )
    }

    /// Links a funder to the broker.
    ///
    /// `POST /api/funder_integrations/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<FunderChoice>) -> Call<FunderIntegration> {
        heron_api::funder_integrations::funder_integrations_create(
            &self.heron.client,
            body.borrow(),
        )
    }

    /// Deletes a funder's settings for one environment, or unlinks the funder; ask for one of the two, and not for both.
    ///
    /// `DELETE /api/funder_integrations/{funder_heron_id}/`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn delete(
        &self,
        funder_heron_id: &str,
        params: &FunderIntegrationsDeleteParams,
    ) -> Call<()> {
        heron_api::funder_integrations::funder_integrations_delete(
            &self.heron.client,
            funder_heron_id,
            params,
        )
    }

    /// Lists the funders that the broker is linked to, with settings and the last test.
    ///
    /// `GET /api/funder_integrations/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<FunderIntegration>> {
        heron_api::funder_integrations::funder_integrations_list(&self.heron.client)
    }

    /// Saves what a funder's staging or production system needs to know.
    ///
    /// `PUT /api/funder_integrations/{funder_heron_id}/`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn save(
        &self,
        funder_heron_id: &str,
        body: impl Borrow<FunderIntegrationSave>,
    ) -> Call<()> {
        heron_api::funder_integrations::funder_integrations_save(
            &self.heron.client,
            funder_heron_id,
            body.borrow(),
        )
    }

    /// Sends a made-up end user to a funder as a test.
    ///
    /// `funder_submissions().get_until_done` waits for its end.
    ///
    /// `POST /api/funder_integrations/{funder_heron_id}/test/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn test(
        &self,
        funder_heron_id: &str,
        body: impl Borrow<FunderIntegrationTest>,
    ) -> Call<FunderIntegrationTestStarted> {
        heron_api::funder_integrations::funder_integrations_test(
            &self.heron.client,
            funder_heron_id,
            body.borrow(),
        )
    }

    /// Changes how deals reach a funder: its channel and email addresses.
    ///
    /// `PATCH /api/funder_integrations/{funder_heron_id}/`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update(
        &self,
        funder_heron_id: &str,
        body: impl Borrow<FunderIntegrationUpdate>,
    ) -> Call<FunderIntegration> {
        heron_api::funder_integrations::funder_integrations_update(
            &self.heron.client,
            funder_heron_id,
            body.borrow(),
        )
    }
}
