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

#[cfg(test)]
mod tests {
    use serde_json::json;
    use syn::parse_quote;

    use super::*;
    use crate::generate::testing::told;
    use crate::lower::testing::api;

    /// What `emit` says of an enum that the generator is taken to have made of `S`, whose values are `a` and `b-c`.
    fn told_of(made: ItemEnum) -> Vec<String> {
        let lowered = Lowered {
            document: api(json!({}), json!({"S": {"type": "string", "enum": ["b-c", "a"]}})),
            calls: Vec::new(),
            counts: Vec::new(),
            abouts: std::collections::BTreeMap::new(),
            always: std::collections::BTreeSet::new(),
            origins: std::collections::BTreeMap::new(),
        };
        let mut problems = Problems::default();
        emit(&made, &lowered, &mut Generated::default(), &mut problems);
        told(&problems).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn values_that_the_generator_drops_adds_or_renames_are_told() {
        let sound = parse_quote!(
            enum S {
                #[serde(rename = "a")]
                A,
                #[serde(rename = "b-c")]
                BC,
            }
        );
        assert_eq!(told_of(sound), [""; 0]);
        let contract = r#"the contract ["a", "b-c"]"#;
        assert_eq!(
            told_of(parse_quote!(
                enum S {
                    #[serde(rename = "a")]
                    A,
                }
            )),
            [format!(r#"the generator gives `S` the values ["a"], {contract}"#)]
        );
        assert_eq!(
            told_of(parse_quote!(
                enum S {
                    #[serde(rename = "a")]
                    A,
                    BC,
                }
            )),
            [format!(r#"the generator gives `S` the values ["BC", "a"], {contract}"#)]
        );
        assert_eq!(
            told_of(parse_quote!(
                enum Other {}
            )),
            [""; 0]
        );
    }

    #[test]
    fn an_enum_of_types_and_one_that_hides_the_unknown_are_told() {
        assert_eq!(
            told_of(parse_quote!(
                enum S {
                    A(String),
                }
            )),
            ["the generator made `S` an enum of types, not of values"]
        );
        let hiding = parse_quote!(
            enum S {
                #[serde(rename = "a")]
                A,
                #[serde(rename = "b-c")]
                UnknownValue,
            }
        );
        assert_eq!(told_of(hiding), ["a value of `S` takes the name of the variant `UnknownValue`"]);
    }
}
