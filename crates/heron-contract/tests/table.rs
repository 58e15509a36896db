//! The committed table of operations: its names, and what it says of pages, files and endings, against the contract.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

use std::collections::{BTreeMap, BTreeSet};

use heron_contract::document::{operations, parse};
use heron_contract::lower::{Lowered, lower};
use heron_contract::operations::{Form, Operations, PagedBy, RetryClass, Row};
use serde_json::Value;

const ROWS: &str = include_str!("../../../openapi/operations.toml");
const CONTRACT: &str = include_str!("../../../openapi/heron.json");
const EFFECTIVE: &str = include_str!("../../../openapi/effective.json");

fn rows() -> Operations {
    Operations::parse("operations.toml", ROWS).unwrap()
}

fn effective() -> Value {
    parse("effective.json", EFFECTIVE).unwrap()
}

fn lowered() -> Lowered {
    lower(&effective(), &rows()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn operation<'a>(document: &'a Value, row: &Row) -> &'a Value {
    let (method, path) = row.method_and_path();
    &document["paths"][path][method.to_lowercase()]
}

/// The schema with references and wrappers around them followed.
fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    if let Some(name) = schema["$ref"].as_str().and_then(|target| target.rsplit('/').next()) {
        return resolved(document, &document["components"]["schemas"][name]);
    }
    match schema["allOf"].as_array().or(schema["anyOf"].as_array()).and_then(|branches| branches.first()) {
        Some(first) => resolved(document, first),
        None => schema,
    }
}

/// The schema of what an operation answers with success.
fn answer<'a>(document: &'a Value, row: &Row) -> Option<&'a Value> {
    let responses = operation(document, row)["responses"].as_object()?;
    let success = responses.iter().filter(|(status, _)| status.starts_with('2'));
    let schema = success.filter_map(|(_, response)| response["content"].get("application/json")).next()?;
    Some(resolved(document, &schema["schema"]))
}

fn body<'a>(document: &'a Value, row: &Row) -> Option<(&'a String, &'a Value)> {
    let content = operation(document, row)["requestBody"]["content"].as_object()?;
    content.iter().next().map(|(media, value)| (media, resolved(document, &value["schema"])))
}

/// What stands at names joined by dots, with `[]` for the items of a list.
fn at<'a>(document: &'a Value, schema: &'a Value, place: &str) -> Option<&'a Value> {
    place.split('.').try_fold(schema, |schema, step| {
        let (name, items) = match step.strip_suffix("[]") {
            Some(name) => (name, true),
            None => (step, false),
        };
        let schema = if name.is_empty() { schema } else { schema["properties"].get(name)? };
        let schema = resolved(document, schema);
        Some(if items { resolved(document, schema.get("items")?) } else { schema })
    })
}

#[test]
fn every_id_follows_the_rule_or_says_why_not() {
    let problems = heron_contract::naming::check(&parse("heron.json", CONTRACT).unwrap(), &rows());
    assert_eq!(problems.0, []);
}

#[test]
fn every_operation_stands_in_a_row_or_in_a_group_that_is_left_out_with_a_reason() {
    let rows = rows();
    assert!(rows.not_yet.is_none());
    assert!(rows.left_out.iter().all(|group| !group.reason.trim().is_empty()));
    let left_out: usize = rows.left_out.iter().map(|group| group.calls.len()).sum();
    assert_eq!(rows.operations.len() + left_out, operations(&parse("heron.json", CONTRACT).unwrap()).len());
}

#[test]
fn what_is_announced_is_in_scope_and_what_is_hidden_is_not() {
    let contract = parse("heron.json", CONTRACT).unwrap();
    let rows = rows();
    let listed: BTreeSet<&str> = rows.operations.iter().map(|row| row.call.as_str()).collect();
    for (call, operation) in operations(&contract) {
        assert_eq!(operation["x-hidden"] == true, !listed.contains(call.as_str()), "{call}");
    }
}

#[test]
fn no_type_has_the_name_of_a_counter_or_of_what_heron_calls_it_inside() {
    let rows = rows();
    let listed: BTreeSet<&str> = rows.operations.iter().map(|row| row.call.as_str()).collect();
    let lowered = heron_contract::lower::select(&lowered(), |call| {
        listed.contains(format!("{} {}", call.method, call.path).as_str())
    });
    let schemas = lowered.document["components"]["schemas"].as_object().unwrap();
    let endings = ["Schema", "Request", "Response", "Body", "Item", "Nested"];
    let odd: Vec<&String> = schemas
        .keys()
        .filter(|name| {
            name.ends_with(|end: char| end.is_ascii_digit()) || endings.iter().any(|ending| name.ends_with(ending))
        })
        .collect();
    assert!(odd.is_empty(), "name them in `[schemas]`: {odd:?}");
}

