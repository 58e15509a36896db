//! One contract from several documents, such as one per tag.
//!
//! Each document numbers its families of names for itself, so schemas are matched by what they say: the same name
//! first, then the rest of the family.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::families::{base, rename};
use super::hoist::free_name;
use crate::document::{METHODS, SCHEMA_REF, WEBHOOKS, sorted};
use crate::{Problem, Problems};

/// Adds `other` to `contract`; the names are those of the documents, for problems.
pub(super) fn merge(contract: &mut Value, name: &str, mut other: Value, other_name: &str, problems: &mut Problems) {
    let (mine, theirs) = (schemas(contract), schemas(&other));
    let names = matches(&mine, &theirs);
    let pairs = Pairs { mine: &mine, theirs: &theirs };
    let conflict = |what: String, pointer: String| {
        Problem::error(format!("{what} differs between {name} and {other_name}"))
            .at(other_name, pointer)
            .help("import documents of one state of the API")
    };
    for key in ["info", "servers", "security"] {
        if contract.get(key) != other.get(key) {
            problems.push(conflict(format!("`{key}`"), format!("/{key}")));
        }
    }
    let mut insert = Vec::new();
    for (section, part) in [("paths", "operation"), (WEBHOOKS, "webhook"), ("components", "security scheme")] {
        for (path, key, value) in parts(&other, section) {
            let known = contract.get(section).and_then(|section| section.get(&path)).and_then(|item| item.get(&key));
            match known {
                None => insert.push((section, path, key, value.clone())),
                Some(known) if pairs.same(known, value) => {}
                Some(_) => {
                    let escaped = path.replace('~', "~0").replace('/', "~1");
                    problems.push(conflict(
                        format!("the {part} `{key}` of `{path}`"),
                        format!("/{section}/{escaped}/{key}"),
                    ));
                }
            }
        }
    }
    rename(&mut other, &names);
    for (section, path, key, _) in &insert {
        let value = other[*section][path.as_str()][key.as_str()].take();
        contract[*section][path.as_str()][key.as_str()] = value;
    }
    for (old, new) in &names {
        if !mine.contains_key(new) {
            contract["components"]["schemas"][new] = other["components"]["schemas"][old].take();
        }
    }
}

fn schemas(document: &Value) -> Map<String, Value> {
    document.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default()
}

/// What is merged one by one: operations, and security schemes, by the two keys below the section.
fn parts<'a>(document: &'a Value, section: &str) -> Vec<(String, String, &'a Value)> {
    let mut parts = Vec::new();
    let items = document.get(section).and_then(Value::as_object).map(sorted).unwrap_or_default();
    for (path, item) in items {
        for (key, value) in item.as_object().map(sorted).unwrap_or_default() {
            if section != "components" && METHODS.contains(&key.as_str())
                || path == "securitySchemes"
                || section != "components" && key.starts_with("x-")
            {
                parts.push((path.clone(), key.clone(), value));
            }
        }
    }
    parts
}

/// Our name for each of their schemas: that of an equal one of ours, or a free one.
fn matches(mine: &Map<String, Value>, theirs: &Map<String, Value>) -> BTreeMap<String, String> {
    let pairs = Pairs { mine, theirs };
    let mut names = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (theirs, _) in sorted(theirs) {
        let family = pairs.base(theirs);
        let same_name = sorted(mine).into_iter().filter(|(name, _)| *name == theirs);
        let relatives = sorted(mine).into_iter().filter(|(name, _)| *name != theirs && pairs.base(name) == family);
        let equal = same_name
            .chain(relatives)
            .map(|(name, _)| name)
            .find(|name| !taken.contains(*name) && pairs.same_schemas(name, theirs));
        let name = match equal {
            Some(name) => name.clone(),
            None => free_name(theirs, |name| mine.contains_key(name) || taken.contains(name)),
        };
        taken.insert(name.clone());
        names.insert(theirs.clone(), name);
    }
    names
}

/// The schemas of two documents, for comparing across them.
struct Pairs<'a> {
    mine: &'a Map<String, Value>,
    theirs: &'a Map<String, Value>,
}

impl Pairs<'_> {
    fn base<'n>(&self, name: &'n str) -> &'n str {
        base(name, |name| self.mine.contains_key(name) || self.theirs.contains_key(name))
    }

    fn same_schemas(&self, mine: &str, theirs: &str) -> bool {
        self.settle(vec![(mine.to_owned(), theirs.to_owned())])
    }

    /// Whether two values say the same, each with the schemas of its own document.
    fn same(&self, mine: &Value, theirs: &Value) -> bool {
        let mut open = Vec::new();
        self.alike(mine, theirs, &mut open) && self.settle(open)
    }

    /// Whether all pairs of schemas say the same, given that the pairs on the way do: schemas may refer to themselves.
    fn settle(&self, mut open: Vec<(String, String)>) -> bool {
        let mut seen = BTreeSet::new();
        while let Some((mine, theirs)) = open.pop() {
            if self.base(&mine) != self.base(&theirs) {
                return false;
            }
            let (Some(my), Some(their)) = (self.mine.get(&mine), self.theirs.get(&theirs)) else { return false };
            if seen.insert((mine, theirs)) && !self.alike(my, their, &mut open) {
                return false;
            }
        }
        true
    }

    /// Whether two values are equal but for their references, which are added to `open`.
    fn alike(&self, mine: &Value, theirs: &Value, open: &mut Vec<(String, String)>) -> bool {
        match (mine, theirs) {
            (Value::Object(mine), Value::Object(theirs)) => {
                mine.len() == theirs.len()
                    && sorted(mine)
                        .into_iter()
                        .zip(sorted(theirs))
                        .all(|((key, mine), (other_key, theirs))| key == other_key && self.alike(mine, theirs, open))
            }
            (Value::Array(mine), Value::Array(theirs)) => {
                mine.len() == theirs.len()
                    && mine.iter().zip(theirs).all(|(mine, theirs)| self.alike(mine, theirs, open))
            }
            (Value::String(mine), Value::String(theirs)) => {
                match (mine.strip_prefix(SCHEMA_REF), theirs.strip_prefix(SCHEMA_REF)) {
                    (Some(mine), Some(theirs)) => {
                        open.push((mine.to_owned(), theirs.to_owned()));
                        true
                    }
                    _ => mine == theirs,
                }
            }
            _ => mine == theirs,
        }
    }
}
