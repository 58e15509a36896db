//! What `heron api` knows of operations that it has no type for: which lists come in pages, and what takes a form.

use std::fmt::Write as _;

use crate::operations::{Form, Operations, PagedBy, Paging};

/// The Rust source of the tables.
pub(crate) fn to_text(operations: &Operations) -> String {
    let mut text = String::from(
        "// Generated from openapi/operations.toml by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.\n\n\
         use super::known::{By, Paging};\n\n\
         /// The lists that come in pages, by their paths.\n\
         pub(super) static PAGED: &[(&str, Paging)] = &[\n",
    );
    for row in &operations.operations {
        if let (("GET", path), Some(paging)) = (row.method_and_path(), &row.paging) {
            _ = writeln!(text, "    ({path:?}, {}),", of(paging));
        }
    }
    text.push_str("];\n\n/// What takes a form: methods and paths.\npub(super) static FORMS: &[(&str, &str)] = &[\n");
    for row in &operations.operations {
        if row.upload.as_ref().is_some_and(|upload| upload.how == Form::Multipart) {
            _ = writeln!(text, "    {:?},", row.method_and_path());
        }
    }
    text.push_str("];\n");
    text
}

fn of(paging: &Paging) -> String {
    let Paging { by, at, size, default_size, max_size: _, first, both, items, page, pages, total, more, next_url } =
        paging;
    let by = match by {
        PagedBy::Number => "Number",
        PagedBy::Offset => "Offset",
    };
    let first = first.unwrap_or(1);
    format!(
        "Paging {{ by: By::{by}, at: {at:?}, size: {size:?}, default_size: {default_size:?}, first: {first}, both: {both}, \
         items: {items:?}, page: {page:?}, pages: {pages:?}, total: {total:?}, more: {more:?}, next_url: {next_url:?} }}"
    )
}
