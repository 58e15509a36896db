//! Configurations that use one part of what there is.

use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ObjectId};

use super::{AUTH, SECRET, salesforce_account};

/// One object with one field.
pub(super) fn minimal() -> Integration {
    Integration::salesforce("https://minimal.my.salesforce.example", AUTH, SECRET).object(
        Object::new("account", "Account")
            .find_existing(Lookup::all_of(["Name"]).newest_first("CreatedDate"))
            .field(FieldMapping::from_attribute("Name", "company_name")),
    )
}

/// Files, and nothing else.
pub(super) fn files_only() -> Integration {
    Integration::salesforce("https://files.my.salesforce.example", AUTH, SECRET)
        .sync_files("bank_statement", true)
        .sync_files("application", true)
        .sync_files("tax_return", true)
        .sync_files("emails", false)
        .filter_small_files(true)
}

/// A company, and an object for each of its bank accounts.
pub(super) fn bank_accounts() -> Integration {
    let bank_account = Object::new("bank_account", "Bank_Account__c")
        .description("One for each account that statements were read of")
        .find_existing(Lookup::all_of(["Account__c", "Last_Four__c"]).newest_first("CreatedDate"))
        .needs(ObjectId::new("Account"))
        .field(FieldMapping::id_of("Account__c", "Account"))
        .field(FieldMapping::from_attribute("Bank__c", "bank_name").max_length(80))
        .field(FieldMapping::from_attribute("Last_Four__c", "account_number_last_four").max_length(4).required(true))
        .field(FieldMapping::from_attribute("Average_Balance__c", "average_daily_balance"))
        .field(FieldMapping::today("Read_On__c"));
    Integration::salesforce("https://accounts.my.salesforce.example", AUTH, SECRET)
        .object(salesforce_account("account"))
        .data_source_accounts(bank_account)
        .value_mapping(heron_data::crm::ValueMapping::new("state").map("NV", "Nevada").map("AZ", "Arizona"))
        .enabled(false)
}
