//! Keys that the contract does not know: mostly known ones that are mistyped.

use std::fmt;

use heron_api::Extra;

use super::report::{Report, shown};
use super::table::UNKNOWN_KEY;
use super::view::{View, segment};

/// The properties of each type, by the type's name. A test compares them with the contract.
pub(super) const KNOWN: [(&str, &[&str]); 9] = [
    (
        "CrmConfig",
        &[
            "child_file_filtering_enabled",
            "data_source_accounts_config",
            "default_id",
            "download_legacy_attachments",
            "object_configs",
            "policy_evaluation_config",
            "small_file_filtering_enabled",
            "sync_file_classes",
            "value_mappings",
        ],
    ),
    (
        "CrmExternalLookupConfig",
        &["external_lookup_fields_and", "external_lookup_fields_or", "sort_field_name", "sort_order"],
    ),
    (
        "CrmFieldMapping",
        &[
            "external_lookup_field_name",
            "external_object_name_for_id",
            "field_name",
            "heron_company_attribute_label",
            "max_length",
            "overwrite_on_update",
            "regex_remove",
            "required",
            "static_value",
            "static_value_key",
            "value_mapping_name",
            "value_type",
        ],
    ),
    (
        "CrmIntegrationSchema",
        &[
            "auth",
            "config",
            "failure_notification_channel",
            "heron_id",
            "instance_url",
            "is_enabled",
            "is_live",
            "provider",
            "secret",
        ],
    ),
    (
        "CrmObjectConfig",
        &[
            "description",
            "external_lookup_config",
            "external_name",
            "field_mappings",
            "is_optional",
            "key",
            "required_ids",
            "static_data",
        ],
    ),
    ("CrmObjectId", &["alias", "external_name"]),
    ("CrmPolicyEvaluationConfig", &["external_object_name", "failure_reason_external_name", "result_external_name"]),
    ("CrmStaticData", &["key", "value"]),
    ("CrmValueMapping", &["default_value", "description", "mapping", "name", "use_partial_match"]),
];

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let config = view.config;
    let mut unknown = |schema, extra: &Extra, at: fmt::Arguments<'_>| nested(schema, extra, at, report);
    unknown("CrmConfig", &config.extra, format_args!(""));
    if let Some(id) = config.default_id.value() {
        unknown("CrmObjectId", &id.extra, format_args!("/default_id"));
    }
    if let Some(policy) = config.policy_evaluation_config.value() {
        unknown("CrmPolicyEvaluationConfig", &policy.extra, format_args!("/policy_evaluation_config"));
    }
    for (at, mapping) in view.value_mappings() {
        unknown("CrmValueMapping", &mapping.extra, format_args!("/value_mappings/{at}"));
    }
    for object in &view.objects {
        let at = object.pointer.as_str();
        unknown("CrmObjectConfig", &object.config.extra, format_args!("{at}"));
        if let Some(lookup) = object.config.external_lookup_config.value() {
            unknown("CrmExternalLookupConfig", &lookup.extra, format_args!("{at}/external_lookup_config"));
        }
        for (number, field) in object.fields() {
            unknown("CrmFieldMapping", &field.extra, format_args!("{at}/field_mappings/{number}"));
        }
        for (number, id) in object.required_ids() {
            unknown("CrmObjectId", &id.extra, format_args!("{at}/required_ids/{number}"));
        }
        for (number, fixed) in object.static_data() {
            unknown("CrmStaticData", &fixed.extra, format_args!("{at}/static_data/{number}"));
        }
    }
}

/// Inside of `config` the contract does not say that other keys may stand, and a server may refuse them.
fn nested(schema: &str, extra: &Extra, at: fmt::Arguments<'_>, report: &mut Report) {
    for (key, _) in extra.iter() {
        let help = report.or_did_you_mean("remove it, or write a key that is known", key, known(schema));
        let message = format!("the contract knows no key {} here, and Heron may refuse it", shown(key));
        report.add(&UNKNOWN_KEY, format_args!("{at}/{}", segment(key)), message, help);
    }
}

/// The integration itself is open to other keys: only what is nearly a known one is told.
pub(super) fn of_integration(extra: &Extra, report: &mut Report) {
    for (key, _) in extra.iter() {
        if let Some(meant) = report.nearest(key, known("CrmIntegrationSchema")) {
            let message = format!("the contract knows no key {} here, but {}", shown(key), shown(meant));
            report.add(&UNKNOWN_KEY, format_args!("/{}", segment(key)), message, format!("write {}", shown(meant)));
        }
    }
}

fn known(schema: &str) -> impl Iterator<Item = &'static str> {
    KNOWN.iter().filter(move |(name, _)| *name == schema).flat_map(|(_, keys)| keys.iter().copied())
}
