//! A lender: documents in, findings out, and written back into the CRM.
//!
//! `cargo run -p heron-data --features full --example lender -- [FILE…]` creates an end user, uploads its documents (made-up
//! ones if none is named), waits until they are read, fetches what Heron makes of them, and syncs it to the CRM.
//!
//! A sandbox keeps end users, files and syncs, so all about those is asserted. It works nothing out: scorecard, summaries and
//! policies are made up there, and here only counted. Whether processing is over is made up too, so that wait may end with
//! "not over".

mod common;

use common::{Place, Result, ensure, made_up_pdf, shown, so_far, told};
use heron_data::crm::{FieldMapping, Integration, Object};
use heron_data::types::{
    CalculationsBankStatementSummaryParams, CalculationsProfitAndLossParams, CalculationsScorecardParams,
    CrmSyncResult, EndUserFilesUploadForm, EndUsersSummaryParams, FilesParsedResultsParams,
};
use heron_data::{SyncOutcome, Upload};

#[tokio::main]
async fn main() -> Result {
    let place = Place::find().await?;
    let heron = &place.heron;
    let (end_user, _) = place.new_end_user("lender").await?;

    // An upload is a path, bytes, a reader or a stream. It is looked at before a connection is made, and read as it is sent.
    let mut documents: Vec<Upload> = std::env::args_os().skip(1).map(Upload::from_path).collect();
    if documents.is_empty() {
        documents = ["june.pdf", "july.pdf"].map(made_up_pdf).into();
    }
    let mut files = Vec::new();
    for document in documents {
        let document =
            document.on_progress(|sent| println!("upload        {} of {} bytes", sent.done, shown(sent.total)));
        let form = EndUserFilesUploadForm::new(document).with_file_class("bank_statement");
        let file = heron.files().upload_for_end_user(&end_user, form).await?;
        files.push(told(file.heron_id, "the id of the file")?);
    }
    let started = heron.end_users().start_workflow(&end_user).await?;
    ensure(started.success == Some(true), "the workflow starts")?;

    // The answer to an upload comes before the file is read.
    for file in &files {
        let params = FilesParsedResultsParams::new();
        let waited = heron.files().parsed_results_until_done(file, &params, place.wait.clone()).await?;
        println!("parsed        {file}: {} with {} result(s)", waited.outcome, waited.value.len());
        ensure(!waited.is_failed(), "every file is parsed")?;
    }
    let listed = heron.files().list_for_end_user(&end_user).await?;
    ensure(listed.len() == files.len(), "what was uploaded is listed")?;
    let archive = std::env::temp_dir().join(format!("{end_user}-{}.zip", std::process::id()));
    let stored = heron.files().download_for_end_user(&end_user).to_file(&archive).await?;
    println!("downloaded    all files: {} of {} bytes", shown(stored.media_type), shown(stored.size));
    ensure(std::fs::metadata(&archive)?.len() > 0, "the archive has content")?;
    std::fs::remove_file(&archive)?;

    so_far(heron.end_users().processing_status_until_done(&end_user, place.wait.clone()).await)?;
    let figures = heron.calculations();
    let scorecard = figures.scorecard(&end_user, &CalculationsScorecardParams::new()).await?;
    println!("scorecard     {} metrics", scorecard.metrics.unwrap_or_default().len());
    let summary = figures.bank_statement_summary(&end_user, &CalculationsBankStatementSummaryParams::new()).await?;
    println!("statements    {} months", summary.by_month.unwrap_or_default().len());
    let profit = figures.profit_and_loss(&end_user, &CalculationsProfitAndLossParams::new()).await?;
    println!("profit        {} sections", profit.sections.unwrap_or_default().len());
    for evaluation in heron.policies().evaluations_list(&end_user).await? {
        let name = evaluation.policy.and_then(|policy| policy.name);
        println!("policy        {}: {}", shown(name), shown(evaluation.result));
    }

    // Without an integration there is nothing to sync to. This one writes to a Salesforce that does not exist.
    if !heron.crm().list().await?.iter().any(|integration| integration.is_enabled == Some(true)) {
        let integration =
            Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "made up")], "made up")
                .object(Object::new("account", "Account").field(FieldMapping::from_attribute("Name", "company_name")));
        println!("integration   {}", heron.crm().create(integration).await?.heron_id);
    }
    let report = heron.end_users().sync_and_wait(&end_user, place.wait.clone()).await?;
    println!("synced        {} with {} event(s)", report.outcome, report.events.len());
    ensure(report.outcome == SyncOutcome::Succeeded, "the CRM takes it")?;

    // The sweep: whose last sync failed? All pages, one request at a time.
    let failed = EndUsersSummaryParams::new().with_crm_sync_result(CrmSyncResult::Failure);
    let mut all = heron.end_users().summary_all(&failed);
    while let Some(row) = all.next().await {
        let row = row?;
        ensure(row.heron_id != end_user, "what was synced did not fail")?;
        println!("failed        {}", row.heron_id);
    }
    place.forget(&end_user).await
}
