// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
pub use heron_types::funder_submissions::*;

/// `POST /api/funder_submissions/`: Finds the submission of an end user to a funder, or creates it.
pub static FUNDER_SUBMISSIONS_CREATE: Operation = Operation {
    id: "funder_submissions_create",
    method: Method::Post,
    path: "/api/funder_submissions/",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Finds the submission of an end user to a funder, or creates it.
#[inline]
pub fn funder_submissions_create(
    client: &Client,
    body: &FunderSubmissionCreate,
) -> Call<FunderSubmission> {
    client.call(Request::new(&FUNDER_SUBMISSIONS_CREATE).json(body))
}

/// `GET /api/funder_submissions/{submission_heron_id}/`: Gets the state of a submission.
pub static FUNDER_SUBMISSIONS_GET: Operation = Operation {
    id: "funder_submissions_get",
    method: Method::Get,
    path: "/api/funder_submissions/{submission_heron_id}/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets the state of a submission.
#[inline]
pub fn funder_submissions_get(
    client: &Client,
    submission_heron_id: &str,
) -> Call<FunderSubmission> {
    client
        .call(
            Request::new(&FUNDER_SUBMISSIONS_GET)
                .path("submission_heron_id", submission_heron_id),
        )
}

/// `POST /api/end_users/{end_user_heron_id}/funder_submissions/{submission_heron_id}/submit_to_funder/`: Starts to send one submission of an end user to its funder.
pub static FUNDER_SUBMISSIONS_SUBMIT_TO_FUNDER: Operation = Operation {
    id: "funder_submissions_submit_to_funder",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/funder_submissions/{submission_heron_id}/submit_to_funder/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts to send one submission of an end user to its funder.
#[inline]
pub fn funder_submissions_submit_to_funder(
    client: &Client,
    end_user_heron_id: &str,
    submission_heron_id: &str,
    body: &FunderSubmissionSend,
) -> Call<FunderSubmissionSending> {
    client
        .call(
            Request::new(&FUNDER_SUBMISSIONS_SUBMIT_TO_FUNDER)
                .path("end_user_heron_id", end_user_heron_id)
                .path("submission_heron_id", submission_heron_id)
                .json(body),
        )
}

/// `POST /api/funder_submissions/{submission_heron_id}/trigger/`: Starts to send a submission to its funder.
pub static FUNDER_SUBMISSIONS_TRIGGER: Operation = Operation {
    id: "funder_submissions_trigger",
    method: Method::Post,
    path: "/api/funder_submissions/{submission_heron_id}/trigger/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts to send a submission to its funder.
#[inline]
pub fn funder_submissions_trigger(
    client: &Client,
    submission_heron_id: &str,
    body: &FunderSubmissionSend,
) -> Call<()> {
    client
        .call(
            Request::new(&FUNDER_SUBMISSIONS_TRIGGER)
                .path("submission_heron_id", submission_heron_id)
                .json(body),
        )
}
