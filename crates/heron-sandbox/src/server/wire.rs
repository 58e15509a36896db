//! A connection's bytes, with the two things that hyper does not do: to reset, and to give up on a peer that does not
//! read.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Sleep;

use super::connections::Connection;

/// What a connection is made of.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin {
    /// Makes its end a reset.
    fn end_with_reset(&self);
}

impl Stream for TcpStream {
    fn end_with_reset(&self) {
        // A connection that is gone already cannot be reset any more, and need not be.
        let _ = self.set_zero_linger();
    }
}

/// In memory there is only one way to end.
impl Stream for DuplexStream {
    fn end_with_reset(&self) {}
}

pub(crate) struct Wire<S: Stream> {
    stream: S,
    connection: Arc<Connection>,
    /// How long a write may wait for the peer to read.
    patience: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl<S: Stream> Wire<S> {
    pub(super) fn new(stream: S, connection: Arc<Connection>, patience: Duration) -> Self {
        Self { stream, connection, patience, waiting: None }
    }

    /// Passes on what a write came to, and fails when it waited for too long.
    fn patiently<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.waiting = None;
            return written;
        }
        let patience = self.patience;
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(tokio::time::sleep(patience)));
        ready!(waiting.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: Stream> Drop for Wire<S> {
    fn drop(&mut self) {
        if self.connection.ends_with_reset() {
            self.stream.end_with_reset();
        }
    }
}

impl<S: Stream> AsyncRead for Wire<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl<S: Stream> AsyncWrite for Wire<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.patiently(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.patiently(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        self.patiently(cx, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.connection.ends_with_reset() {
            // A FIN before it would make the reset look like an orderly end.
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
