//! One field mapping against the field that it fills.

use heron_api::types::{CrmFieldMapping, CrmValueMapping};
use serde_json::Value;

use super::metadata::{CrmField, CrmObject, Kind};
use super::report::{Report, seen_by};
use super::table::{
    FIELD_NOT_CREATEABLE, FIELD_NOT_UPDATEABLE, MAX_LENGTH_BEYOND_FIELD, REFERENCE_TO_OTHER_OBJECT, VALUE_DOES_NOT_FIT,
    VALUE_NOT_IN_PICKLIST, VALUE_TOO_LONG, VALUE_TYPE_MISMATCH,
};
use super::values::{Misfit, kind_of, misfit, takes};
use crate::crm::Level;
use crate::crm::nearest::nearest;

impl<'a> Report<'a> {
    pub(super) fn mapping(&mut self, object: &'a CrmObject, mapping: &CrmFieldMapping, pointer: &str) {
        if let Some(name) = mapping.external_lookup_field_name.value() {
            self.lookup_field(object, name, &format!("{pointer}/external_lookup_field_name"));
        }
        let Some(field) = self.field(object, &mapping.field_name, &format!("{pointer}/field_name")) else { return };
        self.writable(object, field, &format!("{pointer}/field_name"), mapping.overwrite_on_update != Some(false));
        if let (Some(most), Some(length)) = (mapping.max_length.value(), field.length)
            && u64::try_from(*most).is_ok_and(|most| most > length)
        {
            let message = format!("the CRM takes at most {length} characters for `{}`, fewer than {most}", field.name);
            self.add(MAX_LENGTH_BEYOND_FIELD, format!("{pointer}/max_length"), message, format!("set it to {length}"));
        }
        if let Some(named) = mapping.value_type.value()
            && kind_of(named).is_some_and(|kind| !takes(field, kind))
        {
            let message = format!("the CRM's type of `{}` is `{}`, not `{named}`", field.name, field.type_name);
            let help = "name the CRM's type, or leave it out";
            self.add(VALUE_TYPE_MISMATCH, format!("{pointer}/value_type"), message, help);
        }
        self.sources(field, mapping, pointer);
    }

    /// Whether the field may be written: always at creation, and by an update if one would.
    pub(super) fn writable(&mut self, object: &CrmObject, field: &CrmField, pointer: &str, updates: bool) {
        let CrmField { name, createable, updateable, .. } = field;
        let help = |what: &str| format!("{what}. {}", seen_by(object.crm));
        if !createable {
            let message = format!("the caller of the export may not set `{name}` of a new `{}`", object.name);
            self.add(FIELD_NOT_CREATEABLE, pointer, message, help("take the mapping out, or give the user the right"));
        } else if updates && !updateable {
            let message = format!("the caller of the export may not change `{name}` of a `{}`", object.name);
            self.add(FIELD_NOT_UPDATEABLE, pointer, message, help("set `overwrite_on_update` to false"));
        }
    }

    fn sources(&mut self, field: &CrmField, mapping: &CrmFieldMapping, pointer: &str) {
        let sources = [
            mapping.heron_company_attribute_label.value().is_some(),
            mapping.static_value.value().is_some(),
            mapping.static_value_key.value().is_some(),
            mapping.external_object_name_for_id.value().is_some(),
        ];
        // Which of several sources wins is not documented, so what is wrong with one may do no harm.
        let only = sources.into_iter().filter(|set| *set).count() == 1;
        if let Some(object) = mapping.external_object_name_for_id.value() {
            self.reference(field, object, &format!("{pointer}/external_object_name_for_id"), only);
        }
        let dated = matches!(field.kind, Kind::Text | Kind::Date | Kind::DateTime | Kind::Other);
        if mapping.static_value_key.value().is_some_and(|key| key.as_str() == "date_today") && !dated {
            let message = format!("a date does not fit `{}`, a field of the type `{}`", field.name, field.type_name);
            let help = "write it to a field for dates";
            self.add(VALUE_DOES_NOT_FIT, format!("{pointer}/static_value_key"), message, help);
        }
        let table = mapping.value_mapping_name.value();
        if let (Some(text), None) = (mapping.static_value.value(), table) {
            let value = Value::from(text.as_str());
            self.value(field, &value, format!("{pointer}/static_value"), only && !is_changed(mapping, text));
        }
        let tables = self.config.value_mappings.iter().flatten().enumerate();
        let named = tables.filter(|(_, known)| Some(&known.name) == table);
        for (index, known) in named.collect::<Vec<_>>() {
            self.table(field, mapping, known, index);
        }
    }

