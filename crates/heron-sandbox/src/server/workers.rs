//! Threads that serve connections, each with a runtime of its own: no request is handed from one to another.

use std::io;
use std::thread::{self, JoinHandle};

use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::oneshot;

/// The threads besides the one that accepts connections, which serves its share of them. Dropping cuts their connections.
pub(crate) struct Workers {
    others: Vec<Worker>,
    /// Whose turn it is: 0 is the thread that accepts.
    turn: usize,
}

struct Worker {
    handle: Handle,
    /// Its end is the order to stop.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Workers {
    /// Starts all of so many threads but the one that accepts.
    pub(crate) fn start(threads: usize) -> io::Result<Self> {
        let others = (1..threads).map(|_| Worker::start()).collect::<Result<_, _>>()?;
        Ok(Self { others, turn: 0 })
    }

    /// Has the next connection served, by the threads in turns.
    pub(super) fn spawn<F: Future<Output = ()> + Send + 'static>(
        &mut self,
        stream: TcpStream,
        serve: impl FnOnce(TcpStream) -> F + Send + 'static,
    ) {
        self.turn = (self.turn + 1) % (self.others.len() + 1);
        match self.turn.checked_sub(1).and_then(|other| self.others.get(other)) {
            None => drop(tokio::spawn(serve(stream))),
            Some(worker) => {
                // It is watched by the runtime that serves it. A socket that cannot be is one that is gone.
                let Ok(stream) = stream.into_std() else { return };
                worker.handle.spawn(async move {
                    if let Ok(stream) = TcpStream::from_std(stream) {
                        serve(stream).await;
                    }
                });
            }
        }
    }
}

impl Worker {
    fn start() -> io::Result<Self> {
        let runtime = runtime()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = thread::Builder::new().name("heron-sandbox".to_owned()).spawn(move || {
            // The sender never sends: an error is the order.
            let _ = runtime.block_on(stopped);
        })?;
        Ok(Self { handle, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic on that thread has been reported there.
            let _ = thread.join();
        }
    }
}

/// What drives one thread.
pub(crate) fn runtime() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}
