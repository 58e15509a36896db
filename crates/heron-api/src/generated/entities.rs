// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Timestamp};
use serde_json::{Map, Value};
use crate::{Call, Client, Download, Method, Operation, Request, RetryClass, WithStatus};
use super::shared::{CompanyAttributeType, Deleted};

/// An entity, as it is defined.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntity {
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// What the entity means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_description: Option<String>,
    /// What the entity is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// What is done to the values afterwards. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub entity_post_processor_configs: Option<Vec<Map<String, Value>>>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// Whether there may be several of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_list: Option<bool>,
    /// The Heron id of the query that fills the entity.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub saved_query_heron_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntity {
    /// A `EndUserEntity` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `entity_description`.
    #[must_use]
    pub fn with_entity_description(mut self, value: impl Into<String>) -> Self {
        self.entity_description = Some(value.into());
        self
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }

    /// Sets `entity_post_processor_configs`.
    #[must_use]
    pub fn with_entity_post_processor_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<Map<String, Value>>>,
    ) -> Self {
        self.entity_post_processor_configs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_list`.
    #[must_use]
    pub fn with_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets `saved_query_heron_id`.
    #[must_use]
    pub fn with_saved_query_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.saved_query_heron_id = value.into();
        self
    }
}

/// An attribute of an entity, as it is defined.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityAttribute {
    /// What the attribute means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_description: Option<String>,
    /// What the attribute is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
    /// The type of an attribute's values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_type: Option<CompanyAttributeType>,
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// Whether rows with the same value are taken for one. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_dedupe_key: Option<bool>,
    /// Settings of how one value is chosen of several. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub reconciliation_config: Option<Map<String, Value>>,
    /// How one value is chosen of several sources'.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reconciliation_strategy: Option<ReconciliationStrategy>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityAttribute {
    /// A `EndUserEntityAttribute` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_description`.
    #[must_use]
    pub fn with_attribute_description(mut self, value: impl Into<String>) -> Self {
        self.attribute_description = Some(value.into());
        self
    }

    /// Sets `attribute_name`.
    #[must_use]
    pub fn with_attribute_name(mut self, value: impl Into<String>) -> Self {
        self.attribute_name = Some(value.into());
        self
    }

    /// Sets `attribute_type`.
    #[must_use]
    pub fn with_attribute_type(
        mut self,
        value: impl Into<CompanyAttributeType>,
    ) -> Self {
        self.attribute_type = Some(value.into());
        self
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_dedupe_key`.
    #[must_use]
    pub fn with_is_dedupe_key(mut self, value: bool) -> Self {
        self.is_dedupe_key = Some(value);
        self
    }

    /// Sets `reconciliation_config`.
    #[must_use]
    pub fn with_reconciliation_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.reconciliation_config = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `reconciliation_strategy`.
    #[must_use]
    pub fn with_reconciliation_strategy(
        mut self,
        value: impl Into<ReconciliationStrategy>,
    ) -> Self {
        self.reconciliation_strategy = Some(value.into());
        self
    }
}

/// What to call the copy.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityAttributeClone {
    /// What the attribute is called.
    pub attribute_name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityAttributeClone {
    /// A `EndUserEntityAttributeClone` with what is required, and nothing else set.
    #[must_use]
    pub fn new(attribute_name: impl Into<String>) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            extra: Extra::default(),
        }
    }

    /// Sets `attribute_name`.
    #[must_use]
    pub fn with_attribute_name(mut self, value: impl Into<String>) -> Self {
        self.attribute_name = value.into();
        self
    }
}

/// A new attribute.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityAttributeCreate {
    /// What the attribute is called.
    pub attribute_name: String,
    /// What the attribute means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_description: Option<String>,
    /// The type of an attribute's values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_type: Option<CompanyAttributeType>,
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Whether rows with the same value are taken for one. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_dedupe_key: Option<bool>,
    /// Settings of how one value is chosen of several. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub reconciliation_config: Option<Map<String, Value>>,
    /// How one value is chosen of several sources'.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reconciliation_strategy: Option<ReconciliationStrategy>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityAttributeCreate {
    /// A `EndUserEntityAttributeCreate` with what is required, and nothing else set.
    #[must_use]
    pub fn new(attribute_name: impl Into<String>) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            attribute_description: None,
            attribute_type: None,
            display_order: None,
            is_dedupe_key: None,
            reconciliation_config: None,
            reconciliation_strategy: None,
            extra: Extra::default(),
        }
    }

    /// Sets `attribute_name`.
    #[must_use]
    pub fn with_attribute_name(mut self, value: impl Into<String>) -> Self {
        self.attribute_name = value.into();
        self
    }

    /// Sets `attribute_description`.
    #[must_use]
    pub fn with_attribute_description(mut self, value: impl Into<String>) -> Self {
        self.attribute_description = Some(value.into());
        self
    }

    /// Sets `attribute_type`.
    #[must_use]
    pub fn with_attribute_type(
        mut self,
        value: impl Into<CompanyAttributeType>,
    ) -> Self {
        self.attribute_type = Some(value.into());
        self
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `is_dedupe_key`.
    #[must_use]
    pub fn with_is_dedupe_key(mut self, value: bool) -> Self {
        self.is_dedupe_key = Some(value);
        self
    }

    /// Sets `reconciliation_config`.
    #[must_use]
    pub fn with_reconciliation_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.reconciliation_config = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `reconciliation_strategy`.
    #[must_use]
    pub fn with_reconciliation_strategy(
        mut self,
        value: impl Into<ReconciliationStrategy>,
    ) -> Self {
        self.reconciliation_strategy = Some(value.into());
        self
    }
}

/// An attribute of an entity with its sources.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityAttributeDetails {
    /// What the attribute means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_description: Option<String>,
    /// What the attribute is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
    /// Where the attribute takes its value from.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub attribute_sources: Option<Vec<EndUserEntityAttributeSource>>,
    /// The type of an attribute's values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_type: Option<CompanyAttributeType>,
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// Whether rows with the same value are taken for one. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_dedupe_key: Option<bool>,
    /// Settings of how one value is chosen of several. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub reconciliation_config: Option<Map<String, Value>>,
    /// How one value is chosen of several sources'.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reconciliation_strategy: Option<ReconciliationStrategy>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityAttributeDetails {
    /// A `EndUserEntityAttributeDetails` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_description`.
    #[must_use]
    pub fn with_attribute_description(mut self, value: impl Into<String>) -> Self {
        self.attribute_description = Some(value.into());
        self
    }

    /// Sets `attribute_name`.
    #[must_use]
    pub fn with_attribute_name(mut self, value: impl Into<String>) -> Self {
        self.attribute_name = Some(value.into());
        self
    }

    /// Sets `attribute_sources`.
    #[must_use]
    pub fn with_attribute_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserEntityAttributeSource>>,
    ) -> Self {
        self.attribute_sources = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `attribute_type`.
    #[must_use]
    pub fn with_attribute_type(
        mut self,
        value: impl Into<CompanyAttributeType>,
    ) -> Self {
        self.attribute_type = Some(value.into());
        self
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_dedupe_key`.
    #[must_use]
    pub fn with_is_dedupe_key(mut self, value: bool) -> Self {
        self.is_dedupe_key = Some(value);
        self
    }

    /// Sets `reconciliation_config`.
    #[must_use]
    pub fn with_reconciliation_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.reconciliation_config = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `reconciliation_strategy`.
    #[must_use]
    pub fn with_reconciliation_strategy(
        mut self,
        value: impl Into<ReconciliationStrategy>,
    ) -> Self {
        self.reconciliation_strategy = Some(value.into());
        self
    }
}

/// A source that an attribute takes its value from.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityAttributeSource {
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub heron_id: Field<String>,
    /// The place in the order: the first source that has a value counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i64>,
    /// What the source needs to know, by its kind. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub source_config: Option<Map<String, Value>>,
    /// What kind of source an attribute takes its value from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_type: Option<EntityAttributeSourceType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityAttributeSource {
    /// A `EndUserEntityAttributeSource` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.heron_id = value.into();
        self
    }

    /// Sets `sort_order`.
    #[must_use]
    pub fn with_sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }

    /// Sets `source_config`.
    #[must_use]
    pub fn with_source_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.source_config = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `source_type`.
    #[must_use]
    pub fn with_source_type(
        mut self,
        value: impl Into<EntityAttributeSourceType>,
    ) -> Self {
        self.source_type = Some(value.into());
        self
    }
}

/// A new source of an attribute.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityAttributeSourceInput {
    /// The place in the order: the first source that has a value counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i64>,
    /// What the source needs to know, by its kind. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub source_config: Option<Map<String, Value>>,
    /// What kind of source an attribute takes its value from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_type: Option<EntityAttributeSourceType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityAttributeSourceInput {
    /// A `EndUserEntityAttributeSourceInput` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sort_order`.
    #[must_use]
    pub fn with_sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }

    /// Sets `source_config`.
    #[must_use]
    pub fn with_source_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.source_config = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `source_type`.
    #[must_use]
    pub fn with_source_type(
        mut self,
        value: impl Into<EntityAttributeSourceType>,
    ) -> Self {
        self.source_type = Some(value.into());
        self
    }
}

/// What to change about an attribute.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityAttributeUpdate {
    /// What the attribute means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_description: Option<String>,
    /// What the attribute is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
    /// The type of an attribute's values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_type: Option<CompanyAttributeType>,
    /// Whether rows with the same value are taken for one. No when not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_dedupe_key: Option<bool>,
    /// Settings of how one value is chosen of several. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub reconciliation_config: Option<Map<String, Value>>,
    /// How one value is chosen of several sources'.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reconciliation_strategy: Option<ReconciliationStrategy>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityAttributeUpdate {
    /// A `EndUserEntityAttributeUpdate` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_description`.
    #[must_use]
    pub fn with_attribute_description(mut self, value: impl Into<String>) -> Self {
        self.attribute_description = Some(value.into());
        self
    }

    /// Sets `attribute_name`.
    #[must_use]
    pub fn with_attribute_name(mut self, value: impl Into<String>) -> Self {
        self.attribute_name = Some(value.into());
        self
    }

    /// Sets `attribute_type`.
    #[must_use]
    pub fn with_attribute_type(
        mut self,
        value: impl Into<CompanyAttributeType>,
    ) -> Self {
        self.attribute_type = Some(value.into());
        self
    }

    /// Sets `is_dedupe_key`.
    #[must_use]
    pub fn with_is_dedupe_key(mut self, value: bool) -> Self {
        self.is_dedupe_key = Some(value);
        self
    }

    /// Sets `reconciliation_config`.
    #[must_use]
    pub fn with_reconciliation_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.reconciliation_config = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `reconciliation_strategy`.
    #[must_use]
    pub fn with_reconciliation_strategy(
        mut self,
        value: impl Into<ReconciliationStrategy>,
    ) -> Self {
        self.reconciliation_strategy = Some(value.into());
        self
    }
}

