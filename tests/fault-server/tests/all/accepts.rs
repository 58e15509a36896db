//! What happens to a connection before a request is complete.

use std::time::{Duration, Instant};

use heron_fault_server::{Accept, FaultServer};

use crate::client::{Client, End, GET, HELLO, comes_true, greeting, notices_that_the_client_is_gone};

const POST: &[u8] = b"POST / HTTP/1.1\r\ncontent-length: 4\r\n\r\n";

fn server(accept: Accept) -> FaultServer {
    FaultServer::builder().accept(move |_| accept).always(greeting())
}

#[tokio::test]
async fn each_connection_has_its_own_treatment() {
    let rule = |number| if number == 0 { Accept::Close } else { Accept::Serve };
    let server = FaultServer::builder().accept(rule).always(greeting());
    assert_eq!(Client::of(&server).await.rest().await, (String::new(), End::Fin));
    Client::asking(&server).await.expect(HELLO).await;
    assert_eq!((server.connections(), server.requests()[0].connection), (2, 1));
}

#[tokio::test]
async fn a_connection_is_reset_at_once() {
    for accept in [Accept::Reset, Accept::ResetAfter(0)] {
        let server = server(accept);
        assert_eq!(Client::of(&server).await.rest().await, (String::new(), End::Reset));
        assert_eq!((server.connections(), server.open_connections()), (1, 0));
        assert_eq!((server.count(), server.cut_requests(), server.broken_requests()), (0, 0, 0));
    }
}

#[tokio::test]
async fn a_connection_is_closed_at_once_and_a_request_does_not_make_it_a_reset() {
    let server = server(Accept::Close);
    let mut client = Client::asking(&server).await;
    assert_eq!(client.rest().await, (String::new(), End::Fin));
    client.send(GET).await;
    assert_eq!(client.rest().await, (String::new(), End::Fin));
    assert_eq!((server.count(), server.cut_requests(), server.open_connections()), (0, 0, 0));
}

#[tokio::test]
async fn a_connection_that_stalls_is_not_read_and_still_known_to_be_left() {
    let server = server(Accept::Stall);
    let mut client = Client::asking(&server).await;
    client.expect_silence().await;
    client.send(GET).await;
    client.expect_silence().await;
    assert_eq!((server.count(), server.open_connections()), (0, 1));
    drop(client);
    notices_that_the_client_is_gone(&server).await;
    assert_eq!((server.count(), server.cut_requests(), server.broken_requests()), (0, 0, 0));
}

#[tokio::test]
async fn a_greeting_comes_before_any_request_and_then_the_end() {
    let server = server(Accept::Greet(b"no HTTP here"));
    assert_eq!(Client::asking(&server).await.rest().await, ("no HTTP here".to_owned(), End::Fin));
    assert_eq!((server.count(), server.open_connections()), (0, 0));
}

#[tokio::test]
async fn a_request_is_read_slowly() {
    let pause = Duration::from_millis(20);
    let server = server(Accept::ReadSlowly { bytes: 10, pause });
    let start = Instant::now();
    Client::asking(&server).await.expect(HELLO).await;
    assert!(start.elapsed() >= pause * (GET.len() / 10) as u32, "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_request_is_cut_between_its_head_and_its_body() {
    let server = server(Accept::ResetAfterHead);
    let mut client = Client::of(&server).await;
    client.send(&POST[..POST.len() - 1]).await;
    client.expect_silence().await;
    assert_eq!(server.cut_requests(), 0);
    client.send(b"\n").await;
    assert_eq!(client.rest().await, (String::new(), End::Reset));
    assert_eq!((server.count(), server.cut_requests(), server.open_connections()), (0, 1, 0));
}

#[tokio::test]
async fn a_client_that_leaves_within_the_head_was_not_cut() {
    let server = server(Accept::ResetAfterHead);
    let mut client = Client::of(&server).await;
    client.send(b"POST").await;
    drop(client);
    comes_true(&server, |server| server.broken_requests() == 1).await;
    notices_that_the_client_is_gone(&server).await;
    assert_eq!(server.cut_requests(), 0);
}

#[tokio::test]
async fn a_request_is_cut_when_a_number_of_bytes_has_arrived() {
    // In the head, in the body, at its last byte, and in the second request.
    let size = POST.len() as u64 + 4;
    for (bytes, complete) in [(5, 0), (size - 2, 0), (size, 0), (size + 5, 1)] {
        let server = server(Accept::ResetAfter(bytes));
        let mut client = Client::of(&server).await;
        let sent = [POST, b"body", POST].concat();
        client.send(&sent[..usize::try_from(bytes).unwrap() - 1]).await;
        if complete == 1 {
            client.expect(HELLO).await;
        }
        client.expect_silence().await;
        client.send(b"x").await;
        assert_eq!(client.rest().await, (String::new(), End::Reset));
        assert_eq!((server.count(), server.cut_requests()), (complete, 1), "{bytes}");
    }
}
