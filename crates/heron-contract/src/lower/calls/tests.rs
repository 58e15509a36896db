use super::*;
use crate::lower::testing::{answers, api, asks, reference, row, run, sends, stated};
use crate::lower::{Draft, gather};
use crate::repair::nullable;

#[test]
fn only_successes_are_left() {
    let mut operation = answers(json!({}));
    for status in ["400", "404", "5XX", "default"] {
        operation["responses"][status] = json!({"description": "no"});
    }
    operation["responses"]["201"] = json!({"description": "Created"});
    let run = run("drop error responses", api(json!({"/a": {"get": operation}}), json!({})), "");
    let left: BTreeSet<_> = run.document["paths"]["/a"]["get"]["responses"].as_object().unwrap().keys().collect();
    assert_eq!((left, run.count), (BTreeSet::from([&"200".to_owned(), &"201".to_owned()]), 4));
}

#[test]
fn the_success_that_covers_the_others_stands_for_all() {
    let settled = |responses: Value| {
        let run = run("settle success", api(json!({"/a": {"get": {"responses": responses}}}), json!({})), "");
        let left = run.document["paths"]["/a"]["get"]["responses"].as_object().unwrap();
        (left.keys().cloned().collect::<Vec<_>>().join(" "), run.count)
    };
    let list = |names: &[&str]| {
        let properties: Map<_, _> = names.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
        json!({"content": {"application/json": {"schema": {"type": "array", "items": {"properties": properties}}}}})
    };
    assert_eq!(settled(json!({"201": list(&["a"]), "207": list(&["a", "b"])})), ("207".to_owned(), 1));
    assert_eq!(settled(json!({"200": list(&["a"]), "201": list(&["a"])})), ("200".to_owned(), 1));
    assert_eq!(settled(json!({"202": {}, "204": {}})), ("202".to_owned(), 1));
    assert_eq!(settled(json!({"204": {}})), ("204".to_owned(), 0));
}

#[test]
fn successes_of_which_none_covers_the_others_are_told() {
    let body = |name: &str| json!({"content": {"application/json": {"schema": {"properties": {name: {}}}}}});
    let document = api(json!({"/a": {"get": {"responses": {"200": body("a"), "201": body("b")}}}}), json!({}));
    let run = run("settle success", document, "");
    assert_eq!(run.told(), ["`GET /a` succeeds with contents of which none covers the others"]);
}

#[test]
fn a_success_without_content_makes_the_content_optional() {
    let mut operation = answers(reference("A"));
    operation["responses"]["204"] = json!({"description": "No Content"});
    let run = run("settle success", api(json!({"/a": {"get": operation}}), json!({})), "");
    assert_eq!((run.answer("get", "/a"), run.count), (&nullable(reference("A")), 1));
}

#[test]
fn callbacks_are_dropped() {
    let callback = json!({"onData": {"$url": {"post": answers(json!({}))}}});
    let mut operation = answers(json!({}));
    operation["callbacks"] = callback;
    let run = run("drop callbacks", api(json!({"/a": {"get": operation}}), json!({})), "");
    assert_eq!((&run.document["paths"]["/a"]["get"], run.count), (&answers(json!({})), 1));
}

#[test]
fn a_nullable_parameter_is_an_optional_one() {
    let at = |place: &str, schema: Value| json!({"name": "p", "in": place, "required": true, "schema": schema});
    let parameters = json!([
        at("query", json!({"type": "string", "enum": ["a", null], "nullable": true})),
        at("query", nullable(reference("S"))),
        at("query", json!({"type": "array", "items": {"type": "integer", "nullable": true}})),
        at("path", json!({"type": "string", "nullable": true})),
        at("query", json!({"type": "string"})),
    ]);
    let run = run("omit null parameters", api(json!({"/a": {"get": asks(parameters)}}), json!({})), "");
    assert_eq!(
        run.document["paths"]["/a"]["get"]["parameters"],
        json!([
            {"name": "p", "in": "query", "schema": {"type": "string", "enum": ["a"]}},
            {"name": "p", "in": "query", "schema": reference("S")},
            at("query", json!({"type": "array", "items": {"type": "integer"}})),
            at("path", json!({"type": "string"})),
            at("query", json!({"type": "string"})),
        ])
    );
    assert_eq!(run.count, 4);
}

#[test]
fn an_operation_in_no_row_has_a_name_made_of_its_path() {
    let document = api(json!({"/api/end_users/{heron_id}/crmSync": {"put": {}, "get": {}, "post": {}}}), json!({}));
    let rows = rows(&document, &stated(""));
    let of = |method: &str| &rows[&format!("{method} /api/end_users/{{heron_id}}/crmSync")];
    assert_eq!(of("GET").id, "end_users_by_heron_id_crm_sync_get");
    assert_eq!(of("GET").resource, "end_users");
    assert_eq!(
        ["GET", "PUT", "POST"].map(|method| of(method).retry),
        [RetryClass::Safe, RetryClass::Idempotent, RetryClass::NonIdempotent]
    );
}

