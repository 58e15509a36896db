//! What a hook sees of an attempt, and what it can add.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use heron_data::{Attempt, Hook, Outcome};
use heron_fault_server::{Answer, FaultServer, Script, refused_url};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::*;

/// Writes down all that it is told.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

struct Noting {
    name: &'static str,
    notes: Notes,
}

impl Hook for Noting {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let Attempt { operation, method, path, number, .. } = attempt;
        let count = headers.len();
        let note = format!("{} before {operation} {method:?} {path} {number}, {count} headers", self.name);
        self.notes.0.lock().unwrap().push(note);
        assert!(!format!("{attempt:?} {headers:?}").contains(KEY));
        headers.append("x-hook", HeaderValue::from_static(self.name));
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let status = outcome.status.map_or_else(|| "no answer".to_owned(), |status| status.as_str().to_owned());
        let again = if outcome.again_in.is_some() { "again" } else { "last" };
        let error = if outcome.error.is_some() { "error" } else { "ok" };
        let note = format!("{} after {} {status} {error} {again}", self.name, attempt.number);
        self.notes.0.lock().unwrap().push(note);
        assert!(!format!("{attempt:?} {outcome:?} {outcome:#?}").contains(KEY));
    }
}

#[tokio::test]
async fn hooks_see_each_attempt_in_their_order_and_what_comes_of_it() {
    let notes = Notes::default();
    let server = FaultServer::in_order([Answer::empty(503), good()].map(Script::answer));
    let (first, second) = (Noting { name: "a", notes: notes.clone() }, Noting { name: "b", notes: notes.clone() });
    let heron = builder(server.url()).hook(first).hook(second).build().unwrap();
    heron.raw(Method::Get, "/api/things/{heron_id}").path("heron_id", "thg_1").bytes().await.unwrap();
    assert_eq!(
        notes.take(),
        [
            "a before raw Get /api/things/{heron_id} 1, 0 headers",
            "b before raw Get /api/things/{heron_id} 1, 1 headers",
            "a after 1 503 error again",
            "b after 1 503 error again",
            "a before raw Get /api/things/{heron_id} 2, 0 headers",
            "b before raw Get /api/things/{heron_id} 2, 1 headers",
            "a after 2 200 ok last",
            "b after 2 200 ok last",
        ]
    );
    for seen in server.requests() {
        let hooks: Vec<_> = seen.headers.iter().filter(|(name, _)| name == "x-hook").collect();
        assert_eq!(hooks.len(), 2, "{hooks:?}");
    }
    heron.ping().await.unwrap();
    assert!(notes.take()[0].starts_with("a before hello_world_get Get /api/hello_world 1"));
}

#[tokio::test]
async fn hooks_see_attempts_that_get_no_answer() {
    let notes = Notes::default();
    let hook = Noting { name: "a", notes: notes.clone() };
    let heron = builder(refused_url()).hook(hook).build().unwrap();
    post(&heron, 1).retry(quick().max_attempts(2)).await.unwrap_err();
    let after: Vec<_> = notes.take().into_iter().filter(|note| note.contains("after")).collect();
    assert_eq!(after, ["a after 1 no answer error again", "a after 2 no answer error last"]);
}

/// Notes how long until the next attempt.
struct Pauses(Arc<Mutex<Vec<Option<Duration>>>>);

impl Hook for Pauses {
    fn after(&self, _: &Attempt<'_>, outcome: &Outcome<'_>) {
        self.0.lock().unwrap().push(outcome.again_in);
    }
}

#[tokio::test]
async fn a_hook_is_told_how_long_until_the_next_attempt() {
    let pauses = Arc::default();
    let busy = Answer::empty(503).header("retry-after", "1");
    let server = FaultServer::in_order([busy, Answer::empty(500), good()].map(Script::answer));
    let heron = builder(server.url()).hook(Pauses(Arc::clone(&pauses))).build().unwrap();
    get(&heron).await.unwrap();
    let seen = server.requests();
    let pauses = pauses.lock().unwrap().clone();
    assert!(pauses[0].unwrap() >= Duration::from_secs(1) && pauses[1].unwrap() <= millis(10), "{pauses:?}");
    assert!(seen[1].at - seen[0].at >= pauses[0].unwrap());
    assert_eq!((pauses.len(), pauses[2]), (3, None));
}

/// Puts these into every request, twice each.
struct Adds(&'static [(&'static str, &'static str)]);

impl Hook for Adds {
    fn before(&self, _: &Attempt<'_>, headers: &mut HeaderMap) {
        for (name, value) in self.0 {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
}

#[tokio::test]
async fn a_hooks_headers_arrive_but_none_takes_the_place_of_the_clients_own() {
    let server = FaultServer::always(good());
    let adds = Adds(&[
        ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        ("x-api-key", "canary"),
        ("host", "canary.example"),
        ("content-length", "1"),
        ("transfer-encoding", "chunked"),
        ("user-agent", "canary"),
        ("content-type", "text/canary"),
        ("accept", "text/canary"),
        ("accept-encoding", "gzip"),
    ]);
    let heron = builder(server.url()).hook(adds).build().unwrap();
    post(&heron, 1).await.unwrap();
    post(&heron, 1).stall_timeout(LONG).await.unwrap();
    for seen in server.requests() {
        let all = |name: &str| -> Vec<_> {
            seen.headers.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
        };
        assert_eq!(all("traceparent").len(), 2);
        assert_eq!(all("x-api-key"), [KEY]);
        assert_eq!(all("host"), [server.address().to_string()]);
        assert_eq!(all("content-length"), [seen.body.len().to_string()]);
        assert_eq!(all("content-type"), ["application/json"]);
        assert_eq!(all("accept"), ["application/json"]);
        assert!(all("user-agent")[0].starts_with("heron-data/") && all("user-agent").len() == 1);
        assert!(all("transfer-encoding").is_empty() && all("accept-encoding").is_empty());
        assert!(!format!("{seen:?}").contains("canary"), "{seen:?}");
        assert_eq!(seen.json(), Some(json!({ "id": "1" })));
    }
}
