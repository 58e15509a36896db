//! The client and the sandbox, which know nothing of each other, agree in every world that the sandbox can live in.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::time::Duration;

use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ObjectId, Payload, PolicyResults, ValueMapping};
use heron_data::types::{
    CrmConfig, CrmIntegration, CrmIntegrationUpdate, CrmSyncResult, EndUserCreate, EndUserStatus, EndUserUpdate,
    EndUsersListParams, EndUsersSummaryParams,
};
use heron_data::{Field, Heron, SyncOutcome, SyncReport, Wait};
use heron_sandbox::{ConfigPatch, PatchAnswer, Sandbox, SyncOutcome as Ends, UnknownKeys};
use serde_json::{Value, json};

/// One reading of what Heron does not say.
#[derive(Clone, Copy, Debug)]
struct World {
    config_patch: ConfigPatch,
    patch_answer: PatchAnswer,
    unknown_keys: UnknownKeys,
    ends: Ends,
}

fn worlds() -> Vec<World> {
    let mut worlds = Vec::new();
    for config_patch in [ConfigPatch::Replace, ConfigPatch::Merge] {
        for patch_answer in [PatchAnswer::Bare, PatchAnswer::Wrapped] {
            for unknown_keys in [UnknownKeys::Accept, UnknownKeys::Refuse] {
                for ends in [Ends::Success, Ends::Failure, Ends::Partly, Ends::Quiet] {
                    worlds.push(World { config_patch, patch_answer, unknown_keys, ends });
                }
            }
        }
    }
    worlds
}

/// The sandbox must live as long as its client is used.
async fn start(world: World) -> (Sandbox, Heron) {
    let builder = Sandbox::builder().config_patch(world.config_patch).patch_answer(world.patch_answer);
    let builder = builder.unknown_keys(world.unknown_keys).sync_outcome(world.ends).sync_delay(Duration::ZERO);
    let sandbox = builder.start().await.unwrap();
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, heron)
}

/// An integration that uses everything the builders offer.
fn integration() -> Integration {
    let account = Object::new("account", "Account")
        .description("The company")
        .find_existing(Lookup::any_of(["Name"]).and_all_of(["EIN__c"]).newest_first("CreatedDate"))
        .field(FieldMapping::from_attribute("Name", "company_name").required(true).max_length(80).lookup_as("Name"))
        .field(FieldMapping::constant("Source__c", "Heron").only_on_create().value_type("Text"))
        .field(FieldMapping::today("Synced__c").regex_remove("-").mapped_by("stages"))
        .static_data("RecordType", json!({ "name": "Lender" }));
    let deal = Object::new("deal", "Opportunity")
        .needs(ObjectId::new("Account").alias("main"))
        .field(FieldMapping::id_of("AccountId", "Account"))
        .may_fail(true);
    Integration::salesforce("https://crm.example", [("token", "t")], "s")
        .object(account)
        .object(deal)
        .data_source_accounts(Object::new("bank", "Bank_Account__c"))
        .default_id(ObjectId::new("Opportunity"))
        .policy_results(PolicyResults::on("Opportunity").result("Result__c").reason("Reason__c"))
        .value_mapping(ValueMapping::new("stages").map("new", 1).otherwise("other").partial_match(true))
        .sync_files("emails", false)
        .notify_failures("#crm")
}

/// The config that was sent, with the defaults that Heron adds.
fn config(integration: &CrmIntegration) -> Value {
    serde_json::to_value(&integration.config).unwrap()
}

