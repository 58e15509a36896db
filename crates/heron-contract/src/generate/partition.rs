//! Which file a type lives in: its resource's, or `shared` when two resources use it.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;

use super::tokens::{Tokens, identifiers, name_of};
use crate::lower::Lowered;

/// The file of the types that more than one resource uses.
pub(super) const SHARED: &str = "shared";

/// The home of each type.
pub(super) fn homes(lowered: &Lowered, tokens: &Tokens) -> BTreeMap<String, String> {
    let mentions: BTreeMap<String, BTreeSet<String>> =
        tokens.types.iter().map(|item| (name_of(item), identifiers(item.to_token_stream()))).collect();
    let mut users: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
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
                users.entry(name).or_default().insert(&call.resource);
            }
        }
    }
    users
        .into_iter()
        .map(|(name, resources)| {
            let mut resources = resources.into_iter();
            let home = match (resources.next(), resources.next()) {
                (Some(only), None) => only,
                _ => SHARED,
            };
            (name, home.to_owned())
        })
        .collect()
}
