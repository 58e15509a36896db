//! Operations: which belong together, and what is said about each as a whole.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::brief::canonical;
use super::doc::{At, Conj, Doc, Place};
use super::engine::{Engine, Pair, Way};
use super::expand::Found;
use super::identical::Identical;
use super::sketch::{DEPTH, share};
use super::{CompareError, OperationRef, Wire};
use crate::document::METHODS;

/// How alike two operations must be to be one that moved.
const ALIKE: f64 = 0.7;

/// How much two operations must have in common to be one that moved.
const ENOUGH: usize = 5;

/// Beyond so many pairs it is not looked for moved operations.
const MAX_MOVES: usize = 250_000;

/// An operation of one document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call<'d> {
    pub(super) path: &'d str,
    pub(super) method: &'static str,
    pub(super) item: At<'d>,
    pub(super) at: At<'d>,
}

impl Call<'_> {
    pub(super) fn reference(&self) -> OperationRef {
        OperationRef::new(self.method, self.path)
    }

    /// Whether the paths differ in the names of parameters at most.
    pub(super) fn same_path(&self, other: &Self) -> bool {
        template(self.path) == template(other.path)
    }
}

/// The operations of both documents, and which of them belong together.
pub(super) struct Operations<'d> {
    pub(super) old: Vec<Call<'d>>,
    pub(super) new: Vec<Call<'d>>,
    /// By their place in the lists.
    pub(super) pairs: Vec<(usize, usize)>,
}

impl<'d> Operations<'d> {
    /// The pairs that are not equal to the letter.
    pub(super) fn differing(&self, identical: &Identical<'d>) -> Vec<(usize, usize)> {
        let differs = |(i, j): &&(usize, usize)| {
            let (old, new) = (&self.old[*i], &self.new[*j]);
            let of_path = |call: &Call<'d>, key: &str| call.item.value.get(key);
            let same_items = ["parameters", "servers"].iter().all(|key| match (of_path(old, key), of_path(new, key)) {
                (Some(old), Some(new)) => identical.same(old, new),
                (None, None) => true,
                _ => false,
            });
            !(old.path == new.path && same_items && identical.same(old.at.value, new.at.value))
        };
        self.pairs.iter().filter(differs).copied().collect()
    }
}

/// All operations under a `paths` object.
pub(super) fn calls<'d>(doc: &mut Doc<'d>, paths: Option<At<'d>>) -> Result<Vec<Call<'d>>, CompareError> {
    let mut calls = Vec::new();
    for (path, item) in doc.entries(paths)? {
        if path.starts_with("x-") {
            continue;
        }
        let item = doc.resolve(item)?;
        for method in METHODS {
            if let Some(at) = doc.get(item, method) {
                doc.object(at)?;
                calls.push(Call { path, method, item, at });
            }
        }
    }
    Ok(calls)
}

/// A path without the names of its parameters.
fn template(path: &str) -> String {
    let mut text = String::new();
    for (index, part) in path.split('{').enumerate() {
        match part.split_once('}') {
            Some((_, rest)) if index > 0 => {
                text.push_str("{}");
                text.push_str(rest);
            }
            _ => text.push_str(part),
        }
    }
    text
}

