//! An HTTP/1.1 server for tests that can cut, stall and lie.
//!
//! It speaks through a bare socket, because an HTTP library would refuse to be wrong. A test says what happens to each
//! connection ([`Accept`]) and to each request ([`Script`]), and then asks what the server saw.
//!
//! ```
//! use std::time::Duration;
//!
//! use heron_fault_server::{Answer, FaultServer, Script};
//! use tokio::io::{AsyncReadExt, AsyncWriteExt};
//! use tokio::net::TcpStream;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let answer = Answer::json(201, &serde_json::json!({"id": 7}));
//! // The first request gets half an answer and a reset, every later one all of it.
//! let server = FaultServer::in_order([
//!     Script::new().send(answer.to_bytes().slice(..40)).reset(),
//!     Script::answer(answer),
//! ]);
//!
//! for number in 0..2 {
//!     let mut client = TcpStream::connect(server.address()).await?;
//!     client.write_all(b"POST /things HTTP/1.1\r\nhost: test\r\ncontent-length: 2\r\n\r\n{}").await?;
//!     let mut start = [0; 12];
//!     client.read_exact(&mut start).await?;
//!     assert_eq!(&start, b"HTTP/1.1 201");
//! }
//!
//! assert!(server.until(|server| server.open_connections() == 0, Duration::from_secs(5)).await);
//! let seen = server.requests();
//! assert_eq!((seen.len(), seen[1].method.as_str(), seen[1].target.as_str()), (2, "POST", "/things"));
//! assert_eq!((seen[1].header("content-length"), &seen[1].body[..]), (Some("2"), &b"{}"[..]));
//! # Ok(())
//! # }
//! ```
//!
//! An effect is a step as well, so a server that keeps state can do its work before, within or after an answer, and
//! even when the client is long gone:
//!
//! ```
//! # use std::{sync::{Arc, Mutex}, time::Duration};
//! # use heron_fault_server::{FaultServer, Script};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let things = Arc::new(Mutex::new(Vec::new()));
//! let server = FaultServer::start(move |seen| {
//!     let (things, target) = (Arc::clone(&things), seen.target.clone());
//!     Script::new().reset().wait(Duration::from_secs(1)).run(move || things.lock().unwrap().push(target.clone()))
//! });
//! # drop(server);
//! # }
//! ```

mod accept;
mod answer;
mod connection;
mod log;
mod refused;
mod request;
mod script;
mod seen;
mod server;
mod wire;

pub use accept::Accept;
pub use answer::{Answer, LastChunk};
pub use refused::refused_url;
pub use script::{Cut, Script};
pub use seen::Seen;
pub use server::{FaultServer, FaultServerBuilder};
