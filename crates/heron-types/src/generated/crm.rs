// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Secret};
use serde_json::{Map, Value};

/// What an integration writes to the CRM, which files it sends, and what it fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmConfig {
    /// Leaves out a file that is part of another file. On when not sent.
    pub child_file_filtering_enabled: Option<bool>,
    /// The CRM object that holds bank accounts. That each data source account gives one record is our reading; it is not documented.
    pub data_source_accounts_config: Field<CrmObjectConfig>,
    /// The object that counts as the main record. What Heron does with it is not documented.
    pub default_id: Field<CrmObjectId>,
    /// Also fetches files that Salesforce keeps as records of its older Attachment object. Off when not sent.
    pub download_legacy_attachments: Option<bool>,
    /// The CRM objects that a sync creates or updates. Whether their order counts beside `required_ids` is not documented.
    pub object_configs: Option<Vec<CrmObjectConfig>>,
    /// Where in the CRM the outcome of the policy goes.
    pub policy_evaluation_config: Field<CrmPolicyEvaluationConfig>,
    /// Leaves out files of less than 400 bytes. Off when not sent.
    pub small_file_filtering_enabled: Option<bool>,
    /// Whether files of a class are sent to the CRM, by the name of the class; emails count as one. What holds for a class that is not named is not documented.
    pub sync_file_classes: Option<BTreeMap<String, bool>>,
    /// Translation tables, for field mappings to pick by name.
    pub value_mappings: Option<Vec<CrmValueMapping>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmConfig
    must {}
    null {}
    may {
        0 child_file_filtering_enabled "child_file_filtering_enabled" None
        1 data_source_accounts_config "data_source_accounts_config" Field::Absent
        2 default_id "default_id" Field::Absent
        3 download_legacy_attachments "download_legacy_attachments" None
        4 object_configs "object_configs" None
        5 policy_evaluation_config "policy_evaluation_config" Field::Absent
        6 small_file_filtering_enabled "small_file_filtering_enabled" None
        7 sync_file_classes "sync_file_classes" None
        8 value_mappings "value_mappings" None
    }
    shown {}
}

impl Default for CrmConfig {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CrmConfig {
    /// A `CrmConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `child_file_filtering_enabled`.
    #[inline]
    #[must_use]
    pub fn with_child_file_filtering_enabled(mut self, value: bool) -> Self {
        self.child_file_filtering_enabled = Some(value);
        self
    }

    /// Sets `data_source_accounts_config`.
    #[must_use]
    pub fn with_data_source_accounts_config(
        mut self,
        value: impl Into<Field<CrmObjectConfig>>,
    ) -> Self {
        self.data_source_accounts_config = value.into();
        self
    }

    /// Sets `default_id`.
    #[must_use]
    pub fn with_default_id(mut self, value: impl Into<Field<CrmObjectId>>) -> Self {
        self.default_id = value.into();
        self
    }

    /// Sets `download_legacy_attachments`.
    #[inline]
    #[must_use]
    pub fn with_download_legacy_attachments(mut self, value: bool) -> Self {
        self.download_legacy_attachments = Some(value);
        self
    }

