//! What a script does to a connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use heron_fault_server::{Answer, Cut, FaultServer, Script};

use crate::client::{
    Client, End, GET, HELLO, SHORT, comes_true, drain, greeting, hello, notices_that_the_client_is_gone,
};

/// An action, and how often it ran.
fn counter() -> (Arc<AtomicUsize>, impl Fn() + Send + Sync + Clone + 'static) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    (count, move || {
        counted.fetch_add(1, Ordering::SeqCst);
    })
}

#[tokio::test]
async fn a_script_that_ends_keeps_the_connection_for_the_next_request() {
    let server = FaultServer::always(hello());
    let mut client = Client::asking(&server).await;
    client.expect(HELLO).await;
    client.send(GET).await;
    client.expect(HELLO).await;
    client.expect_silence().await;
    assert_eq!((server.count(), server.connections(), server.open_connections()), (2, 1, 1));
}

#[tokio::test]
async fn a_script_of_nothing_answers_nothing_and_reads_the_next_request() {
    let server = FaultServer::in_order([Script::new(), greeting()]);
    let mut client = Client::asking(&server).await;
    client.expect_silence().await;
    client.send(GET).await;
    client.expect(HELLO).await;
}

#[tokio::test]
async fn bytes_are_sent_as_they_are_and_waits_take_their_time() {
    let server = FaultServer::always(Script::new().send("SSH-2.0").wait(SHORT).send(&b"\xff\0"[..]).close());
    let started = Instant::now();
    let mut client = Client::asking(&server).await;
    client.expect("SSH-2.0").await;
    assert_eq!(client.rest().await, ("\u{fffd}\0".to_owned(), End::Fin));
    assert!(started.elapsed() >= SHORT);
}

#[tokio::test]
async fn repeated_bytes_are_exactly_as_many_as_asked_for() {
    let total = (64 << 20) + 1;
    let server = FaultServer::in_order([
        Script::new().send_repeated("abc", 7).close(),
        Script::new().send_repeated("", 7).close(),
        Script::new().send_repeated("abc", total).close(),
    ]);
    assert_eq!(Client::asking(&server).await.rest().await, ("abcabca".to_owned(), End::Fin));
    assert_eq!(Client::asking(&server).await.rest().await, (String::new(), End::Fin));
    assert_eq!(drain(Client::asking(&server).await).await, total);
}

#[tokio::test]
async fn repeated_bytes_end_when_the_client_leaves() {
    let (count, action) = counter();
    let server = FaultServer::always(Script::new().send_repeated("abc", u64::MAX).run(action));
    let mut client = Client::asking(&server).await;
    client.expect("abc").await;
    drop(client);
    comes_true(&server, |_| count.load(Ordering::SeqCst) == 1).await;
    notices_that_the_client_is_gone(&server).await;
}

#[tokio::test]
async fn a_close_is_a_fin_although_keep_alive_was_announced_and_more_was_sent() {
    let server = FaultServer::always(greeting().close());
    let mut client = Client::asking(&server).await;
    client.expect(HELLO).await;
    client.send(GET).await;
    assert_eq!(client.rest().await, (String::new(), End::Fin));
    client.send(GET).await;
    assert_eq!(client.rest().await, (String::new(), End::Fin));
    assert_eq!((server.count(), server.open_connections()), (1, 0));
}

#[tokio::test]
async fn a_reset_is_an_error_to_the_client_after_what_was_sent() {
    let server = FaultServer::in_order([Script::new().reset(), Script::new().send("HTTP/1.1 2").reset()]);
    assert_eq!(Client::asking(&server).await.rest().await, (String::new(), End::Reset));
    let mut client = Client::asking(&server).await;
    client.expect("HTTP/1.1 2").await;
    assert_eq!(client.rest().await, (String::new(), End::Reset));
    assert_eq!((server.count(), server.open_connections()), (2, 0));
}

#[tokio::test]
async fn a_stall_is_silent_until_the_client_leaves() {
    let (count, action) = counter();
    let server = FaultServer::always(greeting().stall().run(action));
    let mut client = Client::asking(&server).await;
    client.expect(HELLO).await;
    // A request that is never read does not hide that the client leaves.
    client.send(GET).await;
    client.expect_silence().await;
    assert_eq!((server.count(), server.open_connections(), count.load(Ordering::SeqCst)), (1, 1, 0));
    drop(client);
    comes_true(&server, |_| count.load(Ordering::SeqCst) == 1).await;
    assert_eq!((server.count(), server.open_connections()), (1, 0));
}