impl<'d> Engine<'d> {
    pub(super) fn operations(&mut self) -> Result<Operations<'d>, CompareError> {
        let paths = self.old.get(self.old.top(), "paths");
        let old = calls(&mut self.old, paths)?;
        let paths = self.new.get(self.new.top(), "paths");
        let new = calls(&mut self.new, paths)?;
        let pairs = match_calls(&old, &new);
        Ok(Operations { old, new, pairs })
    }

    /// Operations that only one document has, and that are so alike that they must be one.
    pub(super) fn moved(&mut self, operations: &Operations<'d>) -> Result<Vec<(usize, usize)>, CompareError> {
        let left = unmatched(operations.old.len(), operations.pairs.iter().map(|(i, _)| *i));
        let right = unmatched(operations.new.len(), operations.pairs.iter().map(|(_, j)| *j));
        if left.is_empty() || right.is_empty() || left.len() * right.len() > MAX_MOVES {
            return Ok(Vec::new());
        }
        let mut before = Vec::new();
        for index in &left {
            before.push(features(&mut self.old, &operations.old[*index])?);
        }
        let mut after = Vec::new();
        for index in &right {
            after.push(features(&mut self.new, &operations.new[*index])?);
        }
        let mut scores = vec![vec![0.0; right.len()]; left.len()];
        for (i, a) in before.iter().enumerate() {
            for (j, b) in after.iter().enumerate() {
                let common = a.intersection(b).count();
                if common >= ENOUGH {
                    scores[i][j] = share(common, a.union(b).count());
                }
            }
        }
        let mut moved = Vec::new();
        for (i, row) in scores.iter().enumerate() {
            for (j, score) in row.iter().enumerate() {
                let best_of_row = row.iter().enumerate().all(|(other, value)| other == j || value < score);
                let best_of_column = scores.iter().enumerate().all(|(other, row)| other == i || row[j] < *score);
                if *score >= ALIKE && best_of_row && best_of_column {
                    moved.push((left[i], right[j]));
                }
            }
        }
        Ok(moved)
    }

    pub(super) fn removed_and_added(&self, operations: &Operations<'d>) -> Vec<Found> {
        let mut found = Vec::new();
        let paths = |calls: &[Call<'d>]| calls.iter().map(|call| template(call.path)).collect::<BTreeSet<_>>();
        let (old_paths, new_paths) = (paths(&operations.old), paths(&operations.new));
        for index in unmatched(operations.old.len(), operations.pairs.iter().map(|(i, _)| *i)) {
            let call = &operations.old[index];
            let id = match (new_paths.contains(&template(call.path)), self.old.flag(call.at, "deprecated", false)) {
                (true, false) => "api-removed-without-deprecation",
                (true, true) => "api-removed-with-deprecation",
                (false, false) => "api-path-removed-without-deprecation",
                (false, true) => "api-path-removed-with-deprecation",
            };
            let mut here = Found::at(call.reference());
            here.tell(id, "", (Some(call.at.place), None));
            found.push(here);
        }
        for index in unmatched(operations.new.len(), operations.pairs.iter().map(|(_, j)| *j)) {
            let call = &operations.new[index];
            let id = match (old_paths.contains(&template(call.path)), self.new.flag(call.at, "deprecated", false)) {
                (true, false) => "endpoint-added",
                (true, true) => "endpoint-added-deprecated",
                (false, false) => "endpoint-added-with-path",
                (false, true) => "endpoint-added-with-path-deprecated",
            };
            let mut here = Found::at(call.reference());
            here.tell(id, "", (None, Some(call.at.place)));
            found.push(here);
        }
        found
    }

    /// Everything about one operation but its security and servers.
    pub(super) fn operation(&mut self, old: &Call<'d>, new: &Call<'d>, found: &mut Found) -> Result<(), CompareError> {
        let at = (Some(old.at.place), Some(new.at.place));
        let deprecated = (self.old.flag(old.at, "deprecated", false), self.new.flag(new.at, "deprecated", false));
        if deprecated.0 != deprecated.1 {
            let id = if deprecated.1 { "endpoint-deprecated" } else { "endpoint-reactivated" };
            found.tell(id, "", at).values(Some(deprecated.0.into()), Some(deprecated.1.into()));
        }
        let names = (self.old.text(old.at, "operationId")?, self.new.text(new.at, "operationId")?);
        if names.0 != names.1 {
            let id = match names {
                (None, _) => "api-operation-id-added",
                (_, None) => "api-operation-id-removed",
                _ => "api-operation-id-changed",
            };
            found.tell(id, "operationId", at).values(names.0.map(Value::from), names.1.map(Value::from));
        }
        self.tags(old, new, found)?;
        self.parameters(old, new, found)?;
        self.request_body(old, new, found)?;
        self.responses(old, new, found)?;
        self.callbacks(old, new, found)
    }

    fn tags(&mut self, old: &Call<'d>, new: &Call<'d>, found: &mut Found) -> Result<(), CompareError> {
        let at = (Some(old.at.place), Some(new.at.place));
        let (before, after) = (tags(&mut self.old, old.at)?, tags(&mut self.new, new.at)?);
        for tag in before.difference(&after) {
            found.tell("api-tag-removed", "tags", at).values(Some((*tag).into()), None);
        }
        for tag in after.difference(&before) {
            found.tell("api-tag-added", "tags", at).values(None, Some((*tag).into()));
        }
        Ok(())
    }

    /// In a callback the server sends and the caller answers. That it changed is told, and not how.
    fn callbacks(&mut self, old: &Call<'d>, new: &Call<'d>, found: &mut Found) -> Result<(), CompareError> {
        let list = self.old.get(old.at, "callbacks");
        let before: BTreeMap<&str, At<'d>> = self.old.entries(list)?.into_iter().collect();
        let list = self.new.get(new.at, "callbacks");
        let after: BTreeMap<&str, At<'d>> = self.new.entries(list)?.into_iter().collect();
        let names: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        for name in names {
            let place = format!("callback {name}");
            match (before.get(name), after.get(name)) {
                (Some(a), Some(b)) => {
                    let mut inner = Found::default();
                    let same = self.callback(*a, *b, &mut inner)?;
                    let at = (Some(a.place), Some(b.place));
                    let mut when: Option<Vec<Pair>> = Some(inner.roots.iter().map(|root| root.pair).collect());
                    for direct in inner.direct {
                        match (direct.when, &mut when) {
                            (Some(more), Some(when)) => when.extend(more),
                            _ => when = None,
                        }
                    }
                    found.tell("callback-changed", place, at).when = if same { when } else { None };
                }
                (Some(a), None) => {
                    found.tell("callback-removed", place, (Some(a.place), None));
                }
                (None, Some(b)) => {
                    found.tell("callback-added", place, (None, Some(b.place)));
                }
                (None, None) => {}
            }
        }
        Ok(())
    }

    /// Gathers what differs in a callback; false when it has other operations.
    fn callback(&mut self, old: At<'d>, new: At<'d>, found: &mut Found) -> Result<bool, CompareError> {
        let (old, new) = (self.old.resolve(old)?, self.new.resolve(new)?);
        let (before, after) = (calls(&mut self.old, Some(old))?, calls(&mut self.new, Some(new))?);
        let pairs = match_calls(&before, &after);
        if pairs.len() != before.len() || pairs.len() != after.len() {
            return Ok(false);
        }
        for (i, j) in pairs {
            self.parameters(&before[i], &after[j], found)?;
            self.request_body(&before[i], &after[j], found)?;
            self.responses(&before[i], &after[j], found)?;
        }
        Ok(true)
    }

    /// Reads everything that operations reach, so that what is wrong with a document does not depend on the other.
    pub(super) fn preread(
        &mut self,
        operations: &Operations<'d>,
        differing: &[(usize, usize)],
    ) -> Result<(), CompareError> {
        let matched = |side: fn(&(usize, usize)) -> usize| operations.pairs.iter().map(side);
        let mut old = unmatched(operations.old.len(), matched(|(i, _)| *i));
        let mut new = unmatched(operations.new.len(), matched(|(_, j)| *j));
        old.extend(differing.iter().map(|(i, _)| *i));
        new.extend(differing.iter().map(|(_, j)| *j));
        preread(&mut self.old, old.into_iter().map(|index| &operations.old[index]))?;
        preread(&mut self.new, new.into_iter().map(|index| &operations.new[index]))
    }

    /// What the document says of its own version.
    pub(super) fn version(&mut self, found: &mut Found) {
        let version = |doc: &mut Doc<'d>| doc.get(doc.top(), "info").and_then(|info| doc.get(info, "version"));
        let (old, new) = (version(&mut self.old), version(&mut self.new));
        let text = |at: Option<At<'d>>| at.and_then(|at| at.value.as_str()).unwrap_or_default();
        let (before, after) = (text(old), text(new));
        if before == after {
            return;
        }
        let id = match (numbers(before), numbers(after)) {
            (Some(a), Some(b)) if a < b => "api-version-increased",
            (Some(a), Some(b)) if a > b => "api-version-decreased",
            _ => "api-version-changed",
        };
        found
            .tell(id, "version", (old.map(|at| at.place), new.map(|at| at.place)))
            .values(Some(before.into()), Some(after.into()));
    }

    /// Reports the move of an operation.
    pub(super) fn tell_move(old: &Call<'d>, new: &Call<'d>, found: &mut Found) {
        let at: (Option<Place>, Option<Place>) = (Some(old.at.place), Some(new.at.place));
        found
            .tell("endpoint-moved", "", at)
            .values(Some(old.reference().to_string().into()), Some(new.reference().to_string().into()))
            .wire(Wire::Breaks);
    }
}

