//! An edit changes what the closure changes, and nothing that somebody else does.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::sync::atomic::{AtomicUsize, Ordering};

use heron_data::Heron;
use heron_data::crm::{FieldMapping, Integration, Object, ValueMapping};
use heron_data::types::CrmConfig;
use heron_sandbox::{ConfigPatch, PatchAnswer, Sandbox, UnknownKeys};
use heron_tests::recorder::heron;
use httpmock::{HttpMockRequest, HttpMockResponse, Mock, MockServer};
use serde_json::{Value, json};

fn integration() -> Integration {
    Integration::salesforce("https://crm.example", [("token", "t")], "s")
        .object(
            Object::new("account", "Account")
                .field(FieldMapping::from_attribute("Name", "company_name").max_length(80)),
        )
        .value_mapping(ValueMapping::new("state").map("CA", "California"))
        .sync_files("emails", true)
        .enabled(false)
}

fn may_fail(config: &mut CrmConfig) {
    for object in config.object_configs.iter_mut().flatten() {
        object.is_optional = Some(true);
    }
}

#[tokio::test]
async fn an_edit_changes_one_thing_in_every_world() {
    for config_patch in [ConfigPatch::Replace, ConfigPatch::Merge] {
        for patch_answer in [PatchAnswer::Bare, PatchAnswer::Wrapped] {
            for unknown_keys in [UnknownKeys::Refuse, UnknownKeys::Accept] {
                let builder = Sandbox::builder().config_patch(config_patch).patch_answer(patch_answer);
                let sandbox = builder.unknown_keys(unknown_keys).start().await.unwrap();
                let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
                let accepts = unknown_keys == UnknownKeys::Accept;
                let sent = if accepts { integration().customize(later) } else { integration() };
                let created = heron.crm().create(sent).await.unwrap();

                let edited = heron.crm().edit(&created.heron_id, may_fail).await.unwrap();
                let mut expected = created.clone();
                may_fail(expected.config.as_mut().unwrap());
                assert_eq!(edited, expected);
                assert_eq!(heron.crm().get(&created.heron_id).await.unwrap(), expected);

                let before = sandbox.requests().len();
                assert_eq!(heron.crm().edit(&created.heron_id, may_fail).await.unwrap(), expected);
                assert_eq!(sandbox.requests().len(), before + 1, "it is read, and nothing is sent");

                let emptied = heron.crm().edit(&created.heron_id, |config| *config = CrmConfig::new()).await.unwrap();
                let config = emptied.config.unwrap();
                assert_eq!(config.object_configs.unwrap_or_default(), []);
                assert_eq!(config.extra.get("later").is_some(), accepts, "what is unknown is kept");
                assert_eq!(emptied.is_enabled, Some(false));
                assert!(heron.crm().edit("crm_other", may_fail).await.unwrap_err().is_not_found());
            }
        }
    }
}

fn later(integration: &mut heron_data::types::CrmIntegrationCreate) {
    integration.config.extra.insert("later", json!({ "deep": [1] }));
    integration.config.object_configs.as_mut().unwrap()[0].extra.insert("later", 1);
}

/// A server whose list is another one each time, the last one for ever.
fn lists(server: &MockServer, lists: Vec<Value>) -> Mock<'_> {
    let asked = AtomicUsize::new(0);
    server.mock(|when, then| {
        when.method("GET").path("/api/crm_integrations");
        then.respond_with(move |_: &HttpMockRequest| {
            let index = asked.fetch_add(1, Ordering::Relaxed).min(lists.len() - 1);
            let body = json!({ "crm_integrations": [lists[index]] }).to_string();
            HttpMockResponse::builder().status(200).header("content-type", "application/json").body(body).build()
        });
    })
}

fn told(config: &Value) -> Value {
    json!({ "heron_id": "cri_1", "is_enabled": false, "config": config })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_config_that_changed_in_between_is_not_overwritten_and_both_sides_are_told() {
    let config = |description: &str, more: Value| {
        let mut config = json!({ "object_configs": [{ "key": "a", "external_name": "A", "description": description, "canary_1": "canary" }] });
        config.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        config
    };
    let first = told(&config("one", json!({})));
    let mut gone = config("one", json!({}));
    gone["object_configs"][0].as_object_mut().unwrap().remove("canary_1");
    for (second, their_path) in [
        (config("two", json!({})), "object_configs[key=a].description"),
        (config("one", json!({ "sync_file_classes": { "emails": true } })), "sync_file_classes[emails]"),
        (config("one", json!({ "later": "canary" })), "later"),
        (gone, "object_configs[key=a].canary_1"),
    ] {
        let server = MockServer::start();
        let list = lists(&server, vec![first.clone(), told(&second)]);
        let error = heron(&server).crm().edit("cri_1", may_fail).await.unwrap_err();
        assert!(error.is_conflict() && !error.is_ambiguous(), "{error}");
        let text = error.to_string();
        assert!(text.contains(&format!("after it was read: {their_path};")), "{text}");
        assert!(text.contains("your change was to object_configs[key=a].is_optional:"), "{text}");
        assert!(!format!("{text} {error:#?}").contains("\"canary\""), "{text}");
        assert_eq!(list.calls(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_spelling_of_the_same_config_is_no_change_and_unknown_keys_are_sent_again() {
    let server = MockServer::start();
    let object = |more: Value| {
        let mut object = json!({ "key": "a", "external_name": "A", "later": { "b": 1 } });
        object.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "object_configs": [object] })
    };
    let fields = |names: [&str; 2]| json!({ "field_mappings": names.map(|name| json!({ "field_name": name })) });
    let mut second = object(fields(["G", "F"]));
    second["default_id"] = Value::Null;
    second["value_mappings"] = json!([]);
    lists(&server, vec![told(&object(fields(["F", "G"]))), told(&second)]);
    let patched = server.mock(|when, then| {
        let mut config = object(fields(["F", "G"]));
        config["object_configs"][0]["is_optional"] = json!(true);
        when.method("PATCH")
            .path("/api/crm_integrations/cri_1")
            .json_body(json!({ "config": config, "is_enabled": false }));
        then.status(200).json_body(json!({ "heron_id": "cri_1" }));
    });
    assert_eq!(heron(&server).crm().edit("cri_1", may_fail).await.unwrap().heron_id, "cri_1");
    patched.assert();
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_config_there_is_nothing_to_edit() {
    let server = MockServer::start();
    lists(&server, vec![json!({ "heron_id": "cri_1" })]);
    let error = heron(&server).crm().edit("cri_1", |config| config.small_file_filtering_enabled = Some(true)).await;
    let error = error.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("without its `config`"), "{error}");
}
