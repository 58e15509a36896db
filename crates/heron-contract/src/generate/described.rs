//! What the tests describe: every struct, and what each operation takes and gives.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Fields, Item};

use super::pretty;
use super::tokens::{Tokens, name_of};
use crate::Problems;
use crate::lower::Lowered;

/// The source of two functions, in a module of the tests that has `Described` and `Typed`.
pub(super) fn emit(lowered: &Lowered, tokens: &Tokens) -> Result<String, Problems> {
    let structs = tokens.types.iter().filter(|item| match item {
        Item::Struct(item) => matches!(item.fields, Fields::Named(_)),
        _ => false,
    });
    let structs = structs.map(|item| format_ident!("{}", name_of(item)));
    let operations = lowered.calls.iter().map(|call| {
        let id = &call.id;
        let signature = tokens.operations.get(id);
        let body = signature.and_then(|signature| {
            let named = call.query.iter().any(|parameter| parameter.name == "body");
            signature.arguments.iter().find(|(name, _)| name == "body" && !named).map(|(_, ty)| ty)
        });
        let answer = signature.map_or_else(
            || quote!(()),
            |signature| {
                let answer = &signature.answer;
                quote!(#answer)
            },
        );
        match body {
            Some(body) => quote!(Typed::sends::<#body, #answer>(#id)),
            None => quote!(Typed::asks::<#answer>(#id)),
        }
    });
    let list: TokenStream = quote! {
        use std::collections::BTreeMap;
        use heron_api::types::*;
        use super::{Described, Typed};

        /// Every struct of the client, by its name.
        #[must_use]
        pub fn structs() -> BTreeMap<String, Described> {
            let all = [#(Described::structure::<#structs>()),*];
            all.into_iter().map(|described| (described.name.clone(), described)).collect()
        }

        /// Every operation of the client.
        #[must_use]
        pub fn operations() -> Vec<Typed> {
            Vec::from([#(#operations),*])
        }
    };
    pretty(list)
}
