//! A file to send, wherever it comes from.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::{Progress, Watch, media};
use crate::Error;
use crate::error::Shown;

/// A file to send: from a path, from bytes, or from a reader or stream.
///
/// It is the same for every operation that takes a file, however the file travels: as a part of a form, as base64 or a
/// data URL in JSON, or as the body. Nothing is opened or read before the call is awaited.
///
/// - **A path** is opened when the request is sent, and again for each attempt. Its content is never in memory as a whole.
/// - **Bytes** can be sent again as they are.
/// - **A reader or stream** is read once, so the request is not sent again after the first of it was read. Say its size
///   with [`with_size`](Self::with_size) where you know it: without, the request says no length, which Heron is not
///   documented to take.
///
/// The name is that of the path, and the media type follows from the end of the name, or else from how the file begins;
/// both can be set. A file that is empty, missing, or of a kind that the operation does not take is an
/// [`Error`] before anything is sent. `Debug` shows no content.
///
/// There is no limit to how long a file may take, as long as something moves: for a call that sends one, the client's
/// `attempt_timeout` (30 seconds) limits how long nothing does, and its `timeout` does not hold. Limits that are set for the
/// call itself hold as ever.
///
/// ```
/// use heron_http::Upload;
///
/// let statement = Upload::from_path("statements/2026-07.pdf");
/// let note = Upload::from_bytes("paid twice").with_file_name("note.txt");
/// let watched = statement.on_progress(|progress| {
///     println!("attempt {}: {} of {:?} bytes", progress.attempt, progress.done, progress.total);
/// });
/// # drop((note, watched));
/// ```
pub struct Upload {
    pub(super) source: Source,
    pub(super) file_name: Option<String>,
    pub(super) media_type: Option<String>,
    pub(super) watch: Option<Watch>,
}

/// Where the content comes from.
pub(super) enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    /// What can be read once, and its size where that is known.
    Once(Once, Option<u64>),
}

impl Upload {
    fn new(source: Source) -> Self {
        Self { source, file_name: None, media_type: None, watch: None }
    }

    /// The file at this path.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { file_name: name, ..Self::new(Source::Path(path)) }
    }

    /// A file of this content.
    pub fn from_bytes(content: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(content.into()))
    }

    /// What a reader gives until its end.
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::new(Source::Once(Once::new(Box::pin(reader)), None))
    }

    /// What a stream gives until its end.
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::from_reader(StreamReader { stream: Some(Box::pin(stream)), chunk: Bytes::new() })
    }

    /// Says how long a reader or stream is, in bytes. One that turns out shorter or longer is an error.
    ///
    /// Files and bytes know their own size, and for them this changes nothing.
    #[must_use]
    pub fn with_size(mut self, bytes: u64) -> Self {
        if let Source::Once(_, size) = &mut self.source {
            *size = Some(bytes);
        }
        self
    }

    /// Says what the file is called.
    #[must_use]
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Says what kind of file it is, as `application/pdf`, instead of finding out.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Tells how far the file is, each time a part of it is handed to the connection, and when an attempt starts.
    ///
    /// It is called while the request is sent, and holds it up: be quick.
    #[must_use]
    pub fn on_progress(mut self, tell: impl FnMut(Progress) + Send + 'static) -> Self {
        self.watch = Some(Watch::new(tell));
        self
    }

    /// Looks at the file: what it is called, of what kind it is, how long it is, and that it can be read.
    pub(super) async fn inspect(self) -> Result<Inspected, Error> {
        let Self { source, file_name, media_type, watch } = self;
        let label = label(&source, file_name.as_deref());
        let unreadable = |error: io::Error| Error::file(format!("{label} cannot be read")).caused_by(error);
        let mut kind = media_type.or_else(|| Some(media::by_name(file_name.as_deref()?)?.to_owned()));
        let size = match &source {
            Source::Path(path) => {
                let about = tokio::fs::metadata(path).await.map_err(unreadable)?;
                if !about.is_file() {
                    return Err(Error::file(format!("{label} is not a file: give the path of one")));
                }
                let mut file = tokio::fs::File::open(path).await.map_err(unreadable)?;
                if kind.is_none() {
                    let head =
                        read_head(|cx, buffer| Pin::new(&mut file).poll_read(cx, buffer)).await.map_err(unreadable)?;
                    kind = Some(media::by_head(&head).to_owned());
                }
                Some(about.len())
            }
            Source::Bytes(content) => {
                kind.get_or_insert_with(|| media::by_head(&content[..content.len().min(media::HEAD)]).to_owned());
                Some(content.len() as u64)
            }
            Source::Once(once, size) => {
                let head = once.peek().await.map_err(unreadable)?;
                kind.get_or_insert_with(|| media::by_head(&head).to_owned());
                // A head that is not full is all there is.
                let read = head.len() as u64;
                if head.is_empty() { Some(0) } else { size.or((head.len() < media::HEAD).then_some(read)) }
            }
        };
        if size == Some(0) {
            return Err(Error::file(format!("{label} is empty: there is nothing to send")));
        }
        let media_type = kind.unwrap_or_else(|| media::UNKNOWN.to_owned());
        Ok(Inspected { source, file_name, media_type, size, watch, label })
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

impl From<Bytes> for Upload {
    fn from(content: Bytes) -> Self {
        Self::from_bytes(content)
    }
}

impl From<Vec<u8>> for Upload {
    fn from(content: Vec<u8>) -> Self {
        Self::from_bytes(content)
    }
}

impl From<&'static [u8]> for Upload {
    fn from(content: &'static [u8]) -> Self {
        Self::from_bytes(content)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Upload");
        shown.field("file_name", &self.file_name).field("media_type", &self.media_type);
        match &self.source {
            Source::Path(_) => shown.field("from", &"path"),
            Source::Bytes(content) => shown.field("from", &"bytes").field("size", &content.len()),
            Source::Once(_, size) => shown.field("from", &"reader").field("size", size),
        };
        shown.finish_non_exhaustive()
    }
}

