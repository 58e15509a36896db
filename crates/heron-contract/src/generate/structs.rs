//! Structs: one field per property, in the form that keeps what the wire says.
//!
//! | property | field | absent | `null` |
//! |---|---|---|---|
//! | required | `T` | error | error; an empty list or map for one |
//! | required, nullable | `Option<T>` | `None`, and sent as `null` | `None`, sent as `null` |
//! | optional | `Option<T>` | `None`, not sent | `None`; an empty list or map for one |
//! | optional, nullable | `Field<T>` | `Field::Absent`, not sent | `Field::Null`, sent as `null` |
//!
//! A property of no type holds any JSON, `null` included: it is a `Value` when required, and a `Field<Value>` otherwise.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Value, json};
use syn::{Attribute, Expr, Fields, Ident, ItemStruct, Lit, Type};

use super::Generated;
use super::tokens::{first_argument, type_name};
use crate::lower::Lowered;
use crate::lower::origins::target;
use crate::lower::walk::{is_untyped, references, schemas};
use crate::{Problem, Problems};

/// A property, as it becomes a field.
struct Property {
    ident: Ident,
    /// Its name on the wire.
    name: String,
    words: String,
    /// `T`, without `Option`.
    ty: Type,
    required: bool,
    nullable: bool,
}

/// How many fields `heron_core::object!` can tell apart.
const MOST_FIELDS: usize = 128;

/// What kind of collection a type is, for setters and for reading `null`.
enum Collection {
    List(Type),
    Map(Type),
}

impl Property {
    fn collection(&self) -> Option<Collection> {
        collection(&self.ty)
    }

