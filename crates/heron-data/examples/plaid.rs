//! Plaid: an integration with the service, and a link for an end user who has connected a bank.
//!
//! `cargo run -p heron-data --features full --example plaid`
//!
//! A sandbox checks every request, and keeps no integration and no link: what it tells of them is made up. So the end user is
//! asserted, that no credential is ever shown, and that each answer can be read.

mod common;

use common::{Place, Result, ensure, shown, told};
use heron_data::types::{
    IntegrationInput, IntegrationLinkCreate, IntegrationLinkUpdate, IntegrationResource, WebhookInput, WebhookTopic,
};

#[tokio::main]
async fn main() -> Result {
    let place = Place::find().await?;
    let heron = &place.heron;

    // Once for the account: Heron's access to Plaid, in your name.
    let secret = "made-up-secret-of-plaid";
    let input = IntegrationInput::new("Plaid of the example", IntegrationResource::Transaction, "plaid")
        .with_client_id("made-up-client")
        .with_client_secret(heron_data::Secret::from(secret));
    ensure(!format!("{input:?}").contains(secret), "a credential is never shown")?;
    let created = heron.integrations().create(input).await?;
    let integration = told(created.heron_id, "the id of the integration")?;
    println!("integration   {integration} is with {}", shown(created.type_));
    println!("integrations  {}", heron.integrations().list().await?.len());

    // Told when a link no longer works, because its end user has to log in again, for instance. Here nobody listens.
    let erroring =
        WebhookInput::new().with_topic(WebhookTopic::IntegrationLinkErroring).with_url("https://lender.example/heron");
    let webhook = told(heron.webhooks().create(erroring).await?.heron_id, "the id of the webhook")?;
    println!("webhook       {webhook}");

    // For each end user and bank: Plaid Link gave a public token, which was exchanged for an access token.
    let (end_user, own_id) = place.new_end_user("plaid").await?;
    let access_token = "access-made-up-token";
    let link =
        IntegrationLinkCreate::new(access_token, &own_id, "item-made-up").with_end_user_name("Example Bakery LLC");
    ensure(!format!("{link:?}").contains(access_token), "a token is never shown")?;
    let link = heron.integrations().links_create(&integration, link).await?;
    let item = told(link.item_id, "the connection to the bank")?;
    println!("link          {item}: {}", shown(link.status));

    // It is read by itself from now on. These are for when it is not soon enough, and for a token that was replaced.
    let refreshed = heron.integrations().links_refresh(&integration, &item).await?;
    println!("refreshed     {item}: {}", shown(refreshed.status));
    let renewed = heron.integrations().links_update(&item, IntegrationLinkUpdate::new("access-made-up-other")).await?;
    println!("new token     {item}: {}", shown(renewed.status));
    for link in heron.integrations().links_list_for_end_user(&own_id).await? {
        println!("links         {}: {}", shown(link.item_id), shown(link.status));
    }

    heron.integrations().links_delete(&integration, &own_id).await?;
    heron.webhooks().delete(&webhook).await?;
    place.forget(&end_user).await
}
