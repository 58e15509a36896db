//! ISO scrub and background check: what a broker's application form says, and what public records say.
//!
//! `cargo run -p heron-data --features full --example iso_scrub -- [--order-reports]`. Reports on affiliated companies cost
//! money, so they are ordered only if that is said.
//!
//! A sandbox checks every request, and keeps the end user and what is said of its company. Forms and checks are made up there,
//! so a wait may end with "not over".

mod common;

use common::{Place, Result, ensure, made_up_pdf, shown, so_far, told};
use heron_data::types::{
    BackgroundCheckAffiliateReportOrder, BackgroundCheckAffiliateSelection, BackgroundCheckAffiliationsView,
    BackgroundCheckGetParams, BackgroundCheckStatus, EndUserInformationUpdate, IsoApplicationsUploadForm, SubjectKind,
};

#[tokio::main]
async fn main() -> Result {
    let place = Place::find().await?;
    scrub(&place).await?;
    let (end_user, _) = place.new_end_user("iso-scrub").await?;
    correct(&place, &end_user).await?;
    background_check(&place, &end_user).await?;
    place.forget(&end_user).await
}

/// Has a form read, and shows what a person should look at.
async fn scrub(place: &Place) -> Result {
    let applications = place.heron.iso_applications();
    let receipt = applications.upload(IsoApplicationsUploadForm::new(made_up_pdf("application.pdf"))).await?;
    let form = told(receipt.heron_id, "the id of the form")?;
    so_far(applications.get_until_done(&form, place.wait.clone()).await)?;
    let read = applications.get(&form).await?;
    println!("form          {form} is {}", shown(read.processing_status));
    for (field, found) in read.result.unwrap_or_default() {
        let is_sure = found.value_confidence.value().is_some_and(|confidence| *confidence >= 0.9);
        let is_empty = found.is_empty == Some(true);
        println!("field         {field}{}", if is_sure && !is_empty { "" } else { ": look at it" });
    }
    Ok(())
}

/// Sets what the form had wrong. What is not named stays as it is; `Field::Null` would clear it.
async fn correct(place: &Place, end_user: &str) -> Result {
    let corrected = EndUserInformationUpdate::new().with_company_legal_business_name("Example Bakery LLC");
    place.heron.end_users().information_update(end_user, corrected).await?;
    let known = place.heron.end_users().information_get(end_user).await?;
    println!("corrected     {}", shown(known.company_legal_business_name.value()));
    ensure(
        known.company_legal_business_name.value().is_some_and(|name| name == "Example Bakery LLC"),
        "what was set is kept",
    )
}

/// Shows who was looked up, with what result, and who they are connected with.
async fn background_check(place: &Place, end_user: &str) -> Result {
    let checks = place.heron.background_checks();
    let check = checks.get(end_user, &BackgroundCheckGetParams::new()).await?;
    println!("check         {}", shown(check.status));
    for subject in check.subjects.unwrap_or_default() {
        println!("subject       {}: {} candidates", shown(subject.key), subject.candidates.unwrap_or_default().len());
    }

    let found = checks.affiliations(end_user).await?;
    let order: Vec<_> = found
        .businesses
        .unwrap_or_default()
        .into_iter()
        .take(1)
        .filter_map(|business| {
            let name = business.business_name.into_value()?;
            Some(BackgroundCheckAffiliateSelection::new(
                business.index?,
                SubjectKind::Business,
                name,
                business.subject_key?,
            ))
        })
        .collect();
    println!("affiliated    {} report(s) could be ordered", order.len());
    if order.is_empty() || !std::env::args().any(|argument| argument == "--order-reports") {
        return Ok(());
    }
    let ordered = checks.affiliations_reports_create(end_user, BackgroundCheckAffiliateReportOrder::new(order)).await?;
    println!("ordered       {} report(s)", ordered.requests.unwrap_or_default().len());
    // What the end looks like is not documented, so it is for the caller to say.
    let is_over =
        |view: &BackgroundCheckAffiliationsView| view.status.as_ref() != Some(&BackgroundCheckStatus::Processing);
    so_far(checks.affiliations_until(end_user, is_over, place.wait.clone()).await)?;
    Ok(())
}
