//! Changing a `config` without losing what somebody else changes.

use heron_api::types::{CrmConfig, CrmIntegration};
use heron_api::{Call, CallOptions, Client, Error, Response};

use super::{Change, plan};

/// How many paths of a side are shown.
const MAX_PATHS: usize = 5;

pub(super) fn edit<F>(client: &Client, heron_id: &str, change: F) -> Call<CrmIntegration>
where
    F: FnOnce(&mut CrmConfig) + Send + 'static,
{
    let heron_id = heron_id.to_owned();
    Call::new(client, move |client, options| async move {
        let read = find(&client, &heron_id, options).await?;
        let Some(mut edited) = read.value.config.clone() else {
            let message = "nothing was sent, because Heron answered with the integration without its `config`";
            return Err(Error::invalid_request(message));
        };
        change(&mut edited);
        let ours = plan(Some(&read.value), edited.clone());
        if ours.is_empty() {
            return Ok(read);
        }
        let now = find(&client, &heron_id, options).await?.value;
        let theirs = changes(&read.value, &now);
        if !theirs.is_empty() {
            let ours = paths(ours.changes().iter().map(Change::path));
            return Err(Error::conflict(format!(
                "nothing was sent, because the `config` was changed after it was read: {}; your change was to {ours}: \
                 read it and change it again",
                paths(theirs.iter().map(String::as_str))
            )));
        }
        match plan(Some(&now), edited).update() {
            Some(update) => {
                heron_api::crm::crm_integrations_update(&client, &heron_id, update)
                    .with_options(options)
                    .with_response()
                    .await
            }
            None => Ok(read),
        }
    })
}

async fn find(client: &Client, heron_id: &str, options: CallOptions) -> Result<Response<CrmIntegration>, Error> {
    super::resource::find(client, heron_id).with_options(options).with_response().await
}

/// The paths at which two readings of a `config` differ. A plan keeps what it does not know, so it takes both directions
/// to see that such a key is gone.
fn changes(before: &CrmIntegration, after: &CrmIntegration) -> Vec<String> {
    if before.config == after.config {
        return Vec::new();
    }
    let config = |of: &CrmIntegration| of.config.clone().unwrap_or_default();
    let (forward, back) = (plan(Some(before), config(after)), plan(Some(after), config(before)));
    let mut paths: Vec<_> =
        forward.changes().iter().chain(back.changes()).map(|change| change.path().to_owned()).collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}

fn paths<'a>(paths: impl ExactSizeIterator<Item = &'a str>) -> String {
    let more = paths.len().saturating_sub(MAX_PATHS);
    let mut shown: Vec<_> = paths.take(MAX_PATHS).map(ToOwned::to_owned).collect();
    if more > 0 {
        shown.push(format!("and {more} more"));
    }
    shown.join(", ")
}
