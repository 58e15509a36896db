//! The command, for `heron-sandbox` and for other commands that offer it.

use std::env;
use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use crate::builder::{Builder, StartError};
use crate::faults::{Fault, FaultError};
use crate::org::{Org, OrgError, read_attributes};
use crate::rate_limit::RateLimit;
use crate::sandbox::Sandbox;
use crate::state_file::SaveError;
use crate::world::{SwitchError, World};

/// The environment variable with the secret of the webhooks. An argument would be seen by every user of the machine.
const WEBHOOK_SECRET: &str = "HERON_SANDBOX_WEBHOOK_SECRET";

/// The options of the command.
#[derive(Clone, Debug, clap::Args)]
#[non_exhaustive]
pub struct Args {
    /// The port to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8787)]
    pub port: u16,

    /// The address to listen on; any but 127.0.0.1 may let other machines in
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub listen: IpAddr,

    /// An API key to accept; may be given several times. Without any, every key works that is not empty.
    /// Never give a real one: the sandbox needs none
    #[arg(long = "key", value_name = "KEY")]
    pub keys: Vec<Key>,

    /// Where the sequence of made-up ids starts; the same seed gives the same ids, and the same random faults
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub seed: u64,

    /// Keep the state in this file, across restarts
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,

    /// Answer so many requests a minute, such as 100/min, and the rest with 429. Without it there is no limit
    #[arg(long, value_name = "NUMBER/min")]
    pub rate_limit: Option<RateLimit>,

    /// Let requests go wrong at random, this often, from 0 to 1
    #[arg(long, value_name = "NUMBER")]
    pub fault_probability: Option<f64>,

    /// What goes wrong at random, such as 'status=503, after'; may be given several times
    #[arg(long = "fault", value_name = "FAULT", requires = "fault_probability")]
    pub faults: Vec<String>,

    /// Send signed webhooks to this URL of this machine; their secret is read from HERON_SANDBOX_WEBHOOK_SECRET
    #[arg(long, value_name = "URL")]
    pub webhook: Option<String>,

    /// Choose how Heron behaves where that is not documented, such as patch_config_depth=merge; may be given several times
    #[arg(long = "world", value_name = "SWITCH=VALUE")]
    pub world: Vec<String>,

    /// A describe export of Salesforce (`sf sobject describe --json`), one for each object that the CRM has; may be
    /// given several times. `built-in` takes a small org instead. Without any, the CRM takes everything
    #[arg(long = "org", value_name = "FILE")]
    pub org: Vec<PathBuf>,

    /// Company attributes that every end user has: an object of values by label, or what
    /// GET /api/end_users/{id}/company_attributes answers. The made-up ones stay beside them
    #[arg(long, value_name = "FILE")]
    pub attributes: Option<PathBuf>,

    /// Remember so many requests
    #[arg(long, value_name = "NUMBER", default_value_t = 1000)]
    pub journal: usize,
}

/// A key that is not shown.
#[derive(Clone)]
pub struct Key(String);

