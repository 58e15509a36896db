//! What the sandbox remembers of end users, files, tags and webhooks, over the wire.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use heron_sandbox::{DeliveryState, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};
use support::{Heron, reply, text};

const LATER: Duration = Duration::from_secs(60);

/// A sandbox whose clock stands still, and where processing takes a minute.
async fn start() -> Heron {
    let heron = Heron::of(Sandbox::builder().processing_delay(LATER)).await;
    heron.sandbox.clock().hold();
    heron
}

/// Uploads a file of this name, and of this media type if it says one.
async fn upload(heron: &Heron, end_user: &str, name: &str, media_type: Option<&str>, content: &[u8]) -> (u16, Value) {
    let kind = media_type.map_or_else(String::new, |kind| format!("Content-Type: {kind}\r\n"));
    let mut body = format!(
        "--of this test\r\nContent-Disposition: form-data; name=\"reference_id\"\r\n\r\nr1\r\n\
         --of this test\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n{kind}\r\n"
    )
    .into_bytes();
    body.extend(content);
    body.extend(b"\r\n--of this test--\r\n");
    let request = heron.request(Method::POST, &format!("/api/end_users/{end_user}/files/v2"));
    let request = request.header("content-type", "multipart/form-data; boundary=\"of this test\"");
    reply(request.header("x-api-key", heron.sandbox.key()).body(body)).await
}

/// Everything a byte can be, and what a careless reader of forms trips over.
fn bytes() -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..=255).collect();
    bytes.extend(b"\r\n--\r\n\r\n--x--");
    bytes
}

#[tokio::test]
async fn an_end_user_that_is_ready_is_processed_when_its_time_has_come() {
    let heron = start().await;
    heron.end_user("e1").await;
    let ready = json!({ "end_user": { "end_user_id": "e1", "status": "ready" } });
    assert_eq!(heron.send(Method::PUT, "/api/end_users", &ready).await.1["end_user"]["status"], "ready");
    heron.sandbox.clock().advance(LATER / 2);
    assert_eq!(heron.get("/api/end_users/e1").await.1["end_user"]["status"], "ready");
    assert_eq!(heron.get("/api/end_users/e1/processing_status").await.1, json!({ "status": "processing" }));
    heron.sandbox.clock().advance(LATER);
    assert_eq!(heron.get("/api/end_users/e1/processing_status").await.1, json!({ "status": "processed" }));
    let (_, read) = heron.get("/api/end_users/e1").await;
    assert_eq!(read["end_user"]["status"], "processed");
    assert_eq!(read["end_user"]["last_processed_at"], read["end_user"]["last_updated"]);
}

#[tokio::test]
async fn what_got_another_status_meanwhile_is_not_processed() {
    let heron = start().await;
    heron.end_user("e1").await;
    for status in ["ready", "failed"] {
        let body = json!({ "end_user": { "end_user_id": "e1", "status": status } });
        heron.send(Method::PUT, "/api/end_users", &body).await;
    }
    heron.sandbox.clock().advance(LATER * 2);
    assert_eq!(heron.get("/api/end_users/e1").await.1["end_user"]["status"], "failed");
}

#[tokio::test]
async fn an_end_user_is_deleted_at_once_or_a_little_later_and_its_files_with_it() {
    let heron = start().await;
    for (id, later) in [("now", false), ("later", true)] {
        let heron_id = heron.end_user(id).await;
        let (_, file) = upload(&heron, id, "a.pdf", None, &bytes()).await;
        if later {
            let (status, told) = heron.post(&format!("/api/end_users/{id}/delete"), &Value::Null).await;
            assert_eq!((status, &told["heron_id"]), (202, &json!(heron_id)));
            assert_eq!(heron.get(&format!("/api/end_users/{id}")).await.0, 200);
            heron.sandbox.clock().advance(LATER * 2);
        } else {
            assert_eq!(heron.send(Method::DELETE, "/api/end_users/now", &Value::Null).await, (204, Value::Null));
        }
        for gone in [format!("/api/end_users/{id}"), format!("/api/end_user_files/{}", text(&file["heron_id"]))] {
            assert_eq!(heron.get(&gone).await.0, 404, "{gone}");
        }
        assert_eq!(heron.send(Method::DELETE, &format!("/api/end_users/{id}"), &Value::Null).await.0, 404);
    }
    assert_eq!(heron.get("/api/end_users").await.1["_meta"]["total"], 0);
}

