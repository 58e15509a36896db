//! A server that writes down what it is asked.

use std::sync::{Arc, Mutex};

use heron_data::{Heron, HeronBuilder};
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};

/// The key of every client in these tests.
pub const KEY: &str = "key_of_this_test";

/// A client of a mock server.
#[must_use]
pub fn builder(server: &MockServer) -> HeronBuilder {
    Heron::builder(KEY).base_url(server.base_url())
}

/// A client of a mock server.
#[must_use]
pub fn heron(server: &MockServer) -> Heron {
    builder(server).build().unwrap()
}

/// A request, byte for byte.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The method in capitals.
    pub method: String,
    /// Path and query, as they were sent.
    pub target: String,
    /// Names in lower case, with values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Recorded {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The names in the query, in their order.
    #[must_use]
    pub fn query_names(&self) -> Vec<&str> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split('=').next().unwrap_or(pair)).collect()
    }
}

/// A server that writes down what it is asked, and always answers the same.
pub struct Recorder {
    server: MockServer,
    requests: Arc<Mutex<Vec<Recorded>>>,
}

impl Recorder {
    /// Answers with this status and this body.
    pub async fn answering(status: u16, body: impl Into<String>) -> Self {
        let (server, requests) = (MockServer::start_async().await, Arc::new(Mutex::new(Vec::new())));
        let (written, body) = (Arc::clone(&requests), body.into());
        let answer = move |request: &HttpMockRequest| {
            written.lock().unwrap().push(recorded(request));
            let answer = HttpMockResponse::builder().status(status).header("content-type", "application/json");
            answer.body(body.clone()).build()
        };
        server.mock_async(|_, then| drop(then.respond_with(answer))).await;
        Self { server, requests }
    }

    /// A client of it.
    #[must_use]
    pub fn heron(&self) -> Heron {
        heron(&self.server)
    }

    /// The same, at the level of the wire.
    #[must_use]
    pub fn client(&self) -> heron_api::Client {
        heron_api::Client::builder().api_key(KEY).base_url(self.server.base_url()).build().unwrap()
    }

    /// What it was asked since the last time.
    #[must_use]
    pub fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }

    /// The only request since the last time.
    #[must_use]
    pub fn only(&self) -> Recorded {
        let mut requests = self.take();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

fn recorded(request: &HttpMockRequest) -> Recorded {
    let uri = request.uri();
    Recorded {
        method: request.method_str().to_owned(),
        target: uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string),
        headers: request.headers_vec().iter().map(|(name, value)| (name.to_lowercase(), value.clone())).collect(),
        body: String::from_utf8(request.body_vec()).unwrap(),
    }
}
