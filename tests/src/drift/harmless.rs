//! Other ways to write a document, which mean the same.

use heron_contract::document::{Node, Pointer, schema_ref, walk_mut};
use serde_json::{Map, Value, json};

use super::random::Random;
use super::sites::resolved;

mod components;
mod operations;

/// A way to rewrite a document.
pub struct Rewriting {
    /// What is done.
    pub name: &'static str,
    apply: fn(&mut Value, &mut Random),
}

impl Rewriting {
    const fn new(name: &'static str, apply: fn(&mut Value, &mut Random)) -> Self {
        Self { name, apply }
    }

    /// The document, written in this way.
    #[must_use]
    pub fn apply(&self, document: &Value, seed: u64) -> Value {
        let mut document = document.clone();
        (self.apply)(&mut document, &mut Random::new(seed));
        document
    }
}

/// Every way.
#[must_use]
pub fn all() -> Vec<Rewriting> {
    let mut all = vec![
        Rewriting::new("keys stand in another order", reorder_keys),
        Rewriting::new("prose, titles and examples are added", add_prose),
        Rewriting::new("lists without an order are reordered", reorder_lists),
        Rewriting::new("references are written out", inline),
        Rewriting::new("a reference is wrapped in allOf", |document, random| wrap(document, random, true)),
        Rewriting::new("a schema is wrapped in allOf", |document, random| wrap(document, random, false)),
        Rewriting::new("an object is split into allOf", split_objects),
        Rewriting::new("null becomes a branch", null_as_branch),
        Rewriting::new("null stands beside allOf", null_beside_all_of),
        Rewriting::new("lists of values lose their types, or get them", types_of_values),
        Rewriting::new("what is meant anyway is said", say_defaults),
        Rewriting::new("a choice of branches that exclude each other goes by its other name", other_choice),
    ];
    all.extend(components::all());
    all.extend(operations::all());
    all
}

/// Calls a function with every schema.
fn each_schema(document: &mut Value, mut change: impl FnMut(&mut Value)) {
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        if node == Node::Schema {
            change(value);
        }
    });
}

/// What is about the place of a schema and not about its values.
const ABOUT_THE_PLACE: [&str; 5] = ["readOnly", "writeOnly", "default", "deprecated", "description"];

/// Takes what is about the place out of a schema.
fn take_about_the_place(schema: &mut Map<String, Value>) -> Map<String, Value> {
    ABOUT_THE_PLACE.into_iter().filter_map(|key| Some((key.to_owned(), schema.remove(key)?))).collect()
}

fn reorder_keys(document: &mut Value, random: &mut Random) {
    match document {
        Value::Object(object) => {
            let mut entries: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
            random.shuffle(&mut entries);
            for (key, mut value) in entries {
                reorder_keys(&mut value, random);
                object.insert(key, value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| reorder_keys(item, random)),
        _ => {}
    }
}

fn add_prose(document: &mut Value, random: &mut Random) {
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        let Value::Object(object) = value else { return };
        if object.contains_key("$ref") || !random.one_in(2) {
            return;
        }
        let text = json!(format!("Sentence {}.", random.below(1000)));
        let keys: &[&str] = match node {
            Node::Document => &["externalDocs"],
            Node::Info => &["title", "description", "termsOfService"],
            Node::Operation => &["summary", "description", "x-anything"],
            Node::Parameter | Node::Header => &["description", "example"],
            Node::Schema => &["description", "title", "example", "externalDocs", "x-anything"],
            Node::RequestBody | Node::Response | Node::Server | Node::SecurityScheme => &["description"],
            Node::MediaType => &["example"],
            _ => &[],
        };
        for key in keys {
            let value = if *key == "externalDocs" { json!({"url": "https://example.com"}) } else { text.clone() };
            object.insert((*key).to_owned(), value);
        }
    });
}

fn reorder_lists(document: &mut Value, random: &mut Random) {
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        let keys: &[&str] = match node {
            Node::Schema => &["required", "enum", "oneOf", "anyOf", "allOf"],
            Node::Operation | Node::PathItem => &["parameters", "tags", "security"],
            Node::Document => &["tags", "security"],
            _ => return,
        };
        for key in keys {
            if let Some(Value::Array(list)) = value.get_mut(*key) {
                random.shuffle(list);
            }
        }
    });
}

