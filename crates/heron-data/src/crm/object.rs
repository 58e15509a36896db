//! Objects of the CRM: what they are called, how existing ones are found, and which ids they need.

use heron_api::Field;
use heron_api::types::{CrmExternalLookupConfig, CrmObjectConfig, CrmObjectId, CrmStaticData, SortOrder};
use serde_json::Value;

use super::FieldMapping;

/// Builds the configuration of one CRM object.
///
/// ```
/// use heron_data::crm::{FieldMapping, Object, ObjectId};
///
/// let contact = Object::new("owner_1", "Contact")
///     .needs(ObjectId::new("Account").alias("Company"))
///     .may_fail(true)
///     .field(FieldMapping::id_of("AccountId", "Account"))
///     .build();
/// assert_eq!(contact.key, "owner_1");
/// assert_eq!(contact.is_optional, Some(true));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a builder does nothing until it is sent"]
pub struct Object(CrmObjectConfig);

impl Object {
    /// An object: a key that is unique within the integration, and the exact name of the object in the CRM.
    pub fn new(key: impl Into<String>, external_name: impl Into<String>) -> Self {
        Self(CrmObjectConfig::new(external_name, key))
    }

    /// Describes the object for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Field::Value(description.into());
        self
    }

    /// Looks for an existing object before one is created.
    pub fn find_existing(mut self, lookup: Lookup) -> Self {
        self.0.external_lookup_config = Field::Value(lookup.into());
        self
    }

    /// Adds a field.
    pub fn field(mut self, field: FieldMapping) -> Self {
        self.0.field_mappings.get_or_insert_default().push(field.into());
        self
    }

    /// Sets all fields, also to none.
    pub fn fields(mut self, fields: impl IntoIterator<Item = FieldMapping>) -> Self {
        self.0.field_mappings = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Names an object whose id must be known before this one can be created.
    pub fn needs(mut self, id: ObjectId) -> Self {
        self.0.required_ids.get_or_insert_default().push(id.into());
        self
    }

    /// Sets all needed ids, also to none.
    pub fn needs_ids(mut self, ids: impl IntoIterator<Item = ObjectId>) -> Self {
        self.0.required_ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a fixed value that the integration uses, such as a status.
    pub fn static_data(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.static_data.get_or_insert_default().push(CrmStaticData::new(key, value));
        self
    }

    /// Says whether a sync goes on when this object fails. Heron's default: it does not.
    pub fn may_fail(mut self, may_fail: bool) -> Self {
        self.0.is_optional = Some(may_fail);
        self
    }

    /// Sets a key that the contract does not know.
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.extra.insert(key, value);
        self
    }

    /// Changes anything else, by the contract's own names.
    pub fn customize(mut self, change: impl FnOnce(&mut CrmObjectConfig)) -> Self {
        change(&mut self.0);
        self
    }

    /// The configuration as it is sent.
    #[must_use]
    pub fn build(self) -> CrmObjectConfig {
        self.0
    }
}

impl From<Object> for CrmObjectConfig {
    fn from(object: Object) -> Self {
        object.build()
    }
}

/// How Heron looks for an existing object before it creates one.
///
/// How fields that must all match and fields of which one must match combine is not documented.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing until it is sent"]
pub struct Lookup(CrmExternalLookupConfig);

impl Lookup {
    /// A lookup without fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// A match in every one of these fields.
    pub fn all_of<S: Into<String>>(fields: impl IntoIterator<Item = S>) -> Self {
        Self::new().and_all_of(fields)
    }

    /// A match in at least one of these fields.
    pub fn any_of<S: Into<String>>(fields: impl IntoIterator<Item = S>) -> Self {
        Self::new().and_any_of(fields)
    }

    /// Also a match in every one of these fields.
    pub fn and_all_of<S: Into<String>>(mut self, fields: impl IntoIterator<Item = S>) -> Self {
        self.0.external_lookup_fields_and = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Also a match in at least one of these fields.
    pub fn and_any_of<S: Into<String>>(mut self, fields: impl IntoIterator<Item = S>) -> Self {
        self.0.external_lookup_fields_or = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Of several matches, takes the one that a date field says is newest. Heron's default field is `CreatedDate`.
    pub fn newest_first(self, field: impl Into<String>) -> Self {
        self.sorted_by(field, SortOrder::Desc)
    }

    /// Of several matches, takes the one that a date field says is oldest.
    pub fn oldest_first(self, field: impl Into<String>) -> Self {
        self.sorted_by(field, SortOrder::Asc)
    }

    /// Of several matches, takes the first in this order.
    pub fn sorted_by(mut self, field: impl Into<String>, order: SortOrder) -> Self {
        self.0.sort_field_name = Some(field.into());
        self.0.sort_order = Some(order);
        self
    }

    /// Sets a key that the contract does not know.
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.extra.insert(key, value);
        self
    }

    /// The lookup as it is sent.
    #[must_use]
    pub fn build(self) -> CrmExternalLookupConfig {
        self.0
    }
}

impl From<Lookup> for CrmExternalLookupConfig {
    fn from(lookup: Lookup) -> Self {
        lookup.build()
    }
}

/// A reference to the id of another object.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a builder does nothing until it is sent"]
pub struct ObjectId(CrmObjectId);

impl ObjectId {
    /// The id of the object with this exact name in the CRM.
    pub fn new(external_name: impl Into<String>) -> Self {
        Self(CrmObjectId::new(external_name))
    }

    /// Tells several objects of one type apart.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.0.alias = Field::Value(alias.into());
        self
    }

    /// Sets a key that the contract does not know.
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.extra.insert(key, value);
        self
    }

    /// The reference as it is sent.
    #[must_use]
    pub fn build(self) -> CrmObjectId {
        self.0
    }
}

impl From<ObjectId> for CrmObjectId {
    fn from(id: ObjectId) -> Self {
        id.build()
    }
}
