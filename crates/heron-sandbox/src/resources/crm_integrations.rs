//! CRM integrations. Credentials are checked for their form and then dropped: the sandbox never holds them.

use http::Method;
use serde_json::{Map, Value, json};

use super::{Call, Stateful, operation};
use crate::answer::Answer;
use crate::contract::{Mark, remove_marked};
use crate::world::{ConfigPatch, PatchAnswer};

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/crm_integrations", list),
    operation(Method::POST, "/api/crm_integrations", create),
    operation(Method::PATCH, "/api/crm_integrations/{}", update),
];

/// The integrations as they were sent, without credentials, in the order they were created.
#[derive(Default)]
pub(super) struct CrmIntegrations(Vec<Map<String, Value>>);

impl CrmIntegrations {
    pub(super) fn has(&self, heron_id: &str) -> bool {
        self.0.iter().any(|integration| has_id(integration, heron_id))
    }

    /// Those that are switched on, which an integration is unless it says otherwise.
    pub(super) fn enabled(&self) -> impl Iterator<Item = &Map<String, Value>> {
        self.0.iter().filter(|integration| integration.get("is_enabled") != Some(&Value::Bool(false)))
    }
}

fn has_id(integration: &Map<String, Value>, heron_id: &str) -> bool {
    integration.get("heron_id").is_some_and(|id| id == heron_id)
}

fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    Ok(Answer::ok(json!({ "crm_integrations": call.state.crm_integrations.0 })))
}

fn create(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let mut integration = without_credentials(call);
    integration.insert("heron_id".to_owned(), call.state.ids.next("crm").into());
    call.state.crm_integrations.0.push(integration.clone());
    // Moved: `json!` would write it anew.
    Ok(Answer::created(Map::from_iter([("crm_integration".to_owned(), integration.into())]).into()))
}

fn update(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let patch = without_credentials(call);
    let heron_id = call.path.first().map_or("", String::as_str);
    let integrations = &mut call.state.crm_integrations.0;
    let integration = integrations
        .iter_mut()
        .find(|integration| has_id(integration, heron_id))
        .ok_or_else(|| Answer::not_found("CRM integration"))?;
    for (key, value) in patch {
        match (call.world.config_patch, integration.get_mut(&key)) {
            (ConfigPatch::Merge, Some(config)) if key == "config" => merge(config, value),
            _ => {
                integration.insert(key, value);
            }
        }
    }
    let under = match call.world.patch_answer {
        PatchAnswer::Bare => None,
        PatchAnswer::Wrapped => Some("crm_integration"),
    };
    Ok(Answer { under, ..Answer::ok(Value::Object(integration.clone())) })
}

fn without_credentials(call: &mut Call<'_>) -> Map<String, Value> {
    if let Some(body) = &call.operation.body {
        remove_marked(call.contract, &body.schema, Mark::WriteOnly, &mut call.body);
    }
    call.take_body()
}

/// Objects key by key; anything else, null included, takes the place of what was there.
fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_merge_goes_into_objects_and_replaces_lists_and_nulls() {
        let mut into = json!({"a": {"b": 1, "c": [1, 2]}, "d": 1, "e": {"f": 1}});
        merge(&mut into, json!({"a": {"c": [3]}, "d": null, "g": {"h": 1}}));
        assert_eq!(into, json!({"a": {"b": 1, "c": [3]}, "d": null, "e": {"f": 1}, "g": {"h": 1}}));
    }
}
