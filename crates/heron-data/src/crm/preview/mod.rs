//! What the CRM would be given for one end user, before anything is sent.

mod assumptions;
mod attributes;
mod field;
mod pattern;
mod record;
mod steps;
mod text;
mod worlds;

use heron_api::types::{CrmConfig, CrmObjectConfig, CrmPolicyEvaluationConfig};

pub use assumptions::Switch;
pub use attributes::{Attributes, AttributesError};
use field::{Fate, Place, fate};
pub use record::{Change, FieldOutcome, FieldPreview, Foreseen, RecordPreview, Step, ValueSource, When};
use worlds::{Case, explore};

/// The assumptions that a preview may rest on. What they ask is in `openapi/assumptions.toml`.
#[must_use]
pub fn switches() -> &'static [&'static Switch] {
    assumptions::ALL
}

/// What each record of the CRM would be given for an end user with these company attributes, field by field: the
/// source, each change with the value before and after, and the outcome.
///
/// Where Heron documents nothing, every possible behaviour is tried. What comes out the same is certain; otherwise each
/// outcome names the assumptions that it rests on, and the first one rests on those that this client goes by. What
/// cannot be known before the sync, or cannot be run just as Heron would, is said to be not foreseen.
///
/// There is one record for each object configuration, one for a bank account, and one for the policy's outcome. That
/// `static_data` names fields of the CRM is our reading.
///
/// ```
/// use heron_data::crm::{Attributes, FieldMapping, Integration, Object, ValueMapping, preview::Foreseen};
///
/// let integration = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "…")
///     .object(
///         Object::new("account", "Account")
///             .field(FieldMapping::from_attribute("Name", "company_name").max_length(80))
///             .field(FieldMapping::from_attribute("BillingState", "state").mapped_by("states")),
///     )
///     .value_mapping(ValueMapping::new("states").map("CA", "California"))
///     .build();
/// let attributes = Attributes::from_iter([("company_name", "Acme Foods"), ("state", "ca")]);
///
/// let records = heron_data::crm::preview(&integration.config, &attributes);
/// let [name, state] = records[0].fields.as_slice() else { panic!("two fields") };
/// assert_eq!(name.certain(), Some(&Foreseen::Value("Acme Foods".into())));
/// assert_eq!(state.certain(), None);
/// assert_eq!(
///     records[0].to_string(),
///     r#"Account (account)
///   Name: "Acme Foods", from company_name "Acme Foods"
///   BillingState: not certain
///     left out if match_case is matters and no_mapping_match is nothing and missing_value is nothing, from state "ca", mapped by states → nothing
///     null if match_case is matters and no_mapping_match is nothing and missing_value is null, from state "ca", mapped by states → nothing
///     "ca" if match_case is matters and no_mapping_match is the-value, from state "ca"
///     "California" if match_case is does-not-matter, from state "ca", mapped by states → "California""#
/// );
/// ```
#[must_use]
pub fn preview(config: &CrmConfig, attributes: &Attributes) -> Vec<RecordPreview> {
    let mut records = Vec::new();
    for (index, object) in config.object_configs.iter().flatten().enumerate() {
        let place = Place { config, attributes, object, index: Some(index) };
        records.push(record(&place, format!("/object_configs/{index}")));
    }
    if let Some(object) = config.data_source_accounts_config.value() {
        let place = Place { config, attributes, object, index: None };
        records.push(record(&place, "/data_source_accounts_config".to_owned()));
    }
    records.extend(config.policy_evaluation_config.value().map(policy));
    records
}

fn record(place: &Place<'_>, pointer: String) -> RecordPreview {
    let CrmObjectConfig { external_name, key, field_mappings, static_data, .. } = place.object;
    let mut fields = Vec::new();
    for (index, mapping) in field_mappings.iter().flatten().enumerate() {
        let cases = explore(|world| fate(mapping, place, world), |one, other| one.result == other.result);
        fields.push(FieldPreview {
            field_name: mapping.field_name.clone(),
            pointer: format!("{pointer}/field_mappings/{index}"),
            only_on_create: mapping.overwrite_on_update == Some(false),
            outcomes: cases.into_iter().map(outcome).collect(),
        });
    }
    for (index, data) in static_data.iter().flatten().enumerate() {
        let result = Foreseen::Value(data.value.clone());
        fields.push(one(&data.key, format!("{pointer}/static_data/{index}"), ValueSource::StaticData, result));
    }
    RecordPreview { external_name: external_name.clone(), key: Some(key.clone()), pointer, fields }
}

fn outcome(case: Case<Fate>) -> FieldOutcome {
    let when = |(assumption, values): (&Switch, _)| When { assumption: assumption.name, values };
    let Fate { source, steps, result } = case.outcome;
    FieldOutcome { when: case.when.into_iter().map(when).collect(), source, steps, result }
}

fn one(field_name: &str, pointer: String, source: ValueSource, result: Foreseen) -> FieldPreview {
    let outcomes = vec![FieldOutcome { when: Vec::new(), source, steps: Vec::new(), result }];
    FieldPreview { field_name: field_name.to_owned(), pointer, only_on_create: false, outcomes }
}

fn policy(config: &CrmPolicyEvaluationConfig) -> RecordPreview {
    let pointer = "/policy_evaluation_config";
    let known = "the policy has not been evaluated";
    let field = |name: &Option<String>, member: &str| {
        let name = name.as_deref()?;
        Some(one(name, format!("{pointer}/{member}"), ValueSource::Policy, Foreseen::unforeseen(known)))
    };
    let fields = [
        field(&config.result_external_name, "result_external_name"),
        field(&config.failure_reason_external_name, "failure_reason_external_name"),
    ];
    RecordPreview {
        external_name: config.external_object_name.clone(),
        key: None,
        pointer: pointer.to_owned(),
        fields: fields.into_iter().flatten().collect(),
    }
}

#[cfg(test)]
mod tests;
