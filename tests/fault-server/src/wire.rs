//! The server's end of one connection: how bytes come and go, and how it ends.

use std::io::ErrorKind;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use tokio::net::TcpStream;

use crate::log::Open;

/// How much is read ahead while a script waits, and written at once when bytes are repeated.
const BLOCK: usize = 64 << 10;

/// The server's end of one connection.
///
/// Once the connection is closed, by whom ever, sending does nothing and waiting still takes its time.
pub(crate) struct Wire {
    end: End,
    /// What has arrived and is not yet used.
    pub(crate) buffer: BytesMut,
    /// How many bytes may still arrive.
    budget: u64,
    /// How much is read at a time, and how long nothing is before.
    pace: (usize, Duration),
    open: Option<Open>,
}

enum End {
    Open(TcpStream),
    /// FIN is sent. The socket stays, because one that is closed over unread bytes sends RST.
    Closed(TcpStream),
    Gone,
}

/// What came of reading more.
#[derive(PartialEq, Eq)]
pub(crate) enum Filled {
    /// There is more in the buffer.
    More,
    /// There will be no more.
    Ended,
    /// The last byte of the budget has arrived.
    Spent,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, budget: u64, open: Open) -> Self {
        // Each step goes out when it is due, not when the kernel has gathered enough. Failing costs no more than time.
        let _ = stream.set_nodelay(true);
        let pace = (4096, Duration::ZERO);
        Self { end: End::Open(stream), buffer: BytesMut::new(), budget, pace, open: Some(open) }
    }

    pub(crate) fn read_slowly(&mut self, bytes: usize, pause: Duration) {
        self.pace = (bytes, pause);
    }

    pub(crate) fn is_open(&self) -> bool {
        matches!(self.end, End::Open(_))
    }

    pub(crate) fn is_spent(&self) -> bool {
        self.budget == 0
    }

    /// Reads what there is. Loses nothing when it is dropped before it is done.
    pub(crate) async fn fill(&mut self) -> Filled {
        let End::Open(stream) = &mut self.end else { return Filled::Ended };
        if self.budget == 0 {
            return Filled::Spent;
        }
        let (bytes, pause) = self.pace;
        let mut most = u64::MAX;
        if !pause.is_zero() {
            most = bytes as u64;
            tokio::time::sleep(pause).await;
        }
        self.buffer.reserve(bytes);
        match stream.take(self.budget.min(most)).read_buf(&mut self.buffer).await {
            Ok(read) if read > 0 => {
                self.budget -= read as u64;
                if self.budget == 0 { Filled::Spent } else { Filled::More }
            }
            _ => {
                self.gone();
                Filled::Ended
            }
        }
    }

    pub(crate) async fn send(&mut self, bytes: &[u8]) {
        if let End::Open(stream) = &mut self.end
            && stream.write_all(bytes).await.is_err()
        {
            self.gone();
        }
    }

    /// Sends bytes over and over, `total` in all.
    pub(crate) async fn repeat(&mut self, bytes: &Bytes, total: u64) {
        if bytes.is_empty() {
            return;
        }
        let block = bytes.repeat(BLOCK.div_ceil(bytes.len()));
        let mut left = total;
        while left > 0 && self.is_open() {
            let now = usize::try_from(left).map_or(block.len(), |left| left.min(block.len()));
            self.send(&block[..now]).await;
            left -= now as u64;
        }
    }

    /// Waits, and meanwhile notices when the peer closes.
    pub(crate) async fn wait(&mut self, duration: Duration) {
        let end = tokio::time::sleep(duration);
        tokio::pin!(end);
        loop {
            let watch = self.is_open() && !self.is_spent() && self.buffer.len() < BLOCK;
            tokio::select! {
                () = &mut end => return,
                _ = self.fill(), if watch => {}
            }
        }
    }

    /// Waits until the peer closes, without reading anything. Nothing can be read afterwards.
    pub(crate) async fn stall(&mut self) {
        if let End::Open(stream) = &self.end {
            while let Ok(ready) = stream.ready(Interest::READABLE).await {
                if ready.is_read_closed() {
                    break;
                }
                // Bytes wait and stay where they are. Saying that there are none makes the next round sleep until
                // something new happens.
                let _ = stream.try_io(Interest::READABLE, || Err::<(), _>(ErrorKind::WouldBlock.into()));
            }
            self.gone();
        }
    }

    /// Sends FIN.
    pub(crate) async fn close(&mut self) {
        if !self.is_open() {
            return;
        }
        self.open = None;
        if let End::Open(mut stream) = std::mem::replace(&mut self.end, End::Gone)
            && stream.shutdown().await.is_ok()
        {
            self.end = End::Closed(stream);
        }
    }

    /// Sends RST.
    pub(crate) fn reset(&mut self) {
        if let End::Open(stream) = &self.end {
            // It fails only on a socket that is gone already.
            let _ = stream.set_zero_linger();
            self.gone();
        }
    }

    /// After FIN, throws away what still arrives, until the peer closes too.
    pub(crate) async fn linger(&mut self) {
        if let End::Closed(stream) = &mut self.end {
            let mut unread = [0; 4096];
            while stream.read(&mut unread).await.is_ok_and(|read| read > 0) {}
            self.end = End::Gone;
        }
    }

    fn gone(&mut self) {
        self.open = None;
        self.end = End::Gone;
    }
}
