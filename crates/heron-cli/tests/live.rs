//! Syncs, any request, and a server of one's own: what is said of servers that behave in one way or another.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use heron_data::Heron;
use heron_data::crm::{FieldMapping, Integration, Object};
use heron_data::types::EndUserCreate;
use heron_sandbox::{Sandbox, SyncOutcome};
use serde_json::{Value, json};
use support::{Directory, KEY, code, said};

fn run(directory: &Directory, url: &str, arguments: &[&str]) -> (i32, String, String) {
    let output = directory.heron(url).args(arguments).output().unwrap();
    (code(&output), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A sandbox with an enabled integration and some end users.
async fn account(outcome: SyncOutcome, end_users: usize) -> (Sandbox, Vec<String>) {
    let builder = Sandbox::builder().key(KEY).sync_outcome(outcome).sync_delay(Duration::ZERO);
    let sandbox = builder.start().await.unwrap();
    let heron = Heron::builder(KEY).base_url(sandbox.base_url()).build().unwrap();
    let object = Object::new("account", "Account").field(FieldMapping::from_attribute("Name", "company_name"));
    let integration =
        Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "…").object(object);
    heron.crm().create(integration).await.unwrap();
    let mut ids = Vec::new();
    for number in 0..end_users {
        let created = heron.end_users().create(EndUserCreate::new(format!("acme-{number}"))).await.unwrap();
        ids.push(created.heron_id);
    }
    (sandbox, ids)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_failed_is_told_is_an_error_and_is_found_again() {
    let (sandbox, ids) = account(SyncOutcome::Failure, 3).await;
    let directory = Directory::new("failed");
    let run = |arguments: &[&str]| run(&directory, sandbox.base_url(), arguments);

    let (code, out, err) = run(&["crm", "sync", &ids[1], "--wait", "--quiet", "0s", "--timeout", "30s"]);
    assert_eq!(code, 1, "{out}{err}");
    let told = lines(&out);
    assert_eq!((&told[0]["end_user"], &told[0]["result"]), (&json!(ids[1]), &json!("failure")), "{out}");
    assert_eq!(told.last().unwrap()["outcome"], "failed", "{out}");
    assert!(err.contains("failed") && err.contains("help: "), "{err}");

    let (code, out, _) = run(&["crm", "failed"]);
    let failed = lines(&out);
    assert_eq!((code, failed.len()), (3, 1), "{out}");
    assert_eq!((&failed[0]["end_user"], &failed[0]["end_user_id"]), (&json!(ids[1]), &json!("acme-1")));
    assert_eq!(run(&["crm", "failed", "--since", "1h"]).1, out);
    let (code, out, _) = run(&["crm", "failed", "--since", "2099-01-01"]);
    assert_eq!((code, out.as_str()), (0, ""));
    let (code, out, err) = run(&["crm", "failed", "--format", "text"]);
    assert!(code == 3 && out.contains(&ids[1]) && out.contains("acme-1") && err.contains("1 end user;"), "{out}{err}");
}

#[tokio::test(flavor = "multi_thread")]
async fn following_tells_each_event_once() {
    let (sandbox, ids) = account(SyncOutcome::Success, 1).await;
    let directory = Directory::new("following");
    let run = |arguments: &[&str]| run(&directory, sandbox.base_url(), arguments);
    assert_eq!(run(&["crm", "sync", &ids[0]]).0, 0);
    let followed = run(&["crm", "events", &ids[0], "--follow", "--every", "0.1s", "--for", "1s"]);
    let told = lines(&followed.1);
    assert_eq!((followed.0, told.len()), (0, 1), "{followed:?}");
    assert_eq!(run(&["crm", "events", &ids[0]]).1, followed.1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_stays_quiet_or_does_not_start_is_no_success() {
    let (sandbox, ids) = account(SyncOutcome::Quiet, 1).await;
    let directory = Directory::new("quiet");
    let run = |arguments: &[&str]| run(&directory, sandbox.base_url(), arguments);
    let (code, out, err) = run(&["crm", "sync", &ids[0], "--wait", "--timeout", "0.2s"]);
    assert!(code == 1 && out.contains("still_quiet") && err.contains("it may still come"), "{out}{err}");
    let heron = Heron::builder(KEY).base_url(sandbox.base_url()).build().unwrap();
    let integration = heron.crm().list().await.unwrap().remove(0).heron_id;
    heron.crm().disable(&integration).await.unwrap();
    for more in [&["--wait"][..], &[]] {
        let (code, out, err) = run(&[&["crm", "sync", ids[0].as_str()], more].concat());
        assert!(code == 1 && err.contains("did not start a sync"), "{out}{err}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_item_of_every_page_is_told_once() {
    let sandbox = Sandbox::builder().key(KEY).start().await.unwrap();
    let heron = Heron::builder(KEY).base_url(sandbox.base_url()).build().unwrap();
    for number in 0..7 {
        heron.end_users().create(EndUserCreate::new(format!("acme-{number}"))).await.unwrap();
    }
    let directory = Directory::new("pages");
    for limit in ["1", "3", "7", "50"] {
        let path = format!("end_users?limit={limit}&order_by=created_asc");
        let (code, out, err) = run(&directory, sandbox.base_url(), &["api", "GET", &path, "--paginate"]);
        let ids: Vec<_> = lines(&out).iter().map(|row| row["end_user_id"].as_str().unwrap().to_owned()).collect();
        assert_eq!((code, ids), (0, (0..7).map(|n| format!("acme-{n}")).collect()), "{err}");
    }
}

/// A server that answers each request by its target, and remembers what was asked.
fn server(answer: impl Fn(&str, u16) -> String + Send + 'static) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut first = String::new();
            reader.read_line(&mut first).unwrap();
            let mut line = String::new();
            while reader.read_line(&mut line).unwrap() > 2 {
                line.clear();
            }
            let target = first.split(' ').nth(1).unwrap_or_default().to_owned();
            log.lock().unwrap().push(target.clone());
            let body = answer(&target, port);
            let (head, body) = body.split_once("\n\n").map_or(("200 OK", body.as_str()), |(head, body)| (head, body));
            write!(
                stream,
                "HTTP/1.1 {head}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            )
            .unwrap();
        }
    });
    (format!("http://127.0.0.1:{port}"), asked)
}

#[test]
fn pages_are_followed_in_each_of_herons_ways() {
    let (url, _) = server(|target, port| {
        let last = target.contains("page=2") || target.contains("offset=2");
        match target.split(['?', '/']).nth(2).unwrap() {
            "meta" if last => r#"{"rows": [{"id": 3}], "_meta": {"page": 2, "pages": 2}}"#.to_owned(),
            "meta" => r#"{"rows": [{"id": 1}, {"id": 2}], "_meta": {"page": 1, "pages": 2}}"#.to_owned(),
            "decimals" if last => r#"{"rows": [{"id": 3}], "_meta": {"page": 2.0, "has_more": false}}"#.to_owned(),
            "decimals" => r#"{"rows": [{"id": 1}, {"id": 2}], "_meta": {"page": 1.0, "has_more": true}}"#.to_owned(),
            "offset" if last => {
                r#"{"data": [{"id": 3}], "total": 3, "limit": 2, "offset": 2, "has_more": false}"#.to_owned()
            }
            "offset" => {
                r#"{"data": [{"id": 1}, {"id": 2}], "total": 3, "limit": 2, "offset": 0, "has_more": true}"#.to_owned()
            }
            "url" if last => r#"{"rows": [{"id": 3}], "page": 2, "next_url": null}"#.to_owned(),
            // As an application behind a proxy names itself.
            "url" => format!(
                r#"{{"rows": [{{"id": 1}}, {{"id": 2}}], "next_url": "https://127.0.0.1:{port}/api/url?a=b&page=2"}}"#
            ),
            "relative" if last => r#"{"rows": [{"id": 3}]}"#.to_owned(),
            "relative" => r#"{"rows": [{"id": 1}, {"id": 2}], "next_url": "?page=2"}"#.to_owned(),
            _ => r#"[{"id": 1}, {"id": 2}, {"id": 3}]"#.to_owned(),
        }
    });
    let directory = Directory::new("dialects");
    for path in ["meta", "decimals", "offset", "url", "relative", "bare"] {
        let (code, out, err) = run(&directory, &url, &["api", "GET", path, "--paginate"]);
        assert_eq!((code, out.as_str()), (0, "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n"), "{path}: {err}");
    }
}

#[test]
fn pages_are_followed_as_the_contract_says_where_the_answer_does_not() {
    let (url, asked) = server(|target, _| {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let sent = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}="))).unwrap_or("");
        match (path, sent("offset"), sent("page")) {
            // It tells neither where it is nor whether there is more.
            ("/api/merchants/list", "", _) => r#"{"data": [{"id": 1}, {"id": 2}], "total": 3}"#.to_owned(),
            ("/api/merchants/list", "2", _) => r#"{"data": [{"id": 3}], "total": 3}"#.to_owned(),
            // Its pages are counted from 0.
            ("/api/end_user_emails", _, "") => {
                r#"{"emails": [{"id": 1}, {"id": 2}], "_meta": {"page": 0, "total_pages": 2}}"#.to_owned()
            }
            ("/api/end_user_emails", _, "1") => {
                r#"{"emails": [{"id": 3}], "_meta": {"page": 1, "total_pages": 2}}"#.to_owned()
            }
            // Another list stands beside it.
            ("/api/transactions", _, "") => {
                r#"{"transactions": [{"id": 1}, {"id": 2}], "others": [], "_meta": {"page": 1, "pages": 2}}"#.to_owned()
            }
            ("/api/transactions", _, "2") => {
                r#"{"transactions": [{"id": 3}], "others": [], "_meta": {"page": 2, "pages": 2}}"#.to_owned()
            }
            // There are pages only if both parameters are sent.
            ("/api/end_users/summary", _, "1") => {
                r#"{"end_users": [{"id": 1}, {"id": 2}], "_meta": {"total": 3}}"#.to_owned()
            }
            ("/api/end_users/summary", _, "2") => r#"{"end_users": [{"id": 3}], "_meta": {"total": 3}}"#.to_owned(),
            // It tells how many there are, and how many are on a page was asked.
            ("/api/end_users/acme/transactions", _, "") => {
                r#"{"transactions_enriched": [{"id": 1}, {"id": 2}], "_meta": {"num_results": 3.0}}"#.to_owned()
            }
            ("/api/end_users/acme/transactions", _, "2") => {
                r#"{"transactions_enriched": [{"id": 3}], "_meta": {"num_results": 3.0}}"#.to_owned()
            }
            _ => panic!("{target} is not asked for"),
        }
    });
    let directory = Directory::new("known-pages");
    for (path, requests) in [
        ("merchants/list", 2),
        ("end_user_emails", 2),
        ("transactions", 2),
        ("end_users/summary?limit=2", 2),
        ("end_users/acme/transactions?per_page=2", 2),
    ] {
        asked.lock().unwrap().clear();
        let (code, out, err) = run(&directory, &url, &["api", "GET", path, "--paginate"]);
        assert_eq!((code, out.as_str()), (0, "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n"), "{path}: {err}");
        assert_eq!(asked.lock().unwrap().len(), requests, "{path}");
    }
}

/// The heads and bodies of requests.
type Seen = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

/// A server that remembers what it was sent.
fn recorder() -> (String, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Seen::default();
    let log = Arc::clone(&seen);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut head, mut line) = (String::new(), String::new());
            while reader.read_line(&mut line).unwrap() > 2 {
                head.push_str(&std::mem::take(&mut line));
            }
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ").map(str::to_owned));
            let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
            reader.read_exact(&mut body).unwrap();
            log.lock().unwrap().push((head, body));
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{{}}").unwrap();
        }
    });
    (url, seen)
}

