//! What a sandbox costs: to start, for each request, and in memory over a million of them.
//!
//! ```console
//! $ cargo run --release -p heron-sandbox --example soak -- 1000000
//! ```

use std::error::Error;
use std::time::{Duration, Instant};

use heron_sandbox::{RateLimit, Sandbox};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How many connections ask at the same time.
const CONNECTIONS: usize = 16;

const INTEGRATION: &str = r#"{"provider":"salesforce","instance_url":"https://crm.example","auth":{"token":"a"},"secret":"b","config":{"object_configs":[{"key":"deal","external_name":"Opportunity","field_mappings":[{"field_name":"Name","heron_company_attribute_label":"company_legal_business_name"}]}]}}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let requests: usize = std::env::args().nth(1).map_or(Ok(1_000_000), |number| number.parse())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(run(requests))
}

async fn run(requests: usize) -> Result<(), Box<dyn Error>> {
    let began = Instant::now();
    let first = Sandbox::start().await?;
    println!("first start, with the contract read: {:?}", began.elapsed());
    drop(first);
    let began = Instant::now();
    for _ in 0..1000 {
        drop(Sandbox::start().await?);
    }
    println!("start and stop, of 1000:             {:?}", began.elapsed() / 1000);

    let get = "GET /api/crm_integrations HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: key\r\n\r\n".to_owned();
    let post = |body: &str| {
        let length = body.len();
        format!(
            "POST /api/crm_integrations HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: key\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        )
    };
    let (create, refused) = (post(INTEGRATION), post(r#"{"secret":"b"}"#));

    let sandbox = Sandbox::start().await?;
    report("GET, nothing in the list", &sandbox, &get, requests / 4).await?;
    report("GET, the same again", &sandbox, &get, requests / 4).await?;
    report("POST that is refused", &sandbox, &refused, requests / 4).await?;
    report("POST that is refused, again", &sandbox, &refused, requests / 4).await?;
    println!("requests that made room in the journal: {}", sandbox.requests().evicted());
    sandbox.reset();
    report("POST that creates", &sandbox, &create, 20_000).await?;
    sandbox.reset();
    report("after a reset, GET", &sandbox, &get, 20_000).await?;
    let limited = Sandbox::builder().rate_limit(RateLimit::per_minute(500)).start().await?;
    report("GET with a rate limit", &limited, &get, 100_000).await?;
    Ok(())
}

/// Sends a request so many times, and says how fast that went and what memory there is now.
async fn report(name: &str, sandbox: &Sandbox, request: &str, count: usize) -> Result<(), Box<dyn Error>> {
    let began = Instant::now();
    let address = sandbox.base_url().trim_start_matches("http://").to_owned();
    let each = (count / CONNECTIONS).max(1);
    let clients: Vec<_> =
        (0..CONNECTIONS).map(|_| tokio::spawn(ask(address.clone(), request.to_owned().into_bytes(), each))).collect();
    for client in clients {
        client.await??;
    }
    let rate = rate(each * CONNECTIONS, began.elapsed());
    println!("{name:<36} {rate:>8} requests/s   {:>7} KiB resident", resident()?);
    Ok(())
}

fn rate(count: usize, time: Duration) -> u128 {
    (count as u128) * 1_000_000 / time.as_micros().max(1)
}

/// One connection, one request after the other.
async fn ask(address: String, request: Vec<u8>, count: usize) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(64 * 1024);
    for _ in 0..count {
        stream.write_all(&request).await?;
        buffer.clear();
        let mut wanted = None;
        while wanted.is_none_or(|wanted| buffer.len() < wanted) {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            if wanted.is_none() {
                wanted = whole(&buffer);
            }
        }
    }
    Ok(())
}

/// How long the answer is that begins here, once its head is there.
fn whole(bytes: &[u8]) -> Option<usize> {
    let head = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(bytes.get(..head)?).ok()?;
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: "))?;
    Some(head + length.parse::<usize>().ok()?)
}

/// Resident memory of this process, the clients included; 0 where it cannot be read.
fn resident() -> Result<usize, Box<dyn Error>> {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else { return Ok(0) };
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    Ok(line.split_whitespace().next().unwrap_or("0").parse()?)
}
