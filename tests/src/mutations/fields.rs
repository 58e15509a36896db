//! Harm to fields.

use serde_json::{Value, json};

use super::draft::list;
use super::{Rule, sound_field, visible};

pub(super) const RULES: &[Rule] = &[
    visible("crm/no-source", "a field's source is removed", |draft| {
        let field = draft.attribute();
        draft.ready();
        draft.at(&field).as_object_mut().unwrap().remove("heron_company_attribute_label");
    }),
    visible("crm/several-sources", "a source is doubled: a fixed text", |draft| {
        let field = draft.attribute();
        draft.ready();
        draft.at(&field)["static_value"] = json!("x");
    }),
    visible("crm/several-sources", "a source is doubled: an id", |draft| {
        let field = draft.attribute();
        let name = draft.text("/config/object_configs/0/external_name");
        draft.ready();
        draft.at(&field)["external_object_name_for_id"] = json!(name);
    }),
    visible("crm/unknown-static-value-key", "a computed value is none of the contract's", |draft| {
        let field = draft.attribute();
        draft.ready();
        let key = draft.pick(&["today", "date_now", "Date_Today", "datetime_today"]);
        let field = draft.at(&field).as_object_mut().unwrap();
        field.remove("heron_company_attribute_label");
        field.insert("static_value_key".to_owned(), json!(key));
    }),
    visible("crm/change-without-effect", "a pattern is put on a fixed text", |draft| {
        let field = draft.field(|field| field["static_value"].is_string(), constant("Added_Text__c", "text"));
        draft.ready();
        draft.at(&field)["regex_remove"] = json!(" .*");
    }),
    visible("crm/invalid-regex", "a pattern is broken", |draft| {
        let field = draft.attribute();
        draft.ready();
        let patterns = ["[^0-9", "(inc|llc", "*", r"\d+)", "(?<x>a)", "a{3,2}", r"\", r"[z-a]", r"\p{L}", "a**"];
        let value = draft.pick(&patterns);
        draft.at(&field)["regex_remove"] = json!(value);
    }),
    visible("crm/mistyped-label", "a label is written as people see it", |draft| {
        let field = draft.attribute();
        draft.ready();
        let place = format!("{field}/heron_company_attribute_label");
        let label = draft.text(&place);
        let changed = match draft.below(3) {
            0 => label.replace('_', " "),
            1 => label.to_uppercase(),
            _ => label.replace('_', "-"),
        };
        let changed = if changed == label { label.to_uppercase() } else { changed };
        *draft.at(&place) = json!(changed);
    }),
    visible("crm/mistyped-label", "a label is mistyped", |draft| {
        let field = draft.attribute();
        draft.ready();
        let place = format!("{field}/heron_company_attribute_label");
        let label = draft.text(&place);
        let mistyped = draft.mistype(&label);
        *draft.at(&place) = json!(mistyped);
    }),
    visible("crm/empty-name", "a name is emptied", |draft| {
        let field = draft.attribute();
        let (mapping, _) = draft.mapped();
        let object = draft.object();
        draft.ready();
        let places = [format!("{field}/field_name"), format!("{mapping}/name"), format!("{object}/key")];
        let place = draft.pick(&places);
        let value = draft.pick(&["", " "]);
        *draft.at(&place) = json!(value);
    }),
    visible("crm/empty-text", "a text is emptied", |draft| {
        let field = draft.attribute();
        draft.ready();
        let member = draft.pick(&["heron_company_attribute_label", "value_mapping_name", "regex_remove", "value_type"]);
        draft.at(&field)[member] = json!("");
    }),
    visible("crm/space-in-name", "a space gets into a name", |draft| {
        let field = draft.attribute();
        draft.ready();
        let (member, before) = draft.pick(&[
            ("field_name", ""),
            ("field_name", " "),
            ("heron_company_attribute_label", ""),
            ("heron_company_attribute_label", " "),
        ]);
        let place = format!("{field}/{member}");
        let text = draft.text(&place);
        *draft.at(&place) = json!(if before.is_empty() { format!("{text} ") } else { format!("{before}{text}") });
    }),
    visible("crm/placeholder", "a placeholder is left in", |draft| {
        let field = draft.attribute();
        draft.ready();
        let text = draft.pick(&["<string>", "${LABEL}", "TODO", "{{ label }}", "..."]);
        let member = draft.pick(&["field_name", "heron_company_attribute_label"]);
        draft.at(&field)[member] = json!(text);
    }),
    visible("crm/unknown-key", "a key is mistyped", |draft| {
        let field = draft.attribute();
        draft.ready();
        let (typed, value) = draft.pick(&[
            ("max_lenght", json!(10)),
            ("requierd", json!(true)),
            ("overwrite_on_updates", json!(false)),
            ("valuemapping_name", json!("state")),
            ("regex", json!("[^0-9]")),
        ]);
        draft.at(&field)[typed] = value;
    }),
    visible("crm/duplicate-field", "a field is mapped twice", |draft| {
        let field = draft.attribute();
        draft.ready();
        let name = draft.text(&format!("{field}/field_name"));
        let object = field.split("/field_mappings").next().unwrap().to_owned();
        draft.add_field(&object, sound_field(&name));
    }),
    visible("crm/max-length-under-one", "a length is under one", |draft| {
        let field = draft.attribute();
        draft.ready();
        let value = draft.pick(&[0, -1, -255]);
        draft.at(&field)["max_length"] = json!(value);
    }),
    visible("crm/static-value-too-long", "a fixed text exceeds its length", |draft| {
        let fits = |field: &Value| {
            let long = field["static_value"].as_str().is_some_and(|text| text.chars().count() > 1);
            long && field["value_mapping_name"].is_null()
        };
        let field = draft.field(fits, constant("Added_Text__c", "text"));
        draft.ready();
        let length = draft.text(&format!("{field}/static_value")).chars().count();
        draft.at(&field)["max_length"] = json!(length - 1);
    }),
    visible("crm/mapped-value-too-long", "a translation exceeds the length", |draft| {
        let (mapping, field) = draft.mapped();
        draft.ready();
        let limit = 2 + draft.below(30);
        draft.at(&field)["max_length"] = json!(limit);
        draft.at(&mapping)["mapping"]["added"] = json!("x".repeat(limit + 1));
    }),
    visible("crm/unmapped-static-value", "a fixed text has no translation", |draft| {
        let (_, field) = draft.mapped();
        let name = draft.text(&format!("{field}/value_mapping_name"));
        let object = draft.object();
        let mappings = list(&mut draft.config()["value_mappings"]);
        for mapping in mappings.iter_mut().filter(|mapping| mapping["name"] == json!(name)) {
            mapping["use_partial_match"] = json!(false);
            mapping["mapping"]["Some text"] = json!("x");
        }
        let mut field = constant("Added_Constant__c", "Some text");
        field["value_mapping_name"] = json!(name);
        let field = draft.add_field(&object, field);
        draft.ready();
        draft.at(&field)["static_value"] = json!("Some txet");
    }),
];

fn constant(name: &str, text: &str) -> Value {
    json!({ "field_name": name, "static_value": text })
}
