// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::Extra;
use super::shared::Email;

/// One page of emails.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailList {
    /// The emails of the page.
    pub emails: Option<Vec<ListedEmail>>,
    /// Which page this is, and how many there are.
    pub meta: Option<EmailListMeta>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EmailList
    must {}
    null {}
    may {
        0 emails "emails" None
        1 meta "_meta" None
    }
    shown {
        "_meta" "meta"
    }
}

impl Default for EmailList {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EmailList {
    /// A `EmailList` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `emails`.
    #[must_use]
    pub fn with_emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListedEmail>>,
    ) -> Self {
        self.emails = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `_meta`.
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<EmailListMeta>) -> Self {
        self.meta = Some(value.into());
        self
    }
}

/// Which page this is, and how many there are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailListMeta {
    /// How many emails there are, over all pages.
    pub count: Option<f64>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Which page this is.
    pub page: Option<f64>,
    /// How many pages there are.
    pub total_pages: Option<f64>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EmailListMeta
    must {}
    null {}
    may {
        0 count "count" None
        1 has_more "has_more" None
        2 page "page" None
        3 total_pages "total_pages" None
    }
    shown {}
}

impl Default for EmailListMeta {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EmailListMeta {
    /// A `EmailListMeta` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `count`.
    #[inline]
    #[must_use]
    pub fn with_count(mut self, value: f64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets `has_more`.
    #[inline]
    #[must_use]
    pub fn with_has_more(mut self, value: bool) -> Self {
        self.has_more = Some(value);
        self
    }

    /// Sets `page`.
    #[inline]
    #[must_use]
    pub fn with_page(mut self, value: f64) -> Self {
        self.page = Some(value);
        self
    }

    /// Sets `total_pages`.
    #[inline]
    #[must_use]
    pub fn with_total_pages(mut self, value: f64) -> Self {
        self.total_pages = Some(value);
        self
    }
}

/// An email, and whose it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListedEmail {
    /// The email.
    pub email: Option<Email>,
    /// The Heron id of the end user.
    pub end_user_heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ListedEmail
    must {}
    null {}
    may {
        0 email "email" None
        1 end_user_heron_id "end_user_heron_id" None
    }
    shown {}
}

impl Default for ListedEmail {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl ListedEmail {
    /// A `ListedEmail` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<Email>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = Some(value.into());
        self
    }
}
