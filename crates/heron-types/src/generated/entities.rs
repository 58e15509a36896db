// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Timestamp};
use serde_json::{Map, Value};
use super::shared::CompanyAttributeType;

/// An entity, as it is defined.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntity {
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// What the entity means.
    pub entity_description: Option<String>,
    /// What the entity is called.
    pub entity_name: Option<String>,
    /// What is done to the values afterwards. The form is not documented.
    pub entity_post_processor_configs: Option<Vec<Map<String, Value>>>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether there may be several of it.
    pub is_list: Option<bool>,
    /// The Heron id of the query that fills the entity.
    pub saved_query_heron_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntity
    must {}
    null {}
    may {
        0 display_order "display_order" None
        1 entity_description "entity_description" None
        2 entity_name "entity_name" None
        3 entity_post_processor_configs "entity_post_processor_configs" None
        4 heron_id "heron_id" None
        5 is_list "is_list" None
        6 saved_query_heron_id "saved_query_heron_id" Field::Absent
    }
    shown {}
}

impl Default for EndUserEntity {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntity {
    /// A `EndUserEntity` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_order`.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityAttribute {
    /// What the attribute means.
    pub attribute_description: Option<String>,
    /// What the attribute is called.
    pub attribute_name: Option<String>,
    /// The type of an attribute's values.
    pub attribute_type: Option<CompanyAttributeType>,
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether rows with the same value are taken for one. No when not sent.
    pub is_dedupe_key: Option<bool>,
    /// Settings of how one value is chosen of several. The form is not documented.
    pub reconciliation_config: Option<Map<String, Value>>,
    /// How one value is chosen of several sources'.
    pub reconciliation_strategy: Option<ReconciliationStrategy>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityAttribute
    must {}
    null {}
    may {
        0 attribute_description "attribute_description" None
        1 attribute_name "attribute_name" None
        2 attribute_type "attribute_type" None
        3 display_order "display_order" None
        4 heron_id "heron_id" None
        5 is_dedupe_key "is_dedupe_key" None
        6 reconciliation_config "reconciliation_config" None
        7 reconciliation_strategy "reconciliation_strategy" None
    }
    shown {}
}

impl Default for EndUserEntityAttribute {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntityAttribute {
    /// A `EndUserEntityAttribute` with nothing set.
    #[inline]
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
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityAttributeClone {
    /// What the attribute is called.
    pub attribute_name: String,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityAttributeClone
    must {
        0 attribute_name "attribute_name"
    }
    null {}
    may {}
    shown {}
}

impl EndUserEntityAttributeClone {
    /// A `EndUserEntityAttributeClone` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(attribute_name: impl Into<String>) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            ..heron_core::__private::Slot::blank()
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityAttributeCreate {
    /// What the attribute is called.
    pub attribute_name: String,
    /// What the attribute means.
    pub attribute_description: Option<String>,
    /// The type of an attribute's values.
    pub attribute_type: Option<CompanyAttributeType>,
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// Whether rows with the same value are taken for one. No when not sent.
    pub is_dedupe_key: Option<bool>,
    /// Settings of how one value is chosen of several. The form is not documented.
    pub reconciliation_config: Option<Map<String, Value>>,
    /// How one value is chosen of several sources'.
    pub reconciliation_strategy: Option<ReconciliationStrategy>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityAttributeCreate
    must {
        0 attribute_name "attribute_name"
    }
    null {}
    may {
        1 attribute_description "attribute_description" None
        2 attribute_type "attribute_type" None
        3 display_order "display_order" None
        4 is_dedupe_key "is_dedupe_key" None
        5 reconciliation_config "reconciliation_config" None
        6 reconciliation_strategy "reconciliation_strategy" None
    }
    shown {}
}

impl EndUserEntityAttributeCreate {
    /// A `EndUserEntityAttributeCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(attribute_name: impl Into<String>) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            ..heron_core::__private::Slot::blank()
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
    #[inline]
    #[must_use]
    pub fn with_display_order(mut self, value: i64) -> Self {
        self.display_order = Some(value);
        self
    }

