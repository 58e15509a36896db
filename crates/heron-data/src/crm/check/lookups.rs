//! How existing records are found: what a lookup searches by, and what it can find.

use std::collections::HashMap;

use super::report::{Report, shown};
use super::table::{
    EMPTY_LOOKUP, LOOKUP_AND_OR, LOOKUP_ON_CONSTANTS, LOOKUP_ON_TODAY, LOOKUP_ON_UNMAPPED_FIELD, NO_LOOKUP,
    NO_SORT_ORDER, UNKNOWN_SORT_ORDER,
};
use super::texts::is_placeholder;
use super::view::{Object, Source, View, only_source};

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for object in &view.objects {
        let is_filled = object.fields().next().is_some() || object.static_data().next().is_some();
        if is_there(object, report) && is_filled {
            fields(object, report);
        }
        order(object, report);
    }
}

/// Whether there is a lookup with a field.
fn is_there(object: &Object<'_>, report: &mut Report) -> bool {
    let name = shown(&object.config.key);
    let Some(lookup) = object.config.external_lookup_config.value() else {
        let message = format!("the object {name} looks for no existing record, so each sync may create a duplicate");
        let help = "add `external_lookup_config` with the fields that tell a record";
        report.add(&NO_LOOKUP, &object.pointer, message, help);
        return false;
    };
    if object.lookup_fields().next().is_none() {
        report.add(
            &EMPTY_LOOKUP,
            format!("{}/external_lookup_config", object.pointer),
            format!(
                "the lookup of the object {name} has no field: whether it finds nothing or any record is not documented"
            ),
            "name the fields that tell a record, or remove `external_lookup_config`",
        );
        return false;
    }
    let both = [&lookup.external_lookup_fields_and, &lookup.external_lookup_fields_or];
    if both.into_iter().all(|list| list.as_ref().is_some_and(|list| !list.is_empty())) {
        report.add(
            &LOOKUP_AND_OR,
            format!("{}/external_lookup_config", object.pointer),
            "how the AND and the OR list of a lookup combine is not documented",
            "use one of the two lists",
        );
    }
    true
}

/// What a lookup knows of the fields that are filled.
#[derive(Clone, Copy, PartialEq)]
enum Filled {
    Today,
    Constant,
    Varies,
}

fn fields(object: &Object<'_>, report: &mut Report) {
    let mut filled = HashMap::new();
    for (_, field) in object.fields() {
        let kind = match only_source(field) {
            Some(Source::Computed(_)) => Filled::Today,
            Some(Source::Constant(_)) => Filled::Constant,
            _ => Filled::Varies,
        };
        for name in std::iter::once(&field.field_name).chain(field.external_lookup_field_name.value()) {
            filled.insert(name.as_str(), kind);
        }
    }
    for (_, fixed) in object.static_data() {
        filled.entry(&fixed.key).or_insert(Filled::Constant);
    }
    let mut constants_only = true;
    for (list, at, name) in object.lookup_fields().filter(|(_, _, name)| !name.trim().is_empty()) {
        let pointer = format_args!("{}/external_lookup_config/{list}/{at}", object.pointer);
        let kind = filled.get(name).copied();
        constants_only &= kind == Some(Filled::Constant);
        match kind {
            None if !is_placeholder(name) => {
                let help =
                    report.or_did_you_mean("map the field, or look up another one", name, filled.keys().copied());
                let message = format!("the lookup searches by {}, which this object does not fill", shown(name));
                report.add(&LOOKUP_ON_UNMAPPED_FIELD, pointer, message, help);
            }
            Some(Filled::Today) => report.add(
                &LOOKUP_ON_TODAY,
                pointer,
                format!("{} takes the date of the sync, so a record of another day is not found", shown(name)),
                "look up a field that stays the same",
            ),
            _ => {}
        }
    }
    if constants_only {
        report.add(
            &LOOKUP_ON_CONSTANTS,
            format!("{}/external_lookup_config", object.pointer),
            "the lookup searches by fixed values only, so every end user finds, and overwrites, the same record",
            "add a field that tells one end user from another",
        );
    }
}

fn order(object: &Object<'_>, report: &mut Report) {
    let Some(lookup) = object.config.external_lookup_config.value() else { return };
    match &lookup.sort_order {
        Some(order) if !order.is_known() => {
            let help = report.or_did_you_mean("use `ASC` or `DESC`", order.as_str(), ["ASC", "DESC"]);
            let message = format!("the contract knows no sort order {}", shown(order.as_str()));
            let pointer = format!("{}/external_lookup_config/sort_order", object.pointer);
            report.add(&UNKNOWN_SORT_ORDER, pointer, message, help);
        }
        None if object.lookup_fields().next().is_some() => report.add(
            &NO_SORT_ORDER,
            format!("{}/external_lookup_config", object.pointer),
            "which way several matches are sorted is not documented when `sort_order` is not set",
            "set `sort_order`, so that you know which record is updated",
        ),
        _ => {}
    }
}
