//! Every operation of the client, called against the sandbox: the request keeps the contract, and nothing of the answer is
//! lost.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use heron_api::{Attempt, GivesFile, Hook, OPERATIONS, Retry};
use heron_contract::operations::Row;
use heron_data::Heron;
use heron_sandbox::{Sandbox, UnknownKeys};
use heron_tests::contract::{Contract, Direction};
use heron_tests::exercises::{Clients, Given, Made, Outcome, exercises};
use heron_tests::maker::{Maker, NONE, Share, same};
use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};

/// A sandbox that takes no key which the contract does not name, and clients of it that wish for answers.
struct Stage {
    sandbox: Sandbox,
    clients: Clients,
    wish: Wish,
}

/// The header `Prefer` of what is asked next.
#[derive(Clone, Default)]
struct Wish(Arc<Mutex<String>>);

impl Hook for Wish {
    fn before(&self, _: &Attempt<'_>, headers: &mut HeaderMap) {
        let wish = HeaderValue::from_str(&self.0.lock().unwrap()).unwrap();
        headers.insert("prefer", wish);
    }
}

impl Stage {
    async fn set() -> Self {
        let sandbox = Sandbox::builder().unknown_keys(UnknownKeys::Refuse).start().await.unwrap();
        let wish = Wish::default();
        let builder = heron_api::Client::builder().api_key(sandbox.key()).base_url(sandbox.base_url());
        let client = builder.hook(wish.clone()).retry(Retry::never()).build().unwrap();
        let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).hook(wish.clone());
        let heron = heron.retry(Retry::never()).build().unwrap();
        Self { sandbox, clients: Clients { client, heron }, wish }
    }

    fn wish(&self, wish: impl Into<String>) {
        *self.wish.0.lock().unwrap() = wish.into();
    }
}

/// How an operation gives a file in JSON, if it does.
fn gives(row: &Row) -> Option<GivesFile> {
    OPERATIONS.iter().find(|operation| operation.id == row.id).and_then(|operation| operation.gives)
}

/// What of an answer the client did not keep.
fn lost(row: &Row, outcome: &Outcome) -> Option<String> {
    let body = || serde_json::from_slice::<Value>(&outcome.body).unwrap();
    let made = match &outcome.made {
        Made::Value(made) => made,
        Made::File(made) => {
            let came = match gives(row) {
                Some(gives) => STANDARD.decode(body()[gives.field].as_str().unwrap()).unwrap(),
                None => outcome.body.to_vec(),
            };
            return (came.is_empty() || *made != came).then(|| format!("made: {made:?}\n  came: {came:?}"));
        }
    };
    let body: Value = if outcome.body.is_empty() { Value::Null } else { body() };
    let inner = row.envelope.as_ref().and_then(|key| body.get(key));
    if inner.is_some() && body.as_object().is_some_and(|members| members.len() > 1) {
        return Some(format!("what stands beside the envelope: {body}"));
    }
    let came = inner.unwrap_or(&body);
    (!same(made, came)).then(|| format!("made: {made}\n  came: {came}"))
}

/// Whether an answer has not what the client cannot do without: the envelope, the file, or an id of `[[always_present]]`. The
/// contract lets them be absent, and the client says so clearly.
fn lacks_what_is_always_there(contract: &Contract, row: &Row, error: &heron_api::Error) -> bool {
    let body: Value = error.body().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
    let lacks_envelope =
        row.envelope.as_ref().is_some_and(|key| body.as_object().is_some_and(|body| !body.contains_key(key)));
    let mut always = contract.operations.always_present.iter();
    let told = error.to_string();
    let lacks_id = always.any(|always| told.contains(&format!("missing field `{}`", always.property)));
    let lacks_file = gives(row).is_some_and(|gives| body.get(gives.field).is_none());
    error.is_decode() && (lacks_envelope || lacks_id || lacks_file)
}

/// The successes that the contract declares.
fn successes(contract: &Contract, row: &Row) -> Vec<String> {
    let declared = contract.operation(row)["responses"].as_object().unwrap();
    declared.keys().filter(|status| status.starts_with('2')).cloned().collect()
}

