//! A request, as it arrived.

use bytes::Bytes;
use tokio::time::Instant;

/// A request that arrived completely.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Seen {
    /// How many requests were complete before, on all connections.
    pub number: usize,
    /// How many connections were accepted before the one that it came on.
    pub connection: usize,
    /// The method, as it was sent.
    pub method: String,
    /// Path and query, as they were sent.
    pub target: String,
    /// Names in lower case, with values, in the order of the request. What is not UTF-8 is replaced by `U+FFFD`.
    pub headers: Vec<(String, String)>,
    /// The body. Of a chunked one, only the content.
    pub body: Bytes,
    /// When its last byte was read, on the clock of tokio.
    pub at: Instant,
}

impl Seen {
    /// The first value of a header, whose name is given in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The target without its query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(self.target.as_str(), |(path, _)| path)
    }

    /// The body as JSON, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}
