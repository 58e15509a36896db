//! How a sandbox is set up before it starts.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use crate::faults::{Fault, FaultError};
use crate::instance::Share;
use crate::org::{Attribute, Org};
use crate::rate_limit::RateLimit;
use crate::sandbox::Sandbox;
use crate::server::Limits;
use crate::webhooks::WebhookError;
use crate::world::{ConfigPatch, PatchAnswer, Setup, SwitchError, SyncOutcome, UnknownKeys, World};

/// How many requests the journal keeps unless told otherwise.
const JOURNAL: usize = 1000;

/// Sets up a [`Sandbox`].
///
/// ```
/// use heron_sandbox::{ConfigPatch, RateLimit, Sandbox, SyncOutcome};
/// use std::time::Duration;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let heron = Sandbox::builder()
///     .key("key_of_this_test")
///     .config_patch(ConfigPatch::Merge)
///     .sync_outcome(SyncOutcome::Partly)
///     .sync_delay(Duration::ZERO)
///     .rate_limit(RateLimit::per_minute(100))
///     .start()
///     .await?;
/// assert_eq!(heron.key(), "key_of_this_test");
/// # Ok(()) })
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `start` is called"]
pub struct Builder {
    address: IpAddr,
    port: u16,
    setup: Options,
}

/// All that a sandbox is made of, but for where it listens. Not `Debug`: it holds keys.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) world: Setup,
    pub(crate) journal: usize,
    pub(crate) limits: Limits,
    pub(crate) rate_limit: Option<RateLimit>,
    /// How often a request is struck, and by what.
    pub(crate) chance: Option<(f64, Vec<Fault>)>,
    pub(crate) state_file: Option<PathBuf>,
    /// A URL and a secret.
    pub(crate) webhook: Option<(String, String)>,
    pub(crate) threads: usize,
}

impl Default for Builder {
    fn default() -> Self {
        let setup = Options {
            world: Setup::default(),
            journal: JOURNAL,
            limits: Limits::default(),
            rate_limit: None,
            chance: None,
            state_file: None,
            webhook: None,
            threads: 1,
        };
        Self { address: Ipv4Addr::LOCALHOST.into(), port: 0, setup }
    }
}

impl Builder {
    /// Listens on this port. The default, 0, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Listens on this address. The default is 127.0.0.1; any other may let other machines in, and nothing that the
    /// sandbox does is a secret to them.
    pub fn listen(mut self, address: impl Into<IpAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// Accepts this API key; call it again for more. Without any, every key is accepted that is not empty.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.setup.world.keys.push(key.into());
        self
    }

