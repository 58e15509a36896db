//! Uploads and downloads of any length, as long as something moves.

use std::time::{Duration, Instant};

use heron_data::{Call, Error};
use heron_fault_server::{Accept, FaultServer, Script};

use super::*;

/// Both end long before a slow transfer does.
fn impatient(server: &FaultServer) -> Heron {
    let builder = builder(server.url()).timeout(millis(400));
    builder.client(|client| client.attempt_timeout(millis(300))).build().unwrap()
}

fn bytes(heron: &Heron) -> Call<impl AsRef<[u8]> + Send + 'static> {
    heron.raw(Method::Get, "/api/files/1").bytes()
}

const PIECES: u32 = 12;

/// A body in pieces, with a pause before each.
fn drips(pause: Duration) -> Script {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {PIECES}\r\n\r\n");
    (0..PIECES).fold(Script::new().send(head), |script, _| script.wait(pause).send("x"))
}

#[tokio::test]
async fn a_download_that_drips_longer_than_every_other_limit_arrives() {
    let server = FaultServer::always(drips(millis(100)));
    let start = Instant::now();
    let body = bytes(&impatient(&server)).stall_timeout(millis(900)).await.unwrap();
    assert_eq!(body.as_ref().len(), PIECES as usize);
    assert!(start.elapsed() >= millis(1200), "longer than the stall limit too: {:?}", start.elapsed());
}

#[tokio::test]
async fn a_download_that_stops_ends_with_the_stall_limit() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
    let begun = || Script::new().send(half);
    for script in [Script::new().stall(), begun().stall(), begun().wait(millis(100)).send(" ").stall()] {
        let server = FaultServer::always(script);
        let start = Instant::now();
        let error = stalled(bytes(&impatient(&server)).retry(Retry::never()).stall_timeout(millis(200))).await;
        assert!(error.to_string().contains("nothing moved for 200ms"), "{error}");
        assert!((millis(200)..Duration::from_secs(8)).contains(&start.elapsed()), "{:?}", start.elapsed());
    }
}

async fn stalled<T: Send + 'static>(call: Call<T>) -> Error {
    let error = call.await.err().unwrap();
    assert!(error.is_timeout(), "{error:?}");
    error
}

/// More than the kernel takes for a peer that does not read.
const UPLOAD: usize = 24 << 20;

fn upload(heron: &Heron) -> Call<Value> {
    heron.raw(Method::Post, "/api/files").body(vec![b'x'; UPLOAD], "application/octet-stream").decode()
}

#[tokio::test]
async fn an_upload_to_a_server_that_reads_slowly_arrives_whole() {
    let slowly = Accept::ReadSlowly { bytes: 512 << 10, pause: millis(30) };
    let server = FaultServer::builder().accept(move |_| slowly).always(good());
    let start = Instant::now();
    upload(&impatient(&server)).stall_timeout(Duration::from_secs(4)).await.unwrap();
    assert!(start.elapsed() > millis(800), "longer than the limits of attempt and client: {:?}", start.elapsed());
    let seen = server.requests();
    assert_eq!((seen.len(), seen[0].body.len()), (1, UPLOAD));
    assert_eq!(seen[0].header("content-length"), Some(UPLOAD.to_string().as_str()));
}

#[tokio::test]
async fn an_upload_to_a_server_that_stops_reading_ends_with_the_stall_limit() {
    let server = FaultServer::builder().accept(|_| Accept::Stall).always(good());
    let start = Instant::now();
    let error = stalled(upload(&impatient(&server)).stall_timeout(millis(300))).await;
    assert!(error.is_ambiguous() && error.attempts() == 1, "{error:?}");
    assert!((millis(300)..Duration::from_secs(10)).contains(&start.elapsed()), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_timeout_of_its_own_still_ends_a_call_that_moves() {
    let server = FaultServer::always(drips(millis(100)));
    let start = Instant::now();
    let call = bytes(&impatient(&server)).stall_timeout(LONG).timeout(millis(350));
    let error = stalled(call).await;
    assert!(start.elapsed() >= millis(350) && error.attempts() == 1, "{error:?}");
    assert!(error.to_string().contains("before the end of the call"), "{error}");
}

#[tokio::test]
async fn connecting_stays_limited() {
    let server = FaultServer::builder().accept(|_| Accept::Stall).always(good());
    let heron = builder(server.url().replace("http:", "https:"))
        .client(|client| client.connect_timeout(millis(100)))
        .build()
        .unwrap();
    let error = stalled(get(&heron).retry(Retry::never()).stall_timeout(LONG)).await;
    assert!(error.is_connect(), "{error:?}");
}
