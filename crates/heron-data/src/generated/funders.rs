// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_api::Call;
use heron_api::types::{Funder, FunderBrief};
use crate::Heron;

impl Heron {
    /// Funders that Heron knows.
    #[cfg_attr(docsrs, doc(cfg(feature = "funders")))]
    #[must_use]
    pub fn funders(&self) -> Funders<'_> {
        Funders { heron: self }
    }
}

/// Funders that Heron knows.
///
/// From [`Heron::funders`](crate::Heron::funders).
///
#[doc = include_str!("../../resources/funders.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "funders")))]
#[derive(Clone, Copy, Debug)]
pub struct Funders<'a> {
    pub(crate) heron: &'a Heron,
}

impl Funders<'_> {
    /// Finds funders whose name or other names resemble a text of at least three characters.
    ///
    /// `GET /api/funders/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn find(&self, limit: Option<i64>, q: &str) -> Call<Vec<Funder>> {
        heron_api::funders::funders_find(&self.heron.client, limit, q)
    }

    /// Gets a funder.
    ///
    /// `GET /api/funders/{heron_id}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn get(&self, heron_id: &str) -> Call<Funder> {
        heron_api::funders::funders_get(&self.heron.client, heron_id)
    }

    /// Lists the funders that the account is linked to.
    ///
    /// `GET /api/funders/linked`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn linked(&self) -> Call<Vec<Funder>> {
        heron_api::funders::funders_linked(&self.heron.client)
    }

    /// Finds funders whose name resembles a text, in short form.
    ///
    /// `GET /api/funders/search/`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn search(&self, query: &str) -> Call<Vec<FunderBrief>> {
        heron_api::funders::funders_search(&self.heron.client, query)
    }
}
