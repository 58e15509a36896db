//! A failure at any request of an apply over ten files: each integration is old or new, the report says which, and a run
//! again finishes.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

mod support;

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use heron_data::Heron;
use heron_sandbox::Sandbox;
use serde_json::Value;
use support::{Directory, KEY, code, file, said};

/// What happens to the requests from a certain one on.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// Nothing reaches the server any more.
    Gone,
    /// One request reaches the server, and its answer is lost.
    Lost,
    /// One request is answered with 503 by something in between.
    Unavailable,
    /// One request reaches the server, and what is in between answers 502.
    Masked,
}

/// Stands between the command and a sandbox.
struct Proxy {
    url: String,
    seen: Arc<AtomicUsize>,
}

impl Proxy {
    fn new(to: &str, fault: Option<(usize, Fault)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (to, seen) = (to.trim_start_matches("http://").to_owned(), Arc::new(AtomicUsize::new(0)));
        let counter = Arc::clone(&seen);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(stream) = stream else { break };
                _ = pass(stream, &to, &counter, fault);
            }
        });
        Self { url, seen }
    }
}

fn pass(mut from: TcpStream, to: &str, seen: &AtomicUsize, fault: Option<(usize, Fault)>) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    let (head, length) = loop {
        let read = from.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        request.extend_from_slice(&buffer[..read]);
        if let Some(end) = request.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&request[..end]).into_owned();
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().unwrap())
            });
            break (head, end + 4 + length.unwrap_or(0));
        }
    };
    while request.len() < length {
        let read = from.read(&mut buffer)?;
        request.extend_from_slice(&buffer[..read]);
    }
    let number = seen.fetch_add(1, Ordering::SeqCst);
    let fault = fault.and_then(|(at, fault)| (number == at || (fault == Fault::Gone && number > at)).then_some(fault));
    if fault == Some(Fault::Gone) {
        return Ok(());
    }
    if fault == Some(Fault::Unavailable) {
        return from.write_all(b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    }
    let mut server = TcpStream::connect(to)?;
    let body = &request[head.len() + 4..];
    server.write_all(format!("{head}\r\nconnection: close\r\n\r\n").as_bytes())?;
    server.write_all(body)?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    match fault {
        Some(Fault::Lost) => Ok(()),
        Some(Fault::Masked) => {
            from.write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        }
        _ => {
            let text = String::from_utf8_lossy(&answer);
            let (head, _) = text.split_once("\r\n\r\n").unwrap();
            let body = &answer[head.len() + 4..];
            let head: Vec<_> =
                head.lines().filter(|line| !line.to_ascii_lowercase().starts_with("connection:")).collect();
            from.write_all(format!("{}\r\nconnection: close\r\n\r\n", head.join("\r\n")).as_bytes())?;
            from.write_all(body)
        }
    }
}

/// How each integration is, by its address.
type States = BTreeMap<String, Value>;

async fn states(sandbox: &Sandbox) -> Vec<(String, Value)> {
    let heron = Heron::builder(KEY).base_url(sandbox.base_url()).build().unwrap();
    let all = heron.crm().list().await.unwrap();
    all.into_iter()
        .map(|one| (one.instance_url.unwrap(), heron_data::crm::without_defaults(&one.config.unwrap())))
        .collect()
}

/// Five files that change something, and five that create something.
fn prepare(directory: &Directory, sandbox: &Sandbox) {
    for number in 0..5 {
        directory.write(&format!("crm/old{number}.yaml"), &file(&format!("old{number}"), ""));
    }
    let done = directory
        .heron(sandbox.base_url())
        .env("AUTH", "a")
        .env("SECRET", "s")
        .args(["crm", "apply", "crm", "--yes"])
        .output();
    let done = done.unwrap();
    assert_eq!(code(&done), 0, "{}", said(&done));
    for number in 0..5 {
        let name = format!("crm/old{number}.yaml");
        let text =
            directory.read(&name).replace("label: company_name", "label: company_name\n          max_length: 80");
        directory.write(&name, &text);
        directory.write(&format!("crm/new{number}.yaml"), &file(&format!("new{number}"), ""));
    }
}

