// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{EmailTemplate, EmailTemplateCreate, EmailTemplateUpdate};
use crate::Heron;

impl Heron {
    /// Emails that Heron sends at events such as a policy's result.
    #[cfg_attr(docsrs, doc(cfg(feature = "email-templates")))]
    #[must_use]
    pub fn email_templates(&self) -> EmailTemplates<'_> {
        EmailTemplates { heron: self }
    }
}

/// Emails that Heron sends at events such as a policy's result.
///
/// From [`Heron::email_templates`](crate::Heron::email_templates).
///
#[doc = include_str!("../../resources/email_templates.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "email-templates")))]
#[derive(Clone, Copy, Debug)]
pub struct EmailTemplates<'a> {
    pub(crate) heron: &'a Heron,
}

impl EmailTemplates<'_> {
    /// Creates an email template.
    ///
    /// `POST /api/email_templates`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn create(&self, body: impl Borrow<EmailTemplateCreate>) -> Call<EmailTemplate> {
        heron_api::email_templates::email_templates_create(
            &self.heron.client,
            body.borrow(),
        )
    }

    /// Lists every email template of the account.
    ///
    /// `GET /api/email_templates`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<EmailTemplate>> {
        heron_api::email_templates::email_templates_list(&self.heron.client)
    }

    /// Changes an email template.
    ///
    /// `PATCH /api/email_templates/{heron_id}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn update(
        &self,
        heron_id: &str,
        body: impl Borrow<EmailTemplateUpdate>,
    ) -> Call<EmailTemplate> {
        heron_api::email_templates::email_templates_update(
            &self.heron.client,
            heron_id,
            body.borrow(),
        )
    }
}
