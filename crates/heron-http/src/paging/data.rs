//! What generated code says of an operation's pages.

/// How an operation pages; one static per operation that does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What a page is asked for by.
    pub by: PagedBy,
    /// Where the first page is.
    pub first: i64,
    /// How many items a page holds when that is not sent, where Heron says so.
    pub default_size: Option<i64>,
    /// How many it may hold, where Heron says so.
    pub max_size: Option<i64>,
    /// Whether there are pages only when place and size are both sent.
    pub both: bool,
}

/// What a page is asked for by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagedBy {
    /// Its number.
    Number,
    /// How many items come before it.
    Offset,
}

/// A page's answer, taken apart: its items, and what it tells of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct PageAnswer<T> {
    /// Its items.
    pub items: Vec<T>,
    /// Which page it says it is.
    pub page: Option<i64>,
    /// How many pages it says there are.
    pub pages: Option<i64>,
    /// How many items it says there are, over all pages.
    pub total: Option<i64>,
    /// Whether it says that there is more.
    pub more: Option<bool>,
}
