// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::EndUserChoice;
pub use heron_types::enrichers::*;

/// `POST /api/end_user_enrichers/{end_user_heron_id}/enrich`: Runs an enricher for an end user, and answers with the result.
pub static ENRICHERS_ENRICH: Operation = Operation {
    id: "enrichers_enrich",
    method: Method::Post,
    path: "/api/end_user_enrichers/{end_user_heron_id}/enrich",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Runs an enricher for an end user, and answers with the result.
#[inline]
pub fn enrichers_enrich(
    client: &Client,
    end_user_heron_id: &str,
    body: &EnricherRun,
) -> Call<EnricherResult> {
    client
        .call(
            Request::new(&ENRICHERS_ENRICH)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
}

/// `GET /api/end_user_enrichers/fields`: Lists the fields of all enrichers of the account.
pub static ENRICHERS_FIELDS: Operation = Operation {
    id: "enrichers_fields",
    method: Method::Get,
    path: "/api/end_user_enrichers/fields",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the fields of all enrichers of the account.
#[inline]
pub fn enrichers_fields(client: &Client) -> Call<Vec<EnricherFields>> {
    client.call(Request::new(&ENRICHERS_FIELDS))
}

/// `GET /api/end_user_enrichers/{end_user_heron_id}/enricher_results/{enricher_name}`: Gets the latest result of an enricher for an end user.
pub static ENRICHERS_RESULT: Operation = Operation {
    id: "enrichers_result",
    method: Method::Get,
    path: "/api/end_user_enrichers/{end_user_heron_id}/enricher_results/{enricher_name}",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets the latest result of an enricher for an end user.
#[inline]
pub fn enrichers_result(
    client: &Client,
    end_user_heron_id: &str,
    enricher_name: &str,
) -> Call<EnricherResult> {
    client
        .call(
            Request::new(&ENRICHERS_RESULT)
                .path("end_user_heron_id", end_user_heron_id)
                .path("enricher_name", enricher_name),
        )
}

/// `GET /api/end_user_enrichers/{end_user_heron_id}/enricher_results`: Lists the latest result of each enricher for an end user.
pub static ENRICHERS_RESULTS: Operation = Operation {
    id: "enrichers_results",
    method: Method::Get,
    path: "/api/end_user_enrichers/{end_user_heron_id}/enricher_results",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the latest result of each enricher for an end user.
#[inline]
pub fn enrichers_results(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<Vec<EnricherResult>> {
    client
        .call(
            Request::new(&ENRICHERS_RESULTS).path("end_user_heron_id", end_user_heron_id),
        )
}

/// `POST /api/end_user_enrichers/definitions/{enricher_definition_name}/start_enrich`: Starts an enricher for an end user, and answers before it is done.
pub static ENRICHERS_START: Operation = Operation {
    id: "enrichers_start",
    method: Method::Post,
    path: "/api/end_user_enrichers/definitions/{enricher_definition_name}/start_enrich",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts an enricher for an end user, and answers before it is done.
#[inline]
pub fn enrichers_start(
    client: &Client,
    enricher_definition_name: &str,
    body: &EndUserChoice,
) -> Call<EnricherStarted> {
    client
        .call(
            Request::new(&ENRICHERS_START)
                .path("enricher_definition_name", enricher_definition_name)
                .json(body),
        )
}
