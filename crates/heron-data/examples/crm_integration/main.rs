//! Creates the CRM integration of the API's documentation page, changes it, and syncs an end user through it.
//!
//! `cargo run -p heron-data --example crm_integration` runs against a sandbox on this machine. With `HERON_API_KEY`
//! set (and `HERON_BASE_URL`, if it is not Heron itself) it runs against that server.

mod documented_request;

use std::error::Error;
use std::io::{self, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use heron_data::types::{CrmIntegrationUpdate, EndUserCreate};
use heron_data::{Field, Heron, Wait};
use heron_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if is_set("HERON_API_KEY") || is_set("HERON_BASE_URL") {
        let heron = Heron::from_env()?;
        if !heron.is_local() && !agreed(heron.base_url())? {
            println!("Nothing was sent.");
            return Ok(());
        }
        return journey(&heron, Wait::new()).await;
    }
    let sandbox = Sandbox::start().await?;
    println!("No HERON_API_KEY is set: this is a sandbox at {}.\n", sandbox.base_url());
    let heron = Heron::builder(sandbox.key()).base_url(sandbox.base_url()).build()?;
    let soon = Wait::new()
        .quiet_period(Duration::from_millis(600))
        .pauses(Duration::from_millis(100), Duration::from_millis(100));
    journey(&heron, soon).await?;
    sandbox.shutdown().await;
    Ok(())
}

/// Asks before anything is made that cannot be deleted.
fn agreed(base_url: &str) -> io::Result<bool> {
    print!(
        "This creates a CRM integration at {base_url}. Integrations cannot be deleted, only disabled. Go on? [y/N] "
    );
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

async fn journey(heron: &Heron, wait: Wait) -> Result<(), Box<dyn Error>> {
    let crm = heron.crm();

    let created = crm.create(documented_request::documented_request()).await?;
    let id = created.heron_id.as_str();
    println!("created   {id} for {}", created.provider.as_deref().unwrap_or("an unnamed CRM"));

    let listed = crm.list().with_response().await?;
    println!("listed    {} integration(s), status {}", listed.value.len(), listed.status.as_u16());

    let set = CrmIntegrationUpdate::new().with_failure_notification_channel("#crm-alerts");
    let updated = crm.update(id, set).await?;
    println!("set       failure_notification_channel = {}", json(&updated.failure_notification_channel)?);

    let clear = CrmIntegrationUpdate::new().with_failure_notification_channel(Field::Null);
    let updated = crm.update(id, clear).await?;
    println!("cleared   failure_notification_channel = {}", json(&updated.failure_notification_channel)?);

    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let end_user = EndUserCreate::new(format!("crm-integration-example-{seconds}")).with_name("Example Bakery LLC");
    let end_user = heron.end_users().create(end_user).await?;
    let report = heron.end_users().sync_and_wait(&end_user.heron_id, wait.clone()).await?;
    println!("synced    {}: {}", end_user.heron_id, report.outcome);
    for event in &report.events {
        println!("          {}: {}", event.name.as_deref().unwrap_or("an event"), json(&event.result)?);
    }

    let disabled = crm.disable(id).await?;
    println!("disabled  is_enabled = {}", json(&disabled.is_enabled)?);
    let report = heron.end_users().sync_and_wait(&end_user.heron_id, wait).await?;
    println!("synced    {}: {}", end_user.heron_id, report.outcome);
    Ok(())
}

/// A value as it is on the wire.
fn json(value: &impl serde::Serialize) -> serde_json::Result<String> {
    serde_json::to_string(value)
}