#[tokio::test]
async fn an_integration_is_created_found_changed_cleared_disabled_and_enabled_in_every_world() {
    for world in worlds().into_iter().filter(|world| world.ends == Ends::Success) {
        let (_sandbox, heron) = start(world).await;
        let crm = heron.crm();
        assert!(crm.list().await.unwrap().is_empty());

        let created = crm.create(integration()).await.unwrap();
        let id = created.heron_id.as_str();
        let sent = serde_json::to_value(integration().build().config).unwrap();
        assert_eq!(within(&sent, &config(&created)), Ok(()), "{world:?}");
        assert_eq!(created.is_enabled, Some(true), "Heron's default, not ours");
        assert_eq!(created.failure_notification_channel.value().map(String::as_str), Some("#crm"));
        assert!(created.extra.is_empty(), "{world:?}: {:?}", created.extra);
        assert_eq!(crm.get(id).await.unwrap(), created);
        assert_eq!(crm.list().await.unwrap(), std::slice::from_ref(&created));

        let disabled = crm.disable(id).await.unwrap();
        assert_eq!(disabled.is_enabled, Some(false));
        let cleared = CrmIntegrationUpdate::new().with_failure_notification_channel(Field::Null);
        let cleared = crm.update(id, cleared).await.unwrap();
        assert!(cleared.failure_notification_channel.is_null());
        assert_eq!(cleared.is_enabled, Some(false), "{world:?}: an update that does not name it enables nothing");
        assert_eq!(config(&cleared), config(&created), "{world:?}");
        assert_eq!(crm.enable(id).await.unwrap().is_enabled, Some(true));
        assert_eq!(crm.update(id, CrmIntegrationUpdate::new()).await.unwrap(), crm.get(id).await.unwrap());
        assert!(crm.get("crm_other").await.unwrap_err().is_not_found());
        assert!(crm.disable("crm_other").await.unwrap_err().is_not_found());
    }
}

/// Whether every member of `part` is in `whole`.
fn within(part: &Value, whole: &Value) -> Result<(), String> {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => part
            .iter()
            .try_for_each(|(key, value)| within(value, whole.get(key).ok_or_else(|| format!("`{key}` is missing"))?)),
        (Value::Array(part), Value::Array(whole)) if part.len() == whole.len() => {
            part.iter().zip(whole).try_for_each(|(part, whole)| within(part, whole))
        }
        _ if part == whole => Ok(()),
        _ => Err(format!("{whole} is not {part}")),
    }
}

#[tokio::test]
async fn a_config_that_is_sent_whole_means_the_same_in_every_world() {
    for world in worlds().into_iter().filter(|world| world.ends == Ends::Success) {
        let (_sandbox, heron) = start(world).await;
        let created = heron.crm().create(integration()).await.unwrap();
        let mut whole = created.config.clone().unwrap();
        whole.object_configs = Some(vec![]);
        whole.value_mappings = Some(vec![]);
        whole.default_id = Field::Null;
        whole.policy_evaluation_config = Field::Null;
        let update = CrmIntegrationUpdate::new().with_config(whole.clone());
        let updated = heron.crm().update(&created.heron_id, update).await.unwrap();
        assert_eq!(updated.config.as_ref(), Some(&whole), "{world:?}");
        assert_eq!(heron.crm().get(&created.heron_id).await.unwrap(), updated);
    }
}

#[tokio::test]
async fn a_config_that_is_sent_in_part_shows_which_world_it_is() {
    for world in worlds().into_iter().filter(|world| world.ends == Ends::Success) {
        let (_sandbox, heron) = start(world).await;
        let created = heron.crm().create(integration()).await.unwrap();
        let part = CrmConfig::new().with_download_legacy_attachments(true);
        let update = CrmIntegrationUpdate::new().with_config(part);
        let updated = heron.crm().update(&created.heron_id, update).await.unwrap().config.unwrap();
        assert_eq!(updated.download_legacy_attachments, Some(true));
        let objects = updated.object_configs.map_or(0, |objects| objects.len());
        assert_eq!(objects, if world.config_patch == ConfigPatch::Merge { 2 } else { 0 }, "{world:?}");
    }
}

#[tokio::test]
async fn unknown_keys_are_kept_at_the_top_and_kept_or_refused_below() {
    for world in worlds().into_iter().filter(|world| world.ends == Ends::Success) {
        let (_sandbox, heron) = start(world).await;
        let created = heron.crm().create(integration().extra("later", json!([1]))).await.unwrap();
        assert_eq!(created.extra.get("later"), Some(&json!([1])));
        let nested = integration().object(Object::new("x", "X").extra("later", true));
        match (world.unknown_keys, heron.crm().create(nested).await) {
            (UnknownKeys::Accept, Ok(created)) => {
                let objects = created.config.unwrap().object_configs.unwrap();
                assert_eq!(objects[2].extra.get("later"), Some(&json!(true)));
            }
            (UnknownKeys::Refuse, Err(error)) => {
                assert!(error.is_validation(), "{error}");
                let told: Vec<String> = error.validation_errors().iter().map(ToString::to_string).collect();
                assert_eq!(told, ["json /config/object_configs/2/later: Unknown field."]);
            }
            (_, other) => panic!("{world:?}: {other:?}"),
        }
    }
}

