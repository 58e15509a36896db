// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::Timestamp;
use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::{EndUserChoice, Outcome};
pub use heron_types::policies::*;

/// `GET /api/analytics/decline`: Tells how many end users were declined in a span of time, and which checks failed.
pub static ANALYTICS_DECLINE: Operation = Operation {
    id: "analytics_decline",
    method: Method::Get,
    path: "/api/analytics/decline",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Tells how many end users were declined in a span of time, and which checks failed.
#[inline]
pub fn analytics_decline(
    client: &Client,
    end_date: &Timestamp,
    start_date: &Timestamp,
) -> Call<DeclineAnalytics> {
    client
        .call(
            Request::new(&ANALYTICS_DECLINE)
                .query("end_date", end_date)
                .query("start_date", start_date),
        )
}

/// `GET /api/policies`: Lists every policy of the account.
pub static POLICIES_LIST: Operation = Operation {
    id: "policies_list",
    method: Method::Get,
    path: "/api/policies",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists every policy of the account.
#[inline]
pub fn policies_list(client: &Client) -> Call<Vec<Policy>> {
    client.call(Request::new(&POLICIES_LIST))
}

/// `POST /api/policies/progress`: Starts the policy workflow of an end user.
pub static POLICIES_PROGRESS: Operation = Operation {
    id: "policies_progress",
    method: Method::Post,
    path: "/api/policies/progress",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts the policy workflow of an end user.
#[inline]
pub fn policies_progress(client: &Client, body: &EndUserChoice) -> Call<Outcome> {
    client.call(Request::new(&POLICIES_PROGRESS).json(body))
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/policy_evaluations`: Judges an end user by the account's policies, at once.
pub static POLICY_EVALUATIONS_LIST: Operation = Operation {
    id: "policy_evaluations_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/policy_evaluations",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Judges an end user by the account's policies, at once.
#[inline]
pub fn policy_evaluations_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<PolicyEvaluation>> {
    client
        .call(
            Request::new(&POLICY_EVALUATIONS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}
