//! A sync carries out the configuration against the CRM.

#![allow(clippy::unwrap_used, reason = "the helpers of a test are tests too")]

mod support;

use std::time::Duration;

use heron_sandbox::{Builder, EndUserFile, Org, Sandbox, WriteResult};
use serde_json::{Value, json};
use support::{Heron, integration, text};

/// A sandbox with one integration of this `config`, and an end user.
struct Ready {
    heron: Heron,
    end_user: String,
}

impl Ready {
    async fn of(builder: Builder, config: Value) -> Self {
        let heron = Heron::of(builder.sync_delay(Duration::ZERO)).await;
        heron.integration(&integration(config)).await;
        let end_user = heron.end_user("e1").await;
        Self { heron, end_user }
    }

    async fn built_in(config: Value) -> Self {
        Self::of(Sandbox::builder().org(Org::built_in()), config).await
    }

    fn set(&self, label: &str, value: impl Into<Value>) -> &Self {
        self.heron.sandbox.company_attributes(&self.end_user).set(label, value);
        self
    }

    /// Triggers a sync, and gives the name, the result and the message of each of its events.
    async fn sync(&self) -> Vec<(String, String, String)> {
        let path = format!("/api/end_users/{}/crm_sync", self.end_user);
        let before = self.heron.get(&path).await.1.as_array().unwrap().len();
        self.heron.post(&path, &json!({})).await;
        let (status, events) = self.heron.get(&path).await;
        assert_eq!(status, 200);
        let told = |event: &Value| {
            let message =
                if event["result"] == "success" { &event["success_message"] } else { &event["error_message"] };
            (text(&event["name"]), text(&event["result"]), text(message))
        };
        events.as_array().unwrap().iter().skip(before).map(told).collect()
    }

    fn records(&self, object: &str) -> Vec<Value> {
        self.heron.sandbox.crm().records(object)
    }
}

fn told(all: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    all.iter().map(|(name, result, message)| (name.to_string(), result.to_string(), message.to_string())).collect()
}

/// A company, and a deal with it.
fn lender(lookup: Value) -> Value {
    json!({
        "object_configs": [
            {
                "external_name": "Account", "key": "account", "external_lookup_config": lookup,
                "field_mappings": [
                    { "field_name": "Name", "heron_company_attribute_label": "company_name", "required": true, "max_length": 20 },
                    { "field_name": "EIN__c", "heron_company_attribute_label": "federal_tax_id", "regex_remove": r"\D" },
                    { "field_name": "BillingState", "heron_company_attribute_label": "state", "value_mapping_name": "states" },
                    { "field_name": "Status__c", "static_value": "New", "overwrite_on_update": false },
                    { "field_name": "Started_On__c", "static_value_key": "date_today" },
                ],
                "static_data": [{ "key": "Type", "value": "Prospect" }],
            },
            {
                "external_name": "Opportunity", "key": "deal", "required_ids": [{ "external_name": "Account" }],
                "external_lookup_config": { "external_lookup_fields_and": ["AccountId"] },
                "field_mappings": [
                    { "field_name": "AccountId", "external_object_name_for_id": "Account" },
                    { "field_name": "Name", "heron_company_attribute_label": "company_name" },
                    { "field_name": "StageName", "static_value": "Underwriting" },
                    { "field_name": "CloseDate", "static_value_key": "date_today" },
                    { "field_name": "Amount", "heron_company_attribute_label": "amount_requested" },
                ],
            },
        ],
        "default_id": { "external_name": "Opportunity" },
        "policy_evaluation_config": {
            "external_object_name": "Opportunity", "result_external_name": "Policy_Result__c",
            "failure_reason_external_name": "Policy_Reason__c",
        },
        "sync_file_classes": { "bank_statement": true, "tax_return": false },
        "value_mappings": [{ "name": "states", "mapping": { "CA": "California" } }],
    })
}

fn by_ein() -> Value {
    json!({ "external_lookup_fields_or": ["EIN__c"] })
}

