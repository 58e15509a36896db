// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{
    Call, Client, Download, FileForm, Method, Operation, Request, RetryClass, TakesFile,
    Upload,
};
pub use heron_types::account::*;

/// `GET /api/users/company_overview_layout`: Gets how the account's company overview is laid out.
pub static ACCOUNT_COMPANY_OVERVIEW_LAYOUT: Operation = Operation {
    id: "account_company_overview_layout",
    method: Method::Get,
    path: "/api/users/company_overview_layout",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets how the account's company overview is laid out.
#[inline]
pub fn account_company_overview_layout(
    client: &Client,
) -> Call<Vec<CompanyOverviewLayout>> {
    client.call(Request::new(&ACCOUNT_COMPANY_OVERVIEW_LAYOUT))
}

/// `PUT /api/users/company_overview_layout`: Sets how the account's company overview is laid out.
pub static ACCOUNT_COMPANY_OVERVIEW_LAYOUT_UPDATE: Operation = Operation {
    id: "account_company_overview_layout_update",
    method: Method::Put,
    path: "/api/users/company_overview_layout",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Sets how the account's company overview is laid out.
#[inline]
pub fn account_company_overview_layout_update(
    client: &Client,
    body: &Vec<CompanyOverviewLayout>,
) -> Call<()> {
    client.call(Request::new(&ACCOUNT_COMPANY_OVERVIEW_LAYOUT_UPDATE).json(body))
}

/// `GET /api/watermarks/logo`: Fetches the account's logo.
pub static ACCOUNT_LOGO: Operation = Operation {
    id: "account_logo",
    method: Method::Get,
    path: "/api/watermarks/logo",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Fetches the account's logo.
#[inline]
pub fn account_logo(client: &Client) -> Download {
    client.download(Request::new(&ACCOUNT_LOGO).accept("image/*"))
}

/// `POST /api/watermarks/logo`: Uploads the account's logo.
pub static ACCOUNT_LOGO_UPLOAD: Operation = Operation {
    id: "account_logo_upload",
    method: Method::Post,
    path: "/api/watermarks/logo",
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

/// Uploads the account's logo.
#[inline]
pub fn account_logo_upload(client: &Client, file: impl Into<Upload>) -> Call<Logo> {
    client.call(Request::new(&ACCOUNT_LOGO_UPLOAD).file(file))
}

/// `PUT /api/users/current/settings`: Changes settings of the account.
pub static ACCOUNT_SETTINGS_UPDATE: Operation = Operation {
    id: "account_settings_update",
    method: Method::Put,
    path: "/api/users/current/settings",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Changes settings of the account.
#[inline]
pub fn account_settings_update(client: &Client, body: &AccountSettings) -> Call<()> {
    client.call(Request::new(&ACCOUNT_SETTINGS_UPDATE).json(body))
}

/// `GET /api/app_store/list`: Lists the apps that the account can use.
pub static APPS_LIST: Operation = Operation {
    id: "apps_list",
    method: Method::Get,
    path: "/api/app_store/list",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the apps that the account can use.
#[inline]
pub fn apps_list(client: &Client) -> Call<Apps> {
    client.call(Request::new(&APPS_LIST))
}
