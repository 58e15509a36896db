//! A client that reports exactly what reached it.

use std::io::ErrorKind;
use std::time::Duration;

use heron_fault_server::{Answer, FaultServer, Script};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Longer than anything here should take.
pub(crate) const LONG: Duration = Duration::from_secs(5);
/// Long enough for what comes at once.
pub(crate) const SHORT: Duration = Duration::from_millis(50);

pub(crate) const GET: &[u8] = b"GET /things?page=2 HTTP/1.1\r\nhost: test\r\n\r\n";

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    Fin,
    Reset,
    Silence,
}

pub(crate) struct Client(TcpStream);

impl Client {
    pub(crate) async fn of(server: &FaultServer) -> Self {
        Self(TcpStream::connect(server.address()).await.unwrap())
    }

    /// A client that has sent a request.
    pub(crate) async fn asking(server: &FaultServer) -> Self {
        let mut client = Self::of(server).await;
        client.send(GET).await;
        client
    }

    pub(crate) async fn send(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).await.unwrap();
    }

    /// Says that no more will be sent.
    pub(crate) async fn finish(&mut self) {
        self.0.shutdown().await.unwrap();
    }

    /// The next bytes, as many as are expected.
    pub(crate) async fn expect(&mut self, bytes: impl AsRef<[u8]>) {
        let mut read = vec![0; bytes.as_ref().len()];
        timeout(LONG, self.0.read_exact(&mut read)).await.unwrap().unwrap();
        assert_eq!(String::from_utf8_lossy(&read), String::from_utf8_lossy(bytes.as_ref()));
    }

    /// Everything up to the end.
    pub(crate) async fn rest(&mut self) -> (String, End) {
        let (read, end) = self.read_for(LONG).await;
        (String::from_utf8_lossy(&read).into_owned(), end)
    }

    /// Nothing comes, and the connection stays open.
    pub(crate) async fn expect_silence(&mut self) {
        assert_eq!(self.read_for(SHORT).await, (Vec::new(), End::Silence));
    }

    async fn read_for(&mut self, duration: Duration) -> (Vec<u8>, End) {
        let mut read = Vec::new();
        let end = loop {
            match timeout(duration, self.0.read_buf(&mut read)).await {
                Ok(Ok(0)) => break End::Fin,
                Ok(Ok(_)) => {}
                Ok(Err(error)) => {
                    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
                    break End::Reset;
                }
                Err(_) => break End::Silence,
            }
        };
        (read, end)
    }
}

/// How many bytes come before the end, without keeping them.
pub(crate) async fn drain(client: Client) -> u64 {
    let mut client = client;
    timeout(LONG, tokio::io::copy(&mut client.0, &mut tokio::io::sink())).await.unwrap().unwrap()
}

pub(crate) fn hello() -> Answer {
    Answer::text(200, "hello")
}

/// What the client reads of `hello`.
pub(crate) const HELLO: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: 5\r\n\r\nhello";

pub(crate) fn greeting() -> Script {
    Script::answer(hello())
}

/// Waits for something that must come true.
pub(crate) async fn comes_true(server: &FaultServer, condition: impl Fn(&FaultServer) -> bool) {
    assert!(server.until(condition, LONG).await);
}

/// As a function's name says it of a server with one connection.
pub(crate) async fn notices_that_the_client_is_gone(server: &FaultServer) {
    comes_true(server, |server| server.connections() == 1 && server.open_connections() == 0).await;
}
