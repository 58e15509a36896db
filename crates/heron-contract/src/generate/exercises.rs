//! Exercises: the call of every operation, for the tests that make it against the sandbox.
//!
//! What a call takes stands in the function that [`operations`](super::operations) made; a test has the values as JSON,
//! by their names on the wire, and the compiler finds their types.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::operations::{Argument, Function, argument, parameter_struct, path};
use super::tokens::Tokens;
use super::{forms, pretty};
use crate::lower::{Call, Lowered, PartKind, Sent};
use crate::{Problem, Problems};

/// What an exercise begins with in the generated list, before its operation's id.
const BEGIN: &str = "Exercise::new(";

/// The source of a function, in a module of the tests that has `Exercise` and what it hands out.
pub(super) fn emit(
    lowered: &Lowered,
    tokens: &Tokens,
    functions: &BTreeMap<String, Function>,
    problems: &mut Problems,
) -> Result<String, Problems> {
    let mut exercises = Vec::new();
    for call in &lowered.calls {
        let id = &call.id;
        let run = match functions.get(id) {
            Some(function) => exercise(call, function, tokens, problems),
            None => {
                let by_hand = format_ident!("{id}");
                quote!(by_hand::#by_hand(client, given))
            }
        };
        exercises.push(quote!(Exercise::new(#id, |client, given| { #run })));
    }
    pretty(quote! {
        #![allow(deprecated, unused_imports, unused_variables)]
        use heron_api::types::*;
        use super::{Exercise, answer, answer_of_several, by_hand, file};

        /// A call of every operation of the client.
        #[must_use]
        pub fn exercises() -> Vec<Exercise> {
            Vec::from([#(#exercises),*])
        }
    })
}

/// The ids of the operations that the generated list has, in its order.
#[must_use]
pub fn listed(source: &str) -> Vec<String> {
    let after = source.split(BEGIN).skip(1);
    after.filter_map(|rest| Some(rest.trim_start().strip_prefix('"')?.split_once('"')?.0.to_owned())).collect()
}

fn exercise(call: &Call, function: &Function, tokens: &Tokens, problems: &mut Problems) -> TokenStream {
    let mut before = Vec::new();
    let mut given = Vec::new();
    for argument in &function.arguments {
        let takes = argument.takes.to_string().replace(' ', "");
        let name = argument.name.to_string();
        given.push(match takes.as_str() {
            _ if name == "params" && parameter_struct(call).is_some() => {
                before.push(parameters(call, tokens, problems));
                quote!(&params)
            }
            _ if name == "form" && call.transfer.sends.is_some() => {
                before.push(form(call));
                quote!(form)
            }
            _ if argument.body.is_some() => quote!(&given.body()),
            takes if takes.contains("Upload") => quote!(given.file(#name)),
            takes => value(call, argument, takes, problems),
        });
    }
    let operation = path(call);
    let tell = match function.returns.to_string().replace(' ', "") {
        returns if returns.starts_with("Call<WithStatus<") => quote!(answer_of_several),
        returns if returns.starts_with("Call<") => quote!(answer),
        _ => quote!(file),
    };
    quote! {
        #(#before)*
        #tell(#operation(client, #(#given),*))
    }
}

/// A parameter of the path or of the query.
fn value(call: &Call, argument: &Argument, takes: &str, problems: &mut Problems) -> TokenStream {
    let same = |wire: &&String| bare(&argument.name.to_string()) == bare(&wire.to_snake_case());
    let query = call.query.iter().map(|parameter| &parameter.name);
    let Some(wire) = call.path_parameters.iter().chain(query).find(same) else {
        problems
            .push(Problem::error(format!("no test can give `{}` of `{} {}`", argument.name, call.method, call.path)));
        return quote!(());
    };
    match takes {
        "&str" => quote!(&given.text(#wire)),
        "Option<&str>" => quote!(given.maybe::<String>(#wire).as_deref()),
        takes if takes.starts_with("Option<") => quote!(given.maybe(#wire)),
        takes if takes.starts_with("&Option<") => quote!(&given.maybe(#wire)),
        takes if takes.starts_with('&') => quote!(&given.get(#wire)),
        _ => quote!(given.get(#wire)),
    }
}

/// A name without what keeps it from being a keyword.
fn bare(name: &str) -> &str {
    name.trim_start_matches("r#").trim_end_matches('_')
}

fn parameters(call: &Call, tokens: &Tokens, problems: &mut Problems) -> TokenStream {
    let name = format_ident!("{}", parameter_struct(call).unwrap_or_default());
    let Some(signature) = tokens.operations.get(&call.id) else { return TokenStream::new() };
    let mut set = Vec::new();
    for parameter in call.query.iter().filter(|parameter| !parameter.required) {
        let Some((ident, _)) = argument(signature, &parameter.name, call, problems) else { continue };
        let (ident, wire) = (format_ident!("{ident}"), &parameter.name);
        set.push(quote!(params.#ident = given.maybe(#wire);));
    }
    quote! {
        let mut params = #name::new();
        #(#set)*
    }
}

fn form(call: &Call) -> TokenStream {
    let Some(Sent::Form(parts)) = &call.transfer.sends else { return TokenStream::new() };
    let name = format_ident!("{}", forms::name(call));
    let mut required = Vec::new();
    let mut set = Vec::new();
    for part in parts {
        let wire = &part.name;
        if part.required {
            required.push(match part.kind {
                PartKind::File => quote!(given.file(#wire)),
                PartKind::Files => quote!(given.files(#wire)),
                PartKind::Bool => quote!(given.get::<bool>(#wire)),
                PartKind::Text => quote!(given.text(#wire)),
            });
            continue;
        }
        let setter = format_ident!("with_{}", wire.to_snake_case());
        let value = match part.kind {
            PartKind::File => quote!(given.maybe_file(#wire)),
            PartKind::Files => quote!(given.maybe_files(#wire)),
            PartKind::Bool => quote!(given.maybe::<bool>(#wire)),
            PartKind::Text => quote!(given.maybe::<String>(#wire)),
        };
        set.push(quote!(if let Some(value) = #value { form = form.#setter(value); }));
    }
    let mutable = if set.is_empty() { quote!() } else { quote!(mut) };
    quote! {
        let #mutable form = #name::new(#(#required),*);
        #(#set)*
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::generate::testing::generated;
    use crate::lower::testing::{api, asks, reference, row, sends};

    #[test]
    fn an_exercise_hands_over_what_the_function_takes() {
        let parameter = |name: &str, place: &str, required: bool| json!({"name": name, "in": place, "required": required, "schema": {"type": "string"}, "description": "d"});
        let mut change = sends(reference("A"), reference("A"));
        change["parameters"] = json!([parameter("id", "path", true)]);
        let list = asks(json!([parameter("type", "query", false), parameter("x", "query", false)]));
        let document = api(
            json!({"/a": {"get": list}, "/a/{id}": {"put": change}}),
            json!({"A": {"type": "object", "properties": {"x": {"type": "string"}}}}),
        );
        let rows = format!("{}{}", row("GET /a", "a_list", ""), row("PUT /a/{id}", "a_change", ""));
        let source = generated(&document, &rows).exercises;
        for expected in [
            "params.type_ = given.maybe(\"type\");",
            "answer(heron_api::things::a_list(client, &params))",
            "heron_api::things::a_change(client, &given.text(\"id\"), &given.body()),",
        ] {
            assert!(source.contains(expected), "{expected} in {source}");
        }
        assert_eq!(listed(&source), ["a_change", "a_list"]);
    }
}
