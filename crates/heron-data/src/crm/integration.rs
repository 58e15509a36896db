//! The integration: which CRM, with which credentials, and what is written to it.

use heron_api::types::{CrmConfig, CrmIntegrationCreate};
use heron_api::{Field, Secret};
use serde_json::Value;

use super::{Object, ObjectId, PolicyResults, ValueMapping};

/// Builds the request that creates a CRM integration.
///
/// What is not called is not sent, and Heron fills in its own default. Nothing is checked here: whatever the contract
/// allows can be built.
///
/// ```
/// use heron_data::crm::{FieldMapping, Integration, Lookup, Object};
///
/// let request = Integration::salesforce("https://acme.my.salesforce.com", [("client_id", "…")], "a secret")
///     .object(
///         Object::new("account", "Account")
///             .find_existing(Lookup::any_of(["Name", "EIN__c"]))
///             .field(FieldMapping::from_attribute("Name", "company_name").required(true)),
///     )
///     .sync_files("bank_statement", true)
///     .build();
///
/// assert_eq!(request.provider, "salesforce");
/// assert_eq!(format!("{:?}", request.secret), "[redacted]");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a builder does nothing until it is sent"]
pub struct Integration(CrmIntegrationCreate);

impl Integration {
    /// An integration with the CRM at `instance_url`.
    ///
    /// Heron documents neither the providers it knows besides `salesforce`, nor which keys `auth` holds for each, nor
    /// what `secret` is for: ask Heron for all three.
    pub fn new<K, V>(
        provider: impl Into<String>,
        instance_url: impl Into<String>,
        auth: impl IntoIterator<Item = (K, V)>,
        secret: impl Into<Secret>,
    ) -> Self
    where
        K: Into<String>,
        V: Into<Value>,
    {
        let auth = auth.into_iter().map(|(key, value)| (key.into(), Secret::from(value.into())));
        Self(CrmIntegrationCreate::new(
            auth.collect::<Vec<(String, Secret<Value>)>>(),
            CrmConfig::new(),
            instance_url,
            provider,
            secret,
        ))
    }

    /// An integration with Salesforce, whose `instance_url` looks like `https://acme.my.salesforce.com`.
    pub fn salesforce<K, V>(
        instance_url: impl Into<String>,
        auth: impl IntoIterator<Item = (K, V)>,
        secret: impl Into<Secret>,
    ) -> Self
    where
        K: Into<String>,
        V: Into<Value>,
    {
        Self::new("salesforce", instance_url, auth, secret)
    }

    /// Adds an object that Heron creates or updates in the CRM.
    pub fn object(mut self, object: Object) -> Self {
        self.0.config.object_configs.get_or_insert_default().push(object.into());
        self
    }

    /// Sets all objects, also to none.
    pub fn objects(mut self, objects: impl IntoIterator<Item = Object>) -> Self {
        self.0.config.object_configs = Some(objects.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the object that Heron writes once per bank account.
    pub fn data_source_accounts(mut self, object: Object) -> Self {
        self.0.config.data_source_accounts_config = Field::Value(object.into());
        self
    }

    /// Names the object that stands for the deal as a whole.
    pub fn default_id(mut self, id: ObjectId) -> Self {
        self.0.config.default_id = Field::Value(id.into());
        self
    }

    /// Writes the result of a policy evaluation to the CRM.
    pub fn policy_results(mut self, results: PolicyResults) -> Self {
        self.0.config.policy_evaluation_config = Field::Value(results.into());
        self
    }

    /// Adds a table that translates values; field mappings refer to it by name.
    pub fn value_mapping(mut self, mapping: ValueMapping) -> Self {
        self.0.config.value_mappings.get_or_insert_default().push(mapping.into());
        self
    }

    /// Sets all value mappings, also to none.
    pub fn value_mappings(mut self, mappings: impl IntoIterator<Item = ValueMapping>) -> Self {
        self.0.config.value_mappings = Some(mappings.into_iter().map(Into::into).collect());
        self
    }

    /// Says whether files of a class are copied to the CRM. `emails` counts as a class.
    pub fn sync_files(mut self, file_class: impl Into<String>, sync: bool) -> Self {
        self.0.config.sync_file_classes.get_or_insert_default().insert(file_class.into(), sync);
        self
    }

    /// Sets all file classes, also to none.
    pub fn sync_file_classes<K: Into<String>>(mut self, classes: impl IntoIterator<Item = (K, bool)>) -> Self {
        self.0.config.sync_file_classes = Some(classes.into_iter().map(|(class, sync)| (class.into(), sync)).collect());
        self
    }

    /// Says whether files that have a parent file are left out. Heron's default: they are.
    pub fn filter_child_files(mut self, filter: bool) -> Self {
        self.0.config.child_file_filtering_enabled = Some(filter);
        self
    }

    /// Says whether files under 400 bytes are left out. Heron's default: they are not.
    pub fn filter_small_files(mut self, filter: bool) -> Self {
        self.0.config.small_file_filtering_enabled = Some(filter);
        self
    }

    /// Says whether Salesforce's older Attachment records are read too. Heron's default: they are not.
    pub fn download_legacy_attachments(mut self, download: bool) -> Self {
        self.0.config.download_legacy_attachments = Some(download);
        self
    }

    /// Says whether the integration is on. Heron's default: it is.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.is_enabled = Some(enabled);
        self
    }

    /// Says whether the integration is live. Heron's default: it is. What that means is not documented.
    pub fn live(mut self, live: bool) -> Self {
        self.0.is_live = Some(live);
        self
    }

    /// Names the channel that is told of failures.
    pub fn notify_failures(mut self, channel: impl Into<String>) -> Self {
        self.0.failure_notification_channel = Field::Value(channel.into());
        self
    }

    /// Says, with an explicit `null`, that no channel is told of failures.
    pub fn notify_nobody(mut self) -> Self {
        self.0.failure_notification_channel = Field::Null;
        self
    }

    /// Sets a key that the contract does not know.
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.extra.insert(key, value);
        self
    }

    /// Changes anything else, by the contract's own names.
    pub fn customize(mut self, change: impl FnOnce(&mut CrmIntegrationCreate)) -> Self {
        change(&mut self.0);
        self
    }

    /// The request's body.
    #[must_use]
    pub fn build(self) -> CrmIntegrationCreate {
        self.0
    }
}

impl From<Integration> for CrmIntegrationCreate {
    fn from(integration: Integration) -> Self {
        integration.build()
    }
}
