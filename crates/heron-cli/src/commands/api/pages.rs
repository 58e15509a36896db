//! Every page of a list, item by item.
//!
//! Where the contract says how a list comes in pages, that holds. Of any other list the answer tells: by an address, a page of
//! so many, an offset, or whether there is more.

use std::collections::{BTreeMap, HashSet};

use heron_data::reqwest::Url;
use serde_json::Value;
use serde_json::value::RawValue;

use super::known::{self, By, Paging};
use super::{Body, Request, pairs};
use crate::error::{Error, Result};
use crate::json_text::compact;
use crate::output::Output;

type Query = Vec<(String, String)>;
type Members = BTreeMap<String, Box<RawValue>>;

/// Writes each item of each page on a line of its own. What is no list is written as it is.
pub(super) fn all(request: &Request<'_>, mut query: Query, output: &Output) -> Result<()> {
    let paging = known::paging(&request.path);
    if let Some(paging) = paging.filter(|paging| paging.both) {
        // One of the two alone gives everything at once.
        let is_sent = |name: &str| query.iter().any(|(known, _)| known == name);
        if is_sent(paging.size) && !is_sent(paging.at) {
            query = with(&query, paging.at, paging.first);
        }
    }
    let mut asked = HashSet::new();
    let mut written = 0;
    loop {
        asked.insert(query.clone());
        let response = request.send(&query, Body::None).map_err(|error| request.told(error))?;
        let text = String::from_utf8(response.value).map_err(|_| no_json())?;
        let page = Page::read(&text, paging)?;
        for item in &page.items {
            output.line(compact(item.get()))?;
        }
        written += i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        if page.items.is_empty() {
            return Ok(());
        }
        let next = match paging {
            Some(paging) => page.known_next(&query, written, paging, request)?,
            None => page.next(&query, request)?,
        };
        let Some(next) = next else { return Ok(()) };
        if asked.contains(&next) {
            return Err(Error::new("Heron names a page as the next one that was there already")
                .help("what was written so far is complete up to there; ask for pages one by one, with -f page=…"));
        }
        query = next;
    }
}

fn no_json() -> Error {
    Error::new("the answer is no JSON, and has no pages").help("leave out --paginate")
}

struct Page {
    items: Vec<Box<RawValue>>,
    members: Members,
}

impl Page {
    /// The items: the answer itself, the list that the contract names, or the only list in it.
    fn read(text: &str, paging: Option<&Paging>) -> Result<Self> {
        if let Ok(items) = serde_json::from_str::<Vec<Box<RawValue>>>(text) {
            return Ok(Self { items, members: Members::new() });
        }
        let Ok(members) = serde_json::from_str::<Members>(text) else {
            let whole = serde_json::from_str::<Box<RawValue>>(text).map_err(|_| no_json())?;
            return Ok(Self { items: vec![whole], members: Members::new() });
        };
        let named = paging.and_then(|paging| members.get(paging.items));
        if let Some(Ok(items)) = named.map(|named| serde_json::from_str(named.get())) {
            return Ok(Self { items, members });
        }
        let lists: Vec<_> =
            members.values().filter_map(|value| serde_json::from_str::<Vec<Box<RawValue>>>(value.get()).ok()).collect();
        let items = match <[_; 1]>::try_from(lists) {
            Ok([items]) => items,
            // Nothing says which of them is the list.
            Err(_) => vec![serde_json::from_str(text).map_err(|_| no_json())?],
        };
        Ok(Self { items, members })
    }

