//! A file that is fetched is there as a whole or not at all.

use std::pin::Pin;
use std::task::{Context, Poll};

use heron_api::{Download, Error, Method};
use tokio::io::AsyncWrite;

use super::*;

fn archive(client: &Client) -> Download {
    heron_api::files::end_user_files_download(client, "mine")
}

fn zip(body: impl Into<bytes::Bytes>) -> Answer {
    Answer::bytes(200, "application/zip", body).header("content-disposition", "attachment; filename=\"../files.zip\"")
}

/// The beginning of an answer that is then cut off.
fn cut() -> Script {
    let whole = zip(vec![b'x'; 100_000]).to_bytes();
    Script::new().send(whole.slice(..60_000)).close()
}

#[tokio::test]
async fn a_file_is_stored_as_a_whole_and_nothing_else_is() {
    let folder = Folder::new("stored");
    let server = FaultServer::always(zip(vec![b'x'; 300_000]));
    let (told, path) = (Told::default(), folder.file("a.zip", "what was there before"));
    let info = archive(&client(&server)).on_progress(told.listener()).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), vec![b'x'; 300_000]);
    assert_eq!((folder.names(), info.size), (vec!["a.zip".to_owned()], Some(300_000)));
    assert_eq!((info.media_type.as_deref(), info.file_name.as_deref()), (Some("application/zip"), Some("files.zip")));
    assert_eq!(told.attempts(), [(Some(300_000), 300_000)]);
    assert_eq!(server.requests()[0].header("accept"), Some("application/zip"));
}

#[tokio::test]
async fn a_file_that_was_cut_off_is_fetched_again_from_its_start() {
    let folder = Folder::new("cut-once");
    let server = FaultServer::in_order([cut(), Script::answer(zip("whole"))]);
    let (told, path) = (Told::default(), folder.path("a.zip"));
    let call = archive(&client(&server)).on_progress(told.listener()).to_file(&path);
    let response = call.with_response().await.unwrap();
    assert_eq!((response.attempts, response.value.size, response.status.as_u16()), (2, Some(5), 200));
    assert_eq!(std::fs::read(&path).unwrap(), b"whole");
    assert_eq!(folder.names(), ["a.zip"]);
    let told = told.attempts();
    assert!(told.len() == 2 && told[0].0 == Some(100_000) && told[1] == (Some(5), 5), "{told:?}");
}

#[tokio::test]
async fn a_file_that_cannot_be_had_leaves_what_was_there() {
    let folder = Folder::new("cut");
    let path = folder.file("a.zip", "before");
    let packed = zip("x").header("content-encoding", "gzip");
    let scripts = [
        (cut(), "the connection broke"),
        (Script::answer(Answer::empty(404)), "404 Not Found"),
        (Script::answer(packed), "it is compressed"),
        (Script::new().send(zip(vec![b'x'; 9]).head_bytes()).stall(), "nothing moved for 200ms"),
    ];
    for (script, told) in scripts {
        let server = FaultServer::always(script);
        let call = archive(&client(&server)).retry(Retry::new().max_attempts(2).backoff(millis(1), millis(2)));
        let error = call.stall_timeout(millis(200)).to_file(&path).await.unwrap_err();
        assert!(error.to_string().contains(told), "{error}");
        assert_eq!((folder.names(), std::fs::read(&path).unwrap()), (vec!["a.zip".to_owned()], b"before".to_vec()));
    }
}

