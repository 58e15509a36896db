//! The three renderings, word for word. `SNAPSHOTS=overwrite` takes over a new text.

use heron_data::crm::{
    Desired, FieldMapping, Integration, Lookup, Object, ObjectId, Plan, PolicyResults, ValueMapping, plan,
};
use heron_data::types::{CrmIntegration, CrmIntegrationUpdate};
use serde_json::json;

use super::server::{Server, World};

fn account() -> Object {
    Object::new("Account", "Account")
        .find_existing(Lookup::any_of(["Name", "EIN__c"]).newest_first("CreatedDate"))
        .field(FieldMapping::from_attribute("Name", "company_name").required(true).max_length(80))
        .field(FieldMapping::from_attribute("BillingState", "owner_1_address_state").mapped_by("state"))
        .field(FieldMapping::from_attribute("Fax", "fax"))
        .static_data("status", "active")
}

fn owner() -> Object {
    Object::new("owner_1", "Contact")
        .needs(ObjectId::new("Account").alias("Company"))
        .field(FieldMapping::id_of("AccountId", "Account"))
}

fn integration() -> Integration {
    Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "canary")], "canary")
}

fn before() -> CrmIntegration {
    let integration = integration()
        .object(account())
        .object(owner())
        .object(Object::new("lead", "Lead").field(FieldMapping::today("Seen_On__c")))
        .value_mapping(ValueMapping::new("state").map("CA", "California").map("NY", "New York").otherwise("Other"))
        .policy_results(PolicyResults::on("Opportunity").result("Result__c").reason("Reason__c"))
        .sync_files("bank_statement", true)
        .sync_files("emails", false)
        .build();
    let config = serde_json::to_value(&integration.config).unwrap();
    let world = World { merges: false, resets: false, tells_null: true, tells_defaults: true };
    let top = [
        ("provider", json!("salesforce")),
        ("instance_url", json!("https://acme.my.salesforce.com")),
        ("is_enabled", json!(false)),
    ];
    Server::new(world, &config, &top).answer()
}

/// A bit of everything.
fn after() -> Integration {
    let account = account()
        .field(
            FieldMapping::from_attribute("Phone", "company_phone")
                .regex_remove("[^0-9]")
                .max_length(10)
                .only_on_create(),
        )
        .customize(|object| {
            let fields = object.field_mappings.get_or_insert_default();
            fields.retain(|field| field.field_name != "Fax");
            fields[0].max_length = heron_data::Field::Value(255);
            fields[0].required = None;
        });
    let deal = Object::new("Deal one", "Opportunity")
        .find_existing(Lookup::all_of(["AccountId"]))
        .needs(ObjectId::new("Account"))
        .field(FieldMapping::constant("StageName", "Prospecting"))
        .field(FieldMapping::new("Empty__c"))
        .static_data("type", json!({ "b": 1, "a": [null, "x"] }));
    integration()
        .object(owner())
        .object(account)
        .object(deal)
        .value_mapping(ValueMapping::new("state").map("CA", "Calif.").map("NJ", "New Jersey").map("NY", "New York"))
        .value_mapping(ValueMapping::new("stage").map("won", "Closed \"Won\"").partial_match(true))
        .sync_files("bank_statement", true)
        .notify_failures("#crm-alerts")
}

fn compare(name: &str, text: &str) {
    let path = format!("{}/data/plan/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        std::fs::create_dir_all(std::path::Path::new(&path).parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text, expected, "{name}: see what changed, and run with SNAPSHOTS=overwrite");
}

fn compare_all(name: &str, plan: &Plan) {
    compare(&format!("{name}.txt"), &plan.to_text(false));
    compare(&format!("{name}.md"), &plan.to_markdown());
    compare(&format!("{name}.json"), &format!("{:#}\n", plan.to_json()));
}

#[test]
fn an_update_is_shown_word_for_word() {
    let mut before = before();
    let config = before.config.as_mut().unwrap();
    config.extra.insert("later", "canary");
    config.object_configs.as_mut().unwrap()[0].extra.insert("later", "canary");
    let plan = plan(Some(&before), Desired::from(after()).resend_credentials(true));
    compare_all("update", &plan);
}

#[test]
fn a_certain_update_a_create_and_nothing_to_do_are_shown_word_for_word() {
    let enable = plan(Some(&before()), CrmIntegrationUpdate::new().with_is_enabled(true));
    compare_all("enable", &enable);
    compare_all("create", &plan(None, after()));
    let incomplete = CrmIntegrationUpdate::new().with_provider("salesforce").with_config(after().build().config);
    compare("incomplete.txt", &plan(None, incomplete).to_text(false));
    compare_all("nothing", &plan(Some(&before()), CrmIntegrationUpdate::new()));
}

#[test]
fn colour_is_around_whole_lines_and_nothing_else_differs() {
    let plan = plan(Some(&before()), after());
    let coloured = plan.to_text(true);
    for line in coloured.lines().filter(|line| !line.is_empty()) {
        assert!(line.starts_with("\u{1b}[") && line.ends_with("\u{1b}[0m"), "{line:?}");
    }
    let escape = regex::Regex::new("\u{1b}\\[[0-9]+m").unwrap();
    assert_eq!(escape.replace_all(&coloured, ""), plan.to_text(false));
}

#[test]
fn no_name_or_value_moves_a_cursor_or_ends_a_block_of_code() {
    let nasty = "```\n\u{1b}[2J\u{202e}`x`\r";
    let integration = integration()
        .object(
            Object::new(nasty, nasty)
                .field(FieldMapping::constant(nasty, nasty))
                .static_data(nasty, json!({ nasty: nasty })),
        )
        .value_mapping(ValueMapping::new(nasty).map(nasty, nasty))
        .extra(nasty, 1);
    let mut current = CrmIntegration::new(nasty);
    current.config = Some(heron_data::types::CrmConfig::new());
    for plan in [plan(Some(&current), integration.clone()), plan(None, integration)] {
        let text = plan.to_text(false) + &plan.to_markdown();
        assert!(!text.chars().any(|c| c.is_control() && c != '\n' || c == '\u{202e}'), "{text:?}");
        let markdown = plan.to_markdown();
        assert_eq!(markdown.lines().filter(|line| line.starts_with("````")).count(), 2, "{markdown}");
    }
}
