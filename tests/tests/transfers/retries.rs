//! What may be sent again with a file in it: all that can be made again, and a reader only while it is untouched.

use heron_api::types::EndUserFilesUploadForm;
use heron_api::{Attempt, Call, Error, Hook, Outcome, Response};
use heron_fault_server::Accept;
use tokio::net::TcpSocket;

use super::*;

/// More than the kernel takes for a peer that does not read.
const BIG: usize = 8 << 20;

fn upload(client: &Client, file: impl Into<Upload>) -> Call<heron_api::types::EndUserFileDetails> {
    heron_api::files::end_user_files_upload(client, "mine", EndUserFilesUploadForm::new(file))
}

async fn response(client: &Client, file: impl Into<Upload>) -> Result<Response<()>, Error> {
    upload(client, file).with_response().await?.try_map(|_| Ok(()))
}

#[tokio::test]
async fn a_file_that_was_refused_is_read_and_sent_again() {
    let folder = Folder::new("again");
    let path = folder.file("a.pdf", vec![b'x'; 200_000]);
    for file in [Upload::from_path(&path), Upload::from_bytes(vec![b'x'; 200_000])] {
        let server = FaultServer::in_order([refused(), refused(), Script::answer(stored())]);
        assert_eq!(response(&client(&server), file).await.unwrap().attempts, 3);
        let seen = server.requests();
        assert!(seen.len() == 3 && seen.iter().all(|other| other.body == seen[0].body));
        assert!(seen[0].body.len() > 200_000);
    }
}

#[tokio::test]
async fn a_reader_that_was_read_is_not_sent_again() {
    let server = FaultServer::in_order([refused(), Script::answer(stored())]);
    let error = response(&client(&server), Upload::from_reader(&b"%PDF-"[..])).await.unwrap_err();
    assert!(error.is_rate_limited() && error.attempts() == 1, "{error:?}");
    let server = FaultServer::in_order([Script::answer(Answer::empty(503)), Script::answer(stored())]);
    let put = client(&server).raw(heron_api::Method::Put, "/api/things").file(Upload::from_reader(&b"%PDF-"[..]));
    let error = put.decode::<()>().await.unwrap_err();
    assert!(!error.is_ambiguous() && error.attempts() == 1, "{error:?}");
    assert!(error.to_string().ends_with("which can be read only once: call again with a new one"), "{error}");
    assert_eq!(server.count(), 1);
}

/// Lets the server listen when the first attempt has failed.
struct ListensThen {
    socket: Mutex<Option<TcpSocket>>,
    server: Arc<Mutex<Option<FaultServer>>>,
}

impl Hook for ListensThen {
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let Some(socket) = self.socket.lock().unwrap().take() else { return };
        assert!(attempt.number == 1 && outcome.error.is_some_and(Error::is_connect), "{outcome:?}");
        let server = FaultServer::builder().listener(socket.listen(16).unwrap()).always(stored());
        *self.server.lock().unwrap() = Some(server);
    }
}

#[tokio::test]
async fn a_reader_of_which_nothing_was_read_is_sent_again() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    let server = Arc::new(Mutex::new(None));
    let hook = ListensThen { socket: Mutex::new(Some(socket)), server: Arc::clone(&server) };
    let client = builder(url).hook(hook).build().unwrap();
    let sent = response(&client, Upload::from_reader(&b"%PDF-1.7"[..]).with_file_name("a.pdf")).await.unwrap();
    assert_eq!(sent.attempts, 2);
    let seen = server.lock().unwrap().as_ref().unwrap().requests();
    assert!(seen.len() == 1 && seen[0].body.windows(8).any(|window| window == b"%PDF-1.7"), "{seen:?}");
}

#[tokio::test]
async fn a_post_whose_connection_broke_within_a_file_is_ambiguous_and_sent_once() {
    let folder = Folder::new("cut");
    let path = folder.file("a.pdf", vec![b'x'; BIG]);
    let server = FaultServer::builder().accept(|_| Accept::ResetAfter(1 << 20)).always(stored());
    let error = response(&client(&server), path).await.unwrap_err();
    assert!(error.is_ambiguous() && error.attempts() == 1, "{error:?}");
    assert_eq!((server.count(), server.connections()), (0, 1));
}