async fn ready() -> Ready {
    let ready = Ready::built_in(lender(by_ein())).await;
    ready.set("company_name", "Acme Foods and Beverages").set("federal_tax_id", "12-3456789").set("state", "CA");
    ready
}

#[tokio::test]
async fn a_sync_writes_what_the_configuration_says() {
    let ready = ready().await;
    let events = ready.sync().await;
    assert_eq!(events, told(&[("account", "success", "Created Account"), ("deal", "success", "Created Opportunity")]));

    let account = &ready.records("Account")[0];
    let id = text(&account["Id"]);
    assert!(id.starts_with("001") && id.len() == 18, "{id}");
    assert_eq!(account["Name"], "Acme Foods and Bever");
    assert_eq!(account["EIN__c"], "123456789");
    assert_eq!(account["BillingState"], "California");
    assert_eq!(account["Type"], "Prospect");
    assert_eq!(text(&account["Started_On__c"]), text(&account["CreatedDate"])[..10]);
    let deal = &ready.records("opportunity")[0];
    assert_eq!((&deal["AccountId"], &deal["Amount"]), (&account["Id"], &json!(25000.0)));

    let (_, events) = ready.heron.get(&format!("/api/end_users/{}/crm_sync", ready.end_user)).await;
    assert_eq!(events[0]["crm_record_url"], format!("https://crm.example/{id}"));
    let crm = ready.heron.sandbox.crm();
    assert_eq!(crm.json(Some("Account"))["records"][0], *account);
    assert_eq!(
        crm.json(None)["objects"],
        json!([{ "name": "Account", "records": 1 }, { "name": "Opportunity", "records": 1 }])
    );
}

#[tokio::test]
async fn syncing_twice_makes_no_duplicates_where_a_lookup_finds_the_first() {
    let ready = ready().await;
    ready.sync().await;
    ready.set("company_name", "Acme");
    ready.heron.sandbox.crm();
    let events = ready.sync().await;
    assert_eq!(events, told(&[("account", "success", "Updated Account"), ("deal", "success", "Updated Opportunity")]));
    assert_eq!(ready.heron.sandbox.crm().duplicates(), []);
    assert_eq!(ready.records("Account")[0]["Name"], "Acme");
    let writes = ready.heron.sandbox.crm().writes();
    assert_eq!((writes[2].run, writes[2].result), (2, WriteResult::Updated));
    assert!(!writes[2].values.contains_key("Status__c"), "set on create only");
}

#[tokio::test]
async fn syncing_twice_without_a_lookup_makes_duplicates_and_here_they_are() {
    let config = json!({ "object_configs": [{ "external_name": "Account", "key": "account",
        "field_mappings": [{ "field_name": "Name", "static_value": "Acme" }] }] });
    let ready = Ready::built_in(config).await;
    ready.sync().await;
    ready.sync().await;
    let ids: Vec<String> = ready.records("Account").iter().map(|record| text(&record["Id"])).collect();
    let [duplicate] = &ready.heron.sandbox.crm().duplicates()[..] else { panic!("one duplicate") };
    assert_eq!((duplicate.object.as_str(), duplicate.key.as_str()), ("Account", "account"));
    assert_eq!((&duplicate.end_user, &duplicate.ids), (&ready.end_user, &ids));
}