#[test]
fn files_go_out_as_a_form_where_heron_takes_one_and_where_it_is_said() {
    let (url, seen) = recorder();
    let directory = Directory::new("forms");
    std::fs::write(directory.path().join("statement.pdf"), b"%PDF \xff\x00 canary").unwrap();
    let upload = ["-F", "file=@statement.pdf", "-f", "note=a b", "-F", "is_new=true", "-F", "none=null"];
    for (path, more) in [("end_users/acme-1/files/v2", &[][..]), ("later", &["--form"])] {
        let arguments = [&["api", "POST", path], &upload[..], more].concat();
        let (code, _, err) = run(&directory, &url, &arguments);
        let (head, body) = seen.lock().unwrap().remove(0);
        assert!(code == 0 && head.contains("content-type: multipart/form-data; boundary="), "{head}{err}");
        let body = String::from_utf8_lossy(&body);
        let file = "name=\"file\"; filename=\"statement.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF \u{fffd}\0 canary\r\n";
        assert!(body.contains(file), "{body}");
        assert!(body.contains("name=\"note\"\r\n\r\na b\r\n") && body.contains("name=\"is_new\"\r\n\r\ntrue\r\n"));
        assert!(!body.contains("none"), "{body}");
    }
    let named = ["api", "POST", "later", "--form", "-F", "files[]=@statement.pdf;type=text/x;filename=b.txt"];
    assert_eq!(run(&directory, &url, &named).0, 0);
    let body = String::from_utf8_lossy(&seen.lock().unwrap().remove(0).1).into_owned();
    assert!(body.contains("name=\"files[]\"; filename=\"b.txt\"\r\nContent-Type: text/x\r\n"), "{body}");
}

