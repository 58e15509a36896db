//! A file to fetch, and where to.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, header};
use tokio::io::AsyncWrite;

use super::sink::{FileSink, Hand, Sink, WriterSink};
use super::{Progress, Watch, names};
use crate::call::Settings;
use crate::operation::GivesFile;
use crate::{Call, CallOptions, Client, Error, Request, Response, Retry, pipeline};

/// A file to fetch. Nothing happens before it is told where to, and awaited.
///
/// [`to_file`](Self::to_file), [`to_writer`](Self::to_writer) and [`stream`](Self::stream) never hold the whole file in
/// memory; [`bytes`](Self::bytes) does, up to the client's `max_body`. An answer that is cut off is an error. A call that
/// failed before anything of the file was handed on is made again, as far as [`Retry`] says: so `to_file` and `bytes`
/// always, `to_writer` and `stream` until the first byte.
///
/// There is no limit to how long a file may take, as long as something moves: the client's `attempt_timeout` (30 seconds)
/// limits how long nothing does, unless a limit is set here.
///
/// A file that Heron wraps into JSON as base64 is the same here, only that its answer is held in memory as a whole.
///
/// ```
/// # use heron_http::{Client, Method};
/// # async fn example(client: Client) -> Result<(), heron_http::Error> {
/// let archive = client.raw(Method::Get, "/api/end_users/{heron_id}/files/download").path("heron_id", "eus_123").download();
/// let stored = archive.on_progress(|progress| println!("{} bytes", progress.done)).to_file("files.zip").await?;
/// println!("{:?}, {:?} bytes", stored.media_type, stored.size);
/// # Ok(())
/// # }
/// ```
#[must_use = "a download does nothing until it is told where to, and awaited"]
pub struct Download {
    client: Client,
    request: Request,
    gives: Option<&'static GivesFile>,
    settings: Settings,
}

/// What is known of a file that was fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileInfo {
    /// Its media type, as the answer says.
    pub media_type: Option<String>,
    /// The name that the server suggests, made safe: one component of a path, without anything that could lead elsewhere.
    /// Another file may have it already.
    pub file_name: Option<String>,
    /// How long it is, in bytes. Of a stream, what the answer announces, if it does.
    pub size: Option<u64>,
}

impl FileInfo {
    pub(crate) fn of(headers: &HeaderMap, size: Option<u64>) -> Self {
        let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Self { media_type, file_name: names::suggested(headers), size }
    }
}

/// How long it may take, and when it is made again: as with [`Call`].
impl Download {
    /// Limits the whole call, from the moment it is awaited.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Limits each attempt, from connecting to the last byte.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.attempt = Some(timeout);
        self
    }

    /// Limits connecting, with the TLS handshake.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.connect = Some(timeout);
        self
    }

    /// Limits how long nothing may move.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.stall = Some(timeout);
        self
    }

    /// When this call is made again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.limits.retry = Some(retry);
        self
    }

    /// Makes this a step of another call, whose deadline it keeps.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.settings.outer = Some(options);
        self
    }
}

impl Download {
    pub(crate) fn new(client: Client, request: Request) -> Self {
        let gives = request.gives;
        Self { client, request, gives, settings: Settings::default() }
    }

    /// Tells how far the file is, each time something of it arrives, and when an attempt starts.
    ///
    /// Where the file is wrapped into JSON, what arrives of the JSON counts.
    pub fn on_progress(mut self, tell: impl FnMut(Progress) + Send + 'static) -> Self {
        self.request.watch = Some(Watch::new(tell));
        self
    }

    /// The content, in memory. The client's `max_body` limits its size.
    pub fn bytes(self) -> Call<Bytes> {
        let gives = self.gives;
        self.call(async move |client, request, options| {
            let answer = pipeline::send(client, request, options, None).await?;
            match gives {
                None => Ok(answer.into_bytes()),
                Some(gives) => answer.unwrap_file(gives)?.try_map(|(content, _)| Ok(content)),
            }
        })
    }

    /// Stores the file under this path. What was there before is replaced.
    ///
    /// It is written beside the path under a name of its own (`.name.….part`), brought to the disk, and renamed once it is
    /// whole. So the path has the whole file or what it had before, and a call that fails or is dropped leaves nothing.
    ///
    /// ```
    /// # use heron_http::{Client, Method};
    /// # async fn example(client: Client) -> Result<(), heron_http::Error> {
    /// let missing = client.raw(Method::Get, "/api/watermarks/logo").download().to_file("no/such/folder/logo.png").await;
    /// assert!(missing.unwrap_err().is_file());
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_file(self, path: impl Into<PathBuf>) -> Call<FileInfo> {
        let (gives, path) = (self.gives, path.into());
        self.call(async move |client, request, options| {
            let mut sink = FileSink::create(path).await?;
            let response = run(client, request, options, gives, &mut sink).await?;
            response.try_map(|()| Ok(sink.info.clone()))
        })
    }

