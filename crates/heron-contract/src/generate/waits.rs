//! Waits: for each operation that tells how far something is that another one started, a method that asks it until that
//! is over. What asks and waits is one engine in heron-data.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::handles::handed_on;
use super::operations::{self, Function};
use super::pages::{Shapes, lent, place};
use super::tokens::first_argument;
use crate::lower::{Call, Lowered};
use crate::naming;
use crate::operations::{Ending, Ends};
use crate::{Problem, Problems};

/// A way in which an operation is asked for the end of what others start.
struct Asked<'a> {
    ending: Ending<'a>,
    /// The operations that start it.
    starts: Vec<&'a Call>,
    /// The webhook topics that tell the end.
    topics: Vec<&'a str>,
}

/// The ways in which an operation is asked, in the order of the operations that start something.
fn ways<'a>(call: &Call, lowered: &'a Lowered) -> Vec<Asked<'a>> {
    let mut ways: Vec<Asked<'a>> = Vec::new();
    for start in &lowered.calls {
        let Some(ends) = start.ends.as_ref().filter(|ends| ends.ask.as_ref() == Some(&call.id)) else { continue };
        let ending = ends.ending();
        let position = ways.iter().position(|way| way.ending == ending).unwrap_or_else(|| {
            ways.push(Asked { ending, starts: Vec::new(), topics: Vec::new() });
            ways.len() - 1
        });
        let way = &mut ways[position];
        way.starts.push(start);
        for topic in &ends.topics {
            if !way.topics.contains(&topic.as_str()) {
                way.topics.push(topic);
            }
        }
    }
    ways
}

/// The methods that ask the operation until what others started is over.
pub(super) fn emit(
    call: &Call,
    function: &Function,
    shapes: &Shapes,
    lowered: &Lowered,
    problems: &mut Problems,
) -> TokenStream {
    let ways = ways(call, lowered);
    let mut problem = |what: String, help: &str| {
        problems.push(Problem::error(what).at("openapi/operations.toml", "").help(help));
    };
    let names: BTreeSet<&str> = ways.iter().map(|way| naming::wait_suffix(&way.ending)).collect();
    if names.len() < ways.len() {
        problem(
            format!("what ends when `{}` tells so ends in different states", call.id),
            "let all `ends` that ask it have the same `at`, `done` and `failed`",
        );
        return TokenStream::new();
    }
    let methods = ways.iter().map(|way| {
        try_emit(call, function, shapes, way).unwrap_or_else(|| {
            problem(
                format!("`{}` is said to tell the end of something, which its types do not", call.id),
                "see the `ends` that ask it: `at` must lead to properties of its answer, with one `[]` at most; for \
                 `new_item` it must answer a list of objects with a `heron_id`",
            );
            TokenStream::new()
        })
    });
    methods.collect()
}

