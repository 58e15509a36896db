//! The server that a test starts and asks.

use std::future::poll_fn;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

use crate::accept::Accept;
use crate::connection;
use crate::log::Log;
use crate::script::Script;
use crate::seen::Seen;

pub(crate) type Handler = dyn Fn(&Seen) -> Script + Send + Sync;
pub(crate) type Decide = dyn Fn(usize) -> Accept + Send + Sync;

/// A server that can cut, stall and lie.
///
/// When it is dropped its port refuses at once. Its connections are closed, and what its scripts still have to do is
/// given up, as soon as the runtime gets to it.
pub struct FaultServer {
    address: SocketAddr,
    listener: Arc<Listener>,
    log: Arc<Log>,
    task: AbortHandle,
}

/// Says what is done with connections, before a server starts.
pub struct FaultServerBuilder {
    decide: Arc<Decide>,
    listener: Option<TcpListener>,
}

impl FaultServerBuilder {
    /// What is done with each connection, by its number from 0.
    #[must_use]
    pub fn accept(self, decide: impl Fn(usize) -> Accept + Send + Sync + 'static) -> Self {
        Self { decide: Arc::new(decide), ..self }
    }

    /// Where the server listens, in place of a port of its own: for one that is bound long before.
    #[must_use]
    pub fn listener(self, listener: TcpListener) -> Self {
        Self { listener: Some(listener), ..self }
    }

    /// See [`FaultServer::start`].
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime, and when 127.0.0.1 has no free port.
    pub fn start(self, handler: impl Fn(&Seen) -> Script + Send + Sync + 'static) -> FaultServer {
        let bound = match self.listener {
            Some(listener) => listener.local_addr().map(|address| (listener, address)),
            None => bind(),
        };
        let (listener, address) = match bound {
            Ok(bound) => bound,
            Err(error) => panic!("no port of 127.0.0.1 can be listened on: {error}"),
        };
        let (listener, log) = (Arc::new(Listener(Mutex::new(Some(listener)))), Arc::new(Log::default()));
        let all = accept_all(Arc::clone(&listener), self.decide, Arc::new(handler), Arc::clone(&log));
        FaultServer { address, listener, log, task: tokio::spawn(all).abort_handle() }
    }

    /// See [`FaultServer::always`].
    ///
    /// # Panics
    ///
    /// As [`start`](Self::start).
    pub fn always(self, script: impl Into<Script>) -> FaultServer {
        self.in_order([script.into()])
    }

    /// See [`FaultServer::in_order`].
    ///
    /// # Panics
    ///
    /// As [`start`](Self::start), and without any script.
    pub fn in_order(self, scripts: impl IntoIterator<Item = Script>) -> FaultServer {
        let scripts: Vec<Script> = scripts.into_iter().collect();
        assert!(!scripts.is_empty(), "a server needs at least one script");
        self.start(move |seen| scripts[seen.number.min(scripts.len() - 1)].clone())
    }
}

impl FaultServer {
    /// Starts a server on the current runtime.
    ///
    /// The handler is asked once for each request that arrived completely, and says what is then done with the
    /// connection. If it panics, the connection is closed.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime, and when 127.0.0.1 has no free port.
    pub fn start(handler: impl Fn(&Seen) -> Script + Send + Sync + 'static) -> Self {
        Self::builder().start(handler)
    }

    /// Starts a server that does the same after every request.
    ///
    /// # Panics
    ///
    /// As [`start`](Self::start).
    pub fn always(script: impl Into<Script>) -> Self {
        Self::builder().always(script)
    }

    /// Starts a server that has one script for each request. The last one is repeated.
    ///
    /// # Panics
    ///
    /// As [`start`](Self::start), and without any script.
    pub fn in_order(scripts: impl IntoIterator<Item = Script>) -> Self {
        Self::builder().in_order(scripts)
    }

    /// A server whose connections do not all get as far as a request.
    #[must_use]
    pub fn builder() -> FaultServerBuilder {
        FaultServerBuilder { decide: Arc::new(|_| Accept::Serve), listener: None }
    }

    /// `http://127.0.0.1:<port>`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// All requests that arrived completely, in the order of their last bytes.
    #[must_use]
    pub fn requests(&self) -> Vec<Seen> {
        self.log.read().requests.clone()
    }

    /// How many requests arrived completely.
    #[must_use]
    pub fn count(&self) -> usize {
        self.log.read().requests.len()
    }

    /// How many requests the server cut: their first byte had arrived, their last had not been read.
    #[must_use]
    pub fn cut_requests(&self) -> usize {
        self.log.read().cut
    }

    /// How many requests the client broke off, or got wrong.
    #[must_use]
    pub fn broken_requests(&self) -> usize {
        self.log.read().broken
    }

    /// How many connections were accepted in all.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.log.read().connections
    }

    /// How many connections neither side has closed, as far as the server can know.
    ///
    /// While it sends, it notices that the client is gone only by bytes that cannot be delivered. While it stalls, it
    /// does not notice a client that left more behind than the kernel takes without a reader (some hundred kilobytes).
    #[must_use]
    pub fn open_connections(&self) -> usize {
        self.log.read().open
    }

    /// Waits until a condition holds, and says whether it came true in time.
    ///
    /// It is looked at again whenever the server saw something, and after every action of a script.
    #[must_use = "it may not have come true"]
    pub async fn until(&self, condition: impl Fn(&Self) -> bool, timeout: Duration) -> bool {
        let mut changes = self.log.watch();
        let holds = async {
            while !condition(self) {
                // The sender lives as long as `self`.
                if changes.changed().await.is_err() {
                    break;
                }
            }
        };
        tokio::time::timeout(timeout, holds).await.is_ok() || condition(self)
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.listener.close();
        self.task.abort();
    }
}

/// A listener that can be closed while someone waits for a connection.
///
/// The end of the task alone would close it too late: connections that come before the runtime has dropped the task
/// would be accepted, and not refused.
struct Listener(Mutex<Option<TcpListener>>);

impl Listener {
    async fn accept(&self) -> Option<std::io::Result<TcpStream>> {
        poll_fn(|context| match &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(listener) => listener.poll_accept(context).map(|accepted| Some(accepted.map(|(stream, _)| stream))),
            None => None.into(),
        })
        .await
    }

    fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

fn bind() -> std::io::Result<(TcpListener, SocketAddr)> {
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((TcpListener::from_std(listener)?, address))
}

/// Accepts until the listener is closed. The connections are tasks of this one: they end with it.
async fn accept_all(listener: Arc<Listener>, decide: Arc<Decide>, handler: Arc<Handler>, log: Arc<Log>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Some(Ok(stream)) => {
                    let (decide, handler, log) = (Arc::clone(&decide), Arc::clone(&handler), Arc::clone(&log));
                    connections.spawn(connection::serve(stream, log.connected(), decide, handler, log));
                }
                // Too many files are open, or the client was gone before: others may be luckier a little later.
                Some(Err(_)) => tokio::time::sleep(Duration::from_millis(10)).await,
                None => return,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}
