//! End users, what is known of them, and ingestion, over the wire.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use reqwest::Method;
use serde_json::{Value, json};
use support::{Heron, integration, text};

#[tokio::test]
async fn an_end_user_is_read_by_either_id() {
    let heron = Heron::start().await;
    let sent = json!({ "end_user": { "end_user_id": "a/b é", "name": "Acme", "meta": { "k": "v" } } });
    let (status, created) = heron.post("/api/end_users", &sent).await;
    assert_eq!(status, 201);
    let end_user = &created["end_user"];
    assert_eq!(end_user["status"], "new");
    assert_eq!(end_user["is_portfolio"], false);
    assert_eq!(end_user["profit_and_loss_layout"], Value::Null);
    let heron_id = text(&end_user["heron_id"]);
    assert!(heron_id.starts_with("eus_"));

    for id in [heron_id.as_str(), "a%2Fb%20%C3%A9"] {
        assert_eq!(heron.get(&format!("/api/end_users/{id}")).await, (200, created.clone()));
    }
    let (status, error) = heron.get("/api/end_users/eus_none").await;
    assert_eq!(status, 404);
    assert_eq!(error["description"], "End user not found");
}

#[tokio::test]
async fn a_time_has_microseconds_and_no_offset() {
    let heron = Heron::start().await;
    heron.end_user("e1").await;
    let (_, read) = heron.get("/api/end_users/e1").await;
    let created = text(&read["end_user"]["created"]);
    assert_eq!(created.len(), "2026-08-14T12:24:30.665119".len(), "{created}");
}

#[tokio::test]
async fn an_end_user_id_that_is_taken_is_refused() {
    let heron = Heron::start().await;
    heron.end_user("e1").await;
    let (status, error) = heron.post("/api/end_users", &json!({ "end_user": { "end_user_id": "e1" } })).await;
    assert_eq!(status, 422);
    assert!(error["description"]["json"]["end_user"]["end_user_id"][0].is_string(), "{error}");
}

#[tokio::test]
async fn a_body_without_an_end_user_is_refused() {
    let heron = Heron::start().await;
    for method in [Method::POST, Method::PUT] {
        let (status, error) = heron.send(method, "/api/end_users", &json!({})).await;
        assert_eq!(status, 422);
        assert_eq!(error["description"], json!({ "json": { "end_user": ["Missing data for required field."] } }));
    }
}

#[tokio::test]
async fn an_end_user_id_has_bounds() {
    let heron = Heron::start().await;
    for id in [String::new(), "x".repeat(141)] {
        let (status, error) = heron.post("/api/end_users", &json!({ "end_user": { "end_user_id": id } })).await;
        assert_eq!(status, 422);
        assert_eq!(
            error["description"]["json"]["end_user"]["end_user_id"],
            json!(["Length must be between 1 and 140."])
        );
    }
}

#[tokio::test]
async fn a_put_updates_by_end_user_id_and_makes_none() {
    let heron = Heron::start().await;
    heron.sandbox.clock().hold();
    let heron_id = heron.end_user("e1").await;
    let body = json!({ "end_user": { "end_user_id": "e1", "status": "ready", "name": "Acme" } });
    let (status, updated) = heron.send(Method::PUT, "/api/end_users", &body).await;
    assert_eq!(status, 200);
    assert_eq!(updated["end_user"]["heron_id"], heron_id);
    assert_eq!(updated["end_user"]["status"], "ready");
    assert!(text(&updated["end_user"]["last_updated"]) > text(&updated["end_user"]["created"]));
    assert_eq!(heron.get("/api/end_users/e1").await.1, updated);
    assert_eq!(heron.send(Method::PUT, "/api/end_users", &updated).await.0, 200, "what was read can be sent back");

    let (status, _) =
        heron.send(Method::PUT, "/api/end_users", &json!({ "end_user": { "end_user_id": heron_id } })).await;
    assert_eq!(status, 404);
}

