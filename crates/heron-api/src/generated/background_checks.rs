// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, Download, GivesFile, Method, Operation, Request, RetryClass,
};
pub use heron_types::background_checks::*;

/// `GET /api/end_users/{end_user_heron_id}/background_check/affiliations`: Lists the businesses and people that the background check of an end user connects it with.
pub static BACKGROUND_CHECK_AFFILIATIONS: Operation = Operation {
    id: "background_check_affiliations",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check/affiliations",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the businesses and people that the background check of an end user connects it with.
#[inline]
pub fn background_check_affiliations(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<BackgroundCheckAffiliationsView> {
    client
        .call(
            Request::new(&BACKGROUND_CHECK_AFFILIATIONS)
                .path("end_user_heron_id", end_user_heron_id),
        )
}

/// `POST /api/end_users/{end_user_heron_id}/background_check/affiliations/reports/confirm`: Says which of the parties that a search found an affiliation's report is about.
pub static BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CONFIRM: Operation = Operation {
    id: "background_check_affiliations_reports_confirm",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/background_check/affiliations/reports/confirm",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Says which of the parties that a search found an affiliation's report is about.
#[inline]
pub fn background_check_affiliations_reports_confirm(
    client: &Client,
    end_user_heron_id: &str,
    body: &BackgroundCheckAffiliateConfirm,
) -> Call<BackgroundCheckAffiliationReportState> {
    client
        .call(
            Request::new(&BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CONFIRM)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_heron_id}/background_check/affiliations/reports`: Orders reports on affiliations of an end user.
pub static BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CREATE: Operation = Operation {
    id: "background_check_affiliations_reports_create",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/background_check/affiliations/reports",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Orders reports on affiliations of an end user.
#[inline]
pub fn background_check_affiliations_reports_create(
    client: &Client,
    end_user_heron_id: &str,
    body: &BackgroundCheckAffiliateReportOrder,
) -> Call<BackgroundCheckAffiliateReportsOrdered> {
    client
        .call(
            Request::new(&BACKGROUND_CHECK_AFFILIATIONS_REPORTS_CREATE)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
}

/// `DELETE /api/end_users/{end_user_heron_id}/background_check/affiliations/reports/{ref}`: Takes the order for an affiliation's report back; what was fetched stays.
pub static BACKGROUND_CHECK_AFFILIATIONS_REPORTS_DELETE: Operation = Operation {
    id: "background_check_affiliations_reports_delete",
    method: Method::Delete,
    path: "/api/end_users/{end_user_heron_id}/background_check/affiliations/reports/{ref}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Takes the order for an affiliation's report back; what was fetched stays.
#[inline]
pub fn background_check_affiliations_reports_delete(
    client: &Client,
    end_user_heron_id: &str,
    ref_: &str,
) -> Call<()> {
    client
        .call(
            Request::new(&BACKGROUND_CHECK_AFFILIATIONS_REPORTS_DELETE)
                .path("end_user_heron_id", end_user_heron_id)
                .path("ref", ref_),
        )
}

/// `GET /api/end_users/{end_user_heron_id}/background_check`: Gets the background check of an end user: its state, its subjects with their records, and the outcome of each check.
pub static BACKGROUND_CHECK_GET: Operation = Operation {
    id: "background_check_get",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/{end_user_heron_id}/background_check`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckGetParams {
    /// Whether searches after which a person pinned someone are passed over. No when not sent.
    pub exclude_manual: Option<bool>,
    /// Whether each record comes with all that the source says of it. No when not sent.
    pub include_section_detail: Option<bool>,
}

impl BackgroundCheckGetParams {
    /// `BackgroundCheckGetParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `exclude_manual`.
    #[must_use]
    pub fn with_exclude_manual(mut self, value: impl Into<bool>) -> Self {
        self.exclude_manual = Some(value.into());
        self
    }

    /// Sets `include_section_detail`.
    #[must_use]
    pub fn with_include_section_detail(mut self, value: impl Into<bool>) -> Self {
        self.include_section_detail = Some(value.into());
        self
    }
}

/// Gets the background check of an end user: its state, its subjects with their records, and the outcome of each check.
#[inline]
pub fn background_check_get(
    client: &Client,
    end_user_heron_id: &str,
    params: &BackgroundCheckGetParams,
) -> Call<BackgroundCheck> {
    client
        .call(
            Request::new(&BACKGROUND_CHECK_GET)
                .path("end_user_heron_id", end_user_heron_id)
                .query("exclude_manual", &params.exclude_manual)
                .query("include_section_detail", &params.include_section_detail),
        )
}

/// `GET /api/end_users/{end_user_heron_id}/background_check/override`: Gets which candidate is pinned for each subject.
pub static BACKGROUND_CHECK_OVERRIDE: Operation = Operation {
    id: "background_check_override",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check/override",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets which candidate is pinned for each subject.
#[inline]
pub fn background_check_override(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<BackgroundCheckCandidateOverride> {
    client
        .call(
            Request::new(&BACKGROUND_CHECK_OVERRIDE)
                .path("end_user_heron_id", end_user_heron_id),
        )
}

/// `DELETE /api/end_users/{end_user_heron_id}/background_check/override`: Takes all pins away.
pub static BACKGROUND_CHECK_OVERRIDE_DELETE: Operation = Operation {
    id: "background_check_override_delete",
    method: Method::Delete,
    path: "/api/end_users/{end_user_heron_id}/background_check/override",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Takes all pins away.
#[inline]
pub fn background_check_override_delete(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<()> {
    client
        .call(
            Request::new(&BACKGROUND_CHECK_OVERRIDE_DELETE)
                .path("end_user_heron_id", end_user_heron_id),
        )
}

/// `POST /api/end_users/{end_user_heron_id}/background_check/override`: Pins a candidate for each subject, so that no search is needed; `null` takes a pin away.
pub static BACKGROUND_CHECK_OVERRIDE_SET: Operation = Operation {
    id: "background_check_override_set",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/background_check/override",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Pins a candidate for each subject, so that no search is needed; `null` takes a pin away.
#[inline]
pub fn background_check_override_set(
    client: &Client,
    end_user_heron_id: &str,
    body: &BackgroundCheckCandidateOverride,
) -> Call<BackgroundCheckCandidateOverride> {
    client
        .call(
            Request::new(&BACKGROUND_CHECK_OVERRIDE_SET)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
}

/// `GET /api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/raw_report`: Fetches the raw report on a subject, as JSON.
pub static BACKGROUND_CHECK_SUBJECTS_RAW_REPORT: Operation = Operation {
    id: "background_check_subjects_raw_report",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/raw_report",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    gives: Some(GivesFile {
        field: "file_b64",
        media_type: None,
    }),
    ..Operation::PLAIN
};

/// Fetches the raw report on a subject, as JSON.
#[inline]
pub fn background_check_subjects_raw_report(
    client: &Client,
    end_user_heron_id: &str,
    subject_key: SubjectKey,
) -> Download {
    client
        .download(
            Request::new(&BACKGROUND_CHECK_SUBJECTS_RAW_REPORT)
                .path("end_user_heron_id", end_user_heron_id)
                .path("subject_key", subject_key),
        )
}

/// `GET /api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/records/{record_id}/mugshot`: Fetches the photograph of a criminal or arrest record.
pub static BACKGROUND_CHECK_SUBJECTS_RECORDS_MUGSHOT: Operation = Operation {
    id: "background_check_subjects_records_mugshot",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/background_check/subjects/{subject_key}/records/{record_id}/mugshot",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Fetches the photograph of a criminal or arrest record.
#[inline]
pub fn background_check_subjects_records_mugshot(
    client: &Client,
    end_user_heron_id: &str,
    subject_key: SubjectKey,
    record_id: &str,
) -> Download {
    client
        .download(
            Request::new(&BACKGROUND_CHECK_SUBJECTS_RECORDS_MUGSHOT)
                .path("end_user_heron_id", end_user_heron_id)
                .path("subject_key", subject_key)
                .path("record_id", record_id)
                .accept("image/jpeg, image/png"),
        )
}
