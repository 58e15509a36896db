// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::Timestamp;
use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::{EndUserInformation, EndUserInformationUpdate, PolicyResult};
pub use heron_types::end_users::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/end_user_information`: Gets what is known of an end user's company, its owners, and the loan it asks for.
pub static END_USER_INFORMATION_GET: Operation = Operation {
    id: "end_user_information_get",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/end_user_information",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets what is known of an end user's company, its owners, and the loan it asks for.
#[inline]
pub fn end_user_information_get(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<EndUserInformation> {
    client
        .call(
            Request::new(&END_USER_INFORMATION_GET)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `PATCH /api/end_users/{end_user_id_or_heron_id}/end_user_information`: Changes the given properties of what is known of an end user's company, owners and loan.
pub static END_USER_INFORMATION_UPDATE: Operation = Operation {
    id: "end_user_information_update",
    method: Method::Patch,
    path: "/api/end_users/{end_user_id_or_heron_id}/end_user_information",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes the given properties of what is known of an end user's company, owners and loan.
#[inline]
pub fn end_user_information_update(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &EndUserInformationUpdate,
) -> Call<EndUserInformation> {
    client
        .call(
            Request::new(&END_USER_INFORMATION_UPDATE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `GET /api/submission_parsers/{end_user_heron_id}`: Lists what Heron read from the submissions that came in for an end user.
pub static END_USER_PARSED_SUBMISSIONS_LIST: Operation = Operation {
    id: "end_user_parsed_submissions_list",
    method: Method::Get,
    path: "/api/submission_parsers/{end_user_heron_id}",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists what Heron read from the submissions that came in for an end user.
#[inline]
pub fn end_user_parsed_submissions_list(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<Vec<ParsedEndUserSubmission>> {
    client
        .call(
            Request::new(&END_USER_PARSED_SUBMISSIONS_LIST)
                .path("end_user_heron_id", end_user_heron_id),
        )
}

/// `GET /api/end_users/{end_user_heron_id}/company_attributes`: Lists the company attributes that Heron computed for an end user; a CRM field mapping names them by label.
pub static END_USERS_COMPANY_ATTRIBUTES: Operation = Operation {
    id: "end_users_company_attributes",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/company_attributes",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the company attributes that Heron computed for an end user; a CRM field mapping names them by label.
#[inline]
pub fn end_users_company_attributes(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<Vec<CompanyAttributeValue>> {
    client
        .call(
            Request::new(&END_USERS_COMPANY_ATTRIBUTES)
                .path("end_user_heron_id", end_user_heron_id),
        )
}

/// `POST /api/end_users`: Creates an end user.
pub static END_USERS_CREATE: Operation = Operation {
    id: "end_users_create",
    method: Method::Post,
    path: "/api/end_users",
    retry: RetryClass::NonIdempotent,
    envelope: Some("end_user"),
    request_envelope: Some("end_user"),
    ..Operation::PLAIN
};

/// Creates an end user.
#[inline]
pub fn end_users_create(client: &Client, body: &EndUserCreate) -> Call<EndUser> {
    client.call(Request::new(&END_USERS_CREATE).json(body))
}

/// `POST /api/end_users/{heron_id}/crm_sync`: Asks Heron to write an end user to the CRM; the outcome is read from the events.
pub static END_USERS_CRM_SYNC: Operation = Operation {
    id: "end_users_crm_sync",
    method: Method::Post,
    path: "/api/end_users/{heron_id}/crm_sync",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Asks Heron to write an end user to the CRM; the outcome is read from the events.
#[inline]
pub fn end_users_crm_sync(client: &Client, heron_id: &str) -> Call<CrmSyncTrigger> {
    client.call(Request::new(&END_USERS_CRM_SYNC).path("heron_id", heron_id))
}

/// `GET /api/end_users/{heron_id}/crm_sync`: Lists what happened when an end user was written to the CRM.
pub static END_USERS_CRM_SYNC_EVENTS: Operation = Operation {
    id: "end_users_crm_sync_events",
    method: Method::Get,
    path: "/api/end_users/{heron_id}/crm_sync",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists what happened when an end user was written to the CRM.
#[inline]
pub fn end_users_crm_sync_events(
    client: &Client,
    heron_id: &str,
) -> Call<Vec<CrmSyncEvent>> {
    client.call(Request::new(&END_USERS_CRM_SYNC_EVENTS).path("heron_id", heron_id))
}

/// `GET /api/end_users/{end_user_heron_id}/deal_link/`: Lists the end users that share one opportunity in the CRM: the submission, and one for each decision of a funder.
pub static END_USERS_DEAL_LINK: Operation = Operation {
    id: "end_users_deal_link",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/deal_link/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the end users that share one opportunity in the CRM: the submission, and one for each decision of a funder.
#[inline]
pub fn end_users_deal_link(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<Vec<DealLinkEntry>> {
    client
        .call(
            Request::new(&END_USERS_DEAL_LINK)
                .path("end_user_heron_id", end_user_heron_id),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/delete`: Starts to delete an end user with its transactions, and answers before that is done.
