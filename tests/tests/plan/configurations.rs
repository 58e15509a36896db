//! Small configurations of every kind, with names from a few, so that two of them have much in common.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

type Members = Vec<(&'static str, BoxedStrategy<Option<Value>>)>;

/// An object of members that are there or not.
fn object(members: Members) -> BoxedStrategy<Value> {
    let (names, values): (Vec<_>, Vec<_>) = members.into_iter().unzip();
    values
        .prop_map(move |values| {
            let members = names.iter().zip(values).filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
            members.collect::<Map<_, _>>().into()
        })
        .boxed()
}

fn always(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    value.prop_map(Some).boxed()
}

fn maybe(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    proptest::option::of(value).boxed()
}

fn nullable(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    let value = value.boxed();
    prop_oneof![Just(None), Just(Some(Value::Null)), value.clone().prop_map(Some), value.prop_map(Some)].boxed()
}

fn one_of(names: &'static [&'static str]) -> BoxedStrategy<Value> {
    proptest::sample::select(names).prop_map(Value::from).boxed()
}

fn flag() -> BoxedStrategy<Option<Value>> {
    maybe(any::<bool>().prop_map(Value::from))
}

fn list(element: BoxedStrategy<Value>, up_to: usize) -> BoxedStrategy<Option<Value>> {
    maybe(vec(element, 0..=up_to).prop_map(Value::from))
}

/// What Heron may hold under a key that the contract does not know; a credential, at worst.
fn unknown() -> BoxedStrategy<Option<Value>> {
    let value = prop_oneof![
        Just(json!("canary-1")),
        Just(json!({ "canary-2": "canary-3" })),
        Just(json!({ "canary-4": ["canary-5"], "canary-2": 1 })),
        Just(Value::Null),
    ];
    prop_oneof![4 => Just(None), 1 => value.prop_map(Some)].boxed()
}

fn field_mapping() -> BoxedStrategy<Value> {
    object(vec![
        ("field_name", always(one_of(&["F", "G", "H i"]))),
        ("heron_company_attribute_label", nullable(one_of(&["company_name", "ein"]))),
        ("static_value", nullable(one_of(&["x", ""]))),
        ("static_value_key", nullable(one_of(&["date_today", "later"]))),
        ("max_length", nullable((1..3_i64).prop_map(Value::from))),
        ("required", flag()),
        ("overwrite_on_update", flag()),
        ("later", unknown()),
    ])
}

fn id() -> BoxedStrategy<Value> {
    object(vec![
        ("external_name", always(one_of(&["A", "B"]))),
        ("alias", nullable(one_of(&["first", "second"]))),
        ("later", unknown()),
    ])
}

fn lookup() -> BoxedStrategy<Value> {
    object(vec![
        ("external_lookup_fields_and", list(one_of(&["F", "G"]), 3)),
        ("external_lookup_fields_or", list(one_of(&["F", "G"]), 3)),
        ("sort_field_name", maybe(one_of(&["CreatedDate", "Name"]))),
        ("sort_order", maybe(one_of(&["ASC", "DESC"]))),
        ("later", unknown()),
    ])
}

fn crm_object() -> BoxedStrategy<Value> {
    let datum = object(vec![
        ("key", always(one_of(&["s", "t"]))),
        (
            "value",
            always(prop_oneof![Just(Value::Null), Just(json!("v")), Just(json!({ "a": [1, 2] })), Just(json!({}))]),
        ),
        ("later", unknown()),
    ]);
    object(vec![
        ("key", always(one_of(&["a", "b", "c"]))),
        ("external_name", always(one_of(&["A", "B"]))),
        ("description", nullable(one_of(&["d", "e"]))),
        ("is_optional", flag()),
        ("external_lookup_config", nullable(lookup())),
        ("field_mappings", list(field_mapping(), 3)),
        ("required_ids", list(id(), 3)),
        ("static_data", list(datum, 2)),
        ("later", unknown()),
    ])
}

fn map(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    let key = proptest::sample::select(&["emails", "bank_statement", "a/b~c"][..]).prop_map(ToOwned::to_owned);
    btree_map(key, value, 0..3).prop_map(|map| Value::Object(map.into_iter().collect())).boxed()
}

/// Any `config`.
pub(crate) fn config() -> BoxedStrategy<Value> {
    let value_mapping = object(vec![
        ("name", always(one_of(&["state", "stage"]))),
        ("mapping", always(map(prop_oneof![Just(json!(1)), Just(Value::Null), Just(json!({ "x": 1 }))]))),
        ("default_value", nullable(one_of(&["Other"]))),
        ("description", nullable(one_of(&["d"]))),
        ("use_partial_match", flag()),
        ("later", unknown()),
    ]);
    let policy = object(vec![
        ("external_object_name", always(one_of(&["A", "B"]))),
        ("result_external_name", maybe(one_of(&["R"]))),
        ("failure_reason_external_name", maybe(one_of(&["R"]))),
        ("later", unknown()),
    ]);
    object(vec![
        ("object_configs", list(crm_object(), 4)),
        ("data_source_accounts_config", nullable(crm_object())),
        ("policy_evaluation_config", nullable(policy)),
        ("default_id", nullable(id())),
        ("value_mappings", list(value_mapping, 3)),
        ("sync_file_classes", maybe(map(any::<bool>().prop_map(Value::from)))),
        ("child_file_filtering_enabled", flag()),
        ("small_file_filtering_enabled", flag()),
        ("download_legacy_attachments", flag()),
        ("later", unknown()),
        ("sooner", unknown()),
    ])
}

/// Any properties beside the `config`, that are there or not.
pub(crate) fn top() -> BoxedStrategy<Value> {
    object(vec![
        ("provider", always(one_of(&["salesforce", "hubspot"]))),
        ("instance_url", always(one_of(&["https://a.example", "https://b.example"]))),
        ("is_enabled", flag()),
        ("is_live", flag()),
        ("failure_notification_channel", nullable(one_of(&["#a", "#b"]))),
        ("later", unknown()),
    ])
}