/// An end user in a sandbox with one integration, which has two objects.
async fn with_integration(world: World) -> (Sandbox, Heron, String) {
    let (sandbox, heron) = start(world).await;
    heron.crm().create(integration()).await.unwrap();
    let end_user = heron.end_users().create(EndUserCreate::new("mine").with_name("Acme")).await.unwrap();
    (sandbox, heron, end_user.heron_id)
}

/// As short as it can be: the sandbox's events are there at once, or never come.
fn wait() -> Wait {
    let ms = Duration::from_millis;
    Wait::new().deadline(ms(150)).pauses(ms(10), ms(10)).quiet_period(ms(20))
}

fn results(report: &SyncReport) -> Vec<(&str, &str)> {
    let result = |event: &heron_data::types::CrmSyncEvent| match &event.result {
        Some(CrmSyncResult::Success) => "success",
        Some(CrmSyncResult::Failure) => "failure",
        other => panic!("{other:?}"),
    };
    report.events.iter().map(|event| (event.name.as_deref().unwrap_or_default(), result(event))).collect()
}

#[tokio::test]
async fn a_sync_ends_in_every_world_as_that_world_has_it() {
    for world in worlds() {
        let (_sandbox, heron, id) = with_integration(world).await;
        let (outcome, expected): (_, &[(&str, &str)]) = match world.ends {
            Ends::Success => (SyncOutcome::Succeeded, &[("account", "success"), ("deal", "success")]),
            Ends::Failure => (SyncOutcome::Failed, &[("account", "failure"), ("deal", "failure")]),
            Ends::Partly => (SyncOutcome::PartlySucceeded, &[("account", "success"), ("deal", "failure")]),
            _ => (SyncOutcome::StillQuiet, &[]),
        };
        // The second time, what the first one left behind does not count.
        for _ in 0..2 {
            let report = heron.end_users().sync_and_wait(&id, wait()).await.unwrap();
            assert_eq!((report.outcome, report.heron_id.as_str()), (outcome, id.as_str()), "{world:?}");
            assert_eq!(results(&report), expected, "{world:?}");
        }
        assert_eq!(heron.end_users().sync_events(&id).await.unwrap().len(), 2 * expected.len());

        let by_result = |result: CrmSyncResult| {
            heron.end_users().summary(&EndUsersSummaryParams::new().with_crm_sync_result(result))
        };
        let failed = by_result(CrmSyncResult::Failure).await.unwrap().end_users.unwrap();
        let has_failed = matches!(world.ends, Ends::Failure | Ends::Partly);
        assert_eq!(
            failed.iter().map(|row| row.heron_id.as_str()).collect::<Vec<_>>(),
            if has_failed { vec![id.as_str()] } else { vec![] }
        );
    }
}

#[tokio::test]
async fn a_sync_without_an_enabled_integration_is_not_triggered() {
    for world in worlds() {
        let (_sandbox, heron) = start(world).await;
        let id = heron.end_users().create(EndUserCreate::new("mine")).await.unwrap().heron_id;
        let integration = heron.crm().create(integration().enabled(false)).await.unwrap();
        let report = heron.end_users().sync_and_wait(&id, wait()).await.unwrap();
        assert_eq!((report.outcome, report.events.len()), (SyncOutcome::NotTriggered, 0));
        heron.crm().enable(&integration.heron_id).await.unwrap();
        let report = heron.end_users().sync_and_wait(&id, wait()).await.unwrap();
        assert_ne!(report.outcome, SyncOutcome::NotTriggered, "{world:?}");
    }
}

#[tokio::test]
async fn events_that_take_their_time_are_waited_for() {
    let builder = Sandbox::builder().sync_delay(Duration::from_millis(500)).sync_outcome(Ends::Partly);
    let sandbox = builder.start().await.unwrap();
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    heron.crm().create(integration()).await.unwrap();
    let id = heron.end_users().create(EndUserCreate::new("mine")).await.unwrap().heron_id;
    let early = wait().deadline(Duration::from_millis(10));
    let report = heron.end_users().sync_and_wait(&id, early).await.unwrap();
    assert_eq!(report.outcome, SyncOutcome::StillQuiet);
    let report = heron.end_users().sync_and_wait(&id, wait().deadline(Duration::from_secs(5))).await.unwrap();
    assert_eq!(report.outcome, SyncOutcome::PartlySucceeded);
}

