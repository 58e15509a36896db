//! Changes that do no harm: whatever is said of them is a false alarm.

use serde_json::{Value, json};

use super::draft::{Draft, list, sound_object};
use super::{Harm, Rule, sound_field};

const fn harmless(name: &'static str, apply: fn(&mut Draft)) -> Rule {
    Rule { name, harm: Harm::None, check: None, apply }
}

pub(super) const RULES: &[Rule] = &[
    harmless("an object is described", |draft| {
        let object = draft.object();
        draft.ready();
        let text = draft.pick(&[
            "What the underwriter sees.",
            "Ask Ann (ann@example.com) first!",
            "",
            "<b>Company</b>: 100 %",
        ]);
        draft.at(&object)["description"] = json!(text);
    }),
    harmless("a class of files is added", |draft| {
        draft.ready();
        let class = draft.pick(&["tax_return", "Lease agreement", "profit_and_loss", "W-9"]);
        draft.config()["sync_file_classes"][class] = json!(true);
    }),
    harmless("a field is added", |draft| {
        let object = draft.object();
        draft.ready();
        let label = draft.pick(&[
            "owner_1_date_of_birth",
            "time_in_business_months",
            "nsf_count_90d",
            "utm_campaign",
            "iso_rep",
        ]);
        let mut field = sound_field("Added_Field__c");
        field["heron_company_attribute_label"] = json!(label);
        draft.add_field(&object, field);
    }),
    harmless("a fixed text is added", |draft| {
        let object = draft.object();
        draft.ready();
        let text =
            draft.pick(&["", "Heron", "Ünïcode – text", "https://acme.example/?a=b", "a < b > c", "key_account"]);
        draft.add_field(&object, json!({ "field_name": "Added_Text__c", "static_value": text }));
    }),
    harmless("a switch of a field is set", |draft| {
        let field = draft.attribute();
        draft.ready();
        let member = draft.pick(&["required", "overwrite_on_update"]);
        let value = draft.pick(&[true, false]);
        draft.at(&field)[member] = json!(value);
    }),
    harmless("a length is set", |draft| {
        let field = draft.attribute();
        draft.ready();
        let length = draft.pick(&[18, 80, 255, 131_072]);
        draft.at(&field)["max_length"] = json!(length);
    }),
    harmless("a sound pattern is set", |draft| {
        let field = draft.attribute();
        draft.ready();
        let pattern = draft.pick(&[
            r"[^\d.]",
            r"(?i)\b(inc|llc)\b\.?",
            r"(?P<a>x)(?P=a)",
            "{2,",
            "a{,3}?",
            r"\s+$",
            "[]a]",
            "(?<=ab)c",
        ]);
        draft.at(&field)["regex_remove"] = json!(pattern);
    }),
    harmless("absent members are set to null", |draft| {
        let field = draft.attribute();
        draft.ready();
        let field = draft.at(&field).as_object_mut().unwrap();
        for member in
            ["static_value", "static_value_key", "external_object_name_for_id", "value_mapping_name", "regex_remove"]
        {
            field.entry(member).or_insert(Value::Null);
        }
    }),
    harmless("fields are shuffled", |draft| {
        let object = draft.object();
        draft.ready();
        let turn = draft.below(10);
        let fields = list(&mut draft.at(&object)["field_mappings"]);
        let count = fields.len().max(1);
        fields.rotate_left(turn % count);
    }),
    harmless("an entry is added to a value mapping", |draft| {
        let (mapping, _) = draft.mapped();
        draft.ready();
        draft.at(&mapping)["mapping"]["another one"] = json!(7);
    }),
    harmless("value mappings are turned round", |draft| {
        draft.mapped();
        draft.ready();
        list(&mut draft.config()["value_mappings"]).reverse();
    }),
    harmless("an object is added at the end", |draft| {
        draft.ready();
        list(&mut draft.config()["object_configs"]).push(sound_object("last", "Last_Object__c"));
    }),
    harmless("an object is renamed everywhere", |draft| {
        let object = draft.object();
        draft.ready();
        let key = draft.text(&format!("{object}/key"));
        draft.at(&object)["key"] = json!(format!("{key} (renamed)"));
    }),
    harmless("a sort order is turned round", |draft| {
        let object = draft.object();
        draft.ready();
        let order = draft.pick(&["ASC", "DESC"]);
        draft.at(&object)["external_lookup_config"]["sort_order"] = json!(order);
    }),
    harmless("the integration is switched", |draft| {
        draft.ready();
        let member = draft.pick(&["is_enabled", "is_live"]);
        draft.integration[member] = json!(false);
        draft.integration["failure_notification_channel"] = json!("C01ABCDEF");
    }),
];