fn unmatched(count: usize, matched: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut free = vec![true; count];
    for index in matched {
        free[index] = false;
    }
    (0..count).filter(|index| free[*index]).collect()
}

/// Operations of one method and path; then those whose paths differ in the names of parameters only.
fn match_calls(old: &[Call<'_>], new: &[Call<'_>]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut free = (vec![true; old.len()], vec![true; new.len()]);
    type KeyOf = fn(&str) -> String;
    for key in [str::to_owned as KeyOf, template as KeyOf] {
        let mut known: HashMap<(&str, String), Vec<usize>> = HashMap::new();
        for (index, call) in new.iter().enumerate().filter(|(index, _)| free.1[*index]) {
            known.entry((call.method, key(call.path))).or_default().push(index);
        }
        for (index, call) in old.iter().enumerate() {
            if free.0[index]
                && let Some(found) = known.get_mut(&(call.method, key(call.path)))
                && !found.is_empty()
            {
                let other = found.remove(0);
                free.0[index] = false;
                free.1[other] = false;
                pairs.push((index, other));
            }
        }
    }
    pairs
}

fn tags<'d>(doc: &mut Doc<'d>, operation: At<'d>) -> Result<BTreeSet<&'d str>, CompareError> {
    let list = doc.get(operation, "tags");
    Ok(doc.items(list)?.into_iter().filter_map(|tag| tag.value.as_str()).collect())
}

