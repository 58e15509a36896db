// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_api::{Call, Client, Download, PageAnswer, Paged, PagedBy, Paging};
use heron_api::types::{Email, EmailList, ListedEmail};
use crate::Heron;

impl Heron {
    /// Emails that came in for end users.
    #[cfg_attr(docsrs, doc(cfg(feature = "emails")))]
    #[must_use]
    pub fn emails(&self) -> Emails<'_> {
        Emails { heron: self }
    }
}

/// Emails that came in for end users.
///
/// From [`Heron::emails`](crate::Heron::emails).
///
#[doc = include_str!("../../resources/emails.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "emails")))]
#[derive(Clone, Copy, Debug)]
pub struct Emails<'a> {
    pub(crate) heron: &'a Heron,
}

impl Emails<'_> {
    /// Fetches an email as an EML file, without its attachments.
    ///
    /// `GET /api/end_user_emails/{heron_id}/export`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn export(&self, heron_id: &str) -> Download {
        heron_api::emails::emails_export(&self.heron.client, heron_id)
    }

    /// Lists the emails of all end users, one page at a time.
    ///
    /// `GET /api/end_user_emails`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self, limit: i64, page: i64) -> Call<EmailList> {
        heron_api::emails::emails_list(&self.heron.client, limit, page)
    }

    /// Lists the emails of an end user.
    ///
    /// `GET /api/end_users/{end_user_id_or_heron_id}/emails`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list_for_end_user(&self, end_user_id_or_heron_id: &str) -> Call<Vec<Email>> {
        heron_api::emails::end_user_emails_list(
            &self.heron.client,
            end_user_id_or_heron_id,
        )
    }

    /// Lists the emails of all end users, one page at a time.
    ///
    /// All pages of [`list`](Self::list), one request at a time: from `page` on if it is set, with `limit` items on a page.
    #[inline]
    pub fn list_all(&self, limit: i64, page: i64) -> Paged<ListedEmail> {
        static PAGING: Paging = Paging {
            by: PagedBy::Number,
            first: 0i64,
            default_size: None,
            max_size: None,
            both: false,
        };
        let start = (Some(page), Some(limit));
        let ask = move |client: &Client, at: i64, size: Option<i64>| {
            let (page, limit) = (at, size.unwrap_or(limit));
            heron_api::emails::emails_list(client, limit, page)
        };
        let read = |answer: EmailList| PageAnswer {
            page: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.page.as_ref())
                .map(|number| *number as i64),
            pages: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.total_pages.as_ref())
                .map(|number| *number as i64),
            total: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.count.as_ref())
                .map(|number| *number as i64),
            more: Some(&answer)
                .and_then(|at| at.meta.as_ref())
                .and_then(|at| at.has_more.as_ref())
                .copied(),
            items: answer.emails.unwrap_or_default(),
        };
        Paged::new(&self.heron.client, ("emails_list", &PAGING), start, ask, read)
    }
}
