//! The answers that are not one success with one type: which there are, and what becomes of each.

use std::collections::BTreeMap;

use heron_api::types::{
    AssetsReportsRefreshed, BrokerFileOutcome, BrokerSubmissionsUploadFilesForm, EntityAttributeValueSet, FunderChoice,
};
use heron_api::{Error, OPERATIONS};
use heron_tests::contract::Contract;
use serde_json::Value;

use super::*;

/// What the contract declares of an answer that is not simply one success with a value, or an ordinary error.
fn declared() -> BTreeMap<(String, String), String> {
    let contract = Contract::effective();
    let mut found = BTreeMap::new();
    for row in contract.rows() {
        let responses = contract.operation(row)["responses"].as_object().unwrap();
        let successes = responses.keys().filter(|status| status.starts_with('2')).count();
        for (status, response) in responses {
            let content = response["content"].as_object();
            let media = content.and_then(|content| content.keys().next()).map(String::as_str);
            let schema = media.map(|media| &response["content"][media]["schema"]);
            let is_plain_error = schema.is_none_or(|schema| schema["$ref"] == "#/components/schemas/HeronError");
            let kind = match (status.starts_with('2'), media) {
                (true, None) => "nothing",
                (true, Some(media)) if media != "application/json" => "a file",
                (true, Some(_)) if successes > 1 => "a value with its status",
                (false, Some(_)) if !is_plain_error => error_kind(row.id.as_str(), status, schema.unwrap()),
                _ => continue,
            };
            found.insert((row.id.clone(), status.clone()), kind.to_owned());
        }
    }
    found
}

/// An error that says more than what every error says, or the same in its own way.
fn error_kind(id: &str, status: &str, schema: &Value) -> &'static str {
    let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
    let is_partial = operation.partial.iter().any(|partial| partial.status.to_string() == status);
    let keys = schema["properties"].as_object().map(|properties| properties.keys().cloned().collect::<Vec<_>>());
    let ordinary = ["code", "description", "message", "name"];
    match keys {
        _ if is_partial => "an error with the answer's value",
        Some(keys) if keys.iter().all(|key| ordinary.contains(&key.as_str())) => "an error with a text",
        _ => "unknown",
    }
}

/// What is known of each, and shown below or in the tests of that kind.
const KNOWN: [(&str, &[&str]); 5] = [
    (
        "a file",
        &[
            "account_logo 200",
            "background_check_subjects_records_mugshot 200",
            "broker_funder_policies_export 200",
            "calculations_export_spreadsheet 200",
            "emails_export 200",
            "end_user_files_download 200",
            "end_user_files_parsed_results_xlsx 200",
            "entities_attribute_values_export 200",
        ],
    ),
    (
        "a value with its status",
        &[
            "broker_funder_policies_funders_create 200",
            "broker_funder_policies_funders_create 201",
            "broker_submissions_upload_files 201",
            "broker_submissions_upload_files 207",
            "end_user_entities_set_value 200",
        ],
    ),
    (
        "an error with a text",
        &[
            "broker_submissions_upload_files 401",
            "broker_submissions_upload_files 404",
            "broker_submissions_upload_files 422",
            "pdfs_get 404",
            "transactions_enrich 413",
            "webhooks_delete 404",
        ],
    ),
    (
        "an error with the answer's value",
        &["broker_submissions_upload_files 400", "integration_links_refresh_assets 422"],
    ),
    (
        "nothing",
        &[
            "account_company_overview_layout_update 204",
            "account_settings_update 204",
            "api_keys_delete 204",
            "background_check_affiliations_reports_delete 204",
            "background_check_override_delete 204",
            "broker_keys_delete 200",
            "data_source_accounts_disable_duplicates 200",
            "end_user_entities_set_value 204",
            "end_user_tags_remove 204",
            "end_users_delete_sync 204",
            "entities_attributes_reorder 200",
            "entities_reorder 200",
            "files_parse_file 200",
            "finicity_connect 200",
            "finicity_request_cashflow_report 202",
            "finicity_request_statement_reports 202",
            "finicity_request_voe_transactions_report 202",
            "funder_integrations_delete 204",
            "funder_integrations_save 200",
            "funder_submissions_trigger 202",
            "integration_links_delete 204",
            "rules_delete 204",
            "tags_delete 204",
            "transaction_feedback_create 200",
            "webhooks_delete 204",
        ],
    ),
];

