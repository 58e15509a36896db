//! What the server saw, and a way to wait for more.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;
use tokio::time::Instant;

use crate::request::Request;
use crate::seen::Seen;

/// What the server saw.
#[derive(Default)]
pub(crate) struct Log {
    counts: Mutex<Counts>,
    changed: watch::Sender<()>,
}

/// One lock for all, so that what is read together was true together.
#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) requests: Vec<Seen>,
    pub(crate) connections: usize,
    pub(crate) open: usize,
    pub(crate) cut: usize,
    pub(crate) broken: usize,
}

impl Log {
    pub(crate) fn read(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes a count, and wakes those who wait for one.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut Counts) -> T) -> T {
        let changed = change(&mut self.read());
        self.tell();
        changed
    }

    /// Wakes those who wait for a change.
    pub(crate) fn tell(&self) {
        self.changed.send_replace(());
    }

    pub(crate) fn watch(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    /// The number of a new connection, which counts as open as long as the [`Open`] lives.
    pub(crate) fn connected(self: &Arc<Self>) -> (usize, Open) {
        let number = self.change(|counts| {
            counts.open += 1;
            counts.connections += 1;
            counts.connections - 1
        });
        (number, Open(Arc::clone(self)))
    }

    pub(crate) fn seen(&self, connection: usize, request: Request) -> Seen {
        let Request { method, target, headers, body } = request;
        self.change(|counts| {
            let number = counts.requests.len();
            let seen = Seen { number, connection, method, target, headers, body, at: Instant::now() };
            counts.requests.push(seen.clone());
            seen
        })
    }
}

/// A connection that counts as open.
pub(crate) struct Open(Arc<Log>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.change(|counts| counts.open -= 1);
    }
}