fn inline(document: &mut Value, random: &mut Random) {
    let original = document.clone();
    let branches = branches_that_a_discriminator_names(document);
    each_schema(document, |schema| {
        if branches.contains(schema) {
            return;
        }
        if schema_ref(schema).is_some()
            && schema.as_object().is_some_and(|schema| schema.len() == 1)
            && random.one_in(4)
        {
            *schema = resolved(&original, schema).clone();
        }
    });
}

fn wrap(document: &mut Value, random: &mut Random, references: bool) {
    let branches = branches_that_a_discriminator_names(document);
    each_schema(document, |schema| {
        if !random.one_in(4) || branches.contains(schema) {
            return;
        }
        let Value::Object(object) = schema else { return };
        if object.contains_key("$ref") != references || object.is_empty() {
            return;
        }
        let mut outer = take_about_the_place(object);
        outer.insert("allOf".to_owned(), json!([object]));
        *schema = outer.into();
    });
}

/// The branches that a discriminator tells apart must be references.
fn branches_that_a_discriminator_names(document: &mut Value) -> Vec<Value> {
    let mut all = Vec::new();
    each_schema(document, |schema| {
        if schema.get("discriminator").is_some() {
            for keyword in ["oneOf", "anyOf"] {
                all.extend(schema[keyword].as_array().cloned().unwrap_or_default());
            }
        }
    });
    all
}

fn split_objects(document: &mut Value, random: &mut Random) {
    each_schema(document, |schema| {
        let Value::Object(object) = schema else { return };
        let several = object.get("properties").and_then(Value::as_object).is_some_and(|found| found.len() > 1);
        let fits = object.get("type").is_some_and(|type_| type_ == "object") && several;
        let other = ["additionalProperties", "allOf", "anyOf", "oneOf", "not", "discriminator", "nullable", "enum"];
        if !fits || other.iter().any(|key| object.contains_key(*key)) || !random.one_in(2) {
            return;
        }
        let mut outer = take_about_the_place(object);
        let Some(Value::Object(properties)) = object.remove("properties") else { return };
        let required = object.remove("required").unwrap_or_else(|| json!([]));
        let (mut one, mut other) = (object.clone(), json!({"type": "object"}));
        let (mut here, mut there) = (Map::new(), Map::new());
        for (name, property) in properties {
            if random.one_in(2) { &mut here } else { &mut there }.insert(name, property);
        }
        let required_of = |part: &Map<String, Value>| -> Vec<Value> {
            let names = required.as_array().into_iter().flatten();
            names.filter(|name| part.contains_key(name.as_str().unwrap_or_default())).cloned().collect()
        };
        // Names that no property has stay with the first.
        let (mut names, others) = (required_of(&here), required_of(&there));
        let known = |name: &&Value| names.contains(name) || others.contains(name);
        let unknown: Vec<Value> =
            required.as_array().into_iter().flatten().filter(|name| !known(name)).cloned().collect();
        names.extend(unknown);
        for (part, properties, names) in [(&mut one, here, names), (other.as_object_mut().unwrap(), there, others)] {
            part.insert("properties".to_owned(), properties.into());
            if !names.is_empty() {
                part.insert("required".to_owned(), names.into());
            }
        }
        outer.insert("allOf".to_owned(), json!([one, other]));
        *schema = outer.into();
    });
}

fn null_branch() -> Value {
    json!({"enum": [null], "nullable": true, "type": "object"})
}

/// Rewrites schemas of a type that null is allowed beside.
fn each_nullable(document: &mut Value, random: &mut Random, write: fn(Value) -> Value) {
    each_schema(document, |schema| {
        let Value::Object(object) = schema else { return };
        let nullable = object.get("nullable") == Some(&json!(true)) && object.contains_key("type");
        if !nullable || object.contains_key("enum") || !random.one_in(2) {
            return;
        }
        let mut outer = take_about_the_place(object);
        object.remove("nullable");
        if let Value::Object(written) = write(std::mem::take(object).into()) {
            outer.extend(written);
        }
        *schema = outer.into();
    });
}

fn null_as_branch(document: &mut Value, random: &mut Random) {
    each_nullable(document, random, |schema| json!({"anyOf": [schema, null_branch()]}));
}

