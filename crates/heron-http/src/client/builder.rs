//! How a client is made.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use heron_core::Secret;
use http::HeaderValue;

use super::api_key::{ApiKey, ApiKeyProvider};
use super::base_url::BaseUrl;
use super::http_clients::{Customise, HttpClients};
use super::{Client, Inner};
use crate::{Error, Hook, Retry, pipeline};

/// Makes a [`Client`]. Only the API key is needed.
///
/// ```
/// use std::time::Duration;
///
/// let client = heron_http::Client::builder()
///     .api_key("key_xxxxxxxxx")
///     .timeout(Duration::from_secs(60))
///     .user_agent_suffix("acme-lending/2.1")
///     .build()?;
/// # Ok::<(), heron_http::Error>(())
/// ```
#[derive(Clone)]
pub struct ClientBuilder {
    api_key: Result<ApiKey, Secret>,
    // Secret, because a base URL that is yet to be checked may hold a password.
    base_url: Secret,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    retry: Retry,
    max_body: usize,
    user_agent_suffix: Option<String>,
    hooks: Vec<Arc<dyn Hook>>,
    customise: Vec<Arc<Customise>>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: Err(Secret::default()),
            base_url: "https://app.herondata.io".into(),
            timeout: Duration::from_secs(120),
            attempt_timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(5),
            retry: Retry::new(),
            max_body: 64 << 20,
            user_agent_suffix: None,
            hooks: Vec::new(),
            customise: Vec::new(),
        }
    }
}

impl ClientBuilder {
    /// The API key, sent as `x-api-key`.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        self.api_key = Err(key.into());
        self
    }

    /// Where the API key comes from, in place of a fixed one: see [`RotatingKey`](crate::RotatingKey).
    #[must_use]
    pub fn api_key_provider(mut self, provider: impl ApiKeyProvider) -> Self {
        self.api_key = Ok(ApiKey::Provided(Arc::new(provider)));
        self
    }

    /// Where Heron is; `https://app.herondata.io` by default.
    ///
    /// A trailing `/api` or slash is fine. Plain `http` is accepted for this machine only (`localhost`, `127.0.0.0/8`,
    /// `::1`), and then proxies from the environment are not used.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Secret::from(url.into());
        self
    }

    /// The limit of a whole call; 120 seconds by default. [`Call::timeout`](crate::Call::timeout) changes it for one.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The limit of one attempt, from connecting to the last byte of the answer; 30 seconds by default.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// The limit of connecting, with the TLS handshake; 5 seconds by default.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// When a request is sent again, and how long a call waits for the rate limit. [`Call::retry`](crate::Call::retry)
    /// changes it for one.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Lets `hook` see each attempt. Several are called in the order in which they were added.
    #[must_use]
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Changes the HTTP client below: a proxy, a DNS resolver, TLS of your own (`tls_backend_preconfigured`).
    ///
    /// What keeps a request safe is set afterwards and cannot be changed: no redirects and no retries of reqwest's own,
    /// HTTP/1.1 without compression, nothing written to logs, and no plain HTTP to other machines. The types are those of
    /// the [`reqwest`](crate::reqwest) that this crate exports; a new major version of it is a breaking change here.
    #[must_use]
    pub fn customise_http(
        mut self,
        change: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.customise.push(Arc::new(change));
        self
    }

    /// The largest answer in bytes; 64 MiB by default. A larger one is an error.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// What to say of your program after `heron-data/<version>` in `user-agent`.
    #[must_use]
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`is_invalid_request`](Error::is_invalid_request) when there is no API key or a setting cannot be used. The text
    /// never shows the key or the base URL.
    pub fn build(self) -> Result<Client, Error> {
        let base = BaseUrl::parse(self.base_url.expose())?;
        let key = self.api_key.or_else(|key| ApiKey::of(&key))?;
        if [self.timeout, self.attempt_timeout, self.connect_timeout].iter().any(Duration::is_zero) {
            return Err(Error::invalid_request("a timeout of the client is zero"));
        }
        let http = HttpClients::new(base.is_https(), self.connect_timeout, self.customise)?;
        Ok(Client(Arc::new(Inner {
            http,
            base,
            key,
            user_agent: user_agent(self.user_agent_suffix.as_deref())?,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry,
            max_body: self.max_body,
            hooks: self.hooks,
            pacing: pipeline::Pacing::default(),
            budget: pipeline::Budget::default(),
        })))
    }
}

/// Shows neither the key nor the base URL, which is yet to be checked.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("retry", &self.retry)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, Error> {
    let own = concat!("heron-data/", env!("CARGO_PKG_VERSION"));
    let text = suffix.map_or_else(|| own.to_owned(), |suffix| format!("{own} {suffix}"));
    HeaderValue::from_str(&text).map_err(|_| Error::invalid_request("the user agent suffix is not a header value"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(builder: ClientBuilder) -> String {
        let error = builder.build().err().unwrap();
        assert!(error.is_invalid_request() && error.attempts() == 0);
        format!("{error} {error:?}")
    }

    #[test]
    fn a_key_that_a_header_cannot_carry_is_refused_and_not_shown() {
        for key in ["", "canary\n", " canary", "canary canary", "canar\u{fd}", "canary\u{0}"] {
            let told = refused(Client::builder().api_key(key));
            assert!(told.contains("the API key") && !told.contains("canar"), "{told}");
        }
        assert!(refused(Client::builder()).contains("missing"));
    }

    #[test]
    fn settings_that_cannot_be_used_are_refused() {
        let builder = || Client::builder().api_key("key_x").base_url("http://localhost:1");
        assert!(builder().build().is_ok());
        assert!(refused(builder().timeout(Duration::ZERO)).contains("zero"));
        assert!(refused(builder().user_agent_suffix("a\nb")).contains("user agent"));
        assert!(builder().timeout(Duration::MAX).attempt_timeout(Duration::MAX).build().is_ok());
    }

    #[test]
    fn debug_shows_no_key_and_no_password() {
        let builder = Client::builder().api_key("canary").base_url("https://canary@app.herondata.io");
        assert!(!format!("{builder:?}").contains("canary"));
        let client = Client::builder().api_key("canary").base_url("http://localhost:1/api/").build().unwrap();
        assert_eq!(format!("{client:?}"), r#"Client { base_url: "http://localhost:1" }"#);
    }

    #[cfg(any(feature = "rustls-ring", feature = "native-tls"))]
    #[test]
    fn https_needs_no_setting_up() {
        let client = Client::builder().api_key("key_x").build().unwrap();
        assert_eq!(client.base_url(), "https://app.herondata.io");
    }

    #[cfg(not(any(feature = "rustls-ring", feature = "native-tls")))]
    #[test]
    fn https_without_a_tls_feature_is_refused_with_the_mend() {
        let told = refused(Client::builder().api_key("key_x"));
        assert!(told.contains("`rustls-ring` or `native-tls`"), "{told}");
    }
}
