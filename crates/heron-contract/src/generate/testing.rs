//! Clients of small hand-made documents.

use quote::ToTokens;
use serde_json::Value;

use super::{Generated, generate};
use crate::artifacts::in_scope;
use crate::lower::testing::stated;
use crate::lower::{Lowered, gather};
use crate::{Problem, Problems};

/// The document, lowered and cut to the operations that have a row.
pub(super) fn lowered(document: &Value, rows: &str) -> Lowered {
    let operations = stated(rows);
    let (lowered, problems) = gather(document, &operations);
    let wrong: Vec<_> = problems.0.iter().filter(|problem| !problem.what.contains("matched nothing")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    in_scope(&lowered, &operations)
}

/// The client of the document.
pub(super) fn generated(document: &Value, rows: &str) -> Generated {
    generate(&lowered(document, rows)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The types and operations of a file, parsed.
pub(super) fn file(generated: &Generated, name: &str) -> syn::File {
    let texts = [&generated.types, &generated.client].map(|files| files.get(name).map_or("", String::as_str));
    let [mut file, operations] = texts.map(|text| syn::parse_str::<syn::File>(text).unwrap());
    file.items.extend(operations.items);
    file
}

/// The struct of this name in a file.
pub(super) fn find_struct<'a>(file: &'a syn::File, name: &str) -> &'a syn::ItemStruct {
    let mut structs = file.items.iter().filter_map(|item| match item {
        syn::Item::Struct(item) if item.ident == name => Some(item),
        _ => None,
    });
    structs.next().unwrap_or_else(|| panic!("no struct `{name}`"))
}

/// The function of this name in an `impl` of the type.
pub(super) fn find_function<'a>(file: &'a syn::File, ty: &str, name: &str) -> &'a syn::ImplItemFn {
    let blocks = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(block) if code(&block.self_ty) == ty => Some(block),
        _ => None,
    });
    let mut functions = blocks.flat_map(|block| &block.items).filter_map(|item| match item {
        syn::ImplItem::Fn(function) if function.sig.ident == name => Some(function),
        _ => None,
    });
    functions.next().unwrap_or_else(|| panic!("no function `{ty}::{name}`"))
}

/// The function of the operation with this id.
pub(super) fn find_operation<'a>(file: &'a syn::File, id: &str) -> &'a syn::ItemFn {
    let mut functions = file.items.iter().filter_map(|item| match item {
        syn::Item::Fn(function) if function.sig.ident == id => Some(function),
        _ => None,
    });
    functions.next().unwrap_or_else(|| panic!("no function `{id}`"))
}

/// Code with no spaces but those that part words, and no comma before a bracket closes.
pub(super) fn code(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let mut code = String::with_capacity(text.len());
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    for (i, c) in text.char_indices() {
        let next = text[i + c.len_utf8()..].chars().next().unwrap_or(' ');
        if c != ' ' || (code.ends_with(is_word) && is_word(next)) {
            code.push(c);
        }
    }
    code.replace(",)", ")")
}

/// What the problems say happened.
pub(super) fn told(problems: &Problems) -> Vec<&str> {
    problems.0.iter().map(|Problem { what, .. }| what.as_str()).collect()
}