/// How a file is called in errors.
fn label(source: &Source, name: Option<&str>) -> String {
    match (source, name) {
        (Source::Path(path), _) => format!("`{}`", Shown(&path.to_string_lossy())),
        (_, Some(name)) => format!("the file `{}`", Shown(name)),
        (_, None) => "the file".to_owned(),
    }
}

/// A file that was looked at.
pub(super) struct Inspected {
    pub(super) source: Source,
    pub(super) file_name: Option<String>,
    pub(super) media_type: String,
    pub(super) size: Option<u64>,
    pub(super) watch: Option<Watch>,
    /// How it is called in errors.
    pub(super) label: String,
}

/// What can be read once.
#[derive(Clone)]
pub(super) struct Once(Arc<Mutex<Reading>>);

struct Reading {
    /// What was read ahead.
    head: Bytes,
    reader: Pin<Box<dyn AsyncRead + Send>>,
    is_begun: bool,
}

impl Once {
    fn new(reader: Pin<Box<dyn AsyncRead + Send>>) -> Self {
        Self(Arc::new(Mutex::new(Reading { head: Bytes::new(), reader, is_begun: false })))
    }

    fn lock(&self) -> MutexGuard<'_, Reading> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The beginning, which is kept for later.
    async fn peek(&self) -> io::Result<Bytes> {
        let head = read_head(|cx, buffer| self.lock().reader.as_mut().poll_read(cx, buffer)).await?;
        let head = Bytes::from(head);
        self.lock().head = head.clone();
        Ok(head)
    }

    /// Whether some of it is gone.
    pub(super) fn is_begun(&self) -> bool {
        self.lock().is_begun
    }

    pub(super) fn poll_read(&self, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let reading = &mut *self.lock();
        reading.is_begun = true;
        if reading.head.is_empty() {
            return reading.reader.as_mut().poll_read(cx, buffer);
        }
        let size = reading.head.len().min(buffer.remaining());
        buffer.put_slice(&reading.head.split_to(size));
        Poll::Ready(Ok(()))
    }
}

/// The beginning of what is read so.
async fn read_head(
    mut read: impl FnMut(&mut Context<'_>, &mut ReadBuf<'_>) -> Poll<io::Result<()>>,
) -> io::Result<Vec<u8>> {
    let mut head = vec![0; media::HEAD];
    let mut filled = 0;
    while filled < head.len() {
        let mut buffer = ReadBuf::new(&mut head[filled..]);
        poll_fn(|cx| read(cx, &mut buffer)).await?;
        match buffer.filled().len() {
            0 => break,
            read => filled += read,
        }
    }
    head.truncate(filled);
    Ok(head)
}

/// A stream, read as bytes.
struct StreamReader<S> {
    /// Until its end, because some streams cannot be asked again then.
    stream: Option<Pin<Box<S>>>,
    chunk: Bytes,
}

impl<S, B, E> AsyncRead for StreamReader<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        while self.chunk.is_empty() {
            let Some(stream) = &mut self.stream else { return Poll::Ready(Ok(())) };
            match ready!(stream.as_mut().poll_next(cx)) {
                None => self.stream = None,
                Some(Ok(chunk)) => self.chunk = chunk.into(),
                Some(Err(error)) => return Poll::Ready(Err(io::Error::other(error))),
            }
        }
        let size = self.chunk.len().min(buffer.remaining());
        buffer.put_slice(&self.chunk[..size]);
        self.chunk.advance(size);
        Poll::Ready(Ok(()))
    }
}
