//! CRM first: the CRM hands a deal to Heron, and Heron's findings go back into the CRM.
//!
//! `cargo run -p heron-data --features full --example crm_first` creates an integration, ingests a record of the CRM, and
//! syncs what Heron knows of it.
//!
//! A sandbox keeps all of this, and has a CRM in memory, so every step is asserted. A record without files starts the workflow
//! at once; no workflow runs in a sandbox.

mod common;

use common::{Place, Result, ensure, shown, told};
use heron_data::SyncOutcome;
use heron_data::crm::{FieldMapping, Integration, Level, Lookup, Object, Payload, check_integration, plan};
use heron_data::types::CrmIntegrationUpdate;

#[tokio::main]
async fn main() -> Result {
    let place = Place::find().await?;
    let crm = place.heron.crm();

    // Checked before it is sent, without a network.
    let desired = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "made up")], "made up")
        .object(
            Object::new("account", "Account")
                .find_existing(Lookup::all_of(["Name"]).newest_first("CreatedDate"))
                .field(FieldMapping::from_attribute("Name", "company_name")),
        )
        .live(false)
        .build();
    let findings = check_integration(&desired);
    for finding in &findings {
        println!("check         {finding}");
    }
    ensure(findings.iter().all(|finding| finding.level < Level::Error), "the configuration has no error")?;
    print!("{}", plan(None, desired.clone()));

    let created = crm.create(desired).await?;
    println!("created       {}", created.heron_id);
    ensure(created.is_live == Some(false), "it is not live yet")?;
    let journey = from_the_crm(&place, &created.heron_id).await;

    // An integration cannot be deleted, so it is switched off whatever came of the rest.
    let disabled = crm.disable(&created.heron_id).await?;
    ensure(disabled.is_enabled == Some(false), "it is off")?;
    println!("disabled      {}", created.heron_id);
    journey
}

async fn from_the_crm(place: &Place, integration: &str) -> Result {
    let heron = &place.heron;
    let live = heron.crm().update(integration, CrmIntegrationUpdate::new().with_is_live(true)).await?;
    ensure(live.is_live == Some(true), "it is live")?;

    // What the CRM sent, byte for byte. No files will follow, so the workflow starts at once.
    let record = Payload::new(r#"{"Id": "0015g00000AbCdE", "Name": "Example Bakery LLC", "Amount": 40000.00}"#);
    let ingested = heron.crm().ingest(integration, record.start_workflow(true)).await?;
    let end_user = told(ingested.end_user_heron_id, "the end user")?;
    let found = heron.end_users().get(&end_user).await?;
    println!("ingested      {end_user} is {}", shown(found.name.value()));
    for attribute in heron.end_users().company_attributes(&end_user).await? {
        println!("attribute     {}", serde_json::to_string(&attribute)?);
    }

    let report = heron.end_users().sync_and_wait(&end_user, place.wait.clone()).await?;
    for event in &report.events {
        let (name, result) = (shown(event.name.as_ref()), shown(event.result.as_ref()));
        println!("event         {name}: {result} {}", shown(event.crm_record_url.value()));
    }
    ensure(report.outcome == SyncOutcome::Succeeded, "the CRM takes it")?;

    // An error can be asked what it is.
    let unknown = heron.crm().get("cri_unknown").await;
    ensure(unknown.is_err_and(|error| error.is_not_found()), "there is no integration of a made-up id")?;
    place.forget(&end_user).await
}
