// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::crm::*;

/// `POST /api/ingestion/crm/{crm_integration_heron_id}`: Hands a CRM's own webhook payload to Heron, which creates or updates the end user it is about.
pub static CRM_INGEST: Operation = Operation {
    id: "crm_ingest",
    method: Method::Post,
    path: "/api/ingestion/crm/{crm_integration_heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// `POST /api/crm_integrations`: Creates a CRM integration.
pub static CRM_INTEGRATIONS_CREATE: Operation = Operation {
    id: "crm_integrations_create",
    method: Method::Post,
    path: "/api/crm_integrations",
    retry: RetryClass::NonIdempotent,
    envelope: Some("crm_integration"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates a CRM integration.
#[inline]
pub fn crm_integrations_create(
    client: &Client,
    body: &CrmIntegrationCreate,
) -> Call<CrmIntegration> {
    client.call(Request::new(&CRM_INTEGRATIONS_CREATE).json(body))
}

/// `GET /api/crm_integrations`: Lists every CRM integration of the account; there are no pages and no filters.
pub static CRM_INTEGRATIONS_LIST: Operation = Operation {
    id: "crm_integrations_list",
    method: Method::Get,
    path: "/api/crm_integrations",
    retry: RetryClass::Safe,
    envelope: Some("crm_integrations"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists every CRM integration of the account; there are no pages and no filters.
#[inline]
pub fn crm_integrations_list(client: &Client) -> Call<Vec<CrmIntegration>> {
    client.call(Request::new(&CRM_INTEGRATIONS_LIST))
}

/// `PATCH /api/crm_integrations/{heron_id}`: Changes the given properties of a CRM integration and leaves the others as they are.
pub static CRM_INTEGRATIONS_UPDATE: Operation = Operation {
    id: "crm_integrations_update",
    method: Method::Patch,
    path: "/api/crm_integrations/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: Some("crm_integration"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes the given properties of a CRM integration and leaves the others as they are.
#[inline]
pub fn crm_integrations_update(
    client: &Client,
    heron_id: &str,
    body: &CrmIntegrationUpdate,
) -> Call<CrmIntegration> {
    client
        .call(
            Request::new(&CRM_INTEGRATIONS_UPDATE).path("heron_id", heron_id).json(body),
        )
}
