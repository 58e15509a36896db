//! The client's way from an integration to its sync ends well in every world that the sandbox can live in.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by unwrapping.

use std::time::Duration;

use heron_data::types::{CrmConfig, CrmIntegrationUpdate, EndUserCreate};
use heron_data::{Heron, SyncOutcome, SyncWait};
use heron_sandbox::worlds::for_each_world;
use heron_sandbox::{Sandbox, World};
use heron_tests::configurations;

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
        let wait = SyncWait::new().deadline(ms(1500)).poll_every(ms(10)).quiet_period(ms(20));
        for _ in 0..2 {
            let report = heron.end_users().sync_and_wait(&end_user, wait).await.unwrap();
            assert_eq!(report.outcome, SyncOutcome::Succeeded, "{report:?}");
        }
        let accounts = sandbox.crm().records("Account");
        assert_eq!(accounts.len(), 1);
        assert_eq!(accounts[0]["Name"], "Acme Foods");
        assert!(sandbox.crm().duplicates().is_empty());
    })
    .await;
}