#[tokio::test]
async fn a_download_that_is_dropped_leaves_nothing() {
    let folder = Folder::new("dropped");
    let server = FaultServer::always(Script::new().send(zip(vec![b'x'; 100_000]).to_bytes().slice(..60_000)).stall());
    let client = client(&server);
    let call = tokio::spawn(archive(&client).to_file(folder.path("a.zip")).into_future());
    let end = tokio::time::Instant::now() + LONG;
    // Until something of it was written.
    while folder.names().iter().all(|name| std::fs::metadata(folder.path(name)).map_or(0, |about| about.len()) == 0) {
        assert!(tokio::time::Instant::now() < end, "nothing was ever written");
        tokio::time::sleep(millis(2)).await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(folder.names(), Vec::<String>::new());
    assert!(server.until(|server| server.open_connections() == 0, LONG).await);
}

#[tokio::test]
async fn nothing_is_asked_for_that_could_not_be_stored() {
    let folder = Folder::new("nowhere");
    let server = FaultServer::always(zip("x"));
    let client = client(&server);
    for (path, told) in [
        (folder.path("no/such/a.zip"), "cannot be written: No such file or directory"),
        (folder.0.clone(), "is a folder: give the path of a file"),
        (PathBuf::from(".."), "is a folder"),
    ] {
        let error = archive(&client).to_file(path).await.unwrap_err();
        assert!(error.is_file() && error.to_string().contains(told), "{error:?}");
        assert_eq!(error.operation(), Some("end_user_files_download"));
    }
    assert_eq!((server.connections(), folder.names()), (0, Vec::<String>::new()));
}

#[tokio::test]
async fn a_writer_gets_the_file_and_comes_back() {
    let server = FaultServer::in_order([Script::answer(Answer::empty(503)), Script::answer(zip("PK"))]);
    let (writer, info) = archive(&client(&server)).to_writer(b"before ".to_vec()).await.unwrap();
    assert_eq!((&writer[..], info.size, info.file_name.as_deref()), (&b"before PK"[..], Some(2), Some("files.zip")));
}

#[tokio::test]
async fn what_a_writer_was_given_is_not_given_again() {
    let server = FaultServer::in_order([cut(), Script::answer(zip("whole"))]);
    let error = archive(&client(&server)).to_writer(Vec::new()).await.unwrap_err();
    assert!(error.attempts() == 1 && server.count() == 1, "{error:?}");
    assert!(error.to_string().ends_with("because a part was handed on already: call again from the start"), "{error}");
}

#[tokio::test]
async fn a_writer_that_fails_ends_the_download() {
    let server = FaultServer::always(zip("PK"));
    for writer in [Full { is_done: false }, Full { is_done: true }] {
        let error = archive(&client(&server)).to_writer(writer).await.err().unwrap();
        assert!(error.is_file() && !error.is_ambiguous() && error.attempts() == 1, "{error:?}");
        assert!(error.to_string().contains("the writer did not take the file"), "{error}");
    }
}

/// A writer that takes nothing: it says so, or it fails.
struct Full {
    is_done: bool,
}

impl AsyncWrite for Full {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<std::io::Result<usize>> {
        Poll::Ready(if self.is_done { Ok(0) } else { Err(std::io::Error::other("the disk is full")) })
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_stream_gives_the_file_piece_by_piece() {
    let server = FaultServer::in_order([Script::answer(Answer::empty(502)), Script::answer(zip(vec![b'x'; 200_000]))]);
    let response = archive(&client(&server)).stream().with_response().await.unwrap();
    assert_eq!((response.status.as_u16(), response.attempts, response.body.len()), (200, 2, 0));
    let mut stream = response.value;
    assert_eq!((stream.info().size, stream.info().file_name.as_deref()), (Some(200_000), Some("files.zip")));
    let mut size = 0;
    while let Some(chunk) = stream.chunk().await.unwrap() {
        assert!(!chunk.is_empty());
        size += chunk.len();
    }
    assert_eq!((size, stream.chunk().await.unwrap()), (200_000, None));
}

#[tokio::test]
async fn a_stream_of_nothing_ends_at_once() {
    let server = FaultServer::always(zip(""));
    let mut stream = archive(&client(&server)).stream().await.unwrap();
    assert_eq!(stream.chunk().await.unwrap(), None);
}

#[tokio::test]
async fn a_stream_that_is_cut_off_before_its_first_piece_starts_anew_and_is_an_error_later() {
    let head = zip(vec![b'x'; 100]).head_bytes();
    let before = || Script::new().send(head.clone()).wait(millis(50)).close();
    let server = FaultServer::in_order([before(), Script::answer(zip("whole"))]);
    let mut stream = archive(&client(&server)).stream().await.unwrap();
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "whole");
    assert_eq!(stream.chunk().await.unwrap(), None);
    let server = FaultServer::always(cut());
    let mut stream = archive(&client(&server)).stream().await.unwrap();
    let error = loop {
        match stream.chunk().await {
            Ok(chunk) => assert!(chunk.is_some(), "a cut stream does not just end"),
            Err(error) => break error,
        }
    };
    assert_eq!((error.attempts(), server.count(), stream.chunk().await.unwrap()), (1, 1, None));
}

#[tokio::test]
async fn a_reader_of_a_stream_may_take_its_time() {
    let server = FaultServer::always(zip(vec![b'x'; 4 << 20]));
    let client = builder(server.url()).timeout(millis(150)).attempt_timeout(millis(150)).build().unwrap();
    let mut stream = archive(&client).stream().await.unwrap();
    let mut size = stream.chunk().await.unwrap().unwrap().len();
    tokio::time::sleep(millis(400)).await;
    while let Some(chunk) = stream.chunk().await.unwrap() {
        size += chunk.len();
    }
    assert_eq!(size, 4 << 20);
}

#[tokio::test]
async fn only_what_is_kept_in_memory_has_a_largest_size() {
    let server = FaultServer::always(zip(vec![b'x'; 100_000]));
    let client = builder(server.url()).max_body(1000).build().unwrap();
    let error = archive(&client).await.unwrap_err();
    assert!(error.to_string().contains("larger than 1000 bytes"), "{error}");
    assert_eq!(archive(&client).to_writer(Vec::new()).await.unwrap().0.len(), 100_000);
    assert_eq!(client.raw(Method::Get, "/api/file").download().to_writer(Vec::new()).await.unwrap().0.len(), 100_000);
}

#[tokio::test]
async fn a_download_that_drips_arrives_and_one_that_has_a_limit_ends_with_it() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n";
    let drips = || (0..12).fold(Script::new().send(head), |script, _| script.wait(millis(50)).send("x"));
    let server = FaultServer::always(drips());
    let client = builder(server.url()).timeout(millis(200)).attempt_timeout(millis(2000)).build().unwrap();
    assert_eq!(archive(&client).await.unwrap().len(), 12);
    let never = || archive(&client).retry(Retry::never());
    for call in [never().timeout(millis(200)), never().attempt_timeout(millis(200))] {
        assert!(call.bytes().await.unwrap_err().is_timeout());
    }
}

/// `hello` in base64, as an answer of a file.
fn wrapped(file: &str) -> Answer {
    Answer::json(200, &json!({ "mime_type": "application/pdf", "file_b64": file }))
}

#[tokio::test]
async fn a_file_in_json_is_fetched_like_any_other() {
    let folder = Folder::new("wrapped");
    let escaped = Answer::bytes(200, "application/json", r#"{"file_b64":"a\/8=","mime_type":"a\/b"}"#);
    for (answer, content, kind) in [
        (wrapped("aGVsbG8="), &b"hello"[..], Some("application/pdf")),
        (wrapped("aGVsbG8"), b"hello", Some("application/pdf")),
        (wrapped("aGVs\r\nbG8=\n"), b"hello", Some("application/pdf")),
        (wrapped(""), b"", Some("application/pdf")),
        (escaped, &[0x6b, 0xff], Some("a/b")),
        (Answer::json(200, &json!({ "file_b64": "aGVsbG8=", "mime_type": null })), b"hello", None),
    ] {
        let server = FaultServer::always(answer);
        let client = client(&server);
        let path = folder.path("a.pdf");
        let info = heron_api::files::files_content(&client, "euf_1").to_file(&path).await.unwrap();
        assert_eq!((info.media_type.as_deref(), info.size), (kind, Some(content.len() as u64)));
        assert_eq!(std::fs::read(&path).unwrap(), content);
        assert_eq!(heron_api::files::files_content(&client, "euf_1").await.unwrap(), content);
        let mut stream = heron_api::files::files_content(&client, "euf_1").stream().await.unwrap();
        assert_eq!(stream.info(), &info);
        assert_eq!(stream.chunk().await.unwrap().unwrap_or_default(), content);
        assert_eq!(stream.chunk().await.unwrap(), None);
        assert_eq!(heron_api::files::files_content(&client, "euf_1").to_writer(Vec::new()).await.unwrap().0, content);
        assert_eq!(server.requests()[0].header("accept"), Some("application/json"));
    }
    assert_eq!(folder.names(), ["a.pdf"]);
}

#[tokio::test]
async fn json_without_a_file_is_an_error_that_says_where() {
    let folder = Folder::new("unwrapped");
    for (answer, told) in [
        (json!({ "mime_type": "application/pdf" }), "at `file_b64`: there is no file"),
        (json!({ "file_b64": null }), "at `file_b64`: there is no file"),
        (json!({ "file_b64": 5 }), "at `file_b64`: invalid type: integer, expected a string"),
        (json!({ "file_b64": "canary!" }), "at `file_b64`: the file is no base64"),
        (json!(["canary"]), "invalid type: sequence, expected a map"),
    ] {
        let server = FaultServer::always(Answer::json(200, &answer));
        let error: Error =
            heron_api::files::files_content(&client(&server), "euf_1").to_file(folder.path("a")).await.unwrap_err();
        assert!(error.is_decode() && error.to_string().contains(told), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
    assert_eq!(folder.names(), Vec::<String>::new());
}
