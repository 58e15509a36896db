//! The request of the API's documentation page, through the builders.

use heron_data::crm::{FieldMapping, Integration, Lookup, Object, ObjectId, PolicyResults};
use heron_data::types::CrmIntegrationCreate;

/// Defaults and empty lists are spelled out, because the page spells them out.
pub(crate) fn documented_request() -> CrmIntegrationCreate {
    let no_auth: [(&str, &str); 0] = [];
    Integration::salesforce("https://sandbox.salesforce.com", no_auth, "<string>")
        .enabled(true)
        .live(true)
        .notify_nobody()
        .objects([])
        .value_mappings([])
        .sync_file_classes::<&str>([])
        .default_id(ObjectId::new("Account").alias("Company"))
        .policy_results(
            PolicyResults::on("Opportunity").result("Submission_Result_from_Heron__c").reason("Failure_Reason__c"),
        )
        .data_source_accounts(
            Object::new("Account", "Account")
                .description("A company or person")
                .may_fail(false)
                .find_existing(Lookup::all_of(["<string>"]).and_any_of(["<string>"]).oldest_first("CreatedDate"))
                .needs(ObjectId::new("Account").alias("Company"))
                .static_data("status", "<any>")
                .field(
                    FieldMapping::from_attribute("Name", "owner_1_first_name")
                        .static_value("static value")
                        .date_today()
                        .object_id("Account")
                        .lookup_as("<string>")
                        .mapped_by("state")
                        .regex_remove("pattern")
                        .max_length(255)
                        .value_type("Text")
                        .required(true)
                        .overwrite_on_update(true),
                ),
        )
        .build()
}
