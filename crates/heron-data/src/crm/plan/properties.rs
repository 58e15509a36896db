//! The integration's own properties, beside its `config`.

use heron_api::Field;
use heron_api::types::{CrmIntegration, CrmIntegrationCreate, CrmIntegrationUpdate};
use serde_json::Value;

use super::diff::Diff;
use super::normalise::Kind;

/// Compares the properties that are given, and gives those that change.
pub(super) fn changed<'a>(
    diff: &mut Diff<'a>,
    current: Option<&'a CrmIntegration>,
    desired: &'a CrmIntegrationUpdate,
    resend_credentials: bool,
) -> CrmIntegrationUpdate {
    let mut update = CrmIntegrationUpdate::new();
    let text =
        |told: fn(&CrmIntegration) -> Option<&String>| current.and_then(told).map(|text| Value::from(text.as_str()));
    let flag = |told: fn(&CrmIntegration) -> Option<bool>| current.and_then(told).map(Value::from);

    let told = text(|current| current.provider.as_ref());
    if let Some(provider) = &desired.provider
        && diff.member("provider", Kind::Optional, told.as_ref(), Some(&provider.as_str().into()))
    {
        update.provider = Some(provider.clone());
    }
    let told = text(|current| current.instance_url.as_ref());
    if let Some(url) = &desired.instance_url
        && diff.member("instance_url", Kind::Optional, told.as_ref(), Some(&url.as_str().into()))
    {
        update.instance_url = Some(url.clone());
    }
    let told = flag(|current| current.is_enabled);
    if let Some(is_enabled) = desired.is_enabled
        && diff.member("is_enabled", Kind::Flag(true), told.as_ref(), Some(&is_enabled.into()))
    {
        update.is_enabled = Some(is_enabled);
    }
    let told = flag(|current| current.is_live);
    if let Some(is_live) = desired.is_live
        && diff.member("is_live", Kind::Flag(true), told.as_ref(), Some(&is_live.into()))
    {
        update.is_live = Some(is_live);
    }
    let told = text(|current| current.failure_notification_channel.value());
    let channel = match &desired.failure_notification_channel {
        Field::Absent => None,
        Field::Null => Some(Value::Null),
        Field::Value(channel) => Some(channel.as_str().into()),
    };
    if channel.is_some() && diff.member("failure_notification_channel", Kind::Nullable, told.as_ref(), channel.as_ref())
    {
        update.failure_notification_channel = desired.failure_notification_channel.clone();
    }
    if current.is_none() || resend_credentials {
        if let Some(auth) = &desired.auth {
            diff.secret("auth", current.is_none());
            update.auth = Some(auth.clone());
        }
        if let Some(secret) = &desired.secret {
            diff.secret("secret", current.is_none());
            update.secret = Some(secret.clone());
        }
    }
    for (name, value) in desired.extra.iter() {
        if diff.unknown(name, current.and_then(|current| current.extra.get(name)), Some(value)) {
            update.extra.insert(name, value.clone());
        }
    }
    update
}

/// Says what is not at its default again, in case a PATCH resets what it leaves out.
pub(super) fn send_again(current: &CrmIntegration, update: &mut CrmIntegrationUpdate) -> Vec<&'static str> {
    let mut sent = Vec::new();
    for (name, told, flag) in
        [("is_enabled", current.is_enabled, &mut update.is_enabled), ("is_live", current.is_live, &mut update.is_live)]
    {
        if flag.is_none() && told == Some(false) {
            *flag = told;
            sent.push(name);
        }
    }
    sent
}

/// The request that creates the integration, or the required properties that are missing.
pub(super) fn create(desired: &CrmIntegrationUpdate) -> Result<CrmIntegrationCreate, Vec<&'static str>> {
    let CrmIntegrationUpdate { auth, config, instance_url, provider, secret, .. } = desired;
    let (Some(auth), Some(config), Some(instance_url), Some(provider), Some(secret)) =
        (auth, config, instance_url, provider, secret)
    else {
        let given = [
            ("provider", provider.is_some()),
            ("instance_url", instance_url.is_some()),
            ("auth", auth.is_some()),
            ("secret", secret.is_some()),
            ("config", config.is_some()),
        ];
        return Err(given.into_iter().filter(|(_, is_given)| !is_given).map(|(name, _)| name).collect());
    };
    let mut create =
        CrmIntegrationCreate::new(auth.clone(), config.clone(), instance_url.clone(), provider.clone(), secret.clone());
    create.failure_notification_channel = desired.failure_notification_channel.clone();
    create.is_enabled = desired.is_enabled;
    create.is_live = desired.is_live;
    create.extra = desired.extra.clone();
    Ok(create)
}
