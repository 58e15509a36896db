//! What every operation returns.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use crate::{Client, Error, Response};

type Running<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;
type Run<T> = Box<dyn FnOnce(Client, CallOptions) -> Running<Response<T>> + Send>;

/// What every operation returns: a call that is yet to be made.
///
/// Nothing happens before it is awaited. Dropping the future cancels it; a request that was on its way may still take
/// effect.
///
/// ```
/// # use heron_api::{Client, Method};
/// # use std::time::Duration;
/// # async fn example(client: Client) -> Result<(), heron_api::Error> {
/// let hello: serde_json::Value =
///     client.raw(Method::Get, "/api/hello_world").decode().timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    client: Client,
    operation: Option<&'static str>,
    timeout: Option<Duration>,
    outer: Option<CallOptions>,
    run: Run<T>,
}

impl<T: Send + 'static> Call<T> {
    /// A call of several steps.
    ///
    /// `run` gets the client, and options that carry the deadline of the whole call. Hand the options on to every call
    /// within ([`with_options`](Self::with_options)), and sleep only through [`CallOptions::sleep`].
    ///
    /// ```
    /// # use heron_api::{Call, Client, Method};
    /// # use serde_json::Value;
    /// fn hello_twice(client: &Client) -> Call<Value> {
    ///     Call::new(client, |client, options| async move {
    ///         let first: Value =
    ///             client.raw(Method::Get, "/api/hello_world").decode().with_options(options.clone()).await?;
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
            timeout: None,
            outer: None,
            run: Box::new(|client, options| Box::pin(run(client, options))),
        }
    }

    pub(crate) fn named(mut self, operation: &'static str) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Limits the whole call, from the moment it is awaited. Without it, the client's timeout holds (120 seconds).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Makes this call a step of another one, whose deadline it keeps. A timeout of its own may end it sooner.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.outer = Some(options);
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
        let Self { client, operation, timeout, outer, run } = self;
        let run: Run<U> = Box::new(move |client, options| {
            let running = run(client, options);
            Box::pin(async move {
                let changed = running.await?.try_map(change);
                changed.map_err(|error| error.or_operation(operation))
            })
        });
        Call { client, operation, timeout, outer, run }
    }

    fn start(self) -> Running<Response<T>> {
        // The deadline is set on the first poll: awaiting is what starts a call.
        Box::pin(async move {
            let own = match (self.timeout, &self.outer) {
                (None, Some(outer)) => outer.deadline,
                (timeout, _) => after(timeout.unwrap_or(self.client.timeout())),
            };
            let deadline = self.outer.map_or(own, |outer| outer.deadline.min(own));
            (self.run)(self.client, CallOptions { deadline }).await
        })
    }
}

impl<T: Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Running<T>;

    fn into_future(self) -> Self::IntoFuture {
        let running = self.start();
        Box::pin(async move { Ok(running.await?.value) })
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .field("client", &self.client)
            .field("timeout", &self.timeout)
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
        self.0.start()
    }
}

impl<T> fmt::Debug for CallWithResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CallWithResponse").field(&self.0).finish()
    }
}

/// What holds for a whole call, with all its steps: its deadline.
#[derive(Clone, Debug)]
pub struct CallOptions {
    deadline: Instant,
}

impl CallOptions {
    /// How long the call may still take.
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

    pub(crate) fn deadline(&self) -> Instant {
        self.deadline
    }
}

/// An instant from now, however far.
pub(crate) fn after(wait: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    let now = Instant::now();
    now.checked_add(wait.min(FAR)).unwrap_or(now)
}
