// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Partial, Request, RetryClass};
pub use heron_types::integrations::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/integration_links`: Lists the integration links of an end user.
pub static END_USER_INTEGRATION_LINKS_LIST: Operation = Operation {
    id: "end_user_integration_links_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/integration_links",
    retry: RetryClass::Safe,
    envelope: Some("links"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the integration links of an end user.
#[inline]
pub fn end_user_integration_links_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<IntegrationLink>> {
    client
        .call(
            Request::new(&END_USER_INTEGRATION_LINKS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/finicity/connect`: Sends an end user an email with which to connect banks through Finicity.
pub static FINICITY_CONNECT: Operation = Operation {
    id: "finicity_connect",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/finicity/connect",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Sends an end user an email with which to connect banks through Finicity.
#[inline]
pub fn finicity_connect(client: &Client, end_user_id_or_heron_id: &str) -> Call<()> {
    client
        .call(
            Request::new(&FINICITY_CONNECT)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/finicity/request_cashflow_report`: Orders a cash flow report from Finicity; it arrives as a file of the end user.
pub static FINICITY_REQUEST_CASHFLOW_REPORT: Operation = Operation {
    id: "finicity_request_cashflow_report",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/finicity/request_cashflow_report",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Orders a cash flow report from Finicity; it arrives as a file of the end user.
#[inline]
pub fn finicity_request_cashflow_report(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &FinicityRequestCashflowReport,
) -> Call<()> {
    client
        .call(
            Request::new(&FINICITY_REQUEST_CASHFLOW_REPORT)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/finicity/request_statement_reports`: Orders bank statements from Finicity; they arrive as files of the end user.
pub static FINICITY_REQUEST_STATEMENT_REPORTS: Operation = Operation {
    id: "finicity_request_statement_reports",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/finicity/request_statement_reports",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Orders bank statements from Finicity; they arrive as files of the end user.
#[inline]
pub fn finicity_request_statement_reports(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &FinicityRequestStatementReports,
) -> Call<()> {
    client
        .call(
            Request::new(&FINICITY_REQUEST_STATEMENT_REPORTS)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/finicity/request_voe_transactions_report`: Orders a report on employment (VOE) from Finicity; it arrives as a file of the end user.
pub static FINICITY_REQUEST_VOE_TRANSACTIONS_REPORT: Operation = Operation {
    id: "finicity_request_voe_transactions_report",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/finicity/request_voe_transactions_report",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Orders a report on employment (VOE) from Finicity; it arrives as a file of the end user.
#[inline]
pub fn finicity_request_voe_transactions_report(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &FinicityRequestVoeTransactionsReport,
) -> Call<()> {
    client
        .call(
            Request::new(&FINICITY_REQUEST_VOE_TRANSACTIONS_REPORT)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `POST /api/integrations/{heron_id}/links`: Creates a link each time an end user connects a bank; with Plaid, after the public token was exchanged.
pub static INTEGRATION_LINKS_CREATE: Operation = Operation {
    id: "integration_links_create",
    method: Method::Post,
    path: "/api/integrations/{heron_id}/links",
    retry: RetryClass::NonIdempotent,
    envelope: Some("link"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates a link each time an end user connects a bank; with Plaid, after the public token was exchanged.
#[inline]
pub fn integration_links_create(
    client: &Client,
    heron_id: &str,
    body: &IntegrationLinkCreate,
) -> Call<IntegrationLinkCreated> {
    client
        .call(
            Request::new(&INTEGRATION_LINKS_CREATE).path("heron_id", heron_id).json(body),
        )
}

/// `DELETE /api/integrations/{heron_id}/links`: Deletes a link of an end user, so that it is read no more.
pub static INTEGRATION_LINKS_DELETE: Operation = Operation {
    id: "integration_links_delete",
    method: Method::Delete,
    path: "/api/integrations/{heron_id}/links",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes a link of an end user, so that it is read no more.
#[inline]
pub fn integration_links_delete(
    client: &Client,
    heron_id: &str,
    end_user_id_or_heron_id: &str,
) -> Call<()> {
    client
        .call(
            Request::new(&INTEGRATION_LINKS_DELETE)
                .path("heron_id", heron_id)
                .query("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/integrations/{heron_id}/links`: Lists the links of an integration to an end user.
pub static INTEGRATION_LINKS_LIST: Operation = Operation {
    id: "integration_links_list",
    method: Method::Get,
    path: "/api/integrations/{heron_id}/links",
    retry: RetryClass::Safe,
    envelope: Some("links"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the links of an integration to an end user.
#[inline]
pub fn integration_links_list(
    client: &Client,
    heron_id: &str,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<IntegrationLink>> {
    client
        .call(
            Request::new(&INTEGRATION_LINKS_LIST)
                .path("heron_id", heron_id)
                .query("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `POST /api/integrations/{heron_id}/links/{link_item_id}/refresh`: Asks for new data through a link.
pub static INTEGRATION_LINKS_REFRESH: Operation = Operation {
    id: "integration_links_refresh",
    method: Method::Post,
    path: "/api/integrations/{heron_id}/links/{link_item_id}/refresh",
    retry: RetryClass::NonIdempotent,
    envelope: Some("link"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Asks for new data through a link.
#[inline]
pub fn integration_links_refresh(
    client: &Client,
    heron_id: &str,
    link_item_id: &str,
) -> Call<IntegrationLink> {
    client
        .call(
            Request::new(&INTEGRATION_LINKS_REFRESH)
                .path("heron_id", heron_id)
                .path("link_item_id", link_item_id),
        )
}

/// `PUT /api/integrations/{heron_id}/links`: Asks Plaid for new assets reports of an end user.
pub static INTEGRATION_LINKS_REFRESH_ASSETS: Operation = Operation {
    id: "integration_links_refresh_assets",
    method: Method::Put,
    path: "/api/integrations/{heron_id}/links",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    partial: &[
        Partial {
            status: 422,
            keys: &["failed_links", "processed_links"],
        },
    ],
    ..Operation::PLAIN
};

/// Asks Plaid for new assets reports of an end user.
#[inline]
pub fn integration_links_refresh_assets(
    client: &Client,
    heron_id: &str,
    end_user_id_or_heron_id: Option<&str>,
) -> Call<AssetsReportsRefreshed> {
    client
        .call(
            Request::new(&INTEGRATION_LINKS_REFRESH_ASSETS)
                .path("heron_id", heron_id)
                .query("end_user_id_or_heron_id", &end_user_id_or_heron_id),
        )
}

/// `PUT /api/integration_links/{item_id}`: Gives an integration link a new access token.
pub static INTEGRATION_LINKS_UPDATE: Operation = Operation {
    id: "integration_links_update",
    method: Method::Put,
    path: "/api/integration_links/{item_id}",
    retry: RetryClass::Idempotent,
    envelope: Some("integration_link"),
    request_envelope: Some("end_user"),
    ..Operation::PLAIN
};

/// Gives an integration link a new access token.
#[inline]
pub fn integration_links_update(
    client: &Client,
    item_id: &str,
    body: &IntegrationLinkUpdate,
) -> Call<IntegrationLink> {
    client
        .call(
            Request::new(&INTEGRATION_LINKS_UPDATE).path("item_id", item_id).json(body),
        )
}

/// `POST /api/integrations`: Creates an integration with a service such as Plaid.
pub static INTEGRATIONS_CREATE: Operation = Operation {
    id: "integrations_create",
    method: Method::Post,
    path: "/api/integrations",
    retry: RetryClass::NonIdempotent,
    envelope: Some("integration"),
    request_envelope: Some("integration"),
    ..Operation::PLAIN
};

/// Creates an integration with a service such as Plaid.
#[inline]
pub fn integrations_create(
    client: &Client,
    body: &IntegrationInput,
) -> Call<Integration> {
    client.call(Request::new(&INTEGRATIONS_CREATE).json(body))
}

/// `GET /api/integrations`: Lists the account's integrations with services such as Plaid.
pub static INTEGRATIONS_LIST: Operation = Operation {
    id: "integrations_list",
    method: Method::Get,
    path: "/api/integrations",
    retry: RetryClass::Safe,
    envelope: Some("integrations"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the account's integrations with services such as Plaid.
#[inline]
pub fn integrations_list(client: &Client) -> Call<Vec<Integration>> {
    client.call(Request::new(&INTEGRATIONS_LIST))
}

/// `PUT /api/integrations/{heron_id}`: Updates an integration.
pub static INTEGRATIONS_UPDATE: Operation = Operation {
    id: "integrations_update",
    method: Method::Put,
    path: "/api/integrations/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: Some("integration"),
    request_envelope: Some("integration"),
    ..Operation::PLAIN
};

/// Updates an integration.
#[inline]
pub fn integrations_update(
    client: &Client,
    heron_id: &str,
    body: &IntegrationInput,
) -> Call<Integration> {
    client.call(Request::new(&INTEGRATIONS_UPDATE).path("heron_id", heron_id).json(body))
}
