//! A file of any size costs little memory, sent and fetched.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::alloc::System;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use heron_api::types::EndUserFilesUploadForm;
use heron_api::{Client, Progress, Upload};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[global_allocator]
static MEMORY: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const SIZE: usize = 64 << 20;

/// What a transfer may hold at any moment.
const ALLOWED: usize = 4 << 20;

fn held() -> usize {
    let stats = MEMORY.stats();
    stats.bytes_allocated.saturating_sub(stats.bytes_deallocated)
}

/// The most that is held whenever something moves.
#[derive(Clone)]
struct Most {
    before: usize,
    most: Arc<AtomicUsize>,
}

impl Most {
    fn from_now() -> Self {
        Self { before: held(), most: Arc::default() }
    }

    fn listener(&self) -> impl FnMut(Progress) + Send + 'static {
        let own = self.clone();
        move |_| _ = own.most.fetch_max(held().saturating_sub(own.before), SeqCst)
    }

    fn is_little(&self) {
        let most = self.most.load(SeqCst);
        assert!(most > 0, "nobody looked");
        assert!(most < ALLOWED, "{most} bytes were held at once");
    }
}

/// A server that keeps nothing: it counts what it is sent, and answers with `head` and as many bytes as asked for.
async fn server(head: &'static str, body: usize) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let received = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&received);
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            let count = Arc::clone(&count);
            tokio::spawn(async move {
                let mut buffer = vec![0; 64 << 10];
                let (mut seen, mut expected) = (Vec::new(), None);
                let mut total = 0;
                while expected != Some(total) {
                    let read = socket.read(&mut buffer).await.unwrap();
                    total += read;
                    if expected.is_none() {
                        seen.extend_from_slice(&buffer[..read]);
                        let text = String::from_utf8_lossy(&seen).into_owned();
                        let Some((head, _)) = text.split_once("\r\n\r\n") else { continue };
                        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                        expected = Some(head.len() + 4 + length.map_or(0, |length| length.parse::<usize>().unwrap()));
                    }
                }
                count.store(total, SeqCst);
                socket.write_all(head.as_bytes()).await.unwrap();
                let mut left = body;
                while left > 0 {
                    let size = left.min(buffer.len());
                    socket.write_all(&buffer[..size]).await.unwrap();
                    left -= size;
                }
            });
        }
    });
    (url, received)
}

fn client(url: &str) -> Client {
    Client::builder().api_key("key_of_this_test").base_url(url).build().unwrap()
}

/// One test, because the memory is that of the whole process.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_64_mib_is_sent_and_fetched_within_4_mib() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join("transfer-memory.bin");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(SIZE as u64).unwrap();

    let created =
        "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n{\"heron_id\":\"euf_1\"}";
    let (url, received) = server(created, 0).await;
    let heron = client(&url);
    let most = Most::from_now();
    let upload = Upload::from_path(&path).on_progress(most.listener());
    heron_api::files::end_user_files_upload(&heron, "mine", EndUserFilesUploadForm::new(upload)).await.unwrap();
    assert!(received.load(SeqCst) > SIZE);
    most.is_little();

    // As base64 in JSON, which is a third longer.
    let most = Most::from_now();
    let upload = Upload::from_path(&path).with_file_name("a.png").on_progress(most.listener());
    heron_api::account::account_logo_upload(&heron, upload).await.unwrap();
    assert!(received.load(SeqCst) > SIZE / 3 * 4);
    most.is_little();

    let zip = "HTTP/1.1 200 OK\r\ncontent-type: application/zip\r\ncontent-length: 67108864\r\n\r\n";
    let (url, _) = server(zip, SIZE).await;
    let heron = client(&url);
    let most = Most::from_now();
    let stored = heron_api::files::end_user_files_download(&heron, "mine")
        .on_progress(most.listener())
        .to_file(&path)
        .await
        .unwrap();
    assert_eq!((stored.size, std::fs::metadata(&path).unwrap().len()), (Some(SIZE as u64), SIZE as u64));
    most.is_little();

    let most = Most::from_now();
    let mut stream =
        heron_api::files::end_user_files_download(&heron, "mine").on_progress(most.listener()).stream().await.unwrap();
    let mut size = 0;
    while let Some(chunk) = stream.chunk().await.unwrap() {
        size += chunk.len();
    }
    assert_eq!(size, SIZE);
    most.is_little();
    std::fs::remove_file(&path).unwrap();
}
