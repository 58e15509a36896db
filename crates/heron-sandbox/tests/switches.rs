//! Every switch changes what a client sees.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use heron_sandbox::worlds::for_each_world;
use heron_sandbox::{EndUserFile, RateLimit, Sandbox, StartError, World, WriteResult};
use reqwest::Method;
use serde_json::{Value, json};
use support::{Heron, integration, text};

async fn of(world: World) -> Heron {
    Heron::of(Sandbox::builder().world(world).sync_delay(Duration::ZERO)).await
}

/// What a sync writes for an end user with these attributes, or that the configuration is refused.
async fn synced(world: World, config: Value, attributes: Value, records: Value) -> String {
    let heron = of(world).await;
    for record in records.as_array().unwrap() {
        heron.sandbox.crm().insert("Account", record.clone());
    }
    let (status, created) = heron.post("/api/crm_integrations", &integration(config)).await;
    if status != 201 {
        return format!("{status} {}", created["description"]);
    }
    let end_user = heron.end_user("e1").await;
    let known = heron.sandbox.company_attributes(&end_user);
    known.clear();
    for (label, value) in attributes.as_object().unwrap() {
        known.set(label, value.clone());
    }
    heron.sandbox.crm().add_file(&end_user, EndUserFile::new("jan.pdf", "bank_statement"));
    let path = format!("/api/end_users/{end_user}/crm_sync");
    assert_eq!(heron.post(&path, &json!({})).await.1["crm_sync_triggered"], true);
    let (_, events) = heron.get(&path).await;
    let told: Vec<String> = events
        .as_array()
        .unwrap()
        .iter()
        .map(|event| {
            format!("{} {} {} {}", event["name"], event["result"], event["success_message"], event["error_message"])
        })
        .collect();
    let writes: Vec<String> = heron
        .sandbox
        .crm()
        .writes()
        .iter()
        .map(|one| format!("{:?} {:?} {}", one.result, one.record_id, json!(one.values)))
        .collect();
    format!("{} {}", told.join("; "), writes.join("; "))
}

/// One object with one field mapping besides that of the name.
fn one_field(field: Value) -> Value {
    json!({ "object_configs": [{
        "external_name": "Account",
        "key": "account",
        "field_mappings": [{ "field_name": "Name", "static_value": "Acme" }, field],
    }] })
}

fn found_by(lookup: Value) -> Value {
    json!({ "object_configs": [{
        "external_name": "Account",
        "key": "account",
        "external_lookup_config": lookup,
        "field_mappings": [
            { "field_name": "Name", "static_value": "Acme" },
            { "field_name": "City", "static_value": "Reno" },
        ],
    }] })
}

fn mapped(field: Value, table: Value) -> Value {
    let mut config = one_field(field);
    config["value_mappings"] = json!([table]);
    config
}

async fn field(world: World, field: Value, attributes: Value) -> String {
    synced(world, one_field(field), attributes, json!([])).await
}

async fn patched(world: World, integration: &Value, patch: &Value) -> Value {
    let heron = of(world).await;
    let id = heron.integration(integration).await;
    heron.send(Method::PATCH, &format!("/api/crm_integrations/{id}"), patch).await.1
}

/// Triggers a sync `times` times and gives the triggers' answers and the events.
async fn triggered(world: World, times: usize, delay: Duration) -> (Vec<Value>, Value) {
    let heron = Heron::of(Sandbox::builder().world(world).sync_delay(delay)).await;
    heron.integration(&integration(one_field(json!({ "field_name": "City", "static_value": "Reno" })))).await;
    let end_user = heron.end_user("e1").await;
    let path = format!("/api/end_users/{end_user}/crm_sync");
    let mut answers = Vec::new();
    for _ in 0..times {
        answers.push(heron.post(&path, &json!({})).await.1["crm_sync_triggered"].clone());
        heron.get(&path).await;
    }
    (answers, heron.get(&path).await.1)
}

/// The statuses of requests with these pauses between them, where one request a minute is answered. The first comes
/// twenty seconds after a full minute.
async fn limited(world: World, paths: [&str; 3], pause: Duration) -> Vec<u16> {
    let heron = Heron::of(Sandbox::builder().world(world).rate_limit(RateLimit::per_minute(1))).await;
    heron.sandbox.clock().hold_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_020));
    let mut statuses = Vec::new();
    for path in paths {
        statuses.push(heron.get(path).await.0);
        heron.sandbox.clock().advance(pause);
    }
    statuses
}

