//! What every operation returns.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use crate::{Client, Error, Response, Retry};

type Running<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;
type Run<T> = Box<dyn FnOnce(Client, CallOptions) -> Running<Response<T>> + Send>;

/// What every operation returns: a call that is yet to be made.
///
/// Nothing happens before it is awaited. Dropping the future cancels it and leaves nothing running; a request that was on
/// its way may still take effect.
///
/// ```
/// # use heron_http::{Client, Method};
/// # use std::time::Duration;
/// # async fn example(client: Client) -> Result<(), heron_http::Error> {
/// let hello: serde_json::Value =
///     client.raw(Method::Get, "/api/hello_world").decode().timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    client: Client,
    operation: Option<&'static str>,
    settings: Settings,
    /// Files are moved, whose length says nothing about their health.
    moves_files: bool,
    run: Run<T>,
}

/// What was set for a call.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) timeout: Option<Duration>,
    pub(crate) limits: Limits,
    pub(crate) outer: Option<CallOptions>,
}

/// What a call may set for itself and its steps; the client's settings hold for the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Limits {
    pub(crate) attempt: Option<Duration>,
    pub(crate) connect: Option<Duration>,
    pub(crate) stall: Option<Duration>,
    pub(crate) retry: Option<Retry>,
}

impl Limits {
    fn or(self, outer: Self) -> Self {
        Self {
            attempt: self.attempt.or(outer.attempt),
            connect: self.connect.or(outer.connect),
            stall: self.stall.or(outer.stall),
            retry: self.retry.or(outer.retry),
        }
    }
}

impl<T: Send + 'static> Call<T> {
    /// A call of several steps.
    ///
    /// `run` gets the client, and options that carry the deadline of the whole call. Hand the options on to every call
    /// within ([`with_options`](Self::with_options)), and sleep only through [`CallOptions::sleep`].
    ///
    /// ```
    /// # use heron_http::{Call, Client, Method};
    /// # use serde_json::Value;
    /// fn hello_twice(client: &Client) -> Call<Value> {
    ///     Call::new(client, |client, options| async move {
    ///         let first: Value =
    ///             client.raw(Method::Get, "/api/hello_world").decode().with_options(options).await?;
    ///         client.raw(Method::Get, "/api/hello_world").decode().with_options(options).with_response().await
    ///     })
    /// }
    /// ```
    pub fn new<F, Fut>(client: &Client, run: F) -> Self
    where
        F: FnOnce(Client, CallOptions) -> Fut + Send + 'static,
        Fut: Future<Output = Result<Response<T>, Error>> + Send + 'static,
    {
        Self {
            client: client.clone(),
            operation: None,
            settings: Settings::default(),
            moves_files: false,
            run: Box::new(|client, options| Box::pin(run(client, options))),
        }
    }

    pub(crate) fn named(mut self, operation: &'static str) -> Self {
        self.operation = Some(operation);
        self
    }

    pub(crate) fn moving_files(mut self, moves_files: bool) -> Self {
        self.moves_files = moves_files;
        self
    }

    /// Sets what holds for the call, as a list does for the calls of its pages.
    pub(crate) fn with_settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Limits the whole call, from the moment it is awaited. Without it, the client's timeout holds (120 seconds), unless
    /// the call moves files.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Limits each attempt, from connecting to the last byte. Without it, the client's limit holds (30 seconds): for a call
    /// that moves files, as its [stall timeout](Self::stall_timeout).
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.attempt = Some(timeout);
        self
    }

    /// Limits connecting, with the TLS handshake. Without it, the client's limit holds (5 seconds).
    ///
    /// Calls with another limit than the client's keep connections of their own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.connect = Some(timeout);
        self
    }

    /// Limits how long nothing may move, in place of the limits of the attempt and of the whole call: for uploads and
    /// downloads, whose length says nothing about their health.
    ///
    /// Connecting stays limited, and so does the whole call if [`timeout`](Self::timeout) is set for it.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.stall = Some(timeout);
        self
    }

    /// When this call is sent again. Without it, the client's setting holds.
    ///
    /// ```
    /// # use heron_http::{Client, Method, Retry};
    /// # async fn example(client: Client) -> Result<(), heron_http::Error> {
    /// let once: serde_json::Value =
    ///     client.raw(Method::Get, "/api/hello_world").decode().retry(Retry::never()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.limits.retry = Some(retry);
        self
    }

    /// Makes this call a step of another one, whose deadline it keeps. A limit of its own may end it sooner.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.settings.outer = Some(options);
        self
    }

    /// Gives the value with the answer that carried it: status, headers, rate limit and bytes.
    pub fn with_response(self) -> CallWithResponse<T> {
        CallWithResponse(self)
    }

    /// Changes the value, or fails; the answer stays, in the error too.
    pub fn try_map<U, F>(self, change: F) -> Call<U>
    where
        U: Send + 'static,
        F: FnOnce(T) -> Result<U, Error> + Send + 'static,
    {
        let Self { client, operation, settings, moves_files, run } = self;
        let run: Run<U> = Box::new(move |client, options| {
            let running = run(client, options);
            Box::pin(async move {
                let changed = running.await?.try_map(change);
                changed.map_err(|error| error.or_operation(operation))
            })
        });
        Call { client, operation, settings, moves_files, run }
    }

    /// Runs the call. The deadline is set when it is first polled: awaiting is what starts a call.
    async fn start(self) -> Result<Response<T>, Error> {
        let Settings { timeout, limits, outer } = self.settings;
        let mut limits = limits.or(outer.map(|outer| outer.limits).unwrap_or_default());
        if self.moves_files && limits.attempt.is_none() {
            limits.stall.get_or_insert(self.client.inner().attempt_timeout);
        }
        let started = Instant::now();
        let own = match (timeout, &outer) {
            (Some(timeout), _) => later(started, timeout),
            (None, Some(outer)) => outer.deadline,
            (None, None) if limits.stall.is_some() => later(started, Duration::MAX),
            (None, None) => later(started, self.client.timeout()),
        };
        let deadline = outer.map_or(own, |outer| outer.deadline.min(own));
        (self.run)(self.client, CallOptions { started, deadline, limits }).await
    }
}

