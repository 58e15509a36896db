//! Preflight finds what the CRM would refuse.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::crm::Check;
use crate::crm::{FieldMapping, Integration, Lookup, Object, PolicyResults, ValueMapping};

const ACCOUNT: &[u8] = include_bytes!("fixtures/Account.sf.json");
const OPPORTUNITY: &[u8] = include_bytes!("fixtures/Opportunity.rest.json");
const HISTORY: &[u8] = include_bytes!("fixtures/AccountHistory.rest.json");
const DEALS: &[u8] = include_bytes!("fixtures/deals.hubspot.json");

fn metadata() -> &'static CrmMetadata {
    static METADATA: LazyLock<CrmMetadata> = LazyLock::new(|| {
        let salesforce = CrmMetadata::new().with_salesforce(ACCOUNT).unwrap().with_salesforce(OPPORTUNITY).unwrap();
        salesforce.with_hubspot("deals", DEALS).unwrap()
    });
    &METADATA
}

fn integration() -> Integration {
    Integration::salesforce("https://crm.example", [("token", "canary")], "canary")
}

fn attribute(field: &str) -> FieldMapping {
    FieldMapping::from_attribute(field, "x")
}

/// An account that lacks nothing.
fn account() -> Object {
    Object::new("a", "Account").field(attribute("Name"))
}

fn of_integration(integration: Integration) -> Vec<Finding> {
    let findings = preflight(&integration.build().config, metadata());
    for finding in &findings {
        let check = checks().iter().find(|check| check.id == finding.id).expect("a check of the table");
        assert!(finding.level <= check.level, "{finding}");
    }
    findings
}

fn of(object: Object) -> Vec<Finding> {
    of_integration(integration().object(object))
}

/// The one finding, as level, id and pointer.
fn one(found: &[Finding]) -> (Level, &'static str, &str) {
    let [finding] = found else { panic!("{found:#?}") };
    (finding.level, finding.id, finding.pointer.as_str())
}

fn of_field(field: FieldMapping) -> Vec<Finding> {
    of(account().field(field))
}

const FIELD: &str = "/object_configs/0/field_mappings/1";

#[test]
fn what_fits_the_crm_has_no_finding() {
    let found = of_integration(
        integration()
            .object(
                account()
                    .find_existing(Lookup::any_of(["Name", "EIN__c"]).newest_first("CreatedDate"))
                    .field(attribute("BillingState").max_length(80).value_type("Text"))
                    .field(attribute("Status__c").mapped_by("status"))
                    .field(FieldMapping::constant("Products__c", "Term Loan;Line of Credit"))
                    .field(FieldMapping::constant("Active__c", "true"))
                    .field(FieldMapping::today("Received_On__c"))
                    .field(attribute("AnnualRevenue").value_type("Currency"))
                    .field(FieldMapping::id_of("ParentId", "Account"))
                    .static_data("Industry", "Retail")
                    .static_data("something_of_herons", json!({})),
            )
            .object(
                Object::new("o", "Opportunity")
                    .field(attribute("Name"))
                    .field(FieldMapping::constant("StageName", "Underwriting"))
                    .field(FieldMapping::today("CloseDate"))
                    .field(FieldMapping::id_of("AccountId", "Account"))
                    .field(attribute("Failure_Reason__c").only_on_create()),
            )
            .object(
                Object::new("d", "deals")
                    .find_existing(Lookup::all_of(["dealname"]).oldest_first("closedate"))
                    .field(attribute("dealname"))
                    .field(FieldMapping::constant("dealstage", "contractsent"))
                    .field(FieldMapping::constant("loan_types", "term;line"))
                    .field(FieldMapping::constant("hubspot_owner_id", "12345"))
                    .field(FieldMapping::constant("closedate", "1772323200000"))
                    .field(FieldMapping::constant("is_renewal", "false")),
            )
            .value_mapping(ValueMapping::new("status").map("n", "New").map("r", Value::Null).otherwise("In Review"))
            .policy_results(PolicyResults::on("Opportunity").result("Submission_Result__c")),
    );
    assert_eq!(found, []);
}

