//! An answer in the form in which it goes out, and how it ends.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Response, StatusCode};
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

use super::connections::Connection;
use crate::answer::Answer;

/// How long what was sent before a cut has to get through.
const FLUSH: Duration = Duration::from_millis(20);

/// A status, headers and a body, and how they end.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) ending: Ending,
}

/// How far a reply gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Whole,
    /// It never comes.
    Stall,
    /// The connection ends instead.
    Cut {
        reset: bool,
    },
    /// The connection ends in the middle of the body.
    CutInBody {
        reset: bool,
    },
}

impl Reply {
    pub(crate) fn of(answer: Answer) -> Self {
        let (head, body) = answer.into_response().into_parts();
        Self { status: head.status, headers: head.headers, body, ending: Ending::Whole }
    }

    pub(crate) fn typed(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        Self { status, headers, body: body.into(), ending: Ending::Whole }
    }

    pub(super) fn send(self, connection: &Arc<Connection>) -> Response<Payload> {
        let length = self.body.len() as u64;
        let payload = match self.ending {
            Ending::CutInBody { reset } => Payload {
                left: Some(self.body.slice(..self.body.len() / 2)).filter(|half| !half.is_empty()),
                // One byte more is promised at least, so that an empty body is cut too.
                length: length.max(1),
                cut: Some(Cutting { reset, connection: Arc::clone(connection), flushed: None }),
            },
            _ => Payload { left: Some(self.body).filter(|body| !body.is_empty()), length, cut: None },
        };
        let mut response = Response::new(payload);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

/// A connection that is to end without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection is cut, as a fault asked for")]
pub(crate) struct Cut;

/// A body that may end early.
pub(crate) struct Payload {
    left: Option<Bytes>,
    /// What `content-length` says.
    length: u64,
    cut: Option<Cutting>,
}

struct Cutting {
    reset: bool,
    connection: Arc<Connection>,
    flushed: Option<Pin<Box<Sleep>>>,
}

impl Body for Payload {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        if let Some(bytes) = self.left.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        let Some(cut) = &mut self.cut else { return Poll::Ready(None) };
        ready!(cut.flushed.get_or_insert_with(|| Box::pin(tokio::time::sleep(FLUSH))).as_mut().poll(cx));
        if cut.reset {
            cut.connection.end_with_reset();
        }
        Poll::Ready(Some(Err(Cut)))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_none() && self.cut.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