impl<T: Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Running<T>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(self.start().await?.value) })
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .field("client", &self.client)
            .field("timeout", &self.settings.timeout)
            .finish_non_exhaustive()
    }
}

/// A call that gives its value with the answer that carried it. See [`Call::with_response`].
#[must_use = "a call does nothing until it is awaited"]
pub struct CallWithResponse<T>(Call<T>);

impl<T: Send + 'static> IntoFuture for CallWithResponse<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Running<Response<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.0.start())
    }
}

impl<T> fmt::Debug for CallWithResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CallWithResponse").field(&self.0).finish()
    }
}

/// What holds for a whole call, with all its steps: its deadline and its limits.
#[derive(Clone, Copy, Debug)]
pub struct CallOptions {
    started: Instant,
    deadline: Instant,
    limits: Limits,
}

impl CallOptions {
    /// How long the call may still take.
    #[must_use]
    pub fn remaining(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// Waits between two steps of a call.
    ///
    /// # Errors
    /// When the call would be over before the wait is: it fails at once and does not wait.
    pub async fn sleep(&self, wait: Duration) -> Result<(), Error> {
        if self.remaining() <= wait {
            let wait = wait.as_secs_f64();
            return Err(Error::timeout(format!("the next step is {wait:.1} s away, beyond the end of the call")));
        }
        tokio::time::sleep(wait).await;
        Ok(())
    }

    /// The limit of attempts, pauses and waits that holds for this call.
    #[must_use]
    pub fn retry(&self, client: &Client) -> Retry {
        self.limits.retry.unwrap_or(client.retry())
    }

    pub(crate) fn started(&self) -> Instant {
        self.started
    }

    pub(crate) fn deadline(&self) -> Instant {
        self.deadline
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }
}

/// An instant after another, however far.
pub(crate) fn later(from: Instant, wait: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    from.checked_add(wait.min(FAR)).unwrap_or(from)
}
