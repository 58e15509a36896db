//! What is found wrong before anything is sent, what is found out about a file, and how far it is.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use heron_api::types::{BrokerSubmissionsUploadFilesForm, EndUserFilesUploadForm};
use heron_api::{Error, Form, Method};
use tokio::io::{AsyncRead, ReadBuf};

use super::*;

async fn upload(client: &Client, file: impl Into<Upload>) -> Result<(), Error> {
    heron_api::files::end_user_files_upload(client, "mine", EndUserFilesUploadForm::new(file)).await.map(drop)
}

#[tokio::test]
async fn what_cannot_be_sent_is_told_before_anything_is() {
    let folder = Folder::new("cannot");
    let server = FaultServer::always(stored());
    let client = client(&server);
    let missing = folder.path("missing.pdf");
    let empty = folder.file("empty.pdf", "");
    for (file, told) in [
        (Upload::from_path(&missing), format!("`{}` cannot be read: No such file or directory", missing.display())),
        (Upload::from_path(&empty), format!("`{}` is empty: there is nothing to send", empty.display())),
        (Upload::from_path(&folder.0), format!("`{}` is not a file", folder.0.display())),
        (Upload::from_bytes(""), "the file is empty".to_owned()),
        (Upload::from_reader(tokio::io::empty()).with_file_name("a.pdf"), "the file `a.pdf` is empty".to_owned()),
        (Upload::from_stream(Chunks::of([])).with_size(9), "the file is empty".to_owned()),
    ] {
        let error = upload(&client, file).await.unwrap_err();
        assert!(error.is_file() && !error.is_ambiguous() && error.attempts() == 0, "{error:?}");
        assert!(error.to_string().starts_with(&format!("end_user_files_upload: {told}")), "{error}");
    }
    assert_eq!((server.count(), server.connections()), (0, 0));
}

