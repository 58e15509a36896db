// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{CrmIntegration, CrmIntegrationUpdate};
use crate::Heron;

impl Heron {
    /// CRM integrations: which CRM an account writes to, and how; and what a CRM hands to Heron.
    #[must_use]
    pub fn crm(&self) -> Crm<'_> {
        Crm { heron: self }
    }
}

/// CRM integrations: which CRM an account writes to, and how; and what a CRM hands to Heron.
///
/// From [`Heron::crm`](crate::Heron::crm).
///
#[doc = include_str!("../../resources/crm.md")]
#[derive(Clone, Copy, Debug)]
pub struct Crm<'a> {
    pub(crate) heron: &'a Heron,
}

impl Crm<'_> {
    /// Lists every CRM integration of the account; there are no pages and no filters.
    ///
    /// `GET /api/crm_integrations`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<CrmIntegration>> {
        heron_api::crm::crm_integrations_list(&self.heron.client)
    }

    /// Changes the given properties of a CRM integration and leaves the others as they are.
    ///
    /// Whether a `config` that is sent replaces the old one or is merged into it is not documented: send the whole of it.
    ///
    /// `PATCH /api/crm_integrations/{heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update(
        &self,
        heron_id: &str,
        body: impl Borrow<CrmIntegrationUpdate>,
    ) -> Call<CrmIntegration> {
        heron_api::crm::crm_integrations_update(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }
}
