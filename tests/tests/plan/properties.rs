//! What holds of every plan.

use std::collections::BTreeMap;

use heron_data::crm::{Desired, Plan, plan};
use heron_data::types::CrmIntegrationUpdate;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::configurations::{config, top};
use super::server::{Schemas, Server, world};
use super::{current, sent, told};

fn pairs(top: &Value) -> Vec<(&str, Value)> {
    top.as_object().unwrap().iter().map(|(name, value)| (name.as_str(), value.clone())).collect()
}

fn desired(config: &Value, top: &Value) -> CrmIntegrationUpdate {
    let mut body = top.clone();
    body["config"] = config.clone();
    body["auth"] = json!({ "token": { "canary": ["canary-auth"] } });
    body["secret"] = json!("canary-secret");
    serde_json::from_value(body).unwrap()
}

/// The paths of the changes that rest on an assumption.
fn resting_on(plan: &Plan, name: &str) -> Vec<String> {
    let rests = plan.changes().iter().filter(|change| change.assumptions().iter().any(|one| one.name == name));
    rests.map(|change| change.path().to_owned()).collect()
}

/// Puts the elements of all lists without a meaning in another order, and keeps those of one key as they are.
fn shuffle(value: &mut Value, seed: u64, name: &str) {
    match value {
        Value::Object(members) => members.iter_mut().for_each(|(name, member)| match name.as_str() {
            "later" | "sooner" | "value" | "mapping" => {}
            name => shuffle(member, seed, name),
        }),
        Value::Array(elements) => {
            elements.iter_mut().for_each(|element| shuffle(element, seed, ""));
            if name != "object_configs" {
                let mut groups = BTreeMap::<(u64, String), Vec<Value>>::new();
                for element in std::mem::take(elements) {
                    let key = match (
                        element.get("alias"),
                        element.get("field_name").or(element.get("name")).or(element.get("key")),
                    ) {
                        (_, Some(key)) => key.to_string(),
                        (alias, None) => format!(
                            "{:?}{:?}",
                            alias.filter(|alias| !alias.is_null()),
                            element.get("external_name").unwrap_or(&element)
                        ),
                    };
                    let order =
                        key.bytes().fold(seed, |hash, byte| hash.wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte));
                    groups.entry((order, key)).or_default().push(element);
                }
                elements.extend(groups.into_values().flatten());
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_plan_of_equal_things_is_empty(config in config(), top in top(), world in world()) {
        let server = Server::new(world, &config, &pairs(&top));
        let plan = plan(Some(&server.answer()), desired(&config, &top));
        prop_assert_eq!(told(&plan), Vec::<String>::new());
        prop_assert!(plan.is_empty() && plan.update().is_none());
    }

    #[test]
    fn applying_a_plan_reaches_what_is_desired_and_leaves_nothing_but_what_it_said(
        (before, after) in (config(), config()), (top_before, top_after) in (top(), top()), world in world(),
    ) {
        let mut server = Server::new(world, &before, &pairs(&top_before));
        let wanted = desired(&after, &top_after);
        let first = plan(Some(&server.answer()), wanted.clone());
        if let Some(update) = first.update() {
            server.patch(update);
        }
        let second = plan(Some(&server.answer()), wanted);

        let stays = if world.merges { resting_on(&first, "patch_config_depth") } else { Vec::new() };
        let left: Vec<_> = second.changes().iter().map(|change| change.path().to_owned()).collect();
        prop_assert_eq!(&left, &stays, "{}", first);
        prop_assert_eq!(resting_on(&second, "patch_config_depth"), stays);

        // Keys that the contract does not know may have the whole request refused.
        let mut strange = Vec::new();
        if let Some(config) = first.update().and_then(|update| update.config.as_ref()) {
            Schemas::get().canonical(&serde_json::to_value(config).unwrap(), &mut strange);
        }
        let in_config = first.changes().iter().filter(|change| change.pointer().starts_with("/config")).count();
        let may_be_refused = if strange.is_empty() { 0 } else { in_config };
        prop_assert_eq!(resting_on(&first, "unknown_nested_keys").len(), may_be_refused, "{}", first);

        // The same by the contract alone.
        let (mut held, mut unknown, mut there) = (Vec::new(), Vec::new(), Vec::new());
        let reached = Schemas::get().canonical(server.config(), &mut held);
        let expected = Schemas::get().canonical(&after, &mut unknown);
        if left.is_empty() {
            prop_assert_eq!(reached, expected, "{}", first);
        }
        // What is unknown is as it is desired, or else as it was.
        let held: BTreeMap<_, _> = held.into_iter().collect();
        Schemas::get().canonical(&before, &mut there);
        for (place, value) in there {
            let is_there = |wanted: &String| wanted == &place;
            if let (Some(now), false) = (held.get(&place), unknown.iter().any(|(wanted, _)| is_there(wanted))) {
                prop_assert_eq!(now, &value, "{}", place);
            }
        }
        for (place, value) in unknown {
            if left.is_empty() && !value.is_null() {
                prop_assert_eq!(held.get(&place), Some(&value), "{}", place);
            }
        }
        for path in first.kept() {
            prop_assert!(second.kept().contains(path), "{} is gone", path);
        }
    }

    #[test]
    fn what_is_not_given_keeps_its_value_however_a_patch_is_read(
        (before, after) in (config(), config()), top in top(), world in world(),
    ) {
        let mut server = Server::new(world, &before, &pairs(&top));
        let was = server.answer();
        let plan = plan(Some(&was), serde_json::from_value::<CrmIntegrationUpdate>(json!({ "config": after })).unwrap());
        if let Some(update) = plan.update() {
            server.patch(update);
            let sent = sent(&plan);
            prop_assert!(sent["is_enabled"] != true && sent["is_live"] != true, "{}", sent);
        }
        let mut now = server.answer();
        now.config.clone_from(&was.config);
        let with_default = |of: Option<bool>| of.unwrap_or(true);
        prop_assert_eq!(with_default(now.is_enabled), with_default(was.is_enabled));
        prop_assert_eq!(with_default(now.is_live), with_default(was.is_live));
        (now.is_enabled, now.is_live) = (was.is_enabled, was.is_live);
        prop_assert_eq!(now, was);
    }

    #[test]
    fn shuffling_lists_without_a_meaning_changes_nothing(
        (before, after) in (config(), config()), seeds in any::<(u64, u64)>(),
    ) {
        let (mut before_shuffled, mut after_shuffled) = (before.clone(), after.clone());
        shuffle(&mut before_shuffled, seeds.0, "");
        shuffle(&mut after_shuffled, seeds.1, "");
        let plan_of = |before: &Value, after: &Value| plan(Some(&current(before.clone())), super::config(after.clone()));
        let (straight, shuffled) = (plan_of(&before, &after), plan_of(&before_shuffled, &after_shuffled));
        prop_assert_eq!(straight.to_string(), shuffled.to_string());
        prop_assert_eq!(straight.to_markdown(), shuffled.to_markdown());
        prop_assert!(plan_of(&after, &after_shuffled).is_empty());
    }

    #[test]
    fn nothing_that_is_shown_of_a_plan_has_a_secret(
        (before, after) in (config(), config()), (top_before, top_after) in (top(), top()), resend in any::<bool>(), world in world(),
    ) {
        let mut answer = Server::new(world, &before, &pairs(&top_before)).answer();
        answer.extra.insert("secret", "canary-echo");
        let wanted = Desired::from(desired(&after, &top_after)).resend_credentials(resend);
        for plan in [plan(Some(&answer), wanted.clone()), plan(None, wanted)] {
            let shown = format!(
                "{plan} {plan:?} {plan:#?} {} {} {} {:?}",
                plan.to_text(true), plan.to_markdown(), plan.to_json(), plan.changes()
            );
            prop_assert!(!shown.contains("canary"), "{}", plan);
        }
    }
}