#[tokio::test]
async fn what_the_org_refuses_is_told_in_its_words_and_nothing_is_written() {
    let field = |name: &str, value: &str| json!([{ "field_name": "Name", "static_value": "Acme" }, { "field_name": name, "static_value": value }]);
    for (object, fields, message) in [
        ("Company", json!([]), "INVALID_TYPE: sObject type 'Company' is not supported"),
        ("Account", field("Nmae", "x"), "INVALID_FIELD: No such column 'Nmae' on sobject of type Account"),
        ("Account", field("Id", "x"), "INVALID_FIELD_FOR_INSERT_UPDATE: Id of Account cannot be set"),
        ("Account", json!([]), "REQUIRED_FIELD_MISSING: Required fields are missing: [Name]"),
        (
            "Account",
            field("EIN__c", "1234567890"),
            "STRING_TOO_LONG: data value too large: 10 characters (max length=9): [EIN__c]",
        ),
        (
            "Account",
            field("Status__c", "Odd"),
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: bad value for restricted picklist field: [Status__c]",
        ),
        (
            "Account",
            field("AnnualRevenue", "much"),
            "INVALID_TYPE_ON_FIELD_IN_RECORD: cannot read a double from a text like this: [AnnualRevenue]",
        ),
        (
            "Account",
            field("ParentId", "001000000000000AAA"),
            "INVALID_CROSS_REFERENCE_KEY: no record has this id: [ParentId]",
        ),
    ] {
        let config = json!({ "object_configs": [
            { "external_name": object, "key": "one", "is_optional": true, "field_mappings": fields },
            { "external_name": "Task", "key": "after" },
        ] });
        let ready = Ready::built_in(config).await;
        let events = ready.sync().await;
        assert_eq!(events, told(&[("one", "failure", message), ("after", "success", "Created Task")]));
        assert!(ready.records(object).is_empty());
    }
}

#[tokio::test]
async fn a_second_record_with_a_unique_value_is_refused() {
    let ready = Ready::built_in(lender(json!(null))).await;
    ready.set("company_name", "Acme").set("federal_tax_id", "12-3456789");
    let id = ready.heron.sandbox.crm().insert("Account", json!({ "Name": "Other", "EIN__c": "123456789" }));
    let events = ready.sync().await;
    let message = format!("DUPLICATE_VALUE: EIN__c duplicates value on record with id: {id}");
    assert_eq!(events[0], ("account".to_owned(), "failure".to_owned(), message));
    assert_eq!(events[1].1, "no_sync_attempted");
}

#[tokio::test]
async fn a_lookup_takes_the_first_of_its_order_and_tells_no_case_apart() {
    let lookup =
        json!({ "external_lookup_fields_and": ["Name"], "sort_field_name": "NumberOfEmployees", "sort_order": "DESC" });
    let ready = Ready::built_in(lender(lookup)).await;
    ready.set("company_name", "ACME").set("federal_tax_id", json!(null));
    let crm = ready.heron.sandbox.crm();
    let records =
        [json!({ "Name": "Acme", "NumberOfEmployees": 9 }), json!({ "Name": "acme", "NumberOfEmployees": 10 })];
    let [_, large] = records.map(|record| crm.insert("Account", record));
    crm.insert("Account", json!({ "Name": "Acme" }));
    ready.sync().await;
    assert_eq!(crm.writes()[0].record_id, Some(large));
    let unsortable = json!({ "external_lookup_fields_and": ["Name"], "sort_field_name": "Rank" });
    let ready = Ready::built_in(lender(unsortable)).await;
    ready.set("company_name", "Acme");
    assert_eq!(ready.sync().await[0].2, "INVALID_FIELD: No such column 'Rank' on sobject of type Account");
}

#[tokio::test]
async fn a_lookup_may_search_under_another_name_and_through_a_relationship() {
    let config = json!({ "object_configs": [{
        "external_name": "Contact", "key": "owner",
        "external_lookup_config": { "external_lookup_fields_and": ["LastName", "Account.Name"] },
        "field_mappings": [
            { "field_name": "LastName", "static_value": "Sample" },
            { "field_name": "Description__c", "static_value": "Acme", "external_lookup_field_name": "Account.Name" },
        ],
    }] });
    let describe = json!([
        { "name": "Account", "fields": [{ "name": "Name", "type": "string" }] },
        { "name": "Contact", "fields": [
            { "name": "LastName", "type": "string" }, { "name": "Description__c", "type": "string" },
            { "name": "CreatedDate", "type": "datetime" },
            { "name": "AccountId", "type": "reference", "referenceTo": ["Account"], "relationshipName": "Account" },
        ] },
    ]);
    let org = Org::from_describe(describe.to_string()).unwrap();
    let ready = Ready::of(Sandbox::builder().org(org), config).await;
    let crm = ready.heron.sandbox.crm();
    let account = crm.insert("Account", json!({ "Name": "Acme" }));
    crm.insert("Contact", json!({ "LastName": "Sample" }));
    let contact = crm.insert("Contact", json!({ "LastName": "Sample", "AccountId": account }));
    assert_eq!(ready.sync().await, told(&[("owner", "success", "Updated Contact")]));
    assert_eq!(crm.writes()[0].record_id, Some(contact));
}

