//! A configuration against what the CRM and Heron know, before anything is sent.

mod catalog;
mod fields;
mod metadata;
mod report;
mod table;
mod values;

use heron_api::types::{CrmConfig, CrmExternalLookupConfig, CrmObjectConfig, CrmPolicyEvaluationConfig};

pub use catalog::AttributeCatalog;
use metadata::CrmObject;
pub use metadata::{CrmMetadata, MetadataError};
use report::{Report, seen_by};
pub use table::checks;
use table::{DEFAULT_SORT_FIELD, FIELD_NOT_UPDATEABLE, OBJECT_NOT_WRITABLE, REQUIRED_FIELD_NOT_MAPPED};

use crate::crm::{Finding, Level};

/// Compares a configuration with what the CRM's own tools export: whether objects and fields exist and may be written,
/// whether values fit them, what the CRM requires, and what a lookup can search by.
///
/// [`checks`] explains each finding. An export shows what its caller may see, who is often not the user that Heron connects as. An object of which there
/// is no export is reported, and nothing else about it.
///
/// ```
/// use heron_data::crm::{CrmMetadata, FieldMapping, Integration, Object};
///
/// let describe = br#"{"status": 0, "result": {"name": "Account", "fields": [
///     {"name": "Name", "type": "string", "length": 255, "createable": true, "nillable": false}
/// ]}}"#;
/// let metadata = CrmMetadata::new().with_salesforce(describe)?;
/// let config = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "…")
///     .object(Object::new("account", "Account").field(FieldMapping::from_attribute("Nmae", "company_name")))
///     .build()
///     .config;
///
/// let findings = heron_data::crm::preflight(&config, &metadata);
/// let ids: Vec<&str> = findings.iter().map(|finding| finding.id).collect();
/// assert_eq!(ids, ["crm/unknown-field", "crm/required-field-not-mapped"]);
/// assert!(findings[0].help.starts_with("did you mean `Name`?"));
/// # Ok::<(), heron_data::crm::preflight::MetadataError>(())
/// ```
#[must_use]
pub fn preflight(config: &CrmConfig, metadata: &CrmMetadata) -> Vec<Finding> {
    let mut report = Report { config, metadata, findings: Vec::new() };
    for (index, object) in config.object_configs.iter().flatten().enumerate() {
        report.object_config(object, &format!("/object_configs/{index}"));
    }
    if let Some(object) = config.data_source_accounts_config.value() {
        report.object_config(object, "/data_source_accounts_config");
    }
    if let Some(policy) = config.policy_evaluation_config.value() {
        report.policy(policy, "/policy_evaluation_config");
    }
    // A value mapping may be used by several fields of one picklist.
    let mut findings: Vec<Finding> = Vec::with_capacity(report.findings.len());
    let mut seen = std::collections::BTreeSet::new();
    for finding in report.findings {
        if seen.insert((finding.id, finding.pointer.clone(), finding.message.clone())) {
            findings.push(finding);
        }
    }
    findings
}

impl<'a> Report<'a> {
    fn object_config(&mut self, config: &CrmObjectConfig, pointer: &str) {
        let Some(object) = self.object(&config.external_name, &format!("{pointer}/external_name")) else { return };
        if !object.createable || !object.updateable {
            let (level, what) = if object.createable { (Level::Warning, "change") } else { (Level::Error, "create") };
            let message = format!("the caller of the export may not {what} a `{}`", object.name);
            let at = format!("{pointer}/external_name");
            self.add_at(OBJECT_NOT_WRITABLE, level, at, message, seen_by(object.crm));
        }
        if let Some(lookup) = config.external_lookup_config.value() {
            self.lookup(object, lookup, &format!("{pointer}/external_lookup_config"));
        }
        for (index, mapping) in config.field_mappings.iter().flatten().enumerate() {
            self.mapping(object, mapping, &format!("{pointer}/field_mappings/{index}"));
        }
        for (index, data) in config.static_data.iter().flatten().enumerate() {
            // That the key is a field's name is our reading, so what is not one is left alone.
            if let Some((field, _)) = object.field(&data.key) {
                self.value(field, &data.value, format!("{pointer}/static_data/{index}/value"), false);
            }
        }
        self.required(object, config, pointer);
    }

    fn lookup(&mut self, object: &'a CrmObject, lookup: &CrmExternalLookupConfig, pointer: &str) {
        let lists = [
            ("external_lookup_fields_and", &lookup.external_lookup_fields_and),
            ("external_lookup_fields_or", &lookup.external_lookup_fields_or),
        ];
        let mut any = false;
        for (list, names) in lists {
            for (index, name) in names.iter().flatten().enumerate() {
                any = true;
                self.lookup_field(object, name, &format!("{pointer}/{list}/{index}"));
            }
        }
        match &lookup.sort_field_name {
            Some(name) => {
                self.field(object, name, &format!("{pointer}/sort_field_name"));
            }
            None if any && object.field("CreatedDate").is_none() => {
                let message = format!("the lookup sorts by `CreatedDate`, which `{}` does not have", object.name);
                self.add(DEFAULT_SORT_FIELD, pointer, message, "name a field to sort by in `sort_field_name`");
            }
            None => {}
        }
    }

    fn required(&mut self, object: &CrmObject, config: &CrmObjectConfig, pointer: &str) {
        let mapped = config.field_mappings.iter().flatten().map(|mapping| &mapping.field_name);
        let mapped: Vec<&String> = mapped.chain(config.static_data.iter().flatten().map(|data| &data.key)).collect();
        let missing = object.fields.values().filter(|field| field.required);
        for field in missing.filter(|field| !mapped.iter().any(|name| name.eq_ignore_ascii_case(&field.name))) {
            let message = format!("a new `{}` must have the field `{}`, and nothing maps it", object.name, field.name);
            self.add(REQUIRED_FIELD_NOT_MAPPED, pointer, message, format!("add a field mapping for `{}`", field.name));
        }
    }

    /// Policy results go to a record that is there.
    fn policy(&mut self, policy: &CrmPolicyEvaluationConfig, pointer: &str) {
        let at = format!("{pointer}/external_object_name");
        let Some(object) = self.object(&policy.external_object_name, &at) else { return };
        let fields = [
            ("result_external_name", &policy.result_external_name),
            ("failure_reason_external_name", &policy.failure_reason_external_name),
        ];
        for (member, name) in fields {
            let at = format!("{pointer}/{member}");
            let Some(field) = name.as_ref().and_then(|name| self.field(object, name, &at)) else { continue };
            if !field.updateable {
                let message =
                    format!("the caller of the export may not change `{}` of a `{}`", field.name, object.name);
                self.add(FIELD_NOT_UPDATEABLE, at, message, seen_by(object.crm));
            }
        }
    }
}

#[cfg(test)]
mod tests;