#[tokio::test]
async fn what_is_said_of_an_end_user_is_kept_a_member_at_a_time() {
    let heron = start().await;
    let heron_id = heron.end_user("e1").await;
    let path = "/api/end_users/e1/end_user_information";
    assert_eq!(heron.get(path).await.1["dba"], Value::Null);
    heron.send(Method::PATCH, path, &json!({ "dba": "Acme", "naics": "1" })).await;
    let (_, told) = heron.send(Method::PATCH, path, &json!({ "naics": null })).await;
    assert_eq!((&told["dba"], &told["naics"], &told["source_type"]), (&json!("Acme"), &Value::Null, &json!("api")));
    assert_eq!(heron.get(&format!("/api/end_users/{heron_id}/end_user_information")).await.1, told);
    assert_eq!(heron.get("/api/end_users/none/end_user_information").await.0, 404);
}

#[tokio::test]
async fn a_file_comes_back_byte_for_byte_however_it_was_uploaded() {
    let heron = start().await;
    heron.end_user("e1").await;
    let (status, form) = upload(&heron, "e1", "Kontoauszug é.pdf", Some("application/pdf"), &bytes()).await;
    assert_eq!((status, &form["filename"], &form["reference_id"]), (201, &json!("Kontoauszug é.pdf"), &json!("r1")));
    let content = heron.get(&format!("/api/end_user_files/{}/file", text(&form["heron_id"]))).await.1;
    assert_eq!(content["mime_type"], "application/pdf");
    let sent = json!({ "filename": "b.csv", "file_base64": content["file_b64"], "file_class": "void_check" });
    let (status, base64) = heron.post("/api/end_users/e1/files", &sent).await;
    assert_eq!((status, &base64["file_class"]), (201, &json!("void_check")));
    let again = heron.get(&format!("/api/end_user_files/{}/file", text(&base64["heron_id"]))).await.1;
    assert_eq!((&again["file_b64"], &again["mime_type"]), (&content["file_b64"], &json!("text/csv")));

    let request = heron.request(Method::GET, "/api/end_users/e1/files/download");
    let archive = request.header("x-api-key", "any").send().await.unwrap().bytes().await.unwrap();
    assert!(archive.starts_with(b"PK\x03\x04"));
    assert_eq!(archive.windows(bytes().len()).filter(|window| *window == bytes()).count(), 2);

    let wrong = json!({ "filename": "b.csv", "file_base64": "?" });
    assert_eq!(heron.post("/api/end_users/e1/files", &wrong).await.0, 422);
}

#[tokio::test]
async fn what_is_read_from_a_file_moves_with_the_clock() {
    let heron = start().await;
    heron.end_user("e1").await;
    let (_, sound) = upload(&heron, "e1", "a.pdf", None, &bytes()).await;
    let (_, empty) = upload(&heron, "e1", "b.pdf", None, b"").await;
    let status = async |file: &Value| {
        let (_, results) = heron.get(&format!("/api/end_user_files/{}/parsed_results", text(&file["heron_id"]))).await;
        text(&results[0]["parsing_status"])
    };
    assert_eq!((status(&sound).await, status(&empty).await), ("processing".to_owned(), "processing".to_owned()));
    heron.sandbox.clock().advance(LATER * 2);
    assert_eq!((status(&sound).await, status(&empty).await), ("succeeded".to_owned(), "failed".to_owned()));
    let (_, listed) = heron.get("/api/end_users/e1/files").await;
    assert_eq!(listed[0]["file_class"], "bank_statement");
    assert_eq!(listed[1]["processing_error"], "The file is empty");
}

