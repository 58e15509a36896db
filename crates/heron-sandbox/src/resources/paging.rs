//! Pages of a list, as the lists of end users give them.

use serde_json::{Map, Value, json};

use super::Call;

/// The items of page `page`, and the `_meta` that tells where they are in the whole. A page past the end is empty.
pub(super) fn page_of(call: &Call<'_>, items: Vec<Value>, page: u64, limit: u64) -> (Vec<Value>, Value) {
    let limit = limit.max(1);
    let total = u64::try_from(items.len()).unwrap_or(u64::MAX);
    let pages = total.div_ceil(limit);
    let before = usize::try_from(page.saturating_sub(1).saturating_mul(limit)).unwrap_or(usize::MAX);
    let count = usize::try_from(limit).unwrap_or(usize::MAX);
    let items = items.into_iter().skip(before).take(count).collect();
    let mut meta = Map::from_iter([
        ("page".to_owned(), json!(page)),
        ("pages".to_owned(), json!(pages)),
        ("limit".to_owned(), json!(limit)),
        ("total".to_owned(), json!(total)),
    ]);
    if page < pages {
        meta.insert("next_url".to_owned(), url(call, page + 1).into());
    }
    if page > 1 {
        meta.insert("prev_url".to_owned(), url(call, page - 1).into());
    }
    (items, meta.into())
}

/// The address of this request with another page.
fn url(call: &Call<'_>, page: u64) -> String {
    let query = call.uri.query().unwrap_or_default();
    let others = query.split('&').filter(|pair| !pair.is_empty() && pair.split('=').next() != Some("page"));
    let page = format!("page={page}");
    let query: Vec<&str> = others.chain([page.as_str()]).collect();
    format!("{}{}?{}", call.base_url, call.uri.path(), query.join("&"))
}
