//! What goes over the wire, and what comes back from it.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::time::Duration;

use heron_http::heron_core::{Field, Money};
use heron_http::{Call, Client, Error, Method, Operation, Request, RetryClass};
use httpmock::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

static THINGS_LIST: Operation = Operation {
    id: "things_list",
    method: Method::Get,
    path: "/api/things",
    retry: RetryClass::Safe,
    envelope: Some("things"),
    ..Operation::PLAIN
};

static THINGS_UPDATE: Operation = Operation {
    id: "things_update",
    method: Method::Patch,
    path: "/api/things/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: Some("thing"),
    ..Operation::PLAIN
};

static THINGS_DELETE: Operation = Operation {
    id: "things_delete",
    method: Method::Delete,
    path: "/api/things/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    ..Operation::PLAIN
};

#[derive(Debug, PartialEq, Deserialize)]
struct Thing {
    heron_id: String,
    #[serde(default)]
    amount: Field<Money>,
}

#[derive(Serialize)]
struct ThingUpdate {
    #[serde(skip_serializing_if = "Field::is_absent")]
    name: Field<String>,
    #[serde(skip_serializing_if = "Field::is_absent")]
    label: Field<String>,
}

/// As generated code will be.
trait Things {
    fn client(&self) -> &Client;

    fn things_list(&self, page: Option<i64>, status: &[&str]) -> Call<Vec<Thing>> {
        self.client().call(Request::new(&THINGS_LIST).query("page", &page).query("status", status))
    }

    fn things_update(&self, heron_id: &str, body: &ThingUpdate) -> Call<Thing> {
        self.client().call(Request::new(&THINGS_UPDATE).path("heron_id", heron_id).json(body))
    }

    fn things_delete(&self, heron_id: &str) -> Call<()> {
        self.client().call(Request::new(&THINGS_DELETE).path("heron_id", heron_id))
    }
}

impl Things for Client {
    fn client(&self) -> &Client {
        self
    }
}

fn client(server: &MockServer) -> Client {
    Client::builder().api_key("key_123").base_url(server.url("/api/")).user_agent_suffix("acme/1").build().unwrap()
}

const UPDATE: ThingUpdate = ThingUpdate { name: Field::Absent, label: Field::Null };

#[tokio::test]
async fn a_request_carries_the_key_the_agent_and_its_body() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(PATCH)
                .path("/api/things/a%2Fb")
                .header("x-api-key", "key_123")
                .header("accept", "application/json")
                .header("content-type", "application/json")
                .header("user-agent", concat!("heron-data/", env!("CARGO_PKG_VERSION"), " acme/1"))
                .body(r#"{"label":null}"#);
            then.status(200).body(r#"{"heron_id":"a/b","amount":12.10}"#);
        })
        .await;
    let thing = client(&server).things_update("a/b", &UPDATE).await.unwrap();
    assert_eq!(thing.amount.value().unwrap().as_str(), "12.10");
    mock.assert_async().await;
}

#[tokio::test]
async fn a_query_leaves_out_none_and_repeats_lists_and_the_envelope_is_opened() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(GET).path("/api/things").query_param("page", "2").query_param("status", "a b");
            then.status(200).body(r#"{"things":[{"heron_id":"1"}]}"#);
        })
        .await;
    let things = client(&server).things_list(Some(2), &["x", "a b"]).await.unwrap();
    assert_eq!(things, [Thing { heron_id: "1".to_owned(), amount: Field::Absent }]);
}

#[tokio::test]
async fn an_empty_answer_is_unit_and_no_value() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(DELETE);
            then.status(204);
        })
        .await;
    server
        .mock_async(|when, then| {
            when.method(PATCH);
            then.status(200);
        })
        .await;
    let client = client(&server);
    client.things_delete("a").await.unwrap();
    let error = client.things_update("a", &UPDATE).await.unwrap_err();
    assert!(error.is_decode() && !error.is_ambiguous());
    assert!(error.to_string().contains("the answer is empty"), "{error}");
}

#[tokio::test]
async fn a_response_gives_status_headers_limit_and_bytes() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(GET).path("/api/things");
            then.status(200).header("x-ratelimit-remaining", "499").header("x-other", "here").body("[]");
        })
        .await;
    let call = client(&server).things_list(None, &[]);
    let response = call.try_map(|things| Ok(things.len())).with_response().await.unwrap();
    assert_eq!((response.value, response.status.as_u16(), response.attempts), (0, 200, 1));
    assert_eq!(
        (response.body.as_ref(), response.headers["x-other"].as_bytes()),
        (b"[]".as_slice(), b"here".as_slice())
    );
    assert_eq!(response.rate_limit.remaining, Some(499));
}

#[tokio::test]
async fn a_mapping_that_fails_keeps_the_answer() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(GET);
            then.status(200).body("[]");
        })
        .await;
    let get: Call<Thing> = client(&server)
        .things_list(None, &[])
        .try_map(|things| things.into_iter().next().ok_or_else(|| Error::not_found("no thing has this id")));
    let error = get.await.unwrap_err();
    assert!(error.is_not_found() && !error.is_api());
    assert_eq!((error.operation(), error.attempts()), (Some("things_list"), 1));
    assert_eq!((error.status().unwrap().as_u16(), error.body()), (200, Some(b"[]".as_slice())));
    assert_eq!(error.to_string(), "things_list: no thing has this id");
}

