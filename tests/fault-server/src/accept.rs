//! What is done with a connection before a request is complete.

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
    /// Reset when the head of the first request is read, whether or not it has a body.
    ResetAfterHead,
    /// Reset as soon as this many bytes have arrived. Requests that are complete before are served.
    ResetAfter(u64),
}
