//! What is fuzzed. `fuzz_targets` hands it to libFuzzer, and `tests/tests/fuzz_corpora.rs` what was found so far to a stable
//! test.

use std::collections::BTreeMap;

use heron_contract::compare::{Change, Comparison, compare, rule};
use heron_data::crm::{AttributeCatalog, Attributes, CrmMetadata, check, check_integration, plan, preflight, preview};
use heron_data::types::{CrmConfig, CrmIntegration, CrmIntegrationCreate};
use serde_json::{Map, Value};

/// Checks whatever can be read as a configuration or an integration. A finding's place exists, or is in what is missing.
pub(crate) fn check_target(data: &[u8]) {
    if let Ok(config) = serde_json::from_slice::<CrmConfig>(data) {
        assert_eq!(check(&config), check(&config), "the same findings each time");
    }
    if let Ok(integration) = serde_json::from_slice::<CrmIntegrationCreate>(data) {
        for finding in check_integration(&integration) {
            assert!(!finding.message.is_empty() && !finding.to_string().contains('\n'), "{finding}");
        }
    }
}

/// Plans from one document to another. `data` is two of them, with a zero byte in between.
pub(crate) fn plan_target(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let (current, desired) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let Ok(desired) = serde_json::from_slice::<CrmIntegrationCreate>(desired) else { return };
    let current = serde_json::from_slice::<CrmIntegration>(current).ok();
    let planned = plan(current.as_ref(), desired);
    let _ = (planned.to_text(true), planned.to_markdown(), planned.to_json().to_string());
    if planned.is_empty() {
        assert!(planned.update().is_none() && planned.changes().is_empty());
    }
}

/// Reads exports of a CRM and of Heron, and compares a configuration with them. `data` is an export, and, after a zero byte,
/// a configuration.
pub(crate) fn metadata_target(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let (export, config) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let config = serde_json::from_slice::<CrmConfig>(config).unwrap_or_default();
    let metadata = [CrmMetadata::new().with_salesforce(export), CrmMetadata::new().with_hubspot("Account", export)];
    for metadata in metadata.into_iter().flatten() {
        let _ = preflight(&config, &metadata);
    }
    if let Ok(attributes) = Attributes::from_json(export) {
        let catalog: AttributeCatalog = std::iter::once(&attributes).collect();
        let _ = catalog.preflight(&config);
        let _ = preview(&config, &attributes);
    }
}

/// Compares documents. `data` is two of them, with a zero byte in between, or one, with the changes that make the other out
/// of it after two zero bytes. What is said of the way back mirrors what is said of the way there.
pub(crate) fn compare_target(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let (one, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let Ok(one) = serde_json::from_slice::<Value>(one) else { return };
    let other = match rest.strip_prefix(&[0]) {
        Some(changes) => {
            let mut other = one.clone();
            for step in changes.chunks(4).take(16) {
                change(&mut other, step);
            }
            other
        }
        None => match serde_json::from_slice(rest) {
            Ok(other) => other,
            Err(_) => return,
        },
    };
    match (compare(&one, &other), compare(&other, &one)) {
        (Ok(forth), Ok(back)) => assert_mirrored(&forth, &back),
        (Err(forth), Err(back)) => assert!(!forth.to_string().is_empty() && !back.to_string().is_empty()),
        (Ok(_), Err(error)) | (Err(error), Ok(_)) => panic!("one way only: {error}"),
    }
    let same = compare(&one, &one);
    assert!(same.is_err() || same.is_ok_and(|found| found.changes.is_empty()), "a document differs from itself");
}

/// What is said of each place must be the mirror of what is said of the way back.
fn assert_mirrored(forth: &Comparison, back: &Comparison) {
    let count = |changes: &[Change], name: fn(&Change) -> &str| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for change in changes {
            *counts.entry(name(change).to_owned()).or_default() += 1;
        }
        counts
    };
    let there = count(&forth.changes, |change| change.id);
    let mirrored = count(&back.changes, |change| rule(change.id).map_or("", |rule| rule.mirror));
    assert_eq!(there, mirrored, "there, and what the way back mirrors");
    assert_eq!(
        (forth.old_operations, forth.new_operations, forth.common_operations),
        (back.new_operations, back.old_operations, back.common_operations)
    );
}

/// Words that documents are made of.
const WORDS: &str = "type string integer number boolean array object enum nullable format date default required minimum maximum \
    exclusiveMinimum multipleOf minLength maxLength pattern items minItems uniqueItems properties additionalProperties \
    minProperties allOf oneOf anyOf not discriminator propertyName mapping readOnly writeOnly deprecated $ref \
    #/components/schemas/A #/components/schemas/B #/components/parameters/P parameters in query path header cookie name style \
    explode schema content application/json */* requestBody responses 200 404 default 2XX headers security securitySchemes \
    apiKey oauth2 flows scopes servers url operationId tags paths components get put post callbacks links a b c";

/// Changes one value somewhere below: it goes, is doubled, becomes another's, or gets another word for its name or its text.
fn change(document: &mut Value, step: &[u8]) {
    let byte = |index: usize| usize::from(step.get(index).copied().unwrap_or_default());
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let word = words[byte(3) % words.len()];
    let from = nth(document, byte(2) * 7).cloned();
    let count = count(document);
    let Some(at) = nth_mut(document, (byte(0) * 257 + byte(2)) % count.max(1)) else { return };
    match (byte(1) % 8, at) {
        (0, Value::Object(object)) => {
            let key = object.keys().nth(byte(3) % object.len().max(1)).cloned();
            key.and_then(|key| object.remove(&key));
        }
        (1 | 2, Value::Object(object)) => {
            object.insert(word.to_owned(), from.unwrap_or(Value::Bool(byte(3) % 2 == 0)));
        }
        (3, Value::Object(object)) => {
            let all = std::mem::take(object);
            let renamed = all.into_iter().enumerate();
            *object = renamed
                .map(|(number, (key, value))| (if number == byte(3) % 3 { word.to_owned() } else { key }, value))
                .collect::<Map<_, _>>();
        }
        (_, Value::Array(list)) if byte(1) % 2 == 0 => list.extend(from),
        (_, Value::Array(list)) => drop(list.pop()),
        (4, at @ Value::Object(_)) => *at = from.unwrap_or_default(),
        (5, at) => *at = Value::from(byte(3)),
        (6, at) => *at = Value::from(word),
        (7, at) => *at = Value::Bool(byte(3) % 2 == 0),
        (_, at) => *at = from.unwrap_or_default(),
    }
}

fn below(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(list) => list.iter().collect(),
        Value::Object(object) => object.values().collect(),
        _ => Vec::new(),
    }
}

fn count(value: &Value) -> usize {
    1 + below(value).into_iter().map(count).sum::<usize>()
}

/// The value with this number, in the order of reading.
fn nth(value: &Value, mut number: usize) -> Option<&Value> {
    if number == 0 {
        return Some(value);
    }
    number -= 1;
    for below in below(value) {
        let count = count(below);
        if number < count {
            return nth(below, number);
        }
        number -= count;
    }
    None
}

fn nth_mut(value: &mut Value, mut number: usize) -> Option<&mut Value> {
    if number == 0 {
        return Some(value);
    }
    number -= 1;
    let below: Vec<&mut Value> = match value {
        Value::Array(list) => list.iter_mut().collect(),
        Value::Object(object) => object.values_mut().collect(),
        _ => Vec::new(),
    };
    for below in below {
        let count = count(below);
        if number < count {
            return nth_mut(below, number);
        }
        number -= count;
    }
    None
}
