//! Lists over all their pages: static data, and how a page is asked for and read. What goes from page to page is one
//! engine in heron-http.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Fields, Ident, Item, Type};

use super::handles::handed_on;
use super::operations::{self, Argument, Function, parameter_struct};
use super::structs::serde_value;
use super::tokens::{first_argument, type_name};
use crate::lower::Call;
use crate::naming;
use crate::operations::{PagedBy, Paging};
use crate::{Problem, Problems};

/// The fields of the generated structs: by the struct's name, and by the name on the wire.
#[derive(Default)]
pub(super) struct Shapes(BTreeMap<String, BTreeMap<String, (Ident, Type)>>);

impl Shapes {
    /// Notes the fields that are written for a struct of the generator's; any other type's name alone.
    pub(super) fn note(&mut self, name: &str, made: &Item, code: &TokenStream) {
        let items = syn::parse2::<syn::File>(code.clone()).map(|file| file.items).unwrap_or_default();
        let found = items.iter().find_map(|item| match item {
            Item::Struct(item) => Some(item),
            _ => None,
        });
        let Some(Fields::Named(fields)) = found.map(|item| &item.fields) else {
            self.0.entry(name.to_owned()).or_default();
            return;
        };
        let fields = fields.named.iter().filter_map(|field| {
            let ident = field.ident.clone()?;
            let wire = renamed(made, &ident).unwrap_or_else(|| ident.to_string().trim_start_matches("r#").to_owned());
            Some((wire, (ident, field.ty.clone())))
        });
        self.0.insert(name.to_owned(), fields.collect());
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    fn field(&self, ty: &Type, wire: &str) -> Option<&(Ident, Type)> {
        self.0.get(&type_name(ty)?)?.get(wire)
    }
}

/// What a field of the generator's is called on the wire, if that is another name.
fn renamed(made: &Item, ident: &Ident) -> Option<String> {
    let Item::Struct(made) = made else { return None };
    let field = made.fields.iter().find(|field| field.ident.as_ref() == Some(ident))?;
    serde_value(&field.attrs, "rename")
}

/// `T` of `Option<T>` and `Field<T>`.
fn inner(ty: &Type) -> Option<&Type> {
    first_argument(ty, "Option").or_else(|| first_argument(ty, "Field"))
}

/// An expression of type `Option<&T>` for what stands at names joined by dots, and `T`. `whole` is that expression for
/// what the names start from, which is of type `of`.
pub(super) fn place(whole: TokenStream, of: &Type, shapes: &Shapes, path: &str) -> Option<(TokenStream, Type)> {
    let mut value = whole;
    let mut ty = of.clone();
    for name in path.split('.') {
        let (ident, found) = shapes.field(&ty, name)?;
        value = match inner(found) {
            Some(_) if first_argument(found, "Field").is_some() => quote!(#value.and_then(|at| at.#ident.value())),
            Some(_) => quote!(#value.and_then(|at| at.#ident.as_ref())),
            None => quote!(#value.map(|at| &at.#ident)),
        };
        ty = inner(found).unwrap_or(found).clone();
    }
    Some((value, ty))
}

/// What comes before a closure that calls the function again and again, how it lends the arguments, and the ids among
/// them. It may set parameters anew (`sets`).
pub(super) fn lent(function: &Function, sets: bool) -> Option<(Vec<TokenStream>, Vec<TokenStream>, Vec<TokenStream>)> {
    let (mut owned, mut lent, mut ids) = (Vec::new(), Vec::new(), Vec::new());
    for Argument { name, takes, body } in &function.arguments {
        match takes.to_string().as_str() {
            _ if body.is_some() => return None,
            "& str" => {
                owned.push(quote!(let #name = #name.to_owned();));
                lent.push(quote!(&#name));
                ids.push(quote!(&#name));
            }
            "Option < & str >" => {
                owned.push(quote!(let #name = #name.map(str::to_owned);));
                lent.push(quote!(#name.as_deref()));
            }
            takes if takes.starts_with('&') => {
                let mutable = (sets && name == "params").then(|| quote!(mut));
                owned.push(quote!(let #mutable #name = #name.clone();));
                lent.push(quote!(&#name));
            }
            "i64" | "f64" | "bool" | "Option < i64 >" | "Option < f64 >" | "Option < bool >" => {
                lent.push(quote!(#name))
            }
            _ => lent.push(quote!(#name.clone())),
        }
    }
    Some((owned, lent, ids))
}

/// The method that gives the list over all its pages, if the operation has any.
pub(super) fn emit(call: &Call, function: &Function, shapes: &Shapes, problems: &mut Problems) -> TokenStream {
    let Some(paging) = &call.paging else { return TokenStream::new() };
    try_emit(call, function, paging, shapes).unwrap_or_else(|| {
        problems.push(
            Problem::error(format!("`{}` is said to come in pages, which its types do not have", call.id))
                .at("openapi/operations.toml", "")
                .help("see its `paging`: every place must be a property of the answer, and the query two optional parameters"),
        );
        TokenStream::new()
    })
}

fn try_emit(call: &Call, function: &Function, paging: &Paging, shapes: &Shapes) -> Option<TokenStream> {
    let answer = first_argument(&syn::parse2(function.returns.clone()).ok()?, "Call")?.clone();
    let (name, operation) = (format_ident!("{}", naming::of_all_pages(&call.handle_method)), operations::path(call));
    let (at, size) = (format_ident!("{}", paging.at), format_ident!("{}", paging.size));

    let (items, list) = match paging.items.split_once('.') {
        None => shapes.field(&answer, &paging.items)?.clone(),
        Some(_) => return None,
    };
    let (items, list) = match inner(&list) {
        Some(list) if first_argument(&shapes.field(&answer, &paging.items)?.1, "Field").is_some() => {
            (quote!(answer.#items.into_value().unwrap_or_default()), list.clone())
        }
        Some(list) => (quote!(answer.#items.unwrap_or_default()), list.clone()),
        None => (quote!(answer.#items), list),
    };
    let item = first_argument(&list, "Vec")?;

    let mut told = Vec::new();
    for (field, path) in [("page", &paging.page), ("pages", &paging.pages), ("total", &paging.total)] {
        let field = format_ident!("{field}");
        let Some(path) = path else {
            told.push(quote!(#field: None));
            continue;
        };
        let (value, ty) = place(quote!(Some(&answer)), &answer, shapes, path)?;
        let value = match type_name(&ty)?.as_str() {
            "i64" => quote!(#value.copied()),
            // JSON has one kind of number.
            "f64" => quote!(#value.map(|number| *number as i64)),
            _ => return None,
        };
        told.push(quote!(#field: #value));
    }
    if let Some(path) = &paging.more {
        let (value, _) = place(quote!(Some(&answer)), &answer, shapes, path)?;
        told.push(quote!(more: #value.copied()));
    } else if let Some(path) = paging.next_url.as_ref().filter(|_| paging.pages.is_none()) {
        // Only whether there is one counts: what it says is not followed.
        let (value, _) = place(quote!(Some(&answer)), &answer, shapes, path)?;
        told.push(quote!(more: Some(#value.is_some())));
    } else {
        told.push(quote!(more: None));
    }

    let (parameters, _) = handed_on(function);
    let (owned, lent, _) = lent(function, true)?;
    // Place and size are optional parameters, or both are arguments.
    let (start, set) = if parameter_struct(call).is_some() {
        (quote!((params.#at, params.#size)), quote!(params.#at = Some(at); params.#size = size;))
    } else {
        let has = |wanted: &Ident| function.arguments.iter().any(|argument| argument.name == *wanted);
        if !has(&at) || !has(&size) {
            return None;
        }
        (quote!((Some(#at), Some(#size))), quote!(let (#at, #size) = (at, size.unwrap_or(#size));))
    };
    let by = match paging.by {
        PagedBy::Number => quote!(Number),
        PagedBy::Offset => quote!(Offset),
    };
    let first = match paging.by {
        PagedBy::Number => i64::from(paging.first.unwrap_or(1)),
        PagedBy::Offset => i64::from(paging.first.unwrap_or(0)),
    };
    let option = |number: Option<u32>| match number.map(i64::from) {
        Some(number) => quote!(Some(#number)),
        None => quote!(None),
    };
    let (default_size, max_size, both) = (option(paging.default_size), option(paging.max_size), paging.both);
    let (doc, id) = (format!(" {}", call.summary), &call.id);
    let more = format!(
        " All pages of [`{}`](Self::{}), one request at a time: from `{}` on if it is set, with `{}` items on a page.",
        call.handle_method, call.handle_method, paging.at, paging.size
    );
    Some(quote! {
        #[doc = #doc]
        ///
        #[doc = #more]
        #[inline]
        pub fn #name(&self, #(#parameters),*) -> Paged<#item> {
            static PAGING: Paging = Paging {
                by: PagedBy::#by,
                first: #first,
                default_size: #default_size,
                max_size: #max_size,
                both: #both,
            };
            #(#owned)*
            let start = #start;
            let ask = move |client: &Client, at: i64, size: Option<i64>| {
                #set
                #operation(client, #(#lent),*)
            };
            // The items last: they are taken out of the answer.
            let read = |answer: #answer| PageAnswer { #(#told,)* items: #items };
            Paged::new(&self.heron.client, (#id, &PAGING), start, ask, read)
        }
    })
}
