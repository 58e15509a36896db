//! What a test, a script or a person asks the sandbox itself, under `/_sandbox`, and the page at `/`.

mod guard;
mod handlers;

use std::collections::BTreeMap;
use std::sync::Arc;

use http::header::{ACCEPT, HeaderValue};
use http::request::Parts;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::core::Core;
use crate::heron::Sent;
use crate::page;
use crate::server::reply::Reply;

/// Where all but the page is.
const ROOT: &str = "/_sandbox";

/// Something that can be asked.
struct Endpoint {
    method: Method,
    /// Its path; a last segment in braces takes any value.
    path: &'static str,
    does: &'static str,
    handler: Handler,
}

type Handler = fn(&Asked<'_>) -> Result<Value, Answer>;

/// What was asked.
struct Asked<'a> {
    core: &'a Arc<Core>,
    /// The last segment of the path, where the endpoint takes one.
    name: &'a str,
    query: BTreeMap<String, String>,
    body: &'a [u8],
}

impl Endpoint {
    /// The value of the last segment if the endpoint has this path; nothing where it takes none.
    fn takes<'p>(&self, path: &'p str) -> Option<&'p str> {
        match self.path.split_once('{') {
            None => (self.path == path).then_some(""),
            Some((start, _)) => path.strip_prefix(start).filter(|name| !name.is_empty() && !name.contains('/')),
        }
    }
}

/// Whether a request is for the sandbox itself. `/` is for browsers only: no other client asks for HTML.
pub(crate) fn is_for(head: &Parts) -> bool {
    let path = head.uri.path();
    wants_page(head) || path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn wants_page(head: &Parts) -> bool {
    let accepts = |accept: &HeaderValue| accept.to_str().is_ok_and(|accept| accept.contains("text/html"));
    head.uri.path() == "/" && head.method == Method::GET && head.headers.get_all(ACCEPT).iter().any(accepts)
}

pub(crate) fn answer(core: &Arc<Core>, head: &Parts, sent: &Sent) -> Reply {
    let mut reply = if wants_page(head) {
        match guard::host(core, head) {
            Ok(()) => page::reply(core),
            Err(refusal) => Reply::of(refusal),
        }
    } else {
        Reply::of(asked(core, head, sent).unwrap_or_else(|refusal| refusal))
    };
    // What was true a moment ago is of no use.
    reply.headers.insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    reply
}

fn asked(core: &Arc<Core>, head: &Parts, sent: &Sent) -> Result<Answer, Answer> {
    guard::host(core, head)?;
    guard::origin(head)?;
    let path = head.uri.path();
    let known: Vec<_> =
        handlers::ENDPOINTS.iter().filter_map(|endpoint| Some((endpoint, endpoint.takes(path)?))).collect();
    if known.is_empty() {
        return Err(Answer::error(StatusCode::NOT_FOUND, format!("`GET {ROOT}` lists what can be asked")));
    }
    let Some((endpoint, name)) = known.iter().find(|(endpoint, _)| endpoint.method == head.method) else {
        return Err(Answer::method_not_allowed(known.iter().map(|(endpoint, _)| endpoint.method.clone()).collect()));
    };
    let body = match sent {
        Sent::Whole(whole) => whole.bytes().as_ref(),
        Sent::TooLarge { limit } => {
            let description = format!("The body is larger than {limit} bytes");
            return Err(Answer::error(StatusCode::PAYLOAD_TOO_LARGE, description));
        }
        Sent::Broken => return Err(Answer::bad_request("The body ended too early")),
    };
    let query = head.uri.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let query = query.map(|(name, value)| (name.to_owned(), decoded(value))).collect();
    (endpoint.handler)(&Asked { core, name, query, body }).map(Answer::ok)
}

fn decoded(value: &str) -> String {
    percent_encoding::percent_decode_str(&value.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// What can be asked, as JSON.
fn index(core: &Core) -> Value {
    let endpoints = handlers::ENDPOINTS.iter();
    let endpoints = endpoints
        .map(|endpoint| json!({ "method": endpoint.method.as_str(), "path": endpoint.path, "does": endpoint.does }));
    json!({
        "heron_sandbox": env!("CARGO_PKG_VERSION"),
        "base_url": core.base_url,
        "endpoints": endpoints.collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_lists_every_endpoint() {
        let readme = include_str!("../../README.md");
        for endpoint in handlers::ENDPOINTS {
            let row = format!("| `{} {}` |", endpoint.method, endpoint.path);
            assert!(readme.contains(&row), "README.md lacks {row}");
        }
        let rows = readme.lines().filter(|line| line.starts_with('|') && line.contains("/_sandbox")).count();
        assert_eq!(rows, handlers::ENDPOINTS.len(), "README.md lists more than there is");
    }

    #[test]
    fn a_last_segment_is_taken_whole() {
        let endpoint =
            Endpoint { method: Method::GET, path: "/_sandbox/a/{b}", does: "", handler: |_| Ok(Value::Null) };
        assert_eq!(endpoint.takes("/_sandbox/a/17"), Some("17"));
        for path in ["/_sandbox/a", "/_sandbox/a/", "/_sandbox/a/17/c", "/_sandbox/b/17"] {
            assert_eq!(endpoint.takes(path), None, "{path}");
        }
    }
}
