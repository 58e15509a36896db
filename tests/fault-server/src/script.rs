//! What is done with a connection after a request.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::answer::Answer;

/// What is done with a connection after a request, step by step.
///
/// - **At the end the connection is kept alive:** the next request on it is read. Only after an [`Answer`] that is not
///   complete in itself (see [`Answer::is_complete`]) it is closed, unless the script says [`keep_alive`](Self::keep_alive).
/// - **A connection can be gone before the end:** by [`close`](Self::close), [`reset`](Self::reset), or because the
///   client left. From then on bytes go nowhere, and waits and actions happen all the same.
/// - **A client that only closes its sending side counts as gone** when the script waits, stalls, or has ended.
#[derive(Clone, Debug)]
pub struct Script {
    pub(crate) steps: Vec<Step>,
    pub(crate) keeps_alive: bool,
}

#[derive(Clone)]
pub(crate) enum Step {
    Wait(Duration),
    Send(Bytes),
    Repeat(Bytes, u64),
    End(Cut),
    Stall,
    CutNext(Cut),
    Run(Arc<dyn Fn() + Send + Sync>),
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// FIN: the client reads all that was sent, and then the end.
    Close,
    /// RST: the client gets an error, and may lose what it has not yet read.
    Reset,
}

impl Script {
    /// Nothing yet: no answer, and the next request is read.
    #[must_use]
    pub fn new() -> Self {
        Self { steps: Vec::new(), keeps_alive: true }
    }

    /// An answer, at once.
    #[must_use]
    pub fn answer(answer: Answer) -> Self {
        Self::new().send_answer(answer)
    }

    /// Sends an answer. If it is not complete in itself, the connection is closed at the end of the script.
    #[must_use]
    pub fn send_answer(self, answer: Answer) -> Self {
        Self { keeps_alive: answer.is_complete(), ..self }.send(answer.to_bytes())
    }

    /// Sends bytes as they are.
    #[must_use]
    pub fn send(self, bytes: impl Into<Bytes>) -> Self {
        self.step(Step::Send(bytes.into()))
    }

    /// Sends bytes over and over, `total` in all, without having them all in memory.
    #[must_use]
    pub fn send_repeated(self, bytes: impl Into<Bytes>, total: u64) -> Self {
        self.step(Step::Repeat(bytes.into(), total))
    }

    /// Waits, on the clock of tokio.
    #[must_use]
    pub fn wait(self, duration: Duration) -> Self {
        self.step(Step::Wait(duration))
    }

    /// Runs an action. It should not block: it runs on the tokio runtime of the test.
    #[must_use]
    pub fn run(self, action: impl Fn() + Send + Sync + 'static) -> Self {
        self.step(Step::Run(Arc::new(action)))
    }

    /// Holds the connection open, sending and reading nothing, until the client closes. What follows happens then.
    #[must_use]
    pub fn stall(self) -> Self {
        self.step(Step::Stall)
    }

    /// Closes the connection (FIN).
    ///
    /// What the client still sends is thrown away, so that it never turns into a reset.
    #[must_use]
    pub fn close(self) -> Self {
        self.step(Step::End(Cut::Close))
    }

    /// Resets the connection (RST).
    ///
    /// A client on Linux can still read what arrived before. Others may lose it: a wait before the reset gives them time.
    #[must_use]
    pub fn reset(self) -> Self {
        self.step(Step::End(Cut::Reset))
    }

    /// Ends the connection as soon as the first byte of the next request arrives on it.
    ///
    /// This is what a client's pool meets when it uses a connection that the server is about to give up. The request
    /// counts in [`cut_requests`](crate::FaultServer::cut_requests).
    #[must_use]
    pub fn cut_next(self, cut: Cut) -> Self {
        self.step(Step::CutNext(cut))
    }

    /// Keeps the connection alive at the end, although the last answer is not complete in itself.
    #[must_use]
    pub fn keep_alive(self) -> Self {
        Self { keeps_alive: true, ..self }
    }

    fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

impl Default for Script {
    fn default() -> Self {
        Self::new()
    }
}

impl From<Answer> for Script {
    fn from(answer: Answer) -> Self {
        Self::answer(answer)
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wait(duration) => write!(f, "wait {duration:?}"),
            Self::Send(bytes) => write!(f, "send {bytes:?}"),
            Self::Repeat(bytes, total) => write!(f, "send {bytes:?} for {total} bytes"),
            Self::End(cut) => write!(f, "{cut:?}"),
            Self::Stall => write!(f, "stall"),
            Self::CutNext(cut) => write!(f, "{cut:?} on the next request"),
            Self::Run(_) => write!(f, "run"),
        }
    }
}
