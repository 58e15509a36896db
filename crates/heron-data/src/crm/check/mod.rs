//! Checks of a configuration, before anything is sent.
//!
//! A rule looks at one theme and reports through [`Report`]; what it can report is a [`Check`] of the [`table`]. Every
//! rule is one pass over the configuration with maps, so that the whole grows with its size and not faster.

mod credentials;
mod identity;
mod integration;
mod keys;
mod labels;
mod limits;
mod lookups;
mod objects;
mod python_re;
mod references;
mod report;
mod sources;
mod table;
mod texts;
mod value_mappings;
mod view;

use heron_api::types::{CrmConfig, CrmIntegrationCreate};

pub use table::checks;

use report::Report;
use view::View;

use super::Finding;

/// Checks a configuration: what the contract forbids, what cannot be meant, and what a person would want to know.
///
/// Nothing is sent and nothing is read. The findings are in the order of the places that they point to, the members of
/// an object by name. [`checks`] explains each of them.
///
/// ```
/// use heron_data::crm::{FieldMapping, Integration, Level, Lookup, Object, ValueMapping, check};
///
/// let account = Object::new("account", "Account")
///     .find_existing(Lookup::all_of(["Name"]).newest_first("CreatedDate"))
///     .field(FieldMapping::from_attribute("Name", "company_name"))
///     .field(FieldMapping::from_attribute("BillingState", "company_address_state").mapped_by("sates"));
/// let states = ValueMapping::new("states").map("CA", "California").otherwise("Other");
/// let integration = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "…")
///     .object(account)
///     .value_mapping(states)
///     .build();
///
/// let findings = check(&integration.config);
/// assert_eq!(findings[0].id, "crm/unknown-value-mapping");
/// assert_eq!(findings[0].level, Level::Error);
/// assert_eq!(findings[0].pointer, "/object_configs/0/field_mappings/1/value_mapping_name");
/// assert_eq!(findings[0].help, "add a value mapping of this name; did you mean `states`?");
/// ```
#[must_use]
pub fn check(config: &CrmConfig) -> Vec<Finding> {
    let mut report = Report::new("");
    check_config(config, &mut report);
    report.finish()
}

/// Checks a whole integration: its configuration as [`check`] does, and what stands beside it.
///
/// The pointers start at the integration: `/config/object_configs/0/key`. No finding shows a credential.
///
/// ```
/// use heron_data::crm::{Integration, check_integration};
///
/// let integration = Integration::salesforce("acme.my.salesforce.com", [("client_id", "id")], "a secret")
///     .sync_files("bank_statement", true)
///     .build();
/// let findings = check_integration(&integration);
/// assert_eq!(findings.len(), 1);
/// assert_eq!(findings[0].pointer, "/instance_url");
/// assert_eq!(findings[0].help, "write `https://acme.my.salesforce.com`");
/// ```
#[must_use]
pub fn check_integration(integration: &CrmIntegrationCreate) -> Vec<Finding> {
    let mut report = Report::new("/config");
    report.hide(credentials::secrets_of(integration));
    check_config(&integration.config, &mut report);
    report.base("");
    integration::check(integration, &mut report);
    report.finish()
}

fn check_config(config: &CrmConfig, report: &mut Report) {
    let view = View::of(config);
    texts::check(&view, report);
    keys::check(&view, report);
    identity::check(&view, report);
    objects::check(&view, report);
    sources::check(&view, report);
    labels::check(&view, report);
    limits::check(&view, report);
    lookups::check(&view, report);
    references::check(&view, report);
    value_mappings::check(&view, report);
}

#[cfg(test)]
mod tests;