#[test]
fn pages_are_asked_for_and_told_as_the_contract_says() {
    let document = effective();
    let rows = rows();
    let mut dialects = BTreeSet::new();
    for row in &rows.operations {
        let Some(paging) = &row.paging else { continue };
        let parameters = operation(&document, row)["parameters"].as_array().unwrap();
        let schema = |name: &str| {
            let parameter = parameters.iter().find(|parameter| parameter["name"] == name);
            &parameter.unwrap_or_else(|| panic!("{} has no parameter {name}", row.call))["schema"]
        };
        let first = if paging.by == PagedBy::Number { schema(&paging.at)["minimum"].as_i64() } else { Some(1) };
        assert_eq!(first, Some(i64::from(paging.first.unwrap_or(1))), "{}", row.call);
        let size = schema(&paging.size);
        assert_eq!(paging.max_size.map(i64::from), size["maximum"].as_i64(), "{}", row.call);
        assert_eq!(paging.default_size.map(i64::from), size["default"].as_i64(), "{}", row.call);
        let answer = answer(&document, row).unwrap();
        assert_eq!(at(&document, answer, &paging.items).unwrap()["type"], "array", "{}", row.call);
        let told = [&paging.page, &paging.pages, &paging.total, &paging.more, &paging.next_url];
        for place in told.into_iter().flatten() {
            assert!(at(&document, answer, place).is_some(), "{}: {place}", row.call);
        }
        dialects.insert((&paging.at, &paging.size, &paging.items, &paging.total));
    }
    assert_eq!(dialects.len(), 5, "the two lists of end users page alike");
}

#[test]
fn every_list_with_page_parameters_has_its_paging() {
    let document = effective();
    for row in &rows().operations {
        let parameters = operation(&document, row)["parameters"].as_array().cloned().unwrap_or_default();
        let pages = parameters.iter().any(|parameter| ["page", "offset"].iter().any(|name| parameter["name"] == *name));
        assert_eq!(pages, row.paging.is_some(), "{}", row.call);
    }
}

