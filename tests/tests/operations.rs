//! The table of operations, against `operations.toml` and the contract.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::collections::{BTreeMap, BTreeSet};

use heron_api::{OPERATIONS, Operation, RetryClass};
use heron_contract::operations::{RetryClass as ListedClass, Row};
use heron_data::types::{
    BrokerClassification, CrmSyncResult, DealStage, EndUserOrder, EndUserStatus, EndUsersListParams,
    EndUsersSummaryParams, PolicyResult,
};
use heron_tests::HANDLED;
use heron_tests::contract::{Contract, Direction};
use heron_tests::recorder::Recorder;
use serde_json::Value;

fn pairs(contract: &Contract) -> Vec<(&Row, &'static Operation)> {
    let operation = |row: &Row| OPERATIONS.iter().copied().find(|operation| operation.id == row.id);
    let missing = |row: &Row| panic!("`{}` is missing in heron_api::OPERATIONS: run `cargo xtask codegen`", row.id);
    contract.rows().iter().map(|row| (row, operation(row).unwrap_or_else(|| missing(row)))).collect()
}

/// The parameters of an operation of the contract.
fn parameters(contract: &Contract, row: &Row, place: &str) -> BTreeMap<String, Value> {
    let listed = contract.operation(row)["parameters"].as_array().into_iter().flatten();
    let here = listed.filter(|parameter| parameter["in"] == place);
    here.map(|parameter| (parameter["name"].as_str().unwrap().to_owned(), parameter["schema"].clone())).collect()
}

#[test]
fn the_table_is_what_operations_toml_lists() {
    let contract = Contract::effective();
    for (row, operation) in pairs(&contract) {
        let retry = match operation.retry {
            RetryClass::Safe => ListedClass::Safe,
            RetryClass::Idempotent => ListedClass::Idempotent,
            RetryClass::NonIdempotent => ListedClass::NonIdempotent,
        };
        let method = format!("{:?}", operation.method).to_uppercase();
        assert_eq!(format!("{method} {}", operation.path), row.call);
        assert_eq!(retry, row.retry, "{}", row.id);
        assert_eq!(operation.envelope, row.envelope.as_deref(), "{}", row.id);
        assert_eq!(operation.request_envelope, row.request_envelope.as_deref(), "{}", row.id);
    }
    let ids: Vec<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    assert_eq!(ids.len(), contract.rows().len(), "heron_api::OPERATIONS has an operation that no row lists");
}

#[test]
fn what_may_be_sent_twice_fits_the_method() {
    for operation in OPERATIONS {
        let safe = operation.retry == RetryClass::Safe;
        let reads = operation.method == heron_api::Method::Get;
        assert_eq!(safe, reads, "{}: GET is safe, and nothing else is", operation.id);
    }
}

#[test]
fn the_path_parameters_are_those_of_the_contract() {
    let contract = Contract::effective();
    for (row, operation) in pairs(&contract) {
        let in_path = operation.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
        let declared = parameters(&contract, row, "path").into_keys().collect::<BTreeSet<_>>();
        assert_eq!(in_path.map(str::to_owned).collect::<BTreeSet<_>>(), declared, "{}", row.id);
        assert!(parameters(&contract, row, "header").is_empty(), "{} has a header that is not sent", row.id);
    }
}

#[test]
fn the_envelopes_are_those_of_the_contract() {
    let contract = Contract::effective();
    let mut undeclared = Vec::new();
    for row in contract.rows() {
        for (direction, listed) in [(Direction::Request, &row.request_envelope), (Direction::Response, &row.envelope)] {
            for pointer in contract.bodies(row, direction) {
                let schema = contract.schema(&pointer, direction);
                let keys: Vec<&String> =
                    schema["properties"].as_object().into_iter().flatten().map(|(key, _)| key).collect();
                let holds = |key: &str| {
                    let inner = &schema["properties"][key];
                    let wrapped = inner["allOf"].as_array().is_some_and(|all| all[0].get("$ref").is_some());
                    wrapped || inner.get("$ref").is_some() || inner["type"] == "array"
                };
                match (keys.as_slice(), listed) {
                    ([key], listed) if holds(key) => assert_eq!(listed.as_ref(), Some(*key), "{}", row.id),
                    (_, Some(key)) => undeclared.push((row.id.as_str(), direction, key.as_str())),
                    (_, None) => {}
                }
            }
        }
    }
    // Its siblings wrap what they update, so both forms are read.
    assert_eq!(undeclared, [("crm_integrations_update", Direction::Response, "crm_integration")]);
}

