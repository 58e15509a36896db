//! How a server is started, asked and stopped.

use std::io::ErrorKind;

use heron_fault_server::{Answer, FaultServer, Script, refused_url};
use tokio::net::TcpStream;

use crate::client::{Client, End, GET, HELLO, SHORT, comes_true, greeting, hello};

async fn connect(url: &str) -> ErrorKind {
    TcpStream::connect(url.strip_prefix("http://").unwrap()).await.unwrap_err().kind()
}

#[tokio::test]
async fn scripts_follow_the_order_of_requests_over_all_connections_and_the_last_is_repeated() {
    let server = FaultServer::in_order([Script::new().send("a"), Script::new().send("b"), Script::new().send("c")]);
    let (mut one, mut two) = (Client::asking(&server).await, Client::of(&server).await);
    one.expect("a").await;
    two.send(GET).await;
    two.expect("b").await;
    for client in [&mut one, &mut two] {
        client.send(GET).await;
        client.expect("c").await;
    }
    let seen: Vec<_> = server.requests().iter().map(|seen| (seen.number, seen.connection)).collect();
    assert_eq!(seen, [(0, 0), (1, 1), (2, 0), (3, 1)]);
}

#[tokio::test]
async fn a_handler_decides_by_what_it_sees() {
    let server = FaultServer::start(|seen| Answer::text(200, format!("{} {}", seen.method, seen.target)).into());
    let mut client = Client::asking(&server).await;
    client.expect(Answer::text(200, "GET /things?page=2").to_bytes()).await;
}

#[tokio::test]
async fn a_handler_that_panics_closes_its_connection_and_no_other() {
    let server = FaultServer::start(|seen| if seen.number == 0 { panic!("as the test wants") } else { greeting() });
    assert_eq!(Client::asking(&server).await.rest().await, (String::new(), End::Fin));
    Client::asking(&server).await.expect(HELLO).await;
}

#[tokio::test]
#[should_panic(expected = "at least one script")]
async fn a_server_without_scripts_does_not_start() {
    FaultServer::in_order([]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_dropped_refuses_at_once_and_closes_what_is_open() {
    let (url, mut clients) = {
        let server = FaultServer::in_order([greeting(), Script::new().stall(), greeting().close()]);
        let mut clients = Vec::new();
        for number in 1..=3 {
            clients.push(Client::asking(&server).await);
            comes_true(&server, |server| server.count() == number).await;
        }
        (server.url(), clients)
    };
    assert_eq!(connect(&url).await, ErrorKind::ConnectionRefused);
    for client in &mut clients {
        assert_eq!(client.rest().await.1, End::Fin);
    }
}

#[tokio::test]
async fn where_nothing_listens_a_connection_is_refused_again_and_again() {
    let url = refused_url();
    for _ in 0..3 {
        assert_eq!(connect(&url).await, ErrorKind::ConnectionRefused);
    }
    assert_eq!(refused_url(), url);
}

#[tokio::test]
async fn a_condition_that_does_not_come_true_ends_with_its_time() {
    let server = FaultServer::always(hello());
    assert!(!server.until(|server| server.count() == 1, SHORT).await);
    assert!(server.until(|server| server.count() == 0, SHORT).await);
}
