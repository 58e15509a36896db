//! Words and examples: what only readers notice.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::Document;
use super::locate::Locator;
use crate::document::{Member, Node, Pointer, member, walk};

/// The pointer to the named schemas.
const SCHEMAS: &str = "/components/schemas/";

/// A text or an example of a document, by a name for its place that both documents share.
pub(super) struct Prose<'a> {
    texts: BTreeMap<String, (String, &'a Value)>,
}

/// The names that schemas of the old contract have, by the names that they have in the new one.
pub(super) fn shared_names(old: &Value, new: &Value) -> BTreeMap<String, String> {
    let pairs = Locator::new(new, old);
    let names = pairs.names().iter().filter_map(|(name, place)| Some((place.strip_prefix(SCHEMAS)?, name)));
    names.map(|(new, old)| (new.to_owned(), old.clone())).collect()
}

/// A text that differs: its pointers and what it says.
pub(super) struct Reworded {
    pub(super) old: Option<(String, Value)>,
    pub(super) new: Option<(String, Value)>,
}

impl<'a> Prose<'a> {
    /// `shared` has the names that both documents use for schemas, by the names of this one's contract.
    pub(super) fn of(document: &'a Document, locator: &Locator<'_>, shared: &BTreeMap<String, String>) -> Self {
        let names: BTreeMap<&str, &str> =
            locator.names().iter().map(|(name, place)| (place.as_str(), name.as_str())).collect();
        let mut texts = BTreeMap::new();
        // Parameters are known by their names, as their order means nothing.
        let mut parameter: Option<(String, String)> = None;
        walk(&document.raw, Node::Document, &mut Pointer::root(), &mut |node, at, value| {
            let Value::Object(object) = value else { return };
            if node == Node::Parameter {
                let text = |key: &str| object.get(key).and_then(Value::as_str).unwrap_or_default();
                let list = at.as_str().rsplit_once('/').map_or("", |(list, _)| list);
                parameter = Some((at.as_str().to_owned(), format!("{list}/{} {}", text("in"), text("name"))));
            }
            for (key, value) in object {
                let words = matches!(member(node, key), Some(Member::Prose | Member::Aside));
                let silent = value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
                // What the canonical contract says for itself, and names of operations, are no words.
                if !words || silent || matches!(node, Node::Info) || key == "operationId" {
                    continue;
                }
                let place = at.child(key).as_str().to_owned();
                let known = match &parameter {
                    Some((own, known)) if within(&place, own) => format!("{known}{}", &place[own.len()..]),
                    _ => place.clone(),
                };
                let known = match schema_of(&known) {
                    Some(schema) => {
                        let name = names.get(schema).copied().unwrap_or(&schema[SCHEMAS.len()..]);
                        let name = shared.get(name).map_or(name, String::as_str);
                        format!("{SCHEMAS}{name}{}", &known[schema.len()..])
                    }
                    None => known,
                };
                texts.insert(known, (place, value));
            }
        });
        Self { texts }
    }

    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether the document has words of its own: statuses are described by their standard phrases in a contract.
    pub(super) fn is_empty(&self) -> bool {
        self.texts.keys().all(|place| place.ends_with("/description") && place.contains("/responses/"))
    }

    /// The texts that differ, by their places.
    pub(super) fn compare(&self, new: &Self) -> Vec<Reworded> {
        let mut found = Vec::new();
        let told = |text: Option<&(String, &Value)>| text.map(|(place, value)| (place.clone(), (*value).clone()));
        let mut places: Vec<&String> = self.texts.keys().chain(new.texts.keys()).collect();
        places.sort();
        places.dedup();
        for place in places {
            let (old, new) = (self.texts.get(place), new.texts.get(place));
            if old.map(|(_, value)| value) != new.map(|(_, value)| value) {
                found.push(Reworded { old: told(old), new: told(new) });
            }
        }
        found
    }
}

fn within(place: &str, parent: &str) -> bool {
    place.strip_prefix(parent).is_some_and(|rest| rest.starts_with('/'))
}

/// The beginning of a pointer that leads to a named schema.
fn schema_of(pointer: &str) -> Option<&str> {
    let rest = pointer.strip_prefix(SCHEMAS)?;
    let end = rest.find('/').map_or(pointer.len(), |end| SCHEMAS.len() + end);
    pointer.get(..end)
}
