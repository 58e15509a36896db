//! Where an answer's content goes.

use std::future::poll_fn;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::io::AsyncWrite;

use super::FileInfo;
use crate::error::Shown;
use crate::{Error, RateLimit, retry};

/// A step that a sink takes.
pub(crate) type Step<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;

/// Where an answer's content goes, chunk by chunk.
pub(crate) trait Sink: Send + Sync {
    /// An answer is there. What came of an earlier one is forgotten.
    fn begin(&mut self, head: Head) -> Step<'_>;
    /// More of it.
    fn take(&mut self, chunk: Bytes) -> Step<'_>;
    /// That was all.
    fn finish(&mut self) -> Step<'_>;
    /// Whether something has left that cannot be taken back.
    fn is_spent(&self) -> bool;
}

/// What is known of an answer before its content.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) rate_limit: RateLimit,
    pub(crate) attempts: u32,
    pub(crate) info: FileInfo,
}

/// A file, which has its name only once it is whole.
pub(super) struct FileSink {
    target: PathBuf,
    part: PathBuf,
    /// Until it has its name.
    file: Option<tokio::fs::File>,
    pub(super) info: FileInfo,
    size: u64,
    is_stored: bool,
}

impl FileSink {
    /// Makes an empty file beside the target, so that nothing is asked for that could not be kept.
    pub(super) async fn create(target: PathBuf) -> Result<Self, Error> {
        let fail = |error| cannot("written", &target).caused_by(error);
        if tokio::fs::metadata(&target).await.is_ok_and(|about| about.is_dir()) {
            return Err(Error::file(format!("`{}` is a folder: give the path of a file", shown(&target))));
        }
        let name = target.file_name().ok_or_else(|| cannot("written", &target))?.to_string_lossy();
        let part = target.with_file_name(format!(".{name}.{}.part", retry::random_name()));
        let file = tokio::fs::OpenOptions::new().write(true).create_new(true).open(&part).await.map_err(fail)?;
        Ok(Self { target, part, file: Some(file), info: FileInfo::default(), size: 0, is_stored: false })
    }

    fn failed(&self, error: io::Error) -> Error {
        cannot("written", &self.target).caused_by(error)
    }

    async fn write(&mut self, chunk: Bytes) -> io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        self.size += chunk.len() as u64;
        write_all(file, &chunk).await
    }

    async fn settle(&mut self) -> io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        poll_fn(|cx| Pin::new(&mut *file).poll_flush(cx)).await?;
        file.sync_data().await?;
        tokio::fs::rename(&self.part, &self.target).await?;
        (self.file, self.is_stored, self.info.size) = (None, true, Some(self.size));
        Ok(())
    }
}

impl Sink for FileSink {
    fn begin(&mut self, head: Head) -> Step<'_> {
        self.info = head.info;
        Box::pin(async move {
            if std::mem::take(&mut self.size) > 0 {
                self.file = None;
                let anew = tokio::fs::OpenOptions::new().write(true).truncate(true).open(&self.part).await;
                self.file = Some(anew.map_err(|error| self.failed(error))?);
            }
            Ok(())
        })
    }

    fn take(&mut self, chunk: Bytes) -> Step<'_> {
        Box::pin(async move { self.write(chunk).await.map_err(|error| self.failed(error)) })
    }

    fn finish(&mut self) -> Step<'_> {
        Box::pin(async move { self.settle().await.map_err(|error| self.failed(error)) })
    }

    fn is_spent(&self) -> bool {
        false
    }
}

impl Drop for FileSink {
    fn drop(&mut self) {
        if !self.is_stored {
            self.file = None;
            // There is nobody to tell, and what was to be told has been.
            let _ = std::fs::remove_file(&self.part);
        }
    }
}

fn shown(path: &Path) -> String {
    Shown(&path.to_string_lossy()).to_string()
}

fn cannot(what: &str, path: &Path) -> Error {
    Error::file(format!("`{}` cannot be {what}", shown(path)))
}

async fn write_all(writer: &mut (impl AsyncWrite + Unpin), mut chunk: &[u8]) -> io::Result<()> {
    while !chunk.is_empty() {
        match poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, chunk)).await? {
            0 => return Err(io::ErrorKind::WriteZero.into()),
            written => chunk = &chunk[written..],
        }
    }
    Ok(())
}

/// Any writer.
pub(super) struct WriterSink<W> {
    /// Behind a lock, because a writer may not be one to share.
    writer: Mutex<W>,
    pub(super) info: FileInfo,
    size: u64,
}

impl<W> WriterSink<W> {
    pub(super) fn new(writer: W) -> Self {
        Self { writer: Mutex::new(writer), info: FileInfo::default(), size: 0 }
    }

    pub(super) fn into_writer(self) -> W {
        self.writer.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What only we hold.
fn own<W>(writer: &mut Mutex<W>) -> &mut W {
    writer.get_mut().unwrap_or_else(PoisonError::into_inner)
}

fn unwritten(error: io::Error) -> Error {
    Error::file("the writer did not take the file").caused_by(error)
}

impl<W: AsyncWrite + Send + Unpin> Sink for WriterSink<W> {
    fn begin(&mut self, head: Head) -> Step<'_> {
        self.info = head.info;
        Box::pin(async { Ok(()) })
    }

    fn take(&mut self, chunk: Bytes) -> Step<'_> {
        self.size += chunk.len() as u64;
        Box::pin(async move { write_all(own(&mut self.writer), &chunk).await.map_err(unwritten) })
    }

    fn finish(&mut self) -> Step<'_> {
        self.info.size = Some(self.size);
        Box::pin(async { poll_fn(|cx| Pin::new(own(&mut self.writer)).poll_flush(cx)).await.map_err(unwritten) })
    }

    fn is_spent(&self) -> bool {
        self.size > 0
    }
}

/// A hand from which one chunk after the other is taken.
#[derive(Clone, Default)]
pub(super) struct Hand(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    head: Option<Head>,
    chunk: Option<Bytes>,
    is_spent: bool,
}

impl Hand {
    fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn head(&self) -> Option<Head> {
        self.lock().head.clone()
    }

    pub(super) fn chunk(&self) -> Option<Bytes> {
        self.lock().chunk.take()
    }
}

impl Sink for Hand {
    fn begin(&mut self, head: Head) -> Step<'_> {
        self.lock().head = Some(head);
        Box::pin(async { Ok(()) })
    }

    fn take(&mut self, chunk: Bytes) -> Step<'_> {
        if chunk.is_empty() {
            return Box::pin(async { Ok(()) });
        }
        let mut held = self.lock();
        (held.chunk, held.is_spent) = (Some(chunk), true);
        drop(held);
        // Whoever takes the chunk polls this again, so nobody needs to be woken.
        Box::pin(poll_fn(|_| if self.lock().chunk.is_none() { Poll::Ready(Ok(())) } else { Poll::Pending }))
    }

    fn finish(&mut self) -> Step<'_> {
        Box::pin(async { Ok(()) })
    }

    fn is_spent(&self) -> bool {
        self.lock().is_spent
    }
}
