//! Calls that are waited for.

#![allow(clippy::unwrap_used)] // A test fails by unwrapping.

use std::thread;

use heron_data::types::{EndUserCreate, EndUsersListParams};
use heron_data::{Error, Heron};
use heron_sandbox::Sandbox;

/// A sandbox that outlives the runtime it was started on, and a client of it.
fn sandbox() -> (Sandbox, Heron) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, heron)
}

#[test]
fn the_same_call_is_waited_for_without_async() {
    let (_sandbox, heron) = sandbox();
    let created = heron.end_users().create(EndUserCreate::new("mine")).wait().unwrap();
    let response = heron.end_users().get(&created.heron_id).with_response().wait().unwrap();
    assert_eq!((response.status.as_u16(), response.value.heron_id), (200, created.heron_id));
    assert!(heron.end_users().get("nobody").wait().unwrap_err().is_not_found());
}

#[test]
fn several_threads_wait_at_once() {
    let (_sandbox, heron) = sandbox();
    thread::scope(|scope| {
        let waiting: Vec<_> = (0..8).map(|_| scope.spawn(|| heron.ping().wait())).collect();
        assert!(waiting.into_iter().all(|thread| thread.join().unwrap().is_ok()));
    });
}

#[test]
fn a_list_is_an_iterator_over_all_its_pages() {
    let (sandbox, heron) = sandbox();
    for number in 0..5 {
        heron.end_users().create(EndUserCreate::new(format!("mine-{number}"))).wait().unwrap();
    }
    let params = EndUsersListParams::new().with_limit(2);
    let found: Result<Vec<_>, Error> = heron.end_users().list_all(&params).wait().collect();
    assert_eq!(found.unwrap().len(), 5);
    let pages: Vec<usize> =
        heron.end_users().list_all(&params).pages().wait().map(|page| page.unwrap().items.len()).collect();
    assert_eq!(pages, [2, 2, 1]);
    sandbox.requests().to("end_users_list").assert_count(6);
}

#[test]
fn an_iterator_ends_after_an_error() {
    let heron = Heron::builder("key_xxxxxxxxx").base_url("http://127.0.0.1:1").build().unwrap();
    let mut items = heron.end_users().list_all(&EndUsersListParams::new()).retry(heron_data::Retry::never()).wait();
    assert!(items.next().unwrap().unwrap_err().is_connect());
    assert!(items.next().is_none());
}

#[tokio::test]
async fn waiting_on_a_thread_of_an_async_runtime_is_an_error_that_says_what_to_do() {
    let heron = Heron::builder("key_xxxxxxxxx").base_url("http://127.0.0.1:1").build().unwrap();
    let error = heron.ping().wait().unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("await the call there"), "{error}");
    let mut items = heron.end_users().list_all(&EndUsersListParams::new()).wait();
    assert!(items.next().unwrap().unwrap_err().is_invalid_request());
}
