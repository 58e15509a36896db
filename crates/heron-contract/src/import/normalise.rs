//! OpenAPI 3.1 and 3.2, said in 3.0.
//!
//! What 3.0 cannot say is an error that names the place: a constraint that silently went would be worse.

use serde_json::{Map, Value, json};

use crate::document::{METHODS, Member, Node, Pointer, WEBHOOKS, member, walk_mut};
use crate::{Problem, Problems};

/// Keywords of JSON Schema that narrow what is valid in ways that 3.0 has no words for.
const UNSAYABLE: [&str; 15] = [
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "maxContains",
    "minContains",
];
/// Keywords that change nothing about what is valid.
const IDLE: [&str; 6] = ["$comment", "$defs", "$id", "$schema", "contentSchema", "definitions"];

/// Rewrites a document of version 3.1 or 3.2; `name` names it in problems.
pub(super) fn normalise(name: &str, document: &mut Value, problems: &mut Problems) {
    if let Value::Object(document) = document {
        document.entry("paths").or_insert_with(|| json!({}));
        document.remove("jsonSchemaDialect");
        document.remove("$self");
        if let Some(webhooks) = document.remove("webhooks") {
            document.insert(WEBHOOKS.to_owned(), webhooks);
        }
    }
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, at, value| match node {
        Node::PathItem => drop_new_methods(name, value, at, problems),
        Node::Operation => {
            if let Value::Object(operation) = value {
                operation.entry("responses").or_insert_with(|| json!({"default": {}}));
            }
        }
        Node::SecurityScheme if value.get("type").is_some_and(|type_| type_ == "mutualTLS") => {
            problems.push(Problem::error("OpenAPI 3.0 has no security scheme `mutualTLS`").at(name, at));
        }
        Node::Schema => Schema { name, at, problems }.rewrite(value),
        _ => {}
    });
}

fn drop_new_methods(name: &str, item: &mut Value, at: &Pointer, problems: &mut Problems) {
    let Value::Object(item) = item else { return };
    for key in ["query", "additionalOperations"] {
        if item.remove(key).is_some() {
            let what = format!("OpenAPI 3.0 has no `{key}`; what stands there is not in the contract");
            let help = format!("the methods of 3.0 are {}", METHODS.join(", "));
            problems.push(Problem::warning(what).at(name, at.child(key)).help(help));
        }
    }
}

struct Schema<'a> {
    name: &'a str,
    at: &'a Pointer,
    problems: &'a mut Problems,
}

impl Schema<'_> {
    fn rewrite(&mut self, value: &mut Value) {
        if let Value::Bool(anything) = value {
            *value = if *anything { json!({}) } else { json!({"not": {}}) };
        }
        let Value::Object(schema) = value else { return };
        schema.retain(|key, _| !IDLE.contains(&key.as_str()));
        for key in UNSAYABLE.iter().filter(|key| schema.contains_key(**key)) {
            let what = format!("OpenAPI 3.0 cannot say `{key}`");
            let help = "take the document in version 3.0 if there is one, or say it in other words before the import";
            self.problems.push(Problem::error(what).at(self.name, self.at.child(key)).help(help));
        }
        match schema.remove("nullable") {
            Some(Value::Bool(true)) => {
                let what =
                    "`nullable` means nothing in OpenAPI 3.1 and later; it is taken to mean that null is allowed";
                self.problems.push(Problem::warning(what).at(self.name, self.at));
                allow_null(schema);
            }
            Some(Value::Bool(false)) | None => {}
            Some(other) => {
                schema.insert("nullable".to_owned(), other);
            }
        }
        if let Some(only) = schema.remove("const") {
            schema.insert("enum".to_owned(), json!([only]));
        }
        self.rewrite_unevaluated(schema);
        rewrite_content(schema);
        rewrite_bound(schema, "minimum", "exclusiveMinimum", |bound, exclusive| bound > exclusive);
        rewrite_bound(schema, "maximum", "exclusiveMaximum", |bound, exclusive| bound < exclusive);
        rewrite_types(schema);
        for key in ["anyOf", "oneOf"] {
            rewrite_null_branch(schema, key);
        }
        let lists_null =
            schema.get("enum").and_then(Value::as_array).is_some_and(|values| values.contains(&Value::Null));
        if lists_null && !schema.contains_key("type") && !schema.contains_key("$ref") {
            schema.insert("nullable".to_owned(), true.into());
        }
        if schema.keys().any(|key| key != "$ref" && !is_prose(key))
            && let Some(reference) = schema.remove("$ref")
        {
            prepend(schema, "allOf", json!({"$ref": reference}));
        }
    }

    /// Without composition, what is unevaluated is what is additional.
    fn rewrite_unevaluated(&mut self, schema: &mut Map<String, Value>) {
        let Some(rest) = schema.remove("unevaluatedProperties") else { return };
        if rest == Value::Bool(true) || rest == json!({}) {
            return;
        }
        let composed =
            ["$ref", "allOf", "anyOf", "oneOf", "additionalProperties"].iter().any(|key| schema.contains_key(*key));
        if composed {
            let what = "OpenAPI 3.0 cannot say `unevaluatedProperties` beside other schemas";
            self.problems.push(Problem::error(what).at(self.name, self.at));
        } else {
            schema.insert("additionalProperties".to_owned(), rest);
        }
    }
}

