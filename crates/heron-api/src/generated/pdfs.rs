// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, FileForm, Method, Operation, Request, RetryClass, TakesFile, Upload,
};
use heron_types::shared::Outcome;
pub use heron_types::pdfs::*;

/// `GET /api/end_users/{end_user_id_or_heron_id}/pdfs`: Lists the PDFs of an end user.
pub static END_USER_PDFS_LIST: Operation = Operation {
    id: "end_user_pdfs_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_id_or_heron_id}/pdfs",
    retry: RetryClass::Safe,
    envelope: Some("pdfs"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the PDFs of an end user.
#[inline]
pub fn end_user_pdfs_list(
    client: &Client,
    end_user_id_or_heron_id: &str,
    with_processed_results: Option<bool>,
) -> Call<Vec<Pdf>> {
    client
        .call(
            Request::new(&END_USER_PDFS_LIST)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .query("with_processed_results", &with_processed_results),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/pdfs/parse`: Starts to parse the PDFs of an end user that are not being parsed yet.
pub static END_USER_PDFS_PARSE: Operation = Operation {
    id: "end_user_pdfs_parse",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/pdfs/parse",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Starts to parse the PDFs of an end user that are not being parsed yet.
#[inline]
pub fn end_user_pdfs_parse(
    client: &Client,
    end_user_id_or_heron_id: &str,
) -> Call<PdfParsing> {
    client
        .call(
            Request::new(&END_USER_PDFS_PARSE)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id),
        )
}

/// `POST /api/end_users/{end_user_id_or_heron_id}/pdfs/v1`: Uploads a bank statement of an end user as a PDF.
pub static END_USER_PDFS_UPLOAD: Operation = Operation {
    id: "end_user_pdfs_upload",
    method: Method::Post,
    path: "/api/end_users/{end_user_id_or_heron_id}/pdfs/v1",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    takes: Some(TakesFile {
        how: FileForm::DataUrl,
        field: "pdf_base64",
        name: Some("filename"),
        needs_name: false,
        max_files: 1,
        media_types: &[],
    }),
    ..Operation::PLAIN
};

/// Uploads a bank statement of an end user as a PDF.
#[inline]
pub fn end_user_pdfs_upload(
    client: &Client,
    end_user_id_or_heron_id: &str,
    file: impl Into<Upload>,
    body: &PdfUpload,
) -> Call<PdfUploaded> {
    client
        .call(
            Request::new(&END_USER_PDFS_UPLOAD)
                .path("end_user_id_or_heron_id", end_user_id_or_heron_id)
                .file_in(file, body),
        )
}

/// `GET /api/integrations/pdfs/{heron_id}`: Gets a PDF, without its content.
pub static PDFS_GET: Operation = Operation {
    id: "pdfs_get",
    method: Method::Get,
    path: "/api/integrations/pdfs/{heron_id}",
    retry: RetryClass::Safe,
    envelope: Some("pdf"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets a PDF, without its content.
#[inline]
pub fn pdfs_get(
    client: &Client,
    heron_id: &str,
    with_processed_results: Option<bool>,
) -> Call<Pdf> {
    client
        .call(
            Request::new(&PDFS_GET)
                .path("heron_id", heron_id)
                .query("with_processed_results", &with_processed_results),
        )
}

/// `PATCH /api/integrations/pdfs/{heron_id}/processed`: Changes transactions that were read from a statement of a PDF.
pub static PDFS_PROCESSED_UPDATE: Operation = Operation {
    id: "pdfs_processed_update",
    method: Method::Patch,
    path: "/api/integrations/pdfs/{heron_id}/processed",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes transactions that were read from a statement of a PDF.
#[inline]
pub fn pdfs_processed_update(
    client: &Client,
    heron_id: &str,
    body: &PdfStatementPatch,
) -> Call<Outcome> {
    client
        .call(Request::new(&PDFS_PROCESSED_UPDATE).path("heron_id", heron_id).json(body))
}

/// `POST /api/integrations/pdfs/{heron_id}/reload_transactions`: Loads the transactions of a PDF again that were unloaded.
pub static PDFS_RELOAD_TRANSACTIONS: Operation = Operation {
    id: "pdfs_reload_transactions",
    method: Method::Post,
    path: "/api/integrations/pdfs/{heron_id}/reload_transactions",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Loads the transactions of a PDF again that were unloaded.
#[inline]
pub fn pdfs_reload_transactions(client: &Client, heron_id: &str) -> Call<Outcome> {
    client.call(Request::new(&PDFS_RELOAD_TRANSACTIONS).path("heron_id", heron_id))
}

/// `POST /api/integrations/pdfs/{heron_id}/unload_transactions`: Deletes the transactions that were loaded from a PDF.
pub static PDFS_UNLOAD_TRANSACTIONS: Operation = Operation {
    id: "pdfs_unload_transactions",
    method: Method::Post,
    path: "/api/integrations/pdfs/{heron_id}/unload_transactions",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Deletes the transactions that were loaded from a PDF.
#[inline]
pub fn pdfs_unload_transactions(client: &Client, heron_id: &str) -> Call<Outcome> {
    client.call(Request::new(&PDFS_UNLOAD_TRANSACTIONS).path("heron_id", heron_id))
}

/// `PUT /api/integrations/pdfs/{heron_id}`: Updates a PDF, its status included.
pub static PDFS_UPDATE: Operation = Operation {
    id: "pdfs_update",
    method: Method::Put,
    path: "/api/integrations/pdfs/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Updates a PDF, its status included.
#[inline]
pub fn pdfs_update(
    client: &Client,
    heron_id: &str,
    body: &PdfUpdate,
) -> Call<PdfUpdated> {
    client.call(Request::new(&PDFS_UPDATE).path("heron_id", heron_id).json(body))
}

/// `POST /api/integrations/pdfs/{heron_id}/update_currency`: Changes the currency of a PDF and its statements, whose transactions must be unloaded.
pub static PDFS_UPDATE_CURRENCY: Operation = Operation {
    id: "pdfs_update_currency",
    method: Method::Post,
    path: "/api/integrations/pdfs/{heron_id}/update_currency",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes the currency of a PDF and its statements, whose transactions must be unloaded.
#[inline]
pub fn pdfs_update_currency(
    client: &Client,
    heron_id: &str,
    body: &PdfDefaultCurrencyUpdate,
) -> Call<PdfCurrencyUpdated> {
    client
        .call(Request::new(&PDFS_UPDATE_CURRENCY).path("heron_id", heron_id).json(body))
}