fn null_beside_all_of(document: &mut Value, random: &mut Random) {
    each_nullable(document, random, |schema| json!({"allOf": [schema], "nullable": true}));
}

fn types_of_values(document: &mut Value, random: &mut Random) {
    each_schema(document, |schema| {
        let Value::Object(object) = schema else { return };
        let Some(Value::Array(values)) = object.get_mut("enum") else { return };
        let texts = values.iter().all(|value| value.is_string() || value.is_null());
        if !texts || values.iter().all(Value::is_null) || !random.one_in(2) {
            return;
        }
        let nullable = object.get("nullable") == Some(&json!(true));
        if object.get("type") == Some(&json!("string")) {
            let Some(Value::Array(values)) = object.get_mut("enum") else { return };
            if nullable && !values.contains(&Value::Null) {
                values.push(Value::Null);
            } else if !nullable {
                values.retain(|value| !value.is_null());
            }
            object.remove("type");
            object.remove("nullable");
        } else if !object.contains_key("type") && object.keys().all(|key| key != "allOf" && key != "oneOf") {
            let lists_null = object["enum"].as_array().is_some_and(|values| values.contains(&Value::Null));
            object.insert("type".to_owned(), json!("string"));
            if lists_null {
                object.insert("nullable".to_owned(), json!(true));
            }
        }
    });
}

fn other_choice(document: &mut Value, random: &mut Random) {
    each_schema(document, |schema| {
        let Value::Object(object) = schema else { return };
        for (from, to) in [("oneOf", "anyOf"), ("anyOf", "oneOf")] {
            let Some(Value::Array(branches)) = object.get(from) else { continue };
            let mut types: Vec<&str> = branches.iter().filter_map(|branch| branch["type"].as_str()).collect();
            types.sort_unstable();
            types.dedup();
            let numbers = types.contains(&"integer") && types.contains(&"number");
            let nullable = branches.iter().filter(|branch| branch["nullable"] == true).count() > 1;
            let exclusive = types.len() == branches.len() && !numbers && !nullable;
            if exclusive && !object.contains_key(to) && !object.contains_key("discriminator") && random.one_in(2) {
                let branches = object.remove(from).unwrap_or_default();
                object.insert(to.to_owned(), branches);
                return;
            }
        }
    });
}

fn say_defaults(document: &mut Value, random: &mut Random) {
    walk_mut(document, Node::Document, &mut Pointer::root(), &mut |node, _, value| {
        let Value::Object(object) = value else { return };
        if object.contains_key("$ref") || !random.one_in(2) {
            return;
        }
        let type_ = object.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
        let style = match (node, object.get("in").and_then(Value::as_str)) {
            (Node::Parameter, Some("query" | "cookie")) => Some("form"),
            (Node::Parameter, Some(_)) => Some("simple"),
            _ => None,
        };
        let mut say = |key: &str, value: Value| {
            object.entry(key).or_insert(value);
        };
        match node {
            Node::Operation => say("deprecated", json!(false)),
            Node::Parameter => {
                for key in ["required", "deprecated", "allowReserved", "allowEmptyValue"] {
                    say(key, json!(false));
                }
                if let Some(style) = style {
                    say("style", json!(style));
                }
            }
            Node::Header | Node::RequestBody => say("required", json!(false)),
            Node::Schema => {
                for key in ["deprecated", "readOnly", "writeOnly", "nullable"] {
                    say(key, json!(false));
                }
                match type_.as_str() {
                    "object" => {
                        say("additionalProperties", if random.one_in(2) { json!(true) } else { json!({}) });
                        say("minProperties", json!(0));
                    }
                    "array" => {
                        say("minItems", json!(0));
                        say("uniqueItems", json!(false));
                    }
                    "string" => say("minLength", json!(0)),
                    "number" | "integer" => {
                        say("exclusiveMinimum", json!(false));
                        say("exclusiveMaximum", json!(false));
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    });
}

/// All of them, one after the other.
#[must_use]
pub fn everything(document: &Value, seed: u64) -> Value {
    let mut random = Random::new(seed);
    let mut rewritings = all();
    random.shuffle(&mut rewritings);
    let mut document = document.clone();
    for rewriting in rewritings {
        document = rewriting.apply(&document, random.number());
    }
    document
}
