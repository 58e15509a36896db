//! Value mappings: whether references find them, and what they hold.

use std::collections::{BTreeSet, HashMap, HashSet};

use heron_api::types::CrmValueMapping;

use super::report::{Report, shown};
use super::table::{
    EMPTY_VALUE_MAPPING, NO_DEFAULT_VALUE, PARTIAL_MATCH_OVERLAP, UNKNOWN_VALUE_MAPPING, UNMAPPED_STATIC_VALUE,
    UNUSED_VALUE_MAPPING,
};
use super::view::{Source, View, only_source};

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let used = uses(view, report);
    let mut seen = HashSet::new();
    for (at, mapping) in view.value_mappings() {
        let pointer = format!("/value_mappings/{at}");
        let name = shown(&mapping.name);
        let is_first = seen.insert(mapping.name.as_str());
        if is_first && !mapping.name.trim().is_empty() && !used.contains(mapping.name.as_str()) {
            let message = format!("no field uses the value mapping {name}");
            report.add(&UNUSED_VALUE_MAPPING, &pointer, message, "name it in a field mapping, or remove it");
        }
        if mapping.mapping.is_empty() {
            let message = format!("the value mapping {name} has no entries, so it translates nothing");
            report.add(&EMPTY_VALUE_MAPPING, format!("{pointer}/mapping"), message, "add entries, or remove it");
        } else if mapping.default_value.value().is_none() && used.contains(mapping.name.as_str()) {
            let message = format!("what becomes of a value that {name} does not hold is not documented");
            report.add(&NO_DEFAULT_VALUE, &pointer, message, "set `default_value`, if other values can come");
        }
        if mapping.use_partial_match == Some(true) {
            overlap(mapping, &pointer, report);
        }
    }
}

/// The names of the value mappings that fields refer to.
fn uses<'a>(view: &View<'a>, report: &mut Report) -> HashSet<&'a str> {
    let mut used = HashSet::new();
    for object in &view.objects {
        for (at, field) in object.fields() {
            let Some(name) = field.value_mapping_name.value().filter(|name| !name.is_empty()) else { continue };
            used.insert(name.as_str());
            let Some(mapping) = view.mappings.get(name.as_str()) else {
                let help = "add a value mapping of this name";
                let help = report.or_did_you_mean(help, name, view.mappings.keys().copied());
                let message = format!("there is no value mapping {}", shown(name));
                report.add(&UNKNOWN_VALUE_MAPPING, object.field_pointer(at, "value_mapping_name"), message, help);
                continue;
            };
            if let Some(Source::Constant(text)) = only_source(field)
                && !mapping.mapping.contains_key(text)
                && mapping.use_partial_match != Some(true)
                && !mapping.mapping.is_empty()
            {
                report.add(
                    &UNMAPPED_STATIC_VALUE,
                    object.field_pointer(at, "static_value"),
                    format!("the value mapping {} has no entry for this text", shown(name)),
                    "add the entry, or write the CRM's own text and remove `value_mapping_name`",
                );
            }
        }
    }
    used
}

/// The first entry, in the order of the alphabet, that holds another one: a value that fits both has two translations.
fn overlap(mapping: &CrmValueMapping, pointer: &str, report: &mut Report) {
    let keys: BTreeSet<&str> = mapping.mapping.keys().map(String::as_str).filter(|key| !key.is_empty()).collect();
    let trie = Trie::of(&keys);
    let differ = |one: &str, other: &str| mapping.mapping.get(one) != mapping.mapping.get(other);
    let found = keys.iter().find_map(|long| {
        let short = trie.held_by(long).into_iter().find(|short| short != long && differ(short, long))?;
        Some((short, long))
    });
    if let Some((short, long)) = found {
        let message = format!("{} is a part of {}, and how parts match is not documented", shown(short), shown(long));
        let help = "choose entries of which none holds another, or switch `use_partial_match` off";
        report.add(&PARTIAL_MATCH_OVERLAP, format!("{pointer}/mapping"), message, help);
    }
}

/// Texts by their characters, so that all of them that a text holds are found in one walk from each of its places.
struct Trie<'a> {
    nodes: Vec<Node<'a>>,
}

#[derive(Default)]
struct Node<'a> {
    next: HashMap<char, usize>,
    text: Option<&'a str>,
}

impl<'a> Trie<'a> {
    /// Longer texts are left out: no value is like that, and walks stay short.
    const LONGEST: usize = 200;

    fn of(texts: &BTreeSet<&'a str>) -> Self {
        let mut nodes = vec![Node::default()];
        for text in texts.iter().filter(|text| text.len() <= Self::LONGEST) {
            let mut at = 0;
            for character in text.chars() {
                let new = nodes.len();
                let Some(node) = nodes.get_mut(at) else { break };
                at = *node.next.entry(character).or_insert(new);
                if at == new {
                    nodes.push(Node::default());
                }
            }
            if let Some(node) = nodes.get_mut(at) {
                node.text = Some(text);
            }
        }
        Self { nodes }
    }

    /// The texts that `text` holds, in the order of the alphabet.
    fn held_by(&self, text: &str) -> BTreeSet<&'a str> {
        let mut held = BTreeSet::new();
        if text.len() > Self::LONGEST {
            return held;
        }
        for (start, _) in text.char_indices() {
            let mut at = Some(0);
            for character in text.get(start..).unwrap_or("").chars() {
                at = at.and_then(|at| self.nodes.get(at)).and_then(|node| node.next.get(&character)).copied();
                let Some(node) = at.and_then(|at| self.nodes.get(at)) else { break };
                held.extend(node.text);
            }
        }
        held
    }
}