#[tokio::test]
async fn nothing_is_sent_for_a_request_that_cannot_be_made() {
    let server = MockServer::start_async().await;
    let all = server
        .mock_async(|_, then| {
            then.status(200);
        })
        .await;
    let client = client(&server);
    for id in ["", ".", ".."] {
        let error = client.things_update(id, &UPDATE).await.unwrap_err();
        assert!(error.is_invalid_request() && error.attempts() == 0);
        assert!(error.to_string().starts_with("things_update: the path parameter `heron_id` is "), "{error}");
    }
    let unfilled: Call<Value> = client.raw(Method::Get, "/api/{heron_id}").decode();
    assert!(unfilled.await.unwrap_err().is_invalid_request());
    drop(client.things_delete("a"));
    assert_eq!(all.calls_async().await, 0);
}

#[tokio::test]
async fn a_raw_call_reaches_any_method_and_path() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(PUT).path("/api/new/a").query_param("q", "1").header("content-type", "text/csv").body("a,b");
            then.status(201).body("plain");
        })
        .await;
    server
        .mock_async(|when, then| {
            when.method(GET).path("/api/new");
            then.status(200).body("{\"a\":1}");
        })
        .await;
    let client = client(&server);
    let call = client.raw(Method::Put, "/api/new/{id}").path("id", "a").query("q", &1).body("a,b", "text/csv").bytes();
    let response = call.with_response().await.unwrap();
    assert_eq!((response.status.as_u16(), response.value.as_ref()), (201, b"plain".as_slice()));
    assert_eq!(client.raw(Method::Get, "/api/new").decode::<Value>().await.unwrap(), json!({ "a": 1 }));
}

#[tokio::test]
async fn an_error_status_says_all_that_heron_said() {
    let server = MockServer::start_async().await;
    let body =
        json!({ "code": 422, "name": "Unprocessable Entity", "description": { "json": { "name": ["Too long."] } } });
    server
        .mock_async(|when, then| {
            when.method(PATCH);
            then.status(422).header("x-ratelimit-limit", "500").body(body.to_string());
        })
        .await;
    let error = client(&server).things_update("a", &UPDATE).await.unwrap_err();
    assert!(error.is_api() && error.is_validation() && !error.is_ambiguous());
    assert_eq!(error.to_string(), "things_update: 422 Unprocessable Entity: json /name: Too long.");
    let problem = &error.validation_errors()[0];
    assert_eq!((problem.location.as_str(), problem.pointer.as_str()), ("json", "/name"));
    assert_eq!((error.rate_limit().limit, error.attempts()), (Some(500), 1));
    assert_eq!(error.body().unwrap(), body.to_string().as_bytes());
}

#[tokio::test]
async fn predicates_follow_the_status() {
    let server = MockServer::start_async().await;
    let statuses = [301, 400, 401, 404, 409, 429, 500];
    for status in statuses {
        server
            .mock_async(|when, then| {
                when.path(format!("/api/{status}"));
                then.status(status).header("location", server.url("/api/elsewhere"));
            })
            .await;
    }
    let elsewhere = server
        .mock_async(|when, then| {
            when.path("/api/elsewhere");
            then.status(200);
        })
        .await;
    let mut told = Vec::new();
    for status in statuses {
        let error = client(&server).raw(Method::Post, format!("/api/{status}")).bytes().await.unwrap_err();
        assert!(error.is_api() && error.status().unwrap() == status);
        told.push((
            error.is_unauthorized(),
            error.is_not_found(),
            error.is_conflict(),
            error.is_rate_limited(),
            error.is_ambiguous(),
        ));
    }
    let (no, yes) = (false, true);
    assert_eq!(
        told,
        [
            (no, no, no, no, no),
            (no, no, no, no, no),
            (yes, no, no, no, no),
            (no, yes, no, no, no),
            (no, no, yes, no, no),
            (no, no, no, yes, no),
            (no, no, no, no, yes),
        ]
    );
    assert_eq!(elsewhere.calls_async().await, 0);
}

#[tokio::test]
async fn a_value_of_another_shape_is_told_with_its_path_and_status() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(PATCH);
            then.status(200).body(r#"{"thing":{"heron_id":"a","amount":"canary"}}"#);
        })
        .await;
    let error = client(&server).things_update("a", &UPDATE).await.unwrap_err();
    assert!(error.is_decode() && !error.is_api());
    assert_eq!((error.json_path(), error.status().unwrap().as_u16()), (Some("thing.amount"), 200));
    assert!(error.to_string().contains("at `thing.amount`: not a decimal number"), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    assert!(error.body().unwrap().ends_with(b"\"canary\"}}"));
}

#[tokio::test]
async fn a_call_of_several_steps_shares_one_deadline() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(GET);
            then.status(200).body("[]");
        })
        .await;
    let twice = |pause| {
        Call::new(&client(&server), async move |client: Client, options| {
            client.things_list(None, &[]).with_options(options).await?;
            options.sleep(pause).await?;
            client.things_list(None, &[]).with_options(options).with_response().await
        })
    };
    assert_eq!(twice(Duration::from_millis(1)).await.unwrap(), []);
    let error = twice(Duration::from_secs(60)).timeout(Duration::from_secs(5)).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_ambiguous());
    assert_eq!(error.to_string(), "the next step is 60.0 s away, beyond the end of the call");
    let late = Call::new(&client(&server), async move |client: Client, options| {
        let sooner = client.things_list(None, &[]).timeout(Duration::ZERO).with_options(options);
        sooner.with_response().await
    });
    assert!(late.await.unwrap_err().is_timeout());
    let late = twice(Duration::from_millis(1)).timeout(Duration::ZERO).await.unwrap_err();
    assert!(late.is_timeout() && late.attempts() == 0, "{late}");
}

#[test]
fn calls_and_responses_can_travel_between_threads() {
    fn travels<T: Send + 'static>(_: &T) {}
    let client = Client::builder().api_key("key_123").base_url("http://localhost:1").build().unwrap();
    travels(&client.things_list(None, &[]));
    travels(&client.things_list(None, &[]).into_future());
    travels(&client.things_list(None, &[]).with_response().into_future());
}
