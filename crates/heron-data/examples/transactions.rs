//! Transactions: handed over and enriched later, or enriched at once. Never both for one end user.
//!
//! `cargo run -p heron-data --features full --example transactions`
//!
//! A sandbox keeps the end user and its status, so those are asserted. It keeps no transactions: what is enriched there is made
//! up, in number too, and here only read to the end.

mod common;

use common::{Place, Result, ensure, shown, so_far, told};
use heron_data::types::{
    EndUserStatus, EndUserTransactionsListParams, EndUserUpdate, TransactionCreate, TransactionToEnrich,
    TransactionsCreate, TransactionsToEnrich,
};
use heron_data::{Error, Money, NaiveDate};

#[tokio::main]
async fn main() -> Result {
    let place = Place::find().await?;
    later(&place).await?;
    at_once(&place).await
}

/// Hands transactions over, says that all are there, and fetches what Heron made of them.
async fn later(place: &Place) -> Result {
    let heron = &place.heron;
    let (end_user, own_id) = place.new_end_user("transactions").await?;

    // At most 20,000 in a request. An amount keeps its digits: it never passes through a float.
    let sale: Money = "1249.50".parse()?;
    let rent: Money = "-2100.00".parse()?;
    let day: NaiveDate = "2026-07-01".parse()?;
    let transactions = TransactionsCreate::new([
        TransactionCreate::new("acc_1", sale, "USD", "CARD SETTLEMENT 0107", "t-1").with_date(day),
        TransactionCreate::new("acc_1", rent, "USD", "RENT MAIN ST 12", "t-2").with_date(day),
    ]);
    let stored = heron.transactions().create_for_end_user(&end_user, transactions).await?;
    println!("stored        {} transactions", shown(stored.transactions_loaded));

    // Needed each time that there is new data, or nothing is processed.
    let ready = EndUserUpdate::new(&own_id).with_status(EndUserStatus::Ready);
    let updated = heron.end_users().update(ready).await?;
    ensure(updated.heron_id == end_user, "the end user with our id was updated")?;
    so_far(heron.end_users().processing_status_until_done(&end_user, place.wait.clone()).await)?;
    let status = heron.end_users().get(&end_user).await?.status;
    println!("status        {}", shown(status.as_ref()));
    ensure(
        matches!(status, Some(EndUserStatus::Ready | EndUserStatus::Processed)),
        "what was ready is ready, or processed by now",
    )?;

    // Page by page, as they are needed. Next time only what changed since: `with_last_updated_min`.
    let params = EndUserTransactionsListParams::new().with_per_page(100);
    let mut all = heron.transactions().list_for_end_user_all(&end_user, &params);
    let mut count = 0;
    while let Some(transaction) = all.next().await {
        let transaction = transaction?;
        count += 1;
        println!("transaction   {}", serde_json::to_string(&transaction.amount)?);
    }
    println!("enriched      {count} transactions");
    place.forget(&end_user).await
}

/// Enriches transactions within the call, for no end user: at most 249 in a request, or more if the account may.
async fn at_once(place: &Place) -> Result {
    let transactions = TransactionsToEnrich::new([
        TransactionToEnrich::new(-42, "PAYPAL *EXAMPLE STORE").with_reference_id("t-3"),
        TransactionToEnrich::new(-9, "COFFEE 0042").with_reference_id("t-4"),
    ]);
    let enriched = place.heron.transactions().enrich(transactions).await?;
    for transaction in told(enriched.transactions, "the transactions")? {
        let merchant = transaction.merchant.and_then(|merchant| merchant.name).unwrap_or_default();
        let categories = transaction.categories.unwrap_or_default().len();
        println!("at once       {categories} categories, merchant `{merchant}`");
    }

    // Nothing is sent for a request that cannot be right, and the error says where it is not.
    let refused: std::result::Result<_, Error> = place.heron.transactions().get("").await;
    ensure(refused.is_err_and(|error| error.is_invalid_request()), "an empty id is refused")
}
