//! A limit of connecting that a single call can set.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::timeout;
use tower_layer::Layer;
use tower_service::Service;

tokio::task_local! {
    /// The limit of the call that is being polled. The connector is asked within that poll.
    static LIMIT: Duration;
}

/// Runs `request` so that a connection it has to make is there within `limit`.
pub(crate) async fn within<F: Future>(limit: Option<Duration>, request: F) -> F::Output {
    match limit {
        Some(limit) => LIMIT.scope(limit, request).await,
        None => request.await,
    }
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Puts [`ConnectLimited`] around the connector.
#[derive(Clone)]
pub(super) struct ConnectLimit;

impl<S> Layer<S> for ConnectLimit {
    type Service = ConnectLimited<S>;

    fn layer(&self, connector: S) -> Self::Service {
        ConnectLimited(connector)
    }
}

/// A connector that keeps to the limit of the call it connects for.
#[derive(Clone)]
pub(super) struct ConnectLimited<S>(S);

impl<S, R> Service<R> for ConnectLimited<S>
where
    S: Service<R, Error = BoxError>,
    S::Future: Send + 'static,
    S::Response: 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, target: R) -> Self::Future {
        let connecting = self.0.call(target);
        match LIMIT.try_with(|limit| *limit) {
            // reqwest tells a timeout by this kind of error.
            Ok(limit) => Box::pin(async move {
                let late = |_| BoxError::from(io::Error::from(io::ErrorKind::TimedOut));
                timeout(limit, connecting).await.map_err(late)?
            }),
            Err(_) => Box::pin(connecting),
        }
    }
}
