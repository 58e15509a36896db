// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use std::collections::BTreeMap;
use heron_core::{Extra, Field, Secret};
use serde_json::{Map, Value};
use crate::{Call, Client, Method, Operation, Request, RetryClass};

/// What an integration writes to the CRM, which files it sends, and what it fetches.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmConfig {
    /// Leaves out a file that is part of another file. On when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_file_filtering_enabled: Option<bool>,
    /// The CRM object that holds bank accounts. That each data source account gives one record is our reading; it is not documented.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub data_source_accounts_config: Field<CrmObjectConfig>,
    /// The object that counts as the main record. What Heron does with it is not documented.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub default_id: Field<CrmObjectId>,
    /// Also fetches files that Salesforce keeps as records of its older Attachment object. Off when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub download_legacy_attachments: Option<bool>,
    /// The CRM objects that a sync creates or updates. Whether their order counts beside `required_ids` is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub object_configs: Option<Vec<CrmObjectConfig>>,
    /// Where in the CRM the outcome of the policy goes.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub policy_evaluation_config: Field<CrmPolicyEvaluationConfig>,
    /// Leaves out files of less than 400 bytes. Off when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small_file_filtering_enabled: Option<bool>,
    /// Whether files of a class are sent to the CRM, by the name of the class; emails count as one. What holds for a class that is not named is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub sync_file_classes: Option<BTreeMap<String, bool>>,
    /// Translation tables, for field mappings to pick by name.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub value_mappings: Option<Vec<CrmValueMapping>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmConfig {
    /// A `CrmConfig` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `child_file_filtering_enabled`.
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmExternalLookupConfig {
    /// CRM fields that must all match.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub external_lookup_fields_and: Option<Vec<String>>,
    /// CRM fields of which one must match.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub external_lookup_fields_or: Option<Vec<String>>,
    /// The CRM field that puts several matches in order. `CreatedDate` when not sent, which is a Salesforce field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_field_name: Option<String>,
    /// The direction in which several matches are put in order. Which one holds when it is not sent, and whether the first match wins, is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmExternalLookupConfig {
    /// A `CrmExternalLookupConfig` with nothing set.
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmFieldMapping {
    /// The CRM's own API name of the field, such as `Industry__c`.
    pub field_name: String,
    /// The field to search by when it has another name than the field to write.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub external_lookup_field_name: Field<String>,
    /// Takes the value from the id of this CRM object, which makes the field a link to it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub external_object_name_for_id: Field<String>,
    /// Takes the value from the company attribute with this label. The labels that an end user has are listed by its company attributes; there is no list for the whole account.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub heron_company_attribute_label: Field<String>,
    /// Cuts a longer text to this length without an error. Whether it counts characters or bytes is not documented.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub max_length: Field<i64>,
    /// Whether an update may replace the field's value. `false` writes it at creation only. On when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overwrite_on_update: Option<bool>,
    /// A regular expression; what it matches is taken out of the attribute's value. The dialect is not documented.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub regex_remove: Field<String>,
    /// Marks the field as one that must have a value. What happens when it has none is not documented. Off when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Takes this text as the value.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub static_value: Field<String>,
    /// Takes a value that Heron computes. `date_today` is the only one known.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub static_value_key: Field<StaticValueKey>,
    /// Passes the value through the value mapping of this name.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub value_mapping_name: Field<String>,
    /// The field's type in the CRM's own terms, such as `Text`. There is no published list, and its effect is not documented.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub value_type: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmFieldMapping {
    /// A `CrmFieldMapping` with what is required, and nothing else set.
    #[must_use]
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
            external_lookup_field_name: Field::Absent,
            external_object_name_for_id: Field::Absent,
            heron_company_attribute_label: Field::Absent,
            max_length: Field::Absent,
            overwrite_on_update: None,
            regex_remove: Field::Absent,
            required: None,
            static_value: Field::Absent,
            static_value_key: Field::Absent,
            value_mapping_name: Field::Absent,
            value_type: Field::Absent,
            extra: Extra::default(),
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmIngested {
    /// The Heron id of the end user that was created or updated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_user_heron_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmIngested {
    /// A `CrmIngested` with nothing set.
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmIntegration {
    /// The id that Heron gave the integration.
    pub heron_id: String,
    /// What is written to the CRM, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<CrmConfig>,
    /// Where failures are reported. The format is not documented; other settings of this kind name a Slack channel.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub failure_notification_channel: Field<String>,
    /// The address of the CRM instance, such as `https://sandbox.salesforce.com`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance_url: Option<String>,
    /// Switches the integration on or off. On when not sent at creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Marks the integration as live. What Heron does differently when it is not is undocumented. Set when not sent at creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_live: Option<bool>,
    /// Which CRM this is. `salesforce` is the one value known from Heron's samples; there is no published list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmIntegration {
    /// A `CrmIntegration` with what is required, and nothing else set.
    #[must_use]
    pub fn new(heron_id: impl Into<String>) -> Self {
        Self {
            heron_id: heron_id.into(),
            config: None,
            failure_notification_channel: Field::Absent,
            instance_url: None,
            is_enabled: None,
            is_live: None,
            provider: None,
            extra: Extra::default(),
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
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `is_live`.
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmIntegrationCreate {
    /// Credentials for the CRM. Which keys a provider expects is not documented. Sent only: Heron never answers with it.
    #[serde(deserialize_with = "heron_core::empty_if_null")]
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
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub failure_notification_channel: Field<String>,
    /// Switches the integration on or off. On when not sent at creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Marks the integration as live. What Heron does differently when it is not is undocumented. Set when not sent at creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_live: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmIntegrationCreate {
    /// A `CrmIntegrationCreate` with what is required, and nothing else set.
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
            failure_notification_channel: Field::Absent,
            is_enabled: None,
            is_live: None,
            extra: Extra::default(),
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
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `is_live`.
    #[must_use]
    pub fn with_is_live(mut self, value: bool) -> Self {
        self.is_live = Some(value);
        self
    }
}

/// Changes to a CRM integration. A property that is not sent keeps its value, whatever default the document declares for it.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmIntegrationUpdate {
    /// Credentials for the CRM. Which keys a provider expects is not documented. Sent only: Heron never answers with it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub auth: Option<BTreeMap<String, Secret<Value>>>,
    /// What is written to the CRM, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<CrmConfig>,
    /// Where failures are reported. The format is not documented; other settings of this kind name a Slack channel.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub failure_notification_channel: Field<String>,
    /// The address of the CRM instance, such as `https://sandbox.salesforce.com`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance_url: Option<String>,
    /// Switches the integration on or off. On when not sent at creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Marks the integration as live. What Heron does differently when it is not is undocumented. Set when not sent at creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_live: Option<bool>,
    /// Which CRM this is. `salesforce` is the one value known from Heron's samples; there is no published list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// A key that belongs to the integration. What it protects is not documented. Sent only: Heron never answers with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmIntegrationUpdate {
    /// A `CrmIntegrationUpdate` with nothing set.
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
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets `is_live`.
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmObjectConfig {
    /// The CRM's own API name of the object, such as `Opportunity`.
    pub external_name: String,
    /// Your name for this entry. No two entries of an integration may share one.
    pub key: String,
    /// A note for people.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub description: Field<String>,
    /// How to find an existing record before a new one is created; `null` for no search.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub external_lookup_config: Field<CrmExternalLookupConfig>,
    /// Which value goes into which CRM field.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub field_mappings: Option<Vec<CrmFieldMapping>>,
    /// Lets the sync go on when this object fails. Off when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// The objects that must have an id before this one can be created.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub required_ids: Option<Vec<CrmObjectId>>,
    /// Fixed values for the object, such as a status.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub static_data: Option<Vec<CrmStaticData>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmObjectConfig {
    /// A `CrmObjectConfig` with what is required, and nothing else set.
    #[must_use]
    pub fn new(external_name: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            external_name: external_name.into(),
            key: key.into(),
            description: Field::Absent,
            external_lookup_config: Field::Absent,
            field_mappings: None,
            is_optional: None,
            required_ids: None,
            static_data: None,
            extra: Extra::default(),
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmObjectId {
    /// The CRM's own API name of the object.
    pub external_name: String,
    /// A second name, `null` for none. That it tells objects of the same kind apart is our reading; it is not documented.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub alias: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmObjectId {
    /// A `CrmObjectId` with what is required, and nothing else set.
    #[must_use]
    pub fn new(external_name: impl Into<String>) -> Self {
        Self {
            external_name: external_name.into(),
            alias: Field::Absent,
            extra: Extra::default(),
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmPolicyEvaluationConfig {
    /// The CRM's own API name of the object to write to.
    pub external_object_name: String,
    /// The field that says why the policy failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_reason_external_name: Option<String>,
    /// The field that says how the policy ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result_external_name: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmPolicyEvaluationConfig {
    /// A `CrmPolicyEvaluationConfig` with what is required, and nothing else set.
    #[must_use]
    pub fn new(external_object_name: impl Into<String>) -> Self {
        Self {
            external_object_name: external_object_name.into(),
            failure_reason_external_name: None,
            result_external_name: None,
            extra: Extra::default(),
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmStaticData {
    /// What the value is called. That it is a CRM field's name is our reading; it is not documented.
    pub key: String,
    /// The value; any JSON.
    pub value: Value,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmStaticData {
    /// A `CrmStaticData` with what is required, and nothing else set.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<Value>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            extra: Extra::default(),
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrmValueMapping {
    /// The CRM's value by Heron's value; any JSON.
    #[serde(deserialize_with = "heron_core::empty_if_null")]
    pub mapping: Map<String, Value>,
    /// The name that field mappings pick the table by.
    pub name: String,
    /// Stands in for a value that the table does not hold. What happens without it is not documented.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub default_value: Field<String>,
    /// A note for people.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub description: Field<String>,
    /// Accepts an entry that matches in part only. What counts as a part, and whether case does, is not documented. Off when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_partial_match: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CrmValueMapping {
    /// A `CrmValueMapping` with what is required, and nothing else set.
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
            default_value: Field::Absent,
            description: Field::Absent,
            use_partial_match: None,
            extra: Extra::default(),
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

/// `POST /api/ingestion/crm/{crm_integration_heron_id}`: Hands a CRM's own webhook payload to Heron, which creates or updates the end user it is about.
pub static CRM_INGEST: Operation = Operation {
    id: "crm_ingest",
    method: Method::Post,
    path: "/api/ingestion/crm/{crm_integration_heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

/// `POST /api/crm_integrations`: Creates a CRM integration.
pub static CRM_INTEGRATIONS_CREATE: Operation = Operation {
    id: "crm_integrations_create",
    method: Method::Post,
    path: "/api/crm_integrations",
    retry: RetryClass::NonIdempotent,
    envelope: Some("crm_integration"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Creates a CRM integration.
    #[doc(hidden)]
    pub fn crm_integrations_create(
        &self,
        body: &CrmIntegrationCreate,
    ) -> Call<CrmIntegration> {
        self.call(Request::new(&CRM_INTEGRATIONS_CREATE).json(body))
    }
}

/// `GET /api/crm_integrations`: Lists every CRM integration of the account; there are no pages and no filters.
pub static CRM_INTEGRATIONS_LIST: Operation = Operation {
    id: "crm_integrations_list",
    method: Method::Get,
    path: "/api/crm_integrations",
    retry: RetryClass::Safe,
    envelope: Some("crm_integrations"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists every CRM integration of the account; there are no pages and no filters.
    #[doc(hidden)]
    pub fn crm_integrations_list(&self) -> Call<Vec<CrmIntegration>> {
        self.call(Request::new(&CRM_INTEGRATIONS_LIST))
    }
}

/// `PATCH /api/crm_integrations/{heron_id}`: Changes the given properties of a CRM integration and leaves the others as they are.
pub static CRM_INTEGRATIONS_UPDATE: Operation = Operation {
    id: "crm_integrations_update",
    method: Method::Patch,
    path: "/api/crm_integrations/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: Some("crm_integration"),
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Changes the given properties of a CRM integration and leaves the others as they are.
    #[doc(hidden)]
    pub fn crm_integrations_update(
        &self,
        heron_id: &str,
        body: &CrmIntegrationUpdate,
    ) -> Call<CrmIntegration> {
        self.call(
            Request::new(&CRM_INTEGRATIONS_UPDATE).path("heron_id", heron_id).json(body),
        )
    }
}