fn try_emit(call: &Call, function: &Function, shapes: &Shapes, way: &Asked<'_>) -> Option<TokenStream> {
    let answer = first_argument(&syn::parse2(function.returns.clone()).ok()?, "Call")?.clone();
    let name = format_ident!("{}{}", call.handle_method, naming::wait_suffix(&way.ending));
    let (operation, id, topics) = (operations::path(call), &call.id, &way.topics);
    let (mut parameters, _) = handed_on(function);
    let (owned, lent, about) = lent(function, false)?;
    let (returns, first, run) = match way.ending {
        Ending::States { at, done, failed } => {
            let states = states(&answer, shapes, at)?;
            let first = quote! {
                static ENDS: Ends<#answer> =
                    Ends { states: |answer| #states, done: &[#(#done),*], failed: &[#(#failed),*] };
            };
            (answer, first, quote!(until_done(&self.heron.client, asked, &ENDS, ask)))
        }
        Ending::Gone => {
            let returns = syn::parse_quote!(Option<#answer>);
            (returns, quote!(), quote!(until_gone(&self.heron.client, asked, ask)))
        }
        Ending::NewItem => {
            let item = first_argument(&answer, "Vec")?;
            let (item_id, _) = place(quote!(Some(item)), item, shapes, "heron_id")?;
            parameters.push(quote!(before: &[#item]));
            let run = quote!(until_new(&self.heron.client, asked, before, |item| #item_id.map(String::as_str), ask));
            (answer, quote!(), run)
        }
        Ending::Open => {
            parameters.push(quote!(is_over: impl FnMut(&#answer) -> bool + Send + 'static));
            (answer, quote!(), quote!(until(&self.heron.client, asked, is_over, ask)))
        }
    };
    let docs = docs(call, way);
    Some(quote! {
        #(#[doc = #docs])*
        #[inline]
        pub fn #name(&self, #(#parameters,)* wait: Wait) -> Call<Waited<#returns>> {
            #first
            #(#owned)*
            let asked = Asked::new(#id, &[#(#topics),*], &[#(#about),*]);
            let ask = move |client: &Client| #operation(client, #(#lent),*);
            wait.#run
        }
    })
}

/// The states at a place of the answer, which may have the items of one list on its way.
fn states(answer: &Type, shapes: &Shapes, at: &str) -> Option<TokenStream> {
    let text = |state: TokenStream| quote!(#state.map(ToString::to_string));
    let Some((list, inside)) = at.split_once("[].") else {
        let (state, _) = place(quote!(Some(answer)), answer, shapes, at)?;
        let state = text(state);
        return Some(quote!(vec![#state]));
    };
    let (items, ty) = match list {
        "" => (quote!(answer.iter()), answer.clone()),
        list => {
            let (list, ty) = place(quote!(Some(answer)), answer, shapes, list)?;
            (quote!(#list.into_iter().flatten()), ty)
        }
    };
    let (state, _) = place(quote!(Some(item)), first_argument(&ty, "Vec")?, shapes, inside)?;
    let state = text(state);
    Some(quote!(#items.map(|item| #state).collect()))
}

fn docs(call: &Call, way: &Asked<'_>) -> Vec<String> {
    let quoted = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    let method = &call.handle_method;
    let asks = format!("[`{method}`](Self::{method})");
    let opening = match way.ending {
        Ending::States { at, done, failed } => {
            let failed = match failed {
                [] => "no state tells a failure".to_owned(),
                failed => format!("failed with {}", listed(&quoted(failed), "or")),
            };
            let whole = if at.contains("[]") {
                "the work is over for each item of a list that has any"
            } else {
                "the work is over"
            };
            format!(" Asks {asks} until {whole}: done with {}; {failed}.", listed(&quoted(done), "or"))
        }
        Ending::Gone => format!(" Asks {asks} until there is nothing: its last answer is given, if there was any."),
        Ending::NewItem => {
            format!(" Asks {asks} until it has what is not among those before, and gives what is new.")
        }
        Ending::Open => {
            format!(" Asks {asks} until a condition of yours holds: what the end looks like is not documented.")
        }
    };
    let mut docs = vec![opening, String::new()];
    if way.ending == Ending::NewItem {
        docs.extend([
            format!(
                " `before` is what {asks} answers before the work is started; with nothing in it, everything is new."
            ),
            String::new(),
        ]);
    }
    let starts: Vec<String> = way.starts.iter().map(|start| path(start)).collect();
    docs.push(format!(" What starts such work: {}.", listed(&quoted(&starts), "and")));
    if !way.topics.is_empty() {
        let topics: Vec<String> = way.topics.iter().map(|topic| (*topic).to_owned()).collect();
        docs.push(format!(" A [`Bell`](crate::Bell) rings for it with {}.", listed(&quoted(&topics), "or")));
    }
    docs
}

/// What the documentation of an operation says about the end of what it starts.
pub(super) fn told(call: &Call, lowered: &Lowered) -> Option<String> {
    let ends: &Ends = call.ends.as_ref()?;
    let topics = listed(&ends.topics.iter().map(|topic| format!("`{topic}`")).collect::<Vec<_>>(), "or");
    let asked = ends.ask.as_ref().and_then(|id| lowered.calls.iter().find(|call| call.id == *id));
    let told = match asked {
        Some(asked) => {
            let ending = ends.ending();
            let waits = format!("{}{}", path(asked), naming::wait_suffix(&ending));
            let waits = match ending {
                Ending::Open => format!("What its end looks like is not documented: `{waits}` asks until you say so"),
                _ => format!("`{waits}` waits for its end"),
            };
            if ends.topics.is_empty() {
                format!("{waits}.")
            } else {
                format!("{waits}; webhooks tell it with {topics}.")
            }
        }
        None if ends.topics.is_empty() => return None,
        None => format!("Only webhooks tell its end, with {topics}; there is nothing to ask."),
    };
    Some(format!(" {told}"))
}

/// How a program calls it.
fn path(call: &Call) -> String {
    format!("{}().{}", call.resource, call.handle_method)
}

/// `a`, `a or b`, `a, b or c`.
fn listed(names: &[String], word: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests;
