//! Webhooks that are delivered, over a bare socket. Whether the signature is Heron's is tested where the client is.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use heron_sandbox::{DeliveryState, Sandbox, StartError, WebhookError};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::Heron;

/// A receiver that answers with these statuses in turn, and with the last one from then on.
fn receiver(statuses: &'static [u16]) -> (String, Receiver<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hooks?of=heron", listener.local_addr().unwrap());
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for (index, stream) in listener.incoming().enumerate() {
            let mut stream = BufReader::new(stream.unwrap());
            let (mut head, mut length) = (String::new(), 0);
            loop {
                let mut line = String::new();
                stream.read_line(&mut line).unwrap();
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                if line.trim().is_empty() {
                    break;
                }
                head.push_str(&line);
            }
            let mut body = vec![0; length];
            stream.read_exact(&mut body).unwrap();
            let status = statuses.get(index).or(statuses.last()).unwrap();
            let answer = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.get_mut().write_all(answer.as_bytes()).unwrap();
            if tell.send((head, serde_json::from_slice(&body).unwrap())).is_err() {
                return;
            }
        }
    });
    (url, told)
}

async fn start(statuses: &'static [u16]) -> (Heron, Receiver<(String, Value)>) {
    let (url, told) = receiver(statuses);
    (Heron::of(Sandbox::builder().webhook(url, "sec_canary")).await, told)
}

fn next(told: &Receiver<(String, Value)>) -> (String, Value) {
    told.recv_timeout(Duration::from_secs(20)).unwrap()
}

/// Waits until the first delivery has had so many attempts.
async fn attempts(heron: &Heron, count: usize) -> DeliveryState {
    for _ in 0..2000 {
        let delivery = &heron.sandbox.webhooks().deliveries()[0];
        if delivery.attempts.len() >= count {
            return delivery.state;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("it was not tried {count} times: {:?}", heron.sandbox.webhooks().deliveries());
}

#[tokio::test]
async fn events_of_end_users_are_sent_signed_and_listed() {
    let (heron, told) = start(&[200]).await;
    let id = heron.end_user("e1").await;
    let (head, event) = next(&told);
    assert!(head.starts_with("POST /hooks?of=heron HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("heron-signature: ") && head.contains("content-type: application/json"));
    assert_eq!(event["topic"], "end_user.created");
    assert_eq!(event["data"], json!({ "heron_id": id, "end_user_id": "e1", "status": "new" }));
    assert!(event["created"].as_str().unwrap().ends_with("+00:00"));

    let update = json!({ "end_user": { "end_user_id": "e1", "status": "processed", "meta": { "k": "v" } } });
    heron.send(Method::PUT, "/api/end_users", &update).await;
    let (_, event) = next(&told);
    assert_eq!((&event["topic"], &event["data"]["status"]), (&json!("end_user.processed"), &json!("processed")));
    assert_eq!(event["meta"], json!({ "k": "v" }));

    let integration = heron.integration(&crate::support::integration(json!({}))).await;
    heron.post(&format!("/api/ingestion/crm/{integration}"), &json!({ "Name": "Acme" })).await;
    assert_eq!(next(&told).1["topic"], "end_user.created");

    let listed = heron.get("/_sandbox/webhooks").await.1;
    assert_eq!(listed["deliveries"].as_array().unwrap().len(), 3);
    assert_eq!(listed["deliveries"][0]["topic"], "end_user.created");
    assert!(!listed.to_string().contains("canary"));
    assert!(!format!("{:?}", heron.sandbox.webhooks()).contains("canary"));
}

#[tokio::test]
async fn a_test_sends_any_topic() {
    let (heron, told) = start(&[200]).await;
    let id = heron.sandbox.webhooks().send("workflow.event", &json!({ "a": 1 })).unwrap();
    let (_, event) = next(&told);
    assert_eq!(
        (&event["topic"], &event["data"], &event["meta"]),
        (&json!("workflow.event"), &json!({ "a": 1 }), &json!(null))
    );
    assert_eq!(attempts(&heron, 1).await, DeliveryState::Sent);
    assert_eq!(heron.sandbox.webhooks().deliveries()[0].id, id);
    let (status, sent) = heron.post("/_sandbox/webhooks", &json!({ "topic": "pdf.parsed", "data": {} })).await;
    assert_eq!((status, sent["id"].as_str().unwrap().starts_with("evt_")), (200, true));
    assert_eq!(next(&told).1["topic"], "pdf.parsed");
}

#[tokio::test]
async fn what_fails_is_tried_again_by_the_sandboxs_clock_and_then_given_up() {
    let (heron, told) = start(&[500]).await;
    heron.sandbox.clock().hold();
    heron.end_user("e1").await;
    for (tried, minutes) in [(1, 1), (2, 5), (3, 15)] {
        next(&told);
        assert_eq!(attempts(&heron, tried).await, DeliveryState::Pending);
        // It begins to wait only after the attempt is noted, and so takes the time of then.
        for _ in 0..2000 {
            heron.sandbox.clock().advance(Duration::from_secs(minutes * 60));
            if heron.sandbox.webhooks().deliveries()[0].attempts.len() > tried {
                break;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    next(&told);
    assert_eq!(attempts(&heron, 4).await, DeliveryState::Failed);
    assert_eq!(heron.sandbox.webhooks().deliveries()[0].attempts, vec![Ok(500); 4]);
}

#[tokio::test]
async fn a_receiver_that_is_not_there_is_told() {
    let heron = Heron::of(Sandbox::builder().webhook("http://127.0.0.1:1/", "sec_a")).await;
    heron.end_user("e1").await;
    assert_eq!(attempts(&heron, 1).await, DeliveryState::Pending);
    assert!(heron.sandbox.webhooks().deliveries()[0].attempts[0].as_ref().unwrap_err().starts_with("no connection"));
}

#[tokio::test]
async fn no_webhook_leaves_this_machine() {
    for url in ["http://example.com/", "https://127.0.0.1/", "http://10.0.0.1/"] {
        let error = Sandbox::builder().webhook(url, "sec_a").start().await.unwrap_err();
        assert!(matches!(error, StartError::Webhook(WebhookError::Url { .. })), "{url}: {error}");
    }
    let error = Sandbox::start().await.unwrap().webhooks().send("a", &json!({})).unwrap_err();
    assert_eq!(error, WebhookError::NoTarget);
}

#[tokio::test]
async fn what_was_refused_or_struck_before_it_happened_sends_nothing() {
    let (heron, _told) = start(&[200]).await;
    heron.post("/api/end_users", &json!({ "end_user": {} })).await;
    heron.sandbox.faults().next(heron_sandbox::Fault::status(503)).unwrap();
    heron.post("/api/end_users", &json!({ "end_user": { "end_user_id": "e1" } })).await;
    assert!(heron.sandbox.webhooks().deliveries().is_empty());
}
