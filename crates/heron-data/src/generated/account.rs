// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Download, Upload};
use heron_api::types::{AccountSettings, Apps, CompanyOverviewLayout, Logo};
use crate::Heron;

impl Heron {
    /// The account: settings, layout, logo, available apps.
    #[cfg_attr(docsrs, doc(cfg(feature = "account")))]
    #[must_use]
    pub fn account(&self) -> Account<'_> {
        Account { heron: self }
    }
}

/// The account: settings, layout, logo, available apps.
///
/// From [`Heron::account`](crate::Heron::account).
///
#[doc = include_str!("../../resources/account.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "account")))]
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    pub(crate) heron: &'a Heron,
}

impl Account<'_> {
    /// Gets how the account's company overview is laid out.
    ///
    /// `GET /api/users/company_overview_layout`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn company_overview_layout(&self) -> Call<Vec<CompanyOverviewLayout>> {
        heron_api::account::account_company_overview_layout(&self.heron.client)
    }

    /// Sets how the account's company overview is laid out.
    ///
    /// `PUT /api/users/company_overview_layout`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn company_overview_layout_update(
        &self,
        body: impl Borrow<Vec<CompanyOverviewLayout>>,
    ) -> Call<()> {
        heron_api::account::account_company_overview_layout_update(
            &self.heron.client,
            body.borrow(),
        )
    }

    /// Fetches the account's logo.
    ///
    /// `GET /api/watermarks/logo`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn logo(&self) -> Download {
        heron_api::account::account_logo(&self.heron.client)
    }

    /// Uploads the account's logo.
    ///
    /// `POST /api/watermarks/logo`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn logo_upload(&self, file: impl Into<Upload>) -> Call<Logo> {
        heron_api::account::account_logo_upload(&self.heron.client, file)
    }

    /// Changes settings of the account.
    ///
    /// `PUT /api/users/current/settings`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn settings_update(&self, body: impl Borrow<AccountSettings>) -> Call<()> {
        heron_api::account::account_settings_update(&self.heron.client, body.borrow())
    }

    /// Lists the apps that the account can use.
    ///
    /// `GET /api/app_store/list`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn apps_list(&self) -> Call<Apps> {
        heron_api::account::apps_list(&self.heron.client)
    }
}
