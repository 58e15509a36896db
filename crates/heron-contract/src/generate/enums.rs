//! Enums: open, so that a value which the contract does not know is kept and sent again.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Fields, ItemEnum};

use super::Generated;
use super::structs::{docs, serde_value, words};
use crate::lower::Lowered;
use crate::lower::walk::schemas;
use crate::{Problem, Problems};

/// The variant that `heron_core::open_enum!` adds.
const UNKNOWN: &str = "UnknownValue";

/// Emits an open enum.
pub(super) fn emit(
    item: &ItemEnum,
    lowered: &Lowered,
    generated: &mut Generated,
    problems: &mut Problems,
) -> TokenStream {
    let name = &item.ident;
    let owner = name.to_string();
    if item.variants.iter().any(|variant| !matches!(variant.fields, Fields::Unit)) {
        problems.push(Problem::error(format!("the generator made `{owner}` an enum of types, not of values")));
        return quote!(#item);
    }
    let schema = schemas(&lowered.document).and_then(|schemas| schemas.get(&owner)).cloned().unwrap_or_default();
    let mut contract: Vec<&str> = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    contract.sort_unstable();

    let values: Vec<String> = item
        .variants
        .iter()
        .map(|variant| serde_value(&variant.attrs, "rename").unwrap_or_else(|| variant.ident.to_string()))
        .collect();
    let mut made: Vec<&str> = values.iter().map(String::as_str).collect();
    made.sort_unstable();
    if made != contract {
        problems.push(Problem::error(format!(
            "the generator gives `{owner}` the values {made:?}, the contract {contract:?}"
        )));
    }
    if item.variants.iter().any(|variant| variant.ident == UNKNOWN) {
        problems.push(Problem::error(format!("a value of `{owner}` takes the name of the variant `{UNKNOWN}`")));
    }
    let variants = item.variants.iter().zip(&values).map(|(variant, value)| {
        let ident = &variant.ident;
        let doc = format!(" `{value}`");
        quote!(#[doc = #doc] #ident = #value)
    });
    let doc = docs(&words(&schema, &owner, lowered, generated));
    // Formatted as an enum, and wrapped in the macro afterwards: nobody formats what is inside a macro.
    quote! {
        #[open_enum]
        #doc
        pub enum #name {
            #(#variants,)*
        }
    }
}
