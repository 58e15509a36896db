//! The journal as a test looks at it.

use std::ops::Deref;

use serde_json::{Value, json};

/// One request that came to the sandbox. Keys, write-only members and whatever is named like a secret are masked before it
/// is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Its place among all requests to this sandbox, from 1.
    pub number: u64,
    /// When it came, by the sandbox's clock, in UTC: `2026-08-14T12:24:30.665119`.
    pub time: String,
    /// The operation: its id, such as `crm_integrations_create`, or method and path when it has none.
    pub operation: String,
    /// The method, such as `GET`.
    pub method: String,
    /// The path as it was sent, percent-encoding included.
    pub path: String,
    /// The query as it was sent.
    pub query: Option<String>,
    /// The headers that are no secrets, by name: content type, user agent and the like.
    pub headers: Vec<(String, String)>,
    /// The JSON body, written anew with its secrets masked; a note in brackets when it was no JSON, or too large.
    pub body: Option<String>,
    /// The status of the answer; 0 when none was sent.
    pub status: u16,
    /// The body of the answer, unless it was a read that went well.
    pub answer: Option<String>,
    /// The fault that struck.
    pub fault: Option<String>,
}

impl RecordedRequest {
    /// The JSON body, with its secrets masked.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_str(self.body.as_deref()?).ok()
    }

    /// The value of a header that was kept.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(kept, _)| kept.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn told(&self) -> Value {
        let headers: serde_json::Map<String, Value> =
            self.headers.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
        json!({
            "number": self.number,
            "time": self.time,
            "operation": self.operation,
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": headers,
            "body": self.body.as_deref().map(value_of),
            "status": self.status,
            "answer": self.answer.as_deref().map(value_of),
            "fault": self.fault,
        })
    }
}

/// JSON where it is whole, and the text otherwise.
fn value_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

/// The requests that the sandbox remembers, oldest first. It is a slice, so it can be indexed, counted and iterated.
///
/// ```
/// # use heron_sandbox::Sandbox;
/// # fn look(sandbox: &Sandbox) {
/// let created = sandbox.requests().to("crm_integrations_create");
/// created.assert_count(1);
/// assert_eq!(created[0].json().map(|body| body["secret"].clone()), Some("***".into()));
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Requests {
    taken: Vec<RecordedRequest>,
    evicted: u64,
    of: String,
}

impl Requests {
    pub(super) fn new(taken: Vec<RecordedRequest>, evicted: u64) -> Self {
        Self { taken, evicted, of: "any operation".to_owned() }
    }

    /// Those of one operation: by its id, or by method and path such as `GET /api/tags`.
    #[must_use]
    pub fn to(mut self, operation: &str) -> Self {
        self.taken.retain(|request| request.operation == operation);
        self.of = operation.to_owned();
        self
    }

    /// Those that were answered with this status; 0 stands for no answer.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.taken.retain(|request| request.status == status);
        self.of = format!("{} with status {status}", self.of);
        self
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.taken.len()
    }

    /// How many older requests, of any operation, had to make room. As long as it is 0, nothing is missing.
    pub fn evicted(&self) -> u64 {
        self.evicted
    }

    /// Checks how many there are.
    ///
    /// # Panics
    /// When there are more or fewer; the message lists them. Also when older requests had to make room, since then nobody
    /// knows.
    #[track_caller]
    pub fn assert_count(&self, count: usize) {
        assert!(
            self.evicted == 0,
            "{} older requests had to make room, so those to {} cannot be counted\n  help: keep more, by \
             `Builder::journal`",
            self.evicted,
            self.of
        );
        assert!(
            self.taken.len() == count,
            "expected {count} requests to {}, found {}\n{}",
            self.of,
            self.taken.len(),
            self.listed()
        );
    }

    fn listed(&self) -> String {
        let lines = self.taken.iter().map(|request| {
            let fault = request.fault.as_ref().map(|fault| format!("  fault: {fault}")).unwrap_or_default();
            format!("  {:>4}  {} {} -> {}{fault}\n", request.number, request.method, request.path, request.status)
        });
        lines.collect()
    }
}

impl Deref for Requests {
    type Target = [RecordedRequest];

    fn deref(&self) -> &[RecordedRequest] {
        &self.taken
    }
}

impl IntoIterator for Requests {
    type Item = RecordedRequest;
    type IntoIter = std::vec::IntoIter<RecordedRequest>;

    fn into_iter(self) -> Self::IntoIter {
        self.taken.into_iter()
    }
}

impl<'a> IntoIterator for &'a Requests {
    type Item = &'a RecordedRequest;
    type IntoIter = std::slice::Iter<'a, RecordedRequest>;

    fn into_iter(self) -> Self::IntoIter {
        self.taken.iter()
    }
}
