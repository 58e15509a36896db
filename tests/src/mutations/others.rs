//! Harm to value mappings, and to what stands beside the objects.

use serde_json::{Map, Value, json};

use super::draft::list;
use super::{Rule, visible};

pub(super) const RULES: &[Rule] = &[
    visible("crm/unknown-value-mapping", "a reference to a value mapping is mistyped", |draft| {
        let (_, field) = draft.mapped();
        draft.ready();
        let place = format!("{field}/value_mapping_name");
        let name = draft.text(&place);
        let mistyped = draft.mistype(&name);
        *draft.at(&place) = json!(mistyped);
    }),
    visible("crm/unknown-value-mapping", "a value mapping that is used is removed", |draft| {
        let (mapping, _) = draft.mapped();
        draft.ready();
        let name = json!(draft.text(&format!("{mapping}/name")));
        list(&mut draft.config()["value_mappings"]).retain(|mapping| mapping["name"] != name);
    }),
    visible("crm/duplicate-value-mapping", "a value mapping is there twice", |draft| {
        let (mapping, _) = draft.mapped();
        draft.ready();
        let copy = draft.at(&mapping).clone();
        list(&mut draft.config()["value_mappings"]).push(copy);
    }),
    visible("crm/unused-value-mapping", "a value mapping is used no more", |draft| {
        let (mapping, _) = draft.mapped();
        draft.ready();
        let name = json!(draft.text(&format!("{mapping}/name")));
        for field in draft.fields(|field| field["value_mapping_name"] == name) {
            draft.at(&field).as_object_mut().unwrap().remove("value_mapping_name");
        }
        if let Some(fields) = draft.integration.pointer_mut("/config/data_source_accounts_config/field_mappings") {
            for field in list(fields).iter_mut().filter(|field| field["value_mapping_name"] == name) {
                field.as_object_mut().unwrap().remove("value_mapping_name");
            }
        }
    }),
    visible("crm/empty-value-mapping", "a value mapping's entries are removed", |draft| {
        let (mapping, _) = draft.mapped();
        draft.ready();
        draft.at(&mapping)["mapping"] = json!({});
    }),
    visible("crm/partial-match-overlap", "an entry becomes a part of another one", |draft| {
        let (mapping, _) = draft.mapped();
        draft.at(&mapping)["use_partial_match"] = json!(true);
        let shortened: Map<String, Value> = [("added entry".to_owned(), json!("x"))].into_iter().collect();
        draft.at(&mapping)["mapping"] = shortened.into();
        draft.ready();
        let part = draft.pick(&["added", "entry", "ed en"]);
        draft.at(&mapping)["mapping"][part] = json!("y");
    }),
    visible("crm/case-only", "an entry differs in case only", |draft| {
        let (mapping, _) = draft.mapped();
        draft.at(&mapping)["mapping"]["Added"] = json!("x");
        draft.ready();
        draft.at(&mapping)["mapping"]["ADDED"] = json!("y");
    }),
    visible("crm/nothing-to-write", "all that is written is removed", |draft| {
        draft.ready();
        *draft.config() = json!({ "object_configs": [], "sync_file_classes": { "bank_statement": false } });
    }),
    visible("crm/policy-without-fields", "a policy's fields are removed", |draft| {
        let object = draft.object();
        let name = draft.text(&format!("{object}/external_name"));
        let policy = json!({ "external_object_name": name, "result_external_name": "Result__c" });
        draft.config()["policy_evaluation_config"] = policy;
        draft.ready();
        let policy = &mut draft.config()["policy_evaluation_config"];
        policy.as_object_mut().unwrap().remove("result_external_name");
    }),
    visible("crm/credential-text", "a credential is pasted into the configuration", |draft| {
        let object = draft.object();
        draft.ready();
        let token = format!("key_{}", "0123456789abcdef".repeat(3));
        match draft.below(4) {
            0 => draft.at(&object)["description"] = json!(format!("The key is {token}")),
            1 => list(&mut draft.at(&object)["static_data"]).push(json!({ "key": "API key", "value": "made-up" })),
            2 => draft.at(&object)["description"] = draft.integration["secret"].clone(),
            _ => {
                draft.add_field(&object, json!({ "field_name": "Added_Token__c", "static_value": token }));
            }
        }
    }),
    visible("crm/instance-url", "the address is no URL", |draft| {
        draft.ready();
        let url = draft.text("/instance_url").replace("https://", "");
        let scheme = draft.pick(&["", "htps://", "https:/", "ftp://", "https:// "]);
        draft.integration["instance_url"] = json!(format!("{scheme}{url}"));
    }),
    visible("crm/insecure-instance-url", "the address is not protected by TLS", |draft| {
        draft.ready();
        let url = draft.text("/instance_url").replace("https://", "http://");
        draft.integration["instance_url"] = json!(url);
    }),
    visible("crm/instance-url-of-page", "the address is that of a page", |draft| {
        draft.ready();
        let url = draft.text("/instance_url");
        let rest = draft.pick(&["/lightning/page/home", "/?ec=302", "/#/deals", "/services/data/v62.0"]);
        draft.integration["instance_url"] = json!(format!("{}{rest}", url.trim_end_matches('/')));
    }),
    visible("crm/provider-spelling", "the provider is mistyped", |draft| {
        draft.ready();
        let provider = draft.pick(&["Salesforce", "salesfroce", "sales_force", "SALESFORCE", "saleforce"]);
        draft.integration["provider"] = json!(provider);
    }),
    visible("crm/salesforce-only", "what only Salesforce has is used with another CRM", |draft| {
        let object = draft.object();
        draft.integration["provider"] = json!("hubspot");
        draft.config().as_object_mut().unwrap().remove("download_legacy_attachments");
        draft.ready();
        if draft.below(2) == 0 {
            draft.config()["download_legacy_attachments"] = json!(true);
        } else {
            let lookup = &mut draft.at(&object)["external_lookup_config"];
            lookup.as_object_mut().unwrap().remove("sort_field_name");
        }
    }),
    visible("crm/empty-credentials", "credentials are missing", |draft| {
        draft.ready();
        match draft.below(2) {
            0 => draft.integration["auth"] = json!({}),
            _ => draft.integration["secret"] = json!(""),
        }
    }),
];
