//! Lists over all their pages: every way in which operations page, and servers that do not do as they say.

#![allow(clippy::unwrap_used)] // A test fails by unwrapping.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use heron_data::types::{
    EndUserCreate, EndUserTransactionsListParams, EndUsersListParams, EndUsersSummaryParams, MerchantsListParams,
    TransactionsListParams,
};
use heron_data::{Heron, Retry};
use heron_sandbox::Sandbox;
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::{Value, json};

type Query = BTreeMap<String, String>;

/// A server whose answers a closure makes of the query, and the queries that it was asked.
struct Server {
    server: MockServer,
    asked: Arc<Mutex<Vec<Query>>>,
}

impl Server {
    async fn new(answer: impl Fn(&Query) -> Value + Send + Sync + 'static) -> Self {
        let (server, asked) = (MockServer::start_async().await, Arc::new(Mutex::new(Vec::new())));
        let written: Arc<Mutex<Vec<Query>>> = Arc::clone(&asked);
        let respond = move |request: &HttpMockRequest| {
            let query = request.uri().query().unwrap_or_default().to_owned();
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let query: Query = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            let body = answer(&query).to_string();
            written.lock().unwrap().push(query);
            HttpMockResponse::builder().status(200).header("content-type", "application/json").body(body).build()
        };
        server.mock_async(|_, then| drop(then.respond_with(respond))).await;
        Self { server, asked }
    }

    fn heron(&self) -> Heron {
        Heron::builder("key_xxxxxxxxx").base_url(self.server.base_url()).build().unwrap()
    }

    /// The values of a parameter, request by request; `-` where it was not sent.
    fn asked(&self, name: &str) -> String {
        let asked = self.asked.lock().unwrap();
        let values: Vec<&str> = asked.iter().map(|query| query.get(name).map_or("-", String::as_str)).collect();
        values.join(" ")
    }
}

fn number(query: &Query, name: &str) -> Option<i64> {
    query.get(name).map(|text| text.parse().unwrap())
}

/// What is on a page of two, of five things; `before` come before it.
fn things(before: i64) -> Vec<Value> {
    (before..(before + 2).min(5)).map(|n| json!({"heron_id": format!("id_{n}"), "end_user_id": "e"})).collect()
}

fn end_users(query: &Query) -> Value {
    let page = number(query, "page").unwrap();
    let next = if page < 3 { json!("https://elsewhere.example/api/end_users?page=9") } else { Value::Null };
    json!({"end_users": things((page - 1) * 2), "_meta": {"page": page, "pages": 3, "total": 5, "next_url": next}})
}

#[tokio::test]
async fn end_users_are_listed_by_the_number_of_the_page_up_to_the_last() {
    let server = Server::new(end_users).await;
    let params = EndUsersListParams::new().with_limit(2);
    let found = server.heron().end_users().list_all(&params).collect_up_to(5).await.unwrap();
    let ids: Vec<&str> = found.iter().map(|end_user| end_user.heron_id.as_str()).collect();
    assert_eq!(ids, ["id_0", "id_1", "id_2", "id_3", "id_4"]);
    assert_eq!((server.asked("page"), server.asked("limit")), ("1 2 3".to_owned(), "2 2 2".to_owned()));
}

#[tokio::test]
async fn a_summary_has_pages_only_with_a_size_so_one_is_sent() {
    let server = Server::new(end_users).await;
    let pages = server.heron().end_users().summary_all(&EndUsersSummaryParams::new());
    assert_eq!(pages.collect_up_to(5).await.unwrap().len(), 5);
    assert_eq!((server.asked("page"), server.asked("limit")), ("1 2 3".to_owned(), "1000 1000 1000".to_owned()));
}

#[tokio::test]
async fn emails_are_counted_from_page_0() {
    let server = Server::new(|query| {
        let page = number(query, "page").unwrap();
        json!({"emails": things(page * 2), "_meta": {"page": page, "total_pages": 3, "count": 5, "has_more": page < 2}})
    })
    .await;
    let mut pages = server.heron().emails().list_all(2, 0).pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        seen.push((page.at, page.items.len(), page.total, page.pages));
    }
    assert_eq!(seen, [0, 1, 2].map(|at| (at, if at == 2 { 1 } else { 2 }, Some(5), Some(3))));
    assert_eq!(server.asked("page"), "0 1 2");
}

#[tokio::test]
async fn transactions_have_their_total_in_the_summary() {
    let server = Server::new(|query| {
        let page = number(query, "page").unwrap();
        json!({"transactions": things((page - 1) * 2), "_meta": {"page": page, "pages": 3}, "_summary": {"transactions": 5}})
    })
    .await;
    let mut pages = server.heron().transactions().list_all(&TransactionsListParams::new().with_page(2)).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().total, Some(5));
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 1);
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
    assert_eq!(server.asked("page"), "2 3");
}

#[tokio::test]
async fn enriched_transactions_go_on_while_there_is_an_address_which_is_not_followed() {
    let server = Server::new(|query| {
        let page = number(query, "page").unwrap();
        let next = if page < 3 { json!("http://elsewhere.example/") } else { Value::Null };
        let meta = json!({"page": page, "num_results": 5, "next_url": next});
        json!({"transactions_enriched": things((page - 1) * 2), "_meta": meta})
    })
    .await;
    let params = EndUserTransactionsListParams::new().with_per_page(2);
    let found = server.heron().transactions().list_for_end_user_all("eus_1", &params).collect_up_to(5).await;
    assert_eq!(found.unwrap().len(), 5);
    assert_eq!((server.asked("page"), server.asked("per_page")), ("1 2 3".to_owned(), "2 2 2".to_owned()));
}

