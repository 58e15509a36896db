//! Calls that are waited for, in a program without `async`.
//!
//! There is no second implementation: the same call runs on a runtime of this module's, which has a thread of its own, so
//! that connections are looked after between calls too.

use std::fmt;
use std::future::{Future, IntoFuture, pending};
use std::sync::{OnceLock, mpsc};
use std::thread;

use tokio::runtime::{Builder, Handle};

use crate::{Call, CallWithResponse, Error, Page, Paged, Pages, Response};

/// Runs a future to its end, and waits for it.
///
/// On a thread of an async runtime this is an error: the runtime, and with it the program, might wait for ever.
pub(crate) fn wait<T: Send + 'static>(
    future: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::invalid_request(
            "`wait` was called on a thread of an async runtime, which it would hold up: await the call there, or wait on \
             a thread of your own",
        ));
    }
    let runtime = runtime()?;
    let (answer, answered) = mpsc::sync_channel(1);
    runtime.spawn(async move {
        // Nobody is there to hear it if the waiting thread is gone.
        let _ = answer.send(future.await);
    });
    answered.recv().unwrap_or_else(|_| Err(Error::invalid_request("the call ended without an answer: it panicked")))
}

/// The runtime of all waiting in this process.
fn runtime() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<Result<Handle, String>> = OnceLock::new();
    let started = RUNTIME.get_or_init(|| {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let handle = runtime.handle().clone();
        let driven = move || runtime.block_on(pending::<()>());
        thread::Builder::new().name("heron".to_owned()).spawn(driven).map_err(|error| error.to_string())?;
        Ok(handle)
    });
    let failed = |error: &String| Error::invalid_request(format!("no thread could be started to wait on: {error}"));
    started.as_ref().map_err(failed)
}

impl<T: Send + 'static> Call<T> {
    /// Makes the call and waits for it, in a program without `async`.
    ///
    /// ```
    /// # use heron_http::{Client, Method};
    /// # fn example(client: Client) -> Result<(), heron_http::Error> {
    /// let hello: serde_json::Value = client.raw(Method::Get, "/api/hello_world").decode().wait()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// What awaiting it gives; and on a thread of an async runtime, where it would hold up everything else.
    pub fn wait(self) -> Result<T, Error> {
        wait(self.into_future())
    }
}

impl<T: Send + 'static> CallWithResponse<T> {
    /// Makes the call and waits for it: see [`Call::wait`].
    ///
    /// # Errors
    /// Those of [`Call::wait`].
    pub fn wait(self) -> Result<Response<T>, Error> {
        wait(self.into_future())
    }
}

impl<T: Send + 'static> Paged<T> {
    /// The items, waited for one by one: see [`Call::wait`].
    ///
    /// ```
    /// # use heron_http::{Error, Paged};
    /// # fn example(names: Paged<String>) -> Result<(), Error> {
    /// for name in names.wait() {
    ///     println!("{}", name?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait(self) -> WaitedItems<T> {
        WaitedItems { pages: self.pages.wait(), items: self.items }
    }
}

impl<T: Send + 'static> Pages<T> {
    /// The pages, waited for one by one: see [`Call::wait`].
    pub fn wait(self) -> WaitedPages<T> {
        WaitedPages(Some(self))
    }
}

/// The items of a list, each waited for. From [`Paged::wait`].
#[must_use = "nothing is asked for before the first item is"]
pub struct WaitedItems<T> {
    pages: WaitedPages<T>,
    items: std::vec::IntoIter<T>,
}

impl<T: Send + 'static> Iterator for WaitedItems<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.items = page.items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<T> fmt::Debug for WaitedItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitedItems").field("pages", &self.pages).field("held", &self.items.len()).finish()
    }
}

/// The pages of a list, each waited for. From [`Pages::wait`].
#[must_use = "no page is asked for before the first `next`"]
pub struct WaitedPages<T>(Option<Pages<T>>);

impl<T> fmt::Debug for WaitedPages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WaitedPages").field(&self.0).finish()
    }
}

impl<T: Send + 'static> Iterator for WaitedPages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.0.take()?;
        let turn = wait(async move {
            let page = pages.next().await;
            Ok((pages, page))
        });
        match turn {
            Ok((pages, page)) => {
                self.0 = page.is_some().then_some(pages);
                page
            }
            Err(error) => Some(Err(error)),
        }
    }
}