    fn table(&mut self, field: &CrmField, mapping: &CrmFieldMapping, table: &CrmValueMapping, index: usize) {
        let mut entries: Vec<(&String, &Value)> = table.mapping.iter().collect();
        entries.sort_unstable_by_key(|(key, _)| *key);
        for (key, value) in entries {
            let key = key.replace('~', "~0").replace('/', "~1");
            let surely = value.as_str().is_none_or(|text| !is_changed(mapping, text));
            self.value(field, value, format!("/value_mappings/{index}/mapping/{key}"), surely);
        }
        if let Some(text) = table.default_value.value() {
            let pointer = format!("/value_mappings/{index}/default_value");
            self.value(field, &text.as_str().into(), pointer, !is_changed(mapping, text));
        }
    }

    /// A value that the configuration itself holds. If it may be changed on its way, nothing is worse than a warning.
    pub(super) fn value(&mut self, field: &CrmField, value: &Value, pointer: String, surely: bool) {
        let level = if surely { Level::Error } else { Level::Warning };
        match misfit(value, field) {
            None => {}
            Some(Misfit::NotInPicklist { value, restricted, values }) => {
                let level = if restricted { level } else { Level::Warning };
                let message = format!("the picklist of `{}` does not hold `{value}`", field.name);
                let help = match nearest(&value, values.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "take one of its values, or add this one in the CRM".to_owned(),
                };
                self.add_at(VALUE_NOT_IN_PICKLIST, level, pointer, message, help);
            }
            Some(Misfit::TooLong { characters, length }) => {
                let message = format!("the text has {characters} characters, and `{}` takes {length}", field.name);
                self.add_at(VALUE_TOO_LONG, level, pointer, message, "shorten it");
            }
            Some(Misfit::WrongType) => {
                let message =
                    format!("the value does not fit `{}`, a field of the type `{}`", field.name, field.type_name);
                self.add(VALUE_DOES_NOT_FIT, pointer, message, "write a value of that type");
            }
        }
    }

    fn reference(&mut self, field: &CrmField, object: &str, pointer: &str, only: bool) {
        match field.kind {
            Kind::Reference if field.references.is_empty() => {}
            Kind::Reference => {
                if !field.references.iter().any(|known| known.eq_ignore_ascii_case(object)) {
                    let known: Vec<String> = field.references.iter().map(|known| format!("`{known}`")).collect();
                    let message = format!("`{}` points to {}, and not to `{object}`", field.name, known.join(" or "));
                    let level = if only { Level::Error } else { Level::Warning };
                    let help = "take the id of an object that it points to, or another field";
                    self.add_at(REFERENCE_TO_OTHER_OBJECT, level, pointer, message, help);
                }
            }
            Kind::Text | Kind::Other => {}
            _ => {
                let message = format!("an id does not fit `{}`, a field of the type `{}`", field.name, field.type_name);
                self.add(VALUE_DOES_NOT_FIT, pointer, message, "write it to a field that refers to the object");
            }
        }
    }
}

/// Whether the mapping may change a text of the configuration before it is written.
fn is_changed(mapping: &CrmFieldMapping, text: &str) -> bool {
    let most = mapping.max_length.value().copied();
    let cut = most.is_some_and(|most| usize::try_from(most).is_ok_and(|most| text.len() > most));
    cut || mapping.regex_remove.value().is_some()
}
