// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use chrono::NaiveDate;
use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::DataSourceAccount;
pub use heron_types::data_sources::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/data_source_account_summary`: Lists the bank accounts of an end user with what is known of each.
pub static DATA_SOURCE_ACCOUNT_SUMMARY_GET: Operation = Operation {
    id: "data_source_account_summary_get",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/data_source_account_summary",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the bank accounts of an end user with what is known of each.
#[inline]
pub fn data_source_account_summary_get(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<DataSourceAccountSummaryPublic>> {
    client
        .call(
            Request::new(&DATA_SOURCE_ACCOUNT_SUMMARY_GET)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/data_source_accounts/disable_duplicates`: Disables bank accounts of an end user that are there twice.
pub static DATA_SOURCE_ACCOUNTS_DISABLE_DUPLICATES: Operation = Operation {
    id: "data_source_accounts_disable_duplicates",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/data_source_accounts/disable_duplicates",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// The optional parameters of `POST /api/end_users/{end_user_id_or_heron_id}/data_source_accounts/disable_duplicates`. What is not set is not sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAccountsDisableDuplicatesParams {
    /// The last day.
    pub end_date: Option<NaiveDate>,
    /// The first day.
    pub start_date: Option<NaiveDate>,
}

impl DataSourceAccountsDisableDuplicatesParams {
    /// `DataSourceAccountsDisableDuplicatesParams` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn with_end_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn with_start_date(mut self, value: impl Into<NaiveDate>) -> Self {
        self.start_date = Some(value.into());
        self
    }
}

/// Disables bank accounts of an end user that are there twice.
#[inline]
pub fn data_source_accounts_disable_duplicates(
    client: &Client,
    end_user_id_or_heron_id: &str,
    params: &DataSourceAccountsDisableDuplicatesParams,
) -> Call<()> {
    client
        .call(
            Request::new(&DATA_SOURCE_ACCOUNTS_DISABLE_DUPLICATES)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("end_date", &params.end_date)
                .query("start_date", &params.start_date),
        )
}

/// `PUT /api/data_source_accounts/{heron_id}`: Updates a bank account of a data source.
pub static DATA_SOURCE_ACCOUNTS_UPDATE: Operation = Operation {
    id: "data_source_accounts_update",
    method: Method::Put,
    path: "/api/data_source_accounts/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Updates a bank account of a data source.
#[inline]
pub fn data_source_accounts_update(
    client: &Client,
    heron_id: &str,
    body: &DataSourceUpdate,
) -> Call<DataSourceAccount> {
    client
        .call(
            Request::new(&DATA_SOURCE_ACCOUNTS_UPDATE)
                .path("heron_id", heron_id)
                .json(body),
        )
}

/// `POST /api/data_source_accounts/{dsa_heron_id_to_update}/update_number`: Changes the account number of a bank account.
pub static DATA_SOURCE_ACCOUNTS_UPDATE_NUMBER: Operation = Operation {
    id: "data_source_accounts_update_number",
    method: Method::Post,
    path: "/api/data_source_accounts/{dsa_heron_id_to_update}/update_number",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes the account number of a bank account.
#[inline]
pub fn data_source_accounts_update_number(
    client: &Client,
    dsa_heron_id_to_update: &str,
    body: &DataSourceAccountUpdateNumber,
) -> Call<DataSourceAccount> {
    client
        .call(
            Request::new(&DATA_SOURCE_ACCOUNTS_UPDATE_NUMBER)
                .path("dsa_heron_id_to_update", dsa_heron_id_to_update)
                .json(body),
        )
}

/// `PUT /api/data_sources/{heron_id}`: Updates a data source.
pub static DATA_SOURCES_UPDATE: Operation = Operation {
    id: "data_sources_update",
    method: Method::Put,
    path: "/api/data_sources/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Updates a data source.
#[inline]
pub fn data_sources_update(
    client: &Client,
    heron_id: &str,
    body: &DataSourceUpdate,
) -> Call<EndUserDataSource> {
    client.call(Request::new(&DATA_SOURCES_UPDATE).path("heron_id", heron_id).json(body))
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/data_sources`: Lists the data sources of an end user.
pub static END_USER_DATA_SOURCES_LIST: Operation = Operation {
    id: "end_user_data_sources_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/data_sources",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the data sources of an end user.
#[inline]
pub fn end_user_data_sources_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<EndUserDataSource>> {
    client
        .call(
            Request::new(&END_USER_DATA_SOURCES_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `GET /api/end_users/{end_user_id_or_heron_id}/missing_accounts`: Lists bank accounts that an end user seems to have and did not connect; in beta.
pub static MISSING_ACCOUNTS_LIST: Operation = Operation {
    id: "missing_accounts_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/missing_accounts",
    retry: RetryClass::Safe,
    envelope: Some("missing_accounts"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists bank accounts that an end user seems to have and did not connect; in beta.
#[inline]
pub fn missing_accounts_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<Vec<MissingAccount>> {
    client
        .call(
            Request::new(&MISSING_ACCOUNTS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}
