//! Configurations, worlds and end users of every kind.

use std::collections::BTreeMap;

use heron_data::types::CrmIntegrationCreate;
use heron_sandbox::World;
use proptest::collection::{btree_map, vec};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

const LABELS: [&str; 4] = ["company_name", "state", "phone", "none_has_it"];
const OBJECTS: [&str; 4] = ["Account", "Contact", "Deal__c", "Not_There"];
const TABLES: [&str; 4] = ["states", "partly", "numbers", "not there"];
const PATTERNS: [&str; 14] = [
    r"\D",
    "[^0-9]",
    r"\s+$",
    r",? (?:LLC|Inc\.?)$",
    "a??",
    "a|",
    r"\w",
    r"^\s+|\s+$",
    r"\n$",
    "(?P<x>a)",
    "x{,2}",
    r"\bfoo\b",
    ".",
    r"(?<=é)\d",
];
const TEXTS: [&str; 16] = [
    "",
    "CA",
    "ca",
    "Cal",
    "California",
    "Acme Foods, LLC",
    "(555) 010-0199",
    "ééé",
    "é1 foo",
    " a \n",
    "漢字漢字",
    "aab",
    "1",
    "00",
    "xxx{,2}",
    "A",
];

fn one_of(all: &'static [&'static str]) -> impl Strategy<Value = Value> {
    select(all).prop_map(Value::from)
}

/// Each member with its own likelihood of being there.
fn members(all: Vec<(&'static str, f64, BoxedStrategy<Value>)>) -> impl Strategy<Value = Map<String, Value>> {
    let (names, values): (Vec<_>, Vec<_>) =
        all.into_iter().map(|(name, likely, value)| (name, weighted(likely, value))).unzip();
    values.prop_map(move |values| {
        let there = names.iter().zip(values).filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
        there.collect()
    })
}

fn field() -> impl Strategy<Value = Value> {
    let members = members(vec![
        ("heron_company_attribute_label", 0.7, one_of(&LABELS).boxed()),
        ("static_value", 0.3, one_of(&TEXTS).boxed()),
        ("static_value_key", 0.1, Just(json!("date_today")).boxed()),
        ("external_object_name_for_id", 0.15, one_of(&OBJECTS).boxed()),
        ("value_mapping_name", 0.4, one_of(&TABLES).boxed()),
        ("regex_remove", 0.4, one_of(&PATTERNS).boxed()),
        ("max_length", 0.3, (1..9_i64).prop_map(Value::from).boxed()),
        ("required", 0.3, any::<bool>().prop_map(Value::from).boxed()),
        ("overwrite_on_update", 0.2, any::<bool>().prop_map(Value::from).boxed()),
        ("external_lookup_field_name", 0.1, Just(json!("Key__c")).boxed()),
    ]);
    (members, 0..5_usize).prop_map(|(mut field, number)| {
        field.insert("field_name".to_owned(), json!(format!("Field_{number}__c")));
        field.into()
    })
}

fn table(name: &'static str, partly: bool) -> impl Strategy<Value = Value> {
    let value = prop_oneof![4 => one_of(&TEXTS), 1 => Just(json!(7)), 1 => Just(Value::Null), 1 => Just(json!(true))];
    let entries = btree_map(select(&TEXTS[..]), value, 0..4);
    (entries, weighted(0.5, one_of(&TEXTS))).prop_map(move |(entries, default)| {
        let entries: BTreeMap<&str, Value> = entries;
        json!({ "name": name, "mapping": entries, "default_value": default, "use_partial_match": partly })
    })
}

fn object(index: usize) -> impl Strategy<Value = Value> {
    let lookup = weighted(
        0.6,
        (vec(0..5_usize, 0..2), vec(0..5_usize, 0..2)).prop_map(|(and, or)| {
            let name = |number: usize| format!("Field_{number}__c");
            json!({
                "external_lookup_fields_and": and.into_iter().map(name).collect::<Vec<_>>(),
                "external_lookup_fields_or": or.into_iter().map(name).collect::<Vec<_>>(),
            })
        }),
    );
    let needed = weighted(0.2, one_of(&OBJECTS));
    (vec(field(), 0..5), lookup, needed, any::<bool>()).prop_map(move |(fields, lookup, needed, optional)| {
        let needed: Vec<Value> = needed.into_iter().map(|name| json!({ "external_name": name })).collect();
        json!({
            "external_name": OBJECTS.get(index), "key": format!("object {index}"), "field_mappings": fields,
            "external_lookup_config": lookup, "required_ids": needed, "is_optional": optional,
            "static_data": [{ "key": "Origin__c", "value": "Heron" }],
        })
    })
}

pub(super) fn integration() -> impl Strategy<Value = CrmIntegrationCreate> {
    let objects = (object(0), object(1), object(2), 1..=3_usize, any::<bool>());
    let tables = (table("states", false), table("partly", true), table("numbers", false));
    (objects, tables, weighted(0.2, object(1))).prop_map(|((one, two, three, count, turned), tables, account)| {
        let mut objects = vec![one, two, three];
        objects.truncate(count);
        if turned {
            objects.reverse();
        }
        let mut account = account;
        if let Some(account) = &mut account {
            account["key"] = json!("bank account");
            account["external_name"] = json!("Bank__c");
        }
        serde_json::from_value(json!({
            "provider": "salesforce", "instance_url": "https://crm.example", "auth": {}, "secret": "s",
            "config": {
                "object_configs": objects,
                "value_mappings": [tables.0, tables.1, tables.2],
                "data_source_accounts_config": account,
            },
        }))
        .expect("a configuration")
    })
}

pub(super) fn world() -> impl Strategy<Value = World> {
    vec(any::<prop::sample::Index>(), World::switches().len()).prop_map(|chosen| {
        let mut world = World::default();
        for (switch, chosen) in World::switches().iter().zip(chosen) {
            // What keeps a configuration from being there at all is tried less often.
            let value = chosen.get(switch.values);
            let again = *value == "refuse" && chosen.index(100) % 5 != 0;
            let _ = world.set(switch.name, if again { switch.values[0] } else { value });
        }
        // Here every sync is one that happens at once and for real.
        for (name, value) in [("is_live", "writes"), ("crm_sync_own_id", "refuse")] {
            let _ = world.set(name, value);
        }
        world
    })
}

pub(super) fn end_users() -> impl Strategy<Value = Vec<BTreeMap<String, Value>>> {
    let value = prop_oneof![
        8 => one_of(&TEXTS), 1 => Just(Value::Null), 1 => Just(json!(12)), 1 => Just(json!(false)), 1 => Just(json!(1.5)),
    ];
    vec(btree_map(select(&LABELS[..3]).prop_map(str::to_owned), value, 0..4), 1..4)
}
