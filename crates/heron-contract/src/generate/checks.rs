//! What the generator does in silence when it cannot do as it is told, found out.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use serde_json::{Map, Value};
use syn::Item;

use super::operations::parameter_structs;
use super::tokens::{Tokens, count_identifiers, name_of};
use crate::document::schema_ref;
use crate::lower::Lowered;
use crate::lower::walk::schemas;
use crate::{Problem, Problems};

/// The types of heron-core that lowering asks for.
const CORE: [&str; 3] = ["Money", "Secret", "Timestamp"];

/// Names that generated files import, which a type of the contract would hide.
const TAKEN: [&str; 17] = [
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "Extra",
    "Field",
    "Map",
    "Method",
    "Money",
    "NaiveDate",
    "Operation",
    "Option",
    "Request",
    "RetryClass",
    "Secret",
    "Timestamp",
    "Value",
];

/// Finds schemas of which no type was made, types of heron-core that were asked for and not used, and names that are
/// taken.
pub(super) fn check(lowered: &Lowered, tokens: &Tokens, problems: &mut Problems) {
    let none = Map::new();
    let components = schemas(&lowered.document).unwrap_or(&none);
    let items: BTreeMap<String, &Item> = tokens.types.iter().map(|item| (name_of(item), item)).collect();
    let sorted: BTreeMap<_, _> = components.iter().collect();
    for (name, schema) in sorted {
        if TAKEN.contains(&name.as_str()) {
            problems.push(
                Problem::error(format!("a type called `{name}` would hide one that generated files import"))
                    .at("openapi/operations.toml", "")
                    .help(format!("give it another name:\n[schemas]\n{name} = \"…\"")),
            );
        } else if let Some(item) = items.get(name) {
            compare(name, &asked(schema, components), &item.to_token_stream(), problems);
        } else if core_type(schema).is_none() {
            problems.push(Problem::error(format!("the generator made no type of the schema `{name}`")));
        }
    }
    for call in &lowered.calls {
        let operation = &lowered.document["paths"][&call.path][call.method.to_lowercase()];
        if let Some(signature) = tokens.operations.get(&call.id) {
            let types = signature.arguments.iter().map(|(_, ty)| ty).chain([&signature.answer]);
            let made = types.map(ToTokens::to_token_stream).collect();
            compare(&format!("{} {}", call.method, call.path), &asked(operation, components), &made, problems);
        }
    }
    for (name, _) in parameter_structs(lowered).filter(|(name, _)| components.contains_key(name)) {
        problems.push(
            Problem::error(format!("`{name}` would be both a schema and the parameters of an operation"))
                .at("openapi/operations.toml", "")
                .help(format!("give the schema another name:\n[schemas]\n{name} = \"…\"")),
        );
    }
}

/// The type of heron-core that stands for the schema.
fn core_type(schema: &Value) -> Option<&str> {
    schema.get("x-rust-type")?.get("path")?.as_str()?.rsplit("::").next()
}

/// How often each type of heron-core is asked for in the place of a schema or below it.
fn asked(value: &Value, components: &Map<String, Value>) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut queue = vec![value];
    while let Some(value) = queue.pop() {
        // The generator makes no type of a component that is a type of heron-core, and uses that one in its place.
        let target = schema_ref(value).and_then(|name| components.get(name));
        for name in [Some(value), target].into_iter().flatten().filter_map(core_type) {
            *found.entry(name.to_owned()).or_default() += 1;
        }
        match value {
            Value::Object(object) => queue.extend(object.values()),
            Value::Array(items) => queue.extend(items),
            _ => {}
        }
    }
    found
}

fn compare(place: &str, asked: &BTreeMap<String, usize>, made: &TokenStream, problems: &mut Problems) {
    for name in CORE {
        let asked = asked.get(name).copied().unwrap_or_default();
        let made = count_identifiers(made.clone(), name);
        if asked != made {
            problems.push(
                Problem::error(format!(
                    "`{place}` should use `heron_core::{name}` {asked} times, but does {made} times"
                ))
                .help("the generator did not apply `x-rust-type`: see how `cargo xtask codegen -v` counts it"),
            );
        }
    }
}
