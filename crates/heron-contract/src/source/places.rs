//! From an item to the places in the contract that it comes from.

use std::collections::{BTreeMap, BTreeSet};

use super::{Item, ItemKind};

/// The item's own place, then the places of what uses its type, ring by ring. A function also comes from the types in
/// its signature.
pub(super) fn of(items: &BTreeMap<String, Item>, path: &str) -> Vec<Vec<String>> {
    let Some(item) = items.get(path) else { return Vec::new() };
    let mut rings = vec![BTreeSet::from_iter(item.place.clone())];
    if item.kind == ItemKind::Function {
        let types = items.values().filter(|other| other.kind == ItemKind::Type);
        let used = types.filter(|ty| ty.owner.as_ref().is_some_and(|owner| item.mentions.contains(owner)));
        rings.push(used.filter_map(|ty| ty.place.clone()).collect());
    }
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut front: BTreeSet<&str> = item.owner.as_deref().into_iter().collect();
    while !front.is_empty() {
        seen.extend(front.iter());
        let mut ring = BTreeSet::new();
        let mut next = BTreeSet::new();
        for user in items.values() {
            let own = user.owner.as_deref().is_some_and(|owner| front.contains(owner));
            if own || user.kind == ItemKind::Setter || !front.iter().any(|name| user.mentions.contains(*name)) {
                continue;
            }
            ring.extend(user.place.clone());
            next.extend(user.owner.as_deref().filter(|owner| !seen.contains(owner)));
        }
        rings.push(ring);
        front = next;
    }
    rings.into_iter().map(|ring| ring.into_iter().collect()).filter(|ring: &Vec<String>| !ring.is_empty()).collect()
}
