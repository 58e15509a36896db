//! The wire: connections in, answers out. Each connection owns its `TcpStream`.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::heron::{Heron, Sent};

/// The largest body that is read.
const BODY_LIMIT: usize = 32 * 1024 * 1024;
/// How long a graceful stop waits for requests under way.
const GRACE: Duration = Duration::from_secs(1);

/// The order to stop gracefully; `finished` is told when it is done.
pub(crate) struct Stop {
    pub(crate) finished: oneshot::Sender<()>,
}

/// Serves until it is told to stop, or until the sender of `stopped` is dropped, which cuts every connection.
pub(crate) async fn run(listener: TcpListener, heron: Arc<Heron>, mut stopped: oneshot::Receiver<Stop>) {
    let connections = GracefulShutdown::new();
    let order = loop {
        tokio::select! {
            order = &mut stopped => break order,
            accepted = listener.accept() => match accepted {
                Ok((stream, _peer)) => connect(stream, &heron, &connections),
                // No more file handles, most likely: the next try may find one.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
        }
    };
    drop(listener);
    if let Ok(Stop { finished }) = order {
        // Both ways to end mean the same: no request is under way, or it had its time.
        let _ = tokio::time::timeout(GRACE, connections.shutdown()).await;
        let _ = finished.send(());
    }
}

fn connect(stream: TcpStream, heron: &Arc<Heron>, connections: &GracefulShutdown) {
    let heron = Arc::clone(heron);
    let service = service_fn(move |request| {
        let heron = Arc::clone(&heron);
        async move { Ok::<_, Infallible>(respond(&heron, request).await) }
    });
    let connection = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        // A peer that goes away in the middle is its own affair.
        let _ = connection.await;
    });
}

async fn respond(heron: &Heron, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let sent = read(body, BODY_LIMIT).await;
    heron.answer(&head, &sent).into_response()
}

/// Reads a body. What is over the limit is read and dropped for a while, so that the peer gets to see the refusal.
async fn read<B>(mut body: B, limit: usize) -> Sent
where
    B: Body<Data = Bytes> + Unpin,
{
    let mut kept = BytesMut::new();
    let mut seen = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Sent::Broken };
        let Ok(data) = frame.into_data() else { continue };
        seen = seen.saturating_add(data.len());
        if seen <= limit {
            kept.extend_from_slice(&data);
        } else if seen > limit.saturating_mul(4) {
            break;
        }
    }
    if seen > limit { Sent::TooLarge { limit } } else { Sent::Whole(kept.freeze()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_body_over_the_limit_is_not_kept() {
        let body = Full::new(Bytes::from_static(b"12345"));
        assert!(matches!(read(body, 4).await, Sent::TooLarge { limit: 4 }));
    }

    #[tokio::test]
    async fn a_body_at_the_limit_is_kept() {
        let body = Full::new(Bytes::from_static(b"1234"));
        assert!(matches!(read(body, 4).await, Sent::Whole(bytes) if bytes == "1234"));
    }
}
