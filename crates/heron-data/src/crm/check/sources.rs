//! Where fields take their values from, and what is done to them on the way.

use heron_api::types::CrmFieldMapping;

use super::python_re;
use super::report::{Report, shown};
use super::table::{CHANGE_WITHOUT_EFFECT, INVALID_REGEX, NO_SOURCE, SEVERAL_SOURCES, UNKNOWN_STATIC_VALUE_KEY};
use super::view::{Object, Source, View, only_source, sources};

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for object in &view.objects {
        for (at, field) in object.fields() {
            count(object, at, field, report);
            computed(object, at, field, report);
            regex(object, at, field, report);
            changes(object, at, field, report);
        }
    }
}

fn count(object: &Object<'_>, at: usize, field: &CrmFieldMapping, report: &mut Report) {
    let mut set = sources(field).map(|(member, _)| member);
    let (first, second) = (set.next(), set.next());
    let name = shown(&field.field_name);
    match (first, second) {
        (None, _) => report.add(
            &NO_SOURCE,
            object.field_pointer(at, ""),
            format!("the field {name} has no source, and what is then written is not documented"),
            "set `heron_company_attribute_label`, `static_value`, `static_value_key` or `external_object_name_for_id`",
        ),
        (Some(first), Some(second)) => {
            let mut all = format!("`{first}`, `{second}`");
            set.for_each(|member| all.push_str(&format!(", `{member}`")));
            report.add(
                &SEVERAL_SOURCES,
                object.field_pointer(at, ""),
                format!("the field {name} has several sources ({all}), and which one wins is not documented"),
                "keep the one that is meant",
            );
        }
        (Some(_), None) => {}
    }
}

fn computed(object: &Object<'_>, at: usize, field: &CrmFieldMapping, report: &mut Report) {
    if let Some(key) = field.static_value_key.value().filter(|key| !key.is_known()) {
        let help =
            report.or_did_you_mean("use `date_today`, or `static_value` for a text", key.as_str(), ["date_today"]);
        let message = format!("the contract knows no computed value {}", shown(key.as_str()));
        report.add(&UNKNOWN_STATIC_VALUE_KEY, object.field_pointer(at, "static_value_key"), message, help);
    }
}

fn regex(object: &Object<'_>, at: usize, field: &CrmFieldMapping, report: &mut Report) {
    let Some(pattern) = field.regex_remove.value() else { return };
    if let Err(refusal) = python_re::validate(pattern) {
        let message = format!(
            "Python's `re`, which Heron probably uses, refuses the pattern at character {}: {}",
            refusal.position + 1,
            refusal.reason
        );
        let help = "mend the pattern; put a backslash before a character that is meant as itself";
        report.add(&INVALID_REGEX, object.field_pointer(at, "regex_remove"), message, help);
    }
}

/// A pattern works on attributes only, by the contract's own words; a table of texts has no entry for today or for an id.
fn changes(object: &Object<'_>, at: usize, field: &CrmFieldMapping, report: &mut Report) {
    let name = shown(&field.field_name);
    let source = only_source(field);
    let removes = field.regex_remove.value().is_some_and(|pattern| !pattern.is_empty());
    if removes && source.is_some_and(|source| !matches!(source, Source::Attribute(_))) {
        report.add(
            &CHANGE_WITHOUT_EFFECT,
            object.field_pointer(at, "regex_remove"),
            format!("the pattern works on the values of attributes, and the field {name} takes none"),
            "remove `regex_remove`, or take the value from an attribute",
        );
    }
    let maps = field.value_mapping_name.value().is_some_and(|name| !name.is_empty());
    if maps && matches!(source, Some(Source::Computed(_) | Source::ObjectId(_))) {
        report.add(
            &CHANGE_WITHOUT_EFFECT,
            object.field_pointer(at, "value_mapping_name"),
            format!("the field {name} takes a date or an id, which a value mapping can hardly hold"),
            "remove `value_mapping_name`",
        );
    }
}