#[tokio::test]
async fn a_file_is_changed_renamed_parsed_again_and_deleted() {
    let heron = start().await;
    heron.end_user("e1").await;
    let (_, file) = upload(&heron, "e1", "a.pdf", None, &bytes()).await;
    let path = format!("/api/end_user_files/{}", text(&file["heron_id"]));
    heron.send(Method::PATCH, &path, &json!({ "file_class": "tax_return" })).await;
    let (_, renamed) = heron.post(&format!("{path}/trigger_rename"), &Value::Null).await;
    assert_eq!((&renamed["renamed_filename"], &renamed["filename"]), (&json!("tax_return-a.pdf"), &json!("a.pdf")));
    heron.post(&format!("{path}/parse_file"), &json!({ "parser_id": "mine" })).await;
    let (_, results) = heron.get(&format!("{path}/parsed_results")).await;
    assert_eq!(results.as_array().unwrap().len(), 2);
    let (_, mine) = heron.get(&format!("{path}/parsed_results?parser_id=mine")).await;
    assert_eq!(mine.as_array().unwrap().as_slice(), &[results[1].clone()]);
    let corrected = format!("/api/end_user_files/{}/parsed_results", mine[0]["id"]);
    let (_, corrected) = heron.send(Method::PATCH, &corrected, &json!({ "parsed_result": { "total": 1 } })).await;
    assert_eq!(corrected["result"], json!({ "total": 1 }));
    assert_eq!(heron.send(Method::DELETE, &path, &Value::Null).await, (200, json!({ "success": true })));
    assert_eq!(heron.get(&path).await.0, 404);
    assert_eq!(heron.get("/api/end_users/e1/files").await.1, json!([]));
}

#[tokio::test]
async fn a_tag_is_given_shown_and_taken_away() {
    let heron = start().await;
    heron.end_user("e1").await;
    let (_, made) = heron.post("/api/tags", &json!({ "name": "late" })).await;
    let tag = made["tag"].clone();
    assert_eq!(heron.post("/api/tags", &json!({ "name": "late" })).await.0, 422);
    assert_eq!(heron.post("/api/end_users/e1/tags", &json!({ "tags": ["tag_none"] })).await.0, 422);
    for _ in 0..2 {
        let (_, has) = heron.post("/api/end_users/e1/tags", &json!({ "tags": [tag["heron_id"]] })).await;
        assert_eq!(has, json!({ "tags": [tag] }));
    }
    let (_, listed) = heron.get("/api/end_users?include_tags=true").await;
    assert_eq!(listed["end_users"][0]["tags"], json!([tag]));
    let own = format!("/api/end_users/e1/tags/{}", text(&tag["heron_id"]));
    assert_eq!(heron.send(Method::DELETE, &own, &Value::Null).await.0, 204);
    assert_eq!(heron.send(Method::DELETE, &own, &Value::Null).await.0, 404);
}

#[tokio::test]
async fn a_snapshot_holds_what_is_kept_and_what_waits_and_a_reset_forgets_it() {
    let heron = start().await;
    heron.end_user("e1").await;
    let (_, file) = upload(&heron, "e1", "a.pdf", None, &bytes()).await;
    let path = format!("/api/end_user_files/{}", text(&file["heron_id"]));
    let webhook =
        json!({ "topic": "pdf.parsed", "url": "http://127.0.0.1:9/", "headers": { "authorization": "canary" } });
    let (_, made) = heron.post("/api/webhooks", &webhook).await;
    assert_eq!(made["webhook"]["headers"]["authorization"], "canary");
    let content = heron.get(&format!("{path}/file")).await.1;
    let snapshot = heron.sandbox.snapshot();
    assert!(!snapshot.to_json().contains("canary"), "headers may hold credentials");

    heron.sandbox.reset();
    assert_eq!(heron.get(&path).await.0, 404);
    assert_eq!(heron.get("/api/webhooks").await.1, json!({ "webhooks": [] }));
    heron.sandbox.restore(&snapshot).unwrap();
    assert_eq!(heron.get(&format!("{path}/file")).await.1, content);
    assert_eq!(heron.get("/api/webhooks").await.1["webhooks"][0]["heron_id"], made["webhook"]["heron_id"]);
    heron.sandbox.clock().advance(LATER * 2);
    assert_eq!(heron.get(&path).await.1["parsed_results"][0]["parsing_status"], "succeeded");
}

#[tokio::test]
async fn the_sandbox_says_which_operations_keep_state() {
    let heron = start().await;
    let (_, told) = heron.get("/_sandbox/operations").await;
    let keeps = |id: &str| {
        let mut all = told["operations"].as_array().unwrap().iter();
        all.find(|operation| operation["id"] == id).unwrap()["keeps_state"] == true
    };
    for id in ["end_users_delete", "end_user_files_upload", "files_content", "webhooks_create", "tags_list"] {
        assert!(keeps(id), "{id}");
    }
    assert!(!keeps("hello_world_get") && !keeps("categories_list"));
}