/// Whether a member of a schema says nothing about what is valid: words, examples, and extensions that are dropped.
fn is_prose(key: &str) -> bool {
    match member(Node::Schema, key) {
        Some(member) => member == Member::Prose,
        None => key.starts_with("x-"),
    }
}

/// Makes null valid, as 3.0 documents say it.
fn allow_null(schema: &mut Map<String, Value>) {
    schema.insert("nullable".to_owned(), true.into());
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

fn prepend(schema: &mut Map<String, Value>, key: &str, item: Value) {
    match schema.get_mut(key) {
        Some(Value::Array(items)) => items.insert(0, item),
        _ => {
            schema.insert(key.to_owned(), json!([item]));
        }
    }
}

/// Text that holds bytes has a `format` in 3.0.
fn rewrite_content(schema: &mut Map<String, Value>) {
    let encoding = schema.remove("contentEncoding");
    let media_type = schema.remove("contentMediaType");
    let format = match (encoding.as_ref().and_then(Value::as_str), media_type.as_ref().and_then(Value::as_str)) {
        (Some("base64"), _) => "byte",
        (None, Some("application/octet-stream")) => "binary",
        _ => return,
    };
    schema.insert("type".to_owned(), "string".into());
    schema.entry("format").or_insert_with(|| format.into());
}

/// An exclusive bound is a number since 3.1 and was a mark on the bound before.
fn rewrite_bound(schema: &mut Map<String, Value>, bound: &str, exclusive: &str, stricter: fn(f64, f64) -> bool) {
    let Some(Value::Number(number)) = schema.get(exclusive).cloned() else { return };
    schema.remove(exclusive);
    let inclusive = schema.get(bound).and_then(Value::as_f64);
    if let (Some(inclusive), Some(number)) = (inclusive, number.as_f64())
        && stricter(inclusive, number)
    {
        return;
    }
    schema.insert(bound.to_owned(), number.into());
    schema.insert(exclusive.to_owned(), true.into());
}

/// `type` may be a list since 3.1, and null a type.
fn rewrite_types(schema: &mut Map<String, Value>) {
    let types = match schema.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(Value::String(null)) if null == "null" => vec![json!("null")],
        _ => return,
    };
    let nullable = types.contains(&json!("null"));
    let mut types: Vec<Value> = types.into_iter().filter(|type_| type_ != "null").collect();
    if types.contains(&json!("number")) {
        types.retain(|type_| type_ != "integer");
    }
    types.sort_by_key(Value::to_string);
    types.dedup();
    schema.remove("type");
    match types.as_slice() {
        [] if nullable => {
            schema.insert("type".to_owned(), "object".into());
            schema.insert("enum".to_owned(), json!([null]));
            schema.insert("nullable".to_owned(), true.into());
            return;
        }
        [] => return,
        [only] => {
            schema.insert("type".to_owned(), only.clone());
        }
        [_, _, ..] => {
            let items = schema.remove("items").unwrap_or_else(|| json!({}));
            let branches: Vec<Value> = types
                .iter()
                .map(
                    |type_| {
                        if type_ == "array" { json!({"type": type_, "items": items}) } else { json!({"type": type_}) }
                    },
                )
                .collect();
            if schema.contains_key("anyOf") {
                prepend(schema, "allOf", json!({"anyOf": branches}));
            } else {
                schema.insert("anyOf".to_owned(), branches.into());
            }
        }
    }
    // An enum without null refuses it, whatever the types say.
    let refused = schema.get("enum").and_then(Value::as_array).is_some_and(|values| !values.contains(&Value::Null));
    if nullable && !refused {
        schema.insert("nullable".to_owned(), true.into());
    }
}

/// A choice with null among its branches is nullable.
fn rewrite_null_branch(schema: &mut Map<String, Value>, key: &str) {
    let Some(Value::Array(branches)) = schema.get(key) else { return };
    let rest: Vec<Value> = branches.iter().filter(|branch| !is_null(branch)).cloned().collect();
    if rest.len() == branches.len() {
        return;
    }
    schema.remove(key);
    match rest.as_slice() {
        [] => {
            schema.insert("type".to_owned(), "null".into());
            rewrite_types(schema);
            return;
        }
        [Value::Object(only)] => {
            let own: Vec<&String> = schema.keys().filter(|key| !is_prose(key)).collect();
            let apart = only.keys().all(|key| !own.contains(&key)) && !only.contains_key("$ref");
            let annotated =
                own.iter().all(|key| ["default", "deprecated", "readOnly", "writeOnly"].contains(&key.as_str()));
            if apart && annotated {
                schema.extend(only.clone());
                rewrite_types(schema);
            } else {
                prepend(schema, "allOf", only.clone().into());
            }
        }
        _ => {
            schema.insert(key.to_owned(), rest.into());
        }
    }
    allow_null(schema);
}

