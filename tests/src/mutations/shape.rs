//! Harm that plain JSON Schema sees: what is there of a wrong type, and what is not there.

use serde_json::json;

use super::draft::Draft;
use super::{Harm, Rule};

const fn shape(name: &'static str, apply: fn(&mut Draft)) -> Rule {
    Rule { name, harm: Harm::Visible, check: None, apply }
}

pub(super) const RULES: &[Rule] = &[
    shape("a length is a text", |draft| {
        let field = draft.attribute();
        draft.ready();
        draft.at(&field)["max_length"] = json!("80");
    }),
    shape("a switch is a text", |draft| {
        let field = draft.attribute();
        draft.ready();
        draft.at(&field)["required"] = json!("yes");
    }),
    shape("a field has no name", |draft| {
        let field = draft.attribute();
        draft.ready();
        draft.at(&field).as_object_mut().unwrap().remove("field_name");
    }),
    shape("an object has no key or name", |draft| {
        let object = draft.object();
        draft.ready();
        let member = draft.pick(&["key", "external_name"]);
        draft.at(&object).as_object_mut().unwrap().remove(member);
    }),
    shape("a list is a map", |draft| {
        let object = draft.object();
        draft.ready();
        draft.at(&object)["field_mappings"] = json!({ "Name": "company_name" });
    }),
    shape("a list of a lookup is a text", |draft| {
        let object = draft.object();
        draft.ready();
        draft.at(&object)["external_lookup_config"]["external_lookup_fields_and"] = json!("Name");
    }),
    shape("a value mapping has no entries member", |draft| {
        let (mapping, _) = draft.mapped();
        draft.ready();
        draft.at(&mapping).as_object_mut().unwrap().remove("mapping");
    }),
    shape("a required member is missing", |draft| {
        draft.ready();
        let member = draft.pick(&["auth", "secret", "provider", "instance_url", "config"]);
        draft.integration.as_object_mut().unwrap().remove(member);
    }),
];