/// What a client sees in a world, where it asks about this switch.
async fn seen(switch: &str, world: World) -> String {
    match switch {
        "patch_config_depth" => {
            let whole = integration(json!({ "sync_file_classes": { "emails": true } }));
            let patched = patched(world, &whole, &json!({ "config": { "small_file_filtering_enabled": true } })).await;
            patched["config"]["sync_file_classes"].to_string()
        }
        "patch_defaults" => {
            let mut disabled = integration(json!({}));
            disabled["is_enabled"] = json!(false);
            patched(world, &disabled, &json!({ "failure_notification_channel": "x" })).await["is_enabled"].to_string()
        }
        "patch_response_envelope" => {
            let patched = patched(world, &integration(json!({})), &json!({})).await;
            patched.get("crm_integration").is_some().to_string()
        }
        "unknown_nested_keys" => {
            of(world).await.post("/api/crm_integrations", &integration(json!({ "new": 1 }))).await.0.to_string()
        }
        "null_members" => {
            let heron = of(world).await;
            heron.integration(&integration(json!({ "object_configs": [{ "external_name": "A", "key": "a" }] }))).await;
            let (_, listed) = heron.get("/api/crm_integrations").await;
            format!("{}", listed["crm_integrations"][0])
        }
        "duplicate_provider" => {
            let heron = of(world).await;
            heron.integration(&integration(json!({}))).await;
            heron.post("/api/crm_integrations", &integration(json!({}))).await.0.to_string()
        }
        "duplicate_object_key" => {
            let object = json!({ "external_name": "A", "key": "a" });
            let (status, told) = of(world)
                .await
                .post("/api/crm_integrations", &integration(json!({ "object_configs": [object, object] })))
                .await;
            format!("{status} {}", told["description"])
        }
        "dangling_names" => {
            field(
                world,
                json!({ "field_name": "State", "static_value": "CA", "value_mapping_name": "none" }),
                json!({}),
            )
            .await
        }
        "is_live" => {
            let heron = of(world).await;
            let mut off = integration(one_field(json!({ "field_name": "City", "static_value": "Reno" })));
            off["is_live"] = json!(false);
            heron.integration(&off).await;
            let end_user = heron.end_user("e1").await;
            let path = format!("/api/end_users/{end_user}/crm_sync");
            heron.post(&path, &json!({})).await;
            format!("{} {}", heron.get(&path).await.1[0]["result"], heron.sandbox.crm().records("Account").len())
        }
        "source_precedence" => {
            let account = json!({ "external_name": "Parent", "key": "parent" });
            let all = json!({
                "field_name": "Source", "heron_company_attribute_label": "a", "static_value": "static",
                "static_value_key": "date_today", "external_object_name_for_id": "Parent",
            });
            let mut config = one_field(all);
            config["object_configs"].as_array_mut().unwrap().insert(0, account);
            synced(world, config, json!({ "a": "attribute" }), json!([])).await
        }
        "no_source" => field(world, json!({ "field_name": "City" }), json!({})).await,
        "source_fallback" => {
            let two = json!({ "field_name": "City", "heron_company_attribute_label": "a", "static_value": "Reno" });
            field(world, two, json!({})).await
        }
        "missing_value" => {
            field(world, json!({ "field_name": "City", "heron_company_attribute_label": "a" }), json!({ "a": null }))
                .await
        }
        "empty_text" => {
            let required = json!({ "field_name": "City", "heron_company_attribute_label": "a", "required": true });
            field(world, required, json!({ "a": "" })).await
        }
        "lookup_and_or" => {
            let lookup = json!({ "external_lookup_fields_and": ["Name"], "external_lookup_fields_or": ["City"] });
            synced(world, found_by(lookup), json!({}), json!([{ "Name": "Acme", "City": "Elko" }])).await
        }
        "lookup_empty" => synced(world, found_by(json!({})), json!({}), json!([{ "Name": "Stranger" }])).await,
        "lookup_order" => {
            let lookup = json!({ "external_lookup_fields_and": ["Name"], "sort_field_name": "Rank" });
            let two = json!([{ "Name": "Acme", "Rank": 1 }, { "Name": "acme", "Rank": 2 }]);
            synced(world, found_by(lookup), json!({}), two).await
        }
        "transform_order" => {
            let table = json!({ "name": "t", "mapping": { "a-b": "x-yz", "ab": "longer", "a": "one" } });
            let field = json!({
                "field_name": "City", "heron_company_attribute_label": "a", "regex_remove": "-", "max_length": 1,
                "value_mapping_name": "t",
            });
            synced(world, mapped(field, table), json!({ "a": "a-b" }), json!([])).await
        }
        "regex_source" => {
            field(world, json!({ "field_name": "C", "static_value": "a-b", "regex_remove": "-" }), json!({})).await
        }
        "partial_match" => {
            let table = json!({ "name": "t", "use_partial_match": true, "mapping": { "Limited": "part" } });
            let other =
                json!({ "name": "u", "use_partial_match": true, "mapping": { "Acme Limited Company": "whole" } });
            let field =
                |name: &str| json!({ "field_name": name, "static_value": "Acme Limited", "value_mapping_name": name });
            let config = json!({
                "object_configs": [{ "external_name": "A", "key": "a", "field_mappings": [field("t"), field("u")] }],
                "value_mappings": [table, other],
            });
            synced(world, config, json!({}), json!([])).await
        }
        "match_case" => {
            let field = json!({ "field_name": "State", "static_value": "ca", "value_mapping_name": "t" });
            synced(
                world,
                mapped(field, json!({ "name": "t", "mapping": { "CA": "California" } })),
                json!({}),
                json!([]),
            )
            .await
        }
        "no_mapping_match" => {
            let field = json!({ "field_name": "State", "static_value": "NV", "value_mapping_name": "t" });
            synced(
                world,
                mapped(field, json!({ "name": "t", "mapping": { "CA": "California" } })),
                json!({}),
                json!([]),
            )
            .await
        }
        "mapping_without_value" => {
            let field =
                json!({ "field_name": "State", "heron_company_attribute_label": "a", "value_mapping_name": "t" });
            let table = json!({ "name": "t", "mapping": {}, "default_value": "Other" });
            synced(world, mapped(field, table), json!({}), json!([])).await
        }
        "required_without_value" => {
            let required = json!({ "field_name": "City", "heron_company_attribute_label": "a", "required": true });
            field(world, required, json!({})).await
        }
        "regex_dialect" => {
            let field_ = json!({ "field_name": "C", "heron_company_attribute_label": "a", "regex_remove": r"\w" });
            field(world, field_, json!({ "a": "aé" })).await
        }
        "max_length_unit" => {
            field(world, json!({ "field_name": "C", "static_value": "éééé", "max_length": 4 }), json!({})).await
        }
        "unnamed_file_class" => field(world, json!({ "field_name": "City", "static_value": "Reno" }), json!({})).await,
        "object_order" => {
            let config = json!({ "object_configs": [
                { "external_name": "Contact", "key": "contact", "required_ids": [{ "external_name": "Account" }] },
                { "external_name": "Account", "key": "account" },
            ] });
            synced(world, config, json!({}), json!([])).await
        }
        "crm_sync_own_id" => {
            let heron = of(world).await;
            heron.end_user("mine").await;
            let listed = heron.get("/api/end_users/mine/crm_sync").await.0;
            format!("{listed} {}", heron.post("/api/end_users/mine/crm_sync", &json!({})).await.0)
        }
        "crm_sync_without_integration" => {
            let heron = of(world).await;
            let end_user = heron.end_user("e1").await;
            heron.post(&format!("/api/end_users/{end_user}/crm_sync"), &json!({})).await.1["crm_sync_triggered"]
                .to_string()
        }
        "crm_sync_twice" => format!("{:?}", triggered(world, 2, Duration::from_secs(3600)).await.0),
        "event_order" => {
            let (_, events) = triggered(world, 2, Duration::ZERO).await;
            (text(&events[0]["occurred_at"]) < text(&events[1]["occurred_at"])).to_string()
        }
        "event_retention" => triggered(world, 2, Duration::ZERO).await.1.as_array().unwrap().len().to_string(),
        "event_ids" => {
            let heron = of(world).await;
            heron.integration(&integration(json!({ "object_configs": [{ "external_name": "A", "key": "a" }] }))).await;
            let end_user = heron.end_user("e1").await;
            let path = format!("/api/end_users/{end_user}/crm_sync");
            let mut ids = BTreeSet::new();
            for _ in 0..3 {
                heron.post(&path, &json!({})).await;
                ids.extend(heron.get(&path).await.1.as_array().unwrap().iter().map(|event| text(&event["heron_id"])));
            }
            ids.len().to_string()
        }
        "duplicate_end_user" => {
            let heron = of(world).await;
            heron.end_user("e1").await;
            let again = json!({ "end_user": { "end_user_id": "e1", "name": "Second" } });
            let status = heron.post("/api/end_users", &again).await.0;
            format!("{status} {}", heron.get("/api/end_users/e1").await.1["end_user"]["name"])
        }
        "name_filter" => {
            let heron = of(world).await;
            let named = json!({ "end_user": { "end_user_id": "e1", "name": "Acme Foods" } });
            heron.post("/api/end_users", &named).await;
            heron.get("/api/end_users?name=Foods").await.1["end_users"].as_array().unwrap().len().to_string()
        }
        "naive_timestamps" => {
            let heron = of(world).await;
            let end_user = heron.end_user("e1").await;
            let (_, read) = heron.get(&format!("/api/end_users/{end_user}")).await;
            let created =
                chrono::NaiveDateTime::parse_from_str(&text(&read["end_user"]["created"]), "%Y-%m-%dT%H:%M:%S%.f");
            let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).naive_utc();
            format!("{} hours from UTC", (now - created.unwrap()).num_hours())
        }
        "rate_limit_window" => {
            // The third request comes after the full minute and less than sixty seconds after the first.
            format!("{:?}", limited(world, ["/api/end_users"; 3], Duration::from_secs(25)).await)
        }
        "rate_limit_scope" => {
            let paths = ["/api/end_users", "/api/end_users", "/api/crm_integrations"];
            format!("{:?}", limited(world, paths, Duration::ZERO).await)
        }
        other => panic!("no test shows what `{other}` changes"),
    }
}

