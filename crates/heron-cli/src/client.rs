//! The way to Heron: which key, which address, and what `--verbose` shows of it.

use std::future::Future;
use std::path::{Path, PathBuf};

use heron_data::{Attempt, Heron, Hook, Outcome};
use heron_sandbox::Sandbox;
use tokio::runtime::Runtime;

use crate::args::Global;
use crate::config::{Account, Config};
use crate::error::{Error, Result};
use crate::files::placeholder::Placeholder;

const API_KEY: &str = "HERON_API_KEY";
const BASE_URL: &str = "HERON_BASE_URL";
const CLIENT: &str = "HERON_CLIENT";

/// An account that can be worked with.
pub(crate) struct Session {
    pub(crate) heron: Heron,
    /// The client's name in `heron.toml`, if one is worked for.
    pub(crate) client: Option<String>,
    /// The client's files, by `heron.toml`.
    pub(crate) files: Vec<PathBuf>,
    /// The key, for digests that only who has it can make.
    pub(crate) digest_key: ring::hmac::Key,
    runtime: Runtime,
    /// Lives as long as it is worked with.
    sandbox: Option<Sandbox>,
}

impl Session {
    /// The account that flags, environment and `heron.toml` lead to.
    pub(crate) fn open(global: &Global) -> Result<Self> {
        let runtime = runtime()?;
        if global.sandbox {
            let sandbox = runtime
                .block_on(Sandbox::builder().start())
                .map_err(|error| Error::new("the sandbox did not start").because(error).help("try it again"))?;
            let (url, key) = (sandbox.base_url().to_owned(), sandbox.key().to_owned());
            return Self::new(runtime, global, None, Vec::new(), Some(url), key, Some(sandbox));
        }
        let config = Config::load(global.config.as_deref())?;
        let chosen = global.client.clone().or_else(|| variable(CLIENT));
        let name = chosen.clone().or_else(|| config.default_client.clone().filter(|_| variable(API_KEY).is_none()));
        Self::of(runtime, global, &config, name, chosen.is_some())
    }

    /// A session for each client of `heron.toml`, by its name. One client's trouble is not another's.
    pub(crate) fn open_all(global: &Global) -> Result<Vec<(String, Result<Self>)>> {
        let config = Config::load(global.config.as_deref())?;
        if config.clients.is_empty() {
            return Err(Error::new("there are no clients").help(
                "write a heron.toml with `[client.NAME]`, `key = \"${env:NAME}\"` and `files = [\"crm/NAME\"]`",
            ));
        }
        let open = |name: &String| {
            let session = runtime().and_then(|runtime| Self::of(runtime, global, &config, Some(name.clone()), true));
            (name.clone(), session)
        };
        Ok(config.clients.keys().map(open).collect())
    }

    fn of(runtime: Runtime, global: &Global, config: &Config, name: Option<String>, is_chosen: bool) -> Result<Self> {
        let account = match &name {
            Some(name) => config.client(name)?,
            None => &config.base,
        };
        let base = Account { key: None, files: Vec::new(), ..config.base.clone() };
        let from_environment = |variable_name: &str| if is_chosen { None } else { variable(variable_name) };
        let key = match (from_environment(API_KEY), &account.key) {
            (Some(key), _) => key,
            (None, Some(placeholder)) => resolved(placeholder, config)?,
            (None, None) => return Err(no_key(name.as_deref(), config)),
        };
        let base_url = global.base_url.clone().or_else(|| from_environment(BASE_URL));
        let base_url = base_url.or_else(|| account.base_url.clone()).or(base.base_url);
        Self::new(runtime, global, name, account.files.clone(), base_url, key, None)
    }

    fn new(
        runtime: Runtime,
        global: &Global,
        client: Option<String>,
        files: Vec<PathBuf>,
        base_url: Option<String>,
        key: String,
        sandbox: Option<Sandbox>,
    ) -> Result<Self> {
        let digest_key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, key.as_bytes());
        let mut builder = Heron::builder(key);
        if let Some(url) = base_url {
            builder = builder.base_url(url);
        }
        if global.verbose {
            builder = builder.hook(Verbose);
        }
        let heron = builder.build()?;
        Ok(Self { heron, client, files, digest_key, runtime, sandbox })
    }

    /// Whether the account is gone with this command: nothing of it is worth keeping.
    pub(crate) fn is_throw_away(&self) -> bool {
        self.sandbox.is_some()
    }

    /// Waits for a call.
    pub(crate) fn wait<F: Future>(&self, call: F) -> F::Output {
        self.runtime.block_on(call)
    }

    /// Waits for a call, which begins inside of the runtime.
    pub(crate) fn call<T: Send + 'static>(&self, call: heron_data::Call<T>) -> Result<T, heron_data::Error> {
        self.wait(async move { call.await })
    }
}

/// The files of the client that is worked for, by `heron.toml` alone: without a key.
pub(crate) fn files(global: &Global) -> Result<Vec<PathBuf>> {
    let config = Config::load(global.config.as_deref())?;
    let chosen = global.client.clone().or_else(|| variable(CLIENT)).or_else(|| config.default_client.clone());
    let account = chosen.as_deref().map_or(Ok(&config.base), |name| config.client(name))?;
    Ok(account.files.clone())
}

fn runtime() -> Result<Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new("the network cannot be used").because(error).help("try it again"))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
}

fn resolved(placeholder: &Placeholder, config: &Config) -> Result<String> {
    let directory = config.path.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    let key = placeholder.resolve(directory);
    let place = config.path.as_deref().map(|path| path.display().to_string()).unwrap_or_default();
    key.map(|key| key.trim().to_owned()).map_err(|error| error.at(place))
}

fn no_key(client: Option<&str>, config: &Config) -> Error {
    match client {
        Some(name) => {
            let path = config.path.as_deref().map(|path| path.display().to_string()).unwrap_or_default();
            Error::new(format!("the client `{name}` has no key")).at(path).help("give it `key = \"${env:NAME}\"`")
        }
        None => Error::new("there is no API key").help(
            "set HERON_API_KEY, or choose a client of heron.toml with --client; --sandbox runs it without an account",
        ),
    }
}

/// Tells each request. It knows neither keys nor bodies, and paths without ids.
struct Verbose;

impl Hook for Verbose {
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let mut line = format!("-> {} {}", attempt.method.as_str(), attempt.path);
        if attempt.number > 1 {
            line.push_str(&format!(" (attempt {})", attempt.number));
        }
        match outcome.status {
            Some(status) => line.push_str(&format!(" <- {}", status.as_u16())),
            None => line.push_str(" <- no answer"),
        }
        line.push_str(&format!(" in {} ms", outcome.elapsed.as_millis()));
        if let (Some(remaining), Some(limit)) = (outcome.rate_limit.remaining, outcome.rate_limit.limit) {
            line.push_str(&format!(", {remaining} of {limit} requests left"));
        }
        if let Some(error) = outcome.error.filter(|_| outcome.status.is_none()) {
            line.push_str(&format!(": {error}"));
        }
        if let Some(pause) = outcome.again_in {
            line.push_str(&format!("; again in {:.1} s", pause.as_secs_f64()));
        }
        eprintln!("{}", crate::output::plain(&line));
    }
}
