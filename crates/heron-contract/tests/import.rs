//! Importing small documents: what comes out, what is refused, and how that is told.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

use heron_contract::import::{Import, Input, import, read};
use heron_contract::operations::Operations;
use heron_contract::{Problems, document};
use serde_json::{Value, json};

/// A document with one operation that answers with `schema`.
fn document(version: &str, schema: Value) -> Value {
    json!({
        "openapi": version,
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {
            "description": "d", "content": {"application/json": {"schema": schema}}
        }}}}},
    })
}

fn with_schemas(schemas: Value) -> Value {
    let first = schemas.as_object().unwrap().keys().next().unwrap();
    let mut document = document("3.0.1", json!({"$ref": format!("#/components/schemas/{first}")}));
    document["components"] = json!({"schemas": schemas});
    document
}

#[track_caller]
fn imported(document: &Value) -> Value {
    read_all(&[document]).unwrap_or_else(|problems| panic!("{problems}")).contract
}

fn read_all(documents: &[&Value]) -> Result<Import, Problems> {
    let texts: Vec<String> = documents.iter().map(ToString::to_string).collect();
    let names = ["first.json", "second.json", "third.json"];
    let inputs: Vec<_> = texts.iter().zip(names).map(|(text, name)| Input { name, text }).collect();
    read(&inputs, None)
}

#[track_caller]
fn refused(text: &str) -> String {
    let problems = read(&[Input { name: "doc", text }], None).unwrap_err();
    assert!(problems.has_errors());
    problems.to_string()
}

