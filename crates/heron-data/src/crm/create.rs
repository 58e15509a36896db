//! Creating an integration once, although the answer may be lost.
//!
//! Heron has no idempotency keys, and what the server adds to a `config` keeps it from being recognised by its content. So
//! the ids of the account's integrations are noted before the request is sent. If its answer is lost, they are noted
//! again: what is new then was created.

use std::collections::BTreeSet;
use std::sync::Arc;

use heron_api::types::{CrmIntegration, CrmIntegrationCreate};
use heron_api::{Call, CallOptions, Client, Error, Response, Retry};
use serde_json::Value;
use tokio::sync::Mutex;

/// How often to look before believing that nothing was created.
const LOOKS: u32 = 5;

/// One creation at a time for a client and its clones: another one's integration would look like this one's.
pub(crate) type Turn = Arc<Mutex<()>>;

#[inline]
pub(super) fn create(client: &Client, turn: Turn, integration: CrmIntegrationCreate) -> Call<CrmIntegration> {
    Call::new(client, move |client, options| async move {
        let Ok(_turn) = tokio::time::timeout(options.remaining(), turn.lock()).await else {
            return Err(Error::timeout("not sent: other creations of this client took until the end of the call"));
        };
        let retry = options.retry(&client);
        let mut creation = Creation { client, options, retry, integration, before: BTreeSet::new() };
        creation.before = creation.list().await?.value.into_iter().map(|known| known.heron_id).collect();
        creation.run().await
    })
}

/// A creation on its way.
struct Creation {
    client: Client,
    options: CallOptions,
    retry: Retry,
    integration: CrmIntegrationCreate,
    /// The ids that were there before.
    before: BTreeSet<String>,
}

/// How an answer was lost.
#[derive(Clone, Copy, PartialEq)]
enum Loss {
    /// It was a success, but could not be read to its end.
    Unreadable,
    /// It did not come in time: the server may still be at work.
    Late,
    /// The connection broke, or the server failed: it is at work no more.
    Broken,
}

impl Loss {
    /// `None` if nothing was lost: the error is the answer, or the request never left.
    fn of(error: &Error) -> Option<Self> {
        match error.status().map(|status| status.as_u16()) {
            Some(200..=299) => Some(Self::Unreadable),
            _ if !error.is_ambiguous() => None,
            Some(504) => Some(Self::Late),
            _ if error.is_timeout() => Some(Self::Late),
            _ => Some(Self::Broken),
        }
    }
}

impl Creation {
    async fn run(&self) -> Result<Response<CrmIntegration>, Error> {
        let mut attempts = 0;
        let mut lost = None;
        loop {
            let creating =
                heron_api::crm::crm_integrations_create(&self.client, &self.integration).with_options(self.options);
            let error = match (creating.with_response().await, lost) {
                (Ok(response), None) => return Ok(response),
                (Ok(response), Some(lost)) => return self.unless_twice(response, lost, attempts).await,
                (Err(error), _) => error,
            };
            let Some(loss) = Loss::of(&error) else { return Err(error) };
            attempts += error.attempts();
            let Ok(mut found) = self.look().await else {
                return Err(error.or_cannot_tell("the integrations cannot be listed", Vec::new()));
            };
            match found.value.as_slice() {
                [] if loss == Loss::Broken && attempts < self.retry.attempts() => lost = Some(error),
                [] => return Err(error.or_cannot_tell("it is not to be seen yet", Vec::new())),
                [one] if is_like(&self.integration, one) => {
                    found.attempts = attempts;
                    return found.try_map(|mut new| new.pop().ok_or_else(|| Error::not_found("it is gone")));
                }
                [_] => return Err(error.or_cannot_tell("one that differs from it was created meanwhile", ids(found))),
                _ => return Err(error.or_cannot_tell("more than one was created meanwhile", ids(found))),
            }
        }
    }

    /// Looks for what was not there before, until there is something or nothing can be expected any more.
    async fn look(&self) -> Result<Response<Vec<CrmIntegration>>, Error> {
        for look in 1.. {
            let new = self.list_new().await?;
            if !new.value.is_empty() || look == LOOKS {
                return Ok(new);
            }
            // A request that was cut off may take effect a little later.
            self.options.sleep(self.retry.longest_pause(look + 1)).await?;
        }
        self.list_new().await
    }

