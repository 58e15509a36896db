//! Operations: a key that changes while the program runs, rules that call for a person, and webhooks that are verified.
//!
//! `cargo run -p heron-data --features full --example key_rotation`. Two keys are made and deleted again; your own is left
//! alone.
//!
//! A sandbox keeps end users and webhooks, and delivers, so those are asserted. It keeps neither keys nor rules, and every key
//! opens it: what it tells of those is made up. Another server needs `HERON_WEBHOOK_SECRET`, the secret that it signs with;
//! if it cannot reach this machine, `HERON_WEBHOOK_URL` has to be a public address that leads to `HERON_WEBHOOK_LISTEN`.

mod common;

use std::collections::HashSet;
use std::time::Duration;

use common::receiver::WebhookReceiver;
use common::{Place, Result, ensure, shown, told};
use heron_data::types::{
    ApiKeyCreate, ApiKeyCreated, EndUserStatus, EndUserUpdate, MetricDateRange, RuleCondition, RuleInput, WebhookInput,
};
use heron_data::webhooks::{WebhookTopic, WebhookVerifier};
use heron_data::{Heron, RotatingKey};
use heron_sandbox::Sandbox;

/// What the sandbox signs with.
const MADE_UP_SECRET: &str = "sec_of_this_example";

#[tokio::main]
async fn main() -> Result {
    let address = variable("HERON_WEBHOOK_LISTEN").unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let receiver = WebhookReceiver::listen(&address)?;
    let place = Place::or_sandbox(Sandbox::builder().webhook(&receiver.url, MADE_UP_SECRET)).await?;
    let (url, secret) = if place.is_sandbox() {
        (receiver.url.clone(), MADE_UP_SECRET.to_owned())
    } else {
        let own = place.heron.is_local().then(|| receiver.url.clone());
        let url = variable("HERON_WEBHOOK_URL").or(own);
        let url = url.ok_or("HERON_WEBHOOK_URL is not set: Heron cannot reach 127.0.0.1, so name a public address")?;
        let secret = variable("HERON_WEBHOOK_SECRET");
        (url, secret.ok_or("HERON_WEBHOOK_SECRET is not set: it is on Heron's dashboard, with the webhooks")?)
    };
    let verifier = WebhookVerifier::new(secret)?;

    rotate(&place).await?;
    rule(&place).await?;
    webhooks(&place, &receiver, &url, &verifier).await
}

/// Replaces a key without a pause: the new one is made, used, and only then the old one stopped.
async fn rotate(place: &Place) -> Result {
    let keys = place.heron.api_keys();
    let old = keys.create(ApiKeyCreate::new("example, old")).await?;
    let key = RotatingKey::new(told(old.token.clone(), "the token of the key")?)?;
    let heron = Heron::builder_with(key.clone()).base_url(place.heron.base_url()).build()?;
    heron.verify().await?;
    println!("old key       {}… works: {}", shown(old.token_prefix.as_ref()), shown(old.token.as_ref()));

    // A token is told once, so it is stored before anything else is done with it.
    let new = keys.create(ApiKeyCreate::new("example, new")).await?;
    key.set(told(new.token.clone(), "the token of the key")?)?; // Every attempt from now on, in every clone of the client.
    heron.verify().await?;
    println!("new key       {}… works", shown(new.token_prefix.as_ref()));

    let id = |key: &ApiKeyCreated| told(key.heron_id.clone(), "the id of the key");
    let stopped = keys.deactivate(&id(&old)?).await?;
    println!("old key       active: {}", shown(stopped.is_active));
    heron.verify().await?;
    keys.delete(&id(&old)?).await?;
    keys.delete(&id(&new)?).await?;
    println!("keys          {} are left", keys.list().await?.len());
    Ok(())
}

/// A rule on a metric. An end user that meets it causes `end_user.review_required`.
async fn rule(place: &Place) -> Result {
    let rules = place.heron.rules();
    println!("metrics       {} can have a rule", rules.metrics().await?.len());
    let low_balance = RuleInput::new()
        .with_name("Example: low balance")
        .with_metric_label("balance_average")
        .with_date_range(MetricDateRange::Last90Days)
        .with_condition(RuleCondition::LessThan)
        .with_value(1000.0);
    let rule = told(rules.create(low_balance).await?.heron_id, "the id of the rule")?;
    println!("rule          {rule}");
    rules.delete(&rule).await?;
    Ok(())
}

/// Has Heron tell of an end user, and believes nothing that is not signed.
async fn webhooks(place: &Place, receiver: &WebhookReceiver, url: &str, verifier: &WebhookVerifier) -> Result {
    let heron = &place.heron;
    let webhook = WebhookInput::new().with_topic("end_user.processed").with_url(url);
    let webhook = told(heron.webhooks().create(webhook).await?.heron_id, "the id of the webhook")?;

    let (end_user, own_id) = place.new_end_user("key-rotation").await?;
    heron.end_users().update(EndUserUpdate::new(own_id).with_status(EndUserStatus::Ready)).await?;

    let mut seen = HashSet::new();
    loop {
        let delivery = receiver.next(Duration::from_secs(if heron.is_local() { 60 } else { 900 }))?;
        let event = verifier.verify(&delivery.body, delivery.signature.as_deref())?;
        // The same event may come more than once, and does if two webhooks are for it.
        let is_new = event.dedupe_key().is_none_or(|key| seen.insert(key));
        println!("webhook       {}{}", event.topic, if is_new { "" } else { ", once more" });

        // One byte that differs, and it is no event of Heron's.
        let mut forged = delivery.body.clone();
        forged.push(b' ');
        let refused = verifier.verify(&forged, delivery.signature.as_deref());
        ensure(refused.is_err_and(|error| error.is_wrong_signature()), "a body that was changed is refused")?;

        let about = event.end_user()?.and_then(|end_user| end_user.heron_id);
        if event.topic == WebhookTopic::EndUserProcessed && about.as_deref() == Some(&end_user) {
            break;
        }
    }
    // An event says little on purpose. The rest is fetched.
    let status = heron.end_users().get(&end_user).await?.status;
    println!("end user      {}", shown(status.as_ref()));
    ensure(status == Some(EndUserStatus::Processed), "it is processed, as the webhook says")?;
    heron.webhooks().delete(&webhook).await?;
    place.forget(&end_user).await
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