fn answer(contract: &Value) -> &Value {
    &contract["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
}

#[test]
fn json_and_yaml_of_the_same_document_are_one_contract() {
    let yaml = "
openapi: 3.0.1
info: {title: t, version: '1'}
paths:
  /a:
    get:
      responses:
        200:
          description: d
          content: {application/json: {schema: {type: string}}}
";
    let from_yaml = read(&[Input { name: "doc.yaml", text: yaml }], None).unwrap().contract;
    assert_eq!(from_yaml, imported(&document("3.0.1", json!({"type": "string"}))));
}

#[test]
fn what_the_standard_demands_is_written_in_neutral_words() {
    let contract = imported(&document("3.0.1", json!({})));
    assert_eq!(contract["openapi"], "3.0.3");
    assert_eq!(contract["info"], json!({"title": "Heron Data", "version": "1"}));
    assert_eq!(contract["paths"]["/a"]["get"]["responses"]["200"]["description"], "OK");
}

#[test]
fn what_is_named_but_no_schema_is_copied_to_its_uses() {
    let mut named = document("3.0.1", json!({}));
    named["paths"]["/a"]["get"]["responses"] = json!({"404": {"$ref": "#/components/responses/Missing"}});
    named["paths"]["/a"]["parameters"] = json!([{"$ref": "#/components/parameters/Page"}]);
    named["components"] = json!({
        "responses": {"Missing": {"description": "x", "headers": {"H": {"$ref": "#/components/headers/H"}}}},
        "headers": {"H": {"schema": {"type": "string"}}},
        "parameters": {"Page": {"in": "query", "name": "page", "schema": {"type": "integer"}}},
    });
    let mut plain = document("3.0.1", json!({}));
    plain["paths"]["/a"]["get"]["responses"] =
        json!({"404": {"description": "y", "headers": {"H": {"schema": {"type": "string"}}}}});
    plain["paths"]["/a"]["get"]["parameters"] = json!([{"in": "query", "name": "page", "schema": {"type": "integer"}}]);
    plain["components"] = json!({});
    assert_eq!(imported(&named), imported(&plain));
}

#[test]
fn what_no_operation_reaches_goes_and_what_a_callback_reaches_stays() {
    let mut document = with_schemas(json!({"A": {"type": "object"}, "Called": {"type": "object"}, "Gone": {}}));
    document["paths"]["/a"]["get"]["callbacks"] = json!({"onData": {"{$request.body#/url}": {"post": {
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Called"}}}},
        "responses": {"200": {"description": "d"}},
    }}}});
    let contract = imported(&document);
    let names: Vec<_> = contract["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["A", "Called"]);
}

#[test]
fn a_discriminator_follows_the_names() {
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let contract = imported(&with_schemas(json!({
        "A": {"oneOf": [to("Note1"), to("Note")], "discriminator": {"propertyName": "k", "mapping": {"n": "Note"}}},
        "Note": {"type": "object", "properties": {"a": {}}},
        "Note1": {"type": "object", "properties": {"b": {}}},
    })));
    let schemas = &contract["components"]["schemas"];
    assert_eq!(
        schemas["A"]["oneOf"][0],
        schemas["A"]["discriminator"]["mapping"]["Note1"].as_str().map_or(json!(0), |r| json!({"$ref": r}))
    );
    let target = schemas["A"]["discriminator"]["mapping"]["n"].as_str().unwrap().rsplit('/').next().unwrap();
    assert_eq!(schemas[target]["properties"], json!({"a": {}}));
}

#[test]
fn version_3_1_and_3_0_of_a_document_are_one_contract() {
    let to = json!({"$ref": "#/components/schemas/B"});
    let mut older = with_schemas(json!({
        "A": {"type": "object", "properties": {
            "text": {"type": "string", "nullable": true},
            "part": {"allOf": [to], "nullable": true},
            "kind": {"type": "string", "enum": ["a"]},
            "size": {"type": "integer", "minimum": 0, "exclusiveMinimum": true},
        }},
        "B": {"type": "object", "additionalProperties": {}},
    }));
    let mut newer = with_schemas(json!({
        "A": {"type": "object", "properties": {
            "text": {"type": ["string", "null"], "examples": ["x"]},
            "part": {"anyOf": [to, {"type": "null"}]},
            "kind": {"type": "string", "const": "a"},
            "size": {"type": "integer", "exclusiveMinimum": 0},
        }},
        "B": {"type": "object", "additionalProperties": {}, "$comment": "x"},
    }));
    older["openapi"] = "3.0.3".into();
    newer["openapi"] = "3.1.0".into();
    assert_eq!(imported(&older), imported(&newer));
}

#[test]
fn version_3_2_is_tolerated_and_what_is_lost_is_told() {
    let mut document = document("3.2.0", json!({"type": "string"}));
    document["paths"]["/a"]["query"] = json!({"responses": {}});
    document["paths"]["/a"]["additionalOperations"] = json!({"COPY": {}});
    document["webhooks"] = json!({"x": {"post": {"responses": {"200": {"description": "d"}}}}});
    let Import { contract, warnings } = read_all(&[&document]).unwrap();
    assert_eq!(warnings.0.len(), 2, "{warnings}");
    assert!(contract["x-webhooks"]["x"]["post"].is_object());
    assert!(contract["paths"]["/a"]["get"].is_object());
}

#[test]
fn null_that_a_newer_version_forgot_is_told() {
    let older = document("3.0.3", json!({"type": "object", "properties": {"a": {"type": "string", "nullable": true}}}));
    let newer = document("3.1.0", json!({"type": "object", "properties": {"a": {"type": "string"}}}));
    let previous = imported(&older);
    let told = read(&[Input { name: "doc", text: &newer.to_string() }], Some(&previous)).unwrap().warnings;
    assert_eq!(told.0.len(), 1);
    assert!(told.0[0].place.as_ref().unwrap().ends_with("/schema/properties/a"), "{told}");
}

#[test]
fn documents_per_tag_merge_and_their_counters_do_not_matter() {
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let (small, large) = (json!({"type": "object"}), json!({"type": "object", "properties": {"next": {}}}));
    let mut whole = document("3.0.1", to("EndUser"));
    whole["paths"]["/b"] = document("3.0.1", to("EndUser1"))["paths"]["/a"].take();
    whole["components"] = json!({"schemas": {"EndUser": small, "EndUser1": large}});
    let mut first = document("3.0.1", to("EndUser1"));
    first["components"] = json!({"schemas": {"EndUser1": small, "EndUser": large}});
    let mut second = whole.clone();
    second["components"] = json!({"schemas": {"EndUser": small, "EndUser1": large}});
    let expected = imported(&whole);
    assert_eq!(read_all(&[&first, &second]).unwrap().contract, expected);
    assert_eq!(read_all(&[&second, &first]).unwrap().contract, expected);
    assert_eq!(read_all(&[&second, &second, &first]).unwrap().contract, expected);
}

#[test]
fn schemas_of_one_name_that_differ_both_survive_a_merge() {
    let mut first = with_schemas(json!({"Note": {"type": "string"}}));
    let mut second = with_schemas(json!({"Note": {"type": "integer"}}));
    second["paths"]["/b"] = second["paths"]["/a"].take();
    second["paths"].as_object_mut().unwrap().remove("/a");
    let expected = json!({"Note": {"type": "string"}, "Note2": {"type": "integer"}});
    assert_eq!(read_all(&[&first, &second]).unwrap().contract["components"]["schemas"], expected);
    assert_eq!(read_all(&[&second, &first]).unwrap().contract["components"]["schemas"], expected);
    first["info"]["version"] = "2".into();
    assert!(read_all(&[&first, &second]).unwrap_err().to_string().contains("`info`"));
}

#[test]
fn an_operation_that_two_documents_tell_differently_names_both() {
    let one = document("3.0.1", json!({"type": "string"}));
    let other = document("3.0.1", json!({"type": "integer"}));
    let problems = read_all(&[&one, &other]).unwrap_err().to_string();
    for part in ["`get` of `/a`", "first.json", "second.json#/paths/~1a/get"] {
        assert!(problems.contains(part), "{problems}");
    }
}

#[test]
fn what_is_not_openapi_is_refused_with_one_sentence() {
    for (text, what) in [
        ("", "the document is empty"),
        ("<html></html>", "this is HTML or XML, not an OpenAPI document"),
        ("{\"a\": ", "this is not JSON"),
        ("a: [", "this is not YAML"),
        ("[]", "this is not an OpenAPI document: it has no `openapi`"),
        ("{\"openapi\": 3}", "this is not an OpenAPI document: it has no `openapi`"),
        ("{\"swagger\": \"2.0\"}", "this is Swagger \"2.0\", the language before OpenAPI"),
        ("{\"openapi\": \"4.0.0\"}", "OpenAPI 4.0.0 is not read"),
    ] {
        let told = refused(text);
        assert!(told.starts_with(&format!("error: {what}")), "{told}");
        assert_eq!(told.matches("error: ").count(), 1, "{told}");
    }
}

#[test]
fn a_reference_that_leads_nowhere_is_told_where_it_stands() {
    let place = "/paths/~1a/get/responses/200/content/application~1json/schema/properties/x";
    for (reference, what) in [
        ("#/components/schemas/Nobody", "leads to nothing"),
        ("other.yaml#/A", "leads to another document"),
        ("https://example.invalid/a.json", "leads to another document"),
        ("#Anchor", "is not a JSON pointer"),
    ] {
        let told = refused(&document("3.0.1", json!({"properties": {"x": {"$ref": reference}}})).to_string());
        assert!(told.contains(what) && told.contains(reference) && told.contains(&format!("doc#{place}")), "{told}");
    }
}

#[test]
fn references_that_go_in_a_circle_are_told() {
    let mut document = document("3.0.1", json!({}));
    document["paths"]["/a"]["get"]["responses"]["200"] = json!({"$ref": "#/components/responses/A"});
    document["components"] = json!({"responses": {
        "A": {"$ref": "#/components/responses/B"}, "B": {"$ref": "#/components/responses/A"}
    }});
    assert!(refused(&document.to_string()).contains("leads back to itself"));
    let schemas =
        with_schemas(json!({"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}));
    assert!(refused(&schemas.to_string()).contains("made of nothing but themselves: A → B → A"));
}

#[test]
fn path_items_that_call_each_other_back_end_in_an_error() {
    let mut document = document("3.0.1", json!({}));
    let back = |to: &str| json!({"post": {"responses": {}, "callbacks": {"c": {"{$url}": {"$ref": to}}}}});
    document["paths"]["/b"] = back("#/paths/~1c");
    document["paths"]["/c"] = back("#/paths/~1b");
    assert!(refused(&document.to_string()).contains("leads back to itself"));
}

#[test]
fn a_value_of_the_wrong_kind_is_told_with_its_place() {
    let told = refused(
        &document("3.0.1", json!({"type": "object", "properties": {"description": {"maxLength": -1}}})).to_string(),
    );
    assert!(told.contains("expected a whole number, found a number"), "{told}");
    assert!(told.contains("/schema/properties/description/maxLength"), "{told}");
    let told = refused(&document("3.0.1", json!({"type": ["string", "null"]})).to_string());
    assert!(told.contains("expected a text, found a list"), "{told}");
}

#[test]
fn an_extension_that_is_dropped_is_told_once() {
    let mut document = document("3.0.1", json!({"type": "string", "x-words": 1, "x-hidden": true}));
    document["paths"]["/a"]["get"]["x-words"] = json!("a");
    let Import { contract, warnings } = read_all(&[&document]).unwrap();
    assert_eq!(answer(&contract), &json!({"type": "string", "x-hidden": true}));
    assert_eq!(warnings.0.len(), 1);
    assert!(warnings.to_string().contains("`x-words`") && warnings.to_string().contains("2 place(s)"), "{warnings}");
}

#[test]
fn an_import_fails_while_an_operation_is_in_no_row() {
    let text = document("3.0.1", json!({})).to_string();
    let input = [Input { name: "doc", text: &text }];
    let told = import(&input, &Operations::default()).unwrap_err().to_string();
    assert!(told.contains("call = \"GET /a\""), "{told}");
    let later = Operations::parse("operations.toml", "[not_yet]\nreason = \"later\"").unwrap();
    assert_eq!(document::operations(&import(&input, &later).unwrap().contract).len(), 1);
}