    /// Sets `is_dedupe_key`.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityAttributeDetails {
    /// What the attribute means.
    pub attribute_description: Option<String>,
    /// What the attribute is called.
    pub attribute_name: Option<String>,
    /// Where the attribute takes its value from.
    pub attribute_sources: Option<Vec<EndUserEntityAttributeSource>>,
    /// The type of an attribute's values.
    pub attribute_type: Option<CompanyAttributeType>,
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether rows with the same value are taken for one. No when not sent.
    pub is_dedupe_key: Option<bool>,
    /// Settings of how one value is chosen of several. The form is not documented.
    pub reconciliation_config: Option<Map<String, Value>>,
    /// How one value is chosen of several sources'.
    pub reconciliation_strategy: Option<ReconciliationStrategy>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityAttributeDetails
    must {}
    null {}
    may {
        0 attribute_description "attribute_description" None
        1 attribute_name "attribute_name" None
        2 attribute_sources "attribute_sources" None
        3 attribute_type "attribute_type" None
        4 display_order "display_order" None
        5 heron_id "heron_id" None
        6 is_dedupe_key "is_dedupe_key" None
        7 reconciliation_config "reconciliation_config" None
        8 reconciliation_strategy "reconciliation_strategy" None
    }
    shown {}
}

impl Default for EndUserEntityAttributeDetails {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntityAttributeDetails {
    /// A `EndUserEntityAttributeDetails` with nothing set.
    #[inline]
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
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityAttributeSource {
    /// The id that Heron gave it.
    pub heron_id: Field<String>,
    /// The place in the order: the first source that has a value counts.
    pub sort_order: Option<i64>,
    /// What the source needs to know, by its kind. The form is not documented.
    pub source_config: Option<Map<String, Value>>,
    /// What kind of source an attribute takes its value from.
    pub source_type: Option<EntityAttributeSourceType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityAttributeSource
    must {}
    null {}
    may {
        0 heron_id "heron_id" Field::Absent
        1 sort_order "sort_order" None
        2 source_config "source_config" None
        3 source_type "source_type" None
    }
    shown {}
}

impl Default for EndUserEntityAttributeSource {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntityAttributeSource {
    /// A `EndUserEntityAttributeSource` with nothing set.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityAttributeSourceInput {
    /// The place in the order: the first source that has a value counts.
    pub sort_order: Option<i64>,
    /// What the source needs to know, by its kind. The form is not documented.
    pub source_config: Option<Map<String, Value>>,
    /// What kind of source an attribute takes its value from.
    pub source_type: Option<EntityAttributeSourceType>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityAttributeSourceInput
    must {}
    null {}
    may {
        0 sort_order "sort_order" None
        1 source_config "source_config" None
        2 source_type "source_type" None
    }
    shown {}
}

impl Default for EndUserEntityAttributeSourceInput {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntityAttributeSourceInput {
    /// A `EndUserEntityAttributeSourceInput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sort_order`.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityAttributeUpdate {
    /// What the attribute means.
    pub attribute_description: Option<String>,
    /// What the attribute is called.
    pub attribute_name: Option<String>,
    /// The type of an attribute's values.
    pub attribute_type: Option<CompanyAttributeType>,
    /// Whether rows with the same value are taken for one. No when not sent.
    pub is_dedupe_key: Option<bool>,
    /// Settings of how one value is chosen of several. The form is not documented.
    pub reconciliation_config: Option<Map<String, Value>>,
    /// How one value is chosen of several sources'.
    pub reconciliation_strategy: Option<ReconciliationStrategy>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityAttributeUpdate
    must {}
    null {}
    may {
        0 attribute_description "attribute_description" None
        1 attribute_name "attribute_name" None
        2 attribute_type "attribute_type" None
        3 is_dedupe_key "is_dedupe_key" None
        4 reconciliation_config "reconciliation_config" None
        5 reconciliation_strategy "reconciliation_strategy" None
    }
    shown {}
}

impl Default for EndUserEntityAttributeUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntityAttributeUpdate {
    /// A `EndUserEntityAttributeUpdate` with nothing set.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityAttributeValue {
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// The value; any JSON, of the attribute's type.
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityAttributeValue
    must {}
    null {}
    may {
        0 heron_id "heron_id" None
        1 value "value" Field::Absent
    }
    shown {}
}

impl Default for EndUserEntityAttributeValue {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntityAttributeValue {
    /// A `EndUserEntityAttributeValue` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityCreate {
    /// What the entity is called.
    pub entity_name: String,
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// What the entity means.
    pub entity_description: Option<String>,
    /// What is done to the values afterwards. The form is not documented.
    pub entity_post_processor_configs: Option<Vec<Map<String, Value>>>,
    /// Whether there may be several of it.
    pub is_list: Option<bool>,
    /// The Heron id of the query that fills the entity.
    pub saved_query_heron_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityCreate
    must {
        0 entity_name "entity_name"
    }
    null {}
    may {
        1 display_order "display_order" None
        2 entity_description "entity_description" None
        3 entity_post_processor_configs "entity_post_processor_configs" None
        4 is_list "is_list" None
        5 saved_query_heron_id "saved_query_heron_id" Field::Absent
    }
    shown {}
}

impl EndUserEntityCreate {
    /// A `EndUserEntityCreate` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(entity_name: impl Into<String>) -> Self {
        Self {
            entity_name: entity_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `entity_name`.
    #[must_use]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = value.into();
        self
    }

