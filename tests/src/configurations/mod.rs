//! Ten realistic configurations, for every test and benchmark that needs one.

use heron_data::crm::{FieldMapping, Lookup, Object};
use heron_data::types::CrmIntegrationCreate;

mod large;
mod lending;
mod other_crms;
mod parts;
mod rules;

/// Every configuration by its name. None of them gives a finding beyond the level of style.
#[must_use]
pub fn all() -> Vec<(&'static str, CrmIntegrationCreate)> {
    vec![
        ("lender", lending::lender().build()),
        ("broker", lending::broker().build()),
        ("equipment finance", lending::equipment_finance().build()),
        ("hubspot deals", other_crms::hubspot_deals().build()),
        ("loan origination system", other_crms::loan_origination_system().build()),
        ("minimal", parts::minimal().build()),
        ("files only", parts::files_only().build()),
        ("bank accounts", parts::bank_accounts().build()),
        ("value rules", rules::value_rules().build()),
        ("forty objects of fifty fields", large::forty_objects_of_fifty_fields().build()),
    ]
}

/// The configuration with this name.
///
/// # Panics
///
/// When there is none.
#[must_use]
pub fn named(name: &str) -> CrmIntegrationCreate {
    let found = all().into_iter().find(|(candidate, _)| *candidate == name);
    found.map(|(_, integration)| integration).unwrap_or_else(|| panic!("no configuration `{name}`"))
}

/// What stands for credentials here.
const AUTH: [(&str, &str); 2] = [("client_id", "made-up-client"), ("client_secret", "made-up-client-secret")];
const SECRET: &str = "made-up-integration-secret";

/// A company: name, tax number, address.
fn salesforce_account(key: &str) -> Object {
    Object::new(key, "Account")
        .description("The company that applies")
        .find_existing(Lookup::any_of(["EIN__c", "Name"]).newest_first("CreatedDate"))
        .field(FieldMapping::from_attribute("Name", "company_name").required(true).max_length(255))
        .field(FieldMapping::from_attribute("EIN__c", "federal_tax_id").regex_remove("[^0-9]").max_length(9))
        .field(FieldMapping::from_attribute("BillingStreet", "company_address_line_1").max_length(255))
        .field(FieldMapping::from_attribute("BillingCity", "company_address_city").max_length(40))
        .field(FieldMapping::from_attribute("BillingState", "company_address_state").mapped_by("state"))
        .field(FieldMapping::from_attribute("BillingPostalCode", "company_address_zip").max_length(20))
        .field(FieldMapping::from_attribute("Phone", "company_phone_number").regex_remove(r"[^\d+]").max_length(40))
        .field(FieldMapping::from_attribute("Website", "company_website").max_length(255))
        .field(FieldMapping::from_attribute("Started_On__c", "business_start_date").value_type("Date"))
}
