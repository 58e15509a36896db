//! A running sandbox, as its user holds it.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

use crate::builder::{Builder, Options, StartError};
use crate::core::{Core, OperationInfo};
use crate::faults::Faults;
use crate::journal::Requests;
use crate::resources::clock::Clock;
use crate::server::{self, Stop, Workers};
use crate::snapshot::{Snapshot, SnapshotError};
use crate::state_file::{self, SaveError};
use crate::webhooks::Webhooks;

/// The key that [`Sandbox::key`] gives when none was configured.
const ANY_KEY: &str = "key_for_the_sandbox_only";

/// Heron, offline, listening on this machine until it is dropped or shut down.
///
/// It serves on a thread of its own, so neither a paused clock nor a blocking client of a test can stall it.
pub struct Sandbox {
    key: String,
    pub(crate) core: Arc<Core>,
    stop: Option<oneshot::Sender<Stop>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox with the defaults on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// When no port can be had, or this machine cannot start another thread.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Sets up a sandbox before it starts.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens, without a slash at the end: `http://127.0.0.1:49152`.
    pub fn base_url(&self) -> &str {
        &self.core.base_url
    }

    /// An API key that it accepts: the first that was configured, or a made-up one.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The latest requests, oldest first.
    pub fn requests(&self) -> Requests {
        self.core.journal.latest()
    }

    /// What goes wrong with requests to come.
    ///
    /// ```
    /// use heron_sandbox::{Fault, Sandbox};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let sandbox = Sandbox::start().await?;
    /// // The integration is made, and its answer is lost.
    /// sandbox.faults().next(Fault::reset().after().on("crm_integrations_create"))?;
    /// sandbox.faults().next(Fault::status(503).times(2))?;
    /// assert_eq!(sandbox.faults().pending().len(), 2);
    /// # Ok(()) })
    /// # }
    /// ```
    pub fn faults(&self) -> Faults<'_> {
        Faults { core: &self.core }
    }

    /// The time it lives in.
    pub fn clock(&self) -> Clock {
        self.core.heron.clock().clone()
    }

    /// The webhooks that it delivers.
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks { core: &self.core }
    }

    /// Every operation of the contract, by path and method.
    pub fn operations(&self) -> Vec<OperationInfo> {
        self.core.operations()
    }

    /// Its state at this moment.
    pub fn snapshot(&self) -> Snapshot {
        self.core.snapshot()
    }

    /// Brings a state back, of this sandbox or of another one.
    ///
    /// # Errors
    /// When the snapshot was made by hand and is none.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        self.core.restore(snapshot)
    }

    /// Forgets all: the state, the journal, faults, deliveries, and what was taken from the rate limit. The clock shows the
    /// time of the system again, and the sequence of ids starts anew.
    pub fn reset(&self) {
        self.core.reset();
    }

    /// Writes the state to its file now, if it has one; otherwise that happens shortly after each change.
    ///
    /// # Errors
    /// When the file cannot be written. What it held is still there.
    pub fn save(&self) -> Result<(), SaveError> {
        state_file::save(&self.core)
    }

    /// Stops taking requests, lets those under way finish for up to a second, and frees the port.
    ///
    /// Dropping the sandbox frees the port too, and cuts connections that are open. Both write the state to its file;
    /// who wants to know whether that went well calls [`save`](Self::save) before.
    pub async fn shutdown(mut self) {
        if let Some(stop) = self.stop.take() {
            let (finished, wait) = oneshot::channel();
            if stop.send(Stop { finished }).is_ok() {
                // An error means the server is gone already, which is what is waited for.
                let _ = wait.await;
            }
        }
    }

    pub(crate) async fn serve(address: SocketAddr, setup: Options) -> Result<Self, StartError> {
        let listen = |source: io::Error| match source.kind() {
            io::ErrorKind::AddrInUse => StartError::PortInUse { port: address.port() },
            _ => StartError::Listen { address, source },
        };
        let listener = TcpListener::bind(address).map_err(listen)?;
        listener.set_nonblocking(true).map_err(listen)?;
        let local = reachable(listener.local_addr().map_err(listen)?);

        let threads = setup.threads;
        let key = setup.world.keys.first().cloned().unwrap_or_else(|| ANY_KEY.to_owned());
        let core = Arc::new(Core::new(setup, format!("http://{local}"), address.ip().is_loopback())?);
        let (stop, stopped) = oneshot::channel();
        let (ready, started) = oneshot::channel();
        let serving = Arc::clone(&core);
        let thread = thread::Builder::new()
            .name("heron-sandbox".to_owned())
            .spawn(move || serve_here(threads, listener, serving, stopped, ready))
            .map_err(StartError::Thread)?;
        let sandbox = Self { key, core, stop: Some(stop), thread: Some(thread) };
        started.await.map_err(io::Error::other).flatten().map_err(StartError::Thread)?;
        Ok(sandbox)
    }
}

/// The address under which this machine reaches what listens on all addresses.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

/// What the thread of a sandbox does. The runtime is made here, since one may not be dropped in an async context.
fn serve_here(
    threads: usize,
    listener: TcpListener,
    core: Arc<Core>,
    stopped: oneshot::Receiver<Stop>,
    ready: oneshot::Sender<io::Result<()>>,
) {
    let served = server::runtime().and_then(|runtime| {
        let inside = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener)?;
        drop(inside);
        Ok((runtime, listener, Workers::start(threads)?))
    });
    // Nobody is left to be told when the start itself was given up.
    match served {
        Ok((runtime, listener, workers)) => {
            if ready.send(Ok(())).is_ok() {
                runtime.block_on(server::run(listener, workers, core, stopped));
            }
        }
        Err(error) => drop(ready.send(Err(error))),
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // The server takes a dropped sender as the order to stop at once.
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic on that thread has been reported there; there is nobody here to hand it to.
            let _ = thread.join();
        }
        // Who wants to know calls `save`.
        let _ = self.save();
    }
}

/// Shows where it listens, never a key.
impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.core.base_url).finish_non_exhaustive()
    }
}