#[tokio::test]
async fn every_answer_to_every_switch_shows_and_no_two_show_the_same() {
    for switch in World::switches() {
        let mut known: Vec<(&str, String)> = Vec::new();
        for value in switch.values {
            let shown = seen(switch.name, World::default().with(switch.name, value).unwrap()).await;
            for (other, before) in &known {
                assert_ne!(*before, shown, "{} shows the same as {other} and {value}", switch.name);
            }
            known.push((value, shown));
        }
    }
}

#[tokio::test]
async fn what_a_world_refuses_is_told_with_its_place() {
    let fields = json!([
        { "field_name": "A", "heron_company_attribute_label": "a", "static_value": "b" },
        { "field_name": "B" },
        { "field_name": "C", "external_object_name_for_id": "None", "value_mapping_name": "none" },
    ]);
    let object = json!({ "external_name": "X", "key": "x", "field_mappings": fields, "required_ids": [{ "external_name": "Y" }] });
    let config = json!({ "object_configs": [object, { "external_name": "X", "key": "x" }], "default_id": { "external_name": "Z" } });
    let builder = Sandbox::builder().switch("source_precedence", "refuse").switch("no_source", "refuse");
    let heron = Heron::of(builder.switch("dangling_names", "refuse")).await;
    let (status, error) = heron.post("/api/crm_integrations", &integration(config)).await;
    assert_eq!(status, 422);
    let no_object = json!(["No object has this name."]);
    assert_eq!(
        error["description"]["json"]["config"],
        json!({
            "default_id": { "external_name": no_object },
            "object_configs": {
                "0": {
                    "field_mappings": {
                        "0": { "_schema": ["Only one source is allowed."] },
                        "1": { "_schema": ["One source is required."] },
                        "2": {
                            "external_object_name_for_id": no_object,
                            "value_mapping_name": ["No value mapping has this name."],
                        },
                    },
                    "required_ids": { "0": { "external_name": no_object } },
                },
                "1": { "key": ["Must be unique within the integration."] },
            },
        })
    );
    assert_eq!(heron.get("/api/crm_integrations").await.1, json!({ "crm_integrations": [] }));
}

