//! Waiting for the end of work that Heron does after it has answered.

mod bell;
mod engine;
mod flows;
mod news;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use self::bell::Bell;
use self::bell::Ear;
pub(crate) use self::engine::Asked;
pub(crate) use self::flows::Ends;
pub(crate) use self::news::{News, Quiet, until_quiet};

/// How long a wait is, and what becomes of it meanwhile.
///
/// Much of Heron's work goes on after the answer: files are parsed, end users processed, submissions sent. Each operation
/// that tells how far such work is has a method beside it that asks until it is over, and takes a `Wait`:
///
/// | the method | is over when |
/// |---|---|
/// | `…_until_done` | the state is one that is an end: [`Done`](WaitOutcome::Done) or [`Failed`](WaitOutcome::Failed) |
/// | `…_until_gone` | there is nothing any more: [`Gone`](WaitOutcome::Gone) |
/// | `…_until_new` | something is there that was not there before, and nothing else has come for a while: [`NewItem`](WaitOutcome::NewItem) |
/// | `…_until` | a condition of yours holds, because Heron does not say what the end looks like |
///
/// The first question is asked at once. A state that this version does not know is no end. A question that fails for now
/// (no answer in time, too many requests, a server error) is asked again later, and not before the moment that Heron
/// names; every other failure ends the wait. When the deadline has passed there is an error whose
/// [`is_timeout`](crate::Error::is_timeout) is true and which tells the last states: the work itself goes on.
///
/// States are taken as they are told. Whether Heron tells a new one as soon as work is started again is not documented, so
/// what was done before may be taken for what was started now.
///
/// Dropping the future ends the wait and leaves nothing running. The work at Heron does not end with it.
///
/// ```
/// use std::time::Duration;
///
/// use heron_data::types::EndUserCreate;
/// use heron_data::{Heron, Wait, WaitOutcome};
/// use heron_sandbox::{Fault, Sandbox};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build()?;
///
/// let created = heron.end_users().create(EndUserCreate::new("deal-7")).await?;
/// heron.end_users().delete(&created.heron_id).await?;
/// # sandbox.faults().next(Fault::status(404).on("end_users_get"))?;
///
/// let wait = Wait::new().deadline(Duration::from_secs(60)).on_progress(|progress| {
///     println!("asked {} times, and again in {:?}: {:?}", progress.polls, progress.next, progress.states);
/// });
/// let waited = heron.end_users().get_until_gone(&created.heron_id, wait).await?;
/// assert_eq!(waited.outcome, WaitOutcome::Gone);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Wait {
    deadline: Duration,
    first_pause: Duration,
    longest_pause: Duration,
    quiet_period: Duration,
    on_progress: Option<Arc<dyn Fn(WaitProgress) + Send + Sync>>,
    ear: Option<Ear>,
}

impl Default for Wait {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(600),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(15),
            quiet_period: Duration::from_secs(10),
            on_progress: None,
            ear: None,
        }
    }
}

impl Wait {
    /// At most ten minutes, with pauses from one second to 15 seconds.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long to wait in all: the last question is asked then. 10 minutes by default.
    ///
    /// The answer to the last question may take as long as an attempt. A limit for all of it, to the moment, is
    /// [`Call::timeout`](crate::Call::timeout).
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets the pause after the first question, and the longest one: 1 and 15 seconds by default.
    ///
    /// A pause is half as long again as the one before it. Each is made shorter at random, by a quarter at most, so that
    /// many waits do not ask in the same moment; none is shorter than 10 milliseconds. Two equal durations ask steadily.
    #[must_use]
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        (self.first_pause, self.longest_pause) = (first, longest);
        self
    }

    /// Sets how long nothing more must come, after something new has, before that is all: 10 seconds by default.
    ///
    /// Heron does not say how many things come of one order. It matters where a wait is for new things, and to
    /// [`sync_and_wait`](crate::EndUsers::sync_and_wait).
    #[must_use]
    pub fn quiet_period(mut self, quiet_period: Duration) -> Self {
        self.quiet_period = quiet_period;
        self
    }

    /// Lets `told` know of each question that was not the last.
    ///
    /// It runs on the task that waits, so it should be quick.
    #[must_use]
    pub fn on_progress(mut self, told: impl Fn(WaitProgress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(told));
        self
    }

    /// Asks at once when the bell rings for what is waited for, and not after the next pause only.
    ///
    /// What rings from now on counts, also before the wait has begun. See [`Bell`].
    #[must_use]
    pub fn bell(mut self, bell: &Bell) -> Self {
        self.ear = Some(bell.listen());
        self
    }
}

impl fmt::Debug for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("deadline", &self.deadline)
            .field("pauses", &(self.first_pause, self.longest_pause))
            .field("quiet_period", &self.quiet_period)
            .field("bell", &self.ear.is_some())
            .finish_non_exhaustive()
    }
}

/// How far a wait is. See [`Wait::on_progress`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitProgress {
    /// How long it has lasted.
    pub elapsed: Duration,
    /// How many questions were asked.
    pub polls: u32,
    /// The states that the last answer told: one, or one for each item of a list.
    pub states: Vec<String>,
    /// Why the last question had no answer, if it had none: then the states are those of the answer before.
    pub trouble: Option<String>,
    /// How long the pause is that begins now, unless a bell ends it.
    pub next: Duration,
}

/// What a wait ended with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitOutcome {
    /// The work is done.
    Done,
    /// The work failed, or a part of it. That is what the work came to, and no error of the wait's.
    Failed,
    /// There is nothing any more.
    Gone,
    /// Something came that was not there before.
    NewItem,
}

impl fmt::Display for WaitOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Gone => "gone",
            Self::NewItem => "new item",
        })
    }
}

/// What was waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use = "the work may have failed: look at `outcome`"]
pub struct Waited<T> {
    /// The last answer.
    pub value: T,
    /// What it ended with.
    pub outcome: WaitOutcome,
    /// How many questions were asked.
    pub polls: u32,
    /// How long it took.
    pub took: Duration,
}

impl<T> Waited<T> {
    /// Whether the work failed, or a part of it.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        self.outcome == WaitOutcome::Failed
    }
}