#[test]
fn names_that_the_crm_does_not_have_are_found_with_the_nearest() {
    let found = of(Object::new("a", "Acount"));
    assert_eq!(one(&found), (Level::Warning, "crm/object-not-described", "/object_configs/0/external_name"));
    assert!(found[0].help.starts_with("did you mean `Account`?"));

    let found = of(Object::new("a", "account").field(attribute("Name")));
    assert_eq!(one(&found), (Level::Warning, "crm/object-case", "/object_configs/0/external_name"));

    let found = of_field(attribute("BilingState"));
    assert_eq!(one(&found), (Level::Error, "crm/unknown-field", &*format!("{FIELD}/field_name")));
    assert_eq!(
        found[0].help,
        "did you mean `BillingState`? A describe shows what its caller may see: make it as the user that Heron connects as"
    );

    let found = of_field(attribute("billingstate"));
    assert_eq!(one(&found), (Level::Warning, "crm/field-case", &*format!("{FIELD}/field_name")));
    assert_eq!(found[0].help, "write `BillingState`");
}

#[test]
fn fields_that_may_not_be_written_are_found() {
    let found = of_field(attribute("Score__c"));
    assert_eq!(one(&found), (Level::Error, "crm/field-not-createable", &*format!("{FIELD}/field_name")));
    let opportunity = |field: FieldMapping| {
        let object = Object::new("o", "Opportunity").static_data("StageName", "Prospecting");
        of(object.static_data("CloseDate", "2026-03-01").field(attribute("Name")).field(field))
    };
    let found = opportunity(attribute("Failure_Reason__c"));
    assert_eq!(one(&found), (Level::Warning, "crm/field-not-updateable", &*format!("{FIELD}/field_name")));
    assert_eq!(opportunity(attribute("Failure_Reason__c").only_on_create()), []);
    let policy = PolicyResults::on("Opportunity").result("Submission_Result__c").reason("Failure_Reason__c");
    let found = of_integration(integration().policy_results(policy));
    assert_eq!(
        one(&found),
        (Level::Warning, "crm/field-not-updateable", "/policy_evaluation_config/failure_reason_external_name")
    );
    let found = of(Object::new("d", "deals").field(attribute("days_to_close")).field(attribute("old_note")));
    let ids: Vec<&str> = found.iter().map(|finding| finding.id).collect();
    assert_eq!(ids, ["crm/field-not-createable", "crm/unknown-field"]);
}

#[test]
fn an_object_that_may_not_be_written_is_found() {
    for (flags, level) in [
        (json!({ "createable": false, "updateable": false }), Level::Error),
        (json!({ "updateable": false }), Level::Warning),
    ] {
        let mut describe = json!({ "name": "Event__e", "fields": [] });
        describe.as_object_mut().unwrap().extend(flags.as_object().unwrap().clone());
        let metadata = CrmMetadata::new().with_salesforce(describe.to_string().as_bytes()).unwrap();
        let config = integration().object(Object::new("e", "Event__e")).build().config;
        let found = preflight(&config, &metadata);
        assert_eq!(one(&found), (level, "crm/object-not-writable", "/object_configs/0/external_name"));
    }
}

#[test]
fn lengths_and_types_that_do_not_fit_are_found() {
    let found = of_field(attribute("BillingState").max_length(81));
    assert_eq!(one(&found), (Level::Warning, "crm/max-length-beyond-field", &*format!("{FIELD}/max_length")));
    assert_eq!(of_field(attribute("AnnualRevenue").max_length(81)), []);

    let found = of_field(attribute("AnnualRevenue").value_type("Text"));
    assert_eq!(one(&found), (Level::Warning, "crm/value-type-mismatch", &*format!("{FIELD}/value_type")));
    assert_eq!(of_field(attribute("AnnualRevenue").value_type("Anything else")), []);

    let found = of_field(FieldMapping::constant("EIN__c", "12-3456789"));
    assert_eq!(one(&found), (Level::Error, "crm/value-too-long-for-field", &*format!("{FIELD}/static_value")));
    assert_eq!(of_field(FieldMapping::constant("EIN__c", "12-3456789").max_length(9))[0].level, Level::Warning);

    for field in [
        FieldMapping::constant("AnnualRevenue", "1,200"),
        FieldMapping::constant("AnnualRevenue", "NaN"),
        FieldMapping::constant("Active__c", "yes"),
        FieldMapping::constant("Received_On__c", "01/03/2026"),
        FieldMapping::constant("ParentId", "Acme"),
        FieldMapping::today("Active__c"),
        FieldMapping::id_of("AnnualRevenue", "Account"),
    ] {
        let found = of_field(field);
        assert_eq!((found.len(), found[0].id), (1, "crm/value-does-not-fit-field"), "{found:?}");
    }
    let found = of(account().static_data("Industry", json!(["Retail"])));
    assert_eq!(one(&found).2, "/object_configs/0/static_data/0/value");
}

