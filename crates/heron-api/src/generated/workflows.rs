// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::workflows::*;

/// `GET /api/workflow/user/workflows`: Lists the workflows of the account.
pub static WORKFLOWS_LIST: Operation = Operation {
    id: "workflows_list",
    method: Method::Get,
    path: "/api/workflow/user/workflows",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the workflows of the account.
#[inline]
pub fn workflows_list(client: &Client) -> Call<Vec<AccountWorkflow>> {
    client.call(Request::new(&WORKFLOWS_LIST))
}

/// `POST /api/workflow/start_by_heron_id`: Starts a workflow, chosen by its Heron id, for an end user.
pub static WORKFLOWS_START_BY_HERON_ID: Operation = Operation {
    id: "workflows_start_by_heron_id",
    method: Method::Post,
    path: "/api/workflow/start_by_heron_id",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts a workflow, chosen by its Heron id, for an end user.
#[inline]
pub fn workflows_start_by_heron_id(
    client: &Client,
    body: &WorkflowStartByHeronId,
) -> Call<WorkflowStart> {
    client.call(Request::new(&WORKFLOWS_START_BY_HERON_ID).json(body))
}

/// `POST /api/workflow/start_by_name`: Starts a workflow, chosen by its name, for an end user.
pub static WORKFLOWS_START_BY_NAME: Operation = Operation {
    id: "workflows_start_by_name",
    method: Method::Post,
    path: "/api/workflow/start_by_name",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts a workflow, chosen by its name, for an end user.
#[inline]
pub fn workflows_start_by_name(
    client: &Client,
    body: &WorkflowStartByName,
) -> Call<WorkflowStart> {
    client.call(Request::new(&WORKFLOWS_START_BY_NAME).json(body))
}
