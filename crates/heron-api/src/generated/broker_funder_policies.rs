// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, Download, FileForm, Method, Operation, Request, RetryClass, TakesFile,
    Upload, WithStatus,
};
use heron_types::shared::{FunderChoice, Notice};
pub use heron_types::broker_funder_policies::*;

/// `GET /api/broker_funder_policies/export/`: Fetches the policies of funders as an Excel workbook, which can be uploaded again.
pub static BROKER_FUNDER_POLICIES_EXPORT: Operation = Operation {
    id: "broker_funder_policies_export",
    method: Method::Get,
    path: "/api/broker_funder_policies/export/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Fetches the policies of funders as an Excel workbook, which can be uploaded again.
#[inline]
pub fn broker_funder_policies_export(client: &Client) -> Download {
    client
        .download(
            Request::new(&BROKER_FUNDER_POLICIES_EXPORT)
                .accept(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ),
        )
}

/// `POST /api/broker_funder_policies/funders/`: Adds a funder to the broker's policies, or finds it there.
pub static BROKER_FUNDER_POLICIES_FUNDERS_CREATE: Operation = Operation {
    id: "broker_funder_policies_funders_create",
    method: Method::Post,
    path: "/api/broker_funder_policies/funders/",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Adds a funder to the broker's policies, or finds it there.
#[inline]
pub fn broker_funder_policies_funders_create(
    client: &Client,
    body: &FunderChoice,
) -> Call<WithStatus<BrokerFunderLink>> {
    client
        .call_with_status(
            Request::new(&BROKER_FUNDER_POLICIES_FUNDERS_CREATE).json(body),
        )
}

/// `DELETE /api/broker_funder_policies/funders/{funder_heron_id}/`: Removes a funder from the broker's policies, unless deals are sent to it by an integration.
pub static BROKER_FUNDER_POLICIES_FUNDERS_DELETE: Operation = Operation {
    id: "broker_funder_policies_funders_delete",
    method: Method::Delete,
    path: "/api/broker_funder_policies/funders/{funder_heron_id}/",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Removes a funder from the broker's policies, unless deals are sent to it by an integration.
#[inline]
pub fn broker_funder_policies_funders_delete(
    client: &Client,
    funder_heron_id: &str,
) -> Call<Notice> {
    client
        .call(
            Request::new(&BROKER_FUNDER_POLICIES_FUNDERS_DELETE)
                .path("funder_heron_id", funder_heron_id),
        )
}

/// `GET /api/broker_funder_policies/`: Lists the broker's policies of funders, in the order in which they are tried.
pub static BROKER_FUNDER_POLICIES_LIST: Operation = Operation {
    id: "broker_funder_policies_list",
    method: Method::Get,
    path: "/api/broker_funder_policies/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the broker's policies of funders, in the order in which they are tried.
#[inline]
pub fn broker_funder_policies_list(client: &Client) -> Call<Vec<BrokerFunderPolicy>> {
    client.call(Request::new(&BROKER_FUNDER_POLICIES_LIST))
}

/// `PATCH /api/broker_funder_policies/`: Creates or changes several policies of funders.
pub static BROKER_FUNDER_POLICIES_UPDATE: Operation = Operation {
    id: "broker_funder_policies_update",
    method: Method::Patch,
    path: "/api/broker_funder_policies/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Creates or changes several policies of funders.
#[inline]
pub fn broker_funder_policies_update(
    client: &Client,
    body: &BrokerFunderPoliciesUpdate,
) -> Call<Vec<BrokerFunderPolicy>> {
    client.call(Request::new(&BROKER_FUNDER_POLICIES_UPDATE).json(body))
}

/// `POST /api/broker_funder_policies/upload/`: Uploads policies of funders as a spreadsheet or PDF, which is read afterwards; one upload at a time.
pub static BROKER_FUNDER_POLICIES_UPLOAD: Operation = Operation {
    id: "broker_funder_policies_upload",
    method: Method::Post,
    path: "/api/broker_funder_policies/upload/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::Base64,
        field: "file_base64",
        name: Some("filename"),
        needs_name: true,
        max_files: 1,
        media_types: &[],
    }),
    ..Operation::PLAIN
};

/// Uploads policies of funders as a spreadsheet or PDF, which is read afterwards; one upload at a time.
#[inline]
pub fn broker_funder_policies_upload(
    client: &Client,
    file: impl Into<Upload>,
) -> Call<BrokerFunderPolicyUploadJob> {
    client.call(Request::new(&BROKER_FUNDER_POLICIES_UPLOAD).file(file))
}

/// `GET /api/broker_funder_policies/upload/{job_heron_id}/`: Gets the state of an upload of policies.
pub static BROKER_FUNDER_POLICIES_UPLOAD_GET: Operation = Operation {
    id: "broker_funder_policies_upload_get",
    method: Method::Get,
    path: "/api/broker_funder_policies/upload/{job_heron_id}/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets the state of an upload of policies.
#[inline]
pub fn broker_funder_policies_upload_get(
    client: &Client,
    job_heron_id: &str,
) -> Call<BrokerFunderPolicyUploadJob> {
    client
        .call(
            Request::new(&BROKER_FUNDER_POLICIES_UPLOAD_GET)
                .path("job_heron_id", job_heron_id),
        )
}

/// `GET /api/broker_funder_policies/upload/{job_heron_id}/pending/`: Lists the funders of an upload that a person must match.
pub static BROKER_FUNDER_POLICIES_UPLOAD_PENDING: Operation = Operation {
    id: "broker_funder_policies_upload_pending",
    method: Method::Get,
    path: "/api/broker_funder_policies/upload/{job_heron_id}/pending/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the funders of an upload that a person must match.
#[inline]
pub fn broker_funder_policies_upload_pending(
    client: &Client,
    job_heron_id: &str,
) -> Call<Vec<PendingMatch>> {
    client
        .call(
            Request::new(&BROKER_FUNDER_POLICIES_UPLOAD_PENDING)
                .path("job_heron_id", job_heron_id),
        )
}

/// `POST /api/broker_funder_policies/upload/{job_heron_id}/pending/{index}/resolve/`: Says which funder an open match of an upload is, and stores its policy.
pub static BROKER_FUNDER_POLICIES_UPLOAD_PENDING_RESOLVE: Operation = Operation {
    id: "broker_funder_policies_upload_pending_resolve",
    method: Method::Post,
    path: "/api/broker_funder_policies/upload/{job_heron_id}/pending/{index}/resolve/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Says which funder an open match of an upload is, and stores its policy.
#[inline]
pub fn broker_funder_policies_upload_pending_resolve(
    client: &Client,
    job_heron_id: &str,
    index: i64,
    body: &FunderChoice,
) -> Call<PendingMatch> {
    client
        .call(
            Request::new(&BROKER_FUNDER_POLICIES_UPLOAD_PENDING_RESOLVE)
                .path("job_heron_id", job_heron_id)
                .path("index", index)
                .json(body),
        )
}

/// `POST /api/broker_funder_policies/upload/{job_heron_id}/pending/{index}/skip/`: Leaves an open match of an upload out.
pub static BROKER_FUNDER_POLICIES_UPLOAD_PENDING_SKIP: Operation = Operation {
    id: "broker_funder_policies_upload_pending_skip",
    method: Method::Post,
    path: "/api/broker_funder_policies/upload/{job_heron_id}/pending/{index}/skip/",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Leaves an open match of an upload out.
#[inline]
pub fn broker_funder_policies_upload_pending_skip(
    client: &Client,
    job_heron_id: &str,
    index: i64,
) -> Call<PendingMatch> {
    client
        .call(
            Request::new(&BROKER_FUNDER_POLICIES_UPLOAD_PENDING_SKIP)
                .path("job_heron_id", job_heron_id)
                .path("index", index),
        )
}

/// `GET /api/broker_funder_policies/upload/status/`: Gets the state of the latest upload of policies.
pub static BROKER_FUNDER_POLICIES_UPLOAD_STATUS: Operation = Operation {
    id: "broker_funder_policies_upload_status",
    method: Method::Get,
    path: "/api/broker_funder_policies/upload/status/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets the state of the latest upload of policies.
#[inline]
pub fn broker_funder_policies_upload_status(
    client: &Client,
) -> Call<BrokerFunderPolicyUploadJob> {
    client.call(Request::new(&BROKER_FUNDER_POLICIES_UPLOAD_STATUS))
}

/// `GET /api/end_users/{end_user_heron_id}/funder_policy_evaluations/`: Lists how the policies of funders judge an end user.
pub static FUNDER_POLICY_EVALUATIONS_LIST: Operation = Operation {
    id: "funder_policy_evaluations_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/funder_policy_evaluations/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists how the policies of funders judge an end user.
#[inline]
pub fn funder_policy_evaluations_list(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<Vec<FunderPolicyEvaluation>> {
    client
        .call(
            Request::new(&FUNDER_POLICY_EVALUATIONS_LIST)
                .path("end_user_heron_id", end_user_heron_id),
        )
}