    /// Starts the sequence of made-up ids here, so that two sandboxes give the same or different ids; random faults go
    /// by it too. The default is 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.setup.world.seed = seed;
        self
    }

    /// Answers every open question about Heron at once.
    pub fn world(mut self, world: World) -> Self {
        self.setup.world.switches = world;
        self
    }

    /// Answers one open question, by its name in `openapi/assumptions.toml`: `.switch("patch_config_depth", "merge")`.
    /// A name or an answer that does not exist is told by [`start`](Self::start).
    pub fn switch(mut self, name: &str, value: &str) -> Self {
        if let Err(error) = self.setup.world.switches.set(name, value) {
            self.setup.world.refused.get_or_insert(error);
        }
        self
    }

    /// The CRM that syncs write to. The default takes every object and field.
    pub fn org(mut self, org: Org) -> Self {
        self.setup.world.org = org;
        self
    }

    /// Company attributes that every end user has, beside the made-up ones or in their place. Null means that a value is
    /// not available; the type is that of the value. [`Sandbox::company_attributes`] sets those of one end user.
    pub fn company_attributes<K: Into<String>, V: Into<Value>>(
        mut self,
        attributes: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let read = attributes.into_iter().map(|(label, value)| Attribute::new(label.into(), value.into()));
        self.setup.world.attributes.extend(read);
        self
    }

    pub(crate) fn attributes(mut self, attributes: Vec<Attribute>) -> Self {
        self.setup.world.attributes.extend(attributes);
        self
    }

    /// What happens to unknown keys in nested objects of a request.
    pub fn unknown_keys(mut self, unknown_keys: UnknownKeys) -> Self {
        self.setup.world.unknown_nested_keys = unknown_keys;
        self
    }

    /// How far a PATCH of a CRM integration reaches into `config`.
    pub fn config_patch(mut self, config_patch: ConfigPatch) -> Self {
        self.setup.world.patch_config_depth = config_patch;
        self
    }

    /// The form of the answer to a PATCH of a CRM integration.
    pub fn patch_answer(mut self, patch_answer: PatchAnswer) -> Self {
        self.setup.world.patch_response_envelope = patch_answer;
        self
    }

    /// How long the events of a CRM sync take to appear. The default is 200 milliseconds.
    pub fn sync_delay(mut self, sync_delay: Duration) -> Self {
        self.setup.world.sync_delay = sync_delay;
        self
    }

    /// How long an end user that is `ready` takes to be processed, a file to be parsed, and an end user to be deleted, by
    /// the sandbox's clock. The default is 200 milliseconds.
    pub fn processing_delay(mut self, processing_delay: Duration) -> Self {
        self.setup.world.processing_delay = processing_delay;
        self
    }

    /// How every CRM sync ends.
    pub fn sync_outcome(mut self, sync_outcome: SyncOutcome) -> Self {
        self.setup.world.sync_outcome = sync_outcome;
        self
    }

    /// How often an answer that is made up has null where the contract allows it. The default is [`Share::Some`].
    pub fn nulls(mut self, share: Share) -> Self {
        self.setup.world.nulls = share;
        self
    }

    /// How often an answer that is made up has a property that may be left out. The default is [`Share::Always`].
    pub fn optional(mut self, share: Share) -> Self {
        self.setup.world.optional = share;
        self
    }

    /// Answers no more than so many requests a minute. Without it there is no limit, and no header tells of one.
    pub fn rate_limit(mut self, rate_limit: RateLimit) -> Self {
        self.setup.rate_limit = Some(rate_limit);
        self
    }

    /// Lets requests have one of these faults at random, as often as the probability (0 to 1) says; see
    /// [`Faults::at_random`](crate::Faults::at_random).
    pub fn faults_at_random(mut self, probability: f64, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.setup.chance = Some((probability, faults.into_iter().collect()));
        self
    }

    /// Keeps the state in this file: reads it now, and writes it shortly after each change and at the end. Only one
    /// sandbox at a time may use it; a lock of its name and `.lock` sees to that.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.setup.state_file = Some(path.into());
        self
    }

    /// Delivers webhooks to this URL, signed with this secret. Only a `http://` URL of this machine will do.
    pub fn webhook(mut self, url: impl Into<String>, secret: impl Into<String>) -> Self {
        self.setup.webhook = Some((url.into(), secret.into()));
        self
    }

    /// Answers requests on so many threads. The default is one, which is enough for a test and keeps a thousand sandboxes cheap;
    /// the program takes as many as the machine has processors.
    pub fn threads(mut self, threads: usize) -> Self {
        self.setup.threads = threads.max(1);
        self
    }

    /// Remembers so many requests at most. The default is 1000.
    pub fn journal(mut self, requests: usize) -> Self {
        self.setup.journal = requests;
        self
    }

    /// Reads no body larger than this many bytes. The default is 32 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.setup.limits.body = bytes;
        self
    }

    /// Has so many connections at most; one more takes the place of the one that is idle the longest. The default is 1000.
    pub fn connection_limit(mut self, connections: usize) -> Self {
        self.setup.limits.connections = connections;
        self
    }

    /// How long a peer may take: for the head of a request, until its next request, and to read an answer. The default is 30
    /// seconds. A body may take twice as long.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.setup.limits.idle = patience;
        self.setup.limits.body_time = patience.saturating_mul(2);
        self
    }

    pub(crate) fn into_setup(self) -> Options {
        self.setup
    }

    /// Starts to serve. The sandbox runs on a thread of its own, so it works beside blocking clients as well.
    ///
    /// # Errors
    /// When the port cannot be had, this machine cannot start another thread, or what was set up cannot be: a state file
    /// that is in use or corrupt, a URL for webhooks elsewhere, a probability out of range.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        if let Some(error) = self.setup.world.refused {
            return Err(StartError::Switch(error));
        }
        Sandbox::serve(SocketAddr::from((self.address, self.port)), self.setup).await
    }
}

/// Shows the port and the switches, and how many keys there are, never a key or a secret.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let world = &self.setup.world;
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("port", &self.port)
            .field("keys", &world.keys.len())
            .field("seed", &world.seed)
            .field("world", &format_args!("{}", world.switches))
            .field("sync_delay", &world.sync_delay)
            .field("sync_outcome", &world.sync_outcome)
            .field("nulls", &world.nulls)
            .field("optional", &world.optional)
            .field("rate_limit", &self.setup.rate_limit)
            .field("state_file", &self.setup.state_file)
            .field("journal", &self.setup.journal)
            .field("webhook", &self.setup.webhook.is_some())
            .finish_non_exhaustive()
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
    /// The state file cannot be opened, read or locked.
    #[error("cannot use the state file {}\n  help: see to it that its folder exists and can be written to", path.display())]
    StateFile {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another sandbox uses the state file.
    #[error(
        "another sandbox uses the state file {}\n  help: stop it, or give this one a file of its own",
        path.display()
    )]
    StateFileInUse {
        /// The file.
        path: PathBuf,
    },
    /// The state file does not hold the state of a sandbox. It was not touched.
    #[error(
        "the state file cannot be read: {found}\n  --> {}\n  help: mend it, or move it away to start anew; it is left as it \
         is",
        path.display()
    )]
    StateFileCorrupt {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        found: String,
    },
    /// The webhooks cannot be delivered.
    #[error(transparent)]
    Webhook(WebhookError),
    /// The faults at random cannot be.
    #[error(transparent)]
    Faults(FaultError),
}