#[test]
fn a_name_made_of_a_path_never_takes_one_that_is_given() {
    let document = api(json!({"/a/b": {"get": {}}, "/a_b": {"get": {}}, "/c": {"get": {}}}), json!({}));
    let rows = rows(&document, &stated(&row("GET /c", "a_b_get", "")));
    let ids: Vec<_> = rows.values().map(|row| row.id.as_str()).collect();
    assert_eq!(ids, ["a_b_get_too", "a_b_get_too_too", "a_b_get"]);
}

#[test]
fn a_call_is_what_the_row_says_and_what_the_contract_asks() {
    let mut operation = asks(json!([
        {"name": "limit", "in": "query", "description": "How many.", "schema": {"type": "integer"}},
        {"name": "heron_id", "in": "path", "required": true, "schema": {"type": "string"}},
        {"name": "since", "in": "query", "required": true, "schema": {"type": "string"}},
        {"name": "c", "in": "path", "required": true, "schema": {"type": "string"}},
    ]));
    operation["operationId"] = json!("theirs");
    let operations = stated(&row("GET /a/{heron_id}/b/{c}", "a_list", "envelope = \"as\"\nby_hand = \"odd\""));
    let document = api(json!({"/a/{heron_id}/b/{c}": {"get": operation}}), json!({}));
    let mut draft = Draft::new(document, &operations);
    let calls = plan(&mut draft);
    assert_eq!(draft.document["paths"]["/a/{heron_id}/b/{c}"]["get"]["operationId"], "a_list");
    let parameter = |name: &str, required, description: Option<&str>| QueryParameter {
        name: name.to_owned(),
        required,
        description: description.map(str::to_owned),
    };
    assert_eq!(
        calls,
        [Call {
            id: "a_list".to_owned(),
            method: "GET".to_owned(),
            path: "/a/{heron_id}/b/{c}".to_owned(),
            resource: "things".to_owned(),
            summary: "Does it.".to_owned(),
            retry: RetryClass::Safe,
            envelope: Some("as".to_owned()),
            request_envelope: None,
            path_parameters: vec!["heron_id".to_owned(), "c".to_owned()],
            query: vec![parameter("limit", false, Some("How many.")), parameter("since", true, None)],
            by_hand: Some("odd".to_owned()),
            deprecated: None,
            transfer: Transfer::default(),
            handle_method: "a_list".to_owned(),
            partial: Vec::new(),
            several: false,
            wrapped: None,
            notes: None,
            key: None,
            paging: None,
            ends: None,
        }]
    );
}

#[test]
fn a_parameter_that_stands_only_in_the_path_is_an_error() {
    let operations = stated("");
    let mut draft = Draft::new(api(json!({"/a/{id}": {"get": asks(json!([]))}}), json!({})), &operations);
    plan(&mut draft);
    assert_eq!(draft.problems.0[0].what, "`GET /a/{id}` does not declare the parameter `id` of its path");
    assert_eq!(draft.problems.0[0].place.as_deref(), Some("openapi/effective.json#/paths/~1a~1{id}"));
}

/// Two operations that share a schema, and one of them by hand.
fn lowered() -> Lowered {
    let document = api(
        json!({
            "/a": {"get": answers(reference("A")), "post": sends(reference("Sent"), reference("Got"))},
            "/b": {"get": answers(reference("B"))},
        }),
        json!({
            "A": {"type": "object", "properties": {"deep": reference("Deep")}},
            "B": {"type": "object", "properties": {"deep": reference("Deep")}},
            "Deep": {"type": "object", "properties": {"again": reference("Deep")}},
            "Got": {"type": "object", "properties": {"id": {"type": "string"}}},
            "Sent": {"type": "object", "properties": {"file": {"type": "string"}}},
            "Unused": {"type": "object"},
        }),
    );
    let rows =
        [row("GET /a", "a_get", ""), row("POST /a", "a_send", "by_hand = \"foreign\""), row("GET /b", "b_get", "")];
    gather(&document, &stated(&rows.concat())).0
}

fn left(lowered: &Lowered) -> (Vec<&str>, Vec<&str>) {
    let names = schemas(&lowered.document).unwrap().keys().map(String::as_str).collect::<BTreeSet<_>>();
    (lowered.calls.iter().map(|call| call.id.as_str()).collect(), names.into_iter().collect())
}

#[test]
fn what_is_selected_keeps_what_it_reaches_and_nothing_else() {
    let all = lowered();
    assert_eq!(left(&select(&all, |call| call.id == "b_get")), (vec!["b_get"], vec!["B", "Deep"]));
    assert_eq!(left(&select(&all, |call| call.id.ends_with("_get"))), (vec!["a_get", "b_get"], vec!["A", "B", "Deep"]));
    let none = select(&all, |_| false);
    assert_eq!(left(&none), (vec![], vec![]));
    assert_eq!(none.document["paths"], json!({}));
}

#[test]
fn an_operation_by_hand_keeps_its_answer_and_loses_its_body() {
    let by_hand = select(&lowered(), |call| call.id == "a_send");
    assert_eq!(left(&by_hand), (vec!["a_send"], vec!["Got"]));
    let operation = &by_hand.document["paths"]["/a"]["post"];
    assert!(operation.get("requestBody").is_none());
    assert_eq!(operation["responses"], answers(reference("Got"))["responses"]);
}
