use serde_json::json;

use super::*;

/// A document with one operation.
fn operation(operation: Value) -> Value {
    json!({"openapi": "3.0.3", "info": {"version": "1"}, "paths": {"/a/{id}": {"get": operation}}})
}

#[track_caller]
fn one(old: &Value, new: &Value, id: &str, wire: Wire) -> Change {
    let found = differ(old, new);
    assert_eq!(found.changes.iter().map(|change| (change.id, change.wire)).collect::<Vec<_>>(), [(id, wire)]);
    found.changes.into_iter().next().unwrap()
}

#[test]
fn parameters_come_go_and_change() {
    let with = |parameters: Value| operation(json!({"parameters": parameters, "responses": {}}));
    let limit = json!({"name": "limit", "in": "query", "schema": {"type": "integer"}});
    let changed = |key: &str, value: Value| {
        let mut parameter = limit.clone();
        parameter[key] = value;
        with(json!([parameter]))
    };
    let plain = with(json!([limit]));
    let change = one(&with(json!([])), &plain, "new-optional-request-parameter", SAFE);
    assert_eq!(change.place, "query parameter limit");
    assert_eq!(change.new_pointer.as_deref(), Some("/paths/~1a~1{id}/get/parameters/0"));
    assert_eq!(change.operation.unwrap().to_string(), "GET /a/{id}");
    one(&with(json!([])), &changed("required", json!(true)), "new-required-request-parameter", BREAKS);
    one(
        &with(json!([])),
        &changed("schema", json!({"default": 1})),
        "new-optional-request-default-parameter-to-existing-path",
        SAFE,
    );
    one(&plain, &with(json!([])), "request-parameter-removed", UNPROVEN);
    one(&changed("deprecated", json!(true)), &with(json!([])), "request-parameter-removed-with-deprecation", UNPROVEN);
    one(&plain, &changed("required", json!(true)), "request-parameter-became-required", BREAKS);
    one(&plain, &changed("deprecated", json!(true)), "request-parameter-deprecated", SAFE);
    one(&plain, &changed("in", json!("header")), "request-parameter-location-changed", BREAKS);
    one(&plain, &changed("style", json!("pipeDelimited")), "request-parameter-style-changed", BREAKS);
    same(&plain, &changed("explode", json!(false)));
    let list =
        |explode: bool| with(json!([{"name": "id", "in": "query", "explode": explode, "schema": {"type": "array"}}]));
    one(&list(true), &list(false), "request-parameter-explode-changed", BREAKS);
    one(&plain, &changed("allowReserved", json!(true)), "request-parameter-allow-reserved-set", SAFE);
    one(&plain, &changed("schema", json!({"type": "string"})), "request-parameter-type-changed", BREAKS);
    one(
        &plain,
        &changed("schema", json!({"type": "integer", "default": 5})),
        "request-parameter-default-value-added",
        UNPROVEN,
    );
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
    one(&with(json!([])), &with(json!([id])), "new-request-path-parameter", BREAKS);
}

#[test]
fn bodies_come_go_and_change() {
    let with = |body: Value| operation(json!({"requestBody": body, "responses": {}}));
    let none = operation(json!({"responses": {}}));
    let json = json!({"application/json": {"schema": {"type": "object"}}});
    let optional = with(json!({"content": json}));
    let required = with(json!({"content": json, "required": true}));
    one(&none, &optional, "request-body-added-optional", SAFE);
    one(&none, &required, "request-body-added-required", BREAKS);
    one(&optional, &none, "request-body-removed", BREAKS);
    one(&optional, &required, "request-body-became-required", BREAKS);
    let two = with(json!({"content": {"application/json": {"schema": {"type": "object"}}, "text/csv": {}}}));
    one(&optional, &two, "request-body-media-type-added", SAFE);
    one(&two, &optional, "request-body-media-type-removed", BREAKS);
    let open = with(json!({"content": {"application/json": {}}}));
    one(&open, &optional, "request-body-media-type-schema-added", BREAKS);
    let range = with(json!({"content": {"application/*": {"schema": {"type": "object"}}}}));
    one(&optional, &range, "request-body-media-type-name-generalized", SAFE);
}

