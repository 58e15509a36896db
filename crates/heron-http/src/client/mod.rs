//! Where Heron is, and with which key to ask.

mod api_key;
mod base_url;
mod builder;
mod http_clients;
mod tls;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use serde::de::DeserializeOwned;

pub use self::api_key::{ApiKeyFuture, ApiKeyProvider, RotatingKey};
pub use self::builder::ClientBuilder;

use self::api_key::ApiKey;
use self::base_url::BaseUrl;
use self::http_clients::HttpClients;
use crate::{Call, Download, Hook, Method, RawCall, Request, Response, Retry, WithStatus, pipeline};

/// Where Heron is, and with which key to ask.
///
/// A clone is cheap and shares the connections, what is known of the rate limit, and the reserve of retries.
///
/// ```
/// let client = heron_http::Client::builder().api_key("key_xxxxxxxxx").build()?;
/// assert_eq!(format!("{client:?}"), r#"Client { base_url: "https://app.herondata.io" }"#);
/// # Ok::<(), heron_http::Error>(())
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) http: HttpClients,
    base: BaseUrl,
    /// Set on each request, never as a default header.
    pub(crate) key: ApiKey,
    pub(crate) user_agent: HeaderValue,
    timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    retry: Retry,
    pub(crate) max_body: usize,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) pacing: pipeline::Pacing,
    pub(crate) budget: pipeline::Budget,
}

impl Client {
    /// A builder with the defaults.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A call of `request`, whose answer is read as JSON.
    pub fn call<T: DeserializeOwned + Send + 'static>(&self, request: Request) -> Call<T> {
        let (operation, envelope, moves_files) = (request.operation, request.envelope, request.plan.is_some());
        Call::new(self, async move |client, options| {
            pipeline::send(client, request, options, None).await?.decode(envelope)
        })
        .named(operation)
        .moving_files(moves_files)
    }

    /// The same, for an operation that succeeds with more than one status: the value tells which it was.
    pub fn call_with_status<T: DeserializeOwned + Send + 'static>(&self, request: Request) -> Call<WithStatus<T>> {
        let (operation, envelope, moves_files) = (request.operation, request.envelope, request.plan.is_some());
        Call::new(self, async move |client, options| {
            let response: Response<T> = pipeline::send(client, request, options, None).await?.decode(envelope)?;
            let status = response.status;
            response.try_map(|value| Ok(WithStatus { status, value }))
        })
        .named(operation)
        .moving_files(moves_files)
    }

    /// A call of `request`, whose answer is taken as bytes.
    pub fn call_bytes(&self, request: Request) -> Call<Bytes> {
        let (operation, moves_files) = (request.operation, request.plan.is_some());
        Call::new(self, async move |client, options| {
            Ok(pipeline::send(client, request, options, None).await?.into_bytes())
        })
        .named(operation)
        .moving_files(moves_files)
    }

    /// A download of what `request` answers.
    pub fn download(&self, request: Request) -> Download {
        Download::new(self.clone(), request)
    }

    /// A request for any method and path, for what this version has no operation for.
    pub fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> RawCall {
        RawCall::new(self.clone(), method, path.into())
    }

    /// The scheme and host that requests go to, without `/api`.
    pub fn base_url(&self) -> &str {
        self.0.base.as_str()
    }

    /// Whether requests stay on this machine: `localhost`, `127.0.0.0/8` or `::1`.
    pub fn is_local(&self) -> bool {
        self.0.base.is_local()
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    pub(crate) fn retry(&self) -> Retry {
        self.0.retry
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.0.base
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish()
    }
}