/// Requests and answers with all that they may have, with the least, and by chance.
const VARIANTS: [(u64, Share, &str); 5] = [
    (1, Share::Always, "nulls=never, optional=always"),
    (2, Share::Never, "nulls=never, optional=never"),
    (3, Share::Some, "nulls=always, optional=always"),
    (4, Share::Some, "nulls=some, optional=some"),
    (5, Share::Some, "nulls=always, optional=some"),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_called_with_what_the_contract_takes_and_loses_nothing_of_the_answer() {
    let stage = Stage::set().await;
    let contract = Contract::effective();
    let mut exercised = BTreeSet::new();
    let mut failures = Vec::new();
    for (seed, share, wish) in VARIANTS {
        let mut maker = Maker::new(Direction::Request, NONE);
        maker.optional = share;
        for exercise in exercises() {
            let row = contract.rows().iter().find(|row| row.id == exercise.id).unwrap();
            for code in successes(&contract, row) {
                let told = format!("code={code}, seed={seed}, {wish}");
                stage.wish(&told);
                let given = Given::made(&maker, row, seed);
                let failure = match (exercise.run)(&stage.clients, &given).await {
                    Err(error) if lacks_what_is_always_there(&contract, row, &error) => continue,
                    Err(error) => {
                        let body = error.body().map(|body| String::from_utf8_lossy(body).into_owned());
                        Some(format!("{error}\n  {}\n  given: {given:?}", body.unwrap_or_default()))
                    }
                    Ok(outcome) if outcome.status.to_string() != code => Some(format!("status {}", outcome.status)),
                    Ok(outcome) => lost(row, &outcome),
                };
                match failure {
                    Some(failure) => failures.push(format!("{} [{told}]: {failure}", exercise.id)),
                    None => _ = exercised.insert(exercise.id),
                }
            }
        }
    }
    let shown: String = failures.iter().take(40).map(|failure| format!("{failure:.1500}\n")).collect();
    assert!(failures.is_empty(), "{} failures:\n{shown}", failures.len());
    let in_scope: BTreeSet<&str> = contract.rows().iter().map(|row| row.id.as_str()).collect();
    assert_eq!(exercised, in_scope);
    assert_eq!(exercised.len(), exercises().len(), "an operation is exercised twice");
}

#[test]
fn the_same_seed_gives_a_call_the_same_values_and_another_seed_gives_others() {
    let maker = Maker::new(Direction::Request, NONE);
    let row = maker.contract.rows().iter().find(|row| row.id == "end_users_create").unwrap();
    let made = |seed| Given::made(&maker, row, seed);
    assert_eq!(made(1), made(1));
    assert_ne!(made(1), made(2));
}

#[tokio::test]
async fn the_sandbox_that_judges_refuses_what_the_contract_does_not_take() {
    let stage = Stage::set().await;
    let create = exercises().into_iter().find(|exercise| exercise.id == "api_keys_create").unwrap();
    for (body, refused) in [
        (json!({ "name": "n" }), false),
        (json!({ "name": "n", "later": 1 }), true),
        (json!({ "name": "" }), true),
        (json!({ "name": "n".repeat(129) }), true),
    ] {
        let given = Given { body: body.clone(), ..Given::default() };
        let outcome = (create.run)(&stage.clients, &given).await;
        assert_eq!(outcome.is_err_and(|error| error.is_validation()), refused, "{body}");
    }
    assert_eq!(stage.sandbox.requests().count(), 4);
}

#[test]
fn what_the_client_loses_is_seen() {
    let contract = Contract::effective();
    let row = contract.rows().iter().find(|row| row.id == "end_users_get").unwrap();
    assert_eq!(row.envelope.as_deref(), Some("end_user"));
    let lost = |body: &'static str, made: Value| {
        lost(row, &Outcome { status: 200, body: body.into(), made: Made::Value(made) }).is_some()
    };
    assert!(!lost(r#"{"end_user":{"name":null,"n":1.0}}"#, json!({ "name": null, "n": 1 })));
    assert!(lost(r#"{"end_user":{"name":null}}"#, json!({})));
    assert!(lost(r#"{"end_user":{},"beside":1}"#, json!({})));
    assert!(lost(r#"{"end_user":{}}"#, Value::Null));
    assert!(!lost("", Value::Null));
}