#[test]
fn responses_come_go_and_change() {
    let with = |responses: Value| operation(json!({"responses": responses}));
    let schema = json!({"type": "string"});
    let ok = |schema: &Value| json!({"description": "", "content": {"application/json": {"schema": schema}}});
    let plain = with(json!({"200": ok(&schema)}));
    one(&plain, &with(json!({"200": ok(&schema), "201": ok(&schema)})), "response-success-status-added", BREAKS);
    one(&plain, &with(json!({"200": ok(&schema), "404": ok(&schema)})), "response-non-success-status-added", SAFE);
    one(
        &with(json!({"2XX": ok(&schema)})),
        &with(json!({"2XX": ok(&schema), "201": ok(&schema)})),
        "response-success-status-added",
        SAFE,
    );
    one(
        &with(json!({"2XX": ok(&schema)})),
        &with(json!({"2XX": ok(&schema), "201": ok(&json!({"type": "integer"}))})),
        "response-success-status-added",
        BREAKS,
    );
    let csv = with(json!({"200": {"content": {"application/json": {"schema": schema}, "text/csv": {}}}}));
    one(&plain, &csv, "response-media-type-added", BREAKS);
    let header =
        |header: Value| with(json!({"200": {"content": {"application/json": {"schema": schema}}, "headers": header}}));
    one(&plain, &header(json!({"X-A": {"schema": {}}})), "response-header-added", SAFE);
    one(&header(json!({"X-A": {"required": true}})), &plain, "required-response-header-removed", BREAKS);
    let change = one(
        &header(json!({"X-A": {"required": true}})),
        &header(json!({"X-A": {}})),
        "response-header-became-optional",
        BREAKS,
    );
    assert_eq!(change.place, "response 200 › header X-A");
    one(
        &header(json!({"X-A": {"schema": {"type": "string"}}})),
        &header(json!({"X-A": {"schema": {"type": "integer"}}})),
        "response-header-type-changed",
        BREAKS,
    );
}

#[test]
fn operations_say_things_about_themselves() {
    let plain = operation(json!({"responses": {}}));
    one(&plain, &operation(json!({"responses": {}, "deprecated": true})), "endpoint-deprecated", SAFE);
    one(&plain, &operation(json!({"responses": {}, "operationId": "a"})), "api-operation-id-added", SAFE);
    one(&plain, &operation(json!({"responses": {}, "tags": ["a"]})), "api-tag-added", SAFE);
    let mut newer = plain.clone();
    newer["info"]["version"] = json!("1.1");
    one(&plain, &newer, "api-version-increased", SAFE);
    let callback = |kind: &str| {
        operation(json!({"responses": {}, "callbacks": {"done": {"{$request.body#/url}": {"post": {
            "requestBody": {"content": {"application/json": {"schema": {"type": kind}}}}, "responses": {}
        }}}}}))
    };
    one(&plain, &callback("object"), "callback-added", UNPROVEN);
    one(&callback("object"), &callback("array"), "callback-changed", UNPROVEN);
}

#[test]
fn operations_come_and_go() {
    let with = |paths: Value| json!({"openapi": "3.0.3", "paths": paths});
    let get = json!({"responses": {}});
    let old = json!({"responses": {}, "deprecated": true});
    let plain = with(json!({"/a": {"get": get}}));
    one(&plain, &with(json!({"/a": {"get": get, "post": get}})), "endpoint-added", SAFE);
    one(&plain, &with(json!({"/a": {"get": get}, "/b": {"get": get}})), "endpoint-added-with-path", SAFE);
    one(&with(json!({"/a": {"get": get, "put": get}})), &plain, "api-removed-without-deprecation", BREAKS);
    one(&with(json!({"/a": {"get": get, "put": old}})), &plain, "api-removed-with-deprecation", BREAKS);
    one(&with(json!({"/a": {"get": get}, "/b": {"put": get}})), &plain, "api-path-removed-without-deprecation", BREAKS);
    let comparison = compare(&plain, &with(json!({"/b": {"get": get}}))).unwrap();
    assert_eq!((comparison.old_operations, comparison.new_operations, comparison.common_operations), (1, 1, 0));
}

#[test]
fn an_operation_that_moved_is_one_and_is_compared() {
    let call = |kind: &str| {
        json!({
            "tags": ["notes"],
            "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
                "type": "object", "properties": {"notes": {"type": "array", "items": {"type": "object", "properties": {
                    "text": {"type": kind}, "heron_id": {"type": "string"}, "author": {"type": "string"}
                }}}}
            }}}}}
        })
    };
    let with = |path: &str, kind: &str| json!({"openapi": "3.0.3", "paths": {path: {"get": call(kind)}}});
    let change = one(&with("/api/notes", "string"), &with("/v2/notes", "string"), "endpoint-moved", BREAKS);
    assert_eq!(change.before, Some(json!("GET /api/notes")));
    let found = differ(&with("/api/notes", "string"), &with("/api/all_notes", "integer"));
    assert_eq!(found.common_operations, 1);
    assert_eq!(
        found.changes.iter().map(|change| change.id).collect::<Vec<_>>(),
        ["endpoint-moved", "response-property-type-changed"]
    );
}

fn secured(schemes: Value, all: Value, own: Option<Value>) -> Value {
    let mut document = operation(json!({"responses": {}}));
    document["components"] = json!({"securitySchemes": schemes});
    document["security"] = all;
    if let Some(own) = own {
        document["paths"]["/a/{id}"]["get"]["security"] = own;
    }
    document
}