    /// The field's type.
    fn field_type(&self) -> TokenStream {
        let ty = &self.ty;
        match (self.required, self.nullable) {
            (true, false) => quote!(#ty),
            (false, true) => quote!(Field<#ty>),
            _ => quote!(Option<#ty>),
        }
    }

    /// Its row in `heron_core::object!`.
    fn row(&self, number: usize) -> TokenStream {
        let number = proc_macro2::Literal::usize_unsuffixed(number);
        let (ident, name) = (&self.ident, &self.name);
        let unset = match (self.required, self.nullable) {
            (true, _) => quote!(),
            (false, true) => quote!(Field::Absent),
            (false, false) => quote!(None),
        };
        quote!(#number #ident #name #unset)
    }

    /// What a setter or constructor takes as `argument`, and the expression that makes the field's inner value of it.
    fn argument(&self, argument: &Ident) -> (TokenStream, TokenStream) {
        let ident = argument;
        let ty = &self.ty;
        if self.nullable && !self.required {
            return (quote!(impl Into<Field<#ty>>), quote!(#ident.into()));
        }
        match self.collection() {
            Some(Collection::List(item)) => (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(#ident.into_iter().map(Into::into).collect()),
            ),
            Some(Collection::Map(value)) => (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>),
                quote!(#ident.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
            ),
            None if type_name(ty).is_some_and(|name| ["bool", "i64", "f64"].contains(&name.as_str())) => {
                (quote!(#ty), quote!(#ident))
            }
            None => (quote!(impl Into<#ty>), quote!(#ident.into())),
        }
    }
}

fn collection(ty: &Type) -> Option<Collection> {
    match type_name(ty).as_deref() {
        Some("Vec") => first_argument(ty, "Vec").cloned().map(Collection::List),
        Some("BTreeMap" | "Map") => {
            let Type::Path(path) = ty else { return None };
            let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
                return None;
            };
            let value = arguments.args.iter().nth(1).and_then(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(ty.clone()),
                _ => None,
            });
            value.map(Collection::Map)
        }
        _ => None,
    }
}

fn unraw(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

/// The value of a string-valued serde attribute.
pub(super) fn serde_value(attributes: &[Attribute], key: &str) -> Option<String> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident(key) {
                found = Some(match meta.value() {
                    Ok(value) => match value.parse::<Lit>()? {
                        Lit::Str(text) => text.value(),
                        _ => String::new(),
                    },
                    Err(_) => String::new(),
                });
            } else if let Ok(value) = meta.value() {
                value.parse::<Expr>()?;
            }
            Ok(())
        });
    }
    found
}

/// Our words for a schema or property, as doc comments.
pub(super) fn docs(words: &str) -> TokenStream {
    let lines = words.trim_end().lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Words from the contract for a `Schema` or a `Schema.property`, or a problem with the lines to paste.
pub(super) fn words(schema: &Value, place: &str, lowered: &Lowered, generated: &mut Generated) -> String {
    if let Some(words) = schema.get("description").and_then(Value::as_str).filter(|words| !words.trim().is_empty()) {
        return words.to_owned();
    }
    let target = lowered.origins.get(place).map_or_else(|| "…".to_owned(), |pointer| target(pointer));
    generated.lacks_words(&format!("`{place}`"), &target)
}

/// Emits a struct with its constructor and setters.
pub(super) fn emit(
    item: &ItemStruct,
    lowered: &Lowered,
    generated: &mut Generated,
    problems: &mut Problems,
) -> TokenStream {
    let name = &item.ident;
    let owner = name.to_string();
    let Some(schema) = schemas(&lowered.document).and_then(|schemas| schemas.get(&owner)) else {
        problems.push(
            Problem::error(format!("the generator made a type `{owner}` that has no schema of that name"))
                .help("name the inline schema that it comes from in openapi/operations.toml"),
        );
        return quote!(#item);
    };
    let Fields::Named(fields) = &item.fields else {
        *generated.counts.entry("newtypes").or_default() += 1;
        let doc = docs(&words(schema, &owner, lowered, generated));
        let inner = &item.fields;
        return quote! {
            #doc
            #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
            #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
            #[serde(transparent)]
            pub struct #name #inner;
            impl heron_core::__private::Slot for #name {
                fn blank() -> Self {
                    Self(heron_core::__private::Slot::blank())
                }
            }
        };
    };

    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut properties = Vec::new();
    let mut seen = 0;
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        if serde_value(&field.attrs, "flatten").is_some() {
            continue;
        }
        let wire = serde_value(&field.attrs, "rename").unwrap_or_else(|| unraw(ident));
        let property = &schema["properties"][&wire];
        if property.is_null() {
            problems
                .push(Problem::error(format!("the generator's field `{owner}.{wire}` is no property of the contract")));
            continue;
        }
        seen += 1;
        let required = required.contains(&wire.as_str());
        let nullable = property.get("nullable") == Some(&json!(true))
            || property.get("x-nullable") == Some(&json!(true))
            || (is_untyped(property) && !required);
        let inner = first_argument(&field.ty, "Option");
        if inner.is_some() && required && !nullable {
            problems.push(Problem::error(format!(
                "`{owner}.{wire}` may be null by the generator's reading, but not by the contract's"
            )));
        }
        properties.push(Property {
            // The struct has a field of its own that is called `extra`.
            ident: if ident == "extra" { format_ident!("extra_") } else { ident.clone() },
            words: words(property, &format!("{owner}.{wire}"), lowered, generated),
            required,
            nullable,
            name: wire,
            ty: inner.unwrap_or(&field.ty).clone(),
        });
    }
    let mut setters = BTreeSet::new();
    for property in &properties {
        if !setters.insert(setter_name(&property.ident)) {
            problems
                .push(Problem::error(format!("two properties of `{owner}` have the setter of `{}`", property.name)));
        }
    }
    let expected = schema["properties"].as_object().map_or(0, serde_json::Map::len);
    if seen != expected {
        problems
            .push(Problem::error(format!("`{owner}` has {expected} properties, but the generator made {seen} fields")));
    }
    if requires(lowered, &owner).contains(&owner) {
        problems.push(
            Problem::error(format!("every `{owner}` needs another one within it, so there can be none"))
                .help("take the property out of `required` in openapi/overlay.yaml"),
        );
    }
    if properties.len() > MOST_FIELDS {
        problems.push(Problem::error(format!("`{owner}` has more than {MOST_FIELDS} properties")));
    }
    properties
        .sort_by_key(|property| (!property.required, property.required && property.nullable, unraw(&property.ident)));
    *generated.counts.entry("three-state fields").or_default() +=
        properties.iter().filter(|property| property.nullable && !property.required).count();

    let doc = docs(&words(schema, &owner, lowered, generated));
    let declared = properties.iter().map(|property| {
        let (ident, ty, doc) = (&property.ident, property.field_type(), docs(&property.words));
        quote!(#doc pub #ident: #ty,)
    });
    let constructor = constructor(&owner, &properties);
    let setters = properties.iter().map(setter);
    let default = properties.iter().all(|property| !property.required).then(|| {
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    heron_core::__private::Slot::blank()
                }
            }
        }
    });
    let object = object(name, &properties);
    quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#declared)*
            /// Keys that the contract does not know: kept when read, and sent again.
            pub extra: Extra,
        }
        #object
        #default
        impl #name {
            #constructor
            #(#setters)*
        }
    }
}

/// The schemas of which there is one within every `owner`, however deep.
fn requires(lowered: &Lowered, owner: &str) -> BTreeSet<String> {
    let schemas = schemas(&lowered.document);
    let mut found = BTreeSet::new();
    let mut queue = vec![owner.to_owned()];
    while let Some(name) = queue.pop() {
        let Some(schema) = schemas.and_then(|schemas| schemas.get(&name)) else { continue };
        for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let property = &schema["properties"][key];
            // A list or map may be empty, and a choice stays JSON.
            let is_plain = ["type", "oneOf", "anyOf", "x-rust-type"].iter().all(|key| property.get(key).is_none());
            if property.get("nullable") == Some(&json!(true)) || !is_plain {
                continue;
            }
            let mut named = Vec::new();
            references(property, &mut named);
            queue.extend(named.into_iter().filter(|name| found.insert(name.clone())));
        }
    }
    found
}