#[test]
fn a_value_outside_a_picklist_is_an_error_only_where_the_picklist_is_restricted() {
    let constant = |field: &str, value: &str| of_field(FieldMapping::constant(field, value));
    let found = constant("Status__c", "new");
    assert_eq!(one(&found), (Level::Error, "crm/value-not-in-picklist", &*format!("{FIELD}/static_value")));
    assert_eq!(found[0].help, "did you mean `New`?");
    assert_eq!(one(&constant("Industry", "Fishing")).0, Level::Warning);
    // A value that is not active counts as none.
    assert_eq!(one(&constant("Status__c", "Old")).0, Level::Error);
    assert_eq!(one(&constant("Status__c", "New;In Review")).0, Level::Error);
    assert_eq!(one(&constant("Products__c", "Term Loan;Lease")).0, Level::Error);
    // What is changed on its way, or may lose against another source, is not surely written.
    assert_eq!(of_field(FieldMapping::constant("Status__c", "New!").regex_remove("!"))[0].level, Level::Warning);
    assert_eq!(of_field(FieldMapping::constant("Status__c", "Newest").attribute("x"))[0].level, Level::Warning);
    let found = of(Object::new("d", "deals").field(FieldMapping::constant("dealstage", "closed")));
    assert_eq!(one(&found).0, Level::Error);
}

#[test]
fn the_entries_of_a_value_mapping_are_compared_with_each_field_that_uses_it() {
    let table = ValueMapping::new("status").map("a/b", "Nwe").map("n", "New").otherwise("Other");
    let object = account().field(attribute("Status__c").mapped_by("status"));
    let found = of_integration(integration().object(object.clone()).object(object).value_mapping(table));
    let places: Vec<(&str, Level)> = found.iter().map(|finding| (finding.pointer.as_str(), finding.level)).collect();
    assert_eq!(
        places,
        [("/value_mappings/0/mapping/a~1b", Level::Error), ("/value_mappings/0/default_value", Level::Error)]
    );
}

#[test]
fn what_the_crm_requires_of_a_new_record_must_be_mapped() {
    let found = of(Object::new("o", "Opportunity").field(attribute("name")).static_data("StageName", "Prospecting"));
    let told: Vec<(&str, &str)> = found.iter().map(|finding| (finding.id, finding.message.as_str())).collect();
    assert_eq!(
        told,
        [
            ("crm/field-case", "the CRM writes the field `name` of `Opportunity` as `Name`"),
            (
                "crm/required-field-not-mapped",
                "a new `Opportunity` must have the field `CloseDate`, and nothing maps it"
            ),
        ]
    );
    assert_eq!((found[1].level, found[1].pointer.as_str()), (Level::Error, "/object_configs/0"));
}

#[test]
fn a_lookup_needs_fields_that_can_be_searched_and_sorted() {
    let lookup = "/object_configs/0/external_lookup_config";
    let found = of(account().find_existing(Lookup::all_of(["Name", "Notes__c"])));
    let place = format!("{lookup}/external_lookup_fields_and/1");
    assert_eq!(one(&found), (Level::Error, "crm/lookup-field-not-filterable", &*place));
    let found = of(account().find_existing(Lookup::any_of(["EIN"]).newest_first("Created")));
    let pointers: Vec<&str> = found.iter().map(|finding| finding.pointer.as_str()).collect();
    assert_eq!(pointers, [format!("{lookup}/external_lookup_fields_or/0"), format!("{lookup}/sort_field_name")]);
    let found = of_field(attribute("EIN__c").lookup_as("Notes__c"));
    assert_eq!(one(&found).1, "crm/lookup-field-not-filterable");
    let found = of(Object::new("d", "deals").find_existing(Lookup::any_of(["dealname"])));
    assert_eq!(one(&found), (Level::Warning, "crm/default-sort-field-missing", lookup));
}

