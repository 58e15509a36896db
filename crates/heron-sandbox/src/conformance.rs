//! Every operation that the sandbox has, answered once, and the answer held against the contract.

use std::collections::BTreeSet;

use http::{Method, Request};
use serde_json::{Value, json};

use crate::answer::Content;
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
        let none = std::time::Duration::ZERO;
        let world = Setup { sync_delay: none, processing_delay: none, ..Setup::default() };
        let heron = Heron::new(contract, world, "http://127.0.0.1:1".to_owned());
        Self { contract, checks: Checks::new(contract), heron, answered: BTreeSet::new() }
    }

    fn ask(&mut self, method: Method, target: &str, body: &Value) -> Value {
        self.send(method, target, "application/json", body.to_string())
    }

    fn send(&mut self, method: Method, target: &str, content_type: &str, body: String) -> Value {
        let request = Request::builder()
            .method(method.clone())
            .uri(target)
            .header("x-api-key", "any")
            .header("content-type", content_type);
        let (head, ()) = request.body(()).unwrap().into_parts();
        let route = self.heron.route(&head);
        let answer = self.heron.answer(route, &head, &Sent::whole(body));
        assert!(answer.status.is_success(), "{method} {target}: {}", answer.body);

        let Route::Found(operation, _) = self.contract.route(&method, head.uri.path()) else {
            panic!("{target} is not in the contract");
        };
        assert!(operation.answer(answer.status).is_some(), "{method} {target}: {} is not declared", answer.status);
        if answer.content == Content::Json {
            let held = self.checks.response(operation, answer.status, UnknownKeys::Refuse, &answer.body);
            assert_eq!(held, Ok(()), "{method} {target}");
        }
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
    journey.get(&format!("/api/end_users/{end_user}/processing_status"));
    journey.get(&format!("/api/end_users/{end_user}/company_attributes"));
    journey.ask(Method::POST, &format!("/api/end_users/{end_user}/start_workflow"), &Value::Null);
    journey.ask(Method::POST, &format!("/api/end_users/{end_user}/crm_sync"), &Value::Null);
    assert_eq!(journey.get(&format!("/api/end_users/{end_user}/crm_sync")).as_array().unwrap().len(), 1);
    journey.get("/api/end_users?limit=1&include_tags=true&include_data_sources=true&include_scorecard_metrics=true");
    journey.get("/api/end_users/summary?page=1&limit=1&include_tags=true&include_data_sources=true");

    journey.ask(Method::PATCH, &format!("/api/end_users/{end_user}/end_user_information"), &json!({ "dba": "Acme" }));
    journey.get("/api/end_users/e1/end_user_information");
    files(&mut journey);
    tags(&mut journey);
    let webhook = json!({ "topic": "end_user.created", "url": "http://127.0.0.1:1/", "headers": { "a": "b" } });
    let made = journey.ask(Method::POST, "/api/webhooks", &webhook);
    let webhook = format!("/api/webhooks/{}", made["webhook"]["heron_id"].as_str().unwrap());
    journey.ask(Method::PUT, &webhook, &json!({ "is_enabled": false }));
    journey.get("/api/webhooks");
    journey.get("/api/webhooks/topics");
    journey.ask(Method::DELETE, &webhook, &Value::Null);
    journey.ask(Method::POST, "/api/end_users/e1/delete", &Value::Null);
    journey.ask(Method::POST, "/api/end_users", &json!({ "end_user": { "end_user_id": "e1" } }));
    journey.ask(Method::DELETE, "/api/end_users/e1", &Value::Null);

    let stateful: BTreeSet<_> = journey
        .contract
        .operations()
        .iter()
        .filter(|operation| resources::find(operation).is_some())
        .map(|operation| (operation.method.to_string(), operation.shape.clone()))
        .collect();
    assert_eq!(journey.answered, stateful);
}

fn files(journey: &mut Journey) {
    let sent = json!({ "filename": "a.pdf", "file_base64": "JVBERg==", "file_class": "void_check" });
    let made = journey.ask(Method::POST, "/api/end_users/e1/files", &sent);
    let form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\n\r\na,b\r\n--x--";
    journey.send(Method::POST, "/api/end_users/e1/files/v2", "multipart/form-data; boundary=x", form.to_owned());
    assert_eq!(journey.get("/api/end_users/e1/files").as_array().unwrap().len(), 2);
    assert_eq!(journey.get("/api/end_user_files").as_array().unwrap().len(), 2);
    journey.get("/api/end_users/e1/files/download");
    assert_eq!(
        journey.get("/api/end_user_files/recent_by_file_class?file_class=void_check").as_array().unwrap().len(),
        1
    );
    let file = format!("/api/end_user_files/{}", made["heron_id"].as_str().unwrap());
    journey.ask(Method::PATCH, &file, &json!({ "reference_id": "r", "file_class": "tax_return" }));
    journey.ask(Method::POST, &format!("{file}/parse_file"), &json!({ "parser_id": "mine" }));
    journey.ask(Method::POST, &format!("{file}/trigger_rename"), &Value::Null);
    journey.get(&file);
    journey.get(&format!("{file}/file"));
    let results = journey.get(&format!("{file}/parsed_results?parser_id=mine"));
    let result = format!("/api/end_user_files/{}/parsed_results", results[0]["id"]);
    journey.ask(Method::PATCH, &result, &json!({ "parsed_result": { "a": 1 } }));
    journey.ask(Method::DELETE, &file, &Value::Null);
}

fn tags(journey: &mut Journey) {
    let made = journey.ask(Method::POST, "/api/tags", &json!({ "name": "t", "color": "#00ff00" }));
    let id = made["tag"]["heron_id"].as_str().unwrap();
    let tag = format!("/api/tags/{id}");
    journey.get("/api/tags");
    journey.get(&tag);
    journey.ask(Method::PATCH, &tag, &json!({ "name": "u" }));
    journey.ask(Method::POST, "/api/end_users/e1/tags", &json!({ "tags": [id] }));
    journey.ask(Method::PUT, "/api/end_users/e1/tags", &json!({ "tags": [id] }));
    assert_eq!(journey.get("/api/end_users/e1/tags")["tags"][0]["name"], "u");
    journey.get("/api/end_users?include_tags=true");
    journey.ask(Method::DELETE, &format!("/api/end_users/e1/tags/{id}"), &Value::Null);
    journey.ask(Method::DELETE, &tag, &Value::Null);
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
