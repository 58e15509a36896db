//! A request that never left may always be sent again, whatever its method.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use heron_data::reqwest::Proxy;
use heron_data::{Attempt, Error, Hook, Outcome};
use heron_fault_server::{Accept, Answer, FaultServer, Script, refused_url};
use tokio::net::TcpSocket;

use super::*;

/// Lets the server listen when the first attempt has failed.
struct ListensThen {
    socket: Mutex<Option<TcpSocket>>,
    server: Arc<Mutex<Option<FaultServer>>>,
}

impl Hook for ListensThen {
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let Some(socket) = self.socket.lock().unwrap().take() else { return };
        assert!(attempt.number == 1 && outcome.error.is_some_and(Error::is_connect), "{outcome:?}");
        let server = FaultServer::builder().listener(socket.listen(16).unwrap()).always(good());
        *self.server.lock().unwrap() = Some(server);
    }
}

#[tokio::test]
async fn a_post_that_found_nobody_is_sent_again_and_arrives_once() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    let server = Arc::new(Mutex::new(None));
    let hook = ListensThen { socket: Mutex::new(Some(socket)), server: Arc::clone(&server) };
    let heron = builder(url).hook(hook).build().unwrap();
    let response = post(&heron, 1).with_response().await.unwrap();
    assert_eq!(response.attempts, 2);
    assert_eq!(ids(server.lock().unwrap().as_ref().unwrap()), ["1"]);
}

#[tokio::test]
async fn a_post_that_finds_nobody_at_all_is_told_as_not_sent() {
    let error = post(&builder(refused_url()).build().unwrap(), 1).await.unwrap_err();
    assert!(error.is_connect() && !error.is_ambiguous() && !error.is_timeout() && error.status().is_none());
    assert!(error.to_string().starts_with("raw: no connection: Connection refused"), "{error}");
    assert_eq!(error.attempts(), 3);
    assert!(std::error::Error::source(&error).is_some());
}

/// Posts one after the other, each when the server has closed the connection that the one before has left in the pool.
///
/// Several do so at once, each with a pool of its own: in one pool, a post could meet the close of another's connection.
async fn posts_after_each_close(pause: Duration) {
    let posts = (0..6).map(|task| {
        tokio::spawn(async move {
            let closed = Arc::new(AtomicUsize::new(0));
            let count = Arc::clone(&closed);
            let close = Script::answer(good()).close().run(move || _ = count.fetch_add(1, SeqCst));
            let server = FaultServer::always(close);
            let heron = client(&server);
            for number in 0..100 {
                let response = post(&heron, format!("{task}/{number}")).with_response().await.unwrap();
                assert_eq!(response.attempts, 1, "{task}/{number}");
                until(&server, "the close", |_| closed.load(SeqCst) > number).await;
                // Until the client's runtime has looked at its sockets again, it cannot know.
                tokio::time::sleep(pause).await;
            }
            assert_eq!((server.count(), server.connections()), (100, 100));
            none_is_seen_twice(&server);
        })
    });
    for posts in posts.collect::<Vec<_>>() {
        posts.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_on_a_connection_that_the_server_closed_a_while_ago_arrives_once() {
    posts_after_each_close(millis(2)).await;
}

#[tokio::test]
async fn a_post_on_a_closed_connection_arrives_once_where_one_thread_does_everything() {
    posts_after_each_close(Duration::ZERO).await;
}

/// The server closes while the request is on its way: nobody can tell any more, so it is not sent again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_meets_the_close_under_way_is_never_seen_twice_and_never_told_wrong() {
    let server = FaultServer::start(|seen| {
        let pause = Duration::from_micros(seen.number as u64 * 37 % 900);
        Script::answer(good()).wait(pause).close()
    });
    let heron = client(&server);
    let tasks: Vec<_> = (0..6)
        .map(|task| {
            let heron = heron.clone();
            tokio::spawn(async move {
                let mut outcomes = Vec::new();
                for number in 0..150 {
                    let id = format!("{task}/{number}");
                    outcomes.push((id.clone(), post(&heron, id).await));
                }
                outcomes
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.extend(task.await.unwrap());
    }
    none_is_seen_twice(&server);
    let seen = ids(&server);
    let mut lost = 0;
    for (id, outcome) in &outcomes {
        match outcome {
            Ok(_) => assert!(seen.contains(id)),
            Err(error) => {
                assert!(error.is_ambiguous() && !error.is_connect(), "{error:?}");
                lost += 1;
            }
        }
    }
    println!("{lost} of {} met the close under way", outcomes.len());
    assert!(lost < outcomes.len());
}

/// What a TLS server says that wants no handshake: a fatal alert, `handshake_failure`.
const ALERT: &[u8] = b"\x15\x03\x03\x00\x02\x02\x28";

#[tokio::test]
async fn a_handshake_that_fails_or_stalls_was_never_sent_and_sets_up_nothing_for_the_process() {
    for accept in [Accept::Greet(ALERT), Accept::Greet(b"no TLS here"), Accept::Close, Accept::Stall] {
        let limit = if accept == Accept::Stall { millis(150) } else { LONG };
        let server = FaultServer::builder().accept(move |_| accept).always(good());
        let heron = builder(server.url().replace("http:", "https:"))
            .client(|client| client.connect_timeout(limit))
            .build()
            .unwrap();
        let error = post(&heron, 1).await.unwrap_err();
        assert!(error.is_connect() && !error.is_ambiguous(), "{accept:?}: {error:?}");
        assert_eq!(error.is_timeout(), accept == Accept::Stall, "{accept:?}: {error:?}");
        assert_eq!((error.attempts(), server.connections(), server.count()), (3, 3, 0), "{accept:?}");
    }
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}

#[tokio::test]
async fn a_proxy_that_refuses_the_tunnel_was_sent_no_request_and_no_key() {
    for status in [403, 407] {
        let proxy = FaultServer::always(Answer::empty(status));
        let url = proxy.url();
        let heron = builder("https://heron.example")
            .client(|client| client.customise_http(move |http| http.proxy(Proxy::https(&url).unwrap())))
            .build()
            .unwrap();
        let error = post(&heron, 1).await.unwrap_err();
        assert!(error.is_connect() && !error.is_ambiguous() && !error.is_api(), "{status}: {error:?}");
        assert_eq!(error.attempts(), 3, "{status}");
        let seen = proxy.requests();
        assert_eq!((seen.len(), proxy.broken_requests(), proxy.cut_requests()), (3, 0, 0));
        for request in seen {
            assert_eq!((request.method.as_str(), request.target.as_str()), ("CONNECT", "heron.example:443"));
            assert!(!format!("{request:?}").contains(KEY), "{request:?}");
        }
    }
}
