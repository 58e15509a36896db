//! A plan says what is to change, and what it says is what comes of it, however Heron reads a PATCH.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod configurations;
mod contract;
mod properties;
mod renderings;
mod server;

use std::collections::BTreeMap;

use heron_data::crm::{Desired, FieldMapping, Integration, Object, Plan, PlanAction, PolicyResults, plan};
use heron_data::types::{CrmConfig, CrmIntegration, CrmIntegrationUpdate};
use serde_json::{Value, json};

fn config(config: Value) -> CrmConfig {
    serde_json::from_value(config).unwrap()
}

fn current(of: Value) -> CrmIntegration {
    CrmIntegration::new("cri_1").with_config(config(of))
}

/// Kinds, paths and values of all changes, without `config`s that are not valid.
fn told(plan: &Plan) -> Vec<String> {
    plan.changes()
        .iter()
        .map(|change| {
            let value = |value: Option<&Value>| value.map_or("none".to_owned(), ToString::to_string);
            format!("{:?} {} {} {}", change.kind(), change.path(), value(change.before()), value(change.after()))
        })
        .collect()
}

/// What a plan sends, as JSON.
fn sent(plan: &Plan) -> Value {
    plan.update().map_or(Value::Null, |update| serde_json::to_value(update).unwrap())
}

#[test]
fn a_property_that_is_not_given_is_left_alone_and_one_that_is_equal_is_not_sent() {
    let current = CrmIntegration::new("cri_1")
        .with_provider("salesforce")
        .with_instance_url("https://a.example")
        .with_is_enabled(false)
        .with_failure_notification_channel("#crm");
    let desired = CrmIntegrationUpdate::new().with_provider("salesforce");
    assert!(plan(Some(&current), desired.clone()).is_empty());
    let moved = plan(Some(&current), desired.with_instance_url("https://b.example"));
    assert_eq!(told(&moved), ["Update instance_url \"https://a.example\" \"https://b.example\""]);
    assert_eq!(sent(&moved), json!({ "instance_url": "https://b.example", "is_enabled": false }));
    assert_eq!(moved.sent_again(), ["is_enabled"], "a PATCH that resets what it leaves out would enable it");
    let on = plan(Some(&current), CrmIntegrationUpdate::new().with_is_enabled(true));
    assert_eq!(sent(&on), json!({ "is_enabled": true }));
    let cleared = CrmIntegrationUpdate::new().with_failure_notification_channel(heron_data::Field::Null);
    let cleared = plan(Some(&current), cleared);
    assert_eq!(told(&cleared), ["Remove failure_notification_channel \"#crm\" none"]);
    assert_eq!(sent(&cleared), json!({ "failure_notification_channel": null, "is_enabled": false }));
}

#[test]
fn the_whole_config_is_sent_with_what_is_unknown_and_what_takes_away() {
    let before = current(json!({
        "object_configs": [{ "key": "a", "external_name": "A", "later": 1, "field_mappings": [{ "field_name": "F", "later": 2 }] }],
        "policy_evaluation_config": { "external_object_name": "A" },
        "data_source_accounts_config": {
            "key": "d", "external_name": "D", "field_mappings": [{ "field_name": "F" }], "description": "d",
            "external_lookup_config": { "sort_order": "ASC", "sort_field_name": "Name", "external_lookup_fields_or": ["A"] },
        },
        "child_file_filtering_enabled": false,
        "sync_file_classes": { "emails": true },
        "later": { "deep": 3 },
    }));
    let desired = config(json!({
        "object_configs": [{ "key": "a", "external_name": "A", "field_mappings": [{ "field_name": "F", "max_length": 3 }] }],
        "data_source_accounts_config": { "key": "d", "external_name": "D", "external_lookup_config": {} },
    }));
    let plan = plan(Some(&before), desired);
    let expected = json!({ "config": {
        "object_configs": [{ "key": "a", "external_name": "A", "later": 1, "field_mappings": [{ "field_name": "F", "max_length": 3, "later": 2 }] }],
        "policy_evaluation_config": null,
        "data_source_accounts_config": {
            "key": "d", "external_name": "D", "field_mappings": [], "description": null,
            "external_lookup_config": { "sort_field_name": "CreatedDate", "external_lookup_fields_or": [] },
        },
        "child_file_filtering_enabled": true,
        "later": { "deep": 3 },
    } });
    assert_eq!(sent(&plan), expected);
    assert_eq!(
        plan.kept(),
        ["object_configs[key=a].field_mappings[field_name=F].later", "object_configs[key=a].later", "later"]
    );
    let uncertain: BTreeMap<_, Vec<_>> = plan
        .changes()
        .iter()
        .map(|change| (change.path(), change.assumptions().iter().map(|assumption| assumption.name).collect()))
        .collect();
    let both = ["patch_config_depth", "unknown_nested_keys"];
    assert_eq!(uncertain["sync_file_classes[emails]"], both);
    assert_eq!(uncertain["data_source_accounts_config.external_lookup_config.sort_order"], both);
    assert_eq!(uncertain["child_file_filtering_enabled"], both[1..], "whatever is sent goes with unknown keys");
}

