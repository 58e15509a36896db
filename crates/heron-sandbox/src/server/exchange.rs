//! One request's way: read, let in, struck by a fault or not, answered, noted.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::header::{CONNECTION, DATE, HeaderValue};
use http::request::Parts;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Body;

use super::connections::Connection;
use super::reply::{Cut, Ending, Payload, Reply};
use crate::answer::Answer;
use crate::contract::{Operation, Route};
use crate::control;
use crate::core::Core;
use crate::faults::{self, Fault};
use crate::heron::Sent;
use crate::journal::Noting;

/// Answers one request.
pub(super) async fn exchange<B>(
    core: &Arc<Core>,
    connection: &Arc<Connection>,
    request: Request<B>,
) -> Result<Response<Payload>, Cut>
where
    B: Body<Data = Bytes> + Unpin,
{
    let _busy = connection.works();
    let (head, body) = request.into_parts();
    let sent = tokio::time::timeout(core.limits.body_time, read(body, core.limits.body)).await;
    if control::is_for(&head) {
        let sent = sent.unwrap_or(Sent::Broken);
        return Ok(control::answer(core, &head, &sent).send(connection));
    }
    let route = core.heron.route(&head);
    let operation = match &route {
        Route::Found(operation, _) => Some(*operation),
        Route::OtherMethods(_) | Route::Unknown => None,
    };
    let mut noting = Noting::begin(core, &head, operation);
    let Ok(sent) = sent else {
        let mut reply = Reply::of(Answer::error(StatusCode::REQUEST_TIMEOUT, "The body took too long to arrive"));
        reply.headers.insert(CONNECTION, HeaderValue::from_static("close"));
        noting.end(reply.status, &reply.body);
        return Ok(reply.send(connection));
    };
    noting.body(&sent, &head);
    let fault = match core.faults.strike(&head.headers, operation) {
        Ok(fault) => fault,
        Err(error) => {
            let reply = Reply::of(Answer::bad_request(&format!("x-sandbox-fault: {}", error.told())));
            noting.end(reply.status, &reply.body);
            return Ok(reply.send(connection));
        }
    };
    let Some(fault) = fault else {
        let reply = honest(core, route, operation, &head, &sent);
        noting.end(reply.status, &reply.body);
        return Ok(reply.send(connection));
    };
    struck(core, connection, &fault, noting, Requested { route, operation, head: &head, sent: &sent }).await
}

struct Requested<'a> {
    route: Route<'static>,
    operation: Option<&'static Operation>,
    head: &'a Parts,
    sent: &'a Sent,
}

async fn struck(
    core: &Arc<Core>,
    connection: &Arc<Connection>,
    fault: &Fault,
    mut noting: Noting<'_>,
    requested: Requested<'_>,
) -> Result<Response<Payload>, Cut> {
    noting.fault(fault);
    if !fault.delay.is_zero() && !fault.after {
        tokio::time::sleep(fault.delay).await;
    }
    let Requested { route, operation, head, sent } = requested;
    let honest = fault.lets_happen().then(|| honest(core, route, operation, head, sent));
    let reply = faults::reply_of(fault, honest, core.heron.contract(), operation);
    match reply.ending {
        Ending::Stall | Ending::Cut { .. } => noting.end_unanswered(),
        Ending::Whole | Ending::CutInBody { .. } => noting.end(reply.status, &reply.body),
    }
    if !fault.delay.is_zero() && fault.after {
        tokio::time::sleep(fault.delay).await;
    }
    match reply.ending {
        Ending::Whole | Ending::CutInBody { .. } => Ok(reply.send(connection)),
        Ending::Stall => {
            core.stalls_end().await;
            Err(Cut)
        }
        Ending::Cut { reset } => {
            if reset {
                connection.end_with_reset();
            }
            Err(Cut)
        }
    }
}

