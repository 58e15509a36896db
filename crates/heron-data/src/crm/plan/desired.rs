//! What an integration should be like.

use heron_api::types::{CrmConfig, CrmIntegrationCreate, CrmIntegrationUpdate};

use crate::crm::Integration;

/// What an integration should be like: the other side of a [`plan`](super::plan).
///
/// It is made of what a builder builds, or of what is kept in a file.
/// - A property of the integration that is not there, such as `is_enabled`, is left as it is.
/// - A `config` that is there is all of it: an object that it does not name goes away, and a member that is not there has
///   its default.
/// - A key that the contract does not know is kept as Heron has it, unless it is given here. `null` clears it.
///
/// ```
/// use heron_data::crm::{Desired, Integration};
/// use heron_data::types::{CrmConfig, CrmIntegrationUpdate};
///
/// // With credentials, as the builders have them.
/// let built = Desired::from(Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "…"));
/// // From a file, which has none.
/// let file: CrmIntegrationUpdate = serde_json::from_str(r##"{"config": {}, "failure_notification_channel": "#crm"}"##)?;
/// let read = Desired::from(file);
/// // Only what is written to the CRM.
/// let config = Desired::from(CrmConfig::new());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "it does nothing until it is planned"]
pub struct Desired {
    pub(super) integration: CrmIntegrationUpdate,
    pub(super) resend_credentials: bool,
}

impl Desired {
    /// Says whether `auth` and `secret` are sent to an integration that exists.
    ///
    /// Heron never tells them, so a plan cannot see whether they differ, and leaves them alone unless it is told. Keep a
    /// number beside the configuration, raise it when credentials change, and compare it with the one that was applied
    /// last. `auth` is sent as a whole; whether a key that it no longer has goes away is not documented.
    ///
    /// ```
    /// use heron_data::crm::{Desired, Integration, plan};
    /// use heron_data::types::CrmIntegration;
    ///
    /// let current = CrmIntegration::new("cri_…").with_provider("salesforce").with_instance_url("https://a.example");
    /// let (credentials_version, applied_version) = (2, 1);
    ///
    /// let integration = Integration::salesforce("https://a.example", [("client_id", "…")], "…");
    /// let desired = Desired::from(integration).resend_credentials(credentials_version != applied_version);
    /// let plan = plan(Some(&current), desired);
    /// assert!(plan.to_text(false).contains("~ secret: (set, not shown)"));
    /// ```
    pub fn resend_credentials(mut self, resend: bool) -> Self {
        self.resend_credentials = resend;
        self
    }
}

impl From<CrmIntegrationUpdate> for Desired {
    fn from(integration: CrmIntegrationUpdate) -> Self {
        Self { integration, resend_credentials: false }
    }
}

impl From<CrmIntegrationCreate> for Desired {
    fn from(create: CrmIntegrationCreate) -> Self {
        let mut update = CrmIntegrationUpdate::new();
        update.auth = Some(create.auth);
        update.config = Some(create.config);
        update.failure_notification_channel = create.failure_notification_channel;
        update.instance_url = Some(create.instance_url);
        update.is_enabled = create.is_enabled;
        update.is_live = create.is_live;
        update.provider = Some(create.provider);
        update.secret = Some(create.secret);
        update.extra = create.extra;
        update.into()
    }
}

impl From<Integration> for Desired {
    fn from(integration: Integration) -> Self {
        integration.build().into()
    }
}

impl From<CrmConfig> for Desired {
    fn from(config: CrmConfig) -> Self {
        CrmIntegrationUpdate::new().with_config(config).into()
    }
}