#[tokio::test]
async fn a_patch_that_is_refused_changes_nothing() {
    let heron = of(World::default()).await;
    let id = heron.integration(&integration(json!({ "small_file_filtering_enabled": true }))).await;
    let (_, before) = heron.get("/api/crm_integrations").await;
    let object = json!({ "external_name": "A", "key": "a" });
    let patch = json!({ "is_enabled": false, "config": { "object_configs": [object, object] } });
    assert_eq!(heron.send(Method::PATCH, &format!("/api/crm_integrations/{id}"), &patch).await.0, 422);
    assert_eq!(heron.get("/api/crm_integrations").await.1, before);
}

#[tokio::test]
async fn a_switch_that_does_not_exist_keeps_a_sandbox_from_starting() {
    let error = Sandbox::builder().switch("patch_depth", "merge").switch("no", "such").start().await.unwrap_err();
    assert!(matches!(error, StartError::Switch(_)));
    assert!(error.to_string().contains("there is no switch `patch_depth`") && error.to_string().contains("help: "));
}

const DOCUMENTED_REQUEST: &str = include_str!("data/create-crm-integration.request.json");

#[tokio::test]
async fn what_was_read_is_taken_back_in_every_world() {
    let switches = [
        "patch_config_depth",
        "patch_defaults",
        "patch_response_envelope",
        "unknown_nested_keys",
        "null_members",
        "duplicate_provider",
        "duplicate_object_key",
    ];
    for_each_world(&switches, 1, 128, async |world| {
        let heron = of(world.clone()).await;
        let mut body: Value = serde_json::from_str(DOCUMENTED_REQUEST).unwrap();
        body["is_enabled"] = json!(false);
        body["new_at_the_top"] = json!([1]);
        if world.unknown_nested_keys.as_str() == "accept" {
            body["config"]["new_below"] = json!({ "deep": true });
        }
        if world.duplicate_object_key.as_str() == "refuse" {
            let objects = body["config"]["object_configs"].as_array_mut().unwrap();
            objects.iter_mut().enumerate().for_each(|(index, object)| object["key"] = json!(format!("key {index}")));
        }
        let id = heron.integration(&body).await;
        let (_, listed) = heron.get("/api/crm_integrations").await;
        let mut read = listed["crm_integrations"][0].clone();
        read["config"]["small_file_filtering_enabled"] = json!(true);
        let (status, answer) = heron.send(Method::PATCH, &format!("/api/crm_integrations/{id}"), &read).await;
        assert_eq!(status, 200, "{answer}");
        assert_eq!(answer.get("crm_integration").unwrap_or(&answer), &read);
    })
    .await;
}

