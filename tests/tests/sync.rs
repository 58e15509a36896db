//! Waiting for a sync, on a server that forgets old events while new ones come.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use heron_data::{SyncOutcome, Wait};
use heron_tests::recorder::heron;
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::{Value, json};

/// One more event at every fourth look; only the latest two are told.
fn events(look: usize) -> Value {
    let count = 2 + look.div_ceil(4).min(3);
    (count - 2..count).map(|number| json!({ "heron_id": format!("evt_{number}"), "result": "success" })).collect()
}

#[tokio::test]
async fn every_event_of_a_sync_is_told_although_new_ones_push_old_ones_out() {
    let server = MockServer::start_async().await;
    let looks = AtomicUsize::new(0);
    let answer = move |request: &HttpMockRequest| {
        let body = match request.method_str() {
            "GET" => events(looks.fetch_add(1, Ordering::SeqCst)),
            _ => json!({ "crm_sync_triggered": true, "heron_id": "eus_1" }),
        };
        HttpMockResponse::builder()
            .status(200)
            .header("content-type", "application/json")
            .body(body.to_string())
            .build()
    };
    server.mock_async(|_, then| drop(then.respond_with(answer))).await;

    let wait = Wait::new()
        .pauses(Duration::from_millis(100), Duration::from_millis(100))
        .quiet_period(Duration::from_millis(700));
    let report = heron(&server).end_users().sync_and_wait("eus_1", wait).await.unwrap();

    let ids: Vec<&str> = report.events.iter().map(|event| event.heron_id.as_str()).collect();
    assert_eq!((report.outcome, ids.as_slice()), (SyncOutcome::Succeeded, ["evt_2", "evt_3", "evt_4"].as_slice()));
}