/// Each call with a query, with all its parameters set and with none.
async fn sent_queries() -> BTreeMap<&'static str, [Vec<String>; 2]> {
    let server = Recorder::answering(200, "{}").await;
    let heron = server.heron();
    let names = || server.only().query_names().into_iter().map(str::to_owned).collect::<Vec<_>>();
    let list = EndUsersListParams::new()
        .with_end_user_id("a")
        .with_heron_id("b")
        .with_include_data_sources(true)
        .with_include_scorecard_metrics(true)
        .with_include_tags(true)
        .with_is_portfolio(false)
        .with_limit(1)
        .with_name("c")
        .with_order_by(EndUserOrder::CreatedAsc)
        .with_page(2)
        .with_status(EndUserStatus::New);
    let summary = EndUsersSummaryParams::new()
        .with_broker_classification(BrokerClassification::Other)
        .with_deal_stage(DealStage::Ready)
        .with_end_user_id("a")
        .with_heron_id("b")
        .with_in_human_review(true)
        .with_include_data_sources(true)
        .with_include_scorecard_metrics(true)
        .with_include_tags(true)
        .with_include_updates_in_interval(true)
        .with_interval_end("2026-03-01T00:00:00Z".parse::<heron_data::Timestamp>().unwrap())
        .with_interval_start("2026-02-01T00:00:00+02:00".parse::<heron_data::Timestamp>().unwrap())
        .with_is_portfolio(false)
        .with_limit(1)
        .with_name("c")
        .with_order_by(EndUserOrder::CreatedAsc)
        .with_page(2)
        .with_status(EndUserStatus::New)
        .with_crm_sync_result(CrmSyncResult::Failure)
        .with_policy_result(PolicyResult::Passed);
    let mut sent = BTreeMap::new();
    heron.end_users().list(&list).await.unwrap();
    let all = names();
    heron.end_users().list(&EndUsersListParams::new()).await.unwrap();
    sent.insert("end_users_list", [all, names()]);
    heron.end_users().summary(&summary).await.unwrap();
    let all = names();
    heron.end_users().summary(&EndUsersSummaryParams::new()).await.unwrap();
    sent.insert("end_users_summary", [all, names()]);
    sent
}

#[tokio::test]
async fn every_query_parameter_of_a_handle_can_be_sent_and_none_is_sent_unasked() {
    let contract = Contract::effective().only(&HANDLED);
    let sent = sent_queries().await;
    for row in contract.rows() {
        let declared: Vec<String> = parameters(&contract, row, "query").into_keys().collect();
        let [all, none] = sent.get(row.id.as_str()).cloned().unwrap_or_default();
        assert_eq!(all, declared, "{}", row.id);
        assert_eq!(none, Vec::<String>::new(), "{}", row.id);
    }
}

#[test]
fn the_enums_of_query_parameters_know_the_values_of_the_contract() {
    let contract = Contract::effective().only(&HANDLED);
    let mut seen = BTreeSet::new();
    for row in contract.rows() {
        for (name, schema) in parameters(&contract, row, "query") {
            let Some(values) = schema["enum"].as_array() else { continue };
            let known = match name.as_str() {
                "broker_classification" => BrokerClassification::KNOWN,
                "deal_stage" => DealStage::KNOWN,
                "order_by" => EndUserOrder::KNOWN,
                "status" => EndUserStatus::KNOWN,
                "with_crm_sync_result" => CrmSyncResult::KNOWN,
                "with_policy_result" => PolicyResult::KNOWN,
                other => panic!("which enum is the parameter `{other}` of `{}`?", row.id),
            };
            let declared: BTreeSet<&str> = values.iter().filter_map(Value::as_str).collect();
            assert_eq!(known.iter().copied().collect::<BTreeSet<_>>(), declared, "{} {name}", row.id);
            seen.insert(name);
        }
    }
    assert!(!seen.is_empty());
}