/// What Heron answers when nothing goes wrong: by its rate limit, then by the contract.
fn honest(
    core: &Arc<Core>,
    route: Route<'static>,
    operation: Option<&'static Operation>,
    head: &Parts,
    sent: &Sent,
) -> Reply {
    let budget = operation
        .filter(|_| core.heron.accepts(&head.headers))
        .and_then(|operation| core.limiter.take(&head.headers, operation.index, core.heron.clock()));
    let answer = if budget.as_ref().is_some_and(|budget| budget.refused) {
        let per_minute = budget.as_ref().map_or(0, |budget| budget.limit);
        Answer::error(StatusCode::TOO_MANY_REQUESTS, format!("{per_minute} per 1 minute"))
    } else {
        unless_it_panics(|| core.heron.answer(route, head, sent))
    };
    if answer.status.is_success() && !head.method.is_safe() {
        core.changed();
        if core.heron.take_news() {
            core.courier.wake();
        }
    }
    let mut reply = Reply::of(answer);
    if let Some(budget) = budget {
        budget.tell(&mut reply.headers);
    }
    let clock = core.heron.clock();
    if clock.is_set() {
        let date = clock.peek().format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        if let Ok(date) = HeaderValue::from_str(&date) {
            reply.headers.insert(DATE, date);
        }
    }
    reply
}

/// The answer. A panic was told where it happened; the peer gets the answer of a server that broke.
fn unless_it_panics(answer: impl FnOnce() -> Answer) -> Answer {
    let answered = catch_unwind(AssertUnwindSafe(answer));
    answered.unwrap_or_else(|_| Answer::fault("The sandbox failed at this request; its log says where".to_owned()))
}

/// Reads a body. What is over the limit is read and dropped for a while, so that the peer gets to see the refusal.
pub(super) async fn read<B>(mut body: B, limit: usize) -> Sent
where
    B: Body<Data = Bytes> + Unpin,
{
    if body.is_end_stream() {
        return Sent::whole(Bytes::new());
    }
    let mut kept = BytesMut::new();
    let mut first: Option<Bytes> = None;
    let mut seen = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Sent::Broken };
        let Ok(data) = frame.into_data() else { continue };
        seen = seen.saturating_add(data.len());
        if seen > limit {
            if seen > limit.saturating_mul(4) {
                break;
            }
        } else if first.is_none() && kept.is_empty() {
            // A body in one piece, as most are, is not copied.
            first = Some(data);
        } else {
            kept.extend(first.take().unwrap_or_default());
            kept.extend_from_slice(&data);
        }
    }
    if seen > limit {
        return Sent::TooLarge { limit };
    }
    Sent::whole(first.unwrap_or_else(|| kept.freeze()))
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use http_body_util::Full;
    use hyper::body::Frame;

    use super::*;
    use crate::contract::Contract;
    use crate::heron::Heron;
    use crate::world::Setup;

    #[test]
    fn a_handler_that_panics_is_answered_with_500_and_the_next_request_as_ever() {
        let heron = Heron::new(Contract::embedded().unwrap(), Setup::default(), String::new());
        let failed = unless_it_panics(|| heron.with_state(|_, _| panic!("canary")));
        let failed = failed.into_response();
        assert_eq!(failed.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body: serde_json::Value = serde_json::from_slice(failed.body()).unwrap();
        assert_eq!(
            body,
            serde_json::json!({
                "code": 500,
                "name": "Internal Server Error",
                "description": "The sandbox failed at this request; its log says where",
            })
        );

        let next = Request::get("/api/crm_integrations").header("x-api-key", "any").body(()).unwrap();
        let (head, ()) = next.into_parts();
        let next = unless_it_panics(|| heron.answer(heron.route(&head), &head, &Sent::whole("")));
        assert_eq!((next.status, next.body), (StatusCode::OK, serde_json::json!({ "crm_integrations": [] })));
    }

    struct Pieces(VecDeque<Bytes>);

    impl Body for Pieces {
        type Data = Bytes;
        type Error = Cut;

        fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
            Poll::Ready(self.0.pop_front().map(|piece| Ok(Frame::data(piece))))
        }
    }

    #[tokio::test]
    async fn a_body_over_the_limit_is_not_kept() {
        let body = Full::new(Bytes::from_static(b"12345"));
        assert!(matches!(read(body, 4).await, Sent::TooLarge { limit: 4 }));
    }

    #[tokio::test]
    async fn a_body_at_the_limit_is_kept() {
        let body = Full::new(Bytes::from_static(b"1234"));
        assert!(matches!(read(body, 4).await, Sent::Whole(whole) if whole.bytes() == "1234"));
    }

    #[tokio::test]
    async fn a_body_in_pieces_is_put_together() {
        let pieces = || Pieces(["12", "", "345", "6"].map(Bytes::from).into());
        assert!(matches!(read(pieces(), 6).await, Sent::Whole(whole) if whole.bytes() == "123456"));
        assert!(matches!(read(pieces(), 5).await, Sent::TooLarge { limit: 5 }));
    }
}