/// How the struct is read, written and shown.
fn object(name: &Ident, properties: &[Property]) -> TokenStream {
    let rows = |wanted: fn(&Property) -> bool| {
        let numbered = properties.iter().enumerate().filter(move |(_, property)| wanted(property));
        numbered.map(|(number, property)| property.row(number))
    };
    let must = rows(|property| property.required && !property.nullable);
    let null = rows(|property| property.required && property.nullable);
    let may = rows(|property| !property.required);
    let shown = properties.iter().filter(|property| property.name != unraw(&property.ident)).map(|property| {
        let (key, shown) = (&property.name, unraw(&property.ident));
        quote!(#key #shown)
    });
    quote! {
        heron_core::object! {
            #name
            must { #(#must)* }
            null { #(#null)* }
            may { #(#may)* }
            shown { #(#shown)* }
        }
    }
}

fn constructor(owner: &str, properties: &[Property]) -> TokenStream {
    let mut required: Vec<_> = properties.iter().filter(|property| property.required).collect();
    required.sort_by_key(|property| unraw(&property.ident));
    if required.is_empty() {
        let doc = format!(" A `{owner}` with nothing set.");
        return quote! {
            #[doc = #doc]
            #[inline]
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let arguments = required.iter().map(|property| {
        let ident = &property.ident;
        let ty = if property.nullable {
            let ty = &property.ty;
            quote!(Option<#ty>)
        } else {
            property.argument(ident).0
        };
        quote!(#ident: #ty)
    });
    let given = required.iter().map(|property| {
        let ident = &property.ident;
        let value = if property.nullable { quote!(#ident) } else { property.argument(ident).1 };
        if *ident == value.to_string() { quote!(#ident,) } else { quote!(#ident: #value,) }
    });
    let doc = format!(" A `{owner}` with what is required, and nothing else set.");
    let many = if required.len() > 7 { quote!(#[allow(clippy::too_many_arguments)]) } else { quote!() };
    quote! {
        #[doc = #doc]
        #many
        #[inline]
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self {
                #(#given)*
                ..heron_core::__private::Slot::blank()
            }
        }
    }
}

/// The name of the setter of a field.
pub(super) fn setter_name(field: &Ident) -> Ident {
    let name = unraw(field);
    let name = name.trim_matches('_');
    // What is called `with_…` itself is not said twice.
    format_ident!("with_{}", name.strip_prefix("with_").unwrap_or(name))
}

fn setter(property: &Property) -> TokenStream {
    let ident = &property.ident;
    let setter = setter_name(ident);
    let argument = format_ident!("value");
    let (takes, value) = property.argument(&argument);
    let value = if property.required || property.nullable { value } else { quote!(Some(#value)) };
    let doc = format!(" Sets `{}`.", property.name);
    let (takes, value) = if property.required && property.nullable {
        let ty = &property.ty;
        (quote!(Option<#ty>), quote!(#argument))
    } else {
        (takes, value)
    };
    // What takes an `impl` is compiled where it is called anyway.
    let inline = (!takes.to_string().contains("impl")).then(|| quote!(#[inline]));
    quote! {
        #[doc = #doc]
        #inline
        #[must_use]
        pub fn #setter(mut self, #argument: #takes) -> Self {
            self.#ident = #value;
            self
        }
    }
}

#[cfg(test)]
mod tests;
