//! A funder gives a broker access, and the broker hands in a deal.
//!
//! `cargo run -p heron-data --features full --example broker_access` plays both: the funder, with the account's key, and the
//! broker, with the one that the funder made.
//!
//! A sandbox checks every request, and keeps neither keys nor submissions: ids and outcomes are made up there.

mod common;

use common::{Place, Result, made_up_pdf, shown, told};
use heron_data::types::{
    BrokerFileOutcome, BrokerFileStatus, BrokerKeyCreate, BrokerSubmissionCreate, BrokerSubmissionsUploadFilesForm,
    EndUserInformationUpdate,
};
use heron_data::{HeronBroker, Secret};

#[tokio::main]
async fn main() -> Result {
    let place = Place::find().await?;
    let key = give_access(&place).await?;

    // The broker's own program. Its client has nothing but submissions, and an account's client has none.
    let broker = HeronBroker::builder(key.clone()).base_url(place.heron.base_url()).build()?;
    let handed_in = hand_in(&broker).await;

    // The key is taken back whatever came of it.
    let taken_back = take_back(&place, &key).await;
    handed_in.and(taken_back)
}

/// The funder makes a key, which is told to the broker.
async fn give_access(place: &Place) -> Result<Secret> {
    let made = place.heron.broker_keys().generate(BrokerKeyCreate::new("desk@broker.example")).await?;
    println!("funder        made a key: {}", shown(made.broker_funder_token.as_ref()));
    told(made.broker_funder_token, "the key")
}

/// The broker creates a submission, says what it knows, and uploads the documents.
async fn hand_in(broker: &HeronBroker) -> Result {
    let submissions = broker.broker_submissions();
    // The name has ten characters at least.
    let created = submissions.create(BrokerSubmissionCreate::new("Example Bakery LLC")).await?;
    let submission = told(created.heron_id, "the id of the submission")?;
    println!("broker        created {submission}");

    let known = EndUserInformationUpdate::new()
        .with_company_legal_business_name("Example Bakery LLC")
        .with_amount_requested(heron_data::Money::from(40_000));
    submissions.update_information(&submission, known).await?;

    // Twelve PDFs at most in a request. Heron waits with its work until the last one, which says so.
    let batches = [["june.pdf", "july.pdf"], ["august.pdf", "september.pdf"]];
    for (number, batch) in batches.iter().enumerate() {
        let is_last = number + 1 == batches.len();
        let form = BrokerSubmissionsUploadFilesForm::new(batch.map(made_up_pdf)).with_downstream_processing(is_last);
        upload(broker, &submission, form).await?;
    }
    Ok(())
}

/// Each file is taken or refused by itself: 201 if all are taken, 207 if some are, 400 if none is.
async fn upload(broker: &HeronBroker, submission: &str, form: BrokerSubmissionsUploadFilesForm) -> Result {
    match broker.broker_submissions().upload_files(submission, form).await {
        Ok(outcomes) => {
            println!(
                "uploaded      {}: {}",
                outcomes.status.as_u16(),
                if outcomes.is_mixed() { "some" } else { "all" }
            );
            tell(&outcomes);
            Ok(())
        }
        // The error has the outcomes too, since some of what was asked for did not happen.
        Err(error) => match error.decoded::<Vec<BrokerFileOutcome>>() {
            Some(outcomes) => {
                println!("uploaded      {}: none", error.status().map_or(0, |status| status.as_u16()));
                tell(&outcomes);
                Ok(())
            }
            None => Err(error.into()),
        },
    }
}

fn tell(outcomes: &[BrokerFileOutcome]) {
    for outcome in outcomes {
        let file = outcome.file.as_deref().unwrap_or("a file");
        match &outcome.status {
            Some(BrokerFileStatus::Uploaded) => println!("              {file} is uploaded"),
            _ => println!(
                "              {file} is refused: {}",
                outcome.reason.as_deref().unwrap_or("no reason is told")
            ),
        }
    }
}

/// The funder deletes the key, which is found by itself: a list shows them whole.
async fn take_back(place: &Place, key: &Secret) -> Result {
    let keys = place.heron.broker_keys().list().await?;
    let own = keys.into_iter().find(|entry| entry.broker_funder_api_key_token.as_ref() == Some(key));
    match own.and_then(|entry| entry.broker_funder_api_key_heron_id) {
        Some(id) => {
            place.heron.broker_keys().delete(&id).await?;
            println!("funder        deleted {id}");
        }
        None => println!("funder        finds the key in no list"),
    }
    Ok(())
}