#[tokio::test]
async fn files_are_sent_by_class_size_and_parent_to_the_default_record_once() {
    let ready = ready().await;
    let crm = ready.heron.sandbox.crm();
    for file in [
        EndUserFile::new("jan.pdf", "bank_statement"),
        EndUserFile::new("page.pdf", "bank_statement").child(),
        EndUserFile::new("logo.png", "bank_statement").size(399),
        EndUserFile::new("2025.pdf", "tax_return"),
        EndUserFile::new("id.png", "drivers_license"),
    ] {
        crm.add_file("e1", file);
    }
    let files = |events: Vec<(String, String, String)>| events.into_iter().find(|event| event.0 == "files").unwrap().2;
    assert_eq!(files(ready.sync().await), "Sent 2 of the files, left out 3");
    ready.sync().await;
    let sent = ready.records("ContentVersion");
    let names: Vec<&Value> = sent.iter().map(|file| &file["Title"]).collect();
    assert_eq!(names, ["jan.pdf", "logo.png"]);
    assert_eq!(sent[0]["FirstPublishLocationId"], ready.records("Opportunity")[0]["Id"]);
}

#[tokio::test]
async fn small_and_child_files_are_left_out_as_the_configuration_says() {
    let mut config = lender(by_ein());
    config["small_file_filtering_enabled"] = json!(true);
    config["child_file_filtering_enabled"] = json!(false);
    let ready = Ready::built_in(config).await;
    ready.set("company_name", "Acme");
    ready.heron.sandbox.crm().add_file("e1", EndUserFile::new("page.pdf", "bank_statement").child());
    ready.heron.sandbox.crm().add_file("e1", EndUserFile::new("logo.png", "bank_statement").size(399));
    ready.sync().await;
    let sent = ready.records("ContentVersion");
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["Title"], "page.pdf");
}

#[tokio::test]
async fn a_policys_result_is_written_once_there_is_one() {
    let ready = ready().await;
    assert_eq!(ready.sync().await.len(), 2);
    ready.heron.sandbox.crm().set_policy_result("e1", "declined", Some("Too young"));
    let events = ready.sync().await;
    assert_eq!(events[2], told(&[("policy", "success", "Wrote the policy's result to Opportunity")])[0]);
    let deal = &ready.records("Opportunity")[0];
    assert_eq!((&deal["Policy_Result__c"], &deal["Policy_Reason__c"]), (&json!("declined"), &json!("Too young")));
}

#[tokio::test]
async fn a_bank_account_has_a_record_of_its_own_each() {
    let mut config = lender(by_ein());
    config["data_source_accounts_config"] = json!({
        "external_name": "Task", "key": "bank",
        "field_mappings": [{ "field_name": "Subject", "heron_company_attribute_label": "last_four" }],
    });
    let ready = Ready::built_in(config).await;
    ready.set("company_name", "Acme").set("last_four", "none");
    for number in ["1111", "2222"] {
        ready.heron.sandbox.crm().add_bank_account("e1", [("last_four", number)]);
    }
    assert_eq!(ready.sync().await.len(), 4);
    let subjects: Vec<Value> = ready.records("Task").iter().map(|record| record["Subject"].clone()).collect();
    assert_eq!(subjects, ["1111", "2222"]);
    assert_eq!(ready.heron.sandbox.crm().duplicates(), []);
}