/// The value of an attribute of an end user.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityAttributeValue {
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// The value; any JSON, of the attribute's type.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityAttributeValue {
    /// A `EndUserEntityAttributeValue` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

/// A new entity.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityCreate {
    /// What the entity is called.
    pub entity_name: String,
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// What the entity means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_description: Option<String>,
    /// What is done to the values afterwards. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub entity_post_processor_configs: Option<Vec<Map<String, Value>>>,
    /// Whether there may be several of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_list: Option<bool>,
    /// The Heron id of the query that fills the entity.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub saved_query_heron_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityCreate {
    /// A `EndUserEntityCreate` with what is required, and nothing else set.
    #[must_use]
    pub fn new(entity_name: impl Into<String>) -> Self {
        Self {
            entity_name: entity_name.into(),
            display_order: None,
            entity_description: None,
            entity_post_processor_configs: None,
            is_list: None,
            saved_query_heron_id: Field::Absent,
            extra: Extra::default(),
        }
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = value.into();
        self
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `entity_description`.
    #[must_use]
    pub fn with_entity_description(mut self, value: impl Into<String>) -> Self {
        self.entity_description = Some(value.into());
        self
    }

    /// Sets `entity_post_processor_configs`.
    #[must_use]
    pub fn with_entity_post_processor_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<Map<String, Value>>>,
    ) -> Self {
        self.entity_post_processor_configs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `is_list`.
    #[must_use]
    pub fn with_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets `saved_query_heron_id`.
    #[must_use]
    pub fn with_saved_query_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.saved_query_heron_id = value.into();
        self
    }
}