/// Whether a branch allows null and nothing else.
fn is_null(branch: &Value) -> bool {
    let Value::Object(branch) = branch else { return false };
    let says = |key: &str, value: Value| branch.get(key) == Some(&value);
    let only = says("type", json!("null")) || says("type", json!(["null"]));
    only || branch.contains_key("const") && says("const", Value::Null) || says("enum", json!([null]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn said(schema: Value) -> (Value, Problems) {
        let mut document = json!({"components": {"schemas": {"S": schema}}});
        let mut problems = Problems::default();
        normalise("doc", &mut document, &mut problems);
        (document["components"]["schemas"]["S"].take(), problems)
    }

    #[track_caller]
    fn assert_said(schema: Value, expected: Value) {
        assert_eq!(said(schema), (expected, Problems::default()));
    }

    #[test]
    fn null_among_the_types_is_nullable() {
        assert_said(json!({"type": ["string", "null"]}), json!({"type": "string", "nullable": true}));
        assert_said(json!({"type": "null"}), json!({"type": "object", "enum": [null], "nullable": true}));
        assert_said(
            json!({"type": ["string", "null"], "enum": ["a", null]}),
            json!({"type": "string", "enum": ["a", null], "nullable": true}),
        );
    }

    #[test]
    fn an_enum_without_null_refuses_it_whatever_the_types_say() {
        assert_said(json!({"type": ["string", "null"], "enum": ["a"]}), json!({"type": "string", "enum": ["a"]}));
    }

    #[test]
    fn several_types_are_a_choice() {
        assert_said(
            json!({"type": ["array", "string", "null"], "items": {"type": "integer"}, "minLength": 1}),
            json!({"anyOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "string"}],
                   "minLength": 1, "nullable": true}),
        );
        assert_said(json!({"type": ["integer", "number"]}), json!({"type": "number"}));
    }

    #[test]
    fn a_reference_or_null_is_said_as_the_3_0_document_says_it() {
        let expected = json!({"allOf": [{"$ref": "#/components/schemas/S"}], "nullable": true});
        for key in ["anyOf", "oneOf"] {
            for nothing in [json!({"type": "null"}), json!({"const": null}), json!({"enum": [null]})] {
                assert_said(json!({key: [{"$ref": "#/components/schemas/S"}, nothing]}), expected.clone());
            }
        }
    }

    #[test]
    fn a_choice_with_null_keeps_its_other_branches() {
        assert_said(
            json!({"oneOf": [{"type": "string"}, {"type": "null"}, {"type": "integer"}]}),
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}),
        );
        assert_said(
            json!({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}], "readOnly": true}),
            json!({"type": "string", "enum": ["a", null], "nullable": true, "readOnly": true}),
        );
    }

    #[test]
    fn nullable_is_honoured_and_its_place_is_told() {
        let (schema, problems) = said(json!({"properties": {"a": {"type": "string", "nullable": true}}}));
        assert_eq!(schema, json!({"properties": {"a": {"type": "string", "nullable": true}}}));
        assert_eq!(problems.0.len(), 1);
        assert_eq!(problems.0[0].place.as_deref(), Some("doc#/components/schemas/S/properties/a"));
        assert!(!problems.has_errors());
    }

    #[test]
    fn constants_bounds_bytes_and_booleans_have_their_words_in_3_0() {
        assert_said(json!({"const": "a"}), json!({"enum": ["a"]}));
        assert_said(json!({"exclusiveMinimum": 0}), json!({"minimum": 0, "exclusiveMinimum": true}));
        assert_said(json!({"exclusiveMinimum": 0, "minimum": 1}), json!({"minimum": 1}));
        assert_said(json!({"exclusiveMaximum": 9, "maximum": 10}), json!({"maximum": 9, "exclusiveMaximum": true}));
        assert_said(json!({"contentEncoding": "base64"}), json!({"type": "string", "format": "byte"}));
        assert_said(json!({"unevaluatedProperties": false}), json!({"additionalProperties": false}));
        assert_said(
            json!({"properties": {"a": true, "b": false}, "additionalProperties": true}),
            json!({"properties": {"a": {}, "b": {"not": {}}}, "additionalProperties": true}),
        );
    }

    #[test]
    fn what_stands_beside_a_reference_counts_and_words_do_not() {
        let reference = "#/components/schemas/S";
        assert_said(
            json!({"$ref": reference, "readOnly": true}),
            json!({"allOf": [{"$ref": reference}], "readOnly": true}),
        );
        let described = json!({"$ref": reference, "description": "words"});
        assert_said(described.clone(), described);
    }

    #[test]
    fn what_3_0_cannot_say_is_an_error_at_its_place() {
        for key in UNSAYABLE {
            let (_, problems) = said(json!({"properties": {"a": {key: {}}}}));
            assert!(problems.has_errors());
            let place = format!("doc#/components/schemas/S/properties/a/{key}");
            assert_eq!(problems.0[0].place.as_deref(), Some(place.as_str()));
        }
    }

    #[test]
    fn keywords_are_names_below_properties() {
        let schema = json!({"properties": {"const": {"type": "string"}, "if": {}, "nullable": {"type": "boolean"}}});
        assert_said(schema.clone(), schema);
    }
}