    /// What to ask for next, by what the contract says of this list; `None` after the last page.
    fn known_next(&self, query: &Query, written: i64, paging: &Paging, request: &Request<'_>) -> Result<Option<Query>> {
        let at = |place: Option<&str>| place.and_then(|place| self.at(place));
        let number = |place: Option<&str>| at(place).as_ref().and_then(number);
        if let Some(url) = at(paging.next_url).as_ref().and_then(Value::as_str).filter(|url| !url.is_empty()) {
            return of_url(url, request).map(Some);
        }
        let sent = |name: &str| query.iter().rev().find(|(known, _)| known == name)?.1.parse::<i64>().ok();
        let size = sent(paging.size).or(paging.default_size);
        let count = i64::try_from(self.items.len()).unwrap_or(i64::MAX);
        let (next, before) = match paging.by {
            By::Offset => {
                let offset = sent(paging.at).unwrap_or(0);
                (offset.saturating_add(count), Some(offset))
            }
            By::Number => {
                let page = number(paging.page).or_else(|| sent(paging.at)).unwrap_or(paging.first);
                let before = size.map(|size| page.saturating_sub(paging.first).saturating_mul(size));
                (page.saturating_add(1), before)
            }
        };
        let more = at(paging.more).and_then(|more| more.as_bool());
        let left_by_pages = number(paging.pages).map(|pages| next.saturating_sub(paging.first) < pages);
        let left_by_total =
            number(paging.total).map(|total| before.map_or(written, |before| before.saturating_add(count)) < total);
        // Where nothing tells, a page that is full may be followed by another.
        let is_full = size.is_none_or(|size| count >= size);
        let is_more = more.or(left_by_pages).or(left_by_total).unwrap_or(is_full);
        // Without both parameters everything came at once.
        let is_all = paging.both && (sent(paging.at).is_none() || sent(paging.size).is_none());
        Ok((is_more && !is_all).then(|| with(query, paging.at, next)))
    }

    /// What stands at a place of the answer.
    fn at(&self, place: &str) -> Option<Value> {
        let mut names = place.split('.');
        let first: Value = serde_json::from_str(self.members.get(names.next()?)?.get()).ok()?;
        names.try_fold(first, |value, name| value.get(name).cloned())
    }

    /// What to ask for next, by what the answer tells of itself; `None` after the last page.
    fn next(&self, query: &Query, request: &Request<'_>) -> Result<Option<Query>> {
        // What tells of pages stands beside the list, or in an object beside it.
        let beside: Vec<Value> = self
            .members
            .iter()
            .filter(|(name, _)| ["_meta", "meta", "pagination"].contains(&name.as_str()))
            .filter_map(|(_, value)| serde_json::from_str(value.get()).ok())
            .collect();
        let at = |name: &str| -> Option<Value> {
            let own = self.members.get(name).and_then(|value| serde_json::from_str(value.get()).ok());
            own.or_else(|| beside.iter().find_map(|object| object.get(name).cloned()))
        };
        let number = |name: &str| at(name).as_ref().and_then(number);
        if let Some(url) = at("next_url").as_ref().and_then(Value::as_str).filter(|url| !url.is_empty()) {
            return of_url(url, request).map(Some);
        }
        let has_more = at("has_more").and_then(|more| more.as_bool());
        let count = i64::try_from(self.items.len()).unwrap_or(i64::MAX);
        if let Some(offset) = number("offset") {
            let next = offset.saturating_add(count);
            let is_last = has_more.map_or_else(|| number("total").is_none_or(|total| next >= total), |more| !more);
            return Ok((!is_last).then(|| with(query, "offset", next)));
        }
        if let Some(page) = number("page") {
            let pages = number("pages").or_else(|| number("total_pages"));
            let is_last = has_more.map_or_else(|| pages.is_none_or(|pages| page >= pages), |more| !more);
            return Ok((!is_last).then(|| with(query, "page", page.saturating_add(1))));
        }
        Ok(None)
    }
}

/// Some lists tell their numbers as decimals.
#[allow(clippy::cast_possible_truncation)] // A count of pages is far below.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().filter(|n| n.abs() < 1e15).map(|n| n as i64))
}

fn with(query: &Query, name: &str, value: i64) -> Query {
    let mut next: Query = query.iter().filter(|(known, _)| known != name).cloned().collect();
    next.push((name.to_owned(), value.to_string()));
    next
}

/// What the next address asks for. Its query is all that is taken from it: the request goes where the first one went.
fn of_url(text: &str, request: &Request<'_>) -> Result<Query> {
    let own = Url::parse(&format!("{}{}", request.session.heron.base_url(), request.path));
    let next = own.as_ref().map(|own| own.join(text));
    let (Ok(own), Ok(Ok(next))) = (&own, &next) else {
        return Err(Error::new("the address of the next page is none").help("ask for pages one by one, with -f page=…"));
    };
    let (path, of_own) = (next.path().trim_end_matches('/'), own.path().trim_end_matches('/'));
    if (next.host_str(), next.port()) != (own.host_str(), own.port()) || path != of_own {
        return Err(Error::new("the next page is said to be at another address, which is not asked")
            .help("what was written so far is complete up to there; ask for pages one by one, with -f page=…"));
    }
    Ok(pairs(next.query().unwrap_or_default()))
}