/// An entity with its attributes, as they are defined.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityDetails {
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// The attributes of the entity.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub entity_attributes: Option<Vec<EndUserEntityAttributeDetails>>,
    /// What the entity means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_description: Option<String>,
    /// What the entity is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// What is done to the values afterwards. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub entity_post_processor_configs: Option<Vec<Map<String, Value>>>,
    /// The id that Heron gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heron_id: Option<String>,
    /// Whether there may be several of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_list: Option<bool>,
    /// The Heron id of the query that fills the entity.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub saved_query_heron_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityDetails {
    /// A `EndUserEntityDetails` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `entity_attributes`.
    #[must_use]
    pub fn with_entity_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndUserEntityAttributeDetails>>,
    ) -> Self {
        self.entity_attributes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `entity_description`.
    #[must_use]
    pub fn with_entity_description(mut self, value: impl Into<String>) -> Self {
        self.entity_description = Some(value.into());
        self
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }

    /// Sets `entity_post_processor_configs`.
    #[must_use]
    pub fn with_entity_post_processor_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<Map<String, Value>>>,
    ) -> Self {
        self.entity_post_processor_configs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_list`.
    #[must_use]
    pub fn with_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets `saved_query_heron_id`.
    #[must_use]
    pub fn with_saved_query_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.saved_query_heron_id = value.into();
        self
    }
}

/// What to change about an entity.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EndUserEntityUpdate {
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// What the entity means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_description: Option<String>,
    /// What the entity is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// What is done to the values afterwards. The form is not documented.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub entity_post_processor_configs: Option<Vec<Map<String, Value>>>,
    /// Whether there may be several of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_list: Option<bool>,
    /// The Heron id of the query that fills the entity.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub saved_query_heron_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EndUserEntityUpdate {
    /// A `EndUserEntityUpdate` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `entity_description`.
    #[must_use]
    pub fn with_entity_description(mut self, value: impl Into<String>) -> Self {
        self.entity_description = Some(value.into());
        self
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }

    /// Sets `entity_post_processor_configs`.
    #[must_use]
    pub fn with_entity_post_processor_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<Map<String, Value>>>,
    ) -> Self {
        self.entity_post_processor_configs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `is_list`.
    #[must_use]
    pub fn with_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets `saved_query_heron_id`.
    #[must_use]
    pub fn with_saved_query_heron_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.saved_query_heron_id = value.into();
        self
    }
}

/// Whether it was deleted.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityAttributeDeleted {
    /// Whether it worked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EntityAttributeDeleted {
    /// A `EntityAttributeDeleted` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `success`.
    #[must_use]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
}

heron_core::open_enum! {
    /// What kind of source an attribute takes its value from.
    pub enum EntityAttributeSourceType {
        /// `api`
        Api = "api",
        /// `broker_submission_api`
        BrokerSubmissionApi = "broker_submission_api",
        /// `company_attribute`
        CompanyAttribute = "company_attribute",
        /// `end_user_enricher`
        EndUserEnricher = "end_user_enricher",
        /// `end_user_query`
        EndUserQuery = "end_user_query",
        /// `parsed_end_user_file`
        ParsedEndUserFile = "parsed_end_user_file",
        /// `rel_6`
        Rel6 = "rel_6",
        /// `static_value`
        StaticValue = "static_value",
    }
}

/// The value of an attribute to set.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityAttributeValueSave {
    /// What the attribute is called.
    pub attribute_name: String,
    /// What the entity is called.
    pub entity_name: String,
    /// The value; any JSON, of the attribute's type.
    pub value: Option<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EntityAttributeValueSave {
    /// A `EntityAttributeValueSave` with what is required, and nothing else set.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<String>,
        entity_name: impl Into<String>,
        value: Option<Value>,
    ) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            entity_name: entity_name.into(),
            value,
            extra: Extra::default(),
        }
    }

    /// Sets `attribute_name`.
    #[must_use]
    pub fn with_attribute_name(mut self, value: impl Into<String>) -> Self {
        self.attribute_name = value.into();
        self
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = value.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: Option<Value>) -> Self {
        self.value = value;
        self
    }
}

/// Whether the value of an attribute was set.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityAttributeValueSaved {
    /// What the attribute is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
    /// What the entity is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// Why it was not saved; `null` when it was.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub error: Field<String>,
    /// Whether it worked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EntityAttributeValueSaved {
    /// A `EntityAttributeValueSaved` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_name`.
    #[must_use]
    pub fn with_attribute_name(mut self, value: impl Into<String>) -> Self {
        self.attribute_name = Some(value.into());
        self
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, value: impl Into<Field<String>>) -> Self {
        self.error = value.into();
        self
    }

    /// Sets `success`.
    #[must_use]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
}