#[tokio::test]
async fn a_skipped_object_is_told_apart_from_a_failed_one() {
    let heron = of(World::default()).await;
    let config = json!({ "object_configs": [
        { "external_name": "Vendor", "key": "vendor", "is_optional": true,
          "field_mappings": [{ "field_name": "Name", "heron_company_attribute_label": "none", "required": true }] },
        { "external_name": "Asset", "key": "asset", "required_ids": [{ "external_name": "Vendor" }] },
        { "external_name": "Deal", "key": "deal", "required_ids": [{ "external_name": "Gone" }] },
        { "external_name": "Note", "key": "note" },
    ] });
    heron.integration(&integration(config)).await;
    let end_user = heron.end_user("e1").await;
    let path = format!("/api/end_users/{end_user}/crm_sync");
    heron.post(&path, &json!({})).await;
    let (_, events) = heron.get(&path).await;
    let told: Vec<(String, String)> = events
        .as_array()
        .unwrap()
        .iter()
        .map(|event| (text(&event["result"]), text(&event["error_message"])))
        .collect();
    let expected = [
        ("failure", "Name is required and has no value"),
        ("no_sync_attempted", "Not attempted: Vendor was not written"),
        ("failure", "It needs the id of Gone, which no object writes"),
        ("no_sync_attempted", "Not attempted: deal failed"),
    ];
    assert_eq!(told, expected.map(|(result, message)| (result.to_owned(), message.to_owned())));
    let results: Vec<WriteResult> = heron.sandbox.crm().writes().iter().map(|one| one.result).collect();
    use WriteResult::{Failed, Skipped};
    assert_eq!(results, [Failed, Skipped, Failed, Skipped]);
    assert!(heron.sandbox.crm().counts().is_empty());
}
