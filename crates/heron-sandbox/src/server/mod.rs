//! The wire: connections in, answers out. Each connection owns its `TcpStream`, so that it can be cut.

mod connections;
mod exchange;
pub(crate) mod reply;
mod wire;
mod workers;

use std::sync::Arc;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::core::Core;
use crate::webhooks;

use connections::{Connection, Connections};
use wire::{Stream, Wire};
pub(crate) use workers::{Workers, runtime};

/// How long a graceful stop waits for requests under way.
const GRACE: Duration = Duration::from_secs(1);
/// The largest request head that is read, and how many headers it may have.
const HEAD_BYTES: usize = 64 * 1024;
const HEADERS: usize = 100;

/// The order to stop gracefully; `finished` is told when it is done.
pub(crate) struct Stop {
    pub(crate) finished: oneshot::Sender<()>,
}

/// What a peer may take before it is cut.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// The largest body that is read.
    pub(crate) body: usize,
    /// How many connections there may be.
    pub(crate) connections: usize,
    /// How long a connection may be idle, a head may take to arrive, and an answer may wait to be read.
    pub(crate) idle: Duration,
    /// How long a body may take to arrive.
    pub(crate) body_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 32 * 1024 * 1024,
            connections: 1000,
            idle: Duration::from_secs(30),
            body_time: Duration::from_secs(60),
        }
    }
}

/// Serves until it is told to stop, or until the sender of `stopped` is dropped, which cuts every connection.
pub(crate) async fn run(
    listener: TcpListener,
    mut workers: Workers,
    core: Arc<Core>,
    mut stopped: oneshot::Receiver<Stop>,
) {
    let watched = GracefulShutdown::new();
    let connections = Connections::new(core.limits.connections);
    let background = tokio::spawn(webhooks::deliver(Arc::clone(&core)));
    let saving = tokio::spawn(crate::state_file::keep(Arc::clone(&core)));
    let order = loop {
        tokio::select! {
            order = &mut stopped => break order,
            accepted = listener.accept() => match accepted {
                Ok((stream, _peer)) => connect(stream, &mut workers, &core, &connections, &watched),
                // No more file handles, most likely: one that is idle is given up, and the next try may find its place.
                Err(_) => {
                    connections.give_up_idle();
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            },
        }
    };
    drop(listener);
    background.abort();
    saving.abort();
    if let Ok(Stop { finished }) = order {
        core.stop_stalling();
        // Both ways to end mean the same: no request is under way, or it had its time.
        let _ = tokio::time::timeout(GRACE, watched.shutdown()).await;
        let _ = finished.send(());
    }
}

/// Serves one connection to its end.
async fn serve<S: Stream + 'static>(stream: S, core: Arc<Core>, connection: Arc<Connection>, watcher: Option<Watcher>) {
    let limits = core.limits;
    let io = TokioIo::new(Wire::new(stream, Arc::clone(&connection), limits.idle));
    let service = service_fn(move |request: Request<Incoming>| {
        let (core, connection) = (Arc::clone(&core), Arc::clone(&connection));
        async move { exchange::exchange(&core, &connection, request).await }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        // It counts from the last answer on, so it ends idle connections too.
        .header_read_timeout(limits.idle)
        .max_buf_size(HEAD_BYTES)
        .max_headers(HEADERS)
        .serve_connection(io, service);
    // A peer that goes away in the middle is its own affair.
    let _ = match watcher {
        Some(watcher) => watcher.watch(served).await,
        None => served.await,
    };
}

/// Serves one connection that is no socket, with a sandbox of its own.
pub(crate) async fn serve_in_memory(stream: tokio::io::DuplexStream, core: Arc<Core>) {
    serve(stream, core, Connection::alone(), None).await;
}

fn connect(
    stream: TcpStream,
    workers: &mut Workers,
    core: &Arc<Core>,
    connections: &Connections,
    watched: &GracefulShutdown,
) {
    // Answers go out at once. Failing costs no more than time.
    let _ = stream.set_nodelay(true);
    let Some(held) = connections.open() else {
        // All are busy. The answer fits into the empty buffer of the socket; if it does not, it is not missed.
        let _ = stream.try_write(connections::BUSY);
        return;
    };
    let (core, watcher) = (Arc::clone(core), watched.watcher());
    workers.spawn(stream, move |stream| async move {
        let served = serve(stream, core, Arc::clone(held.connection()), Some(watcher));
        tokio::select! {
            () = served => {}
            () = held.given_up() => {}
        }
    });
}