/// The value of an attribute to set.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityAttributeValueSet {
    /// The Heron id of the attribute.
    pub attribute_heron_id: String,
    /// The Heron id of the source.
    pub source_heron_id: String,
    /// The value; any JSON, of the attribute's type.
    pub value: Option<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EntityAttributeValueSet {
    /// A `EntityAttributeValueSet` with what is required, and nothing else set.
    #[must_use]
    pub fn new(
        attribute_heron_id: impl Into<String>,
        source_heron_id: impl Into<String>,
        value: Option<Value>,
    ) -> Self {
        Self {
            attribute_heron_id: attribute_heron_id.into(),
            source_heron_id: source_heron_id.into(),
            value,
            extra: Extra::default(),
        }
    }

    /// Sets `attribute_heron_id`.
    #[must_use]
    pub fn with_attribute_heron_id(mut self, value: impl Into<String>) -> Self {
        self.attribute_heron_id = value.into();
        self
    }

    /// Sets `source_heron_id`.
    #[must_use]
    pub fn with_source_heron_id(mut self, value: impl Into<String>) -> Self {
        self.source_heron_id = value.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: Option<Value>) -> Self {
        self.value = value;
        self
    }
}

/// The values of attributes to set.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityAttributeValuesSave {
    /// The values, one by one.
    #[serde(deserialize_with = "heron_core::empty_if_null")]
    pub values: Vec<EntityAttributeValueSave>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EntityAttributeValuesSave {
    /// A `EntityAttributeValuesSave` with what is required, and nothing else set.
    #[must_use]
    pub fn new(
        values: impl IntoIterator<Item = impl Into<EntityAttributeValueSave>>,
    ) -> Self {
        Self {
            values: values.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `values`.
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<EntityAttributeValueSave>>,
    ) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An entity of an end user with its values.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MaterialisedEndUserEntity {
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// The Heron id of the entity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_heron_id: Option<String>,
    /// What the entity is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// Whether there may be several of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_list: Option<bool>,
    /// The attributes with their values.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub materialised_attributes: Option<Vec<MaterialisedEndUserEntityAttribute>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl MaterialisedEndUserEntity {
    /// A `MaterialisedEndUserEntity` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `entity_heron_id`.
    #[must_use]
    pub fn with_entity_heron_id(mut self, value: impl Into<String>) -> Self {
        self.entity_heron_id = Some(value.into());
        self
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }

    /// Sets `is_list`.
    #[must_use]
    pub fn with_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets `materialised_attributes`.
    #[must_use]
    pub fn with_materialised_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<MaterialisedEndUserEntityAttribute>>,
    ) -> Self {
        self.materialised_attributes = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// An attribute of an end user with its values.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MaterialisedEndUserEntityAttribute {
    /// The Heron id of the attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_heron_id: Option<String>,
    /// What the attribute is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
    /// The type of an attribute's values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_type: Option<CompanyAttributeType>,
    /// The place in the order of display.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_order: Option<i64>,
    /// Each source with the value that it gives.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub materialised_sources: Option<Vec<MaterialisedEndUserEntityAttributeSource>>,
    /// The source whose value counts.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub selected_source: Field<MaterialisedEndUserEntityAttributeSource>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl MaterialisedEndUserEntityAttribute {
    /// A `MaterialisedEndUserEntityAttribute` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute_heron_id`.
    #[must_use]
    pub fn with_attribute_heron_id(mut self, value: impl Into<String>) -> Self {
        self.attribute_heron_id = Some(value.into());
        self
    }

    /// Sets `attribute_name`.
    #[must_use]
    pub fn with_attribute_name(mut self, value: impl Into<String>) -> Self {
        self.attribute_name = Some(value.into());
        self
    }

    /// Sets `attribute_type`.
    #[must_use]
    pub fn with_attribute_type(
        mut self,
        value: impl Into<CompanyAttributeType>,
    ) -> Self {
        self.attribute_type = Some(value.into());
        self
    }

    /// Sets `display_order`.
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `materialised_sources`.
    #[must_use]
    pub fn with_materialised_sources(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<MaterialisedEndUserEntityAttributeSource>,
        >,
    ) -> Self {
        self.materialised_sources = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `selected_source`.
    #[must_use]
    pub fn with_selected_source(
        mut self,
        value: impl Into<Field<MaterialisedEndUserEntityAttributeSource>>,
    ) -> Self {
        self.selected_source = value.into();
        self
    }
}

/// A source, and the value that it gives.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MaterialisedEndUserEntityAttributeSource {
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<EndUserEntityAttributeSource>,
    /// What the source gave; any JSON.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "heron_core::some_empty_if_null"
    )]
    pub source_data: Option<Map<String, Value>>,
    /// When it was. Taken as UTC where Heron sends no offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
    /// The value.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl MaterialisedEndUserEntityAttributeSource {
    /// A `MaterialisedEndUserEntityAttributeSource` with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(
        mut self,
        value: impl Into<EndUserEntityAttributeSource>,
    ) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets `source_data`.
    #[must_use]
    pub fn with_source_data(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.source_data = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Field<Value>>) -> Self {
        self.value = value.into();
        self
    }
}

