//! Every operation that the sandbox has, answered once, and the answer held against the contract.

use std::collections::BTreeSet;

use http::{Method, Request};
use serde_json::{Value, json};

use crate::contract::{Checks, Contract, Route};
use crate::heron::{Heron, Sent};
use crate::resources;
use crate::world::{Setup, UnknownKeys};

struct Journey {
    contract: &'static Contract,
    checks: Checks,
    heron: Heron,
    /// The operations that answered with success.
    answered: BTreeSet<(String, String)>,
}

impl Journey {
    fn new() -> Self {
        let contract = Contract::embedded().unwrap();
        let world = Setup { sync_delay: std::time::Duration::ZERO, ..Setup::default() };
        let heron = Heron::new(contract, world, "http://127.0.0.1:1".to_owned());
        Self { contract, checks: Checks::new(contract), heron, answered: BTreeSet::new() }
    }

    fn ask(&mut self, method: Method, target: &str, body: &Value) -> Value {
        let request = Request::builder()
            .method(method.clone())
            .uri(target)
            .header("x-api-key", "any")
            .header("content-type", "application/json");
        let (head, ()) = request.body(()).unwrap().into_parts();
        let route = self.heron.route(&head);
        let answer = self.heron.answer(route, &head, &Sent::whole(body.to_string()));
        assert!(answer.status.is_success(), "{method} {target}: {}", answer.body);

        let Route::Found(operation, _) = self.contract.route(&method, head.uri.path()) else {
            panic!("{target} is not in the contract");
        };
        assert!(operation.response(answer.status).is_some(), "{} is not declared", answer.status);
        let held = self.checks.response(operation, answer.status, UnknownKeys::Refuse, &answer.body);
        assert_eq!(held, Ok(()), "{method} {target}");
        self.answered.insert((method.to_string(), operation.shape.clone()));
        answer.body
    }

    fn get(&mut self, target: &str) -> Value {
        self.ask(Method::GET, target, &Value::Null)
    }
}

#[test]
fn every_answer_keeps_the_contract() {
    let mut journey = Journey::new();
    journey.get("/api/hello_world");
    journey.get("/api/hello_world/authenticated");
    journey.get("/api/end_user_files/file_classes");
    journey.get("/api/users/file_classes");

    let request: Value =
        serde_json::from_str(include_str!("../tests/data/create-crm-integration.request.json")).unwrap();
    let created = journey.ask(Method::POST, "/api/crm_integrations", &request);
    let integration = created["crm_integration"]["heron_id"].as_str().unwrap();
    journey.ask(Method::PATCH, &format!("/api/crm_integrations/{integration}"), &json!({ "is_live": false }));
    journey.get("/api/crm_integrations");

    let payload = json!({ "Name": "Acme", "deal": { "stage": 1 } });
    journey.ask(Method::POST, &format!("/api/ingestion/crm/{integration}"), &payload);
    let end_user = json!({ "end_user": { "end_user_id": "e1", "name": "Acme", "meta": { "k": "v" } } });
    let created = journey.ask(Method::POST, "/api/end_users", &end_user);
    journey.ask(Method::PUT, "/api/end_users", &created);
    let end_user = created["end_user"]["heron_id"].as_str().unwrap();
    journey.get(&format!("/api/end_users/{end_user}"));
    journey.get(&format!("/api/end_users/{end_user}/company_attributes"));
    journey.ask(Method::POST, &format!("/api/end_users/{end_user}/start_workflow"), &Value::Null);
    journey.ask(Method::POST, &format!("/api/end_users/{end_user}/crm_sync"), &Value::Null);
    assert_eq!(journey.get(&format!("/api/end_users/{end_user}/crm_sync")).as_array().unwrap().len(), 1);
    journey.get("/api/end_users?limit=1&include_tags=true&include_data_sources=true&include_scorecard_metrics=true");
    journey.get("/api/end_users/summary?page=1&limit=1&include_tags=true&include_data_sources=true");

    let stateful: BTreeSet<_> = journey
        .contract
        .operations()
        .iter()
        .filter(|operation| resources::find(operation).is_some())
        .map(|operation| (operation.method.to_string(), operation.shape.clone()))
        .collect();
    assert_eq!(journey.answered, stateful);
}

#[test]
fn an_answer_with_a_credential_breaks_the_contract() {
    let journey = Journey::new();
    let Route::Found(operation, _) = journey.contract.route(&Method::GET, "/api/crm_integrations") else {
        panic!("the list is not in the contract");
    };
    let mut integration = json!({ "provider": "p", "instance_url": "https://crm.example", "config": {} });
    let held = |integration: &Value| {
        let body = json!({ "crm_integrations": [integration] });
        journey.checks.response(operation, http::StatusCode::OK, UnknownKeys::Refuse, &body)
    };
    assert_eq!(held(&integration), Ok(()));
    integration["secret"] = json!("canary");
    let fault = held(&integration).unwrap_err();
    assert!(fault.contains("/crm_integrations/0/secret") && !fault.contains("canary"), "{fault}");
}