pub static END_USERS_DELETE: Operation = Operation {
    id: "end_users_delete",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/delete",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts to delete an end user with its transactions, and answers before that is done.
#[inline]
pub fn end_users_delete(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<EndUserDeletion> {
    client
        .call(
            Request::new(&END_USERS_DELETE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `DELETE /api/end_users/{end_user_id_or_heron_id}`: Deletes an end user with its transactions before it answers; Heron advises against it and has `end_users_delete` in its place.
pub static END_USERS_DELETE_SYNC: Operation = Operation {
    id: "end_users_delete_sync",
    method: Method::Delete,
    path: "/api/end_users/{end_user_id_or_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes an end user with its transactions before it answers; Heron advises against it and has `end_users_delete` in its place.
#[deprecated(note = "Heron advises against it: use `end_users_delete`")]
#[inline]
pub fn end_users_delete_sync(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<()> {
    client
        .call(
            Request::new(&END_USERS_DELETE_SYNC)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/{end_user_heron_id}/duplicate_end_users`: Finds other end users of the account with the same tax number, or else the same legal business name.
pub static END_USERS_DUPLICATES: Operation = Operation {
    id: "end_users_duplicates",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/duplicate_end_users",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Finds other end users of the account with the same tax number, or else the same legal business name.
#[inline]
pub fn end_users_duplicates(
    client: &Client,
    end_user_heron_id: &str,
) -> Call<DuplicateEndUsers> {
    client
        .call(
            Request::new(&END_USERS_DUPLICATES)
                .path("end_user_heron_id", end_user_heron_id),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/enrich`: Enriches the transactions of an end user.
pub static END_USERS_ENRICH: Operation = Operation {
    id: "end_users_enrich",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/enrich",
    retry: RetryClass::NonIdempotent,
    envelope: Some("end_user"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Enriches the transactions of an end user.
#[inline]
pub fn end_users_enrich(
    client: &Client,
    end_user_id_or_heron_id: &str,
    priority: Option<EnrichPriority>,
) -> Call<EndUser> {
    client
        .call(
            Request::new(&END_USERS_ENRICH)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("priority", &priority),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}`: Gets an end user by its Heron id or by your own id for it.
pub static END_USERS_GET: Operation = Operation {
    id: "end_users_get",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}",
    retry: RetryClass::Safe,
    envelope: Some("end_user"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets an end user by its Heron id or by your own id for it.
#[inline]
pub fn end_users_get(client: &Client, end_user_id_or_heron_id: &str) -> Call<EndUser> {
    client
        .call(
            Request::new(&END_USERS_GET)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users`: Lists end users, one page at a time.
pub static END_USERS_LIST: Operation = Operation {
    id: "end_users_list",
    method: Method::Get,
    path: "/api/end_users",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EndUsersListParams {
    /// Only the end user with this id of yours.
    pub end_user_id: Option<String>,
    /// Only the end user with this Heron id.
    pub heron_id: Option<String>,
    /// Whether to fill `data_sources`. Off when not sent.
    pub include_data_sources: Option<bool>,
    /// Whether to fill `criteria` with the metrics of the scorecard. Off when not sent.
    pub include_scorecard_metrics: Option<bool>,
    /// Whether to fill `tags`. Off when not sent.
    pub include_tags: Option<bool>,
    /// Only end users that do, or do not, belong to a lending portfolio.
    pub is_portfolio: Option<bool>,
    /// How many end users a page holds, at most 10000. 1000 when not sent.
    pub limit: Option<i64>,
    /// Only end users with this name. Whether a part of it is enough is not documented.
    pub name: Option<String>,
    /// What to sort end users by. The one updated last comes first when not sent.
    pub order_by: Option<EndUserOrder>,
    /// Which page, counted from 1. The first when not sent.
    pub page: Option<i64>,
    /// Only end users in this state.
    pub status: Option<EndUserStatus>,
}

impl EndUsersListParams {
    /// `EndUsersListParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `include_data_sources`.
    #[must_use]
    pub fn with_include_data_sources(mut self, value: impl Into<bool>) -> Self {
        self.include_data_sources = Some(value.into());
        self
    }

    /// Sets `include_scorecard_metrics`.
    #[must_use]
    pub fn with_include_scorecard_metrics(mut self, value: impl Into<bool>) -> Self {
        self.include_scorecard_metrics = Some(value.into());
        self
    }

    /// Sets `include_tags`.
    #[must_use]
    pub fn with_include_tags(mut self, value: impl Into<bool>) -> Self {
        self.include_tags = Some(value.into());
        self
    }

    /// Sets `is_portfolio`.
    #[must_use]
    pub fn with_is_portfolio(mut self, value: impl Into<bool>) -> Self {
        self.is_portfolio = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `order_by`.
    #[must_use]
    pub fn with_order_by(mut self, value: impl Into<EndUserOrder>) -> Self {
        self.order_by = Some(value.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<EndUserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

/// Lists end users, one page at a time.
#[inline]
pub fn end_users_list(
    client: &Client,
    params: &EndUsersListParams,
) -> Call<EndUserList> {
    client
        .call(
            Request::new(&END_USERS_LIST)
                .query("end_user_id", &params.end_user_id)
                .query("heron_id", &params.heron_id)
                .query("include_data_sources", &params.include_data_sources)
                .query("include_scorecard_metrics", &params.include_scorecard_metrics)
                .query("include_tags", &params.include_tags)
                .query("is_portfolio", &params.is_portfolio)
                .query("limit", &params.limit)
                .query("name", &params.name)
                .query("order_by", &params.order_by)
                .query("page", &params.page)
                .query("status", &params.status),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/location`: Gets where on the map an end user's company is.
pub static END_USERS_LOCATION: Operation = Operation {
    id: "end_users_location",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/location",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets where on the map an end user's company is.
#[inline]
pub fn end_users_location(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<EndUserAddressLocation> {
    client
        .call(
            Request::new(&END_USERS_LOCATION)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/processing_status`: Tells whether an end user is being processed or has been.
pub static END_USERS_PROCESSING_STATUS: Operation = Operation {
    id: "end_users_processing_status",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/processing_status",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Tells whether an end user is being processed or has been.
#[inline]
pub fn end_users_processing_status(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<EndUserProcessingStatus> {
    client
        .call(
            Request::new(&END_USERS_PROCESSING_STATUS)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/start_workflow`: Starts the account's workflow for an end user.
pub static END_USERS_START_WORKFLOW: Operation = Operation {
    id: "end_users_start_workflow",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/start_workflow",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts the account's workflow for an end user.
#[inline]
pub fn end_users_start_workflow(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<WorkflowStarted> {
    client
        .call(
            Request::new(&END_USERS_START_WORKFLOW)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/summary`: Lists end users with their files, policy results, and last CRM sync.
pub static END_USERS_SUMMARY: Operation = Operation {
    id: "end_users_summary",
    method: Method::Get,
    path: "/api/end_users/summary",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `GET /api/end_users/summary`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EndUsersSummaryParams {
    /// Only end users whose email thread was taken for this at broker intake.
    pub broker_classification: Option<BrokerClassification>,
    /// Only deals at this stage. Has an effect for brokers only.
    pub deal_stage: Option<DealStage>,
    /// Only the end user with this id of yours.
    pub end_user_id: Option<String>,
    /// Only the end user with this Heron id.
    pub heron_id: Option<String>,
    /// Only end users that do, or do not, have a document waiting for a person to look at it.
    pub in_human_review: Option<bool>,
    /// Whether to fill `data_sources`. Off when not sent.
    pub include_data_sources: Option<bool>,
    /// Whether to fill `criteria` with the metrics of the scorecard. Off when not sent.
    pub include_scorecard_metrics: Option<bool>,
    /// Whether to fill `tags`. Off when not sent.
    pub include_tags: Option<bool>,
    /// Makes the span hold end users that were updated in it as well, and its two ends a part of it. Off when not sent.
    pub include_updates_in_interval: Option<bool>,
    /// The end of the span that `interval_start` begins.
    pub interval_end: Option<Timestamp>,
    /// The start of a span of time to look in. By creation, unless `include_updates_in_interval` is set.
    pub interval_start: Option<Timestamp>,
    /// Only end users that do, or do not, belong to a lending portfolio.
    pub is_portfolio: Option<bool>,
    /// How many end users a page holds, at most 10000. Goes together with `page`.
    pub limit: Option<i64>,
    /// Only end users with this name. Whether a part of it is enough is not documented.
    pub name: Option<String>,
    /// What to sort end users by. The one updated last comes first when not sent.
    pub order_by: Option<EndUserOrder>,
    /// Which page, counted from 1. Goes together with `limit`; without both, all end users come at once.
    pub page: Option<i64>,
    /// Only end users in this state.
    pub status: Option<EndUserStatus>,
    /// Only end users with this CRM sync result.
    pub with_crm_sync_result: Option<CrmSyncResult>,
    /// Only end users with this policy result. Which of several policies counts is not documented.
    pub with_policy_result: Option<PolicyResult>,
}

impl EndUsersSummaryParams {
    /// `EndUsersSummaryParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `broker_classification`.
    #[must_use]
    pub fn with_broker_classification(
        mut self,
        value: impl Into<BrokerClassification>,
    ) -> Self {
        self.broker_classification = Some(value.into());
        self
    }

    /// Sets `deal_stage`.
    #[must_use]
    pub fn with_deal_stage(mut self, value: impl Into<DealStage>) -> Self {
        self.deal_stage = Some(value.into());
        self
    }

    /// Sets `end_user_id`.
    #[must_use]
    pub fn with_end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `in_human_review`.
    #[must_use]
    pub fn with_in_human_review(mut self, value: impl Into<bool>) -> Self {
        self.in_human_review = Some(value.into());
        self
    }

    /// Sets `include_data_sources`.
    #[must_use]
    pub fn with_include_data_sources(mut self, value: impl Into<bool>) -> Self {
        self.include_data_sources = Some(value.into());
        self
    }

    /// Sets `include_scorecard_metrics`.
    #[must_use]
    pub fn with_include_scorecard_metrics(mut self, value: impl Into<bool>) -> Self {
        self.include_scorecard_metrics = Some(value.into());
        self
    }

    /// Sets `include_tags`.
    #[must_use]
    pub fn with_include_tags(mut self, value: impl Into<bool>) -> Self {
        self.include_tags = Some(value.into());
        self
    }

    /// Sets `include_updates_in_interval`.
    #[must_use]
    pub fn with_include_updates_in_interval(mut self, value: impl Into<bool>) -> Self {
        self.include_updates_in_interval = Some(value.into());
        self
    }

    /// Sets `interval_end`.
    #[must_use]
    pub fn with_interval_end(mut self, value: impl Into<Timestamp>) -> Self {
        self.interval_end = Some(value.into());
        self
    }

    /// Sets `interval_start`.
    #[must_use]
    pub fn with_interval_start(mut self, value: impl Into<Timestamp>) -> Self {
        self.interval_start = Some(value.into());
        self
    }

    /// Sets `is_portfolio`.
    #[must_use]
    pub fn with_is_portfolio(mut self, value: impl Into<bool>) -> Self {
        self.is_portfolio = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `order_by`.
    #[must_use]
    pub fn with_order_by(mut self, value: impl Into<EndUserOrder>) -> Self {
        self.order_by = Some(value.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<EndUserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `with_crm_sync_result`.
    #[must_use]
    pub fn with_crm_sync_result(mut self, value: impl Into<CrmSyncResult>) -> Self {
        self.with_crm_sync_result = Some(value.into());
        self
    }

    /// Sets `with_policy_result`.
    #[must_use]
    pub fn with_policy_result(mut self, value: impl Into<PolicyResult>) -> Self {
        self.with_policy_result = Some(value.into());
        self
    }
}

/// Lists end users with their files, policy results, and last CRM sync.
#[inline]
pub fn end_users_summary(
    client: &Client,
    params: &EndUsersSummaryParams,
) -> Call<EndUserSummaryList> {
    client
        .call(
            Request::new(&END_USERS_SUMMARY)
                .query("broker_classification", &params.broker_classification)
                .query("deal_stage", &params.deal_stage)
                .query("end_user_id", &params.end_user_id)
                .query("heron_id", &params.heron_id)
                .query("in_human_review", &params.in_human_review)
                .query("include_data_sources", &params.include_data_sources)
                .query("include_scorecard_metrics", &params.include_scorecard_metrics)
                .query("include_tags", &params.include_tags)
                .query(
                    "include_updates_in_interval",
                    &params.include_updates_in_interval,
                )
                .query("interval_end", &params.interval_end)
                .query("interval_start", &params.interval_start)
                .query("is_portfolio", &params.is_portfolio)
                .query("limit", &params.limit)
                .query("name", &params.name)
                .query("order_by", &params.order_by)
                .query("page", &params.page)
                .query("status", &params.status)
                .query("with_crm_sync_result", &params.with_crm_sync_result)
                .query("with_policy_result", &params.with_policy_result),
        )
}

/// `PUT /api/end_users`: Updates the end user that has the given `end_user_id`; the status `ready` starts processing.
pub static END_USERS_UPDATE: Operation = Operation {
    id: "end_users_update",
    method: Method::Put,
    path: "/api/end_users",
    retry: RetryClass::Idempotent,
    envelope: Some("end_user"),
    request_envelope: Some("end_user"),
    ..Operation::PLAIN
};

/// Updates the end user that has the given `end_user_id`; the status `ready` starts processing.
#[inline]
pub fn end_users_update(client: &Client, body: &EndUserUpdate) -> Call<EndUser> {
    client.call(Request::new(&END_USERS_UPDATE).json(body))
}