#[tokio::test]
async fn an_action_happens_in_its_turn() {
    let (count, action) = counter();
    let script = Script::new().run(action.clone()).send("a").wait(4 * SHORT).run(action).send("b");
    let server = FaultServer::always(script);
    let mut client = Client::asking(&server).await;
    client.expect("a").await;
    assert_eq!(count.load(Ordering::SeqCst), 1);
    client.expect("b").await;
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn an_action_happens_although_the_server_ended_the_connection_before() {
    for cut in [Script::new().close(), Script::new().reset()] {
        let (count, action) = counter();
        let server = FaultServer::always(cut.send("lost").stall().wait(4 * SHORT).run(action));
        let (read, end) = Client::asking(&server).await.rest().await;
        assert!(read.is_empty() && end != End::Silence);
        assert_eq!((server.open_connections(), count.load(Ordering::SeqCst)), (0, 0));
        comes_true(&server, |_| count.load(Ordering::SeqCst) == 1).await;
    }
}

#[tokio::test]
async fn a_client_that_leaves_during_a_wait_is_noticed_at_once_and_the_action_happens_in_its_time() {
    let (count, action) = counter();
    let server = FaultServer::always(Script::new().wait(10 * SHORT).run(action).send_answer(hello()));
    let client = Client::asking(&server).await;
    comes_true(&server, |server| server.count() == 1).await;
    drop(client);
    notices_that_the_client_is_gone(&server).await;
    assert_eq!(count.load(Ordering::SeqCst), 0);
    comes_true(&server, |_| count.load(Ordering::SeqCst) == 1).await;
}

#[tokio::test]
async fn a_request_that_arrives_during_a_wait_is_answered_after_it() {
    let server = FaultServer::always(Script::new().wait(SHORT).send_answer(hello()));
    let mut client = Client::asking(&server).await;
    comes_true(&server, |server| server.count() == 1).await;
    client.send(GET).await;
    client.expect([HELLO, HELLO].concat()).await;
}

#[tokio::test]
async fn the_next_request_is_cut_at_its_first_byte() {
    for (cut, end) in [(Cut::Close, End::Fin), (Cut::Reset, End::Reset)] {
        let server = FaultServer::always(greeting().cut_next(cut));
        let mut client = Client::asking(&server).await;
        client.expect(HELLO).await;
        client.expect_silence().await;
        assert_eq!((server.cut_requests(), server.open_connections()), (0, 1));
        client.send(b"G").await;
        assert_eq!(client.rest().await, (String::new(), end));
        assert_eq!((server.count(), server.cut_requests(), server.open_connections()), (1, 1, 0));
    }
}

#[tokio::test]
async fn a_client_that_sends_no_next_request_has_none_cut() {
    let server = FaultServer::always(greeting().cut_next(Cut::Reset));
    let mut client = Client::asking(&server).await;
    client.expect(HELLO).await;
    drop(client);
    notices_that_the_client_is_gone(&server).await;
    assert_eq!((server.count(), server.cut_requests(), server.broken_requests()), (1, 0, 0));
}

#[tokio::test]
async fn an_answer_that_is_incomplete_is_followed_by_a_close_unless_the_script_says_otherwise() {
    let truncated = hello().content_length(6);
    let open = Script::answer(truncated.clone()).keep_alive();
    let server = FaultServer::in_order([truncated.into(), open]);
    let (read, end) = Client::asking(&server).await.rest().await;
    assert!(read.ends_with("content-length: 6\r\n\r\nhello") && end == End::Fin, "{read}");
    let mut client = Client::asking(&server).await;
    client.expect(read).await;
    client.expect_silence().await;
}

#[tokio::test]
async fn a_body_can_be_repeated_behind_the_head_of_an_answer() {
    let head = Answer::empty(200).content_length(1 << 20);
    let length = head.head_bytes().len() as u64;
    let server = FaultServer::always(Script::answer(head).send_repeated("x", 1 << 20));
    assert_eq!(drain(Client::asking(&server).await).await, length + (1 << 20));
}

#[tokio::test(start_paused = true)]
async fn waits_follow_the_clock_of_tokio() {
    let (count, action) = counter();
    let server = FaultServer::always(Script::new().wait(Duration::from_secs(3600)).run(action));
    let _client = Client::asking(&server).await;
    let started = Instant::now();
    assert!(server.until(|_| count.load(Ordering::SeqCst) == 1, Duration::from_secs(7200)).await);
    assert!(started.elapsed() < Duration::from_secs(5));
}