#[test]
fn every_odd_answer_that_the_contract_declares_is_known() {
    let mut kinds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for ((id, status), kind) in declared() {
        kinds.entry(kind).or_default().push(format!("{id} {status}"));
    }
    for (kind, known) in KNOWN {
        assert_eq!(kinds.get(kind).map(Vec::as_slice).unwrap_or_default(), known, "{kind}");
    }
    assert_eq!(kinds.keys().collect::<Vec<_>>(), KNOWN.iter().map(|(kind, _)| kind).collect::<Vec<_>>());
}

async fn answering(answer: Answer) -> (FaultServer, Client) {
    let server = FaultServer::always(answer);
    let client = client(&server);
    (server, client)
}

#[tokio::test]
async fn an_operation_with_several_successes_tells_which_one_it_was() {
    for (status, is_new) in [(200, false), (201, true)] {
        let (_server, client) = answering(Answer::json(status, &json!({ "funder_heron_id": "fun_1" }))).await;
        let added = heron_api::broker_funder_policies::broker_funder_policies_funders_create(
            &client,
            &FunderChoice::new("fun_1"),
        )
        .await
        .unwrap();
        assert_eq!((added.status.as_u16(), added.is_created()), (status, is_new));
    }
    let value = EntityAttributeValueSet::new("att_1", "src_1", None);
    for (answer, is_there) in [
        (Answer::json(200, &json!({ "heron_id": "val_1" })), true),
        (Answer::empty(204), false),
        // Success without a declared status is read as the type says.
        (Answer::json(201, &json!({ "heron_id": "val_1" })), true),
    ] {
        let (_server, client) = answering(answer).await;
        let set = heron_api::entities::end_user_entities_set_value(&client, "eus_1", "ent_1", &value).await.unwrap();
        assert_eq!(set.is_some(), is_there, "{}", set.status);
    }
    let outcomes =
        json!([{ "file": "a.pdf", "status": "uploaded" }, { "file": "b.pdf", "status": "error", "reason": "r" }]);
    for (status, is_mixed) in [(201, false), (207, true)] {
        let (_server, client) = answering(Answer::json(status, &outcomes)).await;
        let outcome = files(&client).await.unwrap();
        assert_eq!((outcome.is_mixed(), outcome.len()), (is_mixed, 2));
        assert_eq!((outcome[0].reason.as_deref(), outcome[1].reason.as_deref()), (None, Some("r")));
    }
}

async fn files(client: &Client) -> Result<heron_api::WithStatus<Vec<BrokerFileOutcome>>, Error> {
    let form = BrokerSubmissionsUploadFilesForm::new([Upload::from_bytes("%PDF-")]);
    heron_api::broker_submissions::broker_submissions_upload_files(client, "sub_1", form).await
}

#[tokio::test]
async fn an_error_that_is_told_as_the_answer_is_can_be_read_as_such() {
    let refused = json!([{ "file": "a.pdf", "status": "error", "reason": "no PDF" }]);
    let (_server, client) = answering(Answer::json(400, &refused)).await;
    let error = files(&client).await.unwrap_err();
    let outcomes = error.decoded::<Vec<BrokerFileOutcome>>().unwrap();
    assert_eq!((outcomes.len(), outcomes[0].reason.as_deref()), (1, Some("no PDF")));
    assert!(!error.is_ambiguous() && !error.to_string().contains("canary"));

    let partial = json!({ "processed_links": 2, "failed_links": ["itm_1"] });
    let (_server, client) = answering(Answer::json(422, &partial)).await;
    let error = heron_api::integrations::integration_links_refresh_assets(&client, "int_1", None).await.unwrap_err();
    let refresh = error.decoded::<AssetsReportsRefreshed>().unwrap();
    assert_eq!(serde_json::to_value(&refresh).unwrap(), partial);
}

