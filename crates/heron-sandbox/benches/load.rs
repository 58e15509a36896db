//! A small load generator, for this server and any other: so many requests on so many connections, one after another.
//!
//! ```console
//! $ cargo bench -p heron-sandbox --bench load -- 127.0.0.1:8787 GET /api/crm_integrations --seconds 5
//! ```

#![allow(missing_docs, reason = "a benchmark has no users")]

use std::collections::BTreeMap;
use std::error::Error;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::Parser;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Sends one request again and again, and tells how many were answered a second, with which statuses.
#[derive(Clone, Parser)]
struct Arguments {
    /// Host and port
    address: String,
    method: String,
    path: String,
    /// A file with a JSON body
    #[arg(long)]
    body: Option<String>,
    #[arg(long, default_value_t = 16)]
    connections: usize,
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// Start this server first, tell how long it took to the first answer and what memory it has, and stop it
    #[arg(long, value_name = "PROGRAM", num_args = 1.., allow_hyphen_values = true)]
    start: Vec<String>,
    /// Also tell what processor time this process took for each answer (Linux)
    #[arg(long)]
    pid: Option<u32>,
    /// Cargo gives it to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Outcome<()> {
    // Without arguments there is nothing to measure, and `cargo test --benches` is content.
    if std::env::args().len() < 3 {
        return Ok(());
    }
    let arguments = Arguments::parse();
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run(arguments))
}

async fn run(arguments: Arguments) -> Outcome<()> {
    let body = arguments.body.as_deref().map(std::fs::read).transpose()?.unwrap_or_default();
    let mut request = format!(
        "{} {} HTTP/1.1\r\nhost: {}\r\nx-api-key: key_of_the_benchmark\r\naccept: application/json\r\n",
        arguments.method, arguments.path, arguments.address
    );
    if !body.is_empty() {
        request += &format!("content-type: application/json\r\ncontent-length: {}\r\n", body.len());
    }
    let mut request = (request + "\r\n").into_bytes();
    request.extend(body);

    if let [program, options @ ..] = arguments.start.as_slice() {
        return started(program, options, &arguments.address, &request).await;
    }
    let before = arguments.pid.and_then(processor_time);
    let start = Instant::now();
    let end = start + Duration::from_secs_f64(arguments.seconds);
    let mut connections = JoinSet::new();
    for _ in 0..arguments.connections {
        let (address, request) = (arguments.address.clone(), request.clone());
        connections.spawn(async move { connection(&address, &request, end).await });
    }
    let mut statuses: BTreeMap<u16, u64> = BTreeMap::new();
    while let Some(answered) = connections.join_next().await {
        for (status, count) in answered?? {
            *statuses.entry(status).or_default() += count;
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    let total: u64 = statuses.values().sum();
    let told: Vec<String> = statuses.iter().map(|(status, count)| format!("{status}: {count}")).collect();
    let mut line = format!("{:.0} requests/s ({})", total as f64 / seconds, told.join(", "));
    if let (Some(before), Some(after)) = (before, arguments.pid.and_then(processor_time)) {
        line += &format!(", {:.0} µs of processor time each", (after - before) * 1e6 / total as f64);
    }
    println!("{line}");
    Ok(())
}

/// The seconds that a process has computed so far, by ticks of 10 ms.
fn processor_time(pid: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name of the program may hold spaces; it ends with the last bracket.
    let mut fields = status.rsplit_once(')')?.1.split_whitespace().skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}

async fn started(program: &str, options: &[String], address: &str, request: &[u8]) -> Outcome<()> {
    let start = Instant::now();
    let mut server = Command::new(program).args(options).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let answered = loop {
        match connection(address, request, start).await {
            Ok(_) => break Ok(start.elapsed()),
            Err(error) if start.elapsed() > Duration::from_secs(120) => break Err(error),
            Err(_) => tokio::time::sleep(Duration::from_micros(500)).await,
        }
    };
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("unknown").trim();
    server.kill()?;
    server.wait()?;
    println!("{:.1} ms to the first answer, {resident} resident", answered?.as_secs_f64() * 1000.0);
    Ok(())
}

async fn connection(address: &str, request: &[u8], end: Instant) -> Outcome<BTreeMap<u16, u64>> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut statuses = BTreeMap::new();
    let mut buffer = Vec::with_capacity(64 * 1024);
    // One answer in any case, so that an end that has passed asks whether the server is there.
    loop {
        stream.write_all(request).await?;
        buffer.clear();
        let status = loop {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Err("the server closed the connection".into());
            }
            if let Some(status) = whole(&buffer)? {
                break status;
            }
        };
        *statuses.entry(status).or_default() += 1;
        if Instant::now() >= end {
            return Ok(statuses);
        }
    }
}

/// The status, once all of the answer is there.
fn whole(buffer: &[u8]) -> Outcome<Option<u16>> {
    let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let (head, body) = buffer.split_at(end + 4);
    let head = std::str::from_utf8(head)?;
    let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let there = match header("content-length") {
        Some(length) => body.len() >= length.parse::<usize>()?,
        None if header("transfer-encoding").is_some() => body.ends_with(b"0\r\n\r\n"),
        None => true,
    };
    Ok(there.then_some(status))
}
