//! How many connections there are, and which of them can be given up.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::Notify;

/// What a peer is told when there is no place for it.
pub(super) const BUSY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\ncontent-type: application/json\r\n\
    connection: close\r\ncontent-length: 94\r\n\r\n\
    {\"code\":503,\"description\":\"The sandbox has too many connections\",\"name\":\"Service Unavailable\"}";

/// The open connections.
pub(crate) struct Connections {
    most: usize,
    open: Arc<Mutex<Open>>,
}

#[derive(Default)]
struct Open {
    connections: HashMap<u64, Arc<Connection>>,
    /// Counts whatever happens, so that who was idle first can be told.
    steps: u64,
}

/// One of them. Dropping the last hold on it makes room.
pub(crate) struct Connection {
    number: u64,
    busy: AtomicBool,
    /// The step at which it was last used.
    used: AtomicU64,
    reset: AtomicBool,
    give_up: Notify,
    open: Weak<Mutex<Open>>,
}

/// The hold of the task that serves a connection.
pub(super) struct Held(Arc<Connection>);

impl Connections {
    pub(super) fn new(most: usize) -> Self {
        Self { most: most.max(1), open: Arc::default() }
    }

    /// Takes one in. When there are too many, the one that is idle the longest is given up; with none idle there is no
    /// place.
    pub(super) fn open(&self) -> Option<Held> {
        if lock(&self.open).connections.len() >= self.most && !self.give_up_idle() {
            return None;
        }
        let mut open = lock(&self.open);
        open.steps += 1;
        let number = open.steps;
        let connection = Arc::new(Connection {
            number,
            busy: AtomicBool::new(false),
            used: AtomicU64::new(number),
            reset: AtomicBool::new(false),
            give_up: Notify::new(),
            open: Arc::downgrade(&self.open),
        });
        open.connections.insert(number, Arc::clone(&connection));
        Some(Held(connection))
    }

    /// Gives up the connection that is idle the longest, if any is.
    pub(super) fn give_up_idle(&self) -> bool {
        let mut open = lock(&self.open);
        let idle = open.connections.values().filter(|connection| !connection.busy.load(Ordering::Relaxed));
        let Some(number) = idle.min_by_key(|idle| idle.used.load(Ordering::Relaxed)).map(|idle| idle.number) else {
            return false;
        };
        if let Some(connection) = open.connections.remove(&number) {
            connection.give_up.notify_one();
        }
        true
    }
}

impl Connection {
    /// One that counts nowhere.
    pub(super) fn alone() -> Arc<Self> {
        Arc::new(Self {
            number: 0,
            busy: AtomicBool::new(false),
            used: AtomicU64::new(0),
            reset: AtomicBool::new(false),
            give_up: Notify::new(),
            open: Weak::new(),
        })
    }

    /// Marks it as busy until what is returned is dropped.
    pub(super) fn works(self: &Arc<Self>) -> Busy {
        self.busy.store(true, Ordering::Relaxed);
        Busy(Arc::clone(self))
    }

    /// Its end shall be a reset.
    pub(super) fn end_with_reset(&self) {
        self.reset.store(true, Ordering::Relaxed);
    }

    pub(super) fn ends_with_reset(&self) -> bool {
        self.reset.load(Ordering::Relaxed)
    }
}

/// A request under way on a connection.
pub(crate) struct Busy(Arc<Connection>);

impl Drop for Busy {
    fn drop(&mut self) {
        if let Some(open) = self.0.open.upgrade() {
            let mut open = lock(&open);
            open.steps += 1;
            self.0.used.store(open.steps, Ordering::Relaxed);
        }
        self.0.busy.store(false, Ordering::Relaxed);
    }
}

impl Held {
    pub(super) fn connection(&self) -> &Arc<Connection> {
        &self.0
    }

    /// Waits until it has to make room.
    pub(super) async fn given_up(&self) {
        self.0.give_up.notified().await;
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(open) = self.0.open.upgrade() {
            lock(&open).connections.remove(&self.0.number);
        }
    }
}

fn lock(open: &Mutex<Open>) -> MutexGuard<'_, Open> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_idle_connection_makes_room() {
        let connections = Connections::new(2);
        let (first, second) = (connections.open().unwrap(), connections.open().unwrap());
        drop(first.connection().works());
        let third = connections.open().unwrap();
        let open = lock(&connections.open);
        assert!(open.connections.contains_key(&first.0.number), "it was used later");
        assert!(!open.connections.contains_key(&second.0.number));
        assert!(open.connections.contains_key(&third.0.number));
    }

    #[test]
    fn a_busy_connection_is_never_given_up() {
        let connections = Connections::new(1);
        let first = connections.open().unwrap();
        let busy = first.connection().works();
        assert!(connections.open().is_none());
        drop(busy);
        assert!(connections.open().is_some());
    }

    #[test]
    fn what_is_told_to_a_peer_without_a_place_is_framed_right() {
        let text = std::str::from_utf8(BUSY).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.contains(&format!("content-length: {}", body.len())));
        assert_eq!(serde_json::from_str::<serde_json::Value>(body).unwrap()["code"], 503);
    }
}
