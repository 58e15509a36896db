//! How long an attempt may take.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Instant, timeout_at};

use super::lock;
use crate::Error;
use crate::call::later;

/// How much of a body goes at a time.
pub(super) const PIECE: usize = 64 << 10;

/// How long an attempt may take: in all, or without anything moving.
pub(super) struct Limit {
    end: Instant,
    own: Duration,
    is_own: bool,
    moving: Option<Moving>,
}

impl Limit {
    /// Ends `own` after `now`, and with the call at `deadline`.
    pub(super) fn whole(now: Instant, own: Duration, deadline: Instant) -> Self {
        let end = later(now, own);
        Self { end: end.min(deadline), own, is_own: end <= deadline, moving: None }
    }

    /// Ends when nothing moves for `stall`, and with the call at `deadline`.
    pub(super) fn stall(stall: Duration, deadline: Instant) -> Self {
        Self { end: deadline, own: stall, is_own: false, moving: Some(Moving::default()) }
    }

    /// What to tell when something moves, if that matters.
    pub(super) fn moving(&self) -> Option<&Moving> {
        self.moving.as_ref()
    }

    /// Runs `work` to its end, or to the limit's. It is pinned by the caller, because moving a large future costs more than
    /// waiting for it.
    pub(super) async fn keep<F: Future>(&self, mut work: Pin<&mut F>) -> Result<F::Output, Error> {
        let Some(moving) = &self.moving else {
            return timeout_at(self.end, work).await.map_err(|_| self.error(self.is_own));
        };
        moving.note();
        loop {
            let stalled = moving.last() + self.own;
            match timeout_at(stalled.min(self.end), work.as_mut()).await {
                Ok(done) => return Ok(done),
                Err(_) if self.end <= stalled => return Err(self.error(false)),
                Err(_) if moving.last() + self.own > stalled => {}
                Err(_) => return Err(self.error(true)),
            }
        }
    }

    fn error(&self, is_own: bool) -> Error {
        Error::timeout(match (is_own, &self.moving) {
            (true, None) => format!("no complete answer within {:?}", self.own),
            (true, Some(_)) => format!("nothing moved for {:?}", self.own),
            (false, _) => "no complete answer before the end of the call".to_owned(),
        })
    }
}

/// When something last moved.
#[derive(Clone)]
pub(crate) struct Moving(Arc<Mutex<Instant>>);

impl Default for Moving {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }
}

impl Moving {
    pub(crate) fn note(&self) {
        *lock(&self.0) = Instant::now();
    }

    fn last(&self) -> Instant {
        *lock(&self.0)
    }
}

/// A body that is sent in pieces, and tells when one is taken.
pub(super) struct Pieces {
    left: Bytes,
    moving: Moving,
}

impl Pieces {
    pub(super) fn new(body: Bytes, moving: Moving) -> Self {
        Self { left: body, moving }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.moving.note();
        let size = self.left.len().min(PIECE);
        let piece = self.left.split_to(size);
        Poll::Ready((!piece.is_empty()).then(|| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left.len() as u64)
    }
}
