//! Harm to objects: their names, lookups, and what they need of each other.

use serde_json::json;

use super::draft::{list, sound_object};
use super::{Rule, visible};

pub(super) const RULES: &[Rule] = &[
    visible("crm/duplicate-object-key", "a key is duplicated", |draft| {
        let objects = draft.at_least(2);
        draft.ready();
        let from = draft.below(objects.len());
        let to = (from + 1 + draft.below(objects.len() - 1)) % objects.len();
        let key = draft.text(&format!("{}/key", objects[from]));
        draft.at(&objects[to])["key"] = json!(key);
    }),
    visible("crm/case-only", "a key differs in case only", |draft| {
        let object = draft.object();
        draft.ready();
        let key = draft.text(&format!("{object}/key"));
        let mut copy = sound_object(&key.to_uppercase(), "Added__c");
        copy["field_mappings"][0]["heron_company_attribute_label"] = json!("dba");
        list(&mut draft.config()["object_configs"]).push(copy);
    }),
    visible("crm/case-only", "an object's name differs in case only", |draft| {
        let object = draft.object();
        draft.ready();
        let name = draft.text(&format!("{object}/external_name"));
        let other = if name == name.to_uppercase() { name.to_lowercase() } else { name.to_uppercase() };
        list(&mut draft.config()["object_configs"]).push(sound_object("added", &other));
    }),
    visible("crm/same-record", "an object is copied and only its key is changed", |draft| {
        let object = draft.object();
        draft.ready();
        let mut copy = draft.at(&object).clone();
        copy["key"] = json!("added_copy");
        list(&mut draft.config()["object_configs"]).push(copy);
    }),
    visible("crm/object-without-fields", "all fields are removed", |draft| {
        let object = draft.object();
        draft.ready();
        draft.at(&object)["field_mappings"] = json!([]);
        draft.at(&object).as_object_mut().unwrap().remove("static_data");
    }),
    visible("crm/no-lookup", "a lookup is removed", |draft| {
        let object = draft.object();
        draft.ready();
        draft.at(&object).as_object_mut().unwrap().remove("external_lookup_config");
    }),
    visible("crm/empty-lookup", "a lookup is emptied", |draft| {
        let object = draft.object();
        draft.ready();
        let lookup = &mut draft.at(&object)["external_lookup_config"];
        lookup["external_lookup_fields_and"] = json!([]);
        lookup["external_lookup_fields_or"] = json!([]);
    }),
    visible("crm/lookup-on-unmapped-field", "a lookup's field is mistyped", |draft| {
        let object = draft.object();
        draft.ready();
        let lookups = draft.lookups_of(&object);
        let place = draft.pick(&lookups);
        let name = draft.text(&place);
        let mistyped = draft.mistype(&name);
        *draft.at(&place) = json!(mistyped);
    }),
    visible("crm/lookup-on-unmapped-field", "a field that is looked up is removed", |draft| {
        let object = draft.object();
        draft.ready();
        let lookups = draft.lookups_of(&object);
        let place = draft.pick(&lookups);
        let name = json!(draft.text(&place));
        list(&mut draft.at(&object)["field_mappings"])
            .retain(|field| field["field_name"] != name && field["external_lookup_field_name"] != name);
        list(&mut draft.at(&object)["static_data"]).retain(|fixed| fixed["key"] != name);
    }),
    visible("crm/lookup-and-or", "a lookup gets a second list", |draft| {
        let object = draft.object();
        let place = draft.add_field(&object, super::sound_field("Added_Second__c"));
        draft.ready();
        let name = draft.text(&format!("{place}/field_name"));
        let lookup = &mut draft.at(&object)["external_lookup_config"];
        for list in ["external_lookup_fields_and", "external_lookup_fields_or"] {
            if lookup[list].as_array().is_none_or(Vec::is_empty) {
                lookup[list] = json!([name]);
            }
        }
    }),
    visible("crm/lookup-on-today", "a lookup searches by today's date", |draft| {
        let object = draft.object();
        draft.add_field(&object, json!({ "field_name": "Added_Today__c", "static_value_key": "date_today" }));
        draft.ready();
        list(&mut draft.at(&object)["external_lookup_config"]["external_lookup_fields_and"])
            .push(json!("Added_Today__c"));
    }),
    visible("crm/lookup-on-constants", "a lookup searches by a fixed text alone", |draft| {
        let object = draft.object();
        draft.add_field(&object, json!({ "field_name": "Added_Constant__c", "static_value": "text" }));
        draft.ready();
        draft.at(&object)["external_lookup_config"]["external_lookup_fields_and"] = json!(["Added_Constant__c"]);
        draft.at(&object)["external_lookup_config"]["external_lookup_fields_or"] = json!([]);
    }),
    visible("crm/unknown-sort-order", "a sort order is none of the contract's", |draft| {
        let object = draft.object();
        draft.ready();
        let order = draft.pick(&["desc", "newest", "DESCENDING", ""]);
        draft.at(&object)["external_lookup_config"]["sort_order"] = json!(order);
    }),
    visible("crm/unknown-object", "a reference to an object is mistyped", |draft| {
        let need = draft.need();
        draft.ready();
        let place = format!("{need}/external_name");
        let name = draft.text(&place);
        let mistyped = draft.mistype(&name);
        *draft.at(&place) = json!(mistyped);
    }),
    visible("crm/unknown-object", "an object that is needed is removed", |draft| {
        let need = draft.need();
        draft.ready();
        let name = json!(draft.text(&format!("{need}/external_name")));
        list(&mut draft.config()["object_configs"]).retain(|object| object["external_name"] != name);
    }),
    visible("crm/object-needed-later", "an object is moved behind the one that needs it", |draft| {
        let need = draft.need();
        draft.ready();
        let name = json!(draft.text(&format!("{need}/external_name")));
        let objects = list(&mut draft.config()["object_configs"]);
        let (mut moved, rest): (Vec<_>, Vec<_>) =
            std::mem::take(objects).into_iter().partition(|object| object["external_name"] == name);
        *objects = rest;
        objects.append(&mut moved);
    }),
    visible("crm/object-cycle", "an object needs one that needs it", |draft| {
        let need = draft.need();
        draft.ready();
        let from = need.split("/required_ids").next().unwrap().to_owned();
        let (from, to) = (draft.text(&format!("{from}/external_name")), draft.text(&format!("{need}/external_name")));
        let objects = list(&mut draft.config()["object_configs"]);
        let to = objects.iter_mut().find(|object| object["external_name"] == json!(to)).unwrap();
        list(&mut to["required_ids"]).push(json!({ "external_name": from }));
    }),
    visible("crm/ambiguous-object", "a reference may mean two objects", |draft| {
        let need = draft.need();
        let name = draft.text(&format!("{need}/external_name"));
        let objects = list(&mut draft.config()["object_configs"]);
        let mut copy = sound_object("added_second", &name);
        copy["field_mappings"][0]["heron_company_attribute_label"] = json!("dba");
        objects.push(copy);
        let need_again = json!({ "external_name": name });
        let mut third = sound_object("added_third", "Added_Third__c");
        third["required_ids"] = json!([need_again]);
        draft.ready();
        list(&mut draft.config()["object_configs"]).push(third);
    }),
    visible("crm/needs-optional-object", "an object that is needed may fail", |draft| {
        let need = draft.need();
        let from = need.split("/required_ids").next().unwrap().to_owned();
        draft.at(&from)["is_optional"] = json!(false);
        draft.ready();
        let name = json!(draft.text(&format!("{need}/external_name")));
        for object in list(&mut draft.config()["object_configs"]) {
            if object["external_name"] == name {
                object["is_optional"] = json!(true);
            }
        }
    }),
];
