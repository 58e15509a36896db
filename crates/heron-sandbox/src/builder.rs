//! How a sandbox is set up before it starts.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use crate::instance::Share;
use crate::sandbox::Sandbox;
use crate::world::{ConfigPatch, PatchAnswer, SyncOutcome, UnknownKeys, World};

/// Sets up a [`Sandbox`].
///
/// ```
/// use heron_sandbox::{ConfigPatch, Sandbox, SyncOutcome};
/// use std::time::Duration;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let heron = Sandbox::builder()
///     .key("key_of_this_test")
///     .config_patch(ConfigPatch::Merge)
///     .sync_outcome(SyncOutcome::Partly)
///     .sync_delay(Duration::ZERO)
///     .start()
///     .await?;
/// assert_eq!(heron.key(), "key_of_this_test");
/// # Ok(()) })
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until `start` is called"]
pub struct Builder {
    port: u16,
    world: World,
}

impl Builder {
    /// Listens on this port of 127.0.0.1. The default, 0, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Accepts this API key; call it again for more. Without any, every key is accepted that is not empty.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.world.keys.push(key.into());
        self
    }

    /// Starts the sequence of made-up ids here, so that two sandboxes give the same or different ids. The default is 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.world.seed = seed;
        self
    }

    /// What happens to unknown keys in nested objects of a request.
    pub fn unknown_keys(mut self, unknown_keys: UnknownKeys) -> Self {
        self.world.unknown_keys = unknown_keys;
        self
    }

    /// How far a PATCH of a CRM integration reaches into `config`.
    pub fn config_patch(mut self, config_patch: ConfigPatch) -> Self {
        self.world.config_patch = config_patch;
        self
    }

    /// The form of the answer to a PATCH of a CRM integration.
    pub fn patch_answer(mut self, patch_answer: PatchAnswer) -> Self {
        self.world.patch_answer = patch_answer;
        self
    }

    /// How long the events of a CRM sync take to appear. The default is 200 milliseconds.
    pub fn sync_delay(mut self, sync_delay: Duration) -> Self {
        self.world.sync_delay = sync_delay;
        self
    }

    /// How every CRM sync ends.
    pub fn sync_outcome(mut self, sync_outcome: SyncOutcome) -> Self {
        self.world.sync_outcome = sync_outcome;
        self
    }

    /// How often an answer that is made up has null where the contract allows it. The default is [`Share::Some`].
    pub fn nulls(mut self, share: Share) -> Self {
        self.world.nulls = share;
        self
    }

    /// How often an answer that is made up has a property that may be left out. The default is [`Share::Always`].
    pub fn optional(mut self, share: Share) -> Self {
        self.world.optional = share;
        self
    }

    /// Starts to serve. The sandbox runs on a thread of its own, so it works beside blocking clients as well.
    ///
    /// # Errors
    /// When the port cannot be had, or this machine cannot start another thread.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        Sandbox::serve(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)), self.world).await
    }
}

/// Shows the port and the switches, and how many keys there are, never a key.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("port", &self.port)
            .field("keys", &self.world.keys.len())
            .field("seed", &self.world.seed)
            .field("unknown_keys", &self.world.unknown_keys)
            .field("config_patch", &self.world.config_patch)
            .field("patch_answer", &self.world.patch_answer)
            .field("sync_delay", &self.world.sync_delay)
            .field("sync_outcome", &self.world.sync_outcome)
            .field("nulls", &self.world.nulls)
            .field("optional", &self.world.optional)
            .finish()
    }
}

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Something else listens on the port.
    #[error(
        "port {port} is already in use\n  help: stop what uses it, choose another port, or use port 0 for a free one"
    )]
    PortInUse {
        /// The port that was asked for.
        port: u16,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}\n  help: choose another port, or use port 0 for a free one")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The thread or the runtime of the server cannot be made.
    #[error("cannot start the thread that serves")]
    Thread(#[source] io::Error),
    /// The contract in this build of the crate cannot be used: a fault of this crate.
    #[error(
        "{what}\n  --> contract/effective.json\n  help: this build of heron-sandbox is broken; take another version"
    )]
    Contract {
        /// What is wrong with it.
        what: String,
    },
}
