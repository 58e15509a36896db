//! What each method of the client sends, and what it makes of the answer.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;
use std::future::IntoFuture;
use std::time::Duration;

use heron_data::crm::{Integration, Object, Payload};
use heron_data::types::{
    CompanyAttributeValue, CrmConfig, CrmIngested, CrmIntegration, CrmIntegrationUpdate, CrmSyncEvent, CrmSyncTrigger,
    EndUser, EndUserCreate, EndUserList, EndUserStatus, EndUserSummaryList, EndUserUpdate, EndUsersListParams,
    EndUsersSummaryParams, FileClass, HelloWorld, WorkflowStarted,
};
use heron_data::{Error, Field, Heron};
use heron_fault_server::{Answer, FaultServer};
use heron_tests::HANDLED;
use heron_tests::mocks::MockServerExt;
use heron_tests::recorder::{KEY, Recorded, Recorder, heron};
use httpmock::MockServer;
use serde_json::{Value, json};

/// What a call sends. How it ends does not matter here.
async fn sent<T>(server: &Recorder, call: impl IntoFuture<Output = Result<T, Error>>) -> Recorded {
    drop(call.await);
    server.only()
}

fn body(sent: &Recorded) -> Value {
    serde_json::from_str(&sent.body).unwrap()
}

/// Every method of the client, and what it sent.
async fn everything_sent() -> Vec<(&'static str, Recorded)> {
    let server = Recorder::answering(200, "{}").await;
    let heron = server.heron();
    let (crm, end_users, file_classes) = (heron.crm(), heron.end_users(), heron.file_classes());
    let integration = Integration::new("salesforce", "https://crm.example", [("token", "t")], "s");
    let created = {
        // Creating looks first, so this answers both.
        let server = Recorder::answering(201, r#"{"crm_integrations":[],"crm_integration":{"heron_id":"a"}}"#).await;
        server.heron().crm().create(integration).await.unwrap();
        let mut sent = server.take();
        assert_eq!((sent.len(), sent[0].target.as_str()), (2, "/api/crm_integrations"));
        sent.remove(1)
    };
    let list = EndUsersListParams::new().with_name("a b&c").with_page(2);
    let summary = EndUsersSummaryParams::new().with_crm_sync_result("failure").with_is_portfolio(true);
    vec![
        ("GET /api/hello_world", sent(&server, heron.ping()).await),
        ("GET /api/hello_world/authenticated", sent(&server, heron.verify()).await),
        ("GET /api/crm_integrations", sent(&server, crm.list()).await),
        ("GET /api/crm_integrations", sent(&server, crm.get("a")).await),
        ("POST /api/crm_integrations", created),
        ("PATCH /api/crm_integrations/a", sent(&server, crm.update("a", CrmIntegrationUpdate::new())).await),
        ("PATCH /api/crm_integrations/a", sent(&server, crm.enable("a")).await),
        ("PATCH /api/crm_integrations/a", sent(&server, crm.disable("a")).await),
        ("POST /api/ingestion/crm/a", sent(&server, crm.ingest("a", "{}")).await),
        ("GET /api/end_users?name=a%20b%26c&page=2", sent(&server, end_users.list(&list)).await),
        (
            "GET /api/end_users/summary?is_portfolio=true&with_crm_sync_result=failure",
            sent(&server, end_users.summary(&summary)).await,
        ),
        ("GET /api/end_users/a", sent(&server, end_users.get("a")).await),
        ("POST /api/end_users", sent(&server, end_users.create(EndUserCreate::new("a"))).await),
        ("PUT /api/end_users", sent(&server, end_users.update(EndUserUpdate::new("a"))).await),
        ("GET /api/end_users/a/company_attributes", sent(&server, end_users.company_attributes("a")).await),
        ("POST /api/end_users/a/start_workflow", sent(&server, end_users.start_workflow("a")).await),
        ("POST /api/end_users/a/crm_sync", sent(&server, end_users.sync("a")).await),
        ("GET /api/end_users/a/crm_sync", sent(&server, end_users.sync_events("a")).await),
        ("GET /api/end_user_files/file_classes", sent(&server, file_classes.list()).await),
        ("GET /api/users/file_classes", sent(&server, file_classes.current()).await),
    ]
}

#[tokio::test]
async fn every_method_asks_for_its_operation_and_every_operation_has_a_method() {
    let mut asked = BTreeSet::new();
    for (expected, sent) in everything_sent().await {
        assert_eq!(format!("{} {}", sent.method, sent.target), expected);
        asked.insert(expected.split('?').next().unwrap());
    }
    let mut operations = BTreeSet::new();
    for operation in heron_api::OPERATIONS.iter().filter(|operation| HANDLED.contains(&operation.id)) {
        let path: Vec<&str> =
            operation.path.split('/').map(|segment| if segment.starts_with('{') { "a" } else { segment }).collect();
        operations.insert(format!("{} {}", format!("{:?}", operation.method).to_uppercase(), path.join("/")));
    }
    assert_eq!(asked.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), operations);
}