/// A receiver that takes everything, and tells the head and the topic of each event.
fn receiver() -> (String, Receiver<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
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
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            stream.get_mut().write_all(answer).unwrap();
            if tell.send((head, serde_json::from_slice(&body).unwrap())).is_err() {
                return;
            }
        }
    });
    (url, told)
}

fn next(told: &Receiver<(String, Value)>) -> (String, Value) {
    told.recv_timeout(Duration::from_secs(20)).unwrap()
}

#[tokio::test]
async fn a_webhook_is_told_its_topic_as_long_as_it_listens() {
    let heron = start().await;
    let (url, told) = receiver();
    let webhook = json!({ "topic": "end_user.created", "url": url, "headers": { "x-mine": "1", "host": "evil" } });
    let (status, made) = heron.post("/api/webhooks", &webhook).await;
    assert_eq!((status, &made["webhook"]["is_enabled"]), (201, &json!(true)));
    let path = format!("/api/webhooks/{}", text(&made["webhook"]["heron_id"]));
    let id = heron.end_user("e1").await;
    let (head, event) = next(&told);
    assert!(head.contains("x-mine: 1\r\n") && head.contains("heron-signature: ") && !head.contains("evil"), "{head}");
    assert_eq!(event["data"], json!({ "heron_id": id, "end_user_id": "e1", "status": "new" }));

    let (_, off) = heron.send(Method::PUT, &path, &json!({ "is_enabled": false })).await;
    assert_eq!((&off["webhook"]["is_enabled"], &off["webhook"]["url"]), (&json!(false), &json!(url)));
    heron.end_user("e2").await;
    heron.send(Method::PUT, &path, &json!({ "is_enabled": true })).await;
    heron.end_user("e3").await;
    assert_eq!(next(&told).1["data"]["end_user_id"], "e3");
    assert_eq!(heron.send(Method::DELETE, &path, &Value::Null).await.0, 204);
    assert_eq!(heron.send(Method::DELETE, &path, &Value::Null).await.0, 404);
    heron.end_user("e4").await;
    assert_eq!(heron.sandbox.webhooks().deliveries().len(), 2);
}

#[tokio::test]
async fn what_happens_by_the_clock_is_told_without_anyone_asking() {
    let heron = start().await;
    let (url, told) = receiver();
    for topic in ["end_user_file.parsed", "end_user.files_classified", "end_user.processed"] {
        heron.post("/api/webhooks", &json!({ "topic": topic, "url": url })).await;
    }
    heron.end_user("e1").await;
    upload(&heron, "e1", "a.pdf", None, &bytes()).await;
    let ready = json!({ "end_user": { "end_user_id": "e1", "status": "ready", "meta": { "k": "v" } } });
    heron.send(Method::PUT, "/api/end_users", &ready).await;
    heron.sandbox.clock().advance(LATER * 2);
    let mut topics: Vec<String> = (0..3).map(|_| text(&next(&told).1["topic"])).collect();
    topics.sort();
    assert_eq!(topics, ["end_user.files_classified", "end_user.processed", "end_user_file.parsed"]);
}

#[tokio::test]
async fn an_event_for_another_machine_is_not_sent_and_says_why() {
    let heron = start().await;
    let webhook = json!({ "topic": "end_user.created", "url": "https://elsewhere.example/hook" });
    assert_eq!(heron.post("/api/webhooks", &webhook).await.0, 201);
    heron.end_user("e1").await;
    let deliveries = heron.sandbox.webhooks().deliveries();
    assert_eq!((deliveries.len(), deliveries[0].state), (1, DeliveryState::Failed));
    assert_eq!(deliveries[0].url, "https://elsewhere.example/hook");
    assert!(deliveries[0].attempts[0].as_ref().unwrap_err().contains("cannot be sent there"));
}

#[tokio::test]
async fn every_topic_of_the_contract_can_be_listened_to() {
    let heron = start().await;
    let (_, topics) = heron.get("/api/webhooks/topics").await;
    let topics = topics["topics"].as_array().unwrap().clone();
    assert!(topics.contains(&json!("end_user_file.deleted")));
    for topic in topics {
        let webhook = json!({ "topic": topic, "url": "http://127.0.0.1:9/" });
        assert_eq!(heron.post("/api/webhooks", &webhook).await.0, 201, "{topic}");
    }
    let unknown = json!({ "topic": "none.such", "url": "http://127.0.0.1:9/" });
    assert_eq!(heron.post("/api/webhooks", &unknown).await.0, 422);
}
