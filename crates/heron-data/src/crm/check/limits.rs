//! `max_length`, and the texts that it cuts.

use std::collections::HashMap;

use serde_json::Value;

use super::report::{Report, shown};
use super::table::{MAPPED_VALUE_TOO_LONG, MAX_LENGTH_UNDER_ONE, STATIC_VALUE_TOO_LONG};
use super::view::{Source, View, sources};

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let longest: HashMap<&str, usize> = view
        .mappings
        .iter()
        .map(|(name, mapping)| {
            let texts = mapping.mapping.values().filter_map(Value::as_str);
            let texts = texts.chain(mapping.default_value.value().map(String::as_str));
            (*name, texts.map(|text| text.chars().count()).max().unwrap_or(0))
        })
        .collect();
    for object in &view.objects {
        for (at, field) in object.fields() {
            let Some(&limit) = field.max_length.value() else { continue };
            let name = shown(&field.field_name);
            let Ok(limit) = usize::try_from(limit) else {
                under_one(report, object.field_pointer(at, "max_length"), &name, limit);
                continue;
            };
            if limit == 0 {
                under_one(report, object.field_pointer(at, "max_length"), &name, 0);
                continue;
            }
            if let Some(mapping) = field.value_mapping_name.value() {
                let length = longest.get(mapping.as_str()).copied().unwrap_or(0);
                if length > limit {
                    report.add(
                        &MAPPED_VALUE_TOO_LONG,
                        object.field_pointer(at, "max_length"),
                        format!(
                            "the value mapping {} has a text of {length} characters, which may be cut to {limit}",
                            shown(mapping)
                        ),
                        "shorten the texts of the value mapping, or raise `max_length`",
                    );
                }
                continue;
            }
            for (_, source) in sources(field) {
                let Source::Constant(text) = source else { continue };
                let length = text.chars().count();
                if length > limit {
                    report.add(
                        &STATIC_VALUE_TOO_LONG,
                        object.field_pointer(at, "static_value"),
                        format!("the text of the field {name} has {length} characters and is cut to {limit}"),
                        "shorten the text, or raise `max_length`",
                    );
                }
            }
        }
    }
}

fn under_one(report: &mut Report, pointer: String, name: &str, limit: i64) {
    let message = format!("`max_length` of the field {name} is {limit}, which leaves nothing of the value");
    report.add(&MAX_LENGTH_UNDER_ONE, pointer, message, "set it to the length of the CRM's field, or remove it");
}