#[test]
fn a_file_that_cannot_go_is_an_error_and_nothing_is_sent() {
    let (url, seen) = recorder();
    let directory = Directory::new("no-forms");
    std::fs::write(directory.path().join("bytes"), [0xff]).unwrap();
    for (arguments, told) in [
        (&["POST", "later", "-F", "a=@bytes"][..], "--form sends it as a file"),
        (&["POST", "later", "--form", "-F", "a=@missing"], "cannot read missing"),
        (&["GET", "later", "--form"], "a GET has no form"),
    ] {
        let (code, out, err) = run(&directory, &url, &[&["api"], arguments].concat());
        assert!(code == 1 && err.contains(told) && err.contains("help: "), "{out}{err}");
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[test]
fn a_next_page_elsewhere_or_again_is_an_error_and_nothing_else_is_asked() {
    for next in ["http://127.0.0.2/api/list?page=2", "//evil.example/api/list", "/api/other?page=2", "/api/list"] {
        let (url, asked) = server(move |_, _| json!({ "rows": [1], "_meta": { "next_url": next } }).to_string());
        let (code, out, err) = run(&Directory::new("elsewhere"), &url, &["api", "GET", "list", "--paginate"]);
        assert_eq!((code, out.as_str()), (1, "1\n"), "{next}: {err}");
        assert!(err.contains("help: "), "{err}");
        assert_eq!(*asked.lock().unwrap(), ["/api/list"], "{next}");
    }
}

#[test]
fn what_is_printed_in_a_pipe_is_what_came() {
    let (url, _) = server(|_, _| "{ \"n\": 1.10,\n\"big\": 12345678901234567890123 }".to_owned());
    let (code, out, _) = run(&Directory::new("raw"), &url, &["api", "get", "/api/x"]);
    assert_eq!((code, out.as_str()), (0, "{ \"n\": 1.10,\n\"big\": 12345678901234567890123 }"));
}

#[test]
fn headers_are_shown_without_what_lets_somebody_in_and_an_error_only_when_asked() {
    let (url, _) = server(|target, _| {
        let status = if target.contains("bad") { "400 Bad Request" } else { "200 OK" };
        format!(
            "{status}\r\nset-cookie: session=canary\r\nx-api-key: canary\r\nx-request-id: r1\n\n{{\"echo\": \"echoed\"}}"
        )
    });
    let directory = Directory::new("headers");
    let (code, out, _) = run(&directory, &url, &["api", "GET", "x", "-i"]);
    assert!(code == 0 && out.starts_with("HTTP 200 OK\n") && out.contains("x-request-id: r1\n"), "{out}");
    assert!(out.contains("set-cookie: [redacted]") && !out.contains("canary"), "{out}");
    let (code, out, err) = run(&directory, &url, &["api", "GET", "bad"]);
    assert!(code == 1 && !out.contains("echoed") && err.contains("GET /api/bad: 400"), "{out}{err}");
    let (code, out, _) = run(&directory, &url, &["api", "GET", "bad", "-i"]);
    assert!(code == 1 && out.contains("echoed"), "{out}");
}

#[test]
fn a_field_may_take_its_secret_from_where_nobody_sees_it() {
    let (url, _) = server(|_, _| "{}".to_owned());
    let directory = Directory::new("field-secret");
    let mut command = directory.heron(&url);
    let output = command.args(["api", "POST", "x", "-F", "secret=${env:NO_SUCH}", "-v"]).output().unwrap();
    assert!(code(&output) == 1 && said(&output).contains("NO_SUCH is not set"));
    let mut command = directory.heron(&url);
    command.env("MY_SECRET", "canary").args(["api", "POST", "x", "-F", "secret=${env:MY_SECRET}", "-v"]);
    let output = command.output().unwrap();
    assert!(code(&output) == 0 && !said(&output).contains("canary"), "{}", said(&output));
}

#[test]
fn failed_syncs_are_asked_for_over_all_pages_and_a_success_is_none() {
    let (url, asked) = server(|target, _| {
        let row = |id: &str, result: &str| json!({ "heron_id": id, "crm_sync_result": { "heron_id": "e", "result": result } });
        let (page, rows) = match target.contains("page=2") {
            true => (2, json!([row("eus_2", "failure"), row("eus_1", "failure"), row("eus_3", "success")])),
            false => (1, json!([row("eus_1", "failure")])),
        };
        json!({ "end_users": rows, "_meta": { "page": page, "pages": 2 } }).to_string()
    });
    let (code, out, err) = run(&Directory::new("failed-pages"), &url, &["crm", "failed"]);
    let ids: Vec<_> = lines(&out).iter().map(|row| row["end_user"].clone()).collect();
    assert_eq!((code, ids), (3, vec![json!("eus_1"), json!("eus_2")]), "{err}");
    assert!(asked.lock().unwrap().iter().all(|target| target.contains("with_crm_sync_result=failure")));
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[cfg(unix)] // It is stopped by a signal.
#[test]
fn a_sandbox_of_ones_own_answers_until_it_is_stopped() {
    let directory = Directory::new("sandbox");
    let mut child = Command::new(env!("CARGO_BIN_EXE_heron"))
        .args(["sandbox", "--port", "0", "--state", "state.json"])
        .current_dir(directory.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut url = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut url).unwrap();
    let (code, out, err) = run(&directory, url.trim(), &["ping"]);
    assert_eq!((code, out), (0, format!("{} answers\n", url.trim())), "{err}");
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert!(err.contains("stop with Ctrl-C") && directory.path().join("state.json").exists(), "{err}");
    let next = format!("export HERON_BASE_URL={} HERON_API_KEY=any", url.trim());
    assert!(err.contains(&next), "{err}");
}

#[test]
fn a_sandbox_that_does_not_start_says_nothing_but_why() {
    let directory = Directory::new("no-sandbox");
    directory.write("attributes.json", "7");
    let arguments = ["sandbox", "--port", "0", "--attributes", "attributes.json"];
    let (code, out, err) = run(&directory, "http://127.0.0.1:9", &arguments);
    assert!(code == 1 && out.is_empty() && err.starts_with("error: these are no company attributes"), "{out}{err}");
}
