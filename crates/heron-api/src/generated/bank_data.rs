// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, FileForm, Method, Operation, Request, RetryClass, TakesFile, Upload,
};
pub use heron_types::bank_data::*;

/// `POST /api/end_users/{end_user_id_or_heron_id}/decision_logic`: Stores transactions of an end user from a DecisionLogic XML report.
pub static BANK_DATA_DECISION_LOGIC: Operation = Operation {
    id: "bank_data_decision_logic",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/decision_logic",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::Body,
        field: "",
        name: None,
        needs_name: false,
        max_files: 1,
        media_types: &["application/xml"],
    }),
    ..Operation::PLAIN
};

/// Stores transactions of an end user from a DecisionLogic XML report.
#[inline]
pub fn bank_data_decision_logic(
    client: &Client,
    end_user_id_or_heron_id: &str,
    currency: Option<&str>,
    file: impl Into<Upload>,
) -> Call<BankDataReceipt> {
    client
        .call(
            Request::new(&BANK_DATA_DECISION_LOGIC)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("currency", &currency)
                .file(file),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/inscribe`: Stores transactions of an end user from Inscribe's JSON.
pub static BANK_DATA_INSCRIBE: Operation = Operation {
    id: "bank_data_inscribe",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/inscribe",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Stores transactions of an end user from Inscribe's JSON.
#[inline]
pub fn bank_data_inscribe(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &Inscribe,
) -> Call<BankDataReceipt> {
    client
        .call(
            Request::new(&BANK_DATA_INSCRIBE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/ocrolus`: Stores transactions of an end user from Ocrolus's JSON.
pub static BANK_DATA_OCROLUS: Operation = Operation {
    id: "bank_data_ocrolus",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/ocrolus",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Stores transactions of an end user from Ocrolus's JSON.
#[inline]
pub fn bank_data_ocrolus(
    client: &Client,
    end_user_id_or_heron_id: &str,
    skip_num_txns_check: Option<bool>,
    body: &Ocrolus,
) -> Call<BankDataReceipt> {
    client
        .call(
            Request::new(&BANK_DATA_OCROLUS)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("skip_num_txns_check", &skip_num_txns_check)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/plaid/assets`: Stores transactions of an end user from a Plaid assets report.
pub static BANK_DATA_PLAID_ASSETS: Operation = Operation {
    id: "bank_data_plaid_assets",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/plaid/assets",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Stores transactions of an end user from a Plaid assets report.
#[inline]
pub fn bank_data_plaid_assets(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &PlaidAssets,
) -> Call<BankDataReceipt> {
    client
        .call(
            Request::new(&BANK_DATA_PLAID_ASSETS)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/plaid/transactions`: Stores transactions of an end user from Plaid's JSON.
pub static BANK_DATA_PLAID_TRANSACTIONS: Operation = Operation {
    id: "bank_data_plaid_transactions",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/plaid/transactions",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Stores transactions of an end user from Plaid's JSON.
#[inline]
pub fn bank_data_plaid_transactions(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &PlaidTransactions,
) -> Call<BankDataReceipt> {
    client
        .call(
            Request::new(&BANK_DATA_PLAID_TRANSACTIONS)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/yodlee`: Stores transactions of an end user from Yodlee's JSON.
pub static BANK_DATA_YODLEE: Operation = Operation {
    id: "bank_data_yodlee",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/yodlee",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Stores transactions of an end user from Yodlee's JSON.
#[inline]
pub fn bank_data_yodlee(
    client: &Client,
    end_user_id_or_heron_id: &str,
    body: &Yodlee,
) -> Call<BankDataReceipt> {
    client
        .call(
            Request::new(&BANK_DATA_YODLEE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .json(body),
        )
}
