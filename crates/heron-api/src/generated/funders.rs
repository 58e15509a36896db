// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_http::{Call, Client, Method, Operation, Request, RetryClass};
use heron_types::shared::FunderBrief;
pub use heron_types::funders::*;

/// `GET /api/funders/`: Finds funders whose name or other names resemble a text of at least three characters.
pub static FUNDERS_FIND: Operation = Operation {
    id: "funders_find",
    method: Method::Get,
    path: "/api/funders/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Finds funders whose name or other names resemble a text of at least three characters.
#[inline]
pub fn funders_find(client: &Client, limit: Option<i64>, q: &str) -> Call<Vec<Funder>> {
    client.call(Request::new(&FUNDERS_FIND).query("limit", &limit).query("q", q))
}

/// `GET /api/funders/{heron_id}`: Gets a funder.
pub static FUNDERS_GET: Operation = Operation {
    id: "funders_get",
    method: Method::Get,
    path: "/api/funders/{heron_id}",
    retry: RetryClass::Safe,
    envelope: Some("funder"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Gets a funder.
#[inline]
pub fn funders_get(client: &Client, heron_id: &str) -> Call<Funder> {
    client.call(Request::new(&FUNDERS_GET).path("heron_id", heron_id))
}

/// `GET /api/funders/linked`: Lists the funders that the account is linked to.
pub static FUNDERS_LINKED: Operation = Operation {
    id: "funders_linked",
    method: Method::Get,
    path: "/api/funders/linked",
    retry: RetryClass::Safe,
    envelope: Some("funders"),
    request_envelope: None,
    ..Operation::PLAIN
};

/// Lists the funders that the account is linked to.
#[inline]
pub fn funders_linked(client: &Client) -> Call<Vec<Funder>> {
    client.call(Request::new(&FUNDERS_LINKED))
}

/// `GET /api/funders/search/`: Finds funders whose name resembles a text, in short form.
pub static FUNDERS_SEARCH: Operation = Operation {
    id: "funders_search",
    method: Method::Get,
    path: "/api/funders/search/",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// Finds funders whose name resembles a text, in short form.
#[inline]
pub fn funders_search(client: &Client, query: &str) -> Call<Vec<FunderBrief>> {
    client.call(Request::new(&FUNDERS_SEARCH).query("query", query))
}
