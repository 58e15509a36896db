//! One attempt: a message sent, and its answer read to the end.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use reqwest::Url;

use super::Sending;
use super::limit::{Limit, Pieces};
use super::pacing::Pass;
use crate::client::connecting_within;
use crate::error::{MAX_ERROR_BODY, Received};
use crate::{Error, Method, RateLimit};

/// How many redirects are followed, each within the same host.
const MAX_REDIRECTS: u32 = 3;

/// Sends the request once, and gives the answer if it is a success.
pub(super) async fn send(sending: &mut Sending, pass: Pass, more: HeaderMap) -> Result<Received, Error> {
    let client = sending.client.clone();
    let inner = client.inner();
    let limit = sending.limit();
    let key = limit.keep(inner.key.header()).await??;
    sending.credentials.add_key(&key);
    let mut target = sending.target.clone();
    let mut redirects = 0;
    let mut answer = loop {
        let message = message(sending, &limit, target.clone(), more.clone(), key.clone());
        let answering = connecting_within(sending.limits.connect, inner.http.execute(message));
        let answer = limit.keep(answering).await?.map_err(|error| Error::transport(sending.origin, error))?;
        match redirected(sending.request.method, &target, answer.status(), answer.headers()) {
            Some(next) if redirects < MAX_REDIRECTS => (target, redirects) = (next, redirects + 1),
            _ => break answer,
        }
    };
    let status = answer.status();
    let announced = answer.content_length();
    let headers = std::mem::take(answer.headers_mut());
    let rate_limit = RateLimit::from_headers(&headers);
    pass.answered(status, &rate_limit);

    let is_error = !status.is_success();
    let mut body = Kept::new(if is_error { MAX_ERROR_BODY } else { inner.max_body });
    let read = if !is_error && announced.is_some_and(|size| size > inner.max_body as u64) {
        Err(Error::too_large(sending.origin, inner.max_body))
    } else {
        loop {
            match limit.keep(answer.chunk()).await {
                Ok(Ok(None)) => break Ok(()),
                Ok(Ok(Some(chunk))) => {
                    body.take(chunk);
                    if body.size > inner.max_body as u64 {
                        break Err(Error::too_large(sending.origin, inner.max_body));
                    }
                    if let Some(moving) = limit.moving() {
                        moving.note();
                    }
                }
                Ok(Err(error)) => break Err(Error::transport(sending.origin, error)),
                Err(late) => break Err(late),
            }
        }
    };
    let body_size = body.size.max(announced.unwrap_or_default());
    let received = Received { status, headers, rate_limit, body: body.into_bytes(), body_size };
    match read {
        // The status says more than how the body ended: an error is told with what came of it.
        _ if is_error => Err(Error::api(sending.origin, received)),
        Ok(()) => Ok(received),
        Err(error) => Err(error.or_answer(received)),
    }
}

/// The message on the wire, made anew each time.
fn message(sending: &Sending, limit: &Limit, target: Url, more: HeaderMap, key: HeaderValue) -> reqwest::Request {
    let request = &sending.request;
    let mut message = reqwest::Request::new(request.method.into(), target);
    // A hook's headers first, so that none takes the place of ours.
    *message.headers_mut() = more;
    if let Some((body, content_type)) = &request.body {
        message.headers_mut().insert(header::CONTENT_TYPE, content_type.clone());
        *message.body_mut() = Some(match limit.moving() {
            Some(moving) => reqwest::Body::wrap(Pieces::new(body.clone(), moving.clone())),
            None => body.clone().into(),
        });
    }
    let headers = message.headers_mut();
    headers.insert("x-api-key", key);
    headers.insert(header::USER_AGENT, sending.client.inner().user_agent.clone());
    headers.insert(header::ACCEPT, request.accept.clone());
    for framing in [header::HOST, header::CONTENT_LENGTH, header::TRANSFER_ENCODING, header::ACCEPT_ENCODING] {
        headers.remove(framing);
    }
    message
}

/// Where a redirect leads, if it may be followed: a GET, within the scheme, host and port that the key is for.
fn redirected(method: Method, from: &Url, status: StatusCode, headers: &HeaderMap) -> Option<Url> {
    let is_redirect = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
    if !is_redirect || !matches!(method, Method::Get | Method::Head) {
        return None;
    }
    let mut to = from.join(headers.get(header::LOCATION)?.to_str().ok()?).ok()?;
    to.set_fragment(None);
    (to.origin() == from.origin() && to.username().is_empty() && to.password().is_none()).then_some(to)
}

/// A body as it comes in: its beginning is kept, all of it is counted.
struct Kept {
    first: Bytes,
    rest: Vec<u8>,
    limit: usize,
    size: u64,
}

impl Kept {
    fn new(limit: usize) -> Self {
        Self { first: Bytes::new(), rest: Vec::new(), limit, size: 0 }
    }

    fn take(&mut self, mut chunk: Bytes) {
        self.size += chunk.len() as u64;
        chunk.truncate(self.limit - self.first.len() - self.rest.len());
        // Most answers are one chunk, which need not be copied.
        if self.first.is_empty() {
            self.first = chunk;
        } else {
            self.rest.extend_from_slice(&chunk);
        }
    }

    fn into_bytes(self) -> Bytes {
        if self.rest.is_empty() {
            return self.first;
        }
        let mut whole = Vec::with_capacity(self.first.len() + self.rest.len());
        whole.extend_from_slice(&self.first);
        whole.extend_from_slice(&self.rest);
        whole.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_body_is_kept_and_all_of_it_counted() {
        let kept = |limit, chunks: &[&'static str]| {
            let mut kept = Kept::new(limit);
            chunks.iter().for_each(|chunk| kept.take(Bytes::from_static(chunk.as_bytes())));
            (kept.size, kept.into_bytes())
        };
        assert_eq!(kept(9, &[]), (0, Bytes::new()));
        assert_eq!(kept(9, &["abc", "", "def"]), (6, Bytes::from("abcdef")));
        assert_eq!(kept(4, &["abc", "def", "ghi"]), (9, Bytes::from("abcd")));
        assert_eq!(kept(2, &["", "abc"]), (3, Bytes::from("ab")));
    }

    #[test]
    fn only_a_get_within_the_same_origin_is_sent_on() {
        let from = Url::parse("https://app.herondata.io/api/things?page=1").unwrap();
        let to = |method, status, location: &str| {
            let headers = HeaderMap::from_iter([(header::LOCATION, HeaderValue::from_str(location).unwrap())]);
            redirected(method, &from, StatusCode::from_u16(status).unwrap(), &headers).map(String::from)
        };
        let there = Some("https://app.herondata.io/api/things/?page=1".to_owned());
        assert_eq!(to(Method::Get, 308, "/api/things/?page=1"), there);
        assert_eq!(to(Method::Head, 302, "https://app.herondata.io:443/api/things/?page=1#x"), there);
        for method in [Method::Post, Method::Put, Method::Patch, Method::Delete] {
            assert_eq!(to(method, 307, "/api/things/?page=1"), None);
        }
        for location in [
            "https://evil.example/api",
            "//evil.example/api",
            "http://app.herondata.io/api",
            "https://app.herondata.io:444/",
            "https://user@app.herondata.io/",
            "https://",
            "",
        ] {
            let to = to(Method::Get, 307, location);
            assert!(to.is_none() || location.is_empty(), "{location}: {to:?}");
        }
        assert_eq!(to(Method::Get, 304, "/api/things/"), None);
        assert_eq!(redirected(Method::Get, &from, StatusCode::FOUND, &HeaderMap::new()), None);
    }
}