async fn ids(heron: &Heron, query: &str) -> Vec<String> {
    let (status, listed) = heron.get(&format!("/api/end_users?{query}")).await;
    assert_eq!(status, 200, "{listed}");
    listed["end_users"].as_array().unwrap().iter().map(|one| text(&one["end_user_id"])).collect()
}

#[tokio::test]
async fn the_list_is_filtered_and_ordered() {
    let heron = Heron::start().await;
    let first = heron.end_user("e1").await;
    let named = json!({ "end_user": { "end_user_id": "e2", "name": "Acme & Co", "is_portfolio": true } });
    heron.post("/api/end_users", &named).await;
    heron.end_user("e3").await;
    let ready = json!({ "end_user": { "end_user_id": "e1", "status": "ready" } });
    heron.send(Method::PUT, "/api/end_users", &ready).await;

    assert_eq!(ids(&heron, "").await, ["e1", "e3", "e2"]);
    assert_eq!(ids(&heron, "order_by=last_updated_asc").await, ["e2", "e3", "e1"]);
    assert_eq!(ids(&heron, "order_by=created_asc").await, ["e1", "e2", "e3"]);
    assert_eq!(ids(&heron, &format!("heron_id={first}")).await, ["e1"]);
    assert_eq!(ids(&heron, "end_user_id=e3").await, ["e3"]);
    assert_eq!(ids(&heron, "name=Acme+%26+Co").await, ["e2"]);
    assert_eq!(ids(&heron, "status=new").await, ["e3", "e2"]);
    assert_eq!(ids(&heron, "is_portfolio=true").await, ["e2"]);
    assert_eq!(ids(&heron, "name=nobody").await, Vec::<String>::new());
}

