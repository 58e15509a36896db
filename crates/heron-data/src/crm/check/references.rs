//! What refers to objects, whether it is there, and in which order they need each other.

use std::collections::{BTreeSet, HashMap};

use super::report::{Report, shown};
use super::table::{
    AMBIGUOUS_OBJECT, ID_WITHOUT_REQUIRED_ID, NEEDS_OPTIONAL_OBJECT, OBJECT_CYCLE, OBJECT_NEEDED_LATER, UNKNOWN_OBJECT,
};
use super::view::{Object, View};

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let objects = Objects::of(view);
    let config = view.config;
    if let Some(id) = config.default_id.value() {
        objects.find(&id.external_name, "/default_id/external_name", report);
    }
    if let Some(policy) = config.policy_evaluation_config.value() {
        let pointer = "/policy_evaluation_config/external_object_name";
        objects.find(&policy.external_object_name, pointer, report);
    }
    let mut needs = Vec::new();
    for (from, object) in view.objects.iter().enumerate() {
        needs.extend(objects.needs_of(from, object, report));
    }
    order(view, &needs, report);
}

/// The objects by what they are called in references.
struct Objects<'a> {
    /// The numbers of the objects that have a name in the CRM.
    by_name: HashMap<&'a str, Vec<usize>>,
    /// The name in the CRM that a second name stands for.
    aliases: HashMap<&'a str, &'a str>,
    /// The name in the CRM of the object with a key.
    by_key: HashMap<&'a str, &'a str>,
    optional: Vec<bool>,
}

/// An object that needs another one.
struct Need<'a> {
    from: usize,
    to: usize,
    name: &'a str,
    pointer: String,
}

impl<'a> Objects<'a> {
    fn of(view: &View<'a>) -> Self {
        let mut by_name: HashMap<_, Vec<_>> = HashMap::new();
        let (mut aliases, mut by_key, mut optional) = (HashMap::new(), HashMap::new(), Vec::new());
        let mut ids: Vec<_> = view.config.default_id.value().into_iter().collect();
        for (at, object) in view.objects.iter().enumerate() {
            by_name.entry(object.config.external_name.as_str()).or_default().push(at);
            by_key.entry(object.config.key.as_str()).or_insert(object.config.external_name.as_str());
            optional.push(object.config.is_optional == Some(true));
            ids.extend(object.required_ids().map(|(_, id)| id));
        }
        for id in ids {
            if let Some(alias) = id.alias.value() {
                aliases.entry(alias.as_str()).or_insert(id.external_name.as_str());
            }
        }
        Self { by_name, aliases, by_key, optional }
    }

    /// The objects that a reference may mean; a finding, if there can be none.
    fn find(&self, name: &str, pointer: &str, report: &mut Report) -> &[usize] {
        if let Some(found) = self.by_name.get(name) {
            return found;
        }
        if let Some(meant) = self.aliases.get(name) {
            return self.by_name.get(meant).map_or(&[], Vec::as_slice);
        }
        if name.trim().is_empty() {
            return &[];
        }
        let help = match self.by_key.get(name) {
            Some(external_name) => format!("write the object's name in the CRM, {}", shown(external_name)),
            None => {
                let help = "add the object, or make sure that the CRM has the record already";
                report.or_did_you_mean(help, name, self.by_name.keys().copied())
            }
        };
        let message = format!("no object of this configuration is called {} in the CRM", shown(name));
        report.add(&UNKNOWN_OBJECT, pointer, message, help);
        &[]
    }

