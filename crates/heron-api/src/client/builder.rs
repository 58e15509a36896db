//! How a client is made.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use heron_core::Secret;
use http::HeaderValue;

use super::base_url::BaseUrl;
use super::{Client, Inner, tls};
use crate::Error;

/// Makes a [`Client`]. Only the API key is needed.
///
/// ```
/// use std::time::Duration;
///
/// let client = heron_api::Client::builder()
///     .api_key("key_xxxxxxxxx")
///     .timeout(Duration::from_secs(60))
///     .user_agent_suffix("acme-lending/2.1")
///     .build()?;
/// # Ok::<(), heron_api::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    api_key: Option<Secret>,
    // Secret, because a base URL that is yet to be checked may hold a password.
    base_url: Secret,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    max_body: usize,
    user_agent_suffix: Option<String>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            base_url: "https://app.herondata.io".into(),
            timeout: Duration::from_secs(120),
            attempt_timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(5),
            max_body: 64 << 20,
            user_agent_suffix: None,
        }
    }
}

impl ClientBuilder {
    /// The API key, sent as `x-api-key`.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        self.api_key = Some(key.into());
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
        let key = header_of_key(self.api_key.as_ref().map_or("", |key| key.expose()))?;
        if [self.timeout, self.attempt_timeout, self.connect_timeout].iter().any(Duration::is_zero) {
            return Err(Error::invalid_request("a timeout of the client is zero"));
        }
        let mut http = reqwest::Client::builder()
            // The key goes where it was meant to go, once: redirects and reqwest's own retries are off.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .https_only(base.is_https())
            .connect_timeout(self.connect_timeout);
        if !base.is_https() {
            http = http.no_proxy();
        }
        let http = tls::configure(http, base.is_https())?
            .build()
            .map_err(|error| Error::invalid_request("the HTTP client cannot be set up").caused_by(error))?;
        Ok(Client(Arc::new(Inner {
            http,
            base,
            key,
            user_agent: user_agent(self.user_agent_suffix.as_deref())?,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            max_body: self.max_body,
        })))
    }
}

fn header_of_key(key: &str) -> Result<HeaderValue, Error> {
    let refuse = |why: &str| Error::invalid_request(format!("the API key {why}"));
    if key.is_empty() {
        return Err(refuse("is missing: set it with `api_key`"));
    }
    if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(refuse("holds a character that a key cannot have: is there a space or a line break at its end?"));
    }
    let mut header = HeaderValue::from_str(key).map_err(|_| refuse("is not a header value"))?;
    header.set_sensitive(true);
    Ok(header)
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, Error> {
    let own = concat!("heron-data/", env!("CARGO_PKG_VERSION"));
    let text = suffix.map_or_else(|| own.to_owned(), |suffix| format!("{own} {suffix}"));
    HeaderValue::from_str(&text).map_err(|_| Error::invalid_request("the user agent suffix is not a header value"))
}

impl fmt::Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inner").finish_non_exhaustive()
    }
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
