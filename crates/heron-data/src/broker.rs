//! The client of a broker.

use std::borrow::Cow;

use heron_api::{ApiKeyProvider, Client, Error, Method, RawCall, Secret};

use crate::HeronBuilder;
use crate::heron::Built;

/// What a broker does at a funder's, with the key that the funder gave to the broker.
///
/// Such a key opens nothing else, and an account's key does not open this. So they have clients of their own: the
/// compiler keeps them apart. Funders make the keys with
/// `heron.broker_keys().generate(…)`.
///
/// ```
/// # fn example() -> Result<(), heron_data::Error> {
/// let broker = heron_data::HeronBroker::new("bft_xxxxxxxxx")?;
/// let submissions = broker.broker_submissions();
/// # Ok(())
/// # }
/// ```
///
/// An account's client has no submissions of a broker:
///
/// ```compile_fail,E0599
/// # fn example() -> Result<(), heron_data::Error> {
/// let account = heron_data::Heron::new("key_xxxxxxxxx")?;
/// let submissions = account.broker_submissions();
/// # Ok(())
/// # }
/// ```
///
/// And a broker's client has nothing else:
///
/// ```compile_fail,E0599
/// # fn example() -> Result<(), heron_data::Error> {
/// let broker = heron_data::HeronBroker::new("bft_xxxxxxxxx")?;
/// let end_users = broker.end_users();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct HeronBroker {
    pub(crate) client: Client,
}

impl HeronBroker {
    /// A client for the broker's key, with the defaults of [`Heron::new`](crate::Heron::new).
    ///
    /// # Errors
    ///
    /// When the key cannot be a header's value.
    pub fn new(broker_key: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder(broker_key).build()
    }

    /// A client for the broker's key, to be set up.
    ///
    /// ```
    /// use heron_data::HeronBroker;
    ///
    /// let broker = HeronBroker::builder("bft_xxxxxxxxx").base_url("http://127.0.0.1:8787").build()?;
    /// # Ok::<(), heron_data::Error>(())
    /// ```
    pub fn builder(broker_key: impl Into<Secret>) -> HeronBuilder<Self> {
        HeronBuilder::of(Client::builder().api_key(broker_key))
    }

    /// A client whose key may change while it runs.
    pub fn builder_with(provider: impl ApiKeyProvider) -> HeronBuilder<Self> {
        HeronBuilder::of(Client::builder().api_key_provider(provider))
    }

    /// Where requests go: scheme and host, without `/api`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.client.base_url()
    }

    /// Any path, with the broker's key: see [`Heron::raw`](crate::Heron::raw).
    pub fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> RawCall {
        self.client.raw(method, path)
    }
}

impl From<Built> for HeronBroker {
    fn from(Built(client): Built) -> Self {
        Self { client }
    }
}