    /// What an object needs, by its ids and by its fields.
    fn needs_of(&self, from: usize, object: &Object<'a>, report: &mut Report) -> Vec<Need<'a>> {
        let mut needs = Vec::new();
        let mut required = BTreeSet::new();
        let mut told_apart = BTreeSet::new();
        for (at, id) in object.required_ids() {
            let name = id.external_name.as_str();
            let pointer = format!("{}/required_ids/{at}", object.pointer);
            let found = self.find(name, &format!("{pointer}/external_name"), report);
            required.insert(name);
            if let Some(alias) = id.alias.value() {
                required.insert(alias.as_str());
                told_apart.extend([name, alias.as_str()]);
            } else {
                ambiguous(found, from, name, &format!("{pointer}/external_name"), report);
            }
            let Some(&to) = found.first() else { continue };
            let is_optional = |at: usize| self.optional.get(at).copied().unwrap_or(false);
            if to != from && is_optional(to) && !is_optional(from) {
                let message = format!("{} may fail, and this object, which needs it, may not", shown(name));
                let help = "set `is_optional` here too, or remove it there";
                report.add(&NEEDS_OPTIONAL_OBJECT, &pointer, message, help);
            }
            needs.push(Need { from, to, name, pointer: format!("{pointer}/external_name") });
        }
        for (at, field) in object.fields() {
            let Some(name) = field.external_object_name_for_id.value().map(String::as_str) else { continue };
            let pointer = object.field_pointer(at, "external_object_name_for_id");
            let found = self.find(name, &pointer, report);
            let is_required = required.contains(name);
            if !is_required && !told_apart.contains(name) {
                ambiguous(found, from, name, &pointer, report);
            }
            let Some(&to) = found.first() else { continue };
            if !is_required && to < from {
                let message =
                    format!("the id of {} is used, and the object does not say that it needs it", shown(name));
                let help = "add it to `required_ids`: whether the order of the list alone counts is not documented";
                report.add(&ID_WITHOUT_REQUIRED_ID, &pointer, message, help);
            }
            needs.push(Need { from, to, name, pointer });
        }
        needs
    }
}

fn ambiguous(found: &[usize], from: usize, name: &str, pointer: &str, report: &mut Report) {
    // The numbers ascend, as they were gathered.
    let others = found.len() - usize::from(found.binary_search(&from).is_ok());
    if others > 1 {
        let message =
            format!("{others} objects are called {}, and which one's id is taken is not documented", shown(name));
        report.add(&AMBIGUOUS_OBJECT, pointer, message, "say by an `alias` in `required_ids` which one is meant");
    }
}

/// A need of what comes later, unless the objects need each other in a circle: then there is one finding for the circle.
fn order(view: &View<'_>, needs: &[Need<'_>], report: &mut Report) {
    let circles = circles(view.objects.len(), needs);
    let circle = |at: usize| circles.get(at).copied();
    let (mut told, mut told_later) = (BTreeSet::new(), BTreeSet::new());
    for need in needs.iter().filter(|need| need.to >= need.from) {
        let key = view.objects.get(need.from).map_or("", |object| object.config.key.as_str());
        if circle(need.from) == circle(need.to) {
            if told.insert(circle(need.from)) {
                let message = if need.to == need.from {
                    format!("the object {} needs its own id", shown(key))
                } else {
                    let other = view.objects.get(need.to).map_or("", |object| object.config.key.as_str());
                    format!("the objects {} and {} need each other's ids", shown(key), shown(other))
                };
                let help = "remove one of the needs, unless the record is already in the CRM";
                report.add(&OBJECT_CYCLE, &need.pointer, message, help);
            }
        } else if told_later.insert((need.from, need.to)) {
            let message = format!("{} is needed here, and comes later in the list", shown(need.name));
            let help = "list it before this object: whether Heron sorts by need is not documented";
            report.add(&OBJECT_NEEDED_LATER, &need.pointer, message, help);
        }
    }
}

/// For every object a number that it shares with those that it needs and that need it, directly or not.
///
/// Kosaraju's algorithm, with a stack of its own: a configuration may be deeper than the program's stack.
fn circles(count: usize, needs: &[Need<'_>]) -> Vec<usize> {
    let (mut ahead, mut back) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for need in needs {
        if let (Some(ahead), Some(back)) = (ahead.get_mut(need.from), back.get_mut(need.to)) {
            ahead.push(need.to);
            back.push(need.from);
        }
    }
    let mut finished = Vec::with_capacity(count);
    let mut seen = vec![false; count];
    for start in 0..count {
        visit(start, &ahead, &mut seen, &mut finished);
    }
    let mut circles = vec![0; count];
    let mut seen = vec![false; count];
    for start in finished.into_iter().rev() {
        let mut members = Vec::new();
        visit(start, &back, &mut seen, &mut members);
        for member in members {
            if let Some(circle) = circles.get_mut(member) {
                *circle = start;
            }
        }
    }
    circles
}

/// Adds what can be reached from `start` and was not seen yet to `finished`, each after all that it leads to.
fn visit(start: usize, edges: &[Vec<usize>], seen: &mut [bool], finished: &mut Vec<usize>) {
    let mut first_time = |at: usize| seen.get_mut(at).is_some_and(|seen| !std::mem::replace(seen, true));
    if !first_time(start) {
        return;
    }
    let mut stack = vec![(start, 0)];
    while let Some((at, next)) = stack.pop() {
        match edges.get(at).and_then(|edges| edges.get(next)) {
            Some(&to) => {
                stack.push((at, next + 1));
                if first_time(to) {
                    stack.push((to, 0));
                }
            }
            None => finished.push(at),
        }
    }
}
