//! Handles: what a user of heron-data calls. A handle is a resource of a client; each of its methods hands its arguments
//! on to the function of the operation.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::operations::{Argument, Function, parameter_struct};
use super::pages::{self, Shapes};
use super::{feature, forms, operations, pretty, tokens, unparsed, waits};
use crate::lower::{Call, Lowered};
use crate::operations::{Key, RetryClass};
use crate::{Problem, Problems};

/// What the files of handles are made from.
pub(super) struct Source<'a> {
    pub(super) lowered: &'a Lowered,
    /// The functions of the operations, by their ids.
    pub(super) functions: &'a BTreeMap<String, Function>,
    /// The structs of what is sent and answered.
    pub(super) shapes: &'a Shapes,
}

/// The names that heron-api has at its root and a handle may use.
const ROOT: [&str; 14] = [
    "Call",
    "Client",
    "Download",
    "Extra",
    "Field",
    "Money",
    "PageAnswer",
    "Paged",
    "PagedBy",
    "Paging",
    "Secret",
    "Timestamp",
    "Upload",
    "WithStatus",
];

/// The handles' files by name, and the resources that have a handle.
pub(super) fn emit(
    source: &Source<'_>,
    counts: &mut BTreeMap<&'static str, usize>,
    problems: &mut Problems,
) -> Result<(BTreeMap<String, String>, BTreeSet<String>), Problems> {
    let Source { lowered, functions, shapes } = source;
    let mut by_resource: BTreeMap<&str, Vec<(&Call, &Function)>> = BTreeMap::new();
    // A resource that the table does not describe is a stand-in for operations that the client does not have.
    let described = lowered.calls.iter().filter(|call| lowered.abouts.contains_key(&call.resource));
    for call in described.filter(|call| call.wrapped.is_none()) {
        if let Some(function) = functions.get(&call.id) {
            by_resource.entry(&call.resource).or_default().push((call, function));
        }
    }
    let mut types: BTreeSet<String> = shapes.names().map(str::to_owned).collect();
    types.extend(lowered.calls.iter().filter_map(parameter_struct));
    types.extend(lowered.calls.iter().map(forms::name));

    let mut files = BTreeMap::new();
    let mut modules = Vec::new();
    for (resource, calls) in &by_resource {
        let name = resource.to_upper_camel_case();
        if types.contains(&name) {
            problems.push(
                Problem::error(format!("`{name}` would be both a type and the handle of `{resource}`"))
                    .at("openapi/operations.toml", "")
                    .help(format!("give the type another name:\n[schemas]\n{name} = \"…\"")),
            );
        }
        *counts.entry("handles").or_default() += 1;
        *counts.entry("methods").or_default() += calls.len();
        let code = handle(resource, calls, source, problems);
        files.insert(format!("{resource}.rs"), file(code, &types)?);
        modules.push((*resource, name));
    }
    files.insert("mod.rs".to_owned(), index(&modules, lowered)?);
    Ok((files, by_resource.into_keys().map(str::to_owned).collect()))
}

/// The handle of a resource, the method of the client that gives it, and its own methods.
fn handle(resource: &str, calls: &[(&Call, &Function)], source: &Source<'_>, problems: &mut Problems) -> TokenStream {
    let (accessor, name) = (format_ident!("{resource}"), format_ident!("{}", resource.to_upper_camel_case()));
    let of_broker = calls.iter().filter(|(call, _)| call.key == Some(Key::Broker)).count();
    if of_broker != 0 && of_broker != calls.len() {
        problems.push(
            Problem::error(format!("some operations of `{resource}` take a broker's key, and some do not"))
                .at("openapi/operations.toml", "")
                .help("give those that do a resource of their own: a client has one kind of key"),
        );
    }
    let client = format_ident!("{}", if of_broker == 0 { "Heron" } else { "HeronBroker" });
    let feature = feature(resource);
    let shown = if source.lowered.always.contains(resource) {
        quote!()
    } else {
        quote!(#[cfg_attr(docsrs, doc(cfg(feature = #feature)))])
    };
    let about = format!(" {}", source.lowered.abouts.get(resource).map_or("A resource.", String::as_str));
    let from = format!(" From [`{client}::{accessor}`](crate::{client}::{accessor}).");
    let guide = format!("../../resources/{resource}.md");
    let methods = calls.iter().map(|(call, function)| method(call, function, source.lowered));
    let paged = calls.iter().map(|(call, function)| pages::emit(call, function, source.shapes, problems));
    let paged: Vec<TokenStream> = paged.collect();
    let waits =
        calls.iter().map(|(call, function)| waits::emit(call, function, source.shapes, source.lowered, problems));
    let waits: Vec<TokenStream> = waits.collect();
    quote! {
        impl #client {
            #[doc = #about]
            #shown
            #[must_use]
            pub fn #accessor(&self) -> #name<'_> {
                #name { heron: self }
            }
        }

        #[doc = #about]
        ///
        #[doc = #from]
        ///
        #[doc = include_str!(#guide)]
        #shown
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            pub(crate) heron: &'a #client,
        }

        impl #name<'_> {
            #(#methods)*
            #(#paged)*
            #(#waits)*
        }
    }
}

