//! From a file, and what is known beside, to what is on the page.

use std::collections::HashMap;

use heron_data::crm::preview::{FieldOutcome, FieldPreview, Foreseen, ValueSource};
use heron_data::crm::{Attributes, preview};
use heron_data::types::{CrmConfig, CrmFieldMapping, CrmObjectConfig};
use serde_json::Value;

use super::graph::{Edge, Graph, Node, NodeKind};
use super::page::{Example, Field, Finding, Integration, Object, Step, ValueMapping};
use crate::files::{Found, IntegrationFile, credentials, schema};

const FINDING_OF_CREDENTIAL: &str = "crm/credential-text";
/// A shorter one would be found inside of other words.
const SHORTEST: usize = 4;

/// Everything of one file. Without attributes, fields that are filled from them have no example.
///
/// What is hidden has no example either: a step may have cut it to something else.
pub(super) fn integration(file: &IntegrationFile, attributes: Option<&Attributes>, hidden: &[String]) -> Integration {
    let told = file.integration.as_ref();
    let text = |value: Option<&String>| value.cloned().unwrap_or_default();
    let mut page = Integration {
        name: file.name.clone(),
        provider: text(told.and_then(|told| told.provider.as_ref())),
        instance_url: text(told.and_then(|told| told.instance_url.as_ref())),
        heron_id: file.heron_id.clone(),
        is_off: told.is_some_and(|told| told.is_enabled == Some(false)),
        is_test: told.is_some_and(|told| told.is_live == Some(false)),
        ..Integration::default()
    };
    if let Some(config) = file.config() {
        page.objects = objects(config, attributes);
        page.graph = graph(config);
        page.value_mappings = value_mappings(config);
    }
    for field in page.objects.iter_mut().flat_map(|object| &mut object.fields) {
        if hidden.iter().any(|hidden| field.of.contains(hidden.as_str())) {
            field.example = vec![Example { is_value: false, text: "not shown".to_owned(), when: String::new() }];
        }
    }
    for found in file.check() {
        place(&mut page, file, found);
    }
    page
}

/// Texts of a file that nobody may read.
pub(super) fn hidden(file: &IntegrationFile) -> Vec<String> {
    let mut hidden: Vec<String> = credentials::literals(&file.tree).into_iter().map(|(_, text)| text).collect();
    let value = schema::of_reading().read(&file.tree).value;
    for found in file.check().iter().filter(|found| found.finding.id == FINDING_OF_CREDENTIAL) {
        if let Some(source) = file.sources.get(found.place.file) {
            let text = source.text.get(found.place.start..found.place.end).unwrap_or_default();
            hidden.push(text.trim_matches(['"', '\'']).to_owned());
        }
        hidden.extend(value.pointer(&found.finding.pointer).and_then(Value::as_str).map(str::to_owned));
    }
    // Plans write texts as JSON does.
    let escaped: Vec<String> = hidden.iter().map(|text| Value::from(text.as_str()).to_string()).collect();
    hidden.extend(escaped.iter().map(|text| text.trim_matches('"').to_owned()));
    hidden.retain(|text| text.len() >= SHORTEST);
    hidden
}