    /// Sets `object_configs`.
    #[must_use]
    pub fn with_object_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<CrmObjectConfig>>,
    ) -> Self {
        self.object_configs = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `policy_evaluation_config`.
    #[must_use]
    pub fn with_policy_evaluation_config(
        mut self,
        value: impl Into<Field<CrmPolicyEvaluationConfig>>,
    ) -> Self {
        self.policy_evaluation_config = value.into();
        self
    }

    /// Sets `small_file_filtering_enabled`.
    #[inline]
    #[must_use]
    pub fn with_small_file_filtering_enabled(mut self, value: bool) -> Self {
        self.small_file_filtering_enabled = Some(value);
        self
    }

    /// Sets `sync_file_classes`.
    #[must_use]
    pub fn with_sync_file_classes(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<bool>)>,
    ) -> Self {
        self.sync_file_classes = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `value_mappings`.
    #[must_use]
    pub fn with_value_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<CrmValueMapping>>,
    ) -> Self {
        self.value_mappings = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// How to look for an existing record, so that no duplicate is created. How the AND and OR lists combine is not documented.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmExternalLookupConfig {
    /// CRM fields that must all match.
    pub external_lookup_fields_and: Option<Vec<String>>,
    /// CRM fields of which one must match.
    pub external_lookup_fields_or: Option<Vec<String>>,
    /// The CRM field that puts several matches in order. `CreatedDate` when not sent, which is a Salesforce field.
    pub sort_field_name: Option<String>,
    /// The direction in which several matches are put in order. Which one holds when it is not sent, and whether the first match wins, is not documented.
    pub sort_order: Option<SortOrder>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmExternalLookupConfig
    must {}
    null {}
    may {
        0 external_lookup_fields_and "external_lookup_fields_and" None
        1 external_lookup_fields_or "external_lookup_fields_or" None
        2 sort_field_name "sort_field_name" None
        3 sort_order "sort_order" None
    }
    shown {}
}

impl Default for CrmExternalLookupConfig {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CrmExternalLookupConfig {
    /// A `CrmExternalLookupConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `external_lookup_fields_and`.
    #[must_use]
    pub fn with_external_lookup_fields_and(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_lookup_fields_and = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `external_lookup_fields_or`.
    #[must_use]
    pub fn with_external_lookup_fields_or(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_lookup_fields_or = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `sort_field_name`.
    #[must_use]
    pub fn with_sort_field_name(mut self, value: impl Into<String>) -> Self {
        self.sort_field_name = Some(value.into());
        self
    }

    /// Sets `sort_order`.
    #[must_use]
    pub fn with_sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
}

/// Fills one field of a CRM object. The value comes from a company attribute, a fixed text, a computed value, or the id of another object; which one wins when several are given is not documented, nor is the order in which `regex_remove`, `value_mapping_name` and `max_length` apply.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmFieldMapping {
    /// The CRM's own API name of the field, such as `Industry__c`.
    pub field_name: String,
    /// The field to search by when it has another name than the field to write.
    pub external_lookup_field_name: Field<String>,
    /// Takes the value from the id of this CRM object, which makes the field a link to it.
    pub external_object_name_for_id: Field<String>,
    /// Takes the value from the company attribute with this label. The labels that an end user has are listed by its company attributes; there is no list for the whole account.
    pub heron_company_attribute_label: Field<String>,
    /// Cuts a longer text to this length without an error. Whether it counts characters or bytes is not documented.
    pub max_length: Field<i64>,
    /// Whether an update may replace the field's value. `false` writes it at creation only. On when not sent.
    pub overwrite_on_update: Option<bool>,
    /// A regular expression; what it matches is taken out of the attribute's value. The dialect is not documented.
    pub regex_remove: Field<String>,
    /// Marks the field as one that must have a value. What happens when it has none is not documented. Off when not sent.
    pub required: Option<bool>,
    /// Takes this text as the value.
    pub static_value: Field<String>,
    /// Takes a value that Heron computes. `date_today` is the only one known.
    pub static_value_key: Field<StaticValueKey>,
    /// Passes the value through the value mapping of this name.
    pub value_mapping_name: Field<String>,
    /// The field's type in the CRM's own terms, such as `Text`. There is no published list, and its effect is not documented.
    pub value_type: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmFieldMapping
    must {
        0 field_name "field_name"
    }
    null {}
    may {
        1 external_lookup_field_name "external_lookup_field_name" Field::Absent
        2 external_object_name_for_id "external_object_name_for_id" Field::Absent
        3 heron_company_attribute_label "heron_company_attribute_label" Field::Absent
        4 max_length "max_length" Field::Absent
        5 overwrite_on_update "overwrite_on_update" None
        6 regex_remove "regex_remove" Field::Absent
        7 required "required" None
        8 static_value "static_value" Field::Absent
        9 static_value_key "static_value_key" Field::Absent
        10 value_mapping_name "value_mapping_name" Field::Absent
        11 value_type "value_type" Field::Absent
    }
    shown {}
}

impl CrmFieldMapping {
    /// A `CrmFieldMapping` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `field_name`.
    #[must_use]
    pub fn with_field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = value.into();
        self
    }