#[test]
fn a_reference_takes_the_id_of_what_it_points_to() {
    let found = of_field(FieldMapping::id_of("ParentId", "Opportunity"));
    let place = format!("{FIELD}/external_object_name_for_id");
    assert_eq!(one(&found), (Level::Error, "crm/reference-to-other-object", &*place));
    assert_eq!(of_field(FieldMapping::id_of("ParentId", "Opportunity").attribute("x"))[0].level, Level::Warning);
    assert_eq!(of_field(FieldMapping::id_of("EIN__c", "Opportunity")), []);
}

#[test]
fn a_catalog_finds_labels_that_nobody_has_and_that_are_never_filled() {
    let attributes = crate::crm::Attributes::from_iter([("owner_1_name", json!("Ada")), ("sector", json!(null))]);
    let catalog: AttributeCatalog = [&attributes; 40].into_iter().collect();
    assert_eq!(
        (catalog.end_users(), catalog.labels().collect::<Vec<_>>()),
        (40, vec![("owner_1_name", 40), ("sector", 40)])
    );
    let object = Object::new("a", "Account")
        .field(FieldMapping::from_attribute("A", "owner_1_nmae"))
        .field(FieldMapping::from_attribute("B", "sector"))
        .field(FieldMapping::from_attribute("C", "owner_1_name"))
        .field(FieldMapping::constant("D", "x"));
    let config = integration().object(object.clone()).data_source_accounts(object).build().config;
    let found = catalog.preflight(&config);
    let told: Vec<String> = found.iter().take(2).map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "warning: /object_configs/0/field_mappings/0/heron_company_attribute_label: the company attribute \
             `owner_1_nmae` was seen in 0 of 40 end users; did you mean `owner_1_name`? [crm/unseen-attribute]",
            "info: /object_configs/0/field_mappings/1/heron_company_attribute_label: the company attribute `sector` \
             has a value for 0 of 40 end users; ask Heron when it is filled, or take another attribute \
             [crm/attribute-without-value]",
        ]
    );
    assert!(found[2].pointer.starts_with("/data_source_accounts_config/field_mappings/0"));
    assert_eq!(AttributeCatalog::new().preflight(&config), []);
}

/// The findings of an example, against the fixtures and 40 end users.
fn of_example(example: &str) -> Vec<Finding> {
    let config: CrmConfig = serde_json::from_str(example).unwrap();
    let metadata = metadata().clone().with_salesforce(HISTORY).unwrap();
    let labels = ["company_name", "company_address_state", "score", "stage"].map(|label| (label, json!("x")));
    let attributes = crate::crm::Attributes::from_iter(labels.into_iter().chain([("sector", json!(null))]));
    let catalog: AttributeCatalog = [&attributes; 40].into_iter().collect();
    let mut found = preflight(&config, &metadata);
    found.extend(catalog.preflight(&config));
    found
}

#[test]
fn every_example_gives_exactly_its_finding_and_none_when_it_is_mended() {
    for check in checks() {
        let found = of_example(check.fails());
        let [only] = found.as_slice() else { panic!("{}: {found:#?}", check.id) };
        assert_eq!((only.id, only.level), (check.id, check.level));
        assert_eq!(of_example(check.mended()), [], "{}", check.id);
        for text in [&only.message, &only.help] {
            assert!(!text.contains('\n') && !text.ends_with('.') && !text.is_empty(), "{}: {text}", check.id);
        }
    }
}

#[test]
fn every_page_says_what_the_table_says_and_the_index_lists_it() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/preflight");
    let index = std::fs::read_to_string(format!("{directory}/README.md")).unwrap();
    let (_, rows) = index.split_once("|---|---|---|\n").unwrap();
    let mut expected = String::new();
    for check in checks() {
        let Check { id, level, title, page } = check;
        let head = format!("# {id}\n\n{level:?}: {title}\n\n{}\n\n## Fails\n\n```json\n", check.why());
        assert!(page.starts_with(&head), "preflight/{id}.md must start with:\n{head}");
        assert!(check.why().ends_with('.') && !title.ends_with('.'), "{id}");
        assert!(page.lines().all(|line| line.chars().count() <= 120), "{id}");
        expected.push_str(&format!("| [`{id}`]({}.md) | {level} | {title} |\n", &id["crm/".len()..]));
    }
    assert_eq!(rows, expected);
    assert_eq!(std::fs::read_dir(directory).unwrap().count(), checks().len() + 1);
}

