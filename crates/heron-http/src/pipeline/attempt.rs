//! One attempt: a message sent, and its answer read to the end.

use std::pin::pin;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use reqwest::Url;
use tokio::time::Instant;

use super::Sending;
use super::limit::{Limit, Moving, PIECE, Pieces};
use super::pacing::Pass;
use crate::error::{MAX_ERROR_BODY, Received};
use crate::transfer::{Failure, FileInfo, Flow, Head, Sink};
use crate::{Error, Method, RateLimit};

static X_API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// How many redirects are followed, each within the same host.
const MAX_REDIRECTS: u32 = 3;

/// Sends the request once, and gives the answer if it is a success.
pub(super) async fn send(sending: &mut Sending<'_>, now: Instant, pass: Pass) -> Result<Received, Error> {
    let limit = sending.limit(now);
    let key = &sending.client.inner().key;
    let key = match key.fixed() {
        Some(key) => key,
        None => limit.keep(pin!(key.header())).await.map_err(Error::before_sending)??,
    };
    sending.credentials.add_key(&key);
    let (mut answered, mut failure) = (None, None);
    let mut sink = sending.sink.take();
    let exchanged = exchange(sending, &limit, key, pass, sink.as_deref_mut(), &mut answered, &mut failure);
    let read = limit.keep(pin!(exchanged)).await.unwrap_or_else(Err);
    sending.sink = sink;
    // The file says why; the connection only that it was broken off.
    let read = read.map_err(|error| failure.and_then(|failure| failure.take()).unwrap_or(error));
    let Some(Answered { status, headers, rate_limit, announced, body }) = answered else {
        return Err(read.err().unwrap_or_else(|| Error::timeout("no answer")));
    };
    let body_size = body.size.max(announced.unwrap_or_default());
    let received = Received { status, headers, rate_limit, body: body.into_bytes(), body_size };
    match read {
        // The status says more than how the body ended: an error is told with what came of it.
        _ if !status.is_success() => Err(Error::api(sending.origin, received)),
        Ok(()) => Ok(received),
        Err(error) => Err(error.or_answer(received)),
    }
}

/// What has come of an answer so far.
struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    rate_limit: RateLimit,
    announced: Option<u64>,
    body: Kept,
}