#[tokio::test]
async fn a_payload_becomes_an_end_user_in_every_world() {
    for world in worlds().into_iter().filter(|world| world.ends == Ends::Success) {
        let (_sandbox, heron) = start(world).await;
        let id = heron.crm().create(integration()).await.unwrap().heron_id;
        let payload = r#"{"Name": "Acme", "Amount": 12345678901234567890.10, "later": {"deep": [1e3]}}"#;
        let plain = heron.crm().ingest(&id, payload).await.unwrap().end_user_heron_id.unwrap();
        let started = heron.crm().ingest(&id, Payload::new(payload).start_workflow(true)).await.unwrap();
        let end_user = heron.end_users().get(&plain).await.unwrap();
        assert_eq!(end_user.name.value().map(String::as_str), Some("Acme"));
        assert_ne!(started.end_user_heron_id, Some(plain));
        assert!(heron.crm().ingest("crm_other", payload).await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn end_users_are_created_found_by_either_id_listed_and_updated() {
    let world = worlds()[0];
    let (_sandbox, heron, id) = with_integration(world).await;
    let end_users = heron.end_users();
    let created = end_users.get(&id).await.unwrap();
    assert_eq!(end_users.get("mine").await.unwrap(), created);
    assert!(end_users.get("other").await.unwrap_err().is_not_found());
    assert!(end_users.create(EndUserCreate::new("mine")).await.unwrap_err().is_validation());
    let odd = end_users.create(EndUserCreate::new("a/b c?d").with_name(Field::Null)).await.unwrap();
    assert_eq!(end_users.get("a/b c?d").await.unwrap(), odd);
    assert!(odd.name.is_null());

    let update = EndUserUpdate::new("mine")
        .with_status(EndUserStatus::Ready)
        .with_meta([("k".to_owned(), "v".to_owned())].into_iter().collect::<std::collections::BTreeMap<_, _>>());
    let updated = end_users.update(update).await.unwrap();
    assert_eq!((updated.status.as_ref(), updated.name.value()), (Some(&EndUserStatus::Ready), created.name.value()));
    assert_eq!(updated.meta.value().and_then(|meta| meta.get("k")).map(String::as_str), Some("v"));
    assert!(updated.last_updated >= created.last_updated);

    let page = end_users.list(&EndUsersListParams::new().with_limit(1).with_page(2)).await.unwrap();
    let meta = page.meta.unwrap();
    assert_eq!((page.end_users.unwrap().len(), meta.page, meta.pages, meta.total), (1, Some(2), Some(2), Some(2)));
    let ready = end_users.list(&EndUsersListParams::new().with_status(EndUserStatus::Ready)).await.unwrap();
    assert_eq!(ready.end_users.unwrap(), [end_users.get("mine").await.unwrap()]);
    let half = end_users.summary(&EndUsersSummaryParams::new().with_page(1)).await.unwrap_err();
    assert!(half.is_validation() && half.to_string().contains("query /limit"), "{half}");

    assert_eq!(end_users.start_workflow("mine").await.unwrap().success, Some(true));
    let attributes = end_users.company_attributes(&id).await.unwrap();
    assert!(attributes.iter().any(|value| value.value.value() == Some(&json!("Acme"))), "{attributes:?}");
}

#[tokio::test]
async fn the_probes_tell_the_network_from_the_key() {
    let sandbox = Sandbox::builder().key("key_a").start().await.unwrap();
    let heron = |key: &str| Heron::builder(key).base_url(sandbox.base_url()).build().unwrap();
    assert!(heron("key_b").ping().await.is_ok());
    assert!(heron("key_b").verify().await.unwrap_err().is_unauthorized());
    assert!(heron("key_a").verify().await.is_ok());
    assert!(!heron("key_a").file_classes().list().await.unwrap().is_empty());
    assert!(!heron("key_a").file_classes().current().await.unwrap().is_empty());
}
