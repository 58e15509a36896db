//! Generation: from the lowered contract to the files of the typed client, its types, its handles, and what tests need.
//!
//! progenitor and typify turn the document into tokens; what no document can say is done on those tokens: three-state
//! fields, open enums, constructors and setters, one file per resource, and operations that only describe their
//! request, so that everything else stands in one pipeline.

mod checks;
mod described;
mod enums;
mod exercises;
mod forms;
mod handles;
mod layout;
mod mocks;
mod operations;
mod pages;
mod partition;
mod structs;
#[cfg(test)]
mod testing;
mod tokens;
mod waits;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Item;

pub use self::exercises::listed as exercised;
use self::layout::{pretty, unparsed};
pub(crate) use self::operations::{parameter_struct, static_name};
use self::partition::Home;
use self::tokens::Tokens;
use crate::lower::Lowered;
use crate::{Problem, Problems};

/// The generated files, by their path below the generated folder, and what was made.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The types' files: `mod.rs`, `crm.rs`, …, by their path below the generated folder of heron-types.
    pub types: BTreeMap<String, String>,
    /// The operations' files, by their path below the generated folder of heron-api.
    pub client: BTreeMap<String, String>,
    /// The handles' files, by their path below the generated folder of heron-data.
    pub handles: BTreeMap<String, String>,
    /// The resources that have a handle.
    pub handled: BTreeSet<String>,
    /// The typed httpmock helpers.
    pub mocks: String,
    /// The call of every operation, for the tests that make it.
    pub exercises: String,
    /// The list of what the tests describe.
    pub described: String,
    /// How much was made, by what was made.
    pub counts: BTreeMap<&'static str, usize>,
    /// The resources, which are also the names of the features that gate them.
    pub resources: Vec<String>,
    /// Every type, property and parameter that the overlay does not describe.
    pub without_words: Problems,
}

impl Generated {
    /// Notes that the overlay says nothing of `what`, once for each `target`, and gives the words that stand for it.
    fn lacks_words(&mut self, what: &str, target: &str) -> String {
        let help = format!("describe it:\n- target: {target}\n  update:\n    description: …");
        if !self.without_words.0.iter().any(|problem| problem.help.as_ref() == Some(&help)) {
            self.without_words
                .push(Problem::error(format!("{what} has no words")).at("openapi/overlay.yaml", "").help(help));
        }
        "Not described.".to_owned()
    }
}

/// The Cargo feature that gates a resource.
#[must_use]
pub fn feature(resource: &str) -> String {
    resource.replace('_', "-")
}

/// What progenitor makes of the same contract by itself: what the client's cost is compared with.
///
/// # Errors
///
/// What the generator refused.
pub fn plain(lowered: &Lowered) -> Result<String, Problems> {
    Ok(prettyplease::unparse(&tokens::plain(&lowered.document)?))
}

