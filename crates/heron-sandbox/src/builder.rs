//! How a sandbox is set up before it starts.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use crate::org::Org;
use crate::sandbox::Sandbox;
use crate::world::{ConfigPatch, PatchAnswer, Setup, SwitchError, SyncOutcome, UnknownKeys, World};

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
    world: Setup,
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

    /// Answers every open question about Heron at once.
    pub fn world(mut self, world: World) -> Self {
        self.world.switches = world;
        self
    }

    /// Answers one open question, by its name in `openapi/assumptions.toml`: `.switch("patch_config_depth", "merge")`.
    /// A name or an answer that does not exist is told by [`start`](Self::start).
    pub fn switch(mut self, name: &str, value: &str) -> Self {
        if let Err(error) = self.world.switches.set(name, value) {
            self.world.refused.get_or_insert(error);
        }
        self
    }

    /// The CRM that syncs write to. The default takes every object and field.
    pub fn org(mut self, org: Org) -> Self {
        self.world.org = org;
        self
    }

    /// What happens to unknown keys in nested objects of a request.
    pub fn unknown_keys(mut self, unknown_keys: UnknownKeys) -> Self {
        self.world.unknown_nested_keys = unknown_keys;
        self
    }

    /// How far a PATCH of a CRM integration reaches into `config`.
    pub fn config_patch(mut self, config_patch: ConfigPatch) -> Self {
        self.world.patch_config_depth = config_patch;
        self
    }

    /// The form of the answer to a PATCH of a CRM integration.
    pub fn patch_answer(mut self, patch_answer: PatchAnswer) -> Self {
        self.world.patch_response_envelope = patch_answer;
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

    /// Starts to serve. The sandbox runs on a thread of its own, so it works beside blocking clients as well.
    ///
    /// # Errors
    /// When the port cannot be had, or this machine cannot start another thread.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        if let Some(error) = self.world.refused {
            return Err(StartError::Switch(error));
        }
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
            .field("world", &format_args!("{}", self.world.switches))
            .field("sync_delay", &self.world.sync_delay)
            .field("sync_outcome", &self.world.sync_outcome)
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
    /// A switch was set that does not exist, or to an answer that it does not have.
    #[error(transparent)]
    Switch(#[from] SwitchError),
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
