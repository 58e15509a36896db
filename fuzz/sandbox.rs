//! What is fuzzed of the sandbox: every byte that a socket can bring. `fuzz_targets` hands it to libFuzzer, and
//! `tests/tests/fuzz_corpora.rs` what was found so far to a stable test.

use heron_sandbox::fuzzing::Offline;
use heron_sandbox::{RateLimit, Sandbox};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// How many bytes of answers are read. What asks for more is cut off, as by any other peer.
const READ: u64 = 4 << 20;

/// Lets a new sandbox answer one connection with these bytes. Whatever comes, it answers in HTTP, and never by failing.
pub(crate) fn sandbox_http_target(data: &[u8]) {
    let builder = Sandbox::builder().journal(100).rate_limit(RateLimit::per_minute(1000)).body_limit(1 << 20);
    let Ok(sandbox) = Offline::new(builder) else { panic!("a sandbox without a socket always starts") };
    // Time goes by itself when nothing else can, so that delays and stalls end.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    let Ok(runtime) = runtime else { return };
    let answers = runtime.block_on(async {
        let (client, server) = tokio::io::duplex(64 * 1024);
        let (read, mut write) = tokio::io::split(client);
        let ask = async {
            // The sandbox may hang up before it has read everything.
            let _ = write.write_all(data).await;
            // As long as a peer may be idle, so that what waits is not given up before it was answered.
            tokio::time::sleep(std::time::Duration::from_secs(29)).await;
            let _ = write.shutdown().await;
        };
        let hear = async {
            let mut answers = Vec::new();
            let _ = read.take(READ).read_to_end(&mut answers).await;
            answers
        };
        let (_, _, answers) = tokio::join!(sandbox.serve(server), ask, hear);
        answers
    });
    assert!(answers.is_empty() || answers.starts_with(b"HTTP/1."), "it speaks HTTP");
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    // A state that was brought in may hold what no request could put there, and is then told so.
    let brings_state = holds(data, "/_sandbox/state");
    for failure in ["The sandbox failed at this request", "breaks the contract"] {
        // Some answers tell what was sent, and these words may have been.
        let failed = holds(&answers, failure) && !holds(data, failure);
        assert!(!failed || brings_state, "{}", String::from_utf8_lossy(&answers));
    }
    let _ = sandbox.journal();
}
