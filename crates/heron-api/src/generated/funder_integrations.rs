// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::FunderChoice;
pub use heron_types::funder_integrations::*;

/// `GET /api/funder_integrations/candidates/`: Lists the funders that the broker can still link, by name.
pub static FUNDER_INTEGRATIONS_CANDIDATES: Operation = Operation {
    id: "funder_integrations_candidates",
    method: Method::Get,
    path: "/api/funder_integrations/candidates/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the funders that the broker can still link, by name.
#[inline]
pub fn funder_integrations_candidates(client: &Client) -> Call<Vec<FunderCandidate>> {
    client.call(Request::new(&FUNDER_INTEGRATIONS_CANDIDATES))
}

/// `POST /api/funder_integrations/`: Links a funder to the broker.
pub static FUNDER_INTEGRATIONS_CREATE: Operation = Operation {
    id: "funder_integrations_create",
    method: Method::Post,
    path: "/api/funder_integrations/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Links a funder to the broker.
#[inline]
pub fn funder_integrations_create(
    client: &Client,
    body: &FunderChoice,
) -> Call<FunderIntegration> {
    client.call(Request::new(&FUNDER_INTEGRATIONS_CREATE).json(body))
}

/// `DELETE /api/funder_integrations/{funder_heron_id}/`: Deletes a funder's settings for one environment, or unlinks the funder; ask for one of the two, and not for both.
pub static FUNDER_INTEGRATIONS_DELETE: Operation = Operation {
    id: "funder_integrations_delete",
    method: Method::Delete,
    path: "/api/funder_integrations/{funder_heron_id}/",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `DELETE /api/funder_integrations/{funder_heron_id}/`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FunderIntegrationsDeleteParams {
    /// Which of the funder's systems: the one for trials, or the one for real deals.
    pub environment: Option<FunderEnvironment>,
    /// Whether the funder is unlinked altogether, credentials included.
    pub remove: Option<bool>,
}

impl FunderIntegrationsDeleteParams {
    /// `FunderIntegrationsDeleteParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `environment`.
    #[must_use]
    pub fn with_environment(mut self, value: impl Into<FunderEnvironment>) -> Self {
        self.environment = Some(value.into());
        self
    }

    /// Sets `remove`.
    #[must_use]
    pub fn with_remove(mut self, value: impl Into<bool>) -> Self {
        self.remove = Some(value.into());
        self
    }
}

/// Deletes a funder's settings for one environment, or unlinks the funder; ask for one of the two, and not for both.
#[inline]
pub fn funder_integrations_delete(
    client: &Client,
    funder_heron_id: &str,
    params: &FunderIntegrationsDeleteParams,
) -> Call<()> {
    client
        .call(
            Request::new(&FUNDER_INTEGRATIONS_DELETE)
                .path("funder_heron_id", funder_heron_id)
                .query("environment", &params.environment)
                .query("remove", &params.remove),
        )
}

/// `GET /api/funder_integrations/`: Lists the funders that the broker is linked to, with settings and the last test.
pub static FUNDER_INTEGRATIONS_LIST: Operation = Operation {
    id: "funder_integrations_list",
    method: Method::Get,
    path: "/api/funder_integrations/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the funders that the broker is linked to, with settings and the last test.
#[inline]
pub fn funder_integrations_list(client: &Client) -> Call<Vec<FunderIntegration>> {
    client.call(Request::new(&FUNDER_INTEGRATIONS_LIST))
}

/// `PUT /api/funder_integrations/{funder_heron_id}/`: Saves what a funder's staging or production system needs to know.
pub static FUNDER_INTEGRATIONS_SAVE: Operation = Operation {
    id: "funder_integrations_save",
    method: Method::Put,
    path: "/api/funder_integrations/{funder_heron_id}/",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Saves what a funder's staging or production system needs to know.
#[inline]
pub fn funder_integrations_save(
    client: &Client,
    funder_heron_id: &str,
    body: &FunderIntegrationSave,
) -> Call<()> {
    client
        .call(
            Request::new(&FUNDER_INTEGRATIONS_SAVE)
                .path("funder_heron_id", funder_heron_id)
                .json(body),
        )
}

/// `POST /api/funder_integrations/{funder_heron_id}/test/`: Sends a made-up end user to a funder as a test.
pub static FUNDER_INTEGRATIONS_TEST: Operation = Operation {
    id: "funder_integrations_test",
    method: Method::Post,
    path: "/api/funder_integrations/{funder_heron_id}/test/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Sends a made-up end user to a funder as a test.
#[inline]
pub fn funder_integrations_test(
    client: &Client,
    funder_heron_id: &str,
    body: &FunderIntegrationTest,
) -> Call<FunderIntegrationTestStarted> {
    client
        .call(
            Request::new(&FUNDER_INTEGRATIONS_TEST)
                .path("funder_heron_id", funder_heron_id)
                .json(body),
        )
}

/// `PATCH /api/funder_integrations/{funder_heron_id}/`: Changes how deals reach a funder: its channel and email addresses.
pub static FUNDER_INTEGRATIONS_UPDATE: Operation = Operation {
    id: "funder_integrations_update",
    method: Method::Patch,
    path: "/api/funder_integrations/{funder_heron_id}/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes how deals reach a funder: its channel and email addresses.
#[inline]
pub fn funder_integrations_update(
    client: &Client,
    funder_heron_id: &str,
    body: &FunderIntegrationUpdate,
) -> Call<FunderIntegration> {
    client
        .call(
            Request::new(&FUNDER_INTEGRATIONS_UPDATE)
                .path("funder_heron_id", funder_heron_id)
                .json(body),
        )
}