/// Sends the message and reads the answer into `answered`, so that what came is not lost when the time is over.
async fn exchange(
    sending: &Sending<'_>,
    limit: &Limit,
    key: HeaderValue,
    pass: Pass,
    sink: Option<&mut (dyn Sink + '_)>,
    answered: &mut Option<Answered>,
    failure: &mut Option<Failure>,
) -> Result<(), Error> {
    let (inner, origin) = (sending.client.inner(), sending.origin);
    let http = inner.http.connecting_within(sending.limits.connect)?;
    let mut target = sending.target.clone();
    let mut redirects = 0;
    let mut flow = None;
    if let Some(layout) = &sending.layout {
        let moving = limit.moving().cloned().unwrap_or_default();
        let opened = Box::pin(layout.open(sending.attempts, moving)).await?;
        (*failure, flow) = (Some(opened.failure()), Some(opened));
    }
    let mut answer = loop {
        let message = message(sending, limit, target, key.clone(), flow.take());
        let answer = http.execute(message).await.map_err(|error| Error::transport(origin, error))?;
        let is_get = matches!(sending.request.method, Method::Get | Method::Head);
        let next = is_get.then(|| redirected(answer.url(), answer.status(), answer.headers())).flatten();
        match next {
            Some(next) if redirects < MAX_REDIRECTS => (target, redirects) = (next, redirects + 1),
            _ => break answer,
        }
    };
    let status = answer.status();
    let announced = answer.content_length();
    let headers = std::mem::take(answer.headers_mut());
    let rate_limit = RateLimit::from_headers(&headers);
    pass.answered(status, &rate_limit);

    let mut sink = sink.filter(|_| status.is_success());
    let keep = match sink {
        Some(_) => 0,
        None if status.is_success() => inner.max_body,
        None => MAX_ERROR_BODY,
    };
    let body = Kept::new(keep, announced);
    let Answered { body, headers, .. } = answered.insert(Answered { status, headers, rate_limit, announced, body });
    let too_large = |size: u64| size > inner.max_body as u64;
    if let Some(sink) = &mut sink {
        if let Some(packed) = super::packed(headers) {
            return Err(Error::decode(origin, packed, &[]));
        }
        let info = FileInfo::of(headers, announced);
        let (headers, attempts) = (headers.clone(), sending.attempts);
        sink.begin(Head { status, headers, rate_limit, attempts, info }).await?;
    } else if status.is_success() && announced.is_some_and(too_large) {
        return Err(Error::too_large(origin, inner.max_body));
    }
    let watch = sending.request.watch.as_ref().filter(|_| status.is_success());
    if let Some(watch) = watch {
        watch.start(sending.attempts, announced);
    }
    while let Some(chunk) = answer.chunk().await.map_err(|error| Error::transport(origin, error))? {
        if let Some(watch) = watch {
            watch.moved(sending.attempts, chunk.len());
        }
        match &mut sink {
            Some(sink) => {
                body.take(chunk.clone());
                sink.take(chunk).await?;
            }
            None => {
                body.take(chunk);
                if too_large(body.size) {
                    return Err(Error::too_large(origin, inner.max_body));
                }
            }
        }
        if let Some(moving) = limit.moving() {
            moving.note();
        }
    }
    match sink {
        Some(sink) => sink.finish().await,
        None => Ok(()),
    }
}

/// The message on the wire, made anew each time.
fn message(
    sending: &Sending<'_>,
    limit: &Limit,
    target: Url,
    key: HeaderValue,
    flow: Option<Flow>,
) -> reqwest::Request {
    let request = &sending.request;
    let mut message = reqwest::Request::new(request.method.into(), target);
    // A hook's headers first, so that none takes the place of ours.
    if !sending.more.is_empty() {
        *message.headers_mut() = sending.more.clone();
        for framing in [header::HOST, header::CONTENT_LENGTH, header::TRANSFER_ENCODING, header::ACCEPT_ENCODING] {
            message.headers_mut().remove(framing);
        }
    }
    if let Some((body, content_type)) = &request.body {
        message.headers_mut().insert(header::CONTENT_TYPE, content_type.clone());
        *message.body_mut() = Some(match limit.moving() {
            Some(moving) => reqwest::Body::wrap(Pieces::new(body.clone(), moving.clone())),
            // In one piece, it would be sent to its end although the call was given up.
            None if body.len() > PIECE => reqwest::Body::wrap(Pieces::new(body.clone(), Moving::default())),
            None => body.clone().into(),
        });
    }
    if let (Some(layout), Some(flow)) = (&sending.layout, flow) {
        message.headers_mut().insert(header::CONTENT_TYPE, layout.content_type().clone());
        *message.body_mut() = Some(reqwest::Body::wrap(flow));
    }
    let headers = message.headers_mut();
    headers.insert(X_API_KEY.clone(), key);
    headers.insert(header::USER_AGENT, sending.client.inner().user_agent.clone());
    headers.insert(header::ACCEPT, request.accept.clone());
    message
}

/// Where the redirect of a GET leads, if it may be followed: within the scheme, host and port that the key is for.
fn redirected(from: &Url, status: StatusCode, headers: &HeaderMap) -> Option<Url> {
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let mut to = from.join(headers.get(header::LOCATION)?.to_str().ok()?).ok()?;
    to.set_fragment(None);
    (to.origin() == from.origin() && to.username().is_empty() && to.password().is_none()).then_some(to)
}

/// A body as it comes in: its beginning is kept, all of it is counted.
#[derive(Default)]
struct Kept {
    /// The only chunk so far, which most answers are; it need not be copied.
    only: Bytes,
    several: Vec<u8>,
    limit: usize,
    announced: usize,
    size: u64,
}

impl Kept {
    fn new(limit: usize, announced: Option<u64>) -> Self {
        let announced = announced.and_then(|size| usize::try_from(size).ok()).unwrap_or_default();
        Self { limit, announced, ..Self::default() }
    }

    fn take(&mut self, mut chunk: Bytes) {
        self.size += chunk.len() as u64;
        chunk.truncate(self.limit - self.only.len() - self.several.len());
        if self.only.is_empty() && self.several.is_empty() {
            self.only = chunk;
            return;
        }
        if self.several.is_empty() {
            // A server may announce anything.
            self.several.reserve_exact(self.announced.min(self.limit).min(1 << 20));
            self.several.extend_from_slice(&std::mem::take(&mut self.only));
        }
        self.several.extend_from_slice(&chunk);
    }

    fn into_bytes(self) -> Bytes {
        if self.several.is_empty() { self.only } else { self.several.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_body_is_kept_and_all_of_it_counted() {
        let kept = |limit, chunks: &[&'static str]| {
            let mut kept = Kept::new(limit, Some(5));
            chunks.iter().for_each(|chunk| kept.take(Bytes::from_static(chunk.as_bytes())));
            (kept.size, kept.into_bytes())
        };
        assert_eq!(kept(9, &[]), (0, Bytes::new()));
        assert_eq!(kept(9, &["abc", "", "def"]), (6, Bytes::from("abcdef")));
        assert_eq!(kept(4, &["abc", "def", "ghi"]), (9, Bytes::from("abcd")));
        assert_eq!(kept(2, &["", "abc"]), (3, Bytes::from("ab")));
    }

    #[test]
    fn a_redirect_is_followed_within_the_same_origin() {
        let from = Url::parse("https://app.herondata.io/api/things?page=1").unwrap();
        let to = |status, location: &str| {
            let headers = HeaderMap::from_iter([(header::LOCATION, HeaderValue::from_str(location).unwrap())]);
            redirected(&from, StatusCode::from_u16(status).unwrap(), &headers).map(String::from)
        };
        let there = Some("https://app.herondata.io/api/things/?page=1".to_owned());
        assert_eq!(to(308, "/api/things/?page=1"), there);
        assert_eq!(to(302, "https://app.herondata.io:443/api/things/?page=1#x"), there);
        for location in [
            "https://evil.example/api",
            "//evil.example/api",
            "http://app.herondata.io/api",
            "https://app.herondata.io:444/",
            "https://user@app.herondata.io/",
            "https://",
        ] {
            assert_eq!(to(307, location), None, "{location}");
        }
        assert_eq!(to(304, "/api/things/"), None);
        assert_eq!(redirected(&from, StatusCode::FOUND, &HeaderMap::new()), None);
    }
}