#[tokio::test]
async fn attributes_that_are_set_are_served_and_used() {
    let ready = ready().await;
    let path = format!("/api/end_users/{}/company_attributes", ready.end_user);
    ready.set("is_returning", true).set("annual_revenue", 1200.5).set("amount_requested", json!(null));
    let (_, rows) = ready.heron.get(&path).await;
    let row =
        |label: &str| rows.as_array().unwrap().iter().find(|row| row["attribute"]["label"] == label).unwrap().clone();
    assert_eq!(row("is_returning")["attribute"]["type"], "bool");
    assert_eq!(
        (&row("annual_revenue")["value"], &row("annual_revenue")["attribute"]["type"]),
        (&json!(1200.5), &json!("float"))
    );
    assert_eq!(row("amount_requested")["availability"], "not_available");
    ready.heron.sandbox.company_attributes("e1").clear().set("only", "one");
    assert_eq!(ready.heron.get(&path).await.1.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn attributes_that_all_are_given_stand_between_the_made_up_ones_and_an_end_users_own() {
    let heron =
        Heron::of(Sandbox::builder().company_attributes([("company_name", json!("Given")), ("rate", json!(1.5))]));
    let heron = heron.await;
    let integration = heron.integration(&integration(json!({}))).await;
    let end_user = heron.end_user("e1").await;
    let (_, made) =
        heron.post(&format!("/api/ingestion/crm/{integration}"), &json!({ "Id": "001", "Name": "Own" })).await;
    let values = async |end_user: &str| {
        let (_, rows) = heron.get(&format!("/api/end_users/{end_user}/company_attributes")).await;
        ["company_name", "rate", "federal_tax_id"].map(|label| {
            let rows = rows.as_array().unwrap();
            rows.iter()
                .find(|row| row["attribute"]["label"] == label)
                .map(|row| row["value"].clone())
                .unwrap_or_default()
        })
    };
    assert_eq!(values(&end_user).await, [json!("Given"), json!(1.5), json!("00-0000000")]);
    let ingested = values(&text(&made["end_user_heron_id"])).await;
    assert_eq!(ingested[..2], [json!("Given"), json!(1.5)]);
    heron.sandbox.company_attributes("e1").set("company_name", "Own");
    assert_eq!(values(&end_user).await[0], "Own");
    heron.sandbox.company_attributes("e1").clear();
    assert_eq!(values(&end_user).await, [json!(null), json!(null), json!(null)]);
}

#[tokio::test]
async fn an_ingested_end_user_has_made_up_attributes_that_depend_on_its_id_alone() {
    let attributes = async |seed| {
        let heron = Heron::of(Sandbox::builder().seed(seed)).await;
        let id = heron.integration(&integration(json!({}))).await;
        let (_, made) = heron.post(&format!("/api/ingestion/crm/{id}"), &json!({ "Id": "001" })).await;
        heron.get(&format!("/api/end_users/{}/company_attributes", text(&made["end_user_heron_id"]))).await.1
    };
    assert_eq!(attributes(1).await, attributes(1).await);
    assert_ne!(attributes(1).await, attributes(2).await);
}

#[tokio::test]
async fn two_sandboxes_of_one_seed_write_the_same() {
    let ids = async || {
        let ready = ready().await;
        ready.sync().await;
        ready.heron.sandbox.crm().writes().into_iter().map(|write| write.record_id).collect::<Vec<_>>()
    };
    assert_eq!(ids().await, ids().await);
}

#[test]
fn an_export_that_cannot_be_used_keeps_the_binary_from_starting() {
    let file = std::env::temp_dir().join(format!("heron-sandbox-{}-org.json", std::process::id()));
    std::fs::write(&file, r#"[{ "name": "Account", "fields": [{ "name": 1 }] }]"#).unwrap();
    let binary = || std::process::Command::new(env!("CARGO_BIN_EXE_heron-sandbox"));
    let refused = binary().args(["--port", "0", "--org"]).arg(&file).output().unwrap();
    std::fs::remove_file(&file).unwrap();
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(
        !refused.status.success() && told.contains("describe export 1, at /0") && told.contains("help: "),
        "{told}"
    );
    let missing = binary().args(["--port", "0", "--org"]).arg(&file).output().unwrap();
    assert!(String::from_utf8(missing.stderr).unwrap().contains("org.json"));
}