#[test]
fn the_end_of_what_is_started_is_told_where_the_table_says() {
    let document = effective();
    let rows = rows();
    let by_id: BTreeMap<&str, &Row> = rows.operations.iter().map(|row| (row.id.as_str(), row)).collect();
    let topics: BTreeSet<&str> = document["components"]["schemas"]["WebhookSchema"]["properties"]["topic"]["enum"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let mut going_on: BTreeMap<&str, String> = BTreeMap::new();
    for row in &rows.operations {
        let Some(ends) = &row.ends else { continue };
        assert_ne!(row.retry, RetryClass::Safe, "{}", row.id);
        assert!(ends.ask.is_some() || !ends.topics.is_empty(), "{} tells its end nowhere", row.id);
        let forms = [ends.at.is_some(), ends.gone, ends.new_item].into_iter().filter(|form| *form).count();
        assert!(forms <= usize::from(ends.ask.is_some()), "{} tells its end in two forms", row.id);
        let states: BTreeSet<&str> = ends.done.iter().chain(&ends.failed).map(String::as_str).collect();
        if let Some(ask) = &ends.ask {
            let asked = by_id.get(ask.as_str()).unwrap_or_else(|| panic!("{} asks {ask}, which is no id", row.id));
            assert_eq!(asked.retry, RetryClass::Safe, "{}", row.id);
            if let Some(place) = &ends.at {
                let mut answer = answer(&document, asked).unwrap();
                if let Some(inner) = asked.envelope.as_ref().and_then(|key| answer["properties"].get(key)) {
                    answer = resolved(&document, inner);
                }
                let state = at(&document, answer, place).unwrap_or_else(|| panic!("{}: no {place}", row.id));
                let known: BTreeSet<&str> =
                    state["enum"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
                assert!(states.is_subset(&known), "{}: {states:?} of {known:?}", row.id);
                going_on.insert(ask.as_str(), known.difference(&states).copied().collect::<Vec<_>>().join(" "));
            } else {
                assert!(states.is_empty(), "{} has states, but no place for them", row.id);
            }
        }
        for topic in &ends.topics {
            assert!(topics.contains(topic.as_str()), "{}: there is no topic {topic}", row.id);
        }
    }
    // A state that is no end is waited through, so one that Heron adds is to be looked at: put it into the rows or here.
    let expected = [
        ("broker_funder_policies_upload_get", "processing queued"),
        ("end_user_pdfs_list", "approved human_reviewing new parsed parsing processed transactions_unloaded"),
        ("end_users_processing_status", "processing"),
        ("enrichers_result", "processing"),
        ("files_parsed_results", "processing"),
        ("funder_submissions_get", "in_progress pending"),
        ("iso_applications_get", "new processing"),
        ("pdfs_get", "approved human_reviewing new parsed parsing processed transactions_unloaded"),
    ];
    assert_eq!(going_on.into_iter().collect::<Vec<_>>(), expected.map(|(ask, states)| (ask, states.to_owned())));
}

#[test]
fn what_heron_accepts_for_later_says_how_its_end_is_told() {
    let document = effective();
    for row in &rows().operations {
        if operation(&document, row)["responses"].get("202").is_some() {
            assert!(row.ends.is_some(), "{} answers 202", row.id);
        }
    }
}

#[test]
fn files_stand_where_the_table_says() {
    let document = effective();
    for row in &rows().operations {
        if let Some(upload) = &row.upload {
            let (media, body) = body(&document, row).unwrap();
            let field = upload.field.as_ref().map(|field| at(&document, body, field).unwrap());
            let fits = match upload.how {
                Form::Multipart => media == "multipart/form-data" && field.is_some(),
                Form::Bytes => media != "application/json" && field.is_none(),
                Form::Base64 | Form::DataUrl => media == "application/json" && field.is_some(),
            };
            assert!(fits, "{}: {media}", row.id);
            assert!(upload.name.as_ref().is_none_or(|name| at(&document, body, name).is_some()), "{}", row.id);
            let several = field.is_some_and(|field| field["type"] == "array");
            assert_eq!(upload.max_files.is_some(), several, "{}", row.id);
        }
        if let Some(download) = &row.download {
            match (&download.field, answer(&document, row)) {
                (Some(field), Some(answer)) => assert!(at(&document, answer, field).is_some(), "{}", row.id),
                (None, None) => assert_eq!(download.how, Form::Bytes, "{}", row.id),
                _ => panic!("{} does not answer as the table says", row.id),
            }
            let answer = answer(&document, row);
            let told = download.media_type.as_ref().map(|name| at(&document, answer.unwrap(), name).is_some());
            assert!(told.unwrap_or(true), "{}", row.id);
        }
    }
}

#[test]
fn every_body_or_answer_that_is_not_json_is_an_upload_or_a_download() {
    let rows = rows();
    let by_call: BTreeMap<&str, &Row> = rows.operations.iter().map(|row| (row.call.as_str(), row)).collect();
    for call in &lowered().calls {
        let Some(row) = by_call.get(format!("{} {}", call.method, call.path).as_str()) else { continue };
        let sends = row.upload.as_ref().is_some_and(|upload| matches!(upload.how, Form::Multipart | Form::Bytes));
        let answers = row.download.as_ref().is_some_and(|download| download.how == Form::Bytes);
        assert_eq!((call.transfer.sends.is_some(), call.transfer.answers.is_some()), (sends, answers), "{}", row.id);
    }
}

#[test]
fn what_heron_deprecates_names_its_successor() {
    let document = effective();
    let rows = rows();
    let ids: BTreeSet<&str> = rows.operations.iter().map(|row| row.id.as_str()).collect();
    for row in &rows.operations {
        assert_eq!(row.deprecated.is_some(), operation(&document, row)["deprecated"] == true, "{}", row.id);
        assert!(row.deprecated.as_ref().is_none_or(|successor| ids.contains(successor.as_str())), "{}", row.id);
    }
}

#[test]
fn get_is_safe_and_what_is_not_said_to_be_idempotent_by_http_or_heron_is_not() {
    // Heron's own words for these are in the comments above their rows.
    let by_heron = [
        "broker_funder_policies_funders_create",
        "end_user_entities_set_value",
        "end_user_tags_add",
        "funder_submissions_create",
    ];
    let by_caution = ["integration_links_refresh_assets"];
    for row in &rows().operations {
        let (method, _) = row.method_and_path();
        let by_http = match method {
            "GET" => RetryClass::Safe,
            "PUT" | "DELETE" => RetryClass::Idempotent,
            _ => RetryClass::NonIdempotent,
        };
        let expected = match row.id.as_str() {
            id if by_heron.contains(&id) => RetryClass::Idempotent,
            id if by_caution.contains(&id) => RetryClass::NonIdempotent,
            _ => by_http,
        };
        assert_eq!(row.retry, expected, "{}", row.id);
    }
}

#[test]
fn only_what_a_broker_sends_takes_a_brokers_key() {
    let rows = rows();
    let broker: Vec<&str> = rows.operations.iter().filter(|row| row.key.is_some()).map(|row| row.id.as_str()).collect();
    assert_eq!(
        broker,
        ["broker_submissions_create", "broker_submissions_upload_files", "broker_submissions_update_information"]
    );
}