heron_core::open_enum! {
    /// How one value is chosen of several sources'.
    pub enum ReconciliationStrategy {
        /// `comparison`
        Comparison = "comparison",
        /// `concatenate_lists`
        ConcatenateLists = "concatenate_lists",
        /// `llm`
        Llm = "llm",
        /// `sort_order`
        SortOrder = "sort_order",
    }
}

/// The new order of entities.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReorderEndUserEntities {
    /// The Heron ids of all entities, in the order to show them in.
    #[serde(deserialize_with = "heron_core::empty_if_null")]
    pub ordered_entity_heron_ids: Vec<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ReorderEndUserEntities {
    /// A `ReorderEndUserEntities` with what is required, and nothing else set.
    #[must_use]
    pub fn new(
        ordered_entity_heron_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            ordered_entity_heron_ids: ordered_entity_heron_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `ordered_entity_heron_ids`.
    #[must_use]
    pub fn with_ordered_entity_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ordered_entity_heron_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The new order of attributes.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReorderEndUserEntityAttributes {
    /// The Heron ids of all attributes, in the order to show them in.
    #[serde(deserialize_with = "heron_core::empty_if_null")]
    pub ordered_attribute_heron_ids: Vec<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ReorderEndUserEntityAttributes {
    /// A `ReorderEndUserEntityAttributes` with what is required, and nothing else set.
    #[must_use]
    pub fn new(
        ordered_attribute_heron_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            ordered_attribute_heron_ids: ordered_attribute_heron_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `ordered_attribute_heron_ids`.
    #[must_use]
    pub fn with_ordered_attribute_heron_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ordered_attribute_heron_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// `GET /api/end_users/{end_user_heron_id}/entities`: Lists the entities of an end user with their values.
pub static END_USER_ENTITIES_LIST: Operation = Operation {
    id: "end_user_entities_list",
    method: Method::Get,
    path: "/api/end_users/{end_user_heron_id}/entities",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the entities of an end user with their values.
    #[doc(hidden)]
    pub fn end_user_entities_list(
        &self,
        end_user_heron_id: &str,
    ) -> Call<Vec<MaterialisedEndUserEntity>> {
        self.call(
            Request::new(&END_USER_ENTITIES_LIST)
                .path("end_user_heron_id", end_user_heron_id),
        )
    }
}

/// `POST /api/end_users/{end_user_heron_id}/entities/{entity_heron_id}`: Sets the value of an attribute of an end user, by its source.
pub static END_USER_ENTITIES_SET_VALUE: Operation = Operation {
    id: "end_user_entities_set_value",
    method: Method::Post,
    path: "/api/end_users/{end_user_heron_id}/entities/{entity_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Sets the value of an attribute of an end user, by its source.
    #[doc(hidden)]
    pub fn end_user_entities_set_value(
        &self,
        end_user_heron_id: &str,
        entity_heron_id: &str,
        body: &EntityAttributeValueSet,
    ) -> Call<WithStatus<Option<EndUserEntityAttributeValue>>> {
        self.call_with_status(
            Request::new(&END_USER_ENTITIES_SET_VALUE)
                .path("end_user_heron_id", end_user_heron_id)
                .path("entity_heron_id", entity_heron_id)
                .json(body),
        )
    }
}

/// `PUT /api/end_users/{end_user_heron_id}/entities/values/bulk`: Sets the values of several attributes of an end user, by their names.
pub static END_USER_ENTITIES_SET_VALUES: Operation = Operation {
    id: "end_user_entities_set_values",
    method: Method::Put,
    path: "/api/end_users/{end_user_heron_id}/entities/values/bulk",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Sets the values of several attributes of an end user, by their names.
    #[doc(hidden)]
    pub fn end_user_entities_set_values(
        &self,
        end_user_heron_id: &str,
        body: &EntityAttributeValuesSave,
    ) -> Call<Vec<EntityAttributeValueSaved>> {
        self.call(
            Request::new(&END_USER_ENTITIES_SET_VALUES)
                .path("end_user_heron_id", end_user_heron_id)
                .json(body),
        )
    }
}

/// `GET /api/end_user_entities/attribute_values/export`: Fetches the values that programs saved for attributes, over all end users, as an Excel workbook.
pub static ENTITIES_ATTRIBUTE_VALUES_EXPORT: Operation = Operation {
    id: "entities_attribute_values_export",
    method: Method::Get,
    path: "/api/end_user_entities/attribute_values/export",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Fetches the values that programs saved for attributes, over all end users, as an Excel workbook.
    #[doc(hidden)]
    pub fn entities_attribute_values_export(&self) -> Download {
        self.download(
            Request::new(&ENTITIES_ATTRIBUTE_VALUES_EXPORT)
                .accept(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ),
        )
    }
}

/// `POST /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/clone`: Copies the definition of an attribute.
pub static ENTITIES_ATTRIBUTES_CLONE: Operation = Operation {
    id: "entities_attributes_clone",
    method: Method::Post,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/clone",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Copies the definition of an attribute.
    #[doc(hidden)]
    pub fn entities_attributes_clone(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        body: &EndUserEntityAttributeClone,
    ) -> Call<EndUserEntityAttribute> {
        self.call(
            Request::new(&ENTITIES_ATTRIBUTES_CLONE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .json(body),
        )
    }
}

/// `POST /api/end_user_entities/{entity_heron_id}/attributes`: Defines an attribute of an entity.
pub static ENTITIES_ATTRIBUTES_CREATE: Operation = Operation {
    id: "entities_attributes_create",
    method: Method::Post,
    path: "/api/end_user_entities/{entity_heron_id}/attributes",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Defines an attribute of an entity.
    #[doc(hidden)]
    pub fn entities_attributes_create(
        &self,
        entity_heron_id: &str,
        body: &EndUserEntityAttributeCreate,
    ) -> Call<EndUserEntityAttribute> {
        self.call(
            Request::new(&ENTITIES_ATTRIBUTES_CREATE)
                .path("entity_heron_id", entity_heron_id)
                .json(body),
        )
    }
}

/// `DELETE /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}`: Deletes the definition of an attribute.
pub static ENTITIES_ATTRIBUTES_DELETE: Operation = Operation {
    id: "entities_attributes_delete",
    method: Method::Delete,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Deletes the definition of an attribute.
    #[doc(hidden)]
    pub fn entities_attributes_delete(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
    ) -> Call<EntityAttributeDeleted> {
        self.call(
            Request::new(&ENTITIES_ATTRIBUTES_DELETE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id),
        )
    }
}

/// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/reorder`: Sets the order in which the attributes of an entity are shown.
pub static ENTITIES_ATTRIBUTES_REORDER: Operation = Operation {
    id: "entities_attributes_reorder",
    method: Method::Patch,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/reorder",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Sets the order in which the attributes of an entity are shown.
    #[doc(hidden)]
    pub fn entities_attributes_reorder(
        &self,
        entity_heron_id: &str,
        body: &ReorderEndUserEntityAttributes,
    ) -> Call<()> {
        self.call(
            Request::new(&ENTITIES_ATTRIBUTES_REORDER)
                .path("entity_heron_id", entity_heron_id)
                .json(body),
        )
    }
}

/// `POST /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources`: Defines a source that an attribute takes its value from.
pub static ENTITIES_ATTRIBUTES_SOURCES_CREATE: Operation = Operation {
    id: "entities_attributes_sources_create",
    method: Method::Post,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Defines a source that an attribute takes its value from.
    #[doc(hidden)]
    pub fn entities_attributes_sources_create(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        body: &EndUserEntityAttributeSourceInput,
    ) -> Call<EndUserEntityAttributeSource> {
        self.call(
            Request::new(&ENTITIES_ATTRIBUTES_SOURCES_CREATE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .json(body),
        )
    }
}

/// `DELETE /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}`: Deletes a source of an attribute.
pub static ENTITIES_ATTRIBUTES_SOURCES_DELETE: Operation = Operation {
    id: "entities_attributes_sources_delete",
    method: Method::Delete,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Deletes a source of an attribute.
    #[doc(hidden)]
    pub fn entities_attributes_sources_delete(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        source_heron_id: &str,
    ) -> Call<Deleted> {
        self.call(
            Request::new(&ENTITIES_ATTRIBUTES_SOURCES_DELETE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .path("source_heron_id", source_heron_id),
        )
    }
}

/// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}`: Changes a source of an attribute.
pub static ENTITIES_ATTRIBUTES_SOURCES_UPDATE: Operation = Operation {
    id: "entities_attributes_sources_update",
    method: Method::Patch,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/sources/{source_heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Changes a source of an attribute.
    #[doc(hidden)]
    pub fn entities_attributes_sources_update(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        source_heron_id: &str,
        body: &EndUserEntityAttributeSourceInput,
    ) -> Call<EndUserEntityAttributeSource> {
        self.call(
            Request::new(&ENTITIES_ATTRIBUTES_SOURCES_UPDATE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .path("source_heron_id", source_heron_id)
                .json(body),
        )
    }
}

/// `PATCH /api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}`: Changes the definition of an attribute.
pub static ENTITIES_ATTRIBUTES_UPDATE: Operation = Operation {
    id: "entities_attributes_update",
    method: Method::Patch,
    path: "/api/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Changes the definition of an attribute.
    #[doc(hidden)]
    pub fn entities_attributes_update(
        &self,
        entity_heron_id: &str,
        attribute_heron_id: &str,
        body: &EndUserEntityAttributeUpdate,
    ) -> Call<EndUserEntityAttribute> {
        self.call(
            Request::new(&ENTITIES_ATTRIBUTES_UPDATE)
                .path("entity_heron_id", entity_heron_id)
                .path("attribute_heron_id", attribute_heron_id)
                .json(body),
        )
    }
}

/// `POST /api/end_user_entities`: Defines an entity.
pub static ENTITIES_CREATE: Operation = Operation {
    id: "entities_create",
    method: Method::Post,
    path: "/api/end_user_entities",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Defines an entity.
    #[doc(hidden)]
    pub fn entities_create(&self, body: &EndUserEntityCreate) -> Call<EndUserEntity> {
        self.call(Request::new(&ENTITIES_CREATE).json(body))
    }
}

/// `DELETE /api/end_user_entities/{heron_id}`: Deletes the definition of an entity.
pub static ENTITIES_DELETE: Operation = Operation {
    id: "entities_delete",
    method: Method::Delete,
    path: "/api/end_user_entities/{heron_id}",
    retry: RetryClass::Idempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Deletes the definition of an entity.
    #[doc(hidden)]
    pub fn entities_delete(&self, heron_id: &str) -> Call<Deleted> {
        self.call(Request::new(&ENTITIES_DELETE).path("heron_id", heron_id))
    }
}

/// `GET /api/end_user_entities`: Lists the entities of the account, as they are defined.
pub static ENTITIES_LIST: Operation = Operation {
    id: "entities_list",
    method: Method::Get,
    path: "/api/end_user_entities",
    retry: RetryClass::Safe,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Lists the entities of the account, as they are defined.
    #[doc(hidden)]
    pub fn entities_list(&self) -> Call<Vec<EndUserEntityDetails>> {
        self.call(Request::new(&ENTITIES_LIST))
    }
}

/// `PATCH /api/end_user_entities/reorder`: Sets the order in which entities are shown.
pub static ENTITIES_REORDER: Operation = Operation {
    id: "entities_reorder",
    method: Method::Patch,
    path: "/api/end_user_entities/reorder",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Sets the order in which entities are shown.
    #[doc(hidden)]
    pub fn entities_reorder(&self, body: &ReorderEndUserEntities) -> Call<()> {
        self.call(Request::new(&ENTITIES_REORDER).json(body))
    }
}

/// `PATCH /api/end_user_entities/{heron_id}`: Changes the definition of an entity.
pub static ENTITIES_UPDATE: Operation = Operation {
    id: "entities_update",
    method: Method::Patch,
    path: "/api/end_user_entities/{heron_id}",
    retry: RetryClass::NonIdempotent,
    envelope: None,
    request_envelope: None,
    ..Operation::PLAIN
};

impl Client {
    /// Changes the definition of an entity.
    #[doc(hidden)]
    pub fn entities_update(
        &self,
        heron_id: &str,
        body: &EndUserEntityUpdate,
    ) -> Call<EndUserEntity> {
        self.call(Request::new(&ENTITIES_UPDATE).path("heron_id", heron_id).json(body))
    }
}
