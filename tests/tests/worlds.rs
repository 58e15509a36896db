//! The client's way from an integration to its sync ends well in every world that the sandbox can live in.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::time::Duration;

use heron_data::crm::{CrmMetadata, FieldMapping, Integration, Object, preflight};
use heron_data::types::{CrmConfig, CrmIntegrationUpdate, EndUserCreate};
use heron_data::{Heron, SyncOutcome, Wait};
use heron_sandbox::worlds::for_each_world;
use heron_sandbox::{Org, Sandbox, World};
use heron_tests::{configurations, workspace_file};

fn may_fail(config: &mut CrmConfig) {
    for object in config.object_configs.iter_mut().flatten() {
        object.is_optional = Some(true);
    }
}

#[tokio::test]
async fn an_integration_is_made_edited_and_synced_in_every_world() {
    let every: Vec<&str> = World::switches().iter().map(|switch| switch.name).collect();
    for_each_world(&every, 1, 40, async |world| {
        let sandbox = Sandbox::builder().world(world.clone()).sync_delay(Duration::ZERO).start().await.unwrap();
        let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
        let created = heron.crm().create(configurations::named("minimal")).await.unwrap();
        let id = &created.heron_id;

        let edited = heron.crm().edit(id, may_fail).await.unwrap();
        assert_eq!(edited.config.as_ref().unwrap().object_configs.as_ref().unwrap()[0].is_optional, Some(true));
        assert_eq!(heron.crm().get(id).await.unwrap(), edited);
        let off = CrmIntegrationUpdate::new().with_is_enabled(false).with_is_live(true);
        assert_eq!(heron.crm().update(id, off).await.unwrap().is_enabled, Some(false));

        let end_user = heron.end_users().create(EndUserCreate::new("mine").with_name("Acme")).await.unwrap().heron_id;
        sandbox.company_attributes(&end_user).set("company_name", "Acme Foods");
        let on = CrmIntegrationUpdate::new().with_is_enabled(true);
        heron.crm().update(id, on).await.unwrap();
        let ms = Duration::from_millis;
        let wait = Wait::new().deadline(ms(1500)).pauses(ms(10), ms(10)).quiet_period(ms(20));
        for _ in 0..2 {
            let report = heron.end_users().sync_and_wait(&end_user, wait.clone()).await.unwrap();
            assert_eq!(report.outcome, SyncOutcome::Succeeded, "{report:?}");
        }
        let accounts = sandbox.crm().records("Account");
        assert_eq!(accounts.len(), 1);
        assert_eq!(accounts[0]["Name"], "Acme Foods");
        assert!(sandbox.crm().duplicates().is_empty());
    })
    .await;
}

/// What preflight finds wrong with a configuration, the CRM refuses; what it finds nothing wrong with, the CRM takes.
#[tokio::test]
async fn preflight_and_the_org_read_one_export_alike() {
    let exports = ["Account.sf.json", "Opportunity.rest.json"];
    let exports = exports.map(|name| workspace_file(&format!("crates/heron-data/src/crm/preflight/fixtures/{name}")));
    let org = Org::from_describes(&exports).unwrap();
    let [account, opportunity] = exports.each_ref().map(String::as_bytes);
    let metadata = CrmMetadata::new().with_salesforce(account).unwrap().with_salesforce(opportunity).unwrap();

    let name = || FieldMapping::constant("Name", "Acme");
    for (field, is_right) in [
        (FieldMapping::constant("BillingState", "Nevada"), true),
        (FieldMapping::today("Received_On__c"), true),
        (FieldMapping::constant("Active__c", "true"), true),
        (FieldMapping::constant("Nmae", "x"), false),
        (FieldMapping::constant("CreatedDate", "2026-01-01"), false),
        (FieldMapping::constant("Received_On__c", "soon"), false),
        (FieldMapping::constant("Active__c", "maybe"), false),
        (FieldMapping::constant("AnnualRevenue", "much"), false),
        (FieldMapping::constant("Name", "x".repeat(300)), false),
    ] {
        let told = format!("{field:?}");
        let object = Object::new("account", "Account").field(name()).field(field);
        let integration = Integration::salesforce("https://crm.example", [("token", "t")], "s").object(object).build();
        let findings = preflight(&integration.config, &metadata);
        let sandbox = Sandbox::builder().org(org.clone()).sync_delay(Duration::ZERO).start().await.unwrap();
        let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build().unwrap();
        heron.crm().create(integration).await.unwrap();
        let end_user = heron.end_users().create(EndUserCreate::new("mine")).await.unwrap().heron_id;
        heron.end_users().sync(&end_user).await.unwrap();
        let write = &sandbox.crm().writes_of("mine")[0];
        assert_eq!(write.error.is_none(), is_right, "{told}: {write:?}");
        assert_eq!(findings.is_empty(), is_right, "{told}: {findings:?}");
    }
}
