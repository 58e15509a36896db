//! Every page of a list, item by item.
//!
//! Heron's lists tell what comes next in several ways: an address, a page of so many, an offset, or whether there is more.

use std::collections::{BTreeMap, HashSet};

use heron_data::reqwest::Url;
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Request, pairs};
use crate::error::{Error, Result};
use crate::json_text::compact;
use crate::output::Output;

type Query = Vec<(String, String)>;
type Members = BTreeMap<String, Box<RawValue>>;

/// Writes each item of each page on a line of its own. What is no list is written as it is.
pub(super) fn all(request: &Request<'_>, mut query: Query, output: &Output) -> Result<()> {
    let mut asked = HashSet::new();
    loop {
        asked.insert(query.clone());
        let response = request.send(&query, None).map_err(|error| request.told(error))?;
        let text = String::from_utf8(response.value).map_err(|_| no_json())?;
        let page = Page::read(&text)?;
        for item in &page.items {
            output.line(compact(item.get()))?;
        }
        if page.items.is_empty() {
            return Ok(());
        }
        let Some(next) = page.next(&query, request)? else { return Ok(()) };
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
    /// The items: the answer itself, or the only list in it.
    fn read(text: &str) -> Result<Self> {
        if let Ok(items) = serde_json::from_str::<Vec<Box<RawValue>>>(text) {
            return Ok(Self { items, members: Members::new() });
        }
        let Ok(members) = serde_json::from_str::<Members>(text) else {
            let whole = serde_json::from_str::<Box<RawValue>>(text).map_err(|_| no_json())?;
            return Ok(Self { items: vec![whole], members: Members::new() });
        };
        let lists: Vec<_> =
            members.values().filter_map(|value| serde_json::from_str::<Vec<Box<RawValue>>>(value.get()).ok()).collect();
        let items = match <[_; 1]>::try_from(lists) {
            Ok([items]) => items,
            // Nothing says which of them is the list.
            Err(_) => vec![serde_json::from_str(text).map_err(|_| no_json())?],
        };
        Ok(Self { items, members })
    }

    /// What to ask for next; `None` after the last page.
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
        // Some lists tell their numbers as decimals.
        #[allow(clippy::cast_possible_truncation)] // A count of pages is far below.
        let number = |name: &str| {
            let value = at(name)?;
            value.as_i64().or_else(|| value.as_f64().filter(|n| n.abs() < 1e15).map(|n| n as i64))
        };
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