#[tokio::test]
async fn every_request_carries_the_key_and_nothing_that_heron_did_not_ask_for() {
    for (name, sent) in everything_sent().await {
        assert_eq!(sent.header("x-api-key"), Some(KEY), "{name}");
        assert_eq!(sent.header("accept"), Some("application/json"), "{name}");
        assert!(sent.header("user-agent").unwrap().starts_with("heron-data/"), "{name}");
        assert!(!sent.target.contains(KEY), "{name}");
        let has_body = !sent.body.is_empty();
        assert_eq!(sent.header("content-type"), has_body.then_some("application/json"), "{name}");
        let known = ["x-api-key", "accept", "user-agent", "content-type", "content-length", "host", "accept-encoding"];
        let others: Vec<&str> =
            sent.headers.iter().map(|(name, _)| name.as_str()).filter(|name| !known.contains(name)).collect();
        assert_eq!(others, Vec::<&str>::new(), "{name}");
    }
}

#[tokio::test]
async fn a_patch_sends_what_is_set_null_for_null_and_never_a_default() {
    let server = Recorder::answering(200, r#"{"heron_id":"a"}"#).await;
    let heron = server.heron();
    let config = CrmConfig::new();
    for (update, expected) in [
        (CrmIntegrationUpdate::new(), json!({})),
        (
            CrmIntegrationUpdate::new().with_failure_notification_channel("#ops"),
            json!({ "failure_notification_channel": "#ops" }),
        ),
        (
            CrmIntegrationUpdate::new().with_failure_notification_channel(Field::Null),
            json!({ "failure_notification_channel": null }),
        ),
        (CrmIntegrationUpdate::new().with_failure_notification_channel(Field::Absent), json!({})),
        (CrmIntegrationUpdate::new().with_is_live(false), json!({ "is_live": false })),
        (CrmIntegrationUpdate::new().with_config(config.clone()), json!({ "config": {} })),
        (
            CrmIntegrationUpdate::new().with_config(config.clone().with_default_id(Field::Null)),
            json!({ "config": { "default_id": null } }),
        ),
        (
            CrmIntegrationUpdate::new().with_config(
                config
                    .with_object_configs(Vec::<Object>::new())
                    .with_sync_file_classes(Vec::<(String, bool)>::new())
                    .with_value_mappings(Vec::<heron_data::types::CrmValueMapping>::new()),
            ),
            json!({ "config": { "object_configs": [], "sync_file_classes": {}, "value_mappings": [] } }),
        ),
    ] {
        assert_eq!(body(&sent(&server, heron.crm().update("a", update)).await), expected);
    }
    assert_eq!(body(&sent(&server, heron.crm().enable("a")).await), json!({ "is_enabled": true }));
    assert_eq!(body(&sent(&server, heron.crm().disable("a")).await), json!({ "is_enabled": false }));
}

#[tokio::test]
async fn an_integration_that_was_read_is_sent_back_as_it_was_with_what_this_version_does_not_know() {
    let server = Recorder::answering(200, r#"{"heron_id":"a"}"#).await;
    let config = json!({
        "object_configs": [{ "external_name": "Account", "key": "account", "later": [1] }],
        "default_id": null,
        "sync_file_classes": { "emails": false },
        "later": { "deep": true },
    });
    let config: CrmConfig = serde_json::from_value(config.clone()).unwrap();
    let update = CrmIntegrationUpdate::new().with_config(config.clone());
    let sent = sent(&server, server.heron().crm().update("a", update)).await;
    assert_eq!(body(&sent)["config"], serde_json::to_value(&config).unwrap());
    assert_eq!(body(&sent)["config"]["object_configs"][0]["later"], json!([1]));
    assert_eq!(body(&sent)["config"]["later"], json!({ "deep": true }));
}

#[tokio::test]
async fn requests_are_wrapped_where_heron_wants_it() {
    let server = Recorder::answering(200, "{}").await;
    let heron = server.heron();
    let create = EndUserCreate::new("mine").with_name(Field::Null);
    let sent_create = sent(&server, heron.end_users().create(create)).await;
    assert_eq!(body(&sent_create), json!({ "end_user": { "end_user_id": "mine", "name": null } }));
    let update = EndUserUpdate::new("mine").with_status(EndUserStatus::Ready);
    let sent_update = sent(&server, heron.end_users().update(update)).await;
    assert_eq!(body(&sent_update), json!({ "end_user": { "end_user_id": "mine", "status": "ready" } }));
}

#[tokio::test]
async fn answers_are_read_bare_and_wrapped() {
    async fn both<T: PartialEq + std::fmt::Debug>(
        key: &str,
        inner: Value,
        call: impl AsyncFn(Heron) -> Result<T, Error>,
    ) {
        let wrapped = Recorder::answering(200, json!({ key: inner, "later": 1 }).to_string()).await;
        let bare = Recorder::answering(200, inner.to_string()).await;
        assert_eq!(call(wrapped.heron()).await.unwrap(), call(bare.heron()).await.unwrap());
    }
    let integration = json!({ "heron_id": "a", "provider": "salesforce", "later": [1] });
    let end_user = json!({ "heron_id": "eus_1", "end_user_id": "mine" });
    let update = CrmIntegrationUpdate::new;
    both("crm_integrations", json!([integration]), async |heron| heron.crm().list().await).await;
    for answer in [integration.clone(), json!({ "crm_integration": integration, "later": 1 })] {
        // Creating looks first.
        let list = Answer::json(200, &json!([]));
        let server = FaultServer::in_order([list.into(), Answer::json(201, &answer).into()]);
        let heron = Heron::builder(KEY).base_url(server.url()).build().unwrap();
        let create = Integration::new("p", "https://crm.example", [("a", "b")], "s");
        let created = heron.crm().create(create).await.unwrap();
        assert_eq!((created.heron_id.as_str(), created.extra.get("later").cloned()), ("a", Some(json!([1]))));
    }
    both("crm_integration", integration, async |heron| heron.crm().update("a", update()).await).await;
    both("end_user", end_user.clone(), async |heron| heron.end_users().get("mine").await).await;
    both("end_user", end_user.clone(), async |heron| heron.end_users().create(EndUserCreate::new("mine")).await).await;
    both("end_user", end_user, async |heron| heron.end_users().update(EndUserUpdate::new("mine")).await).await;
}

#[tokio::test]
async fn a_crms_own_json_travels_byte_for_byte_with_the_switch_spliced_in() {
    let server = Recorder::answering(200, r#"{"end_user_heron_id":"eus_1"}"#).await;
    let heron = server.heron();
    let payload =
        " {\"Id\" : \"0015g\",\n\"Amount\":12345678901234567890.10, \"n\":1e400, \"é\":\"\\u00e9\", \"Id\":2 }\n";
    let ingested = heron.crm().ingest("a", payload).await.unwrap();
    assert_eq!(ingested.end_user_heron_id.as_deref(), Some("eus_1"));
    assert_eq!(server.only().body, payload);
    for start in [true, false] {
        let call = heron.crm().ingest("a", Payload::new(payload).start_workflow(start));
        let expected = payload.replacen('{', &format!("{{\"start_workflow\":{start},"), 1);
        assert_eq!(sent(&server, call).await.body, expected);
    }
}

#[tokio::test]
async fn ids_stay_one_segment_of_the_path() {
    let server = Recorder::answering(200, "{}").await;
    let heron = server.heron();
    for (id, encoded) in [
        ("eus_1", "eus_1"),
        ("a/b", "a%2Fb"),
        ("a b?c#d%2F", "a%20b%3Fc%23d%252F"),
        ("../x", "..%2Fx"),
        ("é\u{1f426}", "%C3%A9%F0%9F%90%A6"),
        ("a;b=c,d+e", "a%3Bb%3Dc%2Cd%2Be"),
    ] {
        assert_eq!(sent(&server, heron.end_users().get(id)).await.target, format!("/api/end_users/{encoded}"));
        let target = sent(&server, heron.end_users().sync(id)).await.target;
        assert_eq!(target, format!("/api/end_users/{encoded}/crm_sync"));
        let target = sent(&server, heron.crm().ingest(id, "{}")).await.target;
        assert_eq!(target, format!("/api/ingestion/crm/{encoded}"));
    }
}

#[tokio::test]
async fn an_id_that_would_make_another_url_is_refused_and_nothing_is_sent() {
    let server = Recorder::answering(200, "{}").await;
    let heron = server.heron();
    for id in ["", ".", ".."] {
        let refused = [
            heron.crm().update(id, CrmIntegrationUpdate::new()).await.unwrap_err(),
            heron.crm().enable(id).await.unwrap_err(),
            heron.crm().disable(id).await.unwrap_err(),
            heron.crm().ingest(id, "{}").await.unwrap_err(),
            heron.end_users().get(id).await.unwrap_err(),
            heron.end_users().company_attributes(id).await.unwrap_err(),
            heron.end_users().start_workflow(id).await.unwrap_err(),
            heron.end_users().sync(id).await.unwrap_err(),
            heron.end_users().sync_events(id).await.unwrap_err(),
            heron.end_users().sync_and_wait(id, heron_data::Wait::new()).await.unwrap_err(),
        ];
        for error in refused {
            assert!(error.is_invalid_request() && error.attempts() == 0 && !error.is_ambiguous(), "{error:?}");
            assert!(error.to_string().contains("path parameter"), "{error}");
        }
    }
    assert!(server.take().is_empty());
}

#[tokio::test]
async fn what_is_no_json_object_is_not_ingested() {
    let server = Recorder::answering(200, "{}").await;
    for payload in ["", "[]", "\"a\"", "{\"a\":", "{} {}", "{'a':1}", "<xml/>", "null"] {
        let error = server.heron().crm().ingest("a", payload).await.unwrap_err();
        assert!(error.is_invalid_request() && error.attempts() == 0, "{payload}: {error:?}");
    }
    let twice = Payload::new(r#"{"start_workflow":true}"#).start_workflow(true);
    assert!(server.heron().crm().ingest("a", twice).await.unwrap_err().is_invalid_request());
    assert!(server.take().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn typed_mocks_speak_the_wire_of_every_operation() {
    let server = MockServer::start();
    let heron = heron(&server);
    let integration = CrmIntegration::new("cri_1").with_provider("salesforce").with_config(CrmConfig::new());
    let end_user = EndUser::new("eus_1").with_end_user_id("mine");
    let event = CrmSyncEvent::new("evt_1").with_result("success");
    let create = Integration::new("salesforce", "https://crm.example", [("token", "t")], "s").build();
    let update = CrmIntegrationUpdate::new().with_is_enabled(false);
    let (create_user, update_user) = (EndUserCreate::new("mine"), EndUserUpdate::new("mine"));
    let attribute = CompanyAttributeValue::new().with_value(json!(1));
    let mocks = [
        server.hello_world_get(|_, then| drop(then.ok(&HelloWorld::new().with_hello("world")))),
        server.hello_world_authenticated(|_, then| drop(then.ok(&HelloWorld::new()))),
        server.crm_integrations_list(|_, then| drop(then.ok(&vec![integration.clone()]))),
        server.crm_integrations_create(|when, then| drop((when.body(&create), then.created(&integration)))),
        server
            .crm_integrations_update(|when, then| drop((when.heron_id("cri_1").body(&update), then.ok(&integration)))),
        server.end_users_list(|when, then| drop((when.page(2).limit(50), then.ok(&EndUserList::new())))),
        server.end_users_summary(|_, then| drop(then.ok(&EndUserSummaryList::new()))),
        server.end_users_create(|when, then| drop((when.body(&create_user), then.created(&end_user)))),
        server.end_users_update(|when, then| drop((when.body(&update_user), then.ok(&end_user)))),
        server.end_users_get(|when, then| drop((when.end_user_id_or_heron_id("mine"), then.ok(&end_user)))),
        server.end_users_company_attributes(|_, then| drop(then.ok(&vec![attribute.clone()]))),
        server.end_users_start_workflow(|_, then| drop(then.ok(&WorkflowStarted::new().with_success(true)))),
        server.end_users_crm_sync(|_, then| drop(then.ok(&CrmSyncTrigger::new().with_crm_sync_triggered(true)))),
        server.end_users_crm_sync_events(|_, then| drop(then.ok(&vec![event.clone()]))),
        server.file_classes_list(|_, then| drop(then.ok(&vec![FileClass::new("emails")]))),
        server.file_classes_current(|_, then| drop(then.ok(&Vec::new()))),
        server.crm_ingest(|when, then| {
            let when = when.crm_integration_heron_id("cri_1").into_inner();
            when.body(r#"{"start_workflow":true,"Id":1}"#);
            then.ok(&CrmIngested::new().with_end_user_heron_id("eus_1"));
        }),
    ];
    assert_eq!(mocks.len(), HANDLED.len());

    assert_eq!(heron.ping().await.unwrap().hello.as_deref(), Some("world"));
    assert_eq!(heron.verify().await.unwrap(), HelloWorld::new());
    assert_eq!(heron.crm().list().await.unwrap(), std::slice::from_ref(&integration));
    assert_eq!(heron.crm().create(create.clone()).await.unwrap(), integration);
    assert_eq!(heron.crm().update("cri_1", update.clone()).await.unwrap(), integration);
    let page = EndUsersListParams::new().with_page(2).with_limit(50);
    assert_eq!(heron.end_users().list(&page).await.unwrap(), EndUserList::new());
    assert_eq!(heron.end_users().summary(&EndUsersSummaryParams::new()).await.unwrap(), EndUserSummaryList::new());
    assert_eq!(heron.end_users().create(create_user.clone()).await.unwrap(), end_user);
    assert_eq!(heron.end_users().update(update_user.clone()).await.unwrap(), end_user);
    assert_eq!(heron.end_users().get("mine").await.unwrap(), end_user);
    assert_eq!(heron.end_users().company_attributes("eus_1").await.unwrap(), std::slice::from_ref(&attribute));
    assert_eq!(heron.end_users().start_workflow("mine").await.unwrap().success, Some(true));
    assert_eq!(heron.end_users().sync("eus_1").await.unwrap().crm_sync_triggered, Some(true));
    assert_eq!(heron.end_users().sync_events("eus_1").await.unwrap(), std::slice::from_ref(&event));
    assert_eq!(heron.file_classes().list().await.unwrap(), [FileClass::new("emails")]);
    assert!(heron.file_classes().current().await.unwrap().is_empty());
    let payload = Payload::new(r#"{"Id":1}"#).start_workflow(true);
    assert_eq!(heron.crm().ingest("cri_1", payload).await.unwrap().end_user_heron_id.as_deref(), Some("eus_1"));
    for (operation, mock) in mocks.iter().enumerate() {
        // The list is also looked at before something is created.
        mock.assert_calls(if operation == 2 { 2 } else { 1 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_gives_status_headers_rate_limit_and_bytes() {
    let server = MockServer::start();
    let integration = CrmIntegration::new("cri_1");
    server.crm_integrations_list(|_, then| drop(then.ok(&Vec::new())));
    server.crm_integrations_create(|_, then| {
        let then = then.created(&integration).into_inner();
        then.header("x-ratelimit-limit", "500").header("x-ratelimit-remaining", "499").header("x-other", "here");
    });
    let create = Integration::new("salesforce", "https://crm.example", [("token", "t")], "s");
    let response = heron(&server).crm().create(create).with_response().await.unwrap();
    assert_eq!((response.value, response.status.as_u16(), response.attempts), (integration, 201, 1));
    assert_eq!((response.rate_limit.limit, response.rate_limit.remaining), (Some(500), Some(499)));
    assert_eq!(response.headers["x-other"], "here");
    let bytes: Value = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(bytes, json!({ "crm_integration": { "heron_id": "cri_1" } }));
}

#[tokio::test]
async fn a_call_does_nothing_until_it_is_awaited() {
    let server = Recorder::answering(200, "{}").await;
    let heron = server.heron();
    let call = heron.end_users().sync("eus_1");
    let later = heron.crm().disable("a").timeout(Duration::from_secs(1)).with_response();
    assert!(server.take().is_empty());
    drop(later);
    call.await.unwrap();
    assert_eq!(server.only().target, "/api/end_users/eus_1/crm_sync");
}
