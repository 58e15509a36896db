//! How long checks and plans take, by the number of fields: `cargo bench -p heron-data --bench crm`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)] // A benchmark fails by unwrapping.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ValueMapping, check, plan};
use heron_data::types::{CrmIntegration, CrmIntegrationCreate};

/// 50 fields for each object. In the second version, one in ten fields differs, and every list is the other way round.
fn integration(fields: usize, second: bool) -> CrmIntegrationCreate {
    let field = |index: usize| {
        let field = FieldMapping::from_attribute(format!("Field_{index}__c"), format!("attribute_{index}"));
        field.mapped_by("state").max_length(if second && index.is_multiple_of(10) { 255 } else { 80 }).required(true)
    };
    let object = |index: usize| {
        let lookup = Lookup::any_of(["Name", "EIN__c"]).newest_first("CreatedDate");
        let mut fields: Vec<_> = (0..50).map(field).collect();
        if second {
            fields.reverse();
        }
        Object::new(format!("object_{index}"), "Account")
            .find_existing(lookup)
            .fields(fields)
            .static_data("status", "active")
    };
    let mut mapping = ValueMapping::new("state");
    for state in 0..50 {
        mapping = mapping.map(format!("S{state}"), format!("State {state}"));
    }
    let integration = Integration::salesforce("https://a.example", [("client_id", "…")], "…").value_mapping(mapping);
    integration.objects((0..fields / 50).map(object)).build()
}

/// As Heron answers, with everything that is not set.
fn answered(integration: &CrmIntegrationCreate) -> CrmIntegration {
    let mut config = serde_json::to_value(&integration.config).unwrap();
    for object in config["object_configs"].as_array_mut().unwrap() {
        for name in ["description", "is_optional"] {
            object[name] = serde_json::Value::Null;
        }
        for field in object["field_mappings"].as_array_mut().unwrap() {
            field["overwrite_on_update"] = true.into();
            for name in
                ["static_value", "static_value_key", "external_object_name_for_id", "regex_remove", "value_type"]
            {
                field[name] = serde_json::Value::Null;
            }
        }
    }
    CrmIntegration::new("cri_1").with_config(serde_json::from_value::<heron_data::types::CrmConfig>(config).unwrap())
}

fn plans(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("plan");
    for fields in [500, 1000, 2000, 4000] {
        group.throughput(Throughput::Elements(fields as u64));
        let (equal, different) = (integration(fields, false), integration(fields, true));
        let (current, mut strange) = (answered(&equal), answered(&equal));
        for object in strange.config.iter_mut().flat_map(|config| config.object_configs.iter_mut().flatten()) {
            object.extra.insert("later", 1);
        }
        for (name, current, desired) in [
            ("equal", &current, &equal),
            ("one in ten differs", &current, &different),
            ("one in ten differs, keys are unknown", &strange, &different),
        ] {
            group.bench_function(BenchmarkId::new(name, fields), |bencher| {
                bencher.iter_batched(|| desired.clone(), |desired| plan(Some(current), desired), BatchSize::LargeInput);
            });
        }
    }
    group.finish();
}

fn checks(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("check");
    for fields in [500, 1000, 2000, 4000] {
        group.throughput(Throughput::Elements(fields as u64));
        let sound = integration(fields, false).config;
        let mut broken = sound.clone();
        for object in broken.object_configs.iter_mut().flatten() {
            for field in object.field_mappings.iter_mut().flatten() {
                field.value_mapping_name = "stat".into();
            }
        }
        for (name, config) in [("sound", &sound), ("broken in every field", &broken)] {
            group.bench_function(BenchmarkId::new(name, fields), |bencher| bencher.iter(|| check(config)));
        }
    }
    group.finish();
}

criterion_group!(benches, checks, plans);
criterion_main!(benches);