#[tokio::test]
async fn the_list_comes_in_pages() {
    let heron = Heron::start().await;
    for id in ["e1", "e2", "e3"] {
        heron.end_user(id).await;
    }
    let (_, all) = heron.get("/api/end_users").await;
    assert_eq!(all["_meta"]["limit"], 1000);
    assert_eq!(all["_meta"]["total"], 3);
    assert_eq!(all["_meta"].get("next_url").filter(|url| !url.is_null()), None);

    let (_, page) = heron.get("/api/end_users?order_by=created_asc&page=2&limit=1").await;
    assert_eq!(page["end_users"][0]["end_user_id"], "e2");
    let base = heron.sandbox.base_url();
    assert_eq!(
        page["_meta"],
        json!({
            "page": 2,
            "pages": 3,
            "limit": 1,
            "total": 3,
            "next_url": format!("{base}/api/end_users?order_by=created_asc&limit=1&page=3"),
            "prev_url": format!("{base}/api/end_users?order_by=created_asc&limit=1&page=1"),
        })
    );
    assert_eq!(ids(&heron, "page=9223372036854775807&limit=10000").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_query_that_does_not_fit_is_told_parameter_by_parameter() {
    let heron = Heron::start().await;
    let (status, error) = heron.get("/api/end_users?page=0&limit=many&status=odd&include_tags=maybe&unnamed=1").await;
    assert_eq!(status, 422);
    assert_eq!(
        error["description"],
        json!({ "query": {
            "page": ["Must be greater than or equal to 1."],
            "limit": ["Not a valid integer."],
            "status": ["Must be one of: failed, new, processed, ready, review_requested, reviewed."],
            "include_tags": ["Not a valid boolean."],
        } })
    );
}

#[tokio::test]
async fn parts_of_an_end_user_are_included_when_asked_for() {
    let heron = Heron::start().await;
    heron.end_user("e1").await;
    let (_, plain) = heron.get("/api/end_users").await;
    assert!(plain["end_users"][0].get("tags").is_none());
    let (_, full) =
        heron.get("/api/end_users?include_tags=true&include_data_sources=true&include_scorecard_metrics=true").await;
    for part in ["tags", "data_sources", "criteria"] {
        assert_eq!(full["end_users"][0][part], json!([]));
    }
}

#[tokio::test]
async fn the_summary_has_pages_only_when_both_parameters_are_sent() {
    let heron = Heron::start().await;
    heron.end_user("e1").await;
    let (status, all) = heron.get("/api/end_users/summary?include_tags=true").await;
    assert_eq!(status, 200);
    assert!(all.get("_meta").is_none());
    assert_eq!(all["end_users"][0]["end_user_id"], "e1");

    let (_, page) = heron.get("/api/end_users/summary?page=1&limit=1").await;
    assert_eq!(
        page["_meta"],
        json!({ "page": 1, "pages": 1, "limit": 1, "total": 1, "next_url": null, "prev_url": null })
    );
    let (status, error) = heron.get("/api/end_users/summary?limit=1").await;
    assert_eq!(status, 422);
    assert!(error["description"]["query"]["page"][0].is_string());
}

#[tokio::test]
async fn attributes_of_a_company_carry_its_name() {
    let heron = Heron::start().await;
    let (_, created) =
        heron.post("/api/end_users", &json!({ "end_user": { "end_user_id": "e1", "name": "Acme" } })).await;
    let heron_id = text(&created["end_user"]["heron_id"]);
    let (status, attributes) = heron.get(&format!("/api/end_users/{heron_id}/company_attributes")).await;
    assert_eq!(status, 200);
    assert_eq!(
        attributes[0],
        json!({
            "attribute": { "label": "company_legal_business_name", "type": "string" },
            "availability": "available",
            "value": "Acme",
        })
    );
    let labels: Vec<&str> =
        attributes.as_array().unwrap().iter().filter_map(|one| one["attribute"]["label"].as_str()).collect();
    assert!(labels.contains(&"owner_1_first_name"));
    assert_eq!(heron.get("/api/end_users/e1/company_attributes").await.0, 404);
}

#[tokio::test]
async fn a_workflow_starts_for_either_id() {
    let heron = Heron::start().await;
    let heron_id = heron.end_user("e1").await;
    for id in [heron_id.as_str(), "e1"] {
        let path = format!("/api/end_users/{id}/start_workflow");
        assert_eq!(heron.post(&path, &json!({})).await, (200, json!({ "success": true })));
    }
    assert_eq!(heron.post("/api/end_users/none/start_workflow", &json!({})).await.0, 404);
}

#[tokio::test]
async fn file_classes_are_listed_in_two_places() {
    let heron = Heron::start().await;
    let (status, all) = heron.get("/api/end_user_files/file_classes").await;
    assert_eq!(status, 200);
    assert_eq!(all[0]["name"], "bank_statement");
    assert_eq!(heron.get("/api/users/file_classes").await, (200, all));
}

#[tokio::test]
async fn a_payload_of_a_crm_becomes_an_end_user() {
    let heron = Heron::start().await;
    let id = heron.integration(&integration(json!({}))).await;
    let path = format!("/api/ingestion/crm/{id}");
    let payload = json!({ "Id": "006", "Name": "Acme", "Nested": { "a": [1.5, null] }, "start_workflow": true });
    let (status, ingested) = heron.post(&path, &payload).await;
    assert_eq!(status, 200);
    let heron_id = text(&ingested["end_user_heron_id"]);
    let (_, read) = heron.get(&format!("/api/end_users/{heron_id}")).await;
    assert_eq!(read["end_user"]["name"], "Acme");

    assert_eq!(heron.post("/api/ingestion/crm/crm_none", &payload).await.0, 404);
    assert_eq!(heron.post(&path, &json!([payload])).await.0, 400);
    let (status, error) = heron.post(&path, &json!({ "start_workflow": "soon" })).await;
    assert_eq!(status, 422);
    assert_eq!(error["description"], json!({ "json": { "start_workflow": ["Not a valid boolean."] } }));
}