#[test]
fn an_export_that_cannot_be_read_says_where_and_what_to_do() {
    let salesforce = |text: &[u8]| CrmMetadata::new().with_salesforce(text).unwrap_err().to_string();
    let hubspot = |text: &[u8]| CrmMetadata::new().with_hubspot("deals", text).unwrap_err().to_string();
    for (told, wanted) in [
        (salesforce(b"{"), "/: this is not JSON: "),
        (salesforce(b"{\"result\":{}}"), "/result: there is no list `fields`; export the object with `sf sobject"),
        (salesforce(b"{\"fields\":[]}"), "/: there is no `name`; "),
        (salesforce(b"{\"name\":\"A\",\"fields\":[{\"name\":\"B\"},1]}"), "/fields/1: there is no `name`; "),
        (
            salesforce(b"{\"name\":\"NOT_FOUND\",\"message\":\"no such object\",\"status\":1}"),
            "/: the `sf` command failed with status 1: no such object; mend that",
        ),
        (salesforce(DEALS), "/results: this looks like properties of HubSpot; read it with `with_hubspot`"),
        (salesforce(b"\xff\xfe{\x00"), "/: the file is UTF-16; save it as UTF-8"),
        (hubspot(ACCOUNT), "/: this looks like a describe of Salesforce; read it with `with_salesforce`"),
        (hubspot(b"{\"results\":[{}]}"), "/results/0: there is no `name`; export the properties"),
        (hubspot(b"{\"status\":\"error\",\"message\":\"expired\"}"), "/: HubSpot refused the export: expired; mend"),
        (hubspot(b"1"), "/: there is no list `results`; "),
    ] {
        assert!(told.starts_with(wanted), "{told}");
    }
}

#[test]
fn a_byte_order_mark_and_a_bare_list_are_read() {
    let marked = [b"\xef\xbb\xbf", ACCOUNT].concat();
    assert_eq!(CrmMetadata::new().with_salesforce(&marked), CrmMetadata::new().with_salesforce(ACCOUNT));
    let list: Value = serde_json::from_slice(DEALS).unwrap();
    let bare = list["results"].to_string();
    assert_eq!(
        CrmMetadata::new().with_hubspot("deals", bare.as_bytes()),
        CrmMetadata::new().with_hubspot("deals", DEALS)
    );
    assert_eq!(metadata().objects().collect::<Vec<_>>(), ["Account", "Opportunity", "deals"]);
}

#[test]
fn no_secret_is_in_a_finding() {
    let found = of(account().extra("x", "canary").field(attribute("BilingState")));
    assert!(!found.is_empty() && !format!("{found:?}").contains("canary"));
}

/// JSON that has the keys of the exports, and anything under them.
fn tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z]{0,4}".prop_map(Value::from),
        Just(Value::from("picklist")),
    ];
    let keys =
        ["name", "fields", "results", "result", "type", "length", "picklistValues", "options", "value", "status"];
    leaf.prop_recursive(5, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(keys.to_vec()), inner), 0..6)
                .prop_map(|members| members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..128), tree in tree()) {
        for bytes in [bytes, tree.to_string().into_bytes()] {
            let salesforce = CrmMetadata::new().with_salesforce(&bytes);
            let hubspot = CrmMetadata::new().with_hubspot("deals", &bytes);
            let config = integration().object(account()).object(Object::new("d", "deals")).build().config;
            for metadata in [salesforce, hubspot].into_iter().flatten() {
                prop_assert_eq!(preflight(&config, &metadata), preflight(&config, &metadata));
            }
        }
    }

    #[test]
    fn any_value_against_any_field_is_found_at_a_place_that_is_there(text in ".{0,24}", table in any::<bool>()) {
        let fields = ["Name", "Status__c", "Products__c", "AnnualRevenue", "Active__c", "Received_On__c", "ParentId",
            "CreatedDate", "Id"];
        for name in fields {
            let field = FieldMapping::constant(name, text.clone());
            let field = if table { field.mapped_by("t") } else { field };
            let table = ValueMapping::new("t").map("k/~", text.clone());
            let config = integration().object(account().field(field)).value_mapping(table).build().config;
            let tree = serde_json::to_value(&config).unwrap();
            for finding in preflight(&config, metadata()) {
                prop_assert!(tree.pointer(&finding.pointer).is_some(), "{}", finding);
            }
        }
    }
}
