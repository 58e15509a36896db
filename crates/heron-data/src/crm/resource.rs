//! The calls that the generated handle does not know.

use heron_api::crm::CRM_INGEST;
use heron_api::types::{CrmConfig, CrmIngested, CrmIntegration, CrmIntegrationCreate, CrmIntegrationUpdate};
use heron_api::{Call, Client, Error, Request};

use super::{Crm, Payload, Turn, create, edit};

impl Crm<'_> {
    /// Gets an integration by its Heron id.
    ///
    /// Heron has no such operation: this lists all and finds the one. [`Error::is_not_found`] says that it is not there.
    #[inline]
    pub fn get(&self, heron_id: &str) -> Call<CrmIntegration> {
        find(&self.heron.client, heron_id)
    }

    /// Creates an integration, once. It cannot be deleted again, only [disabled](Self::disable).
    ///
    /// Heron has no idempotency keys, so this looks before it acts: it lists the integrations first, and again if the
    /// answer is lost (a cut connection, no answer in time, 5xx). Then
    /// - the only new one, if it is like the one that was sent, is what was created, and is returned;
    /// - if there is none after some seconds, it is sent again, but not where the server may still be at work on it;
    /// - in all other cases the error [is ambiguous](Error::is_ambiguous), and its [candidates](Error::candidates) are the
    ///   ids that are new.
    ///
    /// Creations of one client and its clones go one after the other. Another program that creates the very same
    /// integration in the same seconds cannot be told from this one. With `with_response()`, an integration that was found
    /// comes with the answer of the list.
    ///
    /// ```
    /// use heron_data::crm::Integration;
    ///
    /// # async fn example(heron: heron_data::Heron) -> Result<(), heron_data::Error> {
    /// let integration = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "…");
    /// match heron.crm().create(integration).await {
    ///     Ok(created) => println!("created {}", created.heron_id),
    ///     Err(error) if error.is_ambiguous() => eprintln!("look at {:?}: {error}", error.candidates()),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, integration: impl Into<CrmIntegrationCreate>) -> Call<CrmIntegration> {
        create::create(&self.heron.client, Turn::clone(&self.heron.creating), integration.into())
    }

    /// Changes the `config` of an integration, and nothing that the closure leaves alone.
    ///
    /// The integration is read (listed and found), the closure changes its `config`, and what differs is
    /// [planned](crate::crm::plan()). If nothing does, nothing is sent. Else the integration is read again, and updated
    /// if its `config` is still the same. If somebody changed it meanwhile, nothing is sent, and the error
    /// ([`Error::is_conflict`]) says which paths they and you changed. What changes between that last look and the
    /// update is not seen: Heron has no way to ask for it.
    ///
    /// Keys that the contract does not know are kept, also where the closure puts something new in place of what held
    /// them; set one to `null` to clear it. Where it matters whether a change is certain, [plan it](crate::crm::plan())
    /// first.
    ///
    /// ```
    /// # async fn example(heron: heron_data::Heron) -> Result<(), heron_data::Error> {
    /// heron
    ///     .crm()
    ///     .edit("cri_…", |config| {
    ///         for object in config.object_configs.iter_mut().flatten().filter(|object| object.key == "Account") {
    ///             object.is_optional = Some(true);
    ///         }
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit<F>(&self, heron_id: &str, change: F) -> Call<CrmIntegration>
    where
        F: FnOnce(&mut CrmConfig) + Send + 'static,
    {
        edit::edit(&self.heron.client, heron_id, change)
    }

    /// Turns an integration on.
    #[inline]
    pub fn enable(&self, heron_id: &str) -> Call<CrmIntegration> {
        self.update(heron_id, CrmIntegrationUpdate::new().with_is_enabled(true))
    }

    /// Turns an integration off.
    #[inline]
    pub fn disable(&self, heron_id: &str) -> Call<CrmIntegration> {
        self.update(heron_id, CrmIntegrationUpdate::new().with_is_enabled(false))
    }

    /// Hands a CRM's own JSON to Heron, which creates or updates the end user that it is about.
    ///
    /// The JSON travels byte for byte; see [`Payload`]. Heron answers 400 when it cannot read the payload or has no
    /// ingestion for the integration's provider, and 404 when it does not know the integration.
    #[inline]
    pub fn ingest(&self, integration_heron_id: &str, payload: impl Into<Payload>) -> Call<CrmIngested> {
        let request = Request::new(&CRM_INGEST).path("crm_integration_heron_id", integration_heron_id);
        match payload.into().into_body() {
            Ok(body) => self.heron.client.call(request.body(body, "application/json")),
            Err(error) => Call::new(&self.heron.client, |_, _| async move { Err(error) }),
        }
    }
}

/// Lists all integrations and finds the one with this id.
#[inline]
pub(super) fn find(client: &Client, heron_id: &str) -> Call<CrmIntegration> {
    let wanted = heron_id.to_owned();
    heron_api::crm::crm_integrations_list(client).try_map(move |integrations| {
        integrations
            .into_iter()
            .find(|integration| integration.heron_id == wanted)
            .ok_or_else(|| Error::not_found(format!("no CRM integration of this account has the Heron id `{wanted}`")))
    })
}
