//! Typed httpmock helpers for tests, which speak in the envelopes of the wire.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Item};

use super::layout::HEADER;
use super::tokens;
use crate::lower::Lowered;
use crate::{Problem, Problems};

/// The helpers' source.
pub(super) fn emit(lowered: &Lowered, problems: &mut Problems) -> String {
    match try_emit(lowered) {
        Ok((source, wrapped)) => {
            let expected = lowered
                .calls
                .iter()
                // What is made by hand has no body here to wrap.
                .map(|call| {
                    let sent = call.request_envelope.is_some() && call.by_hand.is_none();
                    usize::from(call.envelope.is_some()) + usize::from(sent)
                })
                .sum::<usize>();
            if wrapped != expected {
                problems.push(Problem::error(format!(
                    "{expected} envelopes are to be mocked, but {wrapped} were found in the generator's helpers"
                )));
            }
            source
        }
        Err(found) => {
            problems.0.extend(found.0);
            String::new()
        }
    }
}

fn try_emit(lowered: &Lowered) -> Result<(String, usize), Problems> {
    let document = tokens::document(&lowered.document)?;
    let refuse =
        |error: &dyn std::fmt::Display| Problems::from(Problem::error(format!("no mocks could be made: {error}")));
    let mut generator = tokens::generator();
    generator.generate_tokens(&document).map_err(|error| refuse(&error))?;
    let code = generator.httpmock(&document, "heron_api").map_err(|error| refuse(&error))?;
    let mut file: syn::File = syn::parse2(code).map_err(|error| refuse(&error))?;
    let mut wrap = Wrap { keys: BTreeMap::new(), key: None, count: 0 };
    for call in &lowered.calls {
        let name = call.id.to_upper_camel_case();
        if let Some(key) = &call.envelope {
            wrap.keys.insert(format!("{name}Then"), key.clone());
        }
        if let Some(key) = &call.request_envelope {
            wrap.keys.insert(format!("{name}When"), key.clone());
        }
    }
    wrap.visit_file_mut(&mut file);
    Ok((format!("{HEADER}\n{}", prettyplease::unparse(&file)), wrap.count))
}

/// Puts the JSON body of an operation's mock into its envelope.
struct Wrap {
    keys: BTreeMap<String, String>,
    key: Option<String>,
    count: usize,
}

impl VisitMut for Wrap {
    fn visit_item_mut(&mut self, item: &mut Item) {
        if let Item::Impl(block) = item {
            self.key = tokens::type_name(&block.self_ty).and_then(|name| self.keys.get(&name).cloned());
        }
        visit_mut::visit_item_mut(self, item);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && call.method == "json_body_obj"
            && let Some(key) = &self.key
        {
            let value: TokenStream = call.args.iter().map(|argument| quote!(#argument)).collect();
            let wrapped: Expr = syn::parse_quote!(&::std::collections::BTreeMap::from([(#key, #value)]));
            call.args = std::iter::once(wrapped).collect();
            self.count += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::generate::testing::{code, lowered};
    use crate::lower::testing::{api, reference, row, sends};

    fn mocks(document: &Value, row: &str) -> (String, Problems) {
        let mut problems = Problems::default();
        let source = emit(&lowered(document, row), &mut problems);
        (code(&syn::parse_str::<syn::File>(&source).unwrap()), problems)
    }

    fn wrapped() -> Value {
        let envelope = |key: &str| json!({"type": "object", "properties": {key: reference("A")}});
        api(
            json!({"/a": {"post": sends(envelope("sent"), envelope("got"))}}),
            json!({"A": {"type": "object", "properties": {"x": {"type": "string"}}}}),
        )
    }

    #[test]
    fn mocks_speak_in_the_envelopes_of_the_wire() {
        let row = row("POST /a", "a_send", "envelope = \"got\"\nrequest_envelope = \"sent\"");
        let (source, problems) = mocks(&wrapped(), &row);
        assert_eq!(problems.0, []);
        for key in ["sent", "got"] {
            let expected = format!("json_body_obj(&::std::collections::BTreeMap::from([(\"{key}\",value)]))");
            assert_eq!(source.matches(&expected).count(), 1, "{expected} in {source}");
        }
    }

    #[test]
    fn what_is_sent_by_hand_is_answered_in_its_envelope() {
        let row = row("POST /a", "a_send", "envelope = \"got\"\nby_hand = \"foreign\"");
        let (source, problems) = mocks(&wrapped(), &row);
        assert_eq!(problems.0, []);
        assert!(source.contains("(\"got\",value)") && !source.contains("(\"sent\",value)"));
    }

    #[test]
    fn what_is_bare_stays_bare() {
        let document = api(
            json!({"/a": {"post": sends(reference("A"), reference("A"))}}),
            wrapped()["components"]["schemas"].clone(),
        );
        let (source, problems) = mocks(&document, &row("POST /a", "a_send", ""));
        assert_eq!((problems.0, source.contains("BTreeMap")), (vec![], false));
    }

    #[test]
    fn an_envelope_that_is_not_found_is_told() {
        let mut lowered =
            lowered(&wrapped(), &row("POST /a", "a_send", "envelope = \"got\"\nrequest_envelope = \"sent\""));
        lowered.calls[0].id = "other".to_owned();
        let mut problems = Problems::default();
        emit(&lowered, &mut problems);
        assert_eq!(problems.0[0].what, "2 envelopes are to be mocked, but 0 were found in the generator's helpers");
    }
}