/// The schemas that an operation names, each with what it is for.
fn schemas<'d>(doc: &mut Doc<'d>, call: &Call<'d>) -> Result<Vec<(String, Way, Conj)>, CompareError> {
    let mut found = Vec::new();
    let mut of = |doc: &mut Doc<'d>, owner: At<'d>, what: &str, way: Way| -> Result<(), CompareError> {
        let content = doc.get(owner, "content");
        for (name, media) in doc.entries(content)? {
            doc.object(media)?;
            if let Some(schema) = doc.get(media, "schema") {
                let node = doc.node(schema)?;
                found.push((format!("{what} {name}"), way, doc.conj(&[node])));
            }
        }
        if let Some(schema) = doc.get(owner, "schema") {
            let node = doc.node(schema)?;
            found.push((what.to_owned(), way, doc.conj(&[node])));
        }
        Ok(())
    };
    for owner in [call.item, call.at] {
        let list = doc.get(owner, "parameters");
        for at in doc.items(list)? {
            let at = doc.resolve(at)?;
            let (Some(name), Some(location)) = (doc.text(at, "name")?, doc.text(at, "in")?) else {
                return Err(doc.malformed(at.place, "a parameter with `name` and `in`"));
            };
            of(doc, at, &format!("parameter {location} {name}"), Way::Request)?;
        }
    }
    if let Some(at) = doc.get(call.at, "requestBody") {
        let at = doc.resolve(at)?;
        of(doc, at, "request", Way::Request)?;
    }
    let list = doc.get(call.at, "responses");
    for (status, at) in doc.entries(list)? {
        if status.starts_with("x-") {
            continue;
        }
        let at = doc.resolve(at)?;
        of(doc, at, &format!("response {status}"), Way::Response)?;
        let headers = doc.get(at, "headers");
        for (name, at) in doc.entries(headers)? {
            let at = doc.resolve(at)?;
            of(doc, at, &format!("response {status} header {name}"), Way::Response)?;
        }
    }
    Ok(found)
}

