//! Lists over all their pages: one page at a time, in whichever way an operation pages.

use std::fmt;
use std::future::{Future, poll_fn};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::call::Settings;
use crate::{Call, Client, Error, Response, Retry};

mod data;

pub use self::data::{PageAnswer, PagedBy, Paging};

/// How many items a page holds if an operation pages only when that is sent, and nobody says how many.
const SOME: i64 = 1000;

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// Where it starts, as the operation's parameter says it: the number of the page, or how many items come before.
    pub at: i64,
    /// How many items there are over all pages, where Heron tells.
    pub total: Option<u64>,
    /// How many pages there are, where Heron tells.
    pub pages: Option<u64>,
}

type Asked<T> = Pin<Box<dyn Future<Output = Result<Response<PageAnswer<T>>, Error>> + Send>>;
type Ask<T> = Box<dyn FnMut(i64, Option<i64>, Settings) -> Asked<T> + Send>;

/// The pages of a list, one request at a time. From [`Paged::pages`].
///
/// It is a [`Stream`]; [`next`](Self::next) serves without one.
#[must_use = "no page is asked for before the first `next`"]
pub struct Pages<T> {
    operation: &'static str,
    paging: &'static Paging,
    ask: Ask<T>,
    settings: Settings,
    size: Option<i64>,
    next: Next<T>,
    /// Of the last page's bytes: a server that gives a page again gives no other one.
    seen: Option<u64>,
    /// Which page the last one said it was.
    said: Option<i64>,
    count: u64,
}

enum Next<T> {
    /// The page to ask for.
    At(i64),
    /// The page that was asked for.
    Asked(i64, Asked<T>),
    /// There is none, or nobody knows which.
    Over,
}

impl<T: Send + 'static> Pages<T> {
    /// The next page; `None` after the last one, and after an error. It may be dropped and called again: nothing is lost.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Where the page after this one starts, if there is one.
    fn after(&self, at: i64, answer: &PageAnswer<T>) -> Option<i64> {
        let found = answer.items.len() as i64;
        let more = answer.more.unwrap_or(true);
        let (next, ends) = match self.paging.by {
            PagedBy::Number => (at.checked_add(1)?, answer.pages.map(|pages| self.paging.first.saturating_add(pages))),
            PagedBy::Offset => (at.checked_add(found)?, answer.total),
        };
        (found > 0 && more && ends.is_none_or(|end| next < end)).then_some(next)
    }

    /// The page that was answered, if it is the one that was asked for.
    fn take(&mut self, at: i64, response: Response<PageAnswer<T>>) -> Result<Page<T>, Error> {
        let mut hasher = DefaultHasher::new();
        response.body.hash(&mut hasher);
        let seen = Some(hasher.finish());
        let (said, again) = (self.said, self.seen == seen);
        // Which number the first page has in its answer is not documented everywhere; that it moves is certain.
        let checked = response.try_map(|answer| match answer.page {
            _ if answer.items.is_empty() => Ok(answer),
            Some(page) if said == Some(page) => Err(Error::unexpected(format!(
                "it says that it is page {page}, as the one before it did: what follows is not known"
            ))),
            _ if again => Err(Error::unexpected("it is the page before it once more: what follows is not known")),
            _ => Ok(answer),
        });
        let answer = checked.map_err(|error| error.or_operation(Some(self.operation)))?.value;
        self.next = self.after(at, &answer).map_or(Next::Over, Next::At);
        self.seen = seen;
        self.said = answer.page;
        self.count = self.count.saturating_add(1);
        let told = |number: Option<i64>| number.and_then(|number| u64::try_from(number).ok());
        Ok(Page { at, total: told(answer.total), pages: told(answer.pages), items: answer.items })
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        loop {
            match &mut pages.next {
                Next::Over => return Poll::Ready(None),
                Next::At(at) => {
                    let at = *at;
                    pages.next = Next::Asked(at, (pages.ask)(at, pages.size, pages.settings));
                }
                Next::Asked(at, asked) => {
                    let at = *at;
                    let answered = ready!(asked.as_mut().poll(context));
                    // After an error it is over.
                    pages.next = Next::Over;
                    return Poll::Ready(Some(answered.and_then(|response| pages.take(at, response))));
                }
            }
        }
    }
}

