// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Timestamp};
use super::shared::FunderChannel;

/// A funder that Heron knows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Funder {
    /// Other names that it is known by.
    pub aliases: Option<Vec<String>>,
    /// How a language model is to tell this funder's emails apart.
    pub classification_instructions: Field<String>,
    /// When it was created. Taken as UTC where Heron sends no offset.
    pub created: Option<Timestamp>,
    /// The domains that its emails come from.
    pub email_domains: Option<Vec<String>>,
    /// How a language model is to read this funder's decisions.
    pub extraction_instructions: Field<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// When it last changed. Taken as UTC where Heron sends no offset.
    pub last_updated: Option<Timestamp>,
    /// Where the logo is.
    pub logo_url: Field<String>,
    /// The Heron id of the merchant.
    pub merchant_heron_id: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// How a language model is to read offers in this funder's emails.
    pub offer_email_instructions: Field<String>,
    /// How a language model is to read offers on this funder's website.
    pub offer_portal_instructions: Field<String>,
    /// Where a funder's offers come from.
    pub offer_source: Field<FunderChannel>,
    /// The name in a form for addresses.
    pub slug: Field<String>,
    /// How deals reach a funder.
    pub submission_channel: Field<FunderChannel>,
    /// Where deals are sent by email.
    pub submission_email_address: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    Funder
    must {}
    null {}
    may {
        0 aliases "aliases" None
        1 classification_instructions "classification_instructions" Field::Absent
        2 created "created" None
        3 email_domains "email_domains" None
        4 extraction_instructions "extraction_instructions" Field::Absent
        5 heron_id "heron_id" None
        6 last_updated "last_updated" None
        7 logo_url "logo_url" Field::Absent
        8 merchant_heron_id "merchant_heron_id" None
        9 name "name" None
        10 offer_email_instructions "offer_email_instructions" Field::Absent
        11 offer_portal_instructions "offer_portal_instructions" Field::Absent
        12 offer_source "offer_source" Field::Absent
        13 slug "slug" Field::Absent
        14 submission_channel "submission_channel" Field::Absent
        15 submission_email_address "submission_email_address" Field::Absent
    }
    shown {}
}

impl Default for Funder {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl Funder {
    /// A `Funder` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `aliases`.
    #[must_use]
    pub fn with_aliases(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.aliases = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `classification_instructions`.
    #[must_use]
    pub fn with_classification_instructions(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.classification_instructions = value.into();
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// Sets `email_domains`.
    #[must_use]
    pub fn with_email_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_domains = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `extraction_instructions`.
    #[must_use]
    pub fn with_extraction_instructions(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.extraction_instructions = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn with_last_updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }

    /// Sets `logo_url`.
    #[must_use]
    pub fn with_logo_url(mut self, value: impl Into<Field<String>>) -> Self {
        self.logo_url = value.into();
        self
    }

    /// Sets `merchant_heron_id`.
    #[must_use]
    pub fn with_merchant_heron_id(mut self, value: impl Into<String>) -> Self {
        self.merchant_heron_id = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `offer_email_instructions`.
    #[must_use]
    pub fn with_offer_email_instructions(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.offer_email_instructions = value.into();
        self
    }

    /// Sets `offer_portal_instructions`.
    #[must_use]
    pub fn with_offer_portal_instructions(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.offer_portal_instructions = value.into();
        self
    }

    /// Sets `offer_source`.
    #[must_use]
    pub fn with_offer_source(mut self, value: impl Into<Field<FunderChannel>>) -> Self {
        self.offer_source = value.into();
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn with_slug(mut self, value: impl Into<Field<String>>) -> Self {
        self.slug = value.into();
        self
    }

    /// Sets `submission_channel`.
    #[must_use]
    pub fn with_submission_channel(
        mut self,
        value: impl Into<Field<FunderChannel>>,
    ) -> Self {
        self.submission_channel = value.into();
        self
    }

    /// Sets `submission_email_address`.
    #[must_use]
    pub fn with_submission_email_address(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.submission_email_address = value.into();
        self
    }
}