#[tokio::test]
async fn a_file_that_changes_between_two_attempts_is_not_sent() {
    let folder = Folder::new("changes");
    let path = folder.file("a.pdf", "%PDF-1.7");
    let target = path.clone();
    let change = refused().run(move || std::fs::write(&target, "%PDF-1.7 and more").unwrap());
    let server = FaultServer::in_order([change, Script::answer(stored())]);
    // The change comes after the answer: the pause gives it time.
    let patient = Retry::new().backoff(millis(1), millis(10));
    let client = builder(server.url()).retry(patient).hook(Slowly).build().unwrap();
    let error = response(&client, path).await.unwrap_err();
    assert!(error.is_file() && error.to_string().contains("was changed while it was to be sent"), "{error:?}");
    assert_eq!(server.count(), 1);
}

/// Gives others time before each further attempt.
struct Slowly;

impl Hook for Slowly {
    fn before(&self, attempt: &Attempt<'_>, _: &mut http::HeaderMap) {
        if attempt.number > 1 {
            std::thread::sleep(millis(100));
        }
    }
}

#[tokio::test]
async fn an_upload_takes_as_long_as_it_moves() {
    let slowly = Accept::ReadSlowly { bytes: 512 << 10, pause: millis(40) };
    let server = FaultServer::builder().accept(move |_| slowly).always(stored());
    // Each of these would end it, if it held for files: but for an attempt's limit, while nothing moves.
    let client = builder(server.url()).timeout(millis(200)).attempt_timeout(millis(3000)).build().unwrap();
    let sent = response(&client, vec![b'x'; 2 * BIG]).await.unwrap();
    assert!(sent.elapsed > millis(200), "longer than the client's timeout: {:?}", sent.elapsed);
}

#[tokio::test]
async fn an_upload_to_a_server_that_does_not_read_ends_with_the_limit_of_an_attempt() {
    let server = FaultServer::builder().accept(|_| Accept::Stall).always(stored());
    let client = builder(server.url()).attempt_timeout(millis(300)).build().unwrap();
    let error = response(&client, vec![b'x'; 3 * BIG]).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("nothing moved for 300ms"), "{error:?}");
}

#[tokio::test]
async fn a_limit_of_its_own_still_ends_an_upload() {
    let slowly = Accept::ReadSlowly { bytes: 64 << 10, pause: millis(50) };
    let server = FaultServer::builder().accept(move |_| slowly).always(stored());
    let client = client(&server);
    for call in [
        upload(&client, vec![b'x'; 3 * BIG]).timeout(millis(300)),
        upload(&client, vec![b'x'; 3 * BIG]).attempt_timeout(millis(300)),
    ] {
        let error = call.await.unwrap_err();
        assert!(error.is_timeout() && error.attempts() == 1, "{error:?}");
    }
}

#[tokio::test]
async fn a_reader_that_never_comes_ends_with_the_limit_of_an_attempt() {
    let server = FaultServer::always(stored());
    let client = builder(server.url()).attempt_timeout(millis(200)).build().unwrap();
    let (never, _held) = tokio::io::duplex(16);
    let error = response(&client, Upload::from_reader(never)).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error:?}");
    assert!(error.to_string().contains("the files to send did not come in time"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn an_upload_that_is_dropped_leaves_no_connection() {
    let slowly = Accept::ReadSlowly { bytes: 1 << 20, pause: millis(20) };
    let server = FaultServer::builder().accept(move |_| slowly).always(stored());
    let client = client(&server);
    let call = tokio::spawn(upload(&client, vec![b'x'; 3 * BIG]).into_future());
    assert!(server.until(|server| server.connections() == 1, LONG).await);
    tokio::time::sleep(millis(60)).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert!(server.until(|server| server.open_connections() == 0, LONG).await);
    assert_eq!((server.count(), server.broken_requests()), (0, 1));
}