impl std::str::FromStr for Key {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// Why the command ended.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// The sandbox did not start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// A fault is none.
    #[error(transparent)]
    Fault(#[from] FaultError),
    /// A switch of the world is not known, or has no such answer.
    #[error(transparent)]
    World(#[from] SwitchError),
    /// The file of the company attributes holds none.
    #[error(
        "these are no company attributes: {found}\n  --> {}\n  help: write an object of values by label, such as \
         {{\"company_name\": \"Acme\"}}",
        file.display()
    )]
    Attributes {
        /// The file.
        file: PathBuf,
        /// What is wrong, and where.
        found: String,
    },
    /// A file that describes the CRM, or the company attributes, cannot be read.
    #[error("cannot read {}", file.display())]
    Export {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file that describes the CRM is none.
    #[error(transparent)]
    Org(#[from] OrgError),
    /// There is no secret for webhooks.
    #[error("webhooks need a secret to sign them\n  help: set {WEBHOOK_SECRET}, to one that you made up")]
    NoSecret,
    /// The state could not be written at the end.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The signal to stop, or the output, failed.
    #[error("the sandbox had to stop")]
    Io(#[from] io::Error),
}

/// What goes wrong at random unless something else is named.
const RANDOM: [&str; 6] = ["status=503", "status=500, after", "html=502", "delay=300ms", "reset, after", "truncate"];

/// Runs a sandbox until Ctrl-C, or until it is told to terminate. The first line on standard output is its base URL; all
/// else is said on standard error.
///
/// # Errors
/// When it cannot start, or the state could not be written to its file at the end.
pub async fn run(args: Args) -> Result<(), RunError> {
    run_telling(args, |_| {}).await
}

/// The same, and tells its base URL once it serves there.
///
/// # Errors
/// As [`run`].
pub async fn run_telling(args: Args, tell: impl FnOnce(&str)) -> Result<(), RunError> {
    let any_key = args.keys.is_empty();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let builder = builder(&args)?.threads(threads);
    // Listened for before anything is said, so that it ends well from the first line on.
    let stop = tokio::spawn(stop());
    tokio::task::yield_now().await;
    let sandbox = builder.start().await?;

    let mut stdout = io::stdout();
    writeln!(stdout, "{}", sandbox.base_url())?;
    stdout.flush()?;
    tell(sandbox.base_url());
    if !args.listen.is_loopback() {
        eprintln!(
            "warning: other machines can reach it at {}, and there is nothing that keeps them out\n  help: leave out \
             `--listen` unless they shall",
            args.listen
        );
    }
    // A key that was given may be anything, a real one by mistake too: it is not shown.
    let key = if any_key { sandbox.key() } else { "<one of the keys you gave>" };
    eprintln!("try: curl -H 'x-api-key: {key}' {}/api/crm_integrations", sandbox.base_url());
    eprintln!("see: {}/ in a browser", sandbox.base_url());
    eprintln!("stop with Ctrl-C");

    stop.await.map_err(io::Error::other)??;
    let saved = sandbox.save();
    sandbox.shutdown().await;
    saved.map_err(Into::into)
}

fn builder(args: &Args) -> Result<Builder, RunError> {
    let mut builder = Sandbox::builder().listen(args.listen).port(args.port).seed(args.seed).journal(args.journal);
    for Key(key) in &args.keys {
        builder = builder.key(key);
    }
    if let Some(path) = &args.state {
        builder = builder.state_file(path);
    }
    let mut world = World::default();
    for given in &args.world {
        world.apply(given)?;
    }
    builder = builder.world(world);
    if let Some(org) = org(&args.org)? {
        builder = builder.org(org);
    }
    if let Some(file) = &args.attributes {
        let text = std::fs::read_to_string(file).map_err(|source| RunError::Export { file: file.clone(), source })?;
        let read = read_attributes(&text);
        builder = builder.attributes(read.map_err(|found| RunError::Attributes { file: file.clone(), found })?);
    }
    if let Some(limit) = args.rate_limit {
        builder = builder.rate_limit(limit);
    }
    if let Some(probability) = args.fault_probability {
        let faults = args.faults.iter().map(String::as_str);
        let faults: Vec<&str> = if args.faults.is_empty() { RANDOM.to_vec() } else { faults.collect() };
        let faults: Result<Vec<Fault>, FaultError> = faults.into_iter().map(str::parse).collect();
        builder = builder.faults_at_random(probability, faults?);
    }
    if let Some(url) = &args.webhook {
        let secret = env::var(WEBHOOK_SECRET).map_err(|_| RunError::NoSecret)?;
        builder = builder.webhook(url, secret);
    }
    Ok(builder)
}

/// The CRM that is told of in files, if any.
fn org(files: &[PathBuf]) -> Result<Option<Org>, RunError> {
    match files {
        [] => Ok(None),
        [only] if only.as_os_str() == "built-in" => Ok(Some(Org::built_in())),
        files => {
            let read =
                |file: &PathBuf| std::fs::read(file).map_err(|source| RunError::Export { file: file.clone(), source });
            let exports = files.iter().map(read).collect::<Result<Vec<_>, _>>()?;
            Ok(Some(Org::from_describes(exports)?))
        }
    }
}

/// Waits for Ctrl-C, or for the signal by which a supervisor ends a program.
async fn stop() -> io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
