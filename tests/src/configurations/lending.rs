//! Lenders and brokers who work in Salesforce.

use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ObjectId, PolicyResults, ValueMapping};

use super::{AUTH, SECRET, salesforce_account};

fn states(name: &str) -> ValueMapping {
    ValueMapping::new(name)
        .description("Postal abbreviations of states to the picklist's names")
        .map("CA", "California")
        .map("FL", "Florida")
        .map("NY", "New York")
        .map("TX", "Texas")
        .otherwise("Other")
}

/// An owner of the company, found by email.
fn owner(number: u8) -> Object {
    let label = |part: &str| format!("owner_{number}_{part}");
    Object::new(format!("owner_{number}"), "Contact")
        .description(format!("Owner {number} of the company"))
        .find_existing(Lookup::all_of(["Email"]).newest_first("CreatedDate"))
        .needs(ObjectId::new("Account").alias("Company"))
        .may_fail(number > 1)
        .field(FieldMapping::id_of("AccountId", "Account"))
        .field(FieldMapping::from_attribute("FirstName", label("first_name")).max_length(40))
        .field(FieldMapping::from_attribute("LastName", label("last_name")).required(true).max_length(80))
        .field(FieldMapping::from_attribute("Email", label("email")).required(true))
        .field(FieldMapping::from_attribute("MobilePhone", label("phone_number")).regex_remove(r"[\s().-]"))
        .field(FieldMapping::from_attribute("MailingState", label("address_state")).mapped_by("state"))
        .field(FieldMapping::from_attribute("Ownership__c", label("ownership_percentage")).value_type("Percent"))
        .field(FieldMapping::today("Last_Application__c"))
}

/// A lender with a company, two owners, a deal, an object of its own, and the policy's outcome on the deal.
pub(super) fn lender() -> Integration {
    let opportunity = Object::new("opportunity", "Opportunity")
        .description("The deal")
        .find_existing(Lookup::all_of(["AccountId", "StageName"]).newest_first("CreatedDate"))
        .needs(ObjectId::new("Account").alias("Company"))
        .field(FieldMapping::id_of("AccountId", "Account"))
        .field(FieldMapping::from_attribute("Name", "company_name").required(true).max_length(120))
        .field(FieldMapping::constant("StageName", "Application Received").only_on_create())
        .field(FieldMapping::today("CloseDate").only_on_create())
        .field(FieldMapping::from_attribute("Amount", "amount_requested").value_type("Currency"))
        .field(FieldMapping::from_attribute("Loan_Purpose__c", "loan_purpose").mapped_by("purpose"))
        .static_data("LeadSource", "Heron");
    let application = Object::new("application", "Funding_Application__c")
        .description("What the underwriter sees")
        .find_existing(Lookup::all_of(["Opportunity__c"]).newest_first("CreatedDate"))
        .needs(ObjectId::new("Opportunity"))
        .field(FieldMapping::id_of("Opportunity__c", "Opportunity"))
        .field(FieldMapping::from_attribute("Annual_Revenue__c", "annual_revenue"))
        .field(FieldMapping::from_attribute("Monthly_Revenue__c", "monthly_revenue"))
        .field(FieldMapping::from_attribute("NAICS__c", "naics").max_length(6))
        .field(FieldMapping::from_attribute("Industry__c", "industry_type").mapped_by("industry"))
        .field(FieldMapping::today("Received_On__c").only_on_create());
    Integration::salesforce("https://lender.my.salesforce.example", AUTH, SECRET)
        .object(salesforce_account("account"))
        .object(owner(1))
        .object(owner(2))
        .object(opportunity)
        .object(application)
        .default_id(ObjectId::new("Opportunity"))
        .policy_results(
            PolicyResults::on("Opportunity").result("Submission_Result__c").reason("Submission_Failure_Reason__c"),
        )
        .value_mapping(states("state"))
        .value_mapping(
            ValueMapping::new("purpose")
                .map("working_capital", "Working capital")
                .map("equipment", "Equipment")
                .map("expansion", "Expansion")
                .otherwise("Not said"),
        )
        .value_mapping(
            ValueMapping::new("industry")
                .map("Restaurant", "Food service")
                .map("Trucking", "Transport")
                .map("Medical", "Health")
                .partial_match(true)
                .otherwise("Other"),
        )
        .sync_files("bank_statement", true)
        .sync_files("application", true)
        .sync_files("emails", false)
        .notify_failures("#crm-failures")
}

