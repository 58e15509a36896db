//! How long a comparison takes, by the size of the documents, and on documents that are made to take long:
//! `cargo bench -p heron-contract --bench compare`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)] // A benchmark fails by unwrapping.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use heron_contract::compare::compare;
use serde_json::{Map, Value, json};

fn contract() -> Value {
    serde_json::from_str(&std::fs::read_to_string("../../openapi/heron.json").unwrap()).unwrap()
}

/// The document so many times, each with paths and components of its own.
fn times(document: &Value, count: usize) -> Value {
    let mut all = document.clone();
    for number in 1..count {
        let text = document.to_string();
        let text = text.replace("#/components/schemas/", &format!("#/components/schemas/Copy{number}"));
        let copy: Value = serde_json::from_str(&text).unwrap();
        let paths = copy["paths"].as_object().unwrap().clone();
        all["paths"]
            .as_object_mut()
            .unwrap()
            .extend(paths.into_iter().map(|(path, item)| (format!("/copy{number}{path}"), item)));
        let schemas = copy["components"]["schemas"].as_object().unwrap().clone();
        let schemas = schemas.into_iter().map(|(name, schema)| (format!("Copy{number}{name}"), schema));
        all["components"]["schemas"].as_object_mut().unwrap().extend(schemas);
    }
    all
}

/// Every text gets a greatest length: a change at nearly every place of every operation.
fn changed(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if object.get("type") == Some(&json!("string")) && !object.contains_key("enum") {
                object.insert("maxLength".to_owned(), json!(3));
            }
            object.values_mut().for_each(changed);
        }
        Value::Array(list) => list.iter_mut().for_each(changed),
        _ => {}
    }
}

fn by_size(criterion: &mut Criterion) {
    let contract = contract();
    let mut group = criterion.benchmark_group("compare");
    group.sample_size(20);
    for count in [1, 4, 16] {
        let old = times(&contract, count);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::new("equal", count), |bencher| {
            bencher.iter(|| compare(&old, &old.clone()).unwrap())
        });
        let mut one = old.clone();
        one["paths"]["/api/crm_integrations"]["get"]["deprecated"] = json!(true);
        group.bench_function(BenchmarkId::new("one operation deprecated", count), |bencher| {
            bencher.iter(|| compare(&old, &one).unwrap());
        });
        let mut everything = old.clone();
        changed(&mut everything["paths"]);
        changed(&mut everything["components"]);
        group.bench_function(BenchmarkId::new("every text", count), |bencher| {
            bencher.iter(|| compare(&old, &everything).unwrap());
        });
    }
    group.finish();
}

fn document(schemas: Value) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}});
    json!({
        "openapi": "3.0.3",
        "paths": {"/one": {"post": {"requestBody": {"content": content}, "responses": {"200": {"content": content}}}}},
        "components": {"schemas": schemas},
    })
}

/// Each schema refers to the next twice, so that there are more ways through it than atoms.
fn exponential(keyword: &str, end: i64) -> Value {
    let mut schemas = Map::new();
    for level in 0..100 {
        let next = json!({"$ref": format!("#/components/schemas/S{}", level + 1)});
        let schema = match keyword {
            "properties" => json!({"type": "object", "properties": {"a": next, "b": next}}),
            _ => json!({keyword: [next, {"allOf": [next]}]}),
        };
        schemas.insert(format!("S{level}"), schema);
    }
    schemas.insert("S100".to_owned(), json!({"type": "string", "maxLength": end}));
    document(schemas.into())
}

/// One schema of ten thousand parts.
fn wide(keyword: &str, least: i64) -> Value {
    let parts: Vec<Value> = (0..10_000)
        .map(|number| json!({"type": "object", "properties": {format!("p{number}"): {"type": "integer", "minimum": least}}}))
        .collect();
    document(json!({"S0": {keyword: parts}}))
}

fn hostile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("hostile");
    group.sample_size(10);
    for keyword in ["properties", "allOf", "anyOf", "oneOf"] {
        let (old, new) = (exponential(keyword, 1), exponential(keyword, 2));
        group.bench_function(BenchmarkId::new("exponential", keyword), |bencher| bencher.iter(|| compare(&old, &new)));
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let (old, new) = (wide(keyword, 1), wide(keyword, 2));
        group.bench_function(BenchmarkId::new("10,000 parts", keyword), |bencher| bencher.iter(|| compare(&old, &new)));
    }
    group.finish();
}

criterion_group!(benches, by_size, hostile);
criterion_main!(benches);