async fn one(at: usize, fault: Fault) -> bool {
    let context = format!("{fault:?} at request {at}");
    let sandbox = Sandbox::builder().key(KEY).start().await.unwrap();
    let directory = Directory::new(&format!("faults-{fault:?}-{at}"));
    prepare(&directory, &sandbox);
    let before: States = states(&sandbox).await.into_iter().collect();
    let proxy = Proxy::new(sandbox.base_url(), Some((at, fault)));
    let mut command = directory.heron(&proxy.url);
    command.env("AUTH", "a").env("SECRET", "s").args(["crm", "apply", "crm", "--yes", "--json"]);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let was_hit = proxy.seen.load(Ordering::SeqCst) > at;

    let after = states(&sandbox).await;
    let by_url: States = after.iter().cloned().collect();
    assert_eq!(after.len(), by_url.len(), "{context}: something was created twice");
    let is_new = |name: &str| {
        let url = format!("https://{name}.my.salesforce.com");
        let now = by_url.get(&url);
        let length = now.and_then(|now| now.pointer("/object_configs/0/field_mappings/0/max_length"));
        match before.get(&url) {
            Some(old) if now == Some(old) => false,
            Some(_) => {
                assert_eq!(length, Some(&Value::from(80)), "{context}: {name} is neither old nor new");
                true
            }
            None => now.is_some(),
        }
    };
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let rows = report["integrations"].as_array().cloned().unwrap_or_default();
    if rows.is_empty() {
        // It failed before anything was sent.
        assert_eq!(code(&output), 1, "{context}: {}", said(&output));
        assert!(by_url == before, "{context}");
    }
    for row in rows {
        let name = row["file"].as_str().unwrap().trim_start_matches("crm/").trim_end_matches(".yaml");
        match row["outcome"].as_str().unwrap() {
            "created" | "updated" => assert!(is_new(name), "{context}: {row}"),
            "not_applied" | "not_tried" => {
                assert!(!is_new(name), "{context}: {row}");
                assert_eq!(code(&output), 1, "{context}: {row}");
            }
            "cannot_tell" => assert_eq!(code(&output), 1, "{context}: {row}"),
            other => panic!("{context}: {other}"),
        }
    }

    let mut again = directory.heron(sandbox.base_url());
    again.env("AUTH", "a").env("SECRET", "s").args(["crm", "apply", "crm", "--yes"]);
    let finished = again.output().unwrap();
    assert_eq!(code(&finished), 0, "{context}: {}", said(&finished));
    let done = states(&sandbox).await;
    assert_eq!(done.len(), 10, "{context}: {done:?}");
    let requests = sandbox.requests().len();
    let nothing = again.output().unwrap();
    assert_eq!(code(&nothing), 0, "{context}");
    assert!(said(&nothing).contains("Done: 10 unchanged."), "{context}: {}", said(&nothing));
    assert_eq!(sandbox.requests().len(), requests + 1, "{context}: a second apply only reads");
    was_hit
}

/// All at once: most of the time is spent waiting before something is sent again.
async fn every_request(fault: Fault) {
    // One request plans, each creation takes three, each update two; the last fault comes too late.
    const REQUESTS: usize = 1 + 5 * 3 + 5 * 2;
    let runs: Vec<_> = (0..=REQUESTS).map(|at| tokio::spawn(one(at, fault))).collect();
    let mut hit = Vec::new();
    for run in runs {
        hit.push(run.await.unwrap());
    }
    assert!(hit[..REQUESTS].iter().all(|hit| *hit) && !hit[REQUESTS], "{hit:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_goes_away_leaves_each_integration_old_or_new() {
    every_request(Fault::Gone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_lost_leaves_each_integration_old_or_new() {
    every_request(Fault::Lost).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_unavailable_leaves_each_integration_old_or_new() {
    every_request(Fault::Unavailable).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_masked_leaves_each_integration_old_or_new() {
    every_request(Fault::Masked).await;
}