/// A finding belongs to the smallest thing that it is about.
fn place(page: &mut Integration, file: &IntegrationFile, found: Found) {
    let place = file.place(found.place);
    let Found { finding, .. } = found;
    let pointer = finding.pointer;
    let is_in = |whole: &str| {
        let rest = pointer.strip_prefix("/config").and_then(|rest| rest.strip_prefix(whole));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let finding = Finding { id: finding.id, level: finding.level, place, message: finding.message, help: finding.help };
    let Some(object) = page.objects.iter_mut().find(|object| is_in(&object.pointer)) else {
        return page.findings.push(finding);
    };
    match object.fields.iter_mut().find(|field| is_in(&field.pointer)) {
        Some(field) => field.findings.push(finding),
        None => object.findings.push(finding),
    }
}

fn objects(config: &CrmConfig, attributes: Option<&Attributes>) -> Vec<Object> {
    let none = Attributes::default();
    let records = preview(config, attributes.unwrap_or(&none));
    let mut objects = Vec::new();
    let main = config.default_id.value().map(|id| id.external_name.as_str());
    let mut configs = config.object_configs.iter().flatten().chain(config.data_source_accounts_config.value());
    for record in records {
        let mut fields: Vec<Field> = record.fields.iter().map(|of| field(of, attributes.is_some())).collect();
        let is_policy = record.pointer == "/policy_evaluation_config";
        let mut object = match configs.next().filter(|_| !is_policy) {
            Some(of) => {
                let mappings = of.field_mappings.iter().flatten();
                for (field, mapping) in fields.iter_mut().zip(mappings) {
                    of_mapping(field, mapping);
                }
                object(of, main == Some(of.external_name.as_str()))
            }
            None => Object { tags: vec!["policy result"], ..Object::default() },
        };
        if record.pointer == "/data_source_accounts_config" {
            object.tags.push("one for each bank account");
        }
        object.pointer = record.pointer;
        object.external_name = record.external_name;
        object.fields = fields;
        objects.push(object);
    }
    objects
}

fn object(of: &CrmObjectConfig, is_main: bool) -> Object {
    let mut tags = Vec::new();
    if is_main {
        tags.push("main record");
    }
    if of.is_optional == Some(true) {
        tags.push("optional");
    }
    let lookup = of.external_lookup_config.value().map(|lookup| {
        let names = |names: &Option<Vec<String>>, word: &str| {
            names.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(word)
        };
        let all = names(&lookup.external_lookup_fields_and, " and ");
        let any = names(&lookup.external_lookup_fields_or, " or ");
        let parts: Vec<_> = [all, any].into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("; ")
    });
    let needs = of.required_ids.iter().flatten().map(|id| match id.alias.value() {
        Some(alias) => format!("{} as {alias}", id.external_name),
        None => id.external_name.clone(),
    });
    Object {
        key: Some(of.key.clone()),
        description: of.description.value().filter(|text| !text.trim().is_empty()).cloned(),
        tags,
        lookup: lookup.filter(|text| !text.is_empty()),
        needs: needs.collect(),
        ..Object::default()
    }
}

/// By its preview: the name, where the value comes from, and an example.
fn field(of: &FieldPreview, has_attributes: bool) -> Field {
    let (source, text) = match of.outcomes.first().map(|outcome| &outcome.source) {
        Some(ValueSource::Attribute { label, .. }) => ("attribute", label.clone()),
        Some(ValueSource::StaticValue(text)) => ("fixed text", text.clone()),
        Some(ValueSource::StaticValueKey(key)) => ("computed", key.clone()),
        Some(ValueSource::ObjectId { external_name }) => ("id of", external_name.clone()),
        Some(ValueSource::StaticData) => ("fixed value", String::new()),
        Some(ValueSource::Policy) => ("policy", String::new()),
        _ => ("nothing", String::new()),
    };
    let is_known = has_attributes || source != "attribute";
    let example = if is_known { of.outcomes.iter().map(example).collect() } else { Vec::new() };
    let tags = if of.only_on_create { vec!["on create only"] } else { Vec::new() };
    Field {
        pointer: of.pointer.clone(),
        name: of.field_name.clone(),
        tags,
        source,
        of: text,
        example,
        ..Field::default()
    }
}

fn example(outcome: &FieldOutcome) -> Example {
    let when: Vec<_> = outcome.when.iter().map(ToString::to_string).collect();
    let (is_value, text) = match &outcome.result {
        Foreseen::Value(Value::Null) => (false, "emptied".to_owned()),
        Foreseen::Value(Value::String(text)) => (true, text.clone()),
        Foreseen::Value(value) => (true, value.to_string()),
        other => (false, other.to_string()),
    };
    Example { is_value, text, when: when.join(" and ") }
}

/// By its mapping: what is done to the value, and what it has to be.
fn of_mapping(field: &mut Field, mapping: &CrmFieldMapping) {
    let mut step = |what, by: Option<String>| field.steps.extend(by.map(|by| Step { what, by }));
    step("without", mapping.regex_remove.value().cloned());
    step("translated by", mapping.value_mapping_name.value().cloned());
    step("cut to", mapping.max_length.value().map(ToString::to_string));
    if mapping.required == Some(true) {
        field.tags.insert(0, "required");
    }
}

fn value_mappings(config: &CrmConfig) -> Vec<ValueMapping> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let of = config.value_mappings.iter().flatten();
    of.map(|of| ValueMapping {
        name: of.name.clone(),
        rows: of.mapping.iter().map(|(from, to)| (from.clone(), text(to))).collect(),
        otherwise: of.default_value.value().cloned(),
    })
    .collect()
}

/// Objects, and what needs the id of what.
fn graph(config: &CrmConfig) -> Graph {
    let accounts = config.data_source_accounts_config.value();
    let objects: Vec<&CrmObjectConfig> = config.object_configs.iter().flatten().chain(accounts).collect();
    let mut graph = Graph::default();
    let mut by_name: HashMap<&str, usize> = HashMap::new();
    let mut aliases: HashMap<&str, &str> = HashMap::new();
    let ids =
        config.default_id.value().into_iter().chain(objects.iter().flat_map(|of| of.required_ids.iter().flatten()));
    for id in ids {
        if let Some(alias) = id.alias.value() {
            aliases.entry(alias).or_insert(&id.external_name);
        }
    }
    for (number, of) in objects.iter().enumerate() {
        by_name.entry(&of.external_name).or_insert(number);
        let kind = if of.is_optional == Some(true) { NodeKind::Optional } else { NodeKind::Object };
        let subtitle = if of.key == of.external_name { String::new() } else { of.key.clone() };
        graph.nodes.push(Node { title: of.external_name.clone(), subtitle, kind, object: Some(number) });
    }
    for (to, of) in objects.iter().enumerate() {
        let required = of.required_ids.iter().flatten().map(|id| (id.external_name.as_str(), true));
        let taken = of.field_mappings.iter().flatten();
        let taken =
            taken.filter_map(|field| field.external_object_name_for_id.value()).map(|name| (name.as_str(), false));
        for (name, is_required) in required.chain(taken) {
            let meant = if by_name.contains_key(name) { name } else { aliases.get(name).copied().unwrap_or(name) };
            let from = *by_name.entry(meant).or_insert_with(|| {
                let subtitle = "not in this configuration".to_owned();
                graph.nodes.push(Node { title: meant.to_owned(), subtitle, kind: NodeKind::Missing, object: None });
                graph.nodes.len() - 1
            });
            if !graph.edges.iter().any(|edge| edge.from == from && edge.to == to) {
                graph.edges.push(Edge { from, to, is_required });
            }
        }
    }
    if let Some(policy) = config.policy_evaluation_config.value() {
        let to = graph.nodes.len();
        graph.nodes.push(Node {
            title: "Policy result".to_owned(),
            subtitle: format!("in {}", policy.external_object_name),
            kind: NodeKind::Policy,
            object: Some(objects.len()),
        });
        if let Some(from) = by_name.get(policy.external_object_name.as_str()) {
            graph.edges.push(Edge { from: *from, to, is_required: false });
        }
    }
    graph
}