#[test]
fn several_elements_of_one_key_are_compared_one_by_one() {
    let fields = |lengths: &[u32]| {
        let fields: Vec<_> = lengths.iter().map(|length| json!({ "field_name": "F", "max_length": length })).collect();
        json!({ "object_configs": [{ "key": "a", "external_name": "A", "field_mappings": fields }] })
    };
    let plan_of = |before: &[u32], after: &[u32]| told(&plan(Some(&current(fields(before))), config(fields(after))));
    let path = "object_configs[key=a].field_mappings[field_name=F";
    assert!(plan_of(&[1, 2], &[1, 2]).is_empty());
    assert_eq!(plan_of(&[1, 2], &[1, 3]), [format!("Update {path} #2].max_length 2 3")]);
    assert_eq!(plan_of(&[1], &[1, 1]), [format!("Add {path} #2] none {{\"field_name\":\"F\",\"max_length\":1}}")]);
    assert_eq!(plan_of(&[1, 2], &[1]).len(), 1);
}

#[test]
fn the_order_of_objects_may_have_a_meaning() {
    let objects = |keys: &[&str]| {
        let objects: Vec<_> = keys.iter().map(|key| json!({ "key": key, "external_name": "A" })).collect();
        json!({ "object_configs": objects })
    };
    let reordered = plan(Some(&current(objects(&["a", "b", "c"]))), config(objects(&["a", "d", "c", "b"])));
    assert_eq!(
        told(&reordered),
        [
            "Reorder object_configs [\"a\",\"b\",\"c\"] [\"a\",\"c\",\"b\"]",
            "Add object_configs[key=d] none {\"external_name\":\"A\",\"key\":\"d\"}"
        ]
    );
    assert_eq!(reordered.changes()[0].assumptions()[0].name, "object_order");
    let removed = plan(Some(&current(objects(&["a", "b", "c"]))), config(objects(&["a", "c"])));
    assert_eq!(told(&removed), ["Remove object_configs[key=b] {\"external_name\":\"A\",\"key\":\"b\"} none"]);
    assert!(removed.is_certain(), "a list is replaced as a whole");
}

#[test]
fn a_pointer_leads_to_what_is_desired_or_for_what_goes_away_to_what_there_is() {
    let before = json!({ "object_configs": [{ "key": "x", "external_name": "X" }, { "key": "a", "external_name": "A" }], "sync_file_classes": { "a/b": true } });
    let after = json!({ "object_configs": [{ "key": "a", "external_name": "B" }] });
    let plan = plan(Some(&current(before.clone())), config(after.clone()));
    let (before, after) = (json!({ "config": before }), json!({ "config": after }));
    for change in plan.changes() {
        let (side, expected) = match change.after() {
            Some(value) => (&after, value),
            None => (&before, change.before().unwrap()),
        };
        assert_eq!(side.pointer(change.pointer()), Some(expected), "{change:?}");
    }
    assert_eq!(plan.changes().len(), 3);
}

#[test]
fn credentials_are_sent_only_when_it_is_said() {
    let integration = || Integration::salesforce("https://a.example", [("token", "canary")], "canary");
    let current = CrmIntegration::new("cri_1").with_provider("salesforce").with_instance_url("https://a.example");
    let quiet = plan(Some(&current), integration());
    assert!(quiet.is_empty());
    let loud = plan(Some(&current), Desired::from(integration()).resend_credentials(true));
    assert_eq!(told(&loud), ["Update auth none none", "Update secret none none"]);
    assert_eq!(sent(&loud), json!({ "auth": { "token": "canary" }, "secret": "canary" }));
    let none = Desired::from(CrmConfig::new()).resend_credentials(true);
    assert!(plan(Some(&current), none).is_empty(), "there are none to send");
}

#[test]
fn without_a_current_integration_the_plan_is_to_create_exactly_what_is_desired() {
    let integration = Integration::salesforce("https://a.example", [("token", "t")], "s")
        .object(Object::new("a", "A").field(FieldMapping::today("F")).extra("later", 1))
        .policy_results(PolicyResults::on("A"))
        .enabled(true)
        .live(false)
        .notify_nobody()
        .extra("later", 1)
        .build();
    let create = plan(None, integration.clone());
    assert_eq!((create.action(), create.create()), (PlanAction::Create, Some(&integration)));
    assert_eq!((create.update(), create.missing().len()), (None, 0));
    let paths: Vec<_> = create.changes().iter().map(|change| change.path()).collect();
    let expected = [
        "provider",
        "instance_url",
        "is_live",
        "auth",
        "secret",
        "later",
        "object_configs[key=a]",
        "policy_evaluation_config",
    ];
    assert_eq!(paths, expected);

    let config = plan(None, CrmConfig::new());
    assert_eq!((config.action(), config.create()), (PlanAction::Create, None));
    assert_eq!(config.missing(), ["provider", "instance_url", "auth", "secret"]);
}

#[test]
fn a_file_may_hold_the_id_that_heron_gave() {
    let file: CrmIntegrationUpdate = serde_json::from_value(json!({ "heron_id": "cri_1", "is_live": true })).unwrap();
    assert!(plan(Some(&CrmIntegration::new("cri_1")), file).is_empty());
}

#[test]
fn an_extra_key_that_has_the_name_of_a_property_does_no_harm() {
    let mut strange = current(json!({ "object_configs": [{ "key": "a", "external_name": "A" }] })).config.unwrap();
    for (name, value) in [("object_configs", json!(5)), ("default_id", json!([])), ("sync_file_classes", json!("x"))] {
        strange.extra.insert(name, value);
    }
    let told = CrmIntegration::new("cri_1").with_config(strange.clone());
    for (current, desired) in [(&told, CrmConfig::new()), (&CrmIntegration::new("cri_1"), strange)] {
        let plan = plan(Some(current), desired);
        assert!(plan.update().is_some_and(|update| update.config.is_some()), "{plan}");
        assert!(!plan.to_markdown().is_empty() && plan.to_json().is_object());
    }
}