    /// Sets `display_order`.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityDetails {
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// The attributes of the entity.
    pub entity_attributes: Option<Vec<EndUserEntityAttributeDetails>>,
    /// What the entity means.
    pub entity_description: Option<String>,
    /// What the entity is called.
    pub entity_name: Option<String>,
    /// What is done to the values afterwards. The form is not documented.
    pub entity_post_processor_configs: Option<Vec<Map<String, Value>>>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether there may be several of it.
    pub is_list: Option<bool>,
    /// The Heron id of the query that fills the entity.
    pub saved_query_heron_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityDetails
    must {}
    null {}
    may {
        0 display_order "display_order" None
        1 entity_attributes "entity_attributes" None
        2 entity_description "entity_description" None
        3 entity_name "entity_name" None
        4 entity_post_processor_configs "entity_post_processor_configs" None
        5 heron_id "heron_id" None
        6 is_list "is_list" None
        7 saved_query_heron_id "saved_query_heron_id" Field::Absent
    }
    shown {}
}

impl Default for EndUserEntityDetails {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntityDetails {
    /// A `EndUserEntityDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_order`.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUserEntityUpdate {
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// What the entity means.
    pub entity_description: Option<String>,
    /// What the entity is called.
    pub entity_name: Option<String>,
    /// What is done to the values afterwards. The form is not documented.
    pub entity_post_processor_configs: Option<Vec<Map<String, Value>>>,
    /// Whether there may be several of it.
    pub is_list: Option<bool>,
    /// The Heron id of the query that fills the entity.
    pub saved_query_heron_id: Field<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EndUserEntityUpdate
    must {}
    null {}
    may {
        0 display_order "display_order" None
        1 entity_description "entity_description" None
        2 entity_name "entity_name" None
        3 entity_post_processor_configs "entity_post_processor_configs" None
        4 is_list "is_list" None
        5 saved_query_heron_id "saved_query_heron_id" Field::Absent
    }
    shown {}
}

impl Default for EndUserEntityUpdate {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EndUserEntityUpdate {
    /// A `EndUserEntityUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_order`.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EntityAttributeDeleted {
    /// Whether it worked.
    pub success: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EntityAttributeDeleted
    must {}
    null {}
    may {
        0 success "success" None
    }
    shown {}
}

impl Default for EntityAttributeDeleted {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EntityAttributeDeleted {
    /// A `EntityAttributeDeleted` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `success`.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EntityAttributeValueSave {
    /// What the attribute is called.
    pub attribute_name: String,
    /// What the entity is called.
    pub entity_name: String,
    /// The value; any JSON, of the attribute's type.
    pub value: Option<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EntityAttributeValueSave
    must {
        0 attribute_name "attribute_name"
        1 entity_name "entity_name"
    }
    null {
        2 value "value"
    }
    may {}
    shown {}
}

impl EntityAttributeValueSave {
    /// A `EntityAttributeValueSave` with what is required, and nothing else set.
    #[inline]
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
            ..heron_core::__private::Slot::blank()
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
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: Option<Value>) -> Self {
        self.value = value;
        self
    }
}

/// Whether the value of an attribute was set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EntityAttributeValueSaved {
    /// What the attribute is called.
    pub attribute_name: Option<String>,
    /// What the entity is called.
    pub entity_name: Option<String>,
    /// Why it was not saved; `null` when it was.
    pub error: Field<String>,
    /// Whether it worked.
    pub success: Option<bool>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EntityAttributeValueSaved
    must {}
    null {}
    may {
        0 attribute_name "attribute_name" None
        1 entity_name "entity_name" None
        2 error "error" Field::Absent
        3 success "success" None
    }
    shown {}
}

impl Default for EntityAttributeValueSaved {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl EntityAttributeValueSaved {
    /// A `EntityAttributeValueSaved` with nothing set.
    #[inline]
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
    #[inline]
    #[must_use]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
}

/// The value of an attribute to set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EntityAttributeValueSet {
    /// The Heron id of the attribute.
    pub attribute_heron_id: String,
    /// The Heron id of the source.
    pub source_heron_id: String,
    /// The value; any JSON, of the attribute's type.
    pub value: Option<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EntityAttributeValueSet
    must {
        0 attribute_heron_id "attribute_heron_id"
        1 source_heron_id "source_heron_id"
    }
    null {
        2 value "value"
    }
    may {}
    shown {}
}

impl EntityAttributeValueSet {
    /// A `EntityAttributeValueSet` with what is required, and nothing else set.
    #[inline]
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
            ..heron_core::__private::Slot::blank()
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
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: Option<Value>) -> Self {
        self.value = value;
        self
    }
}

/// The values of attributes to set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EntityAttributeValuesSave {
    /// The values, one by one.
    pub values: Vec<EntityAttributeValueSave>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    EntityAttributeValuesSave
    must {
        0 values "values"
    }
    null {}
    may {}
    shown {}
}

impl EntityAttributeValuesSave {
    /// A `EntityAttributeValuesSave` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        values: impl IntoIterator<Item = impl Into<EntityAttributeValueSave>>,
    ) -> Self {
        Self {
            values: values.into_iter().map(Into::into).collect(),
            ..heron_core::__private::Slot::blank()
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterialisedEndUserEntity {
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// The Heron id of the entity.
    pub entity_heron_id: Option<String>,
    /// What the entity is called.
    pub entity_name: Option<String>,
    /// Whether there may be several of it.
    pub is_list: Option<bool>,
    /// The attributes with their values.
    pub materialised_attributes: Option<Vec<MaterialisedEndUserEntityAttribute>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MaterialisedEndUserEntity
    must {}
    null {}
    may {
        0 display_order "display_order" None
        1 entity_heron_id "entity_heron_id" None
        2 entity_name "entity_name" None
        3 is_list "is_list" None
        4 materialised_attributes "materialised_attributes" None
    }
    shown {}
}

impl Default for MaterialisedEndUserEntity {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MaterialisedEndUserEntity {
    /// A `MaterialisedEndUserEntity` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_order`.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterialisedEndUserEntityAttribute {
    /// The Heron id of the attribute.
    pub attribute_heron_id: Option<String>,
    /// What the attribute is called.
    pub attribute_name: Option<String>,
    /// The type of an attribute's values.
    pub attribute_type: Option<CompanyAttributeType>,
    /// The place in the order of display.
    pub display_order: Option<i64>,
    /// Each source with the value that it gives.
    pub materialised_sources: Option<Vec<MaterialisedEndUserEntityAttributeSource>>,
    /// The source whose value counts.
    pub selected_source: Field<MaterialisedEndUserEntityAttributeSource>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MaterialisedEndUserEntityAttribute
    must {}
    null {}
    may {
        0 attribute_heron_id "attribute_heron_id" None
        1 attribute_name "attribute_name" None
        2 attribute_type "attribute_type" None
        3 display_order "display_order" None
        4 materialised_sources "materialised_sources" None
        5 selected_source "selected_source" Field::Absent
    }
    shown {}
}

impl Default for MaterialisedEndUserEntityAttribute {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MaterialisedEndUserEntityAttribute {
    /// A `MaterialisedEndUserEntityAttribute` with nothing set.
    #[inline]
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
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterialisedEndUserEntityAttributeSource {
    /// Where it comes from.
    pub source: Option<EndUserEntityAttributeSource>,
    /// What the source gave; any JSON.
    pub source_data: Option<Map<String, Value>>,
    /// When it was. Taken as UTC where Heron sends no offset.
    pub timestamp: Option<Timestamp>,
    /// The value.
    pub value: Field<Value>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    MaterialisedEndUserEntityAttributeSource
    must {}
    null {}
    may {
        0 source "source" None
        1 source_data "source_data" None
        2 timestamp "timestamp" None
        3 value "value" Field::Absent
    }
    shown {}
}

impl Default for MaterialisedEndUserEntityAttributeSource {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl MaterialisedEndUserEntityAttributeSource {
    /// A `MaterialisedEndUserEntityAttributeSource` with nothing set.
    #[inline]
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReorderEndUserEntities {
    /// The Heron ids of all entities, in the order to show them in.
    pub ordered_entity_heron_ids: Vec<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ReorderEndUserEntities
    must {
        0 ordered_entity_heron_ids "ordered_entity_heron_ids"
    }
    null {}
    may {}
    shown {}
}

impl ReorderEndUserEntities {
    /// A `ReorderEndUserEntities` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        ordered_entity_heron_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            ordered_entity_heron_ids: ordered_entity_heron_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            ..heron_core::__private::Slot::blank()
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReorderEndUserEntityAttributes {
    /// The Heron ids of all attributes, in the order to show them in.
    pub ordered_attribute_heron_ids: Vec<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    ReorderEndUserEntityAttributes
    must {
        0 ordered_attribute_heron_ids "ordered_attribute_heron_ids"
    }
    null {}
    may {}
    shown {}
}

impl ReorderEndUserEntityAttributes {
    /// A `ReorderEndUserEntityAttributes` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        ordered_attribute_heron_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            ordered_attribute_heron_ids: ordered_attribute_heron_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            ..heron_core::__private::Slot::blank()
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
