//! What must be told apart: objects, value mappings, and fields.

use std::collections::HashMap;

use super::report::{Report, shown};
use super::table::{CASE_ONLY, DUPLICATE_FIELD, DUPLICATE_OBJECT_KEY, DUPLICATE_VALUE_MAPPING, SAME_RECORD};
use super::view::{Object, Source, View, segment, sources};

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    object_keys(view, report);
    value_mapping_names(view, report);
    for object in &view.objects {
        field_names(object, report);
    }
    same_names_of_objects(view, report);
    file_classes(view, report);
    same_records(view, report);
}

/// Names that were seen, by themselves and in lower case.
#[derive(Default)]
struct Seen<'a> {
    exact: HashMap<&'a str, usize>,
    folded: HashMap<String, &'a str>,
}

/// What a name has in common with those before it.
enum Clash<'a> {
    /// The number of the same name.
    Same(usize),
    /// The name that differs in case only.
    Case(&'a str),
}

impl<'a> Seen<'a> {
    fn add(&mut self, name: &'a str, at: usize) -> Option<Clash<'a>> {
        if let Some(first) = self.exact.get(name) {
            return Some(Clash::Same(*first));
        }
        self.exact.insert(name, at);
        match self.folded.get(&name.to_lowercase()) {
            Some(other) => Some(Clash::Case(other)),
            None => {
                self.folded.insert(name.to_lowercase(), name);
                None
            }
        }
    }
}

fn case_only(report: &mut Report, pointer: String, kind: &str, name: &str, other: &str) {
    let message = format!("the {kind} {} and {} differ in case only", shown(other), shown(name));
    report.add(&CASE_ONLY, pointer, message, "write both the same way if one is meant, else choose names that differ");
}

fn object_keys(view: &View<'_>, report: &mut Report) {
    let mut seen = Seen::default();
    for (at, object) in view.objects.iter().enumerate().filter(|(_, object)| !object.config.key.trim().is_empty()) {
        let key = &object.config.key;
        let pointer = format!("{}/key", object.pointer);
        match seen.add(key, at) {
            Some(Clash::Same(first)) => {
                let first = view.objects.get(first).map_or("", |first| first.pointer.as_str());
                let message = format!("the key {} is also that of the object at {first}", shown(key));
                report.add(&DUPLICATE_OBJECT_KEY, pointer, message, "give each object a key of its own");
            }
            Some(Clash::Case(other)) => case_only(report, pointer, "keys", key, other),
            None => {}
        }
    }
}

fn value_mapping_names(view: &View<'_>, report: &mut Report) {
    let mut seen = Seen::default();
    for (at, mapping) in view.value_mappings() {
        if mapping.name.trim().is_empty() {
            continue;
        }
        let pointer = format!("/value_mappings/{at}/name");
        match seen.add(&mapping.name, at) {
            Some(Clash::Same(first)) => {
                let message = format!("the name {} is also that of value mapping {first}", shown(&mapping.name));
                report.add(&DUPLICATE_VALUE_MAPPING, pointer, message, "give each value mapping a name of its own");
            }
            Some(Clash::Case(other)) => case_only(report, pointer, "value mappings", &mapping.name, other),
            None => {}
        }
        let mut seen = Seen::default();
        for key in mapping.mapping.keys() {
            if let Some(Clash::Case(other)) = seen.add(key, 0) {
                let pointer = format!("/value_mappings/{at}/mapping/{}", segment(key));
                case_only(report, pointer, "entries", key, other);
            }
        }
    }
}

/// Fixed values are fields too, as far as we can tell.
fn field_names(object: &Object<'_>, report: &mut Report) {
    let mut seen = Seen::default();
    let fields = object.fields().map(|(at, field)| ("field_mappings", at, "field_name", field.field_name.as_str()));
    let fixed = object.static_data().map(|(at, fixed)| ("static_data", at, "key", fixed.key.as_str()));
    for (list, at, member, name) in fields.chain(fixed).filter(|(_, _, _, name)| !name.trim().is_empty()) {
        let pointer = format!("{}/{list}/{at}/{member}", object.pointer);
        match seen.add(name, at) {
            Some(Clash::Same(_)) => {
                let message = format!("the field {} of this object is filled twice", shown(name));
                let help = "keep one of the two, or name the other field; which one would win is not documented";
                report.add(&DUPLICATE_FIELD, pointer, message, help);
            }
            Some(Clash::Case(other)) => case_only(report, pointer, "fields", name, other),
            None => {}
        }
    }
}

fn same_names_of_objects(view: &View<'_>, report: &mut Report) {
    let mut seen = Seen::default();
    for object in &view.objects {
        let name = &object.config.external_name;
        if let Some(Clash::Case(other)) = seen.add(name, 0) {
            case_only(report, format!("{}/external_name", object.pointer), "objects", name, other);
        }
    }
}

fn file_classes(view: &View<'_>, report: &mut Report) {
    let mut seen = Seen::default();
    for class in view.config.sync_file_classes.iter().flatten().map(|(class, _)| class) {
        if let Some(Clash::Case(other)) = seen.add(class, 0) {
            case_only(report, format!("/sync_file_classes/{}", segment(class)), "file classes", class, other);
        }
    }
}

/// Two objects of one kind that are looked up by the same values are one record.
fn same_records(view: &View<'_>, report: &mut Report) {
    type Keys<'a> = Vec<(&'static str, &'a str, Option<Source<'a>>)>;
    let mut seen: HashMap<(&str, Keys<'_>), &str> = HashMap::new();
    for object in &view.objects {
        let mut fields = HashMap::new();
        for (_, field) in object.fields() {
            let source = sources(field).next().map(|(_, source)| source);
            for name in std::iter::once(&field.field_name).chain(field.external_lookup_field_name.value()) {
                fields.entry(name.as_str()).or_insert(source);
            }
        }
        let mut keys: Keys<'_> =
            object.lookup_fields().map(|(list, _, name)| (list, name, fields.get(name).copied().flatten())).collect();
        // An unmapped field says nothing, and is a finding of its own.
        if keys.is_empty() || keys.iter().any(|(_, _, source)| source.is_none()) {
            continue;
        }
        keys.sort_unstable_by_key(|(list, name, _)| (*list, *name));
        keys.dedup();
        let config = object.config;
        match seen.get(&(config.external_name.as_str(), keys.clone())) {
            Some(first) => {
                let message = format!(
                    "this object finds the same {} as {}, so that one overwrites the other",
                    shown(&config.external_name),
                    shown(first)
                );
                let help = "look each of them up by values of its own, or make them one object";
                report.add(&SAME_RECORD, format!("{}/external_lookup_config", object.pointer), message, help);
            }
            None => {
                seen.insert((config.external_name.as_str(), keys), config.key.as_str());
            }
        }
    }
}
