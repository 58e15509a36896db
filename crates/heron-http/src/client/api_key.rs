//! Which key a request carries.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, PoisonError, RwLock};

use heron_core::Secret;
use http::HeaderValue;

use crate::Error;

/// What [`ApiKeyProvider::api_key`] returns.
pub type ApiKeyFuture<'a> = Pin<Box<dyn Future<Output = Result<Secret, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// Where the API key comes from, so that it can change while the client runs.
///
/// It is asked before each attempt, within the attempt's time: keep the key, and fetch it anew only when it has changed.
/// [`RotatingKey`] is one that the program itself sets.
///
/// ```
/// use heron_http::{ApiKeyFuture, ApiKeyProvider, Client, Secret};
///
/// struct FromFile(std::path::PathBuf);
///
/// impl ApiKeyProvider for FromFile {
///     fn api_key(&self) -> ApiKeyFuture<'_> {
///         Box::pin(async move { Ok(Secret::from(std::fs::read_to_string(&self.0)?.trim().to_owned())) })
///     }
/// }
///
/// let client = Client::builder().api_key_provider(FromFile("/run/secrets/heron".into())).build()?;
/// # Ok::<(), heron_http::Error>(())
/// ```
pub trait ApiKeyProvider: Send + Sync + 'static {
    /// The key for the next attempt.
    ///
    /// # Errors
    /// Whatever keeps the key from being had. The call fails with it as its source, and is not sent. Its text is shown:
    /// keep secrets out of it.
    fn api_key(&self) -> ApiKeyFuture<'_>;
}

/// A key that the program can change while its clients run. Clones share it.
///
/// ```
/// use heron_http::{Client, RotatingKey};
///
/// let key = RotatingKey::new("key_old")?;
/// let client = Client::builder().api_key_provider(key.clone()).build()?;
/// key.set("key_new")?; // every attempt from now on
/// # Ok::<(), heron_http::Error>(())
/// ```
#[derive(Clone)]
pub struct RotatingKey(Arc<RwLock<Secret>>);

impl RotatingKey {
    /// Starts with this key.
    ///
    /// # Errors
    /// When a header cannot carry it.
    pub fn new(key: impl Into<Secret>) -> Result<Self, Error> {
        let key = key.into();
        header(&key)?;
        Ok(Self(Arc::new(RwLock::new(key))))
    }

    /// Changes the key. Attempts that have begun keep the one they have.
    ///
    /// # Errors
    /// When a header cannot carry it; the old one stays.
    pub fn set(&self, key: impl Into<Secret>) -> Result<(), Error> {
        let key = key.into();
        header(&key)?;
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = key;
        Ok(())
    }
}

impl ApiKeyProvider for RotatingKey {
    fn api_key(&self) -> ApiKeyFuture<'_> {
        let key = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move { Ok(key) })
    }
}

impl fmt::Debug for RotatingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RotatingKey([redacted])")
    }
}

/// The key of a client.
#[derive(Clone)]
pub(crate) enum ApiKey {
    /// As a header, marked sensitive.
    Fixed(HeaderValue),
    Provided(Arc<dyn ApiKeyProvider>),
}

impl ApiKey {
    pub(super) fn of(key: &Secret) -> Result<Self, Error> {
        header(key).map(Self::Fixed)
    }

    /// The header of every attempt, if there is one.
    pub(crate) fn fixed(&self) -> Option<HeaderValue> {
        match self {
            Self::Fixed(header) => Some(header.clone()),
            Self::Provided(_) => None,
        }
    }

    /// The header for one attempt, marked sensitive.
    pub(crate) async fn header(&self) -> Result<HeaderValue, Error> {
        match self {
            Self::Fixed(header) => Ok(header.clone()),
            Self::Provided(provider) => match provider.api_key().await {
                Ok(key) => header(&key),
                Err(error) => Err(Error::invalid_request("the API key could not be had").caused_by_boxed(error)),
            },
        }
    }
}

fn header(key: &Secret) -> Result<HeaderValue, Error> {
    let key = key.expose();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_no_header_can_carry_leaves_the_old_one() {
        let key = RotatingKey::new("key_1").unwrap();
        let error = key.set("canary\n").unwrap_err();
        assert!(error.is_invalid_request() && !format!("{error} {error:?} {key:?}").contains("canary"), "{error}");
        assert_eq!(key.0.read().unwrap().expose(), "key_1");
        key.set("key_2").unwrap();
        assert_eq!(key.0.read().unwrap().expose(), "key_2");
        assert!(RotatingKey::new("").is_err());
    }
}
