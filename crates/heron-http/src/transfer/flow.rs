//! A body on its way: read as it is sent.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tokio::io::{AsyncRead, ReadBuf};

use super::upload::Once;
use super::{PIECE, Watch};
use crate::Error;
use crate::pipeline::Moving;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    Plain,
    Base64,
}

impl Coding {
    /// How long a file of this size becomes.
    pub(super) fn size(self, size: u64) -> u64 {
        match self {
            Self::Plain => size,
            Self::Base64 => size.div_ceil(3).saturating_mul(4),
        }
    }
}

/// A body on its way.
pub(crate) struct Flow {
    pieces: VecDeque<Open>,
    /// How much is to come, where that is known.
    left: Option<u64>,
    moving: Moving,
    failure: Failure,
}

/// What went wrong with a file while it was sent. The HTTP client would only tell that the body failed.
#[derive(Clone, Default)]
pub(crate) struct Failure(Arc<Mutex<Option<Error>>>);

impl Failure {
    pub(crate) fn take(&self) -> Option<Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn set(&self, error: Error) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
    }
}

/// A piece of an open body.
pub(super) enum Open {
    Bytes(Bytes),
    File(Box<OpenFile>),
}

/// A file that is being read.
pub(super) struct OpenFile {
    pub(super) input: Input,
    pub(super) coding: Coding,
    /// What is left over of a group of three bytes.
    pub(super) rest: Vec<u8>,
    /// How much is to come, where that is known.
    pub(super) left: Option<u64>,
    pub(super) watch: Option<Watch>,
    pub(super) attempt: u32,
    pub(super) label: String,
}

/// What is read.
pub(super) enum Input {
    Bytes(Bytes),
    File(tokio::fs::File, Vec<u8>),
    Once(Once, Vec<u8>),
}

impl Flow {
    pub(super) fn new(pieces: VecDeque<Open>, size: Option<u64>, moving: Moving) -> Self {
        Self { pieces, left: size, moving, failure: Failure::default() }
    }

    pub(crate) fn failure(&self) -> Failure {
        self.failure.clone()
    }

    /// The next bytes, or none at the end.
    fn poll_bytes(&mut self, cx: &mut Context<'_>) -> Poll<Result<Bytes, Error>> {
        while let Some(piece) = self.pieces.front_mut() {
            let bytes = match piece {
                Open::Bytes(bytes) => bytes.split_to(bytes.len().min(PIECE)),
                Open::File(file) => ready!(file.poll_bytes(cx))?,
            };
            if bytes.is_empty() {
                self.pieces.pop_front();
            } else {
                return Poll::Ready(Ok(bytes));
            }
        }
        Poll::Ready(Ok(Bytes::new()))
    }
}

impl OpenFile {
    /// The next bytes as they are sent, or none at the end.
    fn poll_bytes(&mut self, cx: &mut Context<'_>) -> Poll<Result<Bytes, Error>> {
        loop {
            let read = match ready!(self.input.poll_read(cx)) {
                Ok(read) => read,
                Err(error) => {
                    let message = format!("{} could not be read to its end, so the request was broken off", self.label);
                    return Poll::Ready(Err(Error::file(message).caused_by(error)));
                }
            };
            if let Some(left) = &mut self.left {
                let is_right = if read.is_empty() { *left == 0 } else { *left >= read.len() as u64 };
                if !is_right {
                    let how = if read.is_empty() { "shorter" } else { "longer" };
                    let message =
                        format!("{} is {how} than it was said to be, so the request was broken off", self.label);
                    return Poll::Ready(Err(Error::file(message)));
                }
                *left -= read.len() as u64;
            }
            if let Some(watch) = self.watch.as_ref().filter(|_| !read.is_empty()) {
                watch.moved(self.attempt, read.len());
            }
            if self.coding == Coding::Plain {
                return Poll::Ready(Ok(read));
            }
            let is_end = read.is_empty();
            self.rest.extend_from_slice(&read);
            let whole = if is_end { self.rest.len() } else { self.rest.len() / 3 * 3 };
            if is_end || whole > 0 {
                let text = STANDARD.encode(&self.rest[..whole]);
                self.rest.drain(..whole);
                return Poll::Ready(Ok(text.into()));
            }
        }
    }
}

impl Input {
    /// The next bytes, or none at the end.
    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        let (buffer, filled) = match self {
            Self::Bytes(bytes) => return Poll::Ready(Ok(bytes.split_to(bytes.len().min(PIECE)))),
            Self::File(file, buffer) => {
                buffer.resize(PIECE, 0);
                let mut read = ReadBuf::new(buffer);
                ready!(Pin::new(file).poll_read(cx, &mut read))?;
                let filled = read.filled().len();
                (buffer, filled)
            }
            Self::Once(once, buffer) => {
                buffer.resize(PIECE, 0);
                let mut read = ReadBuf::new(buffer);
                ready!(once.poll_read(cx, &mut read))?;
                let filled = read.filled().len();
                (buffer, filled)
            }
        };
        Poll::Ready(Ok(BytesMut::from(&buffer[..filled]).freeze()))
    }
}

impl Body for Flow {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let polled = self.poll_bytes(cx);
        let bytes = match ready!(polled) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.pieces.clear();
                self.failure.set(error);
                return Poll::Ready(Some(Err(io::Error::other("a file of the request failed"))));
            }
        };
        self.moving.note();
        if bytes.is_empty() {
            return Poll::Ready(None);
        }
        self.left = self.left.map(|left| left.saturating_sub(bytes.len() as u64));
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