    /// Writes the file to `writer`, flushes it, and gives it back. After an error, some of it may have been written.
    ///
    /// ```
    /// # use heron_http::{Client, Method};
    /// # async fn example(client: Client) -> Result<(), heron_http::Error> {
    /// let logo = client.raw(Method::Get, "/api/watermarks/logo").download();
    /// let (content, info) = logo.to_writer(Vec::new()).await?;
    /// println!("{} bytes of {:?}", content.len(), info.media_type);
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_writer<W: AsyncWrite + Send + Unpin + 'static>(self, writer: W) -> Call<(W, FileInfo)> {
        let gives = self.gives;
        self.call(async move |client, request, options| {
            let mut sink = WriterSink::new(writer);
            let response = run(client, request, options, gives, &mut sink).await?;
            response.try_map(|()| {
                let info = sink.info.clone();
                Ok((sink.into_writer(), info))
            })
        })
    }

    /// The file as it comes, from when its first bytes may be read.
    ///
    /// ```
    /// # use heron_http::{Client, Method};
    /// # async fn example(client: Client) -> Result<(), heron_http::Error> {
    /// let mut logo = client.raw(Method::Get, "/api/watermarks/logo").download().stream().await?;
    /// println!("{:?}", logo.info().media_type);
    /// while let Some(chunk) = logo.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Call<DownloadStream> {
        let gives = self.gives;
        self.call(async move |client, request, options| {
            let hand = Hand::default();
            let mut sink = hand.clone();
            let mut running: Running =
                Box::pin(async move { run(client, request, options, gives, &mut sink).await.map(|_| ()) });
            let mut is_over = false;
            let head = poll_fn(|cx| {
                match running.as_mut().poll(cx) {
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                    Poll::Ready(Ok(())) => is_over = true,
                    Poll::Pending => {}
                }
                hand.head().map_or(Poll::Pending, |head| Poll::Ready(Ok(head)))
            })
            .await?;
            let running = (!is_over).then_some(running);
            Ok(Response {
                value: DownloadStream { running, hand, info: head.info },
                status: head.status,
                headers: head.headers,
                rate_limit: head.rate_limit,
                body: Bytes::new(),
                attempts: head.attempts,
                elapsed: options.started().elapsed(),
                already_gone: false,
            })
        })
    }

    fn call<T, F, Fut>(self, run: F) -> Call<T>
    where
        T: Send + 'static,
        F: FnOnce(Client, Request, CallOptions) -> Fut + Send + 'static,
        Fut: Future<Output = Result<Response<T>, Error>> + Send + 'static,
    {
        let Self { client, request, settings, .. } = self;
        let operation = request.operation;
        let run = move |client, options| {
            let running = run(client, request, options);
            async move { running.await.map_err(|error| error.or_operation(Some(operation))) }
        };
        Call::new(&client, run).named(operation).moving_files(true).with_settings(settings)
    }
}

/// Brings the file into the sink.
async fn run(
    client: Client,
    request: Request,
    options: CallOptions,
    gives: Option<&'static GivesFile>,
    sink: &mut dyn Sink,
) -> Result<Response<()>, Error> {
    let Some(gives) = gives else {
        return Ok(pipeline::send(client, request, options, Some(sink)).await?.into_empty());
    };
    let response = pipeline::send(client, request, options, None).await?.unwrap_file(gives)?;
    let head = super::Head {
        status: response.status,
        headers: response.headers.clone(),
        rate_limit: response.rate_limit,
        attempts: response.attempts,
        info: response.value.1.clone(),
    };
    let content = response.value.0.clone();
    let kept = async {
        sink.begin(head).await?;
        sink.take(content).await?;
        sink.finish().await
    };
    let kept = kept.await;
    response.try_map(|_| kept)
}

/// A download that is awaited as it is gives its content in memory.
impl IntoFuture for Download {
    type Output = Result<Bytes, Error>;
    type IntoFuture = <Call<Bytes> as IntoFuture>::IntoFuture;

    fn into_future(self) -> Self::IntoFuture {
        self.bytes().into_future()
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("request", &self.request).finish_non_exhaustive()
    }
}

type Running = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

/// A file as it comes: a stream of its bytes. An error is the last that it gives, and dropping it ends the call.
///
/// Only what is asked for is read: the connection waits as long as nobody asks.
#[must_use = "a stream does nothing unless it is read"]
pub struct DownloadStream {
    /// Until the end of the file.
    running: Option<Running>,
    hand: Hand,
    info: FileInfo,
}

impl DownloadStream {
    /// What is known of the file.
    #[must_use]
    pub fn info(&self) -> &FileInfo {
        &self.info
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// When the file is cut off, or nothing moved for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }
}

impl Stream for DownloadStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(chunk) = self.hand.chunk() {
            return Poll::Ready(Some(Ok(chunk)));
        }
        let Some(running) = &mut self.running else { return Poll::Ready(None) };
        let over = running.as_mut().poll(cx);
        if let Some(chunk) = self.hand.chunk() {
            return Poll::Ready(Some(Ok(chunk)));
        }
        match over {
            Poll::Pending => Poll::Pending,
            Poll::Ready(outcome) => {
                self.running = None;
                Poll::Ready(outcome.err().map(Err))
            }
        }
    }
}

impl fmt::Debug for DownloadStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadStream").field("info", &self.info).finish_non_exhaustive()
    }
}
