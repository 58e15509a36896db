//! Forms: a struct for each operation that sends `multipart/form-data`.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::Generated;
use super::structs::docs;
use crate::lower::{Call, Part, PartKind, Sent};

/// The name of the struct.
pub(super) fn name(call: &Call) -> String {
    format!("{}Form", call.id.to_upper_camel_case())
}

/// Emits the form of an operation that sends one.
pub(super) fn emit(call: &Call, generated: &mut Generated) -> TokenStream {
    let Some(Sent::Form(parts)) = &call.transfer.sends else { return TokenStream::new() };
    let name = format_ident!("{}", name(call));
    *generated.counts.entry("forms").or_default() += 1;
    let mut fields = Vec::new();
    let mut setters = Vec::new();
    let mut arguments = Vec::new();
    let mut given = Vec::new();
    let mut steps = Vec::new();
    for part in parts {
        let snake = part.name.to_snake_case();
        let ident = if syn::parse_str::<syn::Ident>(&snake).is_ok() {
            format_ident!("{snake}")
        } else {
            format_ident!("{snake}_")
        };
        let wire = &part.name;
        let doc = docs(&words(call, part, generated));
        let (ty, takes) = match part.kind {
            PartKind::File => (quote!(Upload), quote!(impl Into<Upload>)),
            PartKind::Files => (quote!(Vec<Upload>), quote!(impl IntoIterator<Item = impl Into<Upload>>)),
            PartKind::Bool => (quote!(bool), quote!(bool)),
            PartKind::Text => (quote!(String), quote!(impl Into<String>)),
        };
        let taken = |value: &Ident| match part.kind {
            PartKind::File | PartKind::Text => quote!(#value.into()),
            PartKind::Files => quote!(#value.into_iter().map(Into::into).collect()),
            PartKind::Bool => quote!(#value),
        };
        let step = |value: TokenStream| match part.kind {
            PartKind::File => quote!(fields.file(#wire, #value)),
            PartKind::Files => quote!(fields.files(#wire, #value)),
            PartKind::Bool => quote!(fields.text(#wire, if #value { "true" } else { "false" })),
            PartKind::Text => quote!(fields.text(#wire, #value)),
        };
        if part.required {
            fields.push(quote!(#doc pub #ident: #ty,));
            let value = taken(&ident);
            arguments.push(quote!(#ident: #takes));
            given.push(if part.kind == PartKind::Bool { quote!(#ident,) } else { quote!(#ident: #value,) });
            let step = step(quote!(form.#ident));
            steps.push(quote!(#step;));
        } else {
            fields.push(quote!(#doc pub #ident: Option<#ty>,));
            given.push(quote!(#ident: None,));
            let setter = format_ident!("with_{snake}");
            let doc = format!(" Sets `{wire}`.");
            let value = taken(&format_ident!("value"));
            setters.push(quote! {
                #[doc = #doc]
                #[must_use]
                pub fn #setter(mut self, value: #takes) -> Self {
                    self.#ident = Some(#value);
                    self
                }
            });
            let step = step(quote!(value));
            steps.push(quote!(if let Some(value) = form.#ident { #step; }));
        }
    }
    let doc = format!(" The form of `{} {}`.", call.method, call.path);
    let new = format!(" A `{name}` with what is required, and nothing else set.");
    quote! {
        #[doc = #doc]
        #[derive(Debug)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
        impl #name {
            #[doc = #new]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#given)* }
            }
            #(#setters)*
        }
        impl From<#name> for Form {
            fn from(form: #name) -> Self {
                let mut fields = Self::new();
                #(#steps)*
                fields
            }
        }
    }
}

fn words(call: &Call, part: &Part, generated: &mut Generated) -> String {
    let Call { method, path, .. } = call;
    let name = &part.name;
    part.description.clone().unwrap_or_else(|| {
        generated.lacks_words(
            &format!("the part `{name}` of `{method} {path}`"),
            &format!(
                "$.paths['{path}'].{}.requestBody.content['multipart/form-data'].schema.properties.{name}",
                method.to_lowercase()
            ),
        )
    })
}