/// What makes an operation itself.
fn features<'d>(doc: &mut Doc<'d>, call: &Call<'d>) -> Result<BTreeSet<String>, CompareError> {
    let mut found = BTreeSet::new();
    found.insert(format!("method {}", call.method));
    for part in template(call.path).split('/').filter(|part| !part.is_empty()) {
        found.insert(format!("path {part}"));
    }
    if let Some(name) = doc.text(call.at, "operationId")? {
        // A name is worth several coincidences.
        found.extend((0..3).map(|n| format!("name {n} {name}")));
    }
    for tag in tags(doc, call.at)? {
        found.insert(format!("tag {tag}"));
    }
    for (what, _, conj) in schemas(doc, call)? {
        found.insert(what.clone());
        found.insert(format!("{what} = {}", doc.sketch(conj, DEPTH)?));
        let mut names = BTreeSet::new();
        member_names(doc, conj, 3, &mut names)?;
        found.extend(names.into_iter().map(|name| format!("{what} › {name}")));
    }
    if let Some(body) = doc.get(call.at, "security") {
        found.insert(format!("security {}", canonical(body.value)));
    }
    Ok(found)
}

/// The names of the members of a schema, those of its items and members included, down to some depth.
fn member_names<'d>(
    doc: &mut Doc<'d>,
    conj: Conj,
    depth: u8,
    found: &mut BTreeSet<&'d str>,
) -> Result<(), CompareError> {
    let shape = doc.conj_shape(conj)?;
    doc.spend(shape.members.len())?;
    found.extend(shape.members.keys());
    if depth > 0 {
        for nodes in shape.members.values().map(|member| &member.nodes).chain([&shape.items]) {
            let below = doc.conj(nodes);
            member_names(doc, below, depth - 1, found)?;
        }
    }
    Ok(())
}

fn preread<'c, 'd: 'c>(doc: &mut Doc<'d>, calls: impl Iterator<Item = &'c Call<'d>>) -> Result<(), CompareError> {
    let mut open: Vec<Conj> = Vec::new();
    for call in calls {
        open.extend(schemas(doc, call)?.into_iter().map(|(_, _, conj)| conj));
        let list = doc.get(call.at, "callbacks");
        for (_, at) in doc.entries(list)? {
            let at = doc.resolve(at)?;
            for call in self::calls(doc, Some(at))? {
                open.extend(schemas(doc, &call)?.into_iter().map(|(_, _, conj)| conj));
            }
        }
    }
    let mut seen = std::collections::HashSet::new();
    while let Some(conj) = open.pop() {
        if !seen.insert(conj) {
            continue;
        }
        let shape = doc.conj_shape(conj)?;
        let lists = shape.members.values().map(|member| &member.nodes).chain([&shape.items, &shape.others.nodes]);
        let mut below: Vec<Conj> = lists.filter(|nodes| !nodes.is_empty()).map(|nodes| doc.conj(nodes)).collect();
        for node in shape
            .nots
            .iter()
            .chain(shape.choices.iter().flat_map(|choice| choice.branches.iter().map(|branch| &branch.node)))
        {
            below.push(doc.conj(&[*node]));
        }
        open.extend(below);
    }
    Ok(())
}

/// The numbers of a version such as `1.2.3`, `v2` or `2021-07-19`.
fn numbers(version: &str) -> Option<Vec<u64>> {
    version.trim_start_matches('v').split(['.', '-']).map(|part| part.parse().ok()).collect()
}
