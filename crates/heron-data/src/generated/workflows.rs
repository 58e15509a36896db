// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::borrow::Borrow;
use heron_api::Call;
use heron_api::types::{
    AccountWorkflow, WorkflowStart, WorkflowStartByHeronId, WorkflowStartByName,
};
use crate::Heron;

impl Heron {
    /// The account's workflows.
    #[cfg_attr(docsrs, doc(cfg(feature = "workflows")))]
    #[must_use]
    pub fn workflows(&self) -> Workflows<'_> {
        Workflows { heron: self }
    }
}

/// The account's workflows.
///
/// From [`Heron::workflows`](crate::Heron::workflows).
///
#[doc = include_str!("../../resources/workflows.md")]
#[cfg_attr(docsrs, doc(cfg(feature = "workflows")))]
#[derive(Clone, Copy, Debug)]
pub struct Workflows<'a> {
    pub(crate) heron: &'a Heron,
}

impl Workflows<'_> {
    /// Lists the workflows of the account.
    ///
    /// `GET /api/workflow/user/workflows`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<AccountWorkflow>> {
        heron_api::workflows::workflows_list(&self.heron.client)
    }

    /// Starts a workflow, chosen by its Heron id, for an end user.
    ///
    /// Only webhooks tell its end, with `workflow.event`; there is nothing to ask.
    ///
    /// `POST /api/workflow/start_by_heron_id`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn start_by_heron_id(
        &self,
        body: impl Borrow<WorkflowStartByHeronId>,
    ) -> Call<WorkflowStart> {
        heron_api::workflows::workflows_start_by_heron_id(
            &self.heron.client,
            body.borrow(),
        )
    }

    /// Starts a workflow, chosen by its name, for an end user.
    ///
    /// Only webhooks tell its end, with `workflow.event`; there is nothing to ask.
    ///
    /// `POST /api/workflow/start_by_name`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn start_by_name(
        &self,
        body: impl Borrow<WorkflowStartByName>,
    ) -> Call<WorkflowStart> {
        heron_api::workflows::workflows_start_by_name(&self.heron.client, body.borrow())
    }
}
