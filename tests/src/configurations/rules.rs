//! A configuration that leans on what happens to values on their way.

use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ValueMapping};
use serde_json::json;

use super::{AUTH, SECRET};

/// Every kind of change to a value, and value mappings of every kind.
pub(super) fn value_rules() -> Integration {
    let account = Object::new("account", "Account")
        .find_existing(Lookup::any_of(["External_Id__c"]).newest_first("CreatedDate"))
        .field(FieldMapping::from_attribute("External_Id__c", "submission_reference").required(true).max_length(36))
        .field(
            FieldMapping::from_attribute("Name", "company_name").regex_remove(r",?\s+(?:llc|inc)\.?$").max_length(80),
        )
        .field(FieldMapping::from_attribute("Sic", "industry_code").regex_remove(r"^0+").max_length(4))
        .field(FieldMapping::from_attribute("Risk__c", "risk_grade").mapped_by("risk"))
        .field(FieldMapping::from_attribute("Is_Returning__c", "returning_customer").mapped_by("yes or no"))
        .field(FieldMapping::from_attribute("Region__c", "company_address_state").mapped_by("region"))
        .field(FieldMapping::constant("Channel__c", "email").mapped_by("channel").only_on_create())
        .field(FieldMapping::constant("Intake__c", "Heron").max_length(10))
        .field(FieldMapping::from_attribute("Notes__c", "source_notes").regex_remove(r"<[^>]*>").max_length(32_000))
        .static_data("Score__c", json!(700))
        .static_data("Type", json!("Prospect"));
    Integration::salesforce("https://rules.my.salesforce.example", AUTH, SECRET)
        .object(account)
        .value_mapping(ValueMapping::new("risk").map("A", 1).map("B", 2).map("C", 3.5).otherwise("9"))
        .value_mapping(ValueMapping::new("yes or no").map("true", true).map("false", false))
        .value_mapping(
            ValueMapping::new("region")
                .map("CA", "West")
                .map("OR", "West")
                .map("NY", "East")
                .map("MA", "East")
                .otherwise("Middle"),
        )
        .value_mapping(
            ValueMapping::new("channel").map("email", "Email").map("portal", "Broker portal").partial_match(true),
        )
}
