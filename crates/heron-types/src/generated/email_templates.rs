// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field};

/// What to change about an email template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Who gets a copy.
    pub cc_address: Field<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// The text of the email, as HTML.
    pub html_body: Option<String>,
    /// What the template is called: up to 50 letters, digits, `_` and `-`, unique. It is chosen by this.
    pub name: Option<String>,
    /// Who answers go to.
    pub reply_to_address: Field<String>,
    /// Who the email goes to.
    pub to_address: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EmailTemplate
    must {}
    null {}
    may {
        0 cc_address "cc_address" Field::Absent
        1 heron_id "heron_id" None
        2 html_body "html_body" None
        3 name "name" None
        4 reply_to_address "reply_to_address" Field::Absent
        5 to_address "to_address" Field::Absent
    }
    shown {}
}

impl Default for EmailTemplate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EmailTemplate {
    /// A `EmailTemplate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cc_address`.
    #[must_use]
    pub fn with_cc_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.cc_address = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `html_body`.
    #[must_use]
    pub fn with_html_body(mut self, value: impl Into<String>) -> Self {
        self.html_body = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `reply_to_address`.
    #[must_use]
    pub fn with_reply_to_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.reply_to_address = value.into();
        self
    }

    /// Sets `to_address`.
    #[must_use]
    pub fn with_to_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.to_address = value.into();
        self
    }
}

/// An email that Heron sends at an event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateCreate {
    /// The text of the email, as HTML.
    pub html_body: String,
    /// What the template is called: up to 50 letters, digits, `_` and `-`, unique. It is chosen by this.
    pub name: String,
    /// Who gets a copy.
    pub cc_address: Field<String>,
    /// Who answers go to.
    pub reply_to_address: Field<String>,
    /// Who the email goes to.
    pub to_address: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EmailTemplateCreate
    must {
        0 html_body "html_body"
        1 name "name"
    }
    null {}
    may {
        2 cc_address "cc_address" Field::Absent
        3 reply_to_address "reply_to_address" Field::Absent
        4 to_address "to_address" Field::Absent
    }
    shown {}
}

impl EmailTemplateCreate {
    /// A `EmailTemplateCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(html_body: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            html_body: html_body.into(),
            name: name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `html_body`.
    #[must_use]
    pub fn with_html_body(mut self, value: impl Into<String>) -> Self {
        self.html_body = value.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `cc_address`.
    #[must_use]
    pub fn with_cc_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.cc_address = value.into();
        self
    }

    /// Sets `reply_to_address`.
    #[must_use]
    pub fn with_reply_to_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.reply_to_address = value.into();
        self
    }

    /// Sets `to_address`.
    #[must_use]
    pub fn with_to_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.to_address = value.into();
        self
    }
}

/// What to change about an email template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateUpdate {
    /// Who gets a copy.
    pub cc_address: Field<String>,
    /// The text of the email, as HTML.
    pub html_body: Option<String>,
    /// What the template is called: up to 50 letters, digits, `_` and `-`, unique. It is chosen by this.
    pub name: Option<String>,
    /// Who answers go to.
    pub reply_to_address: Field<String>,
    /// Who the email goes to.
    pub to_address: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EmailTemplateUpdate
    must {}
    null {}
    may {
        0 cc_address "cc_address" Field::Absent
        1 html_body "html_body" None
        2 name "name" None
        3 reply_to_address "reply_to_address" Field::Absent
        4 to_address "to_address" Field::Absent
    }
    shown {}
}

impl Default for EmailTemplateUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EmailTemplateUpdate {
    /// A `EmailTemplateUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cc_address`.
    #[must_use]
    pub fn with_cc_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.cc_address = value.into();
        self
    }

    /// Sets `html_body`.
    #[must_use]
    pub fn with_html_body(mut self, value: impl Into<String>) -> Self {
        self.html_body = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `reply_to_address`.
    #[must_use]
    pub fn with_reply_to_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.reply_to_address = value.into();
        self
    }

    /// Sets `to_address`.
    #[must_use]
    pub fn with_to_address(mut self, value: impl Into<Field<String>>) -> Self {
        self.to_address = value.into();
        self
    }
}