/// The parameters of a method, and the arguments that it hands on.
pub(super) fn handed_on(function: &Function) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let pairs = function.arguments.iter().map(|Argument { name, takes, body }| match body {
        // What is only read may be given or lent.
        Some(body) => (quote!(#name: impl Borrow<#body>), quote!(#name.borrow())),
        None => (quote!(#name: #takes), quote!(#name)),
    });
    pairs.unzip()
}

fn method(call: &Call, function: &Function, lowered: &Lowered) -> TokenStream {
    let (name, operation) = (format_ident!("{}", call.handle_method), operations::path(call));
    let (parameters, arguments) = handed_on(function);
    let returns = &function.returns;
    let docs = docs(call, lowered);
    let deprecated = call.deprecated.as_ref().map(|successor| {
        let found = lowered.calls.iter().find(|call| call.id == *successor);
        let path =
            found.map_or_else(|| successor.clone(), |call| format!("{}().{}", call.resource, call.handle_method));
        let note = format!("Heron advises against it: use `{path}`");
        quote!(#[deprecated(note = #note)] #[allow(deprecated)])
    });
    quote! {
        #(#[doc = #docs])*
        #deprecated
        #[inline]
        pub fn #name(&self, #(#parameters),*) -> #returns {
            #operation(&self.heron.client, #(#arguments),*)
        }
    }
}

/// What the operation does, its place on the wire, and whether it is sent again.
fn docs(call: &Call, lowered: &Lowered) -> Vec<String> {
    let again = match call.retry {
        RetryClass::Safe => "It changes nothing, and is sent again when its answer is lost.",
        RetryClass::Idempotent => "Twice is as once: it is sent again when its answer is lost.",
        RetryClass::NonIdempotent => "It is not sent again once it may have taken effect.",
    };
    let mut docs = vec![format!(" {}", call.summary), String::new()];
    if let Some(notes) = &call.notes {
        docs.extend(notes.lines().map(|line| format!(" {line}")));
        docs.push(String::new());
    }
    if let Some(told) = waits::told(call, lowered) {
        docs.extend([told, String::new()]);
    }
    docs.push(format!(" `{} {}`. {again}", call.method, call.path));
    docs
}

/// One file: its imports, then its items.
fn file(code: TokenStream, types: &BTreeSet<String>) -> Result<String, Problems> {
    let used = tokens::names_used(code.clone()).map_err(unparsed)?;
    let import = |from: TokenStream, names: Vec<Ident>| {
        if names.is_empty() { quote!() } else { quote!(use #from::{#(#names),*};) }
    };
    let named = |known: &mut dyn Iterator<Item = &str>| -> Vec<Ident> {
        known.filter(|name| used.contains(*name)).map(|name| format_ident!("{name}")).collect()
    };
    let own = import(quote!(crate), named(&mut ["Heron", "HeronBroker"].into_iter()));
    let wait = import(quote!(crate::wait), named(&mut ["Asked", "Ends", "Wait", "Waited"].into_iter()));
    let root = import(quote!(heron_api), named(&mut ROOT.into_iter()));
    let types = import(quote!(heron_api::types), named(&mut types.iter().map(String::as_str)));
    let json = import(quote!(serde_json), named(&mut ["Map", "Value"].into_iter()));
    let bytes = import(quote!(bytes), named(&mut ["Bytes"].into_iter()));
    let date = import(quote!(chrono), named(&mut ["NaiveDate"].into_iter()));
    let borrow = import(quote!(std::borrow), named(&mut ["Borrow"].into_iter()));
    let map = import(quote!(std::collections), named(&mut ["BTreeMap"].into_iter()));
    pretty(quote!(#borrow #map #bytes #date #root #types #json #own #wait #code))
}

/// `mod.rs`: the handles, each with its resource.
fn index(modules: &[(&str, String)], lowered: &Lowered) -> Result<String, Problems> {
    let items = modules.iter().map(|(resource, name)| {
        let (module, name) = (format_ident!("{resource}"), format_ident!("{name}"));
        let feature = feature(resource);
        let gate = if lowered.always.contains(*resource) { quote!() } else { quote!(#[cfg(feature = #feature)]) };
        quote! {
            #gate
            mod #module;
            #gate
            pub use self::#module::#name;
        }
    });
    pretty(quote!(#(#items)*))
}

#[cfg(test)]
mod tests;
