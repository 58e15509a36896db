//! Harm that a configuration does not show: to know of it takes the CRM's metadata, the attributes, or a person.

use serde_json::{Value, json};

use super::draft::{Draft, list};
use super::{Harm, Rule};

const fn out_of_reach(name: &'static str, apply: fn(&mut Draft)) -> Rule {
    Rule { name, harm: Harm::OutOfReach, check: None, apply }
}

pub(super) const RULES: &[Rule] = &[
    out_of_reach("a field's name is mistyped", |draft| {
        let field = draft.attribute();
        draft.ready();
        let place = format!("{field}/field_name");
        let name = draft.text(&place);
        let mistyped = draft.mistype(&name);
        *draft.at(&place) = json!(mistyped);
    }),
    out_of_reach("a label is that of another attribute", |draft| {
        let field = draft.attribute();
        draft.ready();
        let label = draft.pick(&["company_email", "owner_2_last_name", "annual_revenue", "business_start_date"]);
        draft.at(&field)["heron_company_attribute_label"] = json!(label);
    }),
    out_of_reach("a length is too short", |draft| {
        let field = draft.attribute();
        draft.ready();
        draft.at(&field)["max_length"] = json!(1);
    }),
    out_of_reach("a translation is mistyped", |draft| {
        let (mapping, _) = draft.mapped();
        draft.ready();
        let entries = draft.at(&mapping)["mapping"].as_object().unwrap().clone();
        let mut texts: Vec<(String, Value)> = entries.into_iter().filter(|(_, value)| value.is_string()).collect();
        if texts.is_empty() {
            texts.push(("a".to_owned(), json!("text")));
        }
        let (key, value) = draft.pick(&texts);
        let mistyped = draft.mistype(value.as_str().unwrap());
        draft.at(&mapping)["mapping"][key] = json!(mistyped);
    }),
    out_of_reach("a field is missing", |draft| {
        let field = draft.attribute();
        draft.ready();
        let (list_pointer, at) = field.rsplit_once('/').unwrap();
        let at: usize = at.parse().unwrap();
        list(draft.at(list_pointer)).remove(at);
    }),
    out_of_reach("the address is that of another customer", |draft| {
        draft.ready();
        draft.integration["instance_url"] = json!("https://another.my.salesforce.example");
    }),
];
