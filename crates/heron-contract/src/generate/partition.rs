//! Which file a type lives in: its resource's, or `shared` when two resources use it.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::Item;

use super::tokens::{Tokens, identifiers, name_of};
use crate::lower::Lowered;

/// The file of the types that more than one resource uses.
pub(super) const SHARED: &str = "shared";

/// Where a type lives, and which resources use it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Home {
    pub(super) file: String,
    pub(super) users: BTreeSet<String>,
}

/// The names in the types of a struct's fields. An enum mentions none: a variant may be called like a type.
fn mentioned(item: &Item) -> BTreeSet<String> {
    match item {
        Item::Struct(item) => item.fields.iter().flat_map(|field| identifiers(field.ty.to_token_stream())).collect(),
        Item::Type(item) => identifiers(item.ty.to_token_stream()),
        _ => BTreeSet::new(),
    }
}

/// The home of each type.
pub(super) fn homes(lowered: &Lowered, tokens: &Tokens) -> BTreeMap<String, Home> {
    let mentions: BTreeMap<String, BTreeSet<String>> =
        tokens.types.iter().map(|item| (name_of(item), mentioned(item))).collect();
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for call in &lowered.calls {
        let Some(signature) = tokens.operations.get(&call.id) else { continue };
        let mut queue: Vec<String> = signature
            .arguments
            .iter()
            .map(|(_, ty)| ty)
            .chain([&signature.answer])
            .flat_map(|ty| identifiers(ty.to_token_stream()))
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(name) = queue.pop() {
            let Some(mentioned) = mentions.get(&name) else { continue };
            if seen.insert(name.clone()) {
                queue.extend(mentioned.iter().cloned());
                users.entry(name).or_default().insert(call.resource.clone());
            }
        }
    }
    users
        .into_iter()
        .map(|(name, users)| {
            let file = match users.first() {
                Some(only) if users.len() == 1 => only.clone(),
                _ => SHARED.to_owned(),
            };
            (name, Home { file, users })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::generate::testing::lowered;
    use crate::lower::testing::{answers, api, reference, row};

    #[test]
    fn a_type_lives_with_its_only_user_and_a_variant_of_its_name_is_none() {
        let object = |properties: serde_json::Value| json!({"type": "object", "properties": properties});
        let kind = json!({"type": "string", "enum": ["check", "other"]});
        let document = api(
            json!({"/a": {"get": answers(reference("A"))}, "/b": {"get": answers(reference("B"))}}),
            json!({
                "A": object(json!({"both": reference("Both"), "check": reference("Check")})),
                "B": object(json!({"both": reference("Both"), "kind": kind})),
                "Both": object(json!({"x": {"type": "string"}})),
                "Check": object(json!({"y": {"type": "string"}})),
            }),
        );
        let rows = row("GET /a", "a_get", "") + &row("GET /b", "b_get", "").replace("\"things\"", "\"others\"");
        let lowered = lowered(&document, &rows);
        let homes = homes(&lowered, &Tokens::of(&lowered.document).unwrap());
        let file = |name: &str| homes[name].file.as_str();
        assert_eq!([file("A"), file("B"), file("Both"), file("Check")], ["things", "others", SHARED, "things"]);
        assert_eq!(homes["Both"].users, BTreeSet::from(["others", "things"].map(str::to_owned)));
    }
}
