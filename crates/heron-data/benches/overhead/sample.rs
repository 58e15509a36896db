//! Plainly made-up data, of the size that real data has.

use heron_api::types::{CrmConfig, CrmIntegrationCreate};
use serde_json::Value;

use crate::Result;

/// A key of no account.
pub(crate) const API_KEY: &str = "key_xxxxxxxxx";

const CONFIG: &str = r##"{
  "object_configs": [
    {
      "key": "account", "external_name": "Account", "description": "A company", "is_optional": false,
      "field_mappings": [
        {"field_name": "Name", "heron_company_attribute_label": "company_name", "required": true},
        {"field_name": "Industry__c", "heron_company_attribute_label": "industry", "max_length": 255},
        {"field_name": "Reviewed__c", "static_value_key": "date_today", "overwrite_on_update": true}
      ],
      "external_lookup_config": {
        "external_lookup_fields_and": ["Name"], "sort_field_name": "CreatedDate", "sort_order": "ASC"
      },
      "required_ids": [], "static_data": [{"key": "status", "value": "New"}]
    },
    {
      "key": "opportunity", "external_name": "Opportunity", "description": "A deal", "is_optional": true,
      "field_mappings": [
        {"field_name": "StageName", "static_value": "Review", "value_type": "Text"},
        {"field_name": "State__c", "heron_company_attribute_label": "state", "value_mapping_name": "states"}
      ],
      "required_ids": [{"alias": "Company", "external_name": "Account"}]
    }
  ],
  "default_id": {"alias": "Company", "external_name": "Account"},
  "policy_evaluation_config": {
    "external_object_name": "Opportunity", "failure_reason_external_name": "Reason__c",
    "result_external_name": "Result__c"
  },
  "sync_file_classes": {"bank_statement": true, "email": false},
  "value_mappings": []
}"##;

fn integration(number: usize) -> String {
    // Without the line breaks, as servers send it.
    let config = CONFIG.split('\n').map(str::trim).collect::<String>();
    format!(
        r##"{{"heron_id":"cri_{number:08}","config":{config},"failure_notification_channel":"#crm",
"instance_url":"https://acme.my.salesforce.com","is_enabled":true,"is_live":true,"provider":"salesforce"}}"##
    )
}

/// The answer to a list.
pub(crate) fn list_of(count: usize) -> String {
    let integrations: Vec<_> = (0..count).map(integration).collect();
    format!(r#"{{"crm_integrations":[{}]}}"#, integrations.join(","))
}

/// The answer to a create.
pub(crate) fn created() -> String {
    format!(r#"{{"crm_integration":{}}}"#, integration(0))
}

/// The request that creates it.
pub(crate) fn create() -> Result<CrmIntegrationCreate> {
    let config: CrmConfig = serde_json::from_str(CONFIG)?;
    let auth = [("client_id", Value::from("an id")), ("client_secret", Value::from("no secret"))];
    Ok(CrmIntegrationCreate::new(auth, config, "https://acme.my.salesforce.com", "salesforce", "no secret"))
}
