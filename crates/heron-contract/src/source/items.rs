//! The public items of generated files.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Fields, ImplItem, Item as Code, ItemEnum, ItemImpl, ItemStruct, Signature, Visibility};

use crate::Problem;
use crate::generate::{Generated, parameter_struct, static_name};
use crate::lower::Lowered;

/// The crate in which a program finds types and operations.
const CRATE: &str = "heron_api";

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ItemKind {
    Type,
    Field,
    Variant,
    Setter,
    Function,
    Static,
    Impl,
}

/// A public item.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) kind: ItemKind,
    /// What callers compile against.
    pub(super) signature: String,
    /// What they do not compile against, and yet notice.
    pub(super) value: Option<String>,
    /// The type that it is or belongs to, by its bare name.
    pub(super) owner: Option<String>,
    /// The bare names in its signature.
    pub(super) mentions: BTreeSet<String>,
    /// Where in the contract it comes from.
    pub(super) place: Option<String>,
}

impl Item {
    /// The paths of the items that may stand for it, the nearest first.
    pub(super) fn heads(&self, path: &str) -> Vec<String> {
        let Some((parent, last)) = path.rsplit_once("::") else { return Vec::new() };
        match self.kind {
            ItemKind::Setter => {
                let field = last.strip_prefix("with_").unwrap_or(last);
                [field.to_owned(), format!("r#{field}"), format!("{field}_"), format!("with_{field}")]
                    .iter()
                    .map(|field| format!("{parent}::{field}"))
                    .filter(|field| field != path)
                    .chain([parent.to_owned()])
                    .collect()
            }
            ItemKind::Field | ItemKind::Variant | ItemKind::Function => vec![parent.to_owned()],
            ItemKind::Impl => path.rsplit_once(" for ").map(|(_, ty)| vec![ty.to_owned()]).unwrap_or_default(),
            ItemKind::Type | ItemKind::Static => Vec::new(),
        }
    }

    /// Whether it changes because its head does.
    pub(super) fn follows(&self) -> bool {
        self.kind == ItemKind::Setter
    }
}

/// Reads the items of types and operations, `mod.rs` apart, which only gathers them.
pub(super) fn read(generated: &Generated, lowered: &Lowered) -> Result<BTreeMap<String, Item>, Problem> {
    let mut reader = Reader {
        items: BTreeMap::new(),
        lowered,
        calls: calls(lowered),
        keys: BTreeMap::new(),
        defaults: BTreeSet::new(),
    };
    for (file, text) in generated.types.iter().chain(&generated.client) {
        let Some(module) = file.strip_suffix(".rs").filter(|module| *module != "mod") else { continue };
        let code = syn::parse_file(text).map_err(|error| {
            Problem::error(format!("the generated file `{file}` does not parse: {error}"))
                .help("this is a bug of heron-contract")
        })?;
        // Before the structs, whose keys they say.
        for item in &code.items {
            reader.object(item);
        }
        for item in code.items {
            reader.item(&format!("{CRATE}::{module}"), &item)?;
        }
    }
    Ok(reader.items)
}

/// The places of operations, by the names of the items that are made of them.
fn calls(lowered: &Lowered) -> BTreeMap<String, String> {
    use crate::document::Pointer;
    let mut calls = BTreeMap::new();
    for call in &lowered.calls {
        let place =
            Pointer::root().child("paths").child(&call.path).child(call.method.to_lowercase()).as_str().to_owned();
        calls.extend(parameter_struct(call).map(|name| (name, place.clone())));
        calls.insert(static_name(call).to_string(), place.clone());
        calls.insert(call.id.clone(), place);
    }
    calls
}

struct Reader<'a> {
    items: BTreeMap<String, Item>,
    lowered: &'a Lowered,
    calls: BTreeMap<String, String>,
    /// The keys on the wire of the fields of each struct.
    keys: BTreeMap<String, BTreeMap<String, String>>,
    /// The structs that implement `Default`, which counts as derived.
    defaults: BTreeSet<String>,
}

