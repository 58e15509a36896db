//! A server over HTTP.

use std::time::Duration;

use http::{HeaderMap, Request};
use serde_json::Value;
use ureq::Agent;

use super::{Answers, ConformError, Question, Reply, Sends};

/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How often a question is put again that came too fast.
const PATIENCE: usize = 3;
/// What is read of an answer.
const LIMIT: u64 = 64 * 1024 * 1024;

/// The server that is compared with the sandbox. Not `Debug`: it holds the key.
pub(super) struct Upstream {
    agent: Agent,
    base_url: String,
    key: String,
}

impl Upstream {
    /// # Errors
    /// When the address is none, or would send the key over the open network.
    pub(super) fn new(base_url: &str, key: String) -> Result<Self, ConformError> {
        let base_url = base_url.trim_end_matches('/').to_owned();
        let uri: http::Uri = base_url.parse().map_err(|_| ConformError::Address { url: base_url.clone() })?;
        let is_https = uri.scheme_str() == Some("https");
        let plain = uri.scheme_str() == Some("http") && is_loopback(&base_url);
        if uri.host().is_none() || !(is_https || plain) {
            return Err(ConformError::Address { url: base_url });
        }
        let config = Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .http_status_as_error(false)
            // The key goes nowhere else.
            .max_redirects(0)
            .allow_non_standard_methods(true);
        Ok(Self { agent: config.build().into(), base_url, key })
    }

    fn once(&self, question: &Question) -> Result<(Reply, HeaderMap), ConformError> {
        let url = format!("{}{}", self.base_url, question.target);
        let mut request =
            Request::builder().method(question.method.clone()).uri(&url).header("accept", "application/json");
        if question.with_key {
            request = request.header("x-api-key", &self.key);
        }
        let (content_type, bytes) = match &question.body {
            Sends::Nothing => (None, Vec::new()),
            Sends::Json(body) => (Some("application/json"), body.to_string().into_bytes()),
            Sends::Other(content_type, bytes) => (Some(content_type.as_str()), bytes.clone()),
        };
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let request = request.body(bytes).map_err(|error| ConformError::Question { what: error.to_string() })?;
        let lost = |source: ureq::Error| ConformError::Upstream {
            question: format!("{} {}", question.method, question.target),
            source: Box::new(source),
        };
        let response = self.agent.run(request).map_err(lost)?;
        let (head, mut body) = response.into_parts();
        let bytes = body.with_config().limit(LIMIT).read_to_vec().map_err(lost)?;
        let content_type = head.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let says_json = content_type.starts_with("application/json");
        let body = serde_json::from_slice(&bytes).ok().filter(|_| says_json);
        let reply = Reply { status: head.status.as_u16(), is_json: body.is_some(), body: body.unwrap_or(Value::Null) };
        Ok((reply, head.headers))
    }
}

impl Answers for Upstream {
    fn ask(&mut self, question: &Question) -> Result<Reply, ConformError> {
        let mut tries = 0;
        loop {
            let (reply, headers) = self.once(question)?;
            tries += 1;
            if reply.status != 429 || tries > PATIENCE {
                return Ok(reply);
            }
            let seconds = headers.get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok()).unwrap_or(60);
            std::thread::sleep(Duration::from_secs(u64::min(seconds, 120)));
        }
    }
}

/// Whether an address is of this machine.
pub(super) fn is_loopback(url: &str) -> bool {
    let host = url.parse::<http::Uri>().ok().and_then(|uri| uri.host().map(str::to_owned)).unwrap_or_default();
    let host = host.trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_loopback() {
        for url in ["http://127.0.0.1:80", "http://localhost", "http://[::1]:1"] {
            assert!(is_loopback(url), "{url}");
        }
        for url in ["https://app.herondata.io", "http://127.0.0.1.example", "http://localhost.example"] {
            assert!(!is_loopback(url), "{url}");
        }
    }

    #[test]
    fn a_key_never_goes_over_plain_http_to_elsewhere() {
        assert!(Upstream::new("http://app.herondata.io", "k".to_owned()).is_err());
        assert!(Upstream::new("nonsense", "k".to_owned()).is_err());
        assert!(Upstream::new("https://app.herondata.io/", "k".to_owned()).is_ok());
    }
}