    /// Sets `external_lookup_field_name`.
    #[must_use]
    pub fn with_external_lookup_field_name(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.external_lookup_field_name = value.into();
        self
    }

    /// Sets `external_object_name_for_id`.
    #[must_use]
    pub fn with_external_object_name_for_id(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.external_object_name_for_id = value.into();
        self
    }

    /// Sets `heron_company_attribute_label`.
    #[must_use]
    pub fn with_heron_company_attribute_label(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.heron_company_attribute_label = value.into();
        self
    }

    /// Sets `max_length`.
    #[must_use]
    pub fn with_max_length(mut self, value: impl Into<Field<i64>>) -> Self {
        self.max_length = value.into();
        self
    }

    /// Sets `overwrite_on_update`.
    #[inline]
    #[must_use]
    pub fn with_overwrite_on_update(mut self, value: bool) -> Self {
        self.overwrite_on_update = Some(value);
        self
    }

    /// Sets `regex_remove`.
    #[must_use]
    pub fn with_regex_remove(mut self, value: impl Into<Field<String>>) -> Self {
        self.regex_remove = value.into();
        self
    }

    /// Sets `required`.
    #[inline]
    #[must_use]
    pub fn with_required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }

    /// Sets `static_value`.
    #[must_use]
    pub fn with_static_value(mut self, value: impl Into<Field<String>>) -> Self {
        self.static_value = value.into();
        self
    }

    /// Sets `static_value_key`.
    #[must_use]
    pub fn with_static_value_key(
        mut self,
        value: impl Into<Field<StaticValueKey>>,
    ) -> Self {
        self.static_value_key = value.into();
        self
    }

    /// Sets `value_mapping_name`.
    #[must_use]
    pub fn with_value_mapping_name(mut self, value: impl Into<Field<String>>) -> Self {
        self.value_mapping_name = value.into();
        self
    }

    /// Sets `value_type`.
    #[must_use]
    pub fn with_value_type(mut self, value: impl Into<Field<String>>) -> Self {
        self.value_type = value.into();
        self
    }
}

/// The end user that a payload was about.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmIngested {
    /// The Heron id of the end user that was created or updated.
    pub end_user_heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmIngested
    must {}
    null {}
    may {
        0 end_user_heron_id "end_user_heron_id" None
    }
    shown {}
}

impl Default for CrmIngested {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CrmIngested {
    /// A `CrmIngested` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = Some(value.into());
        self
    }
}

/// A connection between Heron and one CRM instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmIntegration {
    /// The id that Heron gave the integration.
    pub heron_id: String,
    /// What is written to the CRM, and how.
    pub config: Option<CrmConfig>,
    /// Where failures are reported. The format is not documented; other settings of this kind name a Slack channel.
    pub failure_notification_channel: Field<String>,
    /// The address of the CRM instance, such as `https://sandbox.salesforce.com`.
    pub instance_url: Option<String>,
    /// Switches the integration on or off. On when not sent at creation.
    pub is_enabled: Option<bool>,
    /// Marks the integration as live. What Heron does differently when it is not is undocumented. Set when not sent at creation.
    pub is_live: Option<bool>,
    /// Which CRM this is. `salesforce` is the one value known from Heron's samples; there is no published list.
    pub provider: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmIntegration
    must {
        0 heron_id "heron_id"
    }
    null {}
    may {
        1 config "config" None
        2 failure_notification_channel "failure_notification_channel" Field::Absent
        3 instance_url "instance_url" None
        4 is_enabled "is_enabled" None
        5 is_live "is_live" None
        6 provider "provider" None
    }
    shown {}
}

impl CrmIntegration {
    /// A `CrmIntegration` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(heron_id: impl Into<String>) -> Self {
        Self {
            heron_id: heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = value.into();
        self
    }

    /// Sets `config`.
    #[must_use]
    pub fn with_config(mut self, value: impl Into<CrmConfig>) -> Self {
        self.config = Some(value.into());
        self
    }

    /// Sets `failure_notification_channel`.
    #[must_use]
    pub fn with_failure_notification_channel(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.failure_notification_channel = value.into();
        self
    }