impl Reader<'_> {
    /// Reads the rows of an `object!`: a number, a field and its key. And notes what has a default.
    fn object(&mut self, code: &Code) {
        if let Code::Impl(block) = code
            && is_default(block)
        {
            self.defaults.insert(tidy(block.self_ty.to_token_stream()));
        }
        let Code::Macro(item) = code else { return };
        if item.mac.path.segments.last().is_none_or(|last| last.ident != "object") {
            return;
        }
        let mut tokens = item.mac.tokens.clone().into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else { return };
        let keys = self.keys.entry(name.to_string()).or_default();
        for token in tokens {
            let TokenTree::Group(rows) = token else { continue };
            let rows: Vec<TokenTree> = rows.stream().into_iter().collect();
            for row in rows.windows(2) {
                if let [TokenTree::Ident(field), TokenTree::Literal(key)] = row
                    && let syn::Lit::Str(key) = syn::Lit::new(key.clone())
                {
                    keys.insert(field.to_string(), key.value());
                }
            }
        }
    }

    fn item(&mut self, module: &str, code: &Code) -> Result<(), Problem> {
        match code {
            Code::Struct(item) if is_public(&item.vis) => self.structure(module, item),
            Code::Enum(item) if is_public(&item.vis) => self.enumeration(module, item),
            Code::Macro(item) if item.mac.path.segments.last().is_some_and(|last| last.ident == "open_enum") => {
                let item: ItemEnum = syn::parse2(item.mac.tokens.clone()).map_err(|error| {
                    Problem::error(format!("a generated enum does not parse: {error}"))
                        .help("this is a bug of heron-contract")
                })?;
                self.enumeration(module, &item);
            }
            Code::Static(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                let place = self.calls.get(&name).cloned();
                let item = Item {
                    value: Some(tidy(item.expr.to_token_stream())),
                    place,
                    ..Item::new(ItemKind::Static, None, item.ty.to_token_stream())
                };
                self.items.insert(format!("{module}::{name}"), item);
            }
            Code::Type(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                let place = self.place(&name, None);
                let item = Item { place, ..Item::new(ItemKind::Type, Some(&name), item.ty.to_token_stream()) };
                self.items.insert(format!("{module}::{name}"), item);
            }
            Code::Fn(item) if is_public(&item.vis) => {
                let name = item.sig.ident.to_string();
                let place = self.calls.get(&name).cloned();
                let item = Item { place, ..Item::new(ItemKind::Function, None, signature(&item.sig)) };
                self.items.insert(format!("{module}::{name}"), item);
            }
            Code::Impl(item) => self.block(module, item),
            _ => {}
        }
        Ok(())
    }

    fn structure(&mut self, module: &str, item: &ItemStruct) {
        let name = item.ident.to_string();
        let shape = match &item.fields {
            Fields::Unnamed(fields) => fields.to_token_stream(),
            _ => TokenStream::new(),
        };
        self.head(module, &name, &item.attrs, quote!(struct #shape));
        for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
            let Some(ident) = &field.ident else { continue };
            let field_name = ident.to_string();
            let keys = self.keys.get(&name);
            let key = keys.and_then(|keys| keys.get(&field_name)).cloned();
            let wire = key.unwrap_or_else(|| field_name.trim_start_matches("r#").to_owned());
            let place = self.place(&name, Some(&wire));
            let field = Item { place, ..Item::new(ItemKind::Field, Some(&name), field.ty.to_token_stream()) };
            self.items.insert(format!("{module}::{name}::{field_name}"), field);
        }
    }

    fn enumeration(&mut self, module: &str, item: &ItemEnum) {
        let name = item.ident.to_string();
        self.head(module, &name, &item.attrs, quote!(enum));
        for variant in &item.variants {
            let wire = variant.discriminant.as_ref().map(|(_, value)| value.to_token_stream().to_string());
            let place = self.place(&name, None);
            let fields = &variant.fields;
            let path = format!("{module}::{name}::{}", variant.ident);
            let variant = Item { value: wire, place, ..Item::new(ItemKind::Variant, Some(&name), quote!(#fields)) };
            self.items.insert(path, variant);
        }
    }

    /// A type: what it is, and the traits that every such type has.
    fn head(&mut self, module: &str, name: &str, attributes: &[Attribute], what: TokenStream) {
        let mut traits: Vec<String> = Vec::new();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            // What does not parse is no list of traits.
            let _ = attribute.parse_nested_meta(|meta| {
                traits.extend(meta.path.segments.last().map(|last| last.ident.to_string()));
                Ok(())
            });
        }
        if self.keys.contains_key(name) {
            traits.extend(["Debug", "Deserialize", "Serialize"].map(str::to_owned));
        }
        traits.extend(self.defaults.contains(name).then(|| "Default".to_owned()));
        traits.sort();
        let place = self.place(name, None);
        let mut item = Item { place, ..Item::new(ItemKind::Type, Some(name), what) };
        if !traits.is_empty() {
            item.signature = format!("{}: {}", item.signature, traits.join(" + "));
        }
        self.items.insert(format!("{module}::{name}"), item);
    }

    fn block(&mut self, module: &str, block: &ItemImpl) {
        let owner = tidy(block.self_ty.to_token_stream());
        if is_default(block) {
            return;
        }
        if let Some((path, _)) = &block.trait_ {
            let key = format!("impl {} for {module}::{owner}", tidy(path.to_token_stream()));
            let place = self.place(&owner, None);
            let item = Item { place, ..Item::new(ItemKind::Impl, Some(&owner), TokenStream::new()) };
            self.items.insert(key, item);
            return;
        }
        for item in &block.items {
            let ImplItem::Fn(function) = item else { continue };
            if !is_public(&function.vis) {
                continue;
            }
            let name = function.sig.ident.to_string();
            let kind = if name.starts_with("with_") { ItemKind::Setter } else { ItemKind::Function };
            let place = self.place(&owner, None);
            let item = Item { place, ..Item::new(kind, Some(&owner), signature(&function.sig)) };
            // A field `with_x` has a setter of the same name, and stands for it.
            self.items.entry(format!("{module}::{owner}::{name}")).or_insert(item);
        }
    }

    /// Where a type or one of its properties stands in the contract.
    fn place(&self, ty: &str, property: Option<&str>) -> Option<String> {
        let origins = &self.lowered.origins;
        let own = match property {
            Some(property) => origins.get(&format!("{ty}.{property}")),
            None => origins.get(ty),
        };
        own.or_else(|| self.calls.get(ty)).cloned()
    }
}

impl Item {
    fn new(kind: ItemKind, owner: Option<&str>, signature: TokenStream) -> Self {
        Self {
            kind,
            mentions: identifiers(signature.clone()),
            signature: tidy(signature),
            value: None,
            owner: owner.map(str::to_owned),
            place: None,
        }
    }
}

/// A function's arguments and answer, without its name.
fn signature(signature: &Signature) -> TokenStream {
    let (inputs, output) = (&signature.inputs, &signature.output);
    quote!(fn(#inputs) #output)
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_default(block: &ItemImpl) -> bool {
    block.trait_.as_ref().is_some_and(|(path, _)| path.is_ident("Default"))
}

fn identifiers(tokens: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut queue = vec![tokens];
    while let Some(tokens) = queue.pop() {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    found.insert(ident.to_string());
                }
                TokenTree::Group(group) => queue.push(group.stream()),
                _ => {}
            }
        }
    }
    found
}

/// Tokens as a person writes them: `Option<Vec<CrmConfig>>`.
pub(super) fn tidy(tokens: TokenStream) -> String {
    let text = tokens.to_string();
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '"');
        let after = out.chars().next_back();
        let spaced = is_word(after) && is_word(word.chars().next())
            || matches!(word, "->" | "=" | "+" | "{" | "}")
            || out.ends_with("->")
            || matches!(after, Some(',' | '=' | '+' | '{'))
            || after == Some(':') && !out.ends_with("::");
        if spaced && !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out.replace(", )", ")").replace(",)", ")").replace(", }", " }")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_stands_for_itself() {
        for field in ["c", "with_c", "r#type"] {
            let path = format!("a::B::with_{}", field.trim_start_matches("with_").trim_start_matches("r#"));
            let heads = Item::new(ItemKind::Setter, None, TokenStream::new()).heads(&path);
            assert!(!heads.contains(&path) && heads.contains(&"a::B".to_owned()), "{path}: {heads:?}");
        }
    }

    #[test]
    fn signatures_read_as_a_person_writes_them() {
        for text in [
            "Option<Vec<CrmConfig>>",
            "fn(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self",
            "fn(&self, id: &str, body: &CrmIntegrationUpdate) -> Call<CrmIntegration>",
            "BTreeMap<String, Vec<Value>>",
        ] {
            let tokens: TokenStream = text.parse().unwrap_or_default();
            assert_eq!(tidy(tokens), text);
        }
    }
}