#[test]
fn security_requirements_are_alternatives() {
    let schemes = json!({"key": {"type": "apiKey", "in": "header", "name": "x-api-key"},
                         "auth": {"type": "oauth2", "flows": {}}});
    let own = |own: Value| secured(schemes.clone(), json!([]), Some(own));
    one(&own(json!([])), &own(json!([{"key": []}])), "api-security-added", BREAKS);
    one(&own(json!([{"key": []}])), &own(json!([{"key": []}, {"auth": []}])), "api-security-added", SAFE);
    one(&own(json!([{"key": []}, {"auth": []}])), &own(json!([{"key": []}])), "api-security-removed", BREAKS);
    one(&own(json!([{"key": []}])), &own(json!([])), "api-security-removed", SAFE);
    one(&own(json!([{"key": []}, {}])), &own(json!([{"key": []}])), "api-security-anonymous-removed", BREAKS);
    one(&own(json!([{"auth": []}])), &own(json!([{"auth": ["read"]}])), "api-security-scope-added", BREAKS);
    let all = |all: Value| secured(schemes.clone(), all, None);
    one(&all(json!([])), &all(json!([{"key": []}])), "api-global-security-added", BREAKS);
    same(
        &secured(schemes.clone(), json!([{"key": []}]), None),
        &secured(schemes.clone(), json!([{"key": []}]), Some(json!([{"key": []}]))),
    );
}

#[test]
fn security_schemes_are_told_once() {
    let with = |scheme: Value| secured(json!({"key": scheme}), json!([{"key": []}]), None);
    let key = |name: &str, place: &str| with(json!({"type": "apiKey", "in": place, "name": name}));
    one(&key("a", "header"), &key("b", "header"), "api-security-component-key-name-changed", BREAKS);
    one(&key("a", "header"), &key("a", "query"), "api-security-component-key-location-changed", BREAKS);
    one(
        &key("a", "header"),
        &with(json!({"type": "http", "scheme": "bearer"})),
        "api-security-component-type-changed",
        BREAKS,
    );
    let flow = |url: &str, scopes: Value| {
        with(json!({"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": url, "scopes": scopes}}}))
    };
    one(&flow("/a", json!({})), &flow("/b", json!({})), "api-security-component-oauth-token-url-changed", BREAKS);
    one(&flow("/a", json!({})), &flow("/a", json!({"x": ""})), "api-security-component-oauth-scope-added", SAFE);
    let unused = |scheme: Value| secured(json!({"key": scheme}), json!([]), None);
    one(
        &unused(json!({"type": "http", "scheme": "bearer"})),
        &unused(json!({"type": "http", "scheme": "basic"})),
        "api-security-component-http-scheme-changed",
        SAFE,
    );
    let renamed =
        secured(json!({"other": {"type": "apiKey", "in": "header", "name": "a"}}), json!([{"other": []}]), None);
    same(&key("a", "header"), &renamed);
}

#[test]
fn servers_are_compared() {
    let with = |servers: Value| {
        let mut document = operation(json!({"responses": {}}));
        document["servers"] = servers;
        document
    };
    let (a, b) = (json!({"url": "https://a.example"}), json!({"url": "https://b.example"}));
    one(&with(json!([a])), &with(json!([b])), "api-global-server-url-changed", BREAKS);
    one(&with(json!([a])), &with(json!([a, b])), "api-global-server-added", SAFE);
    one(&with(json!([a, b])), &with(json!([b, a])), "api-global-server-order-changed", UNPROVEN);
}

#[test]
fn what_cannot_be_compared_is_an_error_that_helps() {
    let document = both_ways(&json!({"type": "string"}));
    let error = |other: &Value| compare(&document, other).unwrap_err().to_string();
    assert!(error(&json!(5)).contains("not OpenAPI 3.0") && error(&json!(5)).contains("help: "));
    assert!(error(&both_ways(&json!({"$ref": "#/components/schemas/No"}))).contains("`#/components/schemas/No`"));
    assert!(error(&both_ways(&json!({"type": ["string", "null"]}))).contains("six types"));
    let circle = json!({"$ref": "#/components/schemas/A"});
    let mut circular = both_ways(&circle);
    circular["components"] = json!({"schemas": {"A": {"allOf": [circle, {"type": "object"}]}}});
    assert!(matches!(compare(&document, &circular), Err(CompareError::Reference { .. })));
    let deep = (0..1_000).fold(json!({}), |inner, _| json!({"type": "array", "items": inner}));
    assert!(matches!(compare(&both_ways(&deep), &document), Err(CompareError::TooDeep { side: Side::Old, .. })));
}

#[test]
fn references_that_double_again_and_again_end() {
    let document = |leaf: &str| {
        let mut document = both_ways(&json!({"$ref": "#/components/schemas/S0"}));
        for level in 0..40 {
            let below = json!({"$ref": format!("#/components/schemas/S{}", level + 1)});
            document["components"]["schemas"][format!("S{level}")] =
                json!({"type": "object", "properties": {"a": below, "b": below}, "allOf": [below, below]});
        }
        document["components"]["schemas"]["S40"] = json!({"type": "object", "properties": {"leaf": {"type": leaf}}});
        document
    };
    let found = compare(&document("string"), &document("integer")).unwrap();
    assert!(found.changes.iter().all(|change| change.id.ends_with("type-changed")));
    assert!(!found.changes.is_empty());
}
