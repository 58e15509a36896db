//! A small client, so that the tests see what goes over the wire.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use heron_sandbox::{Builder, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

/// A status and a body; null when the body is empty.
pub(crate) type Reply = (u16, Value);

/// A running sandbox and a client of it.
pub(crate) struct Heron {
    pub(crate) sandbox: Sandbox,
    http: reqwest::Client,
}

impl Heron {
    pub(crate) async fn start() -> Self {
        Self::of(Sandbox::builder()).await
    }

    pub(crate) async fn of(builder: Builder) -> Self {
        let http = http_client();
        Self { sandbox: builder.start().await.unwrap(), http }
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}{path}", self.sandbox.base_url()))
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        reply(self.request(Method::GET, path).header("x-api-key", self.sandbox.key())).await
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: &Value) -> Reply {
        reply(self.request(method, path).header("x-api-key", self.sandbox.key()).json(body)).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        self.send(Method::POST, path, body).await
    }

    /// Creates a CRM integration and gives its id.
    pub(crate) async fn integration(&self, body: &Value) -> String {
        let (status, created) = self.post("/api/crm_integrations", body).await;
        assert_eq!(status, 201, "{created}");
        text(&created["crm_integration"]["heron_id"])
    }

    /// Creates an end user and gives its Heron id.
    pub(crate) async fn end_user(&self, end_user_id: &str) -> String {
        let (status, created) =
            self.post("/api/end_users", &json!({ "end_user": { "end_user_id": end_user_id } })).await;
        assert_eq!(status, 201, "{created}");
        text(&created["end_user"]["heron_id"])
    }
}

/// What came back over a bare socket, and how it ended.
pub(crate) struct Raw {
    pub(crate) text: String,
    pub(crate) reset: bool,
}

impl Raw {
    pub(crate) fn body(&self) -> &str {
        self.text.split_once("\r\n\r\n").map_or("", |(_, body)| body)
    }
}

/// A bare connection, which fails a test rather than hang it.
pub(crate) fn connect(sandbox: &Sandbox) -> TcpStream {
    let stream = TcpStream::connect(sandbox.base_url().strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(30))).unwrap();
    stream
}

/// Reads to the end of the connection.
pub(crate) fn read_all(mut stream: &TcpStream) -> Raw {
    let (mut bytes, mut block) = (Vec::new(), vec![0; 64 * 1024]);
    let reset = loop {
        match stream.read(&mut block) {
            Ok(0) => break false,
            Ok(read) => bytes.extend_from_slice(&block[..read]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break true,
            Err(error) => panic!("{error} after {}", String::from_utf8_lossy(&bytes)),
        }
    };
    Raw { text: String::from_utf8_lossy(&bytes).into_owned(), reset }
}

/// Sends bytes and reads all that comes back.
pub(crate) fn raw(sandbox: &Sandbox, bytes: impl AsRef<[u8]>) -> Raw {
    let mut stream = connect(sandbox);
    stream.write_all(bytes.as_ref()).unwrap();
    let raw = read_all(&stream);
    let _ = stream.shutdown(Shutdown::Both);
    raw
}

/// A request without a body, after which the connection ends.
pub(crate) fn get(path: &str, headers: &[(&str, &str)]) -> String {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: any\r\nconnection: close\r\n{headers}\r\n")
}

/// A client that also builds when the rest of the workspace switches on TLS, and leaves the provider to its users.
pub(crate) fn http_client() -> reqwest::Client {
    // The second test of a process finds it installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().build().unwrap()
}

pub(crate) async fn reply(request: reqwest::RequestBuilder) -> Reply {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let bytes = response.bytes().await.unwrap();
    let body = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes).unwrap() };
    (status, body)
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is not a text")).to_owned()
}

/// The least that makes a CRM integration, with this `config`.
pub(crate) fn integration(config: Value) -> Value {
    json!({
        "provider": "salesforce",
        "instance_url": "https://crm.example",
        "auth": { "token": "canary-auth" },
        "secret": "canary-secret",
        "config": config,
    })
}
