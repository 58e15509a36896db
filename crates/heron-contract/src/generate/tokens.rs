//! What progenitor and typify make of a document, taken apart.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::{TokenStream, TokenTree};
use progenitor::{CrateVers, GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde_json::Value;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, GenericArgument, ImplItem, Item, Pat, PathArguments, ReturnType, Type};

use crate::document::to_text;
use crate::{Problem, Problems};

/// The generator's types and operations.
pub(super) struct Tokens {
    /// Structs and enums, in the order of their names.
    pub(super) types: Vec<Item>,
    /// The arguments of each operation by name, and what it answers.
    pub(super) operations: BTreeMap<String, Signature>,
}

/// The types of an operation's arguments, by name, and of its answer.
#[derive(Clone)]
pub(super) struct Signature {
    /// Without references and options.
    pub(super) arguments: Vec<(String, Type)>,
    pub(super) answer: Type,
}

/// The generator, set up the one way that we use it.
pub(super) fn generator() -> Generator {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap")
        .with_crate("heron-core", CrateVers::Any, None);
    Generator::new(&settings)
}

/// The document in the generator's own form.
pub(super) fn document(document: &Value) -> Result<openapiv3::OpenAPI, Problems> {
    // Through sorted text: the generator's maps keep the order in which they are read.
    serde_json::from_str(&to_text(document)).map_err(|error| {
        Problem::error(format!("the lowered contract is not OpenAPI 3.0: {error}"))
            .help("run `cargo xtask codegen -v` to see which rule last changed it")
            .into()
    })
}

/// The generator's own output.
pub(super) fn plain(lowered: &Value) -> Result<syn::File, Problems> {
    let document = document(lowered)?;
    // progenitor asserts what it takes for granted.
    let made = catch_unwind(AssertUnwindSafe(|| generator().generate_tokens(&document)));
    let made = made.map_or_else(|_| Err("it panics".to_owned()), |made| made.map_err(|error| error.to_string()));
    let tokens = made.map_err(|error| {
        Problems::from(
            Problem::error(format!("the generator refuses the contract: {error}"))
                .help("find the operation with `cargo test -p heron-tests --test whole_document`"),
        )
    })?;
    syn::parse2(tokens)
        .map_err(|error| Problems::from(Problem::error(format!("the generator's output does not parse: {error}"))))
}

impl Tokens {
    /// Runs the generator.
    pub(super) fn of(lowered: &Value) -> Result<Self, Problems> {
        let file = plain(lowered)?;
        let mut taken = Self { types: Vec::new(), operations: BTreeMap::new() };
        for item in file.items {
            match item {
                Item::Mod(module) if module.ident == "types" => {
                    for item in module.content.into_iter().flat_map(|(_, items)| items) {
                        taken.take_type(item);
                    }
                }
                Item::Impl(block)
                    if block.trait_.is_none() && type_name(&block.self_ty).as_deref() == Some("Client") =>
                {
                    for item in block.items {
                        if let ImplItem::Fn(function) = item
                            && let Some(signature) = signature(&function.sig)
                        {
                            taken.operations.insert(function.sig.ident.to_string(), signature);
                        }
                    }
                }
                _ => {}
            }
        }
        taken.types.sort_by_key(name_of);
        Ok(taken)
    }

    fn take_type(&mut self, mut item: Item) {
        Shorten.visit_item_mut(&mut item);
        if matches!(item, Item::Struct(_) | Item::Enum(_) | Item::Type(_)) {
            self.types.push(item);
        }
    }
}

/// The arguments and answer of a generated operation.
fn signature(sig: &syn::Signature) -> Option<Signature> {
    let ReturnType::Type(_, output) = &sig.output else { return None };
    let answer = first_argument(output, "Result").and_then(|inner| first_argument(inner, "ResponseValue"))?;
    let arguments = sig
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(typed) => match &*typed.pat {
                Pat::Ident(pattern) => Some((pattern.ident.to_string(), owned(&typed.ty))),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        })
        .collect();
    let mut answer = answer.clone();
    Shorten.visit_type_mut(&mut answer);
    Some(Signature { arguments, answer })
}

/// The type without `Option` and references; `str` is `String`.
fn owned(ty: &Type) -> Type {
    let inner = match ty {
        Type::Reference(reference) => owned(&reference.elem),
        ty => first_argument(ty, "Option").map_or_else(|| ty.clone(), owned),
    };
    let mut inner = if type_name(&inner).as_deref() == Some("str") { syn::parse_quote!(String) } else { inner };
    Shorten.visit_type_mut(&mut inner);
    inner
}

/// `T` of `Wrapper<T, …>`.
pub(super) fn first_argument<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    if last.ident != wrapper {
        return None;
    }
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The last segment of a path type.
pub(super) fn type_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// The name of a type item.
pub(super) fn name_of(item: &Item) -> String {
    match item {
        Item::Struct(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        _ => String::new(),
    }
}

/// Every identifier in the tokens.
pub(super) fn identifiers(tokens: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each_identifier(tokens, &mut |name| {
        found.insert(name);
    });
    found
}

/// Every name that stands alone or at the head of a path, and so must be in scope.
pub(super) fn names_used(code: TokenStream) -> syn::Result<BTreeSet<String>> {
    struct Heads(BTreeSet<String>);
    impl<'a> Visit<'a> for Heads {
        fn visit_path(&mut self, path: &'a syn::Path) {
            visit::visit_path(self, path);
            self.0.extend(path.segments.first().map(|segment| segment.ident.to_string()));
        }
    }
    let mut heads = Heads(BTreeSet::new());
    heads.visit_file(&syn::parse2(code)?);
    Ok(heads.0)
}

/// How often an identifier stands in the tokens.
pub(super) fn count_identifiers(tokens: TokenStream, wanted: &str) -> usize {
    let mut count = 0;
    each_identifier(tokens, &mut |name| count += usize::from(name == wanted));
    count
}

fn each_identifier(tokens: TokenStream, visit: &mut dyn FnMut(String)) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => visit(ident.to_string()),
            TokenTree::Group(group) => each_identifier(group.stream(), visit),
            _ => {}
        }
    }
}

/// Writes the generator's absolute paths the way a person would, where an import stands for them.
struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        const IMPORTED: [&str; 13] = [
            "BTreeMap",
            "Box",
            "Extra",
            "Field",
            "Map",
            "Money",
            "NaiveDate",
            "Option",
            "Secret",
            "String",
            "Timestamp",
            "Value",
            "Vec",
        ];
        visit_mut::visit_path_mut(self, path);
        let first = path.segments.first().map(|segment| segment.ident.to_string());
        let foreign = path.leading_colon.is_some()
            && matches!(first.as_deref(), Some("std" | "serde_json" | "heron_core" | "chrono"));
        let local = path.leading_colon.is_none() && matches!(first.as_deref(), Some("types" | "self"));
        let Some(last) = path.segments.last().cloned() else { return };
        if path.segments.len() > 1 && (local || foreign && IMPORTED.contains(&last.ident.to_string().as_str())) {
            path.leading_colon = None;
            path.segments = [last].into_iter().collect();
        }
    }
}
