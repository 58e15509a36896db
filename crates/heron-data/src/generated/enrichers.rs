// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::{Call, Client};
use heron_api::types::{
    EndUserChoice, EnricherFields, EnricherResult, EnricherRun, EnricherStarted,
};
use crate::Heron;
use crate::wait::{Asked, Ends, Wait, Waited};

impl Heron {
    /// Data about end users from third parties and language models.
    #[cfg_attr(docsrs, doc(cfg(feature = "enrichers")))]
    #[must_use]
    pub fn enrichers(&self) -> Enrichers<'_> {
        Enrichers { heron: self }
    }
}

/// Data about end users from third parties and language models.
///
/// From [`Heron::enrichers`](crate::Heron::enrichers).
///
#[doc = include_str!("../../resources/enrichers.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "enrichers")))]
#[derive(Clone, Copy, Debug)]
pub struct Enrichers<'a> {
    pub(crate) heron: &'a Heron,
}

impl Enrichers<'_> {
    /// Runs an enricher for an end user, and answers with the result.
    ///
    /// `POST /api/end_user_enrichers/{end_user_heron_id}/enrich`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn enrich(
        &self,
        end_user_heron_id: &str,
        body: impl Borrow<EnricherRun>,
    ) -> Call<EnricherResult> {
        heron_api::enrichers::enrichers_enrich(
            &self.heron.client,
            end_user_heron_id,
            body.borrow(),
        )
    }

    /// Lists the fields of all enrichers of the account.
    ///
    /// `GET /api/end_user_enrichers/fields`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn fields(&self) -> Call<Vec<EnricherFields>> {
        heron_api::enrichers::enrichers_fields(&self.heron.client)
    }

    /// Gets the latest result of an enricher for an end user.
    ///
    /// `GET /api/end_user_enrichers/{end_user_heron_id}/enricher_results/{enricher_name}`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn result(
        &self,
        end_user_heron_id: &str,
        enricher_name: &str,
    ) -> Call<EnricherResult> {
        heron_api::enrichers::enrichers_result(
            &self.heron.client,
            end_user_heron_id,
            enricher_name,
        )
    }

    /// Lists the latest result of each enricher for an end user.
    ///
    /// `GET /api/end_user_enrichers/{end_user_heron_id}/enricher_results`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn results(&self, end_user_heron_id: &str) -> Call<Vec<EnricherResult>> {
        heron_api::enrichers::enrichers_results(&self.heron.client, end_user_heron_id)
    }

    /// Starts an enricher for an end user, and answers before it is done.
    ///
    /// `enrichers().result_until_done` waits for its end; webhooks tell it with `enricher.succeeded` or `enricher.failed`.
    ///
    /// `POST /api/end_user_enrichers/definitions/{enricher_definition_name}/start_enrich`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn start(
        &self,
        enricher_definition_name: &str,
        body: impl Borrow<EndUserChoice>,
    ) -> Call<EnricherStarted> {
        heron_api::enrichers::enrichers_start(
            &self.heron.client,
            enricher_definition_name,
            body.borrow(),
        )
    }

    /// Asks [`result`](Self::result) until the work is over: done with `succeeded`; failed with `failed` or `missing_input_data`.
    ///
    /// What starts such work: `enrichers().start`.
    /// A [`Bell`](crate::Bell) rings for it with `enricher.succeeded` or `enricher.failed`.
    #[inline]
    pub fn result_until_done(
        &self,
        end_user_heron_id: &str,
        enricher_name: &str,
        wait: Wait,
    ) -> Call<Waited<EnricherResult>> {
        static ENDS: Ends<EnricherResult> = Ends {
            states: |answer| {
                vec![
                    Some(answer).and_then(| at | at.status.as_ref())
                    .map(ToString::to_string)
                ]
            },
            done: &["succeeded"],
            failed: &["failed", "missing_input_data"],
        };
        let end_user_heron_id = end_user_heron_id.to_owned();
        let enricher_name = enricher_name.to_owned();
        let asked = Asked::new(
            "enrichers_result",
            &["enricher.succeeded", "enricher.failed"],
            &[&end_user_heron_id, &enricher_name],
        );
        let ask = move |client: &Client| heron_api::enrichers::enrichers_result(
            client,
            &end_user_heron_id,
            &enricher_name,
        );
        wait.until_done(&self.heron.client, asked, &ENDS, ask)
    }
}
