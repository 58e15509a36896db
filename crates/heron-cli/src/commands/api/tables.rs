// Generated from openapi/operations.toml by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use super::known::{By, Paging};

/// The lists that come in pages, by their paths.
pub(super) static PAGED: &[(&str, Paging)] = &[
    ("/api/end_users", Paging { by: By::Number, at: "page", size: "limit", default_size: Some(1000), first: 1, both: false, items: "end_users", page: Some("_meta.page"), pages: Some("_meta.pages"), total: Some("_meta.total"), more: None, next_url: Some("_meta.next_url") }),
    ("/api/end_users/summary", Paging { by: By::Number, at: "page", size: "limit", default_size: None, first: 1, both: true, items: "end_users", page: Some("_meta.page"), pages: Some("_meta.pages"), total: Some("_meta.total"), more: None, next_url: Some("_meta.next_url") }),
    ("/api/end_user_emails", Paging { by: By::Number, at: "page", size: "limit", default_size: None, first: 0, both: false, items: "emails", page: Some("_meta.page"), pages: Some("_meta.total_pages"), total: Some("_meta.count"), more: Some("_meta.has_more"), next_url: None }),
    ("/api/transactions", Paging { by: By::Number, at: "page", size: "limit", default_size: Some(1000), first: 1, both: false, items: "transactions", page: Some("_meta.page"), pages: Some("_meta.pages"), total: Some("_summary.transactions"), more: None, next_url: Some("_meta.next_url") }),
    ("/api/end_users/{end_user_id_or_heron_id}/transactions", Paging { by: By::Number, at: "page", size: "per_page", default_size: Some(100), first: 1, both: false, items: "transactions_enriched", page: Some("_meta.page"), pages: None, total: Some("_meta.num_results"), more: None, next_url: Some("_meta.next_url") }),
    ("/api/merchants/list", Paging { by: By::Offset, at: "offset", size: "limit", default_size: Some(50), first: 1, both: false, items: "data", page: None, pages: None, total: Some("total"), more: Some("has_more"), next_url: None }),
];

/// What takes a form: methods and paths.
pub(super) static FORMS: &[(&str, &str)] = &[
    ("POST", "/api/end_users/{end_user_id_or_heron_id}/files/v2"),
    ("POST", "/api/iso_applications/"),
    ("POST", "/api/end_users/{end_user_id_or_heron_id}/iso_application_form"),
    ("POST", "/api/broker_submissions/{submission_heron_id}/files"),
];