#[tokio::test]
async fn the_limits_of_an_operation_hold_before_anything_is_sent() {
    let server = FaultServer::always(Answer::json(201, &json!([])));
    let client = client(&server);
    let send = async |files: Vec<Upload>| {
        let call = heron_api::broker_submissions::broker_submissions_upload_files(
            &client,
            "sub_1",
            BrokerSubmissionsUploadFilesForm::new(files),
        );
        call.await.map(drop).map_err(|error| error.to_string())
    };
    let pdfs = |count| (0..count).map(|_| Upload::from_bytes("%PDF-1.7")).collect::<Vec<_>>();
    let told = |text: &str| Err(format!("broker_submissions_upload_files: {text}"));
    assert_eq!(send(pdfs(13)).await, told("13 files are too many for one request: send at most 12 at once"));
    assert_eq!(send(Vec::new()).await, told("there is no file to send: give at least one"));
    let png = Upload::from_bytes("x").with_file_name("a.png");
    assert_eq!(
        send(Vec::from([png])).await,
        told(
            "the file `a.png` is image/png, but only application/pdf is taken: send another file, or say its kind with \
             `with_media_type`"
        )
    );
    assert_eq!(server.count(), 0);
    send(pdfs(12)).await.unwrap();
    // What a person says of a file counts.
    send(Vec::from([Upload::from_bytes("x").with_file_name("a.png").with_media_type("application/PDF")]))
        .await
        .unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn the_kind_of_a_file_is_that_which_is_stated_or_named_or_seen() {
    let folder = Folder::new("kinds");
    let server = FaultServer::always(stored());
    let client = client(&server);
    let files = [
        (Upload::from_path(folder.file("a.csv", "%PDF-")), "text/csv"),
        (Upload::from_path(folder.file("b", "%PDF-")), "application/pdf"),
        (Upload::from_path(folder.file("c.bin", [0, 1])), "application/octet-stream"),
        (Upload::from_bytes("%PDF-").with_media_type("text/x-odd"), "text/x-odd"),
        (Upload::from_reader(&b"\x89PNG\r\n\x1a\n"[..]), "image/png"),
        (Upload::from_stream(Chunks::of(["<!DOC", "TYPE html>"])), "text/html"),
    ];
    for (number, (file, kind)) in files.into_iter().enumerate() {
        upload(&client, file).await.unwrap();
        let body = String::from_utf8_lossy(&server.requests()[number].body).into_owned();
        assert!(body.contains(&format!("\r\nContent-Type: {kind}\r\n\r\n")), "{kind} in {body}");
    }
}

#[tokio::test]
async fn a_stream_says_its_length_if_it_is_known_and_goes_in_chunks_otherwise() {
    let server = FaultServer::always(stored());
    let client = client(&server);
    let big = || vec![b'x'; 300_000];
    let files = [
        Upload::from_reader(std::io::Cursor::new(big())),
        Upload::from_reader(std::io::Cursor::new(big())).with_size(300_000),
    ];
    for file in files {
        upload(&client, file).await.unwrap();
    }
    let seen = server.requests();
    assert_eq!(seen[0].header("transfer-encoding"), Some("chunked"));
    assert_eq!(seen[1].header("content-length"), Some(seen[1].body.len().to_string().as_str()));
    for seen in seen {
        assert!(seen.body.windows(300_000).any(|window| window.iter().all(|byte| *byte == b'x')));
    }
}

#[tokio::test]
async fn a_reader_that_fails_or_is_of_another_length_breaks_the_request_off() {
    let server = FaultServer::always(stored());
    let client = client(&server);
    let reader = |size: usize| std::io::Cursor::new(vec![b'x'; size]);
    for (file, told) in [
        (Upload::from_reader(reader(200_000)).with_size(300_000), "the file is shorter than it was said to be"),
        (Upload::from_reader(reader(300_000)).with_size(200_000), "the file is longer than it was said to be"),
        (Upload::from_reader(Fails(100_000)), "the file could not be read to its end"),
    ] {
        let error = upload(&client, file).await.unwrap_err();
        assert!(error.is_file() && !error.is_ambiguous() && error.attempts() == 1, "{error:?}");
        assert!(error.to_string().contains(told), "{error}");
    }
    assert_eq!(server.count(), 0, "no request was complete");
}

#[tokio::test]
async fn progress_grows_within_an_attempt_and_starts_anew_with_the_next() {
    let folder = Folder::new("progress");
    let content = vec![b'x'; 300_000];
    let sources: [fn(&Path) -> Upload; 2] =
        [|path| Upload::from_path(path), |path| Upload::from_bytes(std::fs::read(path).unwrap())];
    let path = folder.file("a.pdf", &content);
    for source in sources {
        let server = FaultServer::in_order([refused(), Script::answer(stored())]);
        let told = Told::default();
        let file = source(&path).on_progress(told.listener());
        upload(&client(&server), file).await.unwrap();
        assert_eq!(told.attempts(), [(Some(300_000), 300_000), (Some(300_000), 300_000)]);
    }
    // In JSON too, the bytes of the file count and not those of its base64.
    let server = FaultServer::always(stored());
    let told = Told::default();
    heron_api::account::account_logo_upload(&client(&server), Upload::from_path(&path).on_progress(told.listener()))
        .await
        .unwrap();
    assert_eq!(told.attempts(), [(Some(300_000), 300_000)]);
}

#[tokio::test]
async fn a_raw_call_sends_files_and_forms_too() {
    let server = FaultServer::always(stored());
    let client = client(&server);
    let raw = || client.raw(Method::Post, "/api/things");
    raw().file(Upload::from_bytes("%PDF-")).decode::<serde_json::Value>().await.unwrap();
    let mut form = Form::new();
    form.text("note", "a");
    form.file("file", Upload::from_bytes("b"));
    raw().form(form).bytes().await.unwrap();
    let seen = server.requests();
    assert_eq!((seen[0].header("content-type"), &seen[0].body[..]), (Some("application/pdf"), &b"%PDF-"[..]));
    let body = String::from_utf8_lossy(&seen[1].body).into_owned();
    assert!(body.contains("name=\"note\"\r\n\r\na\r\n") && body.contains("filename=\"file\""), "{body}");
}

#[tokio::test]
async fn nobody_can_guess_the_boundary_of_files_that_are_not_in_memory() {
    let folder = Folder::new("boundary");
    let server = FaultServer::always(stored());
    let client = client(&server);
    let path = folder.file("a.pdf", "--heron-data-form-0--");
    for _ in 0..2 {
        upload(&client, Upload::from_path(&path)).await.unwrap();
        upload(&client, Upload::from_bytes("heron-data-form-0")).await.unwrap();
    }
    let types: Vec<_> = server.requests().iter().map(|seen| seen.header("content-type").unwrap().to_owned()).collect();
    assert_ne!(types[0], types[2]);
    assert!(types[0].len() > "multipart/form-data; boundary=heron-data-form-".len() + 30, "{types:?}");
    // What is in memory can be looked at, and gives the same bytes each time.
    assert_eq!((&types[1], &types[3]), (&"multipart/form-data; boundary=heron-data-form-1".to_owned(), &types[1]));
}

#[test]
fn no_content_is_shown() {
    let mut form = Form::new();
    form.text("note", "canary");
    form.file("file", Upload::from_bytes("canary").with_file_name("a.pdf"));
    let shown = format!("{form:?} {:#?} {:?}", Upload::from_bytes("canary"), Upload::from_reader(&b"canary"[..]));
    assert!(!shown.contains("canary") && shown.contains("note") && shown.contains("a.pdf"), "{shown}");
}

/// A stream of these chunks.
struct Chunks(std::collections::VecDeque<Result<&'static str, io::Error>>);

impl Chunks {
    fn of(chunks: impl IntoIterator<Item = &'static str>) -> Self {
        Self(chunks.into_iter().map(Ok).collect())
    }
}

impl Stream for Chunks {
    type Item = Result<&'static str, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

/// A reader that fails after so many bytes.
struct Fails(usize);

impl AsyncRead for Fails {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let size = self.0.min(buffer.remaining());
        if size == 0 {
            return Poll::Ready(Err(io::Error::other("the disk is gone")));
        }
        buffer.put_slice(&vec![b'x'; size]);
        self.0 -= size;
        Poll::Ready(Ok(()))
    }
}