#[tokio::test]
async fn merchants_are_asked_for_by_how_many_came_before() {
    let server = Server::new(|query| {
        let offset = number(query, "offset").unwrap();
        json!({"data": things(offset), "total": 5, "has_more": offset + 2 < 5, "offset": offset})
    })
    .await;
    let found = server.heron().merchants().list_all(&MerchantsListParams::new()).collect_up_to(5).await.unwrap();
    assert_eq!(found.len(), 5);
    assert_eq!((server.asked("offset"), server.asked("limit")), ("0 2 4".to_owned(), "- - -".to_owned()));
}

#[tokio::test]
async fn nothing_is_asked_for_before_the_first_item_and_no_page_before_it_is_needed() {
    let server = Server::new(end_users).await;
    let heron = server.heron();
    let mut paged = heron.end_users().list_all(&EndUsersListParams::new());
    assert_eq!(server.asked("page"), "");
    paged.next().await.unwrap().unwrap();
    paged.next().await.unwrap().unwrap();
    assert_eq!(server.asked("page"), "1");
    paged.next().await.unwrap().unwrap();
    assert_eq!(server.asked("page"), "1 2");
}

#[tokio::test]
async fn more_items_than_allowed_are_an_error_and_not_half_a_list() {
    let server = Server::new(end_users).await;
    let error = server.heron().end_users().list_all(&EndUsersListParams::new()).collect_up_to(4).await.unwrap_err();
    assert!(error.to_string().contains("more than 4 items"), "{error}");
}

#[tokio::test]
async fn an_empty_page_is_the_end_whatever_else_it_says() {
    let server = Server::new(|query| {
        let page = number(query, "page").unwrap();
        let items = if page == 1 { things(0) } else { Vec::new() };
        json!({"end_users": items, "_meta": {"page": page, "pages": 1_000_000}})
    })
    .await;
    let found = server.heron().end_users().list_all(&EndUsersListParams::new()).collect_up_to(9).await.unwrap();
    assert_eq!((found.len(), server.asked("page")), (2, "1 2".to_owned()));
}

#[tokio::test]
async fn pages_beyond_the_last_one_are_not_asked_for() {
    let server = Server::new(|query| {
        let page = number(query, "page").unwrap();
        json!({"emails": things(0), "_meta": {"page": page, "total_pages": 1, "has_more": true}})
    })
    .await;
    let found = server.heron().emails().list_all(2, 0).collect_up_to(9).await.unwrap();
    assert_eq!((found.len(), server.asked("page")), (2, "0".to_owned()));
}

#[tokio::test]
async fn a_page_number_that_does_not_move_is_an_error_and_then_the_end() {
    let server = Server::new(|_| json!({"end_users": things(0), "_meta": {"page": 1, "pages": 9}})).await;
    let mut paged = server.heron().end_users().list_all(&EndUsersListParams::new());
    assert!(paged.next().await.unwrap().is_ok() && paged.next().await.unwrap().is_ok());
    let error = paged.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().contains(
            "end_users_list: the answer with status 200 could not be read: it says that it is page 1, as the one before"
        ),
        "{error}"
    );
    assert!(paged.next().await.is_none());
    assert_eq!(server.asked("page"), "1 2");
}

#[tokio::test]
async fn the_same_page_again_is_an_error_and_then_the_end() {
    let server = Server::new(|_| json!({"data": things(0), "has_more": true})).await;
    let mut pages = server.heron().merchants().list_all(&MerchantsListParams::new()).pages();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("the page before it once more"), "{error}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_page_number_that_cannot_grow_is_the_end() {
    let server = Server::new(|_| json!({"data": things(0), "has_more": true})).await;
    let params = MerchantsListParams::new().with_offset(i64::MAX);
    assert_eq!(server.heron().merchants().list_all(&params).collect_up_to(9).await.unwrap().len(), 2);
}

#[tokio::test]
async fn an_error_is_told_and_then_it_is_over() {
    let server = MockServer::start_async().await;
    let mock = server.mock_async(|_, then| drop(then.status(500))).await;
    let heron = Heron::builder("key_xxxxxxxxx").base_url(server.base_url()).build().unwrap();
    let mut paged = heron.end_users().list_all(&EndUsersListParams::new()).retry(Retry::never());
    assert_eq!(paged.next().await.unwrap().unwrap_err().status().unwrap(), 500);
    assert!(paged.next().await.is_none());
    assert_eq!(mock.calls_async().await, 1, "what the list may do holds for its pages");
}

#[tokio::test]
async fn the_time_limit_of_a_list_holds_for_each_page() {
    let server = MockServer::start_async().await;
    server.mock_async(|_, then| drop(then.status(200).delay(Duration::from_secs(30)))).await;
    let heron = Heron::builder("key_xxxxxxxxx").base_url(server.base_url()).build().unwrap();
    let paged = heron.end_users().list_all(&EndUsersListParams::new()).timeout(Duration::from_millis(50));
    assert!(paged.collect_up_to(9).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn debug_shows_no_items() {
    let server = Server::new(end_users).await;
    let mut paged = server.heron().end_users().list_all(&EndUsersListParams::new());
    paged.next().await.unwrap().unwrap();
    assert_eq!(format!("{paged:?}"), "Paged { pages: Pages { read: 1, over: false, .. }, held: 1 }");
}

#[tokio::test]
async fn what_the_sandbox_keeps_is_listed_page_by_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    for number in 0..5 {
        heron.end_users().create(EndUserCreate::new(format!("mine-{number}"))).await.unwrap();
    }
    let params = EndUsersListParams::new().with_limit(2);
    let found = heron.end_users().list_all(&params).collect_up_to(5).await.unwrap();
    assert_eq!(found.len(), 5);
    sandbox.requests().to("end_users_list").assert_count(3);
}