    /// What was sent again is created; what was lost before it may have been, after all.
    async fn unless_twice(
        &self,
        mut response: Response<CrmIntegration>,
        lost: Error,
        attempts: u32,
    ) -> Result<Response<CrmIntegration>, Error> {
        response.attempts += attempts;
        match self.list_new().await {
            Ok(new) if new.value.len() > 1 => {
                Err(lost.or_cannot_tell("it was created twice, or others were meanwhile", ids(new)))
            }
            _ => Ok(response),
        }
    }

    /// Lists what was not there before.
    async fn list_new(&self) -> Result<Response<Vec<CrmIntegration>>, Error> {
        let mut listed = self.list().await?;
        listed.value.retain(|integration| !self.before.contains(&integration.heron_id));
        Ok(listed)
    }

    async fn list(&self) -> Result<Response<Vec<CrmIntegration>>, Error> {
        heron_api::crm::crm_integrations_list(&self.client).with_options(self.options).with_response().await
    }
}

fn ids(new: Response<Vec<CrmIntegration>>) -> Vec<String> {
    new.value.into_iter().map(|integration| integration.heron_id).collect()
}

/// Whether nothing that is told of an integration contradicts what was sent.
///
/// It may tell more, because the server fills in defaults, and less, because credentials are never told.
fn is_like(sent: &CrmIntegrationCreate, told: &CrmIntegration) -> bool {
    let CrmIntegrationCreate {
        config, instance_url, provider, failure_notification_channel, is_enabled, is_live, ..
    } = sent;
    let same = |sent: Value, told: Value| agrees(&sent, &told);
    let json = |value: Result<Value, serde_json::Error>| value.unwrap_or_default();
    let is_of = |told: &Option<String>, sent: &str| told.as_deref().is_none_or(|told| same(sent.into(), told.into()));
    is_of(&told.provider, provider)
        && is_of(&told.instance_url, instance_url)
        && is_enabled.is_none_or(|sent| told.is_enabled.unwrap_or(sent) == sent)
        && is_live.is_none_or(|sent| told.is_live.unwrap_or(sent) == sent)
        && same(
            json(serde_json::to_value(failure_notification_channel)),
            json(serde_json::to_value(&told.failure_notification_channel)),
        )
        && same(json(serde_json::to_value(config)), json(serde_json::to_value(&told.config)))
}

/// Whether `told` holds nothing else in the places that `sent` has.
fn agrees(sent: &Value, told: &Value) -> bool {
    match (sent, told) {
        (_, Value::Null) | (Value::Null, _) => true,
        (Value::Object(sent), Value::Object(told)) => {
            sent.iter().all(|(key, sent)| told.get(key).is_none_or(|told| agrees(sent, told)))
        }
        (Value::Array(sent), Value::Array(told)) => {
            sent.len() == told.len() && sent.iter().zip(told).all(|(sent, told)| agrees(sent, told))
        }
        // A slash at the end of an address makes no difference.
        (Value::String(sent), Value::String(told)) => sent.trim_end_matches('/') == told.trim_end_matches('/'),
        (sent, told) => sent == told,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::crm::{FieldMapping, Integration, Object};

    fn sent() -> CrmIntegrationCreate {
        let object = Object::new("account", "Account").field(FieldMapping::from_attribute("Name", "company_name"));
        Integration::salesforce("https://acme.example", [("token", "…")], "…").object(object).into()
    }

    fn is_ours(change: impl FnOnce(&mut Value)) -> bool {
        let mut told = json!({
            "heron_id": "crm_1", "provider": "salesforce", "instance_url": "https://acme.example/", "is_enabled": true,
            "failure_notification_channel": null,
            "config": {
                "child_file_filtering_enabled": true, "value_mappings": [],
                "object_configs": [{ "key": "account", "external_name": "Account", "is_optional": false, "static_data": [],
                    "field_mappings": [{ "field_name": "Name", "heron_company_attribute_label": "company_name", "required": false }] }],
            },
        });
        change(&mut told);
        is_like(&sent(), &serde_json::from_value(told).unwrap())
    }

    #[test]
    fn what_the_server_fills_in_or_does_not_tell_does_not_matter() {
        assert!(is_ours(|_| {}));
        assert!(is_ours(|told| *told = json!({ "heron_id": "crm_1" })));
        assert!(is_ours(|told| told["config"]["later"] = json!(1)));
    }

    #[test]
    fn what_differs_from_what_was_sent_is_not_ours() {
        assert!(!is_ours(|told| told["provider"] = json!("hubspot")));
        assert!(!is_ours(|told| told["instance_url"] = json!("https://other.example")));
        assert!(!is_ours(|told| told["config"]["object_configs"] = json!([])));
        assert!(!is_ours(|told| told["config"]["object_configs"][0]["key"] = json!("other")));
    }
}
