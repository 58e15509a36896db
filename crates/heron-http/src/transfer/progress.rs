//! How far a file is.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// How far a file is on its way.
///
/// `done` grows within an attempt. When the request has to be sent again, the next attempt starts with `done` at 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes of the file have gone: handed to the connection, or received.
    pub done: u64,
    /// How many there are, where that is known.
    pub total: Option<u64>,
    /// Which attempt of the call it is, from 1.
    pub attempt: u32,
}

/// Somebody who wants to know.
#[derive(Clone)]
pub(crate) struct Watch(Arc<Mutex<Watching>>);

struct Watching {
    now: Progress,
    tell: Box<dyn FnMut(Progress) + Send>,
}

impl Watch {
    pub(super) fn new(tell: impl FnMut(Progress) + Send + 'static) -> Self {
        let now = Progress { done: 0, total: None, attempt: 0 };
        Self(Arc::new(Mutex::new(Watching { now, tell: Box::new(tell) })))
    }

    /// An attempt starts.
    pub(crate) fn start(&self, attempt: u32, total: Option<u64>) {
        self.tell(|now| *now = Progress { done: 0, total, attempt });
    }

    /// So many more bytes are done, in this attempt.
    pub(crate) fn moved(&self, attempt: u32, bytes: usize) {
        self.tell(|now| {
            // What an attempt that was given up still has in its pipes is not told.
            if now.attempt == attempt {
                now.done += bytes as u64;
            }
        });
    }

    fn tell(&self, change: impl FnOnce(&mut Progress)) {
        let mut watching = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = watching.now;
        change(&mut watching.now);
        let now = watching.now;
        if now != before {
            (watching.tell)(now);
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}
