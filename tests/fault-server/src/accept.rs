//! What is done with a connection before a request is complete.

use std::time::Duration;

/// What is done with a connection before a request is complete.
///
/// The kernel has accepted the connection before the server can decide: a client always gets connected, also when it is
/// reset at once. Where nothing listens, see [`refused_url`](crate::refused_url).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Accept {
    /// Requests are read and answered.
    #[default]
    Serve,
    /// Reset (RST) at once.
    Reset,
    /// Closed (FIN) at once. What the client sends is thrown away.
    Close,
    /// Held open. Nothing is read and nothing is sent until the client closes.
    Stall,
    /// Sent these bytes at once, whatever the client says, and then closed (FIN).
    Greet(&'static [u8]),
    /// Requests are read slowly, at most `bytes` at a time with a pause before each, and then answered.
    ReadSlowly {
        /// How much is read at a time.
        bytes: usize,
        /// How long nothing is read before.
        pause: Duration,
    },
    /// Reset when the head of the first request is read, whether or not it has a body.
    ResetAfterHead,
    /// Reset as soon as this many bytes have arrived. Requests that are complete before are served.
    ResetAfter(u64),
}
