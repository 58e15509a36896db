//! A running sandbox, as its user holds it.

use std::fmt;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

use crate::builder::{Builder, StartError};
use crate::contract::Contract;
use crate::heron::Heron;
use crate::journal::RecordedRequest;
use crate::server::{self, Stop};
use crate::world::Setup;

/// The key that [`Sandbox::key`] gives when none was configured.
const ANY_KEY: &str = "key_for_the_sandbox_only";

/// Heron, offline, listening on this machine until it is dropped or shut down.
///
/// It serves on a thread of its own, so neither a paused clock nor a blocking client of a test can stall it.
pub struct Sandbox {
    base_url: String,
    key: String,
    pub(crate) heron: Arc<Heron>,
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
        &self.base_url
    }

    /// An API key that it accepts: the first that was configured, or a made-up one.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The latest requests, oldest first. At most 1000 are kept; a gap before the first number tells of older ones.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.heron.requests()
    }

    /// Stops taking requests, lets those under way finish for up to a second, and frees the port.
    ///
    /// Dropping the sandbox frees the port too, and cuts connections that are open.
    pub async fn shutdown(mut self) {
        if let Some(stop) = self.stop.take() {
            let (finished, wait) = oneshot::channel();
            if stop.send(Stop { finished }).is_ok() {
                // An error means the server is gone already, which is what is waited for.
                let _ = wait.await;
            }
        }
    }

    pub(crate) async fn serve(address: SocketAddr, world: Setup) -> Result<Self, StartError> {
        let contract = Contract::embedded().map_err(|what| StartError::Contract { what })?;
        let listen = |source: io::Error| match source.kind() {
            io::ErrorKind::AddrInUse => StartError::PortInUse { port: address.port() },
            _ => StartError::Listen { address, source },
        };
        let listener = TcpListener::bind(address).map_err(listen)?;
        listener.set_nonblocking(true).map_err(listen)?;
        let base_url = format!("http://{}", listener.local_addr().map_err(listen)?);

        let key = world.keys.first().cloned().unwrap_or_else(|| ANY_KEY.to_owned());
        let heron = Arc::new(Heron::new(contract, world, base_url.clone()));
        let (stop, stopped) = oneshot::channel();
        let (ready, started) = oneshot::channel();
        let serving = Arc::clone(&heron);
        let thread = thread::Builder::new()
            .name("heron-sandbox".to_owned())
            .spawn(move || serve_here(listener, serving, stopped, ready))
            .map_err(StartError::Thread)?;
        started.await.map_err(io::Error::other).flatten().map_err(StartError::Thread)?;
        Ok(Self { base_url, key, heron, stop: Some(stop), thread: Some(thread) })
    }
}

/// What the thread of a sandbox does. The runtime is made here, since one may not be dropped in an async context.
fn serve_here(
    listener: TcpListener,
    heron: Arc<Heron>,
    stopped: oneshot::Receiver<Stop>,
    ready: oneshot::Sender<io::Result<()>>,
) {
    let served = tokio::runtime::Builder::new_current_thread().enable_all().build().and_then(|runtime| {
        let inside = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener)?;
        drop(inside);
        Ok((runtime, listener))
    });
    // Nobody is left to be told when the start itself was given up.
    match served {
        Ok((runtime, listener)) => {
            if ready.send(Ok(())).is_ok() {
                runtime.block_on(server::run(listener, heron, stopped));
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
    }
}

/// Shows where it listens, never a key.
impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
