use serde_json::json;

use super::*;

#[track_caller]
fn equal(old: Value, new: Value) {
    same(&both_ways(&old), &both_ways(&new));
}

fn with_components(schema: Value, components: Value) -> Value {
    let mut document = both_ways(&schema);
    document["components"] = json!({"schemas": components});
    document
}

#[test]
fn spellings_of_one_schema_are_equal() {
    let text = json!({"type": "string"});
    equal(json!({"enum": ["a", "b"]}), json!({"type": "string", "enum": ["b", "a"]}));
    equal(json!({"enum": ["a"], "nullable": true}), json!({"type": "string", "enum": ["a", null], "nullable": true}));
    equal(json!({"allOf": [text]}), text.clone());
    equal(json!({"oneOf": [text]}), text.clone());
    equal(
        json!({"allOf": [text], "nullable": true}),
        json!({"anyOf": [text, {"enum": [null], "nullable": true, "type": "object"}]}),
    );
    equal(json!({"allOf": [text], "nullable": true}), json!({"type": "string", "nullable": true}));
    equal(json!({"oneOf": [text, {"type": "integer"}]}), json!({"oneOf": [{"type": "integer"}, text]}));
    equal(json!({"type": "object"}), json!({"type": "object", "additionalProperties": {}}));
    equal(
        json!({"type": "object", "additionalProperties": true}),
        json!({"type": "object", "additionalProperties": {}}),
    );
    equal(json!({"type": "string", "minLength": 0}), text.clone());
    equal(
        json!({"type": "string", "title": "A", "example": "x", "x-a": 1}),
        json!({"type": "string", "description": "B"}),
    );
    equal(json!({"type": "integer", "minimum": 1}), json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true}));
    equal(json!({"type": "number", "maximum": 1}), json!({"type": "number", "maximum": 1.0}));
    equal(json!({"type": "integer", "maxLength": 5}), json!({"type": "integer"}));
}

#[test]
fn all_of_is_what_it_says_written_out() {
    equal(
        json!({"allOf": [
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
            {"type": "object", "properties": {"b": {"type": "string"}, "a": {"maxLength": 5}}}
        ]}),
        json!({"type": "object", "required": ["a"],
            "properties": {"a": {"type": "string", "maxLength": 5}, "b": {"type": "string"}}}),
    );
    equal(
        json!({"allOf": [{"type": "object", "additionalProperties": {"maxLength": 5}},
                         {"type": "object", "properties": {"b": {"type": "string"}}}]}),
        json!({"type": "object", "properties": {"b": {"type": "string", "maxLength": 5}},
               "additionalProperties": {"maxLength": 5}}),
    );
}

#[test]
fn components_may_be_renamed_inlined_and_numbered() {
    let user = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    let other = json!({"type": "object", "properties": {"age": {"type": "integer"}}});
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let pair = |a: &str, b: &str| json!({"type": "object", "properties": {"a": reference(a), "b": reference(b)}});
    same(
        &with_components(pair("EndUser1", "EndUser2"), json!({"EndUser1": user, "EndUser2": other})),
        &with_components(pair("EndUser2", "EndUser1"), json!({"EndUser2": user, "EndUser1": other})),
    );
    same(&with_components(reference("User"), json!({"User": user})), &with_components(user.clone(), json!({})));
    same(
        &with_components(json!({"$ref": "#/components/schemas/User", "nullable": true}), json!({"User": user})),
        &with_components(json!({"allOf": [reference("User")], "nullable": true}), json!({"User": user})),
    );
    let either = |a: &str, b: &str| json!({"oneOf": [reference(a), reference(b)]});
    same(
        &with_components(either("EndUser1", "EndUser2"), json!({"EndUser1": user, "EndUser2": other})),
        &with_components(either("EndUser1", "EndUser2"), json!({"EndUser2": user, "EndUser1": other})),
    );
}

#[test]
fn circles_are_compared_once_around() {
    let tree = |depth: &str| {
        with_components(
            json!({"$ref": "#/components/schemas/Tree"}),
            json!({"Tree": {"type": "object", "properties": {
                "name": {"type": depth},
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
            }}}),
        )
    };
    same(&tree("string"), &tree("string"));
    let places: Vec<String> =
        differ(&tree("string"), &tree("integer")).changes.into_iter().map(|change| change.place).collect();
    assert_eq!(places, ["request › name", "response 200 › name"]);
}

#[test]
fn a_schema_may_be_split_by_direction() {
    let one = json!({"type": "object", "required": ["id", "secret", "name"], "properties": {
        "id": {"type": "string", "readOnly": true},
        "secret": {"type": "string", "writeOnly": true},
        "name": {"type": "string"}
    }});
    let request = json!({"type": "object", "required": ["secret", "name"], "properties": {
        "secret": {"type": "string"}, "name": {"type": "string"}
    }});
    let response = json!({"type": "object", "required": ["id", "name"], "properties": {
        "id": {"type": "string"}, "name": {"type": "string"}
    }});
    let mut split = both_ways(&request);
    split["paths"]["/a"]["post"]["responses"]["200"]["content"]["application/json"]["schema"] = response;
    same(&both_ways(&one), &split);
}

#[test]
fn lists_without_meaning_may_be_reordered() {
    let document = |parameters: Value, tags: Value, security: Value| {
        json!({"openapi": "3.0.0", "security": security, "paths": {"/a/{id}": {"get": {
            "parameters": parameters, "tags": tags, "responses": {"200": {"description": ""}}
        }}}})
    };
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
    let limit = json!({"name": "limit", "in": "query", "schema": {"type": "integer"}});
    same(
        &document(json!([id, limit]), json!(["x", "y"]), json!([{"a": []}, {"b": []}])),
        &document(json!([limit, id]), json!(["y", "x"]), json!([{"b": []}, {"a": []}])),
    );
}

#[test]
fn a_path_parameter_may_be_renamed() {
    let document = |name: &str| {
        json!({"openapi": "3.0.0", "paths": {(format!("/a/{{{name}}}/b")): {"get": {
            "parameters": [{"name": name, "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": ""}}
        }}}})
    };
    same(&document("id"), &document("heron_id"));
}

#[test]
fn what_is_said_where_it_is_the_default_says_nothing() {
    let document = |parameter: Value, body: Value| {
        json!({"openapi": "3.0.0", "servers": [{"url": "https://a.example/"}], "paths": {"/a": {
            "post": {"parameters": [parameter], "requestBody": body, "responses": {"204": {"description": ""}}}
        }}})
    };
    let content = json!({"Application/JSON": {"schema": {}}});
    let mut old = document(json!({"name": "a", "in": "query"}), json!({"content": content}));
    old["servers"] = json!([{"url": "https://a.example"}]);
    let new = document(
        json!({"name": "a", "in": "query", "required": false, "style": "form", "explode": true, "deprecated": false}),
        json!({"required": false, "content": {"application/json": {}}}),
    );
    same(&old, &new);
}
