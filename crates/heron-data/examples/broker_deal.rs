//! A broker shops a deal: which funders take it, how it reaches them, and what came of it.
//!
//! `cargo run -p heron-data --features full --example broker_deal`; nothing goes to a funder's real system.
//!
//! A sandbox checks every request, and keeps the end user only: policies, integrations and submissions are made up there, so
//! a wait may end with "not over".

mod common;

use common::{Place, Result, ensure, shown, so_far, told};
use heron_data::Upload;
use heron_data::types::{
    FunderChoice, FunderEnvironment, FunderIntegrationSave, FunderIntegrationTest, FunderSubmissionCreate,
    FunderSubmissionSend,
};

#[tokio::main]
async fn main() -> Result {
    let place = Place::find().await?;
    policies(&place).await?;
    let funder = integration(&place).await?;
    deal(&place, &funder).await
}

/// Which deals funders take: from a spreadsheet, or a PDF.
async fn policies(place: &Place) -> Result {
    let policies = place.heron.broker_funder_policies();
    let sheet = Upload::from_bytes("funder,minimum revenue\nExample Capital,10000\n").with_file_name("policies.csv");
    let job = told(policies.upload(sheet).await?.heron_id, "the id of the upload")?;
    so_far(policies.upload_get_until_done(&job, place.wait.clone()).await)?;

    // Funders that Heron could not match by their name. A person would choose; here it is what Heron finds likeliest.
    for open in policies.upload_pending(&job).await? {
        let index = told(open.index, "which match it is")?;
        let likeliest = open.candidates.unwrap_or_default().into_iter().find_map(|candidate| candidate.funder_heron_id);
        match likeliest {
            Some(funder) => policies.upload_pending_resolve(&job, index, FunderChoice::new(funder)).await?,
            None => policies.upload_pending_skip(&job, index).await?,
        };
        println!("matched       {}", shown(open.spreadsheet_name));
    }
    println!("policies      {}", policies.list().await?.len());
    Ok(())
}

/// How deals reach a funder: linked, set up for its staging system, and tested there.
async fn integration(place: &Place) -> Result<String> {
    let integrations = place.heron.funder_integrations();
    let candidate = integrations.candidates().await?.into_iter().next();
    let funder = told(candidate.and_then(|candidate| candidate.funder_heron_id), "a funder that can be linked")?;
    let linked = integrations.create(FunderChoice::new(&funder)).await?;
    println!("funder        {funder} is {}", shown(linked.funder_name));

    // `linked.config` tells which fields the funder asks for. What is entered may be a credential, and is never shown.
    let entered = FunderIntegrationSave::new(FunderEnvironment::Staging, [("partner_id", "made up")]);
    ensure(!format!("{entered:?}").contains("made up"), "what is entered is never shown")?;
    integrations.save(&funder, entered).await?;
    let test =
        integrations.test(&funder, FunderIntegrationTest::new().with_environment(FunderEnvironment::Staging)).await?;
    let test = told(test.funder_submission_heron_id, "the submission that is the test")?;
    so_far(place.heron.funder_submissions().get_until_done(&test, place.wait.clone()).await)?;
    Ok(funder)
}

/// The deal itself: judged, submitted, and followed.
async fn deal(place: &Place, funder: &str) -> Result {
    let heron = &place.heron;
    let (end_user, _) = place.new_end_user("broker-deal").await?;
    for judged in heron.broker_funder_policies().funder_policy_evaluations_list(&end_user).await? {
        let name = judged.funder.and_then(|funder| funder.name).unwrap_or_default();
        println!("judged        {name}: {}", shown(judged.status));
    }

    // One submission for an end user and a funder, however often it is asked for.
    let submissions = heron.funder_submissions();
    let created = submissions.create(FunderSubmissionCreate::new(&end_user, funder)).await?;
    let submission = told(created.heron_id, "the id of the submission")?;
    submissions.submit_to_funder(&end_user, &submission, FunderSubmissionSend::new(true)).await?;
    if let Some(waited) = so_far(submissions.get_until_done(&submission, place.wait.clone()).await)? {
        println!("submitted     {submission}: {}", shown(waited.value.status.value()));
    }

    // The CRM's side of it: the submission, and one end user for each decision.
    for entry in heron.end_users().deal_link(&end_user).await? {
        println!("deal          {} {}", shown(entry.role), shown(entry.opportunity_id));
    }
    place.forget(&end_user).await
}
