//! One POST to this machine.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use http::uri::{Authority, Scheme};
use http::{HeaderMap, Request, Uri};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use super::WebhookError;
use super::sign::signature;

/// The headers that the sandbox sets itself, or that belong to the connection.
const OWN: [&str; 6] = ["connection", "content-length", "content-type", "heron-signature", "host", "transfer-encoding"];

/// How long a delivery may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where webhooks go, and what signs them. Not `Debug`: it holds a secret.
#[derive(Clone)]
pub(crate) struct Target {
    pub(super) url: Uri,
    authority: Authority,
    secret: String,
    /// What is sent along.
    headers: HeaderMap,
}

impl Target {
    /// Only this machine is a target: what a sandbox makes up is nobody else's to receive.
    pub(crate) fn new(url: &str, secret: String) -> Result<Self, WebhookError> {
        let refused = |what| WebhookError::Url { what };
        let url: Uri = url.parse().map_err(|_| refused("it is no URL"))?;
        if url.scheme() != Some(&Scheme::HTTP) {
            return Err(refused("it does not begin with http://"));
        }
        let authority = url.authority().cloned().ok_or_else(|| refused("it names no host"))?;
        if authority.as_str().contains('@') {
            return Err(refused("it holds a user or a password"));
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        let is_here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        if !is_here {
            return Err(refused("it is not on this machine"));
        }
        if secret.trim().is_empty() {
            return Err(WebhookError::Secret);
        }
        Ok(Self { url, authority, secret, headers: HeaderMap::new() })
    }

    pub(super) fn secret(&self) -> &str {
        &self.secret
    }

    /// Sends these along, as far as they can be headers; never in place of the sandbox's own.
    pub(super) fn with_headers(mut self, headers: &Value) -> Self {
        for (name, value) in headers.as_object().into_iter().flatten() {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(&value))
                && !OWN.contains(&name.as_str())
            {
                self.headers.insert(name, value);
            }
        }
        self
    }

    /// Sends a body once; gives the status of the answer, or why there is none.
    pub(super) async fn send(&self, body: &Bytes) -> Result<u16, String> {
        match tokio::time::timeout(PATIENCE, self.exchange(body)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(format!("no answer within {} seconds", PATIENCE.as_secs())),
        }
    }

    async fn exchange(&self, body: &Bytes) -> Result<u16, String> {
        let host = self.authority.host().trim_start_matches('[').trim_end_matches(']');
        let port = self.authority.port_u16().unwrap_or(80);
        let stream = match host.parse::<IpAddr>() {
            Ok(address) => TcpStream::connect(SocketAddr::from((address, port))).await,
            // The name was looked at: it is `localhost`, whatever a hosts file says.
            Err(_) => TcpStream::connect(SocketAddr::from(([127, 0, 0, 1], port))).await,
        };
        let stream = stream.map_err(|error| format!("no connection: {}", error.kind()))?;
        let (mut sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|_| "no HTTP/1.1".to_owned())?;
        let mut request = Request::post(self.url.path_and_query().map_or("/", |path| path.as_str()))
            .header(HOST, self.authority.as_str())
            .header(CONTENT_TYPE, "application/json")
            .header("heron-signature", signature(self.secret.as_bytes(), body))
            .body(Full::new(body.clone()))
            .map_err(|_| "the URL cannot be sent".to_owned())?;
        request.headers_mut().extend(self.headers.clone());
        let answered = async {
            let response = sender.send_request(request).await.map_err(|_| "the connection broke".to_owned())?;
            let status = response.status().as_u16();
            // Read to its end where that is soon, so that the receiver is not cut off; what it says does not matter.
            let mut body = response.into_body();
            let mut left = 64 * 1024_usize;
            while let Some(Ok(frame)) = body.frame().await {
                left = left.saturating_sub(frame.data_ref().map_or(0, Bytes::len).max(1));
                if left == 0 {
                    break;
                }
            }
            Ok(status)
        };
        // The connection must be driven, and ends with the answer.
        tokio::select! {
            answered = answered => answered,
            _ = async { let _ = connection.await; std::future::pending::<()>().await } => Err("the connection broke".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(url: &str) -> bool {
        Target::new(url, "sec_made_up".to_owned()).is_err()
    }

    #[test]
    fn only_this_machine_gets_webhooks() {
        for url in ["http://127.0.0.1:9/hook", "http://localhost/", "http://[::1]:9/a?b=c", "http://127.9.9.9"] {
            assert!(!refused(url), "{url}");
        }
        for url in [
            "https://127.0.0.1/",
            "http://example.com/",
            "http://127.0.0.1.example.com/",
            "http://localhost.example/",
            "http://a:b@127.0.0.1/",
            "http://10.0.0.1/",
            "/hook",
            "",
        ] {
            assert!(refused(url), "{url}");
        }
    }

    #[test]
    fn an_empty_secret_is_refused() {
        assert!(Target::new("http://127.0.0.1/", " ".to_owned()).is_err());
    }
}