#[tokio::test]
async fn an_ordinary_error_with_the_same_status_is_not_taken_for_the_answer() {
    let ordinary = json!({ "code": 422, "name": "Unprocessable Entity", "description": "no such link" });
    let (_server, client) = answering(Answer::json(422, &ordinary)).await;
    let error = heron_api::integrations::integration_links_refresh_assets(&client, "int_1", None).await.unwrap_err();
    assert!(error.decoded::<AssetsReportsRefreshed>().is_none());
    assert_eq!(error.description(), Some("no such link"));
    let (_server, client) = answering(Answer::json(400, &json!({ "description": "no submission" }))).await;
    assert!(files(&client).await.unwrap_err().decoded::<Vec<BrokerFileOutcome>>().is_none());
    // Another status, and an operation that declares none.
    let (_server, client) = answering(Answer::json(404, &json!([]))).await;
    assert!(files(&client).await.unwrap_err().decoded::<Vec<BrokerFileOutcome>>().is_none());
    let error = heron_api::webhooks::webhooks_list(&client).await.unwrap_err();
    assert!(error.decoded::<Vec<Value>>().is_none());
    // A list of which the end is not kept.
    let many: Vec<_> = (0..4000).map(|number| json!({ "file": format!("{number}.pdf"), "reason": "r" })).collect();
    let (_server, client) = answering(Answer::json(400, &Value::from(many))).await;
    assert!(files(&client).await.unwrap_err().decoded::<Vec<BrokerFileOutcome>>().is_none());
}

#[tokio::test]
async fn errors_with_a_text_of_their_own_form_tell_it() {
    for (status, body) in [(401, json!({ "description": "told" })), (404, json!({ "description": "told" }))] {
        let (_server, client) = answering(Answer::json(status, &body)).await;
        assert_eq!(files(&client).await.unwrap_err().description(), Some("told"));
    }
    let (_server, client) = answering(Answer::json(404, &json!({ "message": "told" }))).await;
    assert_eq!(heron_api::pdfs::pdfs_get(&client, "pdf_1", None).await.unwrap_err().description(), Some("told"));
    let (_server, client) = answering(Answer::json(404, &json!({ "description": "told" }))).await;
    assert_eq!(heron_api::webhooks::webhooks_delete(&client, "whk_1").await.unwrap_err().description(), Some("told"));
    let body = json!({ "code": 413, "name": "Payload Too Large", "description": "told" });
    let (_server, client) = answering(Answer::json(413, &body)).await;
    let error = client.raw(heron_api::Method::Post, "/api/transactions").json(&json!({})).bytes().await.unwrap_err();
    assert_eq!((error.description(), error.name()), (Some("told"), Some("Payload Too Large")));
}

#[tokio::test]
async fn a_success_without_content_is_one_with_any_body_and_any_success_status() {
    for answer in [
        Answer::empty(200),
        Answer::empty(202),
        Answer::empty(204),
        Answer::json(200, &json!({ "anything": 1 })),
        Answer::text(200, "OK"),
    ] {
        let (_server, client) = answering(answer).await;
        heron_api::broker_keys::broker_keys_delete(&client, "key_1").await.unwrap();
        heron_api::webhooks::webhooks_delete(&client, "whk_1").await.unwrap();
    }
}

#[tokio::test]
async fn a_204_with_a_body_does_not_harm_the_next_call() {
    let wrong =
        "HTTP/1.1 204 No Content\r\ncontent-type: application/json\r\ncontent-length: 18\r\n\r\n{\"deleted\":\"true\"}";
    let next = Answer::json(200, &json!({ "webhooks": [] }));
    let server = FaultServer::in_order([Script::new().send(wrong), Script::answer(next)]);
    let client = client(&server);
    heron_api::webhooks::webhooks_delete(&client, "whk_1").await.unwrap();
    heron_api::webhooks::webhooks_list(&client).await.unwrap();
    assert_eq!(server.count(), 2);
}
