//! What the generator does in silence when it cannot do as it is told, found out.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use serde_json::{Map, Value};
use syn::Item;

use super::operations::parameter_struct;
use super::tokens::{Tokens, count_identifiers, name_of};
use crate::lower::Lowered;
use crate::lower::walk::schemas;
use crate::{Problem, Problems};

/// The types of heron-core that lowering asks for.
const CORE: [&str; 3] = ["Money", "Secret", "Timestamp"];

/// Names that generated files import, which a type of the contract would hide.
const TAKEN: [&str; 29] = [
    "Asked",
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "Download",
    "Ends",
    "Extra",
    "Field",
    "FileForm",
    "Form",
    "GivesFile",
    "Map",
    "Method",
    "Money",
    "NaiveDate",
    "Operation",
    "Option",
    "Partial",
    "Request",
    "RetryClass",
    "Secret",
    "TakesFile",
    "Timestamp",
    "Upload",
    "Value",
    "Wait",
    "Waited",
    "WithStatus",
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
            compare(name, &asked(schema), &item.to_token_stream(), problems);
        } else {
            problems.push(Problem::error(format!("the generator made no type of the schema `{name}`")));
        }
    }
    for call in &lowered.calls {
        let operation = &lowered.document["paths"][&call.path][call.method.to_lowercase()];
        if let Some(signature) = tokens.operations.get(&call.id) {
            let types = signature.arguments.iter().map(|(_, ty)| ty).chain([&signature.answer]);
            let made = types.map(ToTokens::to_token_stream).collect();
            compare(&format!("{} {}", call.method, call.path), &asked(operation), &made, problems);
        }
    }
    for name in lowered.calls.iter().filter_map(parameter_struct).filter(|name| components.contains_key(name)) {
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
fn asked(value: &Value) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut queue = vec![value];
    while let Some(value) = queue.pop() {
        if let Some(name) = core_type(value) {
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

#[cfg(test)]
mod tests {
    use serde_json::json;
    use syn::parse_quote;

    use super::*;
    use crate::generate::testing::{lowered, told};
    use crate::lower::testing::{api, reference, row, sends};

    fn object(properties: Value) -> Value {
        json!({"type": "object", "properties": properties})
    }

    /// A contract in which each type of heron-core is asked for in several places, and what is made of it.
    fn made() -> (Lowered, Tokens) {
        let time = json!({"type": "string", "format": "date-time"});
        let mut operation = sends(reference("Sent"), reference("Sent"));
        operation["parameters"] = json!([{"name": "since", "in": "query", "schema": time}]);
        let sent = object(json!({
            "created": time, "times": {"type": "array", "items": time}, "named": reference("Time"),
            "auth": {"type": "object", "writeOnly": true}, "token": {"type": "string"}, "amount": {"type": "number"},
        }));
        let document = api(json!({"/a": {"post": operation}}), json!({"Sent": sent, "Time": time}));
        let lowered = lowered(&document, &row("POST /a", "a_send", ""));
        let tokens = Tokens::of(&lowered.document).unwrap();
        (lowered, tokens)
    }

    fn problems(lowered: &Lowered, tokens: &Tokens) -> Vec<String> {
        let mut problems = Problems::default();
        check(lowered, tokens, &mut problems);
        told(&problems).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn what_is_asked_for_is_made_as_often() {
        let (lowered, tokens) = made();
        assert_eq!(problems(&lowered, &tokens), [""; 0]);
        let components = schemas(&lowered.document).unwrap();
        let asked = asked(&components["SentRequest"]);
        let expected = [("Money", 1), ("Secret", 2), ("Timestamp", 2)].map(|(name, count)| (name.to_owned(), count));
        assert_eq!(asked, BTreeMap::from(expected));
    }

    #[test]
    fn an_override_that_is_not_applied_is_told_with_its_place() {
        let (lowered, mut tokens) = made();
        for item in &mut tokens.types {
            if name_of(item) == "SentRequest" {
                *item = parse_quote!(
                    pub struct SentRequest {
                        pub created: Timestamp,
                        pub token: String,
                        pub amount: Money,
                    }
                );
            }
        }
        if let Some(signature) = tokens.operations.get_mut("a_send") {
            signature.arguments.retain(|(name, _)| name != "since");
        }
        assert_eq!(
            problems(&lowered, &tokens),
            [
                "`SentRequest` should use `heron_core::Secret` 2 times, but does 0 times",
                "`SentRequest` should use `heron_core::Timestamp` 2 times, but does 1 times",
                "`POST /a` should use `heron_core::Timestamp` 1 times, but does 0 times",
            ]
        );
    }

    #[test]
    fn a_schema_of_which_no_type_was_made_is_told() {
        let (lowered, mut tokens) = made();
        tokens.types.retain(|item| name_of(item) != "Sent");
        assert_eq!(problems(&lowered, &tokens), ["the generator made no type of the schema `Sent`"]);
    }

    #[test]
    fn a_schema_that_takes_a_name_which_files_import_is_told_how_to_rename_it() {
        for name in TAKEN {
            let document =
                api(json!({"/a": {"post": sends(reference(name), reference(name))}}), json!({name: object(json!({}))}));
            let lowered = lowered(&document, &row("POST /a", "a_send", ""));
            let mut told = Problems::default();
            check(&lowered, &Tokens { types: Vec::new(), operations: BTreeMap::new() }, &mut told);
            assert_eq!(told.0[0].what, format!("a type called `{name}` would hide one that generated files import"));
            assert!(told.0[0].help.as_deref().unwrap().ends_with(&format!("\n[schemas]\n{name} = \"…\"")));
        }
    }

    #[test]
    fn a_schema_that_takes_the_name_of_parameters_is_told() {
        let parameter = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
        let mut operation = sends(reference("ASendParams"), json!({}));
        operation["parameters"] = json!([parameter("x"), parameter("y")]);
        let document =
            api(json!({"/a": {"post": operation}}), json!({"ASendParams": object(json!({"x": {"type": "string"}}))}));
        let lowered = lowered(&document, &row("POST /a", "a_send", ""));
        let tokens = Tokens::of(&lowered.document).unwrap();
        assert_eq!(
            problems(&lowered, &tokens),
            ["`ASendParams` would be both a schema and the parameters of an operation"]
        );
    }
}
