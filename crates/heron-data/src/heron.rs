//! The entry: a key, an address, and the resources behind them.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use heron_api::types::HelloWorld;
use heron_api::{ApiKeyProvider, Call, Client, ClientBuilder, Error, Hook, Method, RawCall, Retry, Secret};

use crate::crm::Turn;

/// The variable that holds the API key.
const API_KEY: &str = "HERON_API_KEY";
/// The variable that holds another base URL.
const BASE_URL: &str = "HERON_BASE_URL";

/// The Heron Data API, for one API key.
///
/// Cloning is cheap. Clones share their connections, what is known of the rate limit, and the reserve of retries, so a
/// program needs one client for each API key.
#[derive(Clone, Debug)]
pub struct Heron {
    pub(crate) client: Client,
    pub(crate) creating: Turn,
}

impl Heron {
    /// A client for the key in `HERON_API_KEY`, at `HERON_BASE_URL` if that is set.
    ///
    /// ```
    /// use heron_data::Heron;
    ///
    /// if std::env::var_os("HERON_API_KEY").is_none() {
    ///     let error = Heron::from_env().unwrap_err();
    ///     assert!(error.to_string().contains("HERON_API_KEY"));
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When `HERON_API_KEY` is not set, and whatever [`HeronBuilder::build`] refuses.
    pub fn from_env() -> Result<Self, Error> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
        let key = variable(API_KEY).ok_or_else(|| {
            Error::invalid_request(format!("{API_KEY} is not set: set it to an API key of your Heron account"))
        })?;
        let mut builder = Self::builder(key.trim());
        if let Some(url) = variable(BASE_URL) {
            builder = builder.base_url(url.trim());
        }
        builder.build()
    }

    /// A client for the key, with defaults: `https://app.herondata.io`, and 120 seconds for a whole call.
    ///
    /// # Errors
    ///
    /// When the key cannot be a header's value.
    pub fn new(api_key: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder(api_key).build()
    }

    /// A client for the key, to be set up.
    ///
    /// ```
    /// use heron_data::Heron;
    /// use std::time::Duration;
    ///
    /// let heron = Heron::builder("key_xxxxxxxxx").base_url("http://127.0.0.1:8787").timeout(Duration::from_secs(20)).build()?;
    /// # Ok::<(), heron_data::Error>(())
    /// ```
    pub fn builder(api_key: impl Into<Secret>) -> HeronBuilder {
        HeronBuilder::of(Client::builder().api_key(api_key))
    }

    /// A client whose key may change while it runs.
    ///
    /// ```
    /// use heron_data::{Heron, RotatingKey};
    ///
    /// let key = RotatingKey::new("key_old")?;
    /// let heron = Heron::builder_with(key.clone()).base_url("http://127.0.0.1:8787").build()?;
    /// key.set("key_new")?; // every attempt from now on
    /// # Ok::<(), heron_data::Error>(())
    /// ```
    pub fn builder_with(provider: impl ApiKeyProvider) -> HeronBuilder {
        HeronBuilder::of(Client::builder().api_key_provider(provider))
    }

    /// Where requests go: scheme and host, without `/api`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.client.base_url()
    }

    /// Whether requests stay on this machine, as they do with a sandbox.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.client.is_local()
    }

    /// Asks whether Heron can be reached. The key does not matter.
    #[inline]
    pub fn ping(&self) -> Call<HelloWorld> {
        heron_api::hello_world::hello_world_get(&self.client)
    }

    /// Asks whether Heron accepts the key: [`Error::is_unauthorized`] if it does not.
    #[inline]
    pub fn verify(&self) -> Call<HelloWorld> {
        heron_api::hello_world::hello_world_authenticated(&self.client)
    }

    /// Any path, also one that this version does not know: with the key, the deadline and the errors of every call.
    ///
    /// ```
    /// # async fn example(heron: heron_data::Heron) -> Result<(), heron_data::Error> {
    /// use heron_data::Method;
    ///
    /// let topics: serde_json::Value = heron.raw(Method::Get, "/api/webhooks/topics").decode().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> RawCall {
        self.client.raw(method, path)
    }
}

/// Sets up a client: a [`Heron`], unless it says for whom else.
pub struct HeronBuilder<C = Heron> {
    builder: ClientBuilder,
    client: PhantomData<fn() -> C>,
}

impl<C> HeronBuilder<C> {
    pub(crate) fn of(builder: ClientBuilder) -> Self {
        Self { builder, client: PhantomData }
    }

    /// Sets where Heron is. A trailing slash or `/api` makes no difference; plain HTTP is for loopback only.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.builder = self.builder.base_url(url);
        self
    }

    /// Limits a whole call, unless it sets its own limit. Default: 120 seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.builder = self.builder.timeout(timeout);
        self
    }

    /// Sets when a request is sent again, and how long a call may wait for the rate limit, unless it sets its own.
    /// Default: at most 3 attempts and 60 seconds.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.builder = self.builder.retry(retry);
        self
    }

    /// Lets `hook` see each attempt: for metrics, or headers of your own.
    #[must_use]
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.builder = self.builder.hook(hook);
        self
    }

    /// Changes anything else about the client: limits of attempts and connecting, the size of answers, the HTTP client
    /// below.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let heron = heron_data::Heron::builder("key_xxxxxxxxx")
    ///     .base_url("http://127.0.0.1:8787")
    ///     .client(|client| client.attempt_timeout(Duration::from_secs(10)).max_body(1 << 20))
    ///     .build()?;
    /// # Ok::<(), heron_data::Error>(())
    /// ```
    #[must_use]
    pub fn client(mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.builder = change(self.builder);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// When the key cannot be a header's value, or the base URL is not one, or is plain HTTP to another machine.
    pub fn build(self) -> Result<C, Error>
    where
        C: From<Built>,
    {
        Ok(Built(self.builder.build()?).into())
    }
}

/// What a builder makes a client of.
#[derive(Debug)]
pub struct Built(pub(crate) Client);

impl From<Built> for Heron {
    fn from(Built(client): Built) -> Self {
        Self { client, creating: Turn::default() }
    }
}

impl<C> fmt::Debug for HeronBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeronBuilder").finish_non_exhaustive()
    }
}
