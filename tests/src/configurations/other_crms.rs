//! CRMs other than Salesforce. Heron documents no provider; the names are those that suggest themselves.

use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ObjectId, ValueMapping};
use heron_data::types::StaticValueKey;

use super::SECRET;

/// A company, its owner and a deal in HubSpot, whose names are all in lower case.
pub(super) fn hubspot_deals() -> Integration {
    let company = Object::new("company", "company")
        .find_existing(Lookup::any_of(["domain", "name"]).newest_first("createdate"))
        .field(FieldMapping::from_attribute("name", "company_name").required(true))
        .field(FieldMapping::from_attribute("domain", "company_website").regex_remove(r"^https?://(www\.)?|/.*$"))
        .field(FieldMapping::from_attribute("state", "company_address_state"))
        .field(FieldMapping::from_attribute("annualrevenue", "annual_revenue"));
    let contact = Object::new("contact", "contact")
        .find_existing(Lookup::all_of(["email"]).newest_first("createdate"))
        .needs(ObjectId::new("company"))
        .field(FieldMapping::from_attribute("email", "owner_1_email").required(true))
        .field(FieldMapping::from_attribute("firstname", "owner_1_first_name"))
        .field(FieldMapping::from_attribute("lastname", "owner_1_last_name"))
        .field(FieldMapping::id_of("associatedcompanyid", "company"))
        .field(FieldMapping::constant("lifecyclestage", "opportunity").only_on_create());
    let deal = Object::new("deal", "deal")
        .find_existing(Lookup::all_of(["heron_reference"]).newest_first("createdate"))
        .needs(ObjectId::new("company"))
        .needs(ObjectId::new("contact"))
        .field(FieldMapping::from_attribute("heron_reference", "submission_reference").required(true))
        .field(FieldMapping::from_attribute("dealname", "company_name").max_length(100))
        .field(FieldMapping::from_attribute("amount", "amount_requested"))
        .field(FieldMapping::from_attribute("dealstage", "review_status").mapped_by("deal stage"))
        .field(FieldMapping::new("closedate").static_value_key(StaticValueKey::DateToday).only_on_create());
    Integration::new("hubspot", "https://api.hubapi.example", [("access_token", "made-up-access-token")], SECRET)
        .objects([company, contact, deal])
        .default_id(ObjectId::new("deal"))
        .value_mapping(
            ValueMapping::new("deal stage")
                .map("new", "appointmentscheduled")
                .map("approved", "closedwon")
                .map("declined", "closedlost")
                .otherwise("qualifiedtobuy"),
        )
        .sync_files("bank_statement", true)
}

/// A loan origination system with one object per deal.
pub(super) fn loan_origination_system() -> Integration {
    let application = Object::new("application", "Application")
        .find_existing(Lookup::all_of(["ApplicationNumber"]).oldest_first("EnteredOn"))
        .field(FieldMapping::from_attribute("ApplicationNumber", "submission_reference").required(true))
        .field(FieldMapping::from_attribute("BusinessName", "company_name").required(true).max_length(60))
        .field(FieldMapping::from_attribute("DbaName", "dba").max_length(60))
        .field(FieldMapping::from_attribute("TaxNumber", "federal_tax_id").regex_remove("-").lookup_as("TaxId"))
        .field(FieldMapping::from_attribute("Entity", "type_of_business_entity").mapped_by("entity"))
        .field(FieldMapping::from_attribute("GrossAnnualSales", "annual_revenue"))
        .field(FieldMapping::from_attribute("StateOfIncorporation", "state_of_incorporation").max_length(2))
        .static_data("PriorityCode", 3)
        .static_data("AutoScore", true);
    let merchant = Object::new("merchant", "Merchant")
        .find_existing(Lookup::all_of(["TaxId", "Application"]).oldest_first("EnteredOn"))
        .needs(ObjectId::new("Application"))
        .field(FieldMapping::id_of("Application", "Application"))
        .field(FieldMapping::from_attribute("TaxNumber", "federal_tax_id").regex_remove("-").lookup_as("TaxId"));
    Integration::new("origination", "https://los.example/", [("user", "made-up-user"), ("key", "made-up-key")], SECRET)
        .objects([application, merchant])
        .value_mapping(
            ValueMapping::new("entity").map("LLC", 1).map("Corporation", 2).map("Sole proprietor", 3).otherwise("9"),
        )
        .sync_files("emails", true)
        .notify_nobody()
}
