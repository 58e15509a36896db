// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::Rule;
pub use heron_types::rules::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/evaluate_rules`: Tells which rules an end user meets.
pub static RULE_EVALUATIONS_LIST: Operation = Operation {
    id: "rule_evaluations_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/evaluate_rules",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Tells which rules an end user meets.
#[inline]
pub fn rule_evaluations_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<RuleEvaluation>> {
    client
        .call(
            Request::new(&RULE_EVALUATIONS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `POST /api/rules/`: Creates a rule; an end user that meets it after processing causes the webhook `end_user.review_required`.
pub static RULES_CREATE: Operation = Operation {
    id: "rules_create",
    method: Method::Post,
    path: "/api/rules/",
    retry: RetryClass::NonIdempotent,
    envelope: Some("rule"),
    request_envelope: Some("rule"),
    ..Operation::PLAIN
};

/// Creates a rule; an end user that meets it after processing causes the webhook `end_user.review_required`.
#[inline]
pub fn rules_create(client: &Client, body: &RuleInput) -> Call<Rule> {
    client.call(Request::new(&RULES_CREATE).json(body))
}

/// `DELETE /api/rules/{heron_id}`: Deletes a rule.
pub static RULES_DELETE: Operation = Operation {
    id: "rules_delete",
    method: Method::Delete,
    path: "/api/rules/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes a rule.
#[inline]
pub fn rules_delete(client: &Client, heron_id: &str) -> Call<()> {
    client.call(Request::new(&RULES_DELETE).path("heron_id", heron_id))
}

/// `GET /api/rules/`: Lists every rule of the account.
pub static RULES_LIST: Operation = Operation {
    id: "rules_list",
    method: Method::Get,
    path: "/api/rules/",
    retry: RetryClass::Safe,
    envelope: Some("rules"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists every rule of the account.
#[inline]
pub fn rules_list(client: &Client) -> Call<Vec<Rule>> {
    client.call(Request::new(&RULES_LIST))
}

/// `GET /api/rules/metrics`: Lists the metrics that a rule can be about.
pub static RULES_METRICS: Operation = Operation {
    id: "rules_metrics",
    method: Method::Get,
    path: "/api/rules/metrics",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the metrics that a rule can be about.
#[inline]
pub fn rules_metrics(client: &Client) -> Call<Vec<MetricDefinition>> {
    client.call(Request::new(&RULES_METRICS))
}

/// `PUT /api/rules/{heron_id}`: Updates a rule.
pub static RULES_UPDATE: Operation = Operation {
    id: "rules_update",
    method: Method::Put,
    path: "/api/rules/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: Some("rule"),
    request_envelope: Some("rule"),
    ..Operation::PLAIN
};

/// Updates a rule.
#[inline]
pub fn rules_update(client: &Client, heron_id: &str, body: &RuleInput) -> Call<Rule> {
    client.call(Request::new(&RULES_UPDATE).path("heron_id", heron_id).json(body))
}