/// A broker who files each submission as a lead and an object of their own.
pub(super) fn broker() -> Integration {
    let lead = Object::new("lead", "Lead")
        .find_existing(Lookup::any_of(["Email", "Company"]).newest_first("LastModifiedDate"))
        .field(FieldMapping::from_attribute("Company", "company_name").required(true).max_length(255))
        .field(FieldMapping::from_attribute("FirstName", "owner_1_first_name").max_length(40))
        .field(FieldMapping::from_attribute("LastName", "owner_1_last_name").required(true).max_length(80))
        .field(FieldMapping::from_attribute("Email", "company_email"))
        .field(FieldMapping::from_attribute("Phone", "company_phone_number").regex_remove(r"\D"))
        .field(FieldMapping::from_attribute("State", "company_address_state").mapped_by("states"))
        .field(FieldMapping::constant("LeadSource", "Heron intake").only_on_create());
    let submission = Object::new("submission", "Submission__c")
        .find_existing(Lookup::all_of(["Lead__c", "Received_On__c"]).oldest_first("CreatedDate"))
        .needs(ObjectId::new("Lead"))
        .field(FieldMapping::id_of("Lead__c", "Lead").required(true))
        .field(FieldMapping::from_attribute("Received_On__c", "submission_date"))
        .field(FieldMapping::from_attribute("Amount_Requested__c", "amount_requested"))
        .field(FieldMapping::from_attribute("Use_Of_Funds__c", "loan_purpose").max_length(255))
        .field(FieldMapping::from_attribute("Received_From__c", "source_email_address"))
        .static_data("Status__c", "New");
    Integration::salesforce("https://broker.my.salesforce.example", AUTH, SECRET)
        .objects([lead, submission])
        .default_id(ObjectId::new("Submission__c"))
        .policy_results(PolicyResults::on("Submission__c").result("Policy_Result__c").reason("Policy_Reason__c"))
        .value_mapping(states("states"))
        .sync_file_classes(["application", "bank_statement", "drivers_license"].map(|class| (class, true)))
        .filter_small_files(true)
}

/// A lender against equipment: a vendor, the equipment as an asset of the deal, and files of an older kind.
pub(super) fn equipment_finance() -> Integration {
    let vendor = Object::new("vendor", "Vendor__c")
        .find_existing(Lookup::all_of(["Name"]).newest_first("CreatedDate"))
        .may_fail(true)
        .field(FieldMapping::from_attribute("Name", "vendor_name").required(true).max_length(80))
        .field(FieldMapping::from_attribute("Vendor_Email__c", "vendor_email"));
    let opportunity = Object::new("deal", "Opportunity")
        .find_existing(Lookup::all_of(["Heron_Reference__c"]).newest_first("CreatedDate"))
        .needs(ObjectId::new("Account"))
        .field(FieldMapping::from_attribute("Heron_Reference__c", "submission_reference").required(true))
        .field(FieldMapping::id_of("AccountId", "Account"))
        .field(FieldMapping::from_attribute("Name", "company_name").max_length(120))
        .field(FieldMapping::constant("StageName", "Prospecting").only_on_create())
        .field(FieldMapping::from_attribute("Amount", "equipment_cost"))
        .field(FieldMapping::today("CloseDate").only_on_create());
    let asset = Object::new("equipment", "Asset")
        .find_existing(Lookup::all_of(["SerialNumber"]).newest_first("InstallDate"))
        .needs(ObjectId::new("Account"))
        .needs(ObjectId::new("Opportunity"))
        .may_fail(true)
        .field(FieldMapping::id_of("AccountId", "Account"))
        .field(FieldMapping::id_of("Deal__c", "Opportunity"))
        .field(FieldMapping::from_attribute("Name", "equipment_description").required(true).max_length(255))
        .field(
            FieldMapping::from_attribute("SerialNumber", "equipment_serial_number")
                .regex_remove(r"(?i)^\s*(s/?n|serial)[:#\s]*")
                .max_length(80),
        )
        .field(FieldMapping::from_attribute("Condition__c", "equipment_condition").mapped_by("condition"));
    Integration::salesforce("https://equipment.my.salesforce.example", AUTH, SECRET)
        .objects([salesforce_account("company"), vendor, opportunity, asset])
        .default_id(ObjectId::new("Opportunity"))
        .value_mapping(states("state"))
        .value_mapping(ValueMapping::new("condition").map("new", "New").map("used", "Used").otherwise("Unknown"))
        .sync_file_classes(["invoice", "bank_statement"].map(|class| (class, true)))
        .filter_child_files(false)
        .download_legacy_attachments(true)
        .live(false)
}