    /// Sets `instance_url`.
    #[must_use]
    pub fn with_instance_url(mut self, value: impl Into<String>) -> Self {
        self.instance_url = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `is_live`.
    #[inline]
    #[must_use]
    pub fn with_is_live(mut self, value: bool) -> Self {
        self.is_live = Some(value);
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
}

/// A connection between Heron and one CRM instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmIntegrationCreate {
    /// Credentials for the CRM. Which keys a provider expects is not documented. Sent only: Heron never answers with it.
    pub auth: BTreeMap<String, Secret<Value>>,
    /// What is written to the CRM, and how.
    pub config: CrmConfig,
    /// The address of the CRM instance, such as `https://sandbox.salesforce.com`.
    pub instance_url: String,
    /// Which CRM this is. `salesforce` is the one value known from Heron's samples; there is no published list.
    pub provider: String,
    /// A key that belongs to the integration. What it protects is not documented. Sent only: Heron never answers with it.
    pub secret: Secret<String>,
    /// Where failures are reported. The format is not documented; other settings of this kind name a Slack channel.
    pub failure_notification_channel: Field<String>,
    /// Switches the integration on or off. On when not sent at creation.
    pub is_enabled: Option<bool>,
    /// Marks the integration as live. What Heron does differently when it is not is undocumented. Set when not sent at creation.
    pub is_live: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmIntegrationCreate
    must {
        0 auth "auth"
        1 config "config"
        2 instance_url "instance_url"
        3 provider "provider"
        4 secret "secret"
    }
    null {}
    may {
        5 failure_notification_channel "failure_notification_channel" Field::Absent
        6 is_enabled "is_enabled" None
        7 is_live "is_live" None
    }
    shown {}
}

impl CrmIntegrationCreate {
    /// A `CrmIntegrationCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        auth: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret<Value>>)>,
        config: impl Into<CrmConfig>,
        instance_url: impl Into<String>,
        provider: impl Into<String>,
        secret: impl Into<Secret<String>>,
    ) -> Self {
        Self {
            auth: auth
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            config: config.into(),
            instance_url: instance_url.into(),
            provider: provider.into(),
            secret: secret.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `auth`.
    #[must_use]
    pub fn with_auth(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret<Value>>)>,
    ) -> Self {
        self.auth = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets `config`.
    #[must_use]
    pub fn with_config(mut self, value: impl Into<CrmConfig>) -> Self {
        self.config = value.into();
        self
    }

    /// Sets `instance_url`.
    #[must_use]
    pub fn with_instance_url(mut self, value: impl Into<String>) -> Self {
        self.instance_url = value.into();
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<String>) -> Self {
        self.provider = value.into();
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<Secret<String>>) -> Self {
        self.secret = value.into();
        self
    }

    /// Sets `failure_notification_channel`.
    #[must_use]
    pub fn with_failure_notification_channel(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.failure_notification_channel = value.into();
        self
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `is_live`.
    #[inline]
    #[must_use]
    pub fn with_is_live(mut self, value: bool) -> Self {
        self.is_live = Some(value);
        self
    }
}

/// Changes to a CRM integration. A property that is not sent keeps its value, whatever default the document declares for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmIntegrationUpdate {
    /// Credentials for the CRM. Which keys a provider expects is not documented. Sent only: Heron never answers with it.
    pub auth: Option<BTreeMap<String, Secret<Value>>>,
    /// What is written to the CRM, and how.
    pub config: Option<CrmConfig>,
    /// Where failures are reported. The format is not documented; other settings of this kind name a Slack channel.
    pub failure_notification_channel: Field<String>,
    /// The address of the CRM instance, such as `https://sandbox.salesforce.com`.
    pub instance_url: Option<String>,
    /// Switches the integration on or off. On when not sent at creation.
    pub is_enabled: Option<bool>,
    /// Marks the integration as live. What Heron does differently when it is not is undocumented. Set when not sent at creation.
    pub is_live: Option<bool>,
    /// Which CRM this is. `salesforce` is the one value known from Heron's samples; there is no published list.
    pub provider: Option<String>,
    /// A key that belongs to the integration. What it protects is not documented. Sent only: Heron never answers with it.
    pub secret: Option<Secret<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmIntegrationUpdate
    must {}
    null {}
    may {
        0 auth "auth" None
        1 config "config" None
        2 failure_notification_channel "failure_notification_channel" Field::Absent
        3 instance_url "instance_url" None
        4 is_enabled "is_enabled" None
        5 is_live "is_live" None
        6 provider "provider" None
        7 secret "secret" None
    }
    shown {}
}

impl Default for CrmIntegrationUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl CrmIntegrationUpdate {
    /// A `CrmIntegrationUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auth`.
    #[must_use]
    pub fn with_auth(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret<Value>>)>,
    ) -> Self {
        self.auth = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `config`.
    #[must_use]
    pub fn with_config(mut self, value: impl Into<CrmConfig>) -> Self {
        self.config = Some(value.into());
        self
    }

    /// Sets `failure_notification_channel`.
    #[must_use]
    pub fn with_failure_notification_channel(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.failure_notification_channel = value.into();
        self
    }

    /// Sets `instance_url`.
    #[must_use]
    pub fn with_instance_url(mut self, value: impl Into<String>) -> Self {
        self.instance_url = Some(value.into());
        self
    }

    /// Sets `is_enabled`.
    #[inline]
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `is_live`.
    #[inline]
    #[must_use]
    pub fn with_is_live(mut self, value: bool) -> Self {
        self.is_live = Some(value);
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<Secret<String>>) -> Self {
        self.secret = Some(value.into());
        self
    }
}

/// One kind of CRM object that a sync creates or updates.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmObjectConfig {
    /// The CRM's own API name of the object, such as `Opportunity`.
    pub external_name: String,
    /// Your name for this entry. No two entries of an integration may share one.
    pub key: String,
    /// A note for people.
    pub description: Field<String>,
    /// How to find an existing record before a new one is created; `null` for no search.
    pub external_lookup_config: Field<CrmExternalLookupConfig>,
    /// Which value goes into which CRM field.
    pub field_mappings: Option<Vec<CrmFieldMapping>>,
    /// Lets the sync go on when this object fails. Off when not sent.
    pub is_optional: Option<bool>,
    /// The objects that must have an id before this one can be created.
    pub required_ids: Option<Vec<CrmObjectId>>,
    /// Fixed values for the object, such as a status.
    pub static_data: Option<Vec<CrmStaticData>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmObjectConfig
    must {
        0 external_name "external_name"
        1 key "key"
    }
    null {}
    may {
        2 description "description" Field::Absent
        3 external_lookup_config "external_lookup_config" Field::Absent
        4 field_mappings "field_mappings" None
        5 is_optional "is_optional" None
        6 required_ids "required_ids" None
        7 static_data "static_data" None
    }
    shown {}
}

impl CrmObjectConfig {
    /// A `CrmObjectConfig` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(external_name: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            external_name: external_name.into(),
            key: key.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `external_name`.
    #[must_use]
    pub fn with_external_name(mut self, value: impl Into<String>) -> Self {
        self.external_name = value.into();
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `external_lookup_config`.
    #[must_use]
    pub fn with_external_lookup_config(
        mut self,
        value: impl Into<Field<CrmExternalLookupConfig>>,
    ) -> Self {
        self.external_lookup_config = value.into();
        self
    }

    /// Sets `field_mappings`.
    #[must_use]
    pub fn with_field_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<CrmFieldMapping>>,
    ) -> Self {
        self.field_mappings = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `is_optional`.
    #[inline]
    #[must_use]
    pub fn with_is_optional(mut self, value: bool) -> Self {
        self.is_optional = Some(value);
        self
    }

    /// Sets `required_ids`.
    #[must_use]
    pub fn with_required_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<CrmObjectId>>,
    ) -> Self {
        self.required_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `static_data`.
    #[must_use]
    pub fn with_static_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<CrmStaticData>>,
    ) -> Self {
        self.static_data = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Points to a CRM object of the configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmObjectId {
    /// The CRM's own API name of the object.
    pub external_name: String,
    /// A second name, `null` for none. That it tells objects of the same kind apart is our reading; it is not documented.
    pub alias: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmObjectId
    must {
        0 external_name "external_name"
    }
    null {}
    may {
        1 alias "alias" Field::Absent
    }
    shown {}
}

impl CrmObjectId {
    /// A `CrmObjectId` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(external_name: impl Into<String>) -> Self {
        Self {
            external_name: external_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `external_name`.
    #[must_use]
    pub fn with_external_name(mut self, value: impl Into<String>) -> Self {
        self.external_name = value.into();
        self
    }

    /// Sets `alias`.
    #[must_use]
    pub fn with_alias(mut self, value: impl Into<Field<String>>) -> Self {
        self.alias = value.into();
        self
    }
}

/// Which CRM object and fields take the outcome of a policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmPolicyEvaluationConfig {
    /// The CRM's own API name of the object to write to.
    pub external_object_name: String,
    /// The field that says why the policy failed.
    pub failure_reason_external_name: Option<String>,
    /// The field that says how the policy ended.
    pub result_external_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmPolicyEvaluationConfig
    must {
        0 external_object_name "external_object_name"
    }
    null {}
    may {
        1 failure_reason_external_name "failure_reason_external_name" None
        2 result_external_name "result_external_name" None
    }
    shown {}
}

impl CrmPolicyEvaluationConfig {
    /// A `CrmPolicyEvaluationConfig` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(external_object_name: impl Into<String>) -> Self {
        Self {
            external_object_name: external_object_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `external_object_name`.
    #[must_use]
    pub fn with_external_object_name(mut self, value: impl Into<String>) -> Self {
        self.external_object_name = value.into();
        self
    }

    /// Sets `failure_reason_external_name`.
    #[must_use]
    pub fn with_failure_reason_external_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.failure_reason_external_name = Some(value.into());
        self
    }

    /// Sets `result_external_name`.
    #[must_use]
    pub fn with_result_external_name(mut self, value: impl Into<String>) -> Self {
        self.result_external_name = Some(value.into());
        self
    }
}

/// One fixed value of a CRM object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmStaticData {
    /// What the value is called. That it is a CRM field's name is our reading; it is not documented.
    pub key: String,
    /// The value; any JSON.
    pub value: Value,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmStaticData
    must {
        0 key "key"
        1 value "value"
    }
    null {}
    may {}
    shown {}
}

impl CrmStaticData {
    /// A `CrmStaticData` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<Value>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Value>) -> Self {
        self.value = value.into();
        self
    }
}

/// A table that turns Heron's values into the CRM's.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrmValueMapping {
    /// The CRM's value by Heron's value; any JSON.
    pub mapping: Map<String, Value>,
    /// The name that field mappings pick the table by.
    pub name: String,
    /// Stands in for a value that the table does not hold. What happens without it is not documented.
    pub default_value: Field<String>,
    /// A note for people.
    pub description: Field<String>,
    /// Accepts an entry that matches in part only. What counts as a part, and whether case does, is not documented. Off when not sent.
    pub use_partial_match: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    CrmValueMapping
    must {
        0 mapping "mapping"
        1 name "name"
    }
    null {}
    may {
        2 default_value "default_value" Field::Absent
        3 description "description" Field::Absent
        4 use_partial_match "use_partial_match" None
    }
    shown {}
}

impl CrmValueMapping {
    /// A `CrmValueMapping` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        mapping: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            mapping: mapping
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            name: name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `mapping`.
    #[must_use]
    pub fn with_mapping(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.mapping = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `default_value`.
    #[must_use]
    pub fn with_default_value(mut self, value: impl Into<Field<String>>) -> Self {
        self.default_value = value.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }

    /// Sets `use_partial_match`.
    #[inline]
    #[must_use]
    pub fn with_use_partial_match(mut self, value: bool) -> Self {
        self.use_partial_match = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// The direction in which several matches are put in order. Which one holds when it is not sent, and whether the first match wins, is not documented.
    pub enum SortOrder {
        /// `ASC`
        Asc = "ASC",
        /// `DESC`
        Desc = "DESC",
    }
}

heron_core::open_enum! {
    /// Takes a value that Heron computes. `date_today` is the only one known.
    pub enum StaticValueKey {
        /// `date_today`
        DateToday = "date_today",
    }
}