/// Generates the client's files for a lowered contract.
///
/// # Errors
///
/// What the generator refused, and what it did not do as planned.
pub fn generate(lowered: &Lowered) -> Result<Generated, Problems> {
    let tokens = Tokens::of(&lowered.document)?;
    let mut problems = Problems::default();
    let mut generated = Generated::default();
    let homes = partition::homes(lowered, &tokens);
    checks::check(lowered, &tokens, &mut problems);

    let mut types: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    let mut shapes = pages::Shapes::default();
    for item in &tokens.types {
        let name = tokens::name_of(item);
        let code = match item {
            Item::Struct(item) => {
                *generated.counts.entry("structs").or_default() += 1;
                structs::emit(item, lowered, &mut generated, &mut problems)
            }
            Item::Enum(item) => {
                *generated.counts.entry("enums").or_default() += 1;
                enums::emit(item, lowered, &mut generated, &mut problems)
            }
            other => {
                problems.push(Problem::error(format!("the generator made `{name}`, which is neither struct nor enum")));
                quote!(#other)
            }
        };
        shapes.note(&name, item, &code);
        let home = homes.get(&name);
        let file = home.map_or(partition::SHARED, |home| home.file.as_str());
        let code = match home.filter(|_| file == partition::SHARED) {
            Some(home) => gated(code, &home.users)?,
            None => code,
        };
        types.entry(file).or_default().push(code);
    }
    let mut operations: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    let mut functions = BTreeMap::new();
    for call in &lowered.calls {
        let (code, function) = operations::emit(call, &tokens, &mut generated, &mut problems);
        functions.extend(function.map(|function| (call.id.clone(), function)));
        *generated.counts.entry("operations").or_default() += 1;
        operations.entry(&call.resource).or_default().push(code);
    }
    generated.exercises = exercises::emit(lowered, &tokens, &functions, &mut problems)?;
    let source = handles::Source { lowered, functions: &functions, shapes: &shapes };
    (generated.handles, generated.handled) = handles::emit(&source, &mut generated.counts, &mut problems)?;
    generated.mocks = mocks::emit(&core(lowered), &mut problems);
    generated.described = described::emit(lowered, &tokens)?;
    problems.unless_errors(())?;

    for (name, items) in &types {
        generated.types.insert(format!("{name}.rs"), file_of_types(name, items, &homes)?);
    }
    let files: BTreeSet<&str> = types.keys().copied().collect();
    let mut resources = BTreeMap::new();
    for (resource, items) in &operations {
        let own_types = files.contains(resource).then_some(*resource);
        generated.client.insert(format!("{resource}.rs"), file_of_operations(own_types, items, &homes)?);
        resources.insert(*resource, struct_names(quote!(#(#items)*))?);
    }
    generated.types.insert("mod.rs".to_owned(), index_of_types(&files, lowered)?);
    generated.client.insert("mod.rs".to_owned(), index_of_operations(&resources, &files, lowered)?);
    generated.resources = resources.into_keys().map(str::to_owned).collect();
    Ok(generated)
}

/// The items, each of which is there with any of the resources.
fn gated(code: TokenStream, users: &BTreeSet<String>) -> Result<TokenStream, Problems> {
    let features = users.iter().map(|resource| feature(resource));
    let gate: syn::Attribute = syn::parse_quote!(#[cfg(any(#(feature = #features),*))]);
    let mut file: syn::File = syn::parse2(code).map_err(unparsed)?;
    for item in &mut file.items {
        let attributes = match item {
            Item::Enum(item) => &mut item.attrs,
            Item::Impl(item) => &mut item.attrs,
            Item::Macro(item) => &mut item.attrs,
            Item::Struct(item) => &mut item.attrs,
            Item::Type(item) => &mut item.attrs,
            _ => continue,
        };
        attributes.insert(0, gate.clone());
    }
    Ok(quote!(#file))
}

/// The resources whose operations tests mock by hand: those that a program has by default.
const MOCKED: [&str; 4] = ["crm", "end_users", "file_classes", "hello_world"];

/// The operations that are mocked. Where none of the resources is there, all are.
fn core(lowered: &Lowered) -> Lowered {
    let core = crate::lower::select(lowered, |call| MOCKED.contains(&call.resource.as_str()));
    if core.calls.is_empty() { lowered.clone() } else { core }
}

/// The imports of what the code uses and neither crate makes.
fn imports(used: &BTreeSet<String>) -> Vec<TokenStream> {
    let mut imports = Vec::new();
    let mut import = |from: TokenStream, candidates: &[&str]| {
        let names = candidates.iter().filter(|name| used.contains(**name)).map(|name| format_ident!("{name}"));
        let names: Vec<_> = names.collect();
        match names.as_slice() {
            [] => {}
            [name] => imports.push(quote!(use #from::#name;)),
            names => imports.push(quote!(use #from::{#(#names),*};)),
        }
    };
    import(quote!(std::collections), &["BTreeMap"]);
    import(quote!(chrono), &["NaiveDate"]);
    import(quote!(heron_core), &["Extra", "Field", "Money", "Secret", "Timestamp"]);
    import(quote!(serde_json), &["Map", "Value"]);
    imports
}

/// The shared types among the names.
fn shared(used: &BTreeSet<String>, homes: &BTreeMap<String, Home>) -> Vec<syn::Ident> {
    homes
        .iter()
        .filter(|(ty, home)| home.file == partition::SHARED && used.contains(*ty))
        .map(|(ty, _)| format_ident!("{ty}"))
        .collect()
}

/// One file of types: its imports, then its items.
fn file_of_types(name: &str, items: &[TokenStream], homes: &BTreeMap<String, Home>) -> Result<String, Problems> {
    let body = quote!(#(#items)*);
    let used = tokens::names_used(body.clone()).map_err(unparsed)?;
    let mut imports = imports(&used);
    let shared = shared(&used, homes);
    if !shared.is_empty() && name != partition::SHARED {
        imports.push(quote!(use super::shared::{#(#shared),*};));
    }
    // Which of the imports a shared file needs depends on what is switched on.
    let allowed = if name == partition::SHARED { quote!(#![allow(unused_imports)]) } else { quote!() };
    pretty(quote!(#allowed #(#imports)* #body))
}

/// One file of operations: the resource's types, if it has any of its own, its imports, then its items.
fn file_of_operations(
    own_types: Option<&str>,
    items: &[TokenStream],
    homes: &BTreeMap<String, Home>,
) -> Result<String, Problems> {
    let body = quote!(#(#items)*);
    let used = tokens::names_used(body.clone()).map_err(unparsed)?;
    let mut imports = imports(&used);
    let http = [
        "Call",
        "Client",
        "Download",
        "FileForm",
        "Form",
        "GivesFile",
        "Method",
        "Operation",
        "Partial",
        "Request",
        "RetryClass",
        "TakesFile",
        "Upload",
        "WithStatus",
    ];
    let http = http.iter().filter(|name| used.contains(**name)).map(|name| format_ident!("{name}"));
    imports.push(quote!(use heron_http::{#(#http),*};));
    let shared = shared(&used, homes);
    if !shared.is_empty() {
        imports.push(quote!(use heron_types::shared::{#(#shared),*};));
    }
    let types = own_types.map(|resource| {
        let module = format_ident!("{resource}");
        quote!(pub use heron_types::#module::*;)
    });
    pretty(quote!(#(#imports)* #types #body))
}

/// The names of the structs: the parameters and forms of operations.
fn struct_names(code: TokenStream) -> Result<Vec<syn::Ident>, Problems> {
    let file: syn::File = syn::parse2(code).map_err(unparsed)?;
    let names = file.items.into_iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident),
        _ => None,
    });
    Ok(names.collect())
}

/// The documentation of a resource's module, and the feature that gates it.
fn gate(resource: &str, lowered: &Lowered) -> TokenStream {
    let feature = feature(resource);
    let about = lowered.abouts.get(resource).map_or("Types and operations of this resource.", String::as_str);
    let doc = format!(" {about}");
    quote!(#[doc = #doc] #[cfg(feature = #feature)])
}

/// `mod.rs` of the types.
fn index_of_types(files: &BTreeSet<&str>, lowered: &Lowered) -> Result<String, Problems> {
    let modules = files.iter().map(|file| {
        let module = format_ident!("{file}");
        let gate = if *file == partition::SHARED {
            let doc = " Types that more than one resource uses.";
            quote!(#[doc = #doc])
        } else {
            gate(file, lowered)
        };
        quote!(#gate pub mod #module;)
    });
    pretty(quote!(#(#modules)*))
}

/// `mod.rs` of the operations: the files, every type in one module, and every operation in one list.
fn index_of_operations(
    resources: &BTreeMap<&str, Vec<syn::Ident>>,
    own_types: &BTreeSet<&str>,
    lowered: &Lowered,
) -> Result<String, Problems> {
    let modules = resources.keys().map(|resource| {
        let module = format_ident!("{resource}");
        let gate = gate(resource, lowered);
        quote!(#gate pub mod #module;)
    });
    let types = resources.iter().map(|(resource, structs)| {
        let module = format_ident!("{resource}");
        let feature = feature(resource);
        let own =
            own_types.contains(resource).then(|| quote!(#[cfg(feature = #feature)] pub use heron_types::#module::*;));
        let more =
            (!structs.is_empty()).then(|| quote!(#[cfg(feature = #feature)] pub use super::#module::{#(#structs),*};));
        quote!(#own #more)
    });
    let listed = lowered.calls.iter().map(|call| {
        let module = format_ident!("{}", call.resource);
        let feature = feature(&call.resource);
        let name = operations::static_name(call);
        quote! {
            #[cfg(feature = #feature)]
            &#module::#name
        }
    });
    let (shared, shared_types) = if own_types.contains(partition::SHARED) {
        (
            quote!(
                pub use heron_types::shared;
            ),
            // A feature whose types nobody shares leaves nothing there.
            quote!(
                #[allow(unused_imports, unreachable_pub)]
                pub use heron_types::shared::*;
            ),
        )
    } else {
        (quote!(), quote!())
    };
    pretty(quote! {
        #shared
        #(#modules)*

        /// Every type that is sent or answered, whichever resource it belongs to.
        pub mod types {
            #(#types)*
            #shared_types
        }

        /// Every operation that the enabled features bring, in the order of their ids.
        pub static OPERATIONS: &[&heron_http::Operation] = &[#(#listed),*];
    })
}

#[cfg(test)]
mod tests;