// Nothing is pinned but boxes.
impl<T> Unpin for Pages<T> {}

/// A list over all its pages: its items, one after the other.
///
/// Nothing is asked for before the first item is. There is one request at a time, and at most one page is held. A page is
/// asked for by its number or place, never by an address from an answer. The list ends where Heron says that it does, with
/// an empty page, or with an error: also when an answer is the page before it once more, by its number or its bytes, as
/// nobody can tell then what is missing.
///
/// What is created or deleted meanwhile may shift items from page to page: then one may come twice, or not at all.
///
/// It is a [`Stream`]; [`next`](Self::next) serves without one.
#[must_use = "nothing is asked for before the first `next`"]
pub struct Paged<T> {
    pub(crate) pages: Pages<T>,
    pub(crate) items: std::vec::IntoIter<T>,
}

impl<T: Send + 'static> Paged<T> {
    /// For generated code: `ask` makes the call of a page, `read` takes its answer apart, and `start` is where the caller
    /// wants to start and how many items shall be on a page.
    #[doc(hidden)]
    pub fn new<A, F>(
        client: &Client,
        (operation, paging): (&'static str, &'static Paging),
        (at, size): (Option<i64>, Option<i64>),
        mut ask: F,
        read: fn(A) -> PageAnswer<T>,
    ) -> Self
    where
        A: Send + 'static,
        F: FnMut(&Client, i64, Option<i64>) -> Call<A> + Send + 'static,
    {
        let client = client.clone();
        let ask: Ask<T> = Box::new(move |at, size, settings| {
            let call = ask(&client, at, size).with_settings(settings).with_response();
            Box::pin(async move { call.await?.try_map(|answer| Ok(read(answer))) })
        });
        let together = || paging.max_size.map_or(SOME, |max| max.min(SOME));
        let size = size.or_else(|| paging.both.then(together));
        let next = Next::At(at.unwrap_or(paging.first));
        let settings = Settings::default();
        let pages = Pages { operation, paging, ask, settings, size, next, seen: None, said: None, count: 0 };
        Self { pages, items: Vec::new().into_iter() }
    }

    /// The next item; `None` after the last one, and after an error. It may be dropped and called again: nothing is lost.
    ///
    /// ```
    /// # use heron_http::{Error, Paged};
    /// # async fn example(mut names: Paged<String>) -> Result<(), Error> {
    /// while let Some(name) = names.next().await {
    ///     println!("{}", name?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The pages instead of their items; items of a page that was begun are left out.
    ///
    /// ```
    /// # use heron_http::{Error, Paged};
    /// # async fn example(names: Paged<String>) -> Result<(), Error> {
    /// let mut pages = names.pages();
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{} items of {:?}, from {}", page.items.len(), page.total, page.at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<T> {
        self.pages
    }

    /// All items, of which there may be `at_most` so many.
    ///
    /// # Errors
    /// What a page's call gives; and when there are more items, as half a list might be taken for the whole.
    pub async fn collect_up_to(mut self, at_most: usize) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            let item = item?;
            if items.len() == at_most {
                return Err(Error::invalid_request(format!(
                    "there are more than {at_most} items: allow for more, or take them one by one with `next`"
                )));
            }
            items.push(item);
        }
        Ok(items)
    }

    /// Limits the call of each page; see [`Call::timeout`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.pages.settings.timeout = Some(timeout);
        self
    }

    /// Limits each attempt of each page; see [`Call::attempt_timeout`].
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.pages.settings.limits.attempt = Some(timeout);
        self
    }

    /// When the call of a page is sent again; see [`Call::retry`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.pages.settings.limits.retry = Some(retry);
        self
    }
}

impl<T: Send + 'static> Stream for Paged<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let paged = self.get_mut();
        loop {
            if let Some(item) = paged.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut paged.pages).poll_next(context)) {
                Some(Ok(page)) => paged.items = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Unpin for Paged<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let over = matches!(self.next, Next::Over);
        f.debug_struct("Pages").field("read", &self.count).field("over", &over).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Paged<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paged").field("pages", &self.pages).field("held", &self.items.len()).finish()
    }
}
